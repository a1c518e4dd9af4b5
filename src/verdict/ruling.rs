//! From surveys to a verdict: for all that is open, or for some of it?
//!
//! *Holds* and *holds approximately* ask that every decidable reading fits; *plausible* that some
//! does, and names what the answer hangs on; a near miss and a contradiction that none does.

use super::Verdict;
use super::compare::{Fit, nearer};
use super::finding::{Reason, Rule, Unknown};
use super::survey::Survey;
use rust_decimal::{Decimal, dec};
use std::collections::BTreeSet;

/// What follows from the surveys of a claim.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Ruling {
    /// What can be said.
    pub(super) verdict: Verdict,
    /// What a plausible claim hangs on, in order.
    pub(super) on: Vec<Unknown>,
    /// Why it cannot be decided.
    pub(super) reason: Option<Reason>,
    /// The rule that decided.
    pub(super) rule: Rule,
    /// The smallest signed gap, in percent.
    pub(super) gap: Option<Decimal>,
}

/// A gap up to this many percent is a near miss.
const NEAR_MISS_PERCENT: Decimal = dec!(3);

impl Ruling {
    /// It cannot be decided, for this reason.
    pub(super) fn unverifiable(reason: Reason) -> Self {
        Self {
            verdict: Verdict::Unverifiable,
            on: Vec::new(),
            reason: Some(reason),
            rule: Rule::Undecided,
            gap: None,
        }
    }

    /// Decided by a fit that no unknown touches, or by the gap where there is none.
    pub(super) fn plain(fit: Fit, gap: Decimal) -> Self {
        match fit {
            Fit::AsWritten => Self::decided(Verdict::Holds, Rule::AllAsWritten, Decimal::ZERO),
            Fit::About => Self::decided(Verdict::HoldsApproximately, Rule::AllAbout, gap),
            Fit::Apart => Self::apart(gap),
        }
    }

    fn apart(gap: Decimal) -> Self {
        if gap.abs() <= NEAR_MISS_PERCENT {
            return Self::decided(Verdict::NearMiss, Rule::GapWithinThreePercent, gap);
        }
        Self::decided(Verdict::Contradicted, Rule::GapOverThreePercent, gap)
    }

    fn decided(verdict: Verdict, rule: Rule, gap: Decimal) -> Self {
        Self { verdict, on: Vec::new(), reason: None, rule, gap: Some(gap) }
    }

    /// Whether figures that were compared do not fit for any reading.
    pub(super) fn fails(&self) -> bool {
        matches!(self.verdict, Verdict::NearMiss | Verdict::Contradicted)
    }
}

/// The verdict over all surveys of one number reading.
pub(super) fn rule(surveys: &[Survey<'_>]) -> Ruling {
    let outcomes = || surveys.iter().flat_map(Survey::outcomes);
    let Some(gap) = surveys.iter().filter_map(|survey| survey.gap).reduce(nearer) else {
        return Ruling::unverifiable(why_undecided(surveys));
    };
    // A currency without a rate may be the one that was meant: it neither fits nor contradicts.
    let all_decided = surveys.iter().all(|survey| survey.outcomes().next().is_some());
    let worst = outcomes().map(|outcome| outcome.official).min().unwrap_or(Fit::Apart);
    if worst > Fit::Apart && all_decided {
        return Ruling::plain(worst, gap);
    }
    if outcomes().all(|outcome| outcome.any == Fit::Apart) {
        return if all_decided { Ruling::apart(gap) } else { Ruling::unverifiable(why_undecided(surveys)) };
    }
    Ruling { on: hangs_on(surveys), ..Ruling::decided(Verdict::Plausible, Rule::SomeReadings, gap) }
}

fn why_undecided(surveys: &[Survey<'_>]) -> Reason {
    let mut reasons = surveys.iter().flat_map(|survey| &survey.days).filter_map(|day| day.outcome.err());
    if reasons.any(|reason| reason == Reason::OutOfRange) { Reason::OutOfRange } else { Reason::NoRate }
}

/// The unknowns whose variation alone changes whether the figures meet.
fn hangs_on(surveys: &[Survey<'_>]) -> Vec<Unknown> {
    let mut on = BTreeSet::new();
    if surveys.iter().any(|survey| divided(survey.outcomes().map(|outcome| outcome.any))) {
        on.insert(Unknown::Date);
    }
    if surveys
        .iter()
        .flat_map(Survey::outcomes)
        .any(|outcome| outcome.any > Fit::Apart && outcome.official == Fit::Apart)
    {
        on.insert(Unknown::Source);
    }
    for (index, one) in surveys.iter().enumerate() {
        for other in surveys.iter().skip(index + 1) {
            on.extend(difference(one, other));
        }
    }
    if surveys.iter().any(|survey| survey.outcomes().next().is_none()) {
        on.insert(Unknown::Currency);
    }
    if on.is_empty() {
        // Every change of the answer falls together with a change of day or of two unknowns at once.
        on.extend([Unknown::Currency, Unknown::Anchor]);
    }
    on.into_iter().collect()
}

/// The one unknown in which two surveys differ, if they disagree on some day.
fn difference(one: &Survey<'_>, other: &Survey<'_>) -> Option<Unknown> {
    let same_anchor = one.scenario.anchor.figure.id == other.scenario.anchor.figure.id;
    let crossed = one.scenario.base == other.scenario.quote && one.scenario.quote == other.scenario.base;
    let unknown = match (same_anchor, crossed) {
        (true, _) => Unknown::Currency,
        (false, true) => Unknown::Anchor,
        (false, false) => return None,
    };
    let disagree = one.days.iter().zip(&other.days).any(|(one, other)| match (one.outcome, other.outcome) {
        (Ok(one), Ok(other)) => (one.any > Fit::Apart) != (other.any > Fit::Apart),
        (Ok(_) | Err(_), Err(_)) | (Err(_), Ok(_)) => false,
    });
    disagree.then_some(unknown)
}

fn divided(mut fits: impl Iterator<Item = Fit>) -> bool {
    let Some(first) = fits.next() else { return false };
    fits.any(|fit| (fit > Fit::Apart) != (first > Fit::Apart))
}
