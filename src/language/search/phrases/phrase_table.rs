//! The phrase table: a hash table from the first word of a phrase to all phrases that begin with
//! it.
//!
//! Of "a", "a little" and "a little more", the longest that is at a place of the text is found
//! (leftmost-longest search). The phrases of one first word are ordered from long to short, and
//! most are ruled out by the eight bytes that follow the first word. The table answers for one
//! place; [`matches`](super::matches) decides which places are worth a lookup.

use super::super::folded_word::FoldedWord;
use super::super::followers::{Follower, Followers};
use super::super::orthography::Orthography;
use super::super::phrase::{Entry, Phrase};
use super::super::phrase_store::{PhraseStore, StoreRange};
use super::super::prefilter::Prefilter;
use super::super::spacing::Spacing;
use super::super::word_key::WordKey;
use crate::language::meaning::Meaning;
use crate::language::meaning::set::MeaningSet;
use crate::steps;
use rustc_hash::FxBuildHasher;
use std::collections::HashMap;

/// The phrases of one language, by their first word.
#[derive(Clone, Debug, Default)]
pub(in crate::language::search) struct PhraseTable {
    by_first_word: HashMap<WordKey, Bucket, FxBuildHasher>,
    /// The phrases of several words; of one first word, the longest first.
    longer: Vec<Entry>,
    /// What follows the first word of each of those, apart from them so that a search for a fitting
    /// one reads little memory.
    followers: Vec<Followers>,
    /// The phrases of one word.
    single: Vec<Entry>,
    store: PhraseStore,
    prefilter: Prefilter,
    spacing: Spacing,
}

/// The phrases with one first word, as ranges of the arrays above.
#[derive(Clone, Copy, Debug)]
struct Bucket {
    longer: StoreRange,
    single: StoreRange,
}

/// A phrase found at a place of a text.
#[derive(Clone, Copy, Debug)]
pub(in crate::language::search) struct Found<'l> {
    /// How many bytes of the text it takes.
    pub(in crate::language::search) length: usize,
    /// What it can mean.
    pub(in crate::language::search) meanings: &'l [Meaning],
    /// The kinds of those meanings.
    pub(in crate::language::search) meaning_set: MeaningSet,
}

/// A phrase that takes so many bytes.
fn found(phrase: Phrase<'_>, length: usize) -> Found<'_> {
    Found { length, meanings: phrase.meanings(), meaning_set: phrase.meaning_set() }
}

impl PhraseTable {
    /// The longest phrase at the start of `rest`, whose first word (or sign) takes `first` bytes
    /// and has this key.
    pub(in crate::language::search) fn find<'l>(
        &'l self,
        key: WordKey,
        rest: &str,
        first: usize,
    ) -> Option<Found<'l>> {
        let after = rest.get(first..)?;
        let follower = Follower::of_text(after);
        let may_continue = self.prefilter.may_continue_with(key, follower, after.as_bytes());
        if !may_continue && !self.prefilter.may_be_single_word(key) {
            return None;
        }
        let bucket = self.by_first_word.get(&key)?;
        let found = |entry: &'l Entry| self.found(entry, key, rest, first);
        steps::count(1);
        if may_continue {
            let after = Followers::of_text(follower, after.as_bytes());
            let longer =
                bucket.longer.of(&self.followers).iter().zip(bucket.longer.of(&self.longer));
            let mut fitting = longer.filter(|(followers, _)| followers.fits(after));
            if let Some(found) = fitting.find_map(|(_, entry)| found(entry)) {
                return Some(found);
            }
        }
        bucket.single.of(&self.single).iter().find_map(found)
    }

    /// The longest phrase at the start of `rest`, which begins with this word of any letters.
    pub(in crate::language::search) fn find_folded<'l>(
        &'l self,
        rest: &str,
        word: &FoldedWord,
    ) -> Option<Found<'l>> {
        let (key, after) = (word.key(), rest.get(word.taken..)?);
        let has_letters = self.orthography().has_letters();
        let follower = if has_letters { Follower::ANYTHING } else { Follower::of_folded(after) };
        let may_continue = self.prefilter.may_continue(key, follower);
        if !may_continue && !self.prefilter.may_be_single_word(key) {
            return None;
        }
        let bucket = self.by_first_word.get(&key)?;
        steps::count(1);
        let length = |entry: &'l Entry| {
            let phrase = self.phrase(entry);
            Some(found(phrase, phrase.folded_length(rest, word, key)?))
        };
        if may_continue {
            // Letters that are read as others cannot be compared by their bytes.
            let after = if has_letters { &[] } else { after.as_bytes() };
            let after = Followers::of_text(follower, after);
            let longer =
                bucket.longer.of(&self.followers).iter().zip(bucket.longer.of(&self.longer));
            let mut fitting = longer.filter(|(followers, _)| followers.fits(after));
            if let Some(found) = fitting.find_map(|(_, entry)| length(entry)) {
                return Some(found);
            }
        }
        bucket.single.of(&self.single).iter().find_map(length)
    }

    /// The phrase that a word is with endings on it.
    pub(in crate::language::search) fn find_stem<'l>(
        &'l self,
        word: &FoldedWord,
    ) -> Option<Found<'l>> {
        let (whole, orthography) = (word.as_str(), self.orthography());
        let ends = (orthography.first_ending(whole)..whole.len()).rev();
        for at in ends {
            let Some((stem, end)) = whole.split_at_checked(at) else { continue };
            let key = WordKey::of(stem);
            if !self.prefilter.may_be_stem(key) || !orthography.are_endings(end) {
                continue;
            }
            let single = self.by_first_word.get(&key)?.single.of(&self.single).iter();
            let mut stems = single.map(|entry| self.phrase(entry)).filter(|one| one.is_stem());
            if let Some(phrase) = stems.find(|phrase| phrase.begins_with(stem)) {
                return Some(found(phrase, word.taken));
            }
        }
        None
    }

    /// Whether endings may be on a word, given in lower case.
    pub(in crate::language::search) fn is_stem(&self, word: &str) -> bool {
        let bucket = self.by_first_word.get(&WordKey::of(word));
        let single = bucket.map(|bucket| bucket.single.of(&self.single)).unwrap_or_default();
        let mut phrases = single.iter().map(|entry| self.phrase(entry));
        phrases.any(|phrase| phrase.is_stem() && phrase.begins_with(word))
    }

    /// How the language writes its words.
    pub(in crate::language::search) fn orthography(&self) -> &Orthography {
        &self.store.orthography
    }

    /// A phrase at the start of `rest`, whose first word has the phrase's key.
    fn found<'l>(
        &'l self,
        entry: &'l Entry,
        key: WordKey,
        rest: &str,
        first: usize,
    ) -> Option<Found<'l>> {
        let phrase = self.phrase(entry);
        Some(found(phrase, phrase.match_length(rest, first, key)?))
    }

    /// The filters that rule out most words without a lookup in the table.
    pub(in crate::language::search) fn prefilter(&self) -> &Prefilter {
        &self.prefilter
    }

    /// Whether the language has blanks between its words.
    pub(in crate::language::search) fn spacing(&self) -> Spacing {
        self.spacing
    }

    /// What a whole word, given in lower case, can mean by itself.
    pub(in crate::language::search) fn word(&self, folded: &str) -> Option<&[Meaning]> {
        if let Some(meanings) = self.unspaced_word(folded) {
            return Some(meanings);
        }
        let word = self.orthography().read_word(folded.into());
        let key = WordKey::of(&word);
        if !self.prefilter.may_be_single_word(key) {
            return None;
        }
        let single = self.by_first_word.get(&key)?.single.of(&self.single);
        let mut single = single.iter().map(|entry| self.phrase(entry));
        Some(single.find(|phrase| phrase.begins_with(&word))?.meanings())
    }

    /// The same for a word of several letters in a language without blanks, which the table holds
    /// by its first letter.
    fn unspaced_word(&self, folded: &str) -> Option<&[Meaning]> {
        if self.spacing == Spacing::Blanks {
            return None;
        }
        let first = self.spacing.first_word(folded)?;
        let longer = self.by_first_word.get(&WordKey::of(first))?.longer.of(&self.longer);
        let mut longer = longer.iter().map(|entry| self.phrase(entry));
        longer.find(|phrase| phrase.text() == folded).map(Phrase::meanings)
    }

    /// Every phrase with its meanings, in no particular order.
    pub(in crate::language::search) fn phrases(&self) -> impl Iterator<Item = (&str, &[Meaning])> {
        let phrases = self.longer.iter().chain(&self.single).map(|entry| self.phrase(entry));
        phrases.map(|phrase| (phrase.text(), phrase.meanings()))
    }

    fn phrase<'l>(&'l self, entry: &'l Entry) -> Phrase<'l> {
        Phrase { entry, store: &self.store }
    }

    /// An empty table with capacity for so many first words, longer phrases and single words.
    pub(in crate::language::search) fn with_capacity(
        store: PhraseStore,
        spacing: Spacing,
        [first_words, longer, single]: [usize; 3],
    ) -> Self {
        Self {
            by_first_word: HashMap::with_capacity_and_hasher(first_words, FxBuildHasher),
            longer: Vec::with_capacity(longer),
            followers: Vec::with_capacity(longer),
            single: Vec::with_capacity(single),
            store,
            spacing,
            ..Self::default()
        }
    }

    /// Adds all phrases whose first word has this key.
    pub(in crate::language::search) fn insert(
        &mut self,
        key: WordKey,
        entries: impl Iterator<Item = Entry>,
    ) {
        let (longer, single) = (self.longer.len(), self.single.len());
        for entry in entries {
            let phrase = Phrase { entry: &entry, store: &self.store };
            if entry.is_one_word() {
                self.single.push(entry);
                continue;
            }
            let known = self.longer.get(longer..).unwrap_or_default();
            let place =
                longer + known.partition_point(|known| known.text.len() >= entry.text.len());
            self.followers.insert(place, phrase.followers());
            self.longer.insert(place, entry);
        }
        let bucket = Bucket {
            longer: StoreRange::new(longer, self.longer.len()),
            single: StoreRange::new(single, self.single.len()),
        };
        let entries = bucket.longer.of(&self.longer).iter().chain(bucket.single.of(&self.single));
        self.prefilter.insert(key, entries.map(|entry| Phrase { entry, store: &self.store }));
        self.by_first_word.insert(key, bucket);
    }
}
