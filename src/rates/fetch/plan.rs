//! Which publisher to ask for what: the fewest questions that bring what a book lacks.
//!
//! Candidates for a pair stand in an order: a newsroom's own sources, the ECB, the bank of one of the
//! two countries, others that list both, collections of market rates, month-end tables. One is asked
//! at a time, the next when it had nothing. Nothing here sends a request.

use super::known::Days;
use crate::currency::Currency;
use crate::currency::RateNeed;
use crate::rates::source::{Ask, Request, Source};
use crate::rates::{SourceId, Standing};

/// More questions than these to one source for one need are too many.
const MOST_REQUESTS: usize = 40;

/// Asks closer together than this are one question.
const NEAR_DAYS: i64 = 31;

/// A source that carries a fixing this long publishes once a month.
const MONTHLY: u32 = 31;

/// How well a source fits a pair; the least is the best.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Fit {
    /// The caller's, unknown to the table of publishers.
    Own,
    /// The ECB, whose rates European newsrooms quote.
    EuropeanCentralBank,
    /// The bank that issues one of the two, asked for money that everybody prices.
    BankOfTheCountry,
    /// It lists both.
    ListsBoth,
    /// The bank that issues one of the two, which may price the other.
    MayHaveOther,
    /// It may have both.
    MayHaveBoth,
    /// Rates collected on markets.
    Market,
    /// Month-end rates.
    Monthly,
}

/// The sources that may have a pair on these days, the best first, by their place in the list.
pub(super) fn candidates(sources: &[Source], need: &RateNeed, days: Days) -> Vec<usize> {
    let mut ranked: Vec<_> = sources
        .iter()
        .enumerate()
        .filter_map(|(at, source)| {
            let fit = fit(source, sources, need, days)?;
            let questions = source.requests(&ask(need, days)).len();
            (1..=MOST_REQUESTS)
                .contains(&questions)
                .then(|| ((fit, questions, source.publisher.carry_days, source.id().clone()), at))
        })
        .collect();
    ranked.sort();
    ranked.into_iter().map(|(_, at)| at).collect()
}

/// What to ask for a need.
pub(super) fn ask(need: &RateNeed, (from, to): Days) -> Ask {
    Ask::pair(need.base, need.quote, from, to)
}

/// The requests for all asks to one source: those for days close together are put as one.
pub(super) fn requests(source: &Source, asks: Vec<Ask>) -> Vec<Request> {
    let mut requests: Vec<Request> = Vec::new();
    for request in joined(asks).iter().flat_map(|ask| source.requests(ask)) {
        if !requests.iter().any(|known| (&known.url, &known.body) == (&request.url, &request.body)) {
            requests.push(request);
        }
    }
    requests
}

fn fit(source: &Source, sources: &[Source], need: &RateNeed, days: Days) -> Option<Fit> {
    let pair = [need.base, need.quote];
    if !pair.iter().all(|one| has(source, *one, days)) {
        return None;
    }
    if source.id().publisher().is_none() {
        return Some(Fit::Own);
    }
    if source.publisher.carry_days >= MONTHLY {
        return Some(Fit::Monthly);
    }
    match source.publisher.standing {
        Standing::Official => Some(official_fit(source, sources, pair, days)),
        Standing::Monthly | Standing::Market | Standing::Peg | Standing::Irrevocable => Some(Fit::Market),
    }
}

fn official_fit(source: &Source, sources: &[Source], pair: [Currency; 2], days: Days) -> Fit {
    if *source.id() == SourceId::ECB {
        return Fit::EuropeanCentralBank;
    }
    let ecb = sources.iter().find(|source| *source.id() == SourceId::ECB);
    let is_common = |one: Currency| lists(source, one) || ecb.is_some_and(|ecb| has(ecb, one, days));
    let [base, quote] = pair;
    let home = source.publisher.home;
    match (home == base, home == quote) {
        (true, _) if is_common(quote) => Fit::BankOfTheCountry,
        (_, true) if is_common(base) => Fit::BankOfTheCountry,
        (true, _) | (_, true) => Fit::MayHaveOther,
        (false, false) if pair.iter().all(|one| lists(source, *one)) => Fit::ListsBoth,
        (false, false) => Fit::MayHaveBoth,
    }
}

fn has(source: &Source, currency: Currency, (from, to): Days) -> bool {
    currency == source.publisher.home
        || !source.requests(&Ask { currencies: vec![currency], from, to }).is_empty()
}

fn lists(source: &Source, currency: Currency) -> bool {
    currency == source.publisher.home || source.quoted.iter().any(|quoted| quoted.currency == Some(currency))
}

fn joined(mut asks: Vec<Ask>) -> Vec<Ask> {
    asks.sort_by_key(|ask| (ask.from, ask.to));
    let mut joined: Vec<Ask> = Vec::new();
    for ask in asks {
        match joined.last_mut() {
            Some(last) if (ask.from - last.to).num_days() <= NEAR_DAYS => join(last, ask),
            Some(_) | None => joined.push(ask),
        }
    }
    for ask in &mut joined {
        ask.currencies.sort_unstable();
        ask.currencies.dedup();
    }
    joined
}

fn join(one: &mut Ask, other: Ask) {
    one.to = one.to.max(other.to);
    // No currency at all means every one.
    if one.currencies.is_empty() || other.currencies.is_empty() {
        one.currencies.clear();
    } else {
        one.currencies.extend(other.currencies);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rates::source;
    use chrono::NaiveDate;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn need(pair: &str) -> RateNeed {
        let (base, quote) = pair.split_once('/').unwrap();
        let [base, quote] = [base, quote].map(|code| Currency::from_code(code).unwrap());
        RateNeed { base, quote, from: day("2023-07-31"), to: day("2023-09-01") }
    }

    fn asked(pair: &str) -> Vec<String> {
        let need = need(pair);
        let found = candidates(source::all(), &need, (need.from, need.to));
        found.iter().map(|at| source::all()[*at].id().to_string()).collect()
    }

    #[test]
    fn the_rouble_in_2023_is_asked_in_moscow_and_never_at_the_ecb() {
        let asked = asked("RUB/DKK");
        assert_eq!(asked[0], "CBR");
        for source in ["ECB", "DNB", "NB", "CNB", "BOC", "FED"] {
            assert!(!asked.contains(&source.to_owned()), "{source}");
        }
    }

    #[test]
    fn the_ecb_goes_first_where_it_has_both() {
        assert_eq!(asked("USD/DKK")[0], "ECB");
        assert_eq!(asked("EUR/SEK")[0], "ECB");
    }

    #[test]
    fn money_that_the_ecb_does_not_price_is_asked_at_home_first() {
        assert_eq!(asked("RUB/EUR")[0], "CBR");
        assert_eq!(asked("UAH/USD")[0], "NBU");
    }

    #[test]
    fn month_ends_come_last() {
        assert_eq!(asked("NGN/USD").last().unwrap(), "BIS");
    }

    #[test]
    fn asks_for_days_close_together_are_one_question() {
        let ecb = source::find("ECB").unwrap();
        let [usd, dkk, sek] = ["USD", "DKK", "SEK"].map(|code| Currency::from_code(code).unwrap());
        let asks = vec![
            Ask::pair(usd, dkk, day("2023-08-01"), day("2023-08-03")),
            Ask::pair(usd, sek, day("2023-08-10"), day("2023-08-11")),
            Ask::pair(usd, dkk, day("2020-01-02"), day("2020-01-03")),
        ];
        let urls: Vec<_> = requests(ecb, asks).into_iter().map(|request| request.url).collect();
        assert_eq!(urls.len(), 2);
        assert!(urls[1].contains("DKK+SEK+USD") && urls[1].contains("endPeriod=2023-08-11"), "{}", urls[1]);
    }

    #[test]
    fn a_source_that_takes_a_question_a_day_is_not_asked_for_years() {
        let tenge = RateNeed { from: day("2020-01-01"), ..need("KZT/AMD") };
        let found = candidates(source::all(), &tenge, (tenge.from, tenge.to));
        assert!(found.iter().all(|at| source::all()[*at].id().0 != "NBK"));
    }
}
