//! All conversions of one pair of currencies in an article share a rate: "100 euro (746 kroner) …
//! 200 euro (1.700 kroner)".

use super::{Claim, Relation};
use crate::currency::Currency;
use crate::figure::FigureId;
use crate::figure::marked::MarkedText;

/// One claim for each pair of currencies that is converted more than once, listing the figures pair
/// by pair, anchor first. What the text dates has a rate of its own.
pub(super) fn claims(marked: MarkedText<'_>, conversions: &[Claim]) -> Vec<Claim> {
    if conversions.len() < 2 {
        return Vec::new();
    }
    let undated = conversions.iter().filter(|claim| claim.dated.is_none());
    let mut converted: Vec<((Currency, Currency), &Claim)> =
        undated.filter_map(|claim| Some((pair(marked, claim)?, claim))).collect();
    converted.sort_by_key(|(pair, _)| *pair);
    let of_one_pair =
        converted.chunk_by(|(one, _), (other, _)| one == other).filter(|same| same.len() > 1);
    let figures = of_one_pair
        .map(|same| same.iter().flat_map(|(_, claim)| &claim.figures).copied().collect());
    let claim = |figures: Vec<FigureId>| Claim {
        relation: Relation::RateConflict,
        span: marked.covering(&figures),
        figures,
        cue: None,
        anchor_known: true,
        dated: None,
    };
    figures.map(claim).collect()
}

fn pair(marked: MarkedText<'_>, claim: &Claim) -> Option<(Currency, Currency)> {
    let [one, other] = claim.figures.as_slice() else { return None };
    let (one, other) = (marked.figure(*one)?.currency()?, marked.figure(*other)?.currency()?);
    (claim.relation == Relation::Conversion).then(|| (one.min(other), one.max(other)))
}
