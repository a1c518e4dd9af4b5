//! `check --fix`: suggestions written into articles.

use crate::known::{folder, run_in};
use crate::{complaint, fed, is_refused, out};
use std::fs;

const WRONG: &str = "date 2023-08-15\nShe paid 100 euros ($190), he said.\nFine: 5 euros.\n";

#[test]
fn a_suggestion_is_written_into_the_file_and_checking_again_holds() {
    let folder = folder(&[("a.txt", WRONG)]);
    let output = run_in(folder.path(), &["check", "a.txt", "--fix"]);
    assert_eq!(output.status.code(), Some(0), "{}", out(&output));
    assert!(complaint(&output).contains("a.txt: 1 figure changed"), "{}", complaint(&output));
    let fixed = fs::read_to_string(folder.path().join("a.txt")).unwrap();
    assert_eq!(fixed, WRONG.replace("$190", "$110"));
    assert_eq!(run_in(folder.path(), &["check", "a.txt"]).status.code(), Some(0));
    let names: Vec<_> = fs::read_dir(folder.path()).unwrap().collect();
    assert_eq!(names.len(), 1, "no other file is left");
}

#[test]
fn with_diff_nothing_is_written_and_the_change_is_shown_as_patch_reads_it() {
    let folder = folder(&[("a.txt", WRONG)]);
    let output = run_in(folder.path(), &["check", "a.txt", "--fix", "--diff"]);
    assert_eq!(output.status.code(), Some(1));
    let diff = out(&output);
    assert!(diff.starts_with("--- a.txt\n+++ a.txt\n@@ -1,3 +1,3 @@\n"), "{diff}");
    assert!(diff.contains("\n-She paid 100 euros ($190), he said.\n+She paid 100 euros ($110)"));
    assert_eq!(fs::read_to_string(folder.path().join("a.txt")).unwrap(), WRONG);
}

#[test]
fn standard_input_is_printed_as_it_would_be_written() {
    let output = fed(&["check", "-", "--fix"], WRONG.as_bytes());
    assert_eq!(out(&output), WRONG.replace("$190", "$110"));
    let output = fed(&["check", "-", "--fix", "--diff"], WRONG.as_bytes());
    assert!(out(&output).contains("+She paid 100 euros ($110)"), "{}", out(&output));
}

#[test]
fn pages_and_other_encodings_are_refused_and_stay_as_they_are() {
    let page = format!("<html><body><p>{WRONG}</p></body></html>");
    let folder = folder(&[("a.html", &page)]);
    fs::write(folder.path().join("b.txt"), b"100 euros (\xa3190) B\xf8de").unwrap();
    for name in ["a.html", "b.txt", "https://avis.example/a"] {
        let output = run_in(folder.path(), &["check", name, "--fix", "--diff"]);
        is_refused(&output, &[name, "UTF-8 alone"]);
    }
    assert_eq!(fs::read_to_string(folder.path().join("a.html")).unwrap(), page);
    is_refused(&run_in(folder.path(), &["check", "b.txt", "--diff"]), &["--fix"]);
}
