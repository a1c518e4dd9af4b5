//! Fixings kept on disk, so that nobody is asked twice for what cannot change.
//!
//! ```
//! use exchequer::rates::cache::Cache;
//!
//! # let folder = tempfile::tempdir()?;
//! # let folder = folder.path();
//! let cache = Cache::open(folder)?;
//! assert_eq!(cache.rebuilt(), None);
//! assert!(cache.contents()?.is_empty());
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! The store is one redb file, `rates.redb`, that any number of processes may use at once: readers see
//! the last whole commit, writers take turns. What was committed survives a kill at any moment, and
//! what was not is as if it had never begun. A file that cannot be read is set aside and begun anew,
//! since all it holds can be fetched again.
//!
//! A fixing of a past day stays for ever. That a publisher had nothing for a day is believed for the
//! rest of the day on which it said so, and for good when it is said after the time for which its
//! fixings stay in force. Of the current day nothing but the fixings is kept.

mod store;

pub use store::{Holding, Kept};

use super::fetch::Validators;
use super::source::{Ask, Extent, Request, Source};
use super::{Fixing, RateBook, SourceId};
use crate::currency::Currency;
use chrono::{Days, NaiveDate};
use redb::{Builder, ConcurrencyMode, Database, DatabaseError, StorageError};
use std::collections::BTreeSet;
use std::fmt;
use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Fixings on disk. Clones share the open file.
#[derive(Clone)]
pub struct Cache {
    path: PathBuf,
    store: Arc<Database>,
    rebuilt: Option<String>,
}

/// What can go wrong with a cache. None of it is a reason not to fetch.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum CacheError {
    /// The folder or the file cannot be used at all.
    #[error("{path}: {error}; name another folder, or go without a cache", path = path.display())]
    Folder {
        /// Which.
        path: PathBuf,
        /// What the system says.
        error: io::Error,
    },
    /// Another version of this program holds the file in a way that cannot be shared.
    #[error("{path}: in use by an incompatible version of this program", path = .0.display())]
    InUse(PathBuf),
    /// Reading or writing failed.
    #[error("the cache failed: {0}")]
    Failed(#[from] Box<redb::Error>),
}

const FILE: &str = "rates.redb";

/// Takes turns at setting an unreadable file aside.
const LOCK: &str = "rates.lock";

/// How much of the file redb keeps in memory.
const MEMORY: usize = 16 << 20;

impl Cache {
    /// Opens the cache in a folder, which is made if there is none.
    ///
    /// # Errors
    ///
    /// [`CacheError`] when the folder cannot be written to, or when a program that shares the file
    /// with nobody has it open. A damaged file is no error: see [`rebuilt`](Self::rebuilt).
    pub fn open(folder: &Path) -> Result<Self, CacheError> {
        let path = folder.join(FILE);
        let unusable = |error| CacheError::Folder { path: path.clone(), error };
        fs::create_dir_all(folder).map_err(unusable)?;
        // Held until the file is open, so that no two processes begin it or set it aside at once.
        let lock = File::create(folder.join(LOCK)).map_err(unusable)?;
        lock.lock().map_err(unusable)?;
        let (store, rebuilt) = match opened(&path) {
            Ok(store) => (store, None),
            Err(error) => (rebuilt(&path, &error)?, Some(error.to_string())),
        };
        Ok(Self { store: Arc::new(store), path, rebuilt })
    }

    /// Why the file that was there was set aside and begun anew, if it was.
    #[must_use]
    pub fn rebuilt(&self) -> Option<&str> {
        self.rebuilt.as_deref()
    }

    /// The file.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Puts into a book what the cache has of these currencies on these days and in the time before
    /// from which a fixing may be carried. Says how many fixings the book did not have.
    ///
    /// # Errors
    ///
    /// [`CacheError`] when the file cannot be read.
    pub fn load(&self, book: &mut RateBook, ask: &Ask) -> Result<usize, CacheError> {
        let mut loaded = 0;
        for fixing in self.kept(ask)? {
            // The book's own prices stand.
            loaded += usize::from(!book.holds(&fixing) && book.insert(fixing).is_ok());
        }
        Ok(loaded)
    }

    /// Whether a publisher has already been asked for a currency on a day, and late enough to be
    /// believed for good or, on `today`, for the day.
    pub(super) fn is_settled(
        &self,
        source: &Source,
        currency: Currency,
        day: NaiveDate,
        today: NaiveDate,
    ) -> bool {
        let asked = self.asked_on(source.id(), currency, day).ok().flatten();
        let believed = Days::new(u64::from(source.publisher.carry_days));
        asked.is_some_and(|asked| {
            day < today
                && (asked == today || day.checked_add_days(believed).is_some_and(|until| until < asked))
        })
    }

    /// Keeps the answer to a request: its fixings, and that it was asked.
    pub(super) fn keep(
        &self,
        source: &SourceId,
        request: &Request,
        fixings: &[Fixing],
        validators: &Validators,
        today: NaiveDate,
    ) -> Result<(), CacheError> {
        match request.extent {
            Extent::WholeFile => self.keep_file(source, &request.url, fixings, validators, today),
            Extent::Days => self.keep_days(source, &request.covers, fixings, today),
        }
    }
}

fn opened(path: &Path) -> Result<Database, DatabaseError> {
    let mut builder = Builder::new();
    builder.set_concurrency_mode(ConcurrencyMode::MultiWriter).set_cache_size(MEMORY);
    let database = builder.create(path)?;
    store::prepare(&database)?;
    Ok(database)
}

/// A new file in place of one that cannot be read, which is kept beside it for whoever wants to know.
fn rebuilt(path: &Path, error: &DatabaseError) -> Result<Database, CacheError> {
    let unusable = |error| CacheError::Folder { path: path.to_owned(), error };
    if let DatabaseError::DatabaseAlreadyOpen | DatabaseError::LockProtocolMismatch = error {
        return Err(CacheError::InUse(path.to_owned()));
    }
    if let DatabaseError::Storage(StorageError::Io(error)) = error
        && error.kind() != io::ErrorKind::InvalidData
        && error.kind() != io::ErrorKind::UnexpectedEof
    {
        return Err(unusable(io::Error::new(error.kind(), error.to_string())));
    }
    fs::rename(path, path.with_extension("unreadable")).map_err(unusable)?;
    opened(path).map_err(|error| unusable(io::Error::other(error.to_string())))
}

impl fmt::Debug for Cache {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Cache")
            .field("path", &self.path)
            .field("rebuilt", &self.rebuilt)
            .finish_non_exhaustive()
    }
}
