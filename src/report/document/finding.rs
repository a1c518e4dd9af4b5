//! A finding of a report that was read back from its JSON.

use crate::Span;
use crate::claim::Relation;
use crate::currency::Currency;
use crate::figure::FigureId;
use crate::interval::{Band, Interval};
use crate::rates::Rate;
use crate::report::Replacement;
use crate::verdict::{
    DayRun, Diagnosis, InSource, Reason, Relaxation, Remark, Rule, Side, Suppression, Unknown,
    Verdict, needs_attention,
};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

/// A finding of a [`Document`](super::Document); each field means what it does in
/// [`verdict::Finding`](crate::verdict::Finding).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Finding {
    /// How the figures are said to be related.
    pub relation: Relation,
    /// The figures of the claim, by their ids.
    pub figures: Vec<FigureId>,
    /// From the first figure to the last.
    #[serde(flatten)]
    pub span: Span,
    /// What can be said.
    pub verdict: Verdict,
    /// For plausible: what it hangs on.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub on: Vec<Unknown>,
    /// For unverifiable: why it cannot be decided.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<Reason>,
    /// Whether the claim passes the policy it was judged with.
    pub passes: bool,
    /// The rule that decided.
    pub rule: Rule,
    /// The band in which the figures agree.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub band: Option<Band>,
    /// What had to be granted for them to agree.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub relaxation: Option<Relaxation>,
    /// The figure that was taken for the native amount.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub anchor: Option<FigureId>,
    /// What the figures were taken to stand for.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub readings: Vec<Side>,
    /// What the rates make of the native amount.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub computed: Option<Computed>,
    /// By how many percent the written figure lies above or below what was computed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub gap_percent: Option<Decimal>,
    /// The rate that the two figures imply.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub implied_rate: Option<Interval>,
    /// The stretches of days on which the figures agree as written.
    pub holds_on: Vec<DayRun>,
    /// How many more stretches there are.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub more_runs: usize,
    /// How many days that is.
    pub days_holding: usize,
    /// How many days the date has.
    pub days_total: usize,
    /// The rates used.
    pub rates: Vec<Rate>,
    /// For plausible on currency: the pairs with which it works.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub currencies: Vec<[Currency; 2]>,
    /// What the derived figure would read.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub suggestion: Option<Suggestion>,
    /// What else is worth knowing.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub remarks: Vec<Remark>,
    /// What would make the claim hold.
    pub diagnoses: Vec<Diagnosis>,
    /// Where a source has the figure, or has it otherwise.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub in_source: Option<InSource>,
    /// One neutral English line with the arithmetic.
    pub message: String,
    /// That it was accepted, and by what.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub suppression: Option<Suppression>,
    /// What could be written instead, in the article's own words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub replacement: Option<Replacement>,
    /// The id of its rule, such as `conversion/contradicted`.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub rule_id: String,
    /// A UUID that stays the same while the text around the claim is edited.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub fingerprint: String,
}

/// What the rates make of a native amount.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Computed {
    /// The lower end, as presented.
    pub low: Decimal,
    /// The upper end, as presented.
    pub high: Decimal,
    /// The currency of both.
    pub currency: Currency,
}

/// The number to write instead of a derived figure.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Suggestion {
    /// The least that the rates make of the native amount.
    pub low: Decimal,
    /// The most.
    pub high: Decimal,
    /// The number to write, for a range its lower bound.
    pub value: Decimal,
    /// For a range, the number to write for its upper bound.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub upper: Option<Decimal>,
    /// The currency to write it in, for an amount of money.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub currency: Option<Currency>,
}

impl Finding {
    /// Whether somebody should look at it; see
    /// [`verdict::Finding::needs_attention`](crate::verdict::Finding::needs_attention).
    ///
    /// ```
    /// # #[cfg(feature = "embedded")] {
    /// use exchequer::report::Document;
    /// use exchequer::{Article, Checker};
    ///
    /// let article = Article::new("She paid 100 euros ($190).").dated("2023-08-15".parse()?);
    /// let document: Document = Checker::new().check(&article).to_json().parse()?;
    /// assert!(document.findings[0].needs_attention());
    /// # }
    /// # Ok::<(), exchequer::Error>(())
    /// ```
    #[must_use]
    pub fn needs_attention(&self) -> bool {
        self.suppression.is_none() && needs_attention(self.relation, self.verdict, self.passes)
    }
}

fn is_zero(count: &usize) -> bool {
    *count == 0
}
