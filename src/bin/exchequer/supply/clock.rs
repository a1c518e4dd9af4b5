//! The clock that decides which day it is and when publishers are asked again.

use chrono::{NaiveDate, NaiveDateTime, Utc};
use std::sync::Arc;

/// A source of the time in UTC. Clones share it.
#[derive(Clone)]
pub struct Clock(Arc<dyn Fn() -> NaiveDateTime + Send + Sync>);

impl Clock {
    /// The system's clock: for a service, which runs for days.
    #[cfg(any(feature = "lsp", feature = "mcp", feature = "serve"))]
    pub fn system() -> Self {
        Self::of(|| Utc::now().naive_utc())
    }

    /// The present moment, for ever: for a run, which judges all its articles on one day.
    pub fn stopped() -> Self {
        let now = Utc::now().naive_utc();
        Self::of(move || now)
    }

    /// A clock that calls this function.
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
