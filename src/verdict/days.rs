//! The days on which a claim is judged: those of its date, or probes where it has none.

use crate::article::{ArticleDate, Precision};
use chrono::{Datelike, NaiveDate};
use std::sync::{Arc, LazyLock};

/// The days on which a claim is judged.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Days {
    /// Every day of the date, thinned where there are more comparisons than [`MOST_COMPARISONS`].
    Dated(Arc<[NaiveDate]>),
    /// There is no date: one day a quarter since the euro began. Only what all of them agree on may
    /// be said, as they do for pegs, irrevocable rates and gross errors.
    Probes(Arc<[NaiveDate]>),
}

/// How many times a claim is compared at most; a year of days times many open currencies is thinned
/// to evenly spaced days.
const MOST_COMPARISONS: usize = 6_000;

/// The years in which undated claims are probed.
const PROBED_YEARS: std::ops::RangeInclusive<i32> = 1999..=2035;

impl Days {
    /// The days of a date for a claim with this many scenarios.
    pub(super) fn of(date: Option<ArticleDate>, scenarios: usize) -> Self {
        let Some(date) = date else { return Self::Probes(Arc::clone(&PROBES)) };
        let most = (MOST_COMPARISONS / scenarios.max(1)).max(12);
        let step = date.days().count().div_ceil(most).max(1);
        Self::Dated(date.days().step_by(step).collect())
    }

    /// The days themselves.
    pub(super) fn all(&self) -> &Arc<[NaiveDate]> {
        match self {
            Self::Dated(days) | Self::Probes(days) => days,
        }
    }
}

/// Whether an amount with this date may have been converted at the average of a period.
pub(super) fn is_period(date: ArticleDate) -> bool {
    match date.precision() {
        Precision::Day => false,
        Precision::Month | Precision::Year | Precision::Range => true,
    }
}

/// A business day in the middle of each quarter.
static PROBES: LazyLock<Arc<[NaiveDate]>> = LazyLock::new(|| {
    let quarters = PROBED_YEARS.flat_map(|year| [2, 5, 8, 11].map(|month| (year, month)));
    quarters
        .filter_map(|(year, month)| business_day(NaiveDate::from_ymd_opt(year, month, 14)?))
        .collect()
});

fn business_day(day: NaiveDate) -> Option<NaiveDate> {
    day.iter_days().find(|day| day.weekday().num_days_from_monday() < 5)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_month_is_judged_on_each_of_its_days() {
        let days = Days::of("2023-08".parse().ok(), 1);
        assert_eq!(days.all().len(), 31);
    }

    #[test]
    fn a_year_with_many_open_currencies_is_thinned() {
        let days = Days::of("2023".parse().ok(), 100);
        assert!(days.all().len() >= 12 && days.all().len() * 100 <= 6_500, "{}", days.all().len());
    }

    #[test]
    fn an_undated_claim_is_probed_on_business_days() {
        let days = Days::of(None, 1);
        assert!(days.all().iter().all(|day| day.weekday().num_days_from_monday() < 5));
        assert_eq!(days.all().len(), 37 * 4);
    }
}
