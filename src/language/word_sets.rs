//! Words that the grammar looks up one by one, in a text that it reads anyway.
//!
//! They are not among the phrases that are searched for, so that a common word ("if", "of") costs
//! nothing where no figure asks for it.

use super::Language;
use super::characters::{first_word, is_letter, is_unspaced_letter};
use super::meaning::RangeWord;
use rustc_hash::FxHashSet;

/// Words of a language by what they say, in lower case.
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
    /// Words before the number of a page.
    pub(super) pages: FxHashSet<String>,
    /// Words before a telephone number.
    pub(super) phones: FxHashSet<String>,
    /// Makers and names before the number of a product.
    pub(super) models: FxHashSet<String>,
    /// What opens a sentence before the whole that a part is of: "Of", "Aus den".
    pub(super) of_whole: Vec<Box<str>>,
    /// What after a figure makes it the start or the end of a change, the longest first.
    role_endings: Vec<RoleEnding>,
}

/// A word or an ending that makes the figure before it the start or the end of a change.
#[derive(Clone, Debug, PartialEq, Eq)]
struct RoleEnding {
    /// How it is written.
    text: Box<str>,
    /// Whether it is written on the figure: "50億円から", "50 milyardan".
    attached: bool,
    /// The start or the end.
    role: RangeWord,
}

impl WordSets {
    /// Adds words, and endings, which are written with a hyphen before them.
    pub(super) fn add_role_endings<'w>(
        &mut self,
        role: RangeWord,
        words: impl Iterator<Item = &'w str>,
    ) {
        let ending = |word: &str| {
            let text = word.strip_prefix('-');
            let attached = text.is_some();
            RoleEnding { text: text.unwrap_or(word).into(), attached, role }
        };
        self.role_endings.extend(words.map(ending));
        self.role_endings.sort_by_key(|ending| std::cmp::Reverse(ending.text.len()));
    }
}

/// Whether a word is in a set, in any case.
fn has(words: &FxHashSet<String>, word: &str) -> bool {
    !words.is_empty() && words.contains(&word.to_lowercase())
}

/// Whether a letter may be a word that counts things: 人, 件, 명.
fn is_counter(c: char) -> bool {
    is_unspaced_letter(c) || matches!(c, '가'..='힣')
}

impl Language {
    /// Whether a word after a name says that the name is a verb there: "the" in "20 won the race".
    pub(crate) fn is_object(&self, word: &str) -> bool {
        has(&self.inner.words.objects, word)
    }

    /// The rest of a text after the word that makes the number before it the denominator of a
    /// fraction, where it begins with one: "分の" in "3分の1".
    pub(crate) fn after_denominator<'t>(&self, text: &'t str) -> Option<&'t str> {
        self.inner.words.denominators.iter().find_map(|word| text.strip_prefix(word.as_str()))
    }

    /// Whether a word names a loss.
    pub(crate) fn is_loss(&self, word: &str) -> bool {
        has(&self.inner.words.losses, word)
    }

    /// Whether an amount must follow a word: "of", "was".
    pub(crate) fn governs_amount(&self, word: &str) -> bool {
        has(&self.inner.words.governing, word)
    }

    /// Whether a word says of a rate that it is one of the past, or none at all: "if", "former".
    pub(crate) fn is_unreal(&self, word: &str) -> bool {
        has(&self.inner.words.unreal, word)
    }

    /// Whether a word tells the highest or lowest of several values.
    pub(crate) fn is_extreme(&self, word: &str) -> bool {
        has(&self.inner.words.extremes, word)
    }

    /// Whether a word names what has pages.
    pub(crate) fn is_printed(&self, word: &str) -> bool {
        has(&self.inner.words.printed, word)
    }

    /// Whether a word is between a rate and the round number that it is per: "12 per 100,000".
    pub(crate) fn is_per_number(&self, word: &str) -> bool {
        has(&self.inner.words.per_number, word)
    }

    /// Whether a word is between a share and its whole: "9 % of 5,000".
    pub(crate) fn is_part_of(&self, word: &str) -> bool {
        has(&self.inner.words.part_of, word)
    }

    /// Whether a text in a script without blanks begins with such a word: "的" in "20%的会员".
    pub(crate) fn opens_with_part_of(&self, after: &str) -> bool {
        after.starts_with(is_unspaced_letter)
            && self.inner.words.part_of.iter().any(|word| after.starts_with(&**word))
    }

    /// Whether a word is before the number of a page: "p", "page".
    pub(crate) fn is_page(&self, word: &str) -> bool {
        has(&self.inner.words.pages, word)
    }

    /// Whether a word is before a telephone number: "call", "tel".
    pub(crate) fn is_phone(&self, word: &str) -> bool {
        has(&self.inner.words.phones, word)
    }

    /// Whether a word is before the number of a product: "Boeing".
    pub(crate) fn is_model(&self, word: &str) -> bool {
        has(&self.inner.words.models, word)
    }

    /// Whether a text ends in a word that opens a sentence before a whole: "Of ".
    pub(crate) fn opens_whole(&self, before: &str) -> bool {
        let Some(before) = before.strip_suffix([' ', '\u{a0}']) else { return false };
        self.inner.words.of_whole.iter().any(|word| {
            let rest = before.strip_suffix(&**word);
            rest.is_some_and(|rest| !rest.ends_with(is_letter))
        })
    }

    /// Whether words after a figure or endings on it tell the start and the end of a change.
    pub(crate) fn has_role_endings(&self) -> bool {
        !self.inner.words.role_endings.is_empty()
    }

    /// What an ending makes of a figure whose last word has it: "milyardan", "56'ya". The "a" of
    /// "lira" is no ending, since "lir" is no word.
    pub(crate) fn role_on(&self, word: &str) -> Option<RangeWord> {
        let mut endings = self.inner.words.role_endings.iter().filter(|ending| ending.attached);
        let is_on = |ending: &&RoleEnding| {
            let Some(stem) = word.strip_suffix(&*ending.text) else { return false };
            let known = || self.lexicon().word(&stem.to_lowercase()).is_some();
            stem.chars().next_back().is_some_and(|last| !is_letter(last) || known())
        };
        endings.find(is_on).map(|ending| ending.role)
    }

    /// What the text after a number of things makes of it, after the word that counts them:
    /// "人から", " kişiden". An ending of less than three bytes may belong to the word.
    pub(crate) fn role_after_counted(&self, after: &str) -> Option<RangeWord> {
        const SHORTEST: usize = 3;
        let mut chars = after.chars();
        if chars.next().is_some_and(is_counter) {
            return self.role_after(chars.as_str());
        }
        let word = first_word(after.strip_prefix(' ')?)?;
        let endings = self.inner.words.role_endings.iter();
        let mut long = endings.filter(|ending| ending.attached && ending.text.len() >= SHORTEST);
        let is_on = |ending: &&RoleEnding| {
            let stem = word.strip_suffix(&*ending.text);
            stem.is_some_and(|stem| stem.chars().count() >= SHORTEST)
        };
        long.find(is_on).map(|ending| ending.role)
    }

    /// What the text right after a figure makes of it: "から", " से".
    pub(crate) fn role_after(&self, after: &str) -> Option<RangeWord> {
        let next = after.strip_prefix([' ', '\u{a0}']);
        let is_next = |ending: &&RoleEnding| {
            if ending.attached {
                return after.starts_with(&*ending.text);
            }
            let rest = next.and_then(|next| next.strip_prefix(&*ending.text));
            rest.is_some_and(|rest| !rest.starts_with(is_letter))
        };
        self.inner.words.role_endings.iter().find(is_next).map(|ending| ending.role)
    }

    /// Whether a word names what is sold at an exchange.
    pub(crate) fn is_traded(&self, word: &str) -> bool {
        has(&self.inner.words.traded, word)
    }

    /// Whether a cue marks the converted amount wherever it is beside it: "umgerechnet".
    pub(crate) fn marks_converted(&self, cue: &str) -> bool {
        has(&self.inner.words.converted, cue)
    }
}
