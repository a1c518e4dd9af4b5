//! One phrase of a lexicon, and whether it stands at a place in a text.

use super::followers::{Follower, Followers};
use super::phrase_store::{PhraseStore, StoreRange};
use super::word_key::WordKey;
use crate::language::characters::{has_capital, is_letter, lower_case, lowers_to, word_length};
use crate::language::meaning::Meaning;
use crate::language::meaning_set::MeaningSet;
use crate::steps;
use std::borrow::Cow;

/// In which letters a phrase may stand in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Case {
    /// In small letters or capitals.
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

/// What is known of a phrase besides its letters.
#[derive(Clone, Copy, Debug)]
pub(super) struct Entry {
    pub(super) text: StoreRange,
    pub(super) meanings: StoreRange,
    /// The kinds of its meanings.
    pub(super) senses: MeaningSet,
    /// The length of the first word.
    first: usize,
    /// What stands behind the first word.
    sequel: Follower,
    case: Case,
}

impl Entry {
    /// A phrase that stands in the stock, without meanings, whose first word takes so many bytes.
    pub(super) fn new(text: &str, at: StoreRange, first: usize, case: Case) -> Self {
        Self {
            text: at,
            meanings: StoreRange::default(),
            senses: MeaningSet::default(),
            first,
            sequel: Follower::of_phrase(text.get(first..).unwrap_or_default()),
            case,
        }
    }

    pub(super) fn is_one_word(&self) -> bool {
        self.first == self.text.len()
    }
}

/// A phrase: "svarende til", "kr.", "US$".
#[derive(Clone, Copy, Debug)]
pub(super) struct Phrase<'l> {
    pub(super) entry: &'l Entry,
    pub(super) stock: &'l PhraseStore,
}

impl<'l> Phrase<'l> {
    pub(super) fn text(self) -> &'l str {
        self.stock.text(self.entry.text)
    }

    pub(super) fn is_one_word(self) -> bool {
        self.entry.is_one_word()
    }

    fn is_exact(self) -> bool {
        self.entry.case == Case::AsWritten
    }

    /// The kinds of its meanings.
    pub(super) fn senses(self) -> MeaningSet {
        self.entry.senses
    }

    /// What stands behind the first word, by one byte.
    pub(super) fn sequel(self) -> Follower {
        self.entry.sequel
    }

    pub(super) fn meanings(self) -> &'l [Meaning] {
        self.stock.meanings(self.entry.meanings)
    }

    /// What stands behind the first word.
    pub(super) fn behind(self) -> Followers {
        Followers::of_phrase(self.text().get(self.entry.first..).unwrap_or_default())
    }

    pub(super) fn first_word(self) -> &'l str {
        self.text().get(..self.entry.first).unwrap_or_default()
    }

    /// The first word in lower case.
    pub(super) fn folded_first_word(self) -> Cow<'l, str> {
        let first = self.first_word();
        self.entry.case.folded(first)
    }

    /// Whether the first word is this one, given in lower case.
    pub(super) fn begins_with(self, folded: &str) -> bool {
        self.folded_first_word() == folded
    }

    /// How many bytes the phrase takes at the start of `rest`, of whose first word (`first` bytes)
    /// the head is known to be this phrase's.
    #[inline]
    pub(super) fn matches(self, rest: &str, first: usize, head: WordKey) -> Option<usize> {
        let sure = head.is_whole() && !self.is_exact();
        if !sure && !self.has_first_word(rest.get(..first)?) {
            return None;
        }
        if self.is_one_word() { Some(first) } else { self.goes_on(rest, first) }
    }

    /// Whether a word of the same head is the first of the phrase.
    fn has_first_word(self, word: &str) -> bool {
        let own = self.first_word();
        if self.is_exact() { word == own } else { same_word(own, word) }
    }

    /// How many bytes the phrase takes at the start of `rest`, which begins with its first word.
    fn goes_on(self, rest: &str, first: usize) -> Option<usize> {
        let length = first + self.rest_matches(rest.get(first..)?)?;
        let ends_in_word = self.text().ends_with(is_letter);
        let goes_on = ends_in_word && rest.get(length..)?.starts_with(is_letter);
        (!goes_on).then_some(length)
    }

    /// How many bytes what stands behind the first word takes at the start of `behind`.
    fn rest_matches(self, behind: &str) -> Option<usize> {
        let theirs = behind.as_bytes();
        let mut length = 0;
        for our in self.text().as_bytes().get(self.entry.first..)? {
            steps::count(1);
            let their = theirs.get(length)?;
            if *our == b' ' && is_ascii_blank(*their) {
                let blanks =
                    theirs.get(length..)?.iter().take_while(|byte| is_ascii_blank(**byte)).count();
                steps::count(blanks);
                length += blanks;
                // A wide blank may follow.
                if theirs.get(length).is_some_and(|byte| !byte.is_ascii()) {
                    return self.rest_matches_any(behind);
                }
                continue;
            }
            let folded = if self.is_exact() { *their } else { their.to_ascii_lowercase() };
            if our != their && *our != folded {
                let common = our.is_ascii() && their.is_ascii() && *our != b'\'';
                return if common { None } else { self.rest_matches_any(behind) };
            }
            length += 1;
        }
        Some(length)
    }

    /// The same for any characters.
    fn rest_matches_any(self, behind: &str) -> Option<usize> {
        let mut theirs = behind.chars().peekable();
        let mut length = 0;
        for ours in self.text().get(self.entry.first..)?.chars() {
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
            } else if !same(ours, other, self.is_exact()) {
                return None;
            }
        }
        Some(length)
    }
}

/// Whether a word is this one in lower case.
fn same_word(lower: &str, word: &str) -> bool {
    let mut theirs = word.chars();
    lower.chars().all(|ours| theirs.next().is_some_and(|other| lowers_to(other, ours)))
        && theirs.next().is_none()
}

/// The first word of a phrase: a run of letters, or one other character.
pub(crate) fn first_word(text: &str) -> Option<&str> {
    let first = text.chars().next()?;
    text.get(..word_length(text).max(first.len_utf8()))
}

/// The last word before the end of a text; empty where something else stands there.
pub(crate) fn last_word(text: &str) -> &str {
    let common = text.bytes().rev().take_while(u8::is_ascii_alphabetic).count();
    let (before, word) = text.split_at(text.len() - common);
    if before.ends_with(|c: char| !c.is_ascii()) {
        return text.rsplit(|c: char| !is_letter(c)).next().unwrap_or_default();
    }
    word
}

/// White space within a line, or one line break: news wires wrap in the middle of a phrase.
fn is_blank(c: char) -> bool {
    c.is_whitespace()
}

fn is_ascii_blank(byte: u8) -> bool {
    byte.is_ascii() && is_blank(byte.into())
}

fn same(ours: char, theirs: char, exact: bool) -> bool {
    let apostrophes = ['\'', '’'];
    ours == theirs
        || (apostrophes.contains(&ours) && apostrophes.contains(&theirs))
        || (!exact && lowers_to(theirs, ours))
}
