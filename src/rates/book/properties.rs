//! For tests: what holds of all rates, whatever the pair, the day and the book.

use crate::currency::Currency;
use crate::interval::Interval;
use crate::rates::{Fixing, RateBook, SourceId};
use chrono::NaiveDate;
use proptest::prelude::*;
use rust_decimal::Decimal;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn code(code: &str) -> Currency {
    Currency::from_code(code).unwrap()
}

fn fixing(
    source: &str,
    pair: [Currency; 2],
    nominal: u32,
    value: Decimal,
    valid_from: NaiveDate,
) -> Fixing {
    let (source, [base, quote]) = (SourceId(source.to_owned().into()), pair);
    Fixing { source, base, quote, nominal, value, set_on: None, valid_from }
}

/// A price as a publisher prints it.
fn printed() -> impl Strategy<Value = Decimal> {
    (1i64..=9_999_999, 0u32..=6).prop_map(|(digits, scale)| Decimal::new(digits, scale))
}

/// What three currencies are worth, from a thousandth to a thousand.
fn worths() -> impl Strategy<Value = [Decimal; 3]> {
    let worth = || (1_000i64..=1_000_000_000).prop_map(|digits| Decimal::new(digits, 6));
    [worth(), worth(), worth()]
}

/// A book in which the Bank of Russia and Norges Bank price this currency alone, to six decimals,
/// and what a rouble is worth in kroner by it.
fn through(
    pivot: Currency,
    pivot_worth: Decimal,
    rouble: Decimal,
    krone: Decimal,
) -> Option<Interval> {
    let (on, [rub, nok]) = (day("2026-03-03"), ["RUB", "NOK"].map(code));
    let mut book = RateBook::empty();
    for (source, money, worth) in [("CBR", rub, rouble), ("NB", nok, krone)] {
        let mut price = pivot_worth.checked_div(worth)?.round_dp(6);
        price.rescale(6);
        book.insert(fixing(source, [pivot, money], 1, price, on)).ok()?;
    }
    Some(book.rates_on(rub, nok, on).first()?.interval())
}

proptest! {
    #[test]
    fn crosses_agree_whichever_the_pivot([rouble, krone, dollar] in worths()) {
        let truth = rouble.checked_div(krone).unwrap();
        let by_euro = through(Currency::EUR, Decimal::ONE_HUNDRED, rouble, krone);
        let by_dollar = through(Currency::USD, dollar, rouble, krone);
        let slack = Decimal::new(1, 20);
        for rate in [by_euro, by_dollar].into_iter().flatten() {
            prop_assert!(rate.widen(slack).unwrap().contains(truth), "{rate:?} {truth}");
        }
        if let (Some(by_euro), Some(by_dollar)) = (by_euro, by_dollar) {
            prop_assert!(by_euro.widen(slack).unwrap().meets(by_dollar));
        }
    }

    #[test]
    fn every_published_price_comes_back_in_its_digits(
        prices in prop::collection::vec((printed(), prop::sample::select(vec![1u32, 10, 100, 1000])), 1..40),
        turn in any::<bool>(),
    ) {
        let pair = if turn { [Currency::EUR, code("DKK")] } else { [code("DKK"), Currency::EUR] };
        let mut book = RateBook::empty();
        let days = day("2023-01-01").iter_days();
        let fixings: Vec<_> =
            days.zip(&prices).map(|(on, (value, nominal))| fixing("DESK", pair, *nominal, *value, on)).collect();
        for fixing in &fixings {
            book.insert(fixing.clone()).unwrap();
        }
        for fixing in &fixings {
            let [base, quote] = pair;
            for (base, quote) in [(base, quote), (quote, base)] {
                let rates = book.rates_on(base, quote, fixing.valid_from);
                prop_assert_eq!(rates[0].fixings(), std::slice::from_ref(fixing));
                prop_assert_eq!(rates[0].fixings()[0].value.to_string(), fixing.value.to_string());
            }
            let of_one = fixing.value.checked_div(fixing.nominal.into()).unwrap();
            let slack = Decimal::new(1, 20);
            prop_assert!(book.rates_on(base, quote, fixing.valid_from)[0].interval().widen(slack).unwrap().contains(of_one));
        }
    }
}

#[cfg(feature = "embedded")]
mod of_the_embedded_history {
    use super::*;
    use chrono::Days;

    fn currency() -> impl Strategy<Value = Currency> {
        let codes: Vec<_> = RateBook::embedded()
            .coverage(&SourceId::CBR)
            .into_iter()
            .chain(RateBook::embedded().coverage(&SourceId::ECB))
            .flat_map(|coverage| [coverage.base, coverage.quote])
            .collect();
        prop::sample::select(codes)
    }

    /// Mostly in the years for which both sources are there.
    fn any_day() -> impl Strategy<Value = NaiveDate> {
        let (all, both) = (day("1999-01-01"), day("2022-03-01"));
        prop_oneof![
            (0u64..10_200).prop_map(move |later| all + Days::new(later)),
            (0u64..1_700).prop_map(move |later| both + Days::new(later)),
        ]
    }

    fn rates(base: Currency, quote: Currency, day: NaiveDate) -> Vec<(String, Interval)> {
        let book = RateBook::embedded();
        let rates = book.rates_on(base, quote, day);
        rates.iter().map(|rate| (rate.source().to_owned(), rate.interval())).collect()
    }

    proptest! {
        #[test]
        fn there_and_back_is_one_by_the_same_routes(a in currency(), b in currency(), day in any_day()) {
            let (there, back) = (rates(a, b, day), rates(b, a, day));
            prop_assert_eq!(there.len(), back.len());
            for ((by, there), (back_by, back)) in there.into_iter().zip(back) {
                prop_assert_eq!(by, back_by);
                prop_assert!(there.checked_mul(back).unwrap().contains(Decimal::ONE));
            }
        }

        #[test]
        fn a_detour_within_a_source_meets_the_direct_way(
            a in currency(), b in currency(), c in currency(), day in any_day(),
        ) {
            prop_assume!(a != b && b != c && a != c);
            // A pair that is carried forward rests on an older day than its neighbours.
            let by_ecb = |base, quote| {
                let rates = RateBook::embedded().rates_on(base, quote, day);
                rates.iter().find(|rate| rate.source() == "ECB" && rate.carried_days() == 0).map(|rate| rate.interval())
            };
            if let (Some(ab), Some(bc), Some(ac)) = (by_ecb(a, b), by_ecb(b, c), by_ecb(a, c)) {
                prop_assert!(ab.checked_mul(bc).unwrap().meets(ac));
            }
        }

        #[test]
        fn the_window_around_a_day_holds_the_rate_of_the_day(a in currency(), b in currency(), day in any_day()) {
            let book = RateBook::embedded();
            let (on, around) = (book.rates_on(a, b, day), book.rates_around(a, b, day));
            prop_assert_eq!(on.len(), around.len());
            for (on, around) in on.iter().zip(&*around).map(|(on, around)| (on.rate(), around.rate())) {
                prop_assert_eq!(&on.source, &around.source);
                prop_assert_eq!(on.interval.hull(around.interval), around.interval);
                prop_assert!(on.fixings.iter().all(|fixing| around.fixings.contains(fixing)));
                let twice = around.fixings.iter().enumerate().any(|(at, fixing)| around.fixings[..at].contains(fixing));
                prop_assert!(!twice);
            }
        }

        #[test]
        fn no_fixing_is_older_than_its_source_lets_it_be(a in currency(), b in currency(), day in any_day()) {
            let rates = RateBook::embedded().rates_on(a, b, day);
            for rate in rates.iter().filter(|rate| rate.estimate().is_none()) {
                for fixing in rate.fixings() {
                    let age = u32::try_from((day - fixing.valid_from).num_days()).unwrap();
                    prop_assert!(age <= fixing.source.carry_days() && age <= rate.carried_days());
                }
            }
        }

        #[test]
        fn every_answer_is_that_of_the_series_it_comes_from(at in any::<prop::sample::Index>(), day in any_day()) {
            let book = RateBook::embedded();
            let of_banks = ["CBR", "ECB", "FED", "IMF-RUB"].map(|source| SourceId(source.into()));
            let all: Vec<_> = book.store().all().filter(|(origin, ..)| of_banks.contains(&origin.id)).collect();
            let (origin, base, quote, series) = all[at.index(all.len())];
            let before = series.entries().iter().rev().find(|entry| entry.valid_from <= day);
            for turn in [false, true] {
                let pair = if turn { book.pair(quote, base) } else { book.pair(base, quote) };
                let every = pair.every_on(day);
                let Some(rate) = every.iter().find(|rate| rate.source() == &*origin.id.0) else {
                    prop_assert!(before.is_none_or(|entry| entry.valid_from != day || !every.is_empty()));
                    continue;
                };
                let [fixing] = rate.fixings() else { continue };
                if [fixing.base, fixing.quote] != [base, quote] {
                    // The same money in other units.
                    continue;
                }
                let entry = before.unwrap();
                prop_assert_eq!((fixing.valid_from, fixing.nominal), (entry.valid_from, entry.nominal));
                prop_assert_eq!(fixing.value.to_string(), entry.value.to_string());
                prop_assert_eq!(i64::from(rate.carried_days()), (day - entry.valid_from).num_days());
                prop_assert!(rate.carried_days() <= origin.carry_days);
                let one = entry.value.checked_div(entry.nominal.into()).unwrap();
                let one = if turn { Decimal::ONE.checked_div(one).unwrap() } else { one };
                prop_assert!(rate.interval().widen(Decimal::new(1, 20)).unwrap().contains(one));
            }
        }

        #[test]
        fn every_answer_is_made_of_fixings_of_the_book_and_of_nothing_else(
            a in currency(), b in currency(), day in any_day(),
        ) {
            let book = RateBook::embedded();
            let rates = book.rates_on(a, b, day);
            for rate in rates.iter().filter(|rate| rate.estimate().is_none()) {
                for fixing in rate.fixings() {
                    prop_assert!(book.contains(fixing) && fixing.valid_from <= day, "{fixing}");
                }
                let Some(worth) = chained(rate.fixings(), a, b) else { continue };
                let interval = rate.interval().widen(Decimal::new(1, 20)).unwrap();
                prop_assert!(interval.contains(worth), "{}: {worth}", rate.derivation());
            }
        }

        #[test]
        fn a_range_and_its_single_days_agree(
            a in currency(), b in currency(), from in any_day(), length in 1usize..40, late in any::<bool>(),
        ) {
            let mut days: Vec<_> = from.iter_days().take(length).collect();
            let to = *days.last().unwrap();
            if late {
                days.reverse();
            }
            // Written to and so without anything worked out before, in whichever order it is asked.
            let mut fresh = RateBook::embedded();
            fresh.insert(fixing("DESK", [code("MRU"), code("STN")], 1, Decimal::ONE, from)).unwrap();
            let singly = |day: &NaiveDate| rates_of(&fresh.rates_on(a, b, *day));
            let of_days: Vec<_> = days.iter().map(singly).collect();
            let pair = RateBook::embedded().pair(a, b);
            let of_range: Vec<_> = days.iter().map(|day| rates_of(pair.on(*day))).collect();
            prop_assert_eq!(&of_days, &of_range);
            if let Some(extremes) = RateBook::embedded().extremes(a, b, from, to) {
                let hull = of_days.iter().flatten().map(|rate| rate.1).reduce(Interval::hull).unwrap();
                prop_assert_eq!(extremes.hull(hull), hull);
                // Of one precedence only, it is the same whichever way it is asked.
                let every = || days.iter().flat_map(|day| pair.on(*day)).filter(|rate| rate.estimate().is_none());
                let is_one = every().all(|rate| {
                    let first = every().next().unwrap();
                    (rate.source(), rate.standing()) == (first.source(), first.standing())
                });
                prop_assert!(!is_one || extremes == hull);
            }
            let is_fixed = |day: &NaiveDate| pair.on(*day).iter().any(|rate| rate.is_fixed_that_day());
            let fixed = fresh.days_with_fixing(a, b, from, to);
            prop_assert!(fixed.is_sorted() && fixed.iter().all(is_fixed));
        }
    }

    /// What one unit of `base` is in `quote` by these fixings alone, one after another; `None` where
    /// something else is between them, such as a redenomination.
    fn chained(fixings: &[Fixing], base: Currency, quote: Currency) -> Option<Decimal> {
        let mut left: Vec<&Fixing> = fixings.iter().collect();
        let (mut at, mut worth) = (base, Decimal::ONE);
        while at != quote {
            let next = left.iter().position(|one| [one.base, one.quote].contains(&at))?;
            let fixing = left.remove(next);
            let one = fixing.value.checked_div(fixing.nominal.into())?;
            let onwards = fixing.base == at;
            worth = if onwards { worth.checked_mul(one)? } else { worth.checked_div(one)? };
            at = if onwards { fixing.quote } else { fixing.base };
        }
        Some(worth)
    }

    fn rates_of(rates: &[crate::rates::DayRate]) -> Vec<(String, Interval, u32)> {
        let fixed = rates.iter().filter(|rate| rate.estimate().is_none());
        fixed.map(|rate| (rate.source().to_owned(), rate.interval(), rate.carried_days())).collect()
    }
}
