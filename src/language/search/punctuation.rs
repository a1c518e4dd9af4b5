//! Which punctuation marks beyond ASCII can begin a phrase.
//!
//! A French text has "’", "«" and no-break spaces in every line, and few phrases begin with one.
//! One bit for each mark says so before the character is decoded. What it does not do: it knows
//! two Unicode blocks, and characters of other blocks must be decoded.

use crate::language::characters::is_ignored;
use crate::language::folding::fold;

/// Which characters of Latin-1 (U+0080 to U+00BF) and of General Punctuation (U+2000 to U+203F)
/// can begin a phrase or are no punctuation marks; one bit for each.
#[derive(Clone, Copy, Debug)]
pub(super) struct Punctuation {
    latin: u64,
    general: u64,
}

/// The first character of each block.
const LATIN: u32 = 0x80;
const GENERAL: u32 = 0x2000;

impl Default for Punctuation {
    fn default() -> Self {
        let mut punctuation = Self { latin: 0, general: 0 };
        "ªµº¼½¾".chars().for_each(|c| punctuation.set(c));
        blocks().filter(|c| is_ignored(*c)).for_each(|c| punctuation.set(c));
        punctuation
    }
}

impl Punctuation {
    /// Adds a character that phrases begin with, and all that are read as it.
    pub(super) fn insert(&mut self, first: char) {
        if is_read_as(first) {
            blocks().filter(|c| *c == first || fold(*c) == first).for_each(|c| self.set(c));
        }
    }

    fn set(&mut self, c: char) {
        let code = u32::from(c);
        for (first, block) in [(LATIN, &mut self.latin), (GENERAL, &mut self.general)] {
            if let Some(place) = code.checked_sub(first).filter(|place| *place < u64::BITS) {
                *block |= 1 << place;
            }
        }
    }

    /// The length of the character at the start of a text, if it is in one of the blocks and begins
    /// no phrase.
    #[inline]
    pub(super) fn length_if_unused(self, text: &[u8]) -> Option<usize> {
        let (block, last, length) = match text {
            [0xc2, last, ..] => (self.latin, last, 2),
            [0xe2, 0x80, last, ..] => (self.general, last, 3),
            _ => return None,
        };
        (block >> (last & 0x3f) & 1 == 0).then_some(length)
    }
}

/// The characters of both blocks.
fn blocks() -> impl Iterator<Item = char> {
    ('\u{80}'..='\u{bf}').chain('\u{2000}'..='\u{203f}')
}

/// Whether a character of the two blocks may be read as this one.
fn is_read_as(c: char) -> bool {
    matches!(c, '\'' | '-' | '"' | '\u{80}'..='\u{bf}' | '\u{2000}'..='\u{203f}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::characters::{digit, is_letter, vulgar_fraction};

    fn is_unused(punctuation: Punctuation, c: char) -> bool {
        punctuation.length_if_unused(c.to_string().as_bytes()).is_some()
    }

    #[test]
    fn what_begins_a_phrase_is_used() {
        let mut punctuation = Punctuation::default();
        ['£', '\'', '‰'].into_iter().for_each(|first| punctuation.insert(first));
        assert!("£’‘´‰½ª".chars().all(|c| !is_unused(punctuation, c)));
        assert!("«»“”–…\u{a0}€é".chars().all(|c| is_unused(punctuation, c) != "€é".contains(c)));
    }

    #[test]
    fn what_a_character_is_read_as_is_looked_for() {
        assert!(blocks().all(|c| is_read_as(fold(c))));
    }

    #[test]
    fn no_letter_digit_or_invisible_character_is_unused() {
        let unused = ('\u{80}'..='\u{ffff}').filter(|c| is_unused(Punctuation::default(), *c));
        let unused: Vec<char> = unused.collect();
        assert!(unused.len() > 60);
        let other = |c: &char| {
            is_letter(*c) || is_ignored(*c) || digit(*c).is_some() || vulgar_fraction(*c).is_some()
        };
        assert!(!unused.iter().any(other));
    }
}
