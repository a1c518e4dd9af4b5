//! Sentences as newspapers write them, and what they claim to be equal.
//!
//! Each file under `tests/claims` holds the cases of one language: a sentence on one line, and on
//! the next, after `=`, the claims in it. A claim has the places of its figures in the list of
//! money figures, counted from 0 with the anchor first, their currencies, and its verdict; a
//! relation that is no conversion is named before them:
//!
//! ```text
//! Billetten koster 1.280 tyrkiske lira, cirka 250 kroner eller 34 euro.
//! = 0-1 TRY DKK contradicted; 0-2 TRY EUR contradicted
//! They paid $5,100. ($1 = 96.9955 roubles)
//! = stated_rate 1-2 USD RUB holds
//! Han betalte 4 millioner dollar og 3 millioner euro.
//! =
//! ```
//!
//! A currency that is open has its candidates with "/" between. Articles without a date are
//! checked as of 15 August 2023, whatever day their amounts are of. Every language brings at least
//! eight cases, some of them without a claim.
//!
//! Relations that follow from conversions (`triangle`, `rate_conflict`) are compared only in cases
//! that name them. A `\n` in a sentence is a line break; `[tag date]`, `#` and
//! `tests/claims/expected_failures.txt` work as in `tests/figures.rs`.

// A test's helpers may fail it.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

mod sentences;

use exchequer::article::ArticleDate;
use exchequer::claim::Assertion;
use exchequer::figure::{FigureId, Kind};
use exchequer::{Article, Checker};
use proptest::prelude::*;
use std::collections::BTreeSet;

/// The date of articles that name none.
fn day() -> ArticleDate {
    "2023-08-15".parse().unwrap()
}

fn wanted(line: &str) -> BTreeSet<String> {
    let claims = line.split(';').map(str::trim).filter(|claim| !claim.is_empty());
    claims.map(with_relation).collect()
}

/// A claim with its relation, which is left out of conversions.
fn with_relation(claim: &str) -> String {
    let is_conversion = claim.starts_with(|c: char| c.is_ascii_digit() || c == '?');
    if is_conversion { format!("conversion {claim}") } else { claim.to_owned() }
}

fn found(checker: &Checker, article: &Article, wanted: &BTreeSet<String>) -> BTreeSet<String> {
    let asked = |name: &str| wanted.iter().any(|claim| claim.starts_with(name));
    // Conversions are held against each other where there is no date to judge them by.
    let is_left_undated = article.given_date().is_some() || asked("rate_conflict");
    let dated = (!is_left_undated).then(|| article.clone().dated(day()));
    let report = checker.check(dated.as_ref().unwrap_or(article));
    let money: Vec<FigureId> = report
        .figures()
        .iter()
        .filter(|figure| figure.kind() == Kind::Money)
        .map(|figure| figure.id())
        .collect();
    let place = |id: &FigureId| {
        money.iter().position(|money| money == id).map_or("?".to_owned(), |at| at.to_string())
    };
    let currencies = |id: &FigureId| {
        let figure = report.figure(*id).unwrap();
        let all: Vec<&str> = figure.currencies().iter().map(|one| one.code()).collect();
        if all.is_empty() { "-".to_owned() } else { all.join("/") }
    };
    let claims = report.findings().iter().map(|finding| {
        let figures = finding.figures();
        let places: Vec<String> = figures.iter().map(place).collect();
        let currencies: Vec<String> = figures.iter().map(currencies).collect();
        format!(
            "{} {} {} {}",
            finding.relation(),
            places.join("-"),
            currencies.join(" "),
            finding.verdict()
        )
    });
    claims
        .filter(|claim| {
            ["triangle", "rate_conflict"].iter().all(|name| !claim.starts_with(name) || asked(name))
        })
        .collect()
}

#[test]
fn every_sentence_claims_what_it_should() {
    let checker = Checker::new();
    sentences::check("claims", 8, wanted, |article, wanted| found(&checker, article, wanted));
}

/// Pieces of sentences that claims are made of, so that arbitrary strings of them reach the rules.
fn pieces() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        Just("$5m"),
        Just("€4.2 million"),
        Just("36.000 kroner"),
        Just("495,000 roubles"),
        Just("one euro"),
        Just("7 percent"),
        Just("2008"),
        Just(" ("),
        Just(") "),
        Just(", "),
        Just(". "),
        Just(" or "),
        Just(" and "),
        Just(" = "),
        Just("/"),
        Just(" – "),
        Just("\n\n"),
        Just(" about "),
        Just(" equivalent to "),
        Just(" per dollar"),
        Just(" then "),
        Just(" a year"),
        Just("é”🪙"),
        Just(" word"),
    ];
    proptest::collection::vec(piece, 0..30).prop_map(|pieces| pieces.concat())
}

fn assert_claims_stand_in_the_text(text: &str) {
    for tag in ["da", "en"] {
        let extraction = Checker::new().extract(&Article::new(text).language(tag));
        for (at, figure) in extraction.figures.iter().enumerate() {
            assert_eq!(figure.id(), at);
            assert!(!figure.span().of(text).is_empty());
        }
        for claim in &extraction.claims {
            // A figure of the headline that is not in the body may have none to compare it with.
            let may_be_alone = matches!(claim.assertion, Assertion::NotInBody { .. });
            assert!(claim.figures().len() >= if may_be_alone { 1 } else { 2 });
            for id in &claim.figures() {
                assert!(claim.span.contains(extraction.figures[*id].span()));
            }
            assert!(!claim.span.of(text).is_empty());
            assert!(claim.cue.is_none_or(|cue| !cue.of(text).is_empty()));
        }
    }
}

proptest! {
    #[test]
    fn claims_of_any_string_name_figures_and_cover_them(text in "\\PC*") {
        assert_claims_stand_in_the_text(&text);
    }

    #[test]
    fn claims_of_any_run_of_amounts_and_cues_name_figures_and_cover_them(text in pieces()) {
        assert_claims_stand_in_the_text(&text);
    }
}
