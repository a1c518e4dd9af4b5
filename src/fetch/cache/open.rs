//! Opening the file of a cache, and beginning anew where it cannot be read.

use super::{CacheError, table};
use redb::{Builder, ConcurrencyMode, Database, DatabaseError, StorageError};
use std::path::Path;
use std::{fs, io};

/// How much of the file redb keeps in memory.
const MEMORY: usize = 16 << 20;

pub(super) fn opened(path: &Path) -> Result<Database, DatabaseError> {
    let mut builder = Builder::new();
    // Without the check a damaged page would be met only when it is read, which may panic.
    builder
        .set_concurrency_mode(ConcurrencyMode::MultiWriter)
        .set_cache_size(MEMORY)
        .set_check_integrity_on_open(true);
    let database = builder.create(path)?;
    table::prepare(&database)?;
    Ok(database)
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
