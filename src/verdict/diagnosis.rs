//! What would make a claim hold: the slips that writers make, each tried on the figures.
//!
//! "495.000 rubler (36 millioner kroner)" does not hold; it does with one amount off by a factor of
//! 1,000. A hypothesis is reported only if the figures then meet as written, with the probability
//! that a random wrong figure would have met as well. Diagnoses are ranked, at most three are kept,
//! and none ever changes a verdict.

mod amount;
pub(super) mod chance;
mod currency;
mod hypothesis;
mod question;
mod rate;

use super::by_rate::conversion::Judged;
use super::by_rate::survey::Survey;
use super::finding::{Diagnosis, Suggestion, Unknown};
use super::{Context, Verdict};
use crate::claim::Claim;
pub(super) use amount::digits;
pub(in crate::verdict) use chance::shown;
use hypothesis::Hypothesis;
use question::Question;
use rust_decimal::{Decimal, dec};

/// At most this many are reported.
const MOST: usize = 3;

/// A hypothesis that a random figure would satisfy this often says nothing.
const UNINFORMATIVE: Decimal = dec!(0.5);

/// The slips that would make a judged claim hold, the likeliest first.
pub(super) fn diagnose(
    context: &Context<'_>,
    claim: &Claim,
    judged: &Judged<'_>,
    best: &Survey<'_>,
    suggestion: Option<Suggestion>,
) -> Vec<Diagnosis> {
    let verdict = judged.ruling.verdict;
    let agrees = matches!(verdict, Verdict::Holds | Verdict::HoldsApproximately);
    if verdict == Verdict::Unverifiable || agrees && best.days() > rate::pivot_rounding::MOST_DAYS {
        return Vec::new();
    }
    let Some(question) = Question::of(context, claim, best, suggestion) else { return Vec::new() };
    let hypotheses = match judged.ruling.verdict {
        Verdict::NearMiss | Verdict::Contradicted => every_slip(&question),
        Verdict::Plausible if judged.ruling.on.contains(&Unknown::Source) => {
            rate::parallel_market::hypotheses(&question)
        }
        Verdict::Holds | Verdict::HoldsApproximately => {
            rate::pivot_rounding::as_information(&question)
        }
        Verdict::Plausible | Verdict::Unverifiable => Vec::new(),
    };
    ranked(&question, hypotheses)
}

fn every_slip(question: &Question<'_>) -> Vec<Hypothesis> {
    let slips = [
        amount::scale::hypotheses,
        amount::long_short_scale::hypotheses,
        amount::separator::hypotheses,
        currency::wrong_sign::hypotheses,
        rate::inverted_rate::hypotheses,
        amount::unconverted::hypotheses,
        currency::same_name_currency::hypotheses,
        currency::context_country::hypotheses,
        rate::stale_rate::hypotheses,
        rate::other_date::hypotheses,
        rate::pivot_rounding::hypotheses,
        amount::period::hypotheses,
        amount::digits::hypotheses,
        amount::redenomination::hypotheses,
        amount::wrong_pair::hypotheses,
    ];
    let wanted = slips.iter().take_while(|_| !question.context.interrupt.is_raised());
    wanted.flat_map(|slip| slip(question)).collect()
}

/// Orders by prior × specificity, the specificity being one over the chance of a coincidence.
fn ranked(question: &Question<'_>, hypotheses: Vec<Hypothesis>) -> Vec<Diagnosis> {
    let mut rated: Vec<(Decimal, Diagnosis)> = hypotheses
        .into_iter()
        .map(|hypothesis| (hypothesis.prior(), diagnosis(question, hypothesis)))
        .filter(|(_, diagnosis)| diagnosis.chance < UNINFORMATIVE)
        .map(|(prior, diagnosis)| {
            (prior.checked_div(diagnosis.chance).unwrap_or(Decimal::MAX), diagnosis)
        })
        .collect();
    rated.sort_by(|(one, a), (other, b)| other.cmp(one).then_with(|| a.code.cmp(&b.code)));
    let mut kept: Vec<Diagnosis> = Vec::new();
    for (_, diagnosis) in rated {
        // A namesake of a country in the sentence is one and the same slip.
        if kept.len() < MOST && !kept.iter().any(|better| better.message == diagnosis.message) {
            kept.push(diagnosis);
        }
    }
    kept
}

fn diagnosis(question: &Question<'_>, hypothesis: Hypothesis) -> Diagnosis {
    let chance = chance::of_accepted(question.merge_gap(), &hypothesis.accepted);
    Diagnosis::of(hypothesis.code, hypothesis.said, chance::shown(chance), hypothesis.suggestion)
}

#[cfg(test)]
#[cfg(feature = "lang-all")]
mod tests;
