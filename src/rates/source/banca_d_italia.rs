//! Banca d'Italia: the euro in some 160 currencies, many of which nobody else fixes.
//!
//! ```text
//! Country,Currency,ISO Code,UIC Code,Rate,Rate convention,Reference date (CET)
//! DENMARK,Danish Krone,DKK,007,7.4691,Foreign currency amount for 1 Euro,2026-02-09
//! ```
//!
//! One question a day. The convention says the direction, and one that this crate does not know is
//! refused. What is missing is `N.A.`; the North Korean won, at about 3 to the euro, is no rate
//! that anyone used and is left out.

use super::number::{self, Mark};
use super::sheet::{Sheet, Terms, currency};
use super::table::{Row, Table};
use super::{Ask, Content, Flaw, Request, Source, listed, text};
use crate::currency::Currency;
use crate::rates::Fixing;
use chrono::{Datelike, Weekday};

const ID: &str = "BDI";
const SERVICE: &str =
    "https://tassidicambio.bancaditalia.it/terzevalute-wf-web/rest/v1.0/dailyRates";

pub(super) fn source() -> Option<Source> {
    Some(Source {
        published: "about 16:15 CET on TARGET business days",
        licence: "CC BY 4.0: Banca d'Italia.",
        ..listed(ID, requests, read)?
    })
}

fn requests(ask: &Ask) -> Vec<Request> {
    let weekday = |ask: &&Ask| !matches!(ask.to.weekday(), Weekday::Sat | Weekday::Sun);
    ask.by_day().iter().filter(weekday).map(day).collect()
}

fn day(ask: &Ask) -> Request {
    let url = format!("{SERVICE}?referenceDate={}&currencyIsoCode=EUR&lang=en", ask.to);
    Request::get(url, Content::Csv, ask).with_header("Accept", "text/csv").nothing_on(404)
}

fn read(_: &Request, body: &[u8]) -> Result<Vec<Fixing>, Flaw> {
    let columns = ["ISO Code", "Rate", "Rate convention", "Reference date (CET)"];
    let table = Table::read(&text::decoded(body), &columns)?;
    let mut sheet = Sheet::of(ID);
    for row in table.rows() {
        let Some(foreign) =
            currency(row.text("ISO Code")?).filter(|foreign| foreign.code() != "KPW")
        else {
            continue;
        };
        let price = number::price(row.place(), "Rate", row.text("Rate")?, Mark::Point)?;
        if price.is_none() {
            continue;
        }
        let date = row.text("Reference date (CET)")?;
        sheet.on(
            number::iso_day(row.place(), "Reference date (CET)", date)?,
            terms(row, foreign)?,
            price,
        );
    }
    Ok(sheet.fixings())
}

fn terms(row: Row<'_>, foreign: Currency) -> Result<Terms, Flaw> {
    let convention = row.text("Rate convention")?;
    let said = convention.to_lowercase();
    match (
        said.starts_with("foreign currency amount for 1"),
        said.starts_with("amount of euro for 1"),
    ) {
        (true, _) => Ok(Terms::one(Currency::EUR, foreign)),
        (false, true) => Ok(Terms::one(foreign, Currency::EUR)),
        (false, false) => Err(Flaw::form(row.place(), "a known rate convention", convention)),
    }
}

#[cfg(test)]
mod tests {
    use super::super::Fault;
    use super::super::fixture::{answer, fault, lines, urls};

    #[test]
    fn the_convention_says_the_direction_and_what_is_missing_is_left_out() {
        let expected = ["2026-02-09 1 EUR = 74.9012 AFN", "2026-02-09 1 EUR = 7.4691 DKK"];
        assert_eq!(lines("BDI", "bdi.csv"), expected);
    }

    #[test]
    fn an_unknown_convention_is_refused() {
        let table = String::from_utf8(answer("bdi.csv"))
            .unwrap()
            .replace("Foreign currency amount", "Something else");
        assert!(matches!(fault("BDI", table.as_bytes()), Fault::Form { .. }));
    }

    #[test]
    fn weekends_are_not_asked_for() {
        let urls = urls("BDI", "DKK", "2026-02-09", "2026-02-09");
        assert_eq!(urls.len(), 4, "four to nine February less a weekend");
        assert!(urls[3].ends_with("?referenceDate=2026-02-09&currencyIsoCode=EUR&lang=en"));
    }
}
