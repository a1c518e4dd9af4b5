//! Which findings somebody should look at, and which of them first: one rule for the terminal and
//! the page.
//!
//! A finding needs a look where it does not pass or hangs on something open
//! ([`Finding::needs_attention`]), but for claims that lack only the article's date: that is said
//! once for all of them. It decides nothing about a claim.

#[cfg(feature = "html-report")]
use crate::verdict::Verdict;
use crate::verdict::{Finding, Reason};
#[cfg(feature = "html-report")]
use {rust_decimal::Decimal, std::cmp::Reverse};

/// What a reader is to do about a finding.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::report) enum Attention {
    /// Look at it.
    Look,
    /// Say when the article was written; then it can be checked.
    Date,
    /// Nothing: the figures agree.
    Nothing,
}

impl Attention {
    /// What the reader is to do about this finding.
    pub(in crate::report) fn of(finding: &Finding) -> Self {
        match finding.reason {
            _ if !finding.needs_attention() => Self::Nothing,
            Some(Reason::NoDate) => Self::Date,
            _ => Self::Look,
        }
    }
}

/// How much a verdict matters beside others: a larger number is worse.
#[cfg(feature = "html-report")]
pub(in crate::report) const fn weight(verdict: Verdict) -> u8 {
    match verdict {
        Verdict::Contradicted => 6,
        Verdict::NearMiss => 5,
        Verdict::Unverifiable => 4,
        Verdict::Plausible => 3,
        Verdict::HoldsApproximately => 2,
        Verdict::Holds => 1,
    }
}

/// The places of the findings that call for this, the worst first: those that do not pass, then by
/// verdict, then by the size of the gap, then in the order of the text.
#[cfg(feature = "html-report")]
pub(in crate::report) fn worst_first(findings: &[Finding], attention: Attention) -> Vec<usize> {
    let of_kind =
        findings.iter().enumerate().filter(|(_, finding)| Attention::of(finding) == attention);
    let mut ranked: Vec<_> = of_kind.map(|(at, finding)| (rank(finding), at)).collect();
    ranked.sort_unstable();
    ranked.into_iter().map(|(_, at)| at).collect()
}

#[cfg(feature = "html-report")]
fn rank(finding: &Finding) -> (bool, Reverse<u8>, Reverse<Decimal>) {
    let gap = finding.gap_percent.map(|gap| gap.abs()).unwrap_or_default();
    (finding.passes, Reverse(weight(finding.verdict)), Reverse(gap))
}

#[cfg(test)]
#[cfg(all(feature = "embedded", feature = "html-report"))]
mod tests {
    use super::*;
    use crate::{Article, Checker};

    const TEXT: &str = "The work costs $120 million (€110 million). A loan of 250 million zloty \
        ($61.2 million) pays it. A firm puts in 90 million kroner ($1.3 million). It lent €100 \
        million ($90 million).";

    #[test]
    fn the_worst_comes_first_and_what_agrees_is_apart() {
        let article = Article::new(TEXT).language("en").dated("2023-08-15".parse().unwrap());
        let report = Checker::new().check(&article);
        let first: Vec<&str> = worst_first(report.findings(), Attention::Look)
            .into_iter()
            .map(|at| report.findings()[at].span().of(TEXT))
            .collect();
        assert_eq!(first, ["90 million kroner ($1.3 million", "€100 million ($90 million"]);
        assert_eq!(worst_first(report.findings(), Attention::Nothing), [0, 1]);
        assert_eq!(worst_first(report.findings(), Attention::Date), [0_usize; 0]);
    }

    #[test]
    fn what_only_lacks_a_date_needs_a_date_and_no_look() {
        let article = Article::new("The fine is €100 million ($109 million).").language("en");
        let report = Checker::new().check(&article);
        assert!(worst_first(report.findings(), Attention::Look).is_empty());
        assert_eq!(worst_first(report.findings(), Attention::Date), [0]);
    }
}
