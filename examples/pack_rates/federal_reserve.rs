//! Federal Reserve, release H.10: noon buying rates in New York.
//!
//! ```text
//! {"1971-01-04": {"CAUS": 1.0109, "USUK": 2.3938, …}, …, "undefined": {…}}
//! ```
//!
//! `CAUS` is Canadian dollars per US dollar, `USUK` US dollars per pound.

use super::read::{Failure, currency, day, days, decimal};
use chrono::NaiveDate;
use exchequer::currency::Currency;
use exchequer::rates::{Fixing, SourceId};
use std::path::Path;

/// The letters of each country in the names of the series, as in the Fed's own.
const COUNTRIES: [(&str, &str); 22] = [
    ("AL", "AUD"),
    ("BZ", "BRL"),
    ("CA", "CAD"),
    ("CH", "CNY"),
    ("DN", "DKK"),
    ("EU", "EUR"),
    ("HK", "HKD"),
    ("IN", "INR"),
    ("JP", "JPY"),
    ("KO", "KRW"),
    ("MA", "MYR"),
    ("MX", "MXN"),
    ("NO", "NOK"),
    ("NZ", "NZD"),
    ("SD", "SEK"),
    ("SF", "ZAR"),
    ("SI", "SGD"),
    ("SL", "LKR"),
    ("SZ", "CHF"),
    ("TA", "TWD"),
    ("TH", "THB"),
    ("UK", "GBP"),
];

pub fn fixings(path: &Path) -> Result<Vec<Fixing>, Failure> {
    let mut fixings = Vec::new();
    for (date, rates) in days(path)? {
        // The last entry of the package has no date.
        if date == "undefined" {
            continue;
        }
        let valid_from = day(&date);
        for (series, value) in rates {
            let Some((base, quote)) = pair(&series, valid_from)? else { continue };
            fixings.push(Fixing {
                source: SourceId("FED".into()),
                base,
                quote,
                nominal: 1,
                value: decimal(&value)?,
                set_on: Some(valid_from),
                valid_from,
            });
        }
    }
    Ok(fixings)
}

/// The base and the quote of a series; `None` for days that are left out.
fn pair(series: &str, on: NaiveDate) -> Result<Option<(Currency, Currency)>, Failure> {
    let (one, other) = series.split_at_checked(2).ok_or("a series without a name")?;
    Ok(match (one, other) {
        ("US", country) => Some((foreign(country)?, Currency::USD)),
        ("VZ", "US") => {
            bolivar(on).map(currency).transpose()?.map(|bolivar| (Currency::USD, bolivar))
        }
        (country, "US") => Some((Currency::USD, foreign(country)?)),
        _ => return Err(format!("no pair is known as {series}").into()),
    })
}

fn foreign(country: &str) -> Result<Currency, Failure> {
    let known = COUNTRIES.iter().find(|(letters, _)| *letters == country);
    let (_, code) = known.ok_or(format!("no country is known as {country}"))?;
    Ok(currency(code)?)
}

/// The bolivar of a day. Before 2008 the series is restated in the bolivar of 2008 to two decimals,
/// which is not what was published then: left out. The bolivar of October 2021 goes by the code of
/// the one before it, as with most publishers.
fn bolivar(on: NaiveDate) -> Option<&'static str> {
    let changes = [("VES", "2018-08-20"), ("VEF", "2008-01-01")];
    changes.into_iter().find(|(_, from)| on >= day(from)).map(|(code, _)| code)
}
