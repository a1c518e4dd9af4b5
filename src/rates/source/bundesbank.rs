//! Deutsche Bundesbank: the Frankfurt fixings in D-marks, from 1948 to the end of 1998.
//!
//! ```text
//! DATAFLOW;BBK_STD_FREQ;BBK_STD_CURRENCY;BBK_ERX_PARTNER_CURRENCY;…;TIME_PERIOD;OBS_VALUE;…;BBK_TITLE;…
//! BBK:BBEX3(1.0);D;ATS;DEM;…;1998-12-21;14.214;…;Devisenkurse der Frankfurter Börse / 100 ATS = ... DEM / …
//! ```
//!
//! The units stand in the title alone. What is missing is a point. Later rates are the ECB's and
//! are not asked for.

use super::number::{self, Mark};
use super::sheet::{Sheet, Terms, currency};
use super::table::{Row, Table};
use super::{Ask, Content, Flaw, Request, Source, listed, text};
use crate::rates::Fixing;

const ID: &str = "BBK";
const SERVICE: &str = "https://api.statistiken.bundesbank.de/rest/data/BBEX3";

pub(super) fn source() -> Option<Source> {
    Some(Source {
        published: "of 13:00 in Frankfurt, until 1998-12-30",
        licence: "Free to reuse with the words: Source: Deutsche Bundesbank.",
        ..listed(ID, requests, read)?
    })
}

fn requests(ask: &Ask) -> Vec<Request> {
    let Ask { from, to, .. } = ask;
    let codes = ask.codes("+");
    let url = format!(
        "{SERVICE}/D.{codes}.DEM.AA.AC.000?startPeriod={from}&endPeriod={to}&format=sdmx_csv"
    );
    vec![Request::get(url, Content::Csv, ask).nothing_on(404)]
}

fn read(_: &Request, body: &[u8]) -> Result<Vec<Fixing>, Flaw> {
    let columns =
        ["BBK_STD_CURRENCY", "BBK_ERX_PARTNER_CURRENCY", "TIME_PERIOD", "OBS_VALUE", "BBK_TITLE"];
    let table = Table::read(&text::decoded(body), &columns)?;
    let mut sheet = Sheet::of(ID);
    for row in table
        .rows()
        .filter(|row| row.optional("BBK_STD_FREQ").is_none_or(|frequency| frequency == "D"))
    {
        let (Some(base), Some(quote)) = (
            currency(row.text("BBK_STD_CURRENCY")?),
            currency(row.text("BBK_ERX_PARTNER_CURRENCY")?),
        ) else {
            continue;
        };
        let day = number::iso_day(row.place(), "TIME_PERIOD", row.text("TIME_PERIOD")?)?;
        let price = number::price(row.place(), "OBS_VALUE", row.text("OBS_VALUE")?, Mark::Point)?;
        sheet.on(day, Terms::per(units(row, base.code())?, base, quote), price);
    }
    Ok(sheet.fixings())
}

/// `… / 1 000 ITL = ... DEM / Italien` is a price of a thousand.
fn units(row: Row<'_>, code: &str) -> Result<u32, Flaw> {
    let title = row.text("BBK_TITLE")?;
    let equation =
        title.split('/').find_map(|part| part.split_once('=')).map(|(priced, _)| priced.trim());
    let units = equation.and_then(|priced| priced.strip_suffix(code));
    let units = units
        .ok_or_else(|| Flaw::form(row.place(), format!("a title with units of {code}"), title))?;
    number::units(row.place(), "BBK_TITLE", units)
}

#[cfg(test)]
mod tests {
    use super::super::Fault;
    use super::super::fixture::{answer, fault, lines, urls};

    #[test]
    fn the_units_stand_in_the_title() {
        let expected = [
            "1998-12-21 100 ATS = 14.214 DEM",
            "1998-12-21 1000 ITL = 1.0100 DEM",
            "1998-12-21 1 USD = 1.6663 DEM",
        ];
        assert_eq!(lines("BBK", "bbk.csv"), expected, "a point is no rate");
    }

    #[test]
    fn a_title_without_units_is_refused() {
        let table =
            String::from_utf8(answer("bbk.csv")).unwrap().replace("100 ATS = ... DEM", "ATS");
        assert!(matches!(fault("BBK", table.as_bytes()), Fault::Form { .. }));
    }

    #[test]
    fn nothing_is_asked_of_after_1998() {
        assert!(urls("BBK", "USD", "2003-01-04", "2003-12-31").is_empty());
        let url = urls("BBK", "USD ATS DEM", "1998-12-21", "1999-12-31").remove(0);
        assert!(
            url.ends_with(
                "/D.USD+ATS.DEM.AA.AC.000?startPeriod=1998-12-15&endPeriod=1998-12-30&format=sdmx_csv"
            ),
            "{url}"
        );
    }
}
