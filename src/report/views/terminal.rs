//! The report as the `exchequer` command shows it: the article's own sentence with its figures
//! underlined, the verdict in words, the arithmetic, the rates, and what could be written instead.
//!
//! ```
//! # #[cfg(feature = "embedded")] {
//! use exchequer::report::{Colour, Detail};
//! use exchequer::{Article, Checker};
//!
//! let article = Article::new("It cost €100 million ($90 million).").dated("2023-08-03".parse().unwrap());
//! let shown = Checker::new().check(&article).to_terminal(Detail::Attention, Colour::Plain);
//! assert!(shown.contains("│         ^^^^^^^^^^^^  ^^^^^^^^^^^\n"));
//! assert!(shown.contains("1 claim: 1 could not be reproduced"));
//! # }
//! ```
//!
//! It is 80 columns wide and says nothing by colour alone, so that it reads the same in a pipe. It
//! does not ask whether there is a terminal: that is for whoever prints it.

mod canvas;
mod excerpt;
mod support;
mod tally;

pub use tally::Tally;

use super::text::{self, finding, rate};
use crate::claim::LanguageBasis;
use crate::interrupt::Interrupt;
use crate::rates::Rate;
use crate::report::attention::Attention;
use crate::report::wording::label::Label;
use crate::report::wording::voice::Voice;
use crate::report::wording::{caveat, words};
use crate::report::{Replacement, Report};
use crate::verdict::message::Clause;
use crate::verdict::{Finding, Unknown};
use canvas::Canvas;
use excerpt::{Excerpt, Source, printable};
use std::collections::BTreeSet;

/// How much to show.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Detail {
    /// What somebody should look at, and how many claims there are.
    Attention,
    /// Every figure with its reading, every claim, every rate with how it was made.
    Everything,
}

/// Whether to mark words by colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Colour {
    /// Text alone.
    Plain,
    /// With ANSI escape codes.
    Ansi,
}

impl Report {
    /// The report as text for a terminal, 80 columns wide.
    ///
    /// ```
    /// # #[cfg(all(feature = "embedded", feature = "terminal"))] {
    /// use exchequer::report::{Colour, Detail};
    /// use exchequer::{Article, Checker};
    ///
    /// let report = Checker::new().check(&Article::new("It cost 5 euros."));
    /// let everything = report.to_terminal(Detail::Everything, Colour::Plain);
    /// assert!(everything.contains("5 euros"));
    /// # }
    /// ```
    #[must_use]
    pub fn to_terminal(&self, detail: Detail, colour: Colour) -> String {
        let mut canvas = Canvas::new(colour);
        if detail == Detail::Everything {
            canvas.paragraph(&figures(self));
        }
        let source = Source::new(self.article().text(), Some(self.language()));
        let page = Page { report: self, source, detail };
        for (at, replacement) in self.replacements().enumerate() {
            page.show(&mut canvas, at, replacement);
        }
        let style = self.open_style_remarks().map(|remark| self.style_line(remark));
        let style: String = style.map(|line| text::wrapped(&line, text::COLUMNS) + "\n").collect();
        canvas.lines(&clean(&style));
        if detail == Detail::Everything {
            let mut sources = String::new();
            let _ = text::write_sources(&mut sources, self);
            canvas.paragraph(&clean(sources.trim_start()));
        }
        canvas.lines(&clean(&support::table(self)));
        canvas.lines(&summary(self, detail));
        canvas.finished()
    }
}

/// "a.txt: 2 claims: 1 holds, 1 near miss · read as Danish (detected), August 2023". What was
/// guessed is always said.
fn summary(report: &Report, detail: Detail) -> String {
    let line_of = |label: Label| report.say(&label);
    let mut line = match report.article().given_id() {
        Some(name) => report.voice.headed(name, Tally::of(report).to_string()),
        None => Tally::of(report).to_string(),
    };
    let joint = report.voice.joint();
    if let Some(not_judged) = words::not_judged(report) {
        line += &(joint.to_owned() + &not_judged);
    }
    if let Some(weak) = words::weak_sources(report) {
        line += &(joint.to_owned() + &weak);
    }
    let (basis, date) = (report.language_basis(), report.article().given_date());
    if detail == Detail::Everything || basis != LanguageBasis::Given || date.is_none() {
        let words = text::taken_for(report).join(", ");
        line.push_str(&format!(" · {}", line_of(Label::ReadAs { words })));
    }
    let is_guess = basis == LanguageBasis::Assumed || !report.language_rivals().is_empty();
    let undated = words::undated(report);
    let may_be_dated = date.is_none() && !report.findings().is_empty() && undated.is_none();
    let otherwise = match (is_guess, may_be_dated) {
        (true, true) => Some(Label::LangAndDate),
        (true, false) => Some(Label::LangSays),
        (false, true) => Some(Label::DateSays),
        (false, false) => None,
    };
    for said in otherwise.map(line_of).into_iter().chain(undated) {
        line += &(joint.to_owned() + &said);
    }
    text::wrapped(&clean(&line), text::COLUMNS)
}

fn figures(report: &Report) -> String {
    let mut listed = String::new();
    // Writing to a string cannot fail.
    let _ = text::write_figures(&mut listed, report, &Interrupt::never());
    clean(&listed)
}

/// What all findings of an article are shown by.
struct Page<'r> {
    report: &'r Report,
    source: Source<'r>,
    detail: Detail,
}

impl Page<'_> {
    /// The finding at this place, if it is to be seen: its heading, its sentence, and the notes.
    fn show(&self, canvas: &mut Canvas, at: usize, replacement: Option<&Replacement>) {
        let report = self.report;
        // That there is no date is said once, in the summary.
        let shown = |finding: &&Finding| {
            self.detail == Detail::Everything || Attention::of(finding) == Attention::Look
        };
        let Some(finding) = report.findings().get(at).filter(shown) else { return };
        let figures = finding.figures.iter().filter_map(|id| report.figure(*id));
        let spans: Vec<_> = figures.map(|figure| figure.span).collect();
        let claimed = finding::claimed(report, finding);
        let relation = report.say(&words::relation_label(finding.relation));
        let verdict = report.say(&words::verdict_label(finding.verdict));
        let claimed = format!("{claimed} ({relation})");
        let verdict = text::capitalised(&verdict);
        let heading = report.voice.headed(verdict.as_str(), claimed);
        canvas.heading(finding.verdict, &verdict, &clean(&heading));
        let unnamed = report.say(&Label::TheArticle);
        canvas.excerpt(
            report.article().given_id().unwrap_or(&unnamed),
            &Excerpt::new(&self.source, &spans),
        );
        for note in self.notes(finding, replacement) {
            canvas.note(&clean(&note));
        }
        if self.detail == Detail::Everything {
            let mut rates = String::new();
            let _ = rate::write_rates(&mut rates, report, at);
            canvas.lines(&clean(&rates));
        }
        canvas.gap();
    }

    fn notes(&self, finding: &Finding, replacement: Option<&Replacement>) -> Vec<String> {
        // What is suggested is said below in the article's own words.
        let said_below = |clause: &&Clause| {
            replacement.is_some() && matches!(clause, Clause::SameRounding { .. })
        };
        let clauses = finding.said.clauses().iter().filter(|clause| !said_below(clause));
        let place = words::paragraphs(self.report, finding).into_iter();
        let mut notes: Vec<String> =
            place.chain(clauses.map(|clause| self.report.say(clause))).collect();
        if finding.on.contains(&Unknown::Date) || self.detail == Detail::Everything {
            let mut days = String::new();
            let _ = finding::write_days(&mut days, self.report, finding, "");
            notes.extend(Some(days).filter(|days| !days.is_empty()));
        }
        let remarks = finding.remarks.iter();
        notes.extend(remarks.map(|remark| words::note(self.report, finding, *remark)));
        let diagnoses = match self.detail {
            Detail::Attention => finding.diagnoses.get(..1).unwrap_or_default(),
            Detail::Everything => &finding.diagnoses,
        };
        notes.extend(diagnoses.iter().map(|diagnosis| words::perhaps(self.report, diagnosis)));
        notes.extend(replacement.map(|replacement| words::suggested(self.report, replacement)));
        if self.detail == Detail::Attention {
            let voice = self.report.voice;
            notes.extend(finding.rates.iter().map(|rate| sourced(voice, rate, finding.days_total)));
        }
        notes
    }
}

/// "Rate ECB: 1 EUR = 1.0932–1.0985 USD (European Central Bank, fixings of 2 to 4 August 2023)"
fn sourced(voice: Voice, rate: &Rate, days_total: usize) -> String {
    let named = rate.fixings.iter().map(|fixing| voice.publisher_name(&fixing.source));
    let mut by: Vec<String> = named.collect::<BTreeSet<_>>().into_iter().collect();
    by.push(match caveat::period(voice, rate) {
        Some(days) if rate.fixings_in_all == 1 => voice.say(&Label::FixingOf { days }),
        Some(days) => voice.say(&Label::FixingsOf { days }),
        None => caveat::derivation(voice, rate),
    });
    by.extend(caveat::caveats(voice, rate, days_total));
    format!("{} ({})", rate::priced(voice, rate), by.join(", "))
}

/// Text of which nothing can move the cursor or turn the direction of writing.
fn clean(text: &str) -> String {
    text.chars().map(|c| if c == '\n' { c } else { printable(c) }).collect()
}
