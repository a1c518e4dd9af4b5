//! Bit masks of a block of 64 bytes: which bytes belong to letters, and which are marks.
//!
//! The tokenizer finds words with a few operations on these masks instead of a loop over the
//! characters. The letters are those of ASCII, Latin-1, Latin Extended-A and B and Cyrillic, which
//! most news is written in (and the signs from U+0482 to U+0489, which none is); a byte that is neither of such a letter nor a blank is a mark, and so is
//! each byte of a letter of another script. The masks are computed with SIMD operations of the
//! `wide` crate, which falls back to plain integers where a machine has none.

use wide::u8x16;

/// The number of bytes in a block.
pub(super) const BLOCK: usize = 64;

/// One bit for each byte of a block, the first byte in the lowest bit.
#[derive(Clone, Copy, Debug)]
pub(super) struct BlockMasks {
    /// Bytes of letters.
    pub(super) letters: u64,
    /// Bytes of marks: neither of a letter nor a blank.
    pub(super) marks: u64,
}

impl BlockMasks {
    /// The masks of a block. The byte before it tells whether a letter of two bytes goes on in it.
    pub(super) fn of(before: u8, block: &[u8; BLOCK]) -> Self {
        let ascii = bits(block, |bytes| at_most(lower(bytes) - u8x16::splat(b'a'), 25));
        let blanks = bits(block, |bytes| at_most(bytes, b' '));
        let all_ascii = before.is_ascii() && bits(block, |bytes| bytes) == 0;
        let letters = if all_ascii { ascii } else { ascii | beyond_ascii(before, block) };
        Self { letters, marks: !(letters | blanks) }
    }
}

/// Whether a byte belongs to a letter, given the byte before it: the same answer for one byte.
pub(super) fn is_letter_byte(before: u8, byte: u8) -> bool {
    let calculus = before == LATIN && byte | 0x20 == CALCULUS;
    byte.is_ascii_alphabetic() || begins_letter(byte) || (begins_letter(before) && !calculus)
}

/// The bytes of letters of two bytes.
fn beyond_ascii(before: u8, block: &[u8; BLOCK]) -> u64 {
    let first = bits(block, |bytes| {
        at_most(bytes - u8x16::splat(LATIN), 6)
            | (bytes & u8x16::splat(0xfc)).simd_eq(u8x16::splat(0xd0))
    });
    let latin = bits(block, |bytes| bytes.simd_eq(u8x16::splat(LATIN)));
    let calculus = bits(block, |bytes| lower(bytes).simd_eq(u8x16::splat(CALCULUS)));
    let second = first << 1 | u64::from(begins_letter(before));
    let after_latin = latin << 1 | u64::from(before == LATIN);
    first | (second & !(after_latin & calculus))
}

/// The first byte of the characters from U+00C0 to U+00FF, all of which are letters but "×" and
/// "÷".
const LATIN: u8 = 0xc3;
/// The second byte of "÷", and that of "×" but for one bit.
const CALCULUS: u8 = 0xb7;

/// The first bytes of the characters from U+00C0 to U+027F and from U+0400 to U+04FF.
fn begins_letter(byte: u8) -> bool {
    byte.wrapping_sub(LATIN) <= 6 || byte & 0xfc == 0xd0
}

/// The highest bit of what `kind` makes of each byte, as a mask.
#[inline]
fn bits(block: &[u8; BLOCK], kind: impl Fn(u8x16) -> u8x16) -> u64 {
    let (lanes, _) = block.as_chunks();
    let kind = |lane: &[u8; 16]| u64::from(kind(u8x16::new(*lane)).to_bitmask());
    lanes.iter().rev().fold(0, |bits, lane| bits << 16 | kind(lane))
}

/// Sets all bits of each byte that is at most `most`.
#[inline]
fn at_most(bytes: u8x16, most: u8) -> u8x16 {
    bytes.simd_eq(bytes.min(u8x16::splat(most)))
}

/// Capitals of ASCII in lower case, and the second byte of "×" as that of "÷".
#[inline]
fn lower(bytes: u8x16) -> u8x16 {
    bytes | u8x16::splat(0x20)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_masks_of_a_block_say_the_same_as_each_byte_alone() {
        let pairs = (0..=u8::MAX).flat_map(|before| (0..=u8::MAX).map(move |byte| (before, byte)));
        for (before, byte) in pairs {
            for at in [0_usize, 1, 15, 16, 40, 63] {
                let mut block = [b'a'; BLOCK];
                let outside = if at == 0 { before } else { b'a' };
                if let Some(place) = at.checked_sub(1) {
                    block[place] = before;
                }
                block[at] = byte;
                let masks = BlockMasks::of(outside, &block);
                let letter = is_letter_byte(before, byte);
                assert_eq!(masks.letters >> at & 1 == 1, letter, "{before:x} {byte:x} {at}");
                assert_eq!(
                    masks.marks >> at & 1 == 1,
                    !letter && byte > b' ',
                    "{before:x} {byte:x} {at}"
                );
            }
        }
    }
}
