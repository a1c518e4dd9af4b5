//! The ledger: every run of digits of every test text is in a figure or in a named exclusion.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot run must stop")]

use exchequer::rates::RateBook;
use exchequer::report::Report;
use exchequer::{Article, Checker};
use proptest::prelude::*;
use std::fs;
use std::path::Path;

/// What is wrong with a report's ledger; empty where nothing is.
fn faults(report: &Report) -> Vec<String> {
    let text = report.article().text();
    let figures = report.figures().iter().map(|figure| figure.span());
    let exclusions = report.exclusions();
    let mut spans: Vec<_> = figures.chain(exclusions.iter().map(|one| one.span)).collect();
    spans.sort_by_key(|span| (span.start, span.end));
    let mut faults = Vec::new();
    for pair in spans.windows(2) {
        if let [one, other] = pair
            && one.end > other.start
        {
            faults.push(format!("{} overlaps {}", one.of(text), other.of(text)));
        }
    }
    let mut covered = spans.iter().peekable();
    for (at, c) in text.char_indices().filter(|(_, c)| c.is_ascii_digit()) {
        while covered.peek().is_some_and(|span| span.end <= at) {
            covered.next();
        }
        if covered.peek().is_none_or(|span| span.start > at) {
            faults.push(format!("{c} at {at} is in nothing: {text}"));
        }
    }
    faults
}

fn checked(checker: &Checker, language: Option<&str>, text: &str) -> Vec<String> {
    let article = Article::new(text);
    let article = match language {
        Some(tag) => article.language(tag),
        None => article,
    };
    faults(&checker.check(&article))
}

#[test]
fn every_digit_of_every_test_text_is_in_a_figure_or_a_named_exclusion() {
    let checker = Checker::with_rates(RateBook::empty());
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut faults = Vec::new();
    let mut texts = 0;
    for folder in ["figures", "claims", "figure_claims", "headlines"] {
        for file in fs::read_dir(root.join("tests").join(folder)).unwrap() {
            let path = file.unwrap().path();
            let tag = path.file_stem().unwrap().to_str().unwrap().to_owned();
            if tag == "expected_failures" {
                continue;
            }
            for line in fs::read_to_string(&path).unwrap().lines() {
                let sentence = line.rsplit_once("] ").map_or(line, |(_, sentence)| sentence);
                if !line.starts_with(['#', '=']) {
                    faults.extend(checked(&checker, Some(&tag), sentence));
                    texts += 1;
                }
            }
        }
    }
    for folder in ["tests/articles", "benches/news"] {
        for file in fs::read_dir(root.join(folder)).unwrap() {
            let path = file.unwrap().path();
            if path.extension().is_some_and(|name| name == "txt") {
                faults.extend(checked(&checker, None, &fs::read_to_string(&path).unwrap()));
                texts += 1;
            }
        }
    }
    assert!(texts > 1000, "{texts}");
    assert!(faults.is_empty(), "{} faults\n{}", faults.len(), faults.join("\n"));
}

proptest! {
    #[test]
    fn the_ledger_of_any_text_is_whole(text in "[0-9a-zA-Z .,:/()\\[\\]+%@€$'–-]{0,60}") {
        let checker = Checker::with_rates(RateBook::empty());
        let faults = checked(&checker, Some("en"), &text);
        prop_assert!(faults.is_empty(), "{faults:?}");
    }
}
