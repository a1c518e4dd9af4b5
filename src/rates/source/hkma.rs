//! The Hong Kong Monetary Authority: Hong Kong dollars per unit of a currency, a month late.
//!
//! ```text
//! {"header":{"success":true,"err_code":"0000","err_msg":"No error found"},"result":{"datasize":1,"records":[
//!   {"end_of_day":"2026-03-31","usd":7.839,"eur":8.995,"jpy":0.049065, …}]}}
//! ```
//!
//! Each field is named by the code of a currency, for one unit; effective indices have other names.

use super::json::{self, Scalar};
use super::number::{self, Mark};
use super::sheet::{Sheet, Terms, currency, own};
use super::{Ask, Content, Flaw, Place, Request, Source, listed};
use crate::rates::Fixing;
use serde::Deserialize;
use serde_json::value::RawValue;
use std::collections::BTreeMap;

const ID: &str = "HKMA";
const SERVICE: &str = "https://api.hkma.gov.hk/public/market-data-and-statistics/monthly-statistical-bulletin/er-ir/er-eeri-daily";

/// One page holds no more days.
const PAGE: u64 = 100;

pub(super) fn source() -> Option<Source> {
    Some(Source {
        published: "of the close in Hong Kong on business days, about a month later",
        licence: "Free to reuse with the source named: Hong Kong Monetary Authority.",
        ..listed(ID, requests, read)?
    })
}

fn requests(ask: &Ask) -> Vec<Request> {
    ask.in_spans_of(PAGE).iter().map(page).collect()
}

fn page(ask: &Ask) -> Request {
    let Ask { from, to, .. } = ask;
    let url = format!("{SERVICE}?choose=end_of_day&from={from}&to={to}&pagesize={PAGE}&offset=0");
    Request::get(url, Content::Json, ask)
}

#[derive(Deserialize)]
struct Answer {
    header: Option<Header>,
    result: Option<Records>,
}

#[derive(Deserialize)]
struct Header {
    success: bool,
    #[serde(default)]
    err_msg: String,
}

#[derive(Deserialize)]
struct Records {
    records: Vec<Box<RawValue>>,
}

fn read(_: &Request, body: &[u8]) -> Result<Vec<Fixing>, Flaw> {
    let Answer { header, result } = json::read(body)?;
    if let Some(header) = header.filter(|header| !header.success) {
        return Err(Flaw::refused(&header.err_msg));
    }
    let result = result.ok_or_else(|| Flaw::field(Place::Answer, "result"))?;
    let mut sheet = Sheet::of(ID);
    for record in json::records::<BTreeMap<String, Scalar>>(&result.records) {
        let (place, fields) = record?;
        let day = fields.get("end_of_day").ok_or_else(|| Flaw::field(place, "end_of_day"))?;
        let day = number::iso_day(place, "end_of_day", day.text())?;
        for (name, value) in &fields {
            let Some(base) = currency(name) else { continue };
            sheet.on(day, Terms::one(base, own("HKD")), value.price(place, name, Mark::Point)?);
        }
    }
    Ok(sheet.fixings())
}

#[cfg(test)]
mod tests {
    use super::super::Fault;
    use super::super::fixture::{fault, lines, urls};

    #[test]
    fn each_field_is_the_price_of_one_unit_and_indices_are_left_out() {
        let expected = [
            "2026-03-30 1 USD = 7.8395 HKD",
            "2026-03-31 1 EUR = 8.995 HKD",
            "2026-03-31 1 JPY = 0.049065 HKD",
            "2026-03-31 1 USD = 7.839 HKD",
        ];
        assert_eq!(lines("HKMA", "hkma.json"), expected);
    }

    #[test]
    fn a_refusal_and_a_table_of_months_are_no_days() {
        let refusal = br#"{"header":{"success":false,"err_code":"0002","err_msg":"Invalid Parameter"},"result":{"records":[]}}"#;
        assert_eq!(fault("HKMA", refusal), Fault::Refused("Invalid Parameter".to_owned()));
        let months =
            br#"{"header":{"success":true},"result":{"records":[{"end_of_month":"2026-03","usd":7.8}]}}"#;
        assert_eq!(fault("HKMA", months), Fault::Field("end_of_day".to_owned()));
    }

    #[test]
    fn a_page_holds_a_hundred_days() {
        let urls = urls("HKMA", "USD HKD", "2026-01-06", "2026-04-30");
        assert_eq!(urls.len(), 2);
        assert!(
            urls[0].ends_with(
                "?choose=end_of_day&from=2026-01-01&to=2026-04-10&pagesize=100&offset=0"
            )
        );
    }
}
