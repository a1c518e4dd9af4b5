//! Filling the book that all articles share: from the cache, and from publishers. Each rate is
//! asked for once, and a publisher that failed is asked again only after a pause.
//!
//! When two sources cannot be reached, there is no network, and nothing is asked for during a
//! pause. A run of ten thousand articles waits for that no longer than a run of one, since its
//! clock stands still and the pause does not end.
//!
//! An article does not wait for the rates of others: the book is locked to read it and to add what
//! was fetched, never while publishers are asked or the cache is read.

use super::clock::Clock;
use super::live::{self, Reach};
use super::pauses::{Network, Pauses};
use super::progress::{self, Watch};
use crate::complain;
use chrono::{NaiveDateTime, TimeDelta};
use exchequer::currency::RateNeed;
use exchequer::fetch::cache::Cache;
use exchequer::fetch::{Client, FetchReport};
use exchequer::rates::{RateBook, SourceId};
use std::collections::{BTreeSet, HashMap, HashSet};
use std::path::PathBuf;
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};

/// How many seconds after a need was asked for it may be asked for again.
const ASKED_EVERY: i64 = 30 * 60;

/// How often, in seconds, to look whether another process has filled the cache.
const LOOKED_AT_EVERY: i64 = 60;

/// The shared book, and how to fill it. Threads share it.
pub struct Inquiry {
    embedded: RateBook,
    reach: Reach,
    folder: Option<PathBuf>,
    watch: Watch,
    clock: Clock,
    shared: Mutex<Shared>,
    /// Notified when a fetch has ended.
    fetched: Condvar,
}

/// What has been found so far, and what is left to be asked.
struct Shared {
    book: RateBook,
    /// How often something was put into the book.
    changes: u64,
    /// `None` when nobody is to be asked.
    client: Option<Client>,
    cache: Option<Cache>,
    /// When the cache file was last looked at, and its stamp at the last loading or writing.
    looked_at: NaiveDateTime,
    stamp: Option<live::Stamp>,
    /// When each need may be asked for again.
    again: HashMap<RateNeed, NaiveDateTime>,
    /// The needs that some thread is asking for.
    under_way: HashSet<RateNeed>,
    pauses: Pauses,
}

/// Marks needs as being asked for, until it is dropped.
struct UnderWay<'i> {
    inquiry: &'i Inquiry,
    needs: Vec<RateNeed>,
}

impl Inquiry {
    /// An inquiry that starts with this book and all that is in the cache.
    pub fn new(book: &RateBook, reach: Reach, watch: Watch, clock: Clock) -> Self {
        let folder = live::folder();
        let cache = folder.as_deref().and_then(|folder| live::cache_in(folder, reach));
        let client = match reach {
            Reach::Offline => None,
            Reach::Online => live::hasty_client(cache.clone()),
        };
        let inquiry = Self::with(book.clone(), client, watch, clock);
        let inquiry = Self { reach, folder, ..inquiry };
        inquiry.begin(cache);
        inquiry
    }

    /// Loads the cache for the first time.
    fn begin(&self, cache: Option<Cache>) {
        let mut shared = self.locked();
        if let Some(cache) = cache {
            let loaded = live::load_all(&mut shared.book, &cache);
            shared.cache = cache_if(loaded, cache);
        }
        shared.stamp = self.stamp();
    }

    fn stamp(&self) -> Option<live::Stamp> {
        self.folder.as_deref().and_then(live::cache_stamp)
    }

    fn with(book: RateBook, client: Option<Client>, watch: Watch, clock: Clock) -> Self {
        let shared = Shared {
            book: book.clone(),
            changes: 0,
            client,
            cache: None,
            looked_at: clock.now(),
            stamp: None,
            again: HashMap::new(),
            under_way: HashSet::new(),
            pauses: Pauses::default(),
        };
        let (shared, fetched) = (Mutex::new(shared), Condvar::new());
        let (reach, folder) = (Reach::Online, None);
        Self { embedded: book, reach, folder, watch, clock, shared, fetched }
    }

    /// All rates that have been found, those for these needs included where they could be had.
    pub fn book(&self, needs: Vec<RateNeed>) -> RateBook {
        self.look_at_the_cache();
        let now = self.clock.now();
        let mut shared = self.locked();
        let (mut due, others): (Vec<_>, Vec<_>) = needs
            .into_iter()
            .filter(|need| shared.is_due(need, now))
            .partition(|need| !shared.under_way.contains(need));
        due.sort_unstable();
        due.dedup();
        if !due.is_empty()
            && let Some(client) = shared.client_at(now)
        {
            shared.under_way.extend(&due);
            let (book, changes) = (shared.book.clone(), shared.changes);
            drop(shared);
            self.ask(&client, due, book, changes);
            shared = self.locked();
        }
        while others.iter().any(|need| shared.under_way.contains(need)) {
            shared = self.fetched.wait(shared).unwrap_or_else(PoisonError::into_inner);
        }
        shared.book.clone()
    }

    /// The sources that failed when they were last asked.
    pub fn failed(&self) -> Vec<String> {
        self.locked().pauses.failed().map(ToString::to_string).collect()
    }

    /// Asks for needs, and adds what is fetched to the shared book.
    fn ask(&self, client: &Client, needs: Vec<RateNeed>, mut book: RateBook, changes: u64) {
        let under_way = UnderWay { inquiry: self, needs };
        let (watched, asked, bar) = progress::watched(client.clone(), self.watch);
        let before = self.stamp();
        let fetched = book.fetch_blocking(&watched, under_way.needs.iter().copied());
        let report = live::outcome(fetched);
        bar.finish_and_clear();
        let now = self.clock.now();
        let mut shared = self.locked();
        shared.take(book, changes);
        shared.note(&under_way.needs, &asked.all(), &report, now);
        // The book has what was written just now, but not what others wrote before.
        if shared.stamp == before {
            shared.stamp = self.stamp();
        }
    }

    /// Reads the cache again where another process has written to it.
    fn look_at_the_cache(&self) {
        let now = self.clock.now();
        let mut shared = self.locked();
        if !is_past(shared.looked_at, LOOKED_AT_EVERY, now) {
            return;
        }
        shared.looked_at = now;
        let stamp = self.stamp();
        if stamp == shared.stamp {
            return;
        }
        let open = shared.cache.clone().filter(|cache| cache.read_only().is_none());
        drop(shared);
        let opened = || live::cache_in(self.folder.as_deref()?, self.reach);
        let Some(cache) = open.or_else(opened) else { return };
        let mut book = self.embedded.clone();
        let loaded = live::load_all(&mut book, &cache);
        let mut shared = self.locked();
        // Rates that may not be stored are in this book only.
        book.merge(&shared.book);
        shared.take_over(book);
        shared.client = shared.client.take().map(|client| client.cache(cache.clone()));
        shared.cache = cache_if(loaded, cache);
        // The one from before reading: what was written meanwhile is read the next time.
        shared.stamp = stamp;
    }

    /// A thread that panicked while it held the lock leaves nothing half-done.
    fn locked(&self) -> MutexGuard<'_, Shared> {
        self.shared.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for UnderWay<'_> {
    fn drop(&mut self) {
        let mut shared = self.inquiry.locked();
        for need in &self.needs {
            shared.under_way.remove(need);
        }
        self.inquiry.fetched.notify_all();
    }
}

impl Shared {
    fn is_due(&self, need: &RateNeed, now: NaiveDateTime) -> bool {
        self.again.get(need).is_none_or(|again| *again <= now)
    }

    /// A client for this moment that asks only sources without a pause.
    fn client_at(&self, now: NaiveDateTime) -> Option<Client> {
        let client = self.client.clone()?.at(now);
        let left: Vec<_> = client
            .known()
            .iter()
            .filter(|source| self.pauses.is_over(source.id(), now))
            .cloned()
            .collect();
        Some(client.sources(left))
    }

    /// Adds what was fetched into a copy of the book that was made after so many changes.
    fn take(&mut self, book: RateBook, changes: u64) {
        if self.changes == changes {
            return self.take_over(book);
        }
        self.book.merge(&book);
        self.changes = self.changes.wrapping_add(1);
    }

    fn take_over(&mut self, book: RateBook) {
        self.book = book;
        self.changes = self.changes.wrapping_add(1);
    }

    /// Notes which sources failed, and when to ask for these needs again: when the first pause of a
    /// source ends, on the next day, or after [`ASKED_EVERY`], whichever is first.
    fn note(
        &mut self,
        needs: &[RateNeed],
        asked: &BTreeSet<SourceId>,
        report: &FetchReport,
        now: NaiveDateTime,
    ) {
        if self.pauses.note(asked, &report.failures, now) == Network::Lost {
            complain(&"going on without network, by the rates in the program and in the cache");
        }
        let later = now.checked_add_signed(TimeDelta::seconds(ASKED_EVERY)).unwrap_or(now);
        let midnight = now.date().succ_opt().and_then(|day| day.and_hms_opt(0, 0, 0));
        let moments = [Some(later), midnight, self.pauses.next(now)];
        let again = moments.into_iter().flatten().min().unwrap_or(later);
        self.again.retain(|_, again| *again > now);
        self.again.extend(needs.iter().map(|need| (*need, again)));
    }
}

/// Whether so many seconds have passed since `before`.
fn is_past(before: NaiveDateTime, seconds: i64, now: NaiveDateTime) -> bool {
    now.signed_duration_since(before).num_seconds() >= seconds
}

/// The cache, unless it could not be read: then it is opened again the next time.
fn cache_if(loaded: live::Loading, cache: Cache) -> Option<Cache> {
    (loaded == live::Loading::Done).then_some(cache)
}

#[cfg(test)]
mod tests;
