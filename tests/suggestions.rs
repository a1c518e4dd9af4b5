//! What is suggested, and that every suggestion makes its claim pass.
//!
//! `tests/suggestions/cases.txt` holds sentences in the form of `tests/claims`; after `=` stand
//! the verdict on the conversion that is worst, its remarks, and what is to be written instead:
//!
//! ```text
//! [en 2023-08-03] The bridge cost €450m, or over $300m.
//! = near_miss loose_bound; $300m -> $490m
//! ```
//!
//! The other test applies every suggestion that is made for any text of these tests and of the
//! examples, and checks the text again.

// A test's helpers may fail it.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

use exchequer::claim::Relation;
use exchequer::currency::Country;
use exchequer::report::Replacement;
use exchequer::verdict::{Finding, Verdict};
use exchequer::{Article, Checker, Report};
use std::fs;
use std::path::{Path, PathBuf};

fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(name)
}

/// The sentences of a file with their language, date and what is wanted of them.
fn sentences(file: &Path) -> Vec<(Article, String)> {
    let tag = file.file_stem().unwrap().to_string_lossy().into_owned();
    let text = fs::read_to_string(file).unwrap();
    let mut lines = text.lines().filter(|line| !line.trim().is_empty() && !line.starts_with('#'));
    let mut sentences = Vec::new();
    while let (Some(line), Some(wanted)) = (lines.next(), lines.next()) {
        let (options, sentence) =
            match line.strip_prefix('[').and_then(|line| line.split_once("] ")) {
                Some((options, sentence)) => (options.to_owned(), sentence),
                None => (tag.clone(), line),
            };
        let article = article(&options, &sentence.replace("\\n", "\n"));
        sentences.push((article, wanted.strip_prefix('=').unwrap().trim().to_owned()));
    }
    sentences
}

fn article(options: &str, text: &str) -> Article {
    let mut options = options.split_whitespace();
    let tag = options.next().unwrap();
    let mut article = Article::new(text).language(tag);
    if let Some((_, country)) = tag.split_once('-') {
        article = article.country(Country::from_code(country).unwrap());
    }
    match options.next() {
        Some(date) => article.dated(date.parse().unwrap()),
        None => article,
    }
}

fn conversions(report: &Report) -> impl Iterator<Item = (&Finding, Option<&Replacement>)> {
    let findings = report.findings().iter().zip(report.replacements());
    findings.filter(|(finding, _)| finding.relation() == Relation::Conversion)
}

fn code(value: impl serde::Serialize) -> String {
    serde_json::to_value(value).unwrap().as_str().unwrap().to_owned()
}

/// What is found, as the file writes it.
fn found(article: &Article, report: &Report) -> String {
    let worst = conversions(report).max_by_key(|(finding, _)| finding.verdict());
    let Some((finding, replacement)) = worst else { return "no conversion".to_owned() };
    let remarks = finding.remarks().iter().map(|remark| format!(" {}", code(remark)));
    let remarks: String = remarks.collect();
    let instead = replacement.map(|replacement| {
        format!("; {} -> {}", replacement.span.of(article.text()), replacement.text)
    });
    format!("{}{remarks}{}", code(finding.verdict()), instead.unwrap_or_default())
}

#[test]
fn the_derived_amount_is_mended_in_the_words_of_the_article() {
    let checker = Checker::new();
    let mut faults = Vec::new();
    for (article, wanted) in sentences(&folder("tests/suggestions/cases.txt")) {
        let report = checker.check(&article);
        let found = found(&article, &report);
        if found != wanted {
            faults.push(format!("{}\n    wanted {wanted}\n    found  {found}", article.text()));
        }
    }
    assert!(faults.is_empty(), "{} faults\n{}", faults.len(), faults.join("\n"));
}

/// Every text of the tests and examples, each on a day or in a month of 2023 where it has no date.
fn texts() -> Vec<Article> {
    let mut texts = Vec::new();
    for name in ["tests/suggestions", "tests/claims", "tests/figures"] {
        for entry in fs::read_dir(folder(name)).unwrap() {
            let file = entry.unwrap().path();
            if file.file_name().is_some_and(|name| name != "expected_failures.txt") {
                texts.extend(sentences(&file).into_iter().map(|(article, _)| article));
            }
        }
    }
    for name in ["tests/articles", "examples/articles"] {
        for entry in fs::read_dir(folder(name)).unwrap() {
            let file = entry.unwrap().path();
            if file.extension().is_some_and(|extension| extension == "txt") {
                texts.push(Article::new(fs::read_to_string(file).unwrap()));
            }
        }
    }
    let dated = |article: Article| match article.given_date() {
        Some(_) => vec![article],
        None => ["2023-08-03", "2023-08"]
            .iter()
            .map(|date| article.clone().dated(date.parse().unwrap()))
            .collect(),
    };
    texts.into_iter().flat_map(dated).collect()
}

/// The article with the suggestion in it.
fn mended(article: &Article, replacement: &Replacement) -> Article {
    let (text, span) = (article.text(), replacement.span);
    let text = format!("{}{}{}", &text[..span.start], replacement.text, &text[span.end..]);
    let mut mended = Article::new(text).dated(article.given_date().unwrap());
    if let Some(tag) = article.given_language() {
        mended = mended.language(tag);
    }
    if let Some(country) = article.given_country() {
        mended = mended.country(country);
    }
    mended
}

#[test]
fn every_suggestion_makes_its_claim_pass() {
    let checker = Checker::new();
    let (mut faults, mut made) = (Vec::new(), 0);
    for article in texts() {
        let report = checker.check(&article);
        for (finding, replacement) in report.findings().iter().zip(report.replacements()) {
            let Some(replacement) = replacement else { continue };
            made += 1;
            assert!(!finding.passes() && finding.relation() != Relation::Triangle);
            assert_ne!(Some(replacement.figure), finding.anchor(), "{}", article.text());
            assert_ne!(replacement.text, replacement.span.of(article.text()));
            let again = checker.check(&mended(&article, replacement));
            let same = again.findings().iter().find(|again| {
                again.relation() == finding.relation() && again.figures() == finding.figures()
            });
            let passes =
                same.is_some_and(|same| same.passes() && same.verdict() < Verdict::NearMiss);
            if !passes {
                let verdict = same.map(|same| same.message());
                faults.push(format!("{} -> {}: {verdict:?}", finding.message(), replacement.text));
            }
        }
    }
    assert!(made > 60, "only {made} suggestions were made");
    assert!(faults.is_empty(), "{} of {made}\n{}", faults.len(), faults.join("\n"));
}
