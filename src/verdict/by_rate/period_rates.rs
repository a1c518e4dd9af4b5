//! The rates of a pair over the days on which a claim is judged.
//!
//! The rates themselves are kept by the book, month by month. [`PeriodRates`] says which of its
//! days count, and keeps what is made of all of them, since many claims of an article convert the
//! same pair on the same days.

pub(in crate::verdict) mod days_set;
mod run;
mod shown;
pub(in crate::verdict) mod union;

use crate::interval::Interval;
use crate::rates::{Block, Bounds, DayRate, Pair, Prices, Rate, RouteDays};
use chrono::NaiveDate;
use days_set::DaysSet;
use run::{Run, runs};
use std::cell::OnceCell;
use std::ops::Range;
use std::sync::Arc;
use union::Union;

/// The rates of a pair, day by day.
#[derive(Debug)]
pub(in crate::verdict) struct PeriodRates {
    rates: Rates,
    days: Arc<[NaiveDate]>,
    runs: OnceCell<Vec<Run>>,
    routes: OnceCell<Vec<RouteDays>>,
    shown: OnceCell<Vec<Rate>>,
    own: OnceCell<Union>,
    open: OnceCell<Union>,
    open_hull: OnceCell<Option<Interval>>,
    open_each: OnceCell<Union>,
    bounds: OnceCell<Option<Bounds>>,
}

/// Where the rates come from.
#[derive(Debug)]
enum Rates {
    /// From the book's months.
    Months(Pair),
    /// From the book, for a few days or days apart: months would be worked out for nothing.
    Sample(Pair, OnceCell<Arc<Block>>),
    /// From a test.
    #[cfg(test)]
    Given(Vec<DayRates>, Box<Block>),
}

/// Some days of a period with their rates.
#[derive(Clone, Copy)]
pub(in crate::verdict) struct Part<'c> {
    block: &'c Block,
    run: Run,
}

/// Which fixings count for a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::verdict) enum Window {
    /// Those in force on it.
    Own,
    /// What a newsroom may have used: those of the neighbouring business days too.
    Open,
}

/// Up to so many days the rates are put together day by day.
const FEW: usize = 3;

/// Shorter periods are looked at day by day: what a year bounds is too wide for them.
const A_MONTH: i64 = 31;

impl PeriodRates {
    /// Over these days, which follow on each other or are a sample.
    pub(in crate::verdict) fn new(pair: Pair, days: &Arc<[NaiveDate]>) -> Self {
        let next = days.first().and_then(NaiveDate::succ_opt);
        let are_apart = days.get(1).is_some_and(|second| Some(*second) != next);
        if days.len() <= FEW || are_apart {
            return Self::of(Rates::Sample(pair, OnceCell::new()), days);
        }
        Self::of(Rates::Months(pair), days)
    }

    /// With rates of no book.
    #[cfg(test)]
    pub(in crate::verdict) fn given(days: &Arc<[NaiveDate]>, rates: Vec<DayRates>) -> Self {
        let of_day =
            |(day, rates): (&NaiveDate, &DayRates)| (*day, Arc::clone(&rates.own), rates.open());
        let each: Vec<_> = days.iter().zip(&rates).map(of_day).collect();
        let block = Block::of_rates(each.iter().map(|(day, own, open)| (*day, &**own, &**open)));
        Self::of(Rates::Given(rates, Box::new(block)), days)
    }

    fn of(rates: Rates, days: &Arc<[NaiveDate]>) -> Self {
        Self {
            rates,
            days: Arc::clone(days),
            runs: OnceCell::new(),
            routes: OnceCell::new(),
            shown: OnceCell::new(),
            own: OnceCell::new(),
            open: OnceCell::new(),
            open_hull: OnceCell::new(),
            open_each: OnceCell::new(),
            bounds: OnceCell::new(),
        }
    }

    /// Its days, in order.
    pub(in crate::verdict) fn days(&self) -> &Arc<[NaiveDate]> {
        &self.days
    }

    /// The pair in the book.
    pub(in crate::verdict) fn pair(&self) -> Option<&Pair> {
        match &self.rates {
            Rates::Months(pair) | Rates::Sample(pair, _) => Some(pair),
            #[cfg(test)]
            Rates::Given(..) => None,
        }
    }

    /// Whether its days are a sample. In the [parts](Self::parts) of one, a day that only has an
    /// estimate has no price.
    pub(in crate::verdict) fn is_sample(&self) -> bool {
        matches!(self.rates, Rates::Sample(..))
    }

    /// Its days with their rates, a month at a time.
    pub(in crate::verdict) fn parts(&self) -> impl Iterator<Item = Part<'_>> {
        self.runs().iter().filter_map(|run| Some(Part { block: self.block(run)?, run: *run }))
    }

    /// The rates of one of its days, exactly: as many and in the order as its [`Part`] has them.
    pub(in crate::verdict) fn exactly(&self, day: usize, window: Window) -> &[DayRate] {
        let Some(date) = self.days.get(day) else { return &[] };
        match (&self.rates, window) {
            (Rates::Months(pair) | Rates::Sample(pair, _), Window::Own) => pair.on(*date),
            (Rates::Months(pair) | Rates::Sample(pair, _), Window::Open) => open_of(pair, *date),
            #[cfg(test)]
            (Rates::Given(rates, _), Window::Own) => {
                rates.get(day).map_or(&[], |rates| &*rates.own)
            }
            #[cfg(test)]
            (Rates::Given(rates, _), Window::Open) => {
                rates.get(day).map_or(&[], DayRates::open_slice)
            }
        }
    }

    /// By the fixings in force on the days themselves.
    pub(in crate::verdict) fn own(&self) -> &Union {
        self.own.get_or_init(|| self.union(Window::Own))
    }

    /// What a newsroom may have used on one of the days.
    pub(in crate::verdict) fn open(&self) -> &Union {
        self.open.get_or_init(|| self.union(Window::Open))
    }

    /// Everything between the lowest and the highest of these, without joining them.
    pub(in crate::verdict) fn open_hull(&self) -> Option<Interval> {
        *self.open_hull.get_or_init(|| self.hull(Window::Open))
    }

    /// Everything between the lowest and the highest fixing in force in each of its months, days
    /// before and after it included: within a month a rate may have been anything in between.
    pub(in crate::verdict) fn months(&self) -> Union {
        let months = self.parts().filter_map(|part| part.block.own().exact_hull());
        Union::of_joined(Interval::joined(months.collect()))
    }

    /// What contains each of its rates where it is long, closely enough to decide for all of its
    /// days.
    pub(in crate::verdict) fn bounds(&self) -> Option<Bounds> {
        let span = *self.days.last()? - *self.days.first()?;
        if span.num_days() > A_MONTH { self.reach() } else { None }
    }

    /// What contains each of its rates, and those of the years in which its days lie: found without
    /// looking at a single day.
    pub(in crate::verdict) fn reach(&self) -> Option<Bounds> {
        *self.bounds.get_or_init(|| self.pair()?.reach(*self.days.first()?, *self.days.last()?))
    }

    /// How many of its days have a rate.
    pub(in crate::verdict) fn days_fixed(&self) -> usize {
        let of_part = |part: Part<'_>| {
            let prices = part.prices(Window::Own);
            if part.is_whole() {
                return prices.priced().iter().map(|word| word.count_ones() as usize).sum();
            }
            part.places().filter(|(_, in_block)| !prices.of_day(*in_block).is_empty()).count()
        };
        self.parts().map(of_part).sum()
    }

    /// As many as it has routes: the hull over all days, and the fixings that decide.
    pub(in crate::verdict) fn shown(&self) -> &[Rate] {
        self.shown
            .get_or_init(|| self.routes().iter().filter_map(|route| self.rate_of(route)).collect())
    }

    /// The same with each rate by itself: the two ends of a range must meet at one and the same.
    pub(in crate::verdict) fn open_each(&self) -> &Union {
        self.open_each.get_or_init(|| {
            let days = (0..self.days.len()).flat_map(|day| self.exactly(day, Window::Open));
            Union::of(days.map(DayRate::interval))
        })
    }

    fn hull(&self, window: Window) -> Option<Interval> {
        let of_part = |part: Part<'_>| {
            if part.is_whole() {
                return part.prices(window).exact_hull();
            }
            let days = part.run.days().flat_map(|day| self.exactly(day, window));
            days.map(DayRate::interval).reduce(Interval::hull)
        };
        self.parts().filter_map(of_part).reduce(Interval::hull)
    }

    fn union(&self, window: Window) -> Union {
        if let [run] = self.runs()
            && let Some(part) = self.block(run).map(|block| Part { block, run: *run })
            && part.is_whole()
        {
            return Union::of_joined(part.prices(window).joined().to_vec());
        }
        let mut all = Vec::new();
        for part in self.parts() {
            if part.is_whole() {
                all.extend_from_slice(part.prices(window).joined());
            } else {
                let rates = part.run.days().flat_map(|day| self.exactly(day, window));
                all.extend(rates.map(DayRate::interval));
            }
        }
        Union::of_joined(Interval::joined(all))
    }

    fn block(&self, run: &Run) -> Option<&Block> {
        match &self.rates {
            Rates::Months(pair) => pair.month(run.year, run.month0),
            Rates::Sample(pair, block) => Some(block.get_or_init(|| pair.sample(&self.days))),
            #[cfg(test)]
            Rates::Given(_, block) => Some(block),
        }
    }

    fn runs(&self) -> &[Run] {
        self.runs.get_or_init(|| match &self.rates {
            Rates::Months(pair) | Rates::Sample(pair, _) if pair.is_unknown() => Vec::new(),
            Rates::Months(_) => runs(&self.days),
            Rates::Sample(..) => vec![Run::whole(&self.days)],
            #[cfg(test)]
            Rates::Given(..) => vec![Run::whole(&self.days)],
        })
    }
}

impl<'c> Part<'c> {
    /// Whether the days are all those of their block.
    pub(in crate::verdict) fn is_whole(&self) -> bool {
        self.run.len == self.block.days().len()
    }

    /// The prices of all days of their block.
    pub(in crate::verdict) fn prices(&self, window: Window) -> &'c Prices {
        match window {
            Window::Own => self.block.own(),
            Window::Open => self.block.open(),
        }
    }

    /// The places in the period of the days of its block that have a price; for a whole part.
    pub(in crate::verdict) fn priced_days(&self, window: Window) -> DaysSet {
        DaysSet::at(self.run.first, self.prices(window).priced())
    }

    /// The place of its first day in the period, and the places of its days in the block.
    pub(in crate::verdict) fn first(&self) -> (usize, Range<usize>) {
        let Run { start, first, len, .. } = self.run;
        (first, start..start.saturating_add(len))
    }

    /// The place in the period, and in the block, of each day whose place in the period is a
    /// multiple of `step`.
    pub(in crate::verdict) fn places_every(
        &self,
        step: usize,
    ) -> impl Iterator<Item = (usize, usize)> + use<> {
        let Run { start, first, len, .. } = self.run;
        let skipped = first.next_multiple_of(step.max(1)).saturating_sub(first);
        let every = (skipped..len).step_by(step.max(1));
        every.map(move |at| (first.saturating_add(at), start.saturating_add(at)))
    }

    /// The place of each day in the period, and in the block.
    pub(in crate::verdict) fn places(&self) -> impl Iterator<Item = (usize, usize)> + use<> {
        let Run { start, first, len, .. } = self.run;
        (0..len).map(move |at| (first.saturating_add(at), start.saturating_add(at)))
    }
}

/// Where no rate is known around a day, that of the day.
fn open_of(pair: &Pair, day: NaiveDate) -> &[DayRate] {
    let around = pair.around(day);
    if around.is_empty() { pair.on(day) } else { around }
}

/// What a pair cost on and around one day, for tests.
#[cfg(test)]
#[derive(Clone, Debug)]
pub(in crate::verdict) struct DayRates {
    /// By the fixing in force on the day itself.
    own: Arc<[DayRate]>,
    /// By the hull over the previous business day, the day and the next business day.
    around: Arc<[DayRate]>,
}

#[cfg(test)]
impl DayRates {
    pub(in crate::verdict) fn of(own: Vec<Rate>, around: Vec<Rate>) -> Self {
        let [own, around] =
            [own, around].map(|rates| rates.into_iter().map(DayRate::from).collect());
        Self { own, around }
    }

    fn open(&self) -> Arc<[DayRate]> {
        Arc::clone(if self.around.is_empty() { &self.own } else { &self.around })
    }

    fn open_slice(&self) -> &[DayRate] {
        if self.around.is_empty() { &self.own } else { &self.around }
    }
}
