//! The words around two figures, which say whether they are about the same thing.

use crate::Span;
use crate::language::{is_common, is_letter};
use crate::text::is_sentence_mark;
use rust_decimal::{Decimal, dec};

/// So many words on each side of a figure say what it is about.
const REACH: usize = 16;

/// No more bytes than these on each side are looked at for them.
const WINDOW: usize = 1_000;

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
        let mut words: Vec<String> = subject_words(text).map(str::to_lowercase).collect();
        words.sort_unstable();
        words.dedup();
        Self { words, is_sentence: text.trim_end().ends_with(is_sentence_mark) }
    }

    /// How many of them the other words have, in any form.
    pub(crate) fn shared_with(&self, others: &[String]) -> usize {
        let is_shared = |word: &&String| others.iter().any(|other| is_form(word, other));
        self.words.iter().filter(is_shared).count()
    }

    /// No words in common make [`Self::most_chance`] more.
    pub(crate) const HIGHEST_CHANCE: Decimal = dec!(12);

    /// How many figures may at most resemble one by accident for it to count as a slip of one with
    /// which it has so many of these words in common. Nearly every figure of a headline is in its
    /// body; of a sentence, fewer are in a source.
    pub(crate) fn most_chance(&self, shared: usize) -> Decimal {
        match (shared, self.is_sentence) {
            (0..=1, true) => dec!(0.01),
            (2, true) => dec!(0.3),
            (3, true) => dec!(1),
            (4.., true) => dec!(3),
            (0, false) => dec!(0.7),
            (1, false) => dec!(2),
            (2, false) => dec!(5),
            (3.., false) => Self::HIGHEST_CHANCE,
        }
    }
}

/// The words around a span within its line, in small letters.
pub(crate) fn near(text: &str, span: Span) -> Vec<String> {
    let from = text.floor_char_boundary(span.start.saturating_sub(WINDOW));
    let to = text.ceil_char_boundary(span.end.saturating_add(WINDOW).min(text.len()));
    let before = text.get(from..span.start).unwrap_or_default();
    let after = text.get(span.end..to).unwrap_or_default();
    let before = before.rsplit('\n').next().unwrap_or_default();
    let after = after.split('\n').next().unwrap_or_default();
    let words = subject_words(last_words(before)).chain(subject_words(first_words(after)));
    words.map(str::to_lowercase).collect()
}

/// The words in small letters of the name of a column: "revenue_eur".
pub(super) fn of_name(name: &str) -> Vec<String> {
    subject_words(name).map(str::to_lowercase).collect()
}

/// The word after a span in its line.
pub(crate) fn next(text: &str, span: Span) -> Option<&str> {
    let to = text.ceil_char_boundary(span.end.saturating_add(WINDOW).min(text.len()));
    let line = text.get(span.end..to)?.split('\n').next()?;
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
    // Of most pairs of words the first letters differ.
    if one.as_bytes().first() != other.as_bytes().first() {
        return false;
    }
    let length = one.chars().count().min(other.chars().count());
    let alike = one.chars().zip(other.chars()).take_while(|(one, other)| one == other).count();
    one == other || length > SHORTEST && alike >= length.saturating_sub(1).min(STEM)
}

/// The words that say what a sentence is about.
fn subject_words(text: &str) -> impl Iterator<Item = &str> {
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
        let most = |text: &str| [0, 1, 2, 3, 4].map(|shared| Words::of(text).most_chance(shared));
        let (headline, sentence) = (most("Prices rise"), most("Prices rise."));
        assert!(headline.is_sorted() && sentence.is_sorted());
        assert!(headline.iter().zip(&sentence).all(|(headline, sentence)| headline > sentence));
    }

    #[test]
    fn the_words_of_other_lines_are_not_near() {
        let text = "Erste Zeile\nhier stehen 5 Worte\nDritte Zeile";
        let at = text.find('5').unwrap();
        assert_eq!(near(text, Span::new(at, at + 1)), ["hier", "stehen", "worte"]);
        assert_eq!(next(text, Span::new(at, at + 1)), Some("Worte"));
    }
}
