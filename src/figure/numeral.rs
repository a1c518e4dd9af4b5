//! Numbers written in digits: which values the digits and their separators can stand for.
//!
//! "36.000" is thirty-six thousand where the point groups digits, and open where it is the decimal
//! mark; "1.2.3" and "14:30" are no numbers at all.

use super::readings::Readings;
use super::{fraction, plain};
use crate::interval::Written;
use crate::language::{NumberFormat, digit};
use crate::steps;

/// A number written in digits.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Numeral {
    /// Its length in bytes.
    pub(super) length: usize,
    /// What it can stand for; `None` when it is too long to hold exactly.
    pub(super) readings: Option<Readings<Written>>,
    /// Whether it is four plain digits, which may be a year.
    pub(super) year_like: bool,
    /// Whether a dash stands in place of the decimals: "495,-".
    pub(super) priced: bool,
}

/// What stands where a number could.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Lexed {
    /// A number.
    Numeral(Numeral),
    /// Digits that are no number: a clock time, a version, a date in figures.
    Other {
        /// Their length in bytes.
        length: usize,
    },
}

/// The most digits that a decimal holds for certain.
const MOST_DIGITS: usize = 28;

/// So many groups of digits, the first of which may be empty, hold more digits than a decimal.
const MOST_GROUPS: usize = MOST_DIGITS + 2;

/// Reads the digits at the start of `rest`; `None` when there are none.
pub(super) fn lex(rest: &str, format: &NumberFormat) -> Option<Lexed> {
    plain::read(rest, format).map(Lexed::Numeral).or_else(|| by_parts(rest, format))
}

/// The same for a number of no more digits than a decimal holds; `None` for a longer one, which is
/// not read to its end.
pub(super) fn lex_short(rest: &str, format: &NumberFormat) -> Option<Lexed> {
    of_parts(&Parts::split(rest, format, MOST_DIGITS)?, rest, format)
}

/// Reads digits with any marks between and behind.
pub(super) fn by_parts(rest: &str, format: &NumberFormat) -> Option<Lexed> {
    of_parts(&Parts::split(rest, format, usize::MAX)?, rest, format)
}

fn of_parts(parts: &Parts, rest: &str, format: &NumberFormat) -> Option<Lexed> {
    if parts.runs_on(rest) {
        return Some(Lexed::Other { length: parts.with_tail(rest) });
    }
    let mut length = parts.length;
    let mut readings = match parts.readings(format) {
        Reading::Values(values) => values,
        Reading::TooLong => Vec::new(),
        Reading::NotANumber => return Some(Lexed::Other { length }),
    };
    let year_like = parts.groups.len() == 1 && parts.digits() == 4 && !rest.starts_with('0');
    let after = rest.get(length..).unwrap_or_default();
    let whole = parts.groups.len() == 1;
    if let Some((more, fraction)) = whole.then(|| fraction::behind(after, &parts.plain())).flatten()
    {
        length += more;
        readings = readings.into_iter().filter_map(|whole| fraction.with(whole)).collect();
    }
    let dash = price_dash(rest.get(length..).unwrap_or_default());
    length += dash;
    Some(Lexed::Numeral(Numeral {
        length,
        readings: Readings::of(readings),
        priced: dash > 0,
        year_like: year_like && after_is_word_end(rest, length),
    }))
}

/// Digits in groups, each with the separator before it.
struct Parts {
    /// The first groups, [`MOST_GROUPS`] at most: a number of more is too long, whatever they are.
    groups: Vec<(char, String)>,
    /// Whether all groups have the same separator before them.
    uniform: bool,
    length: usize,
}

enum Reading {
    Values(Vec<Written>),
    TooLong,
    NotANumber,
}

impl Parts {
    /// The parts of a number; `None` for one of more than `most` digits.
    fn split(rest: &str, format: &NumberFormat, most: usize) -> Option<Self> {
        let mut parts = Self { groups: Vec::new(), uniform: true, length: 0 };
        let first = rest.chars().next()?;
        if matches!(first, '.' | ',') {
            parts.groups.push(('\0', String::new()));
        } else {
            parts.take_digits(rest, '\0')?;
        }
        let mut digits = parts.digits();
        while let Some(tail) = rest.get(parts.length..) {
            let Some(separator) = tail.chars().next().filter(|c| is_separator(*c)) else { break };
            let mut skip = separator.len_utf8();
            if separator == ',' && tail.starts_with(", 000") {
                skip += 1;
            }
            let Some(after) = tail.get(skip..) else { break };
            let count =
                after.chars().take(MOST_DIGITS + 1).take_while(|c| digit(*c).is_some()).count();
            steps::count(1 + count);
            if count == 0 || (is_space(separator) && !parts.may_group(separator, count, format)) {
                break;
            }
            digits += count;
            if digits > most {
                return None;
            }
            parts.length += skip;
            parts.take_digits(rest, separator);
        }
        (parts.digits() > 0).then_some(parts)
    }

    fn take_digits(&mut self, rest: &str, separator: char) -> Option<()> {
        let tail = rest.get(self.length..)?;
        let mut digits = String::new();
        for c in tail.chars() {
            let Some(value) = digit(c).and_then(|value| char::from_digit(value, 10)) else { break };
            steps::count(1);
            self.length += c.len_utf8();
            // Longer runs are out of range; their digits are passed over, not kept.
            if digits.len() <= MOST_DIGITS {
                digits.push(value);
            }
        }
        let found = !digits.is_empty();
        self.uniform &= self.groups.get(1).is_none_or(|(first, _)| *first == separator);
        if self.groups.len() < MOST_GROUPS {
            self.groups.push((separator, digits));
        }
        found.then_some(())
    }

    /// Whether a space may group the next `count` digits: "10 000", not "in 2019 300".
    fn may_group(&self, separator: char, count: usize, format: &NumberFormat) -> bool {
        let known = separator != ' ' || format.groups.contains(&' ');
        let first_short =
            self.groups.first().is_some_and(|(_, digits)| (1..=3).contains(&digits.len()));
        let same = self.uniform && self.groups.get(1).is_none_or(|(first, _)| *first == separator);
        known && count == 3 && first_short && same
    }

    fn digits(&self) -> usize {
        self.groups.iter().map(|(_, digits)| digits.len()).sum()
    }

    /// Whether the digits go on in a way that numbers do not: "14:30", "12/10/2023", "1-2-3" dates.
    fn runs_on(&self, rest: &str) -> bool {
        let mut after = rest.get(self.length..).unwrap_or_default().chars();
        let (mark, next) = (after.next(), after.next());
        let goes_on = next.is_some_and(|c| digit(c).is_some());
        goes_on && (mark == Some(':') || (mark == Some('-') && self.is_year_before(rest)))
    }

    /// Whether the digits and the hyphen behind them begin a date such as 2023-08 or 2023-08-03.
    fn is_year_before(&self, rest: &str) -> bool {
        let tail = rest.get(self.length + 1..).unwrap_or_default();
        let month = tail.find(|c: char| !c.is_ascii_digit()).unwrap_or(tail.len());
        self.groups.len() == 1 && self.digits() == 4 && month == 2
    }

    fn with_tail(&self, rest: &str) -> usize {
        let tail = rest.get(self.length..).unwrap_or_default();
        let end = tail
            .find(|c: char| !(c.is_ascii_digit() || matches!(c, ':' | '.' | '-')))
            .unwrap_or(tail.len());
        self.length + end
    }

    fn readings(&self, format: &NumberFormat) -> Reading {
        if self.digits() > MOST_DIGITS {
            return Reading::TooLong;
        }
        let separators: Vec<char> =
            self.groups.iter().skip(1).map(|(separator, _)| *separator).collect();
        let Some((last, earlier)) = separators.split_last() else {
            return self.values(&[self.plain()]);
        };
        let all_same = earlier.iter().all(|separator| separator == last);
        match (earlier.is_empty(), all_same) {
            (true, _) => self.one_separator(*last, format),
            (false, true) if self.groups_well(self.groups.len()) => self.values(&[self.plain()]),
            (false, true) => Reading::NotANumber,
            (false, false) => self.mixed(*last, earlier),
        }
    }

    /// "1.234,56": the last mark is the decimal one, all earlier marks group.
    fn mixed(&self, last: char, earlier: &[char]) -> Reading {
        let uniform = earlier.first().is_some_and(|first| earlier.iter().all(|mark| mark == first));
        if uniform && matches!(last, '.' | ',') && self.groups_well(self.groups.len() - 1) {
            return self.values(&[self.decimal()]);
        }
        Reading::NotANumber
    }

    fn one_separator(&self, separator: char, format: &NumberFormat) -> Reading {
        let grouped = self.groups_well(2);
        if !matches!(separator, '.' | ',') {
            return if grouped { self.values(&[self.plain()]) } else { Reading::NotANumber };
        }
        if !grouped {
            return self.values(&[self.decimal()]);
        }
        // Three digits behind the mark: thousands where the mark groups, open where it is the
        // decimal mark. Three zeros are thousands even then: nobody writes 36.000 for 36.
        let zeros = self.groups.last().is_some_and(|(_, digits)| digits == "000");
        if separator != format.decimal && format.groups.contains(&separator) {
            self.values(&[self.plain()])
        } else if separator != format.decimal || zeros {
            self.values(&[self.plain(), self.decimal()])
        } else {
            self.values(&[self.decimal(), self.plain()])
        }
    }

    /// Whether the first `count` groups are three digits each after the first, or the Indian two
    /// with three at the end.
    fn groups_well(&self, count: usize) -> bool {
        let lengths: Vec<usize> =
            self.groups.iter().take(count).map(|(_, digits)| digits.len()).collect();
        let Some((first, later)) = lengths.split_first() else { return false };
        let leading_zero = self.groups.first().is_some_and(|(_, digits)| digits.starts_with('0'));
        let western = (1..=3).contains(first) && later.iter().all(|length| *length == 3);
        let indian = (1..=2).contains(first)
            && later.split_last().is_some_and(|(last, middle)| {
                *last == 3 && !middle.is_empty() && middle.iter().all(|length| *length == 2)
            });
        !leading_zero && (western || indian)
    }

    fn plain(&self) -> String {
        self.groups.iter().map(|(_, digits)| digits.as_str()).collect()
    }

    fn decimal(&self) -> String {
        let (fraction, whole) = match self.groups.split_last() {
            Some(((_, fraction), whole)) => (fraction.as_str(), whole),
            None => ("", [].as_slice()),
        };
        let whole: String = whole.iter().map(|(_, digits)| digits.as_str()).collect();
        format!("0{whole}.{fraction}")
    }

    fn values(&self, texts: &[String]) -> Reading {
        let values: Vec<Written> =
            texts.iter().filter_map(|text| text.parse().ok()).map(Written::in_full).collect();
        if values.is_empty() { Reading::TooLong } else { Reading::Values(values) }
    }
}

fn is_separator(c: char) -> bool {
    matches!(c, '.' | ',' | '\'' | '’' | '٫' | '٬') || is_space(c)
}

fn is_space(c: char) -> bool {
    matches!(c, ' ' | '\u{a0}' | '\u{202f}' | '\u{2009}')
}

/// ",-" and ".-" behind a round price.
fn price_dash(after: &str) -> usize {
    let mut chars = after.chars();
    let (mark, dash, next) = (chars.next(), chars.next(), chars.next());
    let is_price = matches!(mark, Some(',' | '.')) && matches!(dash, Some('-' | '–' | '—'));
    let ends = next.is_none_or(|c| !c.is_alphanumeric());
    if is_price && ends { 1 + dash.map_or(0, char::len_utf8) } else { 0 }
}

/// Whether no letter or digit stands right behind a number.
pub(super) fn after_is_word_end(rest: &str, length: usize) -> bool {
    rest.get(length..)
        .and_then(|after| after.chars().next())
        .is_none_or(|next| !next.is_alphanumeric())
}

#[cfg(test)]
mod tests {
    use super::*;

    use rust_decimal::{Decimal, dec};

    fn danish() -> NumberFormat {
        NumberFormat { decimal: ',', groups: vec!['.', ' ', '\u{a0}', '\u{202f}'] }
    }

    fn english() -> NumberFormat {
        NumberFormat { decimal: '.', groups: vec![',', '\u{a0}'] }
    }

    fn values(text: &str, format: &NumberFormat) -> Vec<Decimal> {
        match lex(text, format) {
            Some(Lexed::Numeral(numeral)) => {
                let Some(Readings { likeliest, others }) = numeral.readings else {
                    return Vec::new();
                };
                [likeliest]
                    .into_iter()
                    .chain(others)
                    .map(|written| written.value().normalize())
                    .collect()
            }
            _ => Vec::new(),
        }
    }

    #[test]
    fn a_grouping_mark_is_read_by_the_language() {
        assert_eq!(values("36.000", &danish()), [dec!(36000)]);
        assert_eq!(values("36.000", &english()), [dec!(36000), dec!(36)]);
        assert_eq!(values("1.234", &english()), [dec!(1.234), dec!(1234)]);
        assert_eq!(values("1,234", &danish()), [dec!(1.234), dec!(1234)]);
    }

    #[test]
    fn spaces_group_three_digits_only() {
        assert_eq!(values("10 000 kr", &danish()), [dec!(10000)]);
        assert_eq!(values("10\u{202f}000", &english()), [dec!(10000)]);
        assert_eq!(values("2019 300", &danish()), [dec!(2019)]);
        assert_eq!(values("10 000 people", &english()), [dec!(10)]);
        assert_eq!(values("30, 000", &english()), [dec!(30000)]);
    }

    #[test]
    fn mixed_marks_are_read_in_any_language() {
        assert_eq!(values("1.234.567,89", &english()), [dec!(1234567.89)]);
        assert_eq!(values("1’200.20", &danish()), [dec!(1200.2)]);
        assert_eq!(values("12,34,567", &english()), [dec!(1234567)]);
    }

    #[test]
    fn other_scripts_digits_are_digits() {
        assert_eq!(values("٣٥٠", &english()), [dec!(350)]);
        assert_eq!(values("５００", &english()), [dec!(500)]);
    }

    #[test]
    fn fractions_belong_to_their_number() {
        assert_eq!(values("67 1/2", &english()), [dec!(67.5)]);
        assert_eq!(values("2½", &english()), [dec!(2.5)]);
        assert_eq!(values("3/4", &english()), [dec!(0.75)]);
        assert_eq!(values("12/10", &english()), [dec!(12)]);
    }

    #[test]
    fn times_versions_and_dates_are_no_numbers() {
        for text in ["14:30", "1.2.3", "192.168.0.1", "03.08.2023", "2023-08", "2023-08-03"] {
            assert!(matches!(lex(text, &danish()), Some(Lexed::Other { .. })), "{text}");
        }
    }

    #[test]
    fn a_price_dash_belongs_to_the_number() {
        let Some(Lexed::Numeral(numeral)) = lex("495,- om", &danish()) else { panic!("no number") };
        assert_eq!(numeral.length, 5);
    }

    #[test]
    fn a_number_too_long_to_hold_is_out_of_range() {
        assert_eq!(values(&"9".repeat(40), &english()), []);
        assert_eq!(values(&"1,234".repeat(10_000), &english()), []);
    }
}
