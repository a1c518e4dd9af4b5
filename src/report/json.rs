//! The JSON report, for tools. Its names are kept from version to version; fields are only added.
//!
//! Amounts and rates are decimal strings, offsets are bytes of the text as given.

use super::{Replacement, Report, SCHEMA};
use crate::article::ArticleDate;
use crate::checker::LanguageBasis;
use crate::currency::{Country, Currency};
use crate::figure::{Amount, Basis, Figure, FigureId, Kind, Note};
use crate::interval::{Hedge, Interval};
use crate::verdict::Finding;
use rust_decimal::Decimal;
use serde::{Serialize, Serializer};

impl Report {
    /// The report as one line of JSON.
    #[must_use]
    pub fn to_json(&self) -> String {
        // Nothing in a report fails to serialise: its keys are strings and its writer is memory.
        serde_json::to_string(self).unwrap_or_default()
    }
}

impl Serialize for Report {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        View::of(self).serialize(serializer)
    }
}

#[derive(Serialize)]
struct View<'a> {
    schema: &'static str,
    id: Option<&'a str>,
    article: ArticleView<'a>,
    passes: bool,
    figures: Vec<FigureView<'a>>,
    findings: Vec<FindingView<'a>>,
}

#[derive(Serialize)]
struct ArticleView<'a> {
    language: &'a str,
    language_basis: LanguageBasis,
    country: Option<Country>,
    date: Option<ArticleDate>,
}

#[derive(Serialize)]
struct FigureView<'a> {
    id: FigureId,
    start: usize,
    end: usize,
    text: &'a str,
    kind: Kind,
    value: Option<String>,
    low: Option<String>,
    high: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    range: Option<Interval>,
    #[serde(skip_serializing_if = "Option::is_none")]
    vague: Option<bool>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    alternatives: Vec<AmountView>,
    currency: Option<Currency>,
    candidates: &'a [Currency],
    basis: Option<Basis>,
    hedge: Option<Hedge>,
    per: Option<&'a str>,
    notes: &'a [Note],
}

/// What an amount says, as it stands beside `value` in a figure.
#[derive(Serialize)]
struct AmountView {
    value: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    range: Option<Interval>,
}

#[derive(Serialize)]
struct FindingView<'a> {
    #[serde(flatten)]
    finding: &'a Finding,
    #[serde(skip_serializing_if = "Option::is_none")]
    replacement: Option<&'a Replacement>,
}

impl<'a> View<'a> {
    fn of(report: &'a Report) -> Self {
        let findings = report.findings().iter().zip(report.replacements());
        Self {
            schema: SCHEMA,
            id: report.article().name(),
            article: ArticleView::of(report),
            passes: report.passes(),
            figures: report.figures().iter().map(|figure| FigureView::of(report, figure)).collect(),
            findings: findings.map(|(finding, replacement)| FindingView { finding, replacement }).collect(),
        }
    }
}

impl<'a> ArticleView<'a> {
    fn of(report: &'a Report) -> Self {
        Self {
            language: report.language().tag(),
            language_basis: report.language_basis(),
            country: report.country(),
            date: report.article().date(),
        }
    }
}

impl<'a> FigureView<'a> {
    fn of(report: &'a Report, figure: &'a Figure) -> Self {
        let reading = report.reading(figure);
        let money = figure.money.as_ref();
        let AmountView { value, range } = AmountView::of(&figure.amount);
        Self {
            id: figure.id,
            start: figure.span.start,
            end: figure.span.end,
            text: report.words(figure),
            kind: figure.kind,
            value,
            low: reading.map(|reading| plain(reading.low())),
            high: reading.and_then(Interval::high).map(plain),
            range,
            vague: matches!(figure.amount, Amount::Vague { .. }).then_some(true),
            alternatives: figure.alternatives.iter().map(AmountView::of).collect(),
            currency: figure.currency(),
            candidates: money.map(|money| money.candidates.as_slice()).unwrap_or_default(),
            basis: money.map(|money| money.basis),
            hedge: figure.hedge(),
            per: figure.per.as_ref().map(|per| per.unit.as_str()),
            notes: &figure.notes,
        }
    }
}

impl AmountView {
    fn of(amount: &Amount) -> Self {
        match *amount {
            Amount::Single(written) => Self { value: Some(plain(written.value())), range: None },
            Amount::Range { low, high } => {
                Self { value: None, range: Some(Interval::new(low.value(), high.value())) }
            }
            Amount::Vague { low, high } => Self { value: None, range: Some(Interval::new(low, high)) },
            Amount::OutOfRange => Self { value: None, range: None },
        }
    }
}

fn plain(value: Decimal) -> String {
    value.normalize().to_string()
}
