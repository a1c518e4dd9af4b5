//! One scenario over every day of the date.
//!
//! A scenario settles everything that is open except the day: which amount is native, which
//! currencies the two are in, and how their separators are read. A survey says for each day whether
//! the figures meet. What follows from several surveys together is for [`ruling`](super::ruling).

use super::compare::{Fit, Outcome, Price, compare};
use super::course::Course;
use super::finding::{DayRun, Reason};
use super::gauge::Gauge;
use super::lookup::{DayRates, Lookup};
use super::side::{Exactness, Reading, Side, sides};
use crate::currency::Currency;
use crate::interval::{Hedge, Interval, negative};
use crate::rates::Rate;
use chrono::NaiveDate;
use rust_decimal::Decimal;
use std::rc::Rc;

/// One choice for everything that is open except the day.
#[derive(Clone, Debug)]
pub(super) struct Scenario<'a> {
    /// The native amount.
    pub(super) anchor: Reading<'a>,
    /// The amount said to be equal.
    pub(super) derived: Reading<'a>,
    /// The anchor's currency.
    pub(super) base: Currency,
    /// The derived figure's currency.
    pub(super) quote: Currency,
    /// Their readings side by side.
    pub(super) sides: Vec<Side>,
}

impl<'a> Scenario<'a> {
    /// The scenario in which `anchor` (in `base`) is native and `derived` (in `quote`) is computed.
    pub(super) fn new(
        anchor: Reading<'a>,
        derived: Reading<'a>,
        [base, quote]: [Currency; 2],
        exactness: Exactness,
    ) -> Self {
        let units = [base.minor_unit(), quote.minor_unit()];
        Self { anchor, derived, base, quote, sides: sides(&anchor, &derived, exactness, units) }
    }

    /// The hedge under which the derived figure is read: its own, or the anchor's carried over.
    pub(super) fn hedge(&self) -> Option<Hedge> {
        self.derived.figure.hedge().or(self.anchor.figure.hedge())
    }
}

/// What one day says about a scenario.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct DayFit {
    /// The day.
    pub(super) day: NaiveDate,
    /// The fit over the fixings that a newsroom may have used.
    pub(super) outcome: Result<Outcome, Reason>,
    /// Whether the figures meet as written on the day's own fixing.
    pub(super) on_own_fixing: bool,
}

/// One scenario over every day.
#[derive(Clone, Debug)]
pub(super) struct Survey<'a> {
    /// What is taken for settled.
    pub(super) scenario: Scenario<'a>,
    /// Day by day, in order.
    pub(super) days: Vec<DayFit>,
    /// The rates of these days.
    pub(super) course: Rc<Course>,
    /// Rates that are open to the writer on every day: a stated rate, a period's average.
    pub(super) extra: Vec<Rate>,
    /// The smallest signed gap of any day in percent, zero where the figures fit as written.
    pub(super) gap: Option<Decimal>,
}

impl<'a> Survey<'a> {
    /// Compares on every day. `extra` rates are open to the writer on each of them.
    pub(super) fn of(
        scenario: Scenario<'a>,
        days: &[NaiveDate],
        extra: Vec<Rate>,
        lookup: &Lookup<'_>,
    ) -> Self {
        let course = lookup.course(scenario.base, scenario.quote, days);
        let gauge = gauge(&scenario.sides, &course, &extra);
        let each = days.iter().zip(course.days());
        let days: Vec<_> = each.map(|(day, rates)| day_fit(&gauge, *day, rates, &extra)).collect();
        let fits = |day: &DayFit| day.outcome.is_ok_and(|outcome| outcome.any == Fit::AsWritten);
        let gap = if days.iter().any(fits) { Some(Decimal::ZERO) } else { gauge.gap(course.open(), &extra) };
        Self { scenario, days, course, extra, gap }
    }

    /// The outcomes of the days that could be decided.
    pub(super) fn outcomes(&self) -> impl Iterator<Item = Outcome> {
        self.days.iter().filter_map(|day| day.outcome.ok())
    }

    /// How well the scenario works: days that fit as written, days that fit at all, smallest gap.
    pub(super) fn score(&self) -> (usize, usize, Decimal) {
        let fitting = |least: Fit| self.outcomes().filter(|outcome| outcome.any >= least).count();
        let gap = self.gap.unwrap_or(Decimal::MAX).abs();
        (fitting(Fit::AsWritten), fitting(Fit::About), negative(gap))
    }

    /// The days on whose own fixing the figures meet as written, as runs.
    pub(super) fn holding(&self) -> Vec<DayRun> {
        runs(self.days.iter().filter(|day| day.on_own_fixing).map(|day| day.day))
    }

    /// The derived amount per unit of the anchor, over all bounds.
    pub(super) fn implied_rate(&self) -> Option<Interval> {
        self.scenario
            .sides
            .iter()
            .filter_map(|side| side.as_written.checked_div(side.anchor))
            .reduce(Interval::hull)
    }
}

/// Marks pay for themselves over some days.
fn gauge<'s>(sides: &'s [Side], course: &Course, extra: &[Rate]) -> Gauge<'s> {
    const FEW: usize = 3;
    let known = if course.days().len() > FEW { course.hull() } else { None };
    match extra.iter().map(|rate| rate.interval).chain(known).reduce(Interval::hull) {
        Some(rates) if known.is_some() => Gauge::of(sides, rates),
        Some(_) | None => Gauge::exact(sides),
    }
}

fn day_fit(gauge: &Gauge<'_>, day: NaiveDate, rates: &DayRates, extra: &[Rate]) -> DayFit {
    let on_own_fixing = rates.own.iter().any(|rate| gauge.meets(rate.interval()));
    DayFit { day, outcome: compare(gauge, open_to(rates, extra)), on_own_fixing }
}

/// What a newsroom may have used on a day.
fn open_to<'r>(rates: &'r DayRates, extra: &'r [Rate]) -> impl Iterator<Item = Price> + Clone + 'r {
    rates.open().iter().map(Price::from).chain(extra.iter().map(Price::from))
}

/// Days in a row, joined.
pub(super) fn runs(days: impl Iterator<Item = NaiveDate>) -> Vec<DayRun> {
    let mut runs: Vec<DayRun> = Vec::new();
    for day in days {
        match runs.last_mut() {
            Some(run) if run.to.succ_opt() == Some(day) => run.to = day,
            _ => runs.push(DayRun { from: day, to: day }),
        }
    }
    runs
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::verdict::trial::day;

    #[test]
    fn days_in_a_row_are_joined() {
        let days = [day("2023-08-03"), day("2023-08-04"), day("2023-08-18")];
        let joined = runs(days.into_iter());
        assert_eq!(
            joined,
            vec![DayRun { from: days[0], to: days[1] }, DayRun { from: days[2], to: days[2] }]
        );
    }
}
