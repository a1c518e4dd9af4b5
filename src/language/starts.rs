//! A quick look at a word: can it begin a phrase at all?
//!
//! Nearly all words of an article mean nothing to the checker. Looking each up would cost most of the
//! time that reading takes, so the lexicon first answers from bit tables by the word's [`Head`]. A table
//! may say yes to a word that is no phrase; it never says no to one that is.

use super::head::Head;

/// Which bytes and words can begin a phrase.
#[derive(Clone, Debug)]
pub(crate) struct Starts {
    /// By the head of a phrase's first word.
    words: Bits,
    /// By the head of a word that may be a phrase whatever stands behind it.
    whole: Bits,
    /// By the head of a first word and the first letter of the second.
    pairs: Bits,
    /// By the first three bytes of a number word, which may go on with another: "tre|hundrede"; fewer
    /// for a shorter word.
    heads: Bits,
    /// The same for the last bytes of a number word, with which a compound may close.
    tails: Bits,
    /// What a byte can begin.
    classes: [Class; 256],
}

/// What a byte can begin.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Class {
    /// Nothing: letters, which the outline tells of, blanks, and signs without a meaning.
    Nothing,
    /// A number.
    Digit,
    /// A decimal mark that may begin a number, and nothing else.
    Point,
    /// A sign that begins a phrase.
    Sign,
    /// A character beyond ASCII, which must be looked at whole.
    Wide,
}

impl Default for Starts {
    fn default() -> Self {
        let mut classes = [Class::Nothing; 256];
        for (byte, class) in (0u8..=255).zip(classes.iter_mut()) {
            *class = match byte {
                b'0'..=b'9' => Class::Digit,
                b'.' => Class::Point,
                0x80.. => Class::Wide,
                _ => Class::Nothing,
            };
        }
        let [words, whole, pairs, heads, tails] = [(); 5].map(|()| Bits::default());
        Self { words, whole, pairs, heads, tails, classes }
    }
}

impl Starts {
    /// Admits a phrase by its first word or sign, in lower case, and the first letter of its second word.
    pub(super) fn admit(&mut self, first: &str, second: Option<u8>) {
        let head = Head::of(first);
        self.words.set(head.scattered());
        match second {
            Some(second) => self.pairs.set(with_second(head, second)),
            None => self.whole.set(head.scattered()),
        }
        if let Some(class) = first.bytes().next().and_then(|byte| self.classes.get_mut(usize::from(byte)))
            && first.starts_with(|c: char| c.is_ascii() && !c.is_ascii_alphanumeric())
        {
            *class = Class::Sign;
        }
    }

    /// Admits a number word in lower case, with which a compound may begin or close.
    pub(super) fn admit_number(&mut self, word: &str) {
        let length = word.len().min(LONGEST_PART);
        self.heads.set(Head::of(word).shortened(length).scattered());
        if let Some(tail) = word.as_bytes().get(word.len() - length..) {
            self.tails.set(tail_key(tail));
        }
    }

    /// What a byte can begin.
    pub(crate) fn class(&self, byte: u8) -> Class {
        self.classes.get(usize::from(byte)).copied().unwrap_or(Class::Nothing)
    }

    /// Whether a phrase can begin with a word.
    pub(crate) fn may_begin(&self, word: Head) -> bool {
        self.words.get(word.scattered())
    }

    /// Whether a phrase that begins with a word can go on with this letter.
    pub(super) fn may_go_on(&self, word: Head, second: Option<u8>) -> bool {
        second.is_none_or(|second| self.pairs.get(with_second(word, second)))
            || self.whole.get(word.scattered())
    }

    /// Whether a word can begin with a number word.
    pub(crate) fn may_begin_number(&self, word: Head) -> bool {
        (1..=LONGEST_PART).any(|most| self.heads.get(word.shortened(most).scattered()))
    }

    /// Whether a word in lower case can end with a number word.
    pub(crate) fn may_end_number(&self, word: &str) -> bool {
        let tail = |most: usize| word.as_bytes().get(word.len().checked_sub(most)?..);
        (1..=LONGEST_PART).filter_map(tail).any(|tail| self.tails.get(tail_key(tail)))
    }
}

/// So many bytes of a number word are looked at.
const LONGEST_PART: usize = 3;

fn with_second(head: Head, second: u8) -> u64 {
    (head.scattered() ^ u64::from(second)).wrapping_mul(0x9e37_79b9_7f4a_7c15)
}

fn tail_key(tail: &[u8]) -> u64 {
    let packed = tail.iter().fold(1, |packed, byte| packed << 8 | u64::from(*byte));
    u64::wrapping_mul(packed, 0x9e37_79b9_7f4a_7c15)
}

/// Bits by the highest bits of a number.
#[derive(Clone, Debug)]
struct Bits(Box<[u64; Self::SIZE / 64]>);

impl Default for Bits {
    fn default() -> Self {
        Self(Box::new([0; Self::SIZE / 64]))
    }
}

impl Bits {
    const SIZE: usize = 1 << 16;

    fn set(&mut self, key: u64) {
        let bit = (key >> 48) as usize;
        if let Some(bits) = self.0.get_mut(bit / 64) {
            *bits |= 1 << (bit % 64);
        }
    }

    fn get(&self, key: u64) -> bool {
        let bit = (key >> 48) as usize;
        self.0.get(bit / 64).is_some_and(|bits| bits >> (bit % 64) & 1 == 1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn may_begin(starts: &Starts, word: &str) -> bool {
        starts.may_begin(Head::of(word))
    }

    #[test]
    fn a_word_that_was_admitted_may_begin_a_phrase() {
        let mut starts = Starts::default();
        let words = ["kroner", "to", "øre", "рублей", "én", "verdensbanken"];
        words.iter().for_each(|word| starts.admit(word, None));
        assert!(words.iter().all(|word| may_begin(&starts, word)));
    }

    #[test]
    fn most_words_may_not() {
        let mut starts = Starts::default();
        starts.admit("kroner", None);
        let words = ["krone", "kronernes", "reklame", "konflikten", "russiske", "fængsel"];
        assert!(!words.iter().any(|word| may_begin(&starts, word)));
    }

    #[test]
    fn a_phrase_of_two_words_is_told_by_both() {
        let mut starts = Starts::default();
        starts.admit("svarende", Some(b't'));
        let goes_on = |second| starts.may_go_on(Head::of("svarende"), second);
        assert!(goes_on(Some(b't')) && goes_on(None) && !goes_on(Some(b'i')));
    }

    #[test]
    fn a_compound_begins_and_closes_with_number_words() {
        let mut starts = Starts::default();
        ["to", "hundrede", "tyve"].iter().for_each(|word| starts.admit_number(word));
        let may_be_number =
            |word: &str| starts.may_begin_number(Head::of(word)) && starts.may_end_number(word);
        assert!(may_be_number("tohundrede") && may_be_number("toogtyve"));
        assert!(!may_be_number("toget") && !may_be_number("forhundrede"));
    }

    #[test]
    fn a_sign_that_was_admitted_is_one() {
        let mut starts = Starts::default();
        starts.admit("$", None);
        assert_eq!((starts.class(b'$'), starts.class(b'#')), (Class::Sign, Class::Nothing));
    }
}
