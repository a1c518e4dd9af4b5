//! The parts of a SARIF 2.1.0 log that are written, by the names of that format (OASIS, 2020).
//!
//! They hold nothing but what a report says; how a finding becomes a result is in
//! [`sarif`](super). What is not written here is not used.

use serde::Serialize;

#[derive(Serialize)]
pub(crate) struct Log<'a> {
    #[serde(rename = "$schema")]
    pub(crate) schema: &'static str,
    pub(crate) version: &'static str,
    pub(crate) runs: [Run<'a>; 1],
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Run<'a> {
    pub(crate) tool: Tool,
    pub(crate) language: &'static str,
    pub(crate) column_kind: &'static str,
    pub(crate) newline_sequences: [&'static str; 3],
    /// Left out where everything was judged.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(crate) invocations: Vec<Invocation>,
    pub(crate) artifacts: Vec<Artifact<'a>>,
    pub(crate) results: Vec<Outcome<'a>>,
}

/// How a run went: what it has to say about itself and not about a claim.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Invocation {
    pub(crate) execution_successful: bool,
    pub(crate) tool_execution_notifications: Vec<Notification>,
}

#[derive(Serialize)]
pub(crate) struct Notification {
    pub(crate) level: Level,
    pub(crate) message: Text<'static>,
    pub(crate) locations: [WholeArtifact; 1],
}

/// A location that is a whole article.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct WholeArtifact {
    pub(crate) physical_location: WholePhysical,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct WholePhysical {
    pub(crate) artifact_location: ArtifactLocation,
}

#[derive(Serialize)]
pub(crate) struct Tool {
    pub(crate) driver: Driver,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Driver {
    pub(crate) name: &'static str,
    pub(crate) semantic_version: &'static str,
    pub(crate) short_description: Text<'static>,
    pub(crate) rules: Vec<Rule>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Rule {
    pub(crate) id: String,
    pub(crate) short_description: Text<'static>,
    /// The same as the help: GitHub demands both.
    pub(crate) full_description: Text<'static>,
    pub(crate) help: Text<'static>,
    pub(crate) default_configuration: Configuration,
}

#[derive(Serialize)]
pub(crate) struct Configuration {
    pub(crate) level: Level,
}

#[derive(Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Level {
    None,
    Note,
    Warning,
    Error,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Artifact<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) location: Option<ArtifactLocation>,
    pub(crate) length: usize,
    pub(crate) mime_type: &'static str,
    pub(crate) encoding: &'static str,
    /// The text itself, where it has no name by which it could be found.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) contents: Option<Text<'a>>,
}

#[derive(Clone, Serialize)]
pub(crate) struct ArtifactLocation {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) uri: Option<String>,
    pub(crate) index: usize,
}

/// A result; the name is the prelude's.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Outcome<'a> {
    pub(crate) rule_id: String,
    pub(crate) rule_index: usize,
    pub(crate) kind: &'static str,
    pub(crate) level: Level,
    pub(crate) message: Text<'a>,
    pub(crate) locations: Vec<Location<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(crate) related_locations: Vec<Location<'a>>,
    pub(crate) partial_fingerprints: Fingerprints,
    /// Left out where there is no baseline.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) baseline_state: Option<&'static str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(crate) suppressions: Vec<SuppressionNote<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(crate) fixes: Vec<Fix<'a>>,
    pub(crate) properties: Properties,
}

#[derive(Serialize)]
pub(crate) struct Fingerprints {
    #[serde(rename = "exchequer/v1")]
    pub(crate) first: String,
}

/// That a result was accepted.
#[derive(Serialize)]
pub(crate) struct SuppressionNote<'a> {
    pub(crate) kind: &'static str,
    pub(crate) status: &'static str,
    pub(crate) justification: std::borrow::Cow<'a, str>,
}

#[derive(Serialize)]
pub(crate) struct Properties {
    /// Left out for house style, as is the verdict.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) relation: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) verdict: Option<String>,
    pub(crate) passes: bool,
    /// The slip that explains it best.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) slip: Option<String>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Location<'a> {
    pub(crate) id: usize,
    pub(crate) physical_location: PhysicalLocation<'a>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) message: Option<Text<'a>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct PhysicalLocation<'a> {
    pub(crate) artifact_location: ArtifactLocation,
    pub(crate) region: Region<'a>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Region<'a> {
    pub(crate) start_line: usize,
    pub(crate) start_column: usize,
    pub(crate) end_line: usize,
    pub(crate) end_column: usize,
    pub(crate) char_offset: usize,
    pub(crate) char_length: usize,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) snippet: Option<Text<'a>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Fix<'a> {
    pub(crate) description: Text<'a>,
    pub(crate) artifact_changes: [Change<'a>; 1],
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Change<'a> {
    pub(crate) artifact_location: ArtifactLocation,
    pub(crate) replacements: [Edit<'a>; 1],
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Edit<'a> {
    pub(crate) deleted_region: Region<'a>,
    pub(crate) inserted_content: Text<'a>,
}

#[derive(Serialize)]
pub(crate) struct Text<'a> {
    pub(crate) text: std::borrow::Cow<'a, str>,
}

impl Text<'_> {
    /// A message, in which braces would mark a place for an argument and are doubled.
    pub(crate) fn message(text: &str) -> Self {
        Self::new(text.replace('{', "{{").replace('}', "}}"))
    }
}

impl<'a> Text<'a> {
    pub(crate) fn new(text: impl Into<std::borrow::Cow<'a, str>>) -> Self {
        Self { text: text.into() }
    }
}
