//! That a finding is known and accepted, and where that is written.

use crate::common::text_form::text_form;
use serde::{Deserialize, Serialize};

/// That a finding was accepted, so that it neither fails its article nor needs attention. Its
/// verdict stays what it is. See [`Baseline`](crate::report::Baseline) for an example.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Suppression {
    /// What says so.
    pub by: SuppressedBy,
    /// Why, where a comment in the text gives a reason.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub why: Option<String>,
}

impl Suppression {
    pub(crate) const fn by(by: SuppressedBy) -> Self {
        Self { by, why: None }
    }
}

/// What says that a finding is accepted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum SuppressedBy {
    /// A list of known findings.
    Baseline,
    /// A comment in the text of the article.
    Comment,
    /// The settings: its rule is switched off.
    Settings,
}

text_form!(SuppressedBy, "way to accept a finding", {
    Baseline => "baseline",
    Comment => "comment",
    Settings => "settings",
});
