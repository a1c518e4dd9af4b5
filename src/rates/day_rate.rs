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

use super::memo::Spent;
use super::path::Path;
use super::route::{Found, Window};
use super::{Fixing, Rate, Standing};
use crate::currency::Currency;
use crate::interval::Interval;
use chrono::NaiveDate;
use std::sync::{Arc, OnceLock};

/// What one unit of a pair's base cost on a day, by one route.
#[derive(Clone, Debug)]
pub struct DayRate {
    base: Currency,
    quote: Currency,
    path: Arc<Path>,
    day: NaiveDate,
    window: Window,
    found: Found,
    spent: Arc<Spent>,
    rate: OnceLock<Box<Rate>>,
}

impl DayRate {
    /// The rate of the first route of a path that has one.
    pub(super) fn by(
        path: &Arc<Path>,
        [base, quote]: [Currency; 2],
        (day, window): (NaiveDate, Window),
        spent: &Arc<Spent>,
    ) -> Option<Self> {
        let found = path.found(day, window)?;
        let (path, spent) = (Arc::clone(path), Arc::clone(spent));
        Some(Self { base, quote, path, day, window, found, spent, rate: OnceLock::new() })
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
    #[must_use]
    pub fn rate(&self) -> &Rate {
        self.rate.get_or_init(|| {
            self.spent.text();
            Box::new(self.spelled_out())
        })
    }

    /// Single sources before crosses, and by name.
    pub(super) fn order(&self) -> (bool, &str) {
        (self.source().contains('×'), self.source())
    }

    fn spelled_out(&self) -> Rate {
        let route = self.path.routes.get(self.found.route);
        Rate {
            base: self.base,
            quote: self.quote,
            source: self.source().to_owned(),
            interval: self.interval(),
            derivation: route.map(|route| route.derivation(self.day)).unwrap_or_default(),
            fixings: route.map(|route| route.fixings(self.day, self.window)).unwrap_or_default(),
            carried_days: self.carried_days(),
            standing: self.standing(),
        }
    }
}

/// For tests: a rate of no book.
#[cfg(test)]
impl From<Rate> for DayRate {
    fn from(rate: Rate) -> Self {
        let Rate { base, quote, interval, carried_days, standing, .. } = rate;
        let path = Arc::new(Path::named(&rate.source));
        let found = Found { route: 0, interval, carried_days, standing, is_fixed_that_day: true };
        let (day, window, spent) = (NaiveDate::default(), Window::OnTheDay, Arc::default());
        Self { base, quote, path, day, window, found, spent, rate: OnceLock::from(Box::new(rate)) }
    }
}
