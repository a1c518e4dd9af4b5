//! The texts and meanings of all phrases of a language, in two arrays.
//!
//! A language has thousands of phrases, and its first article waits until all of them are read. So
//! a phrase has no allocation of its own: its text is a range of one string, and the phrases of one
//! list share a range of one array of meanings. Which ranges belong together is known to
//! [`Entry`](super::phrase::Entry), not here.

use super::super::orthography::Orthography;
use crate::language::meaning::Meaning;
use std::ops::Range;

/// Texts and meanings, each addressed by its [`StoreRange`].
#[derive(Clone, Debug, Default)]
pub(in crate::language::search) struct PhraseStore {
    texts: String,
    meanings: Vec<Meaning>,
    /// How the language writes its words.
    pub(in crate::language::search) orthography: Orthography,
}

/// The files of a language have one meaning for about so many letters.
const LETTERS_A_MEANING: usize = 32;

/// A range of the texts or of the meanings, in four bytes a side.
#[derive(Clone, Copy, Debug, Default)]
pub(in crate::language) struct StoreRange {
    from: u32,
    to: u32,
}

impl StoreRange {
    /// The range `from..to`. A language has far fewer places than 32 bits can count; an end beyond
    /// them is cut.
    pub(in crate::language::search) fn new(from: usize, to: usize) -> Self {
        let [from, to] = [from, to].map(|place| u32::try_from(place).unwrap_or(u32::MAX));
        Self { from, to }
    }

    pub(in crate::language::search) fn len(self) -> usize {
        self.places().len()
    }

    /// The part of a slice that the range addresses; empty where it lies outside.
    pub(in crate::language::search) fn of<T>(self, all: &[T]) -> &[T] {
        all.get(self.places()).unwrap_or_default()
    }

    pub(in crate::language::search) fn places(self) -> Range<usize> {
        self.from as usize..self.to as usize
    }
}

impl PhraseStore {
    /// A store with capacity for files of so many letters, which take two bytes at most in nearly
    /// all languages.
    pub(in crate::language::search) fn for_files(letters: usize) -> Self {
        Self {
            texts: String::with_capacity(2 * letters),
            meanings: Vec::with_capacity(letters / LETTERS_A_MEANING),
            orthography: Orthography::default(),
        }
    }

    pub(in crate::language::search) fn text(&self, at: StoreRange) -> &str {
        self.texts.get(at.places()).unwrap_or_default()
    }

    pub(in crate::language::search) fn meanings(&self, at: StoreRange) -> &[Meaning] {
        at.of(&self.meanings)
    }

    pub(in crate::language::search) fn push_text(&mut self, text: &str) -> StoreRange {
        let from = self.texts.len();
        self.texts.push_str(text);
        StoreRange::new(from, self.texts.len())
    }

    pub(in crate::language::search) fn push_meanings(
        &mut self,
        meanings: impl IntoIterator<Item = Meaning>,
    ) -> StoreRange {
        let from = self.meanings.len();
        self.meanings.extend(meanings);
        StoreRange::new(from, self.meanings.len())
    }
}
