//! What stands around a figure: the places and the money that its sentence names.
//!
//! In "L'action a cédé 45 cents à 12,30 dollars" the dollars say whose cents they are. What this module
//! does not do: it decides nothing; [`Context`](super::Context) weighs the evidence.

use super::token::Token;
use crate::Span;
use crate::currency::{Country, Currency};
use crate::language::{Unit, is_letter};

/// The text around the figures of an article.
pub(super) struct Surroundings<'a, 'l> {
    text: &'a str,
    tokens: &'a [Token<'l>],
}

impl<'a, 'l> Surroundings<'a, 'l> {
    pub(super) fn of(text: &'a str, tokens: &'a [Token<'l>]) -> Self {
        Self { text, tokens }
    }

    /// The countries named in the figure's sentence.
    pub(super) fn places(&self, figure: Span) -> impl Iterator<Item = Country> {
        self.named_within(sentence(self.text, figure))
    }

    /// The countries named by the word on either side of the figure.
    pub(super) fn places_beside(&self, figure: Span) -> impl Iterator<Item = Country> {
        self.named_within(beside(self.text, figure))
    }

    /// Whether a sure name or sign of money stands in the figure's sentence.
    pub(super) fn speaks_of_money(&self, figure: Span) -> bool {
        self.main_units(figure).any(|unit| !unit.behind_only)
    }

    /// The candidates for a subunit that the money named in its sentence leaves; `None` where it says
    /// nothing of them.
    pub(super) fn narrowed(&self, candidates: &[Currency], figure: Span) -> Option<Vec<Currency>> {
        let shared = |unit: &Unit| -> Vec<Currency> {
            candidates.iter().copied().filter(|candidate| unit.candidates.contains(candidate)).collect()
        };
        let mut named = self.main_units(figure).map(shared).filter(|shared| !shared.is_empty());
        let first = named.next()?;
        named.all(|other| other == first).then_some(first)
    }

    fn main_units(&self, figure: Span) -> impl Iterator<Item = &Unit> {
        let within = self.within(sentence(self.text, figure));
        within.filter_map(|token| token.unit()).filter(|unit| !unit.subunit)
    }

    fn named_within(&self, span: Span) -> impl Iterator<Item = Country> {
        self.within(span).filter_map(|token| token.place())
    }

    fn within(&self, span: Span) -> impl Iterator<Item = &Token<'l>> {
        let from = self.tokens.partition_point(|token| token.span.start < span.start);
        self.tokens.iter().skip(from).take_while(move |token| token.span.end <= span.end)
    }
}

/// The figure with the word on either side of it.
fn beside(text: &str, span: Span) -> Span {
    let before = text.get(..span.start).unwrap_or_default().trim_end();
    let start = before
        .char_indices()
        .rev()
        .take_while(|(_, c)| is_letter(*c))
        .last()
        .map_or(before.len(), |(at, _)| at);
    let after = text.get(span.end..).unwrap_or_default();
    let lead = after.len() - after.trim_start().len();
    let word = after.trim_start().find(|c: char| !is_letter(c)).unwrap_or(after.trim_start().len());
    Span::new(start, span.end + lead + word)
}

/// How far a sentence is looked for on either side of a figure, in bytes: a text without stops must
/// not cost its whole length for every figure.
const SENTENCE_REACH: usize = 600;

/// The sentence around a figure.
fn sentence(text: &str, span: Span) -> Span {
    let bytes = text.as_bytes();
    let first = span.start.saturating_sub(SENTENCE_REACH);
    let before = bytes.get(first..span.start).unwrap_or_default();
    let line = memchr::memrchr(b'\n', before).unwrap_or_default();
    let mut stops = memchr::memrchr3_iter(b'.', b'!', b'?', before).map(|at| first + at);
    let start = stops.find(|at| closes(bytes, *at)).unwrap_or(first).max(first + line);
    let last = span.end.saturating_add(SENTENCE_REACH).min(text.len());
    let behind = bytes.get(span.end..last).unwrap_or_default();
    let line = memchr::memchr(b'\n', behind).unwrap_or(behind.len());
    let mut stops = memchr::memchr3_iter(b'.', b'!', b'?', behind).map(|at| span.end + at);
    let end = stops.find(|at| closes(bytes, *at)).unwrap_or(last).min(span.end + line);
    Span::new(start, end)
}

/// Whether a blank or nothing stands behind a mark.
fn closes(bytes: &[u8], at: usize) -> bool {
    matches!(bytes.get(at + 1), Some(b' ' | b'\n') | None)
}
