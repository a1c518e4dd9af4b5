//! Arithmetic that is rounded outward, so that an interval contains every result.
//!
//! A decimal holds 28 digits; where a sum, a product or a quotient has more, the lower end is
//! rounded down and the upper end up. What does not fit at all is `None`, never another number.

use super::without_zeros;
use rust_decimal::Decimal;

/// The same number below zero, or above. An operator would do no harm here, but none is allowed.
pub(crate) fn negative(mut value: Decimal) -> Decimal {
    value.set_sign_negative(value.is_sign_positive());
    value
}

pub(super) fn halved(value: Decimal) -> Decimal {
    value.checked_div(Decimal::TWO).unwrap_or(value)
}

/// A number divided by another, rounded as decimals are: quick where [`exactly_over`] has it.
pub(crate) fn over(number: Decimal, divisor: Decimal) -> Option<Decimal> {
    exactly_over(number, divisor).or_else(|| number.checked_div(divisor))
}

/// A number divided by a power of ten, by moving its decimal point; `None` for another divisor, or
/// where the point cannot be moved as far.
pub(crate) fn exactly_over(number: Decimal, divisor: Decimal) -> Option<Decimal> {
    let mut moved = number;
    moved.set_scale(number.scale().checked_add_signed(exact_log10(divisor)?)?).ok()?;
    Some(moved)
}

/// The exponent of a power of ten: 3 for 1000, −2 for 0.01; `None` for any other number.
pub(crate) fn exact_log10(number: Decimal) -> Option<i32> {
    let (1, zeros) = without_zeros(number.mantissa().unsigned_abs()) else { return None };
    let exponent = i32::try_from(zeros).ok()?.checked_sub_unsigned(number.scale())?;
    number.is_sign_positive().then_some(exponent)
}

/// A share of a number: a factor from 0 to 1, so that no result is out of range.
pub(super) fn share(value: Decimal, factor: Decimal) -> Decimal {
    value.checked_mul(factor).unwrap_or(value)
}

/// Which end of an interval is being rounded, and so in which direction.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Toward {
    Low,
    High,
}

/// Moves a result that had to be rounded one unit of its last place outward.
fn outward(result: Decimal, exact: bool, toward: Toward) -> Option<Decimal> {
    if exact {
        return Some(result);
    }
    // Nearly always one integer more or less will do, which is quicker than adding decimals.
    let moved = match (toward, result.mantissa()) {
        (Toward::Low, 1..) => result.mantissa().checked_sub(1),
        (Toward::High, 0..) => result.mantissa().checked_add(1),
        (Toward::Low | Toward::High, _) => None,
    };
    let moved = moved.and_then(|moved| of_parts(moved, result.scale()));
    if moved.is_some() {
        return moved;
    }
    let ulp = Decimal::new(1, result.scale());
    match toward {
        Toward::Low => result.checked_sub(ulp).map(|low| low.max(Decimal::ZERO).min(result)),
        Toward::High => result.checked_add(ulp),
    }
}

/// An integer over a power of ten; `None` where it does not fit.
fn of_parts(mantissa: i128, scale: u32) -> Option<Decimal> {
    Decimal::try_from_i128_with_scale(mantissa, scale).ok()
}

pub(super) fn outward_sum(a: Decimal, b: Decimal, toward: Toward) -> Option<Decimal> {
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

pub(super) fn outward_product(a: Decimal, b: Decimal, toward: Toward) -> Option<Decimal> {
    if a.is_zero() || b.is_zero() {
        return Some(Decimal::ZERO);
    }
    if let Some(product) = short_product(a, b) {
        return Some(product);
    }
    let product = a.checked_mul(b)?;
    let exact = keeps_all(product, a, b)
        || may_be_product(product, a, b) && keeps_all(product, a.normalize(), b.normalize());
    outward(product, exact, toward)
}

/// The exact product of two numbers whose integers are not negative and have at most 64 bits;
/// `None` where it does not fit.
fn short_product(a: Decimal, b: Decimal) -> Option<Decimal> {
    let [one, other] = [a, b].map(|factor| u64::try_from(factor.mantissa()).ok());
    let product = u128::from(one?).checked_mul(u128::from(other?))?;
    of_parts(i128::try_from(product).ok()?, a.scale() + b.scale())
}

/// Whether a product may be exact, by its lowest bits. Nearly all that were rounded are ruled out
/// here, without taking off the zeros of both factors, which is slow.
fn may_be_product(product: Decimal, a: Decimal, b: Decimal) -> bool {
    let Some(shift) = (a.scale() + b.scale()).checked_sub(product.scale()) else { return true };
    let [product, a, b] = [product, a, b].map(|value| value.mantissa().unsigned_abs());
    product.wrapping_mul(10u128.wrapping_pow(shift)) == a.wrapping_mul(b)
}

/// Whether a product has all decimals of both factors, which it has unless it had to be rounded.
fn keeps_all(product: Decimal, a: Decimal, b: Decimal) -> bool {
    product.scale() >= a.scale() + b.scale()
}

pub(super) fn outward_quotient(a: Decimal, b: Decimal, toward: Toward) -> Option<Decimal> {
    let quotient = a.checked_div(b)?;
    if !may_be_exact(quotient, a, b) {
        return outward(quotient, false, toward);
    }
    let back = quotient.normalize().checked_mul(b.normalize());
    let kept_all = back
        .is_some_and(|back| back.scale() == quotient.normalize().scale() + b.normalize().scale());
    outward(quotient, kept_all && back == Some(a), toward)
}

/// Whether a quotient may be exact, by the lowest bits of quotient × divisor. Nearly all that were
/// rounded are ruled out here; multiplying exactly takes ten times as long.
fn may_be_exact(quotient: Decimal, a: Decimal, b: Decimal) -> bool {
    let Some(shift) = (quotient.scale() + b.scale()).checked_sub(a.scale()) else { return true };
    let [quotient, a, b] = [quotient, a, b].map(|value| value.mantissa().unsigned_abs());
    quotient.wrapping_mul(b) == a.wrapping_mul(10u128.wrapping_pow(shift))
}

#[cfg(test)]
mod tests {
    use super::*;
    use rust_decimal::dec;

    #[test]
    fn over_a_power_of_ten_only_the_point_moves() {
        let numbers = [dec!(36_140), dec!(-0.025), dec!(0), dec!(5)];
        for divisor in [dec!(1000), dec!(1), dec!(0.01), dec!(500), dec!(0.0100)] {
            for number in numbers {
                let wanted = number.checked_div(divisor);
                assert_eq!(over(number, divisor), wanted, "{number} over {divisor}");
            }
        }
    }

    #[test]
    fn only_a_power_of_ten_has_an_exact_logarithm() {
        let powers = [dec!(1000), dec!(1), dec!(0.01), dec!(0.0100), dec!(10.0)];
        assert_eq!(powers.map(exact_log10), [Some(3), Some(0), Some(-2), Some(-2), Some(1)]);
        let others = [dec!(0), dec!(-10), dec!(500), dec!(0.12)];
        assert_eq!(others.map(exact_log10), [None; 4]);
    }

    #[test]
    fn a_point_is_not_moved_out_of_range() {
        assert_eq!(exactly_over(Decimal::new(15, 27), dec!(10)), Some(Decimal::new(15, 28)));
        assert_eq!(exactly_over(Decimal::new(15, 28), dec!(10)), None);
        assert_eq!(exactly_over(dec!(15), dec!(0.1)), None);
    }
}
