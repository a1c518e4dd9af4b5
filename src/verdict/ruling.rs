//! From surveys to a verdict: for all that is open, or for some of it?
//!
//! *Holds* and *holds approximately* ask that every decidable reading fits; *plausible* that some
//! does, and names what the answer hangs on; a near miss and a contradiction that none does.

use super::Verdict;
use super::by_rate::period_rates::days_set::DaysSet;
use super::by_rate::survey::{Survey, nearest};
use super::compare::Fit;
use super::finding::{Reason, Rule, Unknown};
use crate::figure::FigureId;
use crate::interval::{Hedge, OpenSide};
use rust_decimal::{Decimal, dec};
use rustc_hash::FxHashMap;
use std::collections::{BTreeMap, BTreeSet};

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

    /// Apart by this gap, by a bound such as "over 300 million" that is true, and far off.
    fn true_bound(gap: Decimal) -> Self {
        Self::decided(Verdict::NearMiss, Rule::TrueBound, gap)
    }

    fn decided(verdict: Verdict, rule: Rule, gap: Decimal) -> Self {
        Self { verdict, on: Vec::new(), reason: None, rule, gap: Some(gap) }
    }

    /// Whether figures that were compared do not fit for any reading.
    pub(super) fn fails(&self) -> bool {
        matches!(self.verdict, Verdict::NearMiss | Verdict::Contradicted)
    }
}

/// The verdict over all surveys of one number reading. `far` are the anchors of further scenarios,
/// which fit on no day.
pub(super) fn rule(surveys: &[Survey<'_>], far: &BTreeSet<FigureId>) -> Ruling {
    let tallies = || surveys.iter().map(|survey| &survey.tally);
    if tallies().all(|tally| tally.decided == 0) {
        return Ruling::unverifiable(why_undecided(surveys));
    }
    // A currency without a rate may be the one that was meant: it keeps a claim from holding, but
    // is no reason to say nothing where all the others contradict.
    let all_decided = tallies().all(|tally| tally.decided > 0);
    let worst = tallies().filter_map(|tally| tally.worst).min().unwrap_or(Fit::Apart);
    if worst > Fit::Apart && all_decided && far.is_empty() {
        return Ruling::plain(worst, smallest_gap(surveys));
    }
    if tallies().all(|tally| tally.meeting == 0) {
        return apart(surveys);
    }
    let gap = smallest_gap(surveys);
    Ruling {
        on: hangs_on(surveys, far),
        ..Ruling::decided(Verdict::Plausible, Rule::SomeReadings, gap)
    }
}

/// None of these fits. What the nearest says of a bound decides whether it is true.
fn apart(surveys: &[Survey<'_>]) -> Ruling {
    let Some((survey, gap)) = nearest(surveys.iter()) else {
        return Ruling::apart(Decimal::ZERO);
    };
    let is_true =
        survey.scenario.hedge().and_then(Hedge::open_side).is_some_and(|side| match side {
            OpenSide::Above => gap.is_sign_negative(),
            OpenSide::Below => gap.is_sign_positive(),
        });
    if is_true && !gap.is_zero() { Ruling::true_bound(gap) } else { Ruling::apart(gap) }
}

/// Nothing is smaller than none.
fn smallest_gap(surveys: &[Survey<'_>]) -> Decimal {
    if surveys.iter().any(|survey| survey.tally.as_written > 0) {
        return Decimal::ZERO;
    }
    nearest(surveys.iter()).map(|(_, gap)| gap).unwrap_or_default()
}

fn why_undecided(surveys: &[Survey<'_>]) -> Reason {
    let is_out_of_range = surveys.iter().any(|survey| survey.tally.is_out_of_range);
    if is_out_of_range { Reason::OutOfRange } else { Reason::NoRate }
}

/// The unknowns whose variation alone changes whether the figures meet.
fn hangs_on(surveys: &[Survey<'_>], far: &BTreeSet<FigureId>) -> Vec<Unknown> {
    let tallies = || surveys.iter().map(|survey| &survey.tally);
    let mut on = BTreeSet::new();
    if tallies().any(|tally| tally.meeting > 0 && tally.meeting < tally.decided) {
        on.insert(Unknown::Date);
    }
    if tallies().any(|tally| tally.hangs_on_source) {
        on.insert(Unknown::Source);
    }
    if tallies().any(|tally| tally.hangs_on_rate) {
        on.insert(Unknown::Rate);
    }
    let is_far = |survey: &Survey<'_>| {
        survey.tally.meeting > 0 && far.contains(&survey.scenario.anchor.figure.id)
    };
    let has_unrated = tallies().any(|tally| tally.decided == 0);
    if hangs_on_currency(surveys) || has_unrated || surveys.iter().any(is_far) {
        on.insert(Unknown::Currency);
    }
    if hangs_on_anchor(surveys) {
        on.insert(Unknown::Anchor);
    }
    if on.is_empty() {
        // Every change of the answer falls together with a change of day or of two unknowns at
        // once.
        on.insert(Unknown::Anchor);
        if pairs(surveys) > 1 {
            on.insert(Unknown::Currency);
        }
    }
    on.into_iter().collect()
}

/// In how many pairs of currencies, whichever is the anchor's.
fn pairs(surveys: &[Survey<'_>]) -> usize {
    let unordered = |survey: &Survey<'_>| {
        let (base, quote) = (survey.scenario.base, survey.scenario.quote);
        (base.min(quote), base.max(quote))
    };
    surveys.iter().map(unordered).collect::<BTreeSet<_>>().len()
}

/// Whether two surveys with one anchor disagree on some day.
fn hangs_on_currency(surveys: &[Survey<'_>]) -> bool {
    let mut by_anchor: BTreeMap<FigureId, (DaysSet, DaysSet)> = BTreeMap::new();
    for survey in surveys {
        let (fits, misses) = by_anchor.entry(survey.scenario.anchor.figure.id).or_default();
        fits.extend(&survey.tally.fits);
        misses.extend(&survey.tally.misses);
    }
    by_anchor.values().any(|(fits, misses)| fits.meets(misses))
}

/// Whether two surveys of the same currencies with either amount as the anchor disagree on some
/// day.
fn hangs_on_anchor(surveys: &[Survey<'_>]) -> bool {
    let anchor = |survey: &Survey<'_>| survey.scenario.anchor.figure.id;
    let Some(first) = surveys.first().map(anchor) else { return false };
    let pair = |survey: &Survey<'_>| (survey.scenario.base, survey.scenario.quote);
    let turned: FxHashMap<_, _> = surveys
        .iter()
        .filter(|survey| anchor(survey) != first)
        .map(|survey| (pair(survey), &survey.tally))
        .collect();
    surveys.iter().filter(|survey| anchor(survey) == first).any(|survey| {
        let (base, quote) = pair(survey);
        let one = &survey.tally;
        turned
            .get(&(quote, base))
            .is_some_and(|other| one.fits.meets(&other.misses) || one.misses.meets(&other.fits))
    })
}
