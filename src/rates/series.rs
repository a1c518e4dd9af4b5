//! One publisher's fixings of one pair, by valid day.
//!
//! A series answers which fixing was in force on a day and what one unit cost by it. It does not
//! know who published it; the limit for carrying a fixing forward is handed in.

use super::{Fixing, Refusal};
use crate::interval::Interval;
use chrono::NaiveDate;
use rust_decimal::Decimal;
use std::ops::RangeInclusive;

/// One publisher's fixings of one pair, by valid day, one for a day at most.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Series {
    entries: Vec<Entry>,
}

/// A fixing without what its series has in common.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Entry {
    /// The first day for which it is valid.
    pub(super) valid_from: NaiveDate,
    /// The day on which it was set, where known.
    pub(super) set_on: Option<NaiveDate>,
    /// How many units of the base the price is for.
    pub(super) nominal: u32,
    /// The price, in its published digits.
    pub(super) value: Decimal,
}

/// How many fixings to each side show in which digits a publisher gives its rates.
const NEIGHBOURS: usize = 15;

impl Series {
    /// A series of these entries; `None` unless each is later than the one before and has a price
    /// and a nominal above zero.
    pub(super) fn new(entries: Vec<Entry>) -> Option<Self> {
        let ascending = entries.is_sorted_by(|one, next| one.valid_from < next.valid_from);
        let sound = entries.iter().all(|entry| entry.value > Decimal::ZERO && entry.nominal > 0);
        (ascending && sound).then_some(Self { entries })
    }

    pub(super) fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// Puts an entry in its place. The same price for the same day again is no news; another price
    /// is refused.
    pub(super) fn insert(&mut self, entry: Entry) -> Result<(), Refusal> {
        let at = self.entries.partition_point(|known| known.valid_from < entry.valid_from);
        match self.entries.get_mut(at) {
            Some(known) if known.valid_from == entry.valid_from => known.confirm(entry),
            Some(_) | None => {
                self.entries.insert(at, entry);
                Ok(())
            }
        }
    }

    /// Where the fixing stands that was in force on `day`: the last one valid by then, unless that
    /// was more than `carry_days` before.
    pub(super) fn in_force(&self, day: NaiveDate, carry_days: u32) -> Option<usize> {
        let at = self.entries.partition_point(|entry| entry.valid_from <= day).checked_sub(1)?;
        self.within(at, day, carry_days).then_some(at)
    }

    /// Where the fixings of W(day) stand: the one in force, the one of the day before if the one in
    /// force is of `day` itself, and the next. Neither neighbour may be farther off than a fixing
    /// may be carried.
    pub(super) fn around(&self, day: NaiveDate, carry_days: u32) -> Option<RangeInclusive<usize>> {
        let at = self.in_force(day, carry_days)?;
        let of_the_day = self.entries.get(at)?.valid_from == day;
        let before = at.checked_sub(1).filter(|&before| of_the_day && self.within(before, day, carry_days));
        let next = Some(at + 1).filter(|&next| self.within(next, day, carry_days));
        Some(before.unwrap_or(at)..=next.unwrap_or(at))
    }

    /// What one unit cost by the fixings at these places: the hull of their prices, each widened by
    /// half a unit of its last published place.
    pub(super) fn price(&self, places: RangeInclusive<usize>) -> Option<Interval> {
        places.map(|at| self.price_at(at)).reduce(|hull, price| Some(hull?.hull(price?)))?
    }

    fn price_at(&self, at: usize) -> Option<Interval> {
        let entry = self.entries.get(at)?;
        let half_unit = Decimal::try_new(5, self.published_scale(at) + 1).unwrap_or_default();
        let price = Interval::point(entry.value).widen(half_unit)?;
        match entry.nominal {
            1 => Some(price),
            nominal => price.checked_div(Interval::point(nominal.into())),
        }
    }

    /// To how many decimals the publisher rounded this value. Its own digits do not tell, since the
    /// ECB drops trailing zeros (175.680 is printed as 175.68): the finest digits seen near by do. A
    /// single finer value is a slip of the publisher's and does not count for its neighbours.
    fn published_scale(&self, at: usize) -> u32 {
        let near = self.entries.iter().skip(at.saturating_sub(NEIGHBOURS)).take(2 * NEIGHBOURS + 1);
        let (mut finest, mut second) = (0, 0);
        for scale in near.map(|entry| entry.value.scale()) {
            if scale > finest {
                (finest, second) = (scale, finest);
            } else {
                second = second.max(scale);
            }
        }
        self.entries.get(at).map_or(second, |entry| second.max(entry.value.scale()))
    }

    fn within(&self, at: usize, day: NaiveDate, limit: u32) -> bool {
        self.entries
            .get(at)
            .is_some_and(|entry| (day - entry.valid_from).num_days().unsigned_abs() <= limit.into())
    }
}

impl Entry {
    /// What a publisher said, without the names; refused where it cannot be a price.
    pub(super) fn of(fixing: &Fixing) -> Result<Self, Refusal> {
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

    fn confirm(&mut self, again: Self) -> Result<(), Refusal> {
        let (known, told) =
            (self.value.checked_mul(again.nominal.into()), again.value.checked_mul(self.nominal.into()));
        if known != told {
            return Err(Refusal::OtherValue(self.value));
        }
        self.set_on = self.set_on.or(again.set_on);
        Ok(())
    }
}
