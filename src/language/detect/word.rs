//! A word while it is read, letter by letter, and its parts between apostrophes.
//!
//! A word is hashed while it is read, so that nothing of the text is copied. An apostrophe is
//! within a word only where a language lists the word with it ("boʻldi", "'n"), or where it
//! belongs to the letter before it; otherwise it is between two words ("l'entreprise").

use super::script::Script;
use super::table::{LanguageSet, Table};
use crate::language::characters::is_apostrophe;
use crate::language::is_ignored;

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

/// More apostrophes than this in a word are passed over.
const MOST_APOSTROPHES: usize = 3;

/// A word, and what it consists of if its apostrophes are between words.
#[derive(Default)]
pub(super) struct Reading {
    whole: Word,
    /// Those before and after each apostrophe, if there is any.
    parts: [Word; MOST_APOSTROPHES + 1],
    apostrophes: usize,
}

impl Reading {
    pub(super) fn letter(&mut self, table: &Table, letter: char) {
        table.spell(&mut self.whole, letter);
        if self.apostrophes > 0
            && let Some(part) = self.parts.get_mut(self.apostrophes)
        {
            table.spell(part, letter);
        }
    }

    pub(super) fn apostrophe(&mut self) {
        if self.apostrophes == 0 {
            self.parts = [Word::default(); MOST_APOSTROPHES + 1];
            self.parts[0] = self.whole;
        }
        self.apostrophes = (self.apostrophes + 1).min(MOST_APOSTROPHES);
        self.whole.spelling.add('\'');
    }

    /// Ends the word: calls `found` with it, or with its parts where its apostrophes are between
    /// words. Nothing where no letter has been read.
    pub(super) fn end(&mut self, table: &Table, mut found: impl FnMut(&Word)) {
        let mut whole = std::mem::take(&mut self.whole);
        let apostrophes = std::mem::take(&mut self.apostrophes);
        if whole.letters == 0 {
            return;
        }
        if apostrophes == 0 {
            return found(&whole);
        }
        let by_apostrophe = self.by_apostrophe(table, apostrophes);
        if let Some(languages) = by_apostrophe {
            whole.by_letters = Some(whole.by_letters.unwrap_or(LanguageSet::ALL).and(languages));
        }
        if by_apostrophe.is_some() || table.knows(&whole) {
            return found(&whole);
        }
        let parts = self.parts.iter().take(apostrophes + 1);
        parts.filter(|part| part.letters > 0).for_each(found);
    }

    /// The languages whose letters have these apostrophes. One before the last letter may be a
    /// genitive ("the king's") or a suffix of another language.
    fn by_apostrophe(&self, table: &Table, apostrophes: usize) -> Option<LanguageSet> {
        let pairs = self.parts.iter().zip(self.parts.iter().skip(1)).take(apostrophes);
        let within = pairs.filter(|(_, after)| after.letters > 1);
        let mut within = within.rev();
        within.find_map(|(before, _)| table.with_apostrophe(before.spelling.last_ascii()?))
    }
}

impl Spelling {
    pub(super) fn of(word: &str) -> Self {
        let mut spelling = Self::default();
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
    fn last_ascii(self) -> Option<char> {
        let last = char::from((self.bytes & 0xff) as u8);
        (self.length > 0 && last.is_ascii()).then_some(last)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::is_within_word;

    fn read(text: &str) -> usize {
        let table = Table::get();
        let mut reading = Reading::default();
        for c in text.chars() {
            match c {
                _ if is_within_word(c) => reading.letter(table, c),
                _ => reading.apostrophe(),
            }
        }
        let mut words = 0;
        reading.end(table, |_| words += 1);
        words
    }

    #[test]
    fn an_apostrophe_is_within_a_listed_word_and_between_others() {
        assert_eq!(read("boʻldi"), 1);
        assert_eq!(read("BO'LDI"), 1);
        assert_eq!(read("'n"), 1);
        assert_eq!(read("l'entreprise"), 2);
        assert_eq!(read("'entreprise'"), 1);
    }

    #[test]
    fn an_apostrophe_belongs_to_the_letter_of_a_language_that_lists_both() {
        assert_eq!(read("bog‘chasining"), 1);
        assert_eq!(read("king's"), 2);
    }

    #[test]
    fn many_apostrophes_are_no_words() {
        assert_eq!(read(&"'".repeat(40)), 0);
        assert_eq!(read(&"a'".repeat(40)), 4);
    }
}
