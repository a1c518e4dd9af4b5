//! Reports in the form that was asked for: on standard output, in a file, or each in a file of a
//! folder.
//!
//! Text, JSON, tables and annotations for GitHub are printed report by report. A page for the
//! browser holds one article. The other forms are documents: that of one article is printed by
//! itself, those of several articles are in a JSON array, and SARIF puts them all into one run.

use crate::arguments::{CheckOptions, ColourChoice};
use crate::printable::printable_json;
use crate::supply::live;
use anstream::{AutoStream, ColorChoice};
use exchequer::Report;
use exchequer::report::{
    Annotated, Colour, Detail, Format, Included, MessageLanguage, Offsets, ReportPhrase, Reviewer,
    Tally, printable, to_sarif_with,
};
use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::{self, IsTerminal, Write};
use std::path::{Path, PathBuf};

/// Takes the reports of a run, one after another.
pub struct Printer {
    to: Destination,
    form: Form,
    tally: Tally,
    /// That of the last report.
    language: MessageLanguage,
    articles: usize,
    /// Documents that wait for the last of them.
    documents: Vec<String>,
    reports: Vec<Report>,
}

/// Where reports go.
enum Destination {
    Stream(Box<dyn Write>),
    /// Each goes into a file of its own; these names are taken.
    Folder(PathBuf, BTreeSet<String>),
}

/// How one report is written.
struct Form {
    format: Format,
    detail: Detail,
    colour: Colour,
    offsets: Offsets,
    reviewer: Option<Reviewer>,
    /// Whether it is printed on a terminal.
    is_on_screen: bool,
}

impl Printer {
    /// A printer for what the options ask for.
    ///
    /// # Errors
    ///
    /// When the file or folder cannot be written.
    pub fn open(options: &CheckOptions, colour: ColourChoice) -> io::Result<Self> {
        let (to, colour) = match &options.output {
            None => (Destination::Stream(Box::new(io::stdout())), on_standard_output(colour)),
            Some(name) => (destination(name)?, Colour::Plain),
        };
        let form = Form {
            format: options.format,
            detail: if options.verbose { Detail::Everything } else { Detail::Attention },
            colour,
            offsets: options.offsets.into(),
            reviewer: reviewer(options),
            is_on_screen: options.output.is_none() && io::stdout().is_terminal(),
        };
        let (documents, reports) = (Vec::new(), Vec::new());
        let (tally, language) = (Tally::default(), MessageLanguage::default());
        Ok(Self { to, form, tally, language, articles: 0, documents, reports })
    }

    /// Prints a report.
    pub fn print(&mut self, report: Report) -> io::Result<()> {
        self.articles += 1;
        self.language = report.message_language();
        self.tally = std::mem::take(&mut self.tally).and(&Tally::of(&report));
        match (&mut self.to, self.form.format) {
            (Destination::Folder(folder, taken), format) => {
                let name = free_name(&report, format.extension(), taken);
                return fs::write(
                    folder.join(name),
                    self.form.document(&report).trim_end().to_owned() + "\n",
                );
            }
            (Destination::Stream(to), Format::Text | Format::Json | Format::Github) => {
                return to.write_all(self.form.document(&report).as_bytes());
            }
            (Destination::Stream(to), Format::Csv) => {
                let table = self.form.document(&report);
                let header = table.find('\n').map_or(0, |end| end + 1);
                let from = if self.articles > 1 { header } else { 0 };
                return to.write_all(table.get(from..).unwrap_or_default().as_bytes());
            }
            (Destination::Stream(_), Format::Html) if self.articles > 1 => {
                return Err(several_pages());
            }
            (Destination::Stream(_), Format::Sarif) => self.reports.push(report),
            (Destination::Stream(_), _) => self.documents.push(self.form.document(&report)),
        }
        Ok(())
    }

    /// Prints what is after all reports; `failed` are the sources that were asked in vain.
    pub fn finish(mut self, failed: &[String]) -> io::Result<()> {
        let Destination::Stream(to) = &mut self.to else { return Ok(()) };
        match self.form.format {
            Format::Json | Format::Csv | Format::Github => {}
            Format::Text => {
                if self.articles > 1 {
                    let tally = self.tally.to_string();
                    let articles = ReportPhrase::Articles { count: self.articles, tally: &tally };
                    writeln!(to, "\n{}", self.language.phrase(articles))?;
                }
                if !failed.is_empty() {
                    let sources = failed.join(", ");
                    let without = ReportPhrase::JudgedWithout { sources: &sources };
                    writeln!(to, "{}", self.language.phrase(without))?;
                }
            }
            Format::Sarif => {
                let run = to_sarif_with(&self.reports, self.form.included());
                let run = if self.form.is_on_screen { printable_json(&run) } else { run.into() };
                writeln!(to, "{}", run.trim_end())?;
            }
            _ => match self.documents.as_slice() {
                [] => {}
                [one] => writeln!(to, "{}", one.trim_end())?,
                several => writeln!(to, "[{}]", several.join(",\n"))?,
            },
        }
        to.flush()
    }
}

impl Form {
    /// One report by itself, safe to print where it is printed on a terminal.
    fn document(&self, report: &Report) -> String {
        let document = self.written(report);
        match self.format {
            _ if !self.is_on_screen => document,
            // The text has no control characters already, and a page must not be changed.
            Format::Text | Format::Html => document,
            Format::Csv | Format::Github => printable(&document).into_owned(),
            _ => printable_json(&document).into_owned(),
        }
    }

    /// Which findings are results in SARIF.
    fn included(&self) -> Included {
        match self.detail {
            Detail::Everything => Included::All,
            _ => Included::Problems,
        }
    }

    fn written(&self, report: &Report) -> String {
        match self.format {
            Format::Text => report.to_terminal(self.detail, self.colour),
            Format::Json => report.to_json_with(self.offsets) + "\n",
            Format::Html => report.to_html(),
            Format::Annotations => report.to_web_annotations_with(match self.detail {
                Detail::Everything => Annotated::FindingsAndFigures,
                _ => Annotated::Findings,
            }),
            Format::Sarif => to_sarif_with([report], self.included()),
            Format::Csv => report.to_csv(),
            Format::Github => report.to_github(),
            Format::Lsp => report.to_lsp(),
            // The arguments demand a reviewer for this format.
            Format::ClaimReview => self
                .reviewer
                .as_ref()
                .map(|reviewer| report.to_claim_review(reviewer))
                .unwrap_or_default(),
            // No other format can be asked for on the command line.
            _ => report.to_json_with(self.offsets) + "\n",
        }
    }
}

fn several_pages() -> io::Error {
    let message =
        "several articles make several pages: name a folder for them, as in --output pages/";
    io::Error::new(io::ErrorKind::InvalidInput, message)
}

fn reviewer(options: &CheckOptions) -> Option<Reviewer> {
    let (author, publisher) = options.author.clone().zip(options.publisher.clone())?;
    Some(Reviewer::new(author, publisher, live::today()))
}

/// A folder if there is one of that name, or if the name ends as a folder's does; else a file.
fn destination(name: &str) -> io::Result<Destination> {
    let path = Path::new(name);
    if path.is_dir() || name.ends_with(std::path::is_separator) {
        fs::create_dir_all(path)?;
        return Ok(Destination::Folder(path.to_owned(), BTreeSet::new()));
    }
    Ok(Destination::Stream(Box::new(File::create(path)?)))
}

/// The article's name with another ending, numbered where that is taken.
fn free_name(report: &Report, extension: &str, taken: &mut BTreeSet<String>) -> String {
    let name = report.article().given_id().unwrap_or("article");
    let stem = Path::new(name).file_stem().map_or("article".into(), |stem| stem.to_string_lossy());
    let numbered = (2..).map(|number| format!("{stem}-{number}.{extension}"));
    let mut names = std::iter::once(format!("{stem}.{extension}")).chain(numbered);
    names.find(|name| taken.insert(name.clone())).unwrap_or_default()
}

/// `NO_COLOR` and its relatives count when nothing else is said.
fn on_standard_output(choice: ColourChoice) -> Colour {
    match choice {
        ColourChoice::Always => Colour::Ansi,
        ColourChoice::Never => Colour::Plain,
        ColourChoice::Auto => match AutoStream::choice(&io::stdout()) {
            ColorChoice::Never => Colour::Plain,
            ColorChoice::Auto | ColorChoice::AlwaysAnsi | ColorChoice::Always => Colour::Ansi,
        },
    }
}
