//! Three currencies for one amount: "1.280 tyrkiske lira, cirka 250 kroner eller 34 euro" implies a
//! rate of kroner to euros, which needs no rate of the lira.

use super::conversion::{Link, Links, differ};
use crate::claim::{Assertion, Claim};
use crate::figure::FigureId;
use crate::figure::marked::MarkedText;
use std::collections::BTreeMap;

/// One claim for each two equivalents of an amount: the amount, the first equivalent, a later one.
pub(super) fn claims(marked: MarkedText<'_>, links: &Links) -> Vec<Claim> {
    let mut claims = Vec::new();
    if links.all.len() < 2 {
        return claims;
    }
    let mut firsts: BTreeMap<FigureId, &Link> = BTreeMap::new();
    for link in &links.all {
        let first = firsts.entry(link.anchor).or_insert(link);
        if !std::ptr::eq(*first, link) {
            claims.extend(claim(marked, first, link));
        }
    }
    claims
}

fn claim(marked: MarkedText<'_>, first: &Link, second: &Link) -> Option<Claim> {
    let (one, other) = (marked.figure(first.derived)?, marked.figure(second.derived)?);
    let derived = [first.derived, second.derived];
    differ(one, other).then(|| Claim {
        assertion: Assertion::Triangle { native: first.anchor, derived },
        span: marked.covering(&[first.anchor, first.derived, second.derived]),
        cue: None,
    })
}

#[cfg(test)]
mod tests {
    use crate::claim::Relation;
    use crate::claim::find::fixtures::found;

    fn claims(language: &str, text: &str) -> Vec<String> {
        found(Relation::Triangle, language, text)
    }

    #[test]
    fn two_equivalents_of_an_amount_imply_a_rate() {
        assert_eq!(claims("en", "It cost 900 rand ($48, €44)."), ["900 rand | $48 | €44"]);
    }

    #[test]
    fn one_equivalent_implies_none() {
        assert!(claims("en", "It cost 900 rand ($48).").is_empty());
    }
}
