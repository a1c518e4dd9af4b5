//! To which place a suggested number is rounded: that of the number it stands in for.
//!
//! "36.000" goes in thousands, "36.500" in hundreds and "3,60" in hundredths. A number of another
//! size keeps as many digits.

use crate::interval::{Interval, Written};
use rust_decimal::Decimal;

/// The place to which numbers of the size of `value` are rounded where `written` was.
pub(in crate::verdict) fn place_near(written: Written, value: Decimal) -> Option<Decimal> {
    let place = place_of(written);
    let size = value.abs().checked_div(written.value().abs()).unwrap_or(Decimal::ZERO);
    if size >= Decimal::new(5, 1) && size <= Decimal::TWO {
        return Some(place);
    }
    let digits = written.value().abs().checked_div(place)?.trunc().to_string().len();
    let digits = u32::try_from(digits).ok()?.clamp(1, 28);
    let rounded = value.round_sf(digits)?.normalize();
    let first = first_place(rounded)?;
    (1..digits).try_fold(first, |place, _| place.checked_div(Decimal::TEN))
}

/// The place value of a number's first digit.
fn first_place(value: Decimal) -> Option<Decimal> {
    let mut place = Decimal::ONE;
    let size = value.abs();
    while size >= place.checked_mul(Decimal::TEN)? {
        place = place.checked_mul(Decimal::TEN)?;
    }
    while !size.is_zero() && size < place {
        place = place.checked_div(Decimal::TEN)?;
    }
    Some(place)
}

/// The place to which a number is written: the width of the values that round to it.
fn place_of(written: Written) -> Decimal {
    let band: Interval = written.as_written();
    band.high()
        .and_then(|high| high.checked_sub(band.low()))
        .filter(|width| !width.is_zero())
        .unwrap_or(Decimal::ONE)
}

/// A number that is so many times a place.
pub(super) fn times(place: Decimal, steps: Decimal) -> Option<Written> {
    Some(Written::new(steps.checked_mul(place)?, place))
}

#[cfg(test)]
mod tests {
    use super::*;
    use rust_decimal::dec;

    fn place(written: Decimal, value: Decimal) -> Decimal {
        place_near(Written::in_full(written), value).unwrap()
    }

    #[test]
    fn a_number_of_the_same_size_goes_in_the_same_steps() {
        assert_eq!(place(dec!(36_000), dec!(33_326.1)), dec!(1000));
        assert_eq!(place(dec!(36_500), dec!(33_326.1)), dec!(100));
        assert_eq!(place(dec!(3.60), dec!(3.4567)), dec!(0.01));
    }

    #[test]
    fn a_number_of_another_size_keeps_the_number_of_digits() {
        assert_eq!(place(dec!(36_000), dec!(33_326_114)), dec!(1_000_000));
        assert_eq!(place(dec!(36_000), dec!(33.326)), dec!(1));
        assert_eq!(place(dec!(36_000), dec!(99_600_000)), dec!(10_000_000));
        assert_eq!(place(dec!(7), dec!(0.02345)), dec!(0.001));
    }
}
