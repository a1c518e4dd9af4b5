//! The prefilter: could a phrase, a number or a unit start here? False positives are fine, false
//! negatives are not.
//!
//! Nearly all words of an article mean nothing to the checker, and to look each up in the table of
//! phrases would take most of the time of reading. So there are [hash filters](HashFilter) of what
//! phrases begin with: the first four bytes of a word, its key, and its key with the next byte.
//! A *candidate* is a place where a number or a unit may be. A sentence without one has no figure
//! and is not searched for phrases.

use super::byte_class::ByteClass;
use super::followers::{Follower, after_curved_apostrophe};
use super::hash_filter::HashFilter;
use super::phrase::Phrase;
use super::prefix::Prefix;
use super::punctuation::Punctuation;
use super::word_key::WordKey;
use crate::language::characters::{is_letter, last_word, lower_case, simple_lowercase};
use crate::language::meaning::Meaning;
use crate::language::meaning::set::MeaningSet;
use memchr::memchr2_iter;

/// Filters of what the phrases of a language begin with.
#[derive(Clone, Debug)]
pub(super) struct Prefilter {
    /// The keys of first words of phrases.
    first_words: HashFilter,
    /// The keys of words that are a phrase by themselves.
    single_words: HashFilter,
    /// The keys of first words of longer phrases, with what follows them.
    continued: HashFilter,
    /// The same, with the second letter of the second word.
    continued_by_two: HashFilter,
    /// The prefixes of digits and of the first words of candidates.
    candidate_prefixes: HashFilter,
    /// The keys of first words of candidates.
    candidates: HashFilter,
    /// The same, with what follows them.
    continued_candidates: HashFilter,
    /// The same of numbers and currencies alone, which need no article before them.
    continued_amounts: HashFilter,
    /// The keys of the last words of articles and of words like "several".
    articles: HashFilter,
    /// The keys of words with a stop after them that is part of the phrase: "approx."
    abbreviations: HashFilter,
    /// The first three bytes of number words, which may go on with another: "tre|hundrede".
    number_prefixes: HashFilter,
    /// The last three bytes of number words, with which a compound may end; fewer of a shorter one.
    number_suffixes: HashFilter,
    /// The keys of words that may have endings on them.
    stems: HashFilter,
    /// The first three bytes of those words.
    stem_prefixes: HashFilter,
    /// What each byte can begin.
    byte_classes: [ByteClass; 256],
    /// The punctuation marks that phrases begin with.
    punctuation: Punctuation,
    /// The punctuation marks that candidates begin with.
    candidate_punctuation: Punctuation,
}

impl Default for Prefilter {
    fn default() -> Self {
        let mut byte_classes = [ByteClass::Nothing; 256];
        for (byte, class) in (0u8..=255).zip(byte_classes.iter_mut()) {
            *class = ByteClass::of(byte);
        }
        let mut candidate_prefixes = HashFilter::default();
        (0..=u8::MAX)
            .filter(|byte| ByteClass::of(*byte) != ByteClass::Nothing)
            .for_each(|byte| candidate_prefixes.insert(Prefix::of_mark(byte).hash()));
        Self {
            first_words: HashFilter::default(),
            single_words: HashFilter::default(),
            continued: HashFilter::default(),
            continued_by_two: HashFilter::default(),
            candidate_prefixes,
            candidates: HashFilter::default(),
            continued_candidates: HashFilter::default(),
            continued_amounts: HashFilter::default(),
            articles: HashFilter::default(),
            abbreviations: HashFilter::default(),
            number_prefixes: HashFilter::default(),
            number_suffixes: HashFilter::default(),
            stems: HashFilter::default(),
            stem_prefixes: HashFilter::default(),
            byte_classes,
            punctuation: Punctuation::default(),
            candidate_punctuation: Punctuation::default(),
        }
    }
}

/// Adding phrases.
impl Prefilter {
    /// Adds all phrases whose first word has one key: the same word, or long words that differ
    /// after the bytes that the key holds.
    pub(super) fn insert<'p>(
        &mut self,
        key: WordKey,
        phrases: impl Iterator<Item = Phrase<'p>> + Clone,
    ) {
        let first = phrases.clone().next().map(|phrase| phrase.first_word_for(key));
        let Some(first) = first else { return };
        self.first_words.insert(key.hash());
        self.insert_sign(&first);
        if phrases.clone().any(is_candidate) {
            self.candidates.insert(key.hash());
            self.insert_prefixes(&first);
        }
        if phrases.clone().any(is_number) {
            Prefix::of_part(&first, |prefix| self.number_prefixes.insert(prefix.hash()));
        }
        if phrases.clone().any(Phrase::is_stem) {
            self.stems.insert(key.hash());
            Prefix::of_part(&first, |prefix| self.stem_prefixes.insert(prefix.hash()));
        }
        phrases.for_each(|phrase| self.insert_phrase(key, phrase));
    }

    /// Adds a sign that phrases begin with.
    fn insert_sign(&mut self, first: &str) {
        if let Some(sign) = first.chars().next() {
            self.punctuation.insert(sign);
        }
        if let [byte, ..] = first.as_bytes()
            && byte.is_ascii()
            && !byte.is_ascii_alphanumeric()
            && let Some(class) = self.byte_classes.get_mut(usize::from(*byte))
        {
            *class = ByteClass::Sign;
        }
    }

    /// Adds the prefixes of a candidate's first word or sign, given in lower case.
    fn insert_prefixes(&mut self, first: &str) {
        if let Some(sign) = first.chars().next() {
            self.candidate_punctuation.insert(sign);
        }
        match first.as_bytes() {
            [sign, ..] if !first.starts_with(is_letter) => {
                self.candidate_prefixes.insert(Prefix::of_mark(*sign).hash());
            }
            _ => Prefix::of_word(first, |prefix| self.candidate_prefixes.insert(prefix.hash())),
        }
    }

    /// Adds a phrase by the key of its first word, what follows that, and what it means.
    fn insert_phrase(&mut self, key: WordKey, phrase: Phrase<'_>) {
        let with_follower = hash_with_follower(key, phrase.follower());
        if phrase.is_one_word() {
            self.single_words.insert(key.hash());
        } else {
            self.continued.insert(with_follower);
            let third = third_byte(phrase.after_first_word().as_bytes()).unwrap_or(NO_THIRD);
            self.continued_by_two.insert(hash_with_third(with_follower, third));
            words_before_stops(phrase.text())
                .for_each(|word| self.abbreviations.insert(lower_case_hash(word)));
        }
        if is_number(phrase) {
            let first = phrase.first_word_for(key);
            self.number_suffixes.insert(suffix_hash(first.bytes().rev().take(SUFFIX_BYTES)));
        }
        if is_candidate(phrase) {
            let is_capital = begins_with_capital(phrase.first_word());
            let hash = if is_capital { capital_hash(with_follower) } else { with_follower };
            self.continued_candidates.insert(hash);
            if phrase.meanings().iter().any(Meaning::is_amount) {
                self.continued_amounts.insert(hash);
            }
        }
        if may_be_article(phrase) {
            let mut words = phrase.text().rsplit(|c| !is_letter(c)).filter(|word| !word.is_empty());
            words.next().into_iter().for_each(|last| self.articles.insert(lower_case_hash(last)));
        }
    }
}

/// Asking.
impl Prefilter {
    /// What can begin with a byte.
    pub(super) fn byte_class(&self, byte: u8) -> ByteClass {
        self.byte_classes.get(usize::from(byte)).copied().unwrap_or(ByteClass::Nothing)
    }

    /// The length of the punctuation mark at the start of a text ("’", "«"), if no phrase starts
    /// with it.
    #[inline]
    pub(super) fn mark_without_phrase(&self, text: &[u8]) -> Option<usize> {
        self.punctuation.length_if_unused(text)
    }

    /// The length of the punctuation mark at the start of a text, if no candidate starts with it.
    #[inline]
    pub(super) fn mark_without_candidate(&self, text: &[u8]) -> Option<usize> {
        self.candidate_punctuation.length_if_unused(text)
    }

    /// Could a phrase start with this word?
    pub(super) fn may_start_phrase(&self, word: WordKey) -> bool {
        self.first_words.may_contain(word.hash())
    }

    /// Could a number or a unit start with what has this prefix?
    #[inline]
    pub(super) fn may_start_candidate_with(&self, prefix: Prefix) -> bool {
        self.candidate_prefixes.may_contain(prefix.hash())
    }

    /// Could a number or a unit start with this word?
    #[inline]
    pub(super) fn may_start_candidate(&self, word: WordKey) -> bool {
        self.candidates.may_contain(word.hash())
    }

    /// Which candidate could stand at the start of `rest`, whose first word takes `first` bytes and
    /// has this key? "LE" is a currency where "le" is none.
    pub(super) fn candidate(&self, word: WordKey, rest: &str, first: usize) -> Option<Candidate> {
        let follower = Follower::of_text(rest.get(first..).unwrap_or_default());
        let is_capital = begins_with_capital(rest);
        let may_be = |filter: &HashFilter| {
            [Follower::NOTHING, follower, Follower::ANYTHING].into_iter().any(|follower| {
                let hash = hash_with_follower(word, follower);
                filter.may_contain(hash) || is_capital && filter.may_contain(capital_hash(hash))
            })
        };
        if follower == Follower::ANYTHING {
            return Some(Candidate::Any);
        }
        may_be(&self.continued_candidates).then(|| {
            if may_be(&self.continued_amounts) { Candidate::Any } else { Candidate::AfterArticle }
        })
    }

    /// Could this word be an article, or the last word of one?
    pub(super) fn may_be_article(&self, word: WordKey) -> bool {
        self.articles.may_contain(word.hash())
    }

    /// Could a stop after this word be part of a phrase?
    pub(super) fn may_be_abbreviation(&self, word: WordKey) -> bool {
        self.abbreviations.may_contain(word.hash())
    }

    /// Could this word be a phrase by itself?
    pub(super) fn may_be_single_word(&self, word: WordKey) -> bool {
        self.single_words.may_contain(word.hash())
    }

    /// Could a longer phrase that begins with this word go on with what follows it in the text?
    pub(super) fn may_continue(&self, word: WordKey, follower: Follower) -> bool {
        let with = |follower| self.continued.may_contain(hash_with_follower(word, follower));
        follower == Follower::ANYTHING || with(follower) || with(Follower::ANYTHING)
    }

    /// The same, given the bytes after the word as they are written, which rule out more.
    pub(super) fn may_continue_with(
        &self,
        word: WordKey,
        follower: Follower,
        after: &[u8],
    ) -> bool {
        let hash = hash_with_follower(word, follower);
        let by_two = || {
            let Some(third) = third_byte(after) else { return true };
            let with = |third| self.continued_by_two.may_contain(hash_with_third(hash, third));
            with(third) || with(NO_THIRD)
        };
        follower == Follower::ANYTHING
            || self.continued.may_contain(hash) && by_two()
            || self.continued.may_contain(hash_with_follower(word, Follower::ANYTHING))
    }

    /// Could a word with this prefix begin with a number word?
    #[inline]
    pub(super) fn may_start_compound_with(&self, prefix: Prefix) -> bool {
        self.number_prefixes.may_contain(prefix.three().hash())
    }

    /// Could this word be one that may have endings on it?
    pub(super) fn may_be_stem(&self, word: WordKey) -> bool {
        self.stems.may_contain(word.hash())
    }

    /// Could a word with this prefix be one with endings on it?
    #[inline]
    pub(super) fn may_start_stem_with(&self, prefix: Prefix) -> bool {
        self.stem_prefixes.may_contain(prefix.three().hash())
    }

    /// Could this word end with a number word?
    pub(super) fn may_end_compound(&self, word: &str) -> bool {
        let mut suffix = [0; SUFFIX_BYTES];
        let mut length = 0;
        for c in word.chars().rev().take(SUFFIX_BYTES) {
            // Its lower-case form may be of several letters.
            let Some(lower) = simple_lowercase(c) else { return true };
            for byte in lower.encode_utf8(&mut [0; 4]).bytes().rev() {
                suffix.get_mut(length).into_iter().for_each(|place| *place = byte);
                length += 1;
            }
        }
        (1..=length.min(SUFFIX_BYTES)).any(|most| {
            self.number_suffixes.may_contain(suffix_hash(suffix.into_iter().take(most)))
        })
    }
}

/// What may be where no figure is without it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Candidate {
    /// A number or a currency, or a unit.
    Any,
    /// A unit, which makes a figure after an article only.
    AfterArticle,
}

/// Whether a phrase is a number or a unit, without which there is no figure.
fn is_candidate(phrase: Phrase<'_>) -> bool {
    phrase.meanings().iter().any(|meaning| meaning.may_make_figure() && !meaning.is_handful())
}

/// Whether a compound may begin or end with a phrase.
fn is_number(phrase: Phrase<'_>) -> bool {
    const NUMBERS: MeaningSet =
        MeaningSet::NUMBER.with(MeaningSet::ARTICLE).with(MeaningSet::SCALE);
    phrase.meaning_set().intersects(NUMBERS)
}

/// Whether a phrase is an article or a word like "several", after which any unit makes a figure.
fn may_be_article(phrase: Phrase<'_>) -> bool {
    let is_handful = || phrase.meanings().iter().any(Meaning::is_handful);
    let set = phrase.meaning_set();
    set.intersects(MeaningSet::ARTICLE) || (set.intersects(MeaningSet::VAGUE) && is_handful())
}

/// The words of a phrase with a stop right after them.
fn words_before_stops(phrase: &str) -> impl Iterator<Item = &str> {
    let before = memchr2_iter(b'.', b'?', phrase.as_bytes()).filter_map(|at| phrase.get(..at));
    before.map(last_word).filter(|word| !word.is_empty())
}

/// The number of bytes at the end of a number word that are looked at.
const SUFFIX_BYTES: usize = 3;

/// The factor of multiplicative hashing: 2⁶⁴ divided by the golden ratio.
const GOLDEN: u64 = 0x9e37_79b9_7f4a_7c15;

/// The hash of a word's key, given in any case.
fn lower_case_hash(word: &str) -> u64 {
    WordKey::of(&lower_case(word)).hash()
}

/// The hash of a key and what follows the word.
fn hash_with_follower(key: WordKey, follower: Follower) -> u64 {
    (key.hash() ^ u64::from(follower.0)).wrapping_mul(GOLDEN)
}

/// What is compared after the follower: the second letter of the second word, or the first one
/// after an apostrophe. `None` for a byte beyond ASCII, since other bytes may mean the same letter.
fn third_byte(after: &[u8]) -> Option<u8> {
    if let Some([first, ..]) = after_curved_apostrophe(after).or(after.strip_prefix(b"'")) {
        return plain_byte(*first);
    }
    match after {
        [b' ', second, third, ..] if second.is_ascii_alphanumeric() => plain_byte(*third),
        [b' ', second, ..] if !second.is_ascii() => None,
        _ => Some(NO_THIRD),
    }
}

/// A letter or digit in lower case, [`NO_THIRD`] for another byte of ASCII.
fn plain_byte(byte: u8) -> Option<u8> {
    let is_plain = byte.is_ascii_alphanumeric();
    byte.is_ascii().then(|| if is_plain { byte.to_ascii_lowercase() } else { NO_THIRD })
}

/// No plain second letter.
const NO_THIRD: u8 = 0;

/// The same hash with the second letter of the second word.
fn hash_with_third(with_follower: u64, third: u8) -> u64 {
    (with_follower ^ u64::from(third)).wrapping_mul(GOLDEN)
}

/// The hash of a phrase that stands only where its first letter is a capital.
fn capital_hash(hash: u64) -> u64 {
    !hash
}

fn begins_with_capital(word: &str) -> bool {
    word.starts_with(|c: char| c.is_ascii_uppercase())
}

/// The hash of the last bytes of a word, the last first.
fn suffix_hash(suffix: impl Iterator<Item = u8>) -> u64 {
    suffix.fold(1, |packed: u64, byte| packed << 8 | u64::from(byte)).wrapping_mul(GOLDEN)
}

#[cfg(test)]
mod tests;
