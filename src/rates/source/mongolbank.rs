//! The Bank of Mongolia: tugriks per unit of a currency.
//!
//! ```text
//! {"success":true,"data":[{"RATE_DATE":"2026-03-02","USD":"3,576.42","SDR":"5,073.01","XAU":"16,172,267.24"}]}
//! ```
//!
//! One line a day with a field for each currency; thousands are grouped by commas. Whatever days
//! are asked for, the whole archive since 2001 may come. Gold and silver are left out.

use super::json::{self, Scalar};
use super::number::{self, Mark};
use super::sheet::{Sheet, Terms, currency, own};
use super::{Ask, Content, Flaw, Request, Source, listed};
use crate::rates::Fixing;
use serde_json::json;
use std::collections::BTreeMap;

const ID: &str = "MONGOLBANK";
const SERVICE: &str = "https://www.mongolbank.mn/en/currency-rate-movement/data";

pub(super) fn source() -> Option<Source> {
    Some(Source {
        published: "in the morning in Ulaanbaatar on business days",
        licence: "Free to reuse with the source named: Bank of Mongolia.",
        ..listed(ID, requests, read)?
    })
}

fn requests(ask: &Ask) -> Vec<Request> {
    let Ask { from, to, .. } = ask;
    let body = json!({"startDate": from.to_string(), "endDate": to.to_string()});
    let request = Request::post(SERVICE, body.to_string(), Content::Json, ask);
    let kind = "application/json";
    vec![request.with_header("Content-Type", kind).with_header("Accept", kind)]
}

fn read(_: &Request, body: &[u8]) -> Result<Vec<Fixing>, Flaw> {
    let data = json::data(body)?;
    let mut sheet = Sheet::of(ID);
    for line in json::records::<BTreeMap<String, Scalar>>(&data) {
        let (place, fields) = line?;
        let day = fields.get("RATE_DATE").ok_or_else(|| Flaw::field(place, "RATE_DATE"))?;
        let day = number::iso_day(place, "RATE_DATE", day.text())?;
        for (name, value) in &fields {
            let Some(base) = currency(name) else { continue };
            sheet.on(
                day,
                Terms::one(base, own("MNT")),
                value.price(place, name, Mark::GroupedPoint)?,
            );
        }
    }
    Ok(sheet.fixings())
}

#[cfg(test)]
mod tests {
    use super::super::fixture::{ask, fault, lines};
    use super::super::{Fault, find};

    #[test]
    fn each_field_is_the_price_of_one_unit_and_gold_is_left_out() {
        let expected = [
            "2026-03-02 1 IDR = 0.20 MNT",
            "2026-03-02 1 USD = 3576.42 MNT",
            "2026-03-02 1 XDR = 5073.01 MNT",
            "2026-03-03 1 USD = 3577.01 MNT",
        ];
        assert_eq!(lines("MONGOLBANK", "mongolbank.json"), expected);
        assert_eq!(
            fault("MONGOLBANK", br#"{"data":[{"USD":"1"}]}"#),
            Fault::Field("RATE_DATE".to_owned())
        );
    }

    #[test]
    fn the_days_are_posted() {
        let requests =
            find("MONGOLBANK").unwrap().requests(&ask("USD", "2026-03-02", "2026-03-02"));
        let body = requests[0].body.as_deref().unwrap();
        assert_eq!(body, r#"{"endDate":"2026-03-02","startDate":"2026-02-25"}"#);
    }
}
