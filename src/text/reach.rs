//! How far apart two places of a text are, in words.
//!
//! "Two words after" means the same in every script: a word is what is between blanks, and in
//! scripts without blanks two characters count as one. Bytes would give Russian half the reach of
//! English, and Hindi a third.

use crate::language::is_letter_or_digit;
use crate::steps;

/// The most characters that are looked at for so many words: more than most sentences of so many
/// have, since a text without blanks must not cost its whole length.
const fn most_characters(words: usize) -> usize {
    words.saturating_mul(10).saturating_add(20)
}

/// A word, and a character of a script without blanks, in halves of a word.
const WORD: usize = 2;
const CHARACTER: usize = 1;

/// Where the `words`-th word after `at` ends; the end of the text where there are fewer.
pub(crate) fn words_after(text: &str, at: usize, words: usize) -> usize {
    let after = text.get(at..).unwrap_or_default();
    let beyond = Counter::new(words).first_beyond(after.char_indices());
    beyond.map_or(text.len(), |(offset, _)| at + offset)
}

/// Where the `words`-th word before `at` starts; the start of the text where there are fewer.
pub(crate) fn words_before(text: &str, at: usize, words: usize) -> usize {
    let before = text.get(..at).unwrap_or_default();
    let beyond = Counter::new(words).first_beyond(before.char_indices().rev());
    beyond.map_or(0, |(offset, c)| offset + c.len_utf8())
}

/// Whether no more than so many words are in `from..to`.
pub(crate) fn is_within(text: &str, from: usize, to: usize, words: usize) -> bool {
    let (bytes, most) = (to.saturating_sub(from), most_characters(words));
    // So few bytes cannot be more words, and so many characters not fewer.
    if bytes < WORD * words {
        return true;
    }
    let are_too_many = bytes > most
        && text.as_bytes().get(from..from.saturating_add(most)).is_some_and(<[u8]>::is_ascii);
    !are_too_many && words_after(text, from, words) >= to
}

/// Counts words until there are too many.
struct Counter {
    left: usize,
    most_characters: usize,
    in_word: bool,
}

impl Counter {
    fn new(words: usize) -> Self {
        let (left, most_characters) = (words.saturating_mul(WORD), most_characters(words));
        Self { left, most_characters, in_word: false }
    }

    /// The first character that no longer belongs to so many words.
    fn first_beyond(
        mut self,
        characters: impl Iterator<Item = (usize, char)>,
    ) -> Option<(usize, char)> {
        for (count, (offset, c)) in characters.enumerate() {
            if count == self.most_characters || !self.takes(c) {
                steps::count(count);
                return Some((offset, c));
            }
        }
        steps::count(self.most_characters);
        None
    }

    /// Whether the character still belongs to so many words.
    fn takes(&mut self, c: char) -> bool {
        let cost = match Class::of(c) {
            Class::Blank => {
                self.in_word = false;
                0
            }
            Class::WithoutBlanks => {
                self.in_word = false;
                CHARACTER
            }
            Class::LetterOrDigit if !self.in_word => {
                self.in_word = true;
                WORD
            }
            Class::LetterOrDigit | Class::Other => 0,
        };
        let enough = cost <= self.left;
        self.left = self.left.saturating_sub(cost);
        enough
    }
}

/// What a character is to the words around it.
enum Class {
    Blank,
    LetterOrDigit,
    /// Of a script that writes no blanks between words.
    WithoutBlanks,
    Other,
}

impl Class {
    fn of(c: char) -> Self {
        match c {
            '0'..='9' | 'a'..='z' | 'A'..='Z' => Self::LetterOrDigit,
            ' ' | '\t'..='\r' => Self::Blank,
            '\0'..='\u{7f}' => Self::Other,
            _ if c.is_whitespace() => Self::Blank,
            _ if is_without_blanks(c) => Self::WithoutBlanks,
            _ if is_letter_or_digit(c) => Self::LetterOrDigit,
            _ => Self::Other,
        }
    }
}

/// Whether a character belongs to a script that writes no blanks between words: Thai, Lao, Burmese,
/// Khmer, kana, Chinese characters.
fn is_without_blanks(c: char) -> bool {
    match c {
        '\0'..='\u{dff}' => false,
        '\u{e00}'..='\u{eff}'
        | '\u{1000}'..='\u{109f}'
        | '\u{1780}'..='\u{17ff}'
        | '\u{3040}'..='\u{30ff}'
        | '\u{3400}'..='\u{9fff}'
        | '\u{f900}'..='\u{faff}'
        | '\u{20000}'..='\u{3ffff}' => true,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_counted_to_either_side() {
        let text = "one two, (three) four-five 6,000 seven";
        let at = text.find("(three").unwrap();
        assert_eq!(&text[words_before(text, at, 1)..at], " two, ");
        assert_eq!(&text[words_before(text, at, 9)..at], "one two, ");
        assert_eq!(&text[at..words_after(text, at, 1)], "(three) ");
        assert_eq!(&text[at..words_after(text, at, 3)], "(three) four-five 6,000 ");
        assert_eq!(words_after(text, at, 4), text.len());
        assert_eq!((words_after(text, at, 0), words_before(text, 99, 3)), (at + 1, 0));
    }

    #[test]
    fn a_word_is_a_word_in_every_script() {
        for text in ["the price of it", "цена на этот товар", "इस वस्तु का मूल्य"]
        {
            let third = words_after(text, 0, 3);
            assert_eq!(text[..third].split_whitespace().count(), 3, "{text}");
            assert!(is_within(text, 0, text.len(), 4) && !is_within(text, 0, text.len(), 3));
        }
    }

    #[test]
    fn without_blanks_two_characters_are_a_word() {
        let text = "約三億円を投じた";
        assert_eq!(&text[..words_after(text, 0, 2)], "約三億円");
        assert!(is_within(text, 0, text.len(), 4) && !is_within(text, 0, text.len(), 3));
    }

    #[test]
    fn an_endless_word_is_not_read_to_its_end() {
        let text = "a".repeat(10_000);
        assert_eq!(words_after(&text, 0, 2), most_characters(2));
        assert_eq!(words_before(&text, 10_000, 2), 10_000 - most_characters(2));
    }
}
