//! Words that the grammar looks up one by one, in a text that it reads anyway.
//!
//! They are not among the phrases that are searched for, so that a common word ("if", "of") costs
//! nothing where no figure asks for it.

use super::Language;
use rustc_hash::FxHashSet;

/// Words of a language by what they say, in small letters.
#[derive(Clone, Debug, Default)]
pub(crate) struct WordSets {
    /// Words that make a verb of a name before them: "won *the*".
    pub(super) objects: FxHashSet<String>,
    /// Words that an amount must follow.
    pub(super) governing: FxHashSet<String>,
    /// Names of a loss.
    pub(super) losses: FxHashSet<String>,
    /// Cues that mark the converted amount wherever they are beside it.
    pub(super) converted: FxHashSet<String>,
    /// Words of a rate that is none of the day.
    pub(super) unreal: FxHashSet<String>,
    /// Words for the highest or lowest of several values.
    pub(super) extremes: FxHashSet<String>,
    /// What is sold at an exchange.
    pub(super) traded: FxHashSet<String>,
    /// What has pages.
    pub(super) printed: FxHashSet<String>,
    /// Words between a rate and the round number that it is per.
    pub(super) per_number: FxHashSet<String>,
    /// Words between a share and its whole.
    pub(super) part_of: FxHashSet<String>,
    /// What is between the denominator of a fraction and its numerator.
    pub(super) denominators: Vec<String>,
}

impl Language {
    /// Whether a word after a name says that the name is a verb there: "the" in "20 won the race".
    pub(crate) fn is_object(&self, word: &str) -> bool {
        !self.inner.words.objects.is_empty()
            && self.inner.words.objects.contains(&word.to_lowercase())
    }

    /// The rest of a text after the word that makes the number before it the denominator of a
    /// fraction, where it begins with one: "分の" in "3分の1".
    pub(crate) fn after_denominator<'t>(&self, text: &'t str) -> Option<&'t str> {
        let words = self.inner.words.denominators.iter();
        words.filter_map(|word| text.strip_prefix(word.as_str())).next()
    }

    /// Whether a word names a loss.
    pub(crate) fn is_loss(&self, word: &str) -> bool {
        self.inner.words.losses.contains(&word.to_lowercase())
    }

    /// Whether an amount must follow a word: "of", "was".
    pub(crate) fn governs_amount(&self, word: &str) -> bool {
        self.inner.words.governing.contains(&word.to_lowercase())
    }

    /// Whether a word says of a rate that it is one of the past, or none at all: "if", "former".
    pub(crate) fn is_unreal(&self, word: &str) -> bool {
        self.inner.words.unreal.contains(&word.to_lowercase())
    }

    /// Whether a word tells the highest or lowest of several values.
    pub(crate) fn is_extreme(&self, word: &str) -> bool {
        self.inner.words.extremes.contains(&word.to_lowercase())
    }

    /// Whether a word names what has pages.
    pub(crate) fn is_printed(&self, word: &str) -> bool {
        self.inner.words.printed.contains(&word.to_lowercase())
    }

    /// Whether a word is between a rate and the round number that it is per: "12 per 100,000".
    pub(crate) fn is_per_number(&self, word: &str) -> bool {
        self.inner.words.per_number.contains(&word.to_lowercase())
    }

    /// Whether a word is between a share and its whole: "9 % of 5,000".
    pub(crate) fn is_part_of(&self, word: &str) -> bool {
        self.inner.words.part_of.contains(&word.to_lowercase())
    }

    /// Whether a word names what is sold at an exchange.
    pub(crate) fn is_traded(&self, word: &str) -> bool {
        self.inner.words.traded.contains(&word.to_lowercase())
    }

    /// Whether a cue marks the converted amount wherever it is beside it: "umgerechnet".
    pub(crate) fn marks_converted(&self, cue: &str) -> bool {
        !self.inner.words.converted.is_empty()
            && self.inner.words.converted.contains(&cue.to_lowercase())
    }
}
