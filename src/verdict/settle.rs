//! The last and weakest evidence for a bare currency name: only some currencies make its pair hold.
//!
//! A figure that nothing in the article decided takes the likeliest currency with which its claim
//! works. The verdict stays what it was (*plausible, on the currency*), and so do the candidates.

use super::Finding;
use crate::claim::Relation;
use crate::currency::Currency;
use crate::figure::{Basis, Figure};

/// Gives open figures the currency that makes their conversion work.
pub(crate) fn settle(figures: &mut [Figure], findings: &[Finding]) {
    for finding in findings.iter().filter(|finding| finding.relation == Relation::Conversion) {
        let (Some(anchor), [one, other]) = (finding.anchor, finding.figures.as_slice()) else {
            continue;
        };
        let derived = if anchor == *one { *other } else { *one };
        let Some([native, converted]) = likeliest(figures, [anchor, derived], &finding.currencies)
        else {
            continue;
        };
        take(figures.get_mut(anchor), native);
        take(figures.get_mut(derived), converted);
    }
}

/// The working pair that stands first among the candidates of both figures together.
fn likeliest(
    figures: &[Figure],
    [anchor, derived]: [usize; 2],
    working: &[[Currency; 2]],
) -> Option<[Currency; 2]> {
    let rank = |figure: usize, currency: Currency| {
        let candidates = figures.get(figure)?.currencies();
        candidates.iter().position(|candidate| *candidate == currency)
    };
    let ranked = working.iter().filter_map(|pair| {
        let [native, converted] = *pair;
        Some((rank(anchor, native)? + rank(derived, converted)?, *pair))
    });
    ranked.min_by_key(|(rank, _)| *rank).map(|(_, pair)| pair)
}

fn take(figure: Option<&mut Figure>, currency: Currency) {
    let Some(money) = figure.and_then(|figure| figure.money.as_mut()) else { return };
    if money.currency.is_none() {
        money.currency = Some(currency);
        money.basis = Basis::Pair;
    }
}
