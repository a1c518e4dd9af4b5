//! The rates of many days as one list, one entry for each route.

use super::lookup::DayRates;
use crate::currency::Currency;
use crate::rates::{DayRate, Fixing, Rate, SourceId};
use chrono::NaiveDate;
use std::collections::HashSet;

/// By each route the hull over the days themselves, and every fixing, those of the neighbouring
/// business days included. Routes without a rate on any of the days come in with what they have
/// around them; `extra` rates follow as they are.
pub(super) fn merged(days: &[DayRates], extra: &[Rate]) -> Vec<Rate> {
    let mut routes = Vec::new();
    for rate in days.iter().flat_map(|day| &*day.own) {
        opened(&mut routes, rate, Days::Own).into_iter().for_each(|route| route.take(rate));
    }
    for rate in days.iter().flat_map(|day| &*day.around) {
        let Some(route) = opened(&mut routes, rate, Days::Around) else { continue };
        match route.opened_on {
            Days::Own => route.cite(rate.fixings()),
            Days::Around => route.take(rate),
        }
    }
    routes.into_iter().map(Route::finished).chain(extra.iter().cloned()).collect()
}

/// Which days gave a route its rate.
#[derive(Clone, Copy)]
enum Days {
    Own,
    Around,
}

/// One route over many days.
struct Route {
    rate: Rate,
    cited: HashSet<(SourceId, Currency, Currency, NaiveDate)>,
    opened_on: Days,
}

impl Route {
    fn take(&mut self, rate: &DayRate) {
        self.rate.interval = self.rate.interval.hull(rate.interval());
        self.rate.carried_days = self.rate.carried_days.max(rate.carried_days());
        self.cite(rate.fixings());
    }

    fn cite(&mut self, fixings: &[Fixing]) {
        for fixing in fixings {
            let key = (fixing.source.clone(), fixing.base, fixing.quote, fixing.valid_from);
            if self.cited.insert(key) {
                self.rate.fixings.push(fixing.clone());
            }
        }
    }

    fn finished(mut self) -> Rate {
        self.rate.fixings.sort_by_cached_key(|fixing| {
            (fixing.source.clone(), fixing.base, fixing.quote, fixing.valid_from)
        });
        self.rate
    }
}

/// The route of a rate, opened where it is new.
fn opened<'a>(routes: &'a mut Vec<Route>, rate: &DayRate, days: Days) -> Option<&'a mut Route> {
    if !routes.iter().any(|route| route.rate.source == rate.source()) {
        let rate = Rate { fixings: Vec::new(), ..rate.rate().clone() };
        routes.push(Route { rate, cited: HashSet::new(), opened_on: days });
    }
    routes.iter_mut().find(|route| route.rate.source == rate.source())
}
