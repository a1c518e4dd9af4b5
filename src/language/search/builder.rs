//! The phrases of a language as its files are read, before they can be searched.
//!
//! ```toml
//! [currency.signs]
//! DKK = ["kr"]        # in one file
//! SEK = ["kr"]        # in a later one, which has the last word
//! ```
//!
//! What it does not do: it reads no file, and does not know in which list a phrase stood.

use super::phrase::{Case, Entry, first_word};
use super::phrase_store::{PhraseStore, StoreRange};
use super::phrase_table::Lexicon;
use super::word_key::WordKey;
use crate::language::clash;
use crate::language::meaning::Meaning;
use crate::language::meaning_set::MeaningSet;
use rustc_hash::FxBuildHasher;
use std::collections::HashMap;
use std::iter::successors;

/// Phrases with what they mean so far.
#[derive(Debug, Default)]
pub(in crate::language) struct MatcherBuilder {
    stock: PhraseStore,
    noted: Vec<Noted>,
    /// By the head of the first word, the place of the first phrase that begins with it.
    by_first: HashMap<WordKey, u32, FxBuildHasher>,
    /// How many files have been begun.
    file: u8,
}

/// So many letters of its files a phrase takes in most languages, or more.
const LETTERS_A_PHRASE: usize = 10;
/// And so many a first word.
const LETTERS_A_FIRST_WORD: usize = 24;

#[derive(Debug)]
struct Noted {
    entry: Entry,
    /// The place of the next phrase with the same first word, or of this one if it is the last.
    next: u32,
    /// How many of the meanings are from files before `file`.
    earlier: u8,
    /// The last file that had the phrase.
    file: u8,
}

impl MatcherBuilder {
    /// Room for the phrases of files of so many letters.
    pub(in crate::language) fn for_files(letters: usize) -> Self {
        Self {
            stock: PhraseStore::for_files(letters),
            noted: Vec::with_capacity(letters / LETTERS_A_PHRASE),
            by_first: HashMap::with_capacity_and_hasher(
                letters / LETTERS_A_FIRST_WORD,
                FxBuildHasher,
            ),
            ..Self::default()
        }
    }

    /// From here on, what is added takes over from what there is.
    pub(in crate::language) fn next_file(&mut self) {
        self.file += 1;
    }

    /// Keeps the meaning of a list, for all its phrases.
    pub(in crate::language) fn keep(&mut self, meaning: &Meaning) -> StoreRange {
        self.stock.keep_meanings([meaning.clone()])
    }

    /// Adds a meaning that was kept to a phrase. It takes the place of what earlier files said; a
    /// phrase that means nothing has no other meaning. A phrase with a capital letter matches that
    /// spelling only.
    ///
    /// # Errors
    ///
    /// The meaning from the same file that excludes the new one.
    pub(in crate::language) fn add(
        &mut self,
        text: &str,
        meaning: StoreRange,
    ) -> Result<(), Meaning> {
        let place = self.place(text);
        match place.and_then(|place| self.noted.get_mut(place as usize)) {
            Some(phrase) => phrase.add(meaning, self.file, &mut self.stock),
            None => Ok(()),
        }
    }

    /// Adds a meaning from CLDR that was kept to a phrase, unless the phrase has it.
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
        match place.and_then(|place| self.noted.get_mut(place as usize)) {
            Some(phrase) => phrase.fill(meaning, &mut self.stock),
            None => Ok(()),
        }
    }

    /// Where the phrase is noted, without meanings if it is new; `None` for a text without a first
    /// word.
    fn place(&mut self, text: &str) -> Option<u32> {
        let first = first_word(text)?;
        let case = Case::of(text);
        let new = u32::try_from(self.noted.len()).ok()?;
        let head = WordKey::of(&case.folded(first));
        let mut place = *self.by_first.entry(head).or_insert(new);
        while let Some(known) = self.noted.get_mut(place as usize) {
            if self.stock.text(known.entry.text) == text {
                return Some(place);
            }
            if known.next == place {
                known.next = new;
            }
            place = known.next;
        }
        let entry = Entry::new(text, self.stock.keep_text(text), first.len(), case);
        self.noted.push(Noted { entry, next: new, earlier: 0, file: 0 });
        Some(new)
    }

    /// The phrases, ready to be searched.
    pub(in crate::language) fn lexicon(self) -> Lexicon {
        let noted = self.noted;
        let next =
            |place: &u32| Some(noted.get(*place as usize)?.next).filter(|next| next != place);
        let entry = |place: u32| Some(noted.get(place as usize)?.entry);
        let alone = noted.iter().filter(|phrase| phrase.entry.is_one_word()).count();
        let mut lexicon =
            Lexicon::with_room(self.stock, self.by_first.len(), noted.len() - alone, alone);
        for (head, first) in self.by_first {
            lexicon.put_in_order(head, successors(Some(first), next).filter_map(entry));
        }
        lexicon
    }
}

impl Noted {
    fn add(
        &mut self,
        meaning: StoreRange,
        file: u8,
        stock: &mut PhraseStore,
    ) -> Result<(), Meaning> {
        let known = stock.meanings(self.entry.meanings);
        if self.file < file {
            (self.file, self.earlier) = (file, count(known));
        }
        if known.is_empty() {
            self.mean(meaning, stock);
            return Ok(());
        }
        let [new] = stock.meanings(meaning) else { return Ok(()) };
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
        self.mean(stock.keep_meanings(all), stock);
        Ok(())
    }

    fn fill(&mut self, meaning: StoreRange, stock: &mut PhraseStore) -> Result<(), Meaning> {
        let [new] = stock.meanings(meaning) else { return Ok(()) };
        let known = stock.meanings(self.entry.meanings);
        if let Some(known) = known.iter().find(|known| clash::contradicts(known, new)) {
            return Err(known.clone());
        }
        if known.is_empty() {
            self.mean(meaning, stock);
        } else if !known.iter().any(|known| clash::covers(known, new)) {
            let both = [known, std::slice::from_ref(new)].concat();
            self.mean(stock.keep_meanings(both), stock);
        }
        Ok(())
    }

    fn mean(&mut self, meanings: StoreRange, stock: &PhraseStore) {
        self.entry.meanings = meanings;
        self.entry.senses = MeaningSet::of_all(stock.meanings(meanings));
    }
}

fn count(meanings: &[Meaning]) -> u8 {
    u8::try_from(meanings.len()).unwrap_or(u8::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(lexicon: &Lexicon, text: &str, first: usize) -> Option<(usize, usize)> {
        let found = lexicon.find(text, first, &text[..first].to_lowercase())?;
        Some((found.length, found.meanings.len()))
    }

    #[test]
    fn the_longest_phrase_is_found_in_whatever_order_they_were_noted() {
        let phrases = ["a little", "a", "a little more", "a few", "LE", "le"];
        for turn in 0..phrases.len() {
            let mut book = MatcherBuilder::default();
            let meaning = book.keep(&Meaning::And);
            let turned = phrases.iter().cycle().skip(turn).take(phrases.len());
            turned.for_each(|phrase| book.add(phrase, meaning).unwrap());
            let lexicon = book.lexicon();
            let texts = ["a little more of it", "A little of it", "a man", "few"];
            let lengths =
                texts.map(|text| found(&lexicon, text, text.find(' ').unwrap_or(text.len())));
            assert_eq!(lengths, [Some((13, 1)), Some((8, 1)), Some((1, 1)), None]);
            assert_eq!([found(&lexicon, "LE 5", 2), found(&lexicon, "Le 5", 2)], [Some((2, 1)); 2]);
            assert_eq!(lexicon.phrases().count(), phrases.len());
        }
    }

    #[test]
    fn a_phrase_keeps_the_meanings_of_several_lists_and_the_others_theirs() {
        let mut book = MatcherBuilder::default();
        let [and, month, link] =
            [Meaning::And, Meaning::Month(3), Meaning::Link].map(|one| book.keep(&one));
        for (phrase, meaning) in [("mars", and), ("mars", month), ("mars", and), ("og", and)] {
            book.add(phrase, meaning).unwrap();
        }
        book.fill("mars", link).unwrap();
        let lexicon = book.lexicon();
        assert_eq!(lexicon.word("mars").unwrap(), [Meaning::And, Meaning::Month(3), Meaning::Link]);
        assert_eq!(lexicon.word("og").unwrap(), [Meaning::And]);
    }

    #[test]
    fn a_text_without_a_letter_or_sign_is_no_phrase() {
        let mut book = MatcherBuilder::default();
        let meaning = book.keep(&Meaning::And);
        assert_eq!(book.add("", meaning), Ok(()));
        assert_eq!(book.lexicon().phrases().count(), 0);
    }
}
