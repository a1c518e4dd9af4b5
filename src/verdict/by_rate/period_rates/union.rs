//! Intervals as a union: each by itself, and joined where they overlap.
//!
//! The rates of a month are dozens of intervals and often one stretch: what meets one of them meets
//! the stretch, and the other way round.

use crate::interval::{Interval, order};

/// Intervals of which any suffices.
#[derive(Clone, Debug, Default, PartialEq)]
pub(in crate::verdict) struct Union {
    each: Vec<Interval>,
    joined: Vec<Interval>,
}

impl Union {
    pub(in crate::verdict) fn of(intervals: impl IntoIterator<Item = Interval>) -> Self {
        let mut each: Vec<Interval> = intervals.into_iter().collect();
        each.sort_by(|one, other| {
            order(one.low(), other.low()).then_with(|| one.high().cmp(&other.high()))
        });
        each.dedup();
        Self { joined: Interval::joined(each.clone()), each }
    }

    /// One whose intervals are known as the stretches that they cover, in order and apart.
    pub(in crate::verdict) fn of_joined(joined: Vec<Interval>) -> Self {
        Self { each: Vec::new(), joined }
    }

    /// The different intervals, in order; the stretches where only they are known.
    pub(in crate::verdict) fn each(&self) -> &[Interval] {
        if self.each.is_empty() { &self.joined } else { &self.each }
    }

    /// The stretches that they cover, in order.
    pub(in crate::verdict) fn joined(&self) -> &[Interval] {
        &self.joined
    }

    /// Everything between the lowest and the highest.
    pub(in crate::verdict) fn hull(&self) -> Option<Interval> {
        Some(self.joined.first()?.hull(*self.joined.last()?))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use rust_decimal::{Decimal, dec};

    fn interval() -> impl Strategy<Value = Interval> {
        (0i64..1000, 0i64..60).prop_map(|(low, width)| {
            Interval::new(Decimal::new(low, 2), Decimal::new(low.saturating_add(width), 2))
        })
    }

    proptest! {
        #[test]
        fn what_meets_one_of_them_meets_a_stretch_and_the_other_way_round(
            intervals in prop::collection::vec(interval(), 0..12),
            other in interval(),
        ) {
            let union = Union::of(intervals.iter().copied());
            let meets = |list: &[Interval]| list.iter().any(|interval| interval.meets(other));
            prop_assert_eq!(meets(&intervals), meets(union.each()));
            prop_assert_eq!(meets(&intervals), meets(union.joined()));
        }
    }

    #[test]
    fn intervals_that_touch_are_one_stretch() {
        let [one, two, far] = [(1, 2), (2, 3), (5, 6)]
            .map(|(low, high)| Interval::new(Decimal::from(low), Decimal::from(high)));
        assert_eq!(Union::of([far, two, one]).joined(), [Interval::new(dec!(1), dec!(3)), far]);
    }
}
