//! What was found out about one claim, with everything that a reader needs to redo it.
//!
//! A finding names its figures and spans, the rule that decided, the rates with their fixings, and
//! the arithmetic in one line. It serialises in the shape of the JSON report; it formats nothing in
//! the article's own language.

mod accessors;
mod day_value;
mod diagnosis;
mod in_source;
mod reason;
mod remark;
mod shown;
mod suppression;

pub(in crate::verdict) use day_value::Daily;
pub use day_value::DayValue;
pub use diagnosis::{Code, Diagnosis};
pub use in_source::InSource;
pub use reason::Reason;
pub use remark::Remark;
pub(in crate::verdict) use shown::{presented, shown_percent};
pub use suppression::{SuppressedBy, Suppression};

use shown::{eight_digits, is_zero, percent_or_null, value_of, value_or_null};

use super::Verdict;
use super::message::{Clause, Message};
use super::side::Side;
use crate::Span;
use crate::article::ArticleDate;
use crate::claim::Relation;
use crate::common::iso_day;
use crate::common::text_form::text_form;
use crate::currency::Currency;
use crate::figure::FigureId;
use crate::interval::{Band, Interval, Written, plain};
use crate::rates::Rate;
use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

/// What was found out about one claim; [`Finding::verdict`] has an example of what it tells.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Finding {
    /// How the figures are said to be related.
    pub(crate) relation: Relation,
    /// The figures of the claim, in its order.
    pub(crate) figures: Vec<FigureId>,
    /// From the first figure to the last.
    #[serde(flatten)]
    pub(crate) span: Span,
    /// What can be said.
    pub(crate) verdict: Verdict,
    /// For plausible: what it hangs on, in the order of [`Unknown`].
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(crate) on: Vec<Unknown>,
    /// For unverifiable: why it cannot be decided.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) reason: Option<Reason>,
    /// Whether the claim passes the policy and tolerance it was judged with.
    pub(crate) passes: bool,
    /// The rule that decided.
    pub(crate) rule: Rule,
    /// The band in which the figures agree, where they do.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) band: Option<Band>,
    /// What had to be granted for the figures to agree, where something had to be.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) relaxation: Option<Relaxation>,
    /// The figure that was taken for the native amount.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) anchor: Option<FigureId>,
    /// What the two figures were taken to stand for; two entries for two ranges, low and high.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(crate) readings: Vec<Side>,
    /// What the rates make of the anchor.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) computed: Option<Computed>,
    /// By how many percent the written figure lies above (+) or below (−) what was computed,
    /// between the nearest ends; 0 where they meet.
    #[serde(skip_serializing_if = "Option::is_none", serialize_with = "percent_or_null")]
    pub(crate) gap_percent: Option<Decimal>,
    /// The rate that the two figures imply: derived amount per unit of the anchor.
    #[serde(skip_serializing_if = "Option::is_none", serialize_with = "eight_digits")]
    pub(crate) implied_rate: Option<Interval>,
    /// The date on which it was judged: the claim's own, or else the article's.
    #[serde(skip)]
    pub(crate) date: Option<ArticleDate>,
    /// The days of the date on whose own fixing the figures agree as written: the first
    /// [`Finding::MOST_RUNS`] stretches of them.
    pub(crate) holds_on: Vec<DayRun>,
    /// How many more stretches there are.
    #[serde(skip_serializing_if = "is_zero")]
    pub(crate) more_runs: usize,
    /// How many days that is.
    pub(crate) days_holding: usize,
    /// How many days the date has.
    pub(crate) days_total: usize,
    /// The rates used: by each route the hull over the days of the date, and the fixings that
    /// decide.
    pub(crate) rates: Vec<Rate>,
    /// The rates of each day, for charts.
    #[serde(skip)]
    #[cfg_attr(feature = "schema", schemars(skip))]
    pub(super) daily: Daily,
    /// For plausible on currency: the pairs (anchor's first) with which it works.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(crate) currencies: Vec<[Currency; 2]>,
    /// What the derived figure would read at the day's fixing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) suggestion: Option<Suggestion>,
    /// What else is worth knowing.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(crate) remarks: Vec<Remark>,
    /// What would make the claim hold. Never changes the verdict.
    pub(crate) diagnoses: Vec<Diagnosis>,
    /// Where a source has the figure, or has it otherwise; for [`Relation::Support`].
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) in_source: Option<InSource>,
    /// Whether the claim is an [`Assertion::Step`](crate::claim::Assertion::Step): its first figure
    /// is the amount of the change and not the value before it.
    #[serde(skip)]
    pub(crate) is_step: bool,
    /// One neutral line with the arithmetic, in the language of the report's messages.
    pub(crate) message: String,
    /// That it was accepted, and by what; absent otherwise. It fails no article then.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) suppression: Option<Suppression>,
    /// The same as data.
    #[serde(skip)]
    #[cfg_attr(feature = "schema", schemars(skip))]
    pub(crate) said: Message,
}

impl Finding {
    /// At most this many stretches of days are listed.
    pub const MOST_RUNS: usize = 24;

    /// Whether somebody should look at it: it does not pass, or it hangs on something open. That a
    /// figure is repeated in rounder words passes without, and so does what was accepted.
    ///
    /// ```
    /// # #[cfg(feature = "embedded")] {
    /// use exchequer::{Article, Checker};
    ///
    /// let article = Article::new("It cost €100 million ($90 million).").dated("2023-08-03".parse().unwrap());
    /// assert!(Checker::new().check(&article).findings()[0].needs_attention());
    /// # }
    /// ```
    #[must_use]
    pub fn needs_attention(&self) -> bool {
        self.suppression.is_none() && needs_attention(self.relation, self.verdict, self.passes)
    }

    /// The same without room that nothing more is put into: a report keeps all of its findings.
    pub(in crate::verdict) fn trimmed(mut self) -> Self {
        self.message.shrink_to_fit();
        self.figures.shrink_to_fit();
        self.readings.shrink_to_fit();
        self.holds_on.shrink_to_fit();
        self.rates.shrink_to_fit();
        self.currencies.shrink_to_fit();
        self.remarks.shrink_to_fit();
        self.diagnoses.shrink_to_fit();
        self.diagnoses.iter_mut().for_each(|diagnosis| diagnosis.message.shrink_to_fit());
        self
    }

    /// Adds a clause to its message.
    pub(in crate::verdict) fn say(&mut self, clause: Clause) {
        self.said.push(&mut self.message, clause);
    }
}

/// The rule of [`Finding::needs_attention`], for all that shows findings.
pub(crate) const fn needs_attention(relation: Relation, verdict: Verdict, passes: bool) -> bool {
    let is_open = match verdict {
        Verdict::Holds | Verdict::HoldsApproximately => false,
        Verdict::Plausible | Verdict::NearMiss | Verdict::Contradicted | Verdict::Unverifiable => {
            !matches!(relation, Relation::Repetition | Relation::Support)
        }
    };
    !passes || is_open
}

/// What a verdict can hang on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Unknown {
    /// The day within the article's date.
    Date,
    /// Which of the currencies that share a name or sign.
    Currency,
    /// Official rate or market rate.
    Source,
    /// A rate that is bridged across a gap, or as old as the last fixing at hand.
    Rate,
    /// Which of the two amounts is native.
    Anchor,
    /// How the separators are to be read.
    Number,
}

text_form!(Unknown, "open question", {
    Date => "date",
    Currency => "currency",
    Source => "source",
    Rate => "rate",
    Anchor => "anchor",
    Number => "number",
});

/// The rule that decided a verdict.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Rule {
    /// For every open reading the figures meet as written.
    AllAsWritten,
    /// For every open reading the figures meet when read as approximate.
    AllAbout,
    /// For some open readings the figures meet.
    SomeReadings,
    /// For no open reading the figures meet; the smallest gap is at most 3 %.
    GapWithinThreePercent,
    /// For no open reading the figures meet; the smallest gap is more than 3 %.
    GapOverThreePercent,
    /// For no open reading the figures meet, but the figure is a bound ("over 300 million") that is
    /// true, and far off.
    TrueBound,
    /// Nothing could be compared.
    Undecided,
}

text_form!(Rule, "rule", {
    AllAsWritten => "all_as_written",
    AllAbout => "all_about",
    SomeReadings => "some_readings",
    GapWithinThreePercent => "gap_within_three_percent",
    GapOverThreePercent => "gap_over_three_percent",
    TrueBound => "true_bound",
    Undecided => "undecided",
});

/// What had to be granted for figures to agree.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Relaxation {
    /// The figure is read as a round one, although no word says so.
    RoundFigure,
    /// A word such as "nearly" or "at least" is not taken literally.
    LooseHedge,
}

text_form!(Relaxation, "relaxation", {
    RoundFigure => "round_figure",
    LooseHedge => "loose_hedge",
});

/// What the rates make of the anchor.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Computed {
    /// The hull over days and sources, exactly.
    #[serde(skip)]
    pub exact: Interval,
    /// Its lower end, as presented.
    #[serde(serialize_with = "plain")]
    pub low: Decimal,
    /// Its upper end, as presented.
    #[serde(serialize_with = "plain")]
    pub high: Decimal,
    /// The currency of both.
    pub currency: Currency,
}

/// Days in a row, both ends included.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DayRun {
    /// The first day.
    #[serde(serialize_with = "iso_day::day")]
    #[cfg_attr(feature = "schema", schemars(with = "NaiveDate"))]
    pub from: NaiveDate,
    /// The last day.
    #[serde(serialize_with = "iso_day::day")]
    #[cfg_attr(feature = "schema", schemars(with = "NaiveDate"))]
    pub to: NaiveDate,
}

/// A replacement for the derived figure, in the rounding of the article.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Suggestion {
    /// The least that the rates of the date make of the anchor.
    #[serde(serialize_with = "plain")]
    pub low: Decimal,
    /// The most.
    #[serde(serialize_with = "plain")]
    pub high: Decimal,
    /// The number to write, for a range its lower bound.
    #[serde(serialize_with = "value_of")]
    #[cfg_attr(feature = "schema", schemars(with = "Decimal"))]
    pub value: Written,
    /// For a range, the number to write for its upper bound.
    #[serde(skip_serializing_if = "Option::is_none", serialize_with = "value_or_null")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<Decimal>"))]
    pub upper: Option<Written>,
    /// The currency to write it in, for an amount of money.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<Currency>,
    /// The figure that it would stand in for: the derived amount.
    #[serde(skip)]
    pub figure: FigureId,
}
