//! A word of any letters in the form by which phrases are looked up, on the stack.

use super::super::orthography::Orthography;
use super::super::spacing::Spacing;
use super::super::word_key::WordKey;
use crate::language::characters::{is_letter, is_unspaced_letter, is_within_word};
use crate::language::folding::{first_folded, lowered};
use crate::steps;

/// A word or sign in lower case, [folded](crate::language::folding).
pub(in crate::language::search) struct FoldedWord {
    bytes: [u8; Self::BYTES],
    length: usize,
    /// How many bytes it takes in the text.
    pub(in crate::language::search) taken: usize,
}

impl FoldedWord {
    /// A longer word is none that is looked up.
    const BYTES: usize = 96;

    /// The word or sign at the start of a text; `None` where the text is empty.
    pub(in crate::language::search) fn read(
        text: &str,
        spacing: Spacing,
        orthography: &Orthography,
    ) -> Option<Self> {
        let (first, taken) = first_folded(text)?;
        let mut word = Self { bytes: [0; Self::BYTES], length: 0, taken };
        let mut is_long = !word.push(lowered(first));
        let is_alone = spacing == Spacing::NoBlanks && is_unspaced_letter(first);
        if is_letter(first) && !is_alone {
            is_long |= !word.read_on(text, spacing);
        }
        word.finish(is_long, orthography);
        Some(word)
    }

    /// The rest of a word, which may begin with a mark; `None` where nothing of it is there.
    pub(in crate::language::search) fn read_end(
        text: &str,
        orthography: &Orthography,
    ) -> Option<Self> {
        let mut word = Self { bytes: [0; Self::BYTES], length: 0, taken: 0 };
        let is_long = !word.read_on(text, Spacing::Blanks);
        word.finish(is_long, orthography);
        (word.taken > 0).then_some(word)
    }

    /// The key by which phrases are looked up.
    pub(in crate::language::search) fn key(&self) -> WordKey {
        WordKey::of_bytes(self.bytes.get(..self.length).unwrap_or_default())
    }

    pub(in crate::language::search) fn as_str(&self) -> &str {
        self.bytes.get(..self.length).and_then(|word| str::from_utf8(word).ok()).unwrap_or_default()
    }

    /// Reads the letters after what was taken; `false` where there are too many.
    fn read_on(&mut self, text: &str, spacing: Spacing) -> bool {
        let mut fits = true;
        while let Some(after) = text.get(self.taken..)
            && let Some((c, taken)) = first_folded(after)
            && is_within_word(c)
            && !(spacing == Spacing::NoBlanks && is_unspaced_letter(c))
        {
            self.taken += taken;
            fits = fits && self.push(lowered(c));
        }
        steps::count(self.taken);
        fits
    }

    fn finish(&mut self, is_long: bool, orthography: &Orthography) {
        if is_long {
            self.length = 0;
        } else if orthography.has_letters() && !self.as_str().is_ascii() {
            let raw = self.bytes;
            let raw = raw.get(..self.length).and_then(|raw| str::from_utf8(raw).ok());
            self.length = 0;
            for c in raw.unwrap_or_default().chars() {
                self.push(orthography.letter(c));
            }
        }
    }

    /// Adds a letter, if there is room.
    fn push(&mut self, letter: char) -> bool {
        let Some(place) = self.bytes.get_mut(self.length..) else { return false };
        if place.len() < letter.len_utf8() {
            return false;
        }
        self.length += letter.encode_utf8(place).len();
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str, spacing: Spacing) -> (String, usize) {
        let word = FoldedWord::read(text, spacing, &Orthography::default()).unwrap();
        (word.as_str().to_owned(), word.taken)
    }

    #[test]
    fn a_word_is_read_in_lower_case_with_its_marks() {
        assert_eq!(read("Kro\u{ad}ner og", Spacing::Blanks), ("kroner".to_owned(), 8));
        assert_eq!(read("प्रतिशत की", Spacing::Blanks), ("प्रतिशत".to_owned(), 21));
        assert_eq!(read("so‘m", Spacing::Blanks), ("so".to_owned(), 2));
        assert_eq!(read("＄５", Spacing::Blanks), ("$".to_owned(), 3));
        assert_eq!(read("億円", Spacing::NoBlanks), ("億".to_owned(), 3));
    }

    #[test]
    fn a_word_that_is_too_long_is_empty_and_taken_whole() {
        assert_eq!(read(&"м".repeat(60), Spacing::Blanks), (String::new(), 120));
    }

    #[test]
    fn letters_are_read_as_others_in_words_beyond_ascii() {
        let mut serbian = Orthography::default();
        serbian.add_letters("аa");
        let word = |text| FoldedWord::read(text, Spacing::Blanks, &serbian).unwrap();
        assert_eq!(word("дoлaрa").as_str(), "дoлара");
        assert_eq!(word("dolara").as_str(), "dolara");
    }
}
