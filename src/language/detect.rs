//! Which language a text is in, when nobody says.
//!
//! ```
//! use exchequer::language::detect;
//!
//! let danish = "Prisen er steget til omkring fem millioner kroner om året.";
//! assert_eq!(detect(danish).unwrap().tag(), "da");
//! assert!(detect("299 €").is_none());
//! ```
//!
//! It chooses among the languages that come with the crate by counting the words they know. It is
//! no general detector: a text in any other language gives `None` or its nearest neighbour.

use super::Language;

/// So many words are enough to tell, and a long text costs no more than a short one.
const WORDS_READ: usize = 600;

/// A language must know this many words of a text.
const LEAST_WORDS: usize = 2;

/// The language that knows the most words of `text`; `None` where it knows next to none or shares
/// the first place.
#[must_use]
pub fn detect(text: &str) -> Option<Language> {
    let words: Vec<String> = words(text).map(str::to_lowercase).collect();
    let mut counts: Vec<(usize, Language)> = Language::tags()
        .filter_map(Language::find)
        .map(|language| {
            (words.iter().filter(|word| language.lexicon().word(word).is_some()).count(), language)
        })
        .collect();
    counts.sort_by_key(|(count, _)| std::cmp::Reverse(*count));
    let runner_up = counts.get(1).map_or(0, |(count, _)| *count);
    let (count, language) = counts.into_iter().next()?;
    (count >= LEAST_WORDS && count > runner_up).then_some(language)
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphabetic()).filter(|word| word.chars().nth(1).is_some()).take(WORDS_READ)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tells_english_from_danish() {
        let english = "The fine of more than five million pounds was about twice that of last year.";
        assert_eq!(detect(english).unwrap().tag(), "en");
        let danish = "Bøden på over fem millioner kroner var omkring det dobbelte af sidste års.";
        assert_eq!(detect(danish).unwrap().tag(), "da");
    }

    #[test]
    fn does_not_guess_from_figures_alone() {
        for text in ["", "1.234,50", "€5 $3 £2", "\u{0}\u{feff}"] {
            assert!(detect(text).is_none(), "{text}");
        }
    }
}
