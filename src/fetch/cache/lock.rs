//! The lock file by which processes take turns at opening the store.
//!
//! It is never written to or opened through a symbolic link, and waiting for it has a limit.

use super::CacheError;
use std::fs::{self, File, OpenOptions, TryLockError};
use std::io;
use std::path::Path;
use std::thread::sleep;
use std::time::Duration;

/// How long to wait before trying again.
const PAUSE: Duration = Duration::from_millis(20);

/// How often to try: five seconds in all. Opening the store takes milliseconds, even a new one.
const TRIES: u32 = 250;

/// The lock, held until the file is dropped.
pub(super) fn acquired(path: &Path) -> Result<File, CacheError> {
    waited_for(path, TRIES)
}

fn waited_for(path: &Path, tries: u32) -> Result<File, CacheError> {
    let unusable = |error| CacheError::Folder { path: path.to_owned(), error };
    let file = plain_file(path).map_err(unusable)?;
    for _ in 0..tries {
        match file.try_lock() {
            Ok(()) => return Ok(file),
            Err(TryLockError::WouldBlock) => sleep(PAUSE),
            Err(TryLockError::Error(error)) => return Err(unusable(error)),
        }
    }
    let waited = PAUSE.saturating_mul(tries);
    Err(CacheError::Locked { path: path.to_owned(), waited })
}

/// The file, created if there is none. A symbolic link is refused: in a shared folder, somebody
/// else could use one to make us create or lock another file of the user's.
fn plain_file(path: &Path) -> io::Result<File> {
    match OpenOptions::new().read(true).write(true).create_new(true).open(path) {
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
        made => return made,
    }
    if !fs::symlink_metadata(path)?.is_file() {
        return Err(io::Error::other("it is a link or a folder where a file should be"));
    }
    OpenOptions::new().read(true).write(true).open(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_lock_that_is_held_is_waited_for_and_then_told() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("rates.lock");
        let held = acquired(&path).unwrap();
        let error = waited_for(&path, 3).unwrap_err().to_string();
        assert!(error.contains("rates.lock") && error.contains("60ms"), "{error}");
        drop(held);
        assert!(waited_for(&path, 1).is_ok());
    }

    #[test]
    fn a_file_of_that_name_is_never_written_to() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("rates.lock");
        fs::write(&path, b"somebody's notes").unwrap();
        drop(acquired(&path).unwrap());
        assert_eq!(fs::read(&path).unwrap(), b"somebody's notes");
    }

    #[cfg(unix)]
    #[test]
    fn a_link_is_not_followed_whether_it_leads_somewhere_or_not() {
        use std::os::unix::fs::symlink;
        let folder = tempfile::tempdir().unwrap();
        let (path, other) = (folder.path().join("rates.lock"), folder.path().join("other"));
        symlink(&other, &path).unwrap();
        for text in [None, Some("precious")] {
            if let Some(text) = text {
                fs::write(&other, text).unwrap();
            }
            let error = acquired(&path).unwrap_err().to_string();
            assert!(error.contains("it is a link"), "{error}");
            assert_eq!(fs::read_to_string(&other).ok().as_deref(), text);
        }
    }
}
