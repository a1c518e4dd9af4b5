//! Which rates something takes: what claims ask for, and what is fetched.
//!
//! It stands with the currencies, below both: claims know nothing of rates, and rates nothing of
//! claims.

use super::Currency;
use chrono::NaiveDate;
use serde::Serialize;

/// Rates that judging a claim takes: a pair over a span of days, both ends included.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
pub struct RateNeed {
    /// One unit of this currency …
    pub base: Currency,
    /// … in units of this one.
    pub quote: Currency,
    /// The first day.
    pub from: NaiveDate,
    /// The last day.
    pub to: NaiveDate,
}
