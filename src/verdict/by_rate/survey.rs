//! One scenario over every day of the date.
//!
//! A scenario settles everything that is open except the day: which amount is native, which
//! currencies the two are in, and how their separators are read. A survey counts the days on which
//! the figures meet. What follows from several surveys together is for [`ruling`](crate::verdict::ruling).

mod tally;

use super::lookup::Lookup;
use super::period_rates::{PeriodRates, Window};
use super::thresholds::{Sides, Thresholds};
use crate::currency::Currency;
use crate::interval::{Hedge, Interval};
use crate::rates::{Price, Quality, Rate};
use crate::verdict::compare::{Fit, nearer};
use crate::verdict::finding::DayRun;
use crate::verdict::side::{Exactness, Reading, sides};
use chrono::NaiveDate;
use rust_decimal::Decimal;
use std::cell::OnceCell;
use std::rc::Rc;
use std::sync::Arc;
pub(in crate::verdict) use tally::Tally;
use tally::{fits_of, tally};

/// One choice for everything that is open except the day.
#[derive(Clone, Debug)]
pub(in crate::verdict) struct Scenario<'a> {
    /// The native amount.
    pub(in crate::verdict) anchor: Reading<'a>,
    /// The amount said to be equal.
    pub(in crate::verdict) derived: Reading<'a>,
    /// The anchor's currency.
    pub(in crate::verdict) base: Currency,
    /// The derived figure's currency.
    pub(in crate::verdict) quote: Currency,
    /// Their readings side by side.
    pub(in crate::verdict) sides: Rc<Sides>,
}

impl<'a> Scenario<'a> {
    /// The scenario in which `anchor` (in `base`) is native and `derived` (in `quote`) is computed.
    pub(in crate::verdict) fn new(
        anchor: Reading<'a>,
        derived: Reading<'a>,
        [base, quote]: [Currency; 2],
        exactness: Exactness,
    ) -> Self {
        let units = [base.minor_unit(), quote.minor_unit()];
        let sides = Rc::new(Sides::new(sides(&anchor, &derived, exactness, units)));
        Self { anchor, derived, base, quote, sides }
    }

    /// The hedge under which the derived figure is read: its own, or the anchor's carried over.
    pub(in crate::verdict) fn hedge(&self) -> Option<Hedge> {
        self.derived.figure.hedge().or(self.anchor.figure.hedge())
    }
}

/// One scenario over every day.
#[derive(Clone, Debug)]
pub(in crate::verdict) struct Survey<'a> {
    /// What is taken for settled.
    pub(in crate::verdict) scenario: Scenario<'a>,
    /// The rates of the days.
    pub(in crate::verdict) period_rates: Rc<PeriodRates>,
    /// Rates that are open to the writer on every day: a stated rate, a period's average.
    pub(in crate::verdict) extra: Vec<Rate>,
    /// How the days went.
    pub(in crate::verdict) tally: Tally,
    gap: OnceCell<Option<Decimal>>,
}

impl<'a> Survey<'a> {
    /// Compares on every day. `extra` rates are open to the writer on each of them.
    pub(in crate::verdict) fn of(
        scenario: Scenario<'a>,
        days: &Arc<[NaiveDate]>,
        extra: Vec<Rate>,
        lookup: &Lookup<'_>,
    ) -> Self {
        let period_rates = lookup.period_rates(scenario.base, scenario.quote, days);
        let thresholds = scenario.sides.thresholds_for(days.len());
        let tally = tally(thresholds, &period_rates, &extra);
        Self { scenario, period_rates, extra, tally, gap: OnceCell::new() }
    }

    /// The smallest signed gap of any day in percent, zero where the figures fit as written; `None`
    /// where nothing could be compared.
    pub(in crate::verdict) fn gap(&self) -> Option<Decimal> {
        *self.gap.get_or_init(|| {
            if self.tally.as_written > 0 {
                return Some(Decimal::ZERO);
            }
            let thresholds = Thresholds::exact(&self.scenario.sides);
            if let Some(gap) = self.gap_of_all(&thresholds) {
                return Some(gap);
            }
            // Of rates that overlap those at the ends are the nearest, but the two bounds of a
            // range may be nearest at different ones.
            let known = match &**self.scenario.sides {
                [_] => thresholds.nearest(self.period_rates.open().joined()),
                _ => self.period_rates.open_each().each(),
            };
            let gaps = known.iter().copied().chain(self.extra.iter().map(|rate| rate.interval));
            gaps.filter_map(|rate| thresholds.gap_at(rate)).reduce(nearer)
        })
    }

    /// The gap to the nearest end of all rates, where the figure lies beyond them.
    fn gap_of_all(&self, thresholds: &Thresholds<'_>) -> Option<Decimal> {
        let is_simple = self.extra.is_empty() && self.scenario.sides.len() == 1;
        let hull = self.period_rates.open_hull().filter(|_| is_simple)?;
        thresholds.gap_at(hull).filter(|gap| !gap.is_zero())
    }

    /// A gap that the smallest is at least as large as, in percent, found without looking at a day.
    fn least_gap(&self) -> Decimal {
        let bounds = self.period_rates.bounds().filter(|_| self.extra.is_empty());
        let gap =
            bounds.and_then(|bounds| Thresholds::exact(&self.scenario.sides).gap_at(bounds.hull));
        gap.map_or(Decimal::ZERO, |gap| gap.abs())
    }

    /// How many days there are.
    pub(in crate::verdict) fn days(&self) -> usize {
        self.period_rates.days().len()
    }

    /// How well the scenario works: days that fit as written, days that fit at all.
    pub(in crate::verdict) fn score(&self) -> (usize, usize) {
        (self.tally.as_written, self.tally.meeting)
    }

    /// The days on whose own fixing the figures meet as written, in order.
    pub(in crate::verdict) fn holding(&self) -> Vec<NaiveDate> {
        fitting_days(&self.period_rates, &self.scenario.sides.thresholds_for(self.days()))
    }

    /// The derived amount per unit of the anchor, over all bounds.
    pub(in crate::verdict) fn implied_rate(&self) -> Option<Interval> {
        self.scenario
            .sides
            .iter()
            .filter_map(|side| side.as_written.checked_div(side.anchor))
            .reduce(Interval::hull)
    }
}

/// Of some surveys the one with the smallest gap, and that; among equals the first.
pub(in crate::verdict) fn nearest<'s, 'a>(
    surveys: impl Iterator<Item = &'s Survey<'a>>,
) -> Option<(&'s Survey<'a>, Decimal)>
where
    'a: 's,
{
    let mut best: Option<(&Survey<'a>, Decimal)> = None;
    for survey in surveys {
        let smallest = best.map_or(Decimal::MAX, |(_, gap)| gap.abs());
        if best.is_some() && survey.least_gap() >= smallest {
            continue;
        }
        if let Some(gap) = survey.gap().filter(|gap| best.is_none() || gap.abs() < smallest) {
            best = Some((survey, gap));
        }
    }
    best
}

/// The days of a period on whose own fixing the figures meet as written, in order. Not those with
/// an estimate alone: nothing holds by that.
pub(in crate::verdict) fn fitting_days(
    period_rates: &PeriodRates,
    thresholds: &Thresholds<'_>,
) -> Vec<NaiveDate> {
    let mut fitting = Vec::new();
    if period_rates.bounds().is_some_and(|bounds| thresholds.is_beyond(&bounds)) {
        return fitting;
    }
    for part in period_rates.parts() {
        let prices = part.prices(Window::Own);
        let all = prices.hull().and_then(|hull| thresholds.fit_of_all(hull));
        if all.is_some_and(|fit| fit < Fit::AsWritten) {
            continue;
        }
        let is_sure = prices.quality().is_some_and(|quality| quality != Quality::Estimated);
        let fits = if is_sure { fits_of(thresholds, &part, Window::Own) } else { None };
        for (at, in_block) in part.places() {
            let is_fitting = |(place, price): (usize, &Price)| {
                let exact =
                    || period_rates.exactly(at, Window::Own).get(place).map(|rate| rate.interval());
                price.quality != Quality::Estimated
                    && thresholds.fit(price.low, price.high, exact) == Some(Fit::AsWritten)
            };
            let known = fits.and_then(|fits| fits.as_written(at));
            if known.unwrap_or_else(|| prices.of_day(in_block).iter().enumerate().any(is_fitting)) {
                fitting.extend(period_rates.days().get(at));
            }
        }
    }
    fitting
}

/// Whether every rate that a newsroom may have used on one of the days makes the figures meet as
/// written.
pub(in crate::verdict) fn every_rate_fits(
    period_rates: &PeriodRates,
    thresholds: &Thresholds<'_>,
) -> bool {
    period_rates.parts().all(|part| {
        let prices = part.prices(Window::Open);
        let all = prices.hull().and_then(|hull| thresholds.fit_of_all(hull));
        let mut days = part.places();
        all == Some(Fit::AsWritten)
            || days.all(|(at, in_block)| {
                prices.of_day(in_block).iter().enumerate().all(|(place, price)| {
                    let exact = || {
                        period_rates
                            .exactly(at, Window::Open)
                            .get(place)
                            .map(|rate| rate.interval())
                    };
                    thresholds.fit(price.low, price.high, exact) == Some(Fit::AsWritten)
                })
            })
    })
}

/// Days in a row, joined.
pub(in crate::verdict) fn runs(days: impl Iterator<Item = NaiveDate>) -> Vec<DayRun> {
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
mod tests;
