//! Answers about a series that are looked up for every day of every claim: which fixing was the
//! last by a day, and to how many decimals its publisher rounds.
//!
//! It is made when first asked for and dropped when the series changes.

use super::Entry;
use crate::interval::{Interval, larger, smaller};
use chrono::{Datelike, NaiveDate};
use rust_decimal::Decimal;
use std::ops::Range;
use std::sync::OnceLock;

/// How many fixings to each side show in which digits a publisher gives its rates.
const NEIGHBOURS: usize = 15;

/// A century and a half of days; longer series are searched.
const MOST_DAYS: i32 = 55_000;

/// One more than the decimals that a value can have.
const SCALES: usize = 29;

/// An index that is made when it is first needed.
#[derive(Debug, Default)]
pub(super) struct Lazy {
    index: OnceLock<Option<Index>>,
    hulls: OnceLock<Option<Hulls>>,
}

/// The hulls of the prices of each [`CHUNK`] of fixings, and that of all.
#[derive(Debug)]
struct Hulls {
    chunks: Box<[Interval]>,
    all: Interval,
}

/// So many fixings are bounded together: a quarter of a year.
const CHUNK: usize = 64;

/// Where the fixings of a series stand.
#[derive(Debug)]
pub(super) struct Index {
    /// The first day, counted from 1 January of the year 1.
    first: i32,
    /// For each day from the first fixing to the last, where the last fixing by then stands.
    last_by: Box<[u16]>,
    /// To how many decimals each value was rounded.
    scales: Box<[u8]>,
    /// How many days after each fixing the next one follows; the most that can be told after the
    /// last.
    pauses: Box<[u16]>,
}

impl Lazy {
    /// The index of these entries, which are the same each time; `None` where there would be too
    /// much.
    pub(super) fn of(&self, entries: &[Entry]) -> Option<&Index> {
        self.index.get_or_init(|| Index::of(entries)).as_ref()
    }

    /// An interval that contains the prices of one unit by the fixings at these places, and by some
    /// around them. `hull` gives that of some places, exactly.
    pub(super) fn bounds(
        &self,
        places: Range<usize>,
        len: usize,
        hull: impl Fn(Range<usize>) -> Option<Interval>,
    ) -> Option<Interval> {
        let chunk = |start: usize| hull(start..start.saturating_add(CHUNK).min(len));
        let made = || {
            let chunks: Box<[Interval]> =
                (0..len).step_by(CHUNK).map(chunk).collect::<Option<_>>()?;
            let all = chunks.iter().copied().reduce(Interval::hull)?;
            Some(Hulls { chunks, all })
        };
        let hulls = self.hulls.get_or_init(made).as_ref()?;
        if places == (0..len) {
            return Some(hulls.all);
        }
        let chunks = places.start / CHUNK..places.end.div_ceil(CHUNK);
        hulls.chunks.get(chunks)?.iter().copied().reduce(Interval::hull)
    }

    /// Drops what was made of other entries.
    pub(super) fn forget(&mut self) {
        *self = Self::default();
    }
}

impl Clone for Lazy {
    fn clone(&self) -> Self {
        Self::default()
    }
}

/// It follows from the entries.
impl PartialEq for Lazy {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Eq for Lazy {}

/// Everything between the lowest and the highest price of one unit, each end farther out by what
/// the coarsest of these values was rounded by. Each comes with the number of decimals it was
/// rounded to.
pub(super) fn hull<'e>(entries: impl Iterator<Item = (&'e Entry, u32)>) -> Option<Interval> {
    let mut by_nominal: Vec<(u32, [Decimal; 2], u32)> = Vec::new();
    for (Entry { nominal, value, .. }, scale) in entries {
        match by_nominal.iter_mut().find(|(known, ..)| known == nominal) {
            Some((_, [low, high], coarsest)) => {
                (*low, *high, *coarsest) =
                    (smaller(*low, *value), larger(*high, *value), (*coarsest).min(scale));
            }
            None => by_nominal.push((*nominal, [*value, *value], scale)),
        }
    }
    let of_nominal = |(nominal, [low, high], scale): (u32, [Decimal; 2], u32)| {
        let half_unit = Decimal::try_new(5, scale.saturating_add(1)).ok()?;
        Interval::new(low, high).widen(half_unit)?.checked_div(Interval::point(nominal.into()))
    };
    let hulls: Option<Vec<Interval>> = by_nominal.into_iter().map(of_nominal).collect();
    hulls?.into_iter().reduce(Interval::hull)
}

impl Index {
    fn of(entries: &[Entry]) -> Option<Self> {
        let number = |entry: &Entry| entry.valid_from.num_days_from_ce();
        let (first, last) = (number(entries.first()?), number(entries.last()?));
        let days = last.checked_sub(first).filter(|days| *days <= MOST_DAYS)?;
        let mut last_by = Vec::with_capacity(usize::try_from(days).ok()?.saturating_add(1));
        for (at, entry) in entries.iter().enumerate() {
            let place = usize::try_from(number(entry).checked_sub(first)?).ok()?;
            last_by.resize(place, u16::try_from(at.saturating_sub(1)).ok()?);
            last_by.push(u16::try_from(at).ok()?);
        }
        let next = entries.iter().skip(1).map(number);
        let pause = |(entry, next): (&Entry, i32)| {
            u16::try_from(next.saturating_sub(number(entry))).unwrap_or(u16::MAX)
        };
        let pauses = entries.iter().zip(next).map(pause).chain([u16::MAX]).collect();
        Some(Self { first, last_by: last_by.into(), scales: scales(entries), pauses })
    }

    /// Where the last fixing valid by a day stands.
    pub(super) fn last_by(&self, day: NaiveDate) -> Option<usize> {
        let place = usize::try_from(day.num_days_from_ce().checked_sub(self.first)?).ok()?;
        self.last_by.get(place).or(self.last_by.last()).map(|at| usize::from(*at))
    }

    /// How many days after the fixing at this place the next one follows.
    pub(super) fn pause_after(&self, at: usize) -> u16 {
        self.pauses.get(at).copied().unwrap_or(u16::MAX)
    }

    /// To how many decimals the publisher rounded each value.
    pub(super) fn scales(&self) -> &[u8] {
        &self.scales
    }
}

/// A value's own digits do not tell, since the ECB drops trailing zeros (175.680 is printed as
/// 175.68): the finest digits seen near by do. A single finer value is a slip of the publisher's
/// and does not count for its neighbours.
fn scales(entries: &[Entry]) -> Box<[u8]> {
    let mut near = ScaleCounts::default();
    let scale = |at: usize| entries.get(at).map(|entry| entry.value.scale());
    (0..NEIGHBOURS).filter_map(scale).for_each(|scale| near.add(scale));
    let of_place = |(at, entry): (usize, &Entry)| {
        let gone = at.checked_sub(NEIGHBOURS.saturating_add(1));
        gone.and_then(scale).into_iter().for_each(|scale| near.remove(scale));
        let next = scale(at.saturating_add(NEIGHBOURS));
        next.into_iter().for_each(|scale| near.add(scale));
        u8::try_from(near.second_finest().max(entry.value.scale())).unwrap_or_default()
    };
    entries.iter().enumerate().map(of_place).collect()
}

/// How many values near by have each scale.
#[derive(Default)]
struct ScaleCounts {
    counts: [u8; SCALES],
    /// One bit for each scale that a value has.
    present: u32,
}

impl ScaleCounts {
    fn add(&mut self, scale: u32) {
        if let Some(count) = self.counts.get_mut(scale as usize) {
            *count = count.saturating_add(1);
            self.present |= 1 << scale;
        }
    }

    fn remove(&mut self, scale: u32) {
        if let Some(count) = self.counts.get_mut(scale as usize) {
            *count = count.saturating_sub(1);
            if *count == 0 {
                self.present &= !(1 << scale);
            }
        }
    }

    /// The finest scale that at least two values have or pass.
    fn second_finest(&self) -> u32 {
        let Some(finest) = self.present.checked_ilog2() else { return 0 };
        if self.counts.get(finest as usize).is_some_and(|count| *count > 1) {
            return finest;
        }
        (self.present & !(1 << finest)).checked_ilog2().unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn entries(days: &[(u16, i64, u32)]) -> Vec<Entry> {
        let mut day = NaiveDate::from_ymd_opt(2023, 1, 1).unwrap();
        let entry = |(pause, value, scale): &(u16, i64, u32)| {
            day += chrono::Duration::days(i64::from(*pause));
            let value = Decimal::new(*value, *scale);
            Entry { valid_from: day, set_on: None, nominal: 1, value }
        };
        days.iter().map(entry).collect()
    }

    /// The second finest of a place and fifteen to either side, or its own.
    fn searched_scale(entries: &[Entry], at: usize) -> u32 {
        let near = entries.iter().skip(at.saturating_sub(NEIGHBOURS));
        let near = near.take(at.min(NEIGHBOURS) + NEIGHBOURS + 1);
        let mut scales: Vec<u32> = near.map(|entry| entry.value.scale()).collect();
        scales.sort_unstable();
        let second = scales.len().checked_sub(2).map_or(0, |at| scales[at]);
        second.max(entries[at].value.scale())
    }

    proptest! {
        #[test]
        fn the_index_says_what_a_search_does(
            days in prop::collection::vec((1u16..9, 1i64..100_000, 0u32..6), 1..60),
            asked in 0i64..500,
        ) {
            let entries = entries(&days);
            let index = Index::of(&entries).unwrap();
            let day = NaiveDate::from_ymd_opt(2022, 12, 20).unwrap() + chrono::Duration::days(asked);
            let searched = entries.partition_point(|entry| entry.valid_from <= day).checked_sub(1);
            prop_assert_eq!(index.last_by(day), searched);
            for at in 0..entries.len() {
                prop_assert_eq!(u32::from(index.scales()[at]), searched_scale(&entries, at));
            }
        }
    }
}
