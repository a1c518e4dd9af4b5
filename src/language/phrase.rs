//! One phrase of a lexicon, and whether it stands at a place in a text.

use super::behind::{Behind, Sequel};
use super::head::Head;
use super::letter::{is_capital, is_letter, lowers_to};
use super::{Meaning, Senses, clash};
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
        if phrase.chars().any(is_capital) { Self::AsWritten } else { Self::Any }
    }
}

/// A phrase: "svarende til", "kr.", "US$".
#[derive(Clone, Debug)]
pub(super) struct Phrase {
    pub(super) text: String,
    pub(super) meanings: Vec<Meaning>,
    /// The kinds of its meanings.
    pub(super) senses: Senses,
    /// The length of the first word in `text`.
    first: usize,
    /// What stands behind the first word.
    pub(super) sequel: Sequel,
    /// A phrase written with a capital letter matches that spelling only.
    exact: bool,
    /// How many of the meanings are from files before `file`.
    earlier: usize,
    /// The last file that had the phrase.
    file: u8,
}

impl Phrase {
    /// A phrase without meanings, whose first word takes so many bytes.
    pub(super) fn new(text: &str, first: usize, case: Case) -> Self {
        Self {
            text: text.to_owned(),
            meanings: Vec::with_capacity(1),
            senses: Senses::default(),
            first,
            sequel: Sequel::of_phrase(text.get(first..).unwrap_or_default()),
            exact: case == Case::AsWritten,
            earlier: 0,
            file: 0,
        }
    }

    /// Adds a meaning from the file of this number. It takes the place of what earlier files said; a
    /// phrase that means nothing has no other meaning.
    ///
    /// # Errors
    ///
    /// The meaning from the same file that excludes the new one.
    pub(super) fn add(&mut self, meaning: &Meaning, file: u8) -> Result<(), Meaning> {
        if self.file < file {
            (self.file, self.earlier) = (file, self.meanings.len());
        }
        // "nok" is the Norwegian for "enough" before it is a code in lower case.
        if *meaning == Meaning::Nothing {
            self.meanings.clear();
        }
        let own = self.meanings.get(self.earlier..).unwrap_or_default();
        if let Some(one) = own.iter().find(|own| clash::exclude(own, meaning)) {
            return Err(one.clone());
        }
        let own = own.len();
        self.meanings.retain(|known| !clash::exclude(known, meaning));
        self.earlier = self.meanings.len() - own;
        if !self.meanings.contains(meaning) {
            self.meanings.push(meaning.clone());
        }
        self.senses = Senses::of_all(&self.meanings);
        Ok(())
    }

    /// Adds a meaning from CLDR, unless the phrase has it.
    ///
    /// # Errors
    ///
    /// The meaning that contradicts it.
    pub(super) fn fill(&mut self, meaning: &Meaning) -> Result<(), Meaning> {
        match self.meanings.iter().find(|known| clash::contradicts(known, meaning)) {
            Some(known) => return Err(known.clone()),
            None if self.meanings.iter().any(|known| clash::covers(known, meaning)) => {}
            None => self.meanings.push(meaning.clone()),
        }
        self.senses = Senses::of_all(&self.meanings);
        Ok(())
    }

    /// What stands behind the first word.
    pub(super) fn behind(&self) -> Behind {
        Behind::of_phrase(self.text.get(self.first..).unwrap_or_default())
    }

    pub(super) fn first_word(&self) -> &str {
        self.text.get(..self.first).unwrap_or_default()
    }

    pub(super) fn is_one_word(&self) -> bool {
        self.first == self.text.len()
    }

    /// The first word in lower case.
    pub(super) fn folded_first_word(&self) -> Cow<'_, str> {
        let first = self.first_word();
        if self.exact { first.to_lowercase().into() } else { first.into() }
    }

    /// Whether the first word is this one, given in lower case.
    pub(super) fn begins_with(&self, folded: &str) -> bool {
        self.folded_first_word() == folded
    }

    /// How many bytes the phrase takes at the start of `rest`, of whose first word (`first` bytes) the
    /// head is known to be this phrase's.
    pub(super) fn matches(&self, rest: &str, first: usize, head: Head) -> Option<usize> {
        let same = match (self.exact, head.is_whole()) {
            (false, true) => true,
            (true, _) => rest.get(..first)? == self.text.get(..self.first)?,
            (false, false) => same_word(self.text.get(..self.first)?, rest.get(..first)?),
        };
        if !same || self.is_one_word() {
            return same.then_some(first);
        }
        let length = first + self.rest_matches(rest.get(first..)?)?;
        let ends_in_word = self.text.ends_with(is_letter);
        let goes_on = ends_in_word && rest.get(length..)?.starts_with(is_letter);
        (!goes_on).then_some(length)
    }

    /// How many bytes what stands behind the first word takes at the start of `behind`.
    fn rest_matches(&self, behind: &str) -> Option<usize> {
        let theirs = behind.as_bytes();
        let mut length = 0;
        for our in self.text.as_bytes().get(self.first..)? {
            let their = theirs.get(length)?;
            if *our == b' ' && is_ascii_blank(*their) {
                length += theirs.get(length..)?.iter().take_while(|byte| is_ascii_blank(**byte)).count();
                // A wide blank may follow.
                if theirs.get(length).is_some_and(|byte| !byte.is_ascii()) {
                    return self.rest_matches_any(behind);
                }
                continue;
            }
            let folded = if self.exact { *their } else { their.to_ascii_lowercase() };
            if our != their && *our != folded {
                let common = our.is_ascii() && their.is_ascii() && *our != b'\'';
                return if common { None } else { self.rest_matches_any(behind) };
            }
            length += 1;
        }
        Some(length)
    }

    /// The same for any characters.
    fn rest_matches_any(&self, behind: &str) -> Option<usize> {
        let mut theirs = behind.chars().peekable();
        let mut length = 0;
        for ours in self.text.get(self.first..)?.chars() {
            let other = theirs.next()?;
            length += other.len_utf8();
            if ours == ' ' {
                if !is_blank(other) {
                    return None;
                }
                while let Some(blank) = theirs.next_if(|next| is_blank(*next)) {
                    length += blank.len_utf8();
                }
            } else if !same(ours, other, self.exact) {
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
    let end = if is_letter(first) {
        text.find(|c: char| !is_letter(c)).unwrap_or(text.len())
    } else {
        first.len_utf8()
    };
    text.get(..end)
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
