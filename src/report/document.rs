//! A report read back from its JSON, by a program that did not check the article itself.
//!
//! ```
//! # #[cfg(feature = "embedded")] {
//! use exchequer::report::Document;
//! use exchequer::verdict::Verdict;
//! use exchequer::{Article, Checker};
//!
//! let article = Article::new("It cost €100 million ($90 million).").dated("2023-08-03".parse()?);
//! let json = Checker::new().check(&article).to_json();
//!
//! let document: Document = json.parse()?;
//! assert_eq!(document.findings[0].verdict, Verdict::Contradicted);
//! assert_eq!(document.figures[1].text, "$90 million");
//! assert_eq!(document.to_json(), json);
//! # }
//! # Ok::<(), exchequer::Error>(())
//! ```
//!
//! A document holds what is in the JSON and no more: the text of the article is not in it.
//! Fields that a newer version of the crate added are passed over. What each field means is in
//! the schema, [`JSON_SCHEMA`](super::JSON_SCHEMA), too.

mod finding;

pub use finding::{Computed, Finding, Suggestion};

use super::{ExclusionKind, Offsets, SCHEMA, StyleRemark, Unneeded};
use crate::article::ArticleDate;
use crate::claim::LanguageBasis;
use crate::currency::{Country, Currency};
use crate::figure::{Basis, FigureId, Kind, Note};
use crate::interval::{Hedge, Interval};
use crate::{Error, Span};
use rust_decimal::Decimal;
use serde::{Deserialize, Deserializer, Serialize, de};
use std::str::FromStr;

/// Why a text is no report.
#[derive(Debug, thiserror::Error)]
pub(crate) enum ReadError {
    /// Not JSON, or not a report's.
    #[error("not a report in JSON: {0}; is it what `to_json` or `exchequer check --jsonl` wrote?")]
    Form(#[source] serde_json::Error),
    /// A report of another version.
    #[error("not a baseline: {0}; is it what `exchequer baseline` wrote?")]
    Baseline(#[source] serde_json::Error),
    /// A baseline of another version.
    #[error(
        "a baseline of the form `{0}`, and this version of the crate reads exchequer/baseline/1 alone"
    )]
    BaselineVersion(String),
    /// A report of another version.
    #[error("a report of the form `{0}`, and this version of the crate reads {SCHEMA} alone")]
    Version(String),
}

/// A report as its JSON says it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Document {
    /// The version of the form, which is [`SCHEMA`].
    #[serde(deserialize_with = "known_schema")]
    pub schema: String,
    /// The unit of every place in the text; bytes of UTF-8 where none is named.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub offsets: Option<Offsets>,
    /// The name by which the article was given.
    pub id: Option<String>,
    /// How the article was read.
    pub article: Article,
    /// Whether every claim passes the policy it was judged with.
    pub passes: bool,
    /// The figures, in the order of the text.
    pub figures: Vec<Figure>,
    /// How many figures were left out, where the list would be too long.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub figures_not_listed: Option<usize>,
    /// The digits that are in no figure, in the order of the text.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub exclusions: Vec<Exclusion>,
    /// What was found out about each claim, in the order of the text.
    pub findings: Vec<Finding>,
    /// The language of every `message`, as a BCP 47 tag; `None` before there were several.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub message_language: Option<String>,
    /// How many random figures of each hundred the sources would support as well; `None` without
    /// sources.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub random_support_percent: Option<usize>,
    /// How many claims were not judged, where there were too many.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub claims_not_judged: Option<usize>,
    /// What accepts a finding that is not there any more.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub unneeded_suppressions: Vec<Unneeded>,
    /// What the rules of house style say.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub style_remarks: Vec<StyleRemark>,
}

/// How an article was read.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Article {
    /// The language whose words were used, as a BCP 47 tag; `und` where none was known.
    pub language: String,
    /// How the language was known.
    pub language_basis: LanguageBasis,
    /// Other languages that the text may be in as well, as BCP 47 tags.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub language_rivals: Vec<String>,
    /// The country in which the article appears.
    pub country: Option<Country>,
    /// The days on which it may have been written.
    pub date: Option<ArticleDate>,
    /// What said the date where nobody gave it: `the dateline`, `the front matter`, …
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date_origin: Option<String>,
}

/// A figure of a [`Document`].
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Figure {
    /// Its place among all figures of the article, counted from 0.
    pub id: FigureId,
    /// Where it stands.
    #[serde(flatten)]
    pub span: Span,
    /// Which paragraph of a word processor's document it is in, counted from 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub paragraph: Option<usize>,
    /// Its words, without hedge, brackets or closing stop.
    pub text: String,
    /// What kind of figure it is.
    pub kind: Kind,
    /// The unit it counts in, as a UCUM code, "%" or "pp"; `None` for money and bare numbers.
    #[serde(default)]
    pub unit: Option<String>,
    /// The number in main units; `None` for a range, a vague amount and a number out of range.
    pub value: Option<Decimal>,
    /// The least that it stands for, hedge included.
    pub low: Option<Decimal>,
    /// The most that it stands for; `None` where there is no upper end.
    pub high: Option<Decimal>,
    /// The bounds of a range or a vague amount.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub range: Option<Interval>,
    /// `true` for an order of magnitude.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub vague: Option<bool>,
    /// The other numbers that the written separators allow.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub alternatives: Vec<Alternative>,
    /// The currency that the evidence chose.
    pub currency: Option<Currency>,
    /// Every currency that the written unit can mean, the likeliest first.
    pub candidates: Vec<Currency>,
    /// What decided the currency.
    pub basis: Option<Basis>,
    /// What the word beside the figure does to it.
    pub hedge: Option<Hedge>,
    /// What the amount is counted per, in English.
    pub per: Option<String>,
    /// What a reader should know about how it was read.
    pub notes: Vec<Note>,
}

/// Digits that are no figure.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Exclusion {
    /// Where they are.
    #[serde(flatten)]
    pub span: Span,
    /// The digits, with the letters and marks that belong to them.
    pub text: String,
    /// What they are.
    pub kind: ExclusionKind,
}

/// Another number that a figure may be read as.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Alternative {
    /// The number in main units; `None` for a range.
    pub value: Option<Decimal>,
    /// The bounds, where it is a range.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub range: Option<Interval>,
}

impl Document {
    /// The document as one line of JSON: byte for byte what it was read from, if this version of
    /// the crate wrote it.
    ///
    /// ```
    /// # #[cfg(feature = "embedded")] {
    /// use exchequer::report::Document;
    /// use exchequer::{Article, Checker};
    ///
    /// let json = Checker::new().check(&Article::new("It cost 5 euros.")).to_json();
    /// assert_eq!(json.parse::<Document>()?.to_json(), json);
    /// # }
    /// # Ok::<(), exchequer::Error>(())
    /// ```
    #[must_use]
    pub fn to_json(&self) -> String {
        // Nothing in it fails to serialise: its keys are strings and its writer is memory.
        serde_json::to_string(self).unwrap_or_default()
    }

    /// The figure with this id; `None` where it is none of the listed.
    ///
    /// ```
    /// # #[cfg(feature = "embedded")] {
    /// use exchequer::report::Document;
    /// use exchequer::{Article, Checker};
    ///
    /// let json = Checker::new().check(&Article::new("It cost €100 ($90).")).to_json();
    /// let document: Document = json.parse()?;
    /// let finding = &document.findings[0];
    /// let words = finding.figures.iter().filter_map(|id| document.figure(*id));
    /// assert_eq!(words.map(|figure| figure.text.as_str()).collect::<Vec<_>>(), ["€100", "$90"]);
    /// # }
    /// # Ok::<(), exchequer::Error>(())
    /// ```
    #[must_use]
    pub fn figure(&self, id: FigureId) -> Option<&Figure> {
        self.figures.get(self.figures.binary_search_by_key(&id, |figure| figure.id).ok()?)
    }
}

/// Reads a report from its JSON.
///
/// ```
/// use exchequer::report::Document;
///
/// let error = r#"{"schema":"exchequer/report/9"}"#.parse::<Document>().unwrap_err();
/// assert!(error.is_report());
/// assert!(error.to_string().contains("reads exchequer/report/1 alone"));
/// ```
impl FromStr for Document {
    type Err = Error;

    fn from_str(json: &str) -> Result<Self, Error> {
        /// What every version says.
        #[derive(Deserialize)]
        struct Version {
            schema: String,
        }
        let Version { schema } = serde_json::from_str(json).map_err(ReadError::Form)?;
        if schema != SCHEMA {
            return Err(ReadError::Version(schema).into());
        }
        Ok(serde_json::from_str(json).map_err(ReadError::Form)?)
    }
}

fn known_schema<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
    let schema = String::deserialize(deserializer)?;
    if schema == SCHEMA { Ok(schema) } else { Err(de::Error::custom(ReadError::Version(schema))) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_report_is_refused_with_the_place_and_the_way_out() {
        for (json, words) in [
            ("", "line 1 column 0"),
            ("5", "expected struct"),
            ("{}", "missing field `schema`"),
            (r#"{"schema":"exchequer/report/2"}"#, "`exchequer/report/2`"),
            (r#"{"schema":"exchequer/report/1","id":null}"#, "missing field `article`"),
        ] {
            let error = json.parse::<Document>().unwrap_err();
            assert!(error.is_report() && error.to_string().contains(words), "{error}");
        }
        let embedded = serde_json::from_str::<Document>(r#"{"schema":"exchequer/report/2"}"#);
        assert!(embedded.unwrap_err().to_string().contains("exchequer/report/1 alone"));
    }
}
