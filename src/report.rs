//! What was found out about an article, and the forms in which it is read.
//!
//! A [`Report`] holds an article's figures and the findings about its claims. Its views have no
//! logic of their own:
//!
//! | view | for |
//! |---|---|
//! | [`Report::to_text`] | people, in a mail or a file |
//! | `Report::to_terminal` (feature `terminal`) | people at a terminal: what needs attention, in its sentence |
//! | `Report::to_html` (feature `html-report`) | people, in a browser or on paper |
//! | [`Report::to_json`], [`Report::to_json_with`], serde | programs; described by [`JSON_SCHEMA`] |
//! | [`Document`] | programs in Rust that read such JSON back |
//! | [`Report::to_web_annotations`] | annotation clients and archives (W3C Web Annotation) |
//! | [`Report::to_sarif`], [`to_sarif`] | build servers, checks before publication (SARIF 2.1.0) |
//! | [`Report::to_lsp`], [`Report::to_lsp_with`] | editors and CMS plug-ins (diagnostics of the Language Server Protocol) |
//! | [`Report::to_claim_review`] | editors who publish a fact check (schema.org, a draft only) |
//! | [`Report::to_csv`] | data frames and spreadsheets, one finding a row |
//! | [`Report::to_github`] | annotations in a pull request (GitHub Actions) |
//!
//! ```
//! # #[cfg(feature = "embedded")] {
//! use exchequer::{Article, Checker};
//!
//! let report = Checker::new().check(&Article::new("Bøden er på 5.000 kroner.").language("da"));
//! assert!(report.to_json().starts_with(r#"{"schema":"exchequer/report/1""#));
//! assert!(report.to_text().contains("5.000 kroner"));
//! # }
//! ```
//!
//! The same article and the same rates give the same bytes.

#[cfg(any(feature = "terminal", feature = "html-report"))]
mod attention;
pub mod document;
mod entry;
mod format;
mod ledger;
mod lines;
#[cfg(feature = "messages")]
mod messages;
mod offsets;
mod replacement;
mod rules;
#[cfg(feature = "schema")]
mod schema;
mod style;
mod suppressions;
mod views;
mod wording;

pub use crate::common::printable::{acts_on_screen, printable};
pub use crate::figure::exclusion::ExclusionKind;
pub use document::Document;
pub(crate) use document::ReadError;
pub use format::Format;
pub use ledger::Exclusion;
#[cfg(feature = "messages")]
pub use messages::{MessageLanguage, ReportPhrase};
pub use offsets::{Offsets, Positions};
pub use replacement::Replacement;
pub use rules::{RuleId, RulePattern};
#[cfg(feature = "schema")]
pub use schema::json_schema;
pub(crate) use style::HouseStyle;
pub use style::{StyleRemark, StyleRule};
pub(crate) use suppressions::Accepted;
pub use suppressions::{Baseline, Known, Unneeded};
pub(crate) use views::claim_review::PartyError;
pub use views::claim_review::{Party, Reviewer};
#[cfg(feature = "html-report")]
pub use views::html::{STYLE as HTML_STYLE, STYLE_DIGEST as HTML_STYLE_DIGEST};
pub use views::sarif::{Included, to_sarif, to_sarif_with};
#[cfg(feature = "terminal")]
pub use views::terminal::{Colour, Detail, Tally};
pub use views::web_annotation::Annotated;

use crate::article::Article;
use crate::claim::Relation;
use crate::claim::{Extraction, LanguageBasis, Source};
use crate::currency::{Country, Currency};
use crate::figure::{Amount, Figure, FigureId, Note};
use crate::interrupt::Interrupt;
use crate::interval::{Band, Hedge, Interval};
use crate::language::Language;
use crate::verdict::{Finding, Judgement, Resolution};
use rust_decimal::Decimal;
use std::borrow::Cow;
use std::collections::BTreeMap;
use wording::voice::Voice;

/// The version of the JSON report.
pub const SCHEMA: &str = "exchequer/report/1";

/// The JSON Schema (draft 2020-12) of [`Report::to_json`]: what each name means, and what it may
/// hold.
///
/// ```
/// let schema: serde_json::Value = serde_json::from_str(exchequer::report::JSON_SCHEMA)?;
/// assert_eq!(schema["$id"], "urn:exchequer:report:1");
/// # Ok::<(), serde_json::Error>(())
/// ```
pub const JSON_SCHEMA: &str = include_str!("report/schema/report-1.json");

/// An article's figures, and what was found out about its claims.
///
/// ```
/// # #[cfg(feature = "embedded")] {
/// use exchequer::{Article, Checker};
///
/// let article = Article::new("She paid 100 euros ($109).").id("a1").dated("2023-08-15".parse()?);
/// let report = Checker::new().check(&article);
/// assert_eq!((report.figures().len(), report.findings().len()), (2, 1));
/// assert!(report.passes());
/// # }
/// # Ok::<(), exchequer::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct Report {
    extraction: Extraction,
    findings: Vec<Finding>,
    replacements: Vec<Option<Replacement>>,
    native_readings: BTreeMap<FigureId, Interval>,
    resolution: Resolution,
    random_support: Option<u8>,
    style_remarks: Vec<StyleRemark>,
    unneeded: Vec<Unneeded>,
    has_baseline: bool,
    voice: Voice,
}

impl Report {
    /// The report, unless the flag is raised: then parts of it are missing.
    pub(crate) fn new(
        extraction: Extraction,
        judgement: Judgement,
        style: HouseStyle<'_>,
        accepted: &Accepted,
        interrupt: &Interrupt,
    ) -> Self {
        let Judgement { findings, resolution, random_support } = judgement;
        let wanted = findings.iter().take_while(|_| !interrupt.is_raised());
        let replacements = wanted.map(|finding| Replacement::of(finding, &extraction)).collect();
        let mut report = Self {
            native_readings: native_readings(&findings),
            extraction,
            findings,
            replacements,
            resolution,
            random_support,
            style_remarks: Vec::new(),
            unneeded: Vec::new(),
            has_baseline: false,
            voice: Voice::default(),
        };
        report.look_at_style(style, interrupt);
        report.accept(accepted, interrupt);
        report
    }

    /// The article that was checked.
    ///
    /// ```
    /// # #[cfg(feature = "embedded")] {
    /// use exchequer::{Article, Checker};
    ///
    /// let report = Checker::new().check(&Article::new("It cost 5 euros.").id("a1"));
    /// assert_eq!(report.article().given_id(), Some("a1"));
    /// # }
    /// ```
    #[must_use]
    pub fn article(&self) -> &Article {
        &self.extraction.article
    }

    /// The language in which it was read.
    ///
    /// ```
    /// # #[cfg(feature = "embedded")] {
    /// use exchequer::{Article, Checker};
    ///
    /// let report = Checker::new().check(&Article::new("Bøden er på 500 kroner, siger politiet."));
    /// assert_eq!(report.language().name(), "Danish");
    /// # }
    /// ```
    #[must_use]
    pub fn language(&self) -> &Language {
        &self.extraction.language
    }

    /// How the language was known.
    ///
    /// ```
    /// # #[cfg(feature = "embedded")] {
    /// use exchequer::{Article, Checker, LanguageBasis};
    ///
    /// let given = Checker::new().check(&Article::new("5 kr.").language("da"));
    /// assert_eq!(given.language_basis(), LanguageBasis::Given);
    /// # }
    /// ```
    #[must_use]
    pub fn language_basis(&self) -> LanguageBasis {
        self.extraction.language_basis
    }

    /// Other languages that the article may be in as well, where its text is too short to tell.
    #[must_use]
    pub fn language_rivals(&self) -> &[Language] {
        &self.extraction.language_rivals
    }

    /// The country in which the article appears: as given, or else that of its language.
    ///
    /// ```
    /// # #[cfg(feature = "embedded")] {
    /// use exchequer::{Article, Checker};
    ///
    /// let report = Checker::new().check(&Article::new("5 kr.").language("da"));
    /// assert_eq!(report.country(), Some("DK".parse()?));
    /// # }
    /// # Ok::<(), exchequer::Error>(())
    /// ```
    #[must_use]
    pub fn country(&self) -> Option<Country> {
        self.article().given_country().or(self.language().country())
    }

    /// Every figure of the article, in order.
    ///
    /// ```
    /// # #[cfg(feature = "embedded")] {
    /// use exchequer::{Article, Checker};
    ///
    /// let report = Checker::new().check(&Article::new("It rose from 5 to 6 euros."));
    /// assert_eq!(report.figures().len(), 2);
    /// # }
    /// ```
    #[must_use]
    pub fn figures(&self) -> &[Figure] {
        &self.extraction.figures
    }

    /// The figure with this id.
    ///
    /// ```
    /// use exchequer::rates::RateBook;
    /// use exchequer::{Article, Checker};
    ///
    /// let report = Checker::with_rates(RateBook::empty()).check(&Article::new("It cost 5 euros."));
    /// assert_eq!(report.figure(0).map(|figure| report.words(figure)), Some("5 euros"));
    /// assert!(report.figure(1).is_none());
    /// ```
    #[must_use]
    pub fn figure(&self, id: FigureId) -> Option<&Figure> {
        self.extraction.figures.get(id)
    }

    /// What the conversions decide of currencies that the text leaves open.
    #[must_use]
    pub fn resolution(&self) -> &Resolution {
        &self.resolution
    }

    /// What a reader should know about how a figure was read, and that it is said to be the
    /// equivalent of an amount that is not printed.
    #[must_use]
    pub fn notes(&self, figure: &Figure) -> Cow<'_, [Note]> {
        let notes = self.figure(figure.id).map_or(&[][..], |figure| figure.notes.as_slice());
        if self.extraction.without_source.binary_search(&figure.id).is_err() {
            return Cow::Borrowed(notes);
        }
        Cow::Owned([notes, &[Note::EquivalentWithoutSource]].concat())
    }

    /// What was found out about each claim, in the order of the text.
    ///
    /// ```
    /// # #[cfg(feature = "embedded")] {
    /// use exchequer::{Article, Checker};
    ///
    /// let article = Article::new("She paid 100 euros ($109).").dated("2023-08-15".parse()?);
    /// for finding in Checker::new().check(&article).findings() {
    ///     println!("{finding}");
    /// }
    /// # }
    /// # Ok::<(), exchequer::Error>(())
    /// ```
    #[must_use]
    pub fn findings(&self) -> &[Finding] {
        &self.findings
    }

    /// What the article was checked against; see [`Article::against`].
    #[must_use]
    pub fn sources(&self) -> &[Source] {
        &self.extraction.sources
    }

    /// How many random figures of each hundred, in the digits of the article's own, the sources
    /// would support as well; `None` without sources. A source full of numbers supports anything.
    ///
    /// ```
    /// # #[cfg(feature = "embedded")] {
    /// use exchequer::{Article, Checker};
    ///
    /// let source = Article::new("Sales rose by 42 percent.").language("en");
    /// let article = Article::new("Sales are up 42 per cent.").language("en").against([source]);
    /// assert_eq!(Checker::new().check(&article).random_support(), Some(1));
    /// # }
    /// ```
    #[must_use]
    pub fn random_support(&self) -> Option<u8> {
        self.random_support
    }

    /// How many claims were found and not judged, since an article may have no more than
    /// [`Checker::max_claims`](crate::Checker::max_claims); those that stand first were judged.
    #[must_use]
    pub fn claims_not_judged(&self) -> usize {
        self.extraction.claims_not_judged
    }

    /// The words of a figure, as they are in the article.
    ///
    /// ```
    /// # #[cfg(feature = "embedded")] {
    /// use exchequer::{Article, Checker};
    ///
    /// let report = Checker::new().check(&Article::new("It cost about 5 million euros."));
    /// assert_eq!(report.words(&report.figures()[0]), "5 million euros");
    /// # }
    /// ```
    #[must_use]
    pub fn words(&self, figure: &Figure) -> &str {
        figure.span.of(self.article().text())
    }

    /// The values that a figure stands for as written, hedge included; for the native amount of a
    /// conversion those it was taken for, which is itself alone where it is written out in full.
    /// `None` for a number that is out of range.
    ///
    /// ```
    /// # #[cfg(feature = "embedded")] {
    /// use exchequer::{Article, Checker};
    ///
    /// let report = Checker::new().check(&Article::new("The city spent 5 million euros."));
    /// let reading = report.reading(&report.figures()[0]).unwrap();
    /// assert_eq!(reading.to_string(), "4950000–5050000");
    /// # }
    /// ```
    #[must_use]
    pub fn reading(&self, figure: &Figure) -> Option<Interval> {
        if let Some(reading) = self.native_readings.get(&figure.id) {
            return Some(*reading);
        }
        let hedge = figure.hedge();
        let smallest = figure
            .currencies()
            .first()
            .map_or(Decimal::ZERO, |currency| Currency::minor_unit(*currency));
        match figure.amount {
            Amount::Single(written) if figure.is_date() => Some(Interval::point(written.value())),
            Amount::Single(written) => Some(written.band(hedge, Band::AsWritten, smallest)),
            Amount::Range { low, high } => {
                let hedge = hedge.filter(|hedge| *hedge == Hedge::About);
                let [low, high] =
                    [low, high].map(|bound| bound.band(hedge, Band::AsWritten, smallest));
                Some(low.hull(high))
            }
            Amount::Vague { low, high } => Some(Interval::new(low, high)),
            Amount::OutOfRange => None,
        }
    }
}

/// What the conversions took their native amounts for.
fn native_readings(findings: &[Finding]) -> BTreeMap<FigureId, Interval> {
    let mut readings = BTreeMap::new();
    for finding in findings.iter().filter(|finding| finding.relation == Relation::Conversion) {
        let reading = finding.readings.iter().map(|side| side.anchor).reduce(Interval::hull);
        if let (Some(anchor), Some(reading)) = (finding.anchor, reading) {
            readings.entry(anchor).or_insert(reading);
        }
    }
    readings
}
