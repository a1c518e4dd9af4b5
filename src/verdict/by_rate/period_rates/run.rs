//! The days of a period as runs: stretches within one month.

use chrono::{Datelike, NaiveDate};
use std::ops::Range;

/// Consecutive days of the period in one block of rates.
#[derive(Clone, Copy, Debug)]
pub(super) struct Run {
    pub(super) year: i32,
    pub(super) month0: u32,
    /// The place of the first of them among the days of the block.
    pub(super) start: usize,
    /// The place of the first of them among the days of the period.
    pub(super) first: usize,
    pub(super) len: usize,
}

impl Run {
    pub(super) fn whole(days: &[NaiveDate]) -> Self {
        Self { year: 0, month0: 0, start: 0, first: 0, len: days.len() }
    }

    /// The places of its days in the period.
    pub(super) fn days(&self) -> Range<usize> {
        self.first..self.first.saturating_add(self.len)
    }
}

/// Cuts consecutive days into months.
pub(super) fn runs(days: &[NaiveDate]) -> Vec<Run> {
    let mut first = 0usize;
    let next = || {
        let day = days.get(first)?;
        let start = usize::try_from(day.day0()).ok()?;
        let left_in_month = usize::from(day.num_days_in_month()).saturating_sub(start);
        let len = left_in_month.min(days.len().saturating_sub(first));
        let run = Run { year: day.year(), month0: day.month0(), start, first, len };
        first = first.saturating_add(len);
        Some(run)
    };
    std::iter::from_fn(next).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn runs_end_with_their_months() {
        let first = NaiveDate::from_ymd_opt(2023, 12, 30).unwrap();
        let days: Vec<NaiveDate> = first.iter_days().take(2 + 31 + 29 + 5).collect();
        let runs = runs(&days);
        let found: Vec<_> =
            runs.iter().map(|run| (run.year, run.month0, run.start, run.first, run.len)).collect();
        let wanted =
            [(2023, 11, 29, 0, 2), (2024, 0, 0, 2, 31), (2024, 1, 0, 33, 29), (2024, 2, 0, 62, 5)];
        assert_eq!(found, wanted);
    }
}
