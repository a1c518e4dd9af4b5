//! HM Revenue & Customs: units per pound for a calendar month, for customs and VAT.
//!
//! ```text
//! <exchangeRateMonthList Period="01/Aug/2023 to 31/Aug/2023">
//!   <exchangeRate>…<currencyCode>AED</currencyCode><rateNew>4.7333</rateNew></exchangeRate>
//! ```
//!
//! A file is named for its month: `2023-08.xml`. It has a line for each country, so one for each
//! country of the euro. Stretches in which the office printed the price of other money under a code
//! are left out, as are the single months of `slips.csv`.

use super::read::{Failure, currency, day, files};
use chrono::NaiveDate;
use exchequer::currency::Currency;
use exchequer::rates::{Fixing, SourceId};
use rust_decimal::Decimal;
use std::collections::BTreeMap;
use std::path::Path;

pub fn fixings(folder: &Path) -> Result<Vec<Fixing>, Failure> {
    let mut fixings = Vec::new();
    for (month, text) in files(folder)? {
        let valid_from = format!("{month}-01").parse()?;
        let rates = rates(&text, valid_from)?;
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
        let is_its_own = money.code() != "GBP" && !is_other_money(money.code(), month);
        if is_its_own && money.alive_on(month) && !values.contains(&value) {
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

/// Whether what stands under a code in a month is the price of other money: for years the files give
/// to the digit the US dollar for Liberia and the Australian dollar for Tonga, whose own money costs
/// some 200 and 2.4 to the US dollar in NBP's tables; for the old Belarusian ruble the new one; and
/// for the Cuban peso the US dollar, beyond the day from which a dollar was 24 of them.
fn is_other_money(code: &str, month: NaiveDate) -> bool {
    match code {
        "LRD" => month <= day("2020-12-01"),
        "TOP" => month <= day("2023-09-01"),
        "CUP" => (day("2021-01-01")..=day("2022-09-01")).contains(&month),
        "BYR" => month >= day("2016-08-01"),
        _ => false,
    }
}

fn cell<'t>(row: &'t str, name: &str) -> Option<&'t str> {
    let (_, rest) = row.split_once(&format!("<{name}>"))?;
    rest.split_once('<').map(|(text, _)| text.trim())
}
