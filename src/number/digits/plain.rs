//! Numbers in plain digits, read at once: "120 people", "1,200 cars", "3.5%".
//!
//! Nearly all numbers of a text are of this kind. What it does not do: a number that may be read in
//! two ways, that has a fraction or an exponent, or after which anything unusual follows is left to
//! [`numeral`](super::numeral).

use super::super::numeral::Numeral;
use super::super::readings::Readings;
use crate::interval::Written;
use crate::language::NumberFormat;
use crate::steps;
use rust_decimal::Decimal;

/// A number in digits of ASCII, maybe with the language's marks, after which a word, a mark that
/// belongs to no number, or nothing follows: most numbers of a text. `None` for any other number,
/// which [`numeral::lex`](super::numeral::lex) reads.
pub(crate) fn lex(rest: &str, format: &NumberFormat) -> Option<Numeral> {
    let bytes = rest.as_bytes();
    let (mut value, whole) = whole_digits(bytes)?;
    let (mut length, mut places) = (whole, 0);
    let may_group = whole <= 3 && bytes.first() != Some(&b'0');
    while let Some(mark @ (b',' | b'.')) = bytes.get(length)
        && let Some((part, digits)) = bytes.get(length + 1..).and_then(whole_digits)
    {
        let mark = char::from(*mark);
        let is_decimal = format.is_decimal(mark);
        let groups = digits == 3 && may_group && !is_decimal && format.groups.contains(&mark);
        // Three digits after the decimal mark may be thousands.
        let ends = is_decimal && digits < 3;
        if places > 0 || !(groups || ends) {
            return None;
        }
        value = value.checked_mul(10_i64.pow(digits as u32))?.checked_add(part)?;
        length += 1 + digits;
        places = if ends { digits as u32 } else { 0 };
    }
    ends_number(bytes.get(length..)?).then(|| Numeral {
        length,
        readings: Some(Readings::only(Written::in_full(Decimal::new(value, places)))),
        is_date: false,
        priced: false,
        is_fraction: false,
        is_odd: false,
        year_like: length == 4 && whole == 4 && value >= 1000,
    })
}

/// The value and number of the digits of ASCII at the start of a text, if they are few.
fn whole_digits(bytes: &[u8]) -> Option<(i64, usize)> {
    const MOST: usize = 9;
    let digits = bytes.iter().take(MOST + 1).take_while(|byte| byte.is_ascii_digit());
    let (mut value, mut length) = (0, 0);
    for byte in digits {
        steps::count(1);
        value = value * 10 + i64::from(byte - b'0');
        length += 1;
    }
    (1..=MOST).contains(&length).then_some((value, length))
}

/// Whether no number goes on with what follows its digits.
fn ends_number(after: &[u8]) -> bool {
    match after {
        [] | [b'.' | b','] | [b'%' | b')' | b';' | b'"', ..] => true,
        // "10 x 10^3" is one number.
        [b' ', next, ..] => next.is_ascii_alphabetic() && *next != b'x',
        // So is "30, 000".
        [b'.' | b',', b' ', next, ..] => !next.is_ascii_digit(),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::numeral::{self, Lexed};
    use super::*;

    fn danish() -> NumberFormat {
        NumberFormat { decimal: ',', groups: vec!['.', ' ', '\u{a0}'], decimals: Vec::new() }
    }

    fn english() -> NumberFormat {
        NumberFormat { decimal: '.', groups: vec![',', '\u{a0}'], decimals: Vec::new() }
    }

    #[test]
    fn a_plain_number_is_read_as_any_other() {
        let numbers = [
            "7",
            "2019",
            "0999",
            "120",
            "999999999",
            "1234567890",
            "1,200",
            "1.200",
            "0,5",
            "0.5",
            "0.500",
            "1,234,567",
            "1.234.567,8",
            "12,34,567",
            "1,234.56",
            "1,234.567",
            "3.25",
            "1200.5",
            "1200,500",
            "012,345",
            "1.2.3",
            "1,5,5",
            "998,0000",
            "1,000.5,5",
        ];
        let afters = [
            "",
            " per cent",
            "%",
            ") and",
            ", or",
            ". Then",
            ".",
            ",",
            "; x",
            " x 10^3",
            ", 000",
            " 000",
            " 1/2",
            "½",
            ".5",
            ",5",
            ":30",
            "-08",
            "'000",
            "k",
            " (5)",
            ", -",
            "\n",
            "\"",
            ".-",
            ",- now",
            "/2",
            "\u{a0}000",
            " x",
            "×10",
            ".x",
        ];
        let mut read = 0;
        for text in numbers.iter().flat_map(|number| afters.map(|after| format!("{number}{after}")))
        {
            for format in [danish(), english()] {
                let Some(numeral) = lex(&text, &format) else { continue };
                assert_eq!(Some(Lexed::Numeral(numeral)), numeral::lex(&text, &format), "{text}");
                read += 1;
            }
        }
        assert!(read > 200, "{read}");
    }
}
