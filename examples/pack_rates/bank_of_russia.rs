//! The Bank of Russia: roubles per 1, 10, 100 … units. A snapshot in part.

use super::Table;
use super::read::{Failure, currency};
use chrono::{Datelike, NaiveDate, Weekday};
use exchequer::rates::{Fixing, SourceId};
use std::path::Path;

pub fn table(path: &Path) -> Result<Table, Failure> {
    let table = Table::of(fixings(path)?);
    let [first, last] = [table.published.first(), table.published.last()]
        .map(|day| day.copied().unwrap_or_default());
    let published =
        first.iter_days().take_while(|day| *day <= last).filter(|day| is_valid_day(*day));
    Ok(Table { published: published.collect(), ..table })
}

/// A rate is set on each working day and valid from the next day on. Russian holidays are not known
/// here and count as gaps, which is on the safe side: nothing is carried over them.
fn is_valid_day(day: NaiveDate) -> bool {
    ![Weekday::Sun, Weekday::Mon].contains(&day.weekday())
}

/// `set_on` is blank where it is not known.
fn fixings(path: &Path) -> Result<Vec<Fixing>, Failure> {
    let mut table = csv::ReaderBuilder::new().trim(csv::Trim::All).from_path(path)?;
    let columns = table.headers()?.clone();
    let place = |name: &str| {
        columns.iter().position(|column| column == name).ok_or(format!("no column {name}"))
    };
    let [code, valid_from, set_on, nominal, value] = [
        place("code")?,
        place("valid_from")?,
        place("set_on")?,
        place("nominal")?,
        place("value_rub")?,
    ];
    let mut fixings = Vec::new();
    for row in table.records() {
        let row = row?;
        let cell = |column| row.get(column).unwrap_or_default();
        fixings.push(Fixing {
            source: SourceId::CBR,
            base: currency(cell(code))?,
            quote: currency("RUB")?,
            nominal: cell(nominal).parse()?,
            value: cell(value).parse()?,
            set_on: if cell(set_on).is_empty() { None } else { Some(cell(set_on).parse()?) },
            valid_from: cell(valid_from).parse()?,
        });
    }
    Ok(fixings)
}
