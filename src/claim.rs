//! What is asserted: which figures an article says are related, and how.
//!
//! Claims are read off the words between figures alone; whether a claim holds is for
//! [`verdict`](crate::verdict) to say. Each claim names the rates that judging it takes
//! ([`Claim::rate_needs`]), so that a caller can fetch exactly those.

use crate::Span;
use crate::article::ArticleDate;
use crate::currency::Currency;
use crate::figure::FigureId;
use serde::Serialize;

/// Figures that an article relates to each other.
#[derive(Clone, Debug, PartialEq)]
pub struct Claim {
    /// How they are said to be related.
    pub relation: Relation,
    /// The figures, for a conversion the anchor (native amount) first.
    pub figures: Vec<FigureId>,
    /// From the first figure to the last.
    pub span: Span,
    /// The words or brackets that say so; `None` where position alone does.
    pub cue: Option<Span>,
    /// Whether language, country or wording settle which side is native. Where not, both are tried.
    pub anchor_known: bool,
    /// The date or period that the text gives this amount ("then $82 million", "in 2019"), where it is
    /// not the article's.
    pub dated: Option<ArticleDate>,
}

/// How figures are said to be related.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Relation {
    /// Two amounts in different currencies are equal.
    Conversion,
    /// An exchange rate is given: "($1 = 96.9955 roubles)".
    StatedRate,
    /// Three currencies for one amount imply a cross rate.
    Triangle,
    /// All conversions of one pair in an article share a rate.
    RateConflict,
    /// The same figure stands in headline, lead or body again.
    Repetition,
    /// From one value to another, with the change stated.
    Change,
    /// Parts and their total.
    Sum,
    /// An amount per period, and for a longer period.
    PeriodTotal,
    /// "one in five (21 percent)".
    Share,
    /// Two units of one quantity that is not money.
    UnitConversion,
    /// A year of birth and an age.
    Age,
}

/// Rates that judging a claim takes: a pair over a span of days, both ends included.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
pub struct RateNeed {
    /// One unit of this currency …
    pub base: Currency,
    /// … in units of this one.
    pub quote: Currency,
    /// The first day.
    pub from: chrono::NaiveDate,
    /// The last day.
    pub to: chrono::NaiveDate,
}
