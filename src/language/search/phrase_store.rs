//! The texts and the meanings of a language's phrases, one behind the other.
//!
//! A language has thousands of phrases, and the first article waits until all are there: what a
//! phrase takes from the heap is its letters, and the phrases of a list share what they mean. What
//! it does not know: which text and which meanings make a phrase.

use crate::language::meaning::Meaning;
use std::ops::Range;

/// Texts and meanings, each found again by its [`StoreRange`].
#[derive(Clone, Debug, Default)]
pub(super) struct PhraseStore {
    texts: String,
    meanings: Vec<Meaning>,
}

/// So many letters of its files a meaning takes.
const LETTERS_A_MEANING: usize = 32;

/// From where to where something stands in the stock.
#[derive(Clone, Copy, Debug, Default)]
pub(in crate::language) struct StoreRange {
    from: u32,
    to: u32,
}

impl StoreRange {
    /// From one place to another, of which a language has far fewer than a number of 32 bits can
    /// count.
    pub(super) fn new(from: usize, to: usize) -> Self {
        let [from, to] = [from, to].map(|place| u32::try_from(place).unwrap_or(u32::MAX));
        Self { from, to }
    }

    pub(super) fn len(self) -> usize {
        self.places().len()
    }

    /// What stands there.
    pub(super) fn of<T>(self, all: &[T]) -> &[T] {
        all.get(self.places()).unwrap_or_default()
    }

    pub(super) fn places(self) -> Range<usize> {
        self.from as usize..self.to as usize
    }
}

impl PhraseStore {
    /// Room for the phrases of files of so many letters, which take two bytes at most in nearly all
    /// languages.
    pub(super) fn for_files(letters: usize) -> Self {
        Self {
            texts: String::with_capacity(2 * letters),
            meanings: Vec::with_capacity(letters / LETTERS_A_MEANING),
        }
    }

    pub(super) fn text(&self, at: StoreRange) -> &str {
        self.texts.get(at.places()).unwrap_or_default()
    }

    pub(super) fn meanings(&self, at: StoreRange) -> &[Meaning] {
        at.of(&self.meanings)
    }

    pub(super) fn keep_text(&mut self, text: &str) -> StoreRange {
        let from = self.texts.len();
        self.texts.push_str(text);
        StoreRange::new(from, self.texts.len())
    }

    pub(super) fn keep_meanings(
        &mut self,
        meanings: impl IntoIterator<Item = Meaning>,
    ) -> StoreRange {
        let from = self.meanings.len();
        self.meanings.extend(meanings);
        StoreRange::new(from, self.meanings.len())
    }
}
