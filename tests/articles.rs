//! Whole articles, checked end to end against what must be found in them.
//!
//! For `<name>.txt`, under `tests/articles` or `examples/articles`, stands
//! `tests/articles/<name>.expected`. A section `[tag date]` checks the article in that language on
//! that date (`-` for none); under it, a line a fact:
//!
//! ```text
//! [da 2023-08]
//! money 36.000 kroner = 36000 DKK about
//! conversion 495.000 rubler / 36.000 kroner is plausible on date
//! not conversion 13.600 kroner
//! ```
//!
//! [`facts`] says which facts there are. `not` before a line says that no fact may begin so. Lines
//! that fail today stand in `expected_failures.txt` as `file [section]: line`; one that passes all
//! the same, or does not exist, fails the test.

// A test's helpers may fail it.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use exchequer::figure::{Amount, Figure};
use exchequer::report::{Document, Offsets};
use exchequer::{Article, Checker, Report};
use proptest::prelude::*;
use serde_json::Value;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/articles")
}

fn expectations() -> Vec<PathBuf> {
    let entries = fs::read_dir(folder()).unwrap().map(|entry| entry.unwrap().path());
    let mut files: Vec<PathBuf> =
        entries.filter(|path| path.extension().is_some_and(|e| e == "expected")).collect();
    files.sort();
    files
}

/// The name of an expectation's article, and its text.
fn article(expected: &Path) -> (String, String) {
    let name = expected.file_stem().unwrap().to_string_lossy().into_owned();
    let beside = expected.with_extension("txt");
    let example =
        Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("examples/articles/{name}.txt"));
    let text = fs::read_to_string(if beside.exists() { beside } else { example }).unwrap();
    (name, text)
}

fn checked(text: &str, section: &str) -> Report {
    let (tag, date) = section.split_once(' ').unwrap();
    let mut article = Article::new(text);
    if tag != "-" {
        article = article.language(tag);
    }
    if date != "-" {
        article = article.dated(date.parse().unwrap());
    }
    Checker::new().check(&article)
}

/// Everything that an expectation can name, one fact a line.
fn facts(report: &Report) -> Vec<String> {
    let mut facts: Vec<String> =
        report.figures().iter().map(|figure| figure_fact(report, figure)).collect();
    let json = serde_json::to_value(report).unwrap();
    for finding in json["findings"].as_array().unwrap() {
        facts.extend(finding_facts(&json, finding));
    }
    facts
}

/// "money 36.000 kroner = 36000 DKK about"
fn figure_fact(report: &Report, figure: &Figure) -> String {
    let kind = serde_json::to_value(figure.kind()).unwrap();
    let amount = match figure.amount() {
        Amount::Single(written) => written.value().normalize().to_string(),
        Amount::Range { low, high } => {
            format!("{}..{}", low.value().normalize(), high.value().normalize())
        }
        Amount::Vague { low, high } => format!("~{low}..{high}"),
        Amount::OutOfRange => "?".to_owned(),
    };
    let currency = figure.currency().map(|currency| format!(" {currency}")).unwrap_or_default();
    let hedge =
        figure.hedge().map(|hedge| format!(" {}", word(&serde_json::to_value(hedge).unwrap())));
    let per = figure.per().map(|per| format!(" per {}", per.unit)).unwrap_or_default();
    let words = report.words(figure).replace('\n', " ");
    format!("{} {words} = {amount}{currency}{}{per}", word(&kind), hedge.unwrap_or_default())
}

fn finding_facts(report: &Value, finding: &Value) -> Vec<String> {
    let figures = finding["figures"].as_array().unwrap().iter();
    let words: Vec<&str> = figures
        .map(|id| report["figures"][id.as_u64().unwrap() as usize]["text"].as_str().unwrap())
        .collect();
    let subject = format!("{} {}", word(&finding["relation"]), words.join(" / "));
    let on: Vec<&str> = finding["on"].as_array().into_iter().flatten().map(word).collect();
    let on = if on.is_empty() { String::new() } else { format!(" on {}", on.join(", ")) };
    let mut facts = vec![format!("{subject} is {}{on}", word(&finding["verdict"]))];
    if let Some(reason) = finding["reason"].as_str() {
        facts.push(format!("{subject} lacks {reason}"));
    }
    if let Some(computed) = finding["computed"].as_object() {
        let [low, high, currency] = ["low", "high", "currency"].map(|key| word(&computed[key]));
        facts.push(format!("{subject} computes {low}..{high} {currency}"));
    }
    let runs: Vec<String> = finding["holds_on"].as_array().unwrap().iter().map(run).collect();
    facts.push(format!(
        "{subject} holds on {} of {} days",
        finding["days_holding"], finding["days_total"]
    ));
    facts.push(format!("{subject} holds on {}", runs.join(" ")));
    for rate in finding["rates"].as_array().unwrap() {
        facts.push(format!(
            "{subject} uses {}: {}",
            word(&rate["source"]),
            word(&rate["derivation"])
        ));
    }
    if let Some(replacement) = finding["replacement"]["text"].as_str() {
        facts.push(format!("{subject} suggests {replacement}"));
    }
    for diagnosis in finding["diagnoses"].as_array().unwrap() {
        facts.push(format!("{subject} perhaps {}", word(&diagnosis["code"])));
    }
    facts
}

fn run(run: &Value) -> String {
    format!("{}..{}", word(&run["from"]), word(&run["to"]))
}

fn word(value: &Value) -> &str {
    value.as_str().unwrap()
}

fn is_met(line: &str, facts: &[String]) -> bool {
    match line.strip_prefix("not ") {
        Some(absent) => !facts.iter().any(|fact| fact.starts_with(absent)),
        None => facts.iter().any(|fact| fact == line),
    }
}

#[test]
fn every_article_says_what_is_expected_of_it() {
    let known = fs::read_to_string(folder().join("expected_failures.txt")).unwrap();
    let known: BTreeSet<&str> =
        known.lines().filter(|line| !line.trim().is_empty() && !line.starts_with('#')).collect();
    let (mut failed, mut wrong) = (BTreeSet::new(), Vec::new());
    for path in expectations() {
        let (name, text) = article(&path);
        let expected = fs::read_to_string(&path).unwrap();
        let (mut section, mut found) = (String::new(), Vec::new());
        for line in expected.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
            if let Some(named) = line.strip_prefix('[').and_then(|line| line.strip_suffix(']')) {
                named.clone_into(&mut section);
                found = facts(&checked(&text, named));
                continue;
            }
            let case = format!("{name} [{section}]: {line}");
            if !is_met(line, &found) {
                if !known.contains(case.as_str()) {
                    wrong.push(format!("{case}\n  found:\n    {}", found.join("\n    ")));
                }
                failed.insert(case);
            }
        }
    }
    let passing: Vec<&&str> = known.iter().filter(|case| !failed.contains(**case)).collect();
    assert!(passing.is_empty(), "listed as failing, but passes or is gone: {passing:#?}");
    assert!(wrong.is_empty(), "{} expectations are not met:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn every_span_gives_the_figures_own_words() {
    for path in expectations() {
        let (_, text) = article(&path);
        let report = Checker::new().check(&Article::new(text.as_str()));
        let json: Value = serde_json::from_str(&report.to_json()).unwrap();
        for figure in json["figures"].as_array().unwrap() {
            let [start, end] = ["start", "end"].map(|end| figure[end].as_u64().unwrap() as usize);
            assert_eq!(&text[start..end], word(&figure["text"]));
        }
    }
}

/// The report reads back from its JSON, and is written to the same bytes again.
fn reads_back(json: &str) -> bool {
    let document: Document = json.parse().unwrap();
    let inside: Document = serde_json::from_str(json).unwrap();
    document == inside && document.to_json() == json
}

#[test]
fn every_report_reads_back_from_its_json_and_gives_the_same_bytes() {
    for path in expectations() {
        let (name, text) = article(&path);
        let expected = fs::read_to_string(&path).unwrap();
        let sections =
            expected.lines().filter_map(|line| line.strip_prefix('[')?.strip_suffix(']'));
        for section in sections.chain(["- -", "- 2023", "da 2004-10-01/2005-03-31"]) {
            let report = checked(&text, section);
            assert!(reads_back(&report.to_json()), "{name} [{section}]");
            let other_offsets = report.to_json_with(Offsets::Utf16);
            assert!(reads_back(&other_offsets), "{name} [{section}]");
        }
    }
}

#[test]
fn two_runs_and_two_threads_give_the_same_bytes() {
    let texts: Vec<String> = expectations().iter().map(|path| article(path).1).collect();
    let checker = Checker::new();
    let run = || -> Vec<String> {
        texts
            .iter()
            .map(|text| checker.check(&Article::from_plain_text(text.as_str()).unwrap()).to_json())
            .collect()
    };
    let first = run();
    let (one, other) = std::thread::scope(|scope| {
        let (one, other) = (scope.spawn(run), scope.spawn(run));
        (one.join().unwrap(), other.join().unwrap())
    });
    assert_eq!(first, run());
    assert_eq!((&first, &first), (&one, &other));
}

#[test]
fn the_guide_shows_what_the_example_prints() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let text = fs::read_to_string(root.join("examples/articles/kasakhstan.txt")).unwrap();
    let printed = Checker::new()
        .check(&Article::from_plain_text(text).unwrap().id("kasakhstan.txt"))
        .to_text();
    let guide = fs::read_to_string(root.join("src/guide/verdicts.md")).unwrap();
    let shown = guide.split("```text\n").nth(1).and_then(|rest| rest.split("```").next()).unwrap();
    assert!(
        printed.contains(shown),
        "the first text block of the page on verdicts is not in the output:\n{printed}"
    );
}

#[test]
fn the_text_fits_eighty_columns_and_has_no_colour() {
    for path in expectations() {
        let (_, text) = article(&path);
        let printed = checked(&text, "- 2023").to_text();
        assert!(!printed.contains('\u{1b}'));
        for line in printed.lines().filter(|line| !line.contains("https://")) {
            assert!(line.chars().count() <= 80, "{line}");
        }
    }
}

/// Pieces of which strings are made that come near money.
fn pieces() -> impl Strategy<Value = String> {
    let piece = prop::sample::select(vec![
        "5",
        "36.000",
        "1,1",
        "٣",
        "½",
        "-",
        "–",
        "€",
        "$",
        "kr.",
        "kroner",
        "rubler",
        "million",
        "milliarder",
        "omkring",
        "(",
        ")",
        "=",
        "svarende til",
        "or",
        " ",
        "\n",
        "\u{a0}",
        "%",
        "per",
        "ﷺ",
        "i̇",
        "ß",
        "date ",
        "2023-08",
        "tusindvis",
        "$1 = 96.99 roubles",
        "🙂",
        "\u{200f}",
        "99999999999999999999999999999",
    ]);
    prop::collection::vec(piece, 0..24).prop_map(|pieces| pieces.concat())
}

fn is_sound(text: &str) -> Result<(), TestCaseError> {
    let dated = Article::new(text).dated("2023-08".parse().unwrap());
    for article in [Article::new(text), dated.clone().language("da"), dated.language("en-GB")] {
        let report = Checker::new().check(&article);
        for figure in report.figures() {
            prop_assert!(
                text.get(figure.span().start..figure.span().end)
                    .is_some_and(|words| !words.is_empty())
            );
        }
        for finding in report.findings() {
            prop_assert!(text.get(finding.span().start..finding.span().end).is_some());
            prop_assert!(finding.figures().iter().all(|id| report.figure(*id).is_some()));
        }
        prop_assert!(reads_back(&report.to_json()));
        prop_assert!(!report.to_text().is_empty());
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_string_is_checked_without_a_panic(text in ".*") {
        is_sound(&text)?;
    }

    #[test]
    fn any_string_that_comes_near_money_is_checked_without_a_panic(text in pieces()) {
        is_sound(&text)?;
    }
}
