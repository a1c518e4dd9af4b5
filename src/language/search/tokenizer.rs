//! Where words and marks stand in a text.
//!
//! Of "Han betalte 5 €" the words "Han" and "betalte" and the marks "5" and "€" are given, blanks
//! are not. A letter of a script that news is seldom written in is a mark, and for the reader to
//! look at whole.

use super::block::{BLOCK, BlockMasks, is_letter_byte};
use super::prefix::Prefix;
use crate::language::characters::is_letter;

/// A place in a text that may mean something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct RawToken {
    /// Where it begins, in bytes.
    pub(crate) at: usize,
    /// The length of a word in bytes; 0 for a mark.
    pub(crate) length: usize,
}

impl RawToken {
    /// Whether it is a word that ends where the outline says: a letter of another script may
    /// follow, and "×" begins as letters do.
    #[inline]
    pub(crate) fn is_whole_word(self, text: &str) -> bool {
        let end = self.at + self.length;
        self.length > 0
            && match text.as_bytes().get(end) {
                None => true,
                Some(byte) if byte.is_ascii() => true,
                Some(_) => text.get(end..).is_some_and(|behind| !behind.starts_with(is_letter)),
            }
    }
}

/// Finds the places of a text, from the first to the last.
#[derive(Debug)]
pub(crate) struct Tokenizer<'t> {
    bytes: &'t [u8],
    /// Where the frame begins, of which the bits below tell.
    base: usize,
    /// Where the next frame begins: at the word that this one cuts in two, so that a word is seen
    /// whole.
    next: usize,
    /// The frame, and room to look beyond it.
    frame: [u8; BLOCK + Prefix::BYTES],
    /// A bit for each byte of a letter, the first byte lowest.
    letters: u64,
    /// A bit for each first byte of a word and for each byte of a mark that has not been given yet.
    places: u64,
}

impl<'t> Tokenizer<'t> {
    pub(crate) fn of(text: &'t str) -> Self {
        let frame = [0; BLOCK + Prefix::BYTES];
        let mut outline =
            Self { bytes: text.as_bytes(), base: 0, next: 0, frame, letters: 0, places: 0 };
        outline.read(0, 0);
        outline
    }

    /// The next place.
    #[inline]
    pub(crate) fn next(&mut self) -> Option<usize> {
        while self.places == 0 {
            self.read_on()?;
        }
        let at = self.base + self.places.trailing_zeros() as usize;
        self.places &= self.places - 1;
        Some(at)
    }

    /// The next place before `end`.
    #[inline]
    pub(crate) fn next_before(&mut self, end: usize) -> Option<usize> {
        let at = self.next()?;
        if at >= end {
            self.places |= 1 << (at - self.base);
            return None;
        }
        Some(at)
    }

    /// The next place that looks as wanted.
    #[inline]
    pub(crate) fn find(&mut self, is_wanted: impl Fn(Prefix) -> bool) -> Option<usize> {
        loop {
            let mut places = self.places;
            while places != 0 {
                let within = places.trailing_zeros() as usize;
                places &= places - 1;
                if is_wanted(self.look_within(within)) {
                    self.places = places;
                    return Some(self.base + within);
                }
            }
            self.read_on()?;
        }
    }

    /// Leaves out the places before `at`, which does not lie within a word.
    pub(crate) fn skip_to(&mut self, at: usize) {
        match at.checked_sub(self.base) {
            Some(within) if at < self.next => self.places &= u64::MAX << within,
            Some(_) | None => self.read(at, 0),
        }
    }

    /// How the place given last looks.
    #[inline]
    pub(crate) fn look(&self, at: usize) -> Prefix {
        self.look_within(at.wrapping_sub(self.base))
    }

    #[inline]
    fn look_within(&self, within: usize) -> Prefix {
        let within = within % BLOCK;
        let four = self.frame.get(within..).and_then(|behind| behind.first_chunk());
        Prefix::of(four.map_or(0, |four| u32::from_le_bytes(*four)), self.letters >> within)
    }

    /// The length of the word at the place given last, in bytes; 0 for a mark.
    #[inline]
    pub(crate) fn length(&self, at: usize) -> usize {
        if self.letters == u64::MAX {
            return BLOCK + self.letters_behind(self.base + BLOCK);
        }
        (self.letters >> (at.wrapping_sub(self.base) % BLOCK)).trailing_ones() as usize
    }

    /// Reads the frame behind this one.
    fn read_on(&mut self) -> Option<()> {
        self.places = 0;
        (self.next < self.bytes.len())
            .then(|| self.read(self.next, u64::from(self.letters == u64::MAX)))
    }

    /// Reads the frame from `base` on. The `before` is 1 where the byte before is a letter's.
    fn read(&mut self, base: usize, before: u64) {
        let ahead = self.bytes.get(base..).unwrap_or_default();
        let frame = ahead.first_chunk().copied().unwrap_or_else(|| padded(ahead));
        let byte_before = base.checked_sub(1).and_then(|before| self.bytes.get(before));
        let BlockMasks { letters, marks } =
            BlockMasks::of(byte_before.copied().unwrap_or_default(), &frame);
        let cut = letters.leading_ones() as usize % BLOCK;
        self.frame.iter_mut().zip(frame).for_each(|(place, byte)| *place = byte);
        (self.base, self.next, self.letters) = (base, base + BLOCK - cut, letters);
        self.places = ((letters & !(letters << 1 | before)) | marks) & u64::MAX >> cut;
    }

    /// How many bytes of letters follow, behind the frame.
    #[cold]
    fn letters_behind(&self, at: usize) -> usize {
        let bytes = self.bytes.get(at.saturating_sub(1)..).unwrap_or_default();
        let letters = bytes
            .iter()
            .skip(1)
            .zip(bytes)
            .take_while(|(byte, before)| is_letter_byte(**before, **byte));
        letters.count()
    }
}

/// The last bytes of a text.
fn padded(bytes: &[u8]) -> [u8; BLOCK] {
    let mut padded = [0; BLOCK];
    padded.iter_mut().zip(bytes).for_each(|(place, byte)| *place = *byte);
    padded
}

#[cfg(test)]
mod tests {
    use super::*;

    fn places(text: &str) -> Vec<&str> {
        let mut outline = Tokenizer::of(text);
        let mut found = Vec::new();
        let mut at = 0;
        while let Some(next) = outline.next() {
            let place = RawToken { at: next, length: outline.length(next) };
            if place.at < at {
                continue;
            }
            let rest = text.get(place.at..).unwrap();
            // "×" and "÷" begin as letters do.
            let split = place.length > 0 && !text.is_char_boundary(place.at + place.length);
            let length = if split || place.length == 0 {
                rest.chars().next().unwrap().len_utf8()
            } else {
                place.length
            };
            found.push(&text[place.at..place.at + length]);
            at = place.at + length;
        }
        found
    }

    #[test]
    fn words_and_marks_are_found_and_blanks_are_not() {
        assert_eq!(places(" Han betalte, 5\n€"), ["Han", "betalte", ",", "5", "€"]);
        assert_eq!(places("«Øl» på Łódź"), ["«", "Øl", "»", "på", "Łódź"]);
        assert_eq!(places("Миллион\u{a0}ёлок"), ["Миллион", "\u{a0}", "ёлок"]);
        assert!(places("").is_empty() && places(" \n\t").is_empty());
    }

    #[test]
    fn a_word_is_whole_wherever_it_stands() {
        for word in ["kroner", "миллион", &"å".repeat(100)] {
            for blanks in 0..200 {
                let text = format!("{}{word}{}", " ".repeat(blanks), " ".repeat(blanks % 70));
                assert_eq!(places(&text), [word], "{blanks}");
            }
        }
    }

    #[test]
    fn a_place_behind_the_end_is_given_later() {
        let mut outline = Tokenizer::of("Han gik. Hun kom.");
        let first: Vec<usize> = std::iter::from_fn(|| outline.next_before(9)).collect();
        let second: Vec<usize> = std::iter::from_fn(|| outline.next_before(17)).collect();
        assert_eq!((first, second), (vec![0, 4, 7], vec![9, 13, 16]));
    }

    #[test]
    fn every_letter_of_a_word_is_one_to_the_reader() {
        for c in ('\0'..='\u{ffff}').filter(|c| *c > ' ') {
            let text = format!("{c}a");
            let whole = places(&text).len() == 1;
            assert!(!whole || is_letter(c), "{c:?}");
            assert!(whole || !is_letter(c) || c > '\u{7f}', "{c:?}");
        }
        assert_eq!(places("5×3÷2"), ["5", "×", "3", "÷", "2"]);
    }
}
