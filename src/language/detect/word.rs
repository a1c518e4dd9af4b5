//! A word while it is read: how many letters it has, its spelling, and which languages have these
//! letters.
//!
//! A word is hashed while it is read, so that nothing of the text is copied.

use super::language_set::LanguageSet;
use super::script::Script;
use crate::language::characters::{is_apostrophe, is_ignored};

/// The edges of a word, as characters of its parts.
pub(super) const START: char = '^';
pub(super) const END: char = '$';

/// A word as far as it has been read.
#[derive(Clone, Copy, Default)]
pub(super) struct Word {
    pub(super) letters: u32,
    pub(super) spelling: Spelling,
    /// The languages that have all its letters beyond ASCII that any language lists.
    pub(super) by_letters: Option<LanguageSet>,
    pub(super) script: Option<Script>,
}

/// The bytes of a word in lower case, the last lowest. Of a long word the last sixteen are kept,
/// how many there are, and a hash of them all.
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub(super) struct Spelling {
    bytes: u128,
    pub(super) length: u32,
    /// Nothing for parts of words.
    hash: u32,
}

impl Spelling {
    pub(super) fn of(word: &str) -> Self {
        let mut spelling = Self::default();
        // Half of the words that all languages list.
        if word.bytes().all(|byte| byte.is_ascii_alphabetic()) {
            word.bytes().for_each(|byte| spelling.add_byte(byte));
            return spelling;
        }
        let one_apostrophe = |letter| if is_apostrophe(letter) { '\'' } else { letter };
        word.chars().map(one_apostrophe).for_each(|letter| spelling.add(letter));
        spelling
    }

    /// "-hed" is an ending, "ud-" a beginning, "-øj-" stands anywhere, "nej" is a whole word.
    pub(super) fn of_part(part: &str) -> Self {
        let mut spelling = Self::default();
        if !part.starts_with('-') {
            spelling.add(START);
        }
        part.chars().filter(|c| *c != '-').for_each(|letter| spelling.add(letter));
        if !part.ends_with('-') {
            spelling.add(END);
        }
        Self { hash: 0, ..spelling }
    }

    pub(super) fn add(&mut self, letter: char) {
        if letter.is_ascii() {
            self.add_byte(letter as u8);
        } else if !is_ignored(letter) {
            letter.encode_utf8(&mut [0; 4]).bytes().for_each(|byte| self.add_byte(byte));
        }
    }

    fn add_byte(&mut self, byte: u8) {
        self.bytes = self.bytes << 8 | u128::from(byte);
        self.length += 1;
        self.hash = self.hash.wrapping_mul(31).wrapping_add(byte.into());
    }

    /// Its last bytes.
    pub(super) fn last(self, length: u32) -> Self {
        let mask = u128::MAX.checked_shr(u128::BITS.saturating_sub(8 * length)).unwrap_or(0);
        Self { bytes: self.bytes & mask, length, hash: 0 }
    }

    /// Its last letter, if that is one of ASCII.
    pub(super) fn last_ascii(self) -> Option<char> {
        let last = char::from((self.bytes & 0xff) as u8);
        (self.length > 0 && last.is_ascii()).then_some(last)
    }
}
