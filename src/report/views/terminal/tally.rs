//! How many claims there are, and what came of them: "3 claims: 2 hold, 1 near miss".

use crate::Report;
use crate::verdict::Verdict;
use std::collections::BTreeMap;
use std::fmt;

/// How many claims one report or several hold, by verdict.
///
/// ```
/// # #[cfg(feature = "embedded")] {
/// use exchequer::report::Tally;
/// use exchequer::{Article, Checker};
///
/// let report = Checker::new().check(&Article::new("Prisen er 5 kroner."));
/// assert_eq!(Tally::of(&report).to_string(), "no claims found: 1 figure");
/// # }
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    figures: usize,
    claims: BTreeMap<Verdict, usize>,
    accepted: usize,
}

impl Tally {
    /// The claims of one report.
    #[must_use]
    pub fn of(report: &Report) -> Self {
        let mut tally = Self { figures: report.figures().len(), ..Self::default() };
        for finding in report.findings() {
            *tally.claims.entry(finding.verdict).or_default() += 1;
            tally.accepted += usize::from(finding.suppression.is_some());
        }
        tally
    }

    /// The claims of both.
    #[must_use]
    pub fn and(mut self, other: &Self) -> Self {
        self.figures += other.figures;
        self.accepted += other.accepted;
        for (verdict, count) in &other.claims {
            *self.claims.entry(*verdict).or_default() += count;
        }
        self
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let claims: usize = self.claims.values().sum();
        match (claims, self.figures) {
            (0, 0) => return f.write_str("no figures found"),
            (0, 1) => return f.write_str("no claims found: 1 figure"),
            (0, figures) => return write!(f, "no claims found: {figures} figures"),
            (1, _) => f.write_str("1 claim: ")?,
            (claims, _) => write!(f, "{claims} claims: ")?,
        }
        let parts: Vec<String> = self
            .claims
            .iter()
            .map(|(verdict, count)| format!("{count} {}", counted(*verdict, *count)))
            .collect();
        f.write_str(&parts.join(", "))?;
        match self.accepted {
            0 => Ok(()),
            accepted => write!(f, " ({accepted} accepted)"),
        }
    }
}

/// What so many claims do.
fn counted(verdict: Verdict, count: usize) -> &'static str {
    match (verdict, count) {
        (Verdict::Holds, 1) => "holds",
        (Verdict::Holds, _) => "hold",
        (Verdict::HoldsApproximately, 1) => "holds approximately",
        (Verdict::HoldsApproximately, _) => "hold approximately",
        (Verdict::Plausible, _) => "plausible",
        (Verdict::NearMiss, 1) => "near miss",
        (Verdict::NearMiss, _) => "near misses",
        (Verdict::Contradicted, _) => "could not be reproduced",
        (Verdict::Unverifiable, _) => "not checked",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tally(figures: usize, claims: &[(Verdict, usize)]) -> Tally {
        Tally { figures, claims: claims.iter().copied().collect(), accepted: 0 }
    }

    #[test]
    fn claims_are_counted_by_verdict_the_best_first() {
        let tally = tally(9, &[(Verdict::NearMiss, 1), (Verdict::Holds, 2)]);
        assert_eq!(tally.to_string(), "3 claims: 2 hold, 1 near miss");
        let both = tally.clone().and(&tally);
        assert_eq!(both.to_string(), "6 claims: 4 hold, 2 near misses");
    }

    #[test]
    fn nobody_is_left_with_nothing() {
        assert_eq!(tally(0, &[]).to_string(), "no figures found");
        assert_eq!(tally(7, &[]).to_string(), "no claims found: 7 figures");
    }
}
