//! Dates in figures: "12/10/2023", "12.10.2023", "12/10-2023", "2023-08-03".
//!
//! Such a date is one figure whose value is its year: which of 12 and 10 is the month depends on
//! the writer, and no claim needs it. A date with a year of two digits ("03/04/23") is not told
//! from a fraction or a score.

use super::super::numeral::Numeral;
use super::super::readings::Readings;
use crate::interval::Written;
use crate::language::{digit, is_letter};
use crate::steps;
use rust_decimal::Decimal;
use std::ops::RangeInclusive;

/// What may be a year in a date.
const YEARS: RangeInclusive<u16> = 1000..=2999;

/// Reads the date at the start of `rest`; `None` for any other number.
pub(crate) fn lex(rest: &str) -> Option<Numeral> {
    if rest.as_bytes().first().is_some_and(|first| !first.is_ascii()) {
        return wide(rest);
    }
    ascii(rest)
}

/// A date in the digits of another script: "۱۳۹۷/۵/۱۲".
#[cold]
fn wide(rest: &str) -> Option<Numeral> {
    /// A date, and what may go on after it.
    const MOST: usize = 12;
    let as_ascii = |c: char| match digit(c) {
        Some(value) => char::from_digit(value, 10),
        None if is_letter(c) => Some('a'),
        None => c.is_ascii().then_some(c),
    };
    let digits: String = rest.chars().take(MOST).map(|c| as_ascii(c).unwrap_or(' ')).collect();
    let date = ascii(&digits)?;
    let length = rest.chars().take(date.length).map(char::len_utf8).sum();
    Some(Numeral { length, ..date })
}

/// A date in ASCII digits.
#[inline]
fn ascii(rest: &str) -> Option<Numeral> {
    steps::count(1);
    let bytes = rest.as_bytes();
    let first = Part::at(bytes, 0)?;
    let mark = first.mark.filter(|mark| matches!(mark, b'/' | b'.' | b'-'))?;
    let second = Part::at(bytes, first.end + 1)?;
    let like = |other: u8| other == mark || (mark == b'/' && other == b'-');
    second.mark.filter(|mark| like(*mark))?;
    let third = Part::at(bytes, second.end + 1)?;
    let goes_on = goes_on(rest.get(third.end..)?, second.mark);
    let (year, days) =
        if first.digits() == 4 { (first, [second, third]) } else { (third, [first, second]) };
    let is_date = year.digits() == 4 && YEARS.contains(&year.value) && are_day_and_month(days);
    (is_date && !goes_on).then(|| Numeral {
        length: third.end,
        readings: Some(Readings::only(Written::in_full(Decimal::from(year.value)))),
        year_like: true,
        is_date: true,
        priced: false,
        is_fraction: false,
        is_odd: false,
    })
}

/// Whether a number or word goes on after a date: "10.10.2020.1", "12/10/2023a".
fn goes_on(after: &str, mark: Option<u8>) -> bool {
    let mut after = after.chars();
    let next = after.next();
    let digit = after.next().is_some_and(|c| c.is_ascii_digit());
    next.is_some_and(|next| next.is_alphanumeric() || digit && mark.map(char::from) == Some(next))
}

/// Digits of a date, and the byte after them.
#[derive(Clone, Copy)]
struct Part {
    start: usize,
    end: usize,
    value: u16,
    mark: Option<u8>,
}

impl Part {
    /// One, two or four digits.
    fn at(bytes: &[u8], start: usize) -> Option<Self> {
        let digits = bytes.get(start..)?.iter().take(5).take_while(|byte| byte.is_ascii_digit());
        let length = digits.clone().count();
        let value = digits.fold(0_u16, |value, digit| {
            value.saturating_mul(10).saturating_add(u16::from(digit - b'0'))
        });
        let end = start + length;
        matches!(length, 1 | 2 | 4).then(|| Self {
            start,
            end,
            value,
            mark: bytes.get(end).copied(),
        })
    }

    fn digits(self) -> usize {
        self.end - self.start
    }
}

/// In either order.
fn are_day_and_month(parts: [Part; 2]) -> bool {
    let [one, other] = parts.map(|part| part.value);
    let fits = |day: u16, month: u16| (1..=31).contains(&day) && (1..=12).contains(&month);
    parts.iter().all(|part| part.digits() <= 2) && (fits(one, other) || fits(other, one))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> Option<(usize, String)> {
        let numeral = lex(text)?;
        Some((numeral.length, numeral.readings?.likeliest.value().to_string()))
    }

    #[test]
    fn dates_are_read_with_their_years() {
        for (text, length, year) in [
            ("12/10/2023 and", 10, "2023"),
            ("3.4.1999.", 8, "1999"),
            ("12/10-2023", 10, "2023"),
            ("10/31/2001,", 10, "2001"),
            ("2023-08-03", 10, "2023"),
            ("1-2-2020–3-4-2020", 8, "2020"),
            ("1/2/2020-3/4/2020", 8, "2020"),
            ("۱۳۹۷/۵/۱۲،", 16, "1397"),
            ("१२/५/२०१८।", 23, "2018"),
        ] {
            assert_eq!(date(text), Some((length, year.to_owned())), "{text}");
        }
    }

    #[test]
    fn other_numbers_are_no_dates() {
        for text in [
            "12/10/23",
            "3/4",
            "1.234.567",
            "13/13/2023",
            "0/5/2023",
            "10.10.2020.1",
            "1.2.20231",
            "12/10/2023a",
            "5-3-1",
            "12.10/2023",
            "2023-08",
            "12/10/9999",
            "",
            "5",
        ] {
            assert_eq!(date(text), None, "{text}");
        }
    }
}
