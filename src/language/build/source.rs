//! A language file while it is read: errors name the file and the line.
//!
//! `source.key_error("kroner", "a currency code")` is "da.toml:14: …". It does not read the file.

use super::clash;
use crate::currency::Country;
use crate::language::error::{DataError, Words};
use crate::language::meaning::Meaning;

/// The file that is being read, for the places in errors.
#[derive(Clone, Copy)]
pub(super) struct Source<'t>(pub(super) &'t Words<'t>);

impl Source<'_> {
    pub(super) fn line_of(self, needle: &str) -> usize {
        let before =
            self.0.text.rfind(needle).and_then(|at| self.0.text.get(..at)).unwrap_or_default();
        before.matches('\n').count() + 1
    }

    pub(super) fn country(self, code: &str) -> Result<Country, DataError> {
        Country::from_code(code).ok_or_else(|| self.key_error(code, "a country's two-letter code"))
    }

    pub(super) fn clash(
        self,
        written: &str,
        phrase: &str,
        one: &Meaning,
        other: &Meaning,
    ) -> DataError {
        DataError::Clash {
            file: self.0.file.to_owned(),
            line: self.line_of(written),
            phrase: phrase.to_owned(),
            one: clash::list(one),
            other: clash::list(other),
        }
    }

    pub(super) fn key_error(self, key: &str, expected: &'static str) -> DataError {
        DataError::Key {
            file: self.0.file.to_owned(),
            line: self.line_of(key),
            key: key.to_owned(),
            expected,
        }
    }
}
