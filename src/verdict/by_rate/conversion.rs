//! Two amounts in different currencies are said to be equal, or a rate is stated.
//!
//! "495.000 rubler, svarende til 36.000 kroner": the anchor times the rate must meet the derived
//! amount, for all that is open, on the days of the date. A stated rate ("$1 = 96.9955 roubles") is
//! a conversion of exactly one unit.

use super::days::{Days, is_period};
use super::far::Far;
use super::namesake::other_pairs;
use super::scenario::{currency_pairs, other_readings, scenarios, two_figures};
use super::survey::{Scenario, Survey, nearest};
use crate::article::ArticleDate;
use crate::claim::Claim;
use crate::figure::{Amount, Figure};
use crate::verdict::finding::{Reason, Unknown};
use crate::verdict::ruling::{Ruling, rule};
use crate::verdict::side::{Exactness, Reading};
use crate::verdict::{Context, Verdict};
use rust_decimal::{Decimal, dec};

/// What was found out about a claim together with the survey that shows it best.
pub(in crate::verdict) struct Judged<'a> {
    /// What follows.
    pub(in crate::verdict) ruling: Ruling,
    /// Every scenario that was compared; the best is named by `best`.
    pub(in crate::verdict) surveys: Vec<Survey<'a>>,
}

impl<'a> Judged<'a> {
    fn undecided(reason: Reason) -> Self {
        Self { ruling: Ruling::unverifiable(reason), surveys: Vec::new() }
    }

    /// The scenario that works best; among equals the likeliest.
    pub(in crate::verdict) fn best(&self) -> Option<&Survey<'a>> {
        let most = self.surveys.iter().map(Survey::score).max()?;
        let best = || self.surveys.iter().filter(|survey| survey.score() == most);
        nearest(best()).map(|(survey, _)| survey).or_else(|| best().next())
    }
}

/// An undated claim is contradicted only by a gap of more than this many percent to what any
/// probed day gives, since rates move between the probes.
const GROSS_PERCENT: Decimal = dec!(50);

/// Compares a claim's two figures under everything that is open.
pub(in crate::verdict) fn weigh<'a>(
    context: &Context<'a>,
    claim: &Claim,
    exactness: Exactness,
) -> Judged<'a> {
    match two_figures(context, claim) {
        Some(figures) => weigh_figures(context, claim, figures, exactness),
        None => Judged::undecided(Reason::NotComparable),
    }
}

/// Compares two figures as those of a claim.
pub(in crate::verdict) fn weigh_figures<'f>(
    context: &Context<'_>,
    claim: &Claim,
    [first, second]: [&'f Figure; 2],
    exactness: Exactness,
) -> Judged<'f> {
    if [first, second].iter().any(|figure| figure.amount == Amount::OutOfRange) {
        return Judged::undecided(Reason::OutOfRange);
    }
    let pairs = match currency_pairs(first, second) {
        Ok(pairs) => pairs,
        Err(reason) => return Judged::undecided(reason),
    };
    let weigh = |readings| {
        let scenarios = scenarios(claim, readings, &pairs, exactness);
        weigh_scenarios(context, claim, scenarios)
    };
    let primary = weigh([Reading::primary(first), Reading::primary(second)]);
    if !primary.ruling.fails() {
        return primary;
    }
    let on_number = other_readings(first, second).into_iter().map(weigh).find_map(on_number);
    let otherwise = || on_namesake(context, claim, [first, second], exactness);
    on_number.or_else(otherwise).unwrap_or(primary)
}

/// A claim that fits only with another money of the same name is plausible on that.
fn on_namesake<'f>(
    context: &Context<'_>,
    claim: &Claim,
    figures: [&'f Figure; 2],
    exactness: Exactness,
) -> Option<Judged<'f>> {
    let pairs = other_pairs(context, figures);
    if pairs.is_empty() {
        return None;
    }
    let scenarios = scenarios(claim, figures.map(Reading::primary), &pairs, exactness);
    let judged = weigh_scenarios(context, claim, scenarios);
    plausible_on(judged, Unknown::Currency)
}

/// A claim that fits only under another reading of the separators is plausible on that.
fn on_number(judged: Judged<'_>) -> Option<Judged<'_>> {
    plausible_on(judged, Unknown::Number)
}

/// A claim that fits, if only under this reading.
fn plausible_on(mut judged: Judged<'_>, unknown: Unknown) -> Option<Judged<'_>> {
    match judged.ruling.verdict {
        Verdict::Holds | Verdict::HoldsApproximately | Verdict::Plausible => {}
        Verdict::NearMiss | Verdict::Contradicted | Verdict::Unverifiable => return None,
    }
    judged.ruling.verdict = Verdict::Plausible;
    judged.ruling.rule = crate::verdict::Rule::SomeReadings;
    if !judged.ruling.on.contains(&unknown) {
        judged.ruling.on.push(unknown);
    }
    Some(judged)
}

fn weigh_scenarios<'f>(
    context: &Context<'_>,
    claim: &Claim,
    scenarios: Vec<Scenario<'f>>,
) -> Judged<'f> {
    let date = claim.dated().or(context.case.date);
    let days = context.lookup.days(date, scenarios.len());
    let mut judged = Judged { ruling: Ruling::unverifiable(Reason::NoRate), surveys: Vec::new() };
    let mut far = Far::default();
    for scenario in scenarios.into_iter().take_while(|_| !context.interrupt.is_raised()) {
        let mut extra = context.stated.between(claim, scenario.base, scenario.quote);
        extra.extend(period_average(context, claim.dated(), &scenario));
        if let Some(near) = far.take(context, &days, scenario, extra.is_empty()) {
            judged.surveys.push(Survey::of(near, days.all(), extra, context.lookup));
        }
    }
    let none_fits = judged.surveys.iter().all(|survey| survey.tally.meeting == 0);
    if none_fits {
        far.survey_the_nearest(&mut judged.surveys, |scenario| {
            Survey::of(scenario.clone(), days.all(), Vec::new(), context.lookup)
        });
    }
    let ruling = rule(&judged.surveys, &far.anchors());
    judged.ruling = match days {
        Days::Dated(_) => ruling,
        Days::Wide(_) => on_every_day(ruling, Reason::DateTooWide),
        Days::Probes(_) => on_every_day(ruling, Reason::NoDate),
    };
    judged
}

fn period_average(
    context: &Context<'_>,
    dated: Option<ArticleDate>,
    scenario: &Scenario<'_>,
) -> Vec<crate::rates::Rate> {
    let Some(period) = dated.filter(|date| is_period(*date)) else { return Vec::new() };
    context.lookup.average(scenario.base, scenario.quote, period)
}

/// Without a date, or with one of many years, only that may be said on which every day agrees.
fn on_every_day(ruling: Ruling, reason: Reason) -> Ruling {
    let gross = ruling.gap.is_some_and(|gap| gap.abs() > GROSS_PERCENT);
    let hangs_on_date = ruling.on.contains(&Unknown::Date);
    match ruling.verdict {
        Verdict::Holds | Verdict::HoldsApproximately => ruling,
        Verdict::Plausible if !hangs_on_date => ruling,
        Verdict::Contradicted if gross => ruling,
        Verdict::Unverifiable if ruling.reason == Some(Reason::OutOfRange) => ruling,
        Verdict::Plausible | Verdict::NearMiss | Verdict::Contradicted | Verdict::Unverifiable => {
            Ruling::unverifiable(reason)
        }
    }
}

#[cfg(test)]
mod tests;
