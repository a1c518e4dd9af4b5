//! The sentences that may hold a figure.
//!
//! Most sentences of an article name no figure, and nothing in them bears on the figures of others. Of
//! "Festen var god. Billetten kostede 50 kroner. Alle var glade." only the second is looked at closely.
//! A sentence ends here where that is sure: a stop that may belong to an abbreviation or a number ends
//! none, so that two sentences may be taken for one, never one for two.

use super::glance::Glance;
use crate::language::{Head, Language, Starts, is_capital, is_letter};
use memchr::{memchr3_iter, memrchr3_iter};
use std::ops::Range;

/// The sentences of a text that may hold a figure, in order.
pub(super) struct Sentences<'t, 'l> {
    text: &'t str,
    glance: Glance<'t, 'l>,
    starts: &'l Starts,
    /// Where the last sentence ended.
    end: usize,
}

impl<'t, 'l> Sentences<'t, 'l> {
    pub(super) fn of(text: &'t str, language: &'l Language) -> Self {
        Self { text, glance: Glance::of(text, language), starts: language.lexicon().starts(), end: 0 }
    }

    /// Where the sentence begins that holds a place behind the last sentence.
    fn start(&self, at: usize) -> usize {
        let before = self.text.as_bytes().get(self.end..at).unwrap_or_default();
        let mut stops = memrchr3_iter(b'.', b'?', b'\n', before).map(|stop| self.end + stop);
        stops.find(|stop| self.ends_at(*stop)).map_or(self.end, |stop| stop + 1)
    }

    fn end(&self, at: usize) -> usize {
        let behind = self.text.as_bytes().get(at..).unwrap_or_default();
        let mut stops = memchr3_iter(b'.', b'?', b'\n', behind).map(|stop| at + stop);
        stops.find(|stop| self.ends_at(*stop)).map_or(self.text.len(), |stop| stop + 1)
    }

    /// Whether a sentence surely ends with the mark or the line break at a place.
    fn ends_at(&self, at: usize) -> bool {
        let (Some(before), Some(behind)) = (self.text.get(..at), self.text.get(at + 1..)) else {
            return false;
        };
        if self.text.as_bytes().get(at) == Some(&b'\n') {
            return behind.starts_with('\n');
        }
        let next = behind.trim_start();
        let goes_on = next.len() == behind.len()
            || next.starts_with(|c: char| c.is_lowercase() || c.is_numeric())
            || before.ends_with(|c: char| !is_letter(c));
        !goes_on && !self.ends_in_abbreviation(before)
    }

    fn ends_in_abbreviation(&self, before: &str) -> bool {
        /// Titles, initials and names of months, weekdays and companies are not longer: "Prof.", "Sept.".
        const SHORT: usize = 4;
        let letters = before.chars().rev().take_while(|c| is_letter(*c));
        let length: usize = letters.map(char::len_utf8).sum();
        let word = before.get(before.len() - length..).unwrap_or_default();
        let short = word.starts_with(is_capital) && word.chars().count() <= SHORT;
        short || self.starts.may_be_abbreviation(Head::read(word.as_bytes(), length))
    }
}

impl Iterator for Sentences<'_, '_> {
    type Item = Range<usize>;

    fn next(&mut self) -> Option<Self::Item> {
        let opening = self.glance.next(self.end)?;
        let start = self.start(opening);
        self.end = self.end(opening);
        Some(start..self.end)
    }
}
