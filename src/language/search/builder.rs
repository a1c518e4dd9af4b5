//! Builds a [`Matcher`] from phrases and their meanings, as the files of a language are read.
//!
//! ```toml
//! [currency.signs]
//! DKK = ["kr"]        # in one file
//! SEK = ["kr"]        # in a later one, which takes precedence
//! ```
//!
//! It reads no file, and does not know in which list a phrase was.

use super::Matcher;
use super::compound::Compounds;
use super::orthography::Orthography;
use super::phrase::{Case, Entry, Phrase};
use super::phrase_store::{PhraseStore, StoreRange};
use super::phrase_table::PhraseTable;
use super::spacing::Spacing;
use super::word_key::WordKey;
use crate::language::build::clash;
use crate::language::characters::{first_small_word, is_small, is_syllable};
use crate::language::folding::folded;
use crate::language::meaning::Meaning;
use crate::language::meaning::set::MeaningSet;
use rustc_hash::FxBuildHasher;
use std::collections::HashMap;
use std::hash::BuildHasher;
use std::iter::successors;

/// Phrases with the meanings that they have so far.
#[derive(Debug, Default)]
pub(in crate::language) struct MatcherBuilder {
    store: PhraseStore,
    phrases: Vec<Pending>,
    /// The place of each phrase, by the hash of its text, or by the next hash that was free.
    by_text: HashMap<u64, u32, FxBuildHasher>,
    /// By the key of a first word, the first and the last phrase that begin with it.
    by_first_word: HashMap<WordKey, Chain, FxBuildHasher>,
    /// The number of files that have been begun.
    file: u8,
    spacing: Spacing,
    compounds: Compounds,
    cuts_runs: bool,
}

/// The files of a language have one phrase for at least so many letters.
const LETTERS_A_PHRASE: usize = 10;
/// And one first word for so many.
const LETTERS_A_FIRST_WORD: usize = 24;

/// The places of the first and the last of the phrases with one first word.
#[derive(Clone, Copy, Debug)]
struct Chain {
    first: u32,
    last: u32,
}

/// A phrase that later files may still change.
#[derive(Debug)]
struct Pending {
    entry: Entry,
    /// The place of the next phrase with the same first word, or of this one if it is the last.
    next: u32,
    /// How many of the meanings are from files before `file`.
    earlier: u8,
    /// The last file that had the phrase.
    file: u8,
}

impl MatcherBuilder {
    /// A builder with capacity for files of so many letters.
    pub(in crate::language) fn for_files(letters: usize, spacing: Spacing) -> Self {
        Self {
            store: PhraseStore::for_files(letters),
            phrases: Vec::with_capacity(letters / LETTERS_A_PHRASE),
            by_text: HashMap::with_capacity_and_hasher(letters / LETTERS_A_PHRASE, FxBuildHasher),
            by_first_word: HashMap::with_capacity_and_hasher(
                letters / LETTERS_A_FIRST_WORD,
                FxBuildHasher,
            ),
            spacing,
            ..Self::default()
        }
    }

    /// From here on, number words may be written together.
    pub(in crate::language) fn allow_compounds(&mut self) {
        self.compounds = Compounds::Allowed;
    }

    /// From here on, units may stand right on numbers with other words right on them: "30만원을".
    pub(in crate::language) fn cut_runs(&mut self) {
        self.cuts_runs = true;
    }

    /// From here on, what is added takes precedence over what there is.
    pub(in crate::language) fn next_file(&mut self) {
        self.file += 1;
    }

    /// Stores the meaning of a list once, for all its phrases: what [`add`](Self::add) is given.
    pub(in crate::language) fn push_meaning(&mut self, meaning: &Meaning) -> StoreRange {
        self.store.push_meanings([meaning.clone()])
    }

    /// Adds a stored meaning to a phrase, in place of what earlier files gave it in the same group.
    /// A phrase that means nothing has no other meaning. A phrase with a capital letter matches
    /// that spelling only. The last word of one with "~" at its end may have endings on it.
    ///
    /// # Errors
    ///
    /// The meaning from the same file that excludes the new one.
    pub(in crate::language) fn add(
        &mut self,
        text: &str,
        meaning: StoreRange,
    ) -> Result<(), Meaning> {
        let (text, endings) = without_marker(text);
        let place = self.place(text);
        let Some(phrase) = place.and_then(|place| self.phrases.get_mut(place as usize)) else {
            return Ok(());
        };
        if endings {
            phrase.entry.take_endings();
        }
        phrase.add(meaning, self.file, &mut self.store)
    }

    /// How the language writes its words, to be changed before the first phrase is added.
    pub(in crate::language) fn orthography(&mut self) -> &mut Orthography {
        &mut self.store.orthography
    }

    /// Adds a stored meaning from CLDR to a phrase, unless the phrase has it.
    ///
    /// # Errors
    ///
    /// The meaning that contradicts it.
    pub(in crate::language) fn fill(
        &mut self,
        text: &str,
        meaning: StoreRange,
    ) -> Result<(), Meaning> {
        let place = self.place(text);
        match place.and_then(|place| self.phrases.get_mut(place as usize)) {
            Some(phrase) => phrase.fill(meaning, &mut self.store),
            None => Ok(()),
        }
    }

    /// The place of a phrase in the list, where it is added if it is new; `None` for an empty text.
    fn place(&mut self, text: &str) -> Option<u32> {
        let is_small = is_small(text);
        let folded = if is_small { None } else { folded(text) };
        let text = folded.as_deref().unwrap_or(text);
        let mut hash = FxBuildHasher.hash_one(text);
        while let Some(place) = self.by_text.get(&hash) {
            let known = self.phrases.get(*place as usize)?;
            if known.entry.text.len() == text.len() && self.store.text(known.entry.text) == text {
                return Some(*place);
            }
            hash = hash.wrapping_add(1);
        }
        let first = if is_small { first_small_word(text) } else { self.spacing.first_word(text) }?;
        let case = if is_small { Case::Any } else { Case::of(text) };
        let new = u32::try_from(self.phrases.len()).ok()?;
        self.by_text.insert(hash, new);
        let key = self.key(first, case);
        let chain = self.by_first_word.entry(key).or_insert(Chain { first: new, last: new });
        if let Some(last) = self.phrases.get_mut(chain.last as usize) {
            last.next = new;
        }
        chain.last = new;
        let entry = Entry::new(text, self.store.push_text(text), first.len(), case, self.spacing);
        self.phrases.push(Pending { entry, next: new, earlier: 0, file: 0 });
        Some(new)
    }

    /// The key of a phrase's first word, by which it is looked up.
    fn key(&self, first: &str, case: Case) -> WordKey {
        // Words of ASCII are read as they are written.
        if first.is_ascii() && first.starts_with(|letter: char| letter.is_ascii_alphabetic()) {
            return WordKey::read(first.as_bytes(), first.len());
        }
        WordKey::of(&self.store.orthography.read_word(case.folded(first)))
    }

    /// The matcher of all phrases.
    pub(in crate::language) fn build(self) -> Matcher {
        let (compounds, cuts_runs) = (self.compounds, self.cuts_runs);
        let orthography = &self.store.orthography;
        let has_forms = orthography.has_endings() || orthography.has_letters();
        Matcher { table: self.table(), compounds, has_forms, cuts_runs }
    }

    /// The phrases whose first word is written with letters that are read as others, by the key of
    /// the word as it is written: text whose letters are not compared one by one is looked up so.
    fn by_written_word(&self) -> HashMap<WordKey, Vec<Entry>, FxBuildHasher> {
        let mut written: HashMap<WordKey, Vec<Entry>, FxBuildHasher> = HashMap::default();
        if !self.store.orthography.has_letters() {
            return written;
        }
        for Pending { entry, .. } in &self.phrases {
            let phrase = Phrase { entry, store: &self.store };
            // Words of ASCII are read as they are written.
            if phrase.first_word().is_ascii() {
                continue;
            }
            let read = WordKey::of(&phrase.folded_first_word());
            let key = WordKey::of(&phrase.written_first_word());
            if key != read {
                written.entry(key).or_default().push(*entry);
            }
        }
        written
    }

    /// The table of all phrases.
    pub(super) fn table(self) -> PhraseTable {
        let mut written = self.by_written_word();
        let phrases = self.phrases;
        let next =
            |place: &u32| Some(phrases.get(*place as usize)?.next).filter(|next| next != place);
        let entry = |place: u32| Some(phrases.get(place as usize)?.entry);
        let single = phrases.iter().filter(|phrase| phrase.entry.is_one_word()).count();
        let capacities = [self.by_first_word.len(), phrases.len() - single, single];
        let mut table = PhraseTable::with_capacity(self.store, self.spacing, capacities);
        for (key, chain) in self.by_first_word {
            let others = written.remove(&key).unwrap_or_default();
            let own = successors(Some(chain.first), next).filter_map(entry);
            table.insert(key, own.chain(others));
        }
        written.into_iter().for_each(|(key, entries)| table.insert(key, entries.into_iter()));
        table
    }
}

/// A phrase without the "~" that lets it have endings, and whether it may have them right on its
/// last letter. On a word of fewer than three letters they stand after a mark only ("Ft-ot"),
/// unless "~~" says otherwise: short words with endings are too often other words.
fn without_marker(text: &str) -> (&str, bool) {
    // "~" alone is a sign: "500~700".
    let marked = text.strip_suffix('~').filter(|phrase| !phrase.is_empty());
    let Some(phrase) = marked else { return (text, false) };
    if let Some(phrase) = phrase.strip_suffix('~') {
        return (phrase, true);
    }
    let letters: usize = phrase.chars().map(|c| if is_syllable(c) { 3 } else { 1 }).sum();
    (phrase, letters >= 3)
}

impl Pending {
    fn add(
        &mut self,
        meaning: StoreRange,
        file: u8,
        store: &mut PhraseStore,
    ) -> Result<(), Meaning> {
        let known = store.meanings(self.entry.meanings);
        if self.file < file {
            (self.file, self.earlier) = (file, count(known));
        }
        if known.is_empty() {
            self.mean(meaning, store);
            return Ok(());
        }
        let [new] = store.meanings(meaning) else { return Ok(()) };
        // "nok" is the Norwegian for "enough" before it is a code in lower case.
        let mut all = if *new == Meaning::Nothing { Vec::new() } else { known.to_vec() };
        let own = all.get(usize::from(self.earlier)..).unwrap_or_default();
        if let Some(one) = own.iter().find(|own| clash::exclude(own, new)) {
            return Err(one.clone());
        }
        let own = count(own);
        all.retain(|known| !clash::exclude(known, new));
        self.earlier = count(&all) - own;
        if !all.contains(new) {
            all.push(new.clone());
        }
        self.mean(store.push_meanings(all), store);
        Ok(())
    }

    fn fill(&mut self, meaning: StoreRange, store: &mut PhraseStore) -> Result<(), Meaning> {
        let [new] = store.meanings(meaning) else { return Ok(()) };
        let known = store.meanings(self.entry.meanings);
        if let Some(known) = known.iter().find(|known| clash::contradicts(known, new)) {
            return Err(known.clone());
        }
        if known.is_empty() {
            self.mean(meaning, store);
        } else if !known.iter().any(|known| clash::covers(known, new)) {
            let both = [known, std::slice::from_ref(new)].concat();
            self.mean(store.push_meanings(both), store);
        }
        Ok(())
    }

    fn mean(&mut self, meanings: StoreRange, store: &PhraseStore) {
        self.entry.meanings = meanings;
        self.entry.meaning_set = MeaningSet::of_all(store.meanings(meanings));
    }
}

fn count(meanings: &[Meaning]) -> u8 {
    u8::try_from(meanings.len()).unwrap_or(u8::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The length of the phrase at the start of a text, and how many meanings it has.
    fn found(table: &PhraseTable, text: &str, first: usize) -> Option<(usize, usize)> {
        let found = table.find(WordKey::of(&text[..first].to_lowercase()), text, first)?;
        Some((found.length, found.meanings.len()))
    }

    #[test]
    fn the_longest_phrase_is_found_in_whatever_order_they_were_added() {
        let phrases = ["a little", "a", "a little more", "a few", "LE", "le"];
        for turn in 0..phrases.len() {
            let mut builder = MatcherBuilder::default();
            let meaning = builder.push_meaning(&Meaning::And);
            let turned = phrases.iter().cycle().skip(turn).take(phrases.len());
            turned.for_each(|phrase| builder.add(phrase, meaning).unwrap());
            let table = builder.table();
            let texts = ["a little more of it", "A little of it", "a man", "few"];
            let lengths =
                texts.map(|text| found(&table, text, text.find(' ').unwrap_or(text.len())));
            assert_eq!(lengths, [Some((13, 1)), Some((8, 1)), Some((1, 1)), None]);
            assert_eq!([found(&table, "LE 5", 2), found(&table, "Le 5", 2)], [Some((2, 1)); 2]);
            assert_eq!(table.phrases().count(), phrases.len());
        }
    }

    #[test]
    fn a_phrase_keeps_the_meanings_of_several_lists_and_the_others_theirs() {
        let mut builder = MatcherBuilder::default();
        let [and, month, link] = [Meaning::And, Meaning::Month(3), Meaning::Link]
            .map(|meaning| builder.push_meaning(&meaning));
        for (phrase, meaning) in [("mars", and), ("mars", month), ("mars", and), ("og", and)] {
            builder.add(phrase, meaning).unwrap();
        }
        builder.fill("mars", link).unwrap();
        let table = builder.table();
        assert_eq!(table.word("mars").unwrap(), [Meaning::And, Meaning::Month(3), Meaning::Link]);
        assert_eq!(table.word("og").unwrap(), [Meaning::And]);
    }

    #[test]
    fn an_empty_text_is_no_phrase() {
        let mut builder = MatcherBuilder::default();
        let meaning = builder.push_meaning(&Meaning::And);
        assert_eq!(builder.add("", meaning), Ok(()));
        assert_eq!(builder.table().phrases().count(), 0);
    }

    #[test]
    fn without_blanks_a_word_of_several_letters_is_still_one_word() {
        let mut builder = MatcherBuilder::for_files(0, Spacing::NoBlanks);
        let meaning = builder.push_meaning(&Meaning::And);
        ["億円", "億", "US"].iter().for_each(|phrase| builder.add(phrase, meaning).unwrap());
        let table = builder.table();
        let known = ["億円", "億", "us", "円", "億ド"].map(|word| table.word(word).is_some());
        assert_eq!(known, [true, true, true, false, false]);
        assert_eq!(found(&table, "億円超", 3), Some(("億円".len(), 1)));
    }
}
