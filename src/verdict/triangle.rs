//! Three currencies for one amount imply a cross rate.
//!
//! "1 million dollars (900,000 euros, 6.7 million kroner)" implies a rate of euros to kroner. It must
//! agree with what the article's other conversions or stated rates imply for that pair; where there
//! are none, with the rates of the day. Both amounts are rounded, so both carry their reading.

use super::Context;
use super::conversion::judge_conversion;
use super::finding::{Finding, Reason};
use super::rate_conflict::{Implied, conclude};
use super::repetition::unverifiable;
use super::side::Exactness;
use crate::claim::Claim;

/// Judges the cross rate between the second and third figure of a claim.
pub(super) fn judge_triangle(context: &Context<'_>, claim: &Claim) -> Finding {
    let [_, second, third] = claim.figures.as_slice() else {
        return unverifiable(context, claim, Reason::NotComparable);
    };
    let (second, third) = (*second, *third);
    let Some(cross) = Implied::of(context, second, third) else {
        return unverifiable(context, claim, Reason::UnknownCurrency);
    };
    let elsewhere: Vec<Implied> = elsewhere(context, claim, cross.pair);
    if elsewhere.is_empty() {
        let leg = Claim { figures: vec![second, third], anchor_known: true, ..claim.clone() };
        let finding = judge_conversion(context, &leg, Exactness::Rounded);
        return Finding { figures: claim.figures.clone(), ..finding };
    }
    let all: Vec<Implied> = std::iter::once(cross).chain(elsewhere).collect();
    conclude(context, claim, &all)
}

/// What other conversions and stated rates of the article imply for a pair.
fn elsewhere(
    context: &Context<'_>,
    claim: &Claim,
    pair: (crate::currency::Currency, crate::currency::Currency),
) -> Vec<Implied> {
    let is_other = |other: &Claim| !other.figures.iter().all(|figure| claim.figures.contains(figure));
    let others = context.case.claims.iter().filter(|other| other.relation.is_by_rate() && is_other(other));
    let implied = others.filter_map(|other| match other.figures.as_slice() {
        [anchor, derived] => Implied::of(context, *anchor, *derived),
        _ => None,
    });
    implied
        .filter_map(|rate| if rate.pair == pair { Some(rate) } else { rate.reversed() })
        .filter(|rate| rate.pair == pair)
        .collect()
}
