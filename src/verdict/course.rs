//! The course of a pair: what it cost over the days on which a claim is judged.
//!
//! Claims of one article are judged on the same days, and many of them convert the same pair. So a course
//! is put together once, and whatever is made of all of its days is kept with it.

use super::lookup::DayRates;
use super::merge::merged;
use super::union::Union;
use crate::interval::Interval;
use crate::rates::{DayRate, Rate};
use chrono::NaiveDate;
use std::cell::OnceCell;

/// The rates of a pair, day by day.
#[derive(Debug)]
pub(super) struct Course {
    days: Vec<DayRates>,
    merged: OnceCell<Vec<Rate>>,
    own: OnceCell<Union>,
    around: OnceCell<Union>,
    open: OnceCell<Union>,
}

/// The bare rates of a pair by each day's own fixings: quick, for hypotheses that are tried on years of
/// days.
#[derive(Debug)]
pub(super) struct Past {
    /// In the order of the days, which may have several.
    pub(super) rates: Vec<(NaiveDate, Interval)>,
    /// How many days have one.
    pub(super) days: usize,
    /// All of them.
    pub(super) union: Union,
}

impl Course {
    pub(super) fn new(days: Vec<DayRates>) -> Self {
        let (own, around, open) = (OnceCell::new(), OnceCell::new(), OnceCell::new());
        Self { days, merged: OnceCell::new(), own, around, open }
    }

    /// The rates of each day, in order.
    pub(super) fn days(&self) -> &[DayRates] {
        &self.days
    }

    /// As one list, one entry for each route.
    pub(super) fn merged(&self) -> &[Rate] {
        self.merged.get_or_init(|| merged(&self.days))
    }

    /// By the fixings in force on the days themselves.
    pub(super) fn own(&self) -> &Union {
        self.own.get_or_init(|| union(self.days.iter().flat_map(|day| &*day.own)))
    }

    /// By those of the neighbouring business days too.
    pub(super) fn around(&self) -> &Union {
        self.around.get_or_init(|| union(self.days.iter().flat_map(|day| &*day.around)))
    }

    /// What a newsroom may have used on one of the days.
    pub(super) fn open(&self) -> &Union {
        self.open.get_or_init(|| union(self.days.iter().flat_map(|day| day.open())))
    }

    /// Everything between the lowest and the highest of its rates.
    pub(super) fn hull(&self) -> Option<Interval> {
        [self.own().hull(), self.open().hull()].into_iter().flatten().reduce(Interval::hull)
    }
}

impl Past {
    pub(super) fn of(rates: Vec<(NaiveDate, Interval)>) -> Self {
        let days = rates.chunk_by(|(one, _), (other, _)| one == other).count();
        let union = Union::of(rates.iter().map(|(_, rate)| *rate));
        Self { rates, days, union }
    }
}

fn union<'a>(rates: impl Iterator<Item = &'a DayRate>) -> Union {
    Union::of(rates.map(DayRate::interval))
}
