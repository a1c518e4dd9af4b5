//! What came of fetching: how much was asked and added, what is doubtful, what failed and how.
//!
//! ```
//! use exchequer::fetch::{Cause, Failure};
//! use exchequer::rates::SourceId;
//!
//! let url = "https://data-api.ecb.europa.eu/service".to_owned();
//! let failure = Failure { source_id: SourceId::ECB, url, cause: Cause::Status(503) };
//! let message = "ECB: the server answered with status 503 (https://data-api.ecb.europa.eu/service)";
//! assert_eq!(failure.to_string(), message);
//! ```
//!
//! No message ever holds a key.

use crate::currency::RateNeed;
use crate::rates::source::Flaw;
use crate::rates::{Flag, Outlier, Refused, SourceId};
use std::time::Duration;

/// What came of fetching.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct FetchReport {
    /// How many questions went to publishers; one that was put again after a failure counts once.
    pub requests: usize,
    /// How many fixings came from the cache.
    pub from_cache: usize,
    /// How many fixings the publishers' answers added to the book.
    pub added: usize,
    /// Fixings that were added and that someone should look at.
    pub flagged: Vec<Flag>,
    /// Fixings that were held back.
    pub held_back: Vec<Flag>,
    /// Sources that stand apart from the others on a pair.
    pub outliers: Vec<Outlier>,
    /// Fixings that disagree with what the book already had, which stands.
    pub conflicts: Vec<Refused>,
    /// Which sources failed, and how. The others were not touched by it.
    pub failures: Vec<Failure>,
    /// Needs for which the book still has no rate on some day.
    pub unmet: Vec<RateNeed>,
    /// Why the cache could not be read or written; rates were fetched without it.
    pub cache_trouble: Option<String>,
}

impl FetchReport {
    /// Leaves out what is told twice because two needs touch the same rates.
    pub(super) fn tell_once(&mut self) {
        let mut told = Vec::new();
        let mut is_new = |flag: &Flag| {
            !told.contains(flag) && {
                told.push(flag.clone());
                true
            }
        };
        self.flagged.retain(&mut is_new);
        self.held_back.retain(&mut is_new);
        let mut told = Vec::new();
        self.outliers.retain(|outlier| {
            !told.contains(outlier) && {
                told.push(outlier.clone());
                true
            }
        });
    }
}

/// A question that brought nothing.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{source_id}: {cause} ({url})")]
pub struct Failure {
    /// Who was asked.
    pub source_id: SourceId,
    /// The address, without the key.
    pub url: String,
    /// Why it failed.
    pub cause: Cause,
}

/// Why a question brought nothing.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Cause {
    /// The host's name leads nowhere: there is no network, or no such host.
    #[error("no network, or no such host: {0}")]
    NoSuchHost(String),
    /// No connection: nobody answers there, or not as agreed.
    #[error("no connection: {0}")]
    Unreachable(String),
    /// The host's name resolves to this machine or into a private network, which is not allowed.
    #[error(
        "{0}, an address of this machine or of a private network, which only a client with \
         `allow_private_addresses` (option --allow-private) asks"
    )]
    Private(String),
    /// TLS failed: the certificate is for another host, of an unknown issuer or expired, or the
    /// server does not speak TLS.
    #[error("no secure connection: {0}")]
    Insecure(String),
    /// No answer in time.
    #[error("no answer in time")]
    TimedOut,
    /// The answer broke off, or was not what its headers say.
    #[error("the answer broke off: {0}")]
    BrokenOff(String),
    /// A status that means failure.
    #[error("the server answered with status {0}")]
    Status(u16),
    /// The publisher asks to be left alone for longer than anyone would wait.
    #[error("the server asks to wait {} seconds", .0.as_secs())]
    Busy(Duration),
    /// The server sends us to another host or to a connection without encryption.
    #[error("the server redirects to {0}, which is not followed")]
    Redirected(String),
    /// More than an honest answer holds, once unpacked.
    #[error("more than {0} bytes")]
    TooLarge(usize),
    /// The source takes a key and none was given.
    #[error("it asks for a key: set {0}")]
    NoKey(&'static str),
    /// The key cannot be sent as it is.
    #[error("the key holds characters that no header can")]
    BadKey,
    /// An answer came and could not be read.
    #[error(transparent)]
    Unreadable(#[from] Flaw),
}

impl Cause {
    /// Whether no connection came about at all.
    ///
    /// ```
    /// use exchequer::fetch::Cause;
    ///
    /// assert!(Cause::Unreachable("connection refused".to_owned()).is_unreachable());
    /// assert!(!Cause::Status(404).is_unreachable());
    /// ```
    #[must_use]
    pub fn is_unreachable(&self) -> bool {
        matches!(self, Self::NoSuchHost(_) | Self::Unreachable(_))
    }
}

/// Why nothing at all could be fetched.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub(crate) enum FetchError {
    /// Every question failed. The book holds what it held before and what the cache had.
    #[error("no source could be reached: {}", first(.0))]
    NothingFetched(Box<FetchReport>),
    /// `fetch_blocking` was called where blocking would stall an async runtime.
    #[cfg(feature = "blocking")]
    #[error("fetch_blocking cannot run inside an async runtime: await fetch instead")]
    InsideRuntime,
    /// The runtime that drives a blocking fetch could not be started.
    #[cfg(feature = "blocking")]
    #[error("no runtime for the requests: {0}")]
    Runtime(String),
}

/// One question more is done.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Progress {
    /// Whose question it was.
    pub source_id: SourceId,
    /// How many are done.
    pub done: usize,
    /// How many are planned so far; later rounds may add some.
    pub planned: usize,
}

fn first(report: &FetchReport) -> String {
    report.failures.first().map(ToString::to_string).unwrap_or_default()
}
