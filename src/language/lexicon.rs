//! The phrases of a language as a list, to look words up in.

pub(in crate::language) mod phrase;

use super::meaning::Meaning;
use super::search::{MatchKind, Matcher};

/// The phrases of one language, with what they mean.
#[derive(Clone, Debug, Default)]
pub(crate) struct Lexicon {
    matcher: Matcher,
}

impl Lexicon {
    pub(super) fn new(matcher: Matcher) -> Self {
        Self { matcher }
    }

    /// What finds the phrases in a text.
    pub(super) fn matcher(&self) -> &Matcher {
        &self.matcher
    }

    /// What a whole word in lower case can mean by itself: of "tyve", the number 20. `None` for a
    /// word that means nothing, and for one that is only a part of phrases.
    pub(crate) fn word(&self, folded: &str) -> Option<&[Meaning]> {
        self.matcher.word(folded).or_else(|| self.abbreviation(folded))
    }

    /// What a word with its stop can mean, "mio."; `None` for a word without one.
    pub(crate) fn abbreviation(&self, folded: &str) -> Option<&[Meaning]> {
        if !folded.ends_with('.') {
            return None;
        }
        let found = self.matcher.match_at_start(folded)?;
        match found.kind {
            MatchKind::Phrase { meanings, .. } if found.end == folded.len() => Some(meanings),
            _ => None,
        }
    }

    /// Every phrase with its meanings, in no particular order.
    pub(crate) fn phrases(&self) -> impl Iterator<Item = (&str, &[Meaning])> {
        self.matcher.phrases()
    }
}
