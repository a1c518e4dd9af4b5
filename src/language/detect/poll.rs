//! Counting the evidence for each language.

use super::language_set::{LanguageSet, MOST_LANGUAGES};
use super::reading::Reading;
use super::script::Script;
use super::table::Table;
use super::word::Word;
use crate::language::characters::{is_apostrophe, lower_case};
use crate::language::{Language, is_ignored, is_within_word};

/// The votes of a word that a language lists, or of a word with its letters.
pub(super) const WORD: u32 = 4;

/// The votes of a part of a word that is in no list.
const PART: u32 = 1;

/// The votes of a word for a number, a currency or a hedge.
const OWN_WORD: u32 = 2;

/// The votes of a separator in figures.
const SEPARATOR: u32 = 2;

/// The votes of a word in a script of few languages.
const SCRIPT: u32 = 2;

/// After so many words it is asked whether the rest is worth reading.
const EVERY: u32 = 64;

/// A lead that further words of the text will not undo.
const CLEAR: u32 = 8 * WORD;

/// A lead that needs no more evidence than the listed words.
const DECIDED: u32 = 3 * WORD;

/// A language that is no further behind may be the right one.
const CLOSE: u32 = WORD;

/// Of so many languages at most the words for numbers and money are read: reading a file takes
/// longer than most articles do.
const MOST_READ: usize = 4;

/// A language and its votes.
#[derive(Clone, Copy)]
pub(super) struct Standing {
    pub(super) tag: &'static str,
    pub(super) votes: u32,
}

/// The votes of each language, by its place in the table.
#[derive(Clone)]
pub(super) struct Poll {
    votes: [u32; MOST_LANGUAGES],
    among: LanguageSet,
    words: u32,
    /// Words that any language lists.
    listed: u32,
}

/// Languages that share many words with smaller ones. A text that may be in either is likelier in
/// the one that more news is written in.
const LARGER: [&str; 14] =
    ["cs", "da", "de", "en", "es", "fr", "hr", "id", "nl", "pl", "pt", "ru", "sr", "tr"];

impl Standing {
    fn is_before(self, other: Self) -> bool {
        let order = |one: Self| (one.votes, LARGER.contains(&one.tag));
        self.votes > 0 && order(self) > order(other)
    }
}

impl Poll {
    /// The listed words and the letters of a text; of a long text, those at its beginning where
    /// they leave no doubt.
    pub(super) fn of(text: &str, among: LanguageSet) -> Self {
        let table = Table::get();
        let votes = [0; MOST_LANGUAGES];
        let mut poll = Self { votes, among, words: 0, listed: 0 };
        let mut reading = Reading::default();
        for c in text.chars() {
            if is_within_word(c) {
                reading.letter(table, c);
            } else if is_apostrophe(c) {
                reading.apostrophe();
            } else if !is_ignored(c) {
                let before = poll.words;
                reading.end(table, |word| poll.take(word));
                if poll.words / EVERY > before / EVERY && poll.lead() >= CLEAR {
                    return poll;
                }
            }
        }
        reading.end(table, |word| poll.take(word));
        poll
    }

    pub(super) fn words(&self) -> u32 {
        self.words
    }

    fn take(&mut self, word: &Word) {
        let table = Table::get();
        self.words += u32::from(word.letters > 1);
        let [listed, by_letters] = table.evidence(word);
        self.listed += u32::from(!listed.is_empty());
        self.count(listed, WORD);
        self.count(by_letters, WORD);
        if let Some(script) = word.script.filter(|script| *script != Script::Latin)
            && word.letters > 1
        {
            self.count(table.of_script(script), SCRIPT);
        }
    }

    fn count(&mut self, languages: LanguageSet, votes: u32) {
        for place in languages.places() {
            if let Some(counted) = self.votes.get_mut(place) {
                *counted += votes;
            }
        }
    }

    /// The separators in the figures.
    pub(super) fn count_separators(&mut self, text: &str) {
        for languages in Table::get().separators.of(text) {
            self.count(languages, SEPARATOR);
        }
    }

    /// The parts of the words that no language lists.
    pub(super) fn count_parts(&mut self, text: &str) {
        let table = Table::get();
        for word in words(text) {
            let mut spelled = Word::default();
            word.chars().for_each(|letter| table.spell(&mut spelled, letter));
            let [listed, _] = table.evidence(&spelled);
            if spelled.letters > 3 && listed.is_empty() {
                table.parts(word, |languages| self.count(languages, PART));
            }
        }
    }

    /// The words for numbers, money and hedges of the languages that are close to the first.
    pub(super) fn count_own_words(&mut self, text: &str) {
        let rivals = self.rivals();
        let first = self.leaders().0.tag;
        let read: Vec<(usize, Language)> = Table::get()
            .tags
            .iter()
            .enumerate()
            .filter(|(place, tag)| **tag == first || rivals.contains(*place))
            .take(MOST_READ)
            .filter_map(|(place, tag)| Some((place, Language::find(tag)?)))
            .collect();
        let words = words(text).filter(|word| word.len() > 1).map(lower_case);
        for word in words {
            let knowing = read.iter().filter(|(_, one)| one.lexicon().word(&word).is_some());
            let set = knowing.fold(LanguageSet::default(), |set, (place, _)| set.with(*place));
            self.count(set, OWN_WORD);
        }
    }

    fn standings(&self) -> impl Iterator<Item = (usize, Standing)> {
        let of_place = Table::get().tags.iter().zip(self.votes).enumerate();
        let among = of_place.filter(|(place, _)| self.among.contains(*place));
        among.map(|(place, (tag, votes))| (place, Standing { tag, votes }))
    }

    /// The two languages with the most votes; of equals, the one of [`LARGER`], or else the first
    /// by tag.
    pub(super) fn leaders(&self) -> (Standing, Standing) {
        let none = Standing { tag: "und", votes: 0 };
        self.standings().fold((none, none), |(first, second), (_, standing)| {
            if standing.is_before(first) {
                (standing, first)
            } else if standing.is_before(second) {
                (first, standing)
            } else {
                (first, second)
            }
        })
    }

    fn lead(&self) -> u32 {
        let (first, second) = self.leaders();
        first.votes - second.votes.min(first.votes)
    }

    /// Whether the listed words suffice.
    pub(super) fn is_decided(&self) -> bool {
        self.lead() >= DECIDED
    }

    /// The languages but the first that are close to it.
    pub(super) fn rivals(&self) -> LanguageSet {
        let first = self.leaders().0;
        let close = |one: &Standing| {
            one.tag != first.tag && one.votes > 0 && one.votes + CLOSE > first.votes
        };
        let rivals = self.standings().filter(|(_, standing)| close(standing));
        rivals.fold(LanguageSet::default(), |set, (place, _)| set.with(place))
    }

    /// Whether the lead is large, and the text has as many listed words as any text of news has.
    /// In an unknown language a few small words are the same by chance.
    pub(super) fn is_reliable(&self) -> bool {
        self.lead() >= 2 * WORD && self.words >= 4 && self.listed * 4 >= self.words
    }
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    let is_beside = |c: char| !is_within_word(c) && !is_ignored(c);
    text.split(is_beside).filter(|word| !word.is_empty())
}
