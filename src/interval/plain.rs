//! Decimals as they are in a JSON report: strings without trailing zeros, "0.0733".
//!
//! A report lists three numbers a figure, so they are written digit by digit into a few bytes and
//! not by a formatter.

use super::without_zeros;
use rust_decimal::Decimal;
use serde::{Serialize, Serializer};

/// A decimal in plain digits, without trailing zeros.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Plain {
    /// Filled from the end.
    bytes: [u8; LONGEST],
    start: usize,
}

/// A sign, a point and 29 digits, or a sign, "0." and 28.
const LONGEST: usize = 32;

/// What an integer of 64 bits holds in any case.
const DIGITS_A_TIME: u32 = 19;

impl Plain {
    /// The decimal as text.
    pub(crate) fn of(value: Decimal) -> Self {
        let mut text = Self { bytes: [b'0'; LONGEST], start: LONGEST };
        if let Ok(digits) = u64::try_from(value.mantissa().unsigned_abs()) {
            text.put_short(digits, value.scale());
        } else {
            text.put_long(value.mantissa().unsigned_abs(), value.scale());
        }
        if value.is_sign_negative() && !value.is_zero() {
            text.put(b'-');
        }
        text
    }

    /// What was written.
    pub(crate) fn as_str(&self) -> &str {
        let written = self.bytes.get(self.start..).unwrap_or_default();
        std::str::from_utf8(written).unwrap_or_default()
    }

    /// Digits of which so many are after the point, as most numbers have them.
    fn put_short(&mut self, digits: u64, decimals: u32) {
        let (mut rest, mut point) = (digits, decimals);
        while point > 0 && rest.is_multiple_of(10) {
            rest /= 10;
            point -= 1;
        }
        while rest > 0 || point > 0 {
            self.put_digit(&mut rest, &mut point);
        }
        if matches!(self.bytes.get(self.start), None | Some(b'.')) {
            self.put(b'0');
        }
    }

    /// The same with digits that take more than 64 bits.
    fn put_long(&mut self, digits: u128, decimals: u32) {
        let (digits, zeros) = without_zeros(digits);
        (decimals..zeros).for_each(|_| self.put(b'0'));
        self.put_digits(digits, decimals.saturating_sub(zeros));
    }

    /// Digits of which so many stand after the point.
    fn put_digits(&mut self, digits: u128, decimals: u32) {
        let mut point = decimals;
        let mut rest = digits;
        while rest > u128::from(u64::MAX) {
            let unit = 10u128.pow(DIGITS_A_TIME);
            let mut lower = u64::try_from(rest % unit).unwrap_or_default();
            for _ in 0..DIGITS_A_TIME {
                self.put_digit(&mut lower, &mut point);
            }
            rest /= unit;
        }
        let mut rest = u64::try_from(rest).unwrap_or_default();
        while rest > 0 || point > 0 {
            self.put_digit(&mut rest, &mut point);
        }
        if self.bytes.get(self.start) == Some(&b'.') {
            self.put(b'0');
        }
    }

    /// The last digit of a number, and the point before it where it is time for that.
    fn put_digit(&mut self, rest: &mut u64, point: &mut u32) {
        self.put(b"0123456789".get((*rest % 10) as usize).copied().unwrap_or(b'0'));
        *rest /= 10;
        if *point == 1 {
            self.put(b'.');
        }
        *point = point.saturating_sub(1);
    }

    fn put(&mut self, byte: u8) {
        self.start = self.start.saturating_sub(1);
        if let Some(place) = self.bytes.get_mut(self.start) {
            *place = byte;
        }
    }
}

impl Serialize for Plain {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use rust_decimal::dec;

    fn decimal() -> impl Strategy<Value = Decimal> {
        let mantissa = prop_oneof![0i128..100_000, -(1i128 << 96) + 1..(1i128 << 96)];
        let zeros = prop_oneof![Just(0u32), 0u32..20];
        (mantissa, zeros, 0u32..=28).prop_map(|(mantissa, zeros, scale)| {
            let unit = 10i128.pow(zeros);
            Decimal::from_i128_with_scale(mantissa / unit * unit, scale)
        })
    }

    proptest! {
        #[test]
        fn it_reads_as_the_formatter_writes_it(value in decimal()) {
            let text = Plain::of(value);
            prop_assert_eq!(text.as_str(), value.normalize().to_string());
        }
    }

    #[test]
    fn zeros_stand_where_they_count() {
        let written = [dec!(0.00), dec!(495000), dec!(0.0730), dec!(-10.50), Decimal::MIN];
        let written = written.map(|value| Plain::of(value).as_str().to_owned());
        assert_eq!(written, ["0", "495000", "0.073", "-10.5", "-79228162514264337593543950335"]);
    }
}
