//! The key of a word in the phrase table: its first eight bytes in lower case, and its length.
//!
//! That is all of a short word, and nearly always enough to tell a long one from others; for those
//! the table compares the words as well. "Kroner" and "KRONER" have the same key.

use crate::language::characters::simple_lowercase;

/// The first eight bytes of a word in lower case, and its length.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct WordKey {
    /// The first bytes as one number, the first byte lowest.
    first: u64,
    length: usize,
}

impl WordKey {
    /// The number of bytes that a key holds.
    pub(in crate::language::search) const BYTES: usize = 8;

    /// The key of a word that is in lower case already.
    pub(crate) fn of(word: &str) -> Self {
        Self::of_bytes(word.as_bytes())
    }

    /// The same for the bytes of a word.
    pub(in crate::language::search) fn of_bytes(word: &[u8]) -> Self {
        Self { first: packed(word), length: word.len() }
    }

    /// The key of the word of `length` bytes at the start of `bytes`, in any case. The letters
    /// beyond ASCII must be those of two bytes that the tokenizer takes for letters.
    #[inline]
    pub(crate) fn read(bytes: &[u8], length: usize) -> Self {
        const NOT_ASCII: u64 = 0x8080_8080_8080_8080;
        const LOWER: u64 = 0x2020_2020_2020_2020;
        let used = u64::MAX >> (64 - 8 * length.clamp(1, Self::BYTES));
        let word = packed(bytes) & used;
        let first = if word & NOT_ASCII == 0 {
            word | (LOWER & used)
        } else {
            let next = bytes.get(Self::BYTES).copied().unwrap_or_default();
            lowered_cyrillic(word, used).unwrap_or_else(|| lowered(word, next))
        };
        Self { first, length }
    }

    /// The key of a character that is no letter.
    pub(crate) fn of_sign(sign: char) -> Self {
        let mut bytes = [0; 4];
        Self::of(sign.encode_utf8(&mut bytes))
    }

    /// Whether the key holds the whole word, so that equal keys mean equal words.
    pub(in crate::language::search) fn is_whole(self) -> bool {
        self.length <= Self::BYTES
    }

    /// A hash of the key, best in its highest bits (multiplicative hashing, Knuth 6.4).
    pub(in crate::language::search) fn hash(self) -> u64 {
        self.first.wrapping_add(self.length as u64).wrapping_mul(0x9e37_79b9_7f4a_7c15)
    }
}

/// The first eight bytes as one number.
fn packed(bytes: &[u8]) -> u64 {
    match bytes.first_chunk() {
        Some(eight) => u64::from_le_bytes(*eight),
        None => bytes.iter().rev().fold(0, |packed, byte| packed << 8 | u64::from(*byte)),
    }
}

/// Packed letters from "Ѐ" to "џ" in lower case, all of them at once; `None` where there are
/// others. `used` has all bits of the bytes that belong to the word.
fn lowered_cyrillic(word: u64, used: u64) -> Option<u64> {
    const ONE: u64 = 0x0001_0001_0001_0001;
    let lanes = used & (0xff * ONE);
    // The first bytes are 0xD0 or 0xD1, the second ones from 0x80 to 0xBF.
    let second_row = (word ^ (0xd0 * ONE)) & lanes;
    if second_row & !ONE != 0 {
        return None;
    }
    let trails = word >> 8;
    let (high, low) = (trails >> 5 & ONE, trails >> 4 & ONE);
    let first_row = !second_row & lanes & ONE;
    // The second row ends its letters of today at 0x9F.
    if second_row & high != 0 {
        return None;
    }
    // "Ѐ" to "Џ", "А" to "П", "Р" to "Я".
    let rare = first_row & !high & !low;
    let capitals = first_row & !high & low;
    let late_capitals = first_row & high & !low;
    let (raised, lowered) = (rare * 0x1000 + capitals * 0x2000, late_capitals * 0x2000);
    Some(word + rare + late_capitals + raised - lowered)
}

/// Packed letters of one or two bytes in lower case. The last letter may be cut in two; its second
/// byte is `next`.
fn lowered(word: u64, next: u8) -> u64 {
    let mut lowered = 0;
    let mut at = 0;
    while at < 64 && word >> at != 0 {
        let byte = word >> at & 0xff;
        let ascii = byte < 0x80;
        let pair = if at == 56 { byte | u64::from(next) << 8 } else { word >> at & 0xffff };
        lowered |= if ascii { byte | 0x20 } else { lowered_pair(pair) } << at;
        at += if ascii { 8 } else { 16 };
    }
    lowered
}

/// The two bytes of a letter in lower case.
fn lowered_pair(pair: u64) -> u64 {
    let (lead, trail) = (pair as u32 & 0x1f, pair as u32 >> 8 & 0x3f);
    let lower = char::from_u32(lead << 6 | trail).map_or(0, |c| u32::from(lowered_letter(c)));
    u64::from(0xc0 | lower >> 6) | u64::from(0x80 | lower & 0x3f) << 8
}

/// A letter of two bytes in lower case, where that is one of two bytes as well.
fn lowered_letter(c: char) -> char {
    simple_lowercase(c).unwrap_or_else(|| {
        let mut lower = c.to_lowercase();
        lower.next().filter(|one| one.len_utf8() == 2 && lower.next().is_none()).unwrap_or('\0')
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_in_capitals_has_the_key_of_its_lower_case_form() {
        let words = [
            "KRONER",
            "Østre",
            "МИЛЛИОНОВ",
            "Ёлка",
            "Ђаци",
            "їжа",
            "ѠѢ",
            "Яя",
            "ПрАпЯрЯ",
            "ŁÓDŹ",
            "åÅåÅåÅå",
            "aÉÉÉÉÉ",
            "aРРРРРРР",
            "x",
        ];
        for word in words {
            assert_eq!(
                WordKey::read(format!("{word} og").as_bytes(), word.len()),
                WordKey::of(&word.to_lowercase()),
                "{word}"
            );
            assert_eq!(
                WordKey::read(word.as_bytes(), word.len()),
                WordKey::of(&word.to_lowercase()),
                "{word}"
            );
        }
    }

    #[test]
    fn the_key_of_every_letter_is_that_of_its_lower_case_form() {
        let letters = ('À'..='ɏ').chain('Ѐ'..='ӿ').filter(|c| c.is_alphabetic());
        let is_of_two_bytes = |c: &char| c.to_lowercase().map(char::len_utf8).eq([2]);
        let letters = letters.filter(is_of_two_bytes);
        for letter in letters {
            let (word, folded) = (format!("a{letter}b"), format!("a{}b", letter.to_lowercase()));
            assert_eq!(
                WordKey::read(word.as_bytes(), word.len()),
                WordKey::of(&folded),
                "{letter}"
            );
        }
    }
}
