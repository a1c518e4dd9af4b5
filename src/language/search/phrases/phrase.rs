//! One phrase of the table, and how it is compared with a text.
//!
//! "svarende til" also matches "Svarende  til" and "svarende\ntil": case, the number of blanks and
//! the kind of apostrophe do not count. A phrase with a capital letter matches as it is written
//! only: "US$", "LE". A phrase never ends within a word, except in a script without blanks.

use super::super::folded_word::FoldedWord;
use super::super::followers::{Follower, Followers, after_curved_apostrophe};
use super::super::phrase_store::{PhraseStore, StoreRange};
use super::super::spacing::Spacing;
use super::super::word_key::WordKey;
use super::end::End;
use crate::language::characters::{has_capital, is_apostrophe, lower_case, lowers_to};
use crate::language::folding::{first_folded, lowered};
use crate::language::meaning::Meaning;
use crate::language::meaning::set::MeaningSet;
use crate::steps;
use std::borrow::Cow;

/// In which case a phrase may be in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::language::search) enum Case {
    /// In lower or upper case.
    Any,
    /// Only as it is written, since it has a capital.
    AsWritten,
}

impl Case {
    pub(in crate::language::search) fn of(phrase: &str) -> Self {
        if has_capital(phrase) { Self::AsWritten } else { Self::Any }
    }

    /// The first word of such a phrase in lower case.
    pub(in crate::language::search) fn folded(self, first: &str) -> Cow<'_, str> {
        match self {
            Self::Any => first.into(),
            Self::AsWritten => lower_case(first).into(),
        }
    }
}

/// A phrase as the table holds it: where its text and meanings are stored, and what is compared
/// before them.
#[derive(Clone, Copy, Debug)]
pub(in crate::language::search) struct Entry {
    /// Its text in the store.
    pub(in crate::language::search) text: StoreRange,
    /// Its meanings in the store.
    pub(in crate::language::search) meanings: StoreRange,
    /// The kinds of its meanings.
    pub(in crate::language::search) meaning_set: MeaningSet,
    /// The length of the first word in bytes.
    first: u32,
    /// What follows the first word, by one byte.
    follower: Follower,
    case: Case,
    end: End,
    /// Whether its last word may have the endings of the language on it.
    takes_endings: bool,
}

impl Entry {
    /// A phrase that is stored at `at`, without meanings. Its first word takes `first` bytes.
    pub(in crate::language::search) fn new(
        text: &str,
        at: StoreRange,
        first: usize,
        case: Case,
        spacing: Spacing,
    ) -> Self {
        Self {
            text: at,
            meanings: StoreRange::default(),
            meaning_set: MeaningSet::default(),
            first: u32::try_from(first).unwrap_or(u32::MAX),
            follower: Follower::of_phrase(text.get(first..).unwrap_or_default()),
            case,
            end: End::of(text, spacing),
            takes_endings: false,
        }
    }

    /// From here on, the language's endings may be on its last word.
    pub(in crate::language::search) fn take_endings(&mut self) {
        self.takes_endings = true;
    }

    /// The length of the first word in bytes.
    fn first(&self) -> usize {
        self.first as usize
    }

    pub(in crate::language::search) fn is_one_word(&self) -> bool {
        self.first() == self.text.len()
    }
}

/// A phrase with its text: "svarende til", "kr.", "US$".
#[derive(Clone, Copy, Debug)]
pub(in crate::language::search) struct Phrase<'l> {
    pub(in crate::language::search) entry: &'l Entry,
    pub(in crate::language::search) store: &'l PhraseStore,
}

impl<'l> Phrase<'l> {
    pub(in crate::language::search) fn text(self) -> &'l str {
        self.store.text(self.entry.text)
    }

    pub(in crate::language::search) fn is_one_word(self) -> bool {
        self.entry.is_one_word()
    }

    fn is_exact(self) -> bool {
        self.entry.case == Case::AsWritten
    }

    /// The kinds of its meanings.
    pub(in crate::language::search) fn meaning_set(self) -> MeaningSet {
        self.entry.meaning_set
    }

    /// What follows the first word, by one byte.
    pub(in crate::language::search) fn follower(self) -> Follower {
        self.entry.follower
    }

    pub(in crate::language::search) fn meanings(self) -> &'l [Meaning] {
        self.store.meanings(self.entry.meanings)
    }

    /// What follows the first word, by eight bytes.
    pub(in crate::language::search) fn followers(self) -> Followers {
        Followers::of_phrase(self.follower(), self.after_first_word())
    }

    pub(in crate::language::search) fn first_word(self) -> &'l str {
        self.text().get(..self.entry.first()).unwrap_or_default()
    }

    pub(in crate::language::search) fn after_first_word(self) -> &'l str {
        self.text().get(self.entry.first()..).unwrap_or_default()
    }

    /// The first word in lower case, with its letters as they are read.
    pub(in crate::language::search) fn folded_first_word(self) -> Cow<'l, str> {
        self.store.orthography.read_word(self.entry.case.folded(self.first_word()))
    }

    /// The first word in lower case as the phrase is stored under a key: with its letters as they
    /// are read, or as they are written.
    pub(in crate::language::search) fn first_word_for(self, key: WordKey) -> Cow<'l, str> {
        let read = self.folded_first_word();
        // Words of ASCII are read as they are written.
        let is_one = !self.store.orthography.has_letters() || self.first_word().is_ascii();
        if is_one || WordKey::of(&read) == key { read } else { self.written_first_word() }
    }

    /// The first word in lower case, with its letters as they are written.
    pub(in crate::language::search) fn written_first_word(self) -> Cow<'l, str> {
        self.entry.case.folded(self.first_word())
    }

    /// Whether this is one word that may have endings in any case.
    pub(in crate::language::search) fn is_stem(self) -> bool {
        self.entry.takes_endings && self.is_one_word() && !self.is_exact()
    }

    /// Whether the first word is this one, given in lower case.
    pub(in crate::language::search) fn begins_with(self, folded: &str) -> bool {
        self.folded_first_word() == folded
    }

    /// How many bytes the phrase takes at the start of `rest`, whose first word takes `first` bytes
    /// and has the same key as the phrase's; `None` where another phrase or word is there.
    #[inline]
    pub(in crate::language::search) fn match_length(
        self,
        rest: &str,
        first: usize,
        key: WordKey,
    ) -> Option<usize> {
        let is_first_word = key.is_whole() && !self.is_exact();
        if !is_first_word && !self.has_first_word(rest.get(..first)?) {
            return None;
        }
        if self.is_one_word() { Some(first) } else { self.length_after(rest, first) }
    }

    /// Whether a word with the same key is the first word of the phrase.
    fn has_first_word(self, word: &str) -> bool {
        let own = self.first_word();
        if self.is_exact() {
            word == own
        } else {
            is_lower_case_of(own, word) || self.is_read_as(word)
        }
    }

    /// Whether the letters of a word are read as those of the first word.
    fn is_read_as(self, word: &str) -> bool {
        self.store.orthography.has_letters()
            && self.written_length(self.first_word(), word) == Some(word.len())
    }

    /// How many bytes the phrase takes at the start of `rest`, which begins with its first word.
    fn length_after(self, rest: &str, first: usize) -> Option<usize> {
        self.ended(rest, first + self.rest_length(rest.get(first..)?)?)
    }

    /// The length with the endings that are on the phrase; `None` where its last word goes on.
    #[inline]
    fn ended(self, rest: &str, length: usize) -> Option<usize> {
        let after = rest.get(length..)?;
        if self.entry.end.allows(after) {
            return Some(length);
        }
        let endings =
            if self.entry.takes_endings { self.store.orthography.endings_at(after) } else { None };
        Some(length + endings?)
    }

    /// How many bytes the phrase takes at the start of `rest`, which begins with this word: the
    /// same as [`Self::match_length`] for any letters, which may be written in several ways.
    pub(in crate::language::search) fn folded_length(
        self,
        rest: &str,
        word: &FoldedWord,
        key: WordKey,
    ) -> Option<usize> {
        let is_first = if self.is_exact() {
            self.written_length(self.first_word(), rest) == Some(word.taken)
        } else {
            key.is_whole() || self.folded_first_word() == word.as_str()
        };
        if !is_first || self.is_one_word() {
            return is_first.then_some(word.taken);
        }
        let after = self.written_length(self.after_first_word(), rest.get(word.taken..)?)?;
        self.ended(rest, word.taken + after)
    }

    /// How many bytes the words after the first take at the start of `after`.
    fn rest_length(self, after: &str) -> Option<usize> {
        let theirs = after.as_bytes();
        let mut length = 0;
        for our in self.after_first_word().as_bytes() {
            steps::count(1);
            let their = theirs.get(length)?;
            if *our == b' ' && is_ascii_blank(*their) {
                let blanks =
                    theirs.get(length..)?.iter().take_while(|byte| is_ascii_blank(**byte)).count();
                steps::count(blanks);
                length += blanks;
                // A blank beyond ASCII may follow.
                if theirs.get(length).is_some_and(|byte| !byte.is_ascii()) {
                    return self.rest_length_by_characters(after);
                }
                continue;
            }
            let folded = if self.is_exact() { *their } else { their.to_ascii_lowercase() };
            if our != their && *our != folded {
                if *our == b'\'' && after_curved_apostrophe(theirs.get(length..)?).is_some() {
                    length += '’'.len_utf8();
                    continue;
                }
                let common = our.is_ascii() && their.is_ascii() && *our != b'\'';
                return if common { None } else { self.rest_length_by_characters(after) };
            }
            length += 1;
        }
        Some(length)
    }

    /// The same, character by character, for text beyond ASCII.
    fn rest_length_by_characters(self, after: &str) -> Option<usize> {
        self.written_length(self.after_first_word(), after)
    }

    /// How many bytes a part of the phrase takes at the start of a text, however it is written.
    fn written_length(self, part: &str, text: &str) -> Option<usize> {
        let mut length = 0;
        for ours in part.chars() {
            steps::count(1);
            let (other, taken) = first_folded(text.get(length..)?)?;
            length += taken;
            if ours == ' ' {
                if !is_blank(other) {
                    return None;
                }
                length += blanks_at(text.get(length..)?);
            } else if !self.is_same(ours, other) {
                return None;
            }
        }
        Some(length)
    }

    /// Whether a folded character of a text is that of the phrase, in either case where the case is
    /// free.
    fn is_same(self, ours: char, theirs: char) -> bool {
        let letter = |c| self.store.orthography.letter(c);
        ours == theirs
            || letter(ours) == letter(theirs)
            || (!self.is_exact() && letter(ours) == letter(lowered(theirs)))
            || is_apostrophe(ours) && is_apostrophe(theirs)
    }
}

/// The length of the blanks at the start of a text.
fn blanks_at(text: &str) -> usize {
    let length = text.len() - text.trim_start_matches(is_blank).len();
    steps::count(length);
    length
}

/// Whether `lower` is this word in lower case.
fn is_lower_case_of(lower: &str, word: &str) -> bool {
    let mut theirs = word.chars();
    lower.chars().all(|ours| theirs.next().is_some_and(|other| lowers_to(other, ours)))
        && theirs.next().is_none()
}

/// White space, line breaks too: news wires wrap in the middle of a phrase.
fn is_blank(c: char) -> bool {
    c.is_whitespace()
}

fn is_ascii_blank(byte: u8) -> bool {
    byte.is_ascii() && is_blank(byte.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// How much of a text a phrase takes.
    fn taken<'t>(phrase: &str, text: &'t str, spacing: Spacing) -> Option<&'t str> {
        let mut store = PhraseStore::default();
        let first = spacing.first_word(phrase)?.len();
        let at = store.push_text(phrase);
        let entry = Entry::new(phrase, at, first, Case::of(phrase), spacing);
        let phrase = Phrase { entry: &entry, store: &store };
        let word = spacing.first_word(text)?;
        let key = WordKey::of(&lower_case(word));
        let same = key == WordKey::of(&phrase.folded_first_word());
        let length = same.then(|| phrase.match_length(text, word.len(), key))?;
        length.and_then(|length| text.get(..length))
    }

    #[test]
    fn case_blanks_and_apostrophes_do_not_count() {
        for text in ["Svarende til", "SVARENDE\ntil", "svarende \u{a0} til", "svarende  Til"] {
            assert_eq!(taken("svarende til", &format!("{text} 5"), Spacing::Blanks), Some(text));
        }
        assert_eq!(taken("l'équivalent", "L’Équivalent de", Spacing::Blanks), Some("L’Équivalent"));
        assert_eq!(taken("svarende til", "svarende tilbud", Spacing::Blanks), None);
    }

    #[test]
    fn a_phrase_with_a_capital_stands_as_it_is_written() {
        assert_eq!(taken("US$", "US$5", Spacing::Blanks), Some("US$"));
        assert_eq!(taken("US$", "us$5", Spacing::Blanks), None);
        assert_eq!(taken("LE", "le 5", Spacing::Blanks), None);
    }

    #[test]
    fn without_blanks_a_phrase_ends_anywhere() {
        assert_eq!(taken("億円", "億円超の", Spacing::NoBlanks), Some("億円"));
        assert_eq!(taken("億円", "億円超の", Spacing::Blanks), None);
        assert_eq!(taken("per share", "per shareの", Spacing::NoBlanks), Some("per share"));
        assert_eq!(taken("per share", "per shares", Spacing::NoBlanks), None);
    }
}
