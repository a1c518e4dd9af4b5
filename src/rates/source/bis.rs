//! The Bank for International Settlements: units of a currency per dollar, month-end and daily.
//!
//! ```text
//! DATAFLOW,FREQ,REF_AREA,CURRENCY,COLLECTION,TIME_PERIOD,OBS_VALUE,UNIT_MULT,…
//! BIS:WS_XRU(1.0),M,DK,DKK,E,2025-01,7.17964,0,…
//! ```
//!
//! Histories are restated in the unit of today: what is under the old leone is in new ones. So
//! a value is read only from days on which its money was in use. Money of several countries is read
//! from one of them: the euro from the euro area (`XM`), not from its members, whose rows convert
//! their old money; before 1999 it is the ECU. Averages are left out.

use super::number::{self, Mark};
use super::sheet::{Sheet, Terms, currency};
use super::table::{Row, Table};
use super::{Ask, Content, Flaw, Request, Source, listed, text};
use crate::currency::Currency;
use crate::rates::Fixing;
use chrono::{Datelike, Months, NaiveDate};
use rust_decimal::Decimal;

const ID: &str = "BIS";
const SERVICE: &str = "https://stats.bis.org/api/v2/data/dataflow/BIS/WS_XRU/1.0";

/// The area from which shared money is read.
const AREAS: [(&str, &str); 5] =
    [("AUD", "AU"), ("EUR", "XM"), ("XAF", "CM"), ("XCD", "AG"), ("XOF", "WA")];

const TABLE: &str = "application/vnd.sdmx.data+csv;version=1.0.0";

pub(super) fn source() -> Option<Source> {
    Some(Source {
        published: "monthly, some weeks after the month",
        licence: "Free to reuse with the source named: Bank for International Settlements.",
        ..listed(ID, requests, read)?
    })
}

fn requests(ask: &Ask) -> Vec<Request> {
    let codes = ask.codes("+");
    let [from, to] = [ask.from, ask.to].map(|day| day.format("%Y-%m"));
    let url = format!("{SERVICE}/M..{codes}.E?startPeriod={from}&endPeriod={to}");
    vec![Request::get(url, Content::Csv, ask).with_header("Accept", TABLE).nothing_on(404)]
}

fn read(_: &Request, body: &[u8]) -> Result<Vec<Fixing>, Flaw> {
    let columns =
        ["FREQ", "REF_AREA", "CURRENCY", "COLLECTION", "TIME_PERIOD", "OBS_VALUE", "UNIT_MULT"];
    let table = Table::read(&text::decoded(body), &columns)?;
    let mut sheet = Sheet::of(ID);
    for row in table.rows() {
        let Some(day) = day(row)? else { continue };
        let Some(quote) = currency_of(row.text("CURRENCY")?, row.text("REF_AREA")?, day) else {
            continue;
        };
        let times = number::power_of_ten(row.place(), "UNIT_MULT", row.text("UNIT_MULT")?)?;
        let price = number::price(row.place(), "OBS_VALUE", row.text("OBS_VALUE")?, Mark::Point)?;
        let price = price.and_then(|price| price.checked_mul(Decimal::from(times)));
        sheet.on(day, Terms::one(Currency::USD, quote), price);
    }
    Ok(sheet.fixings())
}

/// The last day of a month, or the day; `None` for averages and other periods.
fn day(row: Row<'_>) -> Result<Option<NaiveDate>, Flaw> {
    let period = row.text("TIME_PERIOD")?;
    match (row.text("FREQ")?, row.text("COLLECTION")?) {
        ("M", "E") => {
            let first = number::iso_day(row.place(), "TIME_PERIOD", &format!("{period}-01"))?;
            Ok(first.checked_add_months(Months::new(1)).and_then(|next| next.pred_opt()))
        }
        ("D", _) => number::iso_day(row.place(), "TIME_PERIOD", period).map(Some),
        _ => Ok(None),
    }
}

fn currency_of(code: &str, area: &str, day: NaiveDate) -> Option<Currency> {
    let shared = AREAS.iter().find(|(money, _)| *money == code);
    if shared.is_some_and(|(_, from)| *from != area) {
        return None;
    }
    let money = match code {
        "EUR" if day.year() < 1999 => currency("XEU")?,
        "SLL" => currency("SLE")?,
        _ => currency(code)?,
    };
    money.alive_on(day).then_some(money)
}

#[cfg(test)]
mod tests {
    use super::super::fixture::{answer, lines, read, shown, urls};

    #[test]
    fn only_what_was_money_and_no_synthetic_euro_is_read() {
        let expected = [
            "1998-11-30 1 USD = 0.8585 XEU",
            "2023-08-31 1 USD = 22.35 SLE",
            "2025-01-31 1 USD = 7.17964 DKK",
            "2025-01-31 1 USD = 0.962186 EUR",
            "2025-02-28 1 USD = 7.163865 DKK",
        ];
        assert_eq!(lines("BIS", "bis.csv"), expected);
    }

    #[test]
    fn units_in_powers_of_ten_are_multiplied_out() {
        let table =
            String::from_utf8(answer("bis.csv")).unwrap().replace("7.17964,0,", "7.17964,3,");
        assert_eq!(
            shown(read("BIS", table.as_bytes()).unwrap())[2],
            "2025-01-31 1 USD = 7179.64000 DKK"
        );
    }

    #[test]
    fn months_are_asked_for() {
        let urls = urls("BIS", "DKK", "2025-02-03", "2025-02-28");
        assert!(
            urls[0].ends_with("/M..DKK.E?startPeriod=2025-01&endPeriod=2025-02"),
            "{}",
            urls[0]
        );
    }
}
