//! The phrases that begin with a word of a text, wherever they are: for questions about a whole
//! paragraph, such as which countries it names.
//!
//! Of "Norsk politi tog 500 kr." a language with these phrases gives "Norsk" and "kr.", and says
//! that neither is right after the other. Phrases that begin with a digit or a sign are left out,
//! and so is what lies within a phrase.

use super::tokenizer::{RawToken, Tokenizer};
use super::word_key::WordKey;
use super::{Match, Matcher};
use crate::language::characters::is_letter;
use crate::steps;

/// A phrase that begins with a word.
pub(crate) struct WordMatch<'l> {
    pub(crate) found: Match<'l>,
    /// Whether no other word is between it and the phrase that was found before it.
    pub(crate) follows_match: bool,
}

/// Finds the phrases that begin with a word, first to last.
pub(crate) struct WordMatches<'t, 'l> {
    text: &'t str,
    matcher: &'l Matcher,
    tokenizer: Tokenizer<'t>,
    /// Where the last phrase ended.
    passed: usize,
    /// Whether the last word began a phrase.
    follows_match: bool,
}

impl<'t, 'l> WordMatches<'t, 'l> {
    pub(super) fn of(text: &'t str, matcher: &'l Matcher) -> Self {
        let tokenizer = Tokenizer::of(text);
        Self { text, matcher, tokenizer, passed: 0, follows_match: false }
    }

    /// Goes on at `at`, as if the text began there.
    pub(crate) fn skip_to(&mut self, at: usize) {
        self.tokenizer.skip_to(at);
        (self.passed, self.follows_match) = (at, false);
    }

    /// The next phrase that begins before `end`.
    pub(crate) fn next_before(&mut self, end: usize) -> Option<WordMatch<'l>> {
        while let Some(at) = self.tokenizer.next_before(end) {
            let token = RawToken { at, length: self.tokenizer.length(at) };
            steps::count(1);
            if at < self.passed || !self.begins_word(token) {
                continue;
            }
            let follows_match = std::mem::take(&mut self.follows_match);
            let Some(Match { end: length, kind, .. }) = self.phrase(token) else { continue };
            (self.passed, self.follows_match) = (at.saturating_add(length), true);
            let found = Match { start: at, end: self.passed, kind };
            return Some(WordMatch { found, follows_match });
        }
        None
    }

    /// Whether a letter is at a place and none before it.
    #[inline]
    fn begins_word(&self, RawToken { at, length }: RawToken) -> bool {
        let bytes = self.text.as_bytes();
        let is_ascii = bytes.get(at).is_some_and(u8::is_ascii);
        let after_ascii = at.checked_sub(1).and_then(|at| bytes.get(at)).is_none_or(u8::is_ascii);
        // "×" begins as a letter does, and is one byte of a word to the tokenizer.
        if after_ascii && (length > 1 || (length == 1 && is_ascii)) {
            return true;
        }
        if is_ascii && length == 0 {
            return false;
        }
        let is_letter_at = self.text.get(at..).is_some_and(|rest| rest.starts_with(is_letter));
        is_letter_at && !self.text.get(..at).unwrap_or_default().ends_with(is_letter)
    }

    /// The longest phrase that begins with a word.
    #[inline]
    fn phrase(&self, token: RawToken) -> Option<Match<'l>> {
        let matcher = self.matcher;
        let rest = self.text.get(token.at..)?;
        let is_ruled_out = || {
            let key = WordKey::read(rest.as_bytes(), token.length);
            let orthography = matcher.table.orthography();
            // A letter that is read as another may be anywhere in a word.
            let has_letters = || {
                orthography.has_letters()
                    && !rest.as_bytes().get(..token.length).is_some_and(<[u8]>::is_ascii)
            };
            !matcher.table.prefilter().may_start_phrase(key)
                && !matcher.may_be_other_form(self.tokenizer.prefix(token.at))
                && !orthography.has_prefixes()
                && !has_letters()
        };
        if token.is_whole_word(self.text) && is_ruled_out() {
            return None;
        }
        matcher.match_at_start(rest)
    }
}

#[cfg(test)]
#[cfg(feature = "lang-all")]
mod tests {
    use crate::language::Language;

    #[test]
    fn the_phrases_are_those_at_each_word_of_the_text() {
        for (tag, text) in [
            ("fr", "L’État norvégien a payé 5 dollars canadiens à la Norvège, «d’euros» à Paris."),
            ("ru", "Норвежские рубли, доллар США и Дания×Норвегия; 5 млн Ёлка в Москве."),
            ("ar", "دفع الرئيس الأمريكي 5 ملايين دولار في مصر وبالدولار"),
            ("tr", "Norveç'te Türk lirası, 5 dolardan ABD'ye"),
            ("ja", "日本円で5億円、米ドルはノルウェーへ USドル"),
            ("sr", "Норвешка плаћа доларе, Srbija i dinarа u Danskoj"),
        ] {
            let language = Language::find(tag).unwrap();
            let matcher = language.matcher();
            let (mut expected, mut passed, mut follows, mut inside) = (vec![], 0, false, false);
            for (at, c) in text.char_indices() {
                let begins = super::is_letter(c) && !inside;
                inside = super::is_letter(c);
                if !begins || at < passed {
                    continue;
                }
                let follows_match = std::mem::take(&mut follows);
                if let Some(found) = matcher.match_at_start(&text[at..]) {
                    (passed, follows) = (at + found.end, true);
                    expected.push((at, passed, follows_match));
                }
            }
            let mut matches = matcher.matches_at_words(text);
            let found = std::iter::from_fn(|| matches.next_before(text.len()));
            let found: Vec<_> =
                found.map(|one| (one.found.start, one.found.end, one.follows_match)).collect();
            assert!(found.len() > 2, "{tag}");
            assert_eq!(found, expected, "{tag}");
        }
    }
}
