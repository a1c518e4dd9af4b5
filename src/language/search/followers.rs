//! What stands behind the first word of a phrase: one byte that tells most phrases apart, and eight
//! at a glance.
//!
//! Dozens of phrases begin with "a", and behind "a" in "a month later" only those of months are
//! worth a closer look. What it does not do: bytes that may be written in several ways are not
//! compared, so a phrase that passes may be another all the same.

use crate::language::characters::{is_letter, small};

/// What stands behind the first word of a phrase, by one byte that tells most phrases to be
/// another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Follower(pub(super) u8);

impl Follower {
    /// Nothing: a phrase of one word.
    pub(super) const NOTHING: Self = Self(0);
    /// Something that a byte does not tell.
    pub(super) const ANYTHING: Self = Self(255);

    /// What the text behind a first word begins with: one blank and a common letter or a digit, in
    /// either case, or a sign of ASCII.
    pub(super) fn of_text(behind: &str) -> Self {
        match behind.as_bytes() {
            [b' ', second, ..] if second.is_ascii_alphanumeric() => {
                Self(second.to_ascii_lowercase())
            }
            [b' ', second, ..] if !second.is_ascii() => {
                let second = behind.chars().nth(1).filter(|c| is_letter(*c)).and_then(small);
                second.map_or(Self::ANYTHING, |second| Self((u32::from(second) & 0xff) as u8))
            }
            [sign, ..] if sign.is_ascii_punctuation() => Self(*sign),
            _ => Self::ANYTHING,
        }
    }

    /// Whether a phrase that goes on so can stand where the text does so.
    pub(super) fn fits(self, text: Self) -> bool {
        self == text || self == Self::ANYTHING || text == Self::ANYTHING
    }

    /// What a phrase has behind its first word.
    pub(super) fn of_phrase(behind: &str) -> Self {
        if behind.is_empty() { Self::NOTHING } else { Self::of_text(behind) }
    }
}

/// The first bytes behind a first word, in lower case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Followers {
    sequel: Follower,
    /// The bytes as one number, the first byte lowest.
    bytes: u64,
    /// All bits of each byte that counts.
    counted: u64,
}

const EACH: u64 = 0x0101_0101_0101_0101;
const BLANKS: u64 = 0x20 * EACH;
const HIGHEST: u64 = 0x80 * EACH;

impl Followers {
    /// What a phrase has there, up to a byte beyond ASCII.
    pub(super) fn of_phrase(behind: &str) -> Self {
        let plain = behind.bytes().take_while(u8::is_ascii).take(8);
        let packed = |(bytes, counted): (u64, u64), (byte, at): (u8, u32)| {
            (bytes | u64::from(byte | 0x20) << (8 * at), counted | 0xff << (8 * at))
        };
        let (bytes, counted) = plain.zip(0..).fold((0, 0), packed);
        Self { sequel: Follower::of_phrase(behind), bytes, counted }
    }

    /// What a text has there, up to a line break, a second blank or a byte beyond ASCII.
    pub(super) fn of_text(sequel: Follower, behind: &[u8]) -> Self {
        let Some(eight) = behind.first_chunk() else {
            return Self { sequel, bytes: 0, counted: 0 };
        };
        let bytes = u64::from_le_bytes(*eight);
        // A bit for each byte below the blank, and wrongly for some behind such a byte.
        let low = bytes.wrapping_sub(BLANKS) & !bytes & HIGHEST;
        let blank = !(((bytes ^ BLANKS) & !HIGHEST).wrapping_add(!HIGHEST) | bytes) & HIGHEST;
        let other = low | (bytes & HIGHEST) | (blank & blank << 8);
        let counted = if other == 0 { u64::MAX } else { (1 << (other.trailing_zeros() - 7)) - 1 };
        Self { sequel, bytes: bytes | BLANKS, counted }
    }

    /// Whether a phrase that goes on so may stand where a text does so.
    pub(super) fn fits(self, text: Self) -> bool {
        (self.bytes ^ text.bytes) & self.counted & text.counted == 0
            && self.sequel.fits(text.sequel)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fits(phrase: &str, text: &str) -> bool {
        Followers::of_phrase(phrase)
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
        assert!(!fits(" month", "\u{7f}month of it") && !fits(" month", "@month of it"));
    }
}
