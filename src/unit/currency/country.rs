//! Which country used which money, and when.
//!
//! ```
//! use exchequer::currency::{Country, Currency};
//!
//! let denmark = Country::from_code("DK").unwrap();
//! assert_eq!(denmark.currency_on("2023-08-03".parse().unwrap()), Currency::from_code("DKK"));
//! ```
//!
//! It does not know the names of countries, which are a language's.

use super::table::{self, Row};
use super::{Currency, DateRange};
use crate::Error;
use chrono::NaiveDate;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::cmp::Reverse;
use std::fmt;
use std::str::FromStr;
use std::sync::LazyLock;

/// A country or territory with money of its own or another's, by its ISO 3166 alpha-2 code.
///
/// Some that are gone keep their code: SU, YU, CS (Serbia and Montenegro), DD, YD, AN; XK is Kosovo
/// and EU the European Union. Source: Unicode CLDR 48.2 currency data, amended from the issuing
/// banks.
///
/// ```
/// use exchequer::currency::Country;
///
/// let denmark: Country = "DK".parse()?;
/// assert_eq!(denmark.currency(), Some("DKK".parse()?));
/// # Ok::<(), exchequer::Error>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Country([u8; 2]);

impl Country {
    /// The country with this code, in capitals; `None` when the table has no such code.
    ///
    /// ```
    /// use exchequer::currency::Country;
    ///
    /// assert_eq!(Country::from_code("DK").unwrap().code(), "DK");
    /// assert_eq!(Country::from_code("dk"), None);
    /// ```
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        let country = Self(code.as_bytes().try_into().ok()?);
        TABLE.binary_search_by_key(&country, |usage| usage.country).is_ok().then_some(country)
    }

    /// The two-letter code.
    #[must_use]
    pub fn code(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or_default()
    }

    /// Its money on `day`: the newest main one where old and new were both legal tender, and the
    /// national one while the euro was book money (1999 to 2001). `None` before its first.
    ///
    /// ```
    /// use exchequer::currency::{Country, Currency};
    ///
    /// let croatia = Country::from_code("HR").unwrap();
    /// assert_eq!(croatia.currency_on("2023-01-01".parse().unwrap()), Some(Currency::EUR));
    /// ```
    #[must_use]
    pub fn currency_on(self, day: NaiveDate) -> Option<Currency> {
        self.usages_on(day).min_by_key(|usage| usage.rank()).map(|usage| usage.currency)
    }

    /// Its money today, for the days after the table was made; `None` for countries that are gone.
    ///
    /// ```
    /// use exchequer::currency::{Country, Currency};
    ///
    /// let country = |code: &str| code.parse::<Country>();
    /// assert_eq!(country("HR")?.currency(), Some(Currency::EUR));
    /// assert_eq!(country("SU")?.currency(), None, "the Soviet Union is gone");
    /// # Ok::<(), exchequer::Error>(())
    /// ```
    #[must_use]
    pub fn currency(self) -> Option<Currency> {
        self.currency_on(NaiveDate::MAX)
    }

    /// Everything that was ever its money, in no particular order.
    ///
    /// ```
    /// use exchequer::currency::{Country, Currency};
    ///
    /// let ever: Vec<Currency> = "HR".parse::<Country>()?.currencies().collect();
    /// assert!(ever.contains(&Currency::EUR) && ever.contains(&"HRK".parse()?));
    /// # Ok::<(), exchequer::Error>(())
    /// ```
    pub fn currencies(self) -> impl Iterator<Item = Currency> {
        self.usages().iter().map(|usage| usage.currency)
    }

    /// All its legal tender on `day`: the main money first, the newest before the older, then what
    /// is beside it (the US dollar in Panama, the rand in Lesotho).
    ///
    /// ```
    /// use exchequer::currency::{Country, Currency};
    ///
    /// let panama: Country = "PA".parse()?;
    /// let tender = panama.currencies_on("2023-01-01".parse().unwrap());
    /// assert_eq!(tender, ["PAB".parse()?, Currency::USD]);
    /// # Ok::<(), exchequer::Error>(())
    /// ```
    #[must_use]
    pub fn currencies_on(self, day: NaiveDate) -> Vec<Currency> {
        let mut usages: Vec<&Usage> = self.usages_on(day).collect();
        usages.sort_by_key(|usage| usage.rank());
        usages.into_iter().map(|usage| usage.currency).collect()
    }

    fn usages_on(self, day: NaiveDate) -> impl Iterator<Item = &'static Usage> {
        self.usages().iter().filter(move |usage| usage.life.contains(day))
    }

    fn usages(self) -> &'static [Usage] {
        let from = TABLE.partition_point(|usage| usage.country < self);
        let after = TABLE.get(from..).unwrap_or_default();
        after.split_at(after.partition_point(|usage| usage.country == self)).0
    }
}

impl fmt::Display for Country {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

/// Reads the code, in capitals.
///
/// ```
/// use exchequer::currency::Country;
///
/// let denmark: Country = "DK".parse()?;
/// assert_eq!(denmark.to_string(), "DK");
/// assert!("Denmark".parse::<Country>().unwrap_err().is_unknown_word());
/// # Ok::<(), exchequer::Error>(())
/// ```
impl FromStr for Country {
    type Err = Error;

    fn from_str(code: &str) -> Result<Self, Error> {
        Self::from_code(code).ok_or_else(|| {
            Error::not_so(
                code,
                "country",
                "write its two-letter ISO 3166 code in capitals, such as DK",
            )
        })
    }
}

impl<'de> Deserialize<'de> for Country {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        super::text(deserializer)
    }
}

impl fmt::Debug for Country {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl Serialize for Country {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.code())
    }
}

struct Usage {
    country: Country,
    currency: Currency,
    life: DateRange,
    role: Role,
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Role {
    Main,
    Beside,
}

const TEXT: &str = include_str!("tables/countries.csv");

static TABLE: LazyLock<Vec<Usage>> = LazyLock::new(|| {
    let mut usages = table::read(TEXT, Usage::read);
    usages.sort_by_key(|usage| usage.country);
    usages
});

impl Usage {
    /// The lowest comes first: the main money before the other, the newest before the older.
    fn rank(&self) -> (Role, Reverse<Option<NaiveDate>>) {
        (self.role, Reverse(self.life.from))
    }

    fn read(row: &Row<'_>) -> Option<Self> {
        let code: [u8; 2] = row.text("country")?.as_bytes().try_into().ok()?;
        let role = match row.text("use")? {
            "main" => Role::Main,
            "beside" => Role::Beside,
            _ => return None,
        };
        Some(Self {
            country: code.iter().all(u8::is_ascii_uppercase).then_some(Country(code))?,
            currency: row.currency("currency")?,
            life: row.life()?,
            role,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn codes(country: &str, day: &str) -> String {
        let currencies = Country::from_code(country).unwrap().currencies_on(day.parse().unwrap());
        currencies.iter().map(Currency::code).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn every_row_of_the_table_parses_in_order_and_once() {
        table::assert_sound(TEXT, TABLE.len(), |row| {
            ["country", "from", "currency"].map(|column| row.text(column).unwrap()).join(" ")
        });
    }

    #[test]
    fn no_country_used_money_before_its_first_day_or_after_its_last() {
        for Usage { country, currency, life, .. } in TABLE.iter() {
            let own = currency.life();
            assert!(own.from <= life.from, "{country} {currency} begins early");
            let ends_late = own.until.is_some_and(|end| life.until.is_none_or(|until| until > end));
            assert!(!ends_late, "{country} {currency} ends late");
        }
    }

    #[test]
    fn the_money_of_a_country_is_that_of_the_day() {
        let facts = [
            ("DK", "2023-08-03", "DKK"),
            ("GL", "2023-08-03", "DKK"),
            ("HR", "2022-12-31", "HRK"),
            ("HR", "2023-01-01", "EUR HRK"),
            ("BG", "2025-12-31", "BGN"),
            ("BG", "2026-02-01", "EUR"),
            ("TR", "2004-12-31", "TRL"),
            ("TR", "2006-01-01", "TRY"),
            ("RU", "1997-12-31", "RUR"),
            ("RU", "2023-08-03", "RUB"),
            ("BY", "2016-07-01", "BYN BYR"),
            ("CW", "2025-07-01", "XCG"),
            ("EC", "2023-01-01", "USD"),
            ("LI", "2023-01-01", "CHF"),
            ("RS", "2023-01-01", "RSD"),
            ("ZW", "2024-10-01", "ZWG USD"),
            ("PA", "2023-01-01", "PAB USD"),
            ("LS", "2023-01-01", "LSL ZAR"),
        ];
        for (country, day, expected) in facts {
            assert_eq!(codes(country, day), expected, "{country} on {day}");
        }
    }

    #[test]
    fn the_euro_stood_beside_the_mark_until_there_were_notes() {
        assert_eq!(codes("DE", "1998-12-31"), "DEM");
        assert_eq!(codes("DE", "2001-12-31"), "DEM EUR");
        assert_eq!(codes("DE", "2002-01-01"), "EUR");
        assert_eq!(codes("FR", "2002-02-17"), "EUR FRF");
    }

    #[test]
    fn an_unknown_code_is_no_country_and_there_was_a_time_before_money() {
        for code in ["dk", "DKK", "", "ZZ", "Æ"] {
            assert_eq!(Country::from_code(code), None, "{code}");
        }
        assert_eq!(codes("DE", "1900-01-01"), "");
    }

    #[test]
    fn every_code_reads_back() {
        for country in TABLE.iter().map(|usage| usage.country) {
            assert_eq!(country.to_string().parse::<Country>().unwrap(), country);
            let json = serde_json::to_string(&country).unwrap();
            assert_eq!(serde_json::from_str::<Country>(&json).unwrap(), country);
        }
    }

    #[test]
    fn every_living_national_money_is_used_somewhere() {
        let today = "2026-06-01".parse().unwrap();
        for currency in
            Currency::all().filter(|currency| currency.kind() == super::super::Kind::Money)
        {
            let used =
                TABLE.iter().any(|usage| usage.currency == currency && usage.life.contains(today));
            let alive = currency.alive_on(today) && currency.code() != "CNH";
            assert_eq!(used, alive, "{currency}");
        }
    }

    #[test]
    fn the_money_of_a_country_is_the_first_of_all_its_tender() {
        for usage in TABLE.iter() {
            let days = [usage.life.from, usage.life.until, Some(NaiveDate::MAX)];
            for day in days.into_iter().flatten() {
                let country = usage.country;
                assert_eq!(
                    country.currency_on(day),
                    country.currencies_on(day).first().copied(),
                    "{country} {day}"
                );
            }
            assert!(usage.country.currencies().any(|currency| currency == usage.currency));
        }
    }
}
