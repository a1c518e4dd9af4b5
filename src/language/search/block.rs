//! Which bytes of a text are of letters and which are marks, sixty-four in one go.
//!
//! The letters are those of ASCII, Latin-1, Latin Extended-A and Russian, which most news is
//! written in; what is neither a letter of these nor a blank is a mark.

use wide::u8x16;

/// The bytes that are looked at in one go.
pub(super) const BLOCK: usize = 64;

/// A bit for each byte of a frame, the first byte lowest.
#[derive(Clone, Copy, Debug)]
pub(super) struct BlockMasks {
    /// The bytes of letters.
    pub(super) letters: u64,
    /// The bytes of marks.
    pub(super) marks: u64,
}

impl BlockMasks {
    /// The shape of a frame, and the byte before it, which tells whether a character goes on.
    pub(super) fn of(before: u8, frame: &[u8; BLOCK]) -> Self {
        let ascii = bits(frame, |bytes| at_most(small(bytes) - u8x16::splat(b'a'), 25));
        let blanks = bits(frame, |bytes| at_most(bytes, b' '));
        let all_ascii = before.is_ascii() && bits(frame, |bytes| bytes) == 0;
        let letters = if all_ascii { ascii } else { ascii | beyond_ascii(before, frame) };
        Self { letters, marks: !(letters | blanks) }
    }
}

/// Whether a byte is of a letter, given the one before it.
pub(super) fn is_letter_byte(before: u8, byte: u8) -> bool {
    let calculus = before == LATIN && byte | 0x20 == CALCULUS;
    byte.is_ascii_alphabetic() || begins_letter(byte) || (begins_letter(before) && !calculus)
}

/// The bytes of letters that take two.
fn beyond_ascii(before: u8, frame: &[u8; BLOCK]) -> u64 {
    let first = bits(frame, |bytes| {
        at_most(bytes - u8x16::splat(LATIN), 2)
            | (bytes & u8x16::splat(0xfe)).simd_eq(u8x16::splat(0xd0))
    });
    let latin = bits(frame, |bytes| bytes.simd_eq(u8x16::splat(LATIN)));
    let calculus = bits(frame, |bytes| small(bytes).simd_eq(u8x16::splat(CALCULUS)));
    let second = first << 1 | u64::from(begins_letter(before));
    let behind_latin = latin << 1 | u64::from(before == LATIN);
    first | (second & !(behind_latin & calculus))
}

/// The first byte of the characters from U+00C0 to U+00FF, all of which are letters but "×" and
/// "÷".
const LATIN: u8 = 0xc3;
/// The second byte of "÷", and that of "×" but for one bit.
const CALCULUS: u8 = 0xb7;

/// The first bytes of the characters from U+00C0 to U+017F and from U+0400 to U+047F.
fn begins_letter(byte: u8) -> bool {
    byte.wrapping_sub(LATIN) <= 2 || byte & 0xfe == 0xd0
}

/// The highest bit of what is made of each byte.
#[inline]
fn bits(frame: &[u8; BLOCK], kind: impl Fn(u8x16) -> u8x16) -> u64 {
    let (sixteens, _) = frame.as_chunks();
    let kind = |sixteen: &[u8; 16]| u64::from(kind(u8x16::new(*sixteen)).to_bitmask());
    sixteens.iter().rev().fold(0, |bits, sixteen| bits << 16 | kind(sixteen))
}

/// All bits of each byte that is no greater.
#[inline]
fn at_most(bytes: u8x16, most: u8) -> u8x16 {
    bytes.simd_eq(bytes.min(u8x16::splat(most)))
}

/// Capitals of ASCII as small letters, and "×" as "÷".
#[inline]
fn small(bytes: u8x16) -> u8x16 {
    bytes | u8x16::splat(0x20)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_frame_has_the_shape_of_its_bytes() {
        let pairs = (0..=u8::MAX).flat_map(|before| (0..=u8::MAX).map(move |byte| (before, byte)));
        for (before, byte) in pairs {
            for at in [0_usize, 1, 15, 16, 40, 63] {
                let mut frame = [b'a'; BLOCK];
                let outside = if at == 0 { before } else { b'a' };
                if let Some(place) = at.checked_sub(1) {
                    frame[place] = before;
                }
                frame[at] = byte;
                let shape = BlockMasks::of(outside, &frame);
                let letter = is_letter_byte(before, byte);
                assert_eq!(shape.letters >> at & 1 == 1, letter, "{before:x} {byte:x} {at}");
                assert_eq!(
                    shape.marks >> at & 1 == 1,
                    !letter && byte > b' ',
                    "{before:x} {byte:x} {at}"
                );
            }
        }
    }
}
