//! The days in which a fact of money held: a life of a currency, a peg, a parallel market.
//!
//! ```
//! use exchequer::currency::DateRange;
//!
//! let until_2004 = DateRange { from: None, until: Some("2004-12-31".parse().unwrap()) };
//! assert!(until_2004.contains("2004-12-31".parse().unwrap()));
//! assert!(!until_2004.contains("2005-01-01".parse().unwrap()));
//! ```
//!
//! It is not the date of an article, which has a precision.

use chrono::NaiveDate;
use serde::Serialize;

/// Days from one to another, both inclusive, either of which may be open.
///
/// ```
/// use exchequer::currency::{Currency, DateRange};
///
/// let life = Currency::EUR.life();
/// assert_eq!(life.from, Some("1999-01-01".parse()?));
/// assert!(life.contains("2023-08-15".parse()?) && DateRange::ALWAYS.contains("1800-01-01".parse()?));
/// # Ok::<(), chrono::ParseError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct DateRange {
    /// The first day; `None` when it is unknown or does not matter.
    pub from: Option<NaiveDate>,
    /// The last day; `None` when it has not come.
    pub until: Option<NaiveDate>,
}

impl DateRange {
    /// All days.
    pub const ALWAYS: Self = Self { from: None, until: None };

    /// Whether `day` is one of the days.
    #[must_use]
    pub fn contains(&self, day: NaiveDate) -> bool {
        self.from.is_none_or(|from| from <= day) && self.until.is_none_or(|until| day <= until)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_ends_belong_to_it_and_an_open_end_has_no_limit() {
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        let range = DateRange { from: Some(day("2001-01-01")), until: Some(day("2001-12-31")) };
        for inside in ["2001-01-01", "2001-06-15", "2001-12-31"] {
            assert!(range.contains(day(inside)), "{inside}");
        }
        for outside in ["2000-12-31", "2002-01-01"] {
            assert!(!range.contains(day(outside)), "{outside}");
        }
        assert!(
            DateRange::ALWAYS.contains(NaiveDate::MIN)
                && DateRange::ALWAYS.contains(NaiveDate::MAX)
        );
    }
}
