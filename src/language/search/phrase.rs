//! One phrase of the table, and how it is compared with a text.
//!
//! "svarende til" also matches "Svarende  til" and "svarende\ntil": case, the number of blanks and
//! the kind of apostrophe do not count. A phrase with a capital letter matches as it is written
//! only: "US$", "LE". A phrase never ends within a word, except in a script without blanks.

use super::followers::{Follower, Followers};
use super::phrase_store::{PhraseStore, StoreRange};
use super::word_key::WordKey;
use crate::language::characters::{
    first_word, has_capital, is_letter, is_unspaced_letter, lower_case, lowers_to,
};
use crate::language::meaning::Meaning;
use crate::language::meaning_set::MeaningSet;
use crate::steps;
use std::borrow::Cow;

/// Whether the words of a language have blanks between them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(in crate::language) enum Spacing {
    /// A run of letters is a word.
    #[default]
    Blanks,
    /// A letter of a script without blanks (Han, kana, Thai) may begin a phrase, and a phrase may
    /// end with it, whatever is beside it.
    NoBlanks,
}

impl Spacing {
    /// The first word of a text, by which phrases are looked up: a run of letters, one letter of a
    /// script without blanks, or one other character.
    pub(super) fn first_word(self, text: &str) -> Option<&str> {
        let word = first_word(text)?;
        let Self::NoBlanks = self else { return Some(word) };
        let first = word.chars().next()?;
        let end = match word.find(is_unspaced_letter) {
            Some(0) => first.len_utf8(),
            Some(end) => end,
            None => word.len(),
        };
        word.get(..end)
    }

    /// Whether a character may not follow a word that ends with a letter.
    #[inline]
    pub(super) fn is_word_going_on(self, next: char) -> bool {
        is_letter(next) && (self == Self::Blanks || !is_unspaced_letter(next))
    }
}

/// In which case a phrase may be in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Case {
    /// In lower or upper case.
    Any,
    /// Only as it is written, since it has a capital.
    AsWritten,
}

impl Case {
    pub(super) fn of(phrase: &str) -> Self {
        if has_capital(phrase) { Self::AsWritten } else { Self::Any }
    }

    /// The first word of such a phrase in lower case.
    pub(super) fn folded(self, first: &str) -> Cow<'_, str> {
        match self {
            Self::Any => first.into(),
            Self::AsWritten => lower_case(first).into(),
        }
    }
}

/// A phrase as the table holds it: where its text and meanings are stored, and what is compared
/// before them.
#[derive(Clone, Copy, Debug)]
pub(super) struct Entry {
    /// Its text in the store.
    pub(super) text: StoreRange,
    /// Its meanings in the store.
    pub(super) meanings: StoreRange,
    /// The kinds of its meanings.
    pub(super) meaning_set: MeaningSet,
    /// The length of the first word in bytes.
    first: u32,
    /// What follows the first word, by one byte.
    follower: Follower,
    case: Case,
    end: End,
}

/// What may not stand right after a phrase.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum End {
    /// The phrase ends with a sign, or a letter of a script without blanks: anything may follow.
    Open,
    /// The phrase ends with a letter: no other may follow that makes the word longer.
    Word(Spacing),
}

impl End {
    fn of(phrase: &str, spacing: Spacing) -> Self {
        if phrase.ends_with(|last| spacing.is_word_going_on(last)) {
            Self::Word(spacing)
        } else {
            Self::Open
        }
    }

    fn allows(self, after: &str) -> bool {
        match self {
            Self::Open => true,
            Self::Word(spacing) => !after.starts_with(|next| spacing.is_word_going_on(next)),
        }
    }
}

impl Entry {
    /// A phrase that is stored at `at`, without meanings. Its first word takes `first` bytes.
    pub(super) fn new(
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
        }
    }

    /// The length of the first word in bytes.
    fn first(&self) -> usize {
        self.first as usize
    }

    pub(super) fn is_one_word(&self) -> bool {
        self.first() == self.text.len()
    }
}

/// A phrase with its text: "svarende til", "kr.", "US$".
#[derive(Clone, Copy, Debug)]
pub(super) struct Phrase<'l> {
    pub(super) entry: &'l Entry,
    pub(super) store: &'l PhraseStore,
}

impl<'l> Phrase<'l> {
    pub(super) fn text(self) -> &'l str {
        self.store.text(self.entry.text)
    }

    pub(super) fn is_one_word(self) -> bool {
        self.entry.is_one_word()
    }

    fn is_exact(self) -> bool {
        self.entry.case == Case::AsWritten
    }

    /// The kinds of its meanings.
    pub(super) fn meaning_set(self) -> MeaningSet {
        self.entry.meaning_set
    }

    /// What follows the first word, by one byte.
    pub(super) fn follower(self) -> Follower {
        self.entry.follower
    }

    pub(super) fn meanings(self) -> &'l [Meaning] {
        self.store.meanings(self.entry.meanings)
    }

    /// What follows the first word, by eight bytes.
    pub(super) fn followers(self) -> Followers {
        Followers::of_phrase(self.after_first_word())
    }

    pub(super) fn first_word(self) -> &'l str {
        self.text().get(..self.entry.first()).unwrap_or_default()
    }

    fn after_first_word(self) -> &'l str {
        self.text().get(self.entry.first()..).unwrap_or_default()
    }

    /// The first word in lower case.
    pub(super) fn folded_first_word(self) -> Cow<'l, str> {
        self.entry.case.folded(self.first_word())
    }

    /// Whether the first word is this one, given in lower case.
    pub(super) fn begins_with(self, folded: &str) -> bool {
        self.folded_first_word() == folded
    }

    /// How many bytes the phrase takes at the start of `rest`, whose first word takes `first` bytes
    /// and has the same key as the phrase's; `None` where another phrase or word is there.
    #[inline]
    pub(super) fn match_length(self, rest: &str, first: usize, key: WordKey) -> Option<usize> {
        let is_first_word = key.is_whole() && !self.is_exact();
        if !is_first_word && !self.has_first_word(rest.get(..first)?) {
            return None;
        }
        if self.is_one_word() { Some(first) } else { self.length_after(rest, first) }
    }

    /// Whether a word with the same key is the first word of the phrase.
    fn has_first_word(self, word: &str) -> bool {
        let own = self.first_word();
        if self.is_exact() { word == own } else { is_lower_case_of(own, word) }
    }

    /// How many bytes the phrase takes at the start of `rest`, which begins with its first word.
    fn length_after(self, rest: &str, first: usize) -> Option<usize> {
        let length = first + self.rest_length(rest.get(first..)?)?;
        self.entry.end.allows(rest.get(length..)?).then_some(length)
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
                let common = our.is_ascii() && their.is_ascii() && *our != b'\'';
                return if common { None } else { self.rest_length_by_characters(after) };
            }
            length += 1;
        }
        Some(length)
    }

    /// The same, character by character, for text beyond ASCII.
    fn rest_length_by_characters(self, after: &str) -> Option<usize> {
        let mut theirs = after.chars().peekable();
        let mut length = 0;
        for ours in self.after_first_word().chars() {
            let other = theirs.next()?;
            length += other.len_utf8();
            if ours == ' ' {
                if !is_blank(other) {
                    return None;
                }
                while let Some(blank) = theirs.next_if(|next| is_blank(*next)) {
                    steps::count(1);
                    length += blank.len_utf8();
                }
            } else if !is_same(ours, other, self.entry.case) {
                return None;
            }
        }
        Some(length)
    }
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

/// Whether a character of a text is that of a phrase, in either case where the case is free.
fn is_same(ours: char, theirs: char, case: Case) -> bool {
    let apostrophes = ['\'', '’'];
    ours == theirs
        || (apostrophes.contains(&ours) && apostrophes.contains(&theirs))
        || (case == Case::Any && lowers_to(theirs, ours))
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

    #[test]
    fn a_first_word_is_one_letter_where_words_have_no_blanks() {
        let first = ["約百", "USドル", "ドル", "$5"].map(|text| Spacing::NoBlanks.first_word(text));
        assert_eq!(first, [Some("約"), Some("US"), Some("ド"), Some("$")]);
        assert_eq!(Spacing::Blanks.first_word("USドル"), Some("USドル"));
    }
}
