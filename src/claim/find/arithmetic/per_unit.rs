//! A number of things at a price each, and what they come to: "2,000 shares at $15 each, or
//! $30,000".
//!
//! The total comes last, after a word that says so ("or", "a total of").

use super::figures::{Gap, cue, values};
use crate::claim::{Assertion, Claim};
use crate::figure::marked::{Element, MarkedText};
use crate::figure::{Figure, Unit};
use crate::language::FigureCue;
use rust_decimal::Decimal;

/// What a price is for, where a number of these can be before it.
const EACH: [&str; 3] = ["share", "person", "piece"];

/// No more words are between the number and the price.
const FAR: usize = 12;

/// No more words are between the price and the total.
const NEAR: usize = 7;

/// One claim for each number of things with their price and total.
pub(super) fn claims(marked: MarkedText<'_>) -> Vec<Claim> {
    let values = values(marked);
    let triples = values.windows(3).take_while(|_| !marked.is_interrupted());
    triples.filter_map(|triple| claim(marked, triple)).collect()
}

fn claim(marked: MarkedText<'_>, triple: &[&Figure]) -> Option<Claim> {
    let [count, each, total] = triple else { return None };
    let per = each.per.as_ref().is_some_and(|per| EACH.contains(&per.unit.as_str()));
    let one_money = each.currency().is_some() && each.currency() == total.currency();
    let counted = count.unit == Unit::Things
        && count.written().is_some_and(|written| written.value() > Decimal::ONE);
    if !(per && one_money && counted && total.per.is_none() && total.written().is_some()) {
        return None;
    }
    let between = Gap::within(marked, count, each, FAR)?;
    let gap = Gap::within(marked, each, total, NEAR)?;
    let told = gap.says_the_same() || gap.has(marked, cue(FigureCue::Total));
    let and = |gap: &Gap<'_>| gap.elements.iter().any(Element::is_and);
    (told && !and(&gap) && !and(&between)).then(|| Claim {
        assertion: Assertion::PerUnit { count: count.id, each: each.id, total: total.id },
        span: count.span.cover(total.span),
        cue: None,
    })
}
