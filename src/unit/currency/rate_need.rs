//! Which rates something takes: what claims ask for, and what is fetched.
//!
//! It is with the currencies, below both: claims know nothing of rates, and rates nothing of
//! claims.

use super::Currency;
use crate::Error;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

/// Rates that judging a claim takes: a pair over a span of days, both ends included.
///
/// ```
/// use exchequer::currency::RateNeed;
///
/// let need: RateNeed = "RUB/DKK 2023-08-01/2023-08-31".parse()?;
/// assert_eq!((need.base.code(), need.quote.code()), ("RUB", "DKK"));
/// assert_eq!(need.to_string(), "RUB/DKK 2023-08-01/2023-08-31");
/// # Ok::<(), exchequer::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct RateNeed {
    /// One unit of this currency …
    pub base: Currency,
    /// … in units of this one.
    pub quote: Currency,
    /// The first day.
    pub from: NaiveDate,
    /// The last day.
    pub to: NaiveDate,
}

/// "RUB/DKK 2023-08-01/2023-08-31", or "RUB/DKK 2023-08-01" for a single day.
impl fmt::Display for RateNeed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { base, quote, from, to } = self;
        write!(f, "{base}/{quote} {from}")?;
        if from == to { Ok(()) } else { write!(f, "/{to}") }
    }
}

/// Reads what [`Display`](fmt::Display) writes.
impl FromStr for RateNeed {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        let wrong = || {
            Error::not_so(
                text,
                "need of rates",
                "write a pair and a span of days, as in RUB/DKK 2023-08-01/2023-08-31",
            )
        };
        let (pair, days) = text.trim().split_once(' ').ok_or_else(wrong)?;
        let (base, quote) = pair.split_once('/').ok_or_else(wrong)?;
        let (from, to) = days.split_once('/').unwrap_or((days, days));
        let day = |text: &str| text.parse::<NaiveDate>().map_err(|_| wrong());
        let need =
            Self { base: base.parse()?, quote: quote.parse()?, from: day(from)?, to: day(to)? };
        if need.from <= need.to { Ok(need) } else { Err(wrong()) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_need_reads_back_from_its_text() {
        for text in ["RUB/DKK 2023-08-01/2023-08-31", "EUR/USD 2023-08-15"] {
            assert_eq!(text.parse::<RateNeed>().unwrap().to_string(), text);
        }
    }

    #[test]
    fn what_is_no_need_is_named_with_the_way_out() {
        for text in [
            "",
            "RUB",
            "RUB/DKK",
            "RUBDKK 2023-08-01",
            "RUB/DKK 2023-08",
            "RUB/DKK 2023-08-02/2023-08-01",
        ] {
            let error = text.parse::<RateNeed>().unwrap_err();
            assert!(error.to_string().contains("RUB/DKK 2023-08-01/2023-08-31"), "{error}");
        }
        assert!("RUB/XXX 2023-08-01".parse::<RateNeed>().unwrap_err().to_string().contains("XXX"));
    }
}
