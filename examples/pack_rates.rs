//! Packs the publishers' figures into the crate:
//!
//! ```text
//! cargo run --example pack_rates -- ECB_CSV CBR_CSV
//! ```
//!
//! `ECB_CSV` is `eurofxref-hist.csv` as the European Central Bank gives it out (in
//! `eurofxref-hist.zip`); `CBR_CSV` a table of the Bank of Russia's official rates with the columns
//! `code,valid_from,set_on,nominal,value_rub`, `set_on` blank where it is not known, and any others.
//! It writes `ecb.pack`, `cbr.pack` and `coverage.csv` to `src/rates/embedded/`; the same figures
//! give the same bytes.

use exchequer::currency::Currency;
use exchequer::rates::{Fixing, RateBook, SourceId};
use std::error::Error;
use std::path::Path;

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args_os().skip(1);
    let (Some(ecb), Some(cbr), None) = (arguments.next(), arguments.next(), arguments.next()) else {
        return Err("usage: pack_rates ECB_CSV CBR_CSV".into());
    };
    let mut book = RateBook::empty();
    for fixing in ecb_fixings(ecb.as_ref())?.into_iter().chain(cbr_fixings(cbr.as_ref())?) {
        book.insert(fixing)?;
    }
    let embedded = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/rates/embedded");
    std::fs::write(embedded.join("ecb.pack"), book.to_pack(&SourceId::ECB))?;
    std::fs::write(embedded.join("cbr.pack"), book.to_pack(&SourceId::CBR))?;
    std::fs::write(embedded.join("coverage.csv"), book.coverage_table())?;
    Ok(())
}

/// One line a day, newest first; one column a currency, `N/A` where there was no rate, and an empty
/// last column.
fn ecb_fixings(path: &Path) -> Result<Vec<Fixing>, Box<dyn Error>> {
    let mut table = csv::ReaderBuilder::new().trim(csv::Trim::All).from_path(path)?;
    let columns = table.headers()?.clone();
    let mut fixings = Vec::new();
    for row in table.records() {
        let row = row?;
        let day = row.get(0).ok_or("a line without a date")?.parse()?;
        for (code, value) in
            columns.iter().zip(&row).skip(1).filter(|(_, value)| !["", "N/A"].contains(value))
        {
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

fn cbr_fixings(path: &Path) -> Result<Vec<Fixing>, Box<dyn Error>> {
    let mut table = csv::ReaderBuilder::new().trim(csv::Trim::All).from_path(path)?;
    let columns = table.headers()?.clone();
    let place =
        |name: &str| columns.iter().position(|column| column == name).ok_or(format!("no column {name}"));
    let [code, valid_from, set_on, nominal, value] =
        [place("code")?, place("valid_from")?, place("set_on")?, place("nominal")?, place("value_rub")?];
    let roubles = currency("RUB")?;
    let mut fixings = Vec::new();
    for row in table.records() {
        let row = row?;
        let cell = |column| row.get(column).unwrap_or_default();
        fixings.push(Fixing {
            source: SourceId::CBR,
            base: currency(cell(code))?,
            quote: roubles,
            nominal: cell(nominal).parse()?,
            value: cell(value).parse()?,
            set_on: if cell(set_on).is_empty() { None } else { Some(cell(set_on).parse()?) },
            valid_from: cell(valid_from).parse()?,
        });
    }
    Ok(fixings)
}

fn currency(code: &str) -> Result<Currency, String> {
    Currency::from_code(code).ok_or(format!("the table of currencies has no {code:?}"))
}
