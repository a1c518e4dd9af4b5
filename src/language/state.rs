//! What the crate can do in each language, as measured: the table `exchequer languages` prints.
//!
//! The counts come from the sentences under `tests/` and are kept in `data/state.tsv`, which a test
//! holds against them; the rest is read from the language's words.

use super::{Language, Meaning};
use crate::interval::Hedge;
use rust_decimal::Decimal;
use std::collections::BTreeSet;

/// Sentences and their scores by language, measured by the tests `figures` and `claims`.
const MEASURED: &str = include_str!("data/state.tsv");

/// Below this F1 in percent on its own sentences, a language is experimental.
const SUPPORTED_FROM: Decimal = Decimal::from_parts(95, 0, 0, false, 0);

/// What the crate can do in a language.
///
/// No language has been reviewed by a native reader yet.
///
/// ```
/// use exchequer::language::{Language, State};
///
/// let danish = State::of(&Language::find("da").unwrap()).unwrap();
/// assert!(danish.is_supported() && danish.sentences >= 60);
/// assert!(danish.hedges >= 6 && danish.relates_figures());
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct State {
    /// The sentences under `tests/figures`.
    pub sentences: usize,
    /// F1 of value and currency on those sentences, in percent, from 0 to 100.
    pub f1: Decimal,
    /// The sentences under `tests/claims`.
    pub conversions: usize,
    /// The sentences under `tests/figure_claims`.
    pub figure_claims: usize,
    /// The number words listed; others follow from them by the grammar.
    pub number_words: usize,
    /// How many of the nine kinds of [`Hedge`] have words.
    pub hedges: usize,
    /// The phrases that relate figures which are no conversion.
    pub figure_cues: usize,
}

impl State {
    /// What the crate can do in a language; `None` for one that does not come with it.
    ///
    /// ```
    /// use exchequer::language::{Language, State};
    ///
    /// assert!(State::of(&Language::undetermined()).is_none());
    /// ```
    #[must_use]
    pub fn of(language: &Language) -> Option<Self> {
        let line = MEASURED.lines().find(|line| line.split('\t').next() == Some(language.tag()))?;
        let mut columns = line.split('\t').skip(1);
        let mut next = || columns.next();
        let sentences = next()?.parse().ok()?;
        let f1 = next()?.parse().ok()?;
        let conversions = next()?.parse().ok()?;
        let figure_claims = next()?.parse().ok()?;
        let mut hedges = BTreeSet::<Hedge>::new();
        let (mut number_words, mut figure_cues) = (0, 0);
        for meaning in language.lexicon().phrases().flat_map(|(_, meanings)| meanings) {
            match meaning {
                Meaning::Number(_) => number_words += 1,
                Meaning::FigureCue(_) => figure_cues += 1,
                Meaning::Hedge(hedge, _) => {
                    hedges.insert(*hedge);
                }
                _ => {}
            }
        }
        let hedges = hedges.len();
        Some(Self { sentences, f1, conversions, figure_claims, number_words, hedges, figure_cues })
    }

    /// Whether the language counts as supported: F1 of at least 95 percent on its own sentences. Of
    /// the others a report may be wrong more often.
    ///
    /// ```
    /// use exchequer::language::{Language, State};
    ///
    /// let all = Language::tags().filter_map(Language::find);
    /// assert!(all.filter_map(|language| State::of(&language)).any(|state| state.is_supported()));
    /// ```
    #[must_use]
    pub fn is_supported(&self) -> bool {
        self.f1 >= SUPPORTED_FROM
    }

    /// Whether changes, shares and sums can be found in the language by their words.
    #[must_use]
    pub fn relates_figures(&self) -> bool {
        self.figure_cues > 0
    }
}
