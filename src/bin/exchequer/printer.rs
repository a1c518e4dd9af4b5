//! Reports in the form that was asked for, on standard output or in a file.

use crate::arguments::{CheckOptions, ColourChoice, Format};
use anstream::{AutoStream, ColorChoice};
use exchequer::Report;
use exchequer::report::{Colour, Detail, Tally};
use std::fs::File;
use std::io::{self, Write};

/// Takes the reports of a run, one after another.
pub struct Printer {
    to: Box<dyn Write>,
    format: Format,
    detail: Detail,
    colour: Colour,
    tally: Tally,
    articles: usize,
}

impl Printer {
    /// A printer for what the options ask for.
    ///
    /// # Errors
    ///
    /// When the file cannot be written.
    pub fn open(options: &CheckOptions, colour: ColourChoice) -> io::Result<Self> {
        let (to, colour): (Box<dyn Write>, Colour) = match &options.output {
            None => (Box::new(io::stdout()), on_standard_output(colour)),
            Some(name) => (Box::new(File::create(name)?), Colour::Plain),
        };
        let detail = if options.verbose { Detail::Everything } else { Detail::Attention };
        Ok(Self { to, format: options.format, detail, colour, tally: Tally::default(), articles: 0 })
    }

    /// Prints a report.
    pub fn print(&mut self, report: &Report) -> io::Result<()> {
        self.articles += 1;
        match self.format {
            Format::Text => self.for_people(report),
            Format::Json => writeln!(self.to, "{}", report.to_json()),
        }
    }

    /// Prints what stands behind all reports.
    pub fn finish(mut self) -> io::Result<()> {
        if self.format == Format::Text && self.articles > 1 {
            writeln!(self.to, "\n{} articles, {}", self.articles, self.tally)?;
        }
        self.to.flush()
    }

    fn for_people(&mut self, report: &Report) -> io::Result<()> {
        self.tally = std::mem::take(&mut self.tally).and(&Tally::of(report));
        self.to.write_all(report.to_terminal(self.detail, self.colour).as_bytes())
    }
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
