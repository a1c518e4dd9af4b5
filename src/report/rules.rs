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
//! An id names a relation and a verdict, or a rule of house style (`style/elided_range`). What may explain a finding (a slip of scale, a stale rate)
//! is no part of it, since a better explanation would change the id.

use super::StyleRule;
use super::views::text;
use super::wording::voice::Voice;
use super::wording::{rule, words};
use crate::Error;
use crate::claim::Relation;
use crate::verdict::{Finding, Verdict};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
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
    /// A remark of this rule of house style.
    Style(StyleRule),
}

impl RuleId {
    /// The kinds that a finding somebody should look at can have, by relation, and the rules of house
    /// style.
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
        let claims = all.map(|(verdict, relation)| Self::Claim(relation, verdict));
        claims.chain(StyleRule::all().map(Self::Style))
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
        match self {
            Self::Claim(relation, verdict) => {
                let relation = text::capitalised(&voice.say(&words::relation_label(relation)));
                voice.headed(relation, voice.say(&words::verdict_label(verdict)))
            }
            Self::Style(rule) => words::house_style(voice, rule),
        }
    }

    /// What is compared, and what it came to.
    pub(super) fn described(self, voice: Voice) -> String {
        match self {
            Self::Claim(relation, verdict) => {
                let said = [rule::compared(relation), rule::found(verdict)];
                said.map(|word| voice.say(&word)).join(" ")
            }
            Self::Style(rule) => words::house_style(voice, rule),
        }
    }

    /// The same, and what to do about it.
    pub(super) fn help(self, voice: Voice) -> String {
        match self {
            Self::Claim(_, verdict) => {
                format!("{} {}", self.described(voice), voice.say(&rule::advice(verdict)))
            }
            Self::Style(_) => self.described(voice),
        }
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
            Self::Style(rule) => f.pad(&format!("style/{rule}")),
        }
    }
}

impl FromStr for RuleId {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        if let Some(rule) = text.strip_prefix("style/").and_then(|rule| rule.parse().ok()) {
            return Ok(Self::Style(rule));
        }
        let parts = text.split_once('/');
        let parts = parts.and_then(|(relation, verdict)| {
            Some(Self::Claim(relation.parse().ok()?, verdict.parse().ok()?))
        });
        parts.ok_or_else(|| Error::not_so(text, "rule", REMEDY))
    }
}

/// As its text.
impl Serialize for RuleId {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for RuleId {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(de::Error::custom)
    }
}

/// Some of the rules: one of them, all of a relation, or all of house style.
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
    /// Every rule of house style: `style`.
    Style,
    /// This rule alone.
    Rule(RuleId),
}

impl RulePattern {
    /// Whether a rule is one of them.
    #[must_use]
    pub fn matches(self, rule: RuleId) -> bool {
        match (self, rule) {
            (Self::Relation(relation), RuleId::Claim(of, _)) => relation == of,
            (Self::Style, RuleId::Style(_)) => true,
            (Self::Relation(_), RuleId::Style(_)) | (Self::Style, RuleId::Claim(..)) => false,
            (Self::Rule(one), rule) => one == rule,
        }
    }
}

impl fmt::Display for RulePattern {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Relation(relation) => relation.fmt(f),
            Self::Style => f.pad("style"),
            Self::Rule(rule) => rule.fmt(f),
        }
    }
}

impl FromStr for RulePattern {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        if text == "style" {
            return Ok(Self::Style);
        }
        match text.parse() {
            Ok(relation) => Ok(Self::Relation(relation)),
            Err(_) => text.parse().map(Self::Rule),
        }
    }
}

/// As its text.
impl Serialize for RulePattern {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for RulePattern {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(de::Error::custom)
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
            let json = serde_json::to_string(&rule).unwrap();
            assert_eq!(json, format!("\"{id}\""));
            assert_eq!(serde_json::from_str::<RuleId>(&json).unwrap(), rule);
            let pattern: RulePattern = serde_json::from_str(&json).unwrap();
            assert_eq!(serde_json::to_string(&pattern).unwrap(), json);
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
