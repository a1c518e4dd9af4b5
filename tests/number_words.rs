//! Numbers that Unicode CLDR spells out, read back: `tests/number_words/<tag>.tsv`, written by
//! `examples/cldr_tables`, has a number and its words on each line.
//!
//! What is not read today is in `tests/number_words/expected_failures.txt`, as `tag words`; a line
//! there that is read all the same, or is in no file, fails the test.

#![allow(clippy::unwrap_used, reason = "a test that cannot run must stop")]

use exchequer::language::Language;
use exchequer::{Article, Checker};
use rust_decimal::Decimal;
use std::collections::BTreeSet;
use std::fs;

/// Money after the number in languages without blanks, where a number's words alone may be parts of
/// any others.
const UNITS: [(&str, &str); 4] = [("ja", "円"), ("ko", "원"), ("th", "บาท"), ("zh", "元")];

/// Every number with its language and words, from the files beside each other.
fn spelled() -> Vec<(String, Decimal, String)> {
    let mut all = Vec::new();
    for entry in fs::read_dir("tests/number_words").unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|extension| extension != "tsv") {
            continue;
        }
        let tag = path.file_stem().unwrap().to_string_lossy().into_owned();
        if is_left_out(&tag) {
            continue;
        }
        for line in fs::read_to_string(&path).unwrap().lines() {
            let (number, words) = line.split_once('\t').unwrap();
            all.push((tag.clone(), number.parse().unwrap(), words.to_owned()));
        }
    }
    all.sort();
    all
}

fn is_left_out(tag: &str) -> bool {
    Language::left_out().any(|left_out| left_out == tag)
}

#[test]
fn numbers_in_words_are_read_as_cldr_spells_them() {
    let checker = Checker::new();
    let listed = fs::read_to_string("tests/number_words/expected_failures.txt").unwrap();
    let mut expected: BTreeSet<&str> =
        listed.lines().filter(|line| !line.starts_with('#')).collect();
    expected.retain(|line| line.split(' ').next().is_none_or(|tag| !is_left_out(tag)));
    let mut failing = BTreeSet::new();
    for (tag, number, words) in spelled() {
        let unit = UNITS.iter().find(|(of, _)| *of == tag).map_or("", |(_, unit)| unit);
        let article = Article::new(format!("{words}{unit}")).language(&tag);
        let figures = checker.extract(&article).figures;
        let values: Vec<Decimal> =
            figures.iter().filter_map(|figure| Some(figure.written()?.value())).collect();
        if values != [number] {
            failing.insert(format!("{tag} {words}"));
        }
    }
    let news: Vec<_> = failing.iter().filter(|line| !expected.contains(&***line)).collect();
    let gone: Vec<_> = expected.iter().filter(|line| !failing.contains(**line)).collect();
    assert!(news.is_empty() && gone.is_empty(), "fail: {news:#?}\npass or are no case: {gone:#?}");
}
