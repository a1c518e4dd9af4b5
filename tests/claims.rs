//! Sentences as newspapers write them, and what they claim to be equal.
//!
//! Each file under `tests/claims` holds the cases of one language: a sentence on one line, and on
//! the next, after `=`, the claims in it as places in its list of money figures, counted from 0.
//! Pairs come first and are conversions, the anchor first; other relations follow after `;` by
//! name:
//!
//! ```text
//! Billetten koster 1.280 tyrkiske lira, cirka 250 kroner eller 34 euro.
//! = 0-1 0-2
//! [en-AU 2023-08-24] Profit rose. ($1 = 96.9955 roubles)
//! = 0-1; stated_rate 0-1
//! Han betalte 4 millioner dollar og 3 millioner euro.
//! =
//! ```
//!
//! Every language brings at least eight cases, some of them without a claim.
//!
//! Relations that follow from conversions (`triangle`, `rate_conflict`) are compared only in cases
//! that name them. A `\n` in a sentence is a line break; `[tag date]`, `#` and
//! `tests/claims/expected_failures.txt` work as in `tests/figures.rs`.

// A test's helpers may fail it.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

mod sentences;

use exchequer::claim::Assertion;
use exchequer::figure::{FigureId, Kind};
use exchequer::{Article, Checker, Extraction};
use proptest::prelude::*;
use std::collections::BTreeSet;

fn wanted(line: &str) -> BTreeSet<String> {
    let mut sections = line.split(';');
    let pairs = sections.next().unwrap_or_default().split_whitespace();
    let pairs = pairs.map(|pair| format!("conversion {pair}"));
    pairs.chain(sections.map(|claim| claim.trim().to_owned())).collect()
}

fn found(extraction: &Extraction, wanted: &BTreeSet<String>) -> BTreeSet<String> {
    let money: Vec<FigureId> = extraction
        .figures
        .iter()
        .filter(|figure| figure.kind() == Kind::Money)
        .map(|figure| figure.id())
        .collect();
    let place = |id: &FigureId| {
        money.iter().position(|money| money == id).map_or("?".to_owned(), |at| at.to_string())
    };
    let claims = extraction.claims.iter().map(|claim| {
        let places: Vec<String> = claim.figures().iter().map(place).collect();
        format!("{} {}", claim.relation(), places.join("-"))
    });
    let asked = |name: &str| wanted.iter().any(|claim| claim.starts_with(name));
    claims
        .filter(|claim| {
            ["triangle", "rate_conflict"].iter().all(|name| !claim.starts_with(name) || asked(name))
        })
        .collect()
}

#[test]
fn every_sentence_claims_what_it_should() {
    let checker = Checker::new();
    sentences::check("claims", 8, wanted, |article, wanted| {
        found(&checker.extract(article), wanted)
    });
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
