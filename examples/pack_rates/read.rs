//! What the readers of all publishers share.

use chrono::NaiveDate;
use exchequer::currency::Currency;
use rust_decimal::Decimal;
use serde_json::value::RawValue;
use std::collections::BTreeMap;
use std::error::Error;
use std::path::Path;

pub type Failure = Box<dyn Error>;

/// A JSON object of days, each an object of numbers.
pub type Days = BTreeMap<String, BTreeMap<String, Box<RawValue>>>;

pub fn currency(code: &str) -> Result<Currency, String> {
    Currency::from_code(code).ok_or(format!("the table of currencies has no {code:?}"))
}

/// A day that is known to be one.
pub fn day(text: &str) -> NaiveDate {
    text.parse().unwrap_or_default()
}

pub fn days(path: &Path) -> Result<Days, Failure> {
    Ok(serde_json::from_str(&std::fs::read_to_string(path)?)?)
}

/// The number in its digits.
pub fn decimal(raw: &RawValue) -> Result<Decimal, Failure> {
    let text = raw.get();
    Ok(text.parse().or_else(|_| Decimal::from_scientific(text))?)
}
