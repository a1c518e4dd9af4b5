//! Danmarks Nationalbank: kroner per 100 units of a currency, from Statistics Denmark's bank.
//!
//! ```text
//! VALUTA;KURTYP;TID;INDHOLD
//! CHF;KBH;2025M07D08;797.8700
//! ```
//!
//! The bank's own page of the last day, as XML, is read too. No rates on weekends and Danish bank
//! holidays. It suspended the rouble in March 2022.

use super::number::{self, Mark};
use super::sheet::{Sheet, Terms, currency, own};
use super::table::Table;
use super::{Ask, Content, Fault, Flaw, Place, Request, Source, listed, text, xml};
use crate::rates::Fixing;
use rust_decimal::Decimal;
use serde_json::json;

const ID: &str = "DNB";
const BANK: &str = "https://api.statbank.dk/v1/data";

pub(super) fn source() -> Option<Source> {
    Some(Source {
        published: "about 16:00 CET on Danish business days; at Statistics Denmark 09:00 the next",
        licence: "CC BY 4.0: Danmarks Nationalbank and Statistics Denmark, table DNVALD.",
        ..listed(ID, requests, read)?
    })
}

fn requests(ask: &Ask) -> Vec<Request> {
    let currencies: Vec<&str> = match ask.currencies.as_slice() {
        [] => vec!["*"],
        some => some.iter().map(|currency| currency.code()).collect(),
    };
    let [from, to] = [ask.from, ask.to].map(|day| day.format("%YM%mD%d"));
    let body = json!({
        "table": "DNVALD", "format": "BULK", "lang": "en", "valuePresentation": "Code",
        "variables": [
            {"code": "VALUTA", "values": currencies},
            {"code": "KURTYP", "values": ["KBH"]},
            {"code": "Tid", "values": [format!(">={from}<={to}")]},
        ],
    });
    let request = Request::post(BANK, body.to_string(), Content::Csv, ask);
    vec![request.with_header("Content-Type", "application/json")]
}

fn read(_: &Request, body: &[u8]) -> Result<Vec<Fixing>, Flaw> {
    let text = text::decoded(body);
    match text.trim_start().chars().next() {
        Some('<') => read_page(&text),
        Some('{') => Err(refusal(&text)),
        _ => read_bulk(&text),
    }
}

fn read_bulk(text: &str) -> Result<Vec<Fixing>, Flaw> {
    let table = Table::read(text, &["VALUTA", "TID", "INDHOLD"])?;
    let mut sheet = Sheet::of(ID);
    for row in table.rows().filter(|row| row.optional("KURTYP").is_none_or(|kind| kind == "KBH")) {
        let Some(base) = currency(row.text("VALUTA")?) else { continue };
        let day = number::day(row.place(), "TID", row.text("TID")?, "%YM%mD%d")?;
        let price = price(row.place(), "INDHOLD", row.text("INDHOLD")?)?;
        sheet.on(day, Terms::per(100, base, own("DKK")), price);
    }
    Ok(sheet.fixings())
}

/// `<exchangerates><dailyrates id="2025-07-08"><currency code="CHF" desc="…" rate="797.87"/>`.
fn read_page(text: &str) -> Result<Vec<Fixing>, Flaw> {
    let root = xml::read(text, &["exchangerates"])?;
    let mut sheet = Sheet::of(ID);
    for rates in root.descendants("dailyrates") {
        let day = number::iso_day(rates.place(), "id", rates.required("id")?)?;
        for line in rates.children("currency") {
            let Some(base) = currency(line.required("code")?) else { continue };
            let price = price(line.place(), "rate", line.required("rate")?)?;
            sheet.on(day, Terms::per(100, base, own("DKK")), price);
        }
    }
    Ok(sheet.fixings())
}

/// With a comma on the Danish pages and a point on the English ones; thousands are never grouped.
fn price(place: Place, field: &str, text: &str) -> Result<Option<Decimal>, Flaw> {
    let mark = if text.contains(',') { Mark::Comma } else { Mark::Point };
    number::price(place, field, text, mark)
}

/// The bank explains itself as `{"errorTypeCode":"…","message":"…"}`.
fn refusal(text: &str) -> Flaw {
    let answer: Option<serde_json::Value> = serde_json::from_str(text).ok();
    let message = answer.as_ref().and_then(|answer| answer.get("message")?.as_str());
    message.map_or_else(|| Flaw::whole(Fault::Truncated), Flaw::refused)
}
