//! Candidates: the places of a text where a number or a unit may stand.
//!
//! Most sentences hold no figure, and a sentence without a digit, a number word or a unit cannot.
//! "Regeringen vil bygge en ny havn" has no candidate, so it is not searched for any other phrase.
//! A candidate need not turn out to be a figure.

use super::byte_class::ByteClass;
use super::phrase_table::Found;
use super::prefilter::{Candidate, Prefilter};
use super::prefix::Prefix;
use super::tokenizer::{RawToken, Tokenizer};
use super::word_key::WordKey;
use super::{Matcher, RunOn};
use crate::interrupt::Interrupt;
use crate::language::characters::{digit, is_apostrophe, is_letter, last_word, vulgar_fraction};
use crate::language::meaning::Meaning;
use crate::steps;

/// Finds the candidates of a text, first to last.
pub(super) struct Candidates<'t, 'l> {
    text: &'t str,
    tokenizer: Tokenizer<'t>,
    matcher: &'l Matcher,
    prefilter: &'l Prefilter,
    interrupt: &'t Interrupt,
}

impl<'t, 'l> Candidates<'t, 'l> {
    pub(super) fn of(text: &'t str, matcher: &'l Matcher, interrupt: &'t Interrupt) -> Self {
        let prefilter = matcher.table.prefilter();
        Self { text, tokenizer: Tokenizer::of(text), matcher, prefilter, interrupt }
    }

    /// The first candidate at or after `from`; `None` at the end of the text, and when the search
    /// is interrupted.
    pub(super) fn next(&mut self, from: usize) -> Option<usize> {
        self.tokenizer.skip_to(from);
        while let Some(at) = self.next_by_prefix() {
            if self.interrupt.is_raised() {
                return None;
            }
            let token = RawToken { at, length: self.tokenizer.length(at) };
            steps::count(1);
            if self.may_be_compound(self.tokenizer.prefix(at)) && self.is_compound(token) {
                return Some(at);
            }
            match self.length_if_none(token) {
                Some(length) if length > token.length => self.tokenizer.skip_to(at + length),
                Some(_) => {}
                None => return Some(at),
            }
        }
        None
    }

    /// The next word or mark that may be a candidate by its prefix.
    #[inline]
    fn next_by_prefix(&mut self) -> Option<usize> {
        let (matcher, prefilter) = (self.matcher, self.prefilter);
        let is_candidate = |prefix| prefilter.may_start_candidate_with(prefix);
        if matcher.has_compounds() {
            self.tokenizer.find(|prefix| {
                is_candidate(prefix)
                    || prefilter.may_start_compound_with(prefix)
                    || matcher.may_be_other_form(prefix)
            })
        } else if matcher.has_forms {
            self.tokenizer.find(|prefix| is_candidate(prefix) || matcher.may_be_other_form(prefix))
        } else {
            self.tokenizer.find(is_candidate)
        }
    }

    #[inline]
    fn may_be_compound(&self, prefix: Prefix) -> bool {
        self.matcher.has_compounds() && self.prefilter.may_start_compound_with(prefix)
    }

    /// The length of what is at a place if it is no candidate; `None` if it is one.
    #[inline]
    fn length_if_none(&self, token: RawToken) -> Option<usize> {
        if !token.is_whole_word(self.text) {
            return self.other_length_if_none(token.at);
        }
        let key = WordKey::read(self.text.as_bytes().get(token.at..)?, token.length);
        let is_candidate = self.prefilter.may_start_candidate(key)
            && self.is_candidate(key, token.at, token.length);
        if is_candidate {
            return None;
        }
        if self.matcher.has_forms && self.matcher.may_be_other_form(self.tokenizer.prefix(token.at))
        {
            return self.other_length_if_none(token.at);
        }
        Some(token.length)
    }

    /// Whether a word is a number that is written together with another, and no phrase itself, as
    /// the article "en" is.
    fn is_compound(&self, token: RawToken) -> bool {
        let rest = self.text.get(token.at..).unwrap_or_default();
        let word = rest.get(..token.length).unwrap_or_default();
        let key = WordKey::read(rest.as_bytes(), token.length);
        let is_phrase = self.prefilter.may_start_phrase(key)
            && self.matcher.table.find(key, rest, token.length).is_some();
        !is_phrase && token.is_whole_word(self.text) && self.matcher.compound(word).is_some()
    }

    /// The same as [`Self::length_if_none`] for a mark, or a word that goes on with one.
    fn other_length_if_none(&self, at: usize) -> Option<usize> {
        let byte = *self.text.as_bytes().get(at)?;
        let rest = self.text.get(at..)?;
        if let Some(length) = self.prefilter.mark_without_candidate(rest.as_bytes()) {
            return Some(length);
        }
        match self.prefilter.byte_class(byte) {
            ByteClass::Nothing if !byte.is_ascii_alphabetic() => return Some(1),
            ByteClass::Digit => return None,
            ByteClass::Point => return (!starts_decimal(rest)).then_some(1),
            ByteClass::Nothing | ByteClass::Sign | ByteClass::Wide => {}
        }
        let first = rest.chars().next()?;
        if digit(first).is_some() || vulgar_fraction(first).is_some() {
            return None;
        }
        if !is_letter(first) {
            if is_apostrophe(first) {
                // In French there is one in every line, and feet or minutes are written with it.
                let (key, length) = (WordKey::of_sign('\''), first.len_utf8());
                let is_candidate =
                    self.prefilter.may_start_candidate(key) && self.is_candidate(key, at, length);
                return (!is_candidate).then_some(length);
            }
            let is_candidate = self.matcher.find_sign(rest);
            let is_candidate = is_candidate.is_some_and(|found| self.may_make_figure(found, at));
            return (!is_candidate).then_some(first.len_utf8());
        }
        let word = self.matcher.folded_word(rest)?;
        let found = self.matcher.find_form(rest, &word, Prefilter::may_start_candidate);
        let found = found.or_else(|| self.matcher.find_in_run(rest, &word, RunOn::Nothing));
        let is_candidate = found.is_some_and(|found| self.may_make_figure(found, at));
        let is_compound = || self.matcher.compound(rest.get(..word.taken)?).map(drop);
        (!is_candidate && is_compound().is_none()).then_some(word.taken)
    }

    /// Whether the word or sign at a place is a number or a currency, or any unit after an article
    /// or a word like "several", which make no figure alone.
    fn is_candidate(&self, key: WordKey, at: usize, first: usize) -> bool {
        let rest = self.text.get(at..).unwrap_or_default();
        let after_article = || self.ends_in_article(self.text.get(..at).unwrap_or_default());
        match self.prefilter.candidate(key, rest, first) {
            None => return false,
            Some(Candidate::AfterArticle) if !after_article() => return false,
            Some(Candidate::AfterArticle | Candidate::Any) => {}
        }
        let found = self.matcher.table.find(key, rest, first);
        found.is_some_and(|found| self.may_make_figure(found, at))
    }

    /// Whether a phrase at a place is one of those.
    fn may_make_figure(&self, found: Found<'_>, at: usize) -> bool {
        let means = |is: fn(&Meaning) -> bool| found.meanings.iter().any(is);
        means(Meaning::is_amount)
            || (means(Meaning::may_make_figure)
                && self.ends_in_article(self.text.get(..at).unwrap_or_default()))
    }

    /// Whether an article may be at the end of a text, before few blanks, hyphens and apostrophes.
    fn ends_in_article(&self, before: &str) -> bool {
        let is_between = |c: char| c.is_whitespace() || matches!(c, '-' | '\'' | '’');
        // Nearly always a blank and a letter.
        if let Some(before) = before.strip_suffix(' ')
            && before.as_bytes().last().is_some_and(u8::is_ascii_alphabetic)
        {
            return self.may_be_article(last_word(before));
        }
        let mut last = before.char_indices().rev().take(MOST_BETWEEN);
        let Some((at, c)) = last.find(|(_, c)| !is_between(*c)) else { return false };
        self.may_be_article(last_word(before.get(..at + c.len_utf8()).unwrap_or_default()))
    }

    fn may_be_article(&self, word: &str) -> bool {
        steps::count(1 + word.len());
        self.prefilter.may_be_article(WordKey::read(word.as_bytes(), word.len()))
    }
}

/// The most characters between an article and its number or unit, and the last one of the article.
const MOST_BETWEEN: usize = 8;

/// Whether a number begins with its decimal mark: ".75".
pub(super) fn starts_decimal(rest: &str) -> bool {
    matches!(rest.as_bytes(), [b'.', digit, ..] if digit.is_ascii_digit())
}
