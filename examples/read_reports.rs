//! Reads reports back from JSON and lists what somebody should look at, from any number of articles.
//!
//! ```text
//! exchequer check --jsonl < articles.jsonl > reports.jsonl
//! cargo run --example read_reports < reports.jsonl
//! ```
//!
//! On a terminal, or where nothing comes in, it reads a report that it makes itself. A line that is
//! no report, such as the error that stands for an article, is named on standard error.

use exchequer::report::Document;
use exchequer::report::document::Finding;
use exchequer::{Article, Checker};
use std::io::{IsTerminal, Result, Write, read_to_string, stdin, stdout};

fn main() -> Result<()> {
    let mut out = stdout().lock();
    let mut reports = if stdin().is_terminal() { String::new() } else { read_to_string(stdin())? };
    if reports.trim().is_empty() {
        let article = Article::new("She paid 50 euros, or $80, for it.").language("en").id("a");
        reports = Checker::new().check(&article).to_json();
    }
    for (number, line) in reports.lines().enumerate() {
        match line.parse::<Document>() {
            Ok(document) => list(&document, &mut out)?,
            Err(error) => eprintln!("line {}: {error}", number + 1),
        }
    }
    Ok(())
}

/// The findings that need attention, with the words that they question.
fn list(document: &Document, out: &mut impl Write) -> Result<()> {
    let name = document.id.as_deref().unwrap_or("an article");
    for finding in document.findings.iter().filter(|finding| finding.needs_attention()) {
        let Finding { relation, verdict, message, .. } = finding;
        let words = finding.figures.iter().filter_map(|id| document.figure(*id));
        let words: Vec<&str> = words.map(|figure| figure.text.as_str()).collect();
        writeln!(out, "{name}: {relation} of {}: {verdict}: {message}", words.join(" and "))?;
    }
    Ok(())
}
