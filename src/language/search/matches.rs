//! The matches of a text: its numbers, and the words and signs that mean something, in order.
//!
//! "Han betalte omkring 5 €" gives a hedge, the place of digits, and a sign. The search goes from
//! [candidate](super::candidates) to candidate; around each, the caller names the stretch that is
//! searched for all phrases, nearly always its sentence.

use super::byte_class::ByteClass;
use super::candidates::{Candidates, starts_decimal};
use super::phrase_table::Found;
use super::prefilter::Prefilter;
use super::tokenizer::{RawToken, Tokenizer};
use super::word_key::WordKey;
use super::{Matcher, NUMBERS, RunOn};
use crate::interrupt::Interrupt;
use crate::language::characters::{
    digit, is_identifier_letter, is_letter, is_letter_or_digit, vulgar_fraction,
};
use crate::language::meaning::Meaning;
use crate::language::meaning::set::MeaningSet;
use crate::steps;
use std::ops::Range;

/// Something found in a text: where it stands, and what it is.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Match<'l> {
    /// The first byte.
    pub(crate) start: usize,
    /// One past the last byte; of digits, one past the first digit.
    pub(crate) end: usize,
    /// What it is.
    pub(crate) kind: MatchKind<'l>,
}

impl<'l> Match<'l> {
    /// What a phrase can mean; nothing for a number.
    pub(crate) fn meanings(&self) -> &'l [Meaning] {
        match self.kind {
            MatchKind::Phrase { meanings, .. } => meanings,
            MatchKind::Digits | MatchKind::VulgarFraction(_) | MatchKind::Compound(_) => &[],
        }
    }
}

/// What was found.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum MatchKind<'l> {
    /// A number in digits begins here, maybe with its decimal mark. Where it ends is for the reader
    /// of numbers to say, with [`Matches::resume_at`].
    Digits,
    /// A fraction in one character: "½".
    VulgarFraction(char),
    /// A word that consists of number words, with the meaning of each: "femoghalvtreds".
    Compound(Vec<&'l Meaning>),
    /// A phrase of the language.
    Phrase {
        /// What it can mean.
        meanings: &'l [Meaning],
        /// The kinds of those meanings.
        set: MeaningSet,
    },
}

/// The iterator over the matches of a text, made by [`Matcher::matches`]. Matches do not overlap.
pub(crate) struct Matches<'t, 'l, W> {
    text: &'t str,
    matcher: &'l Matcher,
    candidates: Candidates<'t, 'l>,
    tokenizer: Tokenizer<'t>,
    /// Gives the stretch to search around a candidate.
    stretch: W,
    /// Where the present stretch ends.
    stretch_end: usize,
    /// Where the search goes on.
    at: usize,
    /// Where the last match ended.
    last_end: usize,
    /// Whether it was a number or scale word.
    last_is_number: bool,
    interrupt: &'t Interrupt,
}

impl<'t, 'l, W: FnMut(usize) -> Range<usize>> Matches<'t, 'l, W> {
    pub(super) fn new(
        text: &'t str,
        matcher: &'l Matcher,
        interrupt: &'t Interrupt,
        stretch: W,
    ) -> Self {
        Self {
            text,
            matcher,
            candidates: Candidates::of(text, matcher, interrupt),
            tokenizer: Tokenizer::of(text),
            stretch,
            stretch_end: 0,
            at: 0,
            last_end: 0,
            last_is_number: false,
            interrupt,
        }
    }

    /// Goes on at `end`, where the number in digits that was found last ends.
    pub(crate) fn resume_at(&mut self, end: usize) {
        self.at = self.at.max(end);
        self.last_end = self.at;
    }

    /// Goes on to the stretch around the next candidate; `None` where there is no other.
    fn next_stretch(&mut self) -> Option<()> {
        let candidate = self.candidates.next(self.stretch_end)?;
        let stretch = (self.stretch)(candidate);
        // A stretch before its candidate would be given for ever.
        self.stretch_end = stretch.end.max(candidate + 1);
        self.at = self.at.max(stretch.start);
        self.tokenizer.skip_to(self.at);
        Some(())
    }

    /// The next match in the present stretch.
    #[inline]
    fn next_in_stretch(&mut self) -> Option<Match<'l>> {
        while !self.interrupt.is_raised()
            && let Some(at) = self.tokenizer.next_before(self.stretch_end)
        {
            steps::count(1);
            // The last match may have taken several words.
            if at < self.at {
                continue;
            }
            self.at = at;
            let found = match self.tokenizer.length(at) {
                0 => self.mark(),
                length => self.word(RawToken { at, length }),
            };
            if found.is_some() {
                return found;
            }
        }
        None
    }

    fn rest(&self) -> &'t str {
        self.text.get(self.at..).unwrap_or_default()
    }

    /// What a mark begins.
    fn mark(&mut self) -> Option<Match<'l>> {
        let rest = self.rest();
        let byte = rest.as_bytes().first().copied().unwrap_or_default();
        let prefilter = self.matcher.table.prefilter();
        if !byte.is_ascii()
            && let Some(length) = prefilter.mark_without_phrase(rest.as_bytes())
        {
            return self.pass(length);
        }
        match prefilter.byte_class(byte) {
            ByteClass::Digit => self.digits(rest),
            ByteClass::Point if starts_decimal(rest) => self.digits(rest),
            ByteClass::Nothing | ByteClass::Point => self.pass(1),
            ByteClass::Sign | ByteClass::Wide => self.wide(rest),
        }
    }

    /// What a character of any kind begins.
    fn wide(&mut self, rest: &str) -> Option<Match<'l>> {
        let first = rest.chars().next()?;
        if is_letter(first) {
            self.wide_word(rest)
        } else if digit(first).is_some() {
            self.digits(rest)
        } else {
            self.sign(rest, first)
        }
    }

    /// A word of the tokenizer's letters, unless it goes on with others.
    fn word(&mut self, token: RawToken) -> Option<Match<'l>> {
        if !token.is_whole_word(self.text) {
            return self.wide(self.rest());
        }
        let matcher = self.matcher;
        let key =
            WordKey::read(self.text.as_bytes().get(token.at..).unwrap_or_default(), token.length);
        if matcher.table.prefilter().may_start_phrase(key)
            && let Some(found) = matcher.table.find(key, self.rest(), token.length)
        {
            return self.phrase(matcher.with_marked_endings(found, self.rest()));
        }
        let prefix = self.tokenizer.prefix(token.at);
        if matcher.may_be_other_form(prefix) {
            return self.wide_word(self.rest());
        }
        if matcher.has_compounds() && matcher.table.prefilter().may_start_compound_with(prefix) {
            return self.compound(self.rest().get(..token.length).unwrap_or_default());
        }
        self.pass(token.length)
    }

    /// A word of any letters.
    #[cold]
    fn wide_word(&mut self, rest: &str) -> Option<Match<'l>> {
        let matcher = self.matcher;
        let Some(word) = matcher.folded_word(rest) else { return self.pass(1) };
        let on = self.run_on();
        let found = matcher.find_form(rest, &word, Prefilter::may_start_phrase);
        let run = || matcher.find_in_run(rest, &word, on);
        // 구원 is "rescue", but nine won in 구십구원.
        let is_nothing = found.is_some_and(|found| found.meanings == [Meaning::Nothing]);
        let found = if is_nothing && on == RunOn::NumberWord {
            run().or(found)
        } else {
            found.or_else(run)
        };
        match found {
            Some(found) => self.phrase(found),
            None => self.compound(rest.get(..word.taken).unwrap_or_default()),
        }
    }

    /// A word that may be made of number words.
    fn compound(&mut self, word: &str) -> Option<Match<'l>> {
        match self.matcher.compound(word) {
            Some(parts) => self.found(word.len(), MatchKind::Compound(parts)),
            None => self.pass(word.len()),
        }
    }

    fn sign(&mut self, rest: &str, first: char) -> Option<Match<'l>> {
        if starts_decimal(rest) {
            return self.digits(rest);
        }
        if let Some(found) = self.matcher.find_sign(rest) {
            return self.phrase(found);
        }
        if vulgar_fraction(first).is_some() {
            return self.found(first.len_utf8(), MatchKind::VulgarFraction(first));
        }
        self.pass(first.len_utf8())
    }

    fn digits(&mut self, rest: &str) -> Option<Match<'l>> {
        if self.is_inside_identifier() {
            let end = rest.find(|c: char| !is_letter_or_digit(c)).unwrap_or(rest.len());
            steps::count(end);
            return self.pass(end.max(1));
        }
        let first = rest.chars().next().map_or(1, char::len_utf8);
        self.found(first, MatchKind::Digits)
    }

    /// What a run of letters at the present place stands right on.
    fn run_on(&self) -> RunOn {
        if self.at == 0 || self.last_end != self.at {
            RunOn::Nothing
        } else if self.last_is_number {
            RunOn::NumberWord
        } else {
            RunOn::Match
        }
    }

    /// Whether letters that mean nothing stand right before: "A4", "MH370".
    fn is_inside_identifier(&self) -> bool {
        let before = self.text.get(..self.at).and_then(|before| before.chars().next_back());
        let is_known = self.last_end == self.at;
        !is_known && before.is_some_and(is_identifier_letter)
    }

    fn phrase(&mut self, found: Found<'l>) -> Option<Match<'l>> {
        let Found { length, meanings, meaning_set: set } = found;
        self.found(length, MatchKind::Phrase { meanings, set })
    }

    fn found(&mut self, length: usize, kind: MatchKind<'l>) -> Option<Match<'l>> {
        let start = self.at;
        // A match of no length would stop the search.
        self.at = start + length.max(1);
        self.last_end = self.at;
        self.last_is_number =
            matches!(kind, MatchKind::Phrase { set, .. } if set.intersects(NUMBERS));
        Some(Match { start, end: self.at, kind })
    }

    /// Passes over what means nothing.
    fn pass(&mut self, length: usize) -> Option<Match<'l>> {
        self.at += length;
        None
    }
}

impl<'l, W: FnMut(usize) -> Range<usize>> Iterator for Matches<'_, 'l, W> {
    type Item = Match<'l>;

    #[inline]
    fn next(&mut self) -> Option<Match<'l>> {
        loop {
            if let Some(found) = self.next_in_stretch() {
                return Some(found);
            }
            self.next_stretch()?;
        }
    }
}

#[cfg(test)]
mod tests;
