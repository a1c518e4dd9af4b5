//! The National Bank of Ethiopia: birr per unit of a currency, weighted averages of the banks.
//!
//! ```text
//! {"success":true,"data":[{"currency":{"code":"USD","name":"US DOLLAR"},"date":"2026-03-02","buying":"154.1200",
//!   "selling":"157.2024","weighted_average":"155.6612"}]}
//! ```
//!
//! One question a day. The birr floats since July 2024, and the service begins in October of that
//! year.

use super::json::{self, Scalar};
use super::number::{self, Mark};
use super::sheet::{Sheet, Terms, currency, own};
use super::{Ask, Content, Flaw, Request, Source, listed};
use crate::rates::Fixing;
use chrono::{Datelike, Weekday};
use serde::Deserialize;
use serde_json::value::RawValue;

const ID: &str = "NBE";
const SERVICE: &str = "https://api.nbe.gov.et/api/filter-exchange-rates";

pub(super) fn source() -> Option<Source> {
    Some(Source {
        published: "in the morning in Addis Ababa on business days",
        licence: "Free to reuse with the source named: National Bank of Ethiopia.",
        ..listed(ID, requests, read)?
    })
}

fn requests(ask: &Ask) -> Vec<Request> {
    let weekday = |ask: &&Ask| !matches!(ask.to.weekday(), Weekday::Sat | Weekday::Sun);
    let day = |day: &Ask| Request::get(format!("{SERVICE}?date={}", day.to), Content::Json, day);
    ask.by_day().iter().filter(weekday).map(day).collect()
}

#[derive(Deserialize)]
struct Answer {
    data: Vec<Box<RawValue>>,
}

#[derive(Deserialize)]
struct Rate {
    currency: Money,
    date: String,
    weighted_average: Scalar,
}

#[derive(Deserialize)]
struct Money {
    code: String,
}

fn read(_: &Request, body: &[u8]) -> Result<Vec<Fixing>, Flaw> {
    let Answer { data } = json::read(body)?;
    let mut sheet = Sheet::of(ID);
    for rate in json::records::<Rate>(&data) {
        let (place, Rate { currency: money, date, weighted_average }) = rate?;
        let day = number::iso_day(place, "date", &date)?;
        let Some(base) = currency(&money.code) else { continue };
        let price = weighted_average.price(place, "weighted_average", Mark::Point)?;
        sheet.on(day, Terms::one(base, own("ETB")), price);
    }
    Ok(sheet.fixings())
}

#[cfg(test)]
mod tests {
    use super::super::Fault;
    use super::super::fixture::{answer, fault, lines, read, urls};

    #[test]
    fn the_weighted_average_is_read() {
        let expected = ["2026-03-02 1 USD = 155.6612 ETB", "2026-03-02 1 XDR = 220.7711 ETB"];
        assert_eq!(lines("NBE", "nbe.json"), expected);
    }

    #[test]
    fn a_closed_day_is_an_empty_list_and_an_average_of_another_name_is_missed() {
        assert_eq!(read("NBE", br#"{"success":true,"data":[]}"#).unwrap(), []);
        let other =
            String::from_utf8(answer("nbe.json")).unwrap().replace("weighted_average", "average");
        assert!(matches!(fault("NBE", other.as_bytes()), Fault::Form { .. }));
        let refusal = br#"{"success":false,"message":"The date field is required."}"#;
        assert_eq!(fault("NBE", refusal), Fault::Refused("The date field is required.".to_owned()));
    }

    #[test]
    fn each_business_day_is_a_question() {
        let urls = urls("NBE", "USD", "2026-03-02", "2026-03-02");
        assert_eq!(
            urls.last().unwrap(),
            "https://api.nbe.gov.et/api/filter-exchange-rates?date=2026-03-02"
        );
        assert_eq!(urls.len(), 4);
    }
}
