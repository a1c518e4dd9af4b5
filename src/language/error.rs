//! A language file as it is given, and what can be wrong with it: `da.toml:14: "knap" is listed
//! under both about and slightly_below; keep one of them`.

use super::UnknownLanguage;

/// A language file: its text, and the name by which errors call it.
#[derive(Clone, Copy, Debug)]
pub struct Words<'t> {
    /// The file's name, for errors.
    pub file: &'t str,
    /// The file's text, in TOML.
    pub text: &'t str,
}

/// What is wrong with a language file.
#[derive(Clone, Debug, thiserror::Error)]
pub(crate) enum DataError {
    /// The text is not TOML, or has a table that language files do not have.
    #[error("{file}: {message}")]
    Syntax {
        /// The file.
        file: String,
        /// What the TOML reader says, with the place.
        message: String,
    },
    /// A key is not a number, currency, family or country.
    #[error("{file}:{line}: \"{key}\" is not {expected}")]
    Key {
        /// The file.
        file: String,
        /// The line.
        line: usize,
        /// The key as written.
        key: String,
        /// What it should be.
        expected: &'static str,
    },
    /// One phrase is in two lists that exclude each other.
    #[error("{file}:{line}: \"{phrase}\" is listed under both {one} and {other}; keep one of them")]
    Clash {
        /// The file.
        file: String,
        /// The line of the second mention.
        line: usize,
        /// The phrase.
        phrase: String,
        /// The first list.
        one: String,
        /// The second list.
        other: String,
    },
    /// A file says of a phrase what CLDR contradicts, and does not say that it overrides it.
    #[error(
        "{file}: \"{phrase}\" is listed under {by_hand}, and {table} has it under {cldr}; name it under override, or leave it to CLDR"
    )]
    AgainstCldr {
        /// The file.
        file: String,
        /// The table from CLDR.
        table: String,
        /// The phrase.
        phrase: String,
        /// The list of the file.
        by_hand: String,
        /// The list of the table.
        cldr: String,
    },
    /// A phrase under `override` that CLDR does not have.
    #[error("{file}: override names \"{phrase}\", which {table} does not have")]
    NothingToOverride {
        /// The file.
        file: String,
        /// The table from CLDR.
        table: String,
        /// The phrase.
        phrase: String,
    },
    /// The crate has no words for the language, or this build leaves them out.
    #[error(transparent)]
    NoSuchLanguage(UnknownLanguage),
}
