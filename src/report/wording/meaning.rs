//! What each verdict means, in an English sentence, for tools that explain their
//! rules.
//!
//! The sentences are the same for every article. What was found in one is in
//! [`Finding::message`](crate::verdict::Finding::message) and in its diagnoses.

use crate::verdict::Verdict;

/// What a verdict says of a claim.
pub(in crate::report) fn of_verdict(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Holds => "The figures agree as written, whatever is left open.",
        Verdict::HoldsApproximately => "The figures agree when the figure is read as a round one.",
        Verdict::Plausible => {
            "The figures agree for some of what is left open: the day, the currency, the source of the rate."
        }
        Verdict::NearMiss => {
            "The figures agree for nothing that is left open, but the gap is at most 3 %."
        }
        Verdict::Contradicted => {
            "The figures agree for nothing that is left open, and the gap is more than 3 %: the claim could not be \
             reproduced."
        }
        Verdict::Unverifiable => {
            "The claim was not checked: a rate, a date, a currency or a number that can be compared is missing."
        }
    }
}
