//! What a finding tells, by methods: its fields stay free to change.

use super::{
    Computed, DayRun, Diagnosis, Finding, InSource, Reason, Relaxation, Remark, Rule, Suggestion,
    Suppression, Unknown,
};
use crate::Span;
use crate::article::ArticleDate;
use crate::claim::Relation;
use crate::currency::Currency;
use crate::figure::FigureId;
use crate::interval::{Band, Interval};
use crate::rates::Rate;
use crate::verdict::Verdict;
use crate::verdict::side::Side;
use rust_decimal::Decimal;

impl Finding {
    /// How the figures are said to be related.
    #[must_use]
    pub fn relation(&self) -> Relation {
        self.relation
    }

    /// The figures of the claim, in its order: places in [`Report::figures`](crate::Report::figures).
    #[must_use]
    pub fn figures(&self) -> &[FigureId] {
        &self.figures
    }

    /// Where the claim is, from the first byte of its first figure to the end of its last.
    #[must_use]
    pub fn span(&self) -> Span {
        self.span
    }

    /// What can be said of the claim.
    ///
    /// ```
    /// # #[cfg(feature = "embedded")] {
    /// use exchequer::verdict::{Rule, Verdict};
    /// use exchequer::{Article, Checker};
    ///
    /// let article = Article::new("It cost €100 million ($90 million).").dated("2023-08-03".parse()?);
    /// let report = Checker::new().check(&article);
    /// let finding = &report.findings()[0];
    ///
    /// assert_eq!(finding.verdict(), Verdict::Contradicted);
    /// assert_eq!(finding.rule(), Rule::GapOverThreePercent);
    /// assert_eq!((finding.figures(), finding.anchor()), (&[0, 1][..], Some(0)));
    /// assert_eq!(finding.span().of(article.text()), "€100 million ($90 million");
    /// assert_eq!(finding.computed().unwrap().currency.to_string(), "USD");
    /// assert_eq!(finding.suggestion().unwrap().value.value().normalize().to_string(), "109000000");
    /// assert_eq!((finding.days_holding(), finding.days_total()), (0, 1));
    /// assert!(!finding.passes() && finding.gap_percent().unwrap().is_sign_negative());
    /// assert!(finding.message().contains("could not be reproduced"));
    /// # }
    /// # Ok::<(), exchequer::Error>(())
    /// ```
    #[must_use]
    pub fn verdict(&self) -> Verdict {
        self.verdict
    }

    /// For a plausible claim: what it hangs on, in the order of [`Unknown`]; empty for others.
    #[must_use]
    pub fn on(&self) -> &[Unknown] {
        &self.on
    }

    /// For an unverifiable claim: why it cannot be decided.
    #[must_use]
    pub fn reason(&self) -> Option<Reason> {
        self.reason
    }

    /// Whether the claim passes the policy and tolerance it was judged with; what was accepted
    /// ([`Self::suppression`]) may fail them.
    #[must_use]
    pub fn passes(&self) -> bool {
        self.passes
    }

    /// Whether it makes its article fail: it does not pass, and nothing accepts it.
    #[must_use]
    pub fn fails(&self) -> bool {
        !self.passes && self.suppression.is_none()
    }

    /// The rule that decided.
    #[must_use]
    pub fn rule(&self) -> Rule {
        self.rule
    }

    /// The band in which the figures agree, where they do.
    #[must_use]
    pub fn band(&self) -> Option<Band> {
        self.band
    }

    /// What had to be granted for the figures to agree, where something had to be.
    #[must_use]
    pub fn relaxation(&self) -> Option<Relaxation> {
        self.relaxation
    }

    /// The figure that was taken for the native amount, the one that was converted from.
    #[must_use]
    pub fn anchor(&self) -> Option<FigureId> {
        self.anchor
    }

    /// What the two figures were taken to stand for; two entries for two ranges, low and high.
    #[must_use]
    pub fn readings(&self) -> &[Side] {
        &self.readings
    }

    /// What the rates make of the anchor.
    #[must_use]
    pub fn computed(&self) -> Option<&Computed> {
        self.computed.as_ref()
    }

    /// By how many percent the written figure is above (+) or below (−) what was computed, between the
    /// nearest ends; 0 where they meet.
    #[must_use]
    pub fn gap_percent(&self) -> Option<Decimal> {
        self.gap_percent
    }

    /// The rate that the two figures imply: units of the derived amount per unit of the anchor.
    #[must_use]
    pub fn implied_rate(&self) -> Option<Interval> {
        self.implied_rate
    }

    /// The date on which it was judged: the claim's own, or else the article's.
    #[must_use]
    pub fn date(&self) -> Option<ArticleDate> {
        self.date
    }

    /// The days of the date on whose own fixing the figures agree as written: the first
    /// [`Finding::MOST_RUNS`] stretches of them.
    #[must_use]
    pub fn holds_on(&self) -> &[DayRun] {
        &self.holds_on
    }

    /// How many stretches there are beyond those of [`Self::holds_on`].
    #[must_use]
    pub fn more_runs(&self) -> usize {
        self.more_runs
    }

    /// On how many days of the date the figures agree as written.
    #[must_use]
    pub fn days_holding(&self) -> usize {
        self.days_holding
    }

    /// How many days the date has.
    #[must_use]
    pub fn days_total(&self) -> usize {
        self.days_total
    }

    /// The rates used: by each route the hull over the days of the date, and the fixings that decide.
    #[must_use]
    pub fn rates(&self) -> &[Rate] {
        &self.rates
    }

    /// For a claim that is plausible on its currency: the pairs, the anchor's first, with which it works.
    #[must_use]
    pub fn currencies(&self) -> &[[Currency; 2]] {
        &self.currencies
    }

    /// What the derived figure would read at the day's fixing; `None` where nothing needs to change or
    /// no text was judged to hold.
    #[must_use]
    pub fn suggestion(&self) -> Option<&Suggestion> {
        self.suggestion.as_ref()
    }

    /// What else is worth knowing.
    #[must_use]
    pub fn remarks(&self) -> &[Remark] {
        &self.remarks
    }

    /// What would make the claim hold, the likeliest first. Never changes the verdict.
    #[must_use]
    pub fn diagnoses(&self) -> &[Diagnosis] {
        &self.diagnoses
    }

    /// Where a source has the figure, or has it otherwise; for [`Relation::Support`].
    #[must_use]
    pub fn in_source(&self) -> Option<&InSource> {
        self.in_source.as_ref()
    }

    /// One neutral English line with the arithmetic.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.message
    }

    /// That the finding was accepted, by a comment, a baseline or the settings; `None` otherwise.
    #[must_use]
    pub fn suppression(&self) -> Option<&Suppression> {
        self.suppression.as_ref()
    }
}
