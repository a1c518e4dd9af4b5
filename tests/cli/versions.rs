//! `exchequer diff` and `exchequer stats`: what changed, and what an archive comes to.

use crate::known::{folder, run_in};
use crate::{fed, is_refused, out};
use serde_json::{Value, json};

const OLD: &str = "She paid 100 euros ($190). He paid 300 euros ($700).\n";
const NEW: &str =
    "Today: She paid 100 euros ($180). He paid 300 euros ($700).\n\nIt cost 7 euros ($90).\n";

#[test]
fn new_gone_changed_and_unchanged_findings_are_told_apart() {
    let folder = folder(&[("old.txt", OLD), ("new.txt", NEW)]);
    let diff = ["diff", "old.txt", "new.txt", "--date", "2023-08-15", "--relation", "conversion"];
    let output = run_in(folder.path(), &diff);
    assert_eq!(output.status.code(), Some(1));
    let text = out(&output);
    assert!(text.contains("was      conversion/contradicted: 100 euros | $190\n"), "{text}");
    assert!(text.contains("changed  conversion/contradicted: 100 euros | $180\n"), "{text}");
    assert!(text.contains("new      conversion/contradicted: 7 euros | $90\n"), "{text}");
    assert!(text.ends_with("1 new, 0 gone, 1 changed, 1 unchanged\n"), "{text}");

    let output = run_in(folder.path(), &[&diff[..], &["--format", "json"]].concat());
    let difference: Value = serde_json::from_str(&out(&output)).unwrap();
    assert_eq!(difference["schema"], "exchequer/diff/1");
    assert_eq!(
        (&difference["unchanged"], &difference["changes"][1]["change"]),
        (&json!(1), &json!("new"))
    );
}

#[test]
fn changes_and_totals_are_told_in_the_language_of_the_messages() {
    let folder = folder(&[("old.txt", OLD), ("new.txt", NEW)]);
    let options = ["--date", "2023-08-15", "--relation", "conversion", "--ui-lang", "da"];
    let diff =
        out(&run_in(folder.path(), &[&["diff", "old.txt", "new.txt"], &options[..]].concat()));
    assert!(diff.contains("ændret  conversion/contradicted: 100 euros | $180\n"), "{diff}");
    assert!(diff.ends_with("1 nyt, 0 væk, 1 ændret, 1 uændret\n"), "{diff}");
    let both =
        out(&run_in(folder.path(), &[&["check", "old.txt", "new.txt"], &options[..]].concat()));
    assert!(both.ends_with("\n2 artikler, 5 påstande: 5 passer ikke\n"), "{both}");
}

#[test]
fn a_version_without_the_finding_has_it_gone_and_does_not_fail() {
    let folder = folder(&[("old.txt", OLD), ("new.txt", "She paid something.\n")]);
    let output = run_in(folder.path(), &["diff", "old.txt", "new.txt", "--date", "2023-08-15"]);
    assert_eq!(output.status.code(), Some(0));
    assert!(out(&output).contains("gone     conversion/contradicted: 100 euros | $190"));
    let same = run_in(folder.path(), &["diff", "old.txt", "old.txt", "--date", "2023-08-15"]);
    assert_eq!(same.status.code(), Some(0));
    assert!(out(&same).starts_with("0 new, 0 gone, 0 changed"), "{}", out(&same));
    is_refused(&run_in(folder.path(), &["diff", ".", "old.txt"]), &["name one article"]);
}

#[test]
fn an_archive_is_counted_by_language_relation_and_verdict_with_the_worst_first() {
    let article = |id: &str, text: &str, lang: &str| {
        json!({"id": id, "text": text, "lang": lang, "date": "2023-08-15"}).to_string() + "\n"
    };
    let lines = [
        article("a", "She paid 100 euros ($190).", "en"),
        article("b", "He paid 100 euros ($900).", "en"),
        article("c", "Hun betalte 100 euro (745 kroner).", "da"),
        "{}\n".to_owned(),
    ];
    let reports = fed(&["check", "--jsonl"], lines.concat().as_bytes()).stdout;
    let folder = folder(&[("reports.jsonl", &String::from_utf8(reports).unwrap())]);
    let stats = ["stats", "reports.jsonl", "--format", "json"];
    let tally: Value = serde_json::from_str(&out(&run_in(folder.path(), &stats))).unwrap();
    assert_eq!(
        (&tally["articles"], &tally["errors"], &tally["failing"]),
        (&json!(3), &json!(1), &json!(2))
    );
    assert_eq!(tally["by_language"]["en"], json!({"claims": 2, "failing": 2}));
    assert_eq!(tally["by_relation"]["conversion"], json!({"claims": 3, "failing": 2}));
    assert_eq!(tally["by_verdict"]["contradicted"], 2);
    assert_eq!([&tally["worst"][0]["article"], &tally["worst"][1]["article"]], ["b", "a"]);

    let text = out(&run_in(folder.path(), &["stats", "reports.jsonl", "--worst", "1"]));
    assert!(text.starts_with("3 articles, 2 of them fail; 3 claims, 0 accepted"), "{text}");
    assert!(text.contains("b: 100 euros | $900") && !text.contains("a: 100 euros"), "{text}");
    let refused = fed(&["stats"], b"{\"schema\":\"exchequer/report/9\"}\n");
    assert_eq!(refused.status.code(), Some(2));
}
