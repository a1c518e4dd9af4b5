//! The days of a period as runs: stretches within one month.

use chrono::{Datelike, NaiveDate};
use std::ops::Range;

/// Days of the period that follow on each other in one block of rates.
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

/// Days that follow on each other, month by month.
pub(super) fn runs(days: &[NaiveDate]) -> Vec<Run> {
    let month = |day: &NaiveDate| (day.year(), day.month0());
    let mut first = 0usize;
    let by_month = days.chunk_by(|one, next| month(one) == month(next));
    by_month
        .filter_map(|chunk| {
            let day = chunk.first()?;
            let (year, month0) = month(day);
            let start = usize::try_from(day.day0()).ok()?;
            let run = Run { year, month0, start, first, len: chunk.len() };
            first = first.saturating_add(chunk.len());
            Some(run)
        })
        .collect()
}
