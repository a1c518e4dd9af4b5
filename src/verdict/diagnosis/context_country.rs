//! The currency of a country named in the sentence was meant.

use super::Hypothesis;
use super::question::Question;

/// One currency of the pair replaced by that of a country named beside it.
pub(super) fn hypotheses(_question: &Question<'_>) -> Vec<Hypothesis> {
    Vec::new()
}
