//! The history of rates in the crate, as of [`VERSION`].
//!
//! - Source: European Central Bank. Euro foreign exchange reference rates of 41 currencies, every
//!   fixing from 1999-01-04.
//! - Source: Bank of Russia. Official rates of ten currencies from 2022 on, in part: August 2023 is
//!   complete for EUR, NOK and KZT, other months are not. [`RateBook::coverage`] says what is
//!   there.
//! - Source: NBP. Mid rates of tables A and B from 1984-01-02, in old zlotys until 1994; table B
//!   weekly.
//! - Source: International Monetary Fund. Representative rates from 2003-04-01 to 2025-01-03.
//! - Source: Federal Reserve, release H.10. Noon buying rates from 1971-01-04 to 2024-11-29.
//! - HM Revenue & Customs. Rates for a month, from 2014-02. Contains public sector information
//!   licensed under the Open Government Licence v3.0.
//!
//! Of the last four the crate has what the European Central Bank does not tell; with the feature
//! `archive`, all of it. With the feature `ecb` and without `embedded`, the first source is alone.
//!
//! `coverage.csv` beside the packs lists each series with its days, its gaps and a checksum, and
//! the licence of each source. `cargo run --example pack_rates` makes the packs anew from the
//! publishers' figures.

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

#[cfg(not(feature = "embedded"))]
const PACKS: [&[u8]; 1] = [include_bytes!("embedded/ecb.pack")];

#[cfg(feature = "embedded")]
const PACKS: [&[u8]; 7] = [
    include_bytes!("embedded/cbr.pack"),
    include_bytes!("embedded/ecb.pack"),
    include_bytes!("embedded/imf-rub.pack"),
    packs::FED,
    packs::HMRC,
    packs::IMF_SDR,
    packs::NBP,
];

/// What the European Central Bank does not tell.
#[cfg(all(feature = "embedded", not(feature = "archive")))]
mod packs {
    pub(super) const FED: &[u8] = include_bytes!("embedded/fed.pack");
    pub(super) const HMRC: &[u8] = include_bytes!("embedded/hmrc.pack");
    pub(super) const IMF_SDR: &[u8] = include_bytes!("embedded/imf-sdr.pack");
    pub(super) const NBP: &[u8] = include_bytes!("embedded/nbp.pack");
}

/// All that these publishers told.
#[cfg(feature = "archive")]
mod packs {
    pub(super) const FED: &[u8] = include_bytes!("embedded/archive/fed.pack");
    pub(super) const HMRC: &[u8] = include_bytes!("embedded/archive/hmrc.pack");
    pub(super) const IMF_SDR: &[u8] = include_bytes!("embedded/archive/imf-sdr.pack");
    pub(super) const NBP: &[u8] = include_bytes!("embedded/archive/nbp.pack");
}

static EMBEDDED: LazyLock<RateBook> =
    LazyLock::new(|| RateBook::from_packs(PACKS).unwrap_or_default());

#[cfg(test)]
#[cfg(feature = "embedded")]
mod tests;
