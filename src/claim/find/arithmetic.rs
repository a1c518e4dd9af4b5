//! The finders of what arithmetic decides: changes, sums, shares, ages, units. No rate is needed.
//!
//! They have in common the figures of one sentence with the words between ([`figures`]), and what
//! the word before a value makes of it ([`role`]).

mod age;
mod another;
mod change;
mod difference;
mod figures;
mod per_unit;
mod period_total;
mod role;
mod share;
mod sum;
mod unit_conversion;

use crate::claim::{Claim, Relation};
use crate::figure::FigureId;
use crate::figure::marked::MarkedText;
use figures::Values;
use std::collections::BTreeSet;

/// Drops the changes between the figures of a share: of "360 postes, environ 12 % de ses 3 000" the
/// "de" is no "from".
fn drop_readings_of_shares(claims: &mut Vec<Claim>) {
    let is_share = |claim: &&Claim| claim.relation() == Relation::Share;
    let figures = |claim: &Claim| claim.figures().into_iter().collect::<BTreeSet<_>>();
    let shares: Vec<BTreeSet<FigureId>> = claims.iter().filter(is_share).map(figures).collect();
    if !shares.is_empty() {
        claims.retain(|claim| {
            claim.relation() != Relation::Change || !shares.contains(&figures(claim))
        });
    }
}

/// Every claim that arithmetic decides, one relation after another.
pub(super) fn claims(marked: MarkedText<'_>) -> Vec<Claim> {
    let values = Values::of(marked);
    let finders: [for<'a> fn(MarkedText<'a>, &Values<'a>) -> Vec<Claim>; 8] = [
        age::claims,
        change::claims,
        difference::claims,
        per_unit::claims,
        period_total::claims,
        share::claims,
        sum::claims,
        unit_conversion::claims,
    ];
    let mut claims: Vec<Claim> = finders.iter().flat_map(|find| find(marked, &values)).collect();
    drop_readings_of_shares(&mut claims);
    claims
}
