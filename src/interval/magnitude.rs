//! Decimals cut to sixteen digits and packed into an integer that sorts as they do.
//!
//! Judging a claim compares its figures with the rates of hundreds of days. Comparing two
//! [`Decimal`]s of different scales takes a 192-bit multiplication; comparing two magnitudes takes
//! one instruction. A magnitude is a bound, at or below its decimal or at or above it, so whoever
//! compares them leaves a margin and computes with the decimals where the margin does not decide.

use super::Interval;
use rust_decimal::Decimal;

/// The size of a decimal that is not negative, to sixteen digits.
///
/// The upper bits are the power of ten, the lower 54 the sixteen digits, so that comparing the
/// integers compares the values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Magnitude(u64);

/// Sixteen digits: the most that leave room for the power of ten.
const DIGITS: u32 = 16;
const LEAST_MANTISSA: u64 = 10u64.pow(DIGITS - 1);
const MANTISSA_BITS: u32 = 54;
const MANTISSA: u64 = (1 << MANTISSA_BITS) - 1;
/// Makes the power of ten positive; a decimal is between 10⁻²⁸ and 10²⁹.
const BIAS: u32 = 32;

impl Magnitude {
    /// Nothing is smaller.
    pub(crate) const ZERO: Self = Self(0);
    /// Nothing is larger.
    pub(crate) const MAX: Self = Self(u64::MAX);

    /// The largest magnitude that is at most `value`; zero for what is negative.
    pub(crate) fn at_most(value: Decimal) -> Self {
        Self::cut(value, false)
    }

    /// The smallest magnitude that is at least `value`; zero for what is negative.
    pub(crate) fn at_least(value: Decimal) -> Self {
        Self::cut(value, true)
    }

    /// The place of its leading digit, counted from the point: 1 for 5, 3 for 495, 0 for 0.36.
    pub(crate) fn leading_place(self) -> i64 {
        i64::from(self.exponent()).saturating_sub(i64::from(BIAS))
    }

    /// Sixteen digits, and the power of ten that they count in.
    pub(crate) fn digits(self) -> (u64, i32) {
        let power = i32::try_from(self.exponent()).unwrap_or(i32::MAX);
        let power = power.saturating_sub_unsigned(BIAS).saturating_sub_unsigned(DIGITS);
        (self.0 & MANTISSA, power)
    }

    /// The same times a power of ten; `None` where it is too small or too large to be kept.
    pub(crate) fn times_ten_to(self, power: i32) -> Option<Self> {
        if self == Self::ZERO || self == Self::MAX {
            return Some(self);
        }
        let exponent = self.exponent().checked_add_signed(power)?;
        (exponent < 4 * BIAS)
            .then_some(Self(u64::from(exponent) << MANTISSA_BITS | self.0 & MANTISSA))
    }

    fn cut(value: Decimal, up: bool) -> Self {
        if value.is_zero() || value.is_sign_negative() {
            return Self::ZERO;
        }
        let mantissa = value.mantissa().unsigned_abs();
        // Nearly all fit into 64 bits, whose arithmetic is many times as fast.
        let digits = match u64::try_from(mantissa) {
            Ok(short) => short.ilog10(),
            Err(_) => mantissa.ilog10(),
        };
        let digits = digits.saturating_add(1);
        let (mut kept, is_cut) = match DIGITS.checked_sub(digits) {
            Some(places) => {
                let short = u64::try_from(mantissa).unwrap_or(u64::MAX);
                (short.saturating_mul(10u64.pow(places)), false)
            }
            None => {
                let unit = 10u128.pow(digits.saturating_sub(DIGITS));
                let kept = mantissa / unit;
                let is_cut = kept.saturating_mul(unit) != mantissa;
                (u64::try_from(kept).unwrap_or(LEAST_MANTISSA), is_cut)
            }
        };
        let mut exponent = (digits + BIAS).saturating_sub(value.scale());
        if up && is_cut {
            kept += 1;
            if kept >= LEAST_MANTISSA * 10 {
                kept /= 10;
                exponent += 1;
            }
        }
        Self(u64::from(exponent) << MANTISSA_BITS | kept)
    }

    fn exponent(self) -> u32 {
        u32::try_from(self.0 >> MANTISSA_BITS).unwrap_or(u32::MAX)
    }
}

impl Interval {
    /// Its ends, rounded outward.
    pub(crate) fn magnitudes(self) -> [Magnitude; 2] {
        let high = self.high().map_or(Magnitude::MAX, Magnitude::at_least);
        [Magnitude::at_most(self.low()), high]
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use rust_decimal::dec;

    fn decimal() -> impl Strategy<Value = Decimal> {
        let mantissa = prop_oneof![0i128..100_000, 0i128..(1i128 << 96)];
        (mantissa, 0u32..=28)
            .prop_map(|(mantissa, scale)| Decimal::from_i128_with_scale(mantissa, scale))
    }

    proptest! {
        #[test]
        fn magnitudes_sort_as_their_decimals_do(one in decimal(), other in decimal()) {
            if Magnitude::at_least(one) < Magnitude::at_most(other) {
                prop_assert!(one < other);
            }
            if one <= other {
                prop_assert!(Magnitude::at_most(one) <= Magnitude::at_most(other));
                prop_assert!(Magnitude::at_least(one) <= Magnitude::at_least(other));
            }
            prop_assert!(Magnitude::at_most(one) <= Magnitude::at_least(one));
        }
    }

    #[test]
    fn up_to_sixteen_digits_a_magnitude_is_exact() {
        for value in [dec!(1), dec!(0.0733), dec!(7.4518), dec!(495000), dec!(1234567890.123456)] {
            assert_eq!(Magnitude::at_most(value), Magnitude::at_least(value));
        }
        assert!(Magnitude::at_most(Decimal::MAX) < Magnitude::at_least(Decimal::MAX));
        assert!(
            Magnitude::at_least(dec!(0.99999999999999999))
                > Magnitude::at_most(dec!(0.9999999999999999))
        );
        assert_eq!(Magnitude::at_least(dec!(0.99999999999999999)), Magnitude::at_least(dec!(1)));
    }

    #[test]
    fn a_power_of_ten_moves_the_point() {
        let times = |value, power| Magnitude::at_most(value).times_ten_to(power);
        assert_eq!(times(dec!(4.95), 5), Some(Magnitude::at_most(dec!(495000))));
        assert_eq!(times(dec!(4.95), -3), Some(Magnitude::at_most(dec!(0.00495))));
        assert_eq!(times(dec!(0), 7), Some(Magnitude::ZERO));
        assert_eq!(times(dec!(0.0000000000000000000000000001), -18), None);
        assert_eq!(Magnitude::at_most(dec!(0.0733)).digits(), (7_330_000_000_000_000, -17));
    }

    #[test]
    fn the_leading_place_says_how_large_a_number_is() {
        let place = |value| Magnitude::at_most(value).leading_place();
        assert_eq!([dec!(5), dec!(495), dec!(0.36), dec!(0.0733)].map(place), [1, 3, 0, -1]);
    }
}
