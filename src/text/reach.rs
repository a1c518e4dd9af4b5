//! How far apart two places of a text are, in words.
//!
//! "Two words after" means the same in every script: a word is what is between blanks, and in
//! scripts without blanks two characters count as one. Bytes would give Russian half the reach of
//! English, and Hindi a third.

use crate::language::is_letter_or_digit;
use crate::steps;

/// The most characters that are looked at for so many words: more than most sentences of so many
/// have, since a text without blanks must not cost its whole length.
pub(crate) const fn most_characters(words: usize) -> usize {
    words.saturating_mul(10).saturating_add(20)
}

/// A word, and a character of a script without blanks, in halves of a word.
const WORD: usize = 2;
const CHARACTER: usize = 1;

/// Where the `words`-th word after `at` ends; the end of the text where there are fewer.
pub(crate) fn words_after(text: &str, at: usize, words: usize) -> usize {
    let after = text.get(at..).unwrap_or_default();
    Counter::new(words).end(after).map_or(text.len(), |offset| at + offset)
}

/// Where the `words`-th word before `at` starts; the start of the text where there are fewer.
pub(crate) fn words_before(text: &str, at: usize, words: usize) -> usize {
    let before = text.get(..at).unwrap_or_default();
    Counter::new(words).start(before).unwrap_or(0)
}

/// Whether no more than so many words are in `from..to`.
pub(crate) fn is_within(text: &str, from: usize, to: usize, words: usize) -> bool {
    let (bytes, most) = (to.saturating_sub(from), most_characters(words));
    if are_surely_within(bytes, words) {
        return true;
    }
    // So many characters cannot be fewer words.
    let are_too_many = bytes > most
        && text.as_bytes().get(from..from.saturating_add(most)).is_some_and(<[u8]>::is_ascii);
    !are_too_many && words_after(text, from, words) >= to
}

/// Whether so few bytes cannot be more than so many words.
pub(crate) const fn are_surely_within(bytes: usize, words: usize) -> bool {
    bytes < WORD * words
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

    /// Where the first character is that no longer belongs to so many words from the start on.
    fn end(mut self, text: &str) -> Option<usize> {
        let bytes = text.as_bytes();
        let mut at = 0;
        while let Some(byte) = bytes.get(at) {
            let (class, length) = match ASCII.get(usize::from(*byte)) {
                Some(class) => (*class, 1),
                None if is_two_byte_letter(bytes.get(at..)?) => (Class::LetterOrDigit, 2),
                None => Class::and_length(text.get(at..)?.chars().next()?),
            };
            if !self.takes(class) {
                return Some(at);
            }
            at += length;
            if self.in_word {
                at += self.take_run(bytes.get(at..).unwrap_or_default().iter());
            }
        }
        None
    }

    /// Where the first of the characters is that still belong to so many words before the end.
    fn start(mut self, text: &str) -> Option<usize> {
        let bytes = text.as_bytes();
        let mut at = text.len();
        while let Some(byte) = at.checked_sub(1).and_then(|last| bytes.get(last)) {
            let (class, length) = match ASCII.get(usize::from(*byte)) {
                Some(class) => (*class, 1),
                None if is_two_byte_letter(bytes.get(at.checked_sub(2)?..)?) => {
                    (Class::LetterOrDigit, 2)
                }
                None => Class::and_length(text.get(..at)?.chars().next_back()?),
            };
            if !self.takes(class) {
                return Some(at);
            }
            at -= length;
            if self.in_word {
                at -= self.take_run(bytes.get(..at).unwrap_or_default().iter().rev());
            }
        }
        None
    }

    /// Takes the letters and digits of ASCII with which a word goes on: how many there are.
    #[inline]
    fn take_run<'b>(&mut self, bytes: impl Iterator<Item = &'b u8>) -> usize {
        let run = bytes.take(self.most_characters);
        let length = run.take_while(|byte| byte.is_ascii_alphanumeric()).count();
        steps::count(length);
        self.most_characters -= length;
        length
    }

    /// Whether the next character still belongs to so many words.
    #[inline]
    fn takes(&mut self, class: Class) -> bool {
        steps::count(1);
        let Some(left) = self.most_characters.checked_sub(1) else { return false };
        self.most_characters = left;
        let cost = match class {
            Class::LetterOrDigit if self.in_word => return true,
            Class::Other => return true,
            Class::Blank => {
                self.in_word = false;
                return true;
            }
            Class::WithoutBlanks => {
                self.in_word = false;
                CHARACTER
            }
            Class::LetterOrDigit => {
                self.in_word = true;
                WORD
            }
        };
        let enough = cost <= self.left;
        self.left = self.left.saturating_sub(cost);
        enough
    }
}

/// What a character is to the words around it.
#[derive(Clone, Copy)]
enum Class {
    Blank,
    LetterOrDigit,
    /// Of a script that writes no blanks between words.
    WithoutBlanks,
    Other,
}

/// The classes of the characters of ASCII.
const ASCII: [Class; 128] = {
    let mut classes = [Class::Other; 128];
    let mut rest: &mut [Class] = &mut classes;
    let mut byte = 0_u8;
    while let [class, after @ ..] = rest {
        *class = Class::of_ascii(byte);
        byte += 1;
        rest = after;
    }
    classes
};

impl Class {
    const fn of_ascii(byte: u8) -> Self {
        match byte {
            b'0'..=b'9' | b'a'..=b'z' | b'A'..=b'Z' => Self::LetterOrDigit,
            b' ' | b'\t'..=b'\r' => Self::Blank,
            _ => Self::Other,
        }
    }

    /// The class of a character beyond ASCII, and its length in bytes.
    fn and_length(c: char) -> (Self, usize) {
        let class = match c {
            _ if c.is_whitespace() => Self::Blank,
            _ if is_without_blanks(c) => Self::WithoutBlanks,
            _ if is_letter_or_digit(c) => Self::LetterOrDigit,
            _ => Self::Other,
        };
        (class, c.len_utf8())
    }
}

/// Whether these bytes begin with one of the letters from "À" to "ȿ", but for "×" and "÷", or from
/// "Ѐ" to "ѿ".
fn is_two_byte_letter(bytes: &[u8]) -> bool {
    match bytes {
        [0xc3, 0x97 | 0xb7, ..] => false,
        [0xc3..=0xc8 | 0xd0 | 0xd1, ..] => true,
        _ => false,
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
