//! The National Bank of Belarus: roubles of its own per 1, 10, 100 … units of a currency.
//!
//! ```text
//! [{"Cur_ID":456,"Date":"2026-03-17T00:00:00","Cur_Abbreviation":"RUB","Cur_Scale":100,
//!   "Cur_Name":"Российских рублей","Cur_OfficialRate":3.6709}]
//! ```
//!
//! The answer about days of one currency names it by the bank's number alone, `Cur_ID`; a number
//! that is not in the table is refused. Every calendar day has rates. Four zeros were dropped on
//! 2016-07-01 and three on 2000-01-01: what is older is kept in the money of its time.

use super::json::{self, Scalar};
use super::number::{self, Mark};
use super::sheet::{Sheet, Terms, currency, own};
use super::{Ask, Content, Flaw, Request, Source, listed, text};
use crate::currency::Currency;
use crate::rates::Fixing;
use chrono::NaiveDate;
use serde::Deserialize;
use serde_json::value::RawValue;

const ID: &str = "NBRB";
const SERVICE: &str = "https://api.nbrb.by/exrates/rates";

/// The bank's numbers of the currencies.
const NUMBERS: &str = include_str!("nbrb.csv");

pub(super) fn source() -> Option<Source> {
    Some(Source {
        published: "about 15:00 in Minsk on business days, for the next calendar day",
        licence: "Free to reuse with the source named: National Bank of the Republic of Belarus.",
        ..listed(ID, requests, read)?
    })
}

fn requests(ask: &Ask) -> Vec<Request> {
    let request = |day: &Ask| {
        Request::get(format!("{SERVICE}?ondate={}&periodicity=0", day.to), Content::Json, day)
    };
    ask.by_day().iter().map(|day| request(day).nothing_on(404)).collect()
}

#[derive(Deserialize)]
struct Rate {
    #[serde(rename = "Date")]
    date: String,
    #[serde(rename = "Cur_ID", default)]
    id: Scalar,
    #[serde(rename = "Cur_Abbreviation")]
    abbreviation: Option<String>,
    #[serde(rename = "Cur_Scale")]
    scale: Option<Scalar>,
    #[serde(rename = "Cur_OfficialRate")]
    official_rate: Scalar,
}

fn read(_: &Request, body: &[u8]) -> Result<Vec<Fixing>, Flaw> {
    // An answer about one currency is that record alone.
    let is_one = text::utf8(body)?.trim_start().starts_with('{');
    let rates: Vec<Box<RawValue>> =
        if is_one { vec![json::read(body)?] } else { json::read(body)? };
    let mut sheet = Sheet::of(ID);
    for rate in json::records::<Rate>(&rates) {
        let (place, Rate { date, id, abbreviation, scale, official_rate }) = rate?;
        let day = number::iso_day(place, "Date", &date)?;
        let (base, nominal) = match (abbreviation, scale) {
            (Some(code), Some(scale)) => {
                let Some(base) = currency(&code) else { continue };
                (base, number::units(place, "Cur_Scale", scale.text())?)
            }
            (None, None) => numbered(id.text())
                .ok_or_else(|| Flaw::form(place, "a known Cur_ID like 456", id.text()))?,
            (Some(_), None) => return Err(Flaw::field(place, "Cur_Scale")),
            (None, Some(_)) => return Err(Flaw::field(place, "Cur_Abbreviation")),
        };
        let price = official_rate.price(place, "Cur_OfficialRate", Mark::Point)?;
        sheet.valid_from(day, None, Terms::per(nominal, base, rouble(day)), price);
    }
    Ok(sheet.fixings())
}

/// The currency of the bank's number, and for how many units it is priced.
fn numbered(id: &str) -> Option<(Currency, u32)> {
    let rows = NUMBERS.lines().filter(|line| !line.starts_with('#')).skip(1);
    let fields = rows.filter_map(|line| line.split_once(','));
    let (_, priced) = fields.into_iter().find(|(number, _)| *number == id)?;
    let (code, units) = priced.split_once(',')?;
    Some((currency(code)?, units.parse().ok()?))
}

/// The Belarusian money of a day.
fn rouble(day: NaiveDate) -> Currency {
    let since = |money: &Currency| money.life().from.is_some_and(|first| first <= day);
    [own("BYN"), own("BYR")].into_iter().find(since).unwrap_or(own("BYB"))
}

#[cfg(test)]
mod tests {
    use super::super::fixture::{lines, read, shown, urls};
    use super::*;

    #[test]
    fn scales_count() {
        let expected =
            ["2026-03-17 10 DKK = 4.5813 BYN set ?", "2026-03-17 100 RUB = 3.6709 BYN set ?"];
        assert_eq!(lines("NBRB", "nbrb.json"), expected);
    }

    #[test]
    fn an_answer_about_one_currency_is_one_record() {
        let one = br#"{"Cur_ID":456,"Date":"2026-03-17T00:00:00","Cur_Abbreviation":"RUB","Cur_Scale":100,"Cur_OfficialRate":3.6709}"#;
        assert_eq!(shown(read("NBRB", one).unwrap()), ["2026-03-17 100 RUB = 3.6709 BYN set ?"]);
        let refusal =
            br#"{"type":"https://tools.ietf.org/html/rfc7231","title":"Not Found","status":404}"#;
        let error = read("NBRB", refusal).unwrap_err().to_string();
        assert_eq!(error, "NBRB: the answer: refused: Not Found");
    }

    #[test]
    fn days_of_one_currency_name_it_by_number() {
        let days = br#"[{"Cur_ID":456,"Date":"2026-03-17T00:00:00","Cur_OfficialRate":3.6709},
            {"Cur_ID":145,"Date":"2016-06-30T00:00:00","Cur_OfficialRate":20053.00}]"#;
        let expected =
            ["2016-06-30 1 USD = 20053.00 BYR set ?", "2026-03-17 100 RUB = 3.6709 BYN set ?"];
        assert_eq!(shown(read("NBRB", days).unwrap()), expected);
        let unknown = br#"[{"Cur_ID":999,"Date":"2026-03-17T00:00:00","Cur_OfficialRate":3.6}]"#;
        let error = read("NBRB", unknown).unwrap_err().to_string();
        assert_eq!(error, "NBRB: record 1: expected a known Cur_ID like 456, found \"999\"");
        let half = br#"[{"Cur_ID":456,"Date":"2026-03-17T00:00:00","Cur_Abbreviation":"RUB","Cur_OfficialRate":3.6709}]"#;
        let error = read("NBRB", half).unwrap_err().to_string();
        assert_eq!(error, "NBRB: record 1: there is no \"Cur_Scale\"");
        let rows = NUMBERS.lines().filter(|line| !line.starts_with('#')).skip(1);
        assert!(rows.into_iter().all(|line| numbered(line.split(',').next().unwrap()).is_some()));
    }

    #[test]
    fn old_roubles_are_kept_as_such() {
        let money = |day: &str| rouble(day.parse().unwrap()).code().to_owned();
        assert_eq!(
            [money("2016-07-01"), money("2016-06-30"), money("1999-12-31")],
            ["BYN", "BYR", "BYB"]
        );
    }

    #[test]
    fn each_day_is_a_question() {
        let urls = urls("NBRB", "RUB", "2026-03-17", "2026-03-17");
        assert_eq!(
            urls.last().unwrap(),
            "https://api.nbrb.by/exrates/rates?ondate=2026-03-17&periodicity=0"
        );
    }
}
