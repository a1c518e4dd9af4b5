//! From a judged claim to its finding: the computed amount, the days, the rates, the suggestion.

use super::conversion::Judged;
use super::remarks::remarks;
use super::survey::{Scenario, Survey, runs};
use crate::claim::{Assertion, Claim};
use crate::interval::{Band, Interval};
use crate::rates::Rate;
use crate::verdict::compare::product;
use crate::verdict::finding::{Computed, Daily, Finding, Relaxation, Unknown, presented};
use crate::verdict::message::{Clause, Listed, Message, Term};
use crate::verdict::ruling::Ruling;
use crate::verdict::suggestion::suggestion;
use crate::verdict::wording::message::say_conversion;
use crate::verdict::{Context, Verdict};
use std::sync::Arc;

/// A finding that so far says only what was ruled.
pub(in crate::verdict) fn bare(context: &Context<'_>, claim: &Claim, ruling: &Ruling) -> Finding {
    Finding {
        relation: claim.relation(),
        figures: claim.figures(),
        span: claim.span,
        verdict: ruling.verdict,
        on: ruling.on.clone(),
        reason: ruling.reason,
        passes: context.settings.passes(ruling.verdict, ruling.gap),
        rule: ruling.rule,
        band: None,
        relaxation: None,
        anchor: None,
        readings: Vec::new(),
        computed: None,
        gap_percent: ruling.gap,
        implied_rate: None,
        date: claim.dated().or(context.case.date),
        holds_on: Vec::new(),
        days_holding: 0,
        days_total: 0,
        more_runs: 0,
        daily: Daily::default(),
        rates: Vec::new(),
        currencies: Vec::new(),
        suggestion: None,
        remarks: Vec::new(),
        diagnoses: Vec::new(),
        in_source: None,
        is_step: matches!(claim.assertion, Assertion::Step { .. }),
        message: String::new(),
        suppression: None,
        said: Message::default(),
    }
}

/// The finding of a conversion.
pub(in crate::verdict) fn present(
    context: &Context<'_>,
    claim: &Claim,
    judged: &Judged<'_>,
) -> Finding {
    let mut finding = bare(context, claim, &judged.ruling);
    let best = judged.best();
    if let Some(best) = best {
        show(best, &mut finding);
        finding.band = band(&judged.ruling, best);
        finding.relaxation = relaxation(finding.band, best);
        let computed = finding.computed.map(|computed| computed.exact);
        finding.remarks = remarks(best, finding.rule, computed);
        if finding.on.contains(&Unknown::Currency) {
            finding.currencies = working_pairs(&judged.surveys);
        }
        if !finding.passes && finding.verdict != Verdict::Unverifiable {
            finding.suggestion = suggestion(context, claim, judged);
        }
        finding.diagnoses =
            crate::verdict::diagnosis::diagnose(context, claim, judged, best, finding.suggestion);
    }
    say_conversion(context, claim, best, &mut finding);
    if let Some(without) = judged.ruling.fails().then(|| without_rate(&judged.surveys)).flatten() {
        finding.say(without);
    }
    finding
}

fn show(best: &Survey<'_>, finding: &mut Finding) {
    finding.anchor = Some(best.scenario.anchor.figure.id);
    finding.implied_rate = best.implied_rate();
    finding.readings = best.scenario.sides.to_vec();
    if finding.date.is_some() {
        let holding = best.holding();
        finding.days_holding = holding.len();
        finding.days_total = best.days();
        finding.holds_on = runs(holding.into_iter());
        finding.more_runs = finding.holds_on.len().saturating_sub(Finding::MOST_RUNS);
        finding.holds_on.truncate(Finding::MOST_RUNS);
        finding.daily =
            Daily::new(best.period_rates.pair().cloned(), Arc::clone(best.period_rates.days()));
    }
    let rates: Vec<&Rate> = best.period_rates.shown().iter().chain(&best.extra).collect();
    finding.computed = computed(best, &rates);
    if finding.verdict != Verdict::Unverifiable {
        finding.rates = rates.into_iter().cloned().collect();
    }
}

fn computed(survey: &Survey<'_>, rates: &[&Rate]) -> Option<Computed> {
    let products = survey
        .scenario
        .sides
        .iter()
        .flat_map(|side| rates.iter().filter_map(|rate| product(side.anchor, rate.interval)));
    let exact = products.reduce(Interval::hull)?;
    Some(Computed {
        exact,
        low: presented(exact.low()),
        high: presented(exact.high()?),
        currency: survey.scenario.quote,
    })
}

/// The band in which the figures agree: the narrower where it suffices for the verdict.
fn band(ruling: &Ruling, best: &Survey<'_>) -> Option<Band> {
    match ruling.verdict {
        Verdict::Holds => Some(Band::AsWritten),
        Verdict::HoldsApproximately => Some(Band::About),
        Verdict::Plausible if best.tally.as_written > 0 => Some(Band::AsWritten),
        Verdict::Plausible => Some(Band::About),
        Verdict::NearMiss | Verdict::Contradicted | Verdict::Unverifiable => None,
    }
}

fn relaxation(band: Option<Band>, best: &Survey<'_>) -> Option<Relaxation> {
    match band? {
        Band::AsWritten => None,
        Band::About if best.scenario.hedge().is_some() => Some(Relaxation::LooseHedge),
        Band::About => Some(Relaxation::RoundFigure),
    }
}

/// "not compared: no rate for COP/USD": the pairs that the figures may be in and that have none.
fn without_rate(surveys: &[Survey<'_>]) -> Option<Clause> {
    const MOST: usize = 3;
    let mut pairs: Vec<Term> = Vec::new();
    for survey in surveys.iter().filter(|survey| survey.tally.decided == 0) {
        let Scenario { base, quote, .. } = survey.scenario;
        let pair = Term::Pair { base, quote };
        if !pairs.contains(&pair) {
            pairs.push(pair);
        }
    }
    let more = pairs.len() > MOST;
    pairs.truncate(MOST);
    let listed = (!pairs.is_empty()).then_some(Listed(pairs));
    listed.map(|pairs| match more {
        true => Clause::NotComparedMore { pairs },
        false => Clause::NotCompared { pairs },
    })
}

/// The currencies with which a claim works, the anchor's first.
fn working_pairs(surveys: &[Survey<'_>]) -> Vec<[crate::currency::Currency; 2]> {
    surveys
        .iter()
        .filter(|survey| survey.tally.meeting > 0)
        .map(|survey| [survey.scenario.base, survey.scenario.quote])
        .collect()
}
