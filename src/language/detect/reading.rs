//! A word read letter by letter, and its parts between apostrophes.
//!
//! An apostrophe is within a word only where a language lists the word with it ("boʻldi", "'n"), or
//! where it belongs to the letter before it; otherwise it is between two words ("l'entreprise").

use super::language_set::LanguageSet;
use super::table::Table;
use super::word::Word;

/// After this many apostrophes a word is not divided any further.
const MOST_APOSTROPHES: usize = 3;

/// A word, and what it consists of if its apostrophes are between words.
#[derive(Default)]
pub(super) struct Reading {
    whole: Word,
    /// The words before and after each apostrophe, if there is one.
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

    /// The languages whose letters have these apostrophes. An apostrophe before the last letter
    /// does not count: it may be a genitive ("the king's") or a suffix of another language.
    fn by_apostrophe(&self, table: &Table, apostrophes: usize) -> Option<LanguageSet> {
        let pairs = self.parts.iter().zip(self.parts.iter().skip(1)).take(apostrophes);
        let within = pairs.filter(|(_, after)| after.letters > 1);
        let mut within = within.rev();
        within.find_map(|(before, _)| table.with_apostrophe(before.spelling.last_ascii()?))
    }
}

#[cfg(test)]
#[cfg(feature = "lang-all")]
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
