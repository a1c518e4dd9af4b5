//! What is wrong with an answer, where, and what was expected there.
//!
//! ```
//! use exchequer::rates::source::{Fault, Flaw, Place, find};
//!
//! let ecb = find("ECB").unwrap();
//! let request = &ecb.requests(&ecb.ask_all("2023-08-15".parse()?, "2023-08-16".parse()?))[0];
//! let error = ecb.read(request, b"<!DOCTYPE html><html>Please enable cookies").unwrap_err();
//! assert_eq!(error.flaw, Flaw { place: Place::Answer, fault: Fault::Html });
//! assert_eq!(error.to_string(), "ECB: the answer: an HTML page instead of rates");
//! # Ok::<(), chrono::ParseError>(())
//! ```
//!
//! Rates that can be read and yet should not be trusted are no flaws: [`sift`](crate::rates::sift)
//! holds them back.

use crate::common::printable::printable;
use crate::rates::SourceId;
use std::fmt;

/// An answer of a publisher that could not be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{source_id}: {flaw}")]
pub struct SourceError {
    /// Whose answer it is.
    pub source_id: SourceId,
    /// What is wrong with it, and where.
    pub flaw: Flaw,
}

/// What is wrong with an answer, and where.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{place}: {fault}")]
pub struct Flaw {
    /// Where in the answer.
    pub place: Place,
    /// What is wrong there.
    pub fault: Fault,
}

/// Where in an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Place {
    /// The answer as a whole.
    Answer,
    /// A line of its text, from 1.
    Line(usize),
    /// A record of a list, from 1.
    Record(usize),
}

/// What is wrong with an answer.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Fault {
    /// There is nothing in it.
    #[error("nothing was sent")]
    Empty,
    /// A page for people, as firewalls and maintenance pages send under status 200.
    #[error("an HTML page instead of rates")]
    Html,
    /// It ends in the middle of something.
    #[error("it ends before it is complete")]
    Truncated,
    /// It is larger than any honest answer.
    #[error("more than {0} bytes")]
    TooLarge(usize),
    /// Its bytes are no text in this encoding.
    #[error("no text in {0}")]
    Encoding(&'static str),
    /// It is not built as this publisher builds it.
    #[error("expected {expected}, found {found:?}")]
    Form {
        /// What should be there.
        expected: String,
        /// What does, at most 60 characters of it.
        found: String,
    },
    /// A record lacks a field.
    #[error("there is no {0:?}")]
    Field(String),
    /// A field that should hold a day does not.
    #[error("{field} should be a date, but is {found:?}")]
    Date {
        /// The name of the field.
        field: String,
        /// What it holds.
        found: String,
    },
    /// A field that should hold a number does not.
    #[error("{field} should be a number, but is {found:?}")]
    Number {
        /// The name of the field.
        field: String,
        /// What it holds.
        found: String,
    },
    /// The publisher says that it will not answer, in its own words.
    #[error("refused: {0}")]
    Refused(String),
}

impl Flaw {
    /// A flaw of the answer as a whole.
    #[must_use]
    pub fn whole(fault: Fault) -> Self {
        Self { place: Place::Answer, fault }
    }

    /// Something else stands where `expected` should.
    #[must_use]
    pub fn form(place: Place, expected: impl Into<String>, found: &str) -> Self {
        Self { place, fault: Fault::Form { expected: expected.into(), found: excerpt(found) } }
    }

    /// A record lacks a field.
    #[must_use]
    pub fn field(place: Place, name: &str) -> Self {
        Self { place, fault: Fault::Field(name.to_owned()) }
    }

    /// A field that should hold a day does not.
    #[must_use]
    pub fn date(place: Place, field: &str, found: &str) -> Self {
        Self { place, fault: Fault::Date { field: field.to_owned(), found: excerpt(found) } }
    }

    /// A field that should hold a number does not.
    #[must_use]
    pub fn number(place: Place, field: &str, found: &str) -> Self {
        Self { place, fault: Fault::Number { field: field.to_owned(), found: excerpt(found) } }
    }

    /// The publisher says that it will not answer.
    #[must_use]
    pub fn refused(words: &str) -> Self {
        Self::whole(Fault::Refused(excerpt(words)))
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Answer => f.write_str("the answer"),
            Self::Line(line) => write!(f, "line {line}"),
            Self::Record(record) => write!(f, "record {record}"),
        }
    }
}

/// As much of what was found as an error can show, on one line, with nothing that acts on a screen.
fn excerpt(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    printable(&line).chars().take(60).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_error_names_the_source_the_place_and_what_was_expected() {
        let flaw = Flaw::number(Place::Line(14), "OBS_VALUE", "abc");
        let error = SourceError { source_id: SourceId::ECB, flaw };
        assert_eq!(error.to_string(), "ECB: line 14: OBS_VALUE should be a number, but is \"abc\"");
        assert_eq!(
            Flaw::field(Place::Record(3), "mid").to_string(),
            "record 3: there is no \"mid\""
        );
    }

    #[test]
    fn what_was_found_is_shown_in_part_and_on_one_line() {
        let Fault::Refused(words) = Flaw::refused(&"Error\n in parameters ".repeat(9)).fault else {
            panic!()
        };
        assert_eq!(words.chars().count(), 60);
        assert!(words.starts_with("Error in parameters Error"));
        let flaw = Flaw::refused("no\u{1b}[2J\u{202e}rates\nexchequer: all is well");
        assert_eq!(
            flaw.to_string(),
            "the answer: refused: no\u{fffd}[2J\u{fffd}rates exchequer: all is well"
        );
    }
}
