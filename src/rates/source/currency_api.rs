//! The currency-api of fawazahmed0: market rates by day, units per one of a currency.
//!
//! ```text
//! {"date":"2024-03-02","dkk":{"rub":13.38912345,"eur":0.13415922, …}}
//! ```
//!
//! Files on a content network, by day and currency, from 2024-03-02; about a hundred days are missing.
//! Codes are in lower case, and half of them are no money or dead. Nobody says where the rates are
//! from, so they count as market rates.

use super::json::{self, Scalar};
use super::number::{self, Mark};
use super::sheet::{Sheet, Terms, currency};
use super::{Ask, Content, Flaw, Place, Request, Source, listed};
use crate::currency::Currency;
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
    Request::get(format!("{FILES}@{}/v1/currencies/usd.json", ask.to), Content::Json, ask).nothing_on(404)
}

fn read(_: &Request, body: &[u8]) -> Result<Vec<Fixing>, Flaw> {
    let fields: BTreeMap<String, Box<RawValue>> = json::read(body)?;
    let date = fields.get("date").ok_or_else(|| Flaw::field(Place::Answer, "date"))?;
    let day = number::iso_day(Place::Answer, "date", date.get().trim_matches('"'))?;
    let base = fields.iter().find_map(|(code, rates)| Some((code_of(code)?, rates)));
    let (base, rates) = base.ok_or_else(|| Flaw::field(Place::Answer, "usd"))?;
    let rates: BTreeMap<String, Scalar> = json::field(Place::Answer, base.code(), rates)?;
    let mut sheet = Sheet::of(ID);
    for (code, rate) in &rates {
        let Some(quote) = code_of(code) else { continue };
        sheet.on(day, Terms::one(base, quote), rate.price(Place::Answer, code, Mark::Point)?);
    }
    Ok(sheet.fixings())
}

fn code_of(code: &str) -> Option<Currency> {
    currency(&code.to_uppercase())
}
