//! How a language writes its words: the endings and prefixes that words take, and letters that
//! stand for others.
//!
//! "dolardan" is "dolar" with an ending, "75%-a" a percentage with one, "بالدولار" "دولار" with two
//! prefixes, "MİLYON" "milyon" with the "I" of Turkish. The lists come from the file of each
//! language; one without such lists costs nothing.

use super::folded_word::FoldedWord;
use crate::language::characters::is_apostrophe;
use crate::language::folding::{first_folded, folded, lowered};
use crate::steps;
use rustc_hash::FxHashSet;
use std::borrow::Cow;

/// The endings, prefixes and letters of a language.
#[derive(Clone, Debug, Default)]
pub(in crate::language) struct Orthography {
    endings: FxHashSet<String>,
    /// The bytes of the longest ending.
    longest_ending: usize,
    /// The marks after which digits and signs have their endings.
    marks: Vec<char>,
    /// What may be on the front of a word, the longest first.
    prefixes: Vec<String>,
    /// Letters, each with the one that it is read as in words beyond ASCII.
    letters: Vec<(char, char)>,
    /// One bit for each character before U+0500 that is among them.
    known: [u64; KNOWN],
}

/// The number of integers whose bits are the characters before U+0500.
const KNOWN: usize = 0x500 / 64;

/// A word has no more endings and no more prefixes than these.
const MOST_ENDINGS: usize = 2;
const MOST_PREFIXES: usize = 2;

impl Orthography {
    /// Adds an ending, after all letters that are read as others.
    pub(in crate::language) fn add_ending(&mut self, ending: &str) {
        let ending: String = folded_small(ending);
        self.longest_ending = self.longest_ending.max(ending.len());
        self.endings.insert(ending.chars().map(|c| self.letter(c)).collect());
        self.endings.insert(ending);
    }

    pub(in crate::language) fn add_mark(&mut self, mark: char) {
        self.marks.push(mark);
    }

    pub(in crate::language) fn add_prefix(&mut self, prefix: &str) {
        self.prefixes.push(folded_small(prefix));
        self.prefixes.sort_by_key(|prefix| std::cmp::Reverse(prefix.len()));
    }

    /// Adds letters that are read as the first of them.
    pub(in crate::language) fn add_letters(&mut self, alike: &str) {
        let mut alike = alike.chars();
        let Some(read) = alike.next() else { return };
        for letter in alike {
            self.letters.push((letter, read));
            let (place, bit) = place_of(letter);
            if let Some(bits) = self.known.get_mut(place) {
                *bits |= bit;
            }
        }
    }

    pub(super) fn has_endings(&self) -> bool {
        !self.endings.is_empty()
    }

    pub(super) fn has_prefixes(&self) -> bool {
        !self.prefixes.is_empty()
    }

    pub(super) fn has_letters(&self) -> bool {
        !self.letters.is_empty()
    }

    /// The letter that a letter is read as.
    #[inline]
    pub(super) fn letter(&self, c: char) -> char {
        if !self.may_be_read(c) {
            return c;
        }
        self.letters.iter().find(|(letter, _)| *letter == c).map_or(c, |(_, read)| *read)
    }

    /// Could a character be read as another? False positives are fine, false negatives are not.
    #[inline]
    fn may_be_read(&self, c: char) -> bool {
        let (place, bit) = place_of(c);
        self.known.get(place).map_or(!self.letters.is_empty(), |bits| bits & bit != 0)
    }

    /// A word in lower case with its letters as they are read. Those of a word of ASCII stand for
    /// themselves.
    pub(super) fn read_word<'t>(&self, word: Cow<'t, str>) -> Cow<'t, str> {
        let is_read = || word.chars().any(|c| self.may_be_read(c));
        if self.letters.is_empty() || word.is_ascii() || !is_read() {
            return word;
        }
        word.chars().map(|c| self.letter(c)).collect()
    }

    /// Whether the end of a word, in lower case, is made of endings.
    pub(super) fn are_endings(&self, end: &str) -> bool {
        if end.is_empty() || end.len() > MOST_ENDINGS * self.longest_ending {
            return false;
        }
        steps::count(end.len());
        let both = |at: usize| {
            let (one, other) = (end.get(..at), end.get(at..));
            one.zip(other).is_some_and(|(one, other)| {
                self.endings.contains(one) && self.endings.contains(other)
            })
        };
        self.endings.contains(end) || (1..end.len()).any(both)
    }

    /// Where in a word its endings may begin at the earliest.
    pub(super) fn first_ending(&self, word: &str) -> usize {
        word.len().saturating_sub(MOST_ENDINGS * self.longest_ending)
    }

    /// The length of the endings right at the start of a text, which nothing of the word follows.
    #[cold]
    pub(super) fn endings_at(&self, after: &str) -> Option<usize> {
        let word = FoldedWord::read_end(after, self)?;
        self.are_endings(word.as_str()).then_some(word.taken)
    }

    /// The length of a mark and the endings after it at the start of a text: "-ért", "'den".
    #[inline]
    pub(super) fn marked_endings_at(&self, after: &str) -> Option<usize> {
        if self.marks.is_empty() { None } else { self.after_mark(after) }
    }

    fn after_mark(&self, after: &str) -> Option<usize> {
        let first = after.chars().next()?;
        let is_same =
            |mark: &char| *mark == first || (is_apostrophe(*mark) && is_apostrophe(first));
        let mark = self.marks.iter().any(is_same).then_some(first.len_utf8())?;
        Some(mark + self.endings_at(after.get(mark..)?)?)
    }

    /// Where the word begins that has a prefix on its front: the places after one and after two.
    pub(super) fn after_prefixes(&self, text: &str) -> [Option<usize>; MOST_PREFIXES] {
        let one = self.after_prefix(text);
        let second = one.and_then(|one| Some(one + self.after_prefix(text.get(one..)?)?));
        [one, second]
    }

    fn after_prefix(&self, text: &str) -> Option<usize> {
        self.prefixes.iter().find_map(|prefix| length_of(prefix, text))
    }
}

/// The integer that has a character's bit, and that bit.
#[inline]
fn place_of(c: char) -> (usize, u64) {
    let code = u32::from(c);
    ((code / u64::BITS) as usize, 1 << (code % u64::BITS))
}

/// The length of a prefix, in lower case, at the start of a text.
fn length_of(prefix: &str, text: &str) -> Option<usize> {
    let mut length = 0;
    for own in prefix.chars() {
        steps::count(1);
        let (other, taken) = first_folded(text.get(length..)?)?;
        if lowered(other) != own {
            return None;
        }
        length += taken;
    }
    Some(length)
}

/// A text in small letters, folded.
fn folded_small(text: &str) -> String {
    let folded = folded(text).unwrap_or_else(|| text.to_owned());
    folded.chars().map(lowered).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn turkish() -> Orthography {
        let mut turkish = Orthography::default();
        ["dan", "a", "lar", "ın"].into_iter().for_each(|ending| turkish.add_ending(ending));
        "'-".chars().for_each(|mark| turkish.add_mark(mark));
        turkish
    }

    #[test]
    fn one_or_two_endings_use_up_a_word() {
        let turkish = turkish();
        assert!(
            ["dan", "lardan", "larA"].map(|end| turkish.are_endings(&end.to_lowercase()))
                == [true; 3]
        );
        assert!(!["", "d", "dane", "larlara"].iter().any(|end| turkish.are_endings(end)));
        assert_eq!(
            ["lardan, en", "Dan", "dane"].map(|end| turkish.endings_at(end)),
            [Some(6), Some(3), None]
        );
    }

    #[test]
    fn digits_and_signs_take_endings_after_a_mark() {
        let marked = ["'dan", "’a kadar", "-lara", "dan", "'daha", "'"];
        let lengths = marked.map(|after| turkish().marked_endings_at(after));
        assert_eq!(lengths, [Some(4), Some(4), Some(5), None, None, None]);
        assert_eq!(Orthography::default().marked_endings_at("'dan"), None);
    }

    #[test]
    fn the_longest_prefix_counts_and_a_second_may_follow() {
        let mut arabic = Orthography::default();
        ["ب", "ل", "ال", "و"].into_iter().for_each(|prefix| arabic.add_prefix(prefix));
        assert_eq!(arabic.after_prefixes("بالدولار"), [Some(2), Some(6)]);
        assert_eq!(arabic.after_prefixes("الدولار"), [Some(4), None]);
        assert_eq!(arabic.after_prefixes("دولار"), [None, None]);
    }
}
