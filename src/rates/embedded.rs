//! The history of rates in the crate, as of [`VERSION`].
//!
//! - Source: European Central Bank. Euro foreign exchange reference rates of 41 currencies, every
//!   fixing from 1999-01-04.
//! - Source: Bank of Russia. Official rates of ten currencies from 2022 on, in part: August 2023 is
//!   complete for EUR, NOK and KZT, other months are not. [`RateBook::coverage`] says what is there.
//!
//! `coverage.csv` beside the packs lists each series with its days, its gaps and a checksum, and the
//! licence of each source. `cargo run --example pack_rates` makes the packs anew from the publishers'
//! figures.

use super::RateBook;
use std::sync::LazyLock;

/// The last day with a fixing of the European Central Bank in the embedded history.
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
mod tests;
