//! `exchequer check`: articles in, reports out.

use crate::arguments::{CheckOptions, Format};
use crate::input::{self, InputError};
use crate::{Outcome, complain, lines};
use exchequer::{Article, Checker, Report};
use std::io::{self, Write};

/// Checks whatever the options name.
pub fn check(options: &CheckOptions) -> io::Result<Outcome> {
    let checker = Checker::new().policy(options.policy.into());
    match &options.jsonl {
        Some(name) => lines::check_lines(&checker, options, name),
        None => check_articles(&checker, options),
    }
}

/// What a report means for the exit status.
pub fn outcome(report: &Report) -> Outcome {
    if report.passes() { Outcome::Passes } else { Outcome::Fails }
}

/// A bad article is named, and the others are checked all the same.
fn check_articles(checker: &Checker, options: &CheckOptions) -> io::Result<Outcome> {
    let mut worst = Outcome::Passes;
    for file in options.articles.iter().flat_map(|argument| files(argument)) {
        let report = match file.and_then(|file| article(&file, options)) {
            Ok(article) => checker.check(&article),
            Err(error) => {
                complain(&error);
                worst = Outcome::BadInput;
                continue;
            }
        };
        print(&report, options.format)?;
        worst = worst.max(outcome(&report));
    }
    Ok(worst)
}

fn files(argument: &str) -> Vec<Result<String, InputError>> {
    match input::files(argument) {
        Ok(files) => files.into_iter().map(Ok).collect(),
        Err(error) => vec![Err(error)],
    }
}

fn article(file: &str, options: &CheckOptions) -> Result<Article, InputError> {
    let mut article = input::article(file, options.date)?;
    if let Some(country) = options.country {
        article = article.country(country);
    }
    if let Some(language) = &options.lang {
        article = article.language(language);
    }
    Ok(article)
}

fn print(report: &Report, format: Format) -> io::Result<()> {
    let mut out = io::stdout().lock();
    match format {
        Format::Text => write!(out, "{}", report.to_text()),
        Format::Json => writeln!(out, "{}", report.to_json()),
    }
}
