//! How a verdict looks: a class for its colour and line, and a sign, since colour alone tells some
//! readers nothing.

use crate::report::wording::words;
use crate::verdict::Verdict;

/// The looks of a verdict.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Style {
    /// The class of everything in its colour and line.
    pub(crate) class: &'static str,
    /// One character.
    pub(crate) sign: &'static str,
    /// What it is called.
    pub(crate) word: &'static str,
    /// How much it matters beside others on the same figure.
    pub(crate) weight: u8,
    /// Whether a reader will want to see how it came about.
    pub(crate) asks_for_working: bool,
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
        let (class, sign, weight, asks_for_working) = match verdict {
            Verdict::Contradicted => ("v-apart", "✕", 6, true),
            Verdict::NearMiss => ("v-near", "△", 5, true),
            Verdict::Unverifiable => ("v-open", "?", 4, false),
            Verdict::Plausible => ("v-plausible", "◐", 3, true),
            Verdict::HoldsApproximately => ("v-about", "≈", 2, false),
            Verdict::Holds => ("v-holds", "✓", 1, false),
        };
        Self { class, sign, word: words::verdict(verdict), weight, asks_for_working }
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
