//! Claims beyond conversions: changes, multiples, shares, sums, periods, ages and units of
//! measurement, each with its figures by role and the verdict.
//!
//! `tests/figure_claims` holds a file of sentences for each language. What is wanted of a sentence
//! are its claims, separated by semicolons:
//!
//! ```text
//! [en 2024-05-14] Turnover rose 6 per cent to £318m from £300m a year earlier.
//! = change £300m | £318m | 6 per cent holds
//! ```

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot run must stop")]

mod sentences;

use exchequer::claim::Relation;
use exchequer::{Article, Checker};
use std::collections::BTreeSet;

fn wanted(line: &str) -> BTreeSet<String> {
    let claims = line.split(';').map(|claim| claim.trim().to_owned());
    claims.filter(|claim| !claim.is_empty()).collect()
}

fn found(checker: &Checker, article: &Article) -> BTreeSet<String> {
    let report = checker.check(article);
    let findings = report.findings().iter();
    let claims = findings.filter(|finding| finding.relation() != Relation::Repetition);
    let shown = claims.map(|finding| {
        let figures = finding.figures().iter().filter_map(|id| report.figure(*id));
        let words: Vec<&str> = figures.map(|figure| report.words(figure)).collect();
        format!("{} {} {}", finding.relation(), words.join(" | "), finding.verdict())
    });
    shown.collect()
}

#[test]
fn every_sentence_claims_what_it_should_and_gets_its_verdict() {
    let checker = Checker::new();
    sentences::check("figure_claims", 3, wanted, |article, _| found(&checker, article));
}
