//! A quick look at a word: can it begin a phrase at all?
//!
//! Nearly all words of an article mean nothing to the checker. Looking each up would cost most of the
//! time that reading takes, so the lexicon first answers from a bit table over a word's first eight
//! bytes and its length, in lower case. The table may say yes to a word that is no phrase; it never
//! says no to one that is.

/// Bits by the hash of a word.
const BITS: usize = 1 << 16;

/// Which bytes and words can begin a phrase.
#[derive(Clone, Debug)]
pub(crate) struct Starts {
    /// By the first eight bytes of a word and its length.
    words: Box<[u64]>,
    /// By the first three bytes of a number word, which may go on with another: "tre|hundrede"; fewer
    /// for a shorter word.
    heads: Box<[u64]>,
    /// The same for the last bytes of a number word, with which a compound may close.
    tails: Box<[u64]>,
    /// What a byte can begin.
    classes: [Class; 256],
}

/// What a byte can begin.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Class {
    /// Nothing: blanks, and signs without a meaning.
    Nothing,
    /// A word.
    Letter,
    /// A number.
    Digit,
    /// A sign that begins a phrase, or a decimal mark that may begin a number.
    Sign,
    /// A character beyond ASCII, which must be looked at whole.
    Wide,
}

impl Default for Starts {
    fn default() -> Self {
        let mut classes = [Class::Nothing; 256];
        for (byte, class) in (0u8..=255).zip(classes.iter_mut()) {
            *class = match byte {
                b'a'..=b'z' | b'A'..=b'Z' => Class::Letter,
                b'0'..=b'9' => Class::Digit,
                b'.' => Class::Sign,
                0x80.. => Class::Wide,
                _ => Class::Nothing,
            };
        }
        let [words, heads, tails] = [(); 3].map(|()| vec![0; BITS / 64].into());
        Self { words, heads, tails, classes }
    }
}

impl Starts {
    /// Admits a phrase by its first word or sign, in lower case.
    pub(crate) fn admit(&mut self, first: &str) {
        set(&mut self.words, key(packed(first.as_bytes()), first.len()));
        if let Some(class) = first.bytes().next().and_then(|byte| self.classes.get_mut(usize::from(byte)))
            && *class == Class::Nothing
        {
            *class = Class::Sign;
        }
    }

    /// Admits a number word in lower case, with which a compound may begin or close.
    pub(crate) fn admit_number(&mut self, word: &str) {
        let word = word.as_bytes();
        let length = word.len().min(LONGEST_PART);
        if let (Some(head), Some(tail)) = (word.get(..length), word.get(word.len() - length..)) {
            set(&mut self.heads, key(packed(head), length));
            set(&mut self.tails, key(packed(tail), length));
        }
    }

    /// What a byte can begin.
    pub(crate) fn class(&self, byte: u8) -> Class {
        self.classes.get(usize::from(byte)).copied().unwrap_or(Class::Nothing)
    }

    /// Whether a phrase can begin with a word, of which the first bytes are [`packed`].
    pub(crate) fn may_begin(&self, first: u64, length: usize) -> bool {
        get(&self.words, key(first, length))
    }

    /// Whether a word in lower case can be a compound of number words.
    pub(crate) fn may_be_number(&self, word: &[u8]) -> bool {
        let length = word.len();
        let part = |bits: &[u64], part: Option<&[u8]>| {
            part.is_some_and(|part| get(bits, key(packed(part), part.len())))
        };
        (1..=LONGEST_PART).any(|most| part(&self.heads, word.get(..most)))
            && (1..=LONGEST_PART.min(length)).any(|most| part(&self.tails, word.get(length - most..)))
    }
}

/// So many bytes of a number word are looked at.
const LONGEST_PART: usize = 3;

/// The first eight bytes as one number, the first byte lowest.
pub(crate) fn packed(bytes: &[u8]) -> u64 {
    match bytes.first_chunk() {
        Some(eight) => u64::from_le_bytes(*eight),
        None => bytes.iter().rev().fold(0, |packed, byte| packed << 8 | u64::from(*byte)),
    }
}

/// How many of eight packed bytes, from the first, are ASCII letters.
pub(crate) fn letters(eight: u64) -> usize {
    const EACH: u64 = 0x0101_0101_0101_0101;
    let [high, low] = [EACH << 7, !(EACH << 7)];
    // Small letters only differ from capitals in one bit; no sum below reaches the next byte.
    let small = (eight | EACH << 5) & low;
    let from_a = small + EACH * (0x80 - u64::from(b'a'));
    let past_z = small + EACH * (0x7f - u64::from(b'z'));
    let others = !(from_a & !past_z & !eight) & high;
    others.trailing_zeros() as usize / 8
}

/// The first `length` of eight packed ASCII letters, in lower case.
pub(crate) fn lowered(eight: u64, length: usize) -> u64 {
    let unused = 64 - 8 * length.clamp(1, 8);
    (eight | 0x2020_2020_2020_2020) & (u64::MAX >> unused)
}

fn key(first: u64, length: usize) -> usize {
    let mixed = first ^ (length as u64).wrapping_mul(0xff51_afd7_ed55_8ccd);
    (mixed.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 48) as usize
}

fn set(bits: &mut [u64], key: usize) {
    if let Some(word) = bits.get_mut(key / 64) {
        *word |= 1 << (key % 64);
    }
}

fn get(bits: &[u64], key: usize) -> bool {
    bits.get(key / 64).is_some_and(|word| word >> (key % 64) & 1 == 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn may_begin(starts: &Starts, word: &str) -> bool {
        starts.may_begin(packed(word.as_bytes()), word.len())
    }

    #[test]
    fn a_word_that_was_admitted_may_begin_a_phrase() {
        let mut starts = Starts::default();
        let words = ["kroner", "to", "øre", "рублей", "én", "verdensbanken"];
        words.iter().for_each(|word| starts.admit(word));
        assert!(words.iter().all(|word| may_begin(&starts, word)));
    }

    #[test]
    fn most_words_may_not() {
        let mut starts = Starts::default();
        starts.admit("kroner");
        let words = ["krone", "kronernes", "reklame", "konflikten", "russiske", "fængsel"];
        assert!(!words.iter().any(|word| may_begin(&starts, word)));
    }

    #[test]
    fn a_compound_begins_and_closes_with_number_words() {
        let mut starts = Starts::default();
        ["to", "hundrede", "tyve"].iter().for_each(|word| starts.admit_number(word));
        assert!(starts.may_be_number(b"tohundrede") && starts.may_be_number(b"toogtyve"));
        assert!(!starts.may_be_number(b"toget") && !starts.may_be_number(b"forhundrede"));
    }

    #[test]
    fn letters_are_counted_up_to_the_first_other_byte() {
        let count = |text: &str| letters(packed(text.as_bytes()));
        assert_eq!(["kroner 5", "Az@[`{aa", "ABCDEFGH", "a", ""].map(count), [6, 2, 8, 1, 0]);
        assert!((0..=255u8).all(|byte| (letters(u64::from(byte)) == 1) == byte.is_ascii_alphabetic()));
        assert_eq!(letters(packed("aæ".as_bytes())), 1);
        assert_eq!(lowered(packed(b"Kroner 5"), 6), packed(b"kroner"));
    }

    #[test]
    fn a_sign_that_was_admitted_is_one() {
        let mut starts = Starts::default();
        starts.admit("$");
        assert_eq!((starts.class(b'$'), starts.class(b'#')), (Class::Sign, Class::Nothing));
    }
}
