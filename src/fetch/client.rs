//! Whom to ask, with which keys, how patiently, and with what to remember.
//!
//! ```
//! use exchequer::fetch::Client;
//! use exchequer::rates::source;
//!
//! let client = Client::new("2026-11-22".parse()?)?
//!     .source(source::find("OXR").unwrap().clone())
//!     .key("OXR", "s3cret")
//!     .on_progress(|progress| println!("{} of {}", progress.done, progress.planned));
//! # assert!(!format!("{client:?}").contains("s3cret"));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! It reads neither a clock nor the environment (but for the proxies that every HTTP client takes
//! from there): the day and the keys are handed in.

use super::http;
use super::outcome::Progress;
use super::resolve::System;
use crate::Error;
use crate::common::credentials::without_credentials;
use crate::fetch::cache::{Cache, Moment};
use crate::rates::SourceId;
use crate::rates::source::{self, Request, Source};
use chrono::{NaiveDate, NaiveDateTime};
use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use tokio::sync::Semaphore;

/// Whom to ask and how. Cheap to clone; clones share their connections and their manners.
#[derive(Clone)]
pub struct Client {
    pub(crate) http: reqwest::Client,
    system: System,
    pub(super) today: NaiveDate,
    now: Option<NaiveDateTime>,
    pub(super) sources: Vec<Source>,
    pub(crate) limits: Limits,
    pub(super) cache: Option<Cache>,
    keys: BTreeMap<SourceId, String>,
    mirrors: Vec<(String, String)>,
    progress: Option<Listener>,
    hosts: Arc<Mutex<BTreeMap<String, Arc<Semaphore>>>>,
}

type Listener = Arc<dyn Fn(&Progress) + Send + Sync>;

/// How patient and how polite a client is.
///
/// ```
/// use exchequer::fetch::{Client, Limits};
/// use std::time::Duration;
///
/// let hasty = Limits { timeout: Duration::from_secs(10), retries: 0, ..Limits::default() };
/// let client = Client::new("2026-11-22".parse()?)?.limits(hasty);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// How long one answer may take.
    pub timeout: Duration,
    /// How often a question is put again after a failure that may pass.
    pub retries: usize,
    /// How long to wait before the first repetition; about twice as long before each further one.
    pub pause: Duration,
    /// The longest wait that a server may ask for.
    pub longest_pause: Duration,
    /// How many questions one host gets at a time.
    pub per_host: usize,
    /// For how long it is believed that a publisher has nothing for today yet, where the client is
    /// told the time.
    pub again_after: Duration,
    /// How many bytes an answer may have, unpacked. The ECB's whole history has 8 million as XML.
    pub largest: usize,
}

/// Why a client could not be made.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("no HTTPS on this machine: {0}; are its certificates installed (ca-certificates)?")]
pub(crate) struct ClientError(String);

impl Default for Limits {
    fn default() -> Self {
        Self {
            timeout: Duration::from_secs(30),
            retries: 2,
            pause: Duration::from_millis(500),
            longest_pause: Duration::from_secs(20),
            per_host: 2,
            again_after: Duration::from_secs(30 * 60),
            largest: 64 << 20,
        }
    }
}

impl Client {
    /// A client for a run on this day: no rate of a later day is asked for, and none of much later
    /// is believed. It asks the crate's own sources that take no key.
    ///
    /// # Errors
    ///
    /// [`Error::is_network`] where the machine has no certificates to check servers by.
    ///
    /// ```
    /// use exchequer::fetch::Client;
    ///
    /// let client = Client::new("2026-11-22".parse()?)?;
    /// assert!(client.known().iter().any(|source| source.id().0 == "ECB"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn new(today: NaiveDate) -> Result<Self, Error> {
        Self::built_by(reqwest::Client::builder(), today)
    }

    /// The same, over connections set up by the caller: through a proxy, from a certain address.
    /// Encryption, redirects, the look-up of names and the name given to servers stay as they are.
    ///
    /// # Errors
    ///
    /// As [`new`](Self::new).
    ///
    /// ```
    /// use exchequer::fetch::{Client, ClientBuilder};
    ///
    /// let client = Client::built_by(ClientBuilder::new().no_proxy(), "2026-11-22".parse()?)?;
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn built_by(builder: reqwest::ClientBuilder, today: NaiveDate) -> Result<Self, Error> {
        let system = System::new();
        Ok(Self {
            http: http::client(builder, system.clone()).map_err(ClientError)?,
            system,
            today,
            now: None,
            sources: source::all().iter().filter(|source| !source.needs_key()).cloned().collect(),
            limits: Limits::default(),
            cache: None,
            keys: BTreeMap::new(),
            mirrors: Vec::new(),
            progress: None,
            hosts: Arc::default(),
        })
    }

    /// The same client on another day, for a service that runs for long.
    #[must_use]
    pub fn on(mut self, today: NaiveDate) -> Self {
        (self.today, self.now) = (today, None);
        self
    }

    /// The same client at this moment of a day, in whichever time zone, but always the same one.
    /// With a cache, whoever had nothing for today is then not asked again before
    /// [`again_after`](Limits::again_after); without the time, each run asks anew.
    ///
    /// ```
    /// use exchequer::fetch::Client;
    ///
    /// let now = chrono::Utc::now().naive_utc();
    /// let client = Client::new(now.date())?.at(now);
    /// # Ok::<(), exchequer::Error>(())
    /// ```
    #[must_use]
    pub fn at(mut self, now: NaiveDateTime) -> Self {
        (self.today, self.now) = (now.date(), Some(now));
        self
    }

    /// Also asks hosts whose names resolve to this machine or into a private network. Otherwise
    /// they are refused, so that whoever supplies an address cannot make this machine ask its
    /// neighbours. Literal IP addresses and the proxies in the environment are always allowed. This
    /// changes all clones of the client, too.
    ///
    /// ```
    /// use exchequer::fetch::Client;
    ///
    /// let client = Client::new("2026-11-22".parse()?)?.allow_private_addresses();
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn allow_private_addresses(self) -> Self {
        self.system.allow_private();
        self
    }

    /// Asks these sources and no others.
    ///
    /// ```
    /// use exchequer::fetch::Client;
    /// use exchequer::rates::source::find;
    ///
    /// let ecb = find("ECB").unwrap().clone();
    /// let client = Client::new("2026-11-22".parse()?)?.sources([ecb]);
    /// assert_eq!(client.known().len(), 1);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn sources(mut self, sources: impl IntoIterator<Item = Source>) -> Self {
        self.sources = sources.into_iter().collect();
        self
    }

    /// Asks this source too; it takes the place of one with the same id.
    #[must_use]
    pub fn source(mut self, source: Source) -> Self {
        self.sources.retain(|known| known.id() != source.id());
        self.sources.push(source);
        self
    }

    /// The key for a source, by its id. It is sent to that source and shown nowhere.
    ///
    /// ```
    /// use exchequer::fetch::Client;
    /// use exchequer::rates::source;
    ///
    /// let keyed = source::all().iter().find(|source| source.needs_key()).unwrap();
    /// let client = Client::new("2026-11-22".parse()?)?.source(keyed.clone()).key(&keyed.id().0, "abc");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn key(mut self, id: &str, key: impl Into<String>) -> Self {
        self.keys.insert(SourceId(id.to_owned().into()), key.into());
        self
    }

    /// How patient and how polite to be.
    #[must_use]
    pub fn limits(mut self, limits: Limits) -> Self {
        self.limits = limits;
        self
    }

    /// Looks here before asking, and keeps here what is answered.
    #[must_use]
    pub fn cache(mut self, cache: Cache) -> Self {
        self.cache = Some(cache);
        self
    }

    /// Asks a mirror: addresses that begin with `origin` (`https://www.cbr.ru`) begin with
    /// `instead`.
    #[must_use]
    pub fn mirror(mut self, origin: impl Into<String>, instead: impl Into<String>) -> Self {
        self.mirrors.push((origin.into(), instead.into()));
        self
    }

    /// Calls this after each question, from whatever thread the answer arrives on.
    ///
    /// ```
    /// use exchequer::fetch::Client;
    ///
    /// let client = Client::new("2026-11-22".parse()?)?
    ///     .on_progress(|progress| eprintln!("{} of {}", progress.done, progress.planned));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn on_progress(mut self, progress: impl Fn(&Progress) + Send + Sync + 'static) -> Self {
        self.progress = Some(Arc::new(progress));
        self
    }

    /// The sources that it asks.
    #[must_use]
    pub fn known(&self) -> &[Source] {
        &self.sources
    }

    /// When this run takes place.
    pub(super) fn moment(&self) -> Moment {
        Moment {
            today: self.today,
            now: self.now.map(|now| now.and_utc().timestamp()),
            believed: i64::try_from(self.limits.again_after.as_secs()).unwrap_or(i64::MAX),
        }
    }

    pub(super) fn key_of(&self, source: &SourceId) -> Option<&str> {
        self.keys.get(source).map(String::as_str)
    }

    pub(super) fn source_of(&self, id: &SourceId) -> Option<&Source> {
        self.sources.iter().find(|source| source.id() == id)
    }

    /// The address to ask, at the mirror if there is one.
    pub(super) fn address(&self, request: &Request, key: Option<&str>) -> String {
        let address = request.address(key);
        let mirrored = self.mirrors.iter().find_map(|(origin, instead)| {
            address.strip_prefix(origin.as_str()).map(|rest| format!("{instead}{rest}"))
        });
        mirrored.unwrap_or(address)
    }

    /// The queue in front of a host.
    pub(super) fn queue(&self, host: String) -> Arc<Semaphore> {
        let mut hosts = self.hosts.lock().unwrap_or_else(PoisonError::into_inner);
        let places = self.limits.per_host.clamp(1, Semaphore::MAX_PERMITS);
        hosts.entry(host).or_insert_with(|| Arc::new(Semaphore::new(places))).clone()
    }

    pub(super) fn report(&self, progress: &Progress) {
        if let Some(listener) = &self.progress {
            listener(progress);
        }
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sources: Vec<&str> = self.sources.iter().map(|source| &*source.id().0).collect();
        let shown = |(origin, instead): &(String, String)| {
            [origin, instead].map(|one| without_credentials(one).into_owned())
        };
        let mirrors: Vec<[String; 2]> = self.mirrors.iter().map(shown).collect();
        f.debug_struct("Client")
            .field("today", &self.today)
            .field("sources", &sources)
            .field("limits", &self.limits)
            .field("mirrors", &mirrors)
            .field("cache", &self.cache)
            .finish_non_exhaustive()
    }
}
