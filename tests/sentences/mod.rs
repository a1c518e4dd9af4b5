//! Reads files of sentences with what is wanted of each, and holds them against what is found.
//!
//! A file is named by its language's tag. A sentence is on one line and what is wanted of it on
//! the next, after `=`. `[tag date]` before a sentence gives the article's language tag and date,
//! `\n` in it is a line break, and `#` begins a comment. Cases that fail today stand in the
//! folder's `expected_failures.txt` as `file: sentence`; one that passes all the same, or does not
//! exist, is a fault. Languages that the build leaves out have no cases.

use exchequer::Article;
use exchequer::language::Language;
use std::collections::BTreeSet;
use std::fmt::Debug;
use std::fs;
use std::path::{Path, PathBuf};

struct Sentence {
    name: String,
    article: Article,
    wanted: String,
}

/// Every sentence of `tests/<folder>` with the tag of its file and what is wanted of it.
#[allow(dead_code, reason = "not every test that reads sentences counts them")]
pub fn all(folder: &str) -> Vec<(String, Article, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests").join(folder);
    let of_file = |file: PathBuf| {
        let tag = file.file_stem().unwrap().to_string_lossy().into_owned();
        sentences(&file).into_iter().map(move |one| (tag.clone(), one.article, one.wanted))
    };
    files(&folder).into_iter().flat_map(of_file).collect()
}

/// Panics with every fault of the sentences in `tests/<folder>`, of which every language must bring
/// at least so many of its own. `wanted` reads the line after
/// `=`, and `found` says what an article has, given what is wanted of it.
pub fn check<T: Debug + PartialEq>(
    folder: &str,
    least: usize,
    wanted: impl Fn(&str) -> T,
    found: impl Fn(&Article, &T) -> T,
) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests").join(folder);
    let listed = fs::read_to_string(folder.join("expected_failures.txt")).unwrap();
    let mut expected: BTreeSet<&str> =
        listed.lines().filter(|line| !line.is_empty() && !line.starts_with('#')).collect();
    expected.retain(|name| name.split_once(".txt").is_none_or(|(tag, _)| is_there(tag)));
    let mut faults = Vec::new();
    for file in files(&folder) {
        let sentences = sentences(&file);
        if sentences.len() < least {
            faults.push(format!("{}: only {} cases", file.display(), sentences.len()));
        }
        for Sentence { name, article, wanted: line } in sentences {
            let wanted = wanted(&line);
            let found = found(&article, &wanted);
            match (found == wanted, expected.remove(name.as_str())) {
                (true, false) | (false, true) => {}
                (true, true) => faults.push(format!("{name} passes; unlist it")),
                (false, false) => {
                    faults.push(format!("{name}\n    wanted {wanted:?}\n    found  {found:?}"))
                }
            }
        }
    }
    faults.extend(expected.iter().map(|name| format!("{name} is listed and is no case")));
    assert!(faults.is_empty(), "{} faults\n{}", faults.len(), faults.join("\n"));
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut files: Vec<_> =
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.retain(|path| path.file_name().is_some_and(|name| name != "expected_failures.txt"));
    files.retain(|path| path.file_stem().is_none_or(|tag| is_there(&tag.to_string_lossy())));
    files.sort();
    files
}

/// Whether this build has the language: `lang-da` alone has no Japanese.
fn is_there(tag: &str) -> bool {
    let primary = tag.split('-').next();
    !Language::left_out().any(|left_out| Some(left_out) == primary)
}

fn sentences(path: &Path) -> Vec<Sentence> {
    let file = path.file_name().unwrap().to_string_lossy().into_owned();
    let tag = path.file_stem().unwrap().to_string_lossy().into_owned();
    let text = fs::read_to_string(path).unwrap();
    let mut lines = text.lines().filter(|line| !line.trim().is_empty() && !line.starts_with('#'));
    let mut sentences = Vec::new();
    while let Some(line) = lines.next() {
        let wanted = lines.next().and_then(|line| line.strip_prefix('='));
        let wanted = wanted.unwrap_or_else(|| panic!("{file}: nothing is wanted of `{line}`"));
        let (options, sentence) =
            match line.strip_prefix('[').and_then(|line| line.split_once("] ")) {
                Some((options, sentence)) => (options, sentence),
                None => (tag.as_str(), line),
            };
        let mut options = options.split_whitespace();
        let tag = options.next().unwrap();
        if !is_there(tag) {
            continue;
        }
        let mut article = Article::new(sentence.replace("\\n", "\n")).language(tag);
        if let Some(date) = options.next() {
            article = article.dated(date.parse().unwrap());
        }
        sentences.push(Sentence {
            name: format!("{file}: {sentence}"),
            article,
            wanted: wanted.to_owned(),
        });
    }
    sentences
}
