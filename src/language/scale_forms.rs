//! Which forms of a language's scale words correspond to each other: "millioner" and "milliarder",
//! "mio." and "mia.".
//!
//! The language files list them column by column. What is written with any number comes first,
//! what is written with one second; the others are short forms and inflections.

pub(in crate::language) mod plural;

use rust_decimal::Decimal;

/// The scale words of a language by what they multiply with, column by column.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct ScaleForms {
    rows: Vec<(Decimal, Vec<String>)>,
    /// What joins a scale word to a currency's name, before a consonant and before a vowel.
    link: [String; 2],
}

/// The column of what is written with any number.
const MANY: usize = 0;
/// The column of what is written with one.
const ONE: usize = 1;

impl ScaleForms {
    pub(super) fn add(&mut self, scale: Decimal, words: Vec<String>) {
        self.rows.retain(|(known, _)| *known != scale);
        self.rows.push((scale, words));
        self.rows.sort_by_key(|(scale, _)| *scale);
    }

    pub(super) fn link(&mut self, link: [String; 2]) {
        self.link = link;
    }

    /// What joins a scale word to the name of a currency: "de " in "millions de dollars"; empty in
    /// most languages.
    pub(crate) fn link_before(&self, name: &str) -> &str {
        let [consonant, vowel] = &self.link;
        let is_vowel = name.chars().next().is_some_and(|c| "aeiouhéèêAEIOUÉ".contains(c));
        let begins = name.chars().next().is_some_and(char::is_alphabetic);
        match (begins, is_vowel) {
            (true, true) => vowel,
            (true, false) => consonant,
            (false, _) => "",
        }
    }

    /// Whether a word joins a scale word to what is beside it.
    pub(crate) fn is_link(&self, word: &str) -> bool {
        !word.is_empty() && self.link.iter().any(|link| link.trim() == word)
    }

    /// A text without the word that joins a scale word to a name, where it begins with that.
    pub(crate) fn without_link<'t>(&self, text: &'t str) -> &'t str {
        let links = self.link.iter().filter(|link| !link.is_empty());
        links.filter_map(|link| text.strip_prefix(link.as_str())).next().unwrap_or(text)
    }

    /// The scales that have words, the smallest first.
    pub(crate) fn scales(&self) -> impl DoubleEndedIterator<Item = Decimal> {
        self.rows.iter().map(|(scale, _)| *scale)
    }

    /// The word of another scale that corresponds to `word`, which is one of `from`.
    pub(crate) fn corresponding(&self, word: &str, from: Decimal, to: Decimal) -> Option<String> {
        let (words, others) = (self.row(from)?, self.row(to)?);
        let exactly = words.iter().position(|known| known == word);
        let column = exactly.or_else(|| {
            words.iter().position(|known| known.to_lowercase() == word.to_lowercase())
        })?;
        let other = others.get(column).filter(|other| !other.is_empty())?;
        Some(in_the_case_of(word, other))
    }

    /// The form of a word that goes with many after one, or with one after many; `None` where it
    /// stays as it is.
    pub(crate) fn in_number(&self, word: &str, scale: Decimal, is_one: bool) -> Option<String> {
        let words = self.row(scale)?;
        let [from, to] = if is_one { [MANY, ONE] } else { [ONE, MANY] };
        let is_other = words.get(from)?.to_lowercase() == word.to_lowercase();
        is_other.then(|| words.get(to).map(|form| in_the_case_of(word, form)))?
    }

    /// What is written with any number.
    pub(crate) fn usual(&self, scale: Decimal) -> Option<&str> {
        self.row(scale)?.get(MANY).map(String::as_str)
    }

    /// The longest word for a scale, which is no abbreviation of another.
    pub(crate) fn longest(&self, scale: Decimal) -> Option<&str> {
        self.row(scale)?.iter().map(String::as_str).max_by_key(|word| word.chars().count())
    }

    fn row(&self, scale: Decimal) -> Option<&[String]> {
        self.rows.iter().find(|(known, _)| *known == scale).map(|(_, words)| words.as_slice())
    }
}

/// `other` with a capital where `word` begins with one.
fn in_the_case_of(word: &str, other: &str) -> String {
    let mut letters = other.chars();
    match letters.next() {
        Some(first) if word.chars().next().is_some_and(char::is_uppercase) => {
            first.to_uppercase().chain(letters).collect()
        }
        Some(_) | None => other.to_owned(),
    }
}

#[cfg(test)]
#[cfg(feature = "lang-all")]
mod tests {
    use crate::language::Language;
    use rust_decimal::{Decimal, dec};

    fn corresponding(tag: &str, word: &str, from: Decimal, to: Decimal) -> Option<String> {
        Language::find(tag).unwrap().scale_forms().corresponding(word, from, to)
    }

    #[test]
    fn a_scale_word_is_replaced_in_its_own_form() {
        let (million, milliard) = (dec!(1_000_000), dec!(1_000_000_000));
        for (tag, word, other) in [
            ("da", "millioner", "milliarder"),
            ("da", "mio.", "mia."),
            ("de", "Mio.", "Mrd."),
            ("en", "million", "billion"),
            ("en", "Million", "Billion"),
            ("en", "m", "bn"),
            ("es", "millones", "mil millones"),
            ("fr", "million", "milliard"),
            ("pl", "milionów", "miliardów"),
            ("ru", "миллиона", "миллиарда"),
            ("fi", "miljoonan", "miljardin"),
            ("is", "milljóna", "milljarða"),
        ] {
            assert_eq!(
                corresponding(tag, word, million, milliard).as_deref(),
                Some(other),
                "{tag}"
            );
        }
        assert_eq!(corresponding("da", "stakke", million, milliard), None);
    }

    #[test]
    fn every_language_whose_scale_words_change_has_as_many_forms_of_each_and_reads_them() {
        for tag in Language::tags() {
            let language = Language::find(tag).unwrap();
            let forms = language.scale_forms();
            let columns: Vec<usize> = forms.rows.iter().map(|(_, words)| words.len()).collect();
            assert!(columns.len() != 1 && columns.iter().all(|of| *of == columns[0]), "{tag}");
            for (scale, words) in &forms.rows {
                for word in words.iter().filter(|word| !word.is_empty() && !word.contains(' ')) {
                    let known = language.lexicon().word(&word.to_lowercase());
                    let reads = known.is_some_and(|meanings| {
                        let read = |meaning: &crate::language::Meaning| {
                            meaning.scale().or(meaning.suffix()) == Some(*scale)
                        };
                        meanings.iter().any(read)
                    });
                    assert!(reads, "{tag}: {word}");
                }
            }
        }
    }
}
