//! Writes a file as a whole or not at all.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::Path;

/// Puts these bytes in the place of a file's, by way of a new file beside it that takes its name. A
/// reader sees the old file or the new one, and never a part. A link stays one, and the file's
/// permissions stay as they are.
///
/// # Errors
///
/// Those of the file system; the file is what it was then.
pub fn write(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let path = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(format!(".{}.part", std::process::id()));
    let part = path.with_file_name(name);
    let written = new(&part, bytes).and_then(|()| {
        if let Ok(about) = fs::metadata(&path) {
            fs::set_permissions(&part, about.permissions())?;
        }
        fs::rename(&part, &path)
    });
    if written.is_err() {
        // It may not have been made.
        let _ = fs::remove_file(&part);
    }
    written
}

fn new(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = File::create_new(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}
