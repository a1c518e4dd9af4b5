//! The irrevocable conversion rates of the euro.
//!
//! ```
//! use exchequer::currency::Currency;
//!
//! let drachma = Currency::from_code("GRD").unwrap().euro_conversion().unwrap();
//! assert_eq!(drachma.units_per_euro.to_string(), "340.750");
//! assert_eq!(drachma.fixed_from.to_string(), "2001-01-01");
//! ```
//!
//! From the day of fixing this is the only rate, and never the last one of the market. Between two
//! old currencies the law goes through the euro (Council Regulation (EC) 1103/97, article 4).

use super::Currency;
use super::table::{self, Row};
use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde::Serialize;
use std::sync::LazyLock;

/// How a currency became the euro.
///
/// Source: Council Regulation (EC) 2866/98 and its amendments.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct EuroConversion {
    /// The currency that became the euro.
    pub currency: Currency,
    /// How many units of it are one euro, in the six published digits: exact.
    pub units_per_euro: Decimal,
    /// The first day on which that rate held.
    pub fixed_from: NaiveDate,
    /// The last day on which its notes were legal tender; for the XEU its own last day.
    pub last_legal_tender_day: NaiveDate,
    /// The act that fixed the rate.
    pub act: String,
}

impl Currency {
    /// How this currency became the euro; `None` when it did not.
    ///
    /// ```
    /// use exchequer::currency::Currency;
    ///
    /// let mark: Currency = "DEM".parse()?;
    /// assert_eq!(mark.euro_conversion().unwrap().units_per_euro.to_string(), "1.95583");
    /// assert!(Currency::USD.euro_conversion().is_none());
    /// # Ok::<(), exchequer::Error>(())
    /// ```
    #[must_use]
    pub fn euro_conversion(self) -> Option<&'static EuroConversion> {
        TABLE.iter().find(|conversion| conversion.currency == self)
    }
}

const TEXT: &str = include_str!("tables/euro.csv");

static TABLE: LazyLock<Vec<EuroConversion>> = LazyLock::new(|| table::read(TEXT, conversion));

fn conversion(row: &Row<'_>) -> Option<EuroConversion> {
    Some(EuroConversion {
        currency: row.currency("currency")?,
        units_per_euro: row.value("units_per_euro")?,
        fixed_from: row.value("fixed_from")?,
        last_legal_tender_day: row.value("last_legal_tender_day")?,
        act: row.text("act")?.to_owned(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn conversion_of(code: &str) -> &'static EuroConversion {
        Currency::from_code(code).unwrap().euro_conversion().unwrap()
    }

    #[test]
    fn every_row_of_the_table_parses_in_order_and_once() {
        table::assert_sound(TEXT, TABLE.len(), |row| row.text("currency").unwrap().to_owned());
        assert_eq!(TABLE.len(), 26);
    }

    #[test]
    fn rates_keep_their_six_published_digits() {
        let facts = [
            ("DEM", "1.95583"),
            ("FRF", "6.55957"),
            ("ITL", "1936.27"),
            ("IEP", "0.787564"),
            ("MTL", "0.429300"),
            ("SKK", "30.1260"),
            ("HRK", "7.53450"),
            ("BGN", "1.95583"),
            ("XEU", "1"),
        ];
        for (code, rate) in facts {
            assert_eq!(conversion_of(code).units_per_euro.to_string(), rate, "{code}");
        }
    }

    #[test]
    fn a_regulation_gives_six_significant_digits() {
        for EuroConversion { currency, units_per_euro, .. } in
            TABLE.iter().filter(|c| c.currency.code() != "XEU")
        {
            let digits = units_per_euro.to_string().replace('.', "");
            assert_eq!(digits.trim_start_matches('0').len(), 6, "{currency}");
        }
    }

    #[test]
    fn a_life_ends_with_its_last_day_as_legal_tender() {
        for conversion in TABLE.iter() {
            let until = conversion.currency.life().until;
            assert_eq!(until, Some(conversion.last_legal_tender_day), "{}", conversion.currency);
            assert!(Currency::EUR.alive_on(conversion.fixed_from), "{}", conversion.currency);
        }
    }

    #[test]
    fn notes_outlived_the_fixing_except_for_the_ecu_which_had_none() {
        for conversion in TABLE.iter() {
            let outlived = conversion.last_legal_tender_day > conversion.fixed_from;
            assert_eq!(outlived, conversion.currency.code() != "XEU", "{}", conversion.currency);
        }
    }

    #[test]
    fn the_krone_is_not_the_euro() {
        assert_eq!(Currency::from_code("DKK").unwrap().euro_conversion(), None);
    }
}
