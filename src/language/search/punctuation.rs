//! The signs of punctuation beyond ASCII that may begin a phrase.
//!
//! A French text has "’", "«" and no-break spaces in every line, and most of them begin nothing.
//! Each is told by one bit, before the character is read. What it does not do: characters outside
//! of its two blocks must be read.

use crate::language::folding::fold;

/// Which characters of Latin-1 from U+0080 to U+00BF and of General Punctuation from U+2000 to
/// U+203F begin a phrase, or may be no punctuation; one bit for each.
#[derive(Clone, Copy, Debug)]
pub(super) struct Punctuation {
    latin: u64,
    general: u64,
}

/// The first characters of the two blocks.
const LATIN: u32 = 0x80;
const GENERAL: u32 = 0x2000;

impl Default for Punctuation {
    fn default() -> Self {
        let mut begin = Self { latin: 0, general: 0 };
        // Letters, fractions and the soft hyphen; signs of no width and of direction.
        for c in
            "ªµº¼½¾\u{ad}".chars().chain('\u{200b}'..='\u{200f}').chain('\u{202a}'..='\u{202e}')
        {
            begin.set(c);
        }
        begin
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

    /// The length of the character at the start of a text, where it is of one of the blocks and
    /// begins nothing.
    #[inline]
    pub(super) fn idle(self, text: &[u8]) -> Option<usize> {
        let (block, last, length) = match text {
            [0xc2, last, ..] => (self.latin, last, 2),
            [0xe2, 0x80, last, ..] => (self.general, last, 3),
            _ => return None,
        };
        (block >> (last & 0x3f) & 1 == 0).then_some(length)
    }
}

/// The characters of the two blocks.
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
    use crate::language::characters::{digit, is_ignored, is_letter, vulgar_fraction};

    fn is_idle(punctuation: Punctuation, c: char) -> bool {
        punctuation.idle(c.to_string().as_bytes()).is_some()
    }

    #[test]
    fn what_begins_a_phrase_is_not_idle() {
        let mut punctuation = Punctuation::default();
        ['£', '\'', '‰'].into_iter().for_each(|first| punctuation.insert(first));
        assert!("£’‘´‰½ª".chars().all(|c| !is_idle(punctuation, c)));
        assert!("«»“”–…\u{a0}€é".chars().all(|c| is_idle(punctuation, c) != "€é".contains(c)));
    }

    #[test]
    fn what_a_character_is_read_as_is_looked_for() {
        assert!(blocks().all(|c| is_read_as(fold(c))));
    }

    #[test]
    fn no_letter_digit_or_sign_of_no_width_is_idle() {
        let idle = ('\u{80}'..='\u{ffff}').filter(|c| is_idle(Punctuation::default(), *c));
        let idle: Vec<char> = idle.collect();
        assert!(idle.len() > 60);
        let other = |c: &char| {
            is_letter(*c) || is_ignored(*c) || digit(*c).is_some() || vulgar_fraction(*c).is_some()
        };
        assert!(!idle.iter().any(other));
    }
}
