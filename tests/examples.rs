//! The examples as a tour: each is in the index, says what it shows, and is short enough to be
//! read.

// A test's helpers may fail it.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use std::fs;
use std::path::Path;

/// Every example of the tour is shorter.
const LINES: usize = 60;

/// The files of the examples by name, with their texts.
fn examples() -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples");
    let paths = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let files = paths.filter(|path| path.extension().is_some_and(|extension| extension == "rs"));
    let named = |path: std::path::PathBuf| path.file_name().unwrap().to_str().unwrap().to_owned();
    files.map(|path| (named(path.clone()), fs::read_to_string(path).unwrap())).collect()
}

#[test]
fn every_example_is_in_the_index_and_those_of_the_tour_are_short() {
    let index = include_str!("../examples/README.md");
    for (name, text) in examples() {
        let line = index.lines().find(|line| line.contains(&format!("]({name})")));
        let line = line.unwrap_or_else(|| panic!("{name} is not in examples/README.md"));
        let is_in_tour = line.starts_with('|');
        let lines = text.lines().count();
        assert!(!is_in_tour || lines < LINES, "{name} has {lines} lines");
    }
}

#[test]
fn every_example_says_what_it_shows_and_how_it_is_run() {
    for (name, text) in examples() {
        let header: String = text.lines().take_while(|line| line.starts_with("//!")).collect();
        let command = format!("--example {}", name.trim_end_matches(".rs"));
        assert!(header.contains(&command), "{name} does not say `cargo run {command}`");
    }
}
