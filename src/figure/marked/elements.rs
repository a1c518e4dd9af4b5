//! Cuts a stretch of text into the elements that the rules look at.
//!
//! "for det, cirka" is a phrase, a word, a comma and a hedge. Quotation marks and blanks are no
//! elements.

use super::{Element, ElementKind, MarkedText};
use crate::Span;
use crate::language::{MeaningSet, is_ignored, is_letter_or_digit, is_unspaced_letter};
use crate::number::token::{Token, TokenKind};
use crate::steps;
use crate::text::{Ending, Segmenter};

pub(super) struct Reader<'a> {
    marked: MarkedText<'a>,
    segmenter: Segmenter<'a, 'a>,
    at: usize,
    to: usize,
    /// The first token and figure that may still lie ahead.
    token: usize,
    figure: usize,
}

impl<'a> Reader<'a> {
    pub(super) fn new(marked: MarkedText<'a>, from: usize, to: usize) -> Self {
        let to = marked.text.floor_char_boundary(to);
        let token = marked.tokens.partition_point(|token| token.span.start < from);
        let figure = marked.figures.partition_point(|figure| figure.span.start < from);
        let segmenter = Segmenter::new(marked.text, Some(marked.context.language));
        let at = marked.text.floor_char_boundary(from);
        Self { marked, segmenter, at, to, token, figure }
    }

    /// Reads on by one element or one character without meaning; `None` at the end.
    pub(super) fn step(&mut self) -> Option<Option<Element<'a>>> {
        self.skip_blanks();
        if self.at >= self.to {
            return None;
        }
        self.skip_passed();
        if let Some(figure) =
            self.marked.figures.get(self.figure).filter(|figure| figure.span.start == self.at)
        {
            return Some(self.take(figure.span.end, ElementKind::Figure(figure.id)));
        }
        if let Some(token) =
            self.marked.tokens.get(self.token).filter(|token| token.span.start == self.at)
        {
            return Some(self.take(token.span.end, of_token(token)));
        }
        if let Some(end) = self.plain_word_end() {
            return Some(self.take(end, ElementKind::Word));
        }
        let rest = self.marked.text.get(self.at..self.to)?;
        let first = rest.chars().next()?;
        if is_letter_or_digit(first) && !is_ignored(first) {
            let next = self.marked.tokens.get(self.token).map_or(self.to, |token| token.span.start);
            let next = next.max(self.at + first.len_utf8());
            // The character after the next token's start says whether a hyphen before it goes on.
            let ahead = self.marked.text.floor_char_boundary(self.to.min(next + 4));
            let length = word_length(self.marked.text.get(self.at..ahead)?);
            return Some(self.take((self.at + length).min(next), ElementKind::Word));
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

    /// Where a word of ASCII ends that nothing but the next token, the end or a plain sign can end
    /// here: the most frequent of all elements.
    #[inline]
    fn plain_word_end(&self) -> Option<usize> {
        let next = self.marked.tokens.get(self.token).map_or(self.to, |token| token.span.start);
        let rest = self.marked.text.as_bytes().get(self.at..next.min(self.to))?;
        let plain = rest.iter().take_while(|byte| byte.is_ascii_alphanumeric()).count();
        steps::count(plain);
        let ends = matches!(rest.get(plain), None | Some(b' ' | b',' | b'.' | b')'));
        (plain > 0 && ends).then_some(self.at + plain)
    }

    fn take(&mut self, end: usize, kind: ElementKind<'a>) -> Option<Element<'a>> {
        let span = Span::new(self.at, end.max(self.at + 1));
        self.at = span.end;
        Some(Element { span, kind })
    }

    fn skip_blanks(&mut self) {
        let rest = self.marked.text.as_bytes().get(self.at..self.to).unwrap_or_default();
        let blanks = rest.iter().take_while(|byte| **byte == b' ').count();
        steps::count(1 + blanks);
        self.at += blanks;
    }

    fn skip_passed(&mut self) {
        while self.marked.tokens.get(self.token).is_some_and(|token| token.span.start < self.at) {
            self.token += 1;
        }
        while self.marked.figures.get(self.figure).is_some_and(|figure| figure.span.start < self.at)
        {
            self.figure += 1;
        }
    }

    fn sign(&self, first: char, rest: &str) -> Option<ElementKind<'a>> {
        match first {
            '(' | '[' => Some(ElementKind::Open),
            ')' | ']' => Some(ElementKind::Close),
            ',' => Some(ElementKind::Comma),
            ';' => Some(ElementKind::Semicolon),
            ':' => Some(ElementKind::Colon),
            '/' => Some(ElementKind::Slash),
            '=' => Some(ElementKind::EqualsSign),
            '–' | '—' | '―' => Some(ElementKind::Dash),
            '-' | '−' => self.is_dash(rest).then_some(ElementKind::Dash),
            '\n' => Some(match self.segmenter.ending_at(self.at) {
                Some(Ending::Sure) => ElementKind::Stop,
                Some(Ending::Line | Ending::Likely) | None => ElementKind::Break,
            }),
            _ if first >= '\u{60c}' && wide_sign(first).is_some() => wide_sign(first),
            _ => self.segmenter.ending_at(self.at).map(|_| ElementKind::Stop),
        }
    }

    /// A hyphen with a blank on either side is a dash, and so is one between two figures: "USD 24.4
    /// m-EUR 18.1 m".
    fn is_dash(&self, rest: &str) -> bool {
        if self.figure_ends() && self.figure_starts_at(self.at + 1) {
            return true;
        }
        let before = self.marked.text.get(..self.at).and_then(|before| before.chars().next_back());
        let after = rest.chars().nth(1);
        before.is_none_or(|c| c.is_whitespace() || c == '-')
            || after.is_none_or(|c| c.is_whitespace() || c == '-')
    }

    /// Whether the last figure ends right here.
    fn figure_ends(&self) -> bool {
        let before = self.figure.checked_sub(1).and_then(|at| self.marked.figures.get(at));
        before.is_some_and(|figure| figure.span.end == self.at)
    }

    fn figure_starts_at(&self, at: usize) -> bool {
        self.marked.figures.get(self.figure).is_some_and(|figure| figure.span.start == at)
    }
}

/// The signs of Arabic and East Asia that divide or enclose clauses.
#[cold]
fn wide_sign<'a>(sign: char) -> Option<ElementKind<'a>> {
    match sign {
        '\0'..='\u{60b}' => None,
        '（' | '【' | '〔' | '［' => Some(ElementKind::Open),
        '）' | '】' | '〕' | '］' => Some(ElementKind::Close),
        '、' | '，' | '،' | '､' => Some(ElementKind::Comma),
        '；' | '؛' => Some(ElementKind::Semicolon),
        '：' => Some(ElementKind::Colon),
        '／' => Some(ElementKind::Slash),
        '＝' => Some(ElementKind::EqualsSign),
        _ => None,
    }
}

fn of_token<'a>(token: &'a Token<'a>) -> ElementKind<'a> {
    match token.kind {
        // Words about other relations are plain words between amounts of money.
        TokenKind::Phrase(_) if token.is_only(MeaningSet::OF_FIGURES) => ElementKind::Word,
        TokenKind::Phrase(_) => ElementKind::Phrase(token),
        TokenKind::Numeral(_) | TokenKind::Number(_) => ElementKind::Word,
    }
}

/// A word with its hyphens and apostrophes: "one-off", "d'euros". Of a script without blanks two
/// characters are a word.
fn word_length(rest: &str) -> usize {
    let plain = rest.bytes().take_while(u8::is_ascii_alphanumeric).count();
    steps::count(plain);
    if matches!(rest.as_bytes().get(plain), None | Some(b' ' | b',' | b'.' | b')')) {
        return plain;
    }
    let mut chars = rest.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        steps::count(1);
        if c >= '\u{e00}'
            && let Some(length) = unspaced_word(rest, at)
        {
            return length;
        }
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

/// The length of the word that a letter of a script without blanks ends, or begins.
#[cold]
fn unspaced_word(rest: &str, at: usize) -> Option<usize> {
    let mut letters = rest.get(at..)?.chars();
    let first = letters.next().filter(|c| is_unspaced_letter(*c))?;
    let second = letters.next().filter(|c| is_unspaced_letter(*c)).map_or(0, char::len_utf8);
    Some(if at > 0 { at } else { first.len_utf8() + second })
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
            for after in ["", " after", ", after", ".", ") b", "- b", "\n", "%", "–b"] {
                assert_eq!(word_length(&format!("{word}{after}")), word.len(), "{word}{after}");
            }
        }
    }

    #[test]
    fn without_blanks_two_characters_are_a_word() {
        assert_eq!(["売上高は", "円。", "A社は", "한국의 "].map(word_length), [6, 3, 1, 9]);
    }
}
