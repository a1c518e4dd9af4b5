//! A quick look at a word: can it begin a phrase at all?
//!
//! Nearly all words of an article mean nothing to the checker. Looking each up would cost most of
//! the time that reading takes, so the lexicon first answers from bit tables by the word's
//! [`WordKey`]. A table may say yes to a word that is no phrase; it never says no to one that is.

use super::followers::Follower;
use super::hash_filter::HashFilter;
use super::phrase::{Phrase, last_word};
use super::prefix::Prefix;
use super::word_key::WordKey;
use crate::language::characters::{is_letter, lower_case, small};
use crate::language::meaning::Meaning;
use crate::language::meaning_set::MeaningSet;
use memchr::memchr2_iter;

/// Which bytes and words can begin a phrase.
#[derive(Clone, Debug)]
pub(crate) struct Prefilter {
    /// By the head of a phrase's first word.
    words: HashFilter,
    /// By the head of a word that is a phrase by itself.
    alone: HashFilter,
    /// By the head of a first word and what stands behind it.
    pairs: HashFilter,
    /// By the look of a number, and that of the first word of a phrase, without which there is no
    /// figure.
    looks: HashFilter,
    /// By the head of that word.
    openings: HashFilter,
    /// By that head and what stands behind it.
    opening_pairs: HashFilter,
    /// By the head of the last word of an article or a handful.
    articles: HashFilter,
    /// By the head of a word with a stop behind it that is a part of its phrase: "approx."
    abbreviations: HashFilter,
    /// By the beginning of the look of a number word, which may go on with another: "tre|hundrede".
    heads: HashFilter,
    /// By the last three bytes of a number word, with which a compound may close; fewer for a
    /// shorter word.
    tails: HashFilter,
    /// What a byte can begin.
    classes: [ByteClass; 256],
}

/// What a byte can begin.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ByteClass {
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

impl Default for Prefilter {
    fn default() -> Self {
        let mut classes = [ByteClass::Nothing; 256];
        for (byte, class) in (0u8..=255).zip(classes.iter_mut()) {
            *class = match byte {
                b'0'..=b'9' => ByteClass::Digit,
                b'.' => ByteClass::Point,
                0x80.. => ByteClass::Wide,
                _ => ByteClass::Nothing,
            };
        }
        let [
            words,
            alone,
            pairs,
            mut looks,
            openings,
            opening_pairs,
            articles,
            abbreviations,
            heads,
            tails,
        ] = [(); 10].map(|()| HashFilter::default());
        let wide_or_number = (0x80..=0xff).chain(b'0'..=b'9').chain([b'.']);
        wide_or_number.for_each(|byte| looks.set(Prefix::of_mark(byte).scattered()));
        Self {
            words,
            alone,
            pairs,
            looks,
            openings,
            opening_pairs,
            articles,
            abbreviations,
            heads,
            tails,
            classes,
        }
    }
}

impl Prefilter {
    /// Admits all phrases that begin with one word, or with long words of which only the ends
    /// differ.
    pub(super) fn admit_beginning<'p>(
        &mut self,
        phrases: impl Iterator<Item = Phrase<'p>> + Clone,
    ) {
        let Some(first) = phrases.clone().next().map(Phrase::folded_first_word) else { return };
        let head = WordKey::of(&first);
        self.words.set(head.scattered());
        self.admit_sign(&first);
        if phrases.clone().any(may_open) {
            self.openings.set(head.scattered());
            self.admit_look(&first);
        }
        if phrases.clone().any(is_number) {
            Prefix::of_part(&first, |look| self.heads.set(look.scattered()));
        }
        phrases.for_each(|phrase| self.admit_phrase(head, phrase));
    }

    /// Admits a sign that phrases begin with; words are told by the outline.
    fn admit_sign(&mut self, first: &str) {
        if let [byte, ..] = first.as_bytes()
            && byte.is_ascii()
            && !byte.is_ascii_alphanumeric()
            && let Some(class) = self.classes.get_mut(usize::from(*byte))
        {
            *class = ByteClass::Sign;
        }
    }

    /// Admits the looks of what begins with a word or sign, given in lower case.
    fn admit_look(&mut self, first: &str) {
        match first.as_bytes() {
            [sign, ..] if !first.starts_with(is_letter) => {
                self.looks.set(Prefix::of_mark(*sign).scattered())
            }
            _ => Prefix::of_word(first, |look| self.looks.set(look.scattered())),
        }
    }

    /// Admits a phrase by the head of its first word, what stands behind that, and what it means.
    fn admit_phrase(&mut self, head: WordKey, phrase: Phrase<'_>) {
        let key = with_sequel(head, phrase.sequel());
        if phrase.is_one_word() {
            self.alone.set(head.scattered());
        } else {
            self.pairs.set(key);
            words_before_stops(phrase.text())
                .for_each(|word| self.abbreviations.set(lower_case_key(word)));
        }
        if is_number(phrase) {
            let first = phrase.folded_first_word();
            self.tails.set(tail_key(first.bytes().rev().take(LONGEST_PART)));
        }
        if may_open(phrase) {
            let key = if is_capital(phrase.first_word()) { capital_key(key) } else { key };
            self.opening_pairs.set(key);
        }
        if may_be_article(phrase) {
            let mut words = phrase.text().rsplit(|c| !is_letter(c)).filter(|word| !word.is_empty());
            words.next().into_iter().for_each(|last| self.articles.set(lower_case_key(last)));
        }
    }

    /// What a byte can begin.
    pub(crate) fn class(&self, byte: u8) -> ByteClass {
        self.classes.get(usize::from(byte)).copied().unwrap_or(ByteClass::Nothing)
    }

    /// Whether a phrase can begin with a word.
    pub(crate) fn may_begin(&self, word: WordKey) -> bool {
        self.words.get(word.scattered())
    }

    /// Whether a number or a phrase without which there may be no figure can begin with what looks
    /// so.
    #[inline]
    pub(crate) fn may_open_so(&self, look: Prefix) -> bool {
        self.looks.get(look.scattered())
    }

    /// Whether a phrase without which there may be no figure can begin with a word.
    #[inline]
    pub(crate) fn may_open(&self, word: WordKey) -> bool {
        self.openings.get(word.scattered())
    }

    /// Whether such a phrase can stand at the start of `rest`, whose first word (`first` bytes) has
    /// this head. "LE" is a currency where "le" is none.
    pub(crate) fn may_open_with(&self, word: WordKey, rest: &str, first: usize) -> bool {
        let sequel = Follower::of_text(rest.get(first..).unwrap_or_default());
        let keys =
            [Follower::NOTHING, sequel, Follower::ANYTHING].map(|sequel| with_sequel(word, sequel));
        let capital = is_capital(rest);
        let opens = |key: u64| {
            self.opening_pairs.get(key) || capital && self.opening_pairs.get(capital_key(key))
        };
        sequel == Follower::ANYTHING || keys.into_iter().any(opens)
    }

    /// Whether a word can be an article, or the last of one.
    pub(crate) fn may_be_article(&self, word: WordKey) -> bool {
        self.articles.get(word.scattered())
    }

    /// Whether a stop behind a word can be a part of a phrase.
    pub(crate) fn may_be_abbreviation(&self, word: WordKey) -> bool {
        self.abbreviations.get(word.scattered())
    }

    /// Whether a word can be a phrase by itself.
    pub(super) fn may_stand_alone(&self, word: WordKey) -> bool {
        self.alone.get(word.scattered())
    }

    /// Whether a longer phrase that begins with a word can stand where the text goes on so.
    pub(super) fn may_go_on(&self, word: WordKey, sequel: Follower) -> bool {
        let with = |sequel| self.pairs.get(with_sequel(word, sequel));
        sequel == Follower::ANYTHING || with(sequel) || with(Follower::ANYTHING)
    }

    /// Whether a word that looks so can begin with a number word.
    #[inline]
    pub(crate) fn may_begin_number(&self, look: Prefix) -> bool {
        self.heads.get(look.beginning().scattered())
    }

    /// Whether a word can end with a number word.
    pub(crate) fn may_end_number(&self, word: &str) -> bool {
        let mut tail = [0; LONGEST_PART];
        let mut length = 0;
        for c in word.chars().rev().take(LONGEST_PART) {
            // Its lower-case form may be of several letters.
            let Some(small) = small(c) else { return true };
            for byte in small.encode_utf8(&mut [0; 4]).bytes().rev() {
                tail.get_mut(length).into_iter().for_each(|place| *place = byte);
                length += 1;
            }
        }
        (1..=length.min(LONGEST_PART))
            .any(|most| self.tails.get(tail_key(tail.into_iter().take(most))))
    }
}

/// Whether there may be no figure without a phrase.
fn may_open(phrase: Phrase<'_>) -> bool {
    phrase.meanings().iter().any(|meaning| meaning.may_make_figure() && !meaning.is_handful())
}

/// Whether a compound may begin or close with a phrase.
fn is_number(phrase: Phrase<'_>) -> bool {
    phrase.senses().intersects(MeaningSet::NUMBER.with(MeaningSet::ARTICLE).with(MeaningSet::SCALE))
}

/// Whether a phrase is an article or a handful.
fn may_be_article(phrase: Phrase<'_>) -> bool {
    let handful = || phrase.meanings().iter().any(Meaning::is_handful);
    phrase.senses().intersects(MeaningSet::ARTICLE)
        || (phrase.senses().intersects(MeaningSet::VAGUE) && handful())
}

/// The words of a phrase with a stop right behind them.
fn words_before_stops(phrase: &str) -> impl Iterator<Item = &str> {
    let before = memchr2_iter(b'.', b'?', phrase.as_bytes()).filter_map(|at| phrase.get(..at));
    before.map(last_word).filter(|word| !word.is_empty())
}

/// So many bytes of a number word are looked at.
const LONGEST_PART: usize = 3;

/// The key of a word in any letters.
fn lower_case_key(word: &str) -> u64 {
    WordKey::of(&lower_case(word)).scattered()
}

fn with_sequel(head: WordKey, sequel: Follower) -> u64 {
    (head.scattered() ^ u64::from(sequel.0)).wrapping_mul(0x9e37_79b9_7f4a_7c15)
}

/// The key of a phrase that stands only where its first letter is a capital.
fn capital_key(key: u64) -> u64 {
    !key
}

fn is_capital(word: &str) -> bool {
    word.starts_with(|c: char| c.is_ascii_uppercase())
}

/// A key for the last bytes of a word, the last first.
fn tail_key(tail: impl Iterator<Item = u8>) -> u64 {
    tail.fold(1, |packed: u64, byte| packed << 8 | u64::from(byte))
        .wrapping_mul(0x9e37_79b9_7f4a_7c15)
}

#[cfg(test)]
mod tests {
    use super::super::builder::MatcherBuilder;
    use super::super::tokenizer::Tokenizer;
    use super::*;
    use rust_decimal::Decimal;

    /// What a lexicon of such phrases begins with.
    fn starts(phrases: &[&str], meaning: &Meaning) -> Prefilter {
        let mut book = MatcherBuilder::default();
        let meaning = book.keep(meaning);
        phrases.iter().for_each(|phrase| book.add(phrase, meaning).unwrap());
        book.lexicon().starts().clone()
    }

    fn look(word: &str) -> Prefix {
        let mut outline = Tokenizer::of(word);
        outline.next();
        outline.look(0)
    }

    fn may_begin(starts: &Prefilter, word: &str) -> bool {
        starts.may_begin(WordKey::of(word))
    }

    #[test]
    fn a_word_that_was_admitted_may_begin_a_phrase() {
        let words = ["kroner", "to", "øre", "рублей", "én", "verdensbanken"];
        let starts = starts(&words, &Meaning::And);
        assert!(words.iter().all(|word| may_begin(&starts, word)));
    }

    #[test]
    fn most_words_may_not() {
        let starts = starts(&["kroner"], &Meaning::And);
        let words = ["krone", "kronernes", "reklame", "konflikten", "russiske", "fængsel"];
        assert!(!words.iter().any(|word| may_begin(&starts, word)));
    }

    #[test]
    fn a_phrase_of_two_words_is_told_by_both() {
        let starts = starts(&["svarende til"], &Meaning::And);
        let goes_on = |behind| starts.may_go_on(WordKey::of("svarende"), Follower::of_text(behind));
        assert!(goes_on(" til") && goes_on("\ntil") && !goes_on(" i") && !goes_on("."));
    }

    #[test]
    fn a_compound_begins_and_closes_with_number_words() {
        let starts = starts(&["to", "hundrede", "tyve"], &Meaning::Number(Decimal::TWO));
        let may_be_number =
            |word: &str| starts.may_begin_number(look(word)) && starts.may_end_number(word);
        assert!(may_be_number("tohundrede") && may_be_number("toogtyve"));
        assert!(!may_be_number("toget") && !may_be_number("forhundrede"));
    }

    #[test]
    fn a_sign_that_was_admitted_is_one() {
        let starts = starts(&["$"], &Meaning::And);
        assert_eq!((starts.class(b'$'), starts.class(b'#')), (ByteClass::Sign, ByteClass::Nothing));
    }
}
