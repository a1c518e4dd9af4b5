//! The parts of a text that may belong to a figure: numerals, and words and signs that mean something.
//!
//! Words without a meaning give no token; whether two tokens stand together is read off the text
//! between them. So the grammar sees only what can be part of a figure.

use super::numeral::Numeral;
use crate::Span;
use crate::language::Meaning;
use rust_decimal::Decimal;

/// A part of the text that may belong to a figure.
#[derive(Clone, Debug)]
pub(crate) struct Token<'l> {
    pub(crate) span: Span,
    pub(crate) kind: TokenKind<'l>,
}

#[derive(Clone, Debug)]
pub(crate) enum TokenKind<'l> {
    /// A number in digits.
    Numeral(Numeral),
    /// A number written as one compound word, or a vulgar fraction.
    Number(Decimal),
    /// A phrase of the lexicon.
    Phrase(&'l [Meaning]),
}

impl Token<'_> {
    /// Whether it is a number by itself, in digits or as one word.
    pub(crate) fn is_number(&self) -> bool {
        match self.kind {
            TokenKind::Numeral(_) | TokenKind::Number(_) => true,
            TokenKind::Phrase(_) => false,
        }
    }

    /// The first thing the token can mean that `pick` takes.
    pub(crate) fn find<'t, T>(&'t self, pick: impl Fn(&'t Meaning) -> Option<T>) -> Option<T> {
        match self.kind {
            TokenKind::Phrase(meanings) => meanings.iter().find_map(pick),
            TokenKind::Numeral(_) | TokenKind::Number(_) => None,
        }
    }

    /// Whether a figure can begin with this token.
    pub(crate) fn may_open_figure(&self) -> bool {
        match self.kind {
            TokenKind::Numeral(_) | TokenKind::Number(_) => true,
            TokenKind::Phrase(meanings) => meanings.iter().any(Meaning::may_open_figure),
        }
    }

    /// Whether it can be a figure's number, and not only its unit or the article before one.
    pub(crate) fn may_be_number(&self) -> bool {
        match self.kind {
            TokenKind::Numeral(_) | TokenKind::Number(_) => true,
            TokenKind::Phrase(meanings) => meanings.iter().any(Meaning::may_be_number),
        }
    }

    /// Whether the token can mean something that `is` accepts.
    pub(crate) fn means(&self, is: impl Fn(&Meaning) -> bool) -> bool {
        self.find(|meaning| is(meaning).then_some(())).is_some()
    }
}
