//! Where something is in a text: a half-open range of byte offsets.

use crate::Error;
use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

/// Byte offsets `start..end` into the article's text as it was given.
///
/// Both ends lie on character boundaries of the text that the span was made for, so [`Span::of`]
/// gives back the words themselves.
///
/// ```
/// use exchequer::Span;
///
/// let text = "Prisen er 5 øre.";
/// let span = Span::new(10, 16);
/// assert_eq!(span.of(text), "5 øre");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Span {
    /// The first byte.
    #[cfg_attr(feature = "schema", schemars(description = "Where the first character stands."))]
    pub start: usize,
    /// One past the last byte.
    #[cfg_attr(feature = "schema", schemars(description = "One past the last character."))]
    pub end: usize,
}

impl Span {
    /// The span `start..end`; an end before the start gives the empty span at `start`.
    ///
    /// ```
    /// use exchequer::Span;
    ///
    /// assert_eq!(Span::new(5, 9).to_string(), "5..9");
    /// assert_eq!(Span::new(5, 3), Span::new(5, 5));
    /// ```
    #[must_use]
    pub const fn new(start: usize, end: usize) -> Self {
        let end = if end < start { start } else { end };
        Self { start, end }
    }

    /// The words of `text` under this span; empty where the span does not fit the text.
    ///
    /// ```
    /// use exchequer::Span;
    ///
    /// assert_eq!(Span::new(0, 2).of("5 øre"), "5 ");
    /// // Not on a character's boundary, and beyond the end.
    /// assert_eq!(Span::new(0, 3).of("5 øre"), "");
    /// assert_eq!(Span::new(0, 99).of("5 øre"), "");
    /// ```
    #[must_use]
    pub fn of(self, text: &str) -> &str {
        text.get(self.start..self.end).unwrap_or_default()
    }

    /// The smallest span that covers both.
    ///
    /// ```
    /// use exchequer::Span;
    ///
    /// assert_eq!(Span::new(5, 9).cover(Span::new(20, 30)), Span::new(5, 30));
    /// ```
    #[must_use]
    pub fn cover(self, other: Self) -> Self {
        Self::new(self.start.min(other.start), self.end.max(other.end))
    }

    /// Whether the two share at least one byte.
    ///
    /// ```
    /// use exchequer::Span;
    ///
    /// assert!(Span::new(5, 9).overlaps(Span::new(8, 30)));
    /// assert!(!Span::new(5, 9).overlaps(Span::new(9, 30)));
    /// ```
    #[must_use]
    pub const fn overlaps(self, other: Self) -> bool {
        self.start < other.end && other.start < self.end
    }

    /// Whether `other` lies within this span.
    ///
    /// ```
    /// use exchequer::Span;
    ///
    /// assert!(Span::new(5, 9).contains(Span::new(5, 7)));
    /// assert!(!Span::new(5, 9).contains(Span::new(5, 10)));
    /// ```
    #[must_use]
    pub const fn contains(self, other: Self) -> bool {
        self.start <= other.start && other.end <= self.end
    }
}

/// "745..759", as Rust writes a range.
impl fmt::Display for Span {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}..{}", self.start, self.end)
    }
}

/// Reads what [`Display`](fmt::Display) writes.
///
/// ```
/// use exchequer::Span;
///
/// assert_eq!("745..759".parse::<Span>()?, Span::new(745, 759));
/// assert!("759..745".parse::<Span>().is_err());
/// # Ok::<(), exchequer::Error>(())
/// ```
impl FromStr for Span {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        let ends = text.split_once("..").and_then(|(start, end)| {
            Some((start.parse::<usize>().ok()?, end.parse::<usize>().ok()?))
        });
        match ends {
            Some((start, end)) if start <= end => Ok(Self::new(start, end)),
            Some(_) | None => Err(Error::not_so(
                text,
                "span",
                "write the first byte and the one past the last, as in 745..759",
            )),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_span_reads_back_from_its_text() {
        for span in [Span::new(0, 0), Span::new(745, 759)] {
            assert_eq!(span.to_string().parse::<Span>().unwrap(), span);
        }
        for text in ["", "5", "..", "5..", "a..b", "-1..2", "9..8"] {
            assert!(text.parse::<Span>().unwrap_err().is_unknown_word(), "{text}");
        }
    }
}
