//! Sentences as newspapers write them, and the money that stands in them.
//!
//! Each file under `tests/figures` holds the cases of one language: a sentence on one line, and on
//! the next, behind `=`, every amount of money in it, separated by `;`:
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
//! A range is `low..high`, a vague amount `~low..high`, and `?` stands for a currency that must stay
//! open. `[tag date]` before a sentence gives the article's language tag and date. A `#` begins a
//! comment. Cases that fail today stand in `tests/figures/expected_failures.txt` as `file: sentence`;
//! one that passes all the same, or does not exist, fails the test.

#![allow(clippy::unwrap_used, clippy::panic)]

use exchequer::figure::{Amount, Figure, Kind};
use exchequer::{Article, Checker};
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// Every language must bring this many cases of its own.
const LEAST_CASES: usize = 60;

struct Case {
    name: String,
    article: Article,
    wanted: Vec<String>,
}

fn cases(path: &Path) -> Vec<Case> {
    let file = path.file_name().unwrap().to_string_lossy().into_owned();
    let tag = path.file_stem().unwrap().to_string_lossy().into_owned();
    let text = fs::read_to_string(path).unwrap();
    let mut lines = text.lines().filter(|line| !line.trim().is_empty() && !line.starts_with('#'));
    let mut cases = Vec::new();
    while let Some(line) = lines.next() {
        let amounts = lines.next().and_then(|line| line.strip_prefix('='));
        let amounts = amounts.unwrap_or_else(|| panic!("{file}: no line of amounts behind `{line}`"));
        let (options, sentence) = match line.strip_prefix('[').and_then(|line| line.split_once("] ")) {
            Some((options, sentence)) => (options, sentence),
            None => (tag.as_str(), line),
        };
        let mut options = options.split_whitespace();
        let mut article = Article::new(sentence).language(options.next().unwrap());
        if let Some(date) = options.next() {
            article = article.dated(date.parse().unwrap());
        }
        let wanted =
            amounts.split(';').map(|amount| amount.trim().to_owned()).filter(|amount| !amount.is_empty());
        cases.push(Case { name: format!("{file}: {sentence}"), article, wanted: wanted.collect() });
    }
    cases
}

fn written(figure: &Figure) -> String {
    let currency = figure.currency().map_or("?".to_owned(), |currency| currency.to_string());
    match figure.amount {
        Amount::Single(written) => format!("{} {currency}", written.value().normalize()),
        Amount::Range { low, high } => {
            format!("{}..{} {currency}", low.value().normalize(), high.value().normalize())
        }
        Amount::Vague { low, high } => format!("~{}..{} {currency}", low.normalize(), high.normalize()),
        Amount::OutOfRange => format!("out of range {currency}"),
    }
}

#[test]
fn every_sentence_has_the_money_it_should() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/figures");
    let listed = fs::read_to_string(folder.join("expected_failures.txt")).unwrap();
    let mut expected: BTreeSet<&str> =
        listed.lines().filter(|line| !line.is_empty() && !line.starts_with('#')).collect();
    let mut files: Vec<_> = fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.retain(|path| path.file_name().is_some_and(|name| name != "expected_failures.txt"));
    files.sort();
    let checker = Checker::new();
    let mut faults = Vec::new();
    for file in &files {
        let cases = cases(file);
        if cases.len() < LEAST_CASES {
            faults.push(format!("{}: only {} cases", file.display(), cases.len()));
        }
        for case in cases {
            let extraction = checker.extract(&case.article);
            let money = extraction.figures.iter().filter(|figure| figure.kind == Kind::Money);
            let found: Vec<String> = money.map(written).collect();
            let passes = found == case.wanted;
            match (passes, expected.remove(case.name.as_str())) {
                (true, false) | (false, true) => {}
                (true, true) => faults.push(format!("{} passes; unlist it", case.name)),
                (false, false) => {
                    faults.push(format!("{}\n    wanted {:?}\n    found  {found:?}", case.name, case.wanted));
                }
            }
        }
    }
    faults.extend(expected.iter().map(|name| format!("{name} is listed and is no case")));
    assert!(faults.is_empty(), "{} faults\n{}", faults.len(), faults.join("\n"));
}
