//! The Bank of Israel: new shekels per 1, 10 or 100 units of a currency.
//!
//! ```text
//! SERIES_CODE,FREQ,BASE_CURRENCY,COUNTER_CURRENCY,…,DATA_TYPE,…,UNIT_MULT,…,TIME_PERIOD,OBS_VALUE,…
//! RER_JPY_ILS,D,JPY,ILS,…,OF00,…,2,…,2026-03-02,1.971,…
//! ```
//!
//! `UNIT_MULT` is the power of ten of the units. Only the representative rates (`OF00`) of days are
//! read.

use super::number::{self, Mark};
use super::sheet::{Sheet, Terms, currency};
use super::table::Table;
use super::{Ask, Content, Flaw, Request, Source, listed, text};
use crate::rates::Fixing;

const ID: &str = "BOI";
const SERVICE: &str =
    "https://edge.boi.gov.il/FusionEdgeServer/sdmx/v2/data/dataflow/BOI.STATISTICS/EXR/1.0/";

pub(super) fn source() -> Option<Source> {
    Some(Source {
        published: "about 15:30 Israel time on business days, 12:30 on Fridays",
        licence: "Free to reuse with the source named: Bank of Israel.",
        ..listed(ID, requests, read)?
    })
}

fn requests(ask: &Ask) -> Vec<Request> {
    let Ask { from, to, .. } = ask;
    let url =
        format!("{SERVICE}?c%5BDATA_TYPE%5D=OF00&startperiod={from}&endperiod={to}&format=csv");
    vec![Request::get(url, Content::Csv, ask).nothing_on(404)]
}

fn read(_: &Request, body: &[u8]) -> Result<Vec<Fixing>, Flaw> {
    let columns = ["BASE_CURRENCY", "COUNTER_CURRENCY", "UNIT_MULT", "TIME_PERIOD", "OBS_VALUE"];
    let table = Table::read(&text::decoded(body), &columns)?;
    let mut sheet = Sheet::of(ID);
    for row in table.rows() {
        let is = |column, wanted| row.optional(column).is_none_or(|found| found == wanted);
        if !is("FREQ", "D") || !is("DATA_TYPE", "OF00") {
            continue;
        }
        let (Some(base), Some(quote)) =
            (currency(row.text("BASE_CURRENCY")?), currency(row.text("COUNTER_CURRENCY")?))
        else {
            continue;
        };
        let nominal = number::power_of_ten(row.place(), "UNIT_MULT", row.text("UNIT_MULT")?)?;
        let day = number::iso_day(row.place(), "TIME_PERIOD", row.text("TIME_PERIOD")?)?;
        let price = number::price(row.place(), "OBS_VALUE", row.text("OBS_VALUE")?, Mark::Point)?;
        sheet.on(day, Terms::per(nominal, base, quote), price);
    }
    Ok(sheet.fixings())
}

#[cfg(test)]
mod tests {
    use super::super::fixture::{lines, urls};

    #[test]
    fn units_are_powers_of_ten_and_only_days_are_read() {
        let expected = [
            "2026-03-02 100 JPY = 1.971 ILS",
            "2026-03-02 10 LBP = 0.0003 ILS",
            "2026-03-02 1 USD = 3.073 ILS",
        ];
        assert_eq!(lines("BOI", "boi.csv"), expected);
    }

    #[test]
    fn all_currencies_come_at_once() {
        let urls = urls("BOI", "USD", "2026-03-07", "2026-03-20");
        assert!(urls[0].ends_with(
            "?c%5BDATA_TYPE%5D=OF00&startperiod=2026-03-01&endperiod=2026-03-20&format=csv"
        ));
    }
}
