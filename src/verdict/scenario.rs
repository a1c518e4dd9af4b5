//! What is open in a conversion: the currencies, which amount is native, how separators are read.

use super::Context;
use super::finding::Reason;
use super::side::{Exactness, Reading};
use super::survey::Scenario;
use crate::claim::Claim;
use crate::currency::Currency;
use crate::figure::{Basis, Figure, Money};

/// Every ordered pair of different currencies in which two figures can stand.
///
/// Where evidence put both into one currency although the text converts between them, evidence
/// weaker than the wording gives way: "$1.2m ($1.8m)" may be any two dollars.
pub(super) fn currency_pairs(first: &Figure, second: &Figure) -> Result<Vec<[Currency; 2]>, Reason> {
    let pairs = products(first.currencies(), second.currencies());
    if !pairs.is_empty() {
        return Ok(pairs);
    }
    let pairs = products(&could_be(first), &could_be(second));
    if pairs.is_empty() { Err(Reason::UnknownCurrency) } else { Ok(pairs) }
}

fn products(first: &[Currency], second: &[Currency]) -> Vec<[Currency; 2]> {
    let pairs = first.iter().flat_map(|one| second.iter().map(|other| [*one, *other]));
    pairs.filter(|[one, other]| one != other).collect()
}

/// The currencies a figure could be in if only its wording counted.
fn could_be(figure: &Figure) -> Vec<Currency> {
    match &figure.money {
        None => Vec::new(),
        Some(Money { currency: Some(currency), basis: Basis::Wording, .. }) => vec![*currency],
        Some(Money { candidates, .. }) => candidates.to_vec(),
    }
}

/// The scenarios of a claim for one reading of each number, the likeliest first.
pub(super) fn scenarios<'a>(
    claim: &Claim,
    [first, second]: [Reading<'a>; 2],
    pairs: &[[Currency; 2]],
    exactness: Exactness,
) -> Vec<Scenario<'a>> {
    let as_written = pairs.iter().map(|pair| Scenario::new(first, second, *pair, exactness));
    if claim.anchor_known || exactness != Exactness::ByForm {
        return as_written.collect();
    }
    let reversed = pairs.iter().map(|[one, other]| Scenario::new(second, first, [*other, *one], exactness));
    as_written.chain(reversed).collect()
}

/// The combinations of readings beside the primary one.
pub(super) fn other_readings<'a>(first: &'a Figure, second: &'a Figure) -> Vec<[Reading<'a>; 2]> {
    let firsts = Reading::all(first);
    let seconds = Reading::all(second);
    let pairs = firsts.iter().flat_map(|one| seconds.iter().map(|other| [*one, *other]));
    pairs.skip(1).collect()
}

/// The two figures of a claim; `None` where it has another number of them.
pub(super) fn two_figures<'a>(context: &Context<'a>, claim: &Claim) -> Option<[&'a Figure; 2]> {
    let [first, second] = claim.figures.as_slice() else { return None };
    Some([context.case.figures.get(*first)?, context.case.figures.get(*second)?])
}
