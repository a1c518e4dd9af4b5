//! Why a claim cannot be decided.

use crate::common::text_form::text_form;
use serde::{Deserialize, Serialize};

/// Why a claim cannot be decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Reason {
    /// No source in the rate book has the pair on the date.
    NoRate,
    /// Neither the article nor the claim has a date, and the answer depends on it.
    NoDate,
    /// The date spans too many years, and the answer depends on the day.
    DateTooWide,
    /// The currency of a figure is not known.
    UnknownCurrency,
    /// A number or a product is larger than exact arithmetic holds.
    OutOfRange,
    /// The claim relates figures of a kind that is not compared, or misses one.
    NotComparable,
    /// None of the sources has the figure, or anything that it could be a slip of.
    NotInSources,
    /// The body does not have a figure of the headline, or anything that it could be a slip of.
    NotInBody,
}

text_form!(Reason, "reason", {
    NoRate => "no_rate",
    NoDate => "no_date",
    DateTooWide => "date_too_wide",
    UnknownCurrency => "unknown_currency",
    OutOfRange => "out_of_range",
    NotComparable => "not_comparable",
    NotInSources => "not_in_sources",
    NotInBody => "not_in_body",
});
