//! All routes between two currencies, found once and then asked for day after day.
//!
//! ```
//! # #[cfg(feature = "embedded")] {
//! use exchequer::{currency::Currency, rates::RateBook};
//!
//! let book = RateBook::embedded();
//! let pair = book.pair(Currency::EUR, Currency::USD);
//! let day = "2016-08-24".parse().unwrap();
//! let rate = pair.on(day).next().unwrap();
//! assert_eq!((rate.source(), rate.carried_days()), ("ECB", 0));
//! # }
//! ```
//!
//! For each source it takes the pair as published, else turned, else crossed through the source's
//! home currency; for two sources of which neither has the pair, a cross through the euro, else
//! through the dollar. Looking a day up builds no text; [`DayRate::rate`] does.

use super::book::Shelves;
use super::route::{Leg, Route, Turn, Window};
use super::{Rate, SourceId};
use crate::currency::Currency;
use crate::interval::Interval;
use chrono::NaiveDate;

/// All routes from one currency to another in a [`RateBook`](super::RateBook).
#[derive(Clone, Debug)]
pub struct Pair<'a> {
    base: Currency,
    quote: Currency,
    single: Vec<Offer<'a>>,
    crossed: Vec<Cross<'a>>,
}

/// What one unit of a pair's base cost on a day, by one route.
#[derive(Clone, Copy, Debug)]
pub struct DayRate<'p> {
    pair: &'p Pair<'p>,
    name: &'p str,
    route: &'p Route<'p>,
    day: NaiveDate,
    window: Window,
    interval: Interval,
    carried_days: u32,
}

/// The routes of one source or of two, the first that has a rate being the best.
#[derive(Clone, Debug)]
struct Offer<'a> {
    name: String,
    routes: Vec<Route<'a>>,
}

/// The routes through two sources, by their places among the single ones.
#[derive(Clone, Debug)]
struct Cross<'a> {
    sources: [&'a SourceId; 2],
    offer: Offer<'a>,
}

/// Currencies to cross two sources through. The euro first: pegged and managed currencies follow
/// it, so it hardly matters that two publishers fix at different hours; the dollar adds 0.3 % noise.
const PIVOTS: [Currency; 2] = [Currency::EUR, Currency::USD];

impl<'a> Pair<'a> {
    pub(super) fn new(shelves: &'a Shelves, base: Currency, quote: Currency) -> Self {
        let single = shelves
            .sources()
            .map(|source| Offer {
                name: source.to_string(),
                routes: within_source(shelves, source, base, quote),
            })
            .filter(|offer| !offer.routes.is_empty())
            .collect();
        Self { base, quote, single, crossed: crosses(shelves, base, quote) }
    }

    /// The rate of each route that has one for `day`, by the fixings in force on that day.
    pub fn on(&'a self, day: NaiveDate) -> impl Iterator<Item = DayRate<'a>> {
        self.rates(day, Window::OnTheDay)
    }

    /// For each route that has a rate for `day`, the hull over W(day): the fixings in force on the
    /// previous business day, on `day` and on the next, a business day being one on which the source
    /// set a fixing.
    pub fn around(&'a self, day: NaiveDate) -> impl Iterator<Item = DayRate<'a>> {
        self.rates(day, Window::Around)
    }

    fn rates(&'a self, day: NaiveDate, window: Window) -> impl Iterator<Item = DayRate<'a>> {
        let single = self.single.iter().filter_map(move |offer| self.rate(offer, day, window));
        let crossed = self
            .crossed
            .iter()
            .filter(move |cross| !cross.sources.iter().any(|source| self.has_itself(source, day)))
            .filter_map(move |cross| self.rate(&cross.offer, day, window));
        single.chain(crossed)
    }

    fn rate(&'a self, offer: &'a Offer<'a>, day: NaiveDate, window: Window) -> Option<DayRate<'a>> {
        offer.routes.iter().find_map(|route| {
            let (interval, carried_days) = route.rate(day, window)?;
            Some(DayRate { pair: self, name: &offer.name, route, day, window, interval, carried_days })
        })
    }

    fn has_itself(&self, source: &SourceId, day: NaiveDate) -> bool {
        self.single
            .iter()
            .any(|offer| offer.name == source.0 && offer.routes.iter().any(|route| route.is_in_force(day)))
    }
}

impl DayRate<'_> {
    /// Who says so: "ECB", or "CBR×ECB" for a cross of two sources.
    #[must_use]
    pub fn source(&self) -> &str {
        self.name
    }

    /// The rate, widened by the rounding of every fixing it rests on.
    #[must_use]
    pub fn interval(&self) -> Interval {
        self.interval
    }

    /// The longest time, in days, for which a fixing was carried forward.
    #[must_use]
    pub fn carried_days(&self) -> u32 {
        self.carried_days
    }

    /// The same with its derivation and every fixing it rests on.
    #[must_use]
    pub fn rate(&self) -> Rate {
        Rate {
            base: self.pair.base,
            quote: self.pair.quote,
            source: self.name.to_owned(),
            interval: self.interval,
            derivation: self.route.derivation(self.day),
            fixings: self.route.fixings(self.day, self.window),
            carried_days: self.carried_days,
            standing: self.route.standing(),
        }
    }
}

/// One source's own routes, the best first: as published, turned, crossed through its home currency.
fn within_source<'a>(
    shelves: &'a Shelves,
    source: &'a SourceId,
    base: Currency,
    quote: Currency,
) -> Vec<Route<'a>> {
    let mut routes = direct(shelves, source, base, quote);
    let home = source.publisher().map(|publisher| publisher.home);
    if let Some(home) = home.filter(|home| ![base, quote].contains(home)) {
        let there = direct(shelves, source, base, home);
        let on = direct(shelves, source, home, quote);
        routes.extend(there.iter().flat_map(|there| on.iter().map(|on| there.then(on))));
    }
    routes
}

fn direct<'a>(shelves: &'a Shelves, source: &'a SourceId, base: Currency, quote: Currency) -> Vec<Route<'a>> {
    let as_published = shelves.series(source, base, quote).map(|series| Leg {
        source,
        series,
        base,
        quote,
        turn: Turn::AsPublished,
    });
    let turned = shelves.series(source, quote, base).map(|series| Leg {
        source,
        series,
        base: quote,
        quote: base,
        turn: Turn::Inverted,
    });
    as_published.into_iter().chain(turned).map(Route::of).collect()
}

/// For every two sources the routes that take the first part from one and the second from the other.
fn crosses<'a>(shelves: &'a Shelves, base: Currency, quote: Currency) -> Vec<Cross<'a>> {
    let mut crosses = Vec::new();
    for (count, one) in shelves.sources().enumerate() {
        for other in shelves.sources().skip(count + 1) {
            let routes: Vec<_> = PIVOTS
                .into_iter()
                .filter(|pivot| ![base, quote].contains(pivot))
                .flat_map(|pivot| {
                    let mut routes = joined(shelves, [one, other], [base, pivot, quote]);
                    routes.extend(joined(shelves, [other, one], [base, pivot, quote]));
                    routes
                })
                .collect();
            if !routes.is_empty() {
                let offer = Offer { name: format!("{one}×{other}"), routes };
                crosses.push(Cross { sources: [one, other], offer });
            }
        }
    }
    crosses
}

fn joined<'a>(
    shelves: &'a Shelves,
    [first, second]: [&'a SourceId; 2],
    [base, pivot, quote]: [Currency; 3],
) -> Vec<Route<'a>> {
    let there = within_source(shelves, first, base, pivot);
    let on = within_source(shelves, second, pivot, quote);
    there.iter().flat_map(|there| on.iter().map(|on| there.then(on))).collect()
}
