//! All conversions of one pair of currencies in an article share a rate: "100 euro (746 kroner) … 200
//! euro (1.700 kroner)".

use super::page::Page;
use super::{Claim, Relation};
use crate::currency::Currency;
use crate::figure::FigureId;
use std::collections::BTreeMap;

/// One claim for each pair of currencies that is converted more than once, listing the figures pair by
/// pair, anchor first. What the text dates has a rate of its own.
pub(super) fn claims(page: Page<'_>, conversions: &[Claim]) -> Vec<Claim> {
    let mut converted: BTreeMap<(Currency, Currency), Vec<FigureId>> = BTreeMap::new();
    for claim in conversions.iter().filter(|claim| claim.dated.is_none()) {
        if let Some(pair) = pair(page, claim) {
            converted.entry(pair).or_default().extend(&claim.figures);
        }
    }
    converted.retain(|_, figures| figures.len() > 2);
    let claim = |figures: Vec<FigureId>| Claim {
        relation: Relation::RateConflict,
        span: page.covering(&figures),
        figures,
        cue: None,
        anchor_known: true,
        dated: None,
    };
    converted.into_values().map(claim).collect()
}

fn pair(page: Page<'_>, claim: &Claim) -> Option<(Currency, Currency)> {
    let [one, other] = claim.figures.as_slice() else { return None };
    let (one, other) = (page.figure(*one)?.currency()?, page.figure(*other)?.currency()?);
    (claim.relation == Relation::Conversion).then(|| (one.min(other), one.max(other)))
}
