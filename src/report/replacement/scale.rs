//! The scale word of a suggested amount: the figure's own where it suits the number, else another.
//!
//! "3,6 millioner" that should be 3.6 milliard becomes "3,6 milliarder"; "US$ 326" beside "HK$ 2.5
//! billion" becomes "US$ 326 million"; "3 milliarder kroner" that should be 34,500 becomes "34.500
//! kroner".

use super::{Numeral, Style};
use crate::Span;
use crate::interrupt::Interrupt;
use crate::interval::Written;
use crate::language::ScaleForms;
use rust_decimal::{Decimal, dec};

/// What the digits of a suggestion are multiplied with, and which word says so.
pub(super) struct Scaling {
    /// What one of the digits' units is worth, subunits included.
    pub(super) factor: Decimal,
    word: Word,
}

enum Word {
    /// The words after the number stay as they are.
    Kept,
    /// Another word is in this place.
    Changed(Span, String),
    /// This word goes, and with it what joined it to the currency.
    Dropped(Span),
    /// A word is put after the number.
    Added(String),
}

/// The scale words of a figure: where they are after its number, and what they multiply with.
struct Found {
    span: Span,
    scale: Decimal,
}

/// How a figure's words say the amounts `instead` of those that are `written`.
pub(super) fn scaling(
    style: &Style<'_>,
    words: &str,
    numerals: &[Numeral],
    written: &[Written],
    instead: &[Written],
) -> Option<Scaling> {
    let (numeral, last) = (numerals.first()?, numerals.last()?);
    // In "5-8.000 euro" the scale of the second number serves both.
    let factor = factor(numerals.last()?, *written.last()?)?;
    let value = instead.last()?.value();
    let found = found(style, words, last.span.end);
    let Some(found) = found.filter(|found| found.scale <= factor.max(found.scale)) else {
        return unscaled(style, numeral, factor, value);
    };
    let subunit = factor.checked_div(found.scale)?;
    let at = value.checked_div(subunit)?;
    if suits(at.checked_div(found.scale)?, last.shown) {
        let word = found.span.of(words);
        let is_one = at.checked_div(found.scale)?.abs() == Decimal::ONE;
        let in_number = style.forms().in_number(word, found.scale, is_one);
        let was_one = last.shown == Decimal::ONE;
        let word = match in_number.filter(|_| was_one != is_one) {
            Some(other) => Word::Changed(found.span, other),
            None => Word::Kept,
        };
        return Some(Scaling { factor, word });
    }
    rescaled(style, words, &found, at, subunit)
}

/// With another scale word, or without one where the amount is smaller than any.
fn rescaled(
    style: &Style<'_>,
    words: &str,
    found: &Found,
    amount: Decimal,
    subunit: Decimal,
) -> Option<Scaling> {
    let forms = style.forms();
    let word = found.span.of(words);
    // Nobody writes "34,5 tusind kroner" for what was milliards.
    let usual = |scale: &Decimal| *scale >= dec!(1_000_000) || found.scale < dec!(1_000_000);
    let mut scales = forms.scales().rev().filter(|scale| amount.abs() >= *scale && usual(scale));
    let changed = scales.find_map(|scale| {
        let other = forms.corresponding(word, found.scale, scale)?;
        let factor = scale.checked_mul(subunit)?;
        Some(Scaling { factor, word: Word::Changed(found.span, other) })
    });
    let dropped = || Scaling { factor: subunit, word: Word::Dropped(found.span) };
    changed.or_else(|| Some(dropped()))
}

/// For a number without a scale word: one is put in where the number is short and the amount
/// large, as in "$326" for 326 million.
fn unscaled(
    style: &Style<'_>,
    numeral: &Numeral,
    factor: Decimal,
    value: Decimal,
) -> Option<Scaling> {
    let kept = Scaling { factor, word: Word::Kept };
    let is_short = numeral.shown.abs() < Decimal::ONE_THOUSAND && factor == Decimal::ONE;
    if !is_short || value.abs() < dec!(1_000_000) {
        return Some(kept);
    }
    let forms = style.forms();
    let added = forms.scales().rev().find(|scale| value.abs() >= *scale).and_then(|scale| {
        let word = style.scale_word_beside(scale).or(forms.usual(scale).map(str::to_owned))?;
        Some(Scaling { factor: scale, word: Word::Added(word) })
    });
    Some(added.unwrap_or(kept))
}

/// Whether a number is usual before its scale word. Where the article writes one of more than three
/// digits or less than one, another may be there too.
fn suits(number: Decimal, written: Decimal) -> bool {
    let (number, written) = (number.abs(), written.abs());
    let long = written >= Decimal::ONE_THOUSAND && number < dec!(1_000_000);
    let short = written < Decimal::ONE && number >= dec!(0.01);
    (number >= Decimal::ONE && number < Decimal::ONE_THOUSAND) || long || short
}

/// What the words after a number multiply it with, a power of ten.
fn factor(numeral: &Numeral, written: Written) -> Option<Decimal> {
    let factor = written.value().checked_div(numeral.shown)?.abs().normalize();
    let digits = factor.mantissa().to_string();
    let is_round = digits.starts_with('1') && digits.bytes().skip(1).all(|digit| digit == b'0');
    is_round.then_some(factor)
}

/// The scale words right after a number: "million", "mil millones".
fn found(style: &Style<'_>, words: &str, from: usize) -> Option<Found> {
    let interrupt = Interrupt::never();
    let tokens = crate::text::tokens(words, &style.extraction.language, &interrupt);
    let mut found: Option<Found> = None;
    for token in tokens.iter().filter(|token| token.span.start >= from) {
        let end = found.as_ref().map_or(from, |found| found.span.end);
        let gap = words.get(end..token.span.start)?;
        let Some(scale) = token.scale().or(token.suffix()).filter(|_| gap.trim().is_empty()) else {
            break;
        };
        found = Some(match found {
            None => Found { span: token.span, scale },
            Some(known) => {
                Found { span: known.span.cover(token.span), scale: known.scale.checked_mul(scale)? }
            }
        });
    }
    found
}

impl Style<'_> {
    /// The word for a scale in the form that the other amount of the claim uses.
    fn scale_word_beside(&self, scale: Decimal) -> Option<String> {
        let words = self.native?.span.of(self.extraction.article.text());
        let after_number = words.rfind(|c: char| c.is_ascii_digit())? + 1;
        let found = found(self, words, after_number)?;
        let word = found.span.of(words);
        if found.scale == scale {
            return Some(word.to_owned());
        }
        self.forms().corresponding(word, found.scale, scale)
    }
}

impl Scaling {
    /// The figure's words from the end of its number on.
    pub(super) fn applied(&self, words: &str, from: usize, forms: &ScaleForms) -> Option<String> {
        let rest = words.get(from..)?;
        match &self.word {
            Word::Kept => Some(rest.to_owned()),
            Word::Changed(span, other) => {
                let (before, after) = (words.get(from..span.start)?, words.get(span.end..)?);
                // "5bn" is written together, "5 billion" is not.
                let blank =
                    if before.is_empty() && other.chars().count() > 3 { " " } else { before };
                Some(format!("{blank}{other}{after}"))
            }
            Word::Dropped(span) => {
                let after = words.get(span.end..)?.trim_start();
                let after = forms.without_link(after);
                Some(if after.is_empty() { String::new() } else { format!(" {after}") })
            }
            Word::Added(word) => {
                let name = rest.trim_start();
                if name.is_empty() {
                    // "$326m" is written together, "$326 million" is not.
                    let blank = if word.chars().count() > 2 { " " } else { "" };
                    return Some(format!("{blank}{word}"));
                }
                Some(format!(" {word} {}{name}", forms.link_before(name)))
            }
        }
    }
}
