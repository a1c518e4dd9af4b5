//! One pass over the text: the numerals, and the words and signs that mean something.
//!
//! Words without a meaning give no token; whether two tokens stand together is read off the text
//! between them. So the grammar sees only what can be part of a figure.

use super::numeral::{self, Lexed, Numeral};
use crate::Span;
use crate::language::{Language, Meaning};
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
    /// The first thing the token can mean that `pick` takes.
    pub(crate) fn find<T>(&self, pick: impl Fn(&Meaning) -> Option<T>) -> Option<T> {
        match self.kind {
            TokenKind::Phrase(meanings) => meanings.iter().find_map(pick),
            TokenKind::Numeral(_) | TokenKind::Number(_) => None,
        }
    }

    /// Whether the token can mean something that `is` accepts.
    pub(crate) fn means(&self, is: impl Fn(&Meaning) -> bool) -> bool {
        self.find(|meaning| is(meaning).then_some(())).is_some()
    }
}

/// All tokens of `text`, in order, without overlap.
pub(crate) fn tokens<'l>(text: &str, language: &'l Language) -> Vec<Token<'l>> {
    let mut scanner = Scanner { text, language, at: 0, tokens: Vec::new(), folded: String::new() };
    while scanner.step().is_some() {}
    scanner.tokens
}

struct Scanner<'t, 'l> {
    text: &'t str,
    language: &'l Language,
    at: usize,
    tokens: Vec<Token<'l>>,
    /// The current word in lower case; kept to spare an allocation a word.
    folded: String,
}

impl<'l> Scanner<'_, 'l> {
    fn step(&mut self) -> Option<()> {
        let rest = self.text.get(self.at..)?;
        let first = rest.chars().next()?;
        if first.is_alphabetic() {
            self.word(rest);
        } else if numeral::digit(first).is_some() || starts_decimal(rest) {
            self.digits(rest);
        } else {
            self.sign(rest, first);
        }
        Some(())
    }

    fn word(&mut self, rest: &str) {
        let length = rest.find(|c: char| !c.is_alphabetic()).unwrap_or(rest.len());
        self.folded.clear();
        let word = rest.get(..length).unwrap_or_default();
        if word.is_ascii() {
            self.folded.extend(word.chars().map(|c| c.to_ascii_lowercase()));
        } else {
            self.folded.extend(word.chars().flat_map(char::to_lowercase));
        }
        if let Some(found) = self.language.lexicon().find(rest, length, &self.folded) {
            return self.push(found.length, TokenKind::Phrase(found.meanings));
        }
        if let Some(value) = super::compound::value(&self.folded, self.language) {
            return self.push(length, TokenKind::Number(value));
        }
        self.at += length;
    }

    fn digits(&mut self, rest: &str) {
        if self.inside_an_identifier() {
            let end = rest.find(|c: char| !c.is_alphanumeric()).unwrap_or(rest.len());
            self.at += end.max(1);
            return;
        }
        match numeral::lex(rest, self.language.number_format()) {
            Some(Lexed::Numeral(numeral)) => self.push(numeral.length, TokenKind::Numeral(numeral)),
            Some(Lexed::Other { length }) => self.at += length.max(1),
            None => self.at += 1,
        }
    }

    fn sign(&mut self, rest: &str, first: char) {
        if let Some(found) =
            self.language.lexicon().find(rest, first.len_utf8(), first.encode_utf8(&mut [0; 4]))
        {
            return self.push(found.length, TokenKind::Phrase(found.meanings));
        }
        if let Some(value) = numeral::vulgar(first) {
            return self.push(first.len_utf8(), TokenKind::Number(value));
        }
        self.at += first.len_utf8();
    }

    /// Whether letters that mean nothing stand right before: "A4", "MH370".
    fn inside_an_identifier(&self) -> bool {
        let before = self.text.get(..self.at).and_then(|before| before.chars().next_back());
        let known = self.tokens.last().is_some_and(|token| token.span.end == self.at);
        before.is_some_and(char::is_alphabetic) && !known
    }

    fn push(&mut self, length: usize, kind: TokenKind<'l>) {
        // A phrase or numeral of no length would stop the scan.
        let end = self.at + length.max(1);
        self.tokens.push(Token { span: Span::new(self.at, end), kind });
        self.at = end;
    }
}

fn starts_decimal(rest: &str) -> bool {
    let mut chars = rest.chars();
    matches!(chars.next(), Some('.')) && chars.next().is_some_and(|c| c.is_ascii_digit())
}
