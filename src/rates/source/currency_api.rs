//! The currency-api of fawazahmed0: market rates by day, units per one of a currency.
//!
//! ```text
//! {"date":"2024-03-02","dkk":{"rub":13.38912345,"eur":0.13415922, …}}
//! ```
//!
//! Files on a content network, by day and currency, from 2024-03-02; about a hundred days are
//! missing. Codes are in lower case, and half of them are no money or dead. Nobody says where the
//! rates are from, so they count as market rates.

use super::json::{self, Scalar};
use super::number::{self, Mark};
use super::sheet::{Sheet, Terms, currency};
use super::{Ask, Content, Flaw, Place, Request, Source, listed};
use crate::rates::Fixing;
use serde_json::value::RawValue;
use std::collections::BTreeMap;

const ID: &str = "CURRENCY-API";
const FILES: &str = "https://cdn.jsdelivr.net/npm/@fawazahmed0/currency-api";

pub(super) fn source() -> Option<Source> {
    Some(Source {
        published: "daily, at no fixed hour",
        licence: "CC0: fawazahmed0/exchange-api.",
        ..listed(ID, requests, read)?
    })
}

/// A day a question, in dollars, which all its currencies are told in.
fn requests(ask: &Ask) -> Vec<Request> {
    ask.by_day().iter().map(day).collect()
}

fn day(ask: &Ask) -> Request {
    Request::get(format!("{FILES}@{}/v1/currencies/usd.json", ask.to), Content::Json, ask)
        .nothing_on(404)
}

fn read(_: &Request, body: &[u8]) -> Result<Vec<Fixing>, Flaw> {
    let fields: BTreeMap<String, Box<RawValue>> = json::read(body)?;
    let date = fields.get("date").ok_or_else(|| Flaw::field(Place::Answer, "date"))?;
    let day = number::iso_day(Place::Answer, "date", date.get().trim_matches('"'))?;
    let base = fields.iter().find_map(|(code, rates)| Some((currency(code)?, rates)));
    let (base, rates) = base.ok_or_else(|| Flaw::field(Place::Answer, "usd"))?;
    let rates: BTreeMap<String, Scalar> = json::field(Place::Answer, base.code(), rates)?;
    let mut sheet = Sheet::of(ID);
    for (code, rate) in &rates {
        let Some(quote) = currency(code) else { continue };
        sheet.on(day, Terms::one(base, quote), rate.price(Place::Answer, code, Mark::Point)?);
    }
    Ok(sheet.fixings())
}

#[cfg(test)]
mod tests {
    use super::super::Fault;
    use super::super::fixture::{fault, lines, urls};

    #[test]
    fn codes_are_in_lower_case_and_many_are_none() {
        let expected = [
            "2024-03-02 1 DKK = 0.13415922 EUR",
            "2024-03-02 1 DKK = 1.01082265 HRK",
            "2024-03-02 1 DKK = 13.38912345 RUB",
            "2024-03-02 1 DKK = 0.14549863 USD",
        ];
        assert_eq!(lines("CURRENCY-API", "currency-api.json"), expected);
    }

    #[test]
    fn an_answer_without_its_day_is_refused() {
        assert_eq!(
            fault("CURRENCY-API", br#"{"dkk":{"rub":13.4}}"#),
            Fault::Field("date".to_owned())
        );
    }

    #[test]
    fn nothing_is_asked_of_before_march_2024() {
        let urls = urls("CURRENCY-API", "DKK", "2024-03-03", "2024-03-03");
        let url = "https://cdn.jsdelivr.net/npm/@fawazahmed0/currency-api@2024-03-02/v1/currencies/usd.json";
        assert_eq!((urls.len(), urls[0].as_str()), (2, url));
    }
}
