//! `exchequer check`: articles in, reports out.

use crate::arguments::{CheckOptions, Format};
use crate::input::{self, InputError};
use crate::live::Reach;
use crate::progress::Watch;
use crate::supply::Supply;
use crate::{Outcome, batch, complain, lines};
use exchequer::{Article, Checker, Report};
use std::io::{self, Write};

/// So many files are read at a time: what they lack is asked for together.
const TOGETHER: usize = 16;

/// Checks whatever the options name.
pub fn check(options: &CheckOptions) -> io::Result<Outcome> {
    let checker = Checker::new().policy(options.policy.into());
    let reach = if options.offline { Reach::Offline } else { Reach::Online };
    #[cfg(feature = "parquet")]
    if let Some(name) = &options.parquet {
        return crate::parquet::check_rows(&checker, &Supply::new(reach, Watch::Nothing), options, name);
    }
    match &options.jsonl {
        Some(name) => lines::check_lines(&checker, &Supply::new(reach, Watch::Nothing), options, name),
        None => check_articles(&checker, &Supply::new(reach, Watch::Bar), options),
    }
}

/// What a report means for the exit status.
pub fn outcome(report: &Report) -> Outcome {
    if report.passes() { Outcome::Passes } else { Outcome::Fails }
}

/// A bad article is named, and the others are checked all the same.
fn check_articles(checker: &Checker, supply: &Supply, options: &CheckOptions) -> io::Result<Outcome> {
    let mut worst = Outcome::Passes;
    let read = |file: Result<String, InputError>| article(&file?, options);
    let checked = |files: Vec<_>| supply.reports(checker, files.into_iter().map(read).collect());
    let threads = options.threads.unwrap_or_else(batch::cores);
    batch::in_order(threads, together(files(options)), checked, |reports| {
        for report in reports {
            worst = worst.max(printed(report, options)?);
        }
        Ok(())
    })?;
    Ok(worst)
}

/// The files that the options name, one after another.
fn files(options: &CheckOptions) -> impl Iterator<Item = Result<String, InputError>> {
    options.articles.iter().flat_map(|argument| input::files(argument))
}

fn together<T>(mut items: impl Iterator<Item = T>) -> impl Iterator<Item = Vec<T>> {
    std::iter::from_fn(move || {
        let some: Vec<T> = items.by_ref().take(TOGETHER).collect();
        (!some.is_empty()).then_some(some)
    })
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

fn printed(report: Result<Report, InputError>, options: &CheckOptions) -> io::Result<Outcome> {
    let report = match report {
        Ok(report) => report,
        Err(error) => {
            complain(&error);
            return Ok(Outcome::BadInput);
        }
    };
    let text = match options.format {
        Format::Text => report.to_text(),
        Format::Json => report.to_json() + "\n",
    };
    io::stdout().write_all(text.as_bytes())?;
    Ok(outcome(&report))
}
