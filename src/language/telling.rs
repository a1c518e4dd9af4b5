//! Small words and letters that tell one language from another (`data/telling.tsv`).
//!
//! ```text
//! language  letters  words
//! da        æø       og i at det en den til er som på de med han af for ikke der var
//! fr        œ        de la le et les des en un une du dans est que pour qui par sur
//! ```
//!
//! A word is spelled while it is read, so that nothing of the text is copied. What it does not do:
//! it draws no conclusion; that is [`detect`](super::detect())'s work.

use super::characters::simple_lowercase;
use rustc_hash::FxHashMap;
use std::sync::LazyLock;

/// For which languages each small word and each letter speaks.
#[derive(Default)]
pub(super) struct Telling {
    pub(super) tags: Vec<&'static str>,
    words: FxHashMap<Spelling, Voice>,
    letters: FxHashMap<char, Voice>,
}

/// So many languages there can be.
pub(super) const MOST_LANGUAGES: usize = 16;

/// The languages that a word or letter speaks for: a bit for each, by its place in the table.
#[derive(Clone, Copy, Default)]
pub(super) struct Voice(u16);

impl Voice {
    /// How many languages.
    pub(super) fn count(self) -> u32 {
        self.0.count_ones()
    }

    /// 1 if it speaks for the language at this place, else 0.
    pub(super) fn for_place(self, place: usize) -> u32 {
        u32::from(self.0 >> place & 1)
    }
}

/// A word as far as it has been read.
#[derive(Clone, Copy, Default)]
pub(super) struct Word {
    pub(super) letters: u32,
    spelling: Spelling,
    /// What its first telling letter says.
    by_letter: Voice,
}

/// The bytes of a word in lower case, the last lowest. No small word has more than sixteen.
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
struct Spelling {
    bytes: u128,
    length: u32,
}

impl Telling {
    pub(super) fn table() -> &'static Self {
        static TABLE: LazyLock<Telling> =
            LazyLock::new(|| Telling::read(include_str!("data/telling.tsv")));
        &TABLE
    }

    fn read(text: &'static str) -> Self {
        let mut table = Self::default();
        let rows = text.lines().filter(|line| !line.starts_with('#')).skip(1).take(MOST_LANGUAGES);
        for mut fields in rows.map(|line| line.split('\t')) {
            let (Some(tag), Some(letters), Some(words)) =
                (fields.next(), fields.next(), fields.next())
            else {
                continue;
            };
            let language = 1 << table.tags.len();
            table.tags.push(tag);
            for word in words.split(' ') {
                table.words.entry(Spelling::of(word)).or_default().0 |= language;
            }
            for letter in letters.chars() {
                table.letters.entry(letter).or_default().0 |= language;
            }
        }
        table
    }

    /// The word with one more letter, in either case.
    pub(super) fn spell(&self, word: &mut Word, letter: char) {
        word.letters += 1;
        match simple_lowercase(letter) {
            Some(small) => self.spell_small(word, small),
            None => letter.to_lowercase().for_each(|small| self.spell_small(word, small)),
        }
    }

    fn spell_small(&self, word: &mut Word, small: char) {
        word.spelling.add(small);
        if !small.is_ascii() && word.by_letter.0 == 0 {
            word.by_letter = self.letters.get(&small).copied().unwrap_or_default();
        }
    }

    /// What a word says: by itself, and by its letters.
    pub(super) fn voices(&self, word: &Word) -> [Voice; 2] {
        [self.words.get(&word.spelling).copied().unwrap_or_default(), word.by_letter]
    }
}

impl Spelling {
    fn of(word: &str) -> Self {
        let mut spelling = Self::default();
        word.chars().for_each(|letter| spelling.add(letter));
        spelling
    }

    fn add(&mut self, letter: char) {
        for byte in letter.encode_utf8(&mut [0; 4]).bytes() {
            self.bytes = self.bytes << 8 | u128::from(byte);
            self.length += 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::Language;
    use super::*;

    fn languages(word: &str) -> Vec<&'static str> {
        let table = Telling::table();
        let mut spelled = Word::default();
        word.chars().for_each(|letter| table.spell(&mut spelled, letter));
        let voices = table.voices(&spelled);
        let speaks = |place: &usize| voices.iter().any(|voice| voice.for_place(*place) == 1);
        (0..table.tags.len()).filter(speaks).map(|place| table.tags[place]).collect()
    }

    #[test]
    fn every_language_of_the_table_comes_with_the_crate() {
        let tags: Vec<_> = Language::tags().collect();
        assert_eq!(Telling::table().tags, tags);
    }

    #[test]
    fn a_word_speaks_in_either_case_for_the_languages_that_have_it() {
        assert_eq!(languages("ikke"), ["da", "nb"]);
        assert_eq!(languages("Ikke"), ["da", "nb"]);
        assert_eq!(languages("РУБЛЕЙ"), ["ru"]);
        assert_eq!(languages("contract"), [""; 0]);
    }

    #[test]
    fn a_letter_speaks_in_words_of_any_length() {
        assert_eq!(languages("Großhandelspreisindex"), ["de"]);
        assert_eq!(languages("xxxxxxxxxxxxxxxxikke"), [""; 0]);
    }

    #[test]
    fn no_small_word_is_too_long_to_be_spelled() {
        assert!(Telling::table().words.keys().all(|spelling| spelling.length <= 16));
    }
}
