//! Norges Bank: kroner per 1 or 100 units of a currency.
//!
//! ```text
//! FREQ,BASE_CUR,QUOTE_CUR,TENOR,DECIMALS,CALCULATED,UNIT_MULT,COLLECTION,TIME_PERIOD,OBS_VALUE
//! B,DKK,NOK,SP,2,false,2,C,2026-03-17,148.2
//! ```
//!
//! `UNIT_MULT` is the power of ten of the units. Trailing zeros are dropped on the way, and
//! `DECIMALS` says how many there were. I44 and TWI are indices.

use super::number::{self, Mark};
use super::sheet::{Sheet, Terms, currency};
use super::table::{Row, Table};
use super::{Ask, Content, Flaw, Request, Source, listed, text};
use crate::rates::Fixing;
use rust_decimal::Decimal;

const ID: &str = "NB";
const SERVICE: &str = "https://data.norges-bank.no/api/data/EXR";

pub(super) fn source() -> Option<Source> {
    Some(Source {
        published: "about 16:00 CET on Norwegian business days",
        licence: "NLOD 2.0: Norges Bank.",
        ..listed(ID, requests, read)?
    })
}

fn requests(ask: &Ask) -> Vec<Request> {
    let Ask { from, to, .. } = ask;
    let codes = ask.codes("+");
    let url = format!("{SERVICE}/B.{codes}.NOK.SP?startPeriod={from}&endPeriod={to}&format=csvdata");
    vec![Request::get(url, Content::Csv, ask).nothing_on(404)]
}

fn read(_: &Request, body: &[u8]) -> Result<Vec<Fixing>, Flaw> {
    let table = Table::read(
        &text::decoded(body),
        &["BASE_CUR", "QUOTE_CUR", "UNIT_MULT", "TIME_PERIOD", "OBS_VALUE"],
    )?;
    let mark = if table.delimiter == ';' { Mark::Comma } else { Mark::Point };
    let mut sheet = Sheet::of(ID);
    // Averages of months and years stand under the same names.
    for row in table.rows().filter(|row| row.optional("FREQ").is_none_or(|frequency| frequency == "B")) {
        let (Some(base), Some(quote)) = (currency(row.text("BASE_CUR")?), currency(row.text("QUOTE_CUR")?))
        else {
            continue;
        };
        let nominal = number::power_of_ten(row.place(), "UNIT_MULT", row.text("UNIT_MULT")?)?;
        let day = number::iso_day(row.place(), "TIME_PERIOD", row.text("TIME_PERIOD")?)?;
        let price = number::price(row.place(), "OBS_VALUE", row.text("OBS_VALUE")?, mark)?;
        sheet.on(day, Terms::per(nominal, base, quote), price.map(|price| with_zeros(price, row)));
    }
    Ok(sheet.fixings())
}

/// A price with as many decimals as were published.
fn with_zeros(mut price: Decimal, row: Row<'_>) -> Decimal {
    let decimals = row.optional("DECIMALS").and_then(|text| text.parse::<u32>().ok());
    if let Some(decimals) = decimals.filter(|decimals| (price.scale()..=12).contains(decimals)) {
        price.rescale(decimals);
    }
    price
}
