//! What follows the first word of a phrase: one byte for the prefilter, and eight to compare at
//! once.
//!
//! Dozens of phrases begin with "a"; before "month" in "a month later" only the phrases that go on
//! with those letters need a full comparison. Bytes that may be written in several ways (blanks,
//! apostrophes, letters beyond ASCII) are not compared, so what fits here may still be another
//! phrase, but what does not fit cannot be the phrase.

use crate::language::characters::{is_letter, is_unspaced_letter, simple_lowercase};
use crate::language::folding::{first_folded, lowered};

/// One byte for what follows the first word of a phrase.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::language::search) struct Follower(pub(in crate::language::search) u8);

impl Follower {
    /// Nothing follows: a phrase of one word.
    pub(in crate::language::search) const NOTHING: Self = Self(0);
    /// Something follows that one byte cannot tell.
    pub(in crate::language::search) const ANYTHING: Self = Self(255);

    /// The byte for a text after a first word: the letter or digit in lower case, with or without
    /// one blank before it, if it is common; the sign, if it is ASCII; the straight apostrophe for
    /// a curved one.
    pub(in crate::language::search) fn of_text(after: &str) -> Self {
        match after.as_bytes() {
            [b' ', second, ..] if second.is_ascii_alphanumeric() => {
                Self(second.to_ascii_lowercase())
            }
            // The letters that the tokenizer knows are folded to themselves.
            [b' ', 0xc3..=0xc9 | 0xd0..=0xd3, ..] => {
                let second =
                    after.chars().nth(1).filter(|c| is_letter(*c)).and_then(simple_lowercase);
                second.map_or(Self::ANYTHING, Self::of_letter)
            }
            [b' ', second, ..] if !second.is_ascii() => Self::of_folded(after),
            [0xe2, 0x80, 0x98 | 0x99, ..] => Self(b'\''),
            [sign, ..] if sign.is_ascii_punctuation() => Self(*sign),
            [on, ..] if on.is_ascii_alphanumeric() => Self(on.to_ascii_lowercase()),
            _ => Self::ANYTHING,
        }
    }

    /// The byte for a text after a first word of any letters, which may be written in several ways.
    pub(in crate::language::search) fn of_folded(after: &str) -> Self {
        match after.as_bytes() {
            [b' ', second, ..] if !second.is_ascii() => {
                let second = first_folded(after.get(1..).unwrap_or_default());
                let letter = second.map(|(c, _)| lowered(c)).filter(|c| is_letter(*c));
                letter.map_or(Self::ANYTHING, Self::of_letter)
            }
            [0xe2, 0x80, 0x98 | 0x99, ..] => Self(b'\''),
            [first, ..] if !first.is_ascii() => {
                let first = first_folded(after).map(|(c, _)| c);
                first.filter(|c| is_unspaced_letter(*c)).map_or(Self::ANYTHING, Self::of_letter)
            }
            _ => Self::of_text(after),
        }
    }

    /// The byte of a letter in lower case.
    fn of_letter(letter: char) -> Self {
        Self((u32::from(letter) & 0xff) as u8)
    }

    /// Whether a phrase with this byte can stand where the text has the other.
    pub(in crate::language::search) fn fits(self, text: Self) -> bool {
        self == text || self == Self::ANYTHING || text == Self::ANYTHING
    }

    /// The byte for what a phrase has after its first word.
    pub(in crate::language::search) fn of_phrase(after: &str) -> Self {
        if after.is_empty() { Self::NOTHING } else { Self::of_folded(after) }
    }
}

/// What follows the curved apostrophe, "‘" or "’", that a text begins with.
pub(in crate::language::search) fn after_curved_apostrophe(text: &[u8]) -> Option<&[u8]> {
    match text {
        [0xe2, 0x80, 0x98 | 0x99, after @ ..] => Some(after),
        _ => None,
    }
}

/// The first eight bytes after a first word, in lower case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::language::search) struct Followers {
    follower: Follower,
    /// The bytes as one integer, the first byte lowest.
    bytes: u64,
    /// All bits of each byte that is to be compared.
    counted: u64,
}

const EACH: u64 = 0x0101_0101_0101_0101;
const BLANKS: u64 = 0x20 * EACH;
const HIGHEST: u64 = 0x80 * EACH;

impl Followers {
    /// The bytes of a phrase, compared up to the first byte beyond ASCII.
    pub(in crate::language::search) fn of_phrase(follower: Follower, after: &str) -> Self {
        let plain = after.bytes().take_while(u8::is_ascii).take(8);
        let packed = |(bytes, counted): (u64, u64), (byte, at): (u8, u32)| {
            (bytes | u64::from(byte | 0x20) << (8 * at), counted | 0xff << (8 * at))
        };
        let (bytes, counted) = plain.zip(0..).fold((0, 0), packed);
        Self { follower, bytes, counted }
    }

    /// The bytes of a text, compared up to a line break, a second blank or a byte beyond ASCII. A
    /// curved apostrophe at their start counts as a straight one.
    pub(in crate::language::search) fn of_text(follower: Follower, after: &[u8]) -> Self {
        let elided = after_curved_apostrophe(after);
        let Some(eight) = elided.unwrap_or(after).first_chunk() else {
            return Self { follower, bytes: 0, counted: 0 };
        };
        let eight = u64::from_le_bytes(*eight);
        let bytes = if elided.is_some() { eight << 8 | u64::from(b'\'') } else { eight };
        // The highest bit of each byte below the blank, and of some after such a byte by the carry;
        // only the first is used.
        let low = bytes.wrapping_sub(BLANKS) & !bytes & HIGHEST;
        let blank = !(((bytes ^ BLANKS) & !HIGHEST).wrapping_add(!HIGHEST) | bytes) & HIGHEST;
        let other = low | (bytes & HIGHEST) | (blank & blank << 8);
        let counted = if other == 0 { u64::MAX } else { (1 << (other.trailing_zeros() - 7)) - 1 };
        Self { follower, bytes: bytes | BLANKS, counted }
    }

    /// Whether a phrase with these bytes may stand where the text has the others.
    pub(in crate::language::search) fn fits(self, text: Self) -> bool {
        (self.bytes ^ text.bytes) & self.counted & text.counted == 0
            && self.follower.fits(text.follower)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fits(phrase: &str, text: &str) -> bool {
        Followers::of_phrase(Follower::of_phrase(phrase), phrase)
            .fits(Followers::of_text(Follower::of_text(text), text.as_bytes()))
    }

    #[test]
    fn what_differs_within_eight_bytes_does_not_fit() {
        assert!(fits(" month", " month later") && fits(" month", " MONTH LATER"));
        assert!(!fits(" month", " moment later") && !fits(" month", ", month later"));
        assert!(fits(" little more", " little less than"));
        assert!(fits(" рублей", " Рубль") && !fits(" рублей", " долларов"));
    }

    #[test]
    fn what_may_be_written_in_another_way_fits() {
        for text in [
            " month",
            " \u{a0}month of",
            "\n month of it",
            "  month of it",
            " ",
            "",
            "\u{a0}month of",
        ] {
            assert!(fits(" month", text), "{text:?}");
        }
        assert!(fits("'s end", "’s end of the year") && fits(" på", " PÅ denne måde"));
        assert!(fits("'euros", "’Euros par an") && !fits("'euros", "’autres fonds"));
        assert!(!fits(" month", "\u{7f}month of it") && !fits(" month", "@month of it"));
    }
}
