//! A quick look at the first bytes of a word: can it begin a phrase at all?
//!
//! Nearly all words of an article mean nothing to the checker. Looking each up would cost most of the
//! time that reading takes, so the lexicon first answers from a bit table over a word's first four
//! bytes. The table may say yes to a word that is no phrase; it never says no to one that is.

/// Bits by the hash of a word's first bytes.
const BITS: usize = 1 << 16;

/// Which bytes and words can begin a phrase.
#[derive(Clone, Debug)]
pub(crate) struct Starts {
    /// By the first four bytes of a word, or all of a shorter one.
    words: Box<[u64]>,
    /// By the first two bytes of a number word, which may go on with another: "to|hundrede".
    numbers: Box<[u64]>,
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
        Self { words: vec![0; BITS / 64].into(), numbers: vec![0; BITS / 64].into(), classes }
    }
}

impl Starts {
    /// Admits a phrase by its first word or sign.
    pub(crate) fn admit(&mut self, first: &str) {
        // No more letters than bytes count, and capitals are dear to come by.
        let first = first.char_indices().nth(4).and_then(|(end, _)| first.get(..end)).unwrap_or(first);
        let upper = first.to_uppercase();
        let capital: String = match first.chars().next() {
            Some(initial) => initial.to_uppercase().chain(first.chars().skip(1)).collect(),
            None => return,
        };
        for spelling in [first, &upper, &capital] {
            set(&mut self.words, key(spelling.as_bytes(), 4));
        }
        if let Some(class) = first.bytes().next().and_then(|byte| self.classes.get_mut(usize::from(byte)))
            && *class == Class::Nothing
        {
            *class = Class::Sign;
        }
    }

    /// Admits a number word, with which a compound may begin.
    pub(crate) fn admit_number(&mut self, word: &str) {
        let capital: String = word.chars().next().into_iter().flat_map(char::to_uppercase).collect();
        set(&mut self.numbers, key(word.as_bytes(), 2));
        set(&mut self.numbers, key((capital + word.get(1..).unwrap_or_default()).as_bytes(), 2));
    }

    /// What a byte can begin.
    pub(crate) fn class(&self, byte: u8) -> Class {
        self.classes.get(usize::from(byte)).copied().unwrap_or(Class::Nothing)
    }

    /// Whether a phrase can begin with this word.
    pub(crate) fn may_begin(&self, word: &[u8]) -> bool {
        get(&self.words, key(word, 4))
    }

    /// Whether a compound of number words can begin with this word's first letters.
    pub(crate) fn may_begin_number(&self, word: &[u8]) -> bool {
        get(&self.numbers, key(word, 2))
    }
}

/// A hash of the first `most` bytes, the same for capitals and small letters of ASCII.
fn key(word: &[u8], most: usize) -> usize {
    let mut packed: u32 = 0;
    for byte in word.iter().take(most) {
        packed = packed << 8 | u32::from(byte.to_ascii_lowercase());
    }
    (packed.wrapping_mul(0x9E37_79B1) >> 16) as usize
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

    #[test]
    fn a_word_that_was_admitted_may_begin_a_phrase_in_any_spelling() {
        let mut starts = Starts::default();
        for word in ["kroner", "to", "øre", "рублей", "én"] {
            starts.admit(word);
            starts.admit_number(word);
        }
        for word in ["kroner", "Kroner", "KRONER", "to", "øre", "Øre", "рублей", "Рублей", "РУБЛЕЙ", "Én"]
        {
            assert!(starts.may_begin(word.as_bytes()), "{word}");
        }
        assert!(starts.may_begin_number(b"tohundrede") && starts.may_begin_number(b"Tohundrede"));
    }

    #[test]
    fn most_words_may_not() {
        let mut starts = Starts::default();
        starts.admit("kroner");
        let words = ["reklame", "internet", "konflikten", "hjemmesiden", "russiske", "fængsel"];
        assert!(words.iter().all(|word| !starts.may_begin(word.as_bytes())));
    }

    #[test]
    fn a_sign_that_was_admitted_is_one() {
        let mut starts = Starts::default();
        starts.admit("$");
        assert_eq!((starts.class(b'$'), starts.class(b'#')), (Class::Sign, Class::Nothing));
    }
}
