//! Arithmetic that is rounded outward, so that an interval contains every result.
//!
//! A decimal holds 28 digits; where a sum, a product or a quotient has more, the lower end is rounded
//! down and the upper end up. What does not fit at all is `None`, never another number.

use rust_decimal::Decimal;

/// The same number below zero, or above. An operator would do no harm here, but none is allowed.
pub(crate) fn negative(mut value: Decimal) -> Decimal {
    value.set_sign_negative(value.is_sign_positive());
    value
}

pub(super) fn halved(value: Decimal) -> Decimal {
    value.checked_div(Decimal::TWO).unwrap_or(value)
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
    let ulp = Decimal::new(1, result.scale());
    match toward {
        Toward::Low => result.checked_sub(ulp).map(|low| low.max(Decimal::ZERO).min(result)),
        Toward::High => result.checked_add(ulp),
    }
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

/// Whether a quotient may have all of its digits, told by the lowest bits of quotient × divisor:
/// most have not, and multiplying exactly takes ten times as long.
fn may_be_exact(quotient: Decimal, a: Decimal, b: Decimal) -> bool {
    let Some(shift) = (quotient.scale() + b.scale()).checked_sub(a.scale()) else { return true };
    let [quotient, a, b] = [quotient, a, b].map(|value| value.mantissa().unsigned_abs());
    quotient.wrapping_mul(b) == a.wrapping_mul(10u128.wrapping_pow(shift))
}
