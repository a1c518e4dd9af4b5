//! Which publisher to ask for what: the fewest questions that bring what a book lacks.
//!
//! Candidates for a pair stand in an order: a newsroom's own sources, the ECB for the euro, the bank
//! that issues one of the two, the ECB where it has both, the price of the dollar at the bank that
//! issues one of the two, other central banks that list both, institutions that pass on what those report, collections of
//! market rates, month-end tables. One is asked at a time, the next when it had nothing. Nobody is
//! asked for what it does not quote. Nothing here sends a request.

use super::missing::Days;
use crate::currency::Currency;
use crate::currency::RateNeed;
use crate::rates::source::{Ask, Money, Request, Source};
use crate::rates::{RateKind, SourceId, Standing};

/// More questions than these to one source for one need are too many.
const MOST_REQUESTS: usize = 40;

/// Asks closer together than this are one question.
const NEAR_DAYS: i64 = 31;

/// How well a source fits a pair; the least is the best.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Fit {
    /// The caller's, unknown to the table of publishers.
    Own,
    /// The ECB where one of the two is the euro: it issues it, and its rates are what newsrooms in
    /// Europe quote.
    BankOfTheEuro,
    /// The bank that issues one of the two and lists the other.
    BankOfTheCountry,
    /// The bank that issues one of the two, which may price the other.
    MayHaveOther,
    /// The ECB, which has both.
    AcrossTheEuro,
    /// The bank that issues one of the two, asked for its price of the dollar: the ECB has the
    /// rest.
    ThroughDollar,
    /// It lists both.
    ListsBoth,
    /// It may have both.
    MayHaveBoth,
    /// It passes on what central banks report.
    Reported,
    /// Rates collected on markets.
    Market,
    /// Month-end rates.
    Monthly,
}

/// A source that may help with a need.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Candidate {
    /// Its place in the list of sources.
    pub(super) at: usize,
    /// What to ask it for: the pair of the need, or what leads to it.
    pub(super) pair: [Currency; 2],
}

/// The sources that may have a pair on these days, the best first.
pub(super) fn candidates(sources: &[Source], need: &RateNeed, days: Days) -> Vec<Candidate> {
    let mut ranked: Vec<_> = sources
        .iter()
        .enumerate()
        .filter_map(|(at, source)| {
            let (fit, pair) = fit(source, sources, need, days)?;
            let questions = source.requests(&ask(pair, days)).len();
            let place = (fit, questions, source.publisher.carry_days, source.id().clone());
            (1..=MOST_REQUESTS).contains(&questions).then_some((place, Candidate { at, pair }))
        })
        .collect();
    ranked.sort();
    ranked.into_iter().map(|(_, candidate)| candidate).collect()
}

/// What to ask for a pair.
pub(super) fn ask([base, quote]: [Currency; 2], (from, to): Days) -> Ask {
    Ask::pair(base, quote, from, to)
}

/// The requests for all asks to one source: those for days close together are put as one.
pub(super) fn requests(source: &Source, asks: Vec<Ask>) -> Vec<Request> {
    let mut requests: Vec<Request> = Vec::new();
    for request in joined(asks).iter().flat_map(|ask| source.requests(ask)) {
        if !requests.iter().any(|known| (&known.url, &known.body) == (&request.url, &request.body))
        {
            requests.push(request);
        }
    }
    requests
}

/// How well a source fits, and what to ask it for.
fn fit(
    source: &Source,
    sources: &[Source],
    need: &RateNeed,
    days: Days,
) -> Option<(Fit, [Currency; 2])> {
    let pair = [need.base, need.quote];
    if !pair.iter().all(|one| has(source, *one, days)) {
        return through_dollar(source, sources, pair, days).map(|pair| (Fit::ThroughDollar, pair));
    }
    if source.id().publisher().is_none() {
        return Some((Fit::Own, pair));
    }
    let fit = match (source.publisher.standing, source.publisher.kind) {
        (Standing::Monthly, _) | (_, RateKind::MonthEnd | RateKind::Monthly) => Fit::Monthly,
        (Standing::Market | Standing::Peg | Standing::Irrevocable, _) => Fit::Market,
        (Standing::Official, RateKind::Reported) => Fit::Reported,
        (Standing::Official, RateKind::CentralBank | RateKind::Collected) => {
            official_fit(source, sources, pair, days)
        }
    };
    Some((fit, pair))
}

fn official_fit(source: &Source, sources: &[Source], pair: [Currency; 2], days: Days) -> Fit {
    if *source.id() == SourceId::ECB {
        let issues_one = pair.contains(&source.publisher.home);
        return if issues_one { Fit::BankOfTheEuro } else { Fit::AcrossTheEuro };
    }
    let is_common = |one: Currency| lists(source, one) || ecb_has(sources, one, days);
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

/// What leads to a pair from the bank that issues one of the two and does not price the other: its
/// price of the dollar, where the ECB has both the dollar and the other.
fn through_dollar(
    source: &Source,
    sources: &[Source],
    pair: [Currency; 2],
    days: Days,
) -> Option<[Currency; 2]> {
    let home = source.publisher.home;
    let other = *pair.iter().find(|one| **one != home).filter(|_| pair.contains(&home))?;
    let is_bank = source.publisher.kind == RateKind::CentralBank && *source.id() != SourceId::ECB;
    let leads = other != Currency::USD && home != Currency::USD && has(source, Currency::USD, days);
    (is_bank && leads && ecb_has(sources, other, days)).then_some([home, Currency::USD])
}

fn ecb_has(sources: &[Source], one: Currency, days: Days) -> bool {
    sources
        .iter()
        .find(|source| *source.id() == SourceId::ECB)
        .is_some_and(|ecb| has(ecb, one, days))
}

fn has(source: &Source, currency: Currency, (from, to): Days) -> bool {
    currency == source.publisher.home
        || !source.requests(&Ask { currencies: vec![currency], from, to }).is_empty()
}

fn lists(source: &Source, currency: Currency) -> bool {
    currency == source.publisher.home
        || source.quoted.iter().any(|quoted| quoted.money == Money::One(currency))
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
        found.iter().map(|found| source::all()[found.at].id().to_string()).collect()
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
    fn the_ecb_goes_first_for_the_euro() {
        assert_eq!(asked("EUR/SEK")[0], "ECB");
        assert_eq!(asked("USD/EUR")[0], "ECB");
    }

    #[test]
    fn banks_of_the_two_countries_go_before_the_ecb_where_it_has_both() {
        for (pair, first) in [
            ("USD/DKK", "DNB"),
            ("GBP/SEK", "RIKSBANK"),
            ("PLN/USD", "NBP"),
            ("USD/BRL", "BCB"),
            ("CHF/CZK", "CNB"),
        ] {
            let asked = asked(pair);
            let ecb = asked.iter().position(|id| id == "ECB").unwrap();
            let home = asked.iter().position(|id| id == first).unwrap();
            assert!(home < ecb, "{pair}: {asked:?}");
        }
        let asked = asked("MXN/DKK");
        let place = |id: &str| asked.iter().position(|asked| asked == id);
        assert!(place("ECB") < place("NBP"), "{asked:?}");
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
    fn the_bank_that_issues_the_money_is_asked_before_those_that_pass_it_on() {
        for (pair, first) in [
            ("ARS/USD", "BCRA"),
            ("USD/BRL", "BCB"),
            ("COP/USD", "BANREP"),
            ("CLP/EUR", "BCCH"),
            ("NGN/GBP", "CBN"),
            ("KES/EUR", "CBK"),
            ("TWD/USD", "CBC"),
            ("NPR/USD", "NRB"),
            ("MNT/EUR", "MONGOLBANK"),
            ("MKD/EUR", "NBRM"),
        ] {
            let asked = asked(pair);
            let home = asked.iter().position(|id| id == first);
            let passed_on = asked
                .iter()
                .position(|id| ["BDI", "IMF", "LB", "BIS", "FRANKFURTER"].contains(&id.as_str()));
            assert_eq!(home, Some(0), "{pair}: {asked:?}");
            assert!(passed_on.is_none_or(|at| at > 0), "{pair}: {asked:?}");
        }
    }

    #[test]
    fn nobody_is_asked_for_what_it_never_quoted() {
        let asked = asked("ARS/USD");
        for source in ["IMF", "HNB", "DNB", "RIKSBANK", "MNB", "CNB", "NB", "BOE"] {
            assert!(!asked.contains(&source.to_owned()), "{source}: {asked:?}");
        }
    }

    #[test]
    fn a_bank_that_prices_the_dollar_alone_leads_to_the_rest() {
        let need = need("COP/DKK");
        let found = candidates(source::all(), &need, (need.from, need.to));
        let first = found[0];
        assert_eq!(source::all()[first.at].id().0, "BANREP");
        assert_eq!(first.pair.map(|one| one.to_string()), ["COP", "USD"]);
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
        assert!(
            urls[1].contains("DKK+SEK+USD") && urls[1].contains("endPeriod=2023-08-11"),
            "{}",
            urls[1]
        );
    }

    #[test]
    fn a_source_that_takes_a_question_a_day_is_not_asked_for_years() {
        let tenge = RateNeed { from: day("2020-01-01"), ..need("KZT/AMD") };
        let found = candidates(source::all(), &tenge, (tenge.from, tenge.to));
        assert!(found.iter().all(|found| source::all()[found.at].id().0 != "NBK"));
    }
}
