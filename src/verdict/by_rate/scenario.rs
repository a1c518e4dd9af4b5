//! What is open in a conversion: the currencies, which amount is native, how separators are read.

use super::survey::Scenario;
use super::thresholds::Sides;
use crate::claim::{Assertion, Claim};
use crate::currency::Currency;
use crate::figure::{Basis, Figure, FigureId, Money};
use crate::verdict::Context;
use crate::verdict::finding::Reason;
use crate::verdict::side::{Exactness, Reading, sides as sides_of};
use rust_decimal::Decimal;
use std::rc::Rc;

/// Every ordered pair of different currencies in which two figures can stand.
///
/// Where evidence put both into one currency although the text converts between them, evidence
/// weaker than the wording gives way: "$1.2m ($1.8m)" may be any two dollars.
pub(in crate::verdict) fn currency_pairs(
    first: &Figure,
    second: &Figure,
) -> Result<Vec<[Currency; 2]>, Reason> {
    let pairs = products(first.currencies(), second.currencies());
    if !pairs.is_empty() {
        return Ok(pairs);
    }
    let pairs = products(&could_be(first), &could_be(second));
    if pairs.is_empty() { Err(Reason::UnknownCurrency) } else { Ok(pairs) }
}

/// Of two long lists only the pairs with the likeliest currency of one: "$5m ($6m)" may be US
/// dollars and any other, but whoever converts Belize dollars into East Caribbean ones says so.
fn products(first: &[Currency], second: &[Currency]) -> Vec<[Currency; 2]> {
    const LONG: usize = 64;
    let is_long = first.len().saturating_mul(second.len()) > LONG;
    let likeliest_other = second.get(..1).unwrap_or_default();
    let pairs = first.iter().enumerate().flat_map(|(at, one)| {
        let others = if is_long && at > 0 { likeliest_other } else { second };
        others.iter().map(move |other| [*one, *other])
    });
    pairs.filter(|[one, other]| one != other).collect()
}

/// The currencies a figure could be in if only its wording counted.
fn could_be(figure: &Figure) -> Vec<Currency> {
    match figure.money() {
        None => Vec::new(),
        Some(Money { currency: Some(currency), basis: Basis::Wording, .. }) => vec![*currency],
        Some(Money { candidates, .. }) => candidates.to_vec(),
    }
}

/// The scenarios of a claim for one reading of each number, the likeliest first.
pub(in crate::verdict) fn scenarios<'a>(
    claim: &Claim,
    [first, second]: [Reading<'a>; 2],
    pairs: &[[Currency; 2]],
    exactness: Exactness,
) -> Vec<Scenario<'a>> {
    // Most currencies have cents, so most scenarios are laid out alike.
    let mut laid: Vec<Laid> = Vec::new();
    let mut scenario = |anchor: Reading<'a>, derived: Reading<'a>, pair: [Currency; 2]| {
        let units = pair.map(Currency::minor_unit);
        let is_alike = |laid: &&Laid| laid.anchor == anchor.figure.id && laid.units == units;
        let sides = laid.iter().find(is_alike).map(|laid| Rc::clone(&laid.sides));
        let sides = sides.unwrap_or_else(|| {
            let sides = Rc::new(Sides::new(sides_of(&anchor, &derived, exactness, units)));
            laid.push(Laid { anchor: anchor.figure.id, units, sides: Rc::clone(&sides) });
            sides
        });
        let [base, quote] = pair;
        Scenario { anchor, derived, base, quote, sides }
    };
    let mut all: Vec<_> = pairs.iter().map(|pair| scenario(first, second, *pair)).collect();
    if claim.assertion.is_open() && exactness == Exactness::ByForm {
        all.extend(pairs.iter().map(|[one, other]| scenario(second, first, [*other, *one])));
    }
    all
}

/// An anchor and minor units with the sides that follow.
struct Laid {
    anchor: FigureId,
    units: [Decimal; 2],
    sides: Rc<Sides>,
}

/// The combinations of readings beside the primary one.
pub(in crate::verdict) fn other_readings<'a>(
    first: &'a Figure,
    second: &'a Figure,
) -> Vec<[Reading<'a>; 2]> {
    let firsts = Reading::all(first);
    let seconds = Reading::all(second);
    let pairs = firsts.iter().flat_map(|one| seconds.iter().map(|other| [*one, *other]));
    pairs.skip(1).collect()
}

/// The two figures that a rate compares; for a triangle the two equivalents.
pub(in crate::verdict) fn two_figures<'a>(
    context: &Context<'a>,
    claim: &Claim,
) -> Option<[&'a Figure; 2]> {
    match &claim.assertion {
        Assertion::Triangle { derived, .. } => context.figures(*derived),
        other => context.figures(other.by_rate()?),
    }
}
