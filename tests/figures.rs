//! Sentences as newspapers write them, and the money that is in them.
//!
//! Each file under `tests/figures` holds the cases of one language: a sentence on one line, and on
//! the next, after `=`, every amount of money in it, separated by `;`:
//!
//! ```text
//! Køberen slap med halvanden million euro.
//! = 1500000 EUR
//! [da-DK 2023-08] Det koster mellem 10 og 12 mio. kroner.
//! = 10000000..12000000 DKK
//! Han vandt tre kampe i 2019.
//! =
//! ```
//!
//! A range is `low..high`, a vague amount `~low..high`, and `?` stands for a currency that must
//! stay open. `[tag date]` before a sentence gives the article's language tag and date. A `#`
//! begins a comment. Cases that fail today stand in `tests/figures/expected_failures.txt` as `file:
//! sentence`; one that passes all the same, or does not exist, fails the test.

#![allow(clippy::unwrap_used, clippy::panic)]

use exchequer::figure::{Amount, Figure, Kind};
use exchequer::language::Language;
use exchequer::{Article, Checker};
use rust_decimal::Decimal;
use std::collections::BTreeMap;
use std::fs;

mod sentences;

fn written(figure: &Figure) -> String {
    let currency = figure.currency().map_or("?".to_owned(), |currency| currency.to_string());
    match figure.amount() {
        Amount::Single(written) => format!("{} {currency}", written.value().normalize()),
        Amount::Range { low, high } => {
            format!("{}..{} {currency}", low.value().normalize(), high.value().normalize())
        }
        Amount::Vague { low, high } => {
            format!("~{}..{} {currency}", low.normalize(), high.normalize())
        }
        Amount::OutOfRange => format!("out of range {currency}"),
    }
}

/// The amounts on the line after a sentence.
fn wanted(line: &str) -> Vec<String> {
    let amounts = line.split(';').map(|amount| amount.trim().to_owned());
    amounts.filter(|amount| !amount.is_empty()).collect()
}

fn found(checker: &Checker, article: &Article) -> Vec<String> {
    let figures = checker.extract(article).figures;
    figures.iter().filter(|figure| figure.kind() == Kind::Money).map(written).collect()
}

#[test]
fn every_sentence_has_the_money_it_should() {
    let checker = Checker::new();
    sentences::check("figures", 60, wanted, |article, _| found(&checker, article));
}

/// How many sentences a language has, how many amounts were wanted, found, and both.
#[derive(Clone, Copy, Default)]
struct Score {
    sentences: usize,
    wanted: usize,
    found: usize,
    right: usize,
}

impl Score {
    /// In percent, to one decimal.
    fn f1(self) -> Decimal {
        let ratio = Decimal::from(200 * self.right) / Decimal::from(self.wanted + self.found);
        ratio.round_dp(1)
    }
}

/// `src/language/data/state.tsv` as it should read, made from the sentences.
fn state() -> String {
    let checker = Checker::new();
    let mut scores = BTreeMap::<String, Score>::new();
    for (tag, article, line) in sentences::all("figures") {
        let (wanted, found) = (wanted(&line), found(&checker, &article));
        let mut left = found.clone();
        let is_found = |amount: &&String| {
            left.iter().position(|one| one == *amount).map(|at| left.swap_remove(at)).is_some()
        };
        let right = wanted.iter().filter(is_found).count();
        let score = scores.entry(tag).or_default();
        score.sentences += 1;
        score.wanted += wanted.len();
        score.found += found.len();
        score.right += right;
    }
    let count = |folder: &str, tag: &str| {
        sentences::all(folder).iter().filter(|(other, ..)| other == tag).count()
    };
    let rows = scores.iter().map(|(tag, score)| {
        let (conversions, claims) = (count("claims", tag), count("figure_claims", tag));
        format!("{tag}\t{}\t{}\t{conversions}\t{claims}\n", score.sentences, score.f1())
    });
    format!("language\tsentences\tf1\tconversions\tfigure_claims\n{}", rows.collect::<String>())
}

#[test]
fn the_state_of_each_language_is_what_its_sentences_show() {
    let stated = fs::read_to_string("src/language/data/state.tsv").unwrap();
    let measured = state();
    assert!(stated == measured, "src/language/data/state.tsv should read\n{measured}");
    assert_eq!(measured.lines().count() - 1, Language::tags().count());
}
