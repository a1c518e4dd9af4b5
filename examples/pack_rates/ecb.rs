//! The European Central Bank: units per euro.

use super::read::{Failure, currency};
use exchequer::currency::Currency;
use exchequer::rates::{Fixing, SourceId};
use std::path::Path;

/// One line a day, newest first; one column a currency, `N/A` where there was no rate, and an empty
/// last column.
pub fn fixings(path: &Path) -> Result<Vec<Fixing>, Failure> {
    let mut table = csv::ReaderBuilder::new().trim(csv::Trim::All).from_path(path)?;
    let columns = table.headers()?.clone();
    let mut fixings = Vec::new();
    for row in table.records() {
        let row = row?;
        let day = row.get(0).ok_or("a line without a date")?.parse()?;
        let cells = columns.iter().zip(&row).skip(1);
        for (code, value) in cells.filter(|(_, value)| !["", "N/A"].contains(value)) {
            fixings.push(Fixing {
                source: SourceId::ECB,
                base: Currency::EUR,
                quote: currency(code)?,
                nominal: 1,
                value: value.parse()?,
                set_on: Some(day),
                valid_from: day,
            });
        }
    }
    fixings.reverse();
    Ok(fixings)
}
