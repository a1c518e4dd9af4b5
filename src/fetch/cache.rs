//! Fixings kept on disk, so that nobody is asked twice for what cannot change.
//!
//! ```
//! use exchequer::fetch::cache::Cache;
//!
//! # let folder = tempfile::tempdir()?;
//! # let folder = folder.path();
//! let cache = Cache::open(folder)?;
//! assert_eq!(cache.rebuilt(), None);
//! assert!(cache.contents()?.is_empty());
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! The store is one redb file, `rates.redb`, that any number of processes may use at once: readers
//! see the last whole commit, writers take turns. What was committed survives a kill at any moment,
//! and what was not is as if it had never begun. A file that cannot be read is set aside and begun
//! anew, since all it holds can be fetched again; one that cannot be written to is read all the
//! same.
//!
//! A fixing of a past day stays for ever. A day for which a publisher had nothing is asked for
//! again on a later day, unless the answer came after the time for which the publisher's fixings
//! stay in force: then it is final. Today's fixing is asked for again after half an hour, where the
//! caller tells the time: see [`Client::at`](crate::fetch::Client::at). An answer with an
//! impossible price proves nothing: its days are asked for again after half an hour, too.

#[cfg(test)]
mod crash;
mod lock;
mod open;
mod store;
mod table;
#[cfg(test)]
mod tests;

pub use store::{Holding, Kept};

use crate::Error;
use crate::currency::Currency;
use crate::fetch::Validators;
use crate::rates::source::{Ask, Extent, Request, Source};
use crate::rates::{Fixing, Flag, RateBook, Sifted, SourceId};
use chrono::{Days, NaiveDate};
use redb::Database;
use std::fmt;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

/// Fixings on disk. Clones share the open file.
#[derive(Clone)]
pub struct Cache {
    path: PathBuf,
    store: Arc<Database>,
    rebuilt: Option<String>,
    read_only: Option<String>,
}

/// What can go wrong with a cache. None of it is a reason not to fetch.
#[derive(Debug, thiserror::Error)]
pub(crate) enum CacheError {
    /// The folder or the file cannot be used at all.
    #[error("{path}: {error}; name another folder, or go without a cache", path = path.display())]
    Folder {
        /// Which.
        path: PathBuf,
        /// What the system says.
        #[source]
        error: io::Error,
    },
    /// Another version of this program holds the file in a way that cannot be shared.
    #[error("{path}: in use by an incompatible version of this program", path = .0.display())]
    InUse(PathBuf),
    /// Another process holds the lock.
    #[error(
        "{path}: another program has held it for {waited:?}; end that program, or name another \
         folder",
        path = path.display()
    )]
    Locked {
        /// The lock file.
        path: PathBuf,
        /// How long this process waited.
        waited: Duration,
    },
    /// Reading or writing failed.
    #[error("the cache failed: {0}")]
    Failed(#[from] Box<redb::Error>),
}

/// What came of putting the cache's fixings into a book.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Loaded {
    /// How many fixings the book did not have.
    pub added: usize,
    /// Fixings that were added and that someone should look at.
    pub flagged: Vec<Flag>,
    /// Fixings that were held back.
    pub held_back: Vec<Flag>,
}

/// What is kept of an answer.
pub(super) struct Received<'a> {
    pub(super) fixings: &'a [Fixing],
    pub(super) validators: &'a Validators,
    /// Whether nothing of it was held back.
    pub(super) is_sound: bool,
}

/// When a run takes place.
#[derive(Clone, Copy, Debug)]
pub(super) struct Moment {
    /// The day.
    pub(super) today: NaiveDate,
    /// The second, where the caller tells it, as a Unix timestamp.
    pub(super) now: Option<i64>,
    /// How many seconds an answer counts that cannot be final, such as one without today's fixing.
    pub(super) believed: i64,
}

/// The name of the file that is locked while the store is opened or set aside.
const LOCK: &str = "rates.lock";

impl Cache {
    /// The name of the file in its folder.
    pub const FILE: &str = "rates.redb";

    /// Opens the cache in a folder, which is made if there is none.
    ///
    /// # Errors
    ///
    /// [`Error::is_cache`] when there is no cache and none can be made, when a version of this
    /// program that cannot share the file has it open, or when another process has held its lock
    /// for five seconds. A damaged file is no error, see [`rebuilt`](Self::rebuilt), nor is one that
    /// cannot be written to, see [`read_only`](Self::read_only).
    ///
    /// ```
    /// use exchequer::fetch::cache::Cache;
    ///
    /// # let folder = tempfile::tempdir().unwrap();
    /// # let folder = folder.path();
    /// let cache = Cache::open(folder)?;
    /// assert_eq!(cache.path(), folder.join("rates.redb"));
    /// # Ok::<(), exchequer::Error>(())
    /// ```
    pub fn open(folder: &Path) -> Result<Self, Error> {
        let path = folder.join(Self::FILE);
        let error = match Self::shared(folder, &path) {
            Ok(cache) => return Ok(cache),
            Err(error) => error,
        };
        let Some(store) = open::copied(&path) else { return Err(error.into()) };
        let read_only = Some(error.to_string());
        Ok(Self { path, store: Arc::new(store), rebuilt: None, read_only })
    }

    /// The file, shared with other processes for reading and writing.
    fn shared(folder: &Path, path: &Path) -> Result<Self, CacheError> {
        let unusable = |error| CacheError::Folder { path: path.to_owned(), error };
        fs::create_dir_all(folder).map_err(unusable)?;
        // Held until the file is open, so that no two processes begin it or set it aside at once.
        let _lock = lock::acquired(&folder.join(LOCK))?;
        let (store, rebuilt) = match open::opened(path) {
            Ok(store) => (store, None),
            Err(error) => (open::rebuilt(path, &error)?, Some(error.to_string())),
        };
        Ok(Self { path: path.to_owned(), store: Arc::new(store), rebuilt, read_only: None })
    }

    /// Why the file that was there was set aside and begun anew, if it was.
    #[must_use]
    pub fn rebuilt(&self) -> Option<&str> {
        self.rebuilt.as_deref()
    }

    /// Why the file can only be read, if so. What is added to this cache is then lost when its last
    /// clone is dropped.
    ///
    /// ```
    /// use exchequer::fetch::cache::Cache;
    ///
    /// # let folder = tempfile::tempdir().unwrap();
    /// assert_eq!(Cache::open(folder.path())?.read_only(), None);
    /// # Ok::<(), exchequer::Error>(())
    /// ```
    #[must_use]
    pub fn read_only(&self) -> Option<&str> {
        self.read_only.as_deref()
    }

    /// The file.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Puts into a book what the cache has of these currencies on these days and in the time before
    /// from which a fixing may be carried. It is held against what cannot be true, as any answer
    /// is.
    ///
    /// # Errors
    ///
    /// [`Error::is_cache`] when the file cannot be read.
    ///
    /// ```
    /// use exchequer::currency::Currency;
    /// use exchequer::fetch::cache::Cache;
    /// use exchequer::rates::RateBook;
    /// use exchequer::rates::source::Ask;
    ///
    /// # let folder = tempfile::tempdir()?;
    /// let cache = Cache::open(folder.path())?;
    /// let mut book = RateBook::empty();
    /// let ask = Ask::pair(Currency::EUR, Currency::USD, "2023-08-01".parse()?, "2023-08-31".parse()?);
    /// assert_eq!(cache.load(&mut book, &ask)?.added, 0, "nothing was fetched yet");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn load(&self, book: &mut RateBook, ask: &Ask) -> Result<Loaded, Error> {
        let carried = book.longest_carry();
        let Sifted { kept, flagged, refused } = book.sift(self.kept(ask, carried)?, ask.to);
        let mut added = 0;
        for fixing in kept {
            // The book's own prices stand.
            added += usize::from(!book.holds(&fixing) && book.insert(fixing).is_ok());
        }
        Ok(Loaded { added, flagged, held_back: refused })
    }

    /// Whether a publisher need not be asked again for a currency on a day: the last answer is
    /// final, of today, or less than `believed` seconds old.
    pub(super) fn is_settled(
        &self,
        source: &Source,
        currency: Currency,
        day: NaiveDate,
        moment: Moment,
    ) -> bool {
        let Moment { today, now, believed } = moment;
        let asked_lately = || {
            let asked = self.asked_at(source.id(), currency, day).ok().flatten();
            let age = now.zip(asked).and_then(|(now, asked)| now.checked_sub(asked));
            age.is_some_and(|age| (0..believed).contains(&age))
        };
        if day >= today {
            return asked_lately();
        }
        let asked = self.asked_on(source.id(), currency, day).ok().flatten();
        let carried = Days::new(u64::from(source.publisher.carry_days));
        let is_final = |asked| {
            asked == today || day.checked_add_days(carried).is_some_and(|until| until < asked)
        };
        asked.is_some_and(is_final) || asked_lately()
    }

    /// Keeps the answer to a request: its fixings and, where none had to be held back, that its
    /// days were asked for. If a bad answer counted as final, the right one would never be fetched.
    pub(super) fn keep(
        &self,
        source: &SourceId,
        request: &Request,
        received: &Received<'_>,
        moment: Moment,
    ) -> Result<(), CacheError> {
        let Received { fixings, validators, is_sound } = *received;
        if !is_sound {
            return self.keep_doubtful(source, request, fixings, moment);
        }
        match request.extent {
            Extent::WholeFile => self.keep_file(source, &request.url, fixings, validators, moment),
            Extent::Days => self.keep_days(source, &request.covers, fixings, moment),
        }
    }
}

impl fmt::Debug for Cache {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Cache")
            .field("path", &self.path)
            .field("rebuilt", &self.rebuilt)
            .field("read_only", &self.read_only)
            .finish_non_exhaustive()
    }
}
