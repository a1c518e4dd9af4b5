//! Checks many articles, one JSON object a line, on all cores; prints one report a line in order.
//!
//! ```text
//! cargo run --release --example jsonl_batch < articles.jsonl > reports.jsonl
//! ```
//!
//! On a terminal, or where nothing comes in, it checks two lines of its own. The command does the
//! same with more care for long inputs: `exchequer check --jsonl`.

use exchequer::{Article, Checker};
use serde::Deserialize;
use std::error::Error;
use std::io::{IsTerminal, Write, read_to_string, stdin, stdout};
use std::num::NonZeroUsize;
use std::thread;

const LINES: &str = r#"{"id":"a","text":"Bøden er på 495.000 rubler, svarende til 36.000 kroner.","lang":"da","date":"2023-08"}
{"id":"b","text":"She paid 50 euros, or $80, for it.","lang":"en","date":"2023-08-03"}"#;

#[derive(Deserialize)]
struct Line {
    id: String,
    text: String,
    lang: Option<String>,
    date: Option<String>,
}

fn main() -> Result<(), Box<dyn Error>> {
    let input = if stdin().is_terminal() { String::new() } else { read_to_string(stdin())? };
    let lines: Vec<&str> =
        if input.trim().is_empty() { LINES.lines().collect() } else { input.lines().collect() };
    let checker = Checker::new();
    let share = lines.len().div_ceil(thread::available_parallelism().map_or(1, NonZeroUsize::get));
    thread::scope(|scope| {
        let reports =
            |lines: &[&str]| lines.iter().map(|line| report(&checker, line)).collect::<Vec<_>>();
        let workers: Vec<_> =
            lines.chunks(share).map(|lines| scope.spawn(move || reports(lines))).collect();
        for report in workers.into_iter().filter_map(|worker| worker.join().ok()).flatten() {
            writeln!(stdout(), "{report}")?;
        }
        Ok(())
    })
}

/// A line's report, or what is wrong with the line.
fn report(checker: &Checker, line: &str) -> String {
    match article(line) {
        Ok(article) => checker.check(&article).to_json(),
        Err(error) => serde_json::json!({ "error": error.to_string() }).to_string(),
    }
}

fn article(line: &str) -> Result<Article, Box<dyn Error>> {
    let Line { id, text, lang, date } = serde_json::from_str(line)?;
    let article = lang.into_iter().fold(Article::new(text).id(id), Article::language);
    let date = date.map(|date| date.parse()).transpose()?;
    Ok(date.into_iter().fold(article, Article::dated))
}
