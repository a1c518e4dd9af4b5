//! The Bank of Thailand: baht per 1, 100 or 1000 units of a currency, averages of the commercial
//! banks.
//!
//! ```text
//! {"result":{"data":{"data_detail":[{"period":"2026-03-02","currency_id":"JPY",
//!   "currency_name_eng":"JAPAN : YEN (100 YEN)","mid_rate":"20.0211000"}]}}}
//! ```
//!
//! The units stand inside the name, so an entry without a name is refused. A question reaches over
//! 31 days at most.

use super::json::{self, Scalar};
use super::number::{self, Mark};
use super::sheet::{Sheet, Terms, currency, own};
use super::{Ask, Content, Flaw, Key, Place, Request, Source, listed};
use crate::rates::Fixing;
use serde::Deserialize;
use serde_json::value::RawValue;

const ID: &str = "BOT";
const SERVICE: &str = "https://gateway.api.bot.or.th/Stat-ExchangeRate/v2/DAILY_AVG_EXG_RATE/";

/// A question may not reach over more days.
const LONGEST: u64 = 31;

pub(super) fn source() -> Option<Source> {
    Some(Source {
        published: "about 18:00 in Bangkok on business days",
        licence: "Free to reuse with the source named: Bank of Thailand.",
        key: Some("BOT_API_KEY"),
        ..listed(ID, requests, read)?
    })
}

fn requests(ask: &Ask) -> Vec<Request> {
    ask.in_spans_of(LONGEST).iter().map(span).collect()
}

fn span(ask: &Ask) -> Request {
    let Ask { currencies, from, to } = ask;
    let only = match currencies.as_slice() {
        [one] => format!("&currency={one}"),
        _ => String::new(),
    };
    let url = format!("{SERVICE}?start_period={from}&end_period={to}{only}");
    Request::get(url, Content::Json, ask)
        .with_header("Accept", "application/json")
        .with_key(Key::Header("Authorization"))
}

#[derive(Deserialize)]
struct Answer {
    result: Outcome,
}

#[derive(Deserialize)]
struct Outcome {
    data: Data,
}

#[derive(Deserialize)]
struct Data {
    data_detail: Vec<Box<RawValue>>,
}

#[derive(Deserialize)]
struct Rate {
    period: String,
    currency_id: String,
    currency_name_eng: String,
    mid_rate: Scalar,
}

fn read(_: &Request, body: &[u8]) -> Result<Vec<Fixing>, Flaw> {
    let answer: Answer = json::read(body)?;
    let mut sheet = Sheet::of(ID);
    for rate in json::records::<Rate>(&answer.result.data.data_detail) {
        let (place, rate) = rate?;
        // A span without business days brings one record with nothing in it.
        if rate.period.is_empty() && rate.mid_rate.text().is_empty() {
            continue;
        }
        let day = number::iso_day(place, "period", &rate.period)?;
        let Some(base) = currency(&rate.currency_id) else { continue };
        let nominal = units(place, &rate.currency_name_eng)?;
        let price = rate.mid_rate.price(place, "mid_rate", Mark::Point)?;
        sheet.on(day, Terms::per(nominal, base, own("THB")), price);
    }
    Ok(sheet.fixings())
}

/// `JAPAN : YEN (100 YEN)` is priced by the hundred, `USA : DOLLAR (USD)` by one.
fn units(place: Place, name: &str) -> Result<u32, Flaw> {
    if name.trim().is_empty() {
        return Err(Flaw::field(place, "currency_name_eng"));
    }
    let first = |part: &'_ str| part.trim_start().starts_with(|first: char| first.is_ascii_digit());
    let Some(priced) = name.split('(').skip(1).find(|part| first(part)) else { return Ok(1) };
    let units = priced.trim_start().split([' ', ')', '/']).next().unwrap_or_default();
    number::units(place, "currency_name_eng", units)
}

#[cfg(test)]
mod tests {
    use super::super::Fault;
    use super::super::fixture::{answer, fault, lines, read, urls};

    #[test]
    fn the_units_stand_inside_the_name() {
        let expected = [
            "2026-03-02 1000 IDR = 1.8541000 THB",
            "2026-03-02 100 JPY = 20.0211000 THB",
            "2026-03-02 1 USD = 31.2345000 THB",
        ];
        assert_eq!(lines("BOT", "bot.json"), expected);
    }

    #[test]
    fn an_entry_without_a_name_is_refused_and_an_empty_one_is_none() {
        let nameless = String::from_utf8(answer("bot.json"))
            .unwrap()
            .replace("JAPAN : YEN (100 YEN) (JPY) ", "");
        assert_eq!(fault("BOT", nameless.as_bytes()), Fault::Field("currency_name_eng".to_owned()));
        let none =
            br#"{"result":{"success":"true","data":{"data_detail":[{"period":"","currency_id":"",
            "currency_name_eng":"","mid_rate":""}]}}}"#;
        assert_eq!(read("BOT", none).unwrap(), []);
        let refusal =
            br#"{"httpCode":"401","httpMessage":"Unauthorized","moreInformation":"Invalid client id"}"#;
        assert!(matches!(fault("BOT", refusal), Fault::Refused(_)));
    }

    #[test]
    fn a_question_reaches_over_31_days_at_most() {
        let urls = urls("BOT", "JPY THB", "2026-02-06", "2026-03-05");
        assert_eq!(urls.len(), 2);
        assert!(
            urls[0].ends_with("?start_period=2026-02-01&end_period=2026-03-03&currency=JPY"),
            "{}",
            urls[0]
        );
    }
}
