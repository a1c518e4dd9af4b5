//! Number words that are written together: "femoghalvtreds", "zweihunderttausend".

use super::sum::{Part, Sum};
use crate::language::{Language, Switch, lower_case};
use crate::steps;
use rust_decimal::Decimal;

/// No number word of a newspaper is longer; a longer one is not taken apart.
const LONGEST: usize = 80;

/// The value of a word that is made of number words only. `None` for any other word, and in
/// languages that do not write number words together.
pub(super) fn value(word: &str, language: &Language) -> Option<Decimal> {
    let ends = word.len() <= LONGEST && language.lexicon().starts().may_end_number(word);
    if !ends || !language.has(Switch::Compounds) {
        return None;
    }
    let parts = split(&lower_case(word), language)?;
    let mut sum = Sum::default();
    for Piece { part, .. } in &parts {
        sum.take(part, language.has(Switch::UnitsBeforeTens)).then_some(())?;
    }
    sum.value()
}

/// A number word within a longer word.
struct Piece {
    from: usize,
    end: usize,
    part: Part,
}

/// Takes a word apart from the left, the longest part first; steps back where the rest is no
/// number.
fn split(word: &str, language: &Language) -> Option<Vec<Piece>> {
    let mut pieces: Vec<Piece> = Vec::new();
    // A bit for each place from which the rest is known to be no number.
    let mut hopeless = 0_u128;
    let (mut from, mut longest) = (0, word.len());
    while from < word.len() {
        match longest_piece(word, from, longest, hopeless, language) {
            Some(piece) => {
                (from, longest) = (piece.end, word.len());
                pieces.push(piece);
            }
            None => {
                hopeless |= bit(from);
                let last = pieces.pop()?;
                (from, longest) = (last.from, last.end.checked_sub(1)?);
            }
        }
    }
    Some(pieces)
}

/// The longest number word from `from` to `longest` or before, with which the word may close or go
/// on.
fn longest_piece(
    word: &str,
    from: usize,
    longest: usize,
    hopeless: u128,
    language: &Language,
) -> Option<Piece> {
    let mut ends = (from + 1..=longest).rev().filter(|end| word.is_char_boundary(*end));
    ends.find_map(|end| {
        steps::count(1);
        let closes = end == word.len();
        if !closes && hopeless & bit(end) != 0 {
            return None;
        }
        let part = part(word.get(from..end)?, from == 0, language)?;
        (!closes || part != Part::And).then_some(Piece { from, end, part })
    })
}

/// The bit of a place; a word of [`LONGEST`] bytes takes fewer than 128 in lower case, too.
fn bit(place: usize) -> u128 {
    u32::try_from(place).ok().and_then(|place| 1_u128.checked_shl(place)).unwrap_or_default()
}

/// What a number word means in a longer one, at its start or later.
fn part(head: &str, opens: bool, language: &Language) -> Option<Part> {
    // A look at the first two bytes tells whether a word may be a number at all.
    if opens && head.len() < 2 {
        return None;
    }
    language
        .lexicon()
        .word(head)?
        .iter()
        .filter_map(Part::of)
        .find(|part| !(opens && *part == Part::And))
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
        for word in
            ["femkamp", "toårig", "tiger", "firma", "treti", "og", "ogfem", "femog", "etage"]
        {
            assert_eq!(danish(word), None, "{word}");
        }
    }

    #[test]
    fn a_word_with_many_readings_is_taken_apart_once_from_each_place() {
        let finnish = Language::find("fi").unwrap();
        let word = format!("{}zkaksi", "kaksikymmentä".repeat(5));
        let steps = steps::counted(|| assert_eq!(value(&word, &finnish), None));
        assert!(steps <= word.len() * (word.len() + 1), "{steps}");
    }

    #[test]
    fn a_long_word_is_passed_over() {
        assert_eq!(danish(&"fem".repeat(10_000)), None);
    }
}
