//! Cuts a stretch of text into the parts that the rules look at.
//!
//! "for det, cirka" is a phrase, a word, a comma and a hedge. Quotation marks and blanks are no
//! parts.

use super::page::{Page, Part, PartKind};
use crate::Span;
use crate::figure::sentence::ends_in_short_name;
use crate::figure::token::{Token, TokenKind};
use crate::language::is_letter_or_digit;
use crate::steps;

pub(super) struct Reader<'a> {
    page: Page<'a>,
    at: usize,
    to: usize,
    /// The first token and figure that may still lie ahead.
    token: usize,
    figure: usize,
}

impl<'a> Reader<'a> {
    pub(super) fn new(page: Page<'a>, from: usize, to: usize) -> Self {
        let to = boundary(page.text, to);
        let token = page.tokens.partition_point(|token| token.span.start < from);
        let figure = page.figures.partition_point(|figure| figure.span.start < from);
        Self { page, at: boundary(page.text, from), to, token, figure }
    }

    /// Reads on by one part or one character without meaning; `None` at the end.
    pub(super) fn step(&mut self) -> Option<Option<Part<'a>>> {
        self.skip_blanks();
        if self.at >= self.to {
            return None;
        }
        self.skip_passed();
        if let Some(figure) =
            self.page.figures.get(self.figure).filter(|figure| figure.span.start == self.at)
        {
            return Some(self.take(figure.span.end, PartKind::Figure(figure.id)));
        }
        if let Some(token) =
            self.page.tokens.get(self.token).filter(|token| token.span.start == self.at)
        {
            return Some(self.take(token.span.end, of_token(token)));
        }
        let rest = self.page.text.get(self.at..self.to)?;
        let first = rest.chars().next()?;
        if is_letter_or_digit(first) {
            let next = self.page.tokens.get(self.token).map_or(self.to, |token| token.span.start);
            let next = next.max(self.at + first.len_utf8());
            // The character after the next token's start says whether a hyphen before it goes on.
            let ahead = boundary(self.page.text, self.to.min(next + 4));
            let length = word_length(self.page.text.get(self.at..ahead)?);
            return Some(self.take((self.at + length).min(next), PartKind::Word));
        }
        let end = self.at + first.len_utf8();
        match self.sign(first, rest) {
            Some(kind) => Some(self.take(end, kind)),
            None => {
                self.at = end;
                Some(None)
            }
        }
    }

    fn take(&mut self, end: usize, kind: PartKind<'a>) -> Option<Part<'a>> {
        let span = Span::new(self.at, end.max(self.at + 1));
        self.at = span.end;
        Some(Part { span, kind })
    }

    fn skip_blanks(&mut self) {
        let rest = self.page.text.as_bytes().get(self.at..self.to).unwrap_or_default();
        let blanks = rest.iter().take_while(|byte| **byte == b' ').count();
        steps::count(1 + blanks);
        self.at += blanks;
    }

    fn skip_passed(&mut self) {
        while self.page.tokens.get(self.token).is_some_and(|token| token.span.start < self.at) {
            self.token += 1;
        }
        while self.page.figures.get(self.figure).is_some_and(|figure| figure.span.start < self.at) {
            self.figure += 1;
        }
    }

    fn sign(&self, first: char, rest: &str) -> Option<PartKind<'a>> {
        match first {
            '(' | '[' | '（' => Some(PartKind::Open),
            ')' | ']' | '）' => Some(PartKind::Close),
            ',' | '、' | '，' => Some(PartKind::Comma),
            ';' => Some(PartKind::Semicolon),
            ':' => Some(PartKind::Colon),
            '/' => Some(PartKind::Slash),
            '=' => Some(PartKind::EqualsSign),
            '–' | '—' | '―' => Some(PartKind::Dash),
            '-' | '−' => self.is_dash(rest).then_some(PartKind::Dash),
            '!' | '?' | '…' | '。' => Some(PartKind::Stop),
            '.' => self.ends_sentence(rest).then_some(PartKind::Stop),
            '\n' => {
                Some(if rest.get(1..)?.trim_start_matches([' ', '\t', '\r']).starts_with('\n') {
                    PartKind::Stop
                } else {
                    PartKind::Break
                })
            }
            _ => None,
        }
    }

    /// A hyphen with a blank on either side is a dash.
    fn is_dash(&self, rest: &str) -> bool {
        let before = self.page.text.get(..self.at).and_then(|before| before.chars().next_back());
        let behind = rest.chars().nth(1);
        before.is_none_or(|c| c.is_whitespace() || c == '-')
            || behind.is_none_or(|c| c.is_whitespace() || c == '-')
    }

    /// Whether a full stop closes a sentence and not an abbreviation ("Corp. (…").
    fn ends_sentence(&self, rest: &str) -> bool {
        let behind = self.page.text.get(self.at + 1..).unwrap_or_default();
        let next = behind.trim_start();
        steps::count(1 + behind.len() - next.len());
        if next.len() == behind.len() {
            return behind.is_empty()
                || rest
                    .get(1..)
                    .is_some_and(|rest| rest.starts_with(['"', '”', '»', '\'', '’', ')']));
        }
        if next.starts_with(char::is_lowercase) {
            return false;
        }
        !ends_in_short_name(self.page.text.get(..self.at).unwrap_or_default())
    }
}

fn of_token<'a>(token: &'a Token<'a>) -> PartKind<'a> {
    match token.kind {
        TokenKind::Phrase(_) => PartKind::Phrase(token),
        TokenKind::Numeral(_) | TokenKind::Number(_) => PartKind::Word,
    }
}

/// A word with its hyphens and apostrophes: "one-off", "d'euros".
fn word_length(rest: &str) -> usize {
    let plain = rest.bytes().take_while(u8::is_ascii_alphanumeric).count();
    steps::count(plain);
    if matches!(rest.as_bytes().get(plain), None | Some(b' ' | b',' | b'.' | b')')) {
        return plain;
    }
    let mut chars = rest.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        steps::count(1);
        let goes_on = is_letter_or_digit(c)
            || (matches!(c, '-' | '\'' | '’' | '&')
                && at > 0
                && chars.peek().is_some_and(|(_, next)| is_letter_or_digit(*next)));
        if !goes_on {
            return at;
        }
    }
    rest.len()
}

/// The last character boundary at or before a place.
fn boundary(text: &str, at: usize) -> usize {
    (0..=at.min(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_goes_on_over_hyphens_and_apostrophes() {
        for word in [
            "word",
            "2019b",
            "one-off",
            "d'euros",
            "d’euros",
            "R&D",
            "été",
            "тысяч",
            "Nord-Østjylland",
        ] {
            for behind in ["", " behind", ", behind", ".", ") b", "- b", "\n", "%", "–b"] {
                assert_eq!(word_length(&format!("{word}{behind}")), word.len(), "{word}{behind}");
            }
        }
    }
}
