//! The time by which rates are judged and publishers asked.

use chrono::{NaiveDate, NaiveDateTime, Utc};
use std::sync::Arc;

/// Tells the time, in UTC. Clones tell the same.
#[derive(Clone)]
pub struct Clock(Arc<dyn Fn() -> NaiveDateTime + Send + Sync>);

impl Clock {
    /// The machine's: for a service, which goes on for days.
    #[cfg(feature = "serve")]
    pub fn system() -> Self {
        Self::of(|| Utc::now().naive_utc())
    }

    /// The machine's, stopped now: for a run, which is to judge all its articles by one day.
    pub fn stopped() -> Self {
        let now = Utc::now().naive_utc();
        Self::of(move || now)
    }

    /// A clock that tells what this gives.
    pub fn of(now: impl Fn() -> NaiveDateTime + Send + Sync + 'static) -> Self {
        Self(Arc::new(now))
    }

    /// The time.
    pub fn now(&self) -> NaiveDateTime {
        (self.0)()
    }

    /// The day.
    pub fn today(&self) -> NaiveDate {
        self.now().date()
    }
}
