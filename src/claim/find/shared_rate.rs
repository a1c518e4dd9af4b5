//! All conversions of one pair of currencies in an article share a rate: "100 euro (746 kroner) …
//! 200 euro (1.700 kroner)".

use crate::claim::{Assertion, Claim};
use crate::currency::Currency;
use crate::figure::FigureId;
use crate::figure::marked::MarkedText;

/// One claim for each pair of currencies that is converted more than once, listing the figures pair
/// by pair, anchor first. What the text dates has a rate of its own.
pub(super) fn claims(marked: MarkedText<'_>, conversions: &[Claim]) -> Vec<Claim> {
    if conversions.len() < 2 {
        return Vec::new();
    }
    let undated = conversions.iter().filter(|claim| claim.dated().is_none());
    let mut converted: Vec<((Currency, Currency), [FigureId; 2])> =
        undated.filter_map(|claim| converted(marked, claim)).collect();
    converted.sort_by_key(|(pair, _)| *pair);
    let of_one_pair =
        converted.chunk_by(|(one, _), (other, _)| one == other).filter(|same| same.len() > 1);
    let claim = |same: &[(_, [FigureId; 2])]| {
        let pairs: Vec<[FigureId; 2]> = same.iter().map(|(_, figures)| *figures).collect();
        let span = marked.covering(pairs.as_flattened());
        Claim { assertion: Assertion::SharedRate { pairs }, span, cue: None }
    };
    of_one_pair.map(claim).collect()
}

/// The currencies of a conversion, in either order, and its figures.
fn converted(
    marked: MarkedText<'_>,
    claim: &Claim,
) -> Option<((Currency, Currency), [FigureId; 2])> {
    let Assertion::Conversion { native, derived, .. } = claim.assertion else { return None };
    let (one, other) = (marked.figure(native)?.currency()?, marked.figure(derived)?.currency()?);
    Some(((one.min(other), one.max(other)), [native, derived]))
}

#[cfg(test)]
mod tests {
    use crate::claim::Relation;
    use crate::claim::find::fixtures::found;

    fn claims(language: &str, text: &str) -> Vec<String> {
        found(Relation::RateConflict, language, text)
    }

    #[test]
    fn conversions_of_one_pair_share_a_rate() {
        assert_eq!(
            claims("en", "It cost €40 ($44). The other cost €80 ($87)."),
            ["€40 | $44 | €80 | $87"]
        );
    }

    #[test]
    fn conversions_of_two_pairs_do_not() {
        assert!(claims("en", "It cost €40 ($44). The other cost £80 ($101).").is_empty());
    }
}
