//! The value of a number word that is written together: "femoghalvtreds", "zweihunderttausend".

use super::sum::{Part, Sum};
use crate::language::{Language, Meaning, Switch};
use rust_decimal::Decimal;

/// What the number words of a compound add up to; `None` where they are no number: "treti".
pub(crate) fn value(parts: &[&Meaning], language: &Language) -> Option<Decimal> {
    let mut sum = Sum::of(language);
    for meaning in parts {
        let part = Part::of(meaning)?;
        sum.take(&part, language.has(Switch::UnitsBeforeTens)).then_some(())?;
    }
    sum.value()
}

#[cfg(test)]
#[cfg(feature = "lang-all")]
mod tests {
    use super::*;
    use crate::interrupt::Interrupt;
    use crate::number::token::TokenKind;
    use crate::steps;
    use crate::text::tokens;
    use rust_decimal::dec;

    fn read(tag: &str, word: &str) -> Option<Decimal> {
        let language = Language::find(tag).unwrap();
        match tokens(word, &language, &Interrupt::never()).as_slice() {
            [token] if token.span.of(word) == word => match token.kind {
                TokenKind::Number(value) => Some(value),
                // CLDR has the numbers up to a hundred as phrases.
                TokenKind::Phrase(meanings) => meanings.iter().find_map(Meaning::number),
                TokenKind::Numeral(_) => None,
            },
            _ => None,
        }
    }

    #[test]
    fn danish_compounds_add_up() {
        for (word, value) in [
            ("femoghalvtreds", dec!(55)),
            ("hundredeogfemoghalvtreds", dec!(155)),
            ("trehundredeogtreogtyve", dec!(323)),
            ("tohundrede", dec!(200)),
            ("firehundredetusind", dec!(400_000)),
            ("totusindeenogtredive", dec!(2031)),
        ] {
            assert_eq!(read("da", word), Some(value), "{word}");
        }
    }

    #[test]
    fn words_that_are_not_made_of_numbers_that_add_up_are_none() {
        for word in
            ["femkamp", "toårig", "tiger", "firma", "treti", "og", "ogfem", "femog", "etage"]
        {
            assert_eq!(read("da", word), None, "{word}");
        }
    }

    #[test]
    fn a_word_with_many_readings_is_taken_apart_once_from_each_place() {
        let word = format!("{}zkaksi", "kaksikymmentä".repeat(5));
        let steps = steps::counted(|| assert_eq!(read("fi", &word), None));
        assert!(steps <= 2 * word.len() * (word.len() + 1), "{steps}");
    }

    #[test]
    fn a_long_word_is_passed_over() {
        assert_eq!(read("da", &"fem".repeat(10_000)), None);
    }
}
