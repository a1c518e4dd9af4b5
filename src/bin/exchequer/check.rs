//! `exchequer check`: articles in, reports out.

use crate::arguments::{CheckOptions, Format};
use crate::input::{self, InputError};
use crate::{Outcome, batch, complain, lines};
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
    let files = options.articles.iter().flat_map(|argument| files(argument));
    let checked = |file: Result<String, InputError>| -> Result<_, InputError> {
        let article = article(&file?, options)?;
        Ok(printed(&checker.check(&article), options.format))
    };
    batch::in_order(options.threads.unwrap_or_else(batch::cores), files, checked, |report| {
        let outcome = match report {
            Ok((report, outcome)) => {
                write!(io::stdout(), "{report}")?;
                outcome
            }
            Err(error) => {
                complain(&error);
                Outcome::BadInput
            }
        };
        worst = worst.max(outcome);
        Ok(())
    })?;
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

fn printed(report: &Report, format: Format) -> (String, Outcome) {
    let text = match format {
        Format::Text => report.to_text(),
        Format::Json => report.to_json() + "\n",
    };
    (text, outcome(report))
}
