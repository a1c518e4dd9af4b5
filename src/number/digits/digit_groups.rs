//! Digits in groups: which numbers "1.234,56", "12,34,567" and "36.000" can be, by the lengths of
//! their groups and the marks between them.
//!
//! Nothing is copied from the text: the digits are added up while they are read, and a reading is
//! that integer with a scale. What is after the digits (a fraction, a price dash) is read by
//! [`numeral`](super::numeral).

use super::super::readings::Readings;
use crate::interval::Written;
use crate::language::{NumberFormat, digit};
use crate::steps;
use rust_decimal::Decimal;

/// The most digits that a decimal holds for certain.
pub(crate) const MOST_DIGITS: usize = 28;

/// So many groups of digits, the first of which may be empty, hold more digits than a decimal.
const MOST_GROUPS: usize = MOST_DIGITS + 2;

/// Digits in groups with separators between them.
pub(crate) struct DigitGroups {
    /// How many groups there are, the first of which is empty where a decimal mark begins the
    /// number.
    count: usize,
    /// The digits of the first groups; a number of more than [`MOST_GROUPS`] is too long, whatever
    /// they are.
    lengths: [u8; MOST_GROUPS],
    /// The separator after the first group.
    first_separator: Option<char>,
    /// The separator before the last group.
    last_separator: Option<char>,
    /// Whether all separators are the same.
    uniform: bool,
    /// Whether all but the last are the same.
    uniform_before_last: bool,
    /// How many digits there are in all groups.
    digits: usize,
    /// All digits as one number, which is wrong where they are more than [`MOST_DIGITS`], but never
    /// small.
    value: u128,
    /// Whether the first digit is a zero.
    leading_zero: bool,
    /// Whether the last group is zeros only.
    ends_in_zeros: bool,
    /// The length in bytes.
    pub(crate) length: usize,
}

/// What the groups stand for.
pub(crate) enum Reading {
    /// A number.
    Values(Readings<Written>),
    /// A number with more digits than a decimal holds.
    TooLong,
    /// A version, an address, a date.
    NotANumber,
}

impl DigitGroups {
    /// The groups of a number; `None` where there is none, and for one of more than `most` digits.
    pub(crate) fn split(rest: &str, format: &NumberFormat, most: usize) -> Option<Self> {
        let mut groups = Self {
            count: 0,
            lengths: [0; MOST_GROUPS],
            first_separator: None,
            last_separator: None,
            uniform: true,
            uniform_before_last: true,
            digits: 0,
            value: 0,
            leading_zero: false,
            ends_in_zeros: false,
            length: 0,
        };
        if rest.starts_with(['.', ',']) {
            groups.count = 1;
        } else {
            groups.leading_zero = digit(rest.chars().next()?)? == 0;
            groups.take_digits(rest);
        }
        while let Some(tail) = rest.get(groups.length..) {
            let Some(mark) = tail.chars().next() else { break };
            let Some(separator) = separator(mark, format) else { break };
            let spaced = separator == ',' && tail.starts_with(", 000");
            let skip = mark.len_utf8() + usize::from(spaced);
            let Some(after) = tail.get(skip..) else { break };
            let count =
                after.chars().take(MOST_DIGITS + 1).take_while(|c| digit(*c).is_some()).count();
            steps::count(1 + count);
            if count == 0 || (groups_only(mark) && !groups.may_group(separator, count, format)) {
                break;
            }
            if groups.digits + count > most {
                return None;
            }
            groups.length += skip;
            groups.take_separator(separator);
            groups.take_digits(rest);
        }
        (groups.digits > 0).then_some(groups)
    }

    fn take_separator(&mut self, separator: char) {
        let first = *self.first_separator.get_or_insert(separator);
        self.uniform_before_last = self.uniform;
        self.uniform &= first == separator;
        self.last_separator = Some(separator);
    }

    /// Takes the digits of a group.
    fn take_digits(&mut self, rest: &str) {
        let (mut count, mut is_zero) = (0, true);
        for c in rest.get(self.length..).unwrap_or_default().chars() {
            let Some(value) = digit(c) else { break };
            steps::count(1);
            self.length += c.len_utf8();
            self.value = self.value.saturating_mul(10).saturating_add(value.into());
            is_zero &= value == 0;
            count += 1;
        }
        if count == 0 {
            return;
        }
        if let Some(length) = self.lengths.get_mut(self.count) {
            *length = u8::try_from(count).unwrap_or(u8::MAX);
        }
        self.digits += count;
        self.ends_in_zeros = is_zero;
        self.count += 1;
    }

    /// Whether a space may group the next `count` digits: "10 000", not "in 2019 300".
    fn may_group(&self, separator: char, count: usize, format: &NumberFormat) -> bool {
        let known = separator != ' ' || format.groups.contains(&' ');
        let same = self.uniform && self.first_separator.is_none_or(|first| first == separator);
        known && count == 3 && (1..=3).contains(&self.first_length()) && same
    }

    /// The number of digits in the first group.
    fn first_length(&self) -> u8 {
        self.lengths.first().copied().unwrap_or_default()
    }

    /// The digits as a whole number, where no separator is between them.
    pub(crate) fn whole(&self) -> Option<u128> {
        (self.count == 1).then_some(self.value)
    }

    /// Whether the digits go on in a way that numbers do not: "14:30", "2023-08-03".
    pub(crate) fn runs_on(&self, rest: &str) -> bool {
        let mut after = rest.get(self.length..).unwrap_or_default().chars();
        let (mark, next) = (after.next(), after.next());
        let goes_on = next.is_some_and(|c| digit(c).is_some());
        goes_on && (mark == Some(':') || (mark == Some('-') && self.is_year_before(rest)))
    }

    /// Whether the digits and the hyphen after them begin a date such as 2023-08 or 2023-08-03.
    fn is_year_before(&self, rest: &str) -> bool {
        let tail = rest.get(self.length + 1..).unwrap_or_default();
        let month = tail.find(|c: char| !c.is_ascii_digit()).unwrap_or(tail.len());
        self.are_four_digits() && month == 2
    }

    /// Whether they are four digits without a separator, as a year is.
    pub(crate) fn are_four_digits(&self) -> bool {
        self.count == 1 && self.digits == 4
    }

    /// The length of the digits with what runs on after them.
    pub(crate) fn with_tail(&self, rest: &str) -> usize {
        let tail = rest.get(self.length..).unwrap_or_default();
        let end = tail
            .find(|c: char| !(digit(c).is_some() || matches!(c, ':' | '.' | '-')))
            .unwrap_or(tail.len());
        self.length + end
    }

    pub(crate) fn readings(&self, format: &NumberFormat) -> Reading {
        if self.digits > MOST_DIGITS {
            return Reading::TooLong;
        }
        let Some(last) = self.last_separator else { return one_value(self.plain()) };
        match self.count {
            2 => self.one_separator(last, format),
            _ if self.uniform && self.is_well_grouped(self.count) => one_value(self.plain()),
            // "1.234,56": the last mark is the decimal one, all earlier marks group.
            _ if !self.uniform
                && self.uniform_before_last
                && (matches!(last, '.' | ',') || format.is_decimal(last))
                && self.is_well_grouped(self.count - 1) =>
            {
                one_value(self.decimal())
            }
            _ => Reading::NotANumber,
        }
    }

    fn one_separator(&self, separator: char, format: &NumberFormat) -> Reading {
        let grouped = self.is_well_grouped(2);
        if !matches!(separator, '.' | ',') {
            if format.is_decimal(separator) {
                return one_value(self.decimal());
            }
            return if grouped { one_value(self.plain()) } else { Reading::NotANumber };
        }
        if !grouped {
            return one_value(self.decimal());
        }
        // Three digits after the mark: thousands where the mark groups, open where it is the
        // decimal mark. Three zeros are thousands even then: nobody writes 36.000 for 36.
        let is_decimal = format.is_decimal(separator);
        if !is_decimal && format.groups.contains(&separator) {
            one_value(self.plain())
        } else if !is_decimal || self.ends_in_zeros {
            two_values(self.plain(), self.decimal())
        } else {
            two_values(self.decimal(), self.plain())
        }
    }

    /// Whether the first `count` groups are three digits each after the first, or the Indian two
    /// with three at the end.
    /// Whether a mark that groups digits has more than three after it: "998,0000" in English.
    pub(in crate::number) fn are_odd(&self, format: &NumberFormat) -> bool {
        let last = self.count.checked_sub(1).and_then(|last| self.lengths.get(last));
        let groups = |mark: char| {
            mark != format.decimal && matches!(mark, '.' | ',') && format.groups.contains(&mark)
        };
        self.count == 2
            && last.is_some_and(|last| *last > 3)
            && self.last_separator.is_some_and(groups)
    }

    fn is_well_grouped(&self, count: usize) -> bool {
        let lengths = self.lengths.get(..count).unwrap_or_default();
        let Some((first, later)) = lengths.split_first() else { return false };
        let western = (1..=3).contains(first) && later.iter().all(|length| *length == 3);
        let indian = (1..=2).contains(first)
            && later.split_last().is_some_and(|(last, middle)| {
                *last == 3 && !middle.is_empty() && middle.iter().all(|length| *length == 2)
            });
        !self.leading_zero && (western || indian)
    }

    /// The value where all separators group.
    fn plain(&self) -> Option<Decimal> {
        self.scaled(0)
    }

    /// The value where the last separator is the decimal mark.
    fn decimal(&self) -> Option<Decimal> {
        let last = self.count.checked_sub(1).and_then(|last| self.lengths.get(last))?;
        self.scaled((*last).into())
    }

    fn scaled(&self, places: u32) -> Option<Decimal> {
        Decimal::try_from_i128_with_scale(self.value.try_into().ok()?, places).ok()
    }
}

fn one_value(value: Option<Decimal>) -> Reading {
    let readings = value.map(|value| Readings::only(Written::in_full(value)));
    readings.map_or(Reading::TooLong, Reading::Values)
}

fn two_values(likeliest: Option<Decimal>, other: Option<Decimal>) -> Reading {
    let values = [likeliest, other].into_iter().flatten().map(Written::in_full).collect();
    Readings::of(values).map_or(Reading::TooLong, Reading::Values)
}

/// The separator that a mark between digits is; full-width marks are those they look like.
fn separator(mark: char, format: &NumberFormat) -> Option<char> {
    match mark {
        '.' | ',' | '\'' | '’' | '٫' | '٬' => Some(mark),
        '．' => Some('.'),
        '，' => Some(','),
        _ if is_space(mark) => Some(mark),
        _ if (mark == '/' || !mark.is_ascii()) && format.has_mark(mark) => Some(mark),
        _ => None,
    }
}

/// Whether a mark between digits is one only before three digits: a blank, and the full-width comma
/// that also parts clauses.
fn groups_only(mark: char) -> bool {
    is_space(mark) || mark == '，'
}

fn is_space(c: char) -> bool {
    matches!(c, ' ' | '\u{a0}' | '\u{202f}' | '\u{2009}')
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The digits, the groups and the bytes that are taken.
    fn taken(text: &str) -> Option<(usize, usize, usize)> {
        let format = NumberFormat { decimal: '.', groups: vec![',', ' '], decimals: Vec::new() };
        let groups = DigitGroups::split(text, &format, usize::MAX)?;
        Some((groups.digits, groups.count, groups.length))
    }

    #[test]
    fn groups_end_where_no_digit_follows_a_mark() {
        assert_eq!(taken("1,234.5, and"), Some((5, 3, 7)));
        assert_eq!(taken("10 000 people"), Some((5, 2, 6)));
        assert_eq!(taken("2019 300"), Some((4, 1, 4)));
        assert_eq!(taken("30, 000"), Some((5, 2, 7)));
        assert_eq!([taken("x"), taken(""), taken(".x"), taken("'5")], [None; 4]);
    }

    #[test]
    fn a_number_of_too_many_digits_is_not_read_to_its_end() {
        let format = NumberFormat { decimal: '.', groups: vec![','], decimals: Vec::new() };
        assert!(DigitGroups::split(&"1,".repeat(40), &format, MOST_DIGITS).is_none());
        let groups = DigitGroups::split(&"1,".repeat(40), &format, usize::MAX).unwrap();
        assert!(matches!(groups.readings(&format), Reading::TooLong));
    }

    #[test]
    fn marks_and_digits_of_other_scripts_are_read() {
        let arabic =
            NumberFormat { decimal: '٫', groups: vec!['٬', '،'], decimals: vec!['.', '/'] };
        let value = |text: &str| {
            let groups = DigitGroups::split(text, &arabic, usize::MAX)?;
            match groups.readings(&arabic) {
                Reading::Values(readings) => {
                    Some((groups.length, readings.likeliest.value().to_string()))
                }
                Reading::TooLong | Reading::NotANumber => None,
            }
        };
        for (text, expected) in [
            ("٣٬٥٠٠٫٢٥", "3500.25"),
            ("۲۶،۷۵۰", "26750"),
            ("۲/۵", "2.5"),
            ("１，２５０．５０", "1250.50"),
            ("２６，７５０", "26750"),
            ("೧೨,೩೪,೫೬೭", "1234567"),
            ("٥٫٥", "5.5"),
        ] {
            assert_eq!(value(text), Some((text.len(), expected.to_owned())), "{text}");
        }
        // The full-width comma that parts clauses groups no digits.
        assert_eq!(value("2018，30"), Some((4, "2018".to_owned())));
        assert_eq!(value("12/10/1397"), None);
    }
}
