//! Splits a text into words and marks, a block of 64 bytes at a time.
//!
//! "Han betalte 5 €" gives the words "Han" and "betalte" and the marks "5" and "€"; blanks are left
//! out. Words are made of the letters that [`block`](super::block) knows; every byte of another
//! character is a mark, which the caller reads as the character that it begins.

use super::block::{BLOCK, BlockMasks, is_letter_byte};
use super::prefix::Prefix;
use crate::language::folding::goes_on;

/// A word or a mark of a text, by its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct RawToken {
    /// Its first byte in the text.
    pub(crate) at: usize,
    /// The length of a word in bytes; 0 for a mark.
    pub(crate) length: usize,
}

impl RawToken {
    /// Whether it is a word that ends where the tokenizer says. A letter of another script or a mark
    /// may follow, and "×" begins with the same byte as letters do.
    #[inline]
    pub(crate) fn is_whole_word(self, text: &str) -> bool {
        let end = self.at + self.length;
        self.length > 0
            && match text.as_bytes().get(end) {
                None => true,
                Some(byte) if byte.is_ascii() => true,
                Some(_) => text.get(end..).is_some_and(|after| !goes_on(after)),
            }
    }
}

/// Gives the words and marks of a text, first to last.
#[derive(Debug)]
pub(crate) struct Tokenizer<'t> {
    bytes: &'t [u8],
    /// The first byte of the block that the masks below are of.
    base: usize,
    /// The first byte of the next block: that of the word that this block cuts in two, so that the
    /// next block holds the word whole.
    next: usize,
    /// The block, padded so that a prefix can be read at its last byte.
    block: [u8; BLOCK + Prefix::BYTES],
    /// One bit for each byte of a letter, the first byte lowest.
    letters: u64,
    /// One bit for each first byte of a word and each byte of a mark, as long as it was not given.
    places: u64,
}

impl<'t> Tokenizer<'t> {
    pub(crate) fn of(text: &'t str) -> Self {
        let block = [0; BLOCK + Prefix::BYTES];
        let mut tokenizer =
            Self { bytes: text.as_bytes(), base: 0, next: 0, block, letters: 0, places: 0 };
        tokenizer.read(0, 0);
        tokenizer
    }

    /// The first byte of the next word or mark.
    #[inline]
    pub(crate) fn next(&mut self) -> Option<usize> {
        while self.places == 0 {
            self.read_on()?;
        }
        let at = self.base + self.places.trailing_zeros() as usize;
        self.places &= self.places - 1;
        Some(at)
    }

    /// The same, if it lies before `end`; otherwise it is given again later.
    #[inline]
    pub(crate) fn next_before(&mut self, end: usize) -> Option<usize> {
        let at = self.next()?;
        if at >= end {
            self.places |= 1 << (at - self.base);
            return None;
        }
        Some(at)
    }

    /// The first byte of the next word or mark whose prefix is wanted.
    #[inline]
    pub(crate) fn find(&mut self, is_wanted: impl Fn(Prefix) -> bool) -> Option<usize> {
        loop {
            let mut places = self.places;
            while places != 0 {
                let within = places.trailing_zeros() as usize;
                places &= places - 1;
                if is_wanted(self.prefix_within(within)) {
                    self.places = places;
                    return Some(self.base + within);
                }
            }
            self.read_on()?;
        }
    }

    /// Goes on at `at`, which must not lie within a word.
    pub(crate) fn skip_to(&mut self, at: usize) {
        match at.checked_sub(self.base) {
            Some(within) if at < self.next => self.places &= u64::MAX << within,
            Some(_) | None => self.read(at, 0),
        }
    }

    /// The prefix of the word or mark given last.
    #[inline]
    pub(crate) fn prefix(&self, at: usize) -> Prefix {
        self.prefix_within(at.wrapping_sub(self.base))
    }

    #[inline]
    fn prefix_within(&self, within: usize) -> Prefix {
        let within = within % BLOCK;
        let four = self.block.get(within..).and_then(|after| after.first_chunk());
        Prefix::of(four.map_or(0, |four| u32::from_le_bytes(*four)), self.letters >> within)
    }

    /// The length of the word given last, in bytes; 0 for a mark.
    #[inline]
    pub(crate) fn length(&self, at: usize) -> usize {
        if self.letters == u64::MAX {
            return BLOCK + self.letters_after(self.base + BLOCK);
        }
        (self.letters >> (at.wrapping_sub(self.base) % BLOCK)).trailing_ones() as usize
    }

    /// Reads the next block.
    fn read_on(&mut self) -> Option<()> {
        self.places = 0;
        (self.next < self.bytes.len())
            .then(|| self.read(self.next, u64::from(self.letters == u64::MAX)))
    }

    /// Reads the block from `base` on; `before` is 1 where the byte before it belongs to a letter.
    fn read(&mut self, base: usize, before: u64) {
        let bytes = self.bytes.get(base..).unwrap_or_default();
        let block = bytes.first_chunk().copied().unwrap_or_else(|| padded(bytes));
        let byte_before = base.checked_sub(1).and_then(|before| self.bytes.get(before));
        let BlockMasks { letters, marks } =
            BlockMasks::of(byte_before.copied().unwrap_or_default(), &block);
        let cut = letters.leading_ones() as usize % BLOCK;
        self.block.iter_mut().zip(block).for_each(|(place, byte)| *place = byte);
        (self.base, self.next, self.letters) = (base, base + BLOCK - cut, letters);
        self.places = ((letters & !(letters << 1 | before)) | marks) & u64::MAX >> cut;
    }

    /// The number of bytes of letters after the block.
    #[cold]
    fn letters_after(&self, at: usize) -> usize {
        let bytes = self.bytes.get(at.saturating_sub(1)..).unwrap_or_default();
        let letters = bytes
            .iter()
            .skip(1)
            .zip(bytes)
            .take_while(|(byte, before)| is_letter_byte(**before, **byte));
        letters.count()
    }
}

/// The last bytes of a text, as a block.
fn padded(bytes: &[u8]) -> [u8; BLOCK] {
    let mut padded = [0; BLOCK];
    padded.iter_mut().zip(bytes).for_each(|(place, byte)| *place = *byte);
    padded
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::characters::is_letter;

    fn places(text: &str) -> Vec<&str> {
        let mut tokenizer = Tokenizer::of(text);
        let mut found = Vec::new();
        let mut at = 0;
        while let Some(next) = tokenizer.next() {
            let place = RawToken { at: next, length: tokenizer.length(next) };
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
    fn a_word_after_the_end_is_given_later() {
        let mut tokenizer = Tokenizer::of("Han gik. Hun kom.");
        let first: Vec<usize> = std::iter::from_fn(|| tokenizer.next_before(9)).collect();
        let second: Vec<usize> = std::iter::from_fn(|| tokenizer.next_before(17)).collect();
        assert_eq!((first, second), (vec![0, 4, 7], vec![9, 13, 16]));
    }

    #[test]
    fn every_letter_of_a_word_is_one_to_the_reader() {
        for c in ('\0'..='\u{ffff}').filter(|c| *c > ' ') {
            let text = format!("{c}a");
            let whole = places(&text).len() == 1;
            assert!(!whole || is_letter(c) || ('\u{482}'..='\u{489}').contains(&c), "{c:?}");
            assert!(whole || !is_letter(c) || c > '\u{7f}', "{c:?}");
        }
        assert_eq!(places("5×3÷2"), ["5", "×", "3", "÷", "2"]);
    }
}
