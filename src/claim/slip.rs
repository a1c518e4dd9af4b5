//! Whether one slip of the pen turns one number into another: a digit, two digits swapped, a scale.
//!
//! The numbers of a headline are rounded, so the other one is rounded to as many digits or fewer
//! before they are compared: "£20.4m" above "£203.6m" is a slip of ten, "$3,080" above "$3,846" is
//! one of "$3,800".

use crate::interval::{Written, without_zeros};
use rust_decimal::{Decimal, dec};

/// How one number differs from another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Slip {
    /// The same digits, so many powers of ten apart.
    Scale(i64),
    /// Two neighbouring digits are swapped.
    Swapped,
    /// One digit is another.
    OneDigit,
}

/// The powers of ten by which numbers slip: a zero or two, a scale word.
const POWERS: [i64; 5] = [1, 2, 3, 6, 9];

/// The slip that makes `short`, of a headline, out of `long`, if it is one. Both are positive.
pub(crate) fn between(short: Written, long: Written) -> Option<Slip> {
    let (one, other) = (Digits::of(short.value())?, Digits::of(long.value())?);
    let count = one.digits.len();
    // The longer number may have been rounded to fewer digits before the slip.
    let least = count.min(2);
    let mut counts = (least..=count.min(other.digits.len())).rev().chain(
        // One that has fewer digits was not rounded at all.
        (other.digits.len() < least).then_some(other.digits.len()),
    );
    counts.find_map(|kept| one.slip_of(&other.rounded(kept)?.padded(count)?))
}

/// How many digits a number has without the zeros at its end.
pub(crate) fn significant(written: Written) -> usize {
    Digits::of(written.value()).map_or(0, |number| number.digits.len())
}

/// Numbers with more digits are as good as never alike by accident.
const MOST_DIGITS: usize = 12;

/// A positive number: its digits without zeros at the end, times a power of ten.
struct Digits {
    digits: Vec<u8>,
    exponent: i64,
}

impl Slip {
    /// How likely a random number of so many digits is one such slip away from a given one. Of the
    /// 9 × 10ⁿ⁻¹ numbers of n digits 9n differ in one digit and n − 1 are made by a swap; the same
    /// digits at some other scale are one of them.
    pub(crate) fn chance(self, digits: usize) -> Decimal {
        let count = Decimal::from(digits.max(1));
        let ways = match self {
            Self::Scale(_) => Decimal::ONE,
            Self::Swapped => count.saturating_sub(Decimal::ONE),
            Self::OneDigit => count.saturating_mul(dec!(9)),
        };
        let powers = digits.saturating_sub(1).min(MOST_DIGITS);
        let numbers = (0..powers).fold(dec!(9), |numbers, _| numbers.saturating_mul(Decimal::TEN));
        ways.checked_div(numbers).unwrap_or(Decimal::ONE).min(Decimal::ONE)
    }
}

impl Digits {
    /// `None` for zero and below.
    fn of(value: Decimal) -> Option<Self> {
        if value <= Decimal::ZERO {
            return None;
        }
        let (digits, zeros) = without_zeros(value.mantissa().unsigned_abs());
        let exponent = i64::from(zeros).checked_sub(i64::from(value.scale()))?;
        Some(Self { digits: digits.to_string().into_bytes(), exponent })
    }

    /// The power of ten of the first digit.
    fn leading(&self) -> Option<i64> {
        self.exponent.checked_add(i64::try_from(self.digits.len()).ok()?)
    }

    /// With at most so many digits.
    fn rounded(&self, count: usize) -> Option<Self> {
        let value: Decimal = String::from_utf8_lossy(&self.digits).parse().ok()?;
        let rounded = value.round_sf(u32::try_from(count).ok()?)?;
        let (digits, zeros) = without_zeros(rounded.trunc().mantissa().unsigned_abs());
        let exponent = self.exponent.checked_add(i64::from(zeros))?;
        let mut digits = digits.to_string().into_bytes();
        let missing = count.saturating_sub(digits.len());
        digits.extend(std::iter::repeat_n(b'0', missing));
        Some(Self { digits, exponent: exponent.checked_sub(i64::try_from(missing).ok()?)? })
    }

    /// With zeros at the end, so many digits in all.
    fn padded(mut self, count: usize) -> Option<Self> {
        let missing = count.saturating_sub(self.digits.len());
        self.digits.extend(std::iter::repeat_n(b'0', missing));
        self.exponent = self.exponent.checked_sub(i64::try_from(missing).ok()?)?;
        Some(self)
    }

    /// The slip that makes this number out of the other, which has as many digits.
    fn slip_of(&self, other: &Self) -> Option<Slip> {
        if self.digits == other.digits {
            let apart = self.exponent.checked_sub(other.exponent)?.abs();
            return POWERS.contains(&apart).then_some(Slip::Scale(apart));
        }
        (self.leading() == other.leading()).then(|| self.wrong_digit(other)).flatten()
    }

    fn wrong_digit(&self, other: &Self) -> Option<Slip> {
        let pairs = || self.digits.iter().zip(&other.digits);
        let mut differing = pairs().enumerate().filter(|(_, (one, other))| one != other);
        match (differing.next()?, differing.next(), differing.next()) {
            (_, None, _) => Some(Slip::OneDigit),
            ((at, (a, b)), Some((next, (c, d))), None) => {
                (at.checked_add(1) == Some(next) && a == d && b == c).then_some(Slip::Swapped)
            }
            (_, Some(_), Some(_)) => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn slip(short: Decimal, long: Decimal) -> Option<Slip> {
        between(Written::in_full(short), Written::in_full(long))
    }

    #[test]
    fn one_digit_two_swapped_and_a_scale_are_told_apart() {
        assert_eq!(slip(dec!(1_200), dec!(1_300)), Some(Slip::OneDigit));
        assert_eq!(slip(dec!(36_000), dec!(63_000)), Some(Slip::Swapped));
        assert_eq!(slip(dec!(123_000_000), dec!(1_230_000)), Some(Slip::Scale(2)));
        assert_eq!(slip(dec!(42), dec!(24)), Some(Slip::Swapped));
    }

    #[test]
    fn a_rounded_headline_is_compared_in_its_own_digits() {
        assert_eq!(slip(dec!(20_400_000), dec!(203_600_000)), Some(Slip::Scale(1)));
        assert_eq!(slip(dec!(1.5), dec!(1.345)), Some(Slip::OneDigit));
        assert_eq!(slip(dec!(2), dec!(2_000)), Some(Slip::Scale(3)));
    }

    #[test]
    fn the_more_digits_the_less_likely_a_slip_is_by_accident() {
        assert_eq!(Slip::OneDigit.chance(1), dec!(1));
        assert_eq!(Slip::OneDigit.chance(3).round_dp(4), dec!(0.03));
        assert_eq!(Slip::Swapped.chance(2).round_dp(4), dec!(0.0111));
        assert_eq!(Slip::Scale(3).chance(4).round_dp(6), dec!(0.000111));
    }

    #[test]
    fn equal_numbers_and_those_further_apart_are_no_slip() {
        assert_eq!(slip(dec!(1_200), dec!(1_200)), None);
        assert_eq!(slip(dec!(1_234), dec!(1_356)), None);
        assert_eq!(slip(dec!(12), dec!(120_000)), None);
        assert_eq!(slip(dec!(9), dec!(10)), None);
        assert_eq!(slip(dec!(0), dec!(10)), None);
    }
}
