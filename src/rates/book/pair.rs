//! All routes between two currencies, found once and then asked for day after day.
//!
//! ```
//! # #[cfg(feature = "embedded")] {
//! use exchequer::{currency::Currency, rates::RateBook};
//!
//! let pair = RateBook::embedded().pair(Currency::EUR, Currency::USD);
//! let rates = pair.on("2016-08-24".parse().unwrap());
//! assert_eq!((rates[0].source(), rates[0].carried_days()), ("ECB", 0));
//! # }
//! ```
//!
//! A day is worked out when it is first asked for and then only looked up: the answer is a
//! reference to what is kept, made without a lock or an allocation.

#[cfg(test)]
#[cfg(feature = "embedded")]
mod tests;

use crate::currency::Currency;
use crate::rates::book::block::{Block, RouteDays};
use crate::rates::book::day_rate::DayRate;
use crate::rates::book::days::Answers;
use crate::rates::book::memory_use::MemoryUse;
use crate::rates::book::store::SeriesStore;
use crate::rates::route::bounds::{Bounds, Extremes, bounds, extremes};
use crate::rates::route::path::{Asked, Level, Path, Section, sections};
use crate::rates::route::rank::Precedence;
use crate::rates::route::usual_move::usual_move;
use crate::rates::route::{Found, Window};
use chrono::{Datelike, NaiveDate};
use rust_decimal::Decimal;
use rustc_hash::FxHashMap;
use std::collections::BTreeSet;
use std::sync::{Arc, OnceLock, PoisonError, RwLock};

/// All routes from one currency to another in a [`RateBook`](crate::rates::RateBook), as it was when the
/// pair was asked for. Cheap to clone; clones share what was worked out.
///
/// For each source that is the pair as published, else turned, else crossed through the source's
/// home currency by fixings of one day; for two sources of which neither has the pair, a cross
/// through the euro, else through the dollar. An old currency of the euro area is priced through
/// the euro from the day its rate was fixed; a currency with an exact peg through its anchor where
/// no source has the pair. No rates are known before 1900 nor after 2199.
#[derive(Clone, Debug)]
pub struct Pair(Arc<Kept>);

#[derive(Debug)]
struct Kept {
    base: Currency,
    quote: Currency,
    sections: Vec<Section>,
    answers: Answers,
    samples: RwLock<FxHashMap<(NaiveDate, NaiveDate, usize), Arc<Block>>>,
    extremes: OnceLock<Option<Extremes>>,
    /// By the address of a path and a span in days: by how many percent it usually moves at most.
    moves: RwLock<FxHashMap<(usize, u16), Option<Decimal>>>,
    memory: Arc<MemoryUse>,
}

impl Pair {
    pub(in crate::rates) fn new(store: &SeriesStore, asked: Asked, memory: Arc<MemoryUse>) -> Self {
        let Asked { base, quote, .. } = asked;
        let sections = if base == quote { Vec::new() } else { sections(store, asked) };
        let (answers, moves) = (Answers::none(&memory), RwLock::default());
        let (samples, extremes) = (RwLock::default(), OnceLock::new());
        Self(Arc::new(Kept { base, quote, sections, answers, samples, extremes, moves, memory }))
    }

    /// The rate of each route that has one for `day`, by the fixings in force on that day: single
    /// sources first, then crosses of two, each by name.
    ///
    /// ```
    /// # #[cfg(feature = "embedded")] {
    /// use exchequer::currency::Currency;
    /// use exchequer::rates::RateBook;
    ///
    /// let pair = RateBook::embedded().pair(Currency::EUR, Currency::USD);
    /// assert_eq!(pair.on("2023-08-15".parse()?)[0].source(), "ECB");
    /// assert!(pair.on("1960-08-15".parse()?).is_empty());
    /// # }
    /// # Ok::<(), chrono::ParseError>(())
    /// ```
    #[must_use]
    pub fn on(&self, day: NaiveDate) -> &[DayRate] {
        self.kept(day, Window::OnTheDay)
    }

    /// For each route that has a rate for `day`, the hull over W(day): the fixings in force on the
    /// previous business day, on `day` and on the next, a business day being one on which the
    /// source set a fixing.
    ///
    /// ```
    /// # #[cfg(feature = "embedded")] {
    /// use exchequer::currency::Currency;
    /// use exchequer::rates::RateBook;
    ///
    /// let pair = RateBook::embedded().pair(Currency::EUR, Currency::USD);
    /// let day = "2023-08-15".parse()?;
    /// assert!(pair.around(day)[0].interval().meets(pair.on(day)[0].interval()));
    /// # }
    /// # Ok::<(), chrono::ParseError>(())
    /// ```
    #[must_use]
    pub fn around(&self, day: NaiveDate) -> &[DayRate] {
        self.kept(day, Window::Around)
    }

    /// The rates of every route whatever its rank, by the fixings in force on a day, to hold one
    /// source against the others.
    ///
    /// ```
    /// # #[cfg(feature = "embedded")] {
    /// use exchequer::currency::Currency;
    /// use exchequer::rates::RateBook;
    ///
    /// let pair = RateBook::embedded().pair(Currency::EUR, "RUB".parse()?);
    /// let day = "2021-08-17".parse().unwrap();
    /// assert!(pair.every_on(day).len() >= pair.on(day).len());
    /// # }
    /// # Ok::<(), exchequer::Error>(())
    /// ```
    #[must_use]
    pub fn every_on(&self, day: NaiveDate) -> Vec<DayRate> {
        self.0.every(day, Window::OnTheDay)
    }

    /// The same over W(day).
    #[must_use]
    pub fn every_around(&self, day: NaiveDate) -> Vec<DayRate> {
        self.0.every(day, Window::Around)
    }

    /// What is known of the pair on whatever days, for whoever finds no rate on one: "EUR/TRY:
    /// fixings of the ECB from 3 January 2005 to 30 October 2026". The source with the longest
    /// series comes first, then those that reach farther back or on, three at most; monthly rates
    /// only where there is nothing else. `None` where there is no fixing at all.
    ///
    /// ```
    /// # #[cfg(feature = "embedded")] {
    /// use exchequer::{currency::Currency, rates::RateBook};
    ///
    /// let lira = Currency::from_code("TRY").unwrap();
    /// let known = RateBook::embedded().pair(Currency::EUR, lira).known().unwrap();
    /// assert!(known.starts_with("EUR/TRY: fixings of the ECB from 3 January 2005 to "), "{known}");
    /// # }
    /// ```
    #[must_use]
    pub fn known(&self) -> Option<String> {
        let day = |day: NaiveDate| day.format("%-d %B %Y").to_string();
        let told: Vec<String> = self
            .known_series()
            .into_iter()
            .map(|(source, first, last)| {
                format!("of the {source} from {} to {}", day(first), day(last))
            })
            .collect();
        let told = told.join(", ");
        let Kept { base, quote, .. } = &*self.0;
        (!told.is_empty()).then(|| format!("{base}/{quote}: fixings {told}"))
    }

    /// The series that [`Pair::known`] names: who publishes each, its first and its last day.
    pub(crate) fn known_series(&self) -> Vec<(String, NaiveDate, NaiveDate)> {
        const MOST: usize = 3;
        let mut lives: Vec<_> = self.0.sections.iter().flat_map(Section::lifetimes).collect();
        lives.sort_by_key(|(is_monthly, _, (first, last))| (*is_monthly, *first - *last));
        let (mut told, mut covered) = (Vec::new(), None);
        for (is_monthly, source, (first, last)) in lives {
            let (from, to) = covered.unwrap_or((last, first));
            if told.is_empty() || (!is_monthly && (first < from || to < last)) {
                told.push((source.to_string(), first, last));
                covered = Some((first.min(from), last.max(to)));
            }
        }
        told.truncate(MOST);
        told
    }

    /// Whether no route leads from one currency to the other, on any day.
    pub(crate) fn is_unknown(&self) -> bool {
        self.0.sections.is_empty()
    }

    /// The rates of all days of a month, counted from 0 for January. `None` before 1900 and after
    /// 2199.
    pub(crate) fn month(&self, year: i32, month0: u32) -> Option<&Block> {
        self.0.answers.month(year, month0, &self.0.memory, || {
            let day = |day0| NaiveDate::from_ymd_opt(year, month0.checked_add(1)?, day0);
            self.0.block((1..=31).filter_map(day).collect())
        })
    }

    /// What contains each rate of a pair; `None` where there is none on any day.
    pub(crate) fn extremes(&self) -> Option<Extremes> {
        *self.0.extremes.get_or_init(|| extremes(&self.0.sections))
    }

    /// What contains each rate of a year, on and around its days; `None` where there is none.
    pub(crate) fn bounds(&self, year: i32) -> Option<Bounds> {
        self.0.answers.bounds(year, || {
            let [first, last] =
                [(1, 1), (12, 31)].map(|(month, day)| NaiveDate::from_ymd_opt(year, month, day));
            bounds(&self.0.sections, first?, last?)
        })
    }

    /// What contains each rate from `first` to `last`, and those of the years in which these lie;
    /// over many years, of all days. `None` where there is none in one of the years.
    pub(crate) fn reach(&self, first: NaiveDate, last: NaiveDate) -> Option<Bounds> {
        const MANY_YEARS: i64 = 6 * 366;
        if (last - first).num_days() > MANY_YEARS {
            return self.extremes().map(|extremes| extremes.bounds);
        }
        let mut years = (first.year()..=last.year()).map(|year| self.bounds(year));
        let first = years.next()??;
        years.try_fold(first, |all, year| Some(all.join(year?)))
    }

    /// The rates of some days, to be asked for again: the one day of an article, or a sample of a
    /// long time, which is made of fixings alone and not of estimates. Days with the same first,
    /// last and number are taken to be the same.
    pub(crate) fn sample(&self, days: &[NaiveDate]) -> Arc<Block> {
        let Some((first, last)) = days.first().zip(days.last()) else { return Arc::default() };
        let key = (*first, *last, days.len());
        let known =
            self.0.samples.read().unwrap_or_else(PoisonError::into_inner).get(&key).map(Arc::clone);
        known.unwrap_or_else(|| {
            let block = Arc::new(self.0.sample(days.into()));
            self.0.memory.add(block.size());
            let mut samples = self.0.samples.write().unwrap_or_else(PoisonError::into_inner);
            Arc::clone(samples.entry(key).or_insert(block))
        })
    }

    /// How many fixings a route rests on for the days from `first` to `last`, and the first and the
    /// last of their days.
    pub(crate) fn fixings_between(
        &self,
        route: &RouteDays,
        first: NaiveDate,
        last: NaiveDate,
    ) -> Option<(usize, NaiveDate, NaiveDate)> {
        route.path.routes.iter().find_map(|route| route.fixings_between(first, last))
    }

    /// The levels of its routes, the best first.
    pub(in crate::rates) fn levels(&self) -> BTreeSet<Level> {
        self.0.sections.iter().flat_map(Section::levels).collect()
    }

    /// The rates of the routes of one level, by the fixings in force on a day.
    pub(in crate::rates) fn on_level(
        &self,
        level: Level,
        day: NaiveDate,
    ) -> impl Iterator<Item = DayRate> {
        let by_section =
            self.0.sections.iter().map(move |section| section.on_level(level, day).peekable());
        let first =
            by_section.filter_map(|mut found| found.peek().is_some().then_some(found)).next();
        first.into_iter().flatten().map(move |found| self.0.day_rate(found, day, Window::OnTheDay))
    }

    pub(in crate::rates) fn kept(&self, day: NaiveDate, window: Window) -> &Arc<[DayRate]> {
        self.0.answers.of(day, window, &self.0.memory, || self.0.rates(day, window))
    }
}

impl Kept {
    fn rates(&self, day: NaiveDate, window: Window) -> Vec<DayRate> {
        let mut found = Vec::new();
        self.found(day, window, &mut found);
        found.into_iter().map(|found| self.day_rate(found, day, window)).collect()
    }

    fn every(&self, day: NaiveDate, window: Window) -> Vec<DayRate> {
        let every = self.sections.iter().map(|section| section.every(day, window));
        let mut first = every.into_iter().find(|found| !found.is_empty()).unwrap_or_default();
        first.sort_by(|(one, _), (other, _)| one.order().cmp(&other.order()));
        first.into_iter().map(|found| self.day_rate(found, day, window)).collect()
    }

    fn day_rate(&self, found: (&Arc<Path>, Found), day: NaiveDate, window: Window) -> DayRate {
        DayRate::new(found, [self.base, self.quote], (day, window), &self.memory)
    }

    fn sample(&self, days: Box<[NaiveDate]>) -> Block {
        match *days {
            [_, _, ..] => Block::of(
                days,
                |day, found| self.fixed(day, Window::OnTheDay, found),
                |day, found| self.fixed(day, Window::Around, found),
            ),
            [] | [_] => self.block(days),
        }
    }

    fn block(&self, days: Box<[NaiveDate]>) -> Block {
        Block::of(
            days,
            |day, found| self.found(day, Window::OnTheDay, found),
            |day, found| self.found(day, Window::Around, found),
        )
    }

    /// What the best section that has a daily rate says, or else an estimate, or else a monthly
    /// rate: single sources before crosses, and by name.
    fn found<'p>(&'p self, day: NaiveDate, window: Window, best: &mut Vec<(&'p Arc<Path>, Found)>) {
        self.fixed(day, window, best);
        // A monthly rate says less of the day than the last daily one.
        let is_daily =
            best.first().is_some_and(|(path, _)| path.precedence != Precedence::MonthlyAverage);
        if let Some(estimate) = if is_daily { None } else { self.estimated(day) } {
            best.clear();
            best.push(estimate);
        }
    }

    /// What the best section that has any rate says.
    fn fixed<'p>(&'p self, day: NaiveDate, window: Window, best: &mut Vec<(&'p Arc<Path>, Found)>) {
        best.clear();
        let mut order = u8::MAX;
        let mut of_section = Vec::new();
        for section in &self.sections {
            section.on(day, window, &mut of_section);
            if !of_section.is_empty() && section.order(&of_section) < order {
                order = section.order(&of_section);
                std::mem::swap(best, &mut of_section);
            }
            of_section.clear();
        }
        if best.len() > 1 {
            best.sort_by(|(one, _), (other, _)| one.order().cmp(&other.order()));
        }
    }

    fn estimated(&self, day: NaiveDate) -> Option<(&Arc<Path>, Found)> {
        let paths = self.sections.iter().flat_map(|section| section.estimable(day));
        let mut estimates = paths.filter_map(|path| {
            Some((path, path.estimated(day, |span| self.usual_move(path, span))?))
        });
        estimates.next()
    }

    /// Worked out once for each path and span.
    fn usual_move(&self, path: &Arc<Path>, span: u16) -> Option<Decimal> {
        let key = (Arc::as_ptr(path).addr(), span);
        let known = self.moves.read().unwrap_or_else(PoisonError::into_inner).get(&key).copied();
        known.unwrap_or_else(|| {
            let found = usual_move(path, span);
            self.moves.write().unwrap_or_else(PoisonError::into_inner).insert(key, found);
            found
        })
    }
}
