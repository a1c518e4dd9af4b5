//! Scenarios that no rate of their pair ever fitted.
//!
//! "$5m ($6m)" may be any of some thirty dollars in any other: eight hundred scenarios, of which
//! most would take a dollar that costs a hundred times as much. They are told by the extremes of
//! their pair, and looked at day by day only where nothing else fits, the nearest first.

use super::days::Days;
use super::survey::{Scenario, Survey};
use crate::figure::FigureId;
use crate::interval::Interval;
use crate::verdict::Context;
use crate::verdict::compare::Fit;
use rust_decimal::Decimal;
use std::collections::BTreeSet;

/// Up to so many scenarios each is looked at day by day.
const FEW: usize = 4;

/// Scenarios that cannot fit, each with what contains every rate of its pair.
#[derive(Default)]
pub(in crate::verdict) struct Far<'a> {
    scenarios: Vec<(Interval, Scenario<'a>)>,
    seen: usize,
}

impl<'a> Far<'a> {
    /// Keeps a scenario that no rate of its pair fits on any day, and gives back any other.
    pub(in crate::verdict) fn take(
        &mut self,
        context: &Context<'_>,
        days: &Days,
        scenario: Scenario<'a>,
        has_no_extra: bool,
    ) -> Option<Scenario<'a>> {
        self.seen = self.seen.saturating_add(1);
        if self.seen <= FEW || !has_no_extra {
            return Some(scenario);
        }
        let Some(extremes) = context.lookup.extremes(scenario.base, scenario.quote) else {
            return Some(scenario);
        };
        let thresholds = scenario.sides.thresholds();
        let ends = days.all().first().zip(days.all().last());
        let has_rates =
            ends.is_some_and(|(first, last)| *first <= extremes.last && extremes.first <= *last);
        if !has_rates || thresholds.fit_of_all(extremes.bounds.ends) != Some(Fit::Apart) {
            return Some(scenario);
        }
        self.scenarios.push((extremes.bounds.hull, scenario));
        None
    }

    /// The anchors of those that cannot fit.
    pub(in crate::verdict) fn anchors(&self) -> BTreeSet<FigureId> {
        self.scenarios.iter().map(|(_, scenario)| scenario.anchor.figure.id).collect()
    }

    /// Looks at the nearest day by day, until none that is left can be nearer.
    pub(in crate::verdict) fn survey_the_nearest(
        &self,
        surveys: &mut Vec<Survey<'a>>,
        survey: impl Fn(&Scenario<'a>) -> Survey<'a>,
    ) {
        let mut nearest: Vec<(Decimal, &Scenario<'a>)> = self
            .scenarios
            .iter()
            .map(|(hull, scenario)| (least_gap(*hull, scenario), scenario))
            .collect();
        nearest.sort_by_key(|(least, _)| *least);
        let gap = |survey: &Survey<'_>| survey.gap().map(|gap| gap.abs());
        let mut smallest = surveys.iter().filter_map(gap).min();
        for (least, scenario) in nearest {
            if smallest.is_some_and(|smallest| least >= smallest) {
                break;
            }
            let survey = survey(scenario);
            smallest = [smallest, gap(&survey)].into_iter().flatten().min();
            surveys.push(survey);
        }
    }
}

/// A gap that the smallest of a scenario is at least as large as, for rates within this hull.
fn least_gap(hull: Interval, scenario: &Scenario<'_>) -> Decimal {
    scenario.sides.thresholds().gap_at(hull).map_or(Decimal::ZERO, |gap| gap.abs())
}
