//! Annotations as GitHub Actions reads them from the output of a step: one line for each finding
//! that needs attention. Source: "Workflow commands for GitHub Actions", docs.github.com.
//!
//! ```
//! # #[cfg(feature = "embedded")] {
//! use exchequer::{Article, Checker};
//!
//! let article = Article::new("Bøden var 100 euro (7.450 kr.).").language("da").id("a.txt");
//! let lines = Checker::new().check(&article.dated("2023-08-03".parse().unwrap())).to_github();
//! assert!(lines.starts_with("::error file=a.txt,line=1,endLine=1,col=21,"), "{lines}");
//! # }
//! ```
//!
//! What it does not do: it says nothing about claims that agree, and it does not fail the step; the
//! exit status of the command does.

use super::text;
use crate::interrupt::Interrupt;
use crate::report::entry;
use crate::report::lines::{Lines, Place};
use crate::report::wording::words;
use crate::report::{Report, RuleId};
use crate::verdict::Verdict;
use crate::{Error, Span};
use std::fmt::Write;

impl Report {
    /// The findings that need attention as workflow commands of GitHub Actions, one a line: an
    /// `error` for what is contradicted, a `warning` for a near miss, else a `notice`. Empty where
    /// there is nothing to say.
    ///
    /// Lines and columns are those of the figure that is questioned, counted from 1, columns in
    /// UTF-16 code units.
    ///
    /// ```
    /// # #[cfg(feature = "embedded")] {
    /// use exchequer::{Article, Checker};
    ///
    /// assert_eq!(Checker::new().check(&Article::new("5 kr.")).to_github(), "");
    /// # }
    /// ```
    #[must_use]
    pub fn to_github(&self) -> String {
        // Only an interrupt makes it fail.
        github(self, &Interrupt::never()).unwrap_or_default()
    }

    /// The same, for a caller that has a deadline.
    ///
    /// ```
    /// # #[cfg(feature = "embedded")] {
    /// use exchequer::{Article, Checker, Interrupt};
    ///
    /// let report = Checker::new().check(&Article::new("It cost 5 euros."));
    /// assert_eq!(report.to_github_until(&Interrupt::new())?, report.to_github());
    /// # }
    /// # Ok::<(), exchequer::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`Error::is_interrupted`] when the flag was raised before the last byte was written.
    pub fn to_github_until(&self, interrupt: &Interrupt) -> Result<String, Error> {
        github(self, interrupt)
    }
}

fn github(report: &Report, interrupt: &Interrupt) -> Result<String, Error> {
    let lines = Lines::of(report.article().text());
    let file = report.article().given_id().unwrap_or_default();
    let mut out = String::new();
    let entries = entry::entries(report, interrupt).into_iter();
    let entries = entries.filter(|entry| entry.finding.needs_attention());
    for entry in entries.take_while(|_| !interrupt.is_raised()) {
        let span = entry.questioned().map_or(entry.finding.span, |figure| figure.span);
        let (level, range) = (level(entry.finding.verdict), range(&lines, span));
        command(
            &mut out,
            level,
            file,
            &range,
            &RuleId::of(entry.finding).to_string(),
            &entry.sentences().join("\n"),
        );
    }
    for remark in report.open_style_remarks().take_while(|_| !interrupt.is_raised()) {
        let (level, range) =
            (if remark.passes { "notice" } else { "warning" }, range(&lines, remark.span));
        let message = format!("{}.", text::capitalised(&remark.message));
        let id = RuleId::Style(remark.rule).to_string();
        command(&mut out, level, file, &range, &id, &message);
    }
    if let Some(told) = words::not_judged(report) {
        let message = format!("{}.", text::capitalised(&told));
        let range = range(&lines, Span::new(0, 0));
        command(&mut out, "warning", file, &range, "claims_not_judged", &message);
    }
    interrupt.unless_raised(out)
}

fn command(out: &mut String, level: &str, file: &str, range: &str, title: &str, message: &str) {
    // Writing to a string cannot fail.
    let _ = writeln!(
        out,
        "::{level} file={},{range},title={}::{}",
        property(file),
        property(title),
        data(message),
    );
}

fn range(lines: &Lines<'_>, span: Span) -> String {
    let (start, end) = (lines.place(span.start), lines.place(span.end));
    let one = |place: usize| place + 1;
    let Place { line, column } = start;
    let range = format!("line={},endLine={}", one(line), one(end.line));
    // Columns count within one line only.
    if line == end.line {
        format!("{range},col={},endColumn={}", one(column), one(end.column))
    } else {
        range
    }
}

const fn level(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Contradicted => "error",
        Verdict::NearMiss => "warning",
        Verdict::Holds
        | Verdict::HoldsApproximately
        | Verdict::Plausible
        | Verdict::Unverifiable => "notice",
    }
}

/// The message of a command, escaped so that it is one line.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// The value of a property, escaped; a comma or colon would end it.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
#[cfg(feature = "embedded")]
mod tests {
    use crate::{Article, Checker};

    #[test]
    fn a_finding_is_one_line_whatever_its_article_is_called() {
        let text = "Fine.\nIt cost 100 euros ($190) and €500 ($546).";
        let name = "a,b:c%\n::error::x";
        let article = Article::new(text).language("en").id(name);
        let lines = Checker::new().check(&article.dated("2023-08-03".parse().unwrap())).to_github();
        assert_eq!(lines.lines().count(), 1);
        let range = "line=2,endLine=2,col=20,endColumn=24,title=conversion/contradicted";
        let file = "a%2Cb%3Ac%25%0A%3A%3Aerror%3A%3Ax";
        assert!(lines.starts_with(&format!("::error file={file},{range}")), "{lines}");
        assert!(lines.contains("%0ASuggested: $110"), "{lines}");
    }
}
