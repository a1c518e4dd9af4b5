//! What Unicode CLDR adds to a language: tables of names, signs and number words that
//! `examples/cldr_tables` writes to `data/cldr/`.
//!
//! ```text
//! list    key      phrases
//! name    RUB RUR  russisk rubel|russiske rubler
//! number  22       toogtyve
//! ```
//!
//! The files written by hand are read first. Where one says the same of a phrase, or says that it
//! means nothing, CLDR adds nothing; where it says otherwise, it must name the phrase under
//! `override`, or the table does not read. The tables are lines, which are read in less time than
//! TOML: the first article of a language waits for them.

use super::super::build::{Reader, clash};
use super::super::error::{DataError, Words};
use super::super::file::Text;
use super::super::{Meaning, Unit};
use crate::currency::Currency;
use rustc_hash::FxHashMap;
use std::sync::Arc;

impl Reader {
    /// Adds a table. `overridden` are the phrases whose meaning in the table does not count; each
    /// must be one of the table.
    pub(in crate::language) fn cldr(
        &mut self,
        table: &Words<'_>,
        by_hand: &[Words<'_>],
        overridden: &[(Text<'_>, &str)],
    ) -> Result<(), DataError> {
        let mut needed: FxHashMap<&str, bool> =
            overridden.iter().map(|(phrase, _)| (&**phrase, false)).collect();
        for (number, line) in table.text.lines().enumerate() {
            let Some((list, key, phrases)) = fields(line) else { continue };
            if list == "separator" {
                self.separator(key, phrases);
                continue;
            }
            let meaning = meaning(list, key).ok_or_else(|| DataError::Key {
                file: table.file.to_owned(),
                line: number + 1,
                key: key.to_owned(),
                expected: "a key of its list",
            })?;
            let stored = self.phrases.push_meaning(&meaning);
            for phrase in phrases.split('|') {
                if let Some(needed) = needed.get_mut(phrase) {
                    *needed = true;
                    continue;
                }
                self.phrases
                    .fill(phrase, stored)
                    .map_err(|known| contradiction(table, by_hand, phrase, &known, &meaning))?;
            }
        }
        match overridden.iter().find(|(phrase, _)| needed.get(&**phrase) == Some(&false)) {
            None => Ok(()),
            Some((phrase, file)) => Err(DataError::NothingToOverride {
                file: (*file).to_owned(),
                table: table.file.to_owned(),
                phrase: phrase.to_string(),
            }),
        }
    }

    fn separator(&mut self, name: &str, mark: &str) {
        let mark = mark.strip_prefix("U+").and_then(|mark| u32::from_str_radix(mark, 16).ok());
        match (name, mark.and_then(char::from_u32)) {
            ("decimal", mark) => self.decimal = self.decimal.or(mark),
            ("group", Some(mark)) if !self.groups.contains(&mark) => self.groups.push(mark),
            _ => {}
        }
    }
}

fn contradiction(
    table: &Words<'_>,
    by_hand: &[Words<'_>],
    phrase: &str,
    known: &Meaning,
    cldr: &Meaning,
) -> DataError {
    DataError::AgainstCldr {
        file: file_with(phrase, by_hand),
        table: table.file.to_owned(),
        phrase: phrase.to_owned(),
        by_hand: clash::list(known),
        cldr: clash::list(cldr),
    }
}

/// The last file that has the phrase in it; all of them where braces hide it.
fn file_with(phrase: &str, files: &[Words<'_>]) -> String {
    let holds = |file: &&Words<'_>| file.text.contains(&format!("\"{phrase}\""));
    match files.iter().rev().find(holds) {
        Some(file) => file.file.to_owned(),
        None => files.iter().map(|file| file.file).collect::<Vec<_>>().join(", "),
    }
}

/// List, key and phrases; `None` for comments and the header.
fn fields(line: &str) -> Option<(&str, &str, &str)> {
    let (list, rest) =
        line.split_once('\t').filter(|(list, _)| *list != "list" && !list.starts_with('#'))?;
    let (key, phrases) = rest.split_once('\t')?;
    Some((list, key, phrases))
}

fn meaning(list: &str, key: &str) -> Option<Meaning> {
    match list {
        "name" | "sign" => {
            let codes: Option<Arc<[_]>> = key.split(' ').map(Currency::from_code).collect();
            Some(Meaning::Unit(Unit { sign: list == "sign", ..Unit::any_of(codes?) }))
        }
        "number" => Some(Meaning::Number(key.parse().ok()?)),
        "scale" => Some(Meaning::Scale(key.parse().ok()?)),
        "suffix" => Some(Meaning::Suffix(key.parse().ok()?)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::build::written;

    const TABLE: Words<'_> = Words {
        file: "cldr/xx.tsv",
        text: "list\tkey\tphrases\nname\tRUB RUR\trussian ruble\nnumber\t7\tsjo\n",
    };

    fn read(text: &str) -> Result<super::super::Language, DataError> {
        written("xx", &[&Words { file: "xx.toml", text }], Some(&TABLE))
    }

    fn meanings(text: &str, phrase: &str) -> usize {
        let language = read(text).unwrap();
        let found = language.lexicon().phrases().find(|(known, _)| *known == phrase);
        found.map_or(0, |(_, meanings)| meanings.len())
    }

    #[test]
    fn a_word_that_cldr_reads_otherwise_is_named_with_both_files() {
        let error = read("[number.words]\n8 = [\"sjo\"]\n").unwrap_err().to_string();
        assert_eq!(
            error,
            "xx.toml: \"sjo\" is listed under number.words 8, and cldr/xx.tsv has it under number.words 7; \
             name it under override, or leave it to CLDR"
        );
    }

    #[test]
    fn an_override_takes_the_word_from_cldr() {
        assert_eq!(meanings("override = [\"sjo\"]\n", "sjo"), 0);
        assert_eq!(meanings("override = [\"sjo\"]\n[number.words]\n8 = [\"sjo\"]\n", "sjo"), 1);
    }

    #[test]
    fn an_override_without_a_cause_is_named() {
        let error = read("override = [\"sjoa\"]\n").unwrap_err().to_string();
        assert_eq!(error, "xx.toml: override names \"sjoa\", which cldr/xx.tsv does not have");
    }

    #[test]
    fn a_word_with_the_same_meaning_counts_once() {
        assert_eq!(meanings("[number.words]\n7 = [\"sjo\"]\n", "sjo"), 1);
        assert_eq!(meanings("[currency.names]\nRUB = [\"russian ruble\"]\n", "russian ruble"), 1);
        assert_eq!(meanings("nothing = [\"sjo\"]\n", "sjo"), 1);
    }

    #[test]
    fn a_table_gives_what_a_newspaper_writes() {
        let text = "separator\tdecimal\tU+002C\nscale\t1000000000\tmia.\nsuffix\t1000\ttn\nsign\tATS\töS\n";
        let table = Words { file: "cldr/xx.tsv", text };
        let language = written("xx", &[], Some(&table)).unwrap();
        assert_eq!(language.number_format().decimal, ',');
        let means = |phrase: &str| {
            let found = language.lexicon().phrases().find(|(known, _)| *known == phrase);
            found.and_then(|(_, meanings)| meanings.first().cloned()).unwrap()
        };
        assert_eq!(means("mia.").scale(), Some(rust_decimal::dec!(1_000_000_000)));
        assert_eq!(means("tn").suffix(), Some(rust_decimal::dec!(1000)));
        assert!(means("öS").unit().unwrap().sign);
    }

    #[test]
    fn a_line_with_an_unknown_list_is_named() {
        let table = Words { file: "cldr/xx.tsv", text: "numbers\t7\tsjo\n" };
        let error = written("xx", &[], Some(&table)).unwrap_err().to_string();
        assert_eq!(error, "cldr/xx.tsv:1: \"7\" is not a key of its list");
    }
}
