//! Diagnostics in the shape in which a language server publishes them, for editors and CMS
//! plug-ins.
//!
//! The shape is `PublishDiagnosticsParams` of the Language Server Protocol 3.17: lines and
//! characters from 0, characters in UTF-16 code units unless the editor agreed to others
//! ([`Report::to_lsp_with`]). What agrees is left out, as an editor shows problems only.
//!
//! ```
//! # #[cfg(feature = "embedded")] {
//! use exchequer::{Article, Checker};
//!
//! let article = Article::new("Bøden var 100 euro (7.450 kr.).").language("da").id("/srv/a.txt");
//! let lsp = Checker::new().check(&article.dated("2023-08-03".parse().unwrap())).to_lsp();
//! assert!(lsp.starts_with(r#"{"uri":"file:///srv/a.txt","diagnostics":[{"range":{"start":{"line":0,"#));
//! assert!(lsp.contains(r#""newText":"745 kr."#));
//! # }
//! ```
//!
//! It speaks no protocol: whoever sends it adds the envelope. Places are those of the article's
//! text, and so a document must be that text: no markup is mapped.

use super::{address, json, text};
use crate::interrupt::Interrupt;
use crate::rates::SourceId;
use crate::report::entry::{self, Entry};
use crate::report::lines::{Lines, Place};
use crate::report::wording::words;
use crate::report::{Offsets, Report, RuleId, StyleRemark};
use crate::verdict::Verdict;
use crate::{Error, Span};
use serde::Serialize;

impl Report {
    /// The report as `PublishDiagnosticsParams` of the Language Server Protocol.
    ///
    /// A diagnostic's `code` is the id of its [rule](crate::report::RuleId), its
    /// `codeDescription` leads to the page where the rates can be looked up, and its `data` has the
    /// replacement as a `TextEdit` under `edit`, and under `title` what a quick fix is called that
    /// makes it. Where claims were left out, since there are too many, the last diagnostic says so
    /// (`claims_not_judged`). An article whose [location](crate::Article::location), or else name,
    /// is no absolute path or address is `untitled:`.
    ///
    /// ```
    /// # #[cfg(feature = "embedded")] {
    /// use exchequer::{Article, Checker};
    ///
    /// let lsp = Checker::new().check(&Article::new("5 kr.").id("file:///a.txt")).to_lsp();
    /// assert_eq!(lsp, r#"{"uri":"file:///a.txt","diagnostics":[]}"#);
    /// # }
    /// ```
    #[must_use]
    pub fn to_lsp(&self) -> String {
        self.to_lsp_with(Offsets::Utf16)
    }

    /// The same with characters in this unit, for an editor that negotiated another
    /// `positionEncoding` than UTF-16: bytes for "utf-8", code points for "utf-32".
    ///
    /// ```
    /// # #[cfg(feature = "embedded")] {
    /// use exchequer::report::Offsets;
    /// use exchequer::{Article, Checker};
    ///
    /// let article = Article::new("Bøden var 100 euro (7.450 kr.).").language("da");
    /// let report = Checker::new().check(&article.dated("2023-08-03".parse()?));
    /// assert!(report.to_lsp().contains(r#""start":{"line":0,"character":20}"#));
    /// let utf_8 = report.to_lsp_with(Offsets::Bytes);
    /// assert!(utf_8.contains(r#""start":{"line":0,"character":21}"#));
    /// # }
    /// # Ok::<(), exchequer::Error>(())
    /// ```
    #[must_use]
    pub fn to_lsp_with(&self, unit: Offsets) -> String {
        // Only an interrupt makes it fail.
        lsp(self, unit, &Interrupt::never()).unwrap_or_default()
    }

    /// The same, for a caller that has a deadline.
    ///
    /// ```
    /// # #[cfg(feature = "embedded")] {
    /// use exchequer::{Article, Checker, Interrupt};
    ///
    /// let report = Checker::new().check(&Article::new("It cost 5 euros."));
    /// assert_eq!(report.to_lsp_until(&Interrupt::new())?, report.to_lsp());
    /// # }
    /// # Ok::<(), exchequer::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`Error::is_interrupted`] when the flag was raised before the last byte was written.
    pub fn to_lsp_until(&self, interrupt: &Interrupt) -> Result<String, Error> {
        lsp(self, Offsets::Utf16, interrupt)
    }
}

fn lsp(report: &Report, unit: Offsets, interrupt: &Interrupt) -> Result<String, Error> {
    let article = report.article();
    let page = Page {
        uri: address::with_scheme(article.given_location().or(article.given_id())),
        text: article.text(),
        lines: Lines::counted(article.text(), unit),
    };
    let entries = entry::entries(report, interrupt).into_iter();
    let entries = entries.filter(|entry| entry.finding.needs_attention());
    let wanted = entries.take_while(|_| !interrupt.is_raised());
    let not_judged = words::not_judged(report).map(|told| page.of_the_whole(&told));
    let style = report.open_style_remarks().map(|remark| page.remark(remark));
    let claims = wanted.map(|entry| page.diagnostic(&entry));
    let diagnostics = claims.chain(style).chain(not_judged).collect();
    json::written_until(&Params { uri: &page.uri, diagnostics }, 0, interrupt)
}

#[derive(Serialize)]
struct Params<'a> {
    uri: &'a str,
    diagnostics: Vec<Diagnostic<'a>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Diagnostic<'a> {
    range: Range,
    severity: u8,
    code: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    code_description: Option<CodeDescription>,
    source: &'static str,
    message: String,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    related_information: Vec<Related<'a>>,
    /// Left out where the diagnostic is about no claim.
    #[serde(skip_serializing_if = "Option::is_none")]
    data: Option<Data<'a>>,
}

#[derive(Serialize)]
struct Range {
    start: Position,
    end: Position,
}

#[derive(Serialize)]
struct Position {
    line: usize,
    character: usize,
}

#[derive(Serialize)]
struct CodeDescription {
    href: &'static str,
}

#[derive(Serialize)]
struct Related<'a> {
    location: Location<'a>,
    message: String,
}

#[derive(Serialize)]
struct Location<'a> {
    uri: &'a str,
    range: Range,
}

#[derive(Serialize)]
struct Data<'a> {
    id: String,
    /// Left out for house style, as is the verdict.
    #[serde(skip_serializing_if = "Option::is_none")]
    relation: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    verdict: Option<String>,
    passes: bool,
    /// What a quick fix that makes the edit is called.
    #[serde(skip_serializing_if = "Option::is_none")]
    title: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    edit: Option<Edit<'a>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Edit<'a> {
    range: Range,
    new_text: &'a str,
}

/// The document that the diagnostics are about.
struct Page<'a> {
    uri: String,
    text: &'a str,
    lines: Lines<'a>,
}

impl<'a> Page<'a> {
    fn diagnostic<'b>(&'b self, entry: &Entry<'b>) -> Diagnostic<'b> {
        let finding = entry.finding;
        let span = entry.questioned().map_or(finding.span, |figure| figure.span);
        let edit = entry.replacement.map(|instead| (instead.span, instead.text.as_str()));
        Diagnostic {
            range: self.range(span),
            severity: severity(finding.verdict),
            code: RuleId::of(finding).to_string(),
            code_description: rates_page(entry).map(|href| CodeDescription { href }),
            source: "exchequer",
            message: entry.sentences().join("\n"),
            related_information: entry
                .others()
                .map(|figure| self.related(entry.report, figure.span))
                .collect(),
            data: Some(Data {
                id: entry.id(&self.uri).to_string(),
                relation: Some(entry::code(finding.relation)),
                verdict: Some(entry::code(finding.verdict)),
                passes: finding.passes,
                title: entry.remedy(),
                edit: edit.map(|(span, new_text)| Edit { range: self.range(span), new_text }),
            }),
        }
    }

    /// A remark of house style: information, unless it fails the article.
    fn remark<'b>(&'b self, remark: &StyleRemark) -> Diagnostic<'b> {
        Diagnostic {
            range: self.range(remark.span),
            severity: if remark.passes { 3 } else { 2 },
            code: RuleId::Style(remark.rule).to_string(),
            code_description: None,
            source: "exchequer",
            message: format!("{}.", text::capitalised(&remark.message)),
            related_information: Vec::new(),
            data: Some(Data {
                id: remark.fingerprint.clone(),
                relation: None,
                verdict: None,
                passes: remark.passes,
                title: None,
                edit: None,
            }),
        }
    }

    /// A warning at the head of the article that claims were left out.
    fn of_the_whole(&self, told: &str) -> Diagnostic<'a> {
        Diagnostic {
            range: self.range(Span::new(0, 0)),
            severity: 2,
            code: "claims_not_judged".to_owned(),
            code_description: None,
            source: "exchequer",
            message: format!("{}.", text::capitalised(told)),
            related_information: Vec::new(),
            data: None,
        }
    }

    fn related(&self, report: &Report, span: Span) -> Related<'_> {
        let location = Location { uri: &self.uri, range: self.range(span) };
        Related { location, message: words::quoted(report, span.of(self.text).to_owned()) }
    }

    fn range(&self, span: Span) -> Range {
        let position = |Place { line, column }| Position { line, character: column };
        Range {
            start: position(self.lines.place(span.start)),
            end: position(self.lines.place(span.end)),
        }
    }
}

/// Error 1, warning 2, information 3.
const fn severity(verdict: Verdict) -> u8 {
    match verdict {
        Verdict::Contradicted => 1,
        Verdict::NearMiss => 2,
        Verdict::Holds
        | Verdict::HoldsApproximately
        | Verdict::Plausible
        | Verdict::Unverifiable => 3,
    }
}

/// Where the first of the rates used can be looked up.
fn rates_page(entry: &Entry<'_>) -> Option<&'static str> {
    let fixings = entry.finding.rates.iter().flat_map(|rate| &rate.fixings);
    let publishers = fixings.filter_map(|fixing| SourceId::publisher(&fixing.source));
    publishers.map(|publisher| publisher.page).find(|page| !page.is_empty())
}
