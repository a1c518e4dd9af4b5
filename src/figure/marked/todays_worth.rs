//! Whether an amount is another year's money at what it is worth today.
//!
//! "Köpet kostade 20 miljoner euro 2007, vilket i dag motsvarar 28 miljoner" counts what prices did
//! since then, and so is no conversion at any rate.

use super::MarkedText;
use crate::figure::{Figure, Unit};
use crate::language::{Cue, MeaningSet};
use crate::steps;
use chrono::Datelike;
use rust_decimal::prelude::ToPrimitive;

/// A year that is fewer years back than this says when something happened, not whose money it is.
const YEARS_BACK: i32 = 5;

/// So many bytes before the first amount a year is looked for.
const REACH: usize = 120;

impl MarkedText<'_> {
    /// Whether `other` is said to be what the older amount `one` comes to today.
    pub(crate) fn says_todays_worth(&self, one: &Figure, other: &Figure) -> bool {
        let of_today = MeaningSet::of_cue(Cue::Now);
        if !self.any_phrase(one.span.end, other.span.start, of_today) {
            return false;
        }
        let start = one.span.start.saturating_sub(REACH);
        let from = self.figures.partition_point(|figure| figure.span.start < start);
        let near = self.figures.iter().skip(from).inspect(|_| steps::count(1));
        let mut near = near.take_while(|figure| figure.span.end <= other.span.start);
        near.any(|figure| self.is_long_ago(figure))
    }

    fn is_long_ago(&self, figure: &Figure) -> bool {
        let year = figure.written().filter(|_| figure.unit == Unit::Year);
        let Some(year) = year.and_then(|year| year.value().to_i32()) else { return false };
        let latest = |today: i32| year <= today.saturating_sub(YEARS_BACK);
        self.context.day.is_none_or(|day| latest(day.year()))
    }
}
