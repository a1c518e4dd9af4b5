//! The rates of many days as one list, one entry for each route.

use super::lookup::DayRates;
use crate::currency::Currency;
use crate::rates::{DayRate, Fixing, Rate};
use chrono::NaiveDate;

/// By each route the hull over the days themselves, and every fixing, those of the neighbouring
/// business days included. Routes without a rate on any of the days come in with what they have
/// around them.
pub(super) fn merged(days: &[DayRates]) -> Vec<Rate> {
    let mut routes = Vec::new();
    for rate in days.iter().flat_map(|day| &*day.own) {
        opened(&mut routes, rate, Days::Own).into_iter().for_each(|route| route.take(rate));
    }
    for rate in days.iter().flat_map(|day| &*day.around) {
        let Some(route) = opened(&mut routes, rate, Days::Around) else { continue };
        match route.opened_on {
            Days::Own => route.cited.extend(rate.fixings()),
            Days::Around => route.take(rate),
        }
    }
    routes.into_iter().map(Route::finished).collect()
}

/// Which days gave a route its rate.
#[derive(Clone, Copy)]
enum Days {
    Own,
    Around,
}

/// One route over many days.
struct Route<'a> {
    rate: Rate,
    cited: Vec<&'a Fixing>,
    opened_on: Days,
}

impl<'a> Route<'a> {
    fn take(&mut self, rate: &'a DayRate) {
        self.rate.interval = self.rate.interval.hull(rate.interval());
        self.rate.carried_days = self.rate.carried_days.max(rate.carried_days());
        self.cited.extend(rate.fixings());
    }

    /// With each fixing that was cited, once.
    fn finished(mut self) -> Rate {
        self.cited.sort_by(|one, other| place(one).cmp(&place(other)));
        self.cited.dedup_by(|one, other| place(one) == place(other));
        self.rate.fixings = self.cited.into_iter().cloned().collect();
        self.rate
    }
}

fn place(fixing: &Fixing) -> (&str, Currency, Currency, NaiveDate) {
    (&fixing.source.0, fixing.base, fixing.quote, fixing.valid_from)
}

/// The route of a rate, opened where it is new.
fn opened<'r, 'a>(
    routes: &'r mut Vec<Route<'a>>,
    rate: &'a DayRate,
    days: Days,
) -> Option<&'r mut Route<'a>> {
    if !routes.iter().any(|route| route.rate.source == rate.source()) {
        let rate = Rate { fixings: Vec::new(), ..rate.rate().clone() };
        routes.push(Route { rate, cited: Vec::new(), opened_on: days });
    }
    routes.iter_mut().find(|route| route.rate.source == rate.source())
}
