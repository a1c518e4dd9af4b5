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

    /// "mio.": a word with its stop.
    fn abbreviation(&self, folded: &str) -> Option<&[Meaning]> {
        let found = self.matcher.match_at_start(folded).filter(|_| folded.ends_with('.'))?;
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
