//! Conversions and stated rates: judged by what currencies cost on the days of the article.

pub(super) mod conversion;
pub(super) mod days;
mod far;
pub(super) mod lookup;
pub(super) mod named_date;
mod namesake;
pub(super) mod period_rates;
pub(super) mod present;
mod remarks;
pub(super) mod scenario;
pub(super) mod stated_rate;
pub(super) mod survey;
pub(super) mod thresholds;

use super::Context;
use super::finding::{Diagnosis, Finding};
use super::side::Exactness;
use crate::claim::Claim;
use conversion::weigh;
use named_date::judged_by_named_date;
use present::present;

/// Judges a conversion or a stated rate.
pub(super) fn judge_conversion(
    context: &Context<'_>,
    claim: &Claim,
    exactness: Exactness,
) -> Finding {
    let judged = weigh(context, claim, exactness);
    let finding = present(context, claim, &judged);
    if !judged.ruling.fails() {
        return finding;
    }
    match judged_by_named_date(context, claim, exactness) {
        // Whether a rate of the year fits or its average was found out on the way.
        Some((dated, judged)) => {
            let diagnoses = finding.diagnoses.into_iter().filter(Diagnosis::names_a_date).collect();
            Finding { diagnoses, ..present(context, &dated, &judged) }
        }
        None => finding,
    }
}
