//! Which findings are accepted: those of a baseline, those that a comment in the text names, and
//! those whose rules are switched off.
//!
//! An accepted finding stays in the report with its verdict and is marked
//! ([`Finding::suppression`](crate::verdict::Finding::suppression)). What accepts a finding that is
//! not there any more is in [`Report::unneeded_suppressions`].

mod baseline;
mod comment;

pub use baseline::{Baseline, Known};

use super::entry::{self, Entry};
use super::lines::Lines;
use super::rules::{RuleId, RulePattern};
use super::style::StyleRemark;
use super::wording::words;
use super::{Positions, Replacement, Report};
use crate::Span;
use crate::interrupt::Interrupt;
use crate::verdict::{Finding, SuppressedBy, Suppression};
use comment::{Comment, comments};
use rustc_hash::{FxHashMap, FxHashSet};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::sync::Arc;

/// What a newsroom accepts.
#[derive(Clone, Debug, Default)]
pub(crate) struct Accepted {
    pub(crate) baseline: Option<Arc<Baseline>>,
    pub(crate) off: Vec<RulePattern>,
    /// Findings of any article.
    pub(crate) fingerprints: FxHashSet<String>,
}

/// What accepts a finding that is not there, or needs no attention any more: a comment in the text,
/// or an entry of the baseline.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Unneeded {
    /// Which of the two it is.
    pub by: SuppressedBy,
    /// The words of the comment, or of the claim that the baseline knows.
    pub text: String,
    /// The fingerprint in the baseline.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fingerprint: Option<String>,
    /// Where the comment is in the text.
    #[serde(flatten)]
    #[cfg_attr(feature = "schema", schemars(with = "Option<Span>"))]
    pub span: Option<Span>,
}

impl Unneeded {
    /// What is to be said of it, in English.
    #[must_use]
    pub fn message(&self) -> String {
        words::unneeded(self).to_string()
    }

    pub(in crate::report) fn counted(&self, places: &Positions<'_>) -> Self {
        Self { span: self.span.map(|span| places.span(span)), ..self.clone() }
    }
}

impl Report {
    /// Whether every claim passes the policy it was judged with, or was accepted, and so every
    /// remark of [house style](Self::style_remarks). An article without claims passes, one with
    /// claims that were not judged does not.
    ///
    /// ```
    /// # #[cfg(feature = "embedded")] {
    /// use exchequer::{Article, Checker};
    ///
    /// let checker = Checker::new();
    /// assert!(checker.check(&Article::new("Nothing is claimed here.")).passes());
    /// let wrong = Article::new("She paid 100 euros ($190).").dated("2023-08-15".parse()?);
    /// assert!(!checker.check(&wrong).passes());
    /// # }
    /// # Ok::<(), exchequer::Error>(())
    /// ```
    #[must_use]
    pub fn passes(&self) -> bool {
        let mut remarks = self.style_remarks.iter();
        self.claims_not_judged() == 0
            && self.failing().next().is_none()
            && !remarks.any(StyleRemark::fails)
    }

    /// What accepts a finding of this article and is not needed, in the order of the text: a comment
    /// that no finding meets, and an entry of the [`Baseline`] whose finding is gone or agrees now.
    ///
    /// ```
    /// # #[cfg(feature = "embedded")] {
    /// use exchequer::{Article, Checker};
    ///
    /// let text = "<!-- exchequer-ignore: conversion -->\nIt cost 5 euros.";
    /// let report = Checker::new().check(&Article::new(text).language("en"));
    /// assert_eq!(report.unneeded_suppressions().len(), 1);
    /// # }
    /// ```
    #[must_use]
    pub fn unneeded_suppressions(&self) -> &[Unneeded] {
        &self.unneeded
    }

    /// The findings that make the article fail: those that do not pass and were not accepted.
    ///
    /// ```
    /// # #[cfg(feature = "embedded")] {
    /// use exchequer::{Article, Checker};
    ///
    /// let article = Article::new("She paid 100 euros ($190).").dated("2023-08-15".parse()?);
    /// let report = Checker::new().check(&article);
    /// let instead: Vec<_> = report.failing().filter_map(|one| report.replacement(one)).collect();
    /// assert_eq!(instead[0].text, "$110");
    /// # }
    /// # Ok::<(), exchequer::Error>(())
    /// ```
    pub fn failing(&self) -> impl Iterator<Item = &Finding> {
        self.findings.iter().filter(|finding| finding.fails())
    }

    /// What could be written instead, for each finding that suggests something.
    ///
    /// ```
    /// # #[cfg(feature = "embedded")] {
    /// use exchequer::{Article, Checker};
    ///
    /// let article = Article::new("It cost €100 million ($90 million).").dated("2023-08-03".parse()?);
    /// let report = Checker::new().check(&article);
    /// let instead = report.replacements().flatten().next().unwrap();
    /// assert_eq!(instead.span.of(report.article().text()), "$90 million");
    /// assert_eq!(instead.text, "$109 million");
    /// # }
    /// # Ok::<(), exchequer::Error>(())
    /// ```
    pub fn replacements(&self) -> impl Iterator<Item = Option<&Replacement>> {
        self.replacements.iter().map(Option::as_ref)
    }

    /// What could be written instead for one of the report's own findings, as
    /// [`Self::replacements`] has it; [`Self::failing`] has an example. `None` for a finding that
    /// suggests nothing, and for one of another report.
    #[must_use]
    pub fn replacement(&self, finding: &Finding) -> Option<&Replacement> {
        let at = self.findings.iter().position(|one| std::ptr::eq(one, finding))?;
        self.replacements.get(at)?.as_ref()
    }

    /// The fingerprint of each finding, in their order: a UUID that depends on the relation, on the
    /// words of its figures and on how many such claims are before it, and on no place in the text.
    ///
    /// ```
    /// # #[cfg(feature = "embedded")] {
    /// use exchequer::{Article, Checker};
    ///
    /// let print = |text| Checker::new().check(&Article::new(text).language("en")).fingerprints();
    /// let before = print("She paid 100 euros ($190).");
    /// assert_eq!(before, print("On Monday, she  paid 100 euros ($190), she says."));
    /// assert_ne!(before, print("She paid 100 euros ($191)."));
    /// # }
    /// ```
    #[must_use]
    pub fn fingerprints(&self) -> Vec<String> {
        let entries = entry::entries(self, &Interrupt::never());
        entries.iter().map(|entry| entry.fingerprint().to_string()).collect()
    }

    /// Marks what is accepted, and notes what accepts nothing.
    pub(in crate::report) fn accept(&mut self, accepted: &Accepted, interrupt: &Interrupt) {
        self.has_baseline = accepted.baseline.is_some();
        let comments = comments(self.article().text());
        let known = self.known(accepted);
        let is_nothing = accepted.off.is_empty() && accepted.fingerprints.is_empty();
        if comments.is_empty() && known.is_empty() && is_nothing {
            return;
        }
        let (marks, style_marks, unneeded) = {
            let mut judge = Judge::of(self, &comments, &known, accepted);
            let entries = entry::entries(self, interrupt);
            let marks: Vec<_> = entries.iter().map(|entry| judge.finding(entry)).collect();
            let style_marks = self.style_remarks.iter().map(|remark| {
                judge.mark(RuleId::Style(remark.rule), remark.span, &remark.fingerprint)
            });
            let style_marks: Vec<_> = style_marks.collect();
            (marks, style_marks, judge.unneeded())
        };
        for (finding, mark) in self.findings.iter_mut().zip(marks) {
            finding.suppression = mark;
        }
        for (remark, mark) in self.style_remarks.iter_mut().zip(style_marks) {
            remark.suppression = mark;
        }
        self.unneeded = unneeded;
    }

    /// What the baseline knows of this article.
    fn known<'b>(&self, accepted: &'b Accepted) -> Vec<&'b Known> {
        let article = self.article().given_id();
        let all = accepted.baseline.iter().flat_map(|baseline| &baseline.findings);
        all.filter(|known| known.article.as_deref() == article).collect()
    }
}

/// What accepts the findings of one article, and what of it has accepted one.
struct Judge<'j> {
    comments: &'j [Comment<'j>],
    known: &'j [&'j Known],
    accepted: &'j Accepted,
    lines: Lines<'j>,
    /// The comments by the line that each is about.
    by_line: BTreeMap<usize, Vec<usize>>,
    /// The fingerprints that are known, and whether each has accepted a finding.
    used: FxHashMap<&'j str, bool>,
    used_comments: FxHashSet<usize>,
}

impl<'j> Judge<'j> {
    fn of(
        report: &'j Report,
        comments: &'j [Comment<'j>],
        known: &'j [&'j Known],
        accepted: &'j Accepted,
    ) -> Self {
        let lines = Lines::of(report.article().text());
        let mut by_line: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
        for (at, comment) in comments.iter().enumerate() {
            by_line.entry(lines.place(comment.target).line).or_default().push(at);
        }
        let used = known.iter().map(|known| (known.fingerprint.as_str(), false)).collect();
        let used_comments = FxHashSet::default();
        Self { comments, known, accepted, lines, by_line, used, used_comments }
    }

    /// What accepts a finding that needs attention, if anything does.
    fn finding(&mut self, entry: &Entry<'_>) -> Option<Suppression> {
        if !entry.finding.needs_attention() {
            return None;
        }
        let rule = RuleId::of(entry.finding);
        self.mark(rule, entry.finding.span, &entry.fingerprint().to_string())
    }

    /// What accepts something of this rule. The comment comes first, as it gives the reason.
    fn mark(&mut self, rule: RuleId, span: Span, fingerprint: &str) -> Option<Suppression> {
        if let Some((at, comment)) = self.comment(span, rule) {
            let why = comment.why.map(str::to_owned);
            self.used_comments.insert(at);
            return Some(Suppression { by: SuppressedBy::Comment, why });
        }
        if let Some(used) = self.used.get_mut(fingerprint) {
            *used = true;
            return Some(Suppression::by(SuppressedBy::Baseline));
        }
        let Accepted { off, fingerprints, .. } = self.accepted;
        let is_off = off.iter().any(|pattern| pattern.matches(rule));
        (is_off || fingerprints.contains(fingerprint))
            .then_some(Suppression::by(SuppressedBy::Settings))
    }

    /// The comment about a line of the claim that names its rule.
    fn comment(&self, span: Span, rule: RuleId) -> Option<(usize, &'j Comment<'j>)> {
        let line = |byte: usize| self.lines.place(byte).line;
        let lines = line(span.start)..=line(span.end.saturating_sub(1).max(span.start));
        let all = self.by_line.range(lines).flat_map(|(_, comments)| comments);
        let mut all = all.filter_map(|at| Some((*at, self.comments.get(*at)?)));
        all.find(|(_, comment)| comment.covers(rule))
    }

    fn unneeded(&self) -> Vec<Unneeded> {
        let comments = self.comments.iter().enumerate();
        let comments = comments.filter(|(at, _)| !self.used_comments.contains(at));
        let comments = comments.map(|(_, comment)| Unneeded {
            by: SuppressedBy::Comment,
            text: comment.words.to_owned(),
            fingerprint: None,
            span: Some(comment.span),
        });
        let is_unused = |known: &&&Known| self.used.get(known.fingerprint.as_str()) == Some(&false);
        let known = self.known.iter().filter(is_unused).map(|known| Unneeded {
            by: SuppressedBy::Baseline,
            text: known.text.clone(),
            fingerprint: Some(known.fingerprint.clone()),
            span: None,
        });
        comments.chain(known).collect()
    }
}

#[cfg(test)]
#[cfg(feature = "embedded")]
mod tests;
