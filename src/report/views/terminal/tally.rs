//! How many claims there are, and what came of them: "3 claims: 2 hold, 1 near miss".

use crate::Report;
use crate::report::wording::label::Label;
use crate::report::wording::voice::Voice;
use crate::verdict::Verdict;
use crate::verdict::message::Plural;
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
    voice: Voice,
}

impl Tally {
    /// The claims of one report.
    #[must_use]
    pub fn of(report: &Report) -> Self {
        let mut tally =
            Self { figures: report.figures().len(), voice: report.voice, ..Self::default() };
        for finding in report.findings() {
            *tally.claims.entry(finding.verdict).or_default() += 1;
            tally.accepted += usize::from(finding.suppression.is_some());
        }
        tally
    }

    /// The claims of both.
    #[must_use]
    pub fn and(mut self, other: &Self) -> Self {
        if self.figures == 0 {
            self.voice = other.voice;
        }
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
        let figures = Plural { count: self.figures, one: "figure", many: "figures" };
        let claims = Plural { count: self.claims.values().sum(), one: "claim", many: "claims" };
        let label = match (claims.count, figures.count) {
            (0, 0) => Label::NoFigures,
            (0, _) => Label::NoClaimsIn { figures },
            (_, _) => {
                let counts = self.claims.iter();
                let counts =
                    counts.map(|(verdict, count)| self.voice.say(&counted(*verdict, *count)));
                Label::CountClaims { claims, list: counts.collect::<Vec<_>>().join(", ") }
            }
        };
        f.write_str(&self.voice.say(&label))?;
        match self.accepted {
            0 => Ok(()),
            accepted => write!(f, " ({})", self.voice.say(&Label::CountAccepted { accepted })),
        }
    }
}

/// What so many claims do.
fn counted(verdict: Verdict, count: usize) -> Label {
    let of = |one, many| Plural { count, one, many };
    match verdict {
        Verdict::Holds => Label::CountHold { claims: of("holds", "hold") },
        Verdict::HoldsApproximately => {
            Label::CountApproximate { claims: of("holds approximately", "hold approximately") }
        }
        Verdict::Plausible => Label::CountPlausible { claims: of("plausible", "plausible") },
        Verdict::NearMiss => Label::CountNearMiss { claims: of("near miss", "near misses") },
        Verdict::Contradicted => Label::CountContradicted {
            claims: of("could not be reproduced", "could not be reproduced"),
        },
        Verdict::Unverifiable => {
            Label::CountUnverifiable { claims: of("not checked", "not checked") }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tally(figures: usize, claims: &[(Verdict, usize)]) -> Tally {
        let claims = claims.iter().copied().collect();
        Tally { figures, claims, accepted: 0, voice: Voice::default() }
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
