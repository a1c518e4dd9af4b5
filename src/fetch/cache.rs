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
//! anew, since all it holds can be fetched again.
//!
//! A fixing of a past day stays for ever. That a publisher had nothing for a day is believed for
//! the rest of the day on which it said so, and for good when it is said after the time for which
//! its fixings stay in force. That it has nothing for today yet is believed for half an hour, where
//! the caller tells the time: see [`Client::at`](crate::fetch::Client::at).

#[cfg(test)]
mod crash;
mod open;
mod store;
mod table;

pub use store::{Holding, Kept};

use crate::Error;
use crate::currency::Currency;
use crate::fetch::Validators;
use crate::rates::source::{Ask, Extent, Request, Source};
use crate::rates::{Fixing, Flag, RateBook, Sifted, SourceId};
use chrono::{Days, NaiveDate};
use redb::Database;
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

/// When a run takes place.
#[derive(Clone, Copy, Debug)]
pub(super) struct Moment {
    /// The day.
    pub(super) today: NaiveDate,
    /// The second, where the caller tells, counted as chrono counts timestamps.
    pub(super) now: Option<i64>,
    /// For how many seconds it is believed that a publisher has nothing for today yet.
    pub(super) believed: i64,
}

const FILE: &str = "rates.redb";

/// Takes turns at setting an unreadable file aside.
const LOCK: &str = "rates.lock";

impl Cache {
    /// Opens the cache in a folder, which is made if there is none.
    ///
    /// # Errors
    ///
    /// [`Error::is_cache`] when the folder cannot be written to, or when a program that shares the file
    /// with nobody has it open. A damaged file is no error: see [`rebuilt`](Self::rebuilt).
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
        let path = folder.join(FILE);
        let unusable = |error| CacheError::Folder { path: path.clone(), error };
        fs::create_dir_all(folder).map_err(unusable)?;
        // Held until the file is open, so that no two processes begin it or set it aside at once.
        let lock = File::create(folder.join(LOCK)).map_err(unusable)?;
        lock.lock().map_err(unusable)?;
        let (store, rebuilt) = match open::opened(&path) {
            Ok(store) => (store, None),
            Err(error) => (open::rebuilt(&path, &error)?, Some(error.to_string())),
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

    /// Whether a publisher has already been asked for a currency on a day, and late enough to be
    /// believed for good, for the rest of the day or, for today and days to come, for a while.
    pub(super) fn is_settled(
        &self,
        source: &Source,
        currency: Currency,
        day: NaiveDate,
        moment: Moment,
    ) -> bool {
        let Moment { today, now, believed } = moment;
        if day >= today {
            let asked = self.asked_at(source.id(), currency, day).ok().flatten();
            let age = now.zip(asked).and_then(|(now, asked)| now.checked_sub(asked));
            return age.is_some_and(|age| (0..believed).contains(&age));
        }
        let asked = self.asked_on(source.id(), currency, day).ok().flatten();
        let carried = Days::new(u64::from(source.publisher.carry_days));
        asked.is_some_and(|asked| {
            asked == today || day.checked_add_days(carried).is_some_and(|until| until < asked)
        })
    }

    /// Keeps the answer to a request: its fixings, and that it was asked.
    pub(super) fn keep(
        &self,
        source: &SourceId,
        request: &Request,
        fixings: &[Fixing],
        validators: &Validators,
        moment: Moment,
    ) -> Result<(), CacheError> {
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
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rust_decimal::{Decimal, dec};

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn fixing(on: &str, value: Decimal) -> Fixing {
        let (source, base, quote) = (SourceId::ECB, Currency::EUR, Currency::USD);
        Fixing { source, base, quote, nominal: 1, value, set_on: None, valid_from: day(on) }
    }

    fn ask() -> Ask {
        Ask { currencies: vec![Currency::USD], from: day("2023-08-14"), to: day("2023-08-16") }
    }

    fn on(today: &str) -> Moment {
        Moment { today: day(today), now: None, believed: 0 }
    }

    fn filled(folder: &Path) -> Cache {
        let cache = Cache::open(folder).unwrap();
        let fixings = [fixing("2023-08-14", dec!(1.0940)), fixing("2023-08-15", dec!(1.0926))];
        cache.keep_days(&SourceId::ECB, &ask(), &fixings, on("2023-08-16")).unwrap();
        cache
    }

    fn loaded(cache: &Cache) -> RateBook {
        let mut book = RateBook::empty();
        cache.load(&mut book, &ask()).unwrap();
        book
    }

    #[test]
    fn a_fixing_comes_back_as_it_was_published() {
        let folder = tempfile::tempdir().unwrap();
        let book = loaded(&filled(folder.path()));
        let rates = book.rates_on(Currency::EUR, Currency::USD, day("2023-08-14"));
        assert_eq!(rates[0].fixings(), [fixing("2023-08-14", dec!(1.0940))]);
        assert_eq!(rates[0].fixings()[0].value.to_string(), "1.0940");
    }

    #[test]
    fn a_corrected_price_takes_the_place_of_the_old_one_and_counts_once() {
        let folder = tempfile::tempdir().unwrap();
        let cache = filled(folder.path());
        let corrected = fixing("2023-08-14", dec!(1.0941));
        cache.keep_days(&SourceId::ECB, &ask(), &[corrected], on("2023-08-17")).unwrap();
        let kept = cache.contents().unwrap()[0].kept;
        assert_eq!((kept.count, kept.fetched_on), (2, day("2023-08-17")));
        let rates = loaded(&cache).rates_on(Currency::EUR, Currency::USD, day("2023-08-14"));
        assert_eq!(rates[0].fixings()[0].value, dec!(1.0941));
    }

    #[test]
    fn what_the_cache_has_is_held_against_what_cannot_be_true() {
        let folder = tempfile::tempdir().unwrap();
        let cache = Cache::open(folder.path()).unwrap();
        let slip = [
            fixing("2023-08-14", dec!(1.0940)),
            fixing("2023-08-15", dec!(1.9926)),
            fixing("2023-08-16", dec!(1.09)),
        ];
        cache.keep_days(&SourceId::ECB, &ask(), &slip, on("2023-08-17")).unwrap();
        let mut book = RateBook::empty();
        let loaded = cache.load(&mut book, &ask()).unwrap();
        assert_eq!((loaded.added, loaded.held_back.len()), (2, 1));
        assert_eq!(loaded.held_back[0].fixing.valid_from, day("2023-08-15"));
    }

    #[test]
    fn only_the_days_and_currencies_asked_for_are_loaded() {
        let folder = tempfile::tempdir().unwrap();
        let cache = filled(folder.path());
        let mut book = RateBook::empty();
        let krone = Ask { currencies: vec![Currency::from_code("DKK").unwrap()], ..ask() };
        assert_eq!(cache.load(&mut book, &krone).unwrap().added, 0);
        let later = Ask { from: day("2023-10-01"), to: day("2023-10-02"), ..ask() };
        assert_eq!(cache.load(&mut book, &later).unwrap().added, 0);
        // A fixing may be carried into the days asked for.
        let soon = Ask { from: day("2023-08-20"), to: day("2023-08-21"), ..ask() };
        assert_eq!(cache.load(&mut book, &soon).unwrap().added, 2);
        assert_eq!(cache.load(&mut book, &soon).unwrap().added, 0);
    }

    #[test]
    fn two_holders_of_one_file_see_each_others_commits() {
        let folder = tempfile::tempdir().unwrap();
        let reader = Cache::open(folder.path()).unwrap();
        let writer = filled(folder.path());
        assert_eq!(reader.contents().unwrap(), writer.contents().unwrap());
        assert_eq!(reader.contents().unwrap()[0].kept.count, 2);
    }

    #[test]
    fn a_file_that_is_no_cache_is_set_aside_and_begun_anew() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(
            folder.path().join(FILE),
            b"no rates at all, but long enough to look like something",
        )
        .unwrap();
        let cache = Cache::open(folder.path()).unwrap();
        assert!(cache.rebuilt().is_some());
        assert!(cache.contents().unwrap().is_empty());
        drop(cache);
        let again = filled(folder.path());
        assert_eq!((again.rebuilt(), again.contents().unwrap().len()), (None, 1));
        assert!(folder.path().join("rates.unreadable").exists());
    }

    #[test]
    fn a_file_cut_short_is_begun_anew() {
        let folder = tempfile::tempdir().unwrap();
        drop(filled(folder.path()));
        let file = folder.path().join(FILE);
        let bytes = fs::read(&file).unwrap();
        for length in [1, 100, 4096, bytes.len() / 2] {
            fs::write(&file, &bytes[..length]).unwrap();
            let cache = Cache::open(folder.path()).unwrap();
            assert!(cache.rebuilt().is_some(), "{length} of {} bytes", bytes.len());
            drop(cache);
        }
        fs::write(&file, b"").unwrap();
        assert_eq!(Cache::open(folder.path()).unwrap().rebuilt(), None);
    }

    #[test]
    fn a_damaged_byte_is_found_or_does_no_harm() {
        let folder = tempfile::tempdir().unwrap();
        let whole = loaded(&filled(folder.path())).coverage(&SourceId::ECB);
        let file = folder.path().join(FILE);
        let bytes = fs::read(&file).unwrap();
        let used: Vec<usize> = (0..bytes.len()).filter(|at| bytes[*at] != 0).collect();
        for at in used.iter().copied().step_by(used.len() / 24) {
            let mut damaged = bytes.clone();
            damaged[at] ^= 0xff;
            fs::write(&file, &damaged).unwrap();
            let cache = Cache::open(folder.path()).unwrap();
            let is_anew = cache.rebuilt().is_some();
            assert!(is_anew || loaded(&cache).coverage(&SourceId::ECB) == whole, "byte {at}");
        }
    }

    #[test]
    fn a_folder_that_is_a_file_is_an_error_that_names_it() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("taken");
        fs::write(&file, b"").unwrap();
        let error = Cache::open(&file).unwrap_err().to_string();
        assert!(error.contains("taken") && error.contains("go without a cache"), "{error}");
    }
}
