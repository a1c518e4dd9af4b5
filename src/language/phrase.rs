//! One phrase of a lexicon, and whether it stands at a place in a text.

use super::letter::{is_capital, is_letter, lowers_to};
use super::{Meaning, clash};

/// A phrase: "svarende til", "kr.", "US$".
#[derive(Clone, Debug)]
pub(super) struct Phrase {
    pub(super) text: String,
    pub(super) meanings: Vec<Meaning>,
    /// The length of the first word in `text`.
    first: usize,
    /// The first letter of the second word.
    second: Option<u8>,
    /// A phrase written with a capital letter matches that spelling only.
    exact: bool,
    /// How many of the meanings are from files before `file`.
    earlier: usize,
    /// The last file that had the phrase.
    file: u8,
}

impl Phrase {
    /// A phrase without meanings, whose first word takes so many bytes.
    pub(super) fn new(text: &str, first: usize) -> Self {
        Self {
            text: text.to_owned(),
            meanings: Vec::with_capacity(1),
            first,
            second: text.get(first..).and_then(second_letter),
            exact: text.chars().any(is_capital),
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
        Ok(())
    }

    pub(super) fn is_one_word(&self) -> bool {
        self.first == self.text.len()
    }

    /// Whether the first word is this one, given in lower case.
    pub(super) fn begins_with(&self, folded: &str) -> bool {
        let first = self.text.get(..self.first).unwrap_or_default();
        if self.exact { first.to_lowercase() == folded } else { first == folded }
    }

    /// Whether the phrase can stand where the second word begins with this letter.
    pub(super) fn may_go_on(&self, second: Option<u8>) -> bool {
        self.second.is_none() || second.is_none() || self.second == second
    }

    /// How many bytes the phrase takes at the start of `rest`, of whose first word (`first` bytes)
    /// the lower-case form is known to be this phrase's.
    pub(super) fn matches(&self, rest: &str, first: usize) -> Option<usize> {
        if self.exact && rest.get(..first)? != self.text.get(..self.first)? {
            return None;
        }
        let mut theirs = rest.get(first..)?.chars().peekable();
        let mut length = first;
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
        let ends_in_word = self.text.ends_with(is_letter);
        let goes_on = theirs.peek().is_some_and(|next| is_letter(*next));
        (!(ends_in_word && goes_on)).then_some(length)
    }
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

/// White space within a line, or one line break: news wires wrap in the middle of a phrase.
fn is_blank(c: char) -> bool {
    c.is_whitespace()
}

fn same(ours: char, theirs: char, exact: bool) -> bool {
    let apostrophes = ['\'', '’'];
    ours == theirs
        || (apostrophes.contains(&ours) && apostrophes.contains(&theirs))
        || (!exact && lowers_to(theirs, ours))
}

/// The first letter of the second word, by which most phrases can be told to be another, where the text
/// goes on with a blank and a letter or digit of ASCII.
pub(super) fn second_letter(behind: &str) -> Option<u8> {
    match behind.as_bytes() {
        [b' ', second, ..] if second.is_ascii_alphanumeric() => Some(second.to_ascii_lowercase()),
        _ => None,
    }
}
