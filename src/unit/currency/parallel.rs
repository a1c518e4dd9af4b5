//! Times in which the official rate was not the rate that people traded at.
//!
//! ```
//! use exchequer::currency::{Currency, parallel_market_on};
//!
//! let peso = Currency::from_code("ARS").unwrap();
//! assert!(parallel_market_on(peso, "2023-08-03".parse().unwrap()).is_some());
//! assert!(parallel_market_on(peso, "2018-08-03".parse().unwrap()).is_none());
//! ```
//!
//! It has no rates of any market.

use super::table::{self, Row};
use super::{Currency, DateRange};
use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde::Serialize;
use std::sync::LazyLock;

/// A time with two rates: an official one and a market's.
///
/// Source: communiqués of the central banks and press reports of the street rates.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct ParallelMarket {
    /// The money with two rates.
    pub currency: Currency,
    /// The days, of which the edges are often known to the month or year only.
    pub life: DateRange,
    /// How much more of the currency a dollar bought on the market at the usual worst, in per cent
    /// and to the order of magnitude; `None` where no one figure says it.
    pub premium_percent: Option<Decimal>,
    /// Which rates they were.
    pub what: String,
}

/// The parallel market of a currency on `day`; `None` when there was none worth naming.
#[must_use]
pub fn parallel_market_on(currency: Currency, day: NaiveDate) -> Option<&'static ParallelMarket> {
    TABLE.iter().find(|market| market.currency == currency && market.life.contains(day))
}

const TEXT: &str = include_str!("tables/parallel_markets.csv");

static TABLE: LazyLock<Vec<ParallelMarket>> = LazyLock::new(|| table::read(TEXT, parallel_market));

fn parallel_market(row: &Row<'_>) -> Option<ParallelMarket> {
    Some(ParallelMarket {
        currency: row.currency("currency")?,
        life: row.life()?,
        premium_percent: row.optional("premium_percent")?,
        what: row.text("what")?.to_owned(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn has_one(code: &str, day: &str) -> bool {
        parallel_market_on(Currency::from_code(code).unwrap(), day.parse().unwrap()).is_some()
    }

    #[test]
    fn every_row_of_the_table_parses_in_order_and_once() {
        table::assert_sound(TEXT, TABLE.len(), |row| {
            ["currency", "from"].map(|column| row.text(column).unwrap()).join(" ")
        });
    }

    #[test]
    fn the_money_lives_while_it_has_two_rates() {
        for ParallelMarket { currency, life, .. } in TABLE.iter() {
            for day in [life.from, life.until].into_iter().flatten() {
                assert!(currency.alive_on(day), "{currency} is not alive on {day}");
            }
        }
    }

    #[test]
    fn two_rates_end_when_the_money_is_floated() {
        assert!(has_one("EGP", "2024-03-05") && !has_one("EGP", "2024-03-06"));
        assert!(has_one("UZS", "2017-09-04") && !has_one("UZS", "2017-09-05"));
        assert!(has_one("ARS", "2025-04-14") && !has_one("ARS", "2025-04-15"));
        assert!(has_one("IRR", "2026-06-01"));
        assert!(!has_one("DKK", "2023-08-03"));
    }
}
