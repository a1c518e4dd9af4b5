//! The words around figures, by which two are told to be about the same thing.

use crate::Span;
use crate::language::{is_common, is_letter};

/// So many words on each side of a figure say what it is about.
const REACH: usize = 16;

/// Shorter words say too little, and so do those of this length that are common in any language.
const SHORTEST: usize = 3;

/// Words that have so many letters in common at their start are forms of one word in any case.
const STEM: usize = 5;

/// Words in small letters that say what a figure is about.
pub(crate) struct Words {
    words: Vec<String>,
    /// A sentence has more words than a headline.
    is_sentence: bool,
}

impl Words {
    /// Those of a text, each once.
    pub(crate) fn of(text: &str) -> Self {
        let mut words: Vec<String> = telling(text).map(str::to_lowercase).collect();
        words.sort_unstable();
        words.dedup();
        Self { words, is_sentence: text.trim_end().ends_with(['.', '!', '?', '。']) }
    }

    /// How many of them the other words have, in any form.
    pub(crate) fn shared_with(&self, others: &[String]) -> usize {
        let is_shared = |word: &&String| others.iter().any(|other| is_form(word, other));
        self.words.iter().filter(is_shared).count()
    }

    /// How many must be shared for a number of so many digits to be a slip of another: the fewer
    /// digits, the likelier two resemble each other by accident. `None` for a single digit in a
    /// sentence, which names too many things.
    pub(crate) fn wanted(&self, digits: usize) -> Option<usize> {
        let by_digits = match digits {
            ..=1 if self.is_sentence => return None,
            ..=2 => 2,
            3 => 1,
            _ => 0,
        };
        Some(by_digits + usize::from(self.is_sentence))
    }
}

/// The words around a span within its line, in small letters.
pub(crate) fn near(text: &str, span: Span) -> Vec<String> {
    let before = text.get(..span.start).unwrap_or_default();
    let after = text.get(span.end..).unwrap_or_default();
    let before = before.rsplit('\n').next().unwrap_or_default();
    let after = after.split('\n').next().unwrap_or_default();
    let words = telling(last_words(before)).chain(telling(first_words(after)));
    words.map(str::to_lowercase).collect()
}

/// The word after a span in its line.
pub(crate) fn next(text: &str, span: Span) -> Option<&str> {
    let line = text.get(span.end..)?.split('\n').next()?;
    line.split(|letter: char| !is_letter(letter)).find(|word| !word.is_empty())
}

/// Whether there are two words, and they may be forms of one.
pub(crate) fn are_forms(one: Option<&str>, other: Option<&str>) -> bool {
    let (Some(one), Some(other)) = (one, other) else { return false };
    is_form(&one.to_lowercase(), &other.to_lowercase())
}

/// Whether two words in small letters may be forms of one: they begin alike, but for the last
/// letter of the shorter ("gana" and "ganó", "byggs" and "byggas").
fn is_form(one: &str, other: &str) -> bool {
    let length = one.chars().count().min(other.chars().count());
    let alike = one.chars().zip(other.chars()).take_while(|(one, other)| one == other).count();
    one == other || length > SHORTEST && alike >= length.saturating_sub(1).min(STEM)
}

/// The words that say what a sentence is about.
fn telling(text: &str) -> impl Iterator<Item = &str> {
    let words = text.split(|letter: char| !is_letter(letter));
    words.filter(|word| match word.chars().count() {
        ..SHORTEST => false,
        SHORTEST => !is_common(&word.to_lowercase()),
        _ => true,
    })
}

/// The end of a text, so many words long.
fn last_words(text: &str) -> &str {
    let starts = text.char_indices().rev().filter(|(_, letter)| letter.is_whitespace());
    let start = starts.map(|(at, _)| at).nth(REACH).unwrap_or(0);
    text.get(start..).unwrap_or_default()
}

/// The beginning of a text, so many words long.
fn first_words(text: &str) -> &str {
    let ends = text.char_indices().filter(|(_, letter)| letter.is_whitespace());
    let end = ends.map(|(at, _)| at).nth(REACH).unwrap_or(text.len());
    text.get(..end).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_shared_in_any_form_and_each_once() {
        let about = Words::of("La petrolera gana millones, gana más");
        assert_eq!(about.shared_with(&near("La petrolera ganó 5 millones", Span::new(19, 20))), 3);
        assert_eq!(about.shared_with(&near("la una y la otra", Span::new(3, 6))), 0);
    }

    #[test]
    fn a_sentence_has_to_share_more_than_a_headline() {
        let wanted = |text: &str| [1, 2, 3, 4].map(|digits| Words::of(text).wanted(digits));
        assert_eq!(wanted("Prices rise"), [Some(2), Some(2), Some(1), Some(0)]);
        assert_eq!(wanted("Prices rise."), [None, Some(3), Some(2), Some(1)]);
    }

    #[test]
    fn the_words_of_other_lines_are_not_near() {
        let text = "Erste Zeile\nhier stehen 5 Worte\nDritte Zeile";
        let at = text.find('5').unwrap();
        assert_eq!(near(text, Span::new(at, at + 1)), ["hier", "stehen", "worte"]);
        assert_eq!(next(text, Span::new(at, at + 1)), Some("Worte"));
    }
}
