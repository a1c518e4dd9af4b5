//! What would make a claim hold.

use super::Context;
use super::conversion::Judged;
use crate::claim::Claim;
use serde::Serialize;

/// A hypothesis under which the claim holds as written.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Diagnosis {
    /// What it says.
    pub message: String,
}

pub(super) fn diagnose(_context: &Context<'_>, _claim: &Claim, _judged: &Judged<'_>) -> Vec<Diagnosis> {
    Vec::new()
}
