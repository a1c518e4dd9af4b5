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
mod plain;
mod written;

pub(crate) use hedge::OpenSide;
pub use hedge::{Band, Hedge};
pub(crate) use magnitude::Magnitude;
pub(crate) use plain::Plain;
pub use written::Written;
pub(crate) use written::without_zeros;

use rust_decimal::Decimal;
use serde::{Deserialize, Deserializer, Serialize, de};
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
        Self { low: one.min(other), high: one.max(other) }
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
        (self.high != Self::UNBOUNDED).then_some(self.high)
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
        self.low <= value && value <= self.high
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
        self.low <= other.high && other.low <= self.high
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
        self.meets(other)
            .then(|| Self { low: self.low.max(other.low), high: self.high.min(other.high) })
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
        Self { low: self.low.min(other.low), high: self.high.max(other.high) }
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
        if other.low > self.high {
            other.low.saturating_sub(self.high)
        } else if other.high < self.low {
            other.high.saturating_sub(self.low)
        } else {
            Decimal::ZERO
        }
    }

    /// These intervals in order, those that overlap joined.
    pub(crate) fn joined(mut intervals: Vec<Self>) -> Vec<Self> {
        if intervals.len() > 1 {
            intervals.sort_by_key(|interval| interval.low);
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

    fn ends(low: Decimal, high: Decimal) -> Option<Self> {
        (low <= high).then_some(Self { low, high })
    }

    fn raise(self, margin: Decimal) -> Option<Decimal> {
        match self.high() {
            Some(high) => outward_sum(high, margin, Toward::High),
            None => Some(Self::UNBOUNDED),
        }
    }
}

impl<'de> Deserialize<'de> for Interval {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[derive(Deserialize)]
        struct Ends {
            low: Decimal,
            high: Option<Decimal>,
        }
        let Ends { low, high } = Ends::deserialize(deserializer)?;
        Self::ends(low, high.unwrap_or(Self::UNBOUNDED)).ok_or_else(|| {
            de::Error::custom(format!("an interval that ends below its start, {low}"))
        })
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

/// The same number below zero, or above. An operator would do no harm here, but none is allowed.
pub(crate) fn negative(mut value: Decimal) -> Decimal {
    value.set_sign_negative(value.is_sign_positive());
    value
}

fn halved(value: Decimal) -> Decimal {
    value.checked_div(Decimal::TWO).unwrap_or(value)
}

/// A share of a number: a factor from 0 to 1, so that no result is out of range.
fn share(value: Decimal, factor: Decimal) -> Decimal {
    value.checked_mul(factor).unwrap_or(value)
}

/// Which end of an interval is being rounded, and so in which direction.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Toward {
    Low,
    High,
}

/// Moves a result that had to be rounded one unit of its last place outward.
fn outward(result: Decimal, exact: bool, toward: Toward) -> Option<Decimal> {
    if exact {
        return Some(result);
    }
    let ulp = Decimal::new(1, result.scale());
    match toward {
        Toward::Low => result.checked_sub(ulp).map(|low| low.max(Decimal::ZERO).min(result)),
        Toward::High => result.checked_add(ulp),
    }
}

fn outward_sum(a: Decimal, b: Decimal, toward: Toward) -> Option<Decimal> {
    let sum = a.checked_add(b)?;
    // rust_decimal drops digits of a sum only when its mantissa would pass 96 bits; the sum then
    // has fewer decimals than its finer term.
    if sum.scale() >= a.scale().max(b.scale()) || sum.checked_sub(a)? == b {
        return Some(sum);
    }
    let ulp = Decimal::new(1, sum.scale());
    match toward {
        Toward::Low => sum.checked_sub(ulp),
        Toward::High => sum.checked_add(ulp),
    }
}

fn outward_product(a: Decimal, b: Decimal, toward: Toward) -> Option<Decimal> {
    if a.is_zero() || b.is_zero() {
        return Some(Decimal::ZERO);
    }
    let product = a.checked_mul(b)?;
    outward(
        product,
        keeps_all(product, a, b) || keeps_all(product, a.normalize(), b.normalize()),
        toward,
    )
}

/// Whether a product has all decimals of both factors, which it has unless it had to be rounded.
fn keeps_all(product: Decimal, a: Decimal, b: Decimal) -> bool {
    product.scale() >= a.scale() + b.scale()
}

fn outward_quotient(a: Decimal, b: Decimal, toward: Toward) -> Option<Decimal> {
    let quotient = a.checked_div(b)?;
    if !may_be_exact(quotient, a, b) {
        return outward(quotient, false, toward);
    }
    let back = quotient.normalize().checked_mul(b.normalize());
    let kept_all = back
        .is_some_and(|back| back.scale() == quotient.normalize().scale() + b.normalize().scale());
    outward(quotient, kept_all && back == Some(a), toward)
}

/// Whether a quotient may have all of its digits, told by the lowest bits of quotient × divisor:
/// most have not, and multiplying exactly takes ten times as long.
fn may_be_exact(quotient: Decimal, a: Decimal, b: Decimal) -> bool {
    let Some(shift) = (quotient.scale() + b.scale()).checked_sub(a.scale()) else { return true };
    let [quotient, a, b] = [quotient, a, b].map(|value| value.mantissa().unsigned_abs());
    quotient.wrapping_mul(b) == a.wrapping_mul(10u128.wrapping_pow(shift))
}

/// A decimal as it stands in JSON: a string, without trailing zeros.
pub(crate) fn plain<S: serde::Serializer>(
    value: &Decimal,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    Plain::of(*value).serialize(serializer)
}

fn plain_or_null<S: serde::Serializer>(value: &Decimal, serializer: S) -> Result<S::Ok, S::Error> {
    if *value == Interval::UNBOUNDED {
        serializer.serialize_none()
    } else {
        plain(value, serializer)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use rust_decimal::dec;

    fn amount() -> impl Strategy<Value = Decimal> {
        (0i64..=i64::MAX, 0u32..=12).prop_map(|(mantissa, scale)| Decimal::new(mantissa, scale))
    }

    fn interval() -> impl Strategy<Value = Interval> {
        (amount(), amount()).prop_map(|(a, b)| Interval::new(a, b))
    }

    proptest! {
        #[test]
        fn a_quotient_with_few_digits_is_not_widened(
            (quotient, divisor) in (0i64..1_000_000_000, 1i64..1_000_000),
            scale in 0u32..=8,
        ) {
            let (quotient, divisor) = (Decimal::new(quotient, scale), Decimal::from(divisor));
            let all = Interval::point(quotient * divisor).checked_div(Interval::point(divisor));
            prop_assert_eq!(all, Some(Interval::point(quotient)));
        }

        #[test]
        fn products_of_points_lie_in_the_product(a in interval(), b in interval()) {
            let Some(product) = a.checked_mul(b) else { return Ok(()) };
            for (x, y) in [(a.low, b.low), (a.high, b.high), (a.middle(), b.middle()), (a.low, b.high)] {
                prop_assert!(product.contains(x * y) || (x * y).scale() < x.scale() + y.scale());
            }
        }

        #[test]
        fn a_quotient_times_its_divisor_contains_the_dividend(a in interval(), b in interval()) {
            let Some(quotient) = a.checked_div(b) else { return Ok(()) };
            let Some(back) = quotient.checked_mul(b) else { return Ok(()) };
            prop_assert!(back.contains(a.low) && back.contains(a.high));
        }

        #[test]
        fn sums_of_points_lie_in_the_sum(a in interval(), b in interval()) {
            let sum = a.checked_add(b).unwrap();
            prop_assert!(sum.contains(a.low + b.low) && sum.contains(a.high + b.high));
        }

        #[test]
        fn a_rate_times_its_inverse_contains_one(a in interval()) {
            prop_assume!(a.low > Decimal::ZERO);
            if let Some(one) = a.inverse().and_then(|inverse| a.checked_mul(inverse)) {
                prop_assert!(one.contains(Decimal::ONE));
            }
        }

        #[test]
        fn two_intervals_meet_exactly_when_no_distance_parts_them(a in interval(), b in interval()) {
            prop_assert_eq!(a.meets(b), a.distance_to(b).is_zero());
            prop_assert_eq!(a.meets(b), a.intersection(b).is_some());
            prop_assert!(a.hull(b).contains(a.low) && a.hull(b).contains(b.high));
        }
    }

    #[test]
    fn a_third_is_bounded_from_both_sides() {
        let third = Interval::point(dec!(1)).checked_div(Interval::point(dec!(3))).unwrap();
        assert!(third.low < third.high);
        assert!(third.checked_mul(Interval::point(dec!(3))).unwrap().contains(dec!(1)));
    }

    #[test]
    fn an_overflow_is_out_of_range_and_never_a_number() {
        let huge = Interval::point(dec!(70_000_000_000_000_000_000_000_000_000));
        assert_eq!(huge.checked_mul(huge), None);
        assert_eq!(huge.checked_add(huge), None);
    }

    #[test]
    fn an_unbounded_interval_serialises_without_an_upper_end() {
        let json = serde_json::to_string(&Interval::at_least(dec!(5.50))).unwrap();
        assert_eq!(json, r#"{"low":"5.5","high":null}"#);
    }
}
