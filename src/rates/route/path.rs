//! Finds the routes between two currencies in the series of a book.
//!
//! A path is what one source, or two together, can say of a pair: its routes, the best first. A
//! section is the paths for the days on which both currencies are priced in one way, by their own
//! fixings or through an anchor.

use crate::currency::{Currency, DateRange};
use crate::rates::Standing;
use crate::rates::book::store::{Origin, SeriesStore, SourceSeries};
use crate::rates::route::rank::Precedence;
use crate::rates::route::tie::{
    Order, Pricing, Tie, earlier_money, pricings, ratio_of_units, shared_days,
};
use crate::rates::route::{Found, Leg, Route, Turn, Window};
use chrono::{Days, NaiveDate};
use rust_decimal::Decimal;
use std::sync::{Arc, OnceLock};

/// The routes of one source or of two, the best first: the first that has a rate counts.
#[derive(Clone, Debug)]
pub(in crate::rates) struct Path {
    /// "ECB", or "CBR×ECB".
    pub(in crate::rates) name: String,
    pub(in crate::rates) routes: Vec<Route>,
    pub(in crate::rates) precedence: Precedence,
    /// The days between which it may have a rate, once they were asked for.
    life: OnceLock<Option<(NaiveDate, NaiveDate)>>,
}

/// The paths for the days on which base and quote are priced in one way.
#[derive(Clone, Debug)]
pub(in crate::rates) struct Section {
    pub(in crate::rates) life: DateRange,
    /// Whether one of the two is priced through the anchor that it is pegged to.
    by_peg: bool,
    /// In the order in which they are consulted, and by name.
    pub(in crate::rates) paths: Vec<Arc<Path>>,
}

/// Where a path stands among all of a pair: by its section, then by its sources.
pub(in crate::rates) type Level = (u8, Precedence);

/// Currencies to cross two sources through. The euro first: pegged and managed currencies follow
/// it, so it hardly matters that two publishers fix at different hours; the dollar adds 0.3 %
/// noise.
const PIVOTS: [Currency; 2] = [Currency::EUR, Currency::USD];

/// A fixing may be carried so long into the first day, and the next may be so long after the last.
pub(in crate::rates) const AROUND_DAYS: u64 = 31;

/// The pair that is asked for, and the money of the country in which the article appears.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(in crate::rates) struct Asked {
    pub(in crate::rates) base: Currency,
    pub(in crate::rates) quote: Currency,
    pub(in crate::rates) home: Option<Currency>,
}

/// Every section of a pair, those by pegs last.
pub(in crate::rates) fn sections(store: &SeriesStore, asked: Asked) -> Vec<Section> {
    let (bases, quotes) = (pricings(asked.base), pricings(asked.quote));
    let mut pricings: Vec<_> =
        bases.iter().flat_map(|base| quotes.iter().map(move |quote| (base, quote))).collect();
    pricings.sort_by_key(|(base, quote)| order(base, quote));
    let by_law = ratio_of_units(asked.base, asked.quote).map(Section::by_law);
    let section = |(base, quote)| Section::of(store, base, quote, asked.home);
    by_law.into_iter().chain(pricings.into_iter().filter_map(section)).collect()
}

/// What is exact without any fixing first; then the fewer pegs, then the fewer old units.
fn order(base: &Pricing, quote: &Pricing) -> (bool, usize, usize) {
    let by = |order| [base, quote].iter().filter(|pricing| pricing.order == order).count();
    let is_exact = base.currency == quote.currency && by(Order::Peg) == 0;
    (!is_exact, by(Order::Peg), by(Order::Beside))
}

impl Section {
    fn of(
        store: &SeriesStore,
        base: &Pricing,
        quote: &Pricing,
        home: Option<Currency>,
    ) -> Option<Self> {
        let life = shared_days(base.life, quote.life)?;
        let mut paths = paths(store, base, quote, home);
        for route in paths.iter_mut().flat_map(|path| &mut path.routes) {
            *route = std::mem::take(route).tied(base.tie, quote.tie);
        }
        paths.sort_by(|one, other| {
            let order = |path: &Path| (path.precedence, path.name.contains('×'));
            order(one).cmp(&order(other)).then_with(|| one.name.cmp(&other.name))
        });
        let by_peg = [base, quote].iter().any(|pricing| pricing.order == Order::Peg);
        let paths: Vec<_> = paths.into_iter().map(Arc::new).collect();
        (!paths.is_empty()).then_some(Self { life, by_peg, paths })
    }

    /// Between two units of one money a law says the rate on every day.
    fn by_law((tie, turn): (Tie, Turn)) -> Self {
        let routes = vec![Route::default().tied(None, Some((tie, turn.back())))];
        let (name, precedence) = (tie.source().to_owned(), Precedence::ByLaw);
        let path = Path { name, routes, precedence, life: OnceLock::new() };
        Self { life: DateRange::ALWAYS, by_peg: false, paths: vec![Arc::new(path)] }
    }

    /// What the paths say of a day: of the official ones those of the highest precedence that have
    /// a rate, and all collectors of market rates.
    pub(in crate::rates) fn on<'p>(
        &'p self,
        day: NaiveDate,
        window: Window,
        found: &mut Vec<(&'p Arc<Path>, Found)>,
    ) {
        for path in self.alive_on(day) {
            let is_outranked = match path.precedence {
                Precedence::Market => false,
                Precedence::MarketCross => !found.is_empty(),
                official => found.first().is_some_and(|(first, _)| first.precedence < official),
            };
            if !is_outranked {
                found.extend(path.found(day, window).map(|rate| (path, rate)));
            }
        }
    }

    /// Where it stands among the sections that have such rates, the least the best.
    pub(in crate::rates) fn order(&self, found: &[(&Arc<Path>, Found)]) -> u8 {
        found.first().map_or(u8::MAX, |(best, _)| self.level(best).0)
    }

    /// Where one of its paths stands among those of all sections, the least the best: fixings of
    /// the banks that issue the two, exact pegs between the two, fixings of third banks, crosses
    /// through the anchor of a peg, and last what is no daily official rate.
    fn level(&self, path: &Path) -> Level {
        let order = match (path.precedence, self.by_peg) {
            (Precedence::ByLaw, true) => 1,
            (best, false) if best <= Precedence::IssuerAndThird => 0,
            (best, false) if best <= Precedence::TwoThirdBanks => 2,
            (best, true) if best <= Precedence::TwoThirdBanks => 3,
            (_, false) => 4,
            (_, true) => 5,
        };
        (order, path.precedence)
    }

    /// The levels of its paths.
    pub(in crate::rates) fn levels(&self) -> impl Iterator<Item = Level> {
        self.paths.iter().map(|path| self.level(path))
    }

    /// What the paths of one level say of a day.
    pub(in crate::rates) fn on_level(
        &self,
        level: Level,
        day: NaiveDate,
    ) -> impl Iterator<Item = (&Arc<Path>, Found)> {
        let paths = self.alive_on(day).filter(move |path| self.level(path) == level);
        paths.filter_map(move |path| Some((path, path.found(day, Window::OnTheDay)?)))
    }

    /// What every path says of a day, whatever its precedence.
    pub(in crate::rates) fn every(
        &self,
        day: NaiveDate,
        window: Window,
    ) -> Vec<(&Arc<Path>, Found)> {
        let paths = self.alive_on(day).filter(|path| path.precedence != Precedence::MarketCross);
        paths.filter_map(|path| Some((path, path.found(day, window)?))).collect()
    }

    /// The official paths by which a rate may be estimated on a day, the highest precedence first.
    pub(in crate::rates) fn estimable(&self, day: NaiveDate) -> impl Iterator<Item = &Arc<Path>> {
        self.alive_on(day).filter(|path| path.precedence < Precedence::MonthlyAverage)
    }

    /// Of each path whether it has monthly rates, its name, and from which day to which it has
    /// rates.
    pub(in crate::rates) fn lifetimes(
        &self,
    ) -> impl Iterator<Item = (bool, &str, (NaiveDate, NaiveDate))> {
        self.paths.iter().filter_map(|path| {
            let is_monthly = path.precedence == Precedence::MonthlyAverage;
            Some((is_monthly, path.name.as_str(), path.lifetime()?))
        })
    }

    fn alive_on(&self, day: NaiveDate) -> impl Iterator<Item = &Arc<Path>> {
        self.paths.iter().filter(move |_| self.life.contains(day))
    }
}

impl Path {
    /// The rate of the first route that has one.
    pub(in crate::rates) fn found(&self, day: NaiveDate, window: Window) -> Option<Found> {
        // Most crosses have their fixings in other years.
        let (first, last) = self.life()?;
        if day < first || last < day {
            return None;
        }
        let routes = self.routes.iter().enumerate();
        routes
            .filter_map(|(at, route)| Some(Found { route: at, ..route.rate(day, window)? }))
            .next()
    }

    /// About the middle of the rate of the first route that has one on a day.
    pub(in crate::rates) fn middle(&self, day: NaiveDate) -> Option<Decimal> {
        let (first, last) = self.life()?;
        if day < first || last < day {
            return None;
        }
        self.routes.iter().find_map(|route| route.middle(day))
    }

    /// Whether it has a rate on each day from `first` to `last`.
    pub(in crate::rates) fn is_complete(&self, first: NaiveDate, last: NaiveDate) -> bool {
        self.routes.iter().any(|route| route.is_complete(first, last))
    }

    /// Single sources before crosses, and by name.
    pub(in crate::rates) fn order(&self) -> (bool, &str) {
        (self.name.contains('×'), &self.name)
    }

    /// A rate for a day on which no fixing is in force: between the fixings around a gap, or by the
    /// last one where the book ends. `usual_move` gives by how many percent it may have moved.
    pub(in crate::rates) fn estimated(
        &self,
        day: NaiveDate,
        usual_move: impl Fn(u16) -> Option<Decimal>,
    ) -> Option<Found> {
        let routes = self.routes.iter().enumerate();
        let of_route = |(at, route): (usize, &Route)| {
            Some(Found { route: at, ..route.estimated(day, &usual_move)? })
        };
        routes.filter_map(of_route).next()
    }

    /// The days between which any of its routes may have a rate.
    fn life(&self) -> Option<(NaiveDate, NaiveDate)> {
        *self.life.get_or_init(|| {
            let lives = || self.routes.iter().filter_map(Route::ends);
            let carried = Days::new(AROUND_DAYS);
            let last = lives().map(|(_, last)| last).max()?;
            let last = last.checked_add_days(carried).unwrap_or(last);
            Some((lives().map(|(first, _)| first).min()?, last))
        })
    }

    /// The first and the last day for which its best route has fixings.
    pub(in crate::rates) fn lifetime(&self) -> Option<(NaiveDate, NaiveDate)> {
        let lives = self.routes.iter().filter_map(Route::lifetime);
        lives.max_by_key(|(first, last)| *last - *first)
    }

    /// For tests: a path without routes.
    #[cfg(test)]
    pub(in crate::rates) fn named(name: &str) -> Self {
        Self {
            name: name.to_owned(),
            routes: Vec::new(),
            precedence: Precedence::Issuer,
            life: OnceLock::new(),
        }
    }

    fn of_source(source: &SourceSeries, asked: Asked) -> Self {
        let Asked { base, quote, home } = asked;
        let routes = within_source(source, base, quote);
        let precedence = Precedence::of(&[&source.origin], [base, quote], home);
        Self { name: source.origin.id.to_string(), routes, precedence, life: OnceLock::new() }
    }

    fn across([one, other]: [&ToPivots<'_>; 2], asked: Asked) -> Self {
        let Asked { base, quote, home } = asked;
        let ways = one.ways.iter().zip(&other.ways);
        let routes = ways.flat_map(|(one, other)| {
            [joined(&one.there, &other.on), joined(&other.there, &one.on)].concat()
        });
        let precedence = Precedence::of(&[one.origin, other.origin], [base, quote], home);
        let name = format!("{}×{}", one.origin.id, other.origin.id);
        Self { name, routes: routes.collect(), precedence, life: OnceLock::new() }
    }

    /// Between two currencies of one anchor no fixing is needed.
    fn by_ties_alone(base: &Pricing, quote: &Pricing) -> Self {
        let ties = [base.tie, quote.tie].into_iter().flatten().map(|(tie, _)| tie);
        let weakest = ties.max_by_key(|tie| tie.standing() == Standing::Peg);
        let name = weakest.map_or("", |tie| tie.source());
        let precedence = Precedence::ByLaw;
        Self {
            name: name.to_owned(),
            routes: vec![Route::default()],
            precedence,
            life: OnceLock::new(),
        }
    }
}

fn paths(
    store: &SeriesStore,
    base: &Pricing,
    quote: &Pricing,
    home: Option<Currency>,
) -> Vec<Path> {
    if base.currency == quote.currency {
        return vec![Path::by_ties_alone(base, quote)];
    }
    let asked = Asked { base: base.currency, quote: quote.currency, home };
    let has_both = |source: &&SourceSeries| source.quotes(asked.base) && source.quotes(asked.quote);
    let single = store.sources().filter(has_both).map(|source| Path::of_source(source, asked));
    let daily = store.sources().filter(|source| source.origin.standing != Standing::Monthly);
    let daily: Vec<ToPivots<'_>> = daily.filter_map(|source| ToPivots::of(source, asked)).collect();
    let pairs = daily
        .iter()
        .enumerate()
        .flat_map(|(count, one)| daily.iter().skip(count + 1).map(move |other| [one, other]));
    let may_cross = |[one, other]: &[&ToPivots<'_>; 2]| {
        one.has_base && other.has_quote || other.has_base && one.has_quote
    };
    let crossed = pairs.filter(may_cross).map(|sources| Path::across(sources, asked));
    single.chain(crossed).filter(|path| !path.routes.is_empty()).collect()
}

/// What a source with daily rates can be crossed by, worked out once for all other sources.
struct ToPivots<'s> {
    origin: &'s Arc<Origin>,
    has_base: bool,
    has_quote: bool,
    /// By each of the [`PIVOTS`] that is none of the two.
    ways: Vec<ToPivot>,
}

/// A source's routes from the base to a pivot, and from there on to the quote.
struct ToPivot {
    there: Vec<Route>,
    on: Vec<Route>,
}

impl<'s> ToPivots<'s> {
    /// `None` for a source that has neither of the two.
    fn of(source: &'s SourceSeries, asked: Asked) -> Option<Self> {
        let Asked { base, quote, .. } = asked;
        let [has_base, has_quote] = [base, quote].map(|one| source.quotes(one));
        let routes = |is_quoted: bool, from, to| {
            if is_quoted { within_source(source, from, to) } else { Vec::new() }
        };
        let way = |pivot| ToPivot {
            there: routes(has_base, base, pivot),
            on: routes(has_quote, pivot, quote),
        };
        if !has_base && !has_quote {
            return None;
        }
        let pivots = PIVOTS.into_iter().filter(|pivot| ![base, quote].contains(pivot));
        let ways = pivots.map(way).collect();
        Some(Self { origin: &source.origin, has_base, has_quote, ways })
    }
}

/// One source's own routes, the best first: as published, turned, crossed through its home currency
/// or the earlier units of that.
fn within_source(source: &SourceSeries, base: Currency, quote: Currency) -> Vec<Route> {
    let mut routes = direct(source, base, quote);
    let home = source.origin.home;
    let homes = home.into_iter().flat_map(|home| [home].into_iter().chain(earlier_money(home)));
    for home in homes.filter(|home| ![base, quote].contains(home)) {
        let there = direct(source, base, home);
        if !there.is_empty() {
            routes.extend(joined(&there, &direct(source, home, quote)));
        }
    }
    routes
}

fn direct(source: &SourceSeries, base: Currency, quote: Currency) -> Vec<Route> {
    let leg = |base, quote, turn| {
        let stored = Arc::clone(source.stored(base, quote)?);
        let benchmark = source.benchmark().map(Arc::clone);
        let source = Arc::clone(&source.origin);
        Some(Route::of(Leg { source, stored, benchmark, base, quote, turn }))
    };
    [leg(base, quote, Turn::AsPublished), leg(quote, base, Turn::Inverted)]
        .into_iter()
        .flatten()
        .collect()
}

fn joined(there: &[Route], on: &[Route]) -> Vec<Route> {
    there.iter().flat_map(|there| on.iter().map(|on| there.then(on))).collect()
}
