//! What contains all rates of some days, or of a pair, found without asking a single day.
//!
//! Bounds may be too wide and never too narrow: what lies outside them agrees with no rate.

use crate::currency::DateRange;
use crate::interval::{Interval, Magnitude};
use crate::rates::route::path::{AROUND_DAYS, Path, Section};
use crate::rates::route::rank::Precedence;
use crate::rates::route::tie::shared_days;
use crate::rates::route::{Route, estimate};
use chrono::{Days, NaiveDate};
use std::sync::Arc;

/// What contains each rate by any of these sections from `first` to `last`, around these days and
/// estimates too; `None` where there is none.
pub(in crate::rates) fn bounds(
    sections: &[Section],
    first: NaiveDate,
    last: NaiveDate,
) -> Option<Bounds> {
    let spans = |section: &&Section| section.life.contains(first) && section.life.contains(last);
    let ranked = sections.iter().filter(spans).flat_map(|section| &section.paths);
    let mut daily = ranked.filter(|path| path.precedence < Precedence::MonthlyAverage);
    // Where one has a rate on every day, neither estimates nor lower ranks come in.
    let complete = daily.find(|path| path.is_complete(first, last)).map(|path| path.precedence);
    let is_consulted = |path: &&Arc<Path>| match (complete, path.precedence) {
        (Some(_), Precedence::Market) | (None, _) => true,
        (Some(complete), precedence) => precedence <= complete,
    };
    let around = Days::new(if complete.is_some() { AROUND_DAYS } else { estimate::FARTHEST_DAYS });
    let (from, to) = (first.checked_sub_days(around)?, last.checked_add_days(around)?);
    let alive =
        sections.iter().filter(|section| shared_days(section.life, days(first, last)).is_some());
    let consulted = alive.flat_map(|section| &section.paths).filter(is_consulted);
    let routes = consulted.flat_map(|path| path.routes.iter().map(move |route| (path, route)));
    let mut is_official = complete.is_some();
    let mut hull: Option<Interval> = None;
    for (path, route) in routes {
        let Some(bounds) = route.bounds(from, to) else { continue };
        hull = Some(hull.map_or(bounds, |hull| hull.hull(bounds)));
        is_official &= path.precedence != Precedence::Market;
    }
    let hull = if complete.is_some() { hull? } else { estimated(hull?)? };
    Bounds::of(hull, is_official)
}

/// What contains each rate by any of these sections on any day, and the days on which they may have
/// one; `None` where they have none.
pub(in crate::rates) fn extremes(sections: &[Section]) -> Option<Extremes> {
    let routes =
        || sections.iter().flat_map(|section| &section.paths).flat_map(|path| &path.routes);
    let hull = estimated(routes().filter_map(Route::extremes).reduce(Interval::hull)?)?;
    let lives = || routes().filter_map(Route::ends);
    Some(Extremes {
        bounds: Bounds::of(hull, false)?,
        first: lives().map(|(first, _)| first).min()?,
        last: lives().map(|(_, last)| last).max()?,
    })
}

/// With every estimate that may be made from these rates.
fn estimated(hull: Interval) -> Option<Interval> {
    let times = Interval::point(estimate::MOST_TIMES);
    Some(hull.checked_div(times)?.hull(hull.checked_mul(times)?))
}

/// What contains every rate of some days.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Bounds {
    /// Everything between the lowest and the highest, and a little more.
    pub(crate) hull: Interval,
    /// Its ends.
    pub(crate) ends: [Magnitude; 2],
    /// Whether there is a daily official rate on each of the days.
    pub(crate) is_official: bool,
}

impl Bounds {
    /// `None` where there is no upper end.
    pub(crate) fn of(hull: Interval, is_official: bool) -> Option<Self> {
        let ends = [Magnitude::at_most(hull.low()), Magnitude::at_least(hull.high()?)];
        Some(Self { hull, ends, is_official })
    }

    /// What contains the rates of both.
    pub(in crate::rates) fn join(self, other: Self) -> Self {
        let ([low, high], [other_low, other_high]) = (self.ends, other.ends);
        Self {
            hull: self.hull.hull(other.hull),
            ends: [low.min(other_low), high.max(other_high)],
            is_official: self.is_official && other.is_official,
        }
    }
}

/// What contains every rate of a pair.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Extremes {
    /// What contains them, and more.
    pub(crate) bounds: Bounds,
    /// The first day with a rate.
    pub(crate) first: NaiveDate,
    /// The last.
    pub(crate) last: NaiveDate,
}

fn days(first: NaiveDate, last: NaiveDate) -> DateRange {
    DateRange { from: Some(first), until: Some(last) }
}
