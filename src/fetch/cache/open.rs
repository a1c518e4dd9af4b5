//! Opening the file of a cache, and beginning anew where it cannot be read.

use super::{CacheError, table};
use redb::backends::InMemoryBackend;
use redb::{Builder, ConcurrencyMode, Database, DatabaseError, StorageBackend, StorageError};
use std::path::Path;
use std::{fs, io};

/// How much of the file redb keeps in memory.
const MEMORY: usize = 16 << 20;

/// A file that cannot be written to is read into memory, up to this many bytes. All fixings that
/// the publishers ever set take less than a tenth of it.
const LARGEST_COPY: u64 = 512 << 20;

pub(super) fn opened(path: &Path) -> Result<Database, DatabaseError> {
    let database =
        checked(Builder::new().set_concurrency_mode(ConcurrencyMode::MultiWriter)).create(path)?;
    table::prepare(&database)?;
    Ok(database)
}

/// A copy in memory of a file that cannot be written to; `None` if it cannot be read either. What
/// is added to the copy is lost when it is dropped.
pub(super) fn copied(path: &Path) -> Option<Database> {
    let size = fs::metadata(path).ok()?.len();
    let bytes = (1..=LARGEST_COPY).contains(&size).then(|| fs::read(path).ok())??;
    let memory = InMemoryBackend::new();
    memory.set_len(bytes.len() as u64).ok()?;
    memory.write(0, &bytes).ok()?;
    let database = checked(&mut Builder::new()).create_with_backend(memory).ok()?;
    table::prepare(&database).ok()?;
    Some(database)
}

/// Without the check a damaged page would be met only when it is read, which may panic.
fn checked(builder: &mut Builder) -> &mut Builder {
    builder.set_cache_size(MEMORY).set_check_integrity_on_open(true)
}

/// A new file in place of one that cannot be read, which is kept beside it for whoever wants to
/// know.
pub(super) fn rebuilt(path: &Path, error: &DatabaseError) -> Result<Database, CacheError> {
    let unusable = |error| CacheError::Folder { path: path.to_owned(), error };
    if let DatabaseError::DatabaseAlreadyOpen | DatabaseError::LockProtocolMismatch = error {
        return Err(CacheError::InUse(path.to_owned()));
    }
    // Sharing a file takes locks that not every system has.
    if let DatabaseError::Storage(StorageError::Unsupported) = error {
        return Err(unusable(io::ErrorKind::Unsupported.into()));
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

#[cfg(test)]
mod tests {
    use super::super::{Cache, Moment};
    use super::*;
    use crate::currency::Currency;
    use crate::rates::source::Ask;
    use crate::rates::{Fixing, RateBook, SourceId};
    use chrono::NaiveDate;

    fn ask() -> Ask {
        let day: NaiveDate = "2023-08-14".parse().unwrap();
        Ask { currencies: vec![Currency::USD], from: day, to: day }
    }

    fn keep(cache: &Cache, value: i64) {
        let fixing = Fixing {
            source: SourceId::ECB,
            base: Currency::EUR,
            quote: Currency::USD,
            nominal: 1,
            value: value.into(),
            set_on: None,
            valid_from: ask().from,
        };
        let moment = Moment { today: "2023-08-20".parse().unwrap(), now: None, believed: 0 };
        cache.keep_days(&SourceId::ECB, &ask(), &[fixing], moment).unwrap();
    }

    /// A folder whose cache nobody can write to, the superuser included: its lock is a folder.
    fn read_only(folder: &Path) -> Cache {
        keep(&Cache::open(folder).unwrap(), 2);
        fs::remove_file(folder.join("rates.lock")).unwrap();
        fs::create_dir(folder.join("rates.lock")).unwrap();
        Cache::open(folder).unwrap()
    }

    #[test]
    fn a_cache_that_cannot_be_written_to_is_read_and_left_as_it_is() {
        let folder = tempfile::tempdir().unwrap();
        let cache = read_only(folder.path());
        assert!(cache.read_only().unwrap().contains("rates.lock"), "{cache:?}");
        let bytes = fs::read(cache.path()).unwrap();
        assert_eq!(cache.load(&mut RateBook::empty(), &ask()).unwrap().added, 1);
        // What is fetched in this run serves this run.
        keep(&cache, 3);
        assert_eq!(cache.contents().unwrap()[0].kept.count, 1);
        assert_eq!(fs::read(cache.path()).unwrap(), bytes);
        assert_eq!(Cache::open(folder.path()).unwrap().contents().unwrap().len(), 1);
    }

    #[test]
    fn a_damaged_one_that_cannot_be_set_aside_is_an_error_and_no_panic() {
        let folder = tempfile::tempdir().unwrap();
        let path = read_only(folder.path()).path().to_owned();
        let bytes = fs::read(&path).unwrap();
        let used: Vec<usize> = (0..bytes.len()).filter(|at| bytes[*at] != 0).collect();
        for at in used.iter().copied().step_by(used.len() / 24) {
            let mut damaged = bytes.clone();
            damaged[at] ^= 0xff;
            fs::write(&path, &damaged).unwrap();
            match Cache::open(folder.path()) {
                Ok(cache) => drop(cache.load(&mut RateBook::empty(), &ask()).unwrap()),
                Err(error) => assert!(error.is_cache(), "{error}"),
            }
            assert_eq!(fs::read(&path).unwrap(), damaged);
        }
    }
}
