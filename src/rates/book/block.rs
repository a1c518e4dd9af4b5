//! The rates of a pair over some days, in the form that claims are compared with.
//!
//! A claim dated by a year is compared with the rates of 365 days. A block holds those of a month:
//! as [`Magnitude`]s, which compare in one instruction; with the hull of all of them, since most
//! claims meet all of a month's rates or none; and with what a report shows of each route.
//!
//! A block knows nothing of figures. Exact intervals stay with the pair, which gives those of a day
//! when asked.

use crate::interval::{Interval, Magnitude, order};
use crate::rates::book::day_rate::DayRate;
use crate::rates::route::Found;
use crate::rates::route::path::Path;
use crate::rates::route::quality::Quality;
use chrono::NaiveDate;
use rust_decimal::Decimal;
use std::ops::Range;
use std::sync::Arc;

/// The rates of a pair on some days, in order.
#[derive(Debug, Default)]
pub(crate) struct Block {
    days: Box<[NaiveDate]>,
    own: Prices,
    open: Prices,
    routes: Box<[RouteDays]>,
}

/// Rates by day.
#[derive(Debug, Default)]
pub(crate) struct Prices {
    /// Where the prices of each day end.
    ends: Box<[u32]>,
    prices: Box<[Price]>,
    hull: Option<[Magnitude; 2]>,
    /// The days that have a price, as the bits of their places.
    priced: Box<[u64]>,
    /// The quality that all prices have, if it is one.
    quality: Option<Quality>,
    /// What they cover, in order, joined where they overlap.
    joined: Box<[Interval]>,
    /// For each day the least and the greatest; [`Magnitude::MAX`] and zero where it has none.
    /// Empty where those of some day do not overlap.
    spans: Box<[[Magnitude; 2]]>,
}

/// One rate, as far as comparing takes it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Price {
    /// At most the lower end of the rate.
    pub(crate) low: Magnitude,
    /// At least its upper end.
    pub(crate) high: Magnitude,
    /// What it is good for.
    pub(crate) quality: Quality,
}

/// What one route says over the days of a block.
#[derive(Clone, Debug)]
pub(crate) struct RouteDays {
    pub(in crate::rates) path: Arc<Path>,
    /// By the fixings in force on the days themselves.
    pub(crate) own: Option<Extent>,
    /// By those of the neighbouring business days too.
    pub(crate) open: Extent,
}

/// The rates of one route over some days.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Extent {
    /// Everything between the lowest and the highest.
    pub(crate) hull: Interval,
    /// The day of the lowest.
    pub(crate) low_on: NaiveDate,
    /// The day of the highest.
    pub(crate) high_on: NaiveDate,
    /// The longest time, in days, for which a fixing was carried.
    pub(crate) carried_days: u32,
    /// How many of the days have no fixing of their own.
    pub(crate) days_carried: usize,
    /// How many of the days have an estimate only.
    pub(crate) days_estimated: usize,
}

impl Block {
    /// What `own` and `open` say of each of these days.
    pub(in crate::rates) fn of<'p>(
        days: Box<[NaiveDate]>,
        own: impl Fn(NaiveDate, &mut Vec<(&'p Arc<Path>, Found)>),
        open: impl Fn(NaiveDate, &mut Vec<(&'p Arc<Path>, Found)>),
    ) -> Self {
        let mut routes = Vec::new();
        let mut own_prices = Building::default();
        let mut open_prices = Building::default();
        let (mut of_day, mut around) = (Vec::new(), Vec::new());
        for day in &days {
            own(*day, &mut of_day);
            for (path, found) in &of_day {
                RouteDays::take_own(&mut routes, path, *day, found);
                own_prices.take(found.interval, found.quality());
            }
            own_prices.end_day();
            open(*day, &mut around);
            for (path, found) in if around.is_empty() { &of_day } else { &around } {
                RouteDays::take_open(&mut routes, path, *day, found);
                open_prices.take(found.interval, found.quality());
            }
            open_prices.end_day();
        }
        Self { days, own: own_prices.done(), open: open_prices.done(), routes: routes.into() }
    }

    /// For a few days whose rates are at hand: `own` and `open` of each.
    pub(crate) fn of_rates<'r>(
        rates: impl Iterator<Item = (NaiveDate, &'r [DayRate], &'r [DayRate])>,
    ) -> Self {
        let mut routes = Vec::new();
        let (mut days, mut own_prices, mut open_prices) =
            (Vec::new(), Building::default(), Building::default());
        for (day, own, open) in rates {
            days.push(day);
            for rate in own {
                RouteDays::take_own(&mut routes, rate.path(), day, &rate.found());
                own_prices.take(rate.interval(), rate.quality());
            }
            own_prices.end_day();
            for rate in open {
                RouteDays::take_open(&mut routes, rate.path(), day, &rate.found());
                open_prices.take(rate.interval(), rate.quality());
            }
            open_prices.end_day();
        }
        Self {
            days: days.into(),
            own: own_prices.done(),
            open: open_prices.done(),
            routes: routes.into(),
        }
    }

    /// Its days, in order.
    pub(crate) fn days(&self) -> &[NaiveDate] {
        &self.days
    }

    /// By the fixings in force on each day.
    pub(crate) fn own(&self) -> &Prices {
        &self.own
    }

    /// What a newsroom may have used on each day: the fixings around it, or where none are known
    /// those of the day.
    pub(crate) fn open(&self) -> &Prices {
        &self.open
    }

    /// What each route says over all of the days.
    pub(crate) fn routes(&self) -> &[RouteDays] {
        &self.routes
    }

    /// About how many bytes it takes.
    pub(in crate::rates) fn size(&self) -> usize {
        let of_prices =
            |prices: &Prices| prices.prices.len() * size_of::<Price>() + prices.joined.len() * 32;
        let of_days = self.days.len() * (size_of::<NaiveDate>() + 2 * (4 + 16));
        of_days
            + of_prices(&self.own)
            + of_prices(&self.open)
            + self.routes.len() * size_of::<RouteDays>()
    }
}

impl Prices {
    /// Those of the day at this place.
    pub(crate) fn of_day(&self, at: usize) -> &[Price] {
        let start =
            at.checked_sub(1).and_then(|before| self.ends.get(before)).copied().unwrap_or(0);
        let end = self.ends.get(at).copied().unwrap_or(start);
        self.prices.get(start as usize..end as usize).unwrap_or_default()
    }

    /// The least and the greatest of each day at these places; `None` where those of some day of
    /// the block do not overlap.
    pub(crate) fn spans(&self, places: Range<usize>) -> Option<&[[Magnitude; 2]]> {
        self.spans.get(places)
    }

    /// The days that have one, as the bits of their places.
    pub(crate) fn priced(&self) -> &[u64] {
        &self.priced
    }

    /// Which of the days at these places have one, as bits; for at most 64 days.
    pub(crate) fn priced_bits(&self, places: Range<usize>) -> u64 {
        let (word, shift) = (places.start / 64, places.start % 64);
        let [low, above] = [word, word + 1].map(|word| self.priced.get(word).copied().unwrap_or(0));
        let bits = low >> shift | if shift == 0 { 0 } else { above << (64 - shift) };
        if places.len() < 64 { bits & ((1 << places.len()) - 1) } else { bits }
    }

    /// The least and the greatest of all.
    pub(crate) fn hull(&self) -> Option<[Magnitude; 2]> {
        self.hull
    }

    /// The same, exactly.
    pub(crate) fn exact_hull(&self) -> Option<Interval> {
        Some(self.joined.first()?.hull(*self.joined.last()?))
    }

    /// The quality that all have; `None` where they differ or there are none.
    pub(crate) fn quality(&self) -> Option<Quality> {
        self.quality
    }

    /// What they cover, exactly and in order, joined where they overlap.
    pub(crate) fn joined(&self) -> &[Interval] {
        &self.joined
    }
}

#[derive(Default)]
struct Building {
    ends: Vec<u32>,
    prices: Vec<Price>,
    each: Vec<Interval>,
    of_day: Vec<Interval>,
    spans: Vec<[Magnitude; 2]>,
    are_apart: bool,
}

impl Building {
    fn take(&mut self, rate: Interval, quality: Quality) {
        let [low, high] = rate.magnitudes();
        self.prices.push(Price { low, high, quality });
        self.of_day.push(rate);
        // The days of a weekend say the same.
        if self.each.last() != Some(&rate) {
            self.each.push(rate);
        }
    }

    fn end_day(&mut self) {
        let first = self.ends.last().copied().unwrap_or(0) as usize;
        self.ends.push(u32::try_from(self.prices.len()).unwrap_or(u32::MAX));
        let prices = self.prices.get(first..).unwrap_or_default();
        let low = prices.iter().map(|price| price.low).min().unwrap_or(Magnitude::MAX);
        let high = prices.iter().map(|price| price.high).max().unwrap_or(Magnitude::ZERO);
        self.spans.push([low, high]);
        let of_day = std::mem::take(&mut self.of_day);
        self.are_apart |= of_day.len() > 1 && Interval::joined(of_day).len() > 1;
    }

    fn done(self) -> Prices {
        let join =
            |[low, high]: [Magnitude; 2], price: &Price| [low.min(price.low), high.max(price.high)];
        let hull =
            self.prices.first().map(|first| self.prices.iter().fold([first.low, first.high], join));
        let first = self.prices.first().map(|price| price.quality);
        let quality = first.filter(|first| self.prices.iter().all(|price| price.quality == *first));
        let joined = Interval::joined(self.each).into();
        let priced = priced(&self.ends);
        let (ends, prices) = (self.ends.into(), self.prices.into());
        let spans = if self.are_apart { Box::default() } else { self.spans.into() };
        Prices { ends, prices, hull, priced, quality, joined, spans }
    }
}

fn priced(ends: &[u32]) -> Box<[u64]> {
    let mut words = vec![0u64; ends.len().div_ceil(64)];
    let mut before = 0;
    for (at, end) in ends.iter().enumerate() {
        if let Some(word) = words.get_mut(at / 64).filter(|_| *end > before) {
            *word |= 1 << (at % 64);
        }
        before = *end;
    }
    words.into()
}

impl RouteDays {
    /// The publisher or cross: "ECB", "CBR×ECB".
    pub(crate) fn source(&self) -> &str {
        &self.path.name
    }

    /// Whether both say the same route.
    pub(crate) fn is_of(&self, other: &Self) -> bool {
        self.source() == other.source()
    }

    /// With what the same route says over other days.
    pub(crate) fn join(&mut self, other: &Self) {
        self.own = match (self.own, other.own) {
            (Some(one), Some(other)) => Some(one.joined(other)),
            (one, other) => one.or(other),
        };
        self.open = self.open.joined(other.open);
    }

    fn take_own(routes: &mut Vec<Self>, path: &Arc<Path>, day: NaiveDate, found: &Found) {
        let extent = Extent::of(day, found);
        match routes.iter_mut().find(|route| route.path.name == path.name) {
            Some(route) => route.own = Some(route.own.map_or(extent, |own| own.joined(extent))),
            None => routes.push(Self { path: Arc::clone(path), own: Some(extent), open: extent }),
        }
    }

    fn take_open(routes: &mut Vec<Self>, path: &Arc<Path>, day: NaiveDate, found: &Found) {
        let extent = Extent::of(day, found);
        match routes.iter_mut().find(|route| route.path.name == path.name) {
            Some(route) => route.open = route.open.joined(extent),
            None => routes.push(Self { path: Arc::clone(path), own: None, open: extent }),
        }
    }
}

impl Extent {
    fn of(day: NaiveDate, found: &Found) -> Self {
        Self {
            hull: found.interval,
            low_on: day,
            high_on: day,
            carried_days: found.carried_days,
            days_carried: usize::from(found.carried_days > 0),
            days_estimated: usize::from(found.estimate.is_some()),
        }
    }

    fn joined(self, other: Self) -> Self {
        let is_lower = order(other.hull.low(), self.hull.low()).is_lt();
        let [theirs, ours] =
            [other.hull, self.hull].map(|hull| hull.high().unwrap_or(Decimal::MAX));
        let is_higher = order(theirs, ours).is_gt();
        Self {
            hull: self.hull.hull(other.hull),
            low_on: if is_lower { other.low_on } else { self.low_on },
            high_on: if is_higher { other.high_on } else { self.high_on },
            carried_days: self.carried_days.max(other.carried_days),
            days_carried: self.days_carried.saturating_add(other.days_carried),
            days_estimated: self.days_estimated.saturating_add(other.days_estimated),
        }
    }
}
