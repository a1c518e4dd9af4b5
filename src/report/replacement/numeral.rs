//! The digits and number words in a figure, and how numbers are written in its style.
//!
//! "36 000" is 36000 with a blank between groups; "36,000.50" in a Danish article is written the
//! English way, and what is in its place will be as well.

use crate::Span;
use crate::interval::Written;
use crate::language::{Language, Meaning, NumberFormat};
use rust_decimal::Decimal;

/// A number in the words of a figure.
pub(super) struct Numeral {
    pub(super) span: Span,
    /// What its digits say by themselves, without scale word and subunit.
    pub(super) shown: Decimal,
    /// How many decimals are written.
    pub(super) decimals: u32,
}

impl Numeral {
    /// The number with as many decimals as are written.
    pub(super) fn as_written(&self) -> Decimal {
        with_decimals(self.shown, self.decimals)
    }

    /// Whether it is no number word.
    pub(super) fn is_in_digits(&self, words: &str) -> bool {
        self.span.of(words).contains(|c: char| c.is_ascii_digit())
    }
}

/// A number that shows this many decimals.
pub(super) fn with_decimals(number: Decimal, decimals: u32) -> Decimal {
    let mut shown = number;
    shown.rescale(decimals);
    shown
}

/// Every number in digits; where there is none, the number word at the start.
pub(super) fn numerals(
    words: &str,
    language: &Language,
    format: &NumberFormat,
) -> Option<Vec<Numeral>> {
    let digits = digits(words);
    if digits.is_empty() {
        return Some(vec![number_word(words, language)?]);
    }
    let numeral = |span: Span| {
        let text = span.of(words);
        let shown = parsed(text, format)?;
        let fraction = text.rsplit_once(format.decimal).map_or("", |(_, fraction)| fraction);
        let decimals = u32::try_from(fraction.len()).ok()?;
        Some(Numeral { span, shown, decimals })
    };
    digits.into_iter().map(numeral).collect()
}

/// Every run of digits with the marks between them.
pub(in crate::report) fn digits(words: &str) -> Vec<Span> {
    let mut spans: Vec<Span> = Vec::new();
    for (at, digit) in words.char_indices().filter(|(_, c)| c.is_ascii_digit()) {
        let end = at + digit.len_utf8();
        match spans.last_mut() {
            Some(last) if joins(Span::new(last.end, at).of(words)) => last.end = end,
            _ => spans.push(Span::new(at, end)),
        }
    }
    spans
}

/// Whether what is between two digits can belong to one number.
fn joins(between: &str) -> bool {
    let mut marks = between.chars();
    match (marks.next(), marks.next()) {
        (None, _) => true,
        (Some(mark), None) => is_mark(mark),
        (Some(_), Some(_)) => false,
    }
}

fn is_mark(c: char) -> bool {
    matches!(c, '.' | ',' | '\'' | '’' | '٬' | '٫') || c.is_whitespace()
}

/// The number that digits and marks say in this format.
fn parsed(numeral: &str, format: &NumberFormat) -> Option<Decimal> {
    let (whole, fraction) = numeral.rsplit_once(format.decimal).unwrap_or((numeral, ""));
    let digits: String = whole.chars().filter(char::is_ascii_digit).collect();
    let value: Decimal = format!("{digits}.{fraction}0").parse().ok()?;
    (!value.is_zero()).then_some(value)
}

/// The one number word that a figure without digits begins with.
fn number_word(words: &str, language: &Language) -> Option<Numeral> {
    let end = words.find(|c: char| !c.is_alphabetic()).unwrap_or(words.len());
    let span = Span::new(0, end);
    let meanings = language.lexicon().word(&span.of(words).to_lowercase())?;
    let shown = meanings.iter().find_map(|meaning| match meaning {
        Meaning::Number(value) if !value.is_zero() => Some(*value),
        Meaning::Article => Some(Decimal::ONE),
        _ => None,
    })?;
    Some(Numeral { span, shown, decimals: 0 })
}

/// The mark between groups as this numeral has it; the language's own where it is too short to
/// tell.
pub(super) fn grouping(numeral: &str, format: &NumberFormat) -> Option<char> {
    let whole = numeral.rsplit_once(format.decimal).map_or(numeral, |(whole, _)| whole);
    let mark = whole.chars().find(|c| !c.is_ascii_digit());
    match mark {
        Some(mark) => Some(mark),
        None if whole.len() >= 4 => None,
        None => format.groups.first().copied(),
    }
}

/// A number as it is written in this format, with this mark between groups.
pub(super) fn number(written: Written, group: Option<char>, format: &NumberFormat) -> String {
    let decimals = written.last_place().normalize().scale();
    let text = format!("{:.*}", usize::try_from(decimals).unwrap_or(0), written.value().abs());
    let (whole, fraction) = text.split_once('.').unwrap_or((text.as_str(), ""));
    let mut shown = String::with_capacity(text.len() + 8);
    if written.value().is_sign_negative() {
        shown.push('-');
    }
    for (at, digit) in whole.chars().enumerate() {
        let left = whole.len() - at;
        if let Some(mark) = group.filter(|_| at > 0 && left % 3 == 0) {
            shown.push(mark);
        }
        shown.push(digit);
    }
    if !fraction.is_empty() {
        shown.push(format.decimal);
        shown.push_str(fraction);
    }
    shown
}
