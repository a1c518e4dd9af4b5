//! Narodowy Bank Polski, tables A and B: zlotys per unit, the old zloty until 1994.
//!
//! The package holds a file of Python for each currency, with a line for each month:
//!
//! ```text
//!     if year == 2026:
//!         if month == 9: return ('3.7371','3.7423', … ,'-1')[day-1]
//! ```

use super::read::{Failure, currency, day, files};
use chrono::NaiveDate;
use exchequer::rates::{Fixing, SourceId};
use std::path::Path;

/// The last day of the old zloty in the bank's tables.
const OLD_ZLOTY: &str = "1994-12-31";

pub fn fixings(folder: &Path) -> Result<Vec<Fixing>, Failure> {
    let mut fixings = Vec::new();
    for (name, text) in files(folder)? {
        if let Some(code) = name.strip_prefix("curr_") {
            fixings.extend(of_currency(&code.to_uppercase(), &text)?);
        }
    }
    Ok(fixings)
}

fn of_currency(code: &str, text: &str) -> Result<Vec<Fixing>, Failure> {
    let (mut year, mut fixings) = (0, Vec::new());
    for line in text.lines() {
        if let Some(number) = between(line, "year == ", ":") {
            year = number.parse()?;
        }
        let Some(month) = between(line, "month == ", ":") else { continue };
        let days = between(line, "return (", ")").ok_or("a month without days")?;
        for (value, day) in days.split(',').zip(1..) {
            let value = value.trim_matches('\'').parse()?;
            let Some(valid_from) = NaiveDate::from_ymd_opt(year, month.parse()?, day) else {
                continue;
            };
            let Some(code) =
                issued(code, valid_from).filter(|_| value > rust_decimal::Decimal::ZERO)
            else {
                continue;
            };
            let quote = if valid_from <= self::day(OLD_ZLOTY) { "PLZ" } else { "PLN" };
            fixings.push(Fixing {
                source: SourceId("NBP".into()),
                base: currency(code)?,
                quote: currency(quote)?,
                nominal: 1,
                value,
                set_on: Some(valid_from),
                valid_from,
            });
        }
    }
    Ok(fixings)
}

fn between<'t>(line: &'t str, before: &str, after: &str) -> Option<&'t str> {
    line.split_once(before)?.1.split_once(after).map(|(text, _)| text)
}

/// The money that the bank's table meant by a code on a day; `None` for what is left out.
fn issued(code: &str, on: NaiveDate) -> Option<&str> {
    Some(match code {
        // The convertible franc was the franc of trade; the financial one went with capital.
        "BEC" => "BEF",
        "LUC" => "LUF",
        "BEL" | "LUL" => return None,
        // The readjusted kwanza, under the code of the one before it.
        "AON" => "AOR",
        // The second and the fifth Zimbabwean dollar, under the codes of those before them.
        "ZWD" if on >= day("2006-08-09") => "ZWN",
        "ZWL" if on >= day("2024-05-08") => "ZWG",
        // The dinar of July 1992, under the code of the one before it.
        "YUN" if on >= day("1992-07-01") => "YUR",
        _ => code,
    })
}
