//! Financial Benchmarks India: the reference rates of India, rupees per 1, 100 or 10 000 units.
//!
//! ```text
//! [{"processRunDate":"2026-03-20 00:00:00","subProdName":"INR / 100 JPY","displayTime":"2026-03-20 13:00:00",
//!   "rate":58.940000,"comments":""}]
//! ```
//!
//! It has published them for the Reserve Bank since 2018-07-10. The units stand inside the label.

use super::json::{self, Scalar};
use super::number::{self, Mark};
use super::sheet::{Sheet, Terms, currency};
use super::{Ask, Content, Flaw, Place, Request, Source, listed};
use crate::rates::Fixing;
use serde::Deserialize;
use serde_json::value::RawValue;

const ID: &str = "FBIL";
const SERVICE: &str = "https://www.fbil.org.in/wasdm/refrates/fetchfiltered";

pub(super) fn source() -> Option<Source> {
    Some(Source {
        published: "about 13:00 in Mumbai on business days",
        licence: "By the terms of Financial Benchmarks India, www.fbil.org.in.",
        ..listed(ID, requests, read)?
    })
}

fn requests(ask: &Ask) -> Vec<Request> {
    let Ask { from, to, .. } = ask;
    let url = format!("{SERVICE}?fromDate={from}&toDate={to}&authenticated=false");
    vec![Request::get(url, Content::Json, ask)]
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Rate {
    process_run_date: String,
    sub_prod_name: String,
    rate: Scalar,
}

fn read(_: &Request, body: &[u8]) -> Result<Vec<Fixing>, Flaw> {
    let rates: Vec<Box<RawValue>> = json::read(body)?;
    let mut sheet = Sheet::of(ID);
    for rate in json::records::<Rate>(&rates) {
        let (place, Rate { process_run_date, sub_prod_name, rate }) = rate?;
        let day = number::iso_day(place, "processRunDate", &process_run_date)?;
        let Some(terms) = terms(place, &sub_prod_name)? else { continue };
        sheet.on(day, terms, rate.price(place, "rate", Mark::Point)?);
    }
    Ok(sheet.fixings())
}

/// `INR / 100 JPY` is 100 yen in rupees.
fn terms(place: Place, label: &str) -> Result<Option<Terms>, Flaw> {
    let form = || Flaw::form(place, "a label like INR / 100 JPY", label);
    let (quote, priced) = label.split_once('/').ok_or_else(form)?;
    let (units, base) = priced.trim().split_once(' ').ok_or_else(form)?;
    let nominal = number::units(place, "subProdName", units)?;
    Ok(currency(base).zip(currency(quote)).map(|(base, quote)| Terms::per(nominal, base, quote)))
}

#[cfg(test)]
mod tests {
    use super::super::Fault;
    use super::super::fixture::{fault, lines, urls};

    #[test]
    fn the_units_stand_inside_the_label() {
        let expected = [
            "2026-03-20 10000 IDR = 55.107900 INR",
            "2026-03-20 100 JPY = 58.940000 INR",
            "2026-03-20 1 USD = 93.348300 INR",
        ];
        assert_eq!(lines("FBIL", "fbil.json"), expected);
        let odd = br#"[{"processRunDate":"2026-03-20","subProdName":"USDINR","rate":93.3}]"#;
        assert!(matches!(fault("FBIL", odd), Fault::Form { .. }));
    }

    #[test]
    fn days_are_asked_for() {
        let url = "https://www.fbil.org.in/wasdm/refrates/fetchfiltered?fromDate=2026-03-14&toDate=2026-03-20&authenticated=false";
        assert_eq!(urls("FBIL", "USD", "2026-03-20", "2026-03-20"), [url]);
    }
}
