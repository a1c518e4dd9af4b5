//! Answers about a series that are looked up for every day of every claim: which fixing was the
//! last by a day, and to how many decimals its publisher rounds.
//!
//! It is made when first asked for and dropped when the series changes.

use super::Entry;
use crate::interval::Interval;
use chrono::NaiveDate;
use rust_decimal::Decimal;
use std::ops::Range;
use std::sync::OnceLock;

/// How many fixings to each side show in which digits a publisher gives its rates.
const NEIGHBOURS: usize = 15;

/// A century and a half of days; longer series are searched.
const MOST_DAYS: i64 = 55_000;

/// One more than the decimals that a value can have.
const SCALES: usize = 29;

/// An index that is made when it is first needed.
#[derive(Debug, Default)]
pub(super) struct Lazy {
    index: OnceLock<Option<Index>>,
    /// The hulls of the prices of each [`CHUNK`] of fixings.
    hulls: OnceLock<Option<Box<[Interval]>>>,
}

/// So many fixings are bounded together: a quarter of a year.
const CHUNK: usize = 64;

/// Where the fixings of a series stand.
#[derive(Debug)]
pub(super) struct Index {
    first: NaiveDate,
    /// For each day from the first fixing to the last, where the last fixing by then stands.
    last_by: Box<[u16]>,
    /// To how many decimals each value was rounded.
    scales: Box<[u8]>,
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
        let hulls =
            self.hulls.get_or_init(|| (0..len).step_by(CHUNK).map(chunk).collect()).as_ref()?;
        let chunks = places.start / CHUNK..places.end.div_ceil(CHUNK);
        hulls.get(chunks)?.iter().copied().reduce(Interval::hull)
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
                    ((*low).min(*value), (*high).max(*value), (*coarsest).min(scale));
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
        let (first, last) = (entries.first()?.valid_from, entries.last()?.valid_from);
        let days = (last - first).num_days();
        if days > MOST_DAYS {
            return None;
        }
        let mut last_by = Vec::with_capacity(usize::try_from(days).ok()?.saturating_add(1));
        for (at, entry) in entries.iter().enumerate() {
            let place = usize::try_from((entry.valid_from - first).num_days()).ok()?;
            last_by.resize(place, u16::try_from(at.saturating_sub(1)).ok()?);
            last_by.push(u16::try_from(at).ok()?);
        }
        Some(Self { first, last_by: last_by.into(), scales: scales(entries) })
    }

    /// Where the last fixing valid by a day stands.
    pub(super) fn last_by(&self, day: NaiveDate) -> Option<usize> {
        let place = usize::try_from((day - self.first).num_days()).ok()?;
        self.last_by.get(place).or(self.last_by.last()).map(|at| usize::from(*at))
    }

    /// To how many decimals the publisher rounded the value at this place.
    pub(super) fn scale(&self, at: usize) -> Option<u32> {
        self.scales.get(at).map(|scale| u32::from(*scale))
    }
}

/// A value's own digits do not tell, since the ECB drops trailing zeros (175.680 is printed as
/// 175.68): the finest digits seen near by do. A single finer value is a slip of the publisher's
/// and does not count for its neighbours.
fn scales(entries: &[Entry]) -> Box<[u8]> {
    let mut near = [0usize; SCALES];
    let scale = |at: usize| entries.get(at).map(|entry| entry.value.scale());
    let mut count = |scale: Option<u32>, change: fn(usize) -> usize| {
        let place = scale.and_then(|scale| usize::try_from(scale).ok());
        if let Some(count) = place.and_then(|place| near.get_mut(place)) {
            *count = change(*count);
        }
        second_finest(&near)
    };
    (0..NEIGHBOURS).for_each(|at| {
        count(scale(at), |count| count.saturating_add(1));
    });
    let places = 0..entries.len();
    let of_place = |at: usize| {
        if let Some(gone) = at.checked_sub(NEIGHBOURS.saturating_add(1)) {
            count(scale(gone), |count| count.saturating_sub(1));
        }
        let second = count(scale(at.saturating_add(NEIGHBOURS)), |count| count.saturating_add(1));
        u8::try_from(second.max(scale(at).unwrap_or_default())).unwrap_or_default()
    };
    places.map(of_place).collect()
}

/// The finest scale that at least two values have or pass.
fn second_finest(near: &[usize; SCALES]) -> u32 {
    let mut seen = 0usize;
    for (scale, count) in near.iter().enumerate().rev() {
        seen = seen.saturating_add(*count);
        if seen > 1 {
            return u32::try_from(scale).unwrap_or_default();
        }
    }
    0
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
                prop_assert_eq!(index.scale(at), Some(searched_scale(&entries, at)));
            }
        }
    }
}
