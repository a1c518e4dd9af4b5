//! What the readers of all publishers share.

use chrono::NaiveDate;
use exchequer::currency::Currency;
use rust_decimal::Decimal;
use serde_json::value::RawValue;
use std::collections::BTreeMap;
use std::error::Error;
use std::path::{Path, PathBuf};

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

/// The files of a folder in order, each by its name without ending and with its text.
pub fn files(folder: &Path) -> Result<Vec<(String, String)>, Failure> {
    let mut paths: Vec<_> = std::fs::read_dir(folder)?
        .map(|entry| Ok(entry?.path()))
        .collect::<Result<_, Failure>>()?;
    paths.retain(|path| path.is_file());
    paths.sort();
    let read = |path: &PathBuf| {
        let name = path.file_stem().and_then(|name| name.to_str()).unwrap_or_default();
        Ok((name.to_owned(), std::fs::read_to_string(path)?))
    };
    paths.iter().map(read).collect()
}

pub fn days(path: &Path) -> Result<Days, Failure> {
    Ok(serde_json::from_str(&std::fs::read_to_string(path)?)?)
}

/// The number in its digits.
pub fn decimal(raw: &RawValue) -> Result<Decimal, Failure> {
    let text = raw.get();
    Ok(text.parse().or_else(|_| Decimal::from_scientific(text))?)
}
