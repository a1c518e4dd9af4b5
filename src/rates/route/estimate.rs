//! Where a series has no fixing: between two fixings around a gap, or after the last one.
//!
//! Such a rate is not known, but bounded: it lies between the fixings around it, or at the last
//! one, widened by what the pair has moved in as many days. The widening is the 99th percentile of
//! the pair's own moves, at least 2 %, so that gross errors in this morning's article are found
//! without a network and nothing is said to hold.
//!
//! Tried on the ECB's history from 1999 to 2026 (the test below does it again): of 1,000 random
//! pairs, days and ages of up to 60 days at least 98 % of the true rates lie inside.

use crate::interval::Interval;
use chrono::NaiveDate;
use rust_decimal::{Decimal, dec};
use serde::{Deserialize, Serialize};
use std::fmt;

/// How a rate was estimated, and from what.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "kind", rename_all = "snake_case")]
#[non_exhaustive]
pub enum Estimate {
    /// Between the fixings of two days with a gap between them.
    Bridged {
        /// The last day before the gap with a fixing.
        after: NaiveDate,
        /// The first day after it.
        before: NaiveDate,
        /// By how many percent it was widened.
        #[serde(serialize_with = "crate::interval::plain")]
        widened_percent: Decimal,
    },
    /// The last fixing there is, of some days ago.
    Indicative {
        /// The day of the last fixing.
        last: NaiveDate,
        /// How many days ago that was.
        age_days: u32,
        /// By how many percent it was widened.
        #[serde(serialize_with = "crate::interval::plain")]
        widened_percent: Decimal,
    },
}

/// A book that ends with its newest fixing may lack the last days of a weekly table or a holiday;
/// a series that ends earlier was given up by its publisher.
pub(in crate::rates) const SAME_END_DAYS: i64 = 14;

/// No estimate is this many times above or below the fixings it is made from.
pub(in crate::rates) const MOST_TIMES: Decimal = dec!(2);

/// No rate is estimated farther than half a year from a fixing.
pub(in crate::rates) const FARTHEST_DAYS: u64 = 183;

/// The spans for which moves are measured, in days; others are rounded up to the next.
const SPANS: [u16; 14] = [1, 2, 3, 5, 7, 10, 14, 21, 30, 45, 60, 90, 120, 183];

/// The span, among those that are measured, for a rate this many days from a fixing.
pub(in crate::rates) fn span(days: i64) -> Option<u16> {
    SPANS.into_iter().find(|span| i64::from(*span) >= days)
}

/// The rates of the days around, widened by so many percent: down by the factor as well as up.
pub(in crate::rates) fn widened(rates: Interval, percent: Decimal) -> Option<Interval> {
    let share = percent.checked_div(Decimal::ONE_HUNDRED)?;
    let factor = Decimal::ONE.checked_add(share)?;
    let up = rates.checked_mul(Interval::point(factor))?;
    let down = rates.checked_div(Interval::point(factor))?;
    Some(down.hull(up))
}

impl Estimate {
    /// The day of the last fixing before the day it was asked for.
    #[must_use]
    pub fn last_fixed(self) -> NaiveDate {
        match self {
            Self::Bridged { after, .. } => after,
            Self::Indicative { last, .. } => last,
        }
    }

    /// The day of the next fixing, where there is one.
    #[must_use]
    pub fn next_fixed(self) -> Option<NaiveDate> {
        match self {
            Self::Bridged { before, .. } => Some(before),
            Self::Indicative { .. } => None,
        }
    }
}

/// "indicative, 30 days old, widened by 4.1 %"
impl fmt::Display for Estimate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Bridged { after, before, widened_percent } => write!(
                f,
                "bridged between the fixings of {after} and {before}, widened by {widened_percent} %"
            ),
            Self::Indicative { age_days: 1, widened_percent, .. } => {
                write!(f, "indicative, 1 day old, widened by {widened_percent} %")
            }
            Self::Indicative { age_days, widened_percent, .. } => {
                write!(f, "indicative, {age_days} days old, widened by {widened_percent} %")
            }
        }
    }
}

#[cfg(test)]
#[cfg(feature = "embedded")]
mod tests {
    use super::*;
    use crate::currency::Currency;
    use crate::rates::route::usual_move::LEAST_PERCENT;
    use crate::rates::{DayRate, Fixing, RateBook, SourceId};
    use chrono::Days;
    use std::sync::Arc;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    /// The same numbers every time. Source of the constants: Knuth, MMIX.
    struct Draws(u64);

    impl Draws {
        fn below(&mut self, end: usize) -> usize {
            self.0 = self
                .0
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1_442_695_040_888_963_407);
            usize::try_from(self.0 >> 33).unwrap() % end
        }
    }

    fn of_the_ecb() -> RateBook {
        let pack = RateBook::embedded().to_pack(&SourceId::ECB);
        RateBook::from_packs([pack]).unwrap()
    }

    /// The ECB's fixings of these currencies until a day.
    fn until(whole: &RateBook, quotes: &[Currency], last: NaiveDate) -> RateBook {
        let mut book = RateBook::empty();
        for (origin, base, quote, series) in whole.store().all() {
            if !quotes.contains(&quote) {
                continue;
            }
            for entry in series.entries().iter().take_while(|entry| entry.valid_from <= last) {
                let (source, valid_from) = (origin.id.clone(), entry.valid_from);
                let (nominal, value, set_on) = (entry.nominal, entry.value, entry.set_on);
                book.insert(Fixing { source, base, quote, nominal, value, set_on, valid_from })
                    .unwrap();
            }
        }
        book
    }

    fn only(rates: &Arc<[DayRate]>) -> Option<&DayRate> {
        assert!(rates.len() < 2);
        rates.first()
    }

    #[test]
    fn of_a_thousand_random_rates_98_percent_lie_inside_their_estimate() {
        let whole = of_the_ecb();
        let quotes: Vec<_> =
            whole.coverage(&SourceId::ECB).into_iter().map(|series| series.quote).collect();
        let (mut draws, mut inside, mut tried) = (Draws(13), 0, 0);
        while tried < 1_000 {
            let last = day("2000-01-03") + Days::new(u64::try_from(draws.below(9_700)).unwrap());
            let mut drawn: Vec<_> = (0..7).map(|_| quotes[draws.below(quotes.len())]).collect();
            drawn.extend([Currency::EUR, Currency::USD]);
            let cut = until(&whole, &drawn, last);
            for _ in 0..25 {
                let [base, quote] = [(); 2].map(|()| drawn[draws.below(drawn.len())]);
                let on = last + Days::new(u64::try_from(1 + draws.below(60)).unwrap());
                let (truth, estimate) =
                    (whole.rates_on(base, quote, on), cut.rates_on(base, quote, on));
                let (Some(truth), Some(estimate)) = (only(&truth), only(&estimate)) else {
                    continue;
                };
                if truth.estimate().is_some() || estimate.estimate().is_none() {
                    continue;
                }
                tried += 1;
                inside += usize::from(estimate.interval().contains(truth.interval().middle()));
            }
        }
        assert!(inside * 100 >= tried * 98, "{inside} of {tried}");
    }

    #[test]
    fn no_estimate_reaches_farther_than_half_a_year() {
        let (whole, euro, dollar) = (of_the_ecb(), Currency::EUR, Currency::USD);
        let last = day("2020-03-02");
        let book = until(&whole, &[dollar], last);
        let after = |days| book.rates_on(euro, dollar, last + Days::new(days));
        assert!(only(&after(183)).unwrap().estimate().is_some());
        assert!(only(&after(184)).is_none());
    }

    #[test]
    fn it_grows_with_age_and_never_below_two_percent() {
        let whole = of_the_ecb();
        let [dollar, krone] = ["USD", "DKK"].map(|code| Currency::from_code(code).unwrap());
        let last = day("2020-03-02");
        let book = until(&whole, &[dollar, krone], last);
        let percent = |quote, days| {
            let rates = book.rates_on(Currency::EUR, quote, last + Days::new(days));
            let Some(Estimate::Indicative { age_days, widened_percent, last: fixed }) =
                only(&rates).unwrap().estimate()
            else {
                panic!("{rates:?}")
            };
            assert_eq!((u64::from(age_days), fixed), (days, last));
            widened_percent
        };
        assert_eq!([percent(krone, 10), percent(krone, 180)], [LEAST_PERCENT; 2]);
        let dollars =
            [percent(dollar, 10), percent(dollar, 30), percent(dollar, 60), percent(dollar, 180)];
        assert!(dollars.is_sorted_by(|one, next| one < next), "{dollars:?}");
    }

    #[test]
    fn widening_goes_down_by_the_factor_by_which_it_goes_up() {
        let wide = widened(Interval::point(dec!(100)), dec!(25)).unwrap();
        assert_eq!((wide.low().round_dp(6), wide.high()), (dec!(80), Some(dec!(125))));
    }

    #[test]
    fn a_series_that_was_given_up_is_not_continued() {
        let (whole, rouble) = (of_the_ecb(), Currency::from_code("RUB").unwrap());
        assert!(only(&whole.rates_on(Currency::EUR, rouble, day("2022-03-20"))).is_none());
    }
}
