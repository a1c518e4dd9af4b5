//! One publisher's fixings of one pair, by valid day.
//!
//! A series answers which fixing was in force on a day and what one unit cost by it. It does not
//! know who published it; the limit for carrying a fixing forward is handed in. It knows its gaps:
//! days for which the publisher set a fixing that the series does not have.

mod index;
pub(in crate::rates) mod pack;
#[cfg(test)]
mod tests;

use crate::interval::Interval;
use crate::rates::{Fixing, Refusal};
use chrono::{Datelike, NaiveDate, Weekday};
use rust_decimal::Decimal;
use std::ops::{Range, RangeInclusive};

/// One publisher's fixings of one pair, by valid day, one for a day at most.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(in crate::rates) struct Series {
    entries: Vec<Entry>,
    /// Sorted and disjoint; none holds the valid day of an entry.
    gaps: Vec<RangeInclusive<NaiveDate>>,
    index: index::Lazy,
}

/// A fixing without what its series has in common.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::rates) struct Entry {
    /// The first day for which it is valid.
    pub(in crate::rates) valid_from: NaiveDate,
    /// The day on which it was set, where known.
    pub(in crate::rates) set_on: Option<NaiveDate>,
    /// How many units of the base the price is for.
    pub(in crate::rates) nominal: u32,
    /// The price, in its published digits.
    pub(in crate::rates) value: Decimal,
}

/// A daily series pauses for at most so many days in a row: the ECB at Easter and at Christmas.
/// Over longer holidays, as in Russia in January, nobody knows what was used.
const MOST_PAUSE_DAYS: u32 = 5;

impl Series {
    /// A series of these entries; `None` unless each is later than the one before and has a price
    /// and a nominal above zero.
    pub(in crate::rates) fn new(entries: Vec<Entry>) -> Option<Self> {
        let ascending = entries.is_sorted_by(|one, next| one.valid_from < next.valid_from);
        let sound = entries.iter().all(|entry| entry.value > Decimal::ZERO && entry.nominal > 0);
        (ascending && sound).then_some(Self { entries, ..Self::default() })
    }

    /// The series with these gaps; `None` unless they are sorted, disjoint and free of fixings.
    pub(in crate::rates) fn with_gaps(
        mut self,
        gaps: Vec<RangeInclusive<NaiveDate>>,
    ) -> Option<Self> {
        let ascending = gaps.is_sorted_by(|one, next| one.end() < next.start());
        let sound = gaps.iter().all(|gap| !gap.is_empty() && !self.has_fixing_in(gap));
        self.gaps = gaps;
        (ascending && sound).then_some(self)
    }

    /// The days without a known rate, oldest first: each range runs from the first day on which the
    /// publisher set a fixing that the series lacks to the day before the series' next fixing. No
    /// fixing may be carried into one. Empty for a series that has all its publisher set, between
    /// its first fixing and its last.
    pub(in crate::rates) fn gaps(&self) -> &[RangeInclusive<NaiveDate>] {
        &self.gaps
    }

    /// The gap that this day lies in.
    pub(in crate::rates) fn gap_on(&self, day: NaiveDate) -> Option<&RangeInclusive<NaiveDate>> {
        let at = self.gaps.partition_point(|gap| *gap.end() < day);
        self.gaps.get(at).filter(|gap| gap.contains(&day))
    }

    fn has_gap_between(&self, one: NaiveDate, other: NaiveDate) -> bool {
        let (first, last) = (one.min(other), one.max(other));
        let at = self.gaps.partition_point(|gap| *gap.end() < first);
        self.gaps.get(at).is_some_and(|gap| *gap.start() <= last)
    }

    fn has_fixing_in(&self, days: &RangeInclusive<NaiveDate>) -> bool {
        let at = self.entries.partition_point(|entry| entry.valid_from < *days.start());
        self.entries.get(at).is_some_and(|entry| entry.valid_from <= *days.end())
    }

    pub(in crate::rates) fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// Puts an entry in its place. The same price for the same day again is no news; another price
    /// is refused.
    pub(in crate::rates) fn insert(&mut self, entry: Entry) -> Result<(), Refusal> {
        let at = self.entries.partition_point(|known| known.valid_from < entry.valid_from);
        match self.entries.get_mut(at) {
            Some(known) if known.valid_from == entry.valid_from => known.confirm(entry),
            Some(_) | None => {
                self.entries.insert(at, entry);
                self.index.forget();
                self.part_gap(entry.valid_from);
                Ok(())
            }
        }
    }

    /// Takes in the entries of days on which this series has none, in time that grows with the two
    /// series and not with their product.
    pub(in crate::rates) fn merge(&mut self, other: &Self) {
        let is_missing = |entry: &&Entry| self.at(entry.valid_from).is_none();
        let missing: Vec<Entry> = other.entries.iter().filter(is_missing).copied().collect();
        if missing.is_empty() {
            return;
        }
        self.entries.extend_from_slice(&missing);
        self.entries.sort_by_key(|entry| entry.valid_from);
        self.index.forget();
        missing.iter().for_each(|entry| self.part_gap(entry.valid_from));
    }

    /// Takes a day out of the gap that it lies in, and what is left of that gap with it where only
    /// a weekend is left.
    fn part_gap(&mut self, day: NaiveDate) {
        let Some(gap) = self.gap_on(day).cloned() else { return };
        let before = day.pred_opt().map(|last| *gap.start()..=last);
        let after = day.succ_opt().map(|first| first..=*gap.end());
        let left = [before, after]
            .into_iter()
            .flatten()
            .filter(|days| !days.is_empty() && !is_weekend(days));
        let at = self.gaps.partition_point(|gap| *gap.end() < day);
        self.gaps.splice(at..=at, left);
    }

    /// Takes the fixing of a day out.
    #[cfg(feature = "http")]
    pub(in crate::rates) fn remove(&mut self, day: NaiveDate) {
        self.entries.retain(|entry| entry.valid_from != day);
        self.index.forget();
    }

    /// The day of the fixing in force on `day`: of the last one valid by then, unless that was more
    /// than `carry_days` before or the publisher is known to have set a later one.
    pub(in crate::rates) fn fixed_by(&self, day: NaiveDate, carry_days: u32) -> Option<NaiveDate> {
        let at = self.last_at(day)?;
        let fixed_on = self.entries.get(at)?.valid_from;
        if fixed_on == day {
            return Some(day);
        }
        let age = u32::try_from((day - fixed_on).num_days()).ok()?;
        let is_near =
            age <= carry_days.min(MOST_PAUSE_DAYS) || age <= carry_days && !self.comes_daily(at);
        (is_near && self.gap_on(day).is_none()).then_some(fixed_on)
    }

    /// Whether another fixing is as near to this one as those of a daily series are.
    fn comes_daily(&self, at: usize) -> bool {
        let is_short = |at: usize| self.pause_after(at) <= MOST_PAUSE_DAYS;
        is_short(at) || at.checked_sub(1).is_some_and(is_short)
    }

    /// How many days after the fixing at this place the next one follows; the most that can be told
    /// after the last.
    fn pause_after(&self, at: usize) -> u32 {
        if let Some(index) = self.index.of(&self.entries) {
            return index.pause_after(at).into();
        }
        let day = |at: usize| self.entries.get(at).map(|entry| entry.valid_from.num_days_from_ce());
        let days = day(at).zip(day(at.saturating_add(1)));
        days.map_or(u32::MAX, |(here, next)| here.abs_diff(next))
    }

    /// The day of the last fixing valid by `day`, however old.
    pub(in crate::rates) fn last_by(&self, day: NaiveDate) -> Option<NaiveDate> {
        Some(self.entries.get(self.last_at(day)?)?.valid_from)
    }

    /// The day of the first fixing valid from `day` or later.
    pub(in crate::rates) fn next_from(&self, day: NaiveDate) -> Option<NaiveDate> {
        let at = self.entries.partition_point(|entry| entry.valid_from < day);
        Some(self.entries.get(at)?.valid_from)
    }

    /// How many fixings count for the days from `first` to `last`, those of W(`first`) and
    /// W(`last`) included, and the first and the last of their days.
    pub(in crate::rates) fn between(
        &self,
        first: NaiveDate,
        last: NaiveDate,
        carry_days: u32,
    ) -> Option<(usize, NaiveDate, NaiveDate)> {
        let in_force = self.last_at(first);
        let from = in_force.map_or(0, |at| *self.around(at, first, carry_days).start());
        let to = self.last_at(last).map_or(0, |at| at.saturating_add(1));
        let near = |entry: &&Entry| is_within(entry.valid_from, last, carry_days);
        let to = if self.entries.get(to).as_ref().is_some_and(near) { to + 1 } else { to };
        let used = self.entries.get(from..to)?;
        Some((used.len(), used.first()?.valid_from, used.last()?.valid_from))
    }

    /// Whether a fixing is in force on each day from `first` to `last`.
    pub(in crate::rates) fn is_complete(
        &self,
        first: NaiveDate,
        last: NaiveDate,
        carry_days: u32,
    ) -> bool {
        let Some(at) = self.last_at(first) else { return false };
        let ends_later = self.entries.last().is_some_and(|end| end.valid_from >= last);
        if !ends_later || self.has_gap_between(first, last) {
            return false;
        }
        let end = self.last_at(last).unwrap_or(at);
        (at..=end).all(|at| {
            let limit =
                if self.comes_daily(at) { carry_days.min(MOST_PAUSE_DAYS) } else { carry_days };
            let is_last = at.saturating_add(1) == self.entries.len();
            is_last || self.pause_after(at) <= limit.saturating_add(1)
        })
    }

    /// An interval that contains the prices of one unit by the fixings from `first` to `last`, and
    /// by some around them; `None` where there are none.
    pub(in crate::rates) fn hull(&self, first: NaiveDate, last: NaiveDate) -> Option<Interval> {
        let start = self.last_at(first).unwrap_or(0);
        let end = self.last_at(last)?.checked_add(1)?;
        self.bounds(start..end)
    }

    /// The same of all its fixings.
    pub(in crate::rates) fn extremes(&self) -> Option<Interval> {
        self.bounds(0..self.entries.len())
    }

    fn bounds(&self, places: Range<usize>) -> Option<Interval> {
        let hull = |places| index::hull(self.with_scales(places));
        self.index.bounds(places, self.entries.len(), hull)
    }

    fn with_scales(&self, places: Range<usize>) -> impl Iterator<Item = (&Entry, u32)> {
        let scales = self.index.of(&self.entries).map(|index| index.scales()).unwrap_or_default();
        let scales = scales.get(places.clone()).unwrap_or_default();
        let entries = self.entries.get(places).unwrap_or_default();
        let each = entries.iter().enumerate();
        each.map(|(at, entry)| {
            (entry, scales.get(at).map_or(entry.value.scale(), |scale| u32::from(*scale)))
        })
    }

    /// To how many decimals the publisher rounded the value at this place.
    fn published_scale(&self, at: usize) -> Option<u32> {
        let index = self.index.of(&self.entries);
        let published = index.and_then(|index| index.scales().get(at).copied());
        published.map(u32::from).or_else(|| Some(self.entries.get(at)?.value.scale()))
    }

    /// Where the fixing valid from `day` stands.
    pub(in crate::rates) fn at(&self, day: NaiveDate) -> Option<usize> {
        self.last_at(day)
            .filter(|at| self.entries.get(*at).is_some_and(|entry| entry.valid_from == day))
    }

    /// Where the last fixing valid by `day` stands.
    fn last_at(&self, day: NaiveDate) -> Option<usize> {
        match self.index.of(&self.entries) {
            Some(index) => index.last_by(day),
            None => self.entries.partition_point(|entry| entry.valid_from <= day).checked_sub(1),
        }
    }

    /// Where the fixings of W(day) stand, the one at `at` being in force: that one, the one before
    /// it if it is of `day` itself, and the next. Neither neighbour may be farther off than a
    /// fixing may be carried, nor on the other side of a gap.
    pub(in crate::rates) fn around(
        &self,
        at: usize,
        day: NaiveDate,
        carry_days: u32,
    ) -> RangeInclusive<usize> {
        let is_near = |at: usize| {
            let near = |entry: &&Entry| is_within(entry.valid_from, day, carry_days);
            let entry = self.entries.get(at).filter(near);
            entry.is_some_and(|entry| !self.has_gap_between(entry.valid_from, day))
        };
        let is_of_the_day = self.at(day) == Some(at);
        let before = at.checked_sub(1).filter(|&before| is_of_the_day && is_near(before));
        let next = Some(at + 1).filter(|&next| is_near(next));
        before.unwrap_or(at)..=next.unwrap_or(at)
    }

    /// What one unit cost by the fixings at these places: the hull of their prices, each widened by
    /// half a unit of its last published place.
    pub(in crate::rates) fn price(&self, places: RangeInclusive<usize>) -> Option<Interval> {
        places.map(|at| self.price_at(at)).reduce(|hull, price| Some(hull?.hull(price?)))?
    }

    fn price_at(&self, at: usize) -> Option<Interval> {
        let entry = self.entries.get(at)?;
        let scale = self.published_scale(at)?;
        let price = match half_a_unit_around(entry.value, scale) {
            Some(price) => price,
            None => {
                let half_unit = Decimal::try_new(5, scale + 1).unwrap_or_default();
                Interval::point(entry.value).widen(half_unit)?
            }
        };
        match entry.nominal {
            1 => Some(price),
            nominal => price.checked_div(Interval::point(nominal.into())),
        }
    }
}

impl Entry {
    /// What a publisher said, without the names; refused where it cannot be a price.
    pub(in crate::rates) fn of(fixing: &Fixing) -> Result<Self, Refusal> {
        if fixing.value <= Decimal::ZERO {
            return Err(Refusal::NotPositive);
        }
        if fixing.nominal == 0 {
            return Err(Refusal::NoNominal);
        }
        if fixing.base == fixing.quote {
            return Err(Refusal::SameCurrency);
        }
        let Fixing { valid_from, set_on, nominal, value, .. } = *fixing;
        Ok(Self { valid_from, set_on, nominal, value })
    }

    /// What one unit costs.
    #[cfg(feature = "sources")]
    pub(in crate::rates) fn price(&self) -> Option<Decimal> {
        self.value.checked_div(self.nominal.into())
    }

    fn confirm(&mut self, again: Self) -> Result<(), Refusal> {
        let (known, told) = (
            self.value.checked_mul(again.nominal.into()),
            again.value.checked_mul(self.nominal.into()),
        );
        if known != told {
            return Err(Refusal::OtherValue(self.value));
        }
        self.set_on = self.set_on.or(again.set_on);
        Ok(())
    }
}

/// A price and half a unit of the decimal place `scale` to each side of it, by its integer alone:
/// `None` where that is not short.
fn half_a_unit_around(price: Decimal, scale: u32) -> Option<Interval> {
    let finer = scale.checked_add(1)?;
    let times = 10i64.checked_pow(finer.checked_sub(price.scale())?)?;
    let units = i64::try_from(price.mantissa()).ok()?.checked_mul(times)?;
    let low = Decimal::try_new(units.checked_sub(5)?, finer).ok()?;
    Some(Interval::new(low, Decimal::try_new(units.checked_add(5)?, finer).ok()?))
}

/// Whether publishers set no fixing on these days: Saturday and Sunday, or with the Bank of Russia,
/// whose rates are valid a day later, Sunday and Monday.
fn is_weekend(days: &RangeInclusive<NaiveDate>) -> bool {
    matches!(
        (days.start().weekday(), (*days.end() - *days.start()).num_days()),
        (Weekday::Sat | Weekday::Sun, 0..=1)
    )
}

fn is_within(one: NaiveDate, other: NaiveDate, days: u32) -> bool {
    one.num_days_from_ce().abs_diff(other.num_days_from_ce()) <= days
}
