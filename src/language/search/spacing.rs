//! Whether the words of a language have blanks between them, and what the first word of a text is.

use crate::language::characters::{first_word, is_letter, is_unspaced_letter};

/// Whether the words of a language have blanks between them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(in crate::language) enum Spacing {
    /// A run of letters is a word.
    #[default]
    Blanks,
    /// A letter of a script without blanks (Han, kana, Thai) may begin a phrase, and a phrase may
    /// end with it, whatever is beside it.
    NoBlanks,
}

impl Spacing {
    /// The first word of a text, by which phrases are looked up: a run of letters, one letter of a
    /// script without blanks, or one other character.
    pub(super) fn first_word(self, text: &str) -> Option<&str> {
        let word = first_word(text)?;
        let Self::NoBlanks = self else { return Some(word) };
        let first = word.chars().next()?;
        let end = match word.find(is_unspaced_letter) {
            Some(0) => first.len_utf8(),
            Some(end) => end,
            None => word.len(),
        };
        word.get(..end)
    }

    /// Whether a character may not follow a word that ends with a letter.
    #[inline]
    pub(super) fn is_word_going_on(self, next: char) -> bool {
        is_letter(next) && (self == Self::Blanks || !is_unspaced_letter(next))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_first_word_is_one_letter_where_words_have_no_blanks() {
        let first = ["約百", "USドル", "ドル", "$5"].map(|text| Spacing::NoBlanks.first_word(text));
        assert_eq!(first, [Some("約"), Some("US"), Some("ド"), Some("$")]);
        assert_eq!(Spacing::Blanks.first_word("USドル"), Some("USドル"));
    }
}
