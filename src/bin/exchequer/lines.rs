//! `exchequer check --jsonl`: one article a line in, one report a line out, in order.
//!
//! A line that cannot be read is answered in its place by `{"error": …, "line": N}`.

use crate::arguments::{CheckOptions, country};
use crate::check::outcome;
use crate::{Outcome, complain, input};
use exchequer::{Article, Checker};
use serde::{Deserialize, Serialize};
use std::io::{self, BufRead, BufReader, Read, Write};

/// One line of input. Fields of other names are passed over.
#[derive(Deserialize)]
struct Line {
    #[serde(default)]
    id: Option<serde_json::Value>,
    text: String,
    lang: Option<String>,
    date: Option<String>,
    country: Option<String>,
}

#[derive(Serialize)]
struct BadLine {
    error: String,
    line: usize,
}

/// Checks every line of a file, or of standard input for "-". Blank lines are passed over.
pub fn check_lines(checker: &Checker, options: &CheckOptions, name: &str) -> io::Result<Outcome> {
    let mut reader = match input::open(name) {
        Ok(reader) => BufReader::new(reader),
        Err(error) => {
            complain(&format!("{}: {error}", input::shown(name)));
            return Ok(Outcome::BadInput);
        }
    };
    let mut out = io::stdout().lock();
    let mut worst = Outcome::Passes;
    let mut number = 0;
    while let Some(line) = next_line(&mut reader)? {
        number += 1;
        if line.iter().all(u8::is_ascii_whitespace) {
            continue;
        }
        let (answer, outcome) = match article(&line, options) {
            Ok(article) => answer(checker, &article),
            Err(error) => (bad_line(error, number), Outcome::BadInput),
        };
        writeln!(out, "{answer}")?;
        worst = worst.max(outcome);
    }
    Ok(worst)
}

fn answer(checker: &Checker, article: &Article) -> (String, Outcome) {
    let report = checker.check(article);
    (report.to_json(), outcome(&report))
}

fn bad_line(error: String, line: usize) -> String {
    serde_json::to_string(&BadLine { error, line }).unwrap_or_default()
}

/// The next line, cut where it is too long to be an article.
fn next_line(reader: &mut impl BufRead) -> io::Result<Option<Vec<u8>>> {
    let mut line = Vec::new();
    reader.take(input::LONGEST_BYTES + 1).read_until(b'\n', &mut line)?;
    if line.len() as u64 > input::LONGEST_BYTES {
        reader.skip_until(b'\n')?;
    }
    Ok((!line.is_empty()).then_some(line))
}

fn article(line: &[u8], options: &CheckOptions) -> Result<Article, String> {
    if line.len() as u64 > input::LONGEST_BYTES {
        return Err("the line is longer than 16 MB; split it into articles".to_owned());
    }
    let line: Line = serde_json::from_slice(line).map_err(|error| {
        format!("{error}; write {{\"id\", \"text\", \"lang\"?, \"date\"?, \"country\"?}} on one line")
    })?;
    let mut article = Article::new(line.text);
    if let Some(id) = line.id.and_then(identifier) {
        article = article.id(id);
    }
    let given = line.country.as_deref().map(country).transpose()?;
    if let Some(country) = given.or(options.country) {
        article = article.country(country);
    }
    if let Some(language) = line.lang.as_ref().or(options.lang.as_ref()) {
        article = article.language(language);
    }
    let given = line.date.map(|date| date.parse()).transpose();
    let date = given.map_err(|error: exchequer::article::DateError| error.to_string())?;
    Ok(match date.or(options.date) {
        Some(date) => article.dated(date),
        None => article,
    })
}

fn identifier(id: serde_json::Value) -> Option<String> {
    match id {
        serde_json::Value::Null => None,
        serde_json::Value::String(id) => Some(id),
        other => Some(other.to_string()),
    }
}
