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

mod block;
mod builder;
mod candidates;
mod compound;
mod followers;
mod hash_filter;
mod matches;
mod phrase;
mod phrase_store;
mod phrase_table;
mod prefilter;
mod prefix;
mod tokenizer;
mod word_key;

pub(super) use builder::MatcherBuilder;
pub(crate) use matches::{Match, MatchKind, Matches};
pub(super) use phrase::Spacing;

use crate::interrupt::Interrupt;
use crate::language::characters::lower_case;
use crate::language::meaning::Meaning;
use compound::Compounds;
use phrase_table::PhraseTable;
use std::ops::Range;
use word_key::WordKey;

/// Finds the numbers and phrases of one language in a text.
#[derive(Clone, Debug, Default)]
pub(crate) struct Matcher {
    table: PhraseTable,
    compounds: Compounds,
}

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

    /// The longest phrase that is right at the start of `rest`; `None` for digits, too.
    pub(crate) fn match_at_start<'l>(&'l self, rest: &str) -> Option<Match<'l>> {
        let first = self.table.spacing().first_word(rest)?;
        let found = self.table.find(WordKey::of(&lower_case(first)), rest, first.len())?;
        let kind = MatchKind::Phrase { meanings: found.meanings, set: found.meaning_set };
        Some(Match { start: 0, end: found.length, kind })
    }

    /// What a whole word, given in lower case, can mean by itself.
    pub(crate) fn word(&self, folded: &str) -> Option<&[Meaning]> {
        self.table.word(folded)
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

    /// Whether words have blanks between them.
    pub(crate) fn has_blanks(&self) -> bool {
        self.table.spacing() == Spacing::Blanks
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
        compound::segment(word, &self.table)
    }
}
