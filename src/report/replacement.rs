//! What could be written instead of a figure, in the article's own locale, rounding and words.
//!
//! "36.000 kroner" becomes "34.500 kroner" and "1,1 milliarder rubler" becomes "1,2 milliarder
//! rubler": the digits change, everything around them stays. Where the amount slipped by a power of
//! ten, its scale word is mended ("32 millioner" to "32 milliarder"). What is written is read again
//! before it is given: it must say the suggested amount, or there is none.

mod numeral;
mod scale;

use crate::Span;
use crate::claim::Extraction;
use crate::figure::{self, Amount, Context, Figure, FigureId};
use crate::interrupt::Interrupt;
use crate::interval::{Written, over};
use crate::language::{NumberFormat, Plurals, ScaleForms};
use crate::verdict::{Finding, Suggestion};
pub(in crate::report) use numeral::digits;
use numeral::{Numeral, grouping, number, numerals};
use rust_decimal::Decimal;
use scale::scaling;
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
        let figure = extraction.figures.get(suggestion.figure)?;
        let native = finding.figures.iter().find(|id| **id != figure.id);
        let style = Style { extraction, native: native.and_then(|id| extraction.figures.get(*id)) };
        let text = style.reworded(figure, suggestion)?;
        (text != figure.span.of(extraction.article.text())).then_some(Self {
            figure: figure.id,
            span: figure.span,
            text,
        })
    }
}

/// How an article writes its amounts.
struct Style<'e> {
    extraction: &'e Extraction,
    /// The amount that the figure is said to equal: its scale word may serve for both.
    native: Option<&'e Figure>,
}

impl Style<'_> {
    /// The figure's words with other numbers in them; `None` where they would not be read as that.
    fn reworded(&self, figure: &Figure, suggestion: &Suggestion) -> Option<String> {
        let usual = self.extraction.language.number_format().clone();
        let formats = [turned(&usual), usual.clone()];
        let ways = formats.iter().rev().map(|format| self.renumbered(figure, suggestion, format));
        let mut texts = ways.flatten().chain(self.in_full(figure, suggestion, &usual));
        texts.find(|text| self.reads_as(text, figure, suggestion))
    }

    /// With the digits changed, and the scale word where it does not suit them any more.
    fn renumbered(
        &self,
        figure: &Figure,
        suggestion: &Suggestion,
        format: &NumberFormat,
    ) -> Option<String> {
        let words = figure.span.of(self.extraction.article.text());
        let instead: Vec<Written> =
            std::iter::once(suggestion.value).chain(suggestion.upper).collect();
        let written = numbers(figure.amount)?;
        let numerals = numerals(words, &self.extraction.language, format)?;
        if numerals.len() != written.len() || instead.len() != written.len() {
            return None;
        }
        let scaling = scaling(self, words, &numerals, &written, &instead)?;
        let mut text = String::with_capacity(words.len());
        let mut copied = 0;
        for (numeral, instead) in numerals.iter().zip(instead) {
            text.push_str(words.get(copied..numeral.span.start)?);
            let group = grouping(numeral.span.of(words), format);
            text.push_str(&number(scaled_down(instead, scaling.factor)?, group, format));
            copied = numeral.span.end;
        }
        text.push_str(&scaling.applied(words, copied, &self.extraction.language)?);
        Some(text)
    }

    /// In digits beside the figure's own currency, where it has no digits to change.
    fn in_full(
        &self,
        figure: &Figure,
        suggestion: &Suggestion,
        format: &NumberFormat,
    ) -> Option<String> {
        let words = figure.span.of(self.extraction.article.text());
        let in_words = !words.contains(|c: char| c.is_ascii_digit());
        if suggestion.upper.is_some() || !in_words || numbers(figure.amount).is_none() {
            return None;
        }
        let interrupt = Interrupt::never();
        let tokens = crate::text::tokens(words, &self.extraction.language, &interrupt);
        let unit = tokens.iter().find(|token| token.unit().is_some_and(|unit| !unit.subunit))?;
        let group = format.groups.first().copied();
        let name = unit.span.of(words);
        let amount = number(suggestion.value, group, format);
        Some(if unit.span.start == 0 {
            format!("{name} {amount}")
        } else {
            format!("{amount} {name}")
        })
    }

    /// Whether a text is read as the suggested amount, in money that the figure can be in.
    fn reads_as(&self, text: &str, figure: &Figure, suggestion: &Suggestion) -> bool {
        let language = &self.extraction.language;
        let interrupt = Interrupt::never();
        let article = &self.extraction.article;
        let day = article.given_date().map(|date| date.to());
        let context =
            Context { language, country: article.given_country(), day, interrupt: &interrupt };
        let tokens = crate::text::tokens(text, language, &interrupt);
        let figures = figure::figures(text, &tokens, &context);
        let [read] = figures.as_slice() else { return false };
        let value = suggestion.value.value();
        let is_amount = match (read.amount, suggestion.upper) {
            (Amount::Single(written), None) => written.value() == value,
            (Amount::Range { low, high }, Some(upper)) => {
                low.value() == value && high.value() == upper.value()
            }
            (Amount::Single(_) | Amount::Range { .. }, _)
            | (Amount::Vague { .. } | Amount::OutOfRange, _) => false,
        };
        let same_kind =
            read.unit == figure.unit || (read.money().is_some() && figure.money().is_some());
        // Gold is weighed in ounces of its own, which the sentence tells.
        let same_dimension = read
            .measure()
            .zip(figure.measure())
            .is_some_and(|(read, figure)| read.dimension() == figure.dimension());
        is_amount && (same_kind || same_dimension)
    }

    fn forms(&self) -> &ScaleForms {
        self.extraction.language.scale_forms()
    }

    fn plurals(&self) -> &Plurals {
        self.extraction.language.plurals()
    }
}

/// The other of the two usual formats: with a comma for a point and the reverse.
fn turned(format: &NumberFormat) -> NumberFormat {
    match format.decimal {
        ',' => NumberFormat { decimal: '.', groups: vec![','], decimals: Vec::new() },
        _ => NumberFormat { decimal: ',', groups: vec!['.'], decimals: Vec::new() },
    }
}

/// The numbers of an amount; `None` for vague ones.
fn numbers(amount: Amount) -> Option<Vec<Written>> {
    match amount {
        Amount::Single(only) => Some(vec![only]),
        Amount::Range { low, high } => Some(vec![low, high]),
        Amount::Vague { .. } | Amount::OutOfRange => None,
    }
}

/// The number before the scale word.
fn scaled_down(written: Written, scale: Decimal) -> Option<Written> {
    let value = over(written.value(), scale)?;
    let place = over(written.last_place(), scale)?;
    Some(Written::new(value.normalize(), place.normalize()))
}

#[cfg(test)]
#[cfg(feature = "lang-all")]
mod tests;
