//! Money's facts: which currencies there are, when each lived, and what became of it.
//!
//! Every fact is a line of a text table under `src/unit/currency/tables/`, whose first comment names
//! its source. The tables are read once, on first use.
//!
//! ```
//! use exchequer::currency::{Country, Currency};
//!
//! let mark = Currency::from_code("DEM").unwrap();
//! assert_eq!(mark.name(), "German mark");
//! assert_eq!(mark.euro_conversion().unwrap().units_per_euro.to_string(), "1.95583");
//!
//! let day = "2022-12-31".parse().unwrap();
//! assert_eq!(Country::from_code("HR").unwrap().currency_on(day), Currency::from_code("HRK"));
//! ```
//!
//! It knows no words ("kroner", "€"), which are a language's, and no daily rates.

#[cfg(test)]
mod completeness;
mod country;
mod date_range;
mod devaluation;
mod entry;
mod euro;
mod family;
mod parallel;
mod peg;
mod rate_need;
mod redenomination;
mod table;

pub use country::Country;
pub use date_range::DateRange;
pub use devaluation::{Devaluation, devaluations};
pub use euro::EuroConversion;
pub use family::family;
pub use parallel::{ParallelMarket, parallel_market_on};
pub use peg::{Peg, PegKind, pegs_of, pegs_on};
pub use rate_need::RateNeed;
pub use redenomination::{Redenomination, RedenominationKind};

use crate::Error;
use chrono::NaiveDate;
use entry::{Entry, TABLE};
use rust_decimal::{Decimal, dec};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;

/// A currency, by its ISO 4217 code or, where ISO has none, by the code in common use.
///
/// Source: ISO 4217 lists one and three as published 2026-01-01; the days of each life from Unicode
/// CLDR 48.2 and the issuing banks.
///
/// ```
/// use exchequer::currency::Currency;
///
/// let krone: Currency = "DKK".parse()?;
/// assert_eq!((krone.name(), krone.minor_units()), ("Danish krone", 2));
/// assert_eq!(serde_json::to_string(&krone).unwrap(), "\"DKK\"");
/// # Ok::<(), exchequer::Error>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Currency([u8; 3]);

/// What kind of unit a code stands for.
///
/// ```
/// use exchequer::currency::{Currency, Kind};
///
/// let kind = |code: &str| code.parse::<Currency>().map(Currency::kind);
/// assert_eq!(kind("DKK")?, Kind::Money);
/// assert_eq!(kind("XAU")?, Kind::Metal);
/// assert_eq!(kind("XDR")?, Kind::Accounting);
/// # Ok::<(), exchequer::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Kind {
    /// Notes and coins somewhere.
    Money,
    /// A unit of account between institutions: XDR, XEU.
    Accounting,
    /// A national index unit in which contracts are written: CLF, UYI.
    Fund,
    /// A troy ounce of metal.
    Metal,
    /// Issued by nobody, and no ISO currency: BTC.
    Crypto,
}

impl Currency {
    /// The euro.
    pub const EUR: Self = Self(*b"EUR");
    /// The US dollar.
    pub const USD: Self = Self(*b"USD");

    /// The currency with this code, in capitals; `None` when the table has no such code.
    ///
    /// ```
    /// use exchequer::currency::Currency;
    ///
    /// assert_eq!(Currency::from_code("EUR"), Some(Currency::EUR));
    /// assert_eq!(Currency::from_code("eur"), None);
    /// assert_eq!(Currency::from_code("THE"), None);
    /// ```
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        let bytes: [u8; 3] = code.as_bytes().try_into().ok()?;
        let entry = Self(bytes).entry()?;
        (entry.currency.0 == bytes).then_some(entry.currency)
    }

    /// Every currency of the table, the living and the dead, by code.
    ///
    /// ```
    /// use exchequer::currency::Currency;
    ///
    /// let crowns = Currency::all().filter(|currency| currency.name().ends_with(" krone"));
    /// assert!(crowns.count() >= 2);
    /// ```
    pub fn all() -> impl Iterator<Item = Self> {
        TABLE.entries.iter().map(|entry| entry.currency)
    }

    /// The three-letter code.
    ///
    /// ```
    /// use exchequer::currency::Currency;
    ///
    /// assert_eq!(Currency::EUR.code(), "EUR");
    /// ```
    #[must_use]
    pub fn code(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or_default()
    }

    /// ISO 4217's number for it; `None` where ISO does not list the code (BTC, GGP, YUO).
    ///
    /// ```
    /// use exchequer::currency::Currency;
    ///
    /// assert_eq!(Currency::EUR.numeric(), Some(978));
    /// ```
    #[must_use]
    pub fn numeric(self) -> Option<u16> {
        self.entry()?.numeric
    }

    /// Its English name, as in running text: "Danish krone".
    ///
    /// ```
    /// use exchequer::currency::Currency;
    ///
    /// assert_eq!(Currency::USD.name(), "US dollar");
    /// ```
    #[must_use]
    pub fn name(self) -> &'static str {
        self.entry().map_or("", |entry| &entry.name)
    }

    /// What kind of unit it is.
    #[must_use]
    pub fn kind(self) -> Kind {
        self.entry().map_or(Kind::Money, |entry| entry.kind)
    }

    /// How many decimals its minor unit takes: 2 for EUR, 0 for JPY, 3 for KWD.
    ///
    /// Two for the metals and the XDR, of which ISO 4217 says "not applicable".
    ///
    /// ```
    /// use exchequer::currency::Currency;
    ///
    /// let decimals = |code: &str| code.parse::<Currency>().map(Currency::minor_units);
    /// assert_eq!((decimals("EUR")?, decimals("JPY")?, decimals("KWD")?), (2, 0, 3));
    /// # Ok::<(), exchequer::Error>(())
    /// ```
    #[must_use]
    pub fn minor_units(self) -> u32 {
        self.entry().and_then(|entry| entry.minor_units).unwrap_or(2)
    }

    /// The minor unit in main units: 0.01 for EUR, 1 for JPY.
    ///
    /// ```
    /// use exchequer::currency::Currency;
    ///
    /// assert_eq!(Currency::EUR.minor_unit().to_string(), "0.01");
    /// ```
    #[must_use]
    pub fn minor_unit(self) -> Decimal {
        Decimal::try_new(1, self.minor_units()).unwrap_or(Decimal::ONE)
    }

    /// What its named subunit is of it: a cent is a hundredth of a euro, a fils a thousandth of a
    /// Kuwaiti dinar, a khoums a fifth of a Mauritanian ouguiya.
    ///
    /// The subunit is a hundredth also where ISO 4217 counts in none (the Japanese sen), since
    /// prices and rates are told in it. Source: the central banks of Mauritania and Madagascar for
    /// fifths, ISO 4217 for thousandths.
    ///
    /// ```
    /// use exchequer::currency::Currency;
    ///
    /// let subunit = |code: &str| code.parse().map(|money: Currency| money.subunit().to_string());
    /// assert_eq!(subunit("EUR")?, "0.01");
    /// assert_eq!(subunit("KWD")?, "0.001");
    /// assert_eq!(subunit("MRU")?, "0.2");
    /// # Ok::<(), exchequer::Error>(())
    /// ```
    #[must_use]
    pub fn subunit(self) -> Decimal {
        const IN_FIFTHS: [&str; 3] = ["MRU", "MRO", "MGA"];
        match self.minor_units() {
            _ if IN_FIFTHS.contains(&self.code()) => dec!(0.2),
            3 => dec!(0.001),
            _ => dec!(0.01),
        }
    }

    /// From its first day to its last as legal tender, both inclusive.
    ///
    /// ```
    /// use exchequer::currency::Currency;
    ///
    /// let mark: Currency = "DEM".parse()?;
    /// assert_eq!(mark.life().until, Some("2001-12-31".parse().unwrap()));
    /// assert_eq!(Currency::EUR.life().until, None);
    /// # Ok::<(), exchequer::Error>(())
    /// ```
    #[must_use]
    pub fn life(self) -> DateRange {
        self.entry().map_or(DateRange::ALWAYS, |entry| entry.life)
    }

    /// Whether it was legal tender on `day`. A dead currency is still named in print ("gamle
    /// D-mark"), so this ranks readings and does not exclude them.
    ///
    /// ```
    /// use exchequer::currency::Currency;
    ///
    /// let kuna = Currency::from_code("HRK").unwrap();
    /// assert!(kuna.alive_on("2023-01-14".parse().unwrap()));
    /// assert!(!kuna.alive_on("2023-01-15".parse().unwrap()));
    /// ```
    #[must_use]
    pub fn alive_on(self, day: NaiveDate) -> bool {
        self.life().contains(day)
    }

    /// Its row of the table; that of a currency with the same letters for a code that is none.
    fn entry(self) -> Option<&'static Entry> {
        TABLE.entries.get(usize::from(*TABLE.places.get(self.letters())?))
    }

    /// The five lowest bits of each letter, which tell capitals apart.
    fn letters(self) -> usize {
        let [first, second, third] = self.0.map(|letter| usize::from(letter & 31));
        first << 10 | second << 5 | third
    }
}

impl fmt::Display for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

/// Reads the code, in capitals.
///
/// ```
/// use exchequer::currency::Currency;
///
/// let krone: Currency = "DKK".parse()?;
/// assert_eq!(krone.to_string().parse::<Currency>()?, krone);
/// let error = "kr.".parse::<Currency>().unwrap_err();
/// assert_eq!(
///     error.to_string(),
///     "`kr.` is no currency: write its ISO 4217 code in capitals, such as DKK"
/// );
/// # Ok::<(), exchequer::Error>(())
/// ```
impl FromStr for Currency {
    type Err = Error;

    fn from_str(code: &str) -> Result<Self, Error> {
        Self::from_code(code).ok_or_else(|| {
            Error::not_so(code, "currency", "write its ISO 4217 code in capitals, such as DKK")
        })
    }
}

impl<'de> Deserialize<'de> for Currency {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        text(deserializer)
    }
}

/// A value that is written as its text form.
pub(crate) fn text<'de, T, D>(deserializer: D) -> Result<T, D::Error>
where
    T: FromStr<Err = Error>,
    D: Deserializer<'de>,
{
    Cow::<'de, str>::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
}

impl fmt::Debug for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl Serialize for Currency {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.code())
    }
}

#[cfg(test)]
mod tests;
