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
use super::table::{Row, Table};
use super::{Ask, Content, Fault, Flaw, Place, Request, Source, listed, text, xml};
use crate::currency::Currency;
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

/// What the bank has dropped. One code that its table does not know and the whole question is
/// refused, so these are asked for apart.
const DROPPED: [&str; 1] = ["RUB"];

fn requests(ask: &Ask) -> Vec<Request> {
    let (dropped, kept): (Vec<Currency>, Vec<Currency>) =
        ask.currencies.iter().partition(|one| DROPPED.contains(&one.code()));
    let of = |currencies| request(&Ask { currencies, ..ask.clone() });
    match (dropped.is_empty(), kept.is_empty()) {
        (true, _) => vec![of(kept)],
        (false, true) => vec![of(dropped)],
        (false, false) => vec![of(kept), of(dropped)],
    }
}

fn request(ask: &Ask) -> Request {
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
    request.with_header("Content-Type", "application/json")
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
    // Asked for texts instead of codes, the bank writes "Euro".
    let is_code = |row: &Row<'_>| row.text("VALUTA").is_ok_and(|code| code.len() == 3);
    if let Some(row) = table.rows().find(|row| !is_code(row)) {
        return Err(Flaw::form(row.place(), "the code of a currency", row.text("VALUTA")?));
    }
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
    if let Some(money) = root.attribute("refcur").filter(|money| *money != "DKK") {
        return Err(Flaw::form(root.place(), "prices in DKK", money));
    }
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

#[cfg(test)]
mod tests {
    use super::super::fixture::{answer, ask, fault, lines};
    use super::super::{Method, find};
    use super::*;

    #[test]
    fn the_bulk_table_gives_kroner_per_100_units() {
        let expected = [
            "2025-07-08 100 CHF = 797.8700 DKK",
            "2025-07-08 100 EUR = 746.1200 DKK",
            "2025-07-08 100 JPY = 5.0906 DKK",
        ];
        assert_eq!(
            lines("DNB", "dnb-bulk.csv"),
            expected,
            "two dots are no rate, and an index is none"
        );
    }

    #[test]
    fn the_page_of_the_day_has_commas() {
        let expected = [
            "2025-07-08 100 AUD = 415.52 DKK",
            "2025-07-08 100 BGN = 381.48 DKK",
            "2025-07-08 100 JPY = 4.3478 DKK",
        ];
        assert_eq!(lines("DNB", "dnb-page.xml"), expected);
    }

    #[test]
    fn a_refusal_is_given_in_the_banks_own_words() {
        let Fault::Refused(words) = fault("DNB", &answer("dnb-refusal.json")) else { panic!() };
        assert!(words.starts_with("The value XBT could not be found"));
    }

    #[test]
    fn only_what_it_quotes_is_asked_for_and_what_it_dropped_apart() {
        let bodies = |codes, day| {
            let requests = find("DNB").unwrap().requests(&ask(codes, day, day));
            requests.into_iter().map(|request| request.body.unwrap()).collect::<Vec<_>>()
        };
        let [kept, dropped] =
            bodies("USD UAH KZT AED LTL RUB DKK", "2021-03-10").try_into().unwrap();
        assert!(kept.contains(r#""values":["USD"]"#) && dropped.contains(r#""values":["RUB"]"#));
        assert!(bodies("UAH KZT AED LTL", "2021-03-10").is_empty());
        assert_eq!(bodies("USD RUB", "2023-03-10").len(), 1, "no roubles since 2022");
    }

    #[test]
    fn the_question_is_posted() {
        let requests =
            find("DNB").unwrap().requests(&ask("EUR DKK RUB", "2025-03-09", "2025-03-10"));
        let [request] = requests.as_slice() else { panic!() };
        assert_eq!(request.method, Method::Post);
        let body = request.body.as_deref().unwrap();
        assert!(
            body.contains(r#""values":["EUR"]"#) && body.contains(">=2025M03D03<=2025M03D10"),
            "{body}"
        );
    }
}
