//! Closed decimal intervals, and the readings of a written number ("a written figure is
//! the interval of values that round to it").
//!
//! All arithmetic is decimal and checked: a result that does not fit is `None` ("out of range"),
//! and one that had to be rounded is widened outward, so that an interval always contains the true
//! result of every pair of points of its operands.
//!
//! ```
//! use exchequer::interval::Interval;
//! use rust_decimal::dec;
//!
//! let euros = Interval::new(dec!(35_500), dec!(36_500));
//! let rate = Interval::point(dec!(7.46));
//! let kroner = euros.checked_mul(rate).unwrap();
//! assert!(kroner.contains(dec!(36_000) * dec!(7.46)));
//! ```
//!
//! This module knows nothing of words, currencies or dates.

mod hedge;
mod magnitude;
mod order;
mod plain;
mod rounding;
mod serial;
mod written;

pub(crate) use hedge::OpenSide;
pub use hedge::{Band, Hedge};
pub(crate) use magnitude::Magnitude;
pub(crate) use order::{aligned, larger, order, smaller};
pub(crate) use plain::Plain;
pub(crate) use rounding::{exact_log10, exactly_over, negative, over};
pub(crate) use serial::plain;
use serial::plain_or_null;
pub use written::Written;
pub(crate) use written::{power_of_ten, without_zeros};

use rounding::{Toward, halved, outward_product, outward_quotient, outward_sum, share};

use rust_decimal::Decimal;
use serde::Serialize;
use std::fmt;

/// A closed interval of decimals, `low <= high`; the high end may be unbounded.
///
/// ```
/// use exchequer::interval::Interval;
/// use rust_decimal::dec;
///
/// // "36.000" as a rounded figure.
/// let about = Interval::new(dec!(35500), dec!(36500));
/// assert_eq!(about.to_string(), "35500–36500");
/// assert_eq!(serde_json::to_string(&about)?, r#"{"low":"35500","high":"36500"}"#);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Interval {
    /// The lower end.
    #[serde(serialize_with = "plain")]
    low: Decimal,
    /// The upper end; null where the interval is unbounded.
    #[serde(serialize_with = "plain_or_null")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<Decimal>"))]
    high: Decimal,
}

impl Interval {
    /// Stands for "no upper end". No amount of money comes near it.
    const UNBOUNDED: Decimal = Decimal::MAX;

    /// The interval between the two ends, in whichever order they are given.
    ///
    /// ```
    /// use exchequer::interval::Interval;
    /// use rust_decimal::dec;
    ///
    /// assert_eq!(Interval::new(dec!(7), dec!(5)), Interval::new(dec!(5), dec!(7)));
    /// ```
    #[must_use]
    pub fn new(one: Decimal, other: Decimal) -> Self {
        Self { low: smaller(one, other), high: larger(one, other) }
    }

    /// The interval that holds one value only.
    ///
    /// ```
    /// use exchequer::interval::Interval;
    /// use rust_decimal::dec;
    ///
    /// assert_eq!(Interval::point(dec!(7.46)).to_string(), "7.46");
    /// ```
    #[must_use]
    pub const fn point(value: Decimal) -> Self {
        Self { low: value, high: value }
    }

    /// Everything from `low` up.
    ///
    /// ```
    /// use exchequer::interval::Interval;
    /// use rust_decimal::dec;
    ///
    /// let open = Interval::at_least(dec!(5));
    /// assert_eq!((open.low(), open.high()), (dec!(5), None));
    /// assert!(open.contains(dec!(5000000)));
    /// ```
    #[must_use]
    pub const fn at_least(low: Decimal) -> Self {
        Self { low, high: Self::UNBOUNDED }
    }

    /// Everything up to `half_width`, which is not negative, from the middle.
    pub(crate) fn around(middle: Decimal, half_width: Decimal) -> Self {
        Self { low: middle.saturating_sub(half_width), high: middle.saturating_add(half_width) }
    }

    /// The lower end.
    ///
    /// ```
    /// use exchequer::interval::Interval;
    /// use rust_decimal::dec;
    ///
    /// assert_eq!(Interval::new(dec!(5), dec!(7)).low(), dec!(5));
    /// ```
    #[must_use]
    pub const fn low(self) -> Decimal {
        self.low
    }

    /// The upper end; `None` where the interval is unbounded.
    ///
    /// ```
    /// use exchequer::interval::Interval;
    /// use rust_decimal::dec;
    ///
    /// assert_eq!(Interval::new(dec!(5), dec!(7)).high(), Some(dec!(7)));
    /// assert_eq!(Interval::at_least(dec!(5)).high(), None);
    /// ```
    #[must_use]
    pub fn high(self) -> Option<Decimal> {
        (!self.is_unbounded()).then_some(self.high)
    }

    /// The middle, rounded as decimals are; the lower end of an unbounded interval.
    ///
    /// ```
    /// use exchequer::interval::Interval;
    /// use rust_decimal::dec;
    ///
    /// assert_eq!(Interval::new(dec!(5), dec!(7)).middle(), dec!(6));
    /// ```
    #[must_use]
    pub fn middle(self) -> Decimal {
        let Some(high) = self.high() else { return self.low };
        match self.low.checked_add(high) {
            Some(sum) => halved(sum),
            None => halved(self.low).saturating_add(halved(high)),
        }
    }

    /// Whether `value` lies in the interval, ends included.
    ///
    /// ```
    /// use exchequer::interval::Interval;
    /// use rust_decimal::dec;
    ///
    /// let interval = Interval::new(dec!(5), dec!(7));
    /// assert!(interval.contains(dec!(7)) && !interval.contains(dec!(7.01)));
    /// ```
    #[must_use]
    pub fn contains(self, value: Decimal) -> bool {
        order(self.low, value).is_le() && order(value, self.high).is_le()
    }

    /// Whether the two share a value; touching ends count.
    ///
    /// ```
    /// use exchequer::interval::Interval;
    /// use rust_decimal::dec;
    ///
    /// let interval = Interval::new(dec!(5), dec!(7));
    /// assert!(interval.meets(Interval::point(dec!(7))));
    /// assert!(!interval.meets(Interval::at_least(dec!(8))));
    /// ```
    #[must_use]
    pub fn meets(self, other: Self) -> bool {
        order(self.low, other.high).is_le() && order(other.low, self.high).is_le()
    }

    /// What the two share.
    ///
    /// ```
    /// use exchequer::interval::Interval;
    /// use rust_decimal::dec;
    ///
    /// let (one, other) = (Interval::new(dec!(5), dec!(7)), Interval::new(dec!(6), dec!(9)));
    /// assert_eq!(one.intersection(other), Some(Interval::new(dec!(6), dec!(7))));
    /// assert_eq!(one.intersection(Interval::point(dec!(8))), None);
    /// ```
    #[must_use]
    pub fn intersection(self, other: Self) -> Option<Self> {
        self.meets(other).then(|| Self {
            low: larger(self.low, other.low),
            high: smaller(self.high, other.high),
        })
    }

    /// The smallest interval that contains both.
    ///
    /// ```
    /// use exchequer::interval::Interval;
    /// use rust_decimal::dec;
    ///
    /// let hull = Interval::point(dec!(5)).hull(Interval::point(dec!(9)));
    /// assert_eq!(hull, Interval::new(dec!(5), dec!(9)));
    /// ```
    #[must_use]
    pub fn hull(self, other: Self) -> Self {
        Self { low: smaller(self.low, other.low), high: larger(self.high, other.high) }
    }

    /// This interval, `margin` wider at both ends. `None` when that is out of range.
    ///
    /// ```
    /// use exchequer::interval::Interval;
    /// use rust_decimal::dec;
    ///
    /// // 100 units, with half a unit of rounding either way.
    /// let wider = Interval::point(dec!(100)).widen(dec!(0.5));
    /// assert_eq!(wider, Some(Interval::new(dec!(99.5), dec!(100.5))));
    /// ```
    #[must_use]
    pub fn widen(self, margin: Decimal) -> Option<Self> {
        Self::ends(self.low.checked_sub(margin)?, self.raise(margin)?)
    }

    /// The sums of a point of each. `None` when out of range.
    ///
    /// ```
    /// use exchequer::interval::Interval;
    /// use rust_decimal::dec;
    ///
    /// let (one, other) = (Interval::new(dec!(5), dec!(7)), Interval::new(dec!(1), dec!(2)));
    /// assert_eq!(one.checked_add(other), Some(Interval::new(dec!(6), dec!(9))));
    /// ```
    #[must_use]
    pub fn checked_add(self, other: Self) -> Option<Self> {
        let high = match other.high() {
            Some(high) => self.raise(high)?,
            None => Self::UNBOUNDED,
        };
        Self::ends(outward_sum(self.low, other.low, Toward::Low)?, high)
    }

    /// The products of a point of each, for intervals that are not negative. `None` when a low end
    /// is negative, an interval is unbounded, or the result is out of range.
    ///
    /// ```
    /// use exchequer::interval::Interval;
    /// use rust_decimal::dec;
    ///
    /// let (amount, rate) = (Interval::point(dec!(100)), Interval::new(dec!(7.44), dec!(7.46)));
    /// assert_eq!(amount.checked_mul(rate), Some(Interval::new(dec!(744), dec!(746))));
    /// assert_eq!(Interval::point(dec!(-1)).checked_mul(rate), None);
    /// ```
    #[must_use]
    pub fn checked_mul(self, other: Self) -> Option<Self> {
        if self.low.is_sign_negative() || other.low.is_sign_negative() {
            return None;
        }
        Some(Self {
            low: outward_product(self.low, other.low, Toward::Low)?,
            high: outward_product(self.high()?, other.high()?, Toward::High)?,
        })
    }

    /// The quotients of a point of each, for a dividend that is not negative and a divisor above
    /// zero. `None` otherwise, when an interval is unbounded, or when the result is out of range.
    ///
    /// ```
    /// use exchequer::interval::Interval;
    /// use rust_decimal::dec;
    ///
    /// let (price, amount) = (Interval::new(dec!(36), dec!(40)), Interval::point(dec!(4)));
    /// assert_eq!(price.checked_div(amount), Some(Interval::new(dec!(9), dec!(10))));
    /// assert_eq!(price.checked_div(Interval::point(dec!(0))), None);
    /// ```
    #[must_use]
    pub fn checked_div(self, other: Self) -> Option<Self> {
        if self.low.is_sign_negative() || other.low <= Decimal::ZERO {
            return None;
        }
        Some(Self {
            low: outward_quotient(self.low, other.high()?, Toward::Low)?,
            high: outward_quotient(self.high()?, other.low, Toward::High)?,
        })
    }

    /// One divided by each point, for an interval above zero.
    ///
    /// ```
    /// use exchequer::interval::Interval;
    /// use rust_decimal::dec;
    ///
    /// let dollars_per_euro = Interval::new(dec!(1.25), dec!(2));
    /// assert_eq!(dollars_per_euro.inverse(), Some(Interval::new(dec!(0.5), dec!(0.8))));
    /// ```
    #[must_use]
    pub fn inverse(self) -> Option<Self> {
        Self::point(Decimal::ONE).checked_div(self)
    }

    /// How far `other` lies outside this interval: above zero when it lies above, below zero when
    /// it lies below, zero when they meet.
    ///
    /// ```
    /// use exchequer::interval::Interval;
    /// use rust_decimal::dec;
    ///
    /// let interval = Interval::new(dec!(5), dec!(7));
    /// assert_eq!(interval.distance_to(Interval::point(dec!(9))), dec!(2));
    /// assert_eq!(interval.distance_to(Interval::point(dec!(6))), dec!(0));
    /// ```
    #[must_use]
    pub fn distance_to(self, other: Self) -> Decimal {
        if order(other.low, self.high).is_gt() {
            other.low.saturating_sub(self.high)
        } else if order(other.high, self.low).is_lt() {
            other.high.saturating_sub(self.low)
        } else {
            Decimal::ZERO
        }
    }

    /// These intervals in order, those that overlap joined.
    pub(crate) fn joined(mut intervals: Vec<Self>) -> Vec<Self> {
        if intervals.len() > 1 {
            intervals.sort_by(|one, other| order(one.low, other.low));
        }
        let mut joined: Vec<Self> = Vec::new();
        for interval in intervals {
            match joined.last_mut() {
                Some(last) if last.meets(interval) => *last = last.hull(interval),
                Some(_) | None => joined.push(interval),
            }
        }
        joined
    }

    /// The largest decimal can be written in one way only: its integer leaves no room for decimals.
    fn is_unbounded(self) -> bool {
        self.high.scale() == 0 && self.high.mantissa() == Self::UNBOUNDED.mantissa()
    }

    fn ends(low: Decimal, high: Decimal) -> Option<Self> {
        order(low, high).is_le().then_some(Self { low, high })
    }

    fn raise(self, margin: Decimal) -> Option<Decimal> {
        match self.high() {
            Some(high) => outward_sum(high, margin, Toward::High),
            None => Some(Self::UNBOUNDED),
        }
    }
}

impl fmt::Display for Interval {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.high() {
            Some(high) if high == self.low => write!(f, "{}", self.low.normalize()),
            Some(high) => write!(f, "{}–{}", self.low.normalize(), high.normalize()),
            None => write!(f, "{} or more", self.low.normalize()),
        }
    }
}

#[cfg(test)]
mod tests;
