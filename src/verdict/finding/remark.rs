//! What a reader should know about a claim whatever the verdict.

use crate::common::text_form::text_form;
use serde::{Deserialize, Serialize};

/// Something worth knowing about a claim, which no verdict says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Remark {
    /// A rounded amount was converted to far more digits than it has: "400,000 roubles (4,284.74
    /// euros)".
    SpuriousPrecision,
    /// A directed word points the wrong way: "nearly 2.3" where the value is 2.31.
    HedgeDirection,
    /// A bound is true and far off: "over 300 million" where the value is 516 million.
    LooseBound,
    /// A figure of the headline is not in the body; the second figure of the claim, where it has
    /// one, is the nearest of the same unit.
    NotInBody,
}

text_form!(Remark, "remark", {
    SpuriousPrecision => "spurious_precision",
    HedgeDirection => "hedge_direction",
    LooseBound => "loose_bound",
    NotInBody => "not_in_body",
});
