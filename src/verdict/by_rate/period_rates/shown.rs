//! What a finding shows of the rates of a period: for each route the hull over all days, and the
//! fixings that decide.

use super::{FEW, PeriodRates, Rates, Window};
use crate::currency::Currency;
use crate::rates::{Block, DayRate, Extent, Fixing, Rate, RouteDays};
use chrono::NaiveDate;
use std::ops::Range;

impl PeriodRates {
    /// What each route says over all days.
    pub(super) fn routes(&self) -> &[RouteDays] {
        self.routes.get_or_init(|| {
            let mut routes: Vec<RouteDays> = Vec::new();
            for part in self.parts() {
                let partial;
                let block = if part.is_whole() {
                    part.block
                } else {
                    partial = self.block_of(part.run.days());
                    &partial
                };
                for route in block.routes() {
                    match routes.iter_mut().find(|known| known.is_of(route)) {
                        Some(known) => known.join(route),
                        None => routes.push(route.clone()),
                    }
                }
            }
            routes
        })
    }

    fn block_of(&self, places: Range<usize>) -> Block {
        let first = self.days.iter().enumerate().skip(places.start).take(places.len());
        Block::of_rates(
            first.map(|(at, day)| {
                (*day, self.exactly(at, Window::Own), self.exactly(at, Window::Open))
            }),
        )
    }

    pub(super) fn rate_of(&self, route: &RouteDays) -> Option<Rate> {
        let window = if route.own.is_some() { Window::Own } else { Window::Open };
        let extent = route.own.unwrap_or(route.open);
        let mut rate = self.found(route, extent.low_on, window)?.rate().clone();
        let fixings = self.deciding(route, &extent, window);
        rate.interval = extent.hull;
        rate.carried_days = extent.carried_days;
        rate.days_carried = extent.days_carried;
        rate.days_estimated = extent.days_estimated;
        rate.estimate =
            rate.estimate.or_else(|| self.found(route, extent.high_on, window)?.estimate());
        let in_all = match &self.rates {
            Rates::Months(pair) | Rates::Sample(pair, _)
                if rate.estimate.is_none() && self.days.len() > FEW =>
            {
                let ends = self.days.first().zip(self.days.last());
                ends.and_then(|(first, last)| pair.fixings_between(route, *first, *last))
            }
            _ => None,
        };
        let days = || fixings.iter().map(|fixing| fixing.valid_from);
        rate.fixings_in_all = in_all.map_or(fixings.len(), |(count, ..)| count.max(fixings.len()));
        rate.fixed_from = in_all.map(|(_, from, _)| from).or_else(|| days().min());
        rate.fixed_to = in_all.map(|(.., to)| to).or_else(|| days().max());
        rate.fixings = fixings;
        Some(rate)
    }

    /// Of a few days every fixing, those around them included; of more those of the days with the
    /// lowest and the highest rate.
    fn deciding(&self, route: &RouteDays, extent: &Extent, window: Window) -> Vec<Fixing> {
        let mut cited: Vec<&Fixing> = if self.days.len() <= FEW {
            let days = (0..self.days.len()).flat_map(|day| {
                [Window::Own, Window::Open]
                    .into_iter()
                    .flat_map(move |window| self.exactly(day, window))
            });
            let of_route = days.filter(|rate| rate.source() == route.source());
            of_route.flat_map(DayRate::fixings).collect()
        } else {
            let ends = [extent.low_on, extent.high_on];
            let rates = ends.into_iter().filter_map(|day| self.found(route, day, window));
            rates.flat_map(DayRate::fixings).collect()
        };
        cited.sort_by(|one, other| order(one).cmp(&order(other)));
        cited.dedup_by(|one, other| order(one) == order(other));
        cited.into_iter().cloned().collect()
    }

    fn found(&self, route: &RouteDays, day: NaiveDate, window: Window) -> Option<&DayRate> {
        let at = self.days.binary_search(&day).ok()?;
        self.exactly(at, window).iter().find(|rate| rate.source() == route.source())
    }
}

fn order(fixing: &Fixing) -> (&str, [Currency; 2], NaiveDate) {
    (&fixing.source.0, [fixing.base, fixing.quote], fixing.valid_from)
}
