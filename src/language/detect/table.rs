//! The words, letters and word parts that tell one language from another: the table `[detection]`
//! of each language's file.
//!
//! ```toml
//! [detection]
//! letters = "æøå"
//! words = """
//! af ikke og til
//! """
//! parts = "-hed -øj- ud-"
//! ```
//!
//! A letter before an apostrophe in `letters` is a letter with it: Uzbek "oʻ" and "gʻ". The table
//! is embedded apart from the rest of the file, since detection reads every language's before it
//! knows which one file is needed. It draws no conclusion; that is [`detect`](super::detect())'s
//! work.

use super::language_set::LanguageSet;
use super::script::{Letters, Script, script};
use super::separators::Separators;
use super::word::{END, START, Spelling, Word};
use crate::language::LANGUAGES;
use crate::language::characters::{is_apostrophe, simple_lowercase};
use rustc_hash::FxHashMap;
use std::sync::LazyLock;

/// Which languages each word, each letter and each part of a word is evidence for.
#[derive(Default)]
pub(super) struct Table {
    pub(super) tags: Vec<&'static str>,
    words: FxHashMap<Spelling, LanguageSet>,
    letters: FxHashMap<char, LanguageSet>,
    /// Letters that an apostrophe belongs to.
    with_apostrophe: FxHashMap<char, LanguageSet>,
    parts: FxHashMap<Spelling, LanguageSet>,
    scripts: FxHashMap<Script, LanguageSet>,
    pub(super) separators: Separators,
}

/// About how many words all languages list, so that the table is allocated once.
const WORDS: usize = 1 << 14;

/// The longest part of a word, in characters with its edges.
const LONGEST_PART: usize = 9;

/// The `[detection]` table of one language.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Section<'t> {
    pub(super) letters: &'t str,
    pub(super) words: &'t str,
    pub(super) parts: &'t str,
}

impl Table {
    pub(super) fn get() -> &'static Self {
        static TABLE: LazyLock<Table> = LazyLock::new(Table::read);
        &TABLE
    }

    fn read() -> Self {
        let mut table = Self::default();
        table.words.reserve(WORDS);
        for (place, language) in LANGUAGES.iter().enumerate() {
            table.tags.push(language.tag);
            table.add(place, &Section::of(language.detection));
            table.separators.add(place, language.cldr.text);
        }
        table
    }

    fn add(&mut self, place: usize, section: &Section<'_>) {
        for word in section.words.split_ascii_whitespace() {
            insert(&mut self.words, Spelling::of(word), place);
        }
        let mut letters = section.letters.chars().peekable();
        while let Some(letter) = letters.next() {
            match letters.next_if(|next| is_apostrophe(*next)) {
                Some(_) => insert(&mut self.with_apostrophe, letter, place),
                None => insert(&mut self.letters, letter, place),
            }
        }
        for part in section.parts.split_ascii_whitespace() {
            insert(&mut self.parts, Spelling::of_part(part), place);
        }
        for script in scripts(section.words) {
            insert(&mut self.scripts, script, place);
        }
    }

    /// Whether some language lists a word, in small letters.
    pub(super) fn lists(&self, word: &str) -> bool {
        self.words.contains_key(&Spelling::of(word))
    }

    /// Whether some language lists a word.
    pub(super) fn knows(&self, word: &Word) -> bool {
        self.words.contains_key(&word.spelling)
    }

    /// The word with one more letter, in either case.
    pub(super) fn spell(&self, word: &mut Word, letter: char) {
        word.letters += 1;
        word.script = script(letter).or(word.script);
        match simple_lowercase(letter) {
            Some(small) => self.spell_small(word, small),
            None => letter.to_lowercase().for_each(|small| self.spell_small(word, small)),
        }
    }

    fn spell_small(&self, word: &mut Word, small: char) {
        word.spelling.add(small);
        let Some(of_letter) = (!small.is_ascii()).then(|| self.letters.get(&small)).flatten()
        else {
            return;
        };
        let before = word.by_letters.unwrap_or(LanguageSet::ALL);
        word.by_letters = Some(before.and(*of_letter));
    }

    /// The languages that list a word, and those that have all its letters.
    pub(super) fn evidence(&self, word: &Word) -> [LanguageSet; 2] {
        let listed = self.words.get(&word.spelling).copied().unwrap_or_default();
        [listed, word.by_letters.unwrap_or_default()]
    }

    /// The languages in which an apostrophe after a letter belongs to it.
    pub(super) fn with_apostrophe(&self, letter: char) -> Option<LanguageSet> {
        self.with_apostrophe.get(&letter).copied()
    }

    /// The languages written in a script.
    pub(super) fn of_script(&self, script: Script) -> LanguageSet {
        self.scripts.get(&script).copied().unwrap_or_default()
    }

    /// Calls `found` with the languages of each part of a word.
    pub(super) fn parts(&self, word: &str, mut found: impl FnMut(LanguageSet)) {
        let lower = word.chars().flat_map(char::to_lowercase);
        let mut spelling = Spelling::default();
        let mut widths = [0u32; LONGEST_PART];
        for c in std::iter::once(START).chain(lower).chain([END]) {
            spelling.add(c);
            widths.rotate_right(1);
            widths[0] = c.len_utf8() as u32;
            let mut length = 0;
            for width in widths.iter().take_while(|width| **width > 0) {
                length += width;
                if let Some(set) = self.parts.get(&spelling.last(length)) {
                    found(*set);
                }
            }
        }
    }
}

/// The scripts that a language is written in, by some of its words: those of a good part of the
/// letters. Of Japanese that is kana alone, since Han without kana is Chinese.
fn scripts(words: &str) -> impl Iterator<Item = Script> {
    let mut letters = Letters::default();
    words.split_ascii_whitespace().step_by(8).for_each(|word| letters.count_all(word));
    let all: u32 = Script::ALL.iter().map(|script| letters.count(*script)).sum();
    let has_kana = 16 * letters.count(Script::Kana) > all;
    Script::ALL.into_iter().filter(move |script| {
        4 * letters.count(*script) > all && !(has_kana && *script == Script::Han)
            || has_kana && *script == Script::Kana
    })
}

fn insert<K: Eq + std::hash::Hash>(sets: &mut FxHashMap<K, LanguageSet>, key: K, place: usize) {
    let set = sets.entry(key).or_default();
    *set = set.with(place);
}

impl<'t> Section<'t> {
    /// The lists of a language, which `pack.rs` writes a line each.
    pub(super) fn of(lines: &'t str) -> Self {
        let mut lines = lines.split('\n');
        let [letters, words, parts] = [(); 3].map(|()| lines.next().unwrap_or_default());
        Self { letters, words, parts }
    }
}

#[cfg(test)]
#[cfg(feature = "lang-all")]
mod tests {
    use super::*;
    use crate::language::is_ignored;
    use rustc_hash::FxHashSet;

    fn tags(set: LanguageSet) -> Vec<&'static str> {
        set.places().map(|place| Table::get().tags[place]).collect()
    }

    fn word(letters: &str) -> Word {
        let mut word = Word::default();
        letters.chars().for_each(|letter| Table::get().spell(&mut word, letter));
        word
    }

    fn listing(letters: &str) -> Vec<&'static str> {
        tags(Table::get().evidence(&word(letters))[0])
    }

    #[test]
    fn every_language_has_words_to_be_detected_by() {
        for language in &LANGUAGES {
            let section = Section::of(language.detection);
            let words = section.words.split_ascii_whitespace().count();
            assert!(words >= 100, "{}: {words}", language.tag);
            // The table is built before the first text is read. Serbian has two scripts.
            assert!(words <= 1400 * scripts(section.words).count(), "{}: {words}", language.tag);
            // Other scripts are of one language, or tell theirs by letters.
            let has_sisters = section.words.chars().any(|c| {
                matches!(script(c), Some(Script::Latin | Script::Cyrillic)) && c.is_lowercase()
            });
            assert!(!section.parts.is_empty() || !has_sisters, "{}", language.tag);
        }
    }

    #[test]
    fn the_lists_are_those_that_are_written() {
        for language in &LANGUAGES {
            let file: toml::Table = toml::from_str(language.written.text).unwrap();
            let section = Section::of(language.detection);
            let detection = file["detection"].as_table().unwrap();
            let read = |key: &str| {
                let list = detection.get(key).map_or("", |list| list.as_str().unwrap());
                list.split_ascii_whitespace().collect::<Vec<_>>()
            };
            let own = |list: &'static str| list.split_ascii_whitespace().collect::<Vec<_>>();
            assert_eq!(read("letters"), own(section.letters), "{}", language.tag);
            assert_eq!(read("words"), own(section.words), "{}", language.tag);
            assert_eq!(read("parts"), own(section.parts), "{}", language.tag);
        }
    }

    #[test]
    fn a_word_is_found_in_either_case() {
        assert_eq!(listing("ikke"), ["da", "nb"]);
        assert_eq!(listing("Ikke"), ["da", "nb"]);
        assert_eq!(listing("РУБЛЕЙ"), ["ru"]);
        assert_eq!(listing("contract"), [""; 0]);
        assert_eq!(listing("xxxxxxxxxxxxxxxxikke"), [""; 0]);
    }

    #[test]
    fn a_word_belongs_to_the_languages_that_have_all_its_letters() {
        let by_letters = |letters| tags(Table::get().evidence(&word(letters))[1]);
        assert_eq!(by_letters("Großhandelspreisindex"), ["de"]);
        assert_eq!(by_letters("bøde"), ["da", "nb", "nn"]);
        assert_eq!(by_letters("året"), ["da", "nb", "nn", "sv"]);
    }

    #[test]
    fn parts_are_found_at_the_start_at_the_end_and_anywhere() {
        let found = |word: &str| {
            let mut all = Vec::new();
            Table::get().parts(word, |set| all.extend(tags(set)));
            all
        };
        assert!(found("sikkerhed").contains(&"da") && !found("hedning").contains(&"is"));
        assert!(found("UDVIKLING").contains(&"da"));
        assert!(found("parløyper").contains(&"nn"));
        assert!(found("").is_empty());
    }

    #[test]
    fn long_words_and_parts_are_told_apart() {
        let table = Table::get();
        assert!(table.parts.keys().all(|spelling| spelling.length <= 16));
        let sections = LANGUAGES.iter().map(|language| Section::of(language.detection));
        let words = sections.flat_map(|section| section.words.split_ascii_whitespace());
        let one_apostrophe = |c| if is_apostrophe(c) { '\'' } else { c };
        let spelled = |word: &str| {
            word.chars().filter(|c| !is_ignored(*c)).map(one_apostrophe).collect::<String>()
        };
        let words: FxHashSet<String> = words.map(spelled).collect();
        assert_eq!(words.len(), table.words.len());
        for language in &LANGUAGES {
            for part in Section::of(language.detection).parts.split_ascii_whitespace() {
                let edges = usize::from(!part.starts_with('-')) + usize::from(!part.ends_with('-'));
                let letters = part.chars().filter(|c| *c != '-').count();
                assert!(letters + edges <= LONGEST_PART, "{}: {part}", language.tag);
            }
        }
    }
}
