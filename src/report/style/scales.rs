//! The digits and scale words in a figure: 5, 6 and "billion" in "£5-6 billion".
//!
//! Numbers in words and in other digits than 0 to 9 are passed over.

use crate::Span;
use crate::figure::Figure;
use crate::interrupt::Interrupt;
use crate::language::Language;
use crate::report::Report;
use crate::report::replacement::digits;
use rust_decimal::Decimal;

/// A figure's own words, and what is in them.
pub(super) struct Written<'a> {
    pub(super) words: &'a str,
    /// The runs of digits with the marks between them.
    pub(super) numerals: Vec<Span>,
    language: &'a Language,
}

impl<'a> Written<'a> {
    pub(super) fn of(report: &'a Report, figure: &Figure) -> Self {
        let words = report.words(figure);
        Self { words, numerals: digits(words), language: report.language() }
    }

    /// The words and letters that stand for a scale, with what each multiplies with.
    pub(super) fn scales(&self) -> Vec<(Span, Decimal)> {
        let tokens = crate::text::tokens(self.words, self.language, &Interrupt::never());
        let scale = |token: &crate::number::token::Token<'_>| {
            Some((token.span, token.scale().or(token.suffix())?))
        };
        tokens.iter().filter_map(scale).collect()
    }

    /// Whether a scale word is a short one, or a letter: "mio.", "m", "bn".
    pub(super) fn is_short(&self, (span, scale): (Span, Decimal)) -> bool {
        let letters = |text: &str| text.chars().filter(|c| c.is_alphabetic()).count();
        let longest = self.language.scale_forms().longest(scale);
        let word = letters(span.of(self.words));
        longest.is_some_and(|longest| word.saturating_mul(2) < letters(longest))
    }

    /// How many decimals the only number has: one or two digits after its last mark, of which three
    /// are a group of thousands. `None` where there are several numbers, or none.
    pub(super) fn decimals(&self) -> Option<usize> {
        let [only] = self.numerals.as_slice() else { return None };
        let number = only.of(self.words);
        let after = number.rsplit_once(|c: char| !c.is_ascii_digit()).map(|(_, after)| after);
        Some(after.map(str::len).filter(|digits| *digits < 3).unwrap_or(0))
    }
}
