//! What could be written instead of a figure, in the article's own locale, rounding and words.
//!
//! "36.000 kroner" becomes "34.500 kroner" and "1,1 milliarder rubler" becomes "1,2 milliarder
//! rubler": the digits change, everything around them stays. Where the figure has no digits to
//! change, its first number word is changed; failing that the amount is written with its code.

use crate::Span;
use crate::checker::Extraction;
use crate::figure::{Amount, Figure, FigureId};
use crate::interval::Written;
use crate::language::{Language, Meaning, NumberFormat};
use crate::verdict::{Finding, Suggestion};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

/// Words to put in the place of a figure.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Replacement {
    /// The figure they would replace.
    pub figure: FigureId,
    /// Where it stands.
    #[serde(flatten)]
    pub span: Span,
    /// What to write there.
    pub text: String,
}

impl Replacement {
    /// The finding's suggestion, as the article would write it.
    pub(super) fn of(finding: &Finding, extraction: &Extraction) -> Option<Self> {
        let suggestion = finding.suggestion.as_ref()?;
        let derived = finding.figures.iter().find(|id| Some(**id) != finding.anchor)?;
        let figure = extraction.figures.get(*derived)?;
        let words = figure.span.of(extraction.article.text());
        let text = reworded(words, figure, suggestion, &extraction.language)
            .unwrap_or_else(|| with_code(suggestion, extraction.language.number_format()));
        Some(Self { figure: figure.id, span: figure.span, text })
    }
}

/// A number in the words of a figure.
struct Numeral {
    span: Span,
    /// What its digits say by themselves, without scale word and subunit.
    shown: Decimal,
}

/// The figure's words with other numbers in them.
fn reworded(
    words: &str,
    figure: &Figure,
    suggestion: &Suggestion,
    language: &Language,
) -> Option<String> {
    let written = match figure.amount {
        Amount::Single(only) => vec![only],
        Amount::Range { low, high } => vec![low, high],
        Amount::Vague { .. } | Amount::OutOfRange => return None,
    };
    let instead: Vec<Written> = std::iter::once(suggestion.value).chain(suggestion.upper).collect();
    let numerals = numerals(words, language)?;
    if numerals.len() != written.len() || instead.len() != written.len() {
        return None;
    }
    let format = language.number_format();
    let mut text = String::with_capacity(words.len());
    let mut copied = 0;
    for ((numeral, written), instead) in numerals.iter().zip(written).zip(instead) {
        let scale = written.value().checked_div(numeral.shown).filter(|scale| is_round(*scale))?;
        text.push_str(words.get(copied..numeral.span.start)?);
        let grouping = grouping(numeral.span.of(words), format);
        text.push_str(&number(scaled_down(instead, scale)?, grouping, format));
        copied = numeral.span.end;
    }
    text.push_str(words.get(copied..)?);
    Some(text)
}

/// "34.500 DKK"
fn with_code(suggestion: &Suggestion, format: &NumberFormat) -> String {
    let group = format.groups.first().copied();
    let shown = |written| number(written, group, format);
    let upper = suggestion.upper.map(|upper| format!("–{}", shown(upper))).unwrap_or_default();
    format!("{}{upper} {}", shown(suggestion.value), suggestion.currency)
}

/// Every number in digits; where there is none, the number word at the start.
fn numerals(words: &str, language: &Language) -> Option<Vec<Numeral>> {
    let digits = digits(words);
    if digits.is_empty() {
        return Some(vec![number_word(words, language)?]);
    }
    let format = language.number_format();
    digits
        .into_iter()
        .map(|span| Some(Numeral { span, shown: parsed(span.of(words), format)? }))
        .collect()
}

/// Every run of digits with the marks between them.
fn digits(words: &str) -> Vec<Span> {
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

/// Whether what stands between two digits can belong to one number.
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
    Some(Numeral { span, shown })
}

/// Whether scale words and subunits can make this factor: a power of ten.
fn is_round(scale: Decimal) -> bool {
    let scale = scale.normalize();
    let digits = scale.mantissa().to_string();
    digits.starts_with('1') && digits.bytes().skip(1).all(|digit| digit == b'0')
}

/// The number before the scale word; `None` where it would not be written with that word.
fn scaled_down(written: Written, scale: Decimal) -> Option<Written> {
    let value = written.value().checked_div(scale)?;
    let place = written.last_place().checked_div(scale)?;
    let usual =
        scale <= Decimal::ONE || (value >= Decimal::new(1, 1) && value < Decimal::ONE_THOUSAND);
    usual.then_some(Written::new(value.normalize(), place.normalize()))
}

/// The mark between groups as this numeral has it; the language's own where it is too short to
/// tell.
fn grouping(numeral: &str, format: &NumberFormat) -> Option<char> {
    let whole = numeral.rsplit_once(format.decimal).map_or(numeral, |(whole, _)| whole);
    let mark = whole.chars().find(|c| !c.is_ascii_digit());
    match mark {
        Some(mark) => Some(mark),
        None if whole.len() >= 4 => None,
        None => format.groups.first().copied(),
    }
}

fn number(written: Written, group: Option<char>, format: &NumberFormat) -> String {
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Article;
    use crate::currency::Currency;
    use rust_decimal::dec;

    /// What is written for the first figure of `text` when `values` are suggested.
    fn instead(tag: &str, text: &str, values: &[Written]) -> String {
        let article = Article::new(text).language(tag);
        let checker = crate::Checker::with_rates(crate::rates::RateBook::empty());
        let extraction = checker.extract(&article);
        let figure = &extraction.figures[0];
        let suggestion = Suggestion {
            low: values[0].value(),
            high: values[0].value(),
            value: values[0],
            upper: values.get(1).copied(),
            currency: Currency::from_code("DKK").unwrap(),
        };
        reworded(figure.span.of(text), figure, &suggestion, &extraction.language)
            .unwrap_or_else(|| with_code(&suggestion, extraction.language.number_format()))
    }

    fn full(value: Decimal) -> Written {
        Written::in_full(value)
    }

    #[test]
    fn digits_change_and_everything_around_them_stays() {
        assert_eq!(instead("da", "36.000 kroner", &[full(dec!(34_500))]), "34.500 kroner");
        assert_eq!(instead("en", "DKK 36,000", &[full(dec!(34_500))]), "DKK 34,500");
        assert_eq!(instead("en", "$5.50", &[full(dec!(4.80))]), "$4.80");
        assert_eq!(instead("da", "3,60 kroner", &[full(dec!(3.50))]), "3,50 kroner");
    }

    #[test]
    fn scale_words_and_subunits_stay() {
        let written = Written::new(dec!(1_200_000_000), dec!(100_000_000));
        assert_eq!(instead("da", "1,1 milliarder kroner", &[written]), "1,2 milliarder kroner");
        assert_eq!(instead("en", "€3m", &[full(dec!(4_000_000))]), "€4m");
        assert_eq!(
            instead("da", "tre millioner kroner", &[full(dec!(2_000_000))]),
            "2 millioner kroner"
        );
        assert_eq!(instead("da", "50 øre", &[full(dec!(0.60))]), "60 øre");
    }

    #[test]
    fn a_number_that_the_scale_word_does_not_suit_is_written_out_with_its_code() {
        assert_eq!(instead("da", "3 milliarder kroner", &[full(dec!(34_500))]), "34.500 DKK");
        assert_eq!(instead("da", "halvtreds kroner", &[full(dec!(60))]), "60 kroner");
    }

    #[test]
    fn groups_are_marked_as_in_the_figure() {
        assert_eq!(instead("da", "36000 kroner", &[full(dec!(34_500))]), "34500 kroner");
        assert_eq!(instead("da", "36 000 kroner", &[full(dec!(34_500))]), "34 500 kroner");
        assert_eq!(instead("da", "900 kroner", &[full(dec!(34_500))]), "34.500 kroner");
    }

    #[test]
    fn both_ends_of_a_range_change() {
        let ends = [full(dec!(11_000_000)), full(dec!(13_000_000))];
        assert_eq!(instead("da", "10-12 millioner kroner", &ends), "11-13 millioner kroner");
    }
}
