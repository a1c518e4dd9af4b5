//! Three currencies for one amount imply a cross rate.
//!
//! "1 million dollars (900,000 euros, 6.7 million kroner)" implies a rate of euros to kroner. It
//! must agree with what the article's other conversions or stated rates imply for that pair; where
//! there are none, with the rates of the day. Both amounts are rounded, so both carry their
//! reading.

use super::repetition::unverifiable;
use super::shared_rate::{Implied, conclude};
use crate::claim::Claim;
use crate::currency::Currency;
use crate::figure::FigureId;
use crate::verdict::Context;
use crate::verdict::by_rate::judge_conversion;
use crate::verdict::finding::{Finding, Reason};
use crate::verdict::side::Exactness;
use rustc_hash::FxHashMap;

/// Judges the cross rate between the second and third figure of a claim.
pub(in crate::verdict) fn judge_triangle(
    context: &Context<'_>,
    claim: &Claim,
    [second, third]: [FigureId; 2],
) -> Finding {
    let Some(cross) = Implied::of(context, second, third) else {
        return unverifiable(context, claim, Reason::UnknownCurrency);
    };
    let elsewhere: Vec<Implied> = elsewhere(context, claim, cross.pair);
    if elsewhere.is_empty() {
        return judge_conversion(context, claim, Exactness::Rounded);
    }
    let all: Vec<Implied> = std::iter::once(cross).chain(elsewhere).collect();
    conclude(context, claim, &all)
}

/// What other conversions and stated rates of the article imply for a pair: the first of them.
fn elsewhere(context: &Context<'_>, claim: &Claim, pair: (Currency, Currency)) -> Vec<Implied> {
    let own = claim.figures();
    let is_other = |figures: &[FigureId; 2]| !figures.iter().all(|figure| own.contains(figure));
    let of_pair = context.implied.get_or_init(|| implied(context));
    let others = of_pair.get(&unordered(pair)).into_iter().flatten();
    let others = others.filter(|(figures, _)| is_other(figures)).take(MOST);
    let others =
        others.map(|(_, rate)| if rate.pair == pair { Some(*rate) } else { rate.reversed() });
    others.flatten().filter(|rate| rate.pair == pair).collect()
}

/// An article implies a rate a few times; of a long list of prices so many count for each triangle.
const MOST: usize = 16;

/// What the conversions and stated rates of an article imply, by pair, with their figures.
pub(in crate::verdict) type ImpliedRates =
    FxHashMap<(Currency, Currency), Vec<([FigureId; 2], Implied)>>;

fn implied(context: &Context<'_>) -> ImpliedRates {
    let mut rates = ImpliedRates::default();
    for [anchor, derived] in
        context.case.claims.iter().filter_map(|claim| claim.assertion.by_rate())
    {
        let Some(rate) = Implied::of(context, anchor, derived) else { continue };
        let of_pair = rates.entry(unordered(rate.pair)).or_default();
        // A triangle leaves out its own two.
        if of_pair.len() < MOST.saturating_add(2) {
            of_pair.push(([anchor, derived], rate));
        }
    }
    rates
}

fn unordered((one, other): (Currency, Currency)) -> (Currency, Currency) {
    (one.min(other), one.max(other))
}
