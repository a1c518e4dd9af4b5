//! HM Revenue & Customs: units per pound for a calendar month, for customs and VAT.
//!
//! ```text
//! <exchangeRateMonthList Period="01/Aug/2023 to 31/Aug/2023">
//!   <exchangeRate>…<currencyCode>AED</currencyCode><rateNew>4.7333</rateNew></exchangeRate>
//! ```
//!
//! A file is named for its month: `2023-08.xml`. It has a line for each country, so one for each
//! country of the euro.

use super::read::{Failure, currency};
use chrono::NaiveDate;
use exchequer::currency::Currency;
use exchequer::rates::{Fixing, SourceId};
use rust_decimal::Decimal;
use std::collections::BTreeMap;
use std::path::Path;

pub fn fixings(folder: &Path) -> Result<Vec<Fixing>, Failure> {
    let mut paths: Vec<_> = std::fs::read_dir(folder)?
        .map(|entry| Ok(entry?.path()))
        .collect::<Result<_, Failure>>()?;
    paths.sort();
    let mut fixings = Vec::new();
    for path in paths {
        let month = path.file_stem().and_then(|name| name.to_str()).unwrap_or_default();
        let valid_from = format!("{month}-01").parse()?;
        let rates = rates(&std::fs::read_to_string(&path)?, valid_from)?;
        fixings.extend(rates.into_iter().map(|(quote, value)| Fixing {
            source: SourceId("HMRC".into()),
            base: Currency::from_code("GBP").unwrap_or(Currency::EUR),
            quote,
            nominal: 1,
            value,
            set_on: None,
            valid_from,
        }));
    }
    Ok(fixings)
}

/// The rate of each currency that was money in that month; none of one with two rates.
fn rates(text: &str, month: NaiveDate) -> Result<BTreeMap<Currency, Decimal>, Failure> {
    let mut found: BTreeMap<Currency, Vec<Decimal>> = BTreeMap::new();
    for row in text.split("<exchangeRate>").skip(1) {
        let (code, rate) = (cell(row, "currencyCode"), cell(row, "rateNew"));
        let (Some(code), Some(rate)) = (code, rate) else {
            return Err(format!("{month}: {row}").into());
        };
        let Ok(money) = currency(code) else {
            println!("HMRC {month}: no currency {code}");
            continue;
        };
        let value: Decimal = rate.parse()?;
        let values = found.entry(money).or_default();
        if money.code() != "GBP" && money.alive_on(month) && !values.contains(&value) {
            values.push(value);
        }
    }
    let single = found.into_iter().filter_map(|(money, values)| match values.as_slice() {
        [] => None,
        [value] => Some((money, *value)),
        several => {
            println!("HMRC {month}: {money} has several rates: {several:?}");
            None
        }
    });
    Ok(single.collect())
}

fn cell<'t>(row: &'t str, name: &str) -> Option<&'t str> {
    let (_, rest) = row.split_once(&format!("<{name}>"))?;
    rest.split_once('<').map(|(text, _)| text.trim())
}
