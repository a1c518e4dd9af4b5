//! A cell that is a number: "1,234.50", "1.234,5", "$5m", "12 %".

use super::Reader;
use crate::figure::Unit;
use rust_decimal::Decimal;

/// A number with what is before and after it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Numeral<'t> {
    pub(super) before: &'t str,
    /// Digits, points, commas and blanks, with a digit first and last.
    pub(super) digits: &'t str,
    pub(super) after: &'t str,
    is_negative: bool,
}

/// More bytes than these before or after a number are not its unit.
const LONGEST_AFFIX: usize = 16;

/// More bytes than these are not a number.
const LONGEST: usize = 40;

impl<'t> Numeral<'t> {
    /// The number in a cell; `None` for dates, names and empty cells.
    pub(super) fn of(cell: &'t str) -> Option<Self> {
        let cell = cell.trim_matches(|c: char| c.is_whitespace() || c == '"');
        let start = cell.find(|c: char| c.is_ascii_digit())?;
        let end = cell.rfind(|c: char| c.is_ascii_digit())?.checked_add(1)?;
        let (before, after) = (cell.get(..start)?, cell.get(end..)?);
        let digits = cell.get(start..end)?;
        let is_plain = digits.chars().all(|c| {
            c.is_ascii_digit() || matches!(c, '.' | ',' | '\'' | ' ' | '\u{a0}' | '\u{202f}')
        });
        let before = before.trim_end();
        let bare = before.strip_suffix(['-', '−', '+']);
        let is_negative = bare.is_some() && !before.ends_with('+');
        let before = bare.unwrap_or(before).trim();
        let is_quoted = before.contains(['"', '\\']) || after.contains(['"', '\\']);
        let is_short = !is_quoted && before.len() <= LONGEST_AFFIX && after.len() <= LONGEST_AFFIX;
        (is_plain && is_short && digits.len() <= LONGEST).then_some(Self {
            before,
            digits,
            after: after.trim(),
            is_negative,
        })
    }

    /// What the words around the number say it counts, and their scale.
    pub(super) fn unit(&self, read: &Reader<'_>) -> Option<(Unit, Decimal)> {
        if self.before.is_empty() && self.after.is_empty() {
            return None;
        }
        let blank = if self.after.starts_with(char::is_alphabetic) { " " } else { "" };
        let (unit, two) = read(&format!("{}2{blank}{}", self.before, self.after))
            .or_else(|| read(&format!("{}2{}", self.before, self.after)))?;
        Some((unit, two.checked_div(Decimal::TWO)?))
    }
}

/// How the numbers of a column are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Separators {
    decimal: Option<char>,
}

impl Separators {
    /// Those of the numbers of JSON.
    pub(super) const POINT: Self = Self { decimal: Some('.') };

    /// The separators of a column, by all of its numbers: three digits after a mark are thousands
    /// ("1.234"), unless another number shows that the mark is decimal ("12.5", "0.987").
    pub(super) fn of<'n>(numerals: impl Iterator<Item = &'n Numeral<'n>>) -> Self {
        let (mut point, mut comma) = (Usage::default(), Usage::default());
        for numeral in numerals {
            point.add(numeral.digits, '.', ',');
            comma.add(numeral.digits, ',', '.');
        }
        let decimal = match (point.is_decimal(), comma.is_decimal()) {
            (_, Some(true)) if point.is_decimal() != Some(true) => Some(','),
            (Some(false), None) => None,
            (_, _) => Some('.'),
        };
        Self { decimal }
    }

    /// The value of a number.
    pub(super) fn value(self, numeral: &Numeral<'_>) -> Option<Decimal> {
        let kept = numeral.digits.chars().filter_map(|c| match c {
            c if Some(c) == self.decimal => Some('.'),
            c if c.is_ascii_digit() => Some(c),
            _ => None,
        });
        let value: Decimal = kept.collect::<String>().parse().ok()?;
        Some(if numeral.is_negative { crate::interval::negative(value) } else { value })
    }
}

/// How a separator is used in a column.
#[derive(Default)]
struct Usage {
    /// In some number it is once, and not before three digits, or after the other one or a zero.
    decimal: bool,
    /// In some number it is twice, or before the other one.
    grouping: bool,
    is_used: bool,
}

impl Usage {
    fn add(&mut self, digits: &str, separator: char, other: char) {
        let Some(last) = digits.rfind(separator) else { return };
        self.is_used = true;
        let is_twice = digits.matches(separator).nth(1).is_some();
        let is_after = digits.rfind(other).is_some_and(|other| other < last);
        let is_before = digits.rfind(other).is_some_and(|other| other > last);
        let is_after_zero = last == 1 && digits.starts_with('0');
        let is_before_three = digits.len().saturating_sub(last) == 4;
        self.grouping |= is_twice || is_before;
        self.decimal |= !is_twice && (is_after || is_after_zero || !is_before_three);
    }

    /// `None` where the separator is not used.
    fn is_decimal(&self) -> Option<bool> {
        if !self.is_used {
            return None;
        }
        Some(self.decimal && !self.grouping)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rust_decimal::dec;

    fn values(cells: &[&str]) -> Vec<Decimal> {
        let numerals: Vec<_> = cells.iter().filter_map(|cell| Numeral::of(cell)).collect();
        let separators = Separators::of(numerals.iter());
        numerals.iter().filter_map(|numeral| separators.value(numeral)).collect()
    }

    #[test]
    fn a_column_is_read_with_the_separators_of_all_its_numbers() {
        assert_eq!(values(&["1,234.5", "12.75"]), [dec!(1234.5), dec!(12.75)]);
        assert_eq!(values(&["1.234,5", "12,75"]), [dec!(1234.5), dec!(12.75)]);
        assert_eq!(values(&["1,234", "12,345"]), [dec!(1234), dec!(12345)]);
        assert_eq!(values(&["1.234", "1.234.567"]), [dec!(1234), dec!(1234567)]);
        assert_eq!(values(&["1.234", "12.345"]), [dec!(1234), dec!(12345)]);
        assert_eq!(values(&["0.987", "1.234"]), [dec!(0.987), dec!(1.234)]);
        assert_eq!(values(&["3,5", "12"]), [dec!(3.5), dec!(12)]);
        assert_eq!(values(&["1 234", "-5"]), [dec!(1234), dec!(-5)]);
    }

    #[test]
    fn dates_and_names_are_no_numbers() {
        for cell in ["2023-08-15", "12:30", "Berlin", "", "A 3 and 4", "1/2"] {
            assert_eq!(Numeral::of(cell), None, "{cell}");
        }
        let numeral = Numeral::of("$ 5.2m").unwrap();
        assert_eq!((numeral.before, numeral.digits, numeral.after), ("$", "5.2", "m"));
    }
}
