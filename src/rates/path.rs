//! Finds the routes between two currencies in the series of a book.
//!
//! A path is what one source, or two together, can say of a pair: its routes, the best first. A
//! section is the paths for the days on which both currencies are priced in one way, by their own
//! fixings or through an anchor.

use super::Standing;
use super::route::{Found, Leg, Route, Turn, Window};
use super::shelf::{Origin, Shelves};
use super::tie::{Pricing, pricings, shared_days};
use crate::currency::{Currency, DateRange};
use chrono::NaiveDate;
use std::sync::Arc;

/// The routes of one source or of two, the best first: the first that has a rate counts.
#[derive(Clone, Debug)]
pub(super) struct Path {
    /// "ECB", or "CBR×ECB".
    pub(super) name: String,
    pub(super) routes: Vec<Route>,
    /// The two sources of a cross, which is silent where one of them has the pair itself.
    crossed: Option<[Arc<Origin>; 2]>,
}

/// The paths for the days on which base and quote are priced in one way.
#[derive(Clone, Debug)]
pub(super) struct Section {
    life: DateRange,
    /// Those of single sources, then crosses of two, each by name.
    paths: Vec<Arc<Path>>,
}

/// Currencies to cross two sources through. The euro first: pegged and managed currencies follow
/// it, so it hardly matters that two publishers fix at different hours; the dollar adds 0.3 % noise.
const PIVOTS: [Currency; 2] = [Currency::EUR, Currency::USD];

/// Every section of a pair, those by pegs last.
pub(super) fn sections(shelves: &Shelves, base: Currency, quote: Currency) -> Vec<Section> {
    let (bases, quotes) = (pricings(base), pricings(quote));
    let mut pricings: Vec<_> =
        bases.iter().flat_map(|base| quotes.iter().map(move |quote| (base, quote))).collect();
    pricings.sort_by_key(|(base, quote)| u8::from(base.is_by_peg()) + u8::from(quote.is_by_peg()));
    pricings.into_iter().filter_map(|(base, quote)| Section::of(shelves, base, quote)).collect()
}

impl Section {
    fn of(shelves: &Shelves, base: &Pricing, quote: &Pricing) -> Option<Self> {
        let life = shared_days(base.life, quote.life)?;
        let mut paths = paths(shelves, base, quote);
        for route in paths.iter_mut().flat_map(|path| &mut path.routes) {
            *route = std::mem::take(route).tied(base.tie, quote.tie);
        }
        (!paths.is_empty()).then(|| Self { life, paths: paths.into_iter().map(Arc::new).collect() })
    }

    /// The paths that may be used on this day.
    pub(super) fn on(&self, day: NaiveDate) -> impl Iterator<Item = &Arc<Path>> {
        let paths = self.paths.iter().filter(move |_| self.life.contains(day));
        paths.filter(move |path| !path.is_silent_on(day, &self.paths))
    }
}

impl Path {
    /// The rate of the first route that has one.
    pub(super) fn found(&self, day: NaiveDate, window: Window) -> Option<Found> {
        let routes = self.routes.iter().enumerate();
        routes.filter_map(|(at, route)| Some(Found { route: at, ..route.rate(day, window)? })).next()
    }

    /// For tests: a path without routes.
    #[cfg(test)]
    pub(super) fn named(name: &str) -> Self {
        Self { name: name.to_owned(), routes: Vec::new(), crossed: None }
    }

    fn of_source(shelves: &Shelves, source: &Arc<Origin>, base: Currency, quote: Currency) -> Self {
        let routes = within_source(shelves, source, base, quote);
        Self { name: source.id.to_string(), routes, crossed: None }
    }

    fn across(shelves: &Shelves, sources: [&Arc<Origin>; 2], base: Currency, quote: Currency) -> Self {
        let [one, other] = sources;
        let pivots = PIVOTS.into_iter().filter(|pivot| ![base, quote].contains(pivot));
        let orders = pivots.flat_map(|pivot| [(one, pivot, other), (other, pivot, one)]);
        let routes = orders.flat_map(|(first, pivot, second)| {
            let there = within_source(shelves, first, base, pivot);
            joined(&there, &within_source(shelves, second, pivot, quote))
        });
        let name = format!("{}×{}", one.id, other.id);
        Self { name, routes: routes.collect(), crossed: Some(sources.map(Arc::clone)) }
    }

    /// Between two currencies of one anchor no fixing is needed.
    fn by_ties_alone(base: &Pricing, quote: &Pricing) -> Self {
        let route = Route::default().tied(base.tie, quote.tie);
        let name = if route.standing() == Standing::Peg { "peg" } else { "EU" };
        Self { name: name.to_owned(), routes: vec![Route::default()], crossed: None }
    }

    fn is_silent_on(&self, day: NaiveDate, others: &[Arc<Path>]) -> bool {
        self.crossed.as_ref().is_some_and(|sources| {
            let of_one = others.iter().filter(|path| path.crossed.is_none());
            of_one
                .filter(|path| sources.iter().any(|source| source.id.0 == path.name))
                .any(|path| path.routes.iter().any(|route| route.is_in_force(day)))
        })
    }
}

fn paths(shelves: &Shelves, base: &Pricing, quote: &Pricing) -> Vec<Path> {
    if base.currency == quote.currency {
        return vec![Path::by_ties_alone(base, quote)];
    }
    let single =
        shelves.origins().map(|source| Path::of_source(shelves, source, base.currency, quote.currency));
    let crossed = pairs(shelves).map(|sources| Path::across(shelves, sources, base.currency, quote.currency));
    single.chain(crossed).filter(|path| !path.routes.is_empty()).collect()
}

/// Every two sources, once.
fn pairs(shelves: &Shelves) -> impl Iterator<Item = [&Arc<Origin>; 2]> {
    let later = |count: usize| shelves.origins().skip(count + 1);
    shelves.origins().enumerate().flat_map(move |(count, one)| later(count).map(move |other| [one, other]))
}

/// One source's own routes, the best first: as published, turned, crossed through its home currency.
fn within_source(shelves: &Shelves, source: &Arc<Origin>, base: Currency, quote: Currency) -> Vec<Route> {
    let mut routes = direct(shelves, source, base, quote);
    if let Some(home) = source.home.filter(|home| ![base, quote].contains(home)) {
        let there = direct(shelves, source, base, home);
        routes.extend(joined(&there, &direct(shelves, source, home, quote)));
    }
    routes
}

fn direct(shelves: &Shelves, source: &Arc<Origin>, base: Currency, quote: Currency) -> Vec<Route> {
    let leg = |base, quote, turn| {
        let shelf = Arc::clone(shelves.shelf(&source.id, base, quote)?);
        Some(Route::of(Leg { source: Arc::clone(source), shelf, base, quote, turn }))
    };
    [leg(base, quote, Turn::AsPublished), leg(quote, base, Turn::Inverted)].into_iter().flatten().collect()
}

fn joined(there: &[Route], on: &[Route]) -> Vec<Route> {
    there.iter().flat_map(|there| on.iter().map(|on| there.then(on))).collect()
}
