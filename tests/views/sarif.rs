//! SARIF, held against the schema of OASIS: `sarif-schema-2.1.0.json` is the one that the SARIF
//! Technical Committee publishes as part of the standard, as it is in the crate `serde-sarif`
//! 0.8.0 (MIT).

use crate::corpus::{REPORTS, checked};
use crate::validation::{faults, parsed, validator};
use exchequer::report::{Baseline, Included, to_sarif, to_sarif_with};
use exchequer::{Article, Checker, Report};
use serde_json::{Value, json};
use std::collections::BTreeSet;

fn schema() -> Value {
    // One of its patterns has a bracket that closes nothing, which stricter engines want escaped.
    let published = include_str!("sarif-schema-2.1.0.json");
    parsed(&published.replace("-[a-zA-Z]{2}]?$", r"-[a-zA-Z]{2}\\]?$"))
}

fn run(report: &Report) -> Value {
    parsed(&to_sarif_with([report], Included::All))["runs"][0].clone()
}

/// A part of a text in UTF-16, as a consumer of the log would cut it out.
fn cut(text: &str, start: u64, length: u64) -> String {
    let units: Vec<u16> = text.encode_utf16().collect();
    let [start, length] = [start, length].map(|number| usize::try_from(number).unwrap());
    String::from_utf16(&units[start..start + length]).unwrap()
}

#[test]
fn every_report_is_a_log_of_the_format() {
    let validator = validator(&schema());
    for report in REPORTS.iter() {
        let sarif = to_sarif_with([report], Included::All);
        let faults = faults(&validator, &parsed(&sarif));
        assert!(faults.is_empty(), "{faults:#?}\n{sarif}");
    }
}

#[test]
fn the_schema_can_tell_a_log_from_something_else() {
    let validator = validator(&schema());
    let log = parsed(&checked("De får 495.000 rubler (63.000 kroner).").to_sarif());
    let wrong = [
        ("/version", json!("2.2")),
        ("/runs/0/columnKind", json!("bytes")),
        ("/runs/0/results/0/level", json!("fatal")),
        ("/runs/0/results/0/locations/0/physicalLocation/region/startLine", json!(0)),
    ];
    for (place, value) in wrong {
        let mut broken = log.clone();
        *broken.pointer_mut(place).unwrap() = value;
        assert!(!validator.is_valid(&broken), "{place}");
    }
}

#[test]
fn several_articles_stand_in_one_run() {
    let log = parsed(&to_sarif_with(REPORTS.iter(), Included::All));
    assert_eq!(faults(&validator(&schema()), &log), Vec::<String>::new());
    let run = &log["runs"][0];
    let texts: BTreeSet<_> = REPORTS
        .iter()
        .map(|report| (report.article().given_id(), report.article().text()))
        .collect();
    assert_eq!(run["artifacts"].as_array().unwrap().len(), texts.len());
    let rules = run["tool"]["driver"]["rules"].as_array().unwrap();
    let ids: BTreeSet<&str> = rules.iter().map(|rule| rule["id"].as_str().unwrap()).collect();
    assert_eq!(ids.len(), rules.len(), "every rule has an id of its own");
    for result in run["results"].as_array().unwrap() {
        let rule = &rules[usize::try_from(result["ruleIndex"].as_u64().unwrap()).unwrap()];
        assert_eq!(rule["id"], result["ruleId"]);
        assert_eq!(rule["defaultConfiguration"]["level"], result["level"]);
    }
}

#[test]
fn every_region_leads_to_its_words_both_ways() {
    for report in REPORTS.iter() {
        let (text, run) = (report.article().text(), run(report));
        for result in run["results"].as_array().unwrap() {
            let related =
                result.get("relatedLocations").and_then(Value::as_array).into_iter().flatten();
            for location in result["locations"].as_array().unwrap().iter().chain(related) {
                let region = &location["physicalLocation"]["region"];
                let place = |name: &str| region[name].as_u64().unwrap();
                let words = region["snippet"]["text"].as_str().unwrap();
                assert_eq!(cut(text, place("charOffset"), place("charLength")), words);
                let lines = text.replace("\r\n", "\n").replace('\r', "\n");
                let line = lines
                    .split('\n')
                    .nth(usize::try_from(place("startLine")).unwrap() - 1)
                    .unwrap();
                let after = cut(
                    line,
                    place("startColumn") - 1,
                    line.encode_utf16().count() as u64 + 1 - place("startColumn"),
                );
                let first_line = words.split(['\n', '\r']).next().unwrap();
                assert!(after.starts_with(first_line), "{after} does not start with {first_line}");
            }
        }
    }
}

#[test]
fn columns_and_offsets_count_utf_16() {
    let run = run(&checked("Først.\r\nPå Ærø 😀, Цена: 495.000 rubler (63.000 kroner)."));
    assert_eq!(run["columnKind"], "utf16CodeUnits");
    let region = &run["results"][0]["locations"][0]["physicalLocation"]["region"];
    assert_eq!(
        *region,
        json!({"startLine": 2, "startColumn": 34, "endLine": 2, "endColumn": 47, "charOffset": 41, "charLength": 13,
               "snippet": {"text": "63.000 kroner"}})
    );
    let other = &run["results"][0]["relatedLocations"][0];
    assert_eq!(other["physicalLocation"]["region"]["startColumn"], 18);
    assert_eq!(other["message"]["text"], "“495.000 rubler”");
}

#[test]
fn the_verdict_decides_the_level() {
    let level = |text: &str| {
        let run = run(&checked(text));
        let result = &run["results"][0];
        [&result["ruleId"], &result["level"], &result["kind"]]
            .map(|word| word.as_str().unwrap().to_owned())
    };
    assert_eq!(
        level("De får 495.000 rubler (36.000 kroner)."),
        ["conversion/holds", "none", "pass"]
    );
    assert_eq!(
        level("De får 495.000 rubler (36 mio. kroner)."),
        ["conversion/contradicted", "error", "fail"]
    );
    let slip = run(&checked("De får 495.000 rubler (36 mio. kroner)."));
    assert_eq!(slip["results"][0]["properties"]["slip"], "scale");
    assert_eq!(level("De får 495.000 rubler (37.200 kroner).")[1], "warning");
    let undated = Checker::new()
        .check(&Article::new("De får 495.000 rubler (36.000 kroner).").language("da"));
    assert_eq!(run(&undated)["results"][0]["ruleId"], "conversion/unverifiable");
    assert_eq!(run(&undated)["results"][0]["level"], "note");
}

#[test]
fn a_replacement_is_a_fix_that_can_be_made() {
    let report = checked("😀 De får 495.000 rubler (63.000 kroner).");
    let result = run(&report)["results"][0].clone();
    let edit = &result["fixes"][0]["artifactChanges"][0]["replacements"][0];
    let place = |name: &str| edit["deletedRegion"][name].as_u64().unwrap();
    assert_eq!(
        cut(report.article().text(), place("charOffset"), place("charLength")),
        "63.000 kroner"
    );
    assert_eq!(edit["insertedContent"]["text"], "36.000 kroner");
}

#[test]
fn claims_that_hold_are_results_only_where_all_are_asked_for() {
    let results = |log: &str| parsed(log)["runs"][0]["results"].as_array().unwrap().len();
    let all = results(&to_sarif_with(REPORTS.iter(), Included::All));
    let log = to_sarif(REPORTS.iter());
    assert!(results(&log) > 0 && results(&log) < all);
    assert!(!log.contains(r#""kind":"pass""#));
}

#[test]
fn what_was_accepted_is_marked_and_what_accepts_nothing_is_a_notification() {
    let text = "De får 495.000 rubler (63.000 kroner), siger han.\n\
        <!-- exchequer-ignore: conversion as printed -->\n\
        De får 100.000 rubler (63.000 kroner).\n\
        De får 200.000 rubler (63.000 kroner).\n<!-- exchequer-ignore: sum -->\n";
    let date = || "2023-08".parse().unwrap();
    let first = text.lines().next().unwrap();
    let article = |text: &str| Article::new(text).language("da").id("a.txt").dated(date());
    let baseline = Baseline::of([&Checker::new().check(&article(first))]);
    let report = Checker::new().baseline(baseline).check(&article(text));
    let log = parsed(&report.to_sarif());
    assert_eq!(faults(&validator(&schema()), &log), Vec::<String>::new());
    let results = log["runs"][0]["results"].as_array().unwrap();
    let conversions =
        results.iter().filter(|one| one["ruleId"].as_str().unwrap().starts_with("conversion"));
    let marks: Vec<_> = conversions
        .map(|one| [&one["baselineState"], &one["suppressions"][0]["kind"]].map(Value::as_str))
        .collect();
    assert_eq!(
        marks,
        [
            [Some("unchanged"), Some("external")],
            [Some("new"), Some("inSource")],
            [Some("new"), None]
        ]
    );
    let told = &log["runs"][0]["invocations"][0]["toolExecutionNotifications"][0]["message"];
    assert!(told["text"].as_str().unwrap().contains("accepts nothing"), "{told}");
}

#[test]
fn a_result_keeps_its_fingerprint_when_the_text_around_it_changes() {
    let print = |text: &str| run(&checked(text))["results"][0]["partialFingerprints"].clone();
    let before = print("De får 495.000 rubler (63.000 kroner).");
    assert_eq!(
        before,
        print("Nyt afsnit foran.\n\nDe får ifølge reklamen 495.000 rubler (63.000 kroner).")
    );
    assert_ne!(before, print("De får 495.000 rubler (64.000 kroner)."));
}

#[test]
fn an_article_is_found_by_its_encoded_name_or_its_text() {
    let named = Checker::new().check(&Article::new("5 kr.").id("kladder/kæmpe sag.txt"));
    assert_eq!(run(&named)["artifacts"][0]["location"]["uri"], "kladder/k%C3%A6mpe%20sag.txt");
    assert_eq!(run(&named)["artifacts"][0].get("contents"), None);
    let unnamed = Checker::new().check(&Article::new("5 kr."));
    assert_eq!(run(&unnamed)["artifacts"][0]["contents"]["text"], "5 kr.");
}
