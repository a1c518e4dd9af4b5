//! The finders: one file for each relation.
//!
//! A finder reads a text with its figures marked and says what it claims. The conversions are found
//! first, since the claims about several amounts (triangles, shared rates, repetitions) are made of
//! them.

mod conversion;
mod repetition;
mod shared_rate;
mod stated_rate;
mod triangle;

use super::Claim;
use crate::figure::FigureId;
use crate::figure::marked::{MarkedText, is_money};

/// What an article says of its figures.
pub(crate) struct Claims {
    /// Every claim, in order.
    pub(crate) all: Vec<Claim>,
    /// The amounts that are said to be an equivalent of nothing in sight: "en bot motsvarande
    /// 74 000 kronor".
    pub(crate) without_source: Vec<FigureId>,
}

/// Every claim in a text.
pub(crate) fn claims(marked: MarkedText<'_>) -> Claims {
    if !marked.figures.iter().any(is_money) {
        return Claims { all: Vec::new(), without_source: Vec::new() };
    }
    let links = conversion::links(marked);
    let mut all = conversion::claims(marked, &links);
    let of_several = [
        triangle::claims(marked, &links),
        shared_rate::claims(marked, &all),
        repetition::claims(marked, &all),
    ];
    all.extend(of_several.into_iter().flatten());
    all.sort_by_key(|claim| (claim.span, claim.relation()));
    Claims { all, without_source: conversion::without_source(marked, &links) }
}
