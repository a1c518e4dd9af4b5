//! What the tools take and give. The JSON Schemas that clients see are made from these types.

use rmcp::handler::server::common::{schema_for_output, schema_for_type};
use rmcp::model::{Tool, ToolAnnotations};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// The tools by name.
pub const CHECK_ARTICLE: &str = "check_article";
pub const EXPLAIN_FINDING: &str = "explain_finding";
pub const RATE: &str = "rate";

/// All tools. None of them changes anything.
pub fn tools() -> Vec<Tool> {
    let read_only = |tool: Tool| tool.with_annotations(ToolAnnotations::new().read_only(true));
    let check = Tool::new(
        CHECK_ARTICLE,
        "Find the figures of a text and say whether those that it relates to each other agree: \
         conversions of currencies by the official rates of its date, changes, shares, units.",
        schema_for_type::<CheckArticle>(),
    )
    .with_raw_output_schema(schema_for_output::<Checked>());
    let explain = Tool::new(
        EXPLAIN_FINDING,
        "Explain one finding of `check_article`: the arithmetic, the rates with their publishers \
         and days, and what could be written instead. Pass the same text and date.",
        schema_for_type::<ExplainFinding>(),
    )
    .with_raw_output_schema(schema_for_output::<Explained>());
    let rate = Tool::new(
        RATE,
        "The official rates of a pair of currencies on each day of a date, with their sources. \
         Without a fixing on a day the last one before it is carried forward.",
        schema_for_type::<AskRate>(),
    )
    .with_raw_output_schema(schema_for_output::<Rates>());
    [check, explain, rate].map(read_only).into()
}

/// The text to check.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CheckArticle {
    /// The whole text. Front matter (date, lang, country) and a first line "date 2023-08" are read.
    pub text: String,
    /// When it was written: 2023-08-03, 2023-08, 2023 or 2004-10-01/2005-03-31. Takes precedence
    /// over a date in the text. Without any date most conversions cannot be verified.
    pub date: Option<String>,
    /// Its language, such as da or en-GB; detected from its words unless given.
    pub lang: Option<String>,
    /// The country in which it appears, such as DK; it decides what "dollar" or "krone" means.
    pub country: Option<String>,
    /// The language of messages, such as da; English unless given or set by the server.
    pub ui_lang: Option<String>,
}

/// The finding to explain.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ExplainFinding {
    /// The text, as given to `check_article`.
    pub text: String,
    /// The date, as given to `check_article`.
    pub date: Option<String>,
    /// The language, as given to `check_article`.
    pub lang: Option<String>,
    /// The country, as given to `check_article`.
    pub country: Option<String>,
    /// The language of the explanation, as for `check_article`.
    pub ui_lang: Option<String>,
    /// The `index` of the finding.
    pub index: usize,
}

/// The pair of currencies.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AskRate {
    /// One unit of this currency (ISO 4217, such as RUB) …
    pub from: String,
    /// … in units of this one.
    pub to: String,
    /// A day (2023-08-03), month (2023-08) or range (2023-08-01/2023-08-05) of at most 31 days.
    pub date: String,
}

/// What was found in a text.
#[derive(Serialize, JsonSchema)]
pub struct Checked {
    /// Whether every finding passes the policy of the server.
    pub passes: bool,
    /// The language that it was read in, such as "da".
    pub language: String,
    /// The country that it was read for, such as "DK".
    pub country: Option<String>,
    /// The date by which it was checked.
    pub date: Option<String>,
    /// How many figures were found.
    pub figures: usize,
    /// What was found of each claim, in the order of the text.
    pub findings: Vec<Found>,
    /// How many claims were left out, since there are too many.
    pub claims_not_judged: usize,
}

/// A finding.
#[derive(Serialize, JsonSchema)]
pub struct Found {
    /// Its number, for `explain_finding`.
    pub index: usize,
    /// What the text says of the figures, such as "conversion", "change" or "share".
    pub relation: String,
    /// "holds", "holds_approximately", "plausible" (on some of the days that the date allows),
    /// "near_miss", "contradicted" or "unverifiable" (it cannot be told).
    pub verdict: String,
    /// Whether it passes the policy of the server.
    pub passes: bool,
    /// The figures in the words of the text.
    pub figures: Vec<String>,
    /// What was found, with the arithmetic.
    pub message: String,
    /// What could be written instead of one of the figures.
    pub suggestion: Option<Instead>,
}

/// What could be written instead.
#[derive(Serialize, JsonSchema)]
pub struct Instead {
    /// The words in the text.
    pub replace: String,
    /// The words to write.
    pub with: String,
}

/// A finding in full.
#[derive(Serialize, JsonSchema)]
pub struct Explained {
    /// The finding for people: claim, verdict, arithmetic, days, rates and suggestion.
    pub explanation: String,
    /// Pages of the publishers where the rates can be looked up.
    pub sources: Vec<String>,
}

/// The rates of a pair.
#[derive(Serialize, JsonSchema)]
pub struct Rates {
    /// One unit of this currency …
    pub from: String,
    /// … in units of this one.
    pub to: String,
    /// By day and source, the best source of a day first.
    pub rates: Vec<DayRate>,
}

/// One source's rate on one day. Numbers are decimal strings.
#[derive(Serialize, JsonSchema)]
pub struct DayRate {
    /// The day: 2023-08-03.
    pub day: String,
    /// The source, or two joined by "×" for a cross rate.
    pub source: String,
    /// The lowest value that the published digits allow.
    pub low: String,
    /// The highest.
    pub high: String,
    /// How many days ago it was set; 0 on a day with a fixing.
    pub carried_days: u32,
    /// How it was made from what was published.
    pub derivation: String,
}
