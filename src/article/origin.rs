//! What said so: the places from which an article's date, language, country and encoding are taken.
//!
//! ```
//! use exchequer::article::{Origin, Stated};
//!
//! let date = Stated { value: "2023-08-03", by: Origin::JsonLd("datePublished") };
//! assert_eq!(date.to_string(), "2023-08-03 (JSON-LD datePublished)");
//! ```
//!
//! It weighs nothing: which place goes before which is decided where they are read.

use serde::{Serialize, Serializer};
use std::fmt;

/// A value, and what said so.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Stated<T> {
    /// The value.
    pub value: T,
    /// What said so.
    pub by: Origin,
}

/// What said so.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Origin {
    /// Whoever asked for the check.
    Given,
    /// A property of the page's JSON-LD block, as schema.org names it.
    JsonLd(&'static str),
    /// A `<meta>` element, by its name.
    Meta(String),
    /// An attribute of an element: `html lang`, `time datetime`.
    Attribute(&'static str),
    /// An element's text.
    Element(&'static str),
    /// The page's address: a date in its path, a country's top-level domain.
    Address,
    /// A header of the HTTP answer, or whoever handed the bytes over.
    Header(&'static str),
    /// The line at the head of a text file: `date 2023-08`.
    FirstLine,
    /// The front matter of a Markdown file: `date: 2023-08` between `---` and `---`.
    FrontMatter,
    /// The place and date that open a news text: "København, 22. september 2026 –".
    Dateline,
    /// The text's own words, against or without what the page says.
    Words,
    /// The byte order mark.
    ByteOrderMark,
    /// The bytes themselves: they make sense in no other way.
    Bytes,
    /// The most probable of several, which someone should look at.
    Guess,
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Given => f.write_str("as given"),
            Self::JsonLd(property) => write!(f, "JSON-LD {property}"),
            Self::Meta(name) => write!(f, "meta {name}"),
            Self::Attribute(name) => f.write_str(name),
            Self::Element(name) => write!(f, "<{name}>"),
            Self::Address => f.write_str("the address"),
            Self::Header(name) => write!(f, "HTTP {name}"),
            Self::FirstLine => f.write_str("the first line"),
            Self::FrontMatter => f.write_str("the front matter"),
            Self::Dateline => f.write_str("the dateline"),
            Self::Words => f.write_str("the text's own words"),
            Self::ByteOrderMark => f.write_str("byte order mark"),
            Self::Bytes => f.write_str("its bytes"),
            Self::Guess => f.write_str("a guess"),
        }
    }
}

impl Serialize for Origin {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<T: fmt::Display> fmt::Display for Stated<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} ({})", self.value, self.by)
    }
}
