//! The scale word of a suggested amount: the figure's own where it suits the number, else another.
//!
//! "3,6 millioner" that should be 3.6 milliard becomes "3,6 milliarder"; "US$ 326" beside "HK$ 2.5
//! billion" becomes "US$ 326 million"; "3 milliarder kroner" that should be 34,500 becomes "34.500
//! kroner".

use super::numeral::{numerals, with_decimals};
use super::{Numeral, Style, scaled_down};
use crate::Span;
use crate::interrupt::Interrupt;
use crate::interval::Written;
use crate::language::{Counted, Form, Language};
use rust_decimal::{Decimal, dec};

/// What the digits of a suggestion are multiplied with, and which word says so.
pub(super) struct Scaling {
    /// What one of the digits' units is worth, subunits included.
    pub(super) factor: Decimal,
    word: Word,
    numbers: Numbers,
}

/// The last number of a figure as it is written, and as it will be.
#[derive(Clone, Copy)]
struct Numbers {
    was: Decimal,
    instead: Decimal,
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
    let factor = factor(last, *written.last()?)?;
    let end = instead.last()?;
    let change = Change { style, words, was: last.as_written(), instead: *end };
    let Some(found) = found(style, words, last.span.end) else {
        return change.unscaled(numeral, factor);
    };
    let subunit = factor.checked_div(found.scale)?;
    if suits(end.value().checked_div(factor)?, last.shown) {
        let inflected = change.inflected(&found, factor)?;
        let word = inflected.map_or(Word::Kept, |word| Word::Changed(found.span, word));
        return change.scaling(factor, word);
    }
    change.rescaled(&found, subunit)
}

/// A figure whose last number changes.
struct Change<'a> {
    style: &'a Style<'a>,
    words: &'a str,
    /// The number as it is written.
    was: Decimal,
    instead: Written,
}

impl Change<'_> {
    fn scaling(&self, factor: Decimal, word: Word) -> Option<Scaling> {
        let numbers = Numbers { was: self.was, instead: shown(self.instead, factor)? };
        Some(Scaling { factor, word, numbers })
    }

    /// The same scale word in the form that goes with the new number, if that is another.
    fn inflected(&self, found: &Found, factor: Decimal) -> Option<Option<String>> {
        let word = found.span.of(self.words);
        let instead = shown(self.instead, factor)?;
        if self.style.plurals().are_known() {
            let form = self.form(found, Counted { shown: instead, scale: found.scale });
            return Some(form.filter(|form| form != word));
        }
        let is_one = instead.abs() == Decimal::ONE;
        let in_number = self.style.forms().in_number(word, found.scale, is_one);
        Some(in_number.filter(|_| (self.was == Decimal::ONE) != is_one))
    }

    /// The scale word that goes with another number, by the language's plural rules.
    fn form(&self, found: &Found, to: Counted) -> Option<String> {
        let from = Counted { shown: self.was, scale: found.scale };
        self.style.form(found.span.of(self.words), from, to)
    }

    /// With another scale word, or without one where the amount is smaller than any.
    fn rescaled(&self, found: &Found, subunit: Decimal) -> Option<Scaling> {
        let forms = self.style.forms();
        let word = found.span.of(self.words);
        let amount = self.instead.value().checked_div(subunit)?;
        // Nobody writes "34,5 tusind kroner" for what was milliards.
        let usual = |scale: &Decimal| *scale >= dec!(1_000_000) || found.scale < dec!(1_000_000);
        let scales = forms.scales().rev();
        let mut scales = scales.filter(|scale| amount.abs() >= *scale && usual(scale));
        let changed = scales.find_map(|scale| {
            let factor = scale.checked_mul(subunit)?;
            let to = Counted { shown: shown(self.instead, factor)?, scale };
            let inflected = self.form(found, to);
            let other = inflected.or_else(|| forms.corresponding(word, found.scale, scale))?;
            self.scaling(factor, Word::Changed(found.span, other))
        });
        changed.or_else(|| self.scaling(subunit, Word::Dropped(found.span)))
    }

    /// For a number without a scale word: one is put in where the number is short and the amount
    /// large, as in "$326" for 326 million.
    fn unscaled(&self, numeral: &Numeral, factor: Decimal) -> Option<Scaling> {
        let value = self.instead.value();
        let is_short = numeral.shown.abs() < Decimal::ONE_THOUSAND && factor == Decimal::ONE;
        if !is_short || value.abs() < dec!(1_000_000) {
            return self.scaling(factor, Word::Kept);
        }
        let forms = self.style.forms();
        let added = forms.scales().rev().find(|scale| value.abs() >= *scale).and_then(|scale| {
            let to = Counted { shown: shown(self.instead, scale)?, scale };
            let beside = self.style.scale_word_beside(to);
            let word = beside.or(forms.usual(scale).map(str::to_owned))?;
            self.scaling(scale, Word::Added(word))
        });
        added.or_else(|| self.scaling(factor, Word::Kept))
    }
}

/// A number as it will be before its scale word, with the decimals that are written.
fn shown(written: Written, factor: Decimal) -> Option<Decimal> {
    let scaled = scaled_down(written, factor)?;
    Some(with_decimals(scaled.value(), scaled.last_place().scale()))
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
    let forms = style.forms();
    let mut found: Option<Found> = None;
    for token in tokens.iter().filter(|token| token.span.start >= from) {
        if found.is_none() && forms.is_link(token.span.of(words)) {
            continue;
        }
        let end = found.as_ref().map_or(from, |found| found.span.end);
        let gap = words.get(end..token.span.start)?.trim();
        let is_near = gap.is_empty() || found.is_none() && forms.is_link(gap);
        let Some(scale) = token.scale().or(token.suffix()).filter(|_| is_near) else { break };
        found = Some(match found {
            // With what joins it to the number: "20 de milioane".
            None if !gap.is_empty() => {
                let start = words.get(..token.span.start)?.rfind(gap)?;
                Found { span: Span::new(start, token.span.end), scale }
            }
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
    fn scale_word_beside(&self, to: Counted) -> Option<String> {
        let words = self.native?.span.of(self.extraction.article.text());
        let format = self.extraction.language.number_format();
        let numerals = numerals(words, &self.extraction.language, format)?;
        let number = numerals.last().filter(|number| number.is_in_digits(words))?;
        let found = found(self, words, number.span.end)?;
        let word = found.span.of(words);
        let from = Counted { shown: number.as_written(), scale: found.scale };
        if let Some(form) = self.form(word, from, to) {
            return Some(form);
        }
        if found.scale == to.scale {
            return Some(word.to_owned());
        }
        self.forms().corresponding(word, found.scale, to.scale)
    }

    /// The scale word that goes with the number `to`, if `word` goes with `from`; the usual short
    /// form if that depends on a case that `word` does not show.
    fn form(&self, word: &str, from: Counted, to: Counted) -> Option<String> {
        match self.plurals().scale_word(word, from, to)? {
            Form::Known(word) => Some(word),
            Form::Ambiguous => self.forms().usual(to.scale).map(str::to_owned),
        }
    }
}

impl Scaling {
    /// The figure's words from the end of its number on.
    pub(super) fn applied(&self, words: &str, from: usize, language: &Language) -> Option<String> {
        let rest = words.get(from..)?;
        let forms = language.scale_forms();
        let noun = |text: &str, was| language.plurals().noun(text, was, self.numbers.instead);
        match &self.word {
            Word::Kept => {
                let name = rest.trim_start();
                let changed = noun(name, Some(self.numbers.was));
                let blanks = rest.strip_suffix(name)?;
                Some(changed.map_or_else(|| rest.to_owned(), |name| format!("{blanks}{name}")))
            }
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
                let changed = noun(after, None);
                let after = changed.as_deref().unwrap_or(after);
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
