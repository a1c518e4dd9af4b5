//! The names and values of the JSON report, field by field.

use super::listed::{Exclusions, Figures};
use crate::article::{ArticleDate, Origin};
use crate::claim::LanguageBasis;
use crate::currency::{Country, Currency};
use crate::figure::{Amount, Basis, Figure, FigureId, Kind, Note};
use crate::interrupt::Interrupt;
use crate::interval::{Hedge, Interval, Plain};
use crate::language::Language;
use crate::report::entry::{self, Entry};
use crate::report::{
    Exclusion, ExclusionKind, Offsets, Positions, Replacement, Report, RuleId, SCHEMA, StyleRemark,
    Unneeded,
};
use crate::verdict::Finding;
#[cfg(feature = "schema")]
use rust_decimal::Decimal;
use serde::Serialize;
use std::borrow::Cow;

/// What was found out about the money figures of one article.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(super) struct View<'a> {
    /// The version of this form. A report has at most 20 times the bytes of its text, 4 KB for each
    /// finding and 16 KB; what is left out for that is counted (`figures_not_listed`, `more_runs`,
    /// `fixings_in_all`). Fields may be added within a version; none changes or goes.
    #[cfg_attr(feature = "schema", schemars(extend("const" = SCHEMA)))]
    schema: &'static str,
    /// The unit of every `start` and `end`; bytes of UTF-8 where it is not named.
    #[serde(skip_serializing_if = "Option::is_none")]
    offsets: Option<Offsets>,
    /// The name by which the article was given, such as its file or address.
    id: Option<&'a str>,
    /// How the article was read.
    article: ArticleView<'a>,
    /// Whether every claim passes the policy it was judged with, or was accepted.
    passes: bool,
    /// Every figure, in the order of the text; each is at the place that its id names. Where
    /// the list would be more than 19 times as long as the text and 15 KB, figures of no claim are
    /// left out from some place on, and from there the id alone tells which figure it is.
    #[cfg_attr(feature = "schema", schemars(with = "Vec<FigureView<'a>>"))]
    figures: Figures<'a>,
    /// How many figures were left out; absent where all are listed.
    #[serde(skip_serializing_if = "Option::is_none")]
    figures_not_listed: Option<usize>,
    /// The digits that are in no figure, in the order of the text, each with what it is; absent where
    /// there are none. Of a text with very many the first are listed.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    exclusions: Vec<ExclusionView<'a>>,
    /// What was found out about each claim, in the order of the text.
    findings: Vec<FindingView<'a>>,
    /// The language of every `message`, as a BCP 47 tag.
    message_language: &'static str,
    /// How many random figures of each hundred the sources of the article would support as well;
    /// absent without sources.
    #[serde(skip_serializing_if = "Option::is_none")]
    random_support_percent: Option<usize>,
    /// How many claims were found and not judged, since there are too many; absent where all were.
    /// An article with such claims does not pass.
    #[serde(skip_serializing_if = "Option::is_none")]
    claims_not_judged: Option<usize>,
    /// Comments in the text and entries of the baseline that accept a finding which is not there,
    /// or needs no attention any more; absent where all are needed.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    unneeded_suppressions: Vec<Unneeded>,
    /// What the rules of house style say that are turned on, in the order of the text; absent where
    /// they say nothing. Each takes at most 1 KB beside what the report has without them.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    style_remarks: Vec<StyleRemark>,
}

/// How an article was read.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Article"))]
struct ArticleView<'a> {
    /// The language whose words were used, as a BCP 47 tag; `und` where no language was known.
    language: &'a str,
    /// How the language was known.
    language_basis: LanguageBasis,
    /// Other languages that the text may be in as well; absent where there is no doubt.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    language_rivals: Vec<&'a str>,
    /// The country in which the article appears: as given, or else that of its language.
    country: Option<Country>,
    /// The days on which the article may have been written; null where no date was given.
    date: Option<ArticleDate>,
    /// What said the date where nobody gave it: `the dateline`, `the front matter`, `the first
    /// line`, or a place in a web page.
    #[serde(skip_serializing_if = "Option::is_none")]
    date_origin: Option<String>,
}

/// A figure: a number as written, with its unit and reading.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Figure"))]
pub(super) struct FigureView<'a> {
    /// Its place in the list of figures, counted from 0.
    id: FigureId,
    /// Where its first character stands.
    start: usize,
    /// One past its last character.
    end: usize,
    /// Which paragraph of a word processor's document it is in, counted from 1; not there for other
    /// texts.
    #[serde(skip_serializing_if = "Option::is_none")]
    paragraph: Option<usize>,
    /// Its words: number, scale and unit, without hedge, brackets or closing stop.
    text: &'a str,
    /// What kind of figure it is.
    kind: Kind,
    /// The unit it counts in: the UCUM code of a measure ("km", "[mi_i]", "Cel"), "%" for percent,
    /// "pp" for percentage points; null for money, which has a currency, and for bare numbers.
    unit: Option<&'static str>,
    /// The number in main units, scale applied: 0.85 for "85p". Null for a range, a vague amount
    /// and a number out of range.
    #[cfg_attr(feature = "schema", schemars(with = "Option<Decimal>"))]
    value: Option<Plain>,
    /// The least that it stands for as written, hedge included; null where the number is out of
    /// range.
    #[cfg_attr(feature = "schema", schemars(with = "Option<Decimal>"))]
    low: Option<Plain>,
    /// The most that it stands for; null where there is no upper end.
    #[cfg_attr(feature = "schema", schemars(with = "Option<Decimal>"))]
    high: Option<Plain>,
    /// The bounds, where it is a range or a vague amount.
    #[serde(skip_serializing_if = "Option::is_none")]
    range: Option<Interval>,
    /// True for an order of magnitude: "tens of thousands of dollars".
    #[serde(skip_serializing_if = "Option::is_none")]
    vague: Option<bool>,
    /// The other numbers that the written separators allow.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    alternatives: Vec<AmountView>,
    /// The currency that the evidence chose; null while it is open, and for what is not money.
    currency: Option<Currency>,
    /// Every currency that the written unit can mean, the likeliest first.
    candidates: &'a [Currency],
    /// What decided the currency; null for what is not money.
    basis: Option<Basis>,
    /// What the word beside the figure does to it.
    hedge: Option<Hedge>,
    /// What the amount is counted per, in English: "month", "share".
    per: Option<&'a str>,
    /// What a reader should know about how it was read.
    notes: Cow<'a, [Note]>,
}

/// Digits that are no figure.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Exclusion"))]
pub(super) struct ExclusionView<'a> {
    /// Where its first character stands.
    start: usize,
    /// One past its last character.
    end: usize,
    /// The digits, with the letters and marks that belong to them.
    text: &'a str,
    /// What they are.
    kind: ExclusionKind,
}

/// Another number that a figure may be read as.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Alternative"))]
struct AmountView {
    /// The number in main units; null for a range.
    #[cfg_attr(feature = "schema", schemars(with = "Option<Decimal>"))]
    value: Option<Plain>,
    /// The bounds, where it is a range.
    #[serde(skip_serializing_if = "Option::is_none")]
    range: Option<Interval>,
}

/// What was found out about one claim.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Finding"))]
struct FindingView<'a> {
    #[serde(flatten)]
    finding: Cow<'a, Finding>,
    /// What could be written instead, in the article's own locale, rounding and words.
    #[serde(skip_serializing_if = "Option::is_none")]
    replacement: Option<Cow<'a, Replacement>>,
    /// The id of its rule, its relation and verdict: "conversion/contradicted".
    rule_id: String,
    /// A UUID that stays the same while the text around the claim is edited.
    fingerprint: String,
}

impl<'a> View<'a> {
    /// The report with its places counted in this unit.
    pub(super) fn of(report: &'a Report, places: &'a Positions<'a>, offsets: Offsets) -> Self {
        let entries = entry::entries(report, &Interrupt::never());
        let findings = entries.iter().zip(report.replacements());
        let exclusions = Exclusions::of(report, places);
        let figures = Figures::of(report, places, &exclusions);
        Self {
            schema: SCHEMA,
            offsets: (offsets != Offsets::Bytes).then_some(offsets),
            id: report.article().given_id(),
            article: ArticleView::of(report),
            passes: report.passes(),
            figures_not_listed: Some(figures.not_listed()).filter(|count| *count > 0),
            figures,
            exclusions: exclusions.listed,
            findings: findings
                .map(|(entry, instead)| FindingView::of(entry, instead, places))
                .collect(),
            message_language: report.message_tag(),
            random_support_percent: report.random_support().map(usize::from),
            claims_not_judged: Some(report.claims_not_judged()).filter(|count| *count > 0),
            unneeded_suppressions: report
                .unneeded_suppressions()
                .iter()
                .map(|unneeded| unneeded.counted(places))
                .collect(),
            style_remarks: report
                .style_remarks()
                .iter()
                .map(|remark| StyleRemark { span: places.span(remark.span), ..remark.clone() })
                .collect(),
        }
    }
}

impl<'a> ArticleView<'a> {
    fn of(report: &'a Report) -> Self {
        Self {
            language: report.language().tag(),
            language_basis: report.language_basis(),
            language_rivals: report.language_rivals().iter().map(Language::tag).collect(),
            country: report.country(),
            date: report.article().given_date(),
            date_origin: report
                .article()
                .stated_date()
                .filter(|date| date.by != Origin::Given)
                .map(|date| date.by.to_string()),
        }
    }
}

impl<'a> FigureView<'a> {
    pub(super) fn of(report: &'a Report, figure: &'a Figure, places: &Positions<'_>) -> Self {
        let reading = report.reading(figure);
        let money = figure.money();
        let AmountView { value, range } = AmountView::of(&figure.amount);
        let span = places.span(figure.span);
        Self {
            id: figure.id,
            start: span.start,
            end: span.end,
            paragraph: report.article().paragraph(figure.span.start),
            text: report.words(figure),
            kind: figure.kind(),
            unit: figure.unit.code(),
            value,
            low: reading.map(|reading| Plain::of(reading.low())),
            high: reading.and_then(Interval::high).map(Plain::of),
            range,
            vague: matches!(figure.amount, Amount::Vague { .. }).then_some(true),
            alternatives: figure.alternatives.iter().map(AmountView::of).collect(),
            currency: report.resolution().currency(figure),
            candidates: money.map(|money| &*money.candidates).unwrap_or_default(),
            basis: report.resolution().basis(figure),
            hedge: figure.hedge(),
            per: figure.per.as_ref().map(|per| per.unit.as_str()),
            notes: report.notes(figure),
        }
    }
}

impl<'a> ExclusionView<'a> {
    pub(super) fn of(report: &'a Report, exclusion: Exclusion, places: &Positions<'_>) -> Self {
        let span = places.span(exclusion.span);
        let text = exclusion.span.of(report.article().text());
        Self { start: span.start, end: span.end, text, kind: exclusion.kind }
    }

    /// No fewer bytes than it takes in the report, without measuring.
    pub(super) fn most_bytes(&self) -> usize {
        const OF_NAMES_AND_PLACES: usize = 128;
        const OF_AN_ESCAPED_BYTE: usize = 6;
        self.text.len().saturating_mul(OF_AN_ESCAPED_BYTE).saturating_add(OF_NAMES_AND_PLACES)
    }
}

impl AmountView {
    fn of(amount: &Amount) -> Self {
        match *amount {
            Amount::Single(written) => {
                Self { value: Some(Plain::of(written.value())), range: None }
            }
            Amount::Range { low, high } => {
                Self { value: None, range: Some(Interval::new(low.value(), high.value())) }
            }
            Amount::Vague { low, high } => {
                Self { value: None, range: Some(Interval::new(low, high)) }
            }
            Amount::OutOfRange => Self { value: None, range: None },
        }
    }
}

impl<'a> FindingView<'a> {
    fn of(entry: &Entry<'a>, replacement: Option<&'a Replacement>, places: &Positions<'_>) -> Self {
        let finding: &'a Finding = entry.finding;
        let (rule_id, fingerprint) =
            (RuleId::of(finding).to_string(), entry.fingerprint().to_string());
        let (mut finding, mut replacement) =
            (Cow::Borrowed(finding), replacement.map(Cow::Borrowed));
        let span = places.span(finding.span);
        if span != finding.span {
            finding.to_mut().span = span;
        }
        if let Some(instead) =
            replacement.as_mut().filter(|instead| places.span(instead.span) != instead.span)
        {
            instead.to_mut().span = places.span(instead.span);
        }
        Self { finding, replacement, rule_id, fingerprint }
    }
}
