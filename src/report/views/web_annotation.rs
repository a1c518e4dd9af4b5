//! W3C Web Annotation (JSON-LD), for annotation clients and archives.
//!
//! One annotation for each finding, with each of its figures as a target: by its words with some
//! words around them, and by its place in code points. Its bodies say what was found (`assessing`),
//! what may explain it (`commenting`), the verdict (`tagging`) and what could be written instead
//! (`editing`). Where claims were left out, since there are too many, a last annotation of the
//! whole article says so.
//!
//! ```
//! # #[cfg(feature = "embedded")] {
//! use exchequer::{Article, Checker};
//!
//! let article = Article::new("Bøden var 100 euro (7.450 kroner).").language("da").id("https://avis.dk/a");
//! let annotations = Checker::new().check(&article.dated("2023-08-03".parse().unwrap())).to_web_annotations();
//! assert!(annotations.contains(r#""exact":"7.450 kroner","prefix":"Bøden var 100 euro (","suffix":").""#));
//! assert!(annotations.contains(r#""type":"TextPositionSelector","start":20,"end":32"#));
//! # }
//! ```
//!
//! The same article and findings give the same bytes: there is no time in it, and ids are made of
//! names.

use super::{address, json, text};
use crate::figure::Figure;
use crate::interrupt::Interrupt;
use crate::report::entry::{self, Entry};
use crate::report::wording::words;
use crate::report::{Offsets, Positions, Report, RuleId, StyleRemark};
use crate::{Error, Span};
use serde::Serialize;

/// What is annotated.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Annotated {
    /// Every finding.
    #[default]
    Findings,
    /// Every finding, then every figure with what it was read as.
    FindingsAndFigures,
}

/// So many characters stand in a quote's prefix and suffix.
const CONTEXT: usize = 32;

impl Report {
    /// The report as a W3C Web Annotation collection: one annotation for each finding.
    ///
    /// The article's [name](crate::Article::id) is taken for its address; the source of an article
    /// without one is a name made of its text.
    ///
    /// ```
    /// # #[cfg(feature = "embedded")] {
    /// use exchequer::{Article, Checker};
    ///
    /// let annotations = Checker::new().check(&Article::new("5 kr.")).to_web_annotations();
    /// assert!(annotations.contains(r#""type":"AnnotationCollection""#));
    /// # }
    /// ```
    #[must_use]
    pub fn to_web_annotations(&self) -> String {
        self.to_web_annotations_with(Annotated::Findings)
    }

    /// The report as a W3C Web Annotation collection, of figures too where that is asked for.
    ///
    /// ```
    /// # #[cfg(feature = "embedded")] {
    /// use exchequer::report::Annotated;
    /// use exchequer::{Article, Checker};
    ///
    /// let report = Checker::new().check(&Article::new("Det koster 5 kr.").language("da"));
    /// let annotations = report.to_web_annotations_with(Annotated::FindingsAndFigures);
    /// assert!(annotations.contains(r#""exact":"5 kr""#));
    /// # }
    /// ```
    #[must_use]
    pub fn to_web_annotations_with(&self, annotated: Annotated) -> String {
        // Only an interrupt makes it fail.
        collection(self, annotated, &Interrupt::never()).unwrap_or_default()
    }

    /// The report as a W3C Web Annotation collection, for a caller that has a deadline.
    ///
    /// ```
    /// # #[cfg(feature = "embedded")] {
    /// use exchequer::report::Annotated;
    /// use exchequer::{Article, Checker, Interrupt};
    ///
    /// let report = Checker::new().check(&Article::new("It cost 5 euros."));
    /// let written = report.to_web_annotations_until(Annotated::Findings, &Interrupt::new());
    /// assert_eq!(written?, report.to_web_annotations());
    /// # }
    /// # Ok::<(), exchequer::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`Error::is_interrupted`] when the flag was raised before the last byte was written.
    pub fn to_web_annotations_until(
        &self,
        annotated: Annotated,
        interrupt: &Interrupt,
    ) -> Result<String, Error> {
        collection(self, annotated, interrupt)
    }
}

fn collection(
    report: &Report,
    annotated: Annotated,
    interrupt: &Interrupt,
) -> Result<String, Error> {
    let page = Page::of(report);
    let entries = entry::entries(report, interrupt).into_iter();
    let findings = entries.map(|entry| page.finding(&entry));
    let style = report.style_remarks().iter().map(|remark| page.remark(remark));
    let findings = findings.chain(style);
    let findings = findings.chain(words::not_judged(report).map(|told| page.whole(&told)));
    let figures = match annotated {
        Annotated::Findings => [].as_slice(),
        Annotated::FindingsAndFigures => report.figures(),
    };
    let items = findings.chain(figures.iter().map(|figure| page.figure(figure)));
    let items = items.take_while(|_| !interrupt.is_raised()).collect();
    json::written_until(&page.collection(items), 0, interrupt)
}

#[derive(Serialize)]
struct Collection<'a> {
    #[serde(rename = "@context")]
    context: &'static str,
    id: String,
    #[serde(rename = "type")]
    kind: &'static str,
    label: &'static str,
    generator: Software,
    total: usize,
    /// A collection of nothing has no page.
    #[serde(skip_serializing_if = "Option::is_none")]
    first: Option<Items<'a>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Items<'a> {
    id: String,
    #[serde(rename = "type")]
    kind: &'static str,
    start_index: usize,
    items: Vec<Annotation<'a>>,
}

#[derive(Serialize)]
struct Annotation<'a> {
    id: String,
    #[serde(rename = "type")]
    kind: &'static str,
    motivation: &'static str,
    creator: Software,
    body: Vec<Body<'a>>,
    target: Vec<Target<'a>>,
}

#[derive(Serialize)]
struct Software {
    id: &'static str,
    #[serde(rename = "type")]
    kind: &'static str,
    name: &'static str,
}

#[derive(Serialize)]
struct Body<'a> {
    #[serde(rename = "type")]
    kind: &'static str,
    value: String,
    format: &'static str,
    language: &'a str,
    purpose: &'static str,
}

#[derive(Serialize)]
struct Target<'a> {
    #[serde(rename = "type")]
    kind: &'static str,
    source: &'a str,
    /// The whole article where there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    selector: Option<(Quote<'a>, Position)>,
}

#[derive(Serialize)]
struct Quote<'a> {
    #[serde(rename = "type")]
    kind: &'static str,
    exact: &'a str,
    prefix: &'a str,
    suffix: &'a str,
}

#[derive(Serialize)]
struct Position {
    #[serde(rename = "type")]
    kind: &'static str,
    #[serde(flatten)]
    span: Span,
}

const SOFTWARE: Software = Software {
    id: concat!("urn:exchequer:", env!("CARGO_PKG_VERSION")),
    kind: "Software",
    name: concat!("Exchequer ", env!("CARGO_PKG_VERSION")),
};

/// The article that is annotated.
struct Page<'a> {
    report: &'a Report,
    text: &'a str,
    source: String,
    positions: Positions<'a>,
}

impl<'a> Page<'a> {
    fn of(report: &'a Report) -> Self {
        let text = report.article().text();
        let name =
            report.article().given_id().map(address::reference).filter(|name| !name.is_empty());
        let source = name.unwrap_or_else(|| urn("text", text));
        Self { report, text, source, positions: Positions::of(text, Offsets::CodePoints) }
    }

    fn collection<'b>(&self, items: Vec<Annotation<'b>>) -> Collection<'b> {
        let total = items.len();
        let first =
            Items { id: urn("page", &self.source), kind: "AnnotationPage", start_index: 0, items };
        Collection {
            context: "http://www.w3.org/ns/anno.jsonld",
            id: urn("collection", &self.source),
            kind: "AnnotationCollection",
            label: "The money figures of an article, checked",
            generator: SOFTWARE,
            total,
            first: (total > 0).then_some(first),
        }
    }

    fn finding(&self, entry: &Entry<'a>) -> Annotation<'_> {
        let assessed = self.said(entry.finding.message.clone(), "assessing");
        let verdict = english(entry::code(entry.finding.verdict), "tagging");
        let instead = entry.replacement.map(|replacement| Body {
            language: self.report.language().tag(),
            ..english(replacement.text.clone(), "editing")
        });
        let comments = entry.comments().map(|comment| self.said(comment, "commenting"));
        Annotation {
            id: format!("urn:uuid:{}", entry.id(&self.source)),
            kind: "Annotation",
            motivation: "assessing",
            creator: SOFTWARE,
            body: [assessed, verdict].into_iter().chain(comments).chain(instead).collect(),
            target: entry.figures().map(|figure| self.target(figure.span)).collect(),
        }
    }

    /// A text in the language of the messages.
    fn said(&self, value: String, purpose: &'static str) -> Body<'static> {
        Body { language: self.report.message_tag(), ..english(value, purpose) }
    }

    /// A remark of house style.
    fn remark(&self, remark: &StyleRemark) -> Annotation<'_> {
        let message = format!("{}.", text::capitalised(&remark.message));
        Annotation {
            id: urn("style", &format!("{}\n{}", self.source, remark.fingerprint)),
            kind: "Annotation",
            motivation: "commenting",
            creator: SOFTWARE,
            body: vec![
                self.said(message, "commenting"),
                english(RuleId::Style(remark.rule).to_string(), "tagging"),
            ],
            target: vec![self.target(remark.span)],
        }
    }

    /// An annotation of the whole article: that claims were left out.
    fn whole(&self, told: &str) -> Annotation<'_> {
        Annotation {
            id: urn("claims_not_judged", &self.source),
            kind: "Annotation",
            motivation: "assessing",
            creator: SOFTWARE,
            body: vec![
                self.said(format!("{}.", text::capitalised(told)), "assessing"),
                english("claims_not_judged".to_owned(), "tagging"),
            ],
            target: vec![Target { kind: "SpecificResource", source: &self.source, selector: None }],
        }
    }

    fn figure(&self, figure: &Figure) -> Annotation<'_> {
        Annotation {
            id: urn("figure", &format!("{}\n{}", self.source, figure.id)),
            kind: "Annotation",
            motivation: "identifying",
            creator: SOFTWARE,
            body: vec![self.said(text::described(self.report, figure), "identifying")],
            target: vec![self.target(figure.span)],
        }
    }

    fn target(&self, span: Span) -> Target<'_> {
        let (before, after) = (Span::new(0, span.start), Span::new(span.end, self.text.len()));
        let quote = Quote {
            kind: "TextQuoteSelector",
            exact: span.of(self.text),
            prefix: last_characters(before.of(self.text)),
            suffix: first_characters(after.of(self.text)),
        };
        let position = Position { kind: "TextPositionSelector", span: self.positions.span(span) };
        Target { kind: "SpecificResource", source: &self.source, selector: Some((quote, position)) }
    }
}

fn english(value: String, purpose: &'static str) -> Body<'static> {
    Body { kind: "TextualBody", value, format: "text/plain", language: "en", purpose }
}

fn urn(kind: &str, name: &str) -> String {
    format!("urn:uuid:{}", entry::named(kind, name))
}

fn last_characters(text: &str) -> &str {
    let start = text.char_indices().rev().nth(CONTEXT - 1).map_or(0, |(at, _)| at);
    text.get(start..).unwrap_or_default()
}

fn first_characters(text: &str) -> &str {
    let end = text.char_indices().nth(CONTEXT).map_or(text.len(), |(at, _)| at);
    text.get(..end).unwrap_or_default()
}
