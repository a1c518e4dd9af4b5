//! Comparing decimals by integers of 128 bits: the same answers as their own order, several times
//! as fast.
//!
//! A decimal is an integer over a power of ten. Two of the same scale compare as their integers; of
//! two scales the coarser integer is multiplied up first, which fits for nearly all of them.

use rust_decimal::Decimal;
use std::cmp::Ordering;

/// From 10⁰ to 10²⁸, the largest power that a decimal is divided by.
const POWERS_OF_TEN: [u128; 29] = [
    1,
    10,
    100,
    1000,
    10000,
    100_000,
    1_000_000,
    10_000_000,
    100_000_000,
    1_000_000_000,
    10_000_000_000,
    100_000_000_000,
    1_000_000_000_000,
    10_000_000_000_000,
    100_000_000_000_000,
    1_000_000_000_000_000,
    10_000_000_000_000_000,
    100_000_000_000_000_000,
    1_000_000_000_000_000_000,
    10_000_000_000_000_000_000,
    100_000_000_000_000_000_000,
    1_000_000_000_000_000_000_000,
    10_000_000_000_000_000_000_000,
    100_000_000_000_000_000_000_000,
    1_000_000_000_000_000_000_000_000,
    10_000_000_000_000_000_000_000_000,
    100_000_000_000_000_000_000_000_000,
    1_000_000_000_000_000_000_000_000_000,
    10_000_000_000_000_000_000_000_000_000,
];

/// How two numbers compare.
pub(crate) fn order(one: Decimal, other: Decimal) -> Ordering {
    let (left, right) = (one.mantissa(), other.mantissa());
    if one.scale() == other.scale() {
        return left.cmp(&right);
    }
    match (left.signum(), right.signum()) {
        (1, 1) => sizes(one, other),
        (-1, -1) => sizes(other, one),
        (sign, other) => sign.cmp(&other),
    }
}

/// How the absolute values of two numbers compare.
fn sizes(one: Decimal, other: Decimal) -> Ordering {
    let finer = one.scale() > other.scale();
    // A number that does not fit on the other's scale is larger than any that does.
    let far = if finer { Ordering::Less } else { Ordering::Greater };
    aligned(one, other).map_or(far, |(left, right)| left.cmp(&right))
}

/// The smaller of two numbers; of two equal ones the first.
pub(crate) fn smaller(one: Decimal, other: Decimal) -> Decimal {
    if order(one, other).is_gt() { other } else { one }
}

/// The larger of two numbers; of two equal ones the first.
pub(crate) fn larger(one: Decimal, other: Decimal) -> Decimal {
    if order(one, other).is_lt() { other } else { one }
}

/// The integers of two numbers, without their signs, on the finer of their scales; `None` where
/// that takes more than 128 bits: the number of the coarser scale is then by far the larger one.
pub(crate) fn aligned(one: Decimal, other: Decimal) -> Option<(u128, u128)> {
    let [left, right] = [one, other].map(|value| value.mantissa().unsigned_abs());
    match one.scale().checked_sub(other.scale()) {
        Some(finer) => Some((left, raised(right, finer)?)),
        None => Some((raised(left, other.scale().saturating_sub(one.scale()))?, right)),
    }
}

/// An integer with so many zeros appended; `None` where it does not fit.
fn raised(integer: u128, zeros: u32) -> Option<u128> {
    let power = POWERS_OF_TEN.get(usize::try_from(zeros).ok()?)?;
    // Most have at most 64 bits, and so their product fits.
    match (u64::try_from(integer), u64::try_from(*power)) {
        (Ok(integer), Ok(power)) => Some(u128::from(integer).wrapping_mul(u128::from(power))),
        _ => integer.checked_mul(*power),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn decimal() -> impl Strategy<Value = Decimal> {
        let mantissa = prop_oneof![-100_000i128..100_000, -(1i128 << 96) + 1..(1i128 << 96)];
        (mantissa, 0u32..=28)
            .prop_map(|(mantissa, scale)| Decimal::from_i128_with_scale(mantissa, scale))
    }

    proptest! {
        #[test]
        fn numbers_compare_as_decimals_do(one in decimal(), other in decimal()) {
            prop_assert_eq!(order(one, other), one.cmp(&other));
            prop_assert_eq!(smaller(one, other), one.min(other));
            prop_assert_eq!(larger(one, other), one.max(other));
        }

        #[test]
        fn equal_numbers_of_other_scales_are_equal(digits in 0i64..1_000_000, zeros in 0u32..12) {
            let long = Decimal::from(digits) * Decimal::from(10u64.pow(zeros));
            let scaled = Decimal::from_i128_with_scale(long.mantissa(), zeros);
            prop_assert_eq!(order(scaled, Decimal::from(digits)), Ordering::Equal);
            prop_assert_eq!(order(Decimal::from(digits), scaled), Ordering::Equal);
        }
    }

    #[test]
    fn zero_is_zero_whatever_its_sign_and_scale() {
        let mut below = Decimal::new(0, 3);
        below.set_sign_negative(true);
        assert_eq!(order(below, Decimal::ZERO), Ordering::Equal);
    }
}
