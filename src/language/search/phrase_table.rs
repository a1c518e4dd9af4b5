//! The phrases of a language, found where they stand in a text.
//!
//! Of "a", "a little" and "a little more", the longest that stands there is found. What it does not
//! do: it does not look for places where a phrase may stand.

use super::followers::{Follower, Followers};
use super::phrase::{Entry, Phrase};
use super::phrase_store::{PhraseStore, StoreRange};
use super::prefilter::Prefilter;
use super::word_key::WordKey;
use crate::language::meaning::Meaning;
use crate::language::meaning_set::MeaningSet;
use crate::steps;
use rustc_hash::FxBuildHasher;
use std::collections::HashMap;

/// The phrases of one language.
#[derive(Clone, Debug, Default)]
pub struct Lexicon {
    by_first: HashMap<WordKey, Beginning, FxBuildHasher>,
    /// The phrases that go on behind their first word; of one first word, the longest first.
    longer: Vec<Entry>,
    /// What stands behind the first word of each of those, by which they are quickly looked
    /// through.
    behind: Vec<Followers>,
    /// The phrases of one word.
    alone: Vec<Entry>,
    stock: PhraseStore,
    starts: Prefilter,
}

/// Where the phrases with one first word stand.
#[derive(Clone, Copy, Debug)]
struct Beginning {
    longer: StoreRange,
    alone: StoreRange,
}

/// A phrase found in a text.
#[derive(Clone, Copy, Debug)]
pub struct Found<'l> {
    /// How many bytes of the text it takes.
    pub length: usize,
    /// What it can mean.
    pub meanings: &'l [Meaning],
    /// The kinds of those meanings.
    pub(crate) senses: MeaningSet,
}

impl Lexicon {
    /// The longest phrase at the start of `rest`, whose first word (or sign) is `rest[..first]`.
    ///
    /// `folded` is that first word in lower case.
    #[must_use]
    pub fn find<'l>(&'l self, rest: &str, first: usize, folded: &str) -> Option<Found<'l>> {
        self.begun(WordKey::of(folded), rest, first)
    }

    /// The longest phrase at the start of `rest`, whose first word (or sign) is `rest[..first]` and
    /// has this head.
    pub(crate) fn begun<'l>(
        &'l self,
        head: WordKey,
        rest: &str,
        first: usize,
    ) -> Option<Found<'l>> {
        let sequel = Follower::of_text(rest.get(first..)?);
        let goes_on = self.starts.may_go_on(head, sequel);
        if !goes_on && !self.starts.may_stand_alone(head) {
            return None;
        }
        let beginning = self.by_first.get(&head)?;
        let found = |entry: &'l Entry| self.found(entry, head, rest, first);
        steps::count(1);
        if goes_on {
            let behind = Followers::of_text(sequel, rest.as_bytes().get(first..)?);
            let longer =
                beginning.longer.of(&self.behind).iter().zip(beginning.longer.of(&self.longer));
            let mut fitting = longer.filter(|(known, _)| known.fits(behind));
            if let Some(found) = fitting.find_map(|(_, entry)| found(entry)) {
                return Some(found);
            }
        }
        beginning.alone.of(&self.alone).iter().find_map(found)
    }

    /// A phrase at the start of `rest`, whose first word has the phrase's head.
    fn found<'l>(
        &'l self,
        entry: &'l Entry,
        head: WordKey,
        rest: &str,
        first: usize,
    ) -> Option<Found<'l>> {
        let phrase = self.phrase(entry);
        let length = phrase.matches(rest, first, head)?;
        Some(Found { length, meanings: phrase.meanings(), senses: entry.senses })
    }

    /// The quick look that spares most words the search.
    pub(crate) fn starts(&self) -> &Prefilter {
        &self.starts
    }

    /// What a whole word in lower case can mean by itself, for the parts of compounds.
    #[must_use]
    pub fn word(&self, folded: &str) -> Option<&[Meaning]> {
        let alone = self.by_first.get(&WordKey::of(folded))?.alone.of(&self.alone);
        let mut alone = alone.iter().map(|entry| self.phrase(entry));
        Some(alone.find(|phrase| phrase.begins_with(folded))?.meanings())
    }

    /// Every phrase with its meanings, in no particular order.
    pub fn phrases(&self) -> impl Iterator<Item = (&str, &[Meaning])> {
        let phrases = self.longer.iter().chain(&self.alone).map(|entry| self.phrase(entry));
        phrases.map(|phrase| (phrase.text(), phrase.meanings()))
    }

    fn phrase<'l>(&'l self, entry: &'l Entry) -> Phrase<'l> {
        Phrase { entry, stock: &self.stock }
    }

    /// A lexicon to which the phrases of so many first words are still to be added.
    pub(super) fn with_room(
        stock: PhraseStore,
        firsts: usize,
        longer: usize,
        alone: usize,
    ) -> Self {
        Self {
            by_first: HashMap::with_capacity_and_hasher(firsts, FxBuildHasher),
            longer: Vec::with_capacity(longer),
            behind: Vec::with_capacity(longer),
            alone: Vec::with_capacity(alone),
            stock,
            ..Self::default()
        }
    }

    /// Adds all phrases with one first word.
    pub(super) fn put_in_order(&mut self, head: WordKey, entries: impl Iterator<Item = Entry>) {
        let (longer, alone) = (self.longer.len(), self.alone.len());
        for entry in entries {
            let phrase = Phrase { entry: &entry, stock: &self.stock };
            if entry.is_one_word() {
                self.alone.push(entry);
                continue;
            }
            let known = self.longer.get(longer..).unwrap_or_default();
            let place =
                longer + known.partition_point(|known| known.text.len() >= entry.text.len());
            self.behind.insert(place, phrase.behind());
            self.longer.insert(place, entry);
        }
        let beginning = Beginning {
            longer: StoreRange::new(longer, self.longer.len()),
            alone: StoreRange::new(alone, self.alone.len()),
        };
        let entries =
            beginning.longer.of(&self.longer).iter().chain(beginning.alone.of(&self.alone));
        self.starts.admit_beginning(entries.map(|entry| Phrase { entry, stock: &self.stock }));
        self.by_first.insert(head, beginning);
    }
}
