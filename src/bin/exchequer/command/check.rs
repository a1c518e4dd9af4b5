//! `exchequer check`: articles in, reports out.

use crate::arguments::{CheckOptions, ColourChoice, SharedOptions};
use crate::guard::guarded;
use crate::input::{self, InputError, Pages, Say};
use crate::printer::Printer;
use crate::project::{Projects, Setup};
use crate::supply::Cause;
use crate::supply::progress::Watch;
use crate::{Outcome, batch, complain, lines};
use exchequer::report::Format;
use exchequer::{Article, Interrupt, Report};
use std::io;
use std::sync::Arc;

/// So many files are read at a time: what they lack is asked for together.
const TOGETHER: usize = 16;

/// Checks whatever the options name.
pub fn check(options: &CheckOptions, colour: ColourChoice) -> io::Result<Outcome> {
    let watch = |watch| Projects::new(&options.shared, options.baseline.as_deref(), watch);
    #[cfg(feature = "parquet")]
    if let Some(name) = &options.parquet {
        let check = |setup: &Setup| crate::parquet::check_rows(setup, options, name);
        return with_setup(&watch(Watch::Nothing), check);
    }
    if let Some(list) = options.urls() {
        let names = [list.to_owned()];
        let check = |setup: &Setup| lines::check_lines(setup, options, &names);
        return with_setup(&watch(Watch::Nothing), check);
    }
    if options.jsonl {
        let standard_input = ["-".to_owned()];
        let names =
            if options.articles.is_empty() { &standard_input[..] } else { &options.articles };
        let check = |setup: &Setup| lines::check_lines(setup, options, names);
        return with_setup(&watch(Watch::Nothing), check);
    }
    match Printer::open(options, colour) {
        Ok(printer) => check_articles(&watch(Watch::Bar), options, printer),
        Err(error) => Ok(lines::refused(options.output.as_deref().unwrap_or("-"), &error)),
    }
}

/// With the settings for the current folder, which hold for all articles of a file of many.
fn with_setup(
    projects: &Projects,
    check: impl FnOnce(&Setup) -> io::Result<Outcome>,
) -> io::Result<Outcome> {
    match projects.setup("-") {
        Ok(setup) => check(&setup),
        Err(error) => {
            complain(&error);
            Ok(Outcome::BadInput)
        }
    }
}

/// Which pages the options allow to fetch.
pub fn pages(options: &SharedOptions) -> Pages {
    match (options.offline, options.allow_private) {
        (true, _) => Pages::None,
        (false, true) => Pages::Private,
        (false, false) => Pages::Public,
    }
}

/// A bad article is named, and the others are checked all the same.
fn check_articles(
    projects: &Projects,
    options: &CheckOptions,
    mut printer: Printer,
) -> io::Result<Outcome> {
    let sources = match sources(options) {
        Ok(sources) => sources,
        Err(error) => {
            complain(&error);
            return Ok(Outcome::BadInput);
        }
    };
    let say = if options.verbose { Say::Always } else { Say::InDoubt };
    let format = options.format;
    let job = Job { projects, options: &options.shared, sources: &sources, say, format };
    let mut worst = Outcome::Passes;
    job.run(&options.articles, |report| {
        worst = worst.max(taken(report, &mut printer)?);
        Ok(())
    })?;
    printer.finish(&projects.failed())?;
    Ok(worst)
}

/// Checks the articles that arguments name, and gives their reports to `take` in order. A bad
/// article is named, and the others are checked all the same.
///
/// # Errors
///
/// The first error of `take`, at which the work stops.
pub fn each_report(
    projects: &Projects,
    options: &SharedOptions,
    articles: &[String],
    mut take: impl FnMut(Report) -> io::Result<()>,
) -> io::Result<Outcome> {
    let mut worst = Outcome::Passes;
    let format = Format::Text;
    let job = Job { projects, options, sources: &[], say: Say::InDoubt, format };
    job.run(articles, |report| match report {
        Ok(report) => {
            worst = worst.max(Outcome::of(&report));
            take(report)
        }
        Err(error) => {
            complain(&error);
            worst = Outcome::BadInput;
            Ok(())
        }
    })?;
    Ok(worst)
}

/// How the articles of a run are read and checked.
struct Job<'j> {
    projects: &'j Projects,
    options: &'j SharedOptions,
    sources: &'j [Article],
    say: Say,
    /// How the reports are printed, which chooses the language of their messages.
    format: Format,
}

/// An article with its settings.
type Ready = Result<(Arc<Setup>, Article), InputError>;

impl Job<'_> {
    fn run(
        &self,
        articles: &[String],
        mut take: impl FnMut(Result<Report, InputError>) -> io::Result<()>,
    ) -> io::Result<()> {
        let mut all = |reports: Vec<_>| reports.into_iter().try_for_each(&mut take);
        let files = articles.iter().flat_map(|argument| input::files(argument));
        let mut groups = together(files);
        match (groups.next(), groups.next()) {
            (None, _) => Ok(()),
            // Starting threads takes longer than checking a few articles.
            (Some(only), None) => all(self.checked(only)),
            (Some(first), Some(second)) => {
                let threads = self.options.threads.unwrap_or_else(batch::cores);
                let groups = [first, second].into_iter().chain(groups);
                batch::in_order(threads, groups, |files| self.checked(files), all)
            }
        }
    }

    /// The reports of some files. Those with the same settings ask for what they lack together.
    fn checked(&self, files: Vec<Result<String, InputError>>) -> Vec<Result<Report, InputError>> {
        let mut reports = Vec::new();
        let mut waiting: (Option<Arc<Setup>>, Vec<_>) = (None, Vec::new());
        for ready in files.into_iter().map(|file| self.ready(file)) {
            match ready {
                Ok((setup, article)) => {
                    let is_other = |other: &Arc<Setup>| !Arc::ptr_eq(other, &setup);
                    if waiting.0.as_ref().is_some_and(is_other) {
                        reports.extend(answers(&mut waiting, self.format));
                    }
                    waiting.0 = Some(setup);
                    waiting.1.push(Ok(article));
                }
                Err(error) => waiting.1.push(Err(error)),
            }
        }
        reports.extend(answers(&mut waiting, self.format));
        reports
    }

    fn ready(&self, file: Result<String, InputError>) -> Ready {
        let name = file?;
        let read = guarded(|| {
            let setup = self.projects.setup(&name)?;
            let article = setup.completed(article(&name, self.options, self.say)?);
            Ok((setup, article.against(self.sources.iter().cloned())))
        });
        read.unwrap_or_else(|fault| Err(InputError::Unchecked { name, cause: Cause::Fault(fault) }))
    }
}

/// The reports of articles with the same settings, which none waits for any more.
fn answers(
    (setup, articles): &mut (Option<Arc<Setup>>, Vec<Result<Article, InputError>>),
    format: Format,
) -> Vec<Result<Report, InputError>> {
    let articles = std::mem::take(articles);
    match setup {
        Some(setup) => {
            let worded = |report, _: &Interrupt| match format {
                Format::Html => Ok(setup.worded_as_page(report)),
                _ => Ok(setup.worded(report)),
            };
            setup.supply.answers(&setup.checker, articles, worded)
        }
        None => articles.into_iter().filter_map(Result::err).map(Err).collect(),
    }
}

fn taken(report: Result<Report, InputError>, printer: &mut Printer) -> io::Result<Outcome> {
    match report {
        Ok(report) => {
            let (outcome, name) =
                (Outcome::of(&report), report.article().given_id().unwrap_or("-").to_owned());
            for unneeded in report.unneeded_suppressions() {
                complain(&format!("{name}: {}", unneeded.message()));
            }
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

fn together<T>(mut items: impl Iterator<Item = T>) -> impl Iterator<Item = Vec<T>> {
    std::iter::from_fn(move || {
        let some: Vec<T> = items.by_ref().take(TOGETHER).collect();
        (!some.is_empty()).then_some(some)
    })
}

/// What the articles are checked against.
fn sources(options: &CheckOptions) -> Result<Vec<Article>, InputError> {
    let pages = pages(&options.shared);
    let files = options.against.iter().flat_map(|argument| input::files(argument));
    files.map(|file| input::article(&file?, None, pages, Say::InDoubt)).collect()
}

fn article(file: &str, options: &SharedOptions, say: Say) -> Result<Article, InputError> {
    Ok(given(input::article(file, options.date, pages(options), say)?, options))
}

/// The article of a file whose text was changed.
pub fn reread(
    file: &str,
    text: &str,
    options: &SharedOptions,
    setup: &Setup,
) -> Result<Article, InputError> {
    Ok(setup.completed(given(input::of_text(file, text.as_bytes(), options.date)?, options)))
}

/// The article with what the options say of it.
pub fn given(mut article: Article, options: &SharedOptions) -> Article {
    if let Some(country) = options.country {
        article = article.country(country);
    }
    if let Some(language) = &options.lang {
        article = article.language(language);
    }
    article
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::supply::failing::{self, PANICS};
    use exchequer::Checker;
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
        let projects = Projects::fixed(&options.shared, Checker::new(), failing::supply());
        let outcome = check_articles(&projects, &options, printer).unwrap();
        let written = fs::read_to_string(output).unwrap();
        let names: Vec<bool> = written.lines().map(|line| line.contains("a.txt")).collect();
        assert_eq!((outcome, names.as_slice()), (Outcome::BadInput, [true, false].as_slice()));
    }
}
