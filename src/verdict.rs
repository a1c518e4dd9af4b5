//! Does a claim hold on the article's date, and how do we know?
//!
//! The rule behind everything: a written figure is the interval of values that round to it, and a
//! claim is consistent when intervals overlap.

use serde::Serialize;

/// What can be said about a claim.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// The figures agree as written, whatever is left open.
    Holds,
    /// They agree when the figure is read as approximate.
    HoldsApproximately,
    /// They agree for some of what is left open: the day, the currency, the source …
    Plausible,
    /// They agree for nothing that is left open, but the gap is at most 3 %.
    NearMiss,
    /// They agree for nothing that is left open, and the gap is more than 3 %.
    Contradicted,
    /// It cannot be decided.
    Unverifiable,
}
