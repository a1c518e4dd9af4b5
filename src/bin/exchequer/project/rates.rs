//! A newsroom's own rates: a table with the columns `base`, `quote`, `value` and `date`, and, where
//! they are not 1 and OWN, `nominal` and `source`.
//!
//! ```csv
//! base,quote,nominal,value,date,source
//! ARS,DKK,1000,24.58,2023-08-03,DESK
//! ```
//!
//! A row says that so many units of the base cost so much of the quote on that day.

use super::{ProjectError, text};
use chrono::NaiveDate;
use exchequer::currency::Currency;
use exchequer::rates::{Fixing, SourceId};
use rust_decimal::Decimal;
use serde::Deserialize;
use std::path::Path;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    base: String,
    quote: String,
    value: String,
    date: NaiveDate,
    nominal: Option<u32>,
    source: Option<String>,
}

/// The rates of a table.
pub fn read(path: &Path) -> Result<Vec<Fixing>, ProjectError> {
    let text = text(path)?;
    let wrong = |line: u64, error: String| {
        ProjectError::Wrong(path.display().to_string(), format!("line {line}: {error}"))
    };
    let mut reader = csv::ReaderBuilder::new().trim(csv::Trim::All).from_reader(text.as_bytes());
    let mut fixings = Vec::new();
    let rows = reader.deserialize::<Row>();
    for (at, row) in rows.enumerate() {
        // The first row is below the header; a field with a line break is none of a rate.
        let line = (at as u64).saturating_add(2);
        let row = row.map_err(|error| wrong(line, error.to_string()))?;
        fixings.push(fixing(row).map_err(|error| wrong(line, error))?);
    }
    Ok(fixings)
}

fn fixing(row: Row) -> Result<Fixing, String> {
    let currency = |code: &str| {
        let known = Currency::from_code(&code.to_ascii_uppercase());
        known.ok_or_else(|| format!("`{code}` is no currency; write its ISO 4217 code"))
    };
    let value = Decimal::from_str_exact(&row.value);
    let value = value.ok().filter(|value| *value > Decimal::ZERO);
    Ok(Fixing {
        source: SourceId(row.source.unwrap_or_else(|| "OWN".to_owned()).into()),
        base: currency(&row.base)?,
        quote: currency(&row.quote)?,
        nominal: row.nominal.filter(|nominal| *nominal > 0).unwrap_or(1),
        value: value.ok_or_else(|| format!("`{}` is no rate; write it as 24.58", row.value))?,
        set_on: None,
        valid_from: row.date,
    })
}
