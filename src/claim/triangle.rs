//! Three currencies for one amount: "1.280 tyrkiske lira, cirka 250 kroner eller 34 euro" implies a
//! rate of kroner to euros, which needs no rate of the lira.

use super::link::{Link, Links};
use super::not_conversion::differ;
use super::page::Page;
use super::{Claim, Relation};
use crate::figure::FigureId;
use std::collections::BTreeMap;

/// One claim for each two equivalents of an amount: the amount, the first equivalent, a later one.
pub(super) fn claims(page: Page<'_>, links: &Links) -> Vec<Claim> {
    let mut claims = Vec::new();
    if links.all.len() < 2 {
        return claims;
    }
    let mut firsts: BTreeMap<FigureId, &Link> = BTreeMap::new();
    for link in &links.all {
        let first = firsts.entry(link.anchor).or_insert(link);
        if !std::ptr::eq(*first, link) {
            claims.extend(claim(page, first, link));
        }
    }
    claims
}

fn claim(page: Page<'_>, first: &Link, second: &Link) -> Option<Claim> {
    let (one, other) = (page.figure(first.derived)?, page.figure(second.derived)?);
    let figures = vec![first.anchor, first.derived, second.derived];
    differ(one, other).then(|| Claim {
        relation: Relation::Triangle,
        span: page.covering(&figures),
        figures,
        cue: None,
        anchor_known: true,
        dated: None,
    })
}
