//! Known leaps of a rate, so that a check of rates can tell an event from a slip.
//!
//! ```
//! use exchequer::currency::{Currency, devaluations};
//!
//! let pound = Currency::from_code("EGP").unwrap();
//! assert!(devaluations(pound).any(|leap| leap.after_on.to_string() == "2024-03-06"));
//! ```
//!
//! The rates are rounded and no fixings: never convert with them.

use super::Currency;
use super::table::{self, Row};
use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde::Serialize;
use std::sync::LazyLock;

/// A leap of a rate within days.
///
/// Source: fixings of the central banks and archives of daily rates, rounded.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Devaluation {
    /// The money whose rate leapt: down, but for the Swiss franc of 2015, the cedi of 2015 and the
    /// naira of 2024.
    pub currency: Currency,
    /// The money it is measured in.
    pub anchor: Currency,
    /// The last day of the old rate.
    pub before_on: NaiveDate,
    /// The first day of the new rate.
    pub after_on: NaiveDate,
    /// About how many units of `currency` one unit of `anchor` cost before.
    pub before: Decimal,
    /// About how many units of `currency` one unit of `anchor` cost after.
    pub after: Decimal,
    /// What happened; may be empty.
    pub what: String,
}

/// The known leaps of a currency, the oldest first.
pub fn devaluations(currency: Currency) -> impl Iterator<Item = &'static Devaluation> {
    TABLE.iter().filter(move |leap| leap.currency == currency)
}

const TEXT: &str = include_str!("tables/devaluations.csv");

static TABLE: LazyLock<Vec<Devaluation>> = LazyLock::new(|| table::read(TEXT, devaluation));

fn devaluation(row: &Row<'_>) -> Option<Devaluation> {
    Some(Devaluation {
        currency: row.currency("currency")?,
        anchor: row.currency("anchor")?,
        before_on: row.value("before_on")?,
        after_on: row.value("after_on")?,
        before: row.value("before")?,
        after: row.value("after")?,
        what: row.text("what")?.to_owned(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use rust_decimal::dec;

    #[test]
    fn every_row_of_the_table_parses_in_order_and_once() {
        table::assert_sound(TEXT, TABLE.len(), |row| {
            ["currency", "before_on"].map(|column| row.text(column).unwrap()).join(" ")
        });
    }

    #[test]
    fn both_currencies_live_through_the_leap() {
        for leap in TABLE.iter() {
            assert!(leap.before_on < leap.after_on, "{} {}", leap.currency, leap.before_on);
            assert!(
                leap.currency.alive_on(leap.before_on) && leap.currency.alive_on(leap.after_on)
            );
            assert!(leap.anchor.alive_on(leap.before_on) && leap.anchor.alive_on(leap.after_on));
        }
    }

    #[test]
    fn every_leap_is_a_great_one() {
        for leap in TABLE.iter() {
            let ratio = leap.after / leap.before;
            assert!(
                !(dec!(0.9)..dec!(1.15)).contains(&ratio),
                "{} {}",
                leap.currency,
                leap.after_on
            );
        }
    }

    #[test]
    fn only_three_rose() {
        let rose = TABLE.iter().filter(|leap| leap.after < leap.before);
        let codes: Vec<_> = rose.map(|leap| leap.currency.code()).collect();
        assert_eq!(codes, ["CHF", "GHS", "NGN"]);
    }
}
