//! Number words that are written together: "femoghalvtreds", "zweihunderttausend".

use super::sum::{Part, Sum};
use crate::language::{Language, Switch, lower_case};
use rust_decimal::Decimal;

/// No number word of a newspaper is longer; a longer one is not taken apart.
const LONGEST: usize = 80;

/// The value of a word that is made of number words only. `None` for any other word, and in languages
/// that do not write number words together.
pub(super) fn value(word: &str, language: &Language) -> Option<Decimal> {
    let ends = word.len() <= LONGEST && language.lexicon().starts().may_end_number(word);
    if !ends || !language.has(Switch::Compounds) {
        return None;
    }
    let mut parts = Vec::new();
    split(&lower_case(word), language, &mut parts).then_some(())?;
    let mut sum = Sum::default();
    for part in &parts {
        sum.take(part, language.has(Switch::UnitsBeforeTens)).then_some(())?;
    }
    sum.value()
}

/// Takes a word apart from the left, the longest part first; steps back where the rest is no number.
fn split(rest: &str, language: &Language, parts: &mut Vec<Part>) -> bool {
    if rest.is_empty() {
        return parts.last().is_some_and(|last| *last != Part::And);
    }
    let ends = rest.char_indices().map(|(at, c)| at + c.len_utf8()).rev();
    for end in ends {
        let (Some(head), Some(tail)) = (rest.get(..end), rest.get(end..)) else { continue };
        let Some(part) = part(head, parts.last(), language) else { continue };
        parts.push(part);
        if split(tail, language, parts) {
            return true;
        }
        parts.pop();
    }
    false
}

fn part(head: &str, previous: Option<&Part>, language: &Language) -> Option<Part> {
    let opens = previous.is_none();
    // A look at the first two bytes tells whether a word may be a number at all.
    if opens && head.len() < 2 {
        return None;
    }
    language.lexicon().word(head)?.iter().filter_map(Part::of).find(|part| !(opens && *part == Part::And))
}

#[cfg(test)]
mod tests {
    use super::*;
    use rust_decimal::dec;

    fn danish(word: &str) -> Option<Decimal> {
        value(word, &Language::find("da").unwrap())
    }

    #[test]
    fn danish_compounds_are_taken_apart() {
        assert_eq!(danish("femoghalvtreds"), Some(dec!(55)));
        assert_eq!(danish("treogtyve"), Some(dec!(23)));
        assert_eq!(danish("tohundrede"), Some(dec!(200)));
        assert_eq!(danish("firehundredetusind"), Some(dec!(400_000)));
        assert_eq!(danish("enogtredive"), Some(dec!(31)));
    }

    #[test]
    fn words_that_only_begin_with_a_number_are_none() {
        for word in ["femkamp", "toårig", "tiger", "firma", "treti", "og", "ogfem", "femog", "etage"] {
            assert_eq!(danish(word), None, "{word}");
        }
    }

    #[test]
    fn a_long_word_is_passed_over() {
        assert_eq!(danish(&"fem".repeat(10_000)), None);
    }
}
