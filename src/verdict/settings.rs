//! Which verdicts a newsroom lets through. Mechanism is elsewhere; this is policy alone.
//!
//! ```
//! use exchequer::verdict::{Policy, Verdict};
//!
//! assert!(Policy::Newsroom.passes(Verdict::Plausible));
//! assert!(!Policy::Strict.passes(Verdict::Plausible));
//! ```
//!
//! A policy never changes a verdict, and neither does a tolerance.

use super::Verdict;
use crate::common::text_form::text_form;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

/// Which verdicts pass.
///
/// ```
/// use exchequer::verdict::Policy;
///
/// assert_eq!("lenient".parse::<Policy>()?, Policy::Lenient);
/// assert_eq!(Policy::default().to_string(), "newsroom");
/// # Ok::<(), exchequer::Error>(())
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Policy {
    /// Only claims that hold as written.
    Strict,
    /// Also claims that hold approximately, and plausible ones.
    #[default]
    Newsroom,
    /// Also near misses.
    Lenient,
}

text_form!(Policy, "policy", {
    Strict => "strict",
    Newsroom => "newsroom",
    Lenient => "lenient",
});

impl Policy {
    /// Whether a claim with this verdict passes. What cannot be decided fails under the strict
    /// policy only: it was not checked, and elsewhere it is counted and told.
    ///
    /// ```
    /// use exchequer::verdict::{Policy, Verdict};
    ///
    /// assert!(Policy::Lenient.passes(Verdict::NearMiss));
    /// assert!(!Policy::Strict.passes(Verdict::Unverifiable));
    /// ```
    #[must_use]
    pub const fn passes(self, verdict: Verdict) -> bool {
        match (verdict, self) {
            (Verdict::Holds, Self::Strict | Self::Newsroom | Self::Lenient)
            | (
                Verdict::HoldsApproximately | Verdict::Plausible | Verdict::Unverifiable,
                Self::Newsroom | Self::Lenient,
            )
            | (Verdict::NearMiss, Self::Lenient) => true,
            (
                Verdict::HoldsApproximately | Verdict::Plausible | Verdict::Unverifiable,
                Self::Strict,
            )
            | (Verdict::NearMiss, Self::Strict | Self::Newsroom)
            | (Verdict::Contradicted, Self::Strict | Self::Newsroom | Self::Lenient) => false,
        }
    }
}

/// How findings are turned into pass or fail.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Settings {
    /// Which verdicts pass.
    pub policy: Policy,
    /// A gap of up to this many percent passes as well, whatever the policy. The verdict stays.
    pub tolerance: Option<Decimal>,
}

impl Settings {
    /// Whether a claim with this verdict and signed gap (in percent) passes.
    ///
    /// ```
    /// use exchequer::verdict::{Settings, Verdict};
    /// use rust_decimal::dec;
    ///
    /// let mut ours = Settings::default();
    /// ours.tolerance = Some(dec!(5));
    /// assert!(ours.passes(Verdict::Contradicted, Some(dec!(-4.2))));
    /// assert!(!ours.passes(Verdict::Contradicted, Some(dec!(6.5))));
    /// ```
    #[must_use]
    pub fn passes(&self, verdict: Verdict, gap_percent: Option<Decimal>) -> bool {
        let tolerated = match (self.tolerance, gap_percent) {
            (Some(tolerance), Some(gap)) => gap.abs() <= tolerance,
            (None, _) | (_, None) => false,
        };
        tolerated || self.policy.passes(verdict)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rust_decimal::dec;

    const ALL: [Verdict; 6] = [
        Verdict::Holds,
        Verdict::HoldsApproximately,
        Verdict::Plausible,
        Verdict::NearMiss,
        Verdict::Contradicted,
        Verdict::Unverifiable,
    ];

    #[test]
    fn a_laxer_policy_passes_whatever_a_stricter_one_passes() {
        for verdict in ALL {
            assert!(!Policy::Strict.passes(verdict) || Policy::Newsroom.passes(verdict));
            assert!(!Policy::Newsroom.passes(verdict) || Policy::Lenient.passes(verdict));
        }
    }

    #[test]
    fn no_policy_passes_a_contradiction() {
        for policy in [Policy::Strict, Policy::Newsroom, Policy::Lenient] {
            assert!(!policy.passes(Verdict::Contradicted));
        }
    }

    #[test]
    fn what_was_not_checked_fails_under_the_strict_policy_only() {
        let passes = [Policy::Strict, Policy::Newsroom, Policy::Lenient]
            .map(|policy| policy.passes(Verdict::Unverifiable));
        assert_eq!(passes, [false, true, true]);
    }

    #[test]
    fn a_tolerance_lets_a_small_gap_pass_in_either_direction() {
        let settings = Settings { policy: Policy::Strict, tolerance: Some(dec!(2)) };
        assert!(settings.passes(Verdict::NearMiss, Some(dec!(2))));
        assert!(settings.passes(Verdict::NearMiss, Some(dec!(-2))));
        assert!(!settings.passes(Verdict::NearMiss, Some(dec!(2.01))));
        assert!(!settings.passes(Verdict::Unverifiable, None));
    }
}
