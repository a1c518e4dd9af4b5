//! Narodowy Bank Polski: zlotys per unit of a currency, mid rates.
//!
//! ```text
//! [{"table":"A","no":"041/A/NBP/2026","effectiveDate":"2026-03-02",
//!   "rates":[{"currency":"bat (Tajlandia)","code":"THB","mid":0.1146}]}]
//! ```
//!
//! Table A comes daily, table B, with the rarer currencies, on Wednesdays. The rouble moved from A
//! to B in March 2022. Table C has no mid rates and is not asked for.

use super::json::{self, Scalar};
use super::number::{self, Mark};
use super::sheet::{Sheet, Terms, currency, own};
use super::{Ask, Content, Flaw, Place, Request, Source, listed, text};
use crate::rates::Fixing;
use serde::Deserialize;
use serde_json::value::RawValue;

const ID: &str = "NBP";
const TABLES: &str = "https://api.nbp.pl/api/exchangerates/tables";

/// A question may not reach over more days.
const LONGEST: u64 = 93;

/// What table A has had through all its years; anything else may be in either.
const ALWAYS_IN_A: [&str; 15] = [
    "AUD", "CAD", "CHF", "CZK", "DKK", "EUR", "GBP", "HKD", "HUF", "JPY", "NOK", "SEK", "UAH",
    "USD", "XDR",
];

pub(super) fn source() -> Option<Source> {
    Some(Source {
        published: "about 12:15 CET on Polish business days; table B on Wednesdays",
        licence: "Free to reuse with the source named: Narodowy Bank Polski.",
        ..listed(ID, requests, read)?
    })
}

fn requests(ask: &Ask) -> Vec<Request> {
    let in_a = |code: &str| ALWAYS_IN_A.contains(&code);
    let only_a =
        !ask.currencies.is_empty() && ask.currencies.iter().all(|currency| in_a(currency.code()));
    let tables: &[&str] = if only_a { &["A"] } else { &["A", "B"] };
    let spans = ask.in_spans_of(LONGEST);
    tables.iter().flat_map(|table| spans.iter().map(move |span| request(table, span))).collect()
}

fn request(table: &str, ask: &Ask) -> Request {
    let Ask { from, to, .. } = ask;
    Request::get(format!("{TABLES}/{table}/{from}/{to}/?format=json"), Content::Json, ask)
        .nothing_on(404)
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Day {
    effective_date: String,
    rates: Vec<Rate>,
}

#[derive(Deserialize)]
struct Rate {
    code: String,
    mid: Option<Scalar>,
}

/// `{"table":"A","code":"USD","rates":[{"no":"…","effectiveDate":"2026-03-02","mid":3.6412}]}`, the
/// answer about one currency.
#[derive(Deserialize)]
struct Series {
    code: String,
    rates: Vec<Box<RawValue>>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct OfDay {
    effective_date: String,
    mid: Option<Scalar>,
}

fn read_series(body: &[u8]) -> Result<Vec<Fixing>, Flaw> {
    let Series { code, rates } = json::read(body)?;
    let base = currency(&code).ok_or_else(|| Flaw::form(Place::Answer, "a currency", &code))?;
    let mut sheet = Sheet::of(ID);
    for rate in json::records::<OfDay>(&rates) {
        let (place, OfDay { effective_date, mid }) = rate?;
        let day = number::iso_day(place, "effectiveDate", &effective_date)?;
        let mid = mid.ok_or_else(|| Flaw::field(place, "mid"))?;
        sheet.on(day, Terms::one(base, own("PLN")), mid.price(place, "mid", Mark::Point)?);
    }
    Ok(sheet.fixings())
}

fn read(_: &Request, body: &[u8]) -> Result<Vec<Fixing>, Flaw> {
    if text::utf8(body)?.trim_start().starts_with('{') {
        return read_series(body);
    }
    let tables: Vec<Box<RawValue>> = json::read(body)?;
    let mut sheet = Sheet::of(ID);
    for table in json::records::<Day>(&tables) {
        let (place, Day { effective_date, rates }) = table?;
        let day = number::iso_day(place, "effectiveDate", &effective_date)?;
        for Rate { code, mid } in rates {
            let Some(base) = currency(&code) else { continue };
            let mid = mid.ok_or_else(|| Flaw::field(place, "mid"))?;
            sheet.on(day, Terms::one(base, own("PLN")), mid.price(place, "mid", Mark::Point)?);
        }
    }
    Ok(sheet.fixings())
}

#[cfg(test)]
mod tests {
    use super::super::Fault;
    use super::super::fixture::{fault, lines, read, shown, urls};

    #[test]
    fn both_tables_give_the_price_of_one_unit() {
        let expected = [
            "2026-03-02 1 DKK = 0.5670 PLN",
            "2026-03-02 1 JPY = 0.022925 PLN",
            "2026-03-02 1 THB = 0.1146 PLN",
            "2026-03-03 1 DKK = 0.5688 PLN",
        ];
        assert_eq!(lines("NBP", "nbp-a.json"), expected);
        assert_eq!(
            lines("NBP", "nbp-b.json"),
            ["2026-03-04 1 RUB = 0.0474 PLN", "2026-03-04 1 SLE = 0.1493 PLN"]
        );
    }

    #[test]
    fn the_answer_about_one_currency_is_read_too() {
        let series = br#"{"table":"A","currency":"dolar","code":"USD","rates":[
            {"no":"041/A/NBP/2026","effectiveDate":"2026-03-02","mid":3.6410},{"effectiveDate":"2026-03-03","mid":3.65}]}"#;
        let expected = ["2026-03-02 1 USD = 3.6410 PLN", "2026-03-03 1 USD = 3.65 PLN"];
        assert_eq!(shown(read("NBP", series).unwrap()), expected);
    }

    #[test]
    fn the_table_of_buying_and_selling_has_no_mid_rate() {
        let table =
            br#"[{"table":"C","effectiveDate":"2026-03-02","rates":[{"code":"USD","bid":3.9,"ask":4.0}]}]"#;
        assert_eq!(fault("NBP", table), Fault::Field("mid".to_owned()));
    }

    #[test]
    fn a_question_reaches_over_93_days_at_most_and_the_rouble_stands_in_either_table() {
        assert_eq!(urls("NBP", "DKK", "2023-01-09", "2023-12-31").len(), 4);
        let urls = urls("NBP", "RUB", "2023-08-09", "2023-08-10");
        assert_eq!(
            urls[0],
            "https://api.nbp.pl/api/exchangerates/tables/A/2023-08-01/2023-08-10/?format=json"
        );
        assert!(urls[1].contains("/tables/B/"));
    }
}
