//! The days on which a claim is judged: those of its date, or probes where it has none.

use crate::article::{ArticleDate, Precision};
use crate::common::business_day::on_or_after;
use chrono::NaiveDate;
use std::sync::{Arc, LazyLock};

/// The days on which a claim is judged.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::verdict) enum Days {
    /// Every day of the date, thinned where there are more comparisons than [`MOST_COMPARISONS`].
    Dated(Arc<[NaiveDate]>),
    /// Days of a date that spans many years, evenly spaced where there are too many. What hangs on
    /// the day is not said: over ten years nearly every rate occurs.
    Wide(Arc<[NaiveDate]>),
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
    pub(in crate::verdict) fn of(date: Option<ArticleDate>, scenarios: usize) -> Self {
        let Some(date) = date else { return Self::Probes(Arc::clone(&PROBES)) };
        let most = (MOST_COMPARISONS / scenarios.max(1)).max(12);
        let step = date.day_count().div_ceil(most).max(1);
        let days = every(date.from(), date.to(), step);
        if date.is_wide() { Self::Wide(days) } else { Self::Dated(days) }
    }

    /// The days themselves.
    pub(in crate::verdict) fn all(&self) -> &Arc<[NaiveDate]> {
        match self {
            Self::Dated(days) | Self::Wide(days) | Self::Probes(days) => days,
        }
    }
}

/// The first day and every `step`-th after it, up to the last. Quicker than stepping through an
/// iterator of days.
pub(in crate::verdict) fn every(
    first: NaiveDate,
    last: NaiveDate,
    step: usize,
) -> Arc<[NaiveDate]> {
    let Ok(span) = usize::try_from((last - first).num_days()) else { return Arc::default() };
    let step = step.max(1);
    let mut days = vec![first; span / step + 1];
    let days_of_step = chrono::Days::new(u64::try_from(step).unwrap_or(1));
    let mut next = first;
    for day in &mut days {
        *day = next;
        let after = if step == 1 { next.succ_opt() } else { next.checked_add_days(days_of_step) };
        next = after.unwrap_or(NaiveDate::MAX);
    }
    days.into()
}

/// Whether an amount with this date may have been converted at the average of a period.
pub(in crate::verdict) fn is_period(date: ArticleDate) -> bool {
    match date.precision() {
        Precision::Day => false,
        Precision::Month | Precision::Year | Precision::Range => true,
    }
}

/// A business day in the middle of each quarter.
static PROBES: LazyLock<Arc<[NaiveDate]>> = LazyLock::new(|| {
    let quarters = PROBED_YEARS.flat_map(|year| [2, 5, 8, 11].map(|month| (year, month)));
    quarters
        .filter_map(|(year, month)| on_or_after(NaiveDate::from_ymd_opt(year, month, 14)?))
        .collect()
});

#[cfg(test)]
mod tests {
    use super::*;
    use crate::common::business_day::is_business_day;

    #[test]
    fn days_are_evenly_spaced_from_the_first_to_the_last() {
        let date: ArticleDate = "2023-12-25/2024-03-02".parse().unwrap();
        for step in [1, 2, 7, 100] {
            let wanted: Vec<_> = date.days().step_by(step).collect();
            assert_eq!(*every(date.from(), date.to(), step), *wanted, "{step}");
        }
    }

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
    fn a_date_of_many_years_is_wide_and_thinned() {
        let days = Days::of("1900/2026".parse().ok(), 1);
        assert!(matches!(days, Days::Wide(_)) && days.all().len() <= MOST_COMPARISONS);
        assert!(matches!(Days::of("2020/2024".parse().ok(), 1), Days::Dated(_)));
    }

    #[test]
    fn an_undated_claim_is_probed_on_business_days() {
        let days = Days::of(None, 1);
        assert!(days.all().iter().all(|day| is_business_day(*day)));
        assert_eq!(days.all().len(), 37 * 4);
    }
}
