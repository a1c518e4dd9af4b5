//! Which currencies a source has, from when to when, so that nobody is asked in vain.
//!
//! ```
//! use exchequer::currency::Currency;
//! use exchequer::rates::source::{Money, find};
//!
//! let ecb = find("ECB").unwrap();
//! let rouble = Money::One(Currency::from_code("RUB").unwrap());
//! let quoted = ecb.quoted.iter().find(|quoted| quoted.money == rouble).unwrap();
//! assert_eq!(quoted.days.until, Some("2022-03-01".parse()?));
//! # Ok::<(), chrono::ParseError>(())
//! ```
//!
//! A listed currency may still have gaps.

use crate::currency::{Currency, DateRange};
use chrono::NaiveDate;

/// Money that a source has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Quoted {
    /// Which.
    pub money: Money,
    /// The first and the last day, where there is one.
    pub days: DateRange,
}

/// Which money a line of the table is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Money {
    /// This currency.
    One(Currency),
    /// Any without a line of its own that has come to an end: marks, francs, old roubles.
    Ended,
    /// Any without a line of its own.
    Any,
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
    let last = days()
        .map(|days| days.until.unwrap_or(NaiveDate::MAX))
        .max()
        .filter(|day| *day < NaiveDate::MAX);
    DateRange { from: first, until: last }
}

/// Whether it has a currency on one of these days.
pub(super) fn has(quoted: &[Quoted], currency: Currency, from: NaiveDate, to: NaiveDate) -> bool {
    let line = |money| quoted.iter().find(|quoted| quoted.money == money);
    let ended = || currency.life().until.and_then(|_| line(Money::Ended));
    let row = line(Money::One(currency)).or_else(ended).or_else(|| line(Money::Any));
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
    let money = match fields.next()? {
        "*" => Money::Any,
        "~" => Money::Ended,
        code => Money::One(Currency::from_code(code)?),
    };
    let mut day = || fields.next().and_then(|text| text.parse().ok());
    Some(Quoted { money, days: DateRange { from: day(), until: day() } })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rates::source::{all, find};

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn has(source: &str, code: &str, on: &str) -> bool {
        super::has(
            &find(source).unwrap().quoted,
            Currency::from_code(code).unwrap(),
            day(on),
            day(on),
        )
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
        for source in ["ECB", "DNB", "CNB", "NB", "RIKSBANK", "BDI"] {
            assert!(
                has(source, "RUB", "2022-02-28") && !has(source, "RUB", "2023-08-15"),
                "{source}"
            );
        }
        for source in ["CBR", "BNR", "MNB", "BOC", "TCMB", "NBK", "NBP"] {
            assert!(source == "CBR" || has(source, "RUB", "2023-08-15"), "{source}");
        }
    }

    #[test]
    fn nobody_is_asked_for_what_it_never_quoted() {
        for (source, codes) in [
            ("DNB", "UAH KZT AED LTL ARS"),
            ("IMF", "ARS UAH KPW"),
            ("HNB", "ARS UAH RUB"),
            ("RIKSBANK", "ARS UAH KZT"),
            ("MNB", "ARS KZT AED"),
            ("CNB", "ARS UAH KZT"),
            ("NB", "ARS UAH KZT"),
        ] {
            for code in codes.split(' ') {
                assert!(!has(source, code, "2023-08-15"), "{source} {code}");
            }
        }
    }

    #[test]
    fn money_that_has_ended_may_stand_in_old_answers_of_the_national_banks() {
        assert!(has("HNB", "DEM", "1998-08-14") && has("CBR", "LTL", "2014-08-15"));
        assert!(has("NBP", "HRK", "2022-08-15"));
        assert!(!has("BOC", "HRK", "2022-08-15"));
    }

    #[test]
    fn a_source_without_lines_may_have_anything() {
        assert!(super::has(&[], Currency::EUR, day("1950-01-01"), day("1950-01-01")));
        assert_eq!(span(&[]), DateRange { from: None, until: None });
    }
}
