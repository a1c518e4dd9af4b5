//! Which currencies a source has, from when to when, so that nobody is asked in vain.
//!
//! ```
//! use exchequer::rates::source::find;
//!
//! let ecb = find("ECB").unwrap();
//! let rouble = ecb.quoted.iter().find(|quoted| quoted.currency.is_some_and(|c| c.code() == "RUB"));
//! assert_eq!(rouble.unwrap().days.until, Some("2022-03-01".parse()?));
//! # Ok::<(), chrono::ParseError>(())
//! ```
//!
//! It lists what is known to be missing; a listed currency may still have gaps.

use crate::currency::{Currency, DateRange};
use chrono::NaiveDate;

/// A currency that a source has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Quoted {
    /// Which; `None` for any that has no line of its own.
    pub currency: Option<Currency>,
    /// The first and the last day, where there is one.
    pub days: DateRange,
}

const TABLE: &str = include_str!("quoted.csv");

/// The lines of a source.
pub(super) fn of(source: &str) -> Vec<Quoted> {
    rows().filter_map(|line| quoted(line, source)).collect()
}

/// The days on which it has any currency at all.
pub(super) fn span(quoted: &[Quoted]) -> DateRange {
    let days = || quoted.iter().map(|quoted| quoted.days);
    let first = days().map(|days| days.from).min().flatten();
    let last =
        days().map(|days| days.until.unwrap_or(NaiveDate::MAX)).max().filter(|day| *day < NaiveDate::MAX);
    DateRange { from: first, until: last }
}

/// Whether it has a currency on one of these days.
pub(super) fn has(quoted: &[Quoted], currency: Currency, from: NaiveDate, to: NaiveDate) -> bool {
    let named = quoted.iter().find(|quoted| quoted.currency == Some(currency));
    let row = named.or_else(|| quoted.iter().find(|quoted| quoted.currency.is_none()));
    let meets = |days: DateRange| {
        days.from.is_none_or(|first| first <= to) && days.until.is_none_or(|last| from <= last)
    };
    row.map_or(quoted.is_empty(), |row| meets(row.days))
}

fn rows() -> impl Iterator<Item = &'static str> {
    TABLE.lines().filter(|line| !line.starts_with('#')).skip(1)
}

fn quoted(line: &str, source: &str) -> Option<Quoted> {
    let mut fields = line.split(',');
    if fields.next()? != source {
        return None;
    }
    let currency = match fields.next()? {
        "*" => None,
        code => Some(Currency::from_code(code)?),
    };
    let mut day = || fields.next().and_then(|text| text.parse().ok());
    Some(Quoted { currency, days: DateRange { from: day(), until: day() } })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rates::source::{all, find};

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn has(source: &str, code: &str, on: &str) -> bool {
        super::has(&find(source).unwrap().quoted, Currency::from_code(code).unwrap(), day(on), day(on))
    }

    #[test]
    fn every_line_is_read_sorted_and_of_a_known_source() {
        let lines: Vec<_> = rows().collect();
        assert!(lines.is_sorted(), "{:?}", lines.windows(2).find(|pair| pair[0] > pair[1]));
        let read: usize = all().iter().map(|source| source.quoted.len()).sum();
        assert_eq!(read, lines.len());
        for line in lines {
            let days: Vec<_> = line.split(',').skip(2).filter(|text| !text.is_empty()).collect();
            assert!(days.iter().all(|text| text.parse::<NaiveDate>().is_ok()), "{line}");
        }
    }

    #[test]
    fn the_rouble_left_the_european_banks_in_march_2022_and_stayed_at_others() {
        for source in ["ECB", "DNB", "CNB", "NB"] {
            assert!(has(source, "RUB", "2022-02-28") && !has(source, "RUB", "2023-08-15"), "{source}");
        }
        for source in ["CBR", "BNR", "MNB", "BOC", "TCMB", "NBK", "NBP"] {
            assert!(source == "CBR" || has(source, "RUB", "2023-08-15"), "{source}");
        }
    }

    #[test]
    fn a_source_without_lines_may_have_anything() {
        assert!(super::has(&[], Currency::EUR, day("1950-01-01"), day("1950-01-01")));
        assert_eq!(span(&[]), DateRange { from: None, until: None });
    }
}
