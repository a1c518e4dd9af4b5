//! The finders: one file for each relation.
//!
//! A finder reads a text with its figures marked and says what it claims. The conversions are found
//! first, since the claims about several amounts (triangles, shared rates, repetitions) are made of
//! them.

mod arithmetic;
mod conversion;
#[cfg(test)]
mod fixtures;
mod headline;
mod repetition;
mod shared_rate;
mod stated_rate;
mod triangle;

use super::{Assertion, Claim};
use crate::article::Part;
use crate::figure::FigureId;
use crate::figure::marked::{MarkedText, is_money};
use rustc_hash::FxHashSet;

/// What an article says of its figures.
pub(crate) struct Claims {
    /// Every claim, in order.
    pub(crate) all: Vec<Claim>,
    /// The amounts that are said to be an equivalent of nothing in sight: "en bot motsvarande
    /// 74 000 kronor".
    pub(crate) without_source: Vec<FigureId>,
}

/// Every claim in a text.
pub(crate) fn claims(marked: MarkedText<'_>, parts: &[Part]) -> Claims {
    let mut found = Claims { all: Vec::new(), without_source: Vec::new() };
    if marked.figures.iter().any(is_money) {
        about_money(marked, &mut found);
    }
    if marked.figures.len() > 1 {
        found.all.extend(repetition::claims(marked, &found.all));
        found.all.extend(arithmetic::claims(marked));
    }
    if !marked.figures.is_empty() {
        repeated_in_the_body(marked, parts, &mut found.all);
    }
    found.all.sort_by_key(|claim| (claim.span, claim.relation()));
    found
}

fn about_money(marked: MarkedText<'_>, found: &mut Claims) {
    let links = conversion::links(marked);
    found.all = conversion::claims(marked, &links);
    let of_several = [triangle::claims(marked, &links), shared_rate::claims(marked, &found.all)];
    found.all.extend(of_several.into_iter().flatten());
    found.without_source = conversion::without_source(marked, &links);
}

/// The figures of the headline that the body has, unless they are compared already.
fn repeated_in_the_body(marked: MarkedText<'_>, parts: &[Part], claims: &mut Vec<Claim>) {
    let found = headline::claims(marked, parts);
    if found.is_empty() {
        return;
    }
    let pair = |claim: &Claim| {
        let mut figures = claim.figures();
        figures.sort_unstable();
        (claim.relation(), figures)
    };
    let known: FxHashSet<_> = claims.iter().map(pair).collect();
    let related: FxHashSet<FigureId> = claims.iter().flat_map(Claim::figures).collect();
    let is_new = |claim: &Claim| match &claim.assertion {
        // A figure that another claim compares is not missing.
        Assertion::NotInBody { figure, .. } => !related.contains(figure),
        _ => !known.contains(&pair(claim)),
    };
    claims.extend(found.into_iter().filter(is_new));
}
