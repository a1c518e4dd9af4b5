//! Findings that are known: rules, baselines, and comments in the text.

use crate::{complaint, exchequer, is_refused, out, run};
use serde_json::Value;
use std::fs;
use std::path::Path;
use std::process::{Output, Stdio};
use tempfile::TempDir;

const WRONG: &str = "date 2023-08-15\nShe paid 100 euros ($190).\n";

/// A folder with these files.
pub fn folder(files: &[(&str, &str)]) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (name, text) in files {
        fs::write(folder.path().join(name), text).unwrap();
    }
    folder
}

pub fn run_in(folder: &Path, arguments: &[&str]) -> Output {
    exchequer(arguments).current_dir(folder).stdin(Stdio::null()).output().unwrap()
}

fn json(output: &Output) -> Value {
    serde_json::from_str(&out(output)).unwrap()
}

#[test]
fn every_rule_is_listed_with_what_it_says_as_text_and_json() {
    let listed = out(&run(&["rules"]));
    let rules: Vec<Value> =
        serde_json::from_str(&out(&run(&["rules", "--format", "json"]))).unwrap();
    assert_eq!(listed.lines().count(), rules.len());
    for (line, rule) in listed.lines().zip(&rules) {
        assert!(line.starts_with(rule["id"].as_str().unwrap()));
        let source = rule["source"].as_str().map(|source| format!(" ({source})"));
        let said = format!("{}{}", rule["summary"].as_str().unwrap(), source.unwrap_or_default());
        assert!(line.ends_with(&said), "{line}");
    }
    assert!(listed.contains("\nchange/near_miss "));
}

#[test]
fn the_rules_of_sarif_are_among_those_listed() {
    let folder = folder(&[("a.txt", WRONG)]);
    let log = json(&run_in(folder.path(), &["check", "a.txt", "--format", "sarif"]));
    let rules = log["runs"][0]["tool"]["driver"]["rules"].as_array().unwrap();
    let listed = out(&run(&["rules"]));
    assert!(!rules.is_empty());
    for rule in rules {
        assert!(listed.contains(&format!("{} ", rule["id"].as_str().unwrap())), "{rule}");
    }
}

#[test]
fn a_known_finding_is_marked_and_does_not_fail_the_run() {
    let folder = folder(&[("a.txt", WRONG)]);
    let output = run_in(folder.path(), &["baseline", "a.txt", "--output", "known.json"]);
    assert_eq!((output.status.code(), out(&output)), (Some(0), String::new()));
    assert_eq!(
        out(&run_in(folder.path(), &["baseline", "a.txt"])),
        fs::read_to_string(folder.path().join("known.json")).unwrap()
    );

    let check = ["check", "a.txt", "--baseline", "known.json"];
    let output = run_in(folder.path(), &check);
    assert_eq!(output.status.code(), Some(0));
    assert!(out(&output).contains("(1 accepted)"), "{}", out(&output));
    let report = json(&run_in(folder.path(), &[&check[..], &["--format", "json"]].concat()));
    assert_eq!(report["findings"][0]["suppression"]["by"], "baseline");
    assert_eq!(report["findings"][0]["passes"], false);

    let more = format!("{WRONG}\nA new paragraph: 200 euros ($480).\n");
    fs::write(folder.path().join("a.txt"), more).unwrap();
    let output = run_in(folder.path(), &check);
    assert_eq!(output.status.code(), Some(1));
    assert!(out(&output).contains("$480") && !out(&output).contains("$190"), "{}", out(&output));
}

#[test]
fn an_entry_that_is_no_longer_needed_is_reported() {
    let folder = folder(&[("a.txt", WRONG)]);
    run_in(folder.path(), &["baseline", "a.txt", "--output", "known.json"]);
    fs::write(folder.path().join("a.txt"), WRONG.replace("190", "109")).unwrap();
    let check = ["check", "a.txt", "--baseline", "known.json"];
    let output = run_in(folder.path(), &check);
    assert_eq!(output.status.code(), Some(0));
    let words = "a.txt: the finding “100 euros | $190” of the baseline is gone";
    assert!(complaint(&output).contains(words), "{}", complaint(&output));
    let report = json(&run_in(folder.path(), &[&check[..], &["--format", "json"]].concat()));
    assert_eq!(report["unneeded_suppressions"][0]["by"], "baseline");
}

#[test]
fn a_comment_accepts_a_finding_and_one_that_is_not_needed_is_reported() {
    let comment = "<!-- exchequer-ignore: conversion as the company printed it -->";
    let text = WRONG.replace("She", &format!("{comment}\nShe"));
    let folder = folder(&[("a.txt", &text), ("b.txt", &text.replace("190", "109"))]);
    let output = run_in(folder.path(), &["check", "a.txt"]);
    assert_eq!((output.status.code(), complaint(&output).as_str()), (Some(0), ""));
    let output = run_in(folder.path(), &["check", "b.txt"]);
    assert_eq!(output.status.code(), Some(0));
    assert!(complaint(&output).contains("accepts nothing"), "{}", complaint(&output));
}

#[test]
fn lines_of_json_are_held_against_the_baseline_too() {
    let line = serde_json::json!({"id": "a", "text": WRONG, "date": "2023-08-15"}).to_string();
    let folder = folder(&[("a.jsonl", &line), ("b.jsonl", &line)]);
    let check = ["check", "--jsonl", "a.jsonl", "b.jsonl"];
    let output = run_in(folder.path(), &check);
    assert_eq!((output.status.code(), out(&output).lines().count()), (Some(1), 2));
    let report: Value = serde_json::from_str(out(&output).lines().next().unwrap()).unwrap();
    let finding = &report["findings"][0];
    let known = serde_json::json!({"schema": "exchequer/baseline/1", "findings": [{
        "article": "a", "rule": finding["rule_id"], "fingerprint": finding["fingerprint"], "text": "",
    }]});
    fs::write(folder.path().join("known.json"), known.to_string()).unwrap();
    let output = run_in(folder.path(), &[&check[..], &["--baseline", "known.json"]].concat());
    assert_eq!(output.status.code(), Some(0));
}

#[test]
fn a_line_that_cannot_be_read_is_named_with_its_file_where_there_are_several() {
    let folder = folder(&[("a.jsonl", "{}"), ("b.jsonl", "\n5\n")]);
    let output = run_in(folder.path(), &["check", "--jsonl", "a.jsonl", "b.jsonl"]);
    let lines: Vec<Value> =
        out(&output).lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!([&lines[0]["file"], &lines[1]["file"]], ["a.jsonl", "b.jsonl"]);
    assert_eq!([&lines[0]["line"], &lines[1]["line"]], [1, 2]);
}

#[test]
fn what_is_no_baseline_is_refused_with_the_way_out() {
    let folder = folder(&[("a.txt", WRONG), ("bad.json", "{}")]);
    for (file, words) in [("bad.json", "exchequer baseline"), ("missing.json", "missing.json")] {
        let output = run_in(folder.path(), &["check", "a.txt", "--baseline", file]);
        is_refused(&output, &[words, file]);
    }
    assert_eq!(run_in(folder.path(), &["baseline", "missing.txt"]).status.code(), Some(2));
}
