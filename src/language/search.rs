//! The search for all numbers and phrases of a language in one pass over a text.
//!
//! ```text
//! text ─ tokenizer ─ prefilter ─ phrase table ─ matches
//!         words       could a      longest        place and meanings
//!         and marks   phrase       phrase that
//!                     start here?  is here
//! ```
//!
//! Only [`Matcher`] and [`Match`] leave this folder. [`Matcher::matches`] gives what is in a
//! text; it does not read numbers in digits and does not decide what makes a figure.
//!
//! Why not the Aho-Corasick algorithm: phrases match in any case, with any blanks, and at the
//! bounds of words only. A search by words with filters before it is as fast on news as
//! `aho-corasick` is on the same phrases (`benches/ratios.rs`), needs no automaton to be built on
//! first use, and nearly every word is ruled out by its first four bytes.

mod at_words;
mod block;
mod builder;
mod byte_class;
mod candidates;
mod compound;
mod matches;
mod orthography;
mod phrases;
mod prefilter;
mod punctuation;
mod spacing;
mod tokenizer;

use phrases::{
    folded_word, followers, hash_filter, phrase, phrase_store, phrase_table, prefix, word_key,
};

pub(crate) use at_words::WordMatches;
pub(super) use builder::MatcherBuilder;
pub(crate) use matches::{Match, MatchKind, Matches};
pub(super) use spacing::Spacing;

use crate::interrupt::Interrupt;
use crate::language::characters::{is_ignored, is_letter};
use crate::language::folding::{first_folded, folded, goes_on};
use crate::language::meaning::Meaning;
use crate::language::meaning::set::MeaningSet;
use block::is_letter_byte;
use compound::Compounds;
use folded_word::FoldedWord;
use phrase_table::{Found, PhraseTable};
use prefilter::Prefilter;
use prefix::Prefix;
use std::ops::Range;
use word_key::WordKey;

/// Finds the numbers and phrases of one language in a text.
#[derive(Clone, Debug, Default)]
pub(crate) struct Matcher {
    table: PhraseTable,
    compounds: Compounds,
    /// Whether words may have endings, or letters that stand for others.
    has_forms: bool,
    /// Whether units may stand right on numbers with other words right on them.
    cuts_runs: bool,
}

/// Asks whether what is wanted may start with a word.
type MayStart = fn(&Prefilter, WordKey) -> bool;

/// What a run of letters stands right on.
#[derive(Clone, Copy, PartialEq, Eq)]
enum RunOn {
    /// Nothing that means something.
    Nothing,
    /// Digits, or a word that is no number.
    Match,
    /// A number or scale word.
    NumberWord,
}

/// What may stand right on a number, with other letters right on it.
const ON_NUMBERS: MeaningSet = MeaningSet::UNIT
    .with(MeaningSet::SCALE)
    .with(MeaningSet::SUFFIX)
    .with(MeaningSet::PERCENT)
    .with(MeaningSet::QUANTITY)
    .with(MeaningSet::HEDGE_AFTER)
    .with(MeaningSet::PLUS);

/// What may begin a run of words without blanks.
const NUMBERS: MeaningSet = MeaningSet::NUMBER.with(MeaningSet::SCALE).with(MeaningSet::VAGUE);

/// What may have endings after a mark.
const MARKED: MeaningSet = MeaningSet::NUMBER
    .with(MeaningSet::SCALE)
    .with(MeaningSet::SUFFIX)
    .with(MeaningSet::UNIT)
    .with(MeaningSet::PERCENT)
    .with(MeaningSet::QUANTITY);

impl Matcher {
    /// The matches in a text, in order and without overlap.
    ///
    /// Most of a text holds no figure, so the search goes from one number or unit to the next, and
    /// `stretch` says which stretch of the text around such a place to search for all matches:
    /// its sentence, or the whole text. It is called with places that rise, all of them at or after
    /// the end of the last stretch.
    ///
    /// The search ends early when `interrupt` is raised. A text of n bytes takes O(n) steps, apart
    /// from the words that are looked at for compounds, which are short.
    pub(crate) fn matches<'t, 'l, W: FnMut(usize) -> Range<usize>>(
        &'l self,
        text: &'t str,
        interrupt: &'t Interrupt,
        stretch: W,
    ) -> Matches<'t, 'l, W> {
        Matches::new(text, self, interrupt, stretch)
    }

    /// The phrases that begin with a word of a text, first to last.
    pub(crate) fn matches_at_words<'t, 'l>(&'l self, text: &'t str) -> WordMatches<'t, 'l> {
        WordMatches::of(text, self)
    }

    /// The longest phrase that is right at the start of `rest`; `None` for digits, too.
    pub(crate) fn match_at_start<'l>(&'l self, rest: &str) -> Option<Match<'l>> {
        let plain = plain_word(rest).and_then(|(key, length)| self.table.find(key, rest, length));
        let found = match plain {
            Some(found) => self.with_marked_endings(found, rest),
            None if !self.has_forms && plain_word(rest).is_some() => return None,
            None => self.find_form(rest, &self.folded_word(rest)?, Prefilter::may_start_phrase)?,
        };
        let kind = MatchKind::Phrase { meanings: found.meanings, set: found.meaning_set };
        Some(Match { start: 0, end: found.length, kind })
    }

    /// The word or sign at the start of a text, whatever its letters.
    fn folded_word(&self, rest: &str) -> Option<FoldedWord> {
        FoldedWord::read(rest, self.table.spacing(), self.table.orthography())
    }

    /// The phrase at the start of a text that begins with this word, which may have endings and
    /// prefixes on it.
    fn find_form<'l>(
        &'l self,
        rest: &str,
        word: &FoldedWord,
        may_start: MayStart,
    ) -> Option<Found<'l>> {
        let orthography = self.table.orthography();
        let whole = self.find_word(rest, word, may_start);
        let found = whole
            .or_else(|| orthography.has_endings().then(|| self.table.find_stem(word)).flatten());
        let found = found.or_else(|| {
            orthography.has_prefixes().then(|| self.find_after_prefixes(rest, may_start)).flatten()
        });
        found.map(|found| self.with_marked_endings(found, rest))
    }

    fn find_word<'l>(
        &'l self,
        rest: &str,
        word: &FoldedWord,
        may_start: MayStart,
    ) -> Option<Found<'l>> {
        if may_start(self.table.prefilter(), word.key()) {
            self.table.find_folded(rest, word)
        } else {
            None
        }
    }

    /// The phrase that begins with the sign at the start of a text.
    fn find_sign<'l>(&'l self, rest: &str) -> Option<Found<'l>> {
        if let [sign, ..] = rest.as_bytes()
            && sign.is_ascii()
        {
            let key = WordKey::of_sign(char::from(*sign));
            let may_start = self.table.prefilter().may_start_phrase(key);
            let found = may_start.then(|| self.table.find(key, rest, 1)).flatten();
            return found.map(|found| self.with_marked_endings(found, rest));
        }
        let (sign, _) = first_folded(rest).filter(|_| !rest.starts_with(is_ignored))?;
        if !self.table.prefilter().may_start_phrase(WordKey::of_sign(sign)) {
            return None;
        }
        let found = self.table.find_folded(rest, &self.folded_word(rest)?);
        found.map(|found| self.with_marked_endings(found, rest))
    }

    /// The phrase whose first word has one or two prefixes on it: "بالدولار".
    fn find_after_prefixes<'l>(&'l self, rest: &str, may_start: MayStart) -> Option<Found<'l>> {
        let places = self.table.orthography().after_prefixes(rest);
        places.into_iter().flatten().find_map(|at| {
            let after = rest.get(at..).filter(|after| after.starts_with(is_letter))?;
            let word = self.folded_word(after)?;
            // One letter is left of too many words.
            word.as_str().chars().nth(1)?;
            let found =
                self.find_word(after, &word, may_start).or_else(|| self.table.find_stem(&word))?;
            Some(Found { length: at + found.length, ..found })
        })
    }

    /// With the endings after a mark: "$-ért", "USD'den".
    #[inline]
    fn with_marked_endings<'l>(&self, found: Found<'l>, rest: &str) -> Found<'l> {
        if !self.has_forms || !found.meaning_set.intersects(MARKED) {
            return found;
        }
        let after = rest.get(found.length..).unwrap_or_default();
        let endings = self.table.orthography().marked_endings_at(after).unwrap_or_default();
        Found { length: found.length + endings, ..found }
    }

    /// The length of the endings that digits have after a mark: "75-en", "100.000'den".
    pub(crate) fn endings_on_digits(&self, after: &str) -> usize {
        self.table.orthography().marked_endings_at(after).unwrap_or_default()
    }

    /// The phrase that a word of a language without blanks in places begins with: the unit of
    /// "만원을" after digits, or the number of "백만원".
    fn find_in_run<'l>(&'l self, rest: &str, word: &FoldedWord, on: RunOn) -> Option<Found<'l>> {
        if !self.cuts_runs {
            return None;
        }
        let run = rest.get(..word.taken)?;
        let first = self.longest_in(
            run,
            match on {
                RunOn::Nothing => NUMBERS,
                RunOn::Match => ON_NUMBERS,
                RunOn::NumberWord => ON_NUMBERS.with(NUMBERS),
            },
        )?;
        if on != RunOn::Nothing && first.meaning_set.intersects(ON_NUMBERS) {
            return Some(first);
        }
        let orthography = self.table.orthography();
        let is_ending = |rest: &str| orthography.endings_at(rest) == Some(rest.len());
        // 이 is two, and an ending in 백이다.
        if on == RunOn::NumberWord && is_ending(run) {
            return None;
        }
        // A number must be followed by what belongs to it.
        let mut end = first.length;
        while end < run.len() {
            let after = run.get(end..)?;
            if is_ending(after) {
                break;
            }
            end += self.longest_in(after, ON_NUMBERS.with(NUMBERS))?.length;
        }
        (on == RunOn::NumberWord || first.length < run.len()).then_some(first)
    }

    /// The longest word at the start of a run of letters that is a phrase of these kinds.
    fn longest_in<'l>(&'l self, run: &str, kinds: MeaningSet) -> Option<Found<'l>> {
        let ends =
            run.char_indices().skip(1).map(|(at, _)| at).take(MOST_LETTERS).chain([run.len()]);
        let mut longest = None;
        for end in ends {
            let part = run.get(..end)?;
            let word = self.folded_word(part).filter(|word| word.taken == end);
            let found =
                word.and_then(|word| self.find_word(part, &word, Prefilter::may_start_phrase));
            longest = found.filter(|found| found.meaning_set.intersects(kinds)).or(longest);
        }
        longest
    }

    /// What a whole word, given in lower case, can mean by itself.
    pub(crate) fn word(&self, word: &str) -> Option<&[Meaning]> {
        match folded(word) {
            Some(folded) => self.table.word(&folded),
            None => self.table.word(word),
        }
    }

    /// Every phrase with its meanings, in no particular order.
    pub(crate) fn phrases(&self) -> impl Iterator<Item = (&str, &[Meaning])> {
        self.table.phrases()
    }

    /// Whether a stop after this word may be part of a phrase: "approx." False positives are
    /// possible, false negatives are not.
    pub(crate) fn may_be_abbreviation(&self, word: &str) -> bool {
        let key = WordKey::read(word.as_bytes(), word.len());
        self.table.prefilter().may_be_abbreviation(key)
    }

    /// Whether one letter may be a word within a run of letters, so that it counts beside a number
    /// alone.
    pub(crate) fn has_words_of_one_letter(&self) -> bool {
        self.cuts_runs || !self.has_blanks()
    }

    /// Whether words have blanks between them.
    pub(crate) fn has_blanks(&self) -> bool {
        self.table.spacing() == Spacing::Blanks
    }

    /// Whether a word with this prefix may have endings on it, or letters that stand for others.
    #[inline]
    fn may_be_other_form(&self, prefix: Prefix) -> bool {
        self.has_forms
            && (self.table.prefilter().may_start_stem_with(prefix)
                || (self.table.orthography().has_letters() && prefix.is_beyond_ascii()))
    }

    fn has_compounds(&self) -> bool {
        self.compounds == Compounds::Allowed
    }

    /// The meanings of the number words that a word consists of; `None` for any other word, and in
    /// languages that do not write number words together.
    fn compound<'l>(&'l self, word: &str) -> Option<Vec<&'l Meaning>> {
        if !self.has_compounds() {
            return None;
        }
        let whole = compound::segment(word, &self.table);
        if whole.is_some() || !self.table.orthography().has_endings() {
            return whole;
        }
        compound::segment_with_endings(self.folded_word(word)?.as_str(), &self.table)
    }
}

/// The key and length of a word or sign at the start of a text, where the tokenizer gives it whole.
fn plain_word(rest: &str) -> Option<(WordKey, usize)> {
    let bytes = rest.as_bytes();
    let first = *bytes.first()?;
    if first.is_ascii() && !first.is_ascii_alphabetic() {
        return Some((WordKey::of_sign(first.into()), 1));
    }
    let pairs = std::iter::once(0).chain(bytes.iter().copied()).zip(bytes);
    let length = pairs.take_while(|(before, byte)| is_letter_byte(*before, **byte)).count();
    let is_whole = length > 0 && rest.get(length..).is_some_and(|after| !goes_on(after));
    is_whole.then(|| (WordKey::read(bytes, length), length))
}

/// No word that stands on a number has more letters than these, where others are right on it.
const MOST_LETTERS: usize = 8;

#[cfg(test)]
mod tests;
