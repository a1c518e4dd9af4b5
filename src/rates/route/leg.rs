//! One step of a route: a series as it stands, or turned.

use super::{Turn, Window};
use crate::currency::Currency;
use crate::rates::book::store::{Origin, StoredSeries};
use crate::rates::series::{Entry, Series};
use crate::rates::{Factor, FactorSource, Fixing};
use chrono::NaiveDate;
use std::ops::RangeInclusive;
use std::sync::Arc;

/// One step of a route, through a series.
#[derive(Clone, Debug)]
pub(in crate::rates) struct Leg {
    pub(in crate::rates) source: Arc<Origin>,
    pub(in crate::rates) stored: Arc<StoredSeries>,
    /// A series of the source that goes on as long as its publisher does.
    pub(in crate::rates) benchmark: Option<Arc<StoredSeries>>,
    /// The base of the series, as published.
    pub(in crate::rates) base: Currency,
    /// The quote of the series, as published.
    pub(in crate::rates) quote: Currency,
    pub(in crate::rates) turn: Turn,
}

impl Leg {
    /// The series.
    pub(super) fn series(&self) -> &Series {
        self.stored.series()
    }

    /// Where its fixings for a day stand, the one in force being of `fixed_on`.
    pub(super) fn places(
        &self,
        fixed_on: NaiveDate,
        day: NaiveDate,
        window: Window,
    ) -> Option<RangeInclusive<usize>> {
        let at = self.series().at(fixed_on)?;
        match window {
            Window::OnTheDay => Some(at..=at),
            Window::Around => Some(self.series().around(at, day, self.source.carry_days)),
        }
    }

    /// One of its fixings, as published.
    pub(super) fn fixing(&self, entry: &Entry) -> Fixing {
        Fixing {
            source: self.source.id.clone(),
            base: self.base,
            quote: self.quote,
            nominal: entry.nominal,
            value: entry.value,
            set_on: entry.set_on,
            valid_from: entry.valid_from,
        }
    }

    /// The price in words, by the fixing of a day.
    pub(super) fn spelled_out(&self, fixed_on: Option<NaiveDate>) -> Factor {
        let series = self.series();
        let entry = fixed_on.and_then(|day| series.entries().get(series.at(day)?));
        let source =
            FactorSource::Publisher(self.source.id.clone(), entry.map_or(1, |entry| entry.nominal));
        Factor { units: None, quote: self.quote, base: self.base, source }
    }
}
