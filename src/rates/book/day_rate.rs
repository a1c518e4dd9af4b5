//! What one route says of one day: the bare rate at once, its derivation and fixings when asked.
//!
//! ```
//! # #[cfg(feature = "embedded")] {
//! use exchequer::{currency::Currency, rates::RateBook};
//!
//! let rates = RateBook::embedded().rates_on(Currency::USD, Currency::EUR, "2016-08-24".parse().unwrap());
//! assert_eq!((rates[0].source(), rates[0].carried_days()), ("ECB", 0));
//! assert_eq!(rates[0].rate().derivation, "1 ÷ USD per EUR (ECB)");
//! # }
//! ```

use crate::currency::Currency;
use crate::interval::Interval;
use crate::rates::book::memory_use::MemoryUse;
use crate::rates::route::path::Path;
use crate::rates::route::quality::Quality;
use crate::rates::route::{Found, Route, Window};
use crate::rates::{Derivation, DerivationParts, Estimate, Fixing, Rank, Rate, Ratio, Standing};
use chrono::NaiveDate;
use std::sync::{Arc, OnceLock};

/// What one unit of a pair's base cost on a day, by one route.
///
/// ```
/// # #[cfg(feature = "embedded")] {
/// use exchequer::currency::Currency;
/// use exchequer::rates::RateBook;
///
/// let rates = RateBook::embedded().rates_on(Currency::EUR, Currency::USD, "2023-08-15".parse()?);
/// let rate = &rates[0];
/// assert_eq!(rate.derivation(), "USD per EUR (ECB)");
/// assert_eq!(rate.interval().to_string(), "1.09255–1.09265");
/// # }
/// # Ok::<(), chrono::ParseError>(())
/// ```
#[derive(Clone, Debug)]
pub struct DayRate {
    base: Currency,
    quote: Currency,
    path: Arc<Path>,
    day: NaiveDate,
    window: Window,
    found: Found,
    memory: Arc<MemoryUse>,
    rate: OnceLock<Box<Rate>>,
}

impl DayRate {
    pub(in crate::rates) fn new(
        (path, found): (&Arc<Path>, Found),
        [base, quote]: [Currency; 2],
        (day, window): (NaiveDate, Window),
        memory: &Arc<MemoryUse>,
    ) -> Self {
        let (path, memory) = (Arc::clone(path), Arc::clone(memory));
        Self { base, quote, path, day, window, found, memory, rate: OnceLock::new() }
    }

    /// Who says so: "ECB", or "CBR×ECB" for a cross of two sources; "EU" between two old currencies
    /// of the euro area, "peg" where no publisher is needed.
    #[must_use]
    pub fn source(&self) -> &str {
        &self.path.name
    }

    /// The rate, widened by the rounding of every fixing it rests on.
    #[must_use]
    pub fn interval(&self) -> Interval {
        self.found.interval
    }

    /// Whether it is an official rate, a market rate, a peg or an irrevocable conversion rate.
    #[must_use]
    pub fn standing(&self) -> Standing {
        self.found.standing
    }

    /// The longest time, in days, for which a fixing was carried forward.
    #[must_use]
    pub fn carried_days(&self) -> u32 {
        self.found.carried_days
    }

    /// How close its publisher is to the two currencies; `None` for a market rate.
    #[must_use]
    pub fn rank(&self) -> Option<Rank> {
        self.path.precedence.rank()
    }

    /// How it was estimated, where no fixing was in force on the day.
    ///
    /// ```
    /// # #[cfg(feature = "embedded")] {
    /// use exchequer::currency::Currency;
    /// use exchequer::rates::RateBook;
    ///
    /// let rates = RateBook::embedded().rates_on(Currency::EUR, Currency::USD, "2023-08-15".parse()?);
    /// assert_eq!(rates[0].estimate(), None, "a fixing was in force");
    /// # }
    /// # Ok::<(), chrono::ParseError>(())
    /// ```
    #[must_use]
    pub fn estimate(&self) -> Option<Estimate> {
        self.found.estimate
    }

    /// The day it was asked for.
    #[must_use]
    pub fn day(&self) -> NaiveDate {
        self.day
    }

    /// Whether one of the fixings it rests on is of that very day.
    #[must_use]
    pub fn is_fixed_that_day(&self) -> bool {
        self.found.is_fixed_that_day
    }

    /// Every fixing it rests on, as published.
    ///
    /// ```
    /// # #[cfg(feature = "embedded")] {
    /// use exchequer::currency::Currency;
    /// use exchequer::rates::RateBook;
    ///
    /// let rates = RateBook::embedded().rates_on(Currency::EUR, Currency::USD, "2023-08-15".parse()?);
    /// assert_eq!(rates[0].fixings()[0].to_string(), "1 EUR = 1.0926 USD (ECB, 2023-08-15)");
    /// # }
    /// # Ok::<(), chrono::ParseError>(())
    /// ```
    #[must_use]
    pub fn fixings(&self) -> &[Fixing] {
        &self.rate().fixings
    }

    /// How it was made, for a person to redo: "DKK per EUR (ECB) ÷ RUB per EUR (CBR)".
    #[must_use]
    pub fn derivation(&self) -> &str {
        &self.rate().derivation
    }

    /// The same with its derivation and every fixing it rests on, which are put together when they
    /// are first asked for.
    ///
    /// ```
    /// # #[cfg(feature = "embedded")] {
    /// use exchequer::currency::Currency;
    /// use exchequer::rates::{RateBook, Standing};
    ///
    /// let rates = RateBook::embedded().rates_on(Currency::EUR, Currency::USD, "2023-08-15".parse()?);
    /// let rate = rates[0].rate();
    /// assert_eq!((rate.base, rate.quote, rate.standing), (Currency::EUR, Currency::USD, Standing::Official));
    /// # }
    /// # Ok::<(), chrono::ParseError>(())
    /// ```
    #[must_use]
    pub fn rate(&self) -> &Rate {
        self.rate.get_or_init(|| {
            self.memory.text();
            Box::new(self.spelled_out())
        })
    }

    /// What it is good for.
    pub(crate) fn quality(&self) -> Quality {
        self.found.quality()
    }

    pub(in crate::rates) fn path(&self) -> &Arc<Path> {
        &self.path
    }

    pub(in crate::rates) fn found(&self) -> Found {
        self.found
    }

    /// Single sources before crosses, and by name.
    pub(in crate::rates) fn order(&self) -> (bool, &str) {
        self.path.order()
    }

    fn spelled_out(&self) -> Rate {
        let route = self.path.routes.get(self.found.route);
        let fixings = route.map(|route| self.fixings_of(route)).unwrap_or_default();
        let days = || fixings.iter().map(|fixing| fixing.valid_from);
        Rate {
            base: self.base,
            quote: self.quote,
            source: self.source().to_owned(),
            rank: self.rank(),
            interval: self.interval(),
            derivation: route.map(|route| self.derivation_by(route)).unwrap_or_default(),
            fixed_from: days().min(),
            fixed_to: days().max(),
            fixings_in_all: fixings.len(),
            fixings,
            carried_days: self.carried_days(),
            days_carried: usize::from(self.carried_days() > 0),
            estimate: self.estimate(),
            days_estimated: usize::from(self.estimate().is_some()),
            standing: self.standing(),
        }
    }

    fn derivation_by(&self, route: &Route) -> Derivation {
        let estimate = self.estimate();
        let day = estimate.map_or(self.day, |estimate| estimate.last_fixed());
        Derivation::of(DerivationParts::Ratio(Ratio { estimate, ..route.derivation(day) }))
    }

    fn fixings_of(&self, route: &Route) -> Vec<Fixing> {
        match self.estimate() {
            None => route.fixings(self.day, self.window),
            Some(estimate) => {
                let days =
                    [Some(estimate.last_fixed()), estimate.next_fixed()].into_iter().flatten();
                days.flat_map(|day| route.fixings(day, Window::OnTheDay)).collect()
            }
        }
    }
}

/// For tests: a rate of no book.
#[cfg(test)]
impl From<Rate> for DayRate {
    fn from(rate: Rate) -> Self {
        let Rate { base, quote, interval, carried_days, standing, estimate, .. } = rate;
        let path = Arc::new(Path::named(&rate.source));
        let is_fixed_that_day = estimate.is_none();
        let found =
            Found { route: 0, interval, carried_days, standing, is_fixed_that_day, estimate };
        let (day, window, memory) = (NaiveDate::default(), Window::OnTheDay, Arc::default());
        Self { base, quote, path, day, window, found, memory, rate: OnceLock::from(Box::new(rate)) }
    }
}
