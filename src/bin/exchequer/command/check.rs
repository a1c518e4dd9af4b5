//! `exchequer check`: articles in, reports out.

use crate::arguments::{CheckOptions, ColourChoice};
use crate::guard::guarded;
use crate::input::{self, InputError, Pages, Say};
use crate::printer::Printer;
use crate::supply::live::Reach;
use crate::supply::progress::Watch;
use crate::supply::{Cause, Supply};
use crate::{Outcome, batch, complain, lines};
use exchequer::{Article, Checker, Report};
use std::io;
use std::time::Duration;

/// So many files are read at a time: what they lack is asked for together.
const TOGETHER: usize = 16;

/// Checks whatever the options name.
pub fn check(options: &CheckOptions, colour: ColourChoice) -> io::Result<Outcome> {
    let mut checker = Checker::new().policy(options.policy).max_claims(options.max_claims);
    if !options.relation.is_empty() {
        checker = checker.relations(options.relation.iter().copied());
    }
    #[cfg(feature = "parquet")]
    if let Some(name) = &options.parquet {
        return crate::parquet::check_rows(
            &checker,
            &supply(options, Watch::Nothing),
            options,
            name,
        );
    }
    match &options.jsonl {
        Some(name) => lines::check_lines(&checker, &supply(options, Watch::Nothing), options, name),
        None => {
            let printer = match Printer::open(options, colour) {
                Ok(printer) => printer,
                Err(error) => {
                    return Ok(lines::refused(options.output.as_deref().unwrap_or("-"), &error));
                }
            };
            check_articles(&checker, &supply(options, Watch::Bar), options, printer)
        }
    }
}

fn supply(options: &CheckOptions, watch: Watch) -> Supply {
    Supply::new(reach(options), watch).with_limit(Duration::from_secs(options.timeout))
}

fn reach(options: &CheckOptions) -> Reach {
    if options.offline { Reach::Offline } else { Reach::Online }
}

fn pages(options: &CheckOptions) -> Pages {
    match (options.offline, options.allow_private) {
        (true, _) => Pages::None,
        (false, true) => Pages::Private,
        (false, false) => Pages::Public,
    }
}

/// A bad article is named, and the others are checked all the same.
fn check_articles(
    checker: &Checker,
    supply: &Supply,
    options: &CheckOptions,
    mut printer: Printer,
) -> io::Result<Outcome> {
    let mut worst = Outcome::Passes;
    let sources = match sources(options) {
        Ok(sources) => sources,
        Err(error) => {
            complain(&error);
            return Ok(Outcome::BadInput);
        }
    };
    let read = |file: Result<String, InputError>| {
        let name = file?;
        let read = guarded(|| Ok(article(&name, options)?.against(sources.iter().cloned())));
        read.unwrap_or_else(|fault| Err(InputError::Unchecked { name, cause: Cause::Fault(fault) }))
    };
    let read_all = |files: Vec<_>| files.into_iter().map(read).collect();
    let checked = |files| supply.answers(checker, read_all(files), |report, _| Ok(report));
    let mut print = |reports: Vec<_>| {
        for report in reports {
            worst = worst.max(taken(report, &mut printer)?);
        }
        Ok(())
    };
    let mut groups = together(files(options));
    match (groups.next(), groups.next()) {
        (None, _) => {}
        // Starting threads takes longer than checking a few articles.
        (Some(only), None) => print(checked(only))?,
        (Some(first), Some(second)) => {
            let threads = options.threads.unwrap_or_else(batch::cores);
            batch::in_order(threads, [first, second].into_iter().chain(groups), checked, print)?;
        }
    }
    printer.finish(&supply.failed())?;
    Ok(worst)
}

fn taken(report: Result<Report, InputError>, printer: &mut Printer) -> io::Result<Outcome> {
    match report {
        Ok(report) => {
            let (outcome, name) =
                (Outcome::of(&report), report.article().given_id().unwrap_or("-").to_owned());
            match guarded(|| printer.print(report)) {
                Ok(printed) => printed.map(|()| outcome),
                Err(fault) => {
                    complain(&InputError::Unchecked { name, cause: Cause::Fault(fault) });
                    Ok(Outcome::BadInput)
                }
            }
        }
        Err(error) => {
            complain(&error);
            Ok(Outcome::BadInput)
        }
    }
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

/// What the articles are checked against.
fn sources(options: &CheckOptions) -> Result<Vec<Article>, InputError> {
    let files = options.against.iter().flat_map(|argument| input::files(argument));
    files.map(|file| input::article(&file?, None, pages(options), Say::InDoubt)).collect()
}

fn article(file: &str, options: &CheckOptions) -> Result<Article, InputError> {
    let say = if options.verbose { Say::Always } else { Say::InDoubt };
    let mut article = input::article(file, options.date, pages(options), say)?;
    if let Some(country) = options.country {
        article = article.country(country);
    }
    if let Some(language) = &options.lang {
        article = article.language(language);
    }
    Ok(article)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::supply::failing::{self, PANICS};
    use std::fs;

    #[test]
    fn a_file_over_which_the_checker_panics_is_named_and_the_others_are_checked() {
        let folder = tempfile::tempdir().unwrap();
        for (name, text) in
            [("a.txt", "It cost 5 euros."), ("b.txt", PANICS), ("c.txt", "It cost 6 euros.")]
        {
            fs::write(folder.path().join(name), text).unwrap();
        }
        let output = folder.path().join("out.json");
        let (articles, output) = (folder.path().to_str().unwrap(), output.to_str().unwrap());
        let options =
            CheckOptions::of(&[articles, "--format", "json", "--offline", "--output", output]);
        let printer = Printer::open(&options, ColourChoice::Never).unwrap();
        let outcome =
            check_articles(&Checker::new(), &failing::supply(), &options, printer).unwrap();
        let written = fs::read_to_string(output).unwrap();
        let names: Vec<bool> = written.lines().map(|line| line.contains("a.txt")).collect();
        assert_eq!((outcome, names.as_slice()), (Outcome::BadInput, [true, false].as_slice()));
    }
}
