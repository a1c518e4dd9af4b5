//! The zip archive that a document is.

use super::{LARGEST, OfficeError};
use std::io::{Cursor, Read};
use zip::ZipArchive;

/// An archive of which no more than [`LARGEST`] bytes are unpacked in all.
pub(super) struct Archive<'a> {
    zip: ZipArchive<Cursor<&'a [u8]>>,
    left: u64,
}

impl<'a> Archive<'a> {
    pub(super) fn open(bytes: &'a [u8]) -> Result<Self, OfficeError> {
        Self::limited(bytes, LARGEST)
    }

    /// An archive of which no more than `left` bytes are unpacked.
    pub(super) fn limited(bytes: &'a [u8], left: u64) -> Result<Self, OfficeError> {
        let zip = ZipArchive::new(Cursor::new(bytes)).map_err(|error| damaged(&error))?;
        Ok(Self { zip, left })
    }

    /// The first file with such a name, unpacked.
    pub(super) fn part(
        &mut self,
        is_wanted: impl Fn(&str) -> bool,
    ) -> Result<Option<Vec<u8>>, OfficeError> {
        let at = self.zip.file_names().position(|name| name.is_ok_and(|name| is_wanted(&name)));
        let Some(at) = at else { return Ok(None) };
        let file = self.zip.by_index(at).map_err(|error| damaged(&error))?;
        let mut bytes = Vec::new();
        let limit = self.left.saturating_add(1);
        file.take(limit).read_to_end(&mut bytes).map_err(|error| damaged(&error))?;
        let left = self.left.checked_sub(bytes.len() as u64);
        self.left = left.ok_or(OfficeError::TooLarge)?;
        Ok(Some(bytes))
    }
}

fn damaged(error: &dyn std::fmt::Display) -> OfficeError {
    OfficeError::Damaged(error.to_string())
}
