//! The history of rates in the crate, as of [`VERSION`].
//!
//! - Source: European Central Bank. Euro foreign exchange reference rates of 41 currencies, every
//!   fixing from 1999-01-04.
//! - Source: Bank of Russia. Official rates of ten currencies from 2022 on, in part: August 2023 is
//!   complete for EUR, NOK and KZT, other months are not. [`RateBook::coverage`] says what is there.
//!
//! `cargo run --example pack_rates` makes the packs anew from the publishers' figures.

use super::RateBook;
use std::sync::LazyLock;

/// The last day with a fixing in the embedded history.
pub const VERSION: &str = "2026-10-30";

impl RateBook {
    /// The history in the crate. The call costs next to nothing: a series is unpacked when it is
    /// first asked for, once for all books.
    ///
    /// ```
    /// use exchequer::{currency::Currency, rates::RateBook};
    ///
    /// let day = "2016-08-24".parse().unwrap();
    /// let rates = RateBook::embedded().rates_on(Currency::EUR, Currency::USD, day);
    /// assert_eq!(rates[0].fixings()[0].value.to_string(), "1.1268");
    /// ```
    #[must_use]
    pub fn embedded() -> Self {
        EMBEDDED.clone()
    }
}

const PACKS: [&[u8]; 2] = [include_bytes!("embedded/cbr.pack"), include_bytes!("embedded/ecb.pack")];

static EMBEDDED: LazyLock<RateBook> = LazyLock::new(|| RateBook::from_packs(PACKS).unwrap_or_default());

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rates::{Fixing, SourceId};
    use chrono::NaiveDate;

    fn fixing(source: &str, pair: &str, day: &str) -> Fixing {
        let day: NaiveDate = day.parse().unwrap();
        let (base, quote) = pair.split_once('/').unwrap();
        let [base, quote] = [base, quote].map(|code| crate::currency::Currency::from_code(code).unwrap());
        let rates = RateBook::embedded().rates_on(base, quote, day);
        let rate = rates.iter().find(|rate| rate.source() == source).unwrap();
        assert_eq!((rate.fixings().len(), rate.carried_days()), (1, 0));
        rate.fixings()[0].clone()
    }

    #[test]
    fn every_series_is_as_the_table_of_coverage_says() {
        assert_eq!(RateBook::embedded().coverage_table(), include_str!("embedded/coverage.csv"));
    }

    #[test]
    fn packing_the_unpacked_history_gives_the_same_bytes() {
        let packs = [SourceId::CBR, SourceId::ECB].map(|source| RateBook::embedded().to_pack(&source));
        assert!(packs.iter().map(Vec::as_slice).eq(PACKS));
    }

    #[test]
    fn the_version_is_the_last_day_with_a_fixing() {
        let coverage = RateBook::embedded().coverage(&SourceId::ECB);
        assert_eq!(coverage.iter().map(|series| series.last).max().unwrap().to_string(), VERSION);
    }

    #[test]
    fn known_fixings_come_back_in_their_published_digits() {
        for (source, pair, day, value) in [
            ("ECB", "EUR/USD", "2016-08-24", "1.1268"),
            ("ECB", "EUR/RUB", "2022-03-01", "117.201"),
            ("ECB", "EUR/JPY", "2026-10-30", "175.68"),
            ("ECB", "EUR/ISK", "2026-10-30", "136"),
            ("ECB", "EUR/USD", "1999-01-04", "1.1789"),
            ("ECB", "EUR/TRL", "2004-12-31", "1836200"),
            ("CBR", "EUR/RUB", "2023-08-15", "110.6847"),
            ("CBR", "EUR/RUB", "2023-08-04", "102.5310"),
        ] {
            assert_eq!(fixing(source, pair, day).value.to_string(), value, "{source} {pair} {day}");
        }
    }

    #[test]
    fn the_bank_of_russia_sets_a_rate_the_day_before_it_is_valid() {
        let set_on = fixing("CBR", "EUR/RUB", "2023-08-15").set_on.unwrap();
        assert_eq!(set_on.to_string(), "2023-08-14");
        assert_eq!(fixing("CBR", "EUR/RUB", "2023-09-02").set_on, None);
        assert_eq!(fixing("CBR", "NOK/RUB", "2023-08-15").nominal, 10);
    }
}
