//! Numbers and intervals as a message shows them: "33,326.5", "35,500–36,500".
//!
//! They are written straight into the message that they are part of. Nothing here rounds for the
//! reader, but for rates.

use crate::interval::Interval;
use rust_decimal::Decimal;
use std::fmt::{self, Display, Formatter};

/// A number in English: 33326.5 is "33,326.5".
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Grouped(pub(crate) Decimal);

/// Two ends, or one where both are the same: "35,500–36,500".
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Between(pub(crate) Decimal, pub(crate) Decimal);

/// An interval; one without an upper end is "5.5 or more".
pub(in crate::verdict) struct Shown(pub(in crate::verdict) Interval);

/// A number in English, as a text of its own.
pub(crate) fn grouped(value: Decimal) -> String {
    Grouped(value).to_string()
}

/// A rate to five significant digits.
pub(in crate::verdict) fn shown_rate(rate: Interval) -> Between {
    let short = |value: Decimal| value.round_sf(5).unwrap_or(value);
    Between(short(rate.low()), short(rate.high().unwrap_or(rate.low())))
}

impl Display for Grouped {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let value = self.0.normalize();
        let sign = if value.is_sign_negative() { "−" } else { "" };
        let mut signs = Signs::default();
        let mut rest = value.mantissa().unsigned_abs();
        for _ in 0..value.scale() {
            signs.push(last_digit(&mut rest));
        }
        if value.scale() > 0 {
            signs.push(b'.');
        }
        signs.push(last_digit(&mut rest));
        for place in 1.. {
            if rest == 0 {
                break;
            }
            if place % 3 == 0 {
                signs.push(b',');
            }
            signs.push(last_digit(&mut rest));
        }
        f.write_str(sign)?;
        f.write_str(signs.text())
    }
}

/// Takes the last digit off a number. Most numbers are short.
fn last_digit(rest: &mut u128) -> u8 {
    let (less, digit) = match u64::try_from(*rest) {
        Ok(short) => (u128::from(short / 10), short % 10),
        Err(_) => (*rest / 10, (*rest % 10) as u64),
    };
    *rest = less;
    b'0' + digit as u8
}

/// The signs of a number, put in from the last to the first.
struct Signs {
    bytes: [u8; Signs::MOST],
    from: usize,
}

impl Signs {
    /// Room for the 29 digits of a decimal, its point and the marks between thousands.
    const MOST: usize = 48;

    fn push(&mut self, sign: u8) {
        let Some(free) = self.from.checked_sub(1) else { return };
        if let Some(place) = self.bytes.get_mut(free) {
            *place = sign;
            self.from = free;
        }
    }

    fn text(&self) -> &str {
        self.bytes
            .get(self.from..)
            .and_then(|signs| std::str::from_utf8(signs).ok())
            .unwrap_or_default()
    }
}

impl Default for Signs {
    fn default() -> Self {
        Self { bytes: [0; Self::MOST], from: Self::MOST }
    }
}

impl Display for Between {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let Self(low, high) = self;
        Grouped(*low).fmt(f)?;
        if low == high {
            return Ok(());
        }
        f.write_str("–")?;
        Grouped(*high).fmt(f)
    }
}

impl Display for Shown {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self.0.high() {
            Some(high) => Between(self.0.low(), high).fmt(f),
            None => write!(f, "{} or more", Grouped(self.0.low())),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rust_decimal::dec;

    #[test]
    fn numbers_are_written_the_english_way() {
        assert_eq!(grouped(dec!(495000)), "495,000");
        assert_eq!(grouped(dec!(-1234567.50)), "−1,234,567.5");
        assert_eq!(grouped(dec!(0.0733)), "0.0733");
        assert_eq!(grouped(dec!(999)), "999");
        assert_eq!(grouped(dec!(-0.0)), "0");
        assert_eq!(grouped(Decimal::MAX), "79,228,162,514,264,337,593,543,950,335");
        assert_eq!(grouped(Decimal::new(1, 28)), "0.0000000000000000000000000001");
    }

    #[test]
    fn two_ends_that_are_the_same_are_written_once() {
        assert_eq!(Between(dec!(36_000), dec!(36_000.0)).to_string(), "36,000");
        assert_eq!(Shown(Interval::new(dec!(36_500), dec!(35_500))).to_string(), "35,500–36,500");
        assert_eq!(Shown(Interval::at_least(dec!(5.5))).to_string(), "5.5 or more");
    }

    #[test]
    fn a_rate_has_five_digits() {
        let rate = Interval::new(dec!(0.0732812), dec!(0.0733));
        assert_eq!(shown_rate(rate).to_string(), "0.073281–0.0733");
    }
}
