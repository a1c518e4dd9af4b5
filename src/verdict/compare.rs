//! Does an amount at some rates meet a figure, and if not, by how much?
//!
//! Nothing here knows of dates or sources.

use crate::interval::{Interval, negative};
use crate::rates::Standing;
use rust_decimal::{Decimal, dec};

/// The factors by which amounts slip, the likeliest first: a thousand is one scale word or one
/// separator.
pub(in crate::verdict) const POWERS_OF_TEN: [Decimal; 10] = [
    dec!(1_000),
    dec!(0.001),
    dec!(1_000_000),
    dec!(0.000_001),
    dec!(1_000_000_000),
    dec!(0.000_000_001),
    dec!(10),
    dec!(0.1),
    dec!(100),
    dec!(0.01),
];

/// How well computed and written amounts fit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Fit {
    /// Not in either band.
    Apart,
    /// When the figure is read as approximate (B1).
    About,
    /// As written (B0).
    AsWritten,
}

/// A gap is not measured beyond this many percent.
const FARTHEST: Decimal = dec!(1_000_000);

/// Whether a rate was collected from markets and not set by an authority.
pub(super) fn is_market(standing: Standing) -> bool {
    match standing {
        Standing::Market => true,
        Standing::Official | Standing::Monthly | Standing::Peg | Standing::Irrevocable => false,
    }
}

/// An amount at a rate; amounts below zero (a loss) are mirrored. `None` when out of range.
pub(super) fn product(amount: Interval, rate: Interval) -> Option<Interval> {
    if amount.high().is_some_and(|high| high.is_sign_negative()) {
        let mirrored =
            Interval::new(negative(amount.high()?), negative(amount.low())).checked_mul(rate)?;
        return Some(Interval::new(negative(mirrored.high()?), negative(mirrored.low())));
    }
    let low = amount.low();
    // Also for a zero with a sign, of which `checked_mul` makes nothing.
    if low.is_sign_negative() {
        return Interval::new(Decimal::ZERO, amount.high()?).checked_mul(rate);
    }
    amount.checked_mul(rate)
}

/// By how many percent of what was computed the written band lies above (+) or below (−) it,
/// between the nearest ends.
pub(super) fn gap_percent(written: Interval, computed: Interval) -> Decimal {
    let distance = negative(written.distance_to(computed));
    if distance.is_zero() {
        return Decimal::ZERO;
    }
    let near_end = if distance.is_sign_positive() { computed.high() } else { Some(computed.low()) };
    near_end
        .and_then(|end| distance.checked_div(end.abs()))
        .and_then(|share| share.checked_mul(Decimal::ONE_HUNDRED))
        .map_or(FARTHEST, |percent| percent.clamp(-FARTHEST, FARTHEST))
}

/// The gap nearer to zero.
pub(super) fn nearer(a: Decimal, b: Decimal) -> Decimal {
    if b.abs() < a.abs() { b } else { a }
}

/// The gap farther from zero.
pub(super) fn wider(a: Decimal, b: Decimal) -> Decimal {
    if b.abs() > a.abs() { b } else { a }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_gap_is_positive_where_the_figure_is_too_high() {
        let computed = Interval::new(dec!(100), dec!(200));
        assert_eq!(gap_percent(Interval::new(dec!(210), dec!(220)), computed), dec!(5));
        assert_eq!(gap_percent(Interval::new(dec!(90), dec!(95)), computed), dec!(-5));
        assert_eq!(gap_percent(Interval::new(dec!(90), dec!(100)), computed), dec!(0));
    }

    #[test]
    fn a_product_that_does_not_fit_is_out_of_range() {
        let amount = product(Interval::point(Decimal::MAX), Interval::point(dec!(7.46)));
        assert_eq!(amount, None);
    }

    #[test]
    fn a_loss_is_converted_like_a_gain() {
        let loss = product(Interval::point(dec!(-100)), Interval::point(dec!(7.5)));
        assert_eq!(loss, Some(Interval::point(dec!(-750))));
    }

    #[test]
    fn an_amount_from_zero_is_converted_whatever_the_sign_of_its_zero() {
        for zero in [Decimal::ZERO, negative(Decimal::ZERO)] {
            let amount = product(Interval::new(zero, dec!(2)), Interval::point(dec!(3)));
            assert_eq!(amount, Some(Interval::new(Decimal::ZERO, dec!(6))));
        }
    }
}
