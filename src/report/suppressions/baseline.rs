//! The findings that a newsroom knows, as `exchequer baseline` writes them.

use crate::Error;
use crate::interrupt::Interrupt;
use crate::report::entry;
use crate::report::rules::RuleId;
use crate::report::{ReadError, Report};
use serde::{Deserialize, Serialize};
use std::str::FromStr;

/// The version of the form.
const SCHEMA: &str = "exchequer/baseline/1";

/// Findings that are known, of any number of articles. They are marked, and fail no article.
///
/// An entry holds for the article of its name, and for the claim of its fingerprint, which stays
/// the same while the text around the claim is edited.
///
/// ```
/// # #[cfg(feature = "embedded")] {
/// use exchequer::report::Baseline;
/// use exchequer::{Article, Checker};
///
/// let wrong = Article::new("She paid 100 euros ($190).").id("a.txt").dated("2023-08-15".parse()?);
/// let report = Checker::new().check(&wrong);
/// let baseline = Baseline::of([&report]);
/// let json = baseline.to_json();
///
/// let checker = Checker::new().baseline(json.parse()?);
/// let report = checker.check(&wrong);
/// assert!(report.passes() && report.findings()[0].suppression().is_some());
/// # }
/// # Ok::<(), exchequer::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Baseline {
    /// The version of the form, `exchequer/baseline/1`.
    schema: String,
    /// The known findings.
    pub findings: Vec<Known>,
}

/// A finding of a [`Baseline`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Known {
    /// The [name](crate::Article::id) of its article.
    pub article: Option<String>,
    /// The id of its rule, for people.
    pub rule: String,
    /// Its fingerprint; see [`Report::fingerprints`].
    pub fingerprint: String,
    /// The words of its figures, for people.
    pub text: String,
}

impl Baseline {
    /// The findings of these reports that need attention, and their remarks of house style.
    #[must_use]
    pub fn of<'r>(reports: impl IntoIterator<Item = &'r Report>) -> Self {
        let findings = reports.into_iter().flat_map(|report| {
            let entries = entry::entries(report, &Interrupt::never()).into_iter();
            let entries = entries.filter(|entry| entry.finding.needs_attention());
            let known = entries.map(|entry| Known {
                article: report.article().given_id().map(str::to_owned),
                rule: RuleId::of(entry.finding).to_string(),
                fingerprint: entry.fingerprint().to_string(),
                text: entry.claimed(),
            });
            let style = report.open_style_remarks().map(|remark| Known {
                article: report.article().given_id().map(str::to_owned),
                rule: RuleId::Style(remark.rule).to_string(),
                fingerprint: remark.fingerprint.clone(),
                text: remark.span.of(report.article().text()).to_owned(),
            });
            known.chain(style).collect::<Vec<_>>()
        });
        Self { schema: SCHEMA.to_owned(), findings: findings.collect() }
    }

    /// The same findings and those of another baseline.
    #[must_use]
    pub fn and(mut self, other: Self) -> Self {
        self.findings.extend(other.findings);
        self
    }

    /// As JSON, one finding a line, so that changes to it are easy to review.
    #[must_use]
    pub fn to_json(&self) -> String {
        // Nothing in it fails to serialise: its keys are strings and its writer is memory.
        let lines = self.findings.iter().map(serde_json::to_string);
        let lines: Vec<String> = lines.map(Result::unwrap_or_default).collect();
        let findings = match lines.as_slice() {
            [] => "[]".to_owned(),
            lines => format!("[\n  {}\n]", lines.join(",\n  ")),
        };
        format!("{{\"schema\":\"{SCHEMA}\",\"findings\":{findings}}}\n")
    }
}

/// Reads a baseline from its JSON.
///
/// ```
/// use exchequer::report::Baseline;
///
/// let error = "[]".parse::<Baseline>().unwrap_err();
/// assert!(error.is_report() && error.to_string().contains("exchequer baseline"));
/// ```
impl FromStr for Baseline {
    type Err = Error;

    fn from_str(json: &str) -> Result<Self, Error> {
        let baseline: Self = serde_json::from_str(json).map_err(ReadError::Baseline)?;
        if baseline.schema == SCHEMA {
            Ok(baseline)
        } else {
            Err(ReadError::BaselineVersion(baseline.schema).into())
        }
    }
}
