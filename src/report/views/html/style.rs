//! How a verdict looks: a class for its colour and line, and a sign, since colour alone tells some
//! readers nothing.

use crate::report::attention::weight;
use crate::verdict::Verdict;

/// The looks of a verdict.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Style {
    /// The class of everything in its colour and line.
    pub(crate) class: &'static str,
    /// One character.
    pub(crate) sign: &'static str,
    /// How much it matters beside others on the same figure.
    pub(crate) weight: u8,
}

/// Every verdict, what matters most first.
pub(crate) const BY_WEIGHT: [Verdict; 6] = [
    Verdict::Contradicted,
    Verdict::NearMiss,
    Verdict::Unverifiable,
    Verdict::Plausible,
    Verdict::HoldsApproximately,
    Verdict::Holds,
];

impl Style {
    pub(crate) fn of(verdict: Verdict) -> Self {
        let (class, sign) = match verdict {
            Verdict::Contradicted => ("v-apart", "✕"),
            Verdict::NearMiss => ("v-near", "△"),
            Verdict::Unverifiable => ("v-open", "?"),
            Verdict::Plausible => ("v-plausible", "◐"),
            Verdict::HoldsApproximately => ("v-about", "≈"),
            Verdict::Holds => ("v-holds", "✓"),
        };
        Self { class, sign, weight: weight(verdict) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_two_verdicts_look_alike() {
        for (at, one) in BY_WEIGHT.iter().enumerate() {
            for other in BY_WEIGHT.iter().skip(at + 1) {
                let (one, other) = (Style::of(*one), Style::of(*other));
                assert!(
                    one.weight > other.weight && one.class != other.class && one.sign != other.sign
                );
            }
        }
    }
}
