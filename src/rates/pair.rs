//! All routes between two currencies, found once and then asked for day after day.
//!
//! ```
//! # #[cfg(feature = "embedded")] {
//! use exchequer::{currency::Currency, rates::RateBook};
//!
//! let book = RateBook::embedded();
//! let pair = book.pair(Currency::EUR, Currency::USD);
//! let day = "2016-08-24".parse().unwrap();
//! let rate = pair.on(day).next().unwrap();
//! assert_eq!((rate.source(), rate.carried_days()), ("ECB", 0));
//! # }
//! ```
//!
//! Looking a day up builds no text; [`DayRate::rate`] does.

use super::Rate;
use super::book::Shelves;
use super::path::{Path, Section, sections};
use super::route::{Route, Window};
use crate::currency::Currency;
use crate::interval::Interval;
use chrono::NaiveDate;

/// All routes from one currency to another in a [`RateBook`](super::RateBook).
///
/// For each source that is the pair as published, else turned, else crossed through the source's
/// home currency by fixings of one day; for two sources of which neither has the pair, a cross
/// through the euro, else through the dollar. An old currency of the euro area is priced through the
/// euro from the day its rate was fixed; a currency with an exact peg through its anchor where no
/// source has the pair.
#[derive(Clone, Debug)]
pub struct Pair<'a> {
    base: Currency,
    quote: Currency,
    sections: Vec<Section<'a>>,
}

/// What one unit of a pair's base cost on a day, by one route.
#[derive(Clone, Copy, Debug)]
pub struct DayRate<'p> {
    base: Currency,
    quote: Currency,
    source: &'p str,
    route: &'p Route<'p>,
    day: NaiveDate,
    window: Window,
    interval: Interval,
    carried_days: u32,
}

impl<'a> Pair<'a> {
    pub(super) fn new(shelves: &'a Shelves, base: Currency, quote: Currency) -> Self {
        let sections = if base == quote { Vec::new() } else { sections(shelves, base, quote) };
        Self { base, quote, sections }
    }

    /// The rate of each route that has one for `day`, by the fixings in force on that day: single
    /// sources first, then crosses of two, each by name.
    pub fn on(&'a self, day: NaiveDate) -> impl Iterator<Item = DayRate<'a>> {
        self.rates(day, Window::OnTheDay).into_iter()
    }

    /// For each route that has a rate for `day`, the hull over W(day): the fixings in force on the
    /// previous business day, on `day` and on the next, a business day being one on which the source
    /// set a fixing.
    pub fn around(&'a self, day: NaiveDate) -> impl Iterator<Item = DayRate<'a>> {
        self.rates(day, Window::Around).into_iter()
    }

    /// Those of the first section that has any.
    fn rates(&'a self, day: NaiveDate, window: Window) -> Vec<DayRate<'a>> {
        let of_section = |section: &'a Section<'a>| -> Vec<_> {
            section.on(day).filter_map(|path| self.rate(path, day, window)).collect()
        };
        self.sections.iter().map(of_section).find(|rates| !rates.is_empty()).unwrap_or_default()
    }

    fn rate(&self, path: &'a Path<'a>, day: NaiveDate, window: Window) -> Option<DayRate<'a>> {
        let Self { base, quote, .. } = *self;
        path.routes.iter().find_map(|route| {
            let (interval, carried_days) = route.rate(day, window)?;
            Some(DayRate { base, quote, source: &path.name, route, day, window, interval, carried_days })
        })
    }
}

impl DayRate<'_> {
    /// Who says so: "ECB", or "CBR×ECB" for a cross of two sources; "EU" between two old currencies
    /// of the euro area, "peg" where no publisher is needed.
    #[must_use]
    pub fn source(&self) -> &str {
        self.source
    }

    /// The rate, widened by the rounding of every fixing it rests on.
    #[must_use]
    pub fn interval(&self) -> Interval {
        self.interval
    }

    /// The longest time, in days, for which a fixing was carried forward.
    #[must_use]
    pub fn carried_days(&self) -> u32 {
        self.carried_days
    }

    /// The day it was asked for.
    #[must_use]
    pub fn day(&self) -> NaiveDate {
        self.day
    }

    /// Whether one of the fixings it rests on is of that very day.
    #[must_use]
    pub fn is_fixed_that_day(&self) -> bool {
        self.route.is_fixed_on(self.day)
    }

    /// The same with its derivation and every fixing it rests on.
    #[must_use]
    pub fn rate(&self) -> Rate {
        Rate {
            base: self.base,
            quote: self.quote,
            source: self.source.to_owned(),
            interval: self.interval,
            derivation: self.route.derivation(self.day),
            fixings: self.route.fixings(self.day, self.window),
            carried_days: self.carried_days,
            standing: self.route.standing(),
        }
    }

    /// Single sources before crosses, and by name.
    pub(super) fn order(&self) -> (bool, &str) {
        (self.source.contains('×'), self.source)
    }
}

#[cfg(test)]
#[cfg(feature = "embedded")]
mod tests {
    use super::*;
    use crate::rates::{Fixing, RateBook, SourceId, Standing};
    use chrono::Days;
    use proptest::prelude::*;
    use rust_decimal::{Decimal, dec};

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
    fn day() -> impl Strategy<Value = NaiveDate> {
        let day = |first: &str| first.parse::<NaiveDate>().unwrap();
        let (all, both) = (day("1999-01-01"), day("2022-03-01"));
        prop_oneof![
            (0u64..10_200).prop_map(move |later| all + Days::new(later)),
            (0u64..1_700).prop_map(move |later| both + Days::new(later)),
        ]
    }

    fn rates(base: Currency, quote: Currency, day: NaiveDate) -> Vec<(String, Interval)> {
        let book = RateBook::embedded();
        book.rates_on(base, quote, day).into_iter().map(|rate| (rate.source, rate.interval)).collect()
    }

    proptest! {
        #[test]
        fn there_and_back_is_one_by_the_same_routes(a in currency(), b in currency(), day in day()) {
            let (there, back) = (rates(a, b, day), rates(b, a, day));
            prop_assert_eq!(there.len(), back.len());
            for ((by, there), (back_by, back)) in there.into_iter().zip(back) {
                prop_assert_eq!(by, back_by);
                prop_assert!(there.checked_mul(back).unwrap().contains(Decimal::ONE));
            }
        }

        #[test]
        fn a_detour_within_a_source_meets_the_direct_way(
            a in currency(), b in currency(), c in currency(), day in day(),
        ) {
            prop_assume!(a != b && b != c && a != c);
            // A pair that is carried forward rests on an older day than its neighbours.
            let by_ecb = |base, quote| {
                let rates = RateBook::embedded().rates_on(base, quote, day);
                rates.into_iter().find(|rate| rate.source == "ECB" && rate.carried_days == 0).map(|rate| rate.interval)
            };
            if let (Some(ab), Some(bc), Some(ac)) = (by_ecb(a, b), by_ecb(b, c), by_ecb(a, c)) {
                prop_assert!(ab.checked_mul(bc).unwrap().meets(ac));
            }
        }

        #[test]
        fn the_window_around_a_day_holds_the_rate_of_the_day(a in currency(), b in currency(), day in day()) {
            let book = RateBook::embedded();
            let (on, around) = (book.rates_on(a, b, day), book.rates_around(a, b, day));
            prop_assert_eq!(on.len(), around.len());
            for (on, around) in on.into_iter().zip(around) {
                prop_assert_eq!(&on.source, &around.source);
                prop_assert_eq!(on.interval.hull(around.interval), around.interval);
                prop_assert!(on.fixings.iter().all(|fixing| around.fixings.contains(fixing)));
                let twice = around.fixings.iter().enumerate().any(|(at, fixing)| around.fixings[..at].contains(fixing));
                prop_assert!(!twice);
            }
        }

        #[test]
        fn no_fixing_is_older_than_its_source_lets_it_be(a in currency(), b in currency(), day in day()) {
            for rate in RateBook::embedded().rates_on(a, b, day) {
                for fixing in &rate.fixings {
                    let age = u32::try_from((day - fixing.valid_from).num_days()).unwrap();
                    prop_assert!(age <= fixing.source.carry_days() && age <= rate.carried_days);
                }
            }
        }
    }

    #[test]
    fn sources_agree_on_a_pair_within_two_percent_on_the_days_both_fix() {
        let book = RateBook::embedded();
        let pair = book.pair(Currency::EUR, Currency::USD);
        let days = "2022-03-01".parse::<NaiveDate>().unwrap().iter_days().take(1500);
        let fixed = |day| pair.on(day).filter(|rate| rate.carried_days() == 0).collect::<Vec<_>>();
        let compared = days.filter(|day| match fixed(*day).as_slice() {
            [cbr, ecb] => {
                let ratio = cbr.interval().middle() / ecb.interval().middle();
                assert!((ratio - Decimal::ONE).abs() < Decimal::new(2, 2), "{day}: {ratio}");
                true
            }
            _ => false,
        });
        assert!(compared.count() > 50);
    }

    fn one(base: &str, quote: &str, on: &str) -> Rate {
        let [base, quote] = [base, quote].map(|code| Currency::from_code(code).unwrap());
        let mut rates = RateBook::embedded().rates_on(base, quote, on.parse().unwrap());
        assert_eq!(rates.len(), 1, "{rates:?}");
        rates.remove(0)
    }

    #[test]
    fn an_old_currency_of_the_euro_area_goes_by_its_irrevocable_rate() {
        let kuna = one("HRK", "EUR", "2023-01-02");
        assert_eq!((kuna.source.as_str(), kuna.standing), ("EU", Standing::Irrevocable));
        assert_eq!(kuna.derivation, "1 ÷ 7.53450 HRK per EUR (irrevocable)");
        let back = one("EUR", "HRK", "2023-01-02");
        assert_eq!(back.interval, Interval::point(dec!(7.5345)));
        let mark = one("DEM", "DKK", "2023-08-15");
        assert_eq!(mark.derivation, "DKK per EUR (ECB) ÷ 1.95583 DEM per EUR (irrevocable)");
        assert_eq!((mark.source.as_str(), mark.standing), ("ECB", Standing::Official));
    }

    #[test]
    fn two_old_currencies_go_through_the_euro() {
        let rate = one("DEM", "FRF", "1999-06-01");
        assert_eq!(rate.derivation, "6.55957 FRF per EUR (irrevocable) ÷ 1.95583 DEM per EUR (irrevocable)");
        assert!(rate.fixings.is_empty() && rate.interval.contains(dec!(6.55957) / dec!(1.95583)));
    }

    #[test]
    fn before_its_rate_was_fixed_an_old_currency_goes_by_its_fixings() {
        let kuna = one("EUR", "HRK", "2022-12-30");
        assert_eq!(kuna.fixings[0].value, dec!(7.5365));
        assert_eq!(one("EUR", "HRK", "2023-01-01").fixings, []);
    }

    #[test]
    fn an_exact_peg_serves_where_no_source_has_the_pair() {
        let dirham = one("AED", "DKK", "2023-07-14");
        let made = "DKK per EUR (ECB) ÷ USD per EUR (ECB) ÷ 3.6725 AED per USD (peg)";
        assert_eq!((dirham.derivation.as_str(), dirham.standing), (made, Standing::Peg));
        let riyal = one("SAR", "AED", "2023-07-14");
        assert_eq!((riyal.source.as_str(), riyal.standing), ("peg", Standing::Peg));
        assert!(riyal.interval.contains(dec!(3.6725) / dec!(3.75)));
    }

    #[test]
    fn a_fixing_comes_before_a_peg_and_a_band_is_no_rate() {
        assert_eq!(one("EUR", "LTL", "2010-06-01").standing, Standing::Official);
        assert_eq!(one("EUR", "BGN", "2000-01-03").standing, Standing::Peg);
        let (eur, dkk) = (Currency::EUR, Currency::from_code("DKK").unwrap());
        assert_eq!(RateBook::embedded().rates_on(eur, dkk, "1999-01-02".parse().unwrap()), []);
    }

    #[test]
    fn a_cross_within_a_source_takes_both_fixings_from_one_day() {
        let (source, quote) = (SourceId::CBR, Currency::from_code("RUB").unwrap());
        let [monday, tuesday] = ["2023-07-10", "2023-07-11"].map(|day| day.parse().unwrap());
        let mut book = RateBook::empty();
        for (base, valid_from, value) in [
            (Currency::EUR, monday, dec!(100.00)),
            (Currency::EUR, tuesday, dec!(110.00)),
            (Currency::USD, monday, dec!(90.00)),
        ] {
            let source = source.clone();
            book.insert(Fixing { source, base, quote, nominal: 1, value, set_on: None, valid_from }).unwrap();
        }
        let rate = book.rates_on(Currency::EUR, Currency::USD, tuesday).remove(0);
        assert!(rate.fixings.iter().all(|fixing| fixing.valid_from == monday));
        assert_eq!(rate.carried_days, 1);
        assert_eq!(book.rates_on(Currency::EUR, quote, tuesday)[0].fixings[0].valid_from, tuesday);
    }
}
