//! The kinds of finding, each with an id that stays: what `exchequer rules` lists, what SARIF calls
//! a rule, and what a comment or the settings switch off.
//!
//! ```
//! use exchequer::report::RuleId;
//!
//! let id: RuleId = "conversion/contradicted".parse()?;
//! assert_eq!(id.to_string(), "conversion/contradicted");
//! assert!(RuleId::all().any(|rule| rule == id));
//! # Ok::<(), exchequer::Error>(())
//! ```
//!
//! An id names a relation and a verdict. What may explain a finding (a slip of scale, a stale rate)
//! is no part of it, since a better explanation would change the id.

use super::views::text;
use super::wording::voice::Voice;
use super::wording::{rule, words};
use crate::Error;
use crate::claim::Relation;
use crate::verdict::{Finding, Verdict};
use std::fmt;
use std::str::FromStr;

/// How an id is written, for error messages.
const REMEDY: &str = "write a relation and a verdict, as in conversion/contradicted; \
    `exchequer rules` lists them";

/// The id of a kind of finding.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum RuleId {
    /// A claim of this relation with this verdict.
    Claim(Relation, Verdict),
}

impl RuleId {
    /// The kinds that a finding somebody should look at can have, by relation.
    ///
    /// ```
    /// use exchequer::report::RuleId;
    ///
    /// assert!(RuleId::all().any(|rule| rule.to_string() == "sum/contradicted"));
    /// assert!(RuleId::all().all(|rule| !rule.to_string().ends_with("/holds")));
    /// ```
    pub fn all() -> impl Iterator<Item = Self> {
        let verdicts = || Verdict::ALL.iter().copied().filter(|verdict| !agrees(*verdict));
        let of_relation =
            move |relation: &Relation| verdicts().map(|verdict| (verdict, *relation)).collect();
        let all =
            Relation::ALL.iter().flat_map(move |relation| -> Vec<_> { of_relation(relation) });
        all.map(|(verdict, relation)| Self::Claim(relation, verdict))
    }

    /// The kind of a finding; one that agrees has a kind too, which [`Self::all`] does not list.
    #[must_use]
    pub fn of(finding: &Finding) -> Self {
        Self::Claim(finding.relation, finding.verdict)
    }

    /// What is compared and what it came to, in one English line.
    ///
    /// ```
    /// use exchequer::report::RuleId;
    ///
    /// let rule: RuleId = "sum/near_miss".parse()?;
    /// assert!(rule.summary().starts_with("The parts are added up"));
    /// assert!(rule.summary().contains("the gap is at most 3 %"));
    /// # Ok::<(), exchequer::Error>(())
    /// ```
    #[must_use]
    pub fn summary(self) -> String {
        self.described(Voice::default())
    }

    /// "Unit conversion: near miss"
    pub(super) fn title(self, voice: Voice) -> String {
        let Self::Claim(relation, verdict) = self;
        let relation = text::capitalised(&voice.say(&words::relation_label(relation)));
        format!("{relation}: {}", voice.say(&words::verdict_label(verdict)))
    }

    /// What is compared, and what it came to.
    pub(super) fn described(self, voice: Voice) -> String {
        let Self::Claim(relation, verdict) = self;
        [rule::compared(relation), rule::found(verdict)].map(|word| voice.say(&word)).join(" ")
    }

    /// The same, and what to do about it.
    pub(super) fn help(self, voice: Voice) -> String {
        let Self::Claim(_, verdict) = self;
        format!("{} {}", self.described(voice), voice.say(&rule::advice(verdict)))
    }
}

const fn agrees(verdict: Verdict) -> bool {
    match verdict {
        Verdict::Holds | Verdict::HoldsApproximately => true,
        Verdict::Plausible | Verdict::NearMiss | Verdict::Contradicted | Verdict::Unverifiable => {
            false
        }
    }
}

impl fmt::Display for RuleId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Claim(relation, verdict) => f.pad(&format!("{relation}/{verdict}")),
        }
    }
}

impl FromStr for RuleId {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        let parts = text.split_once('/');
        let parts = parts.and_then(|(relation, verdict)| {
            Some(Self::Claim(relation.parse().ok()?, verdict.parse().ok()?))
        });
        parts.ok_or_else(|| Error::not_so(text, "rule", REMEDY))
    }
}

/// Some of the rules: one of them, or all of a relation.
///
/// ```
/// use exchequer::report::RulePattern;
///
/// let repetitions: RulePattern = "repetition".parse()?;
/// assert!(repetitions.matches("repetition/contradicted".parse()?));
/// assert!(!repetitions.matches("sum/contradicted".parse()?));
/// assert!("repetitions".parse::<RulePattern>().is_err());
/// # Ok::<(), exchequer::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RulePattern {
    /// Every rule about this relation.
    Relation(Relation),
    /// This rule alone.
    Rule(RuleId),
}

impl RulePattern {
    /// Whether a rule is one of them.
    #[must_use]
    pub fn matches(self, rule: RuleId) -> bool {
        match (self, rule) {
            (Self::Relation(relation), RuleId::Claim(of, _)) => relation == of,
            (Self::Rule(one), rule) => one == rule,
        }
    }
}

impl fmt::Display for RulePattern {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Relation(relation) => relation.fmt(f),
            Self::Rule(rule) => rule.fmt(f),
        }
    }
}

impl FromStr for RulePattern {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        match text.parse() {
            Ok(relation) => Ok(Self::Relation(relation)),
            Err(_) => text.parse().map(Self::Rule),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn every_rule_has_an_id_of_its_own_that_reads_back() {
        let ids: Vec<String> = RuleId::all().map(|rule| rule.to_string()).collect();
        assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len());
        for (rule, id) in RuleId::all().zip(&ids) {
            assert_eq!(id.parse::<RuleId>().unwrap(), rule);
            assert_eq!(id.parse::<RulePattern>().unwrap(), RulePattern::Rule(rule));
            assert!(!rule.summary().contains('\n'));
        }
    }

    #[test]
    fn what_is_no_rule_is_answered_with_how_one_is_written() {
        for text in ["", "/", "conversion/", "conversion/wrong", "change/near_miss/scale"] {
            let error = text.parse::<RulePattern>().unwrap_err();
            assert!(error.to_string().contains("conversion/contradicted"), "{error}");
        }
    }
}
