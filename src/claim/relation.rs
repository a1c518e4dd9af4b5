//! The ways in which figures can be related.

use crate::common::text_form::text_form;
use serde::{Deserialize, Serialize};

/// How figures are said to be related.
///
/// ```
/// use exchequer::claim::Relation;
///
/// assert_eq!("stated_rate".parse::<Relation>()?, Relation::StatedRate);
/// assert_eq!(Relation::Conversion.to_string(), "conversion");
/// # Ok::<(), exchequer::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Relation {
    /// Two amounts in different currencies are equal.
    Conversion,
    /// An exchange rate is given: "($1 = 96.9955 roubles)".
    StatedRate,
    /// Three currencies for one amount imply a cross rate.
    Triangle,
    /// All conversions of one pair in an article share a rate.
    RateConflict,
    /// The same figure is in headline, lead or body again.
    Repetition,
    /// From one value to another, with the change stated.
    Change,
    /// Two values and the amount between them: "$400bn larger than the $1.5tn".
    Difference,
    /// "doubled", with the values before and after.
    Multiple,
    /// Parts and their total.
    Sum,
    /// An amount per period, and for a longer period.
    PeriodTotal,
    /// A number of things at a price each, and the total: "2,000 shares at $15, or $30,000".
    PerUnit,
    /// "one in five (21 percent)".
    Share,
    /// Two units of one quantity that is not money.
    UnitConversion,
    /// A year of birth and an age.
    Age,
    /// A figure of the article and the sources that it is checked against.
    Support,
}

text_form!(Relation, "relation", {
    Conversion => "conversion",
    StatedRate => "stated_rate",
    Triangle => "triangle",
    RateConflict => "rate_conflict",
    Repetition => "repetition",
    Change => "change",
    Difference => "difference",
    Multiple => "multiple",
    Sum => "sum",
    PeriodTotal => "period_total",
    PerUnit => "per_unit",
    Share => "share",
    UnitConversion => "unit_conversion",
    Age => "age",
    Support => "support",
});

impl Relation {
    /// Whether judging such a claim may take the rates of its own figures' currencies.
    pub(crate) const fn takes_rates(self) -> bool {
        self.is_by_rate() || matches!(self, Self::Triangle)
    }

    /// Whether two amounts are said to be equal, so that an exchange rate decides.
    pub(crate) const fn is_by_rate(self) -> bool {
        match self {
            Self::Conversion | Self::StatedRate => true,
            Self::Triangle
            | Self::RateConflict
            | Self::Repetition
            | Self::Change
            | Self::Difference
            | Self::Multiple
            | Self::Sum
            | Self::PeriodTotal
            | Self::PerUnit
            | Self::Share
            | Self::UnitConversion
            | Self::Age
            | Self::Support => false,
        }
    }
}
