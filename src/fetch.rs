//! Fetching the rates that an article needs from their publishers, and nothing else.
//!
//! ```no_run
//! use exchequer::fetch::Client;
//! use exchequer::rates::RateBook;
//! use exchequer::{Article, Checker};
//!
//! # async fn check() -> Result<(), Box<dyn std::error::Error>> {
//! let article = Article::new("Reklamen lover 495.000 rubler, svarende til 36.000 kroner.")
//!     .language("da")
//!     .dated("2023-08".parse()?);
//! let checker = Checker::new();
//! let extraction = checker.extract(&article);
//! let client = Client::new("2026-11-22".parse()?)?;
//! let mut rates = RateBook::embedded();
//! rates.fetch(&client, extraction.rate_needs()).await?;
//! println!("{}", checker.judge(&extraction, &rates).to_text());
//! # Ok(())
//! # }
//! ```
//!
//! What the book or the cache already has is not asked for. The rest is planned in as few questions
//! as the publishers' forms allow, put to several hosts at once and to each with restraint,
//! repeated where that may help, read, and held against what cannot be true before it enters the
//! book. A publisher that fails takes nothing from the others; the [`FetchReport`] says which did
//! and how.
//!
//! Fetching decides nothing: which of the rates a verdict uses is the judge's business.

pub mod cache;
mod client;
mod http;
mod missing;
mod outcome;
mod plan;
mod public;
mod resolve;
mod send;
mod session;
#[cfg(feature = "html")]
pub mod web;

pub(crate) use client::ClientError;
pub use client::{Client, Limits};
pub(crate) use http::Validators;
#[cfg(feature = "html")]
pub(crate) use http::{body, cause as cause_of};
pub(crate) use outcome::FetchError;
pub use outcome::{Cause, Failure, FetchReport, Progress};
/// Sets up connections: see [`Client::built_by`].
pub use reqwest::ClientBuilder;

use crate::Error;
use crate::currency::RateNeed;
use crate::rates::source::Ask;
use crate::rates::{RateBook, SourceId};
use chrono::NaiveDate;
use session::Session;

/// How many sources are asked, one after another, for a need that the ones before had nothing of.
const ROUNDS: usize = 4;

impl RateBook {
    /// From the first to the last day of a need, until `today`, whose rate a publisher may have and
    /// the book has not; `None` where fetching can add nothing. Asks nobody.
    ///
    /// ```
    /// # #[cfg(feature = "embedded")] {
    /// use exchequer::currency::{Currency, RateNeed};
    /// use exchequer::rates::RateBook;
    ///
    /// let (from, to) = ("2023-08-01".parse().unwrap(), "2023-08-31".parse().unwrap());
    /// let need = RateNeed { base: Currency::EUR, quote: Currency::USD, from, to };
    /// assert_eq!(RateBook::embedded().lacks(&need, to), None);
    /// assert_eq!(RateBook::empty().lacks(&need, to), Some((from, to)));
    /// # }
    /// ```
    #[must_use]
    pub fn lacks(&self, need: &RateNeed, today: NaiveDate) -> Option<(NaiveDate, NaiveDate)> {
        missing::missing(self, need, today)
    }

    /// Fetches the rates that these needs lack.
    ///
    /// Prices that the book already has stand; an answer that disagrees is reported. A need for
    /// which one source has nothing is put to the next, at most four in all.
    ///
    /// # Errors
    ///
    /// [`Error::is_network`] when questions were put and every one failed. The book is as
    /// good as before: whoever can do without fresh rates may go on with it.
    pub async fn fetch(
        &mut self,
        client: &Client,
        needs: impl IntoIterator<Item = RateNeed>,
    ) -> Result<FetchReport, Error> {
        let needs: Vec<RateNeed> = needs.into_iter().collect();
        self.introduce_all(client);
        let mut session = Session::new(client);
        for need in &needs {
            if missing::missing(self, need, client.today).is_some() {
                session.load(self, &plan::ask([need.base, need.quote], (need.from, need.to)));
            }
        }
        let mut tried = vec![Vec::new(); needs.len()];
        for _ in 0..ROUNDS {
            let jobs = session.round(self, &needs, &mut tried);
            if jobs.is_empty() || session.is_cut_off() {
                break;
            }
            session.run(self, jobs).await;
        }
        for need in &needs {
            session.hold_against_each_other(self, need);
        }
        session.report.unmet = needs
            .into_iter()
            .filter(|need| missing::unrated(self, need, client.today).is_some())
            .collect();
        Ok(session.finished()?)
    }

    /// Fetches whatever these sources have of what is asked for, whether the book has it or not: to
    /// fill a cache ahead of need. Sources that the client does not have are passed over.
    ///
    /// # Errors
    ///
    /// As [`fetch`](Self::fetch).
    pub async fn fetch_from(
        &mut self,
        client: &Client,
        asks: impl IntoIterator<Item = (SourceId, Ask)>,
    ) -> Result<FetchReport, Error> {
        self.introduce_all(client);
        let mut session = Session::new(client);
        let jobs = asks.into_iter().filter_map(|(id, ask)| Some((client.source_of(&id)?, ask)));
        let jobs = jobs.flat_map(|(source, ask)| session::jobs_of(source, vec![ask])).collect();
        session.run(self, jobs).await;
        Ok(session.finished()?)
    }

    /// [`fetch`](Self::fetch) for programs without an async runtime.
    ///
    /// # Errors
    ///
    /// As [`fetch`](Self::fetch); [`Error::is_runtime`] where it would stall one.
    #[cfg(feature = "blocking")]
    pub fn fetch_blocking(
        &mut self,
        client: &Client,
        needs: impl IntoIterator<Item = RateNeed>,
    ) -> Result<FetchReport, Error> {
        blocking(self.fetch(client, needs))
    }

    /// [`fetch_from`](Self::fetch_from) for programs without an async runtime.
    ///
    /// # Errors
    ///
    /// As [`fetch_blocking`](Self::fetch_blocking).
    #[cfg(feature = "blocking")]
    pub fn fetch_from_blocking(
        &mut self,
        client: &Client,
        asks: impl IntoIterator<Item = (SourceId, Ask)>,
    ) -> Result<FetchReport, Error> {
        blocking(self.fetch_from(client, asks))
    }
}

impl RateBook {
    /// Sources of the caller's own are known to the book as they are described to the client.
    fn introduce_all(&mut self, client: &Client) {
        let described = client.sources.iter().map(|source| &source.publisher);
        described
            .filter(|own| own.id.publisher() != Some(*own))
            .for_each(|own| self.introduce(own));
    }
}

#[cfg(feature = "blocking")]
pub(crate) fn blocking<T, E: From<FetchError>>(
    fetch: impl Future<Output = Result<T, E>>,
) -> Result<T, E> {
    if tokio::runtime::Handle::try_current().is_ok() {
        return Err(FetchError::InsideRuntime.into());
    }
    match &*RUNTIME {
        Ok(runtime) => runtime.block_on(fetch),
        Err(reason) => Err(FetchError::Runtime(reason.clone()).into()),
    }
}

/// One for all calls: connections that are kept open live on the runtime that opened them.
#[cfg(feature = "blocking")]
static RUNTIME: std::sync::LazyLock<Result<tokio::runtime::Runtime, String>> =
    std::sync::LazyLock::new(|| {
        tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .map_err(|error| error.to_string())
    });
