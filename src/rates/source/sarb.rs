//! The South African Reserve Bank: weighted averages of the banks' rates of each day.
//!
//! ```text
//! [{"Period":"2026-03-02T00:00:00","Timeseries":"EXCX135D","Description":"Rand per US Dollar","Value":16.0512}]
//! ```
//!
//! Dollars, pounds and euros are priced in rand; the rand is priced in all other money. A series is
//! known by its code, which is in the answer or else in the question.

use super::json::{self, Scalar};
use super::number::{self, Mark};
use super::sheet::{Sheet, Terms, own};
use super::{Ask, Content, Flaw, Request, Source, listed};
use crate::currency::Currency;
use crate::rates::Fixing;
use serde::Deserialize;
use serde_json::value::RawValue;

const ID: &str = "SARB";
const SERVICE: &str =
    "https://custom.resbank.co.za/SarbWebApi/WebIndicators/Shared/GetTimeseriesObservations";

/// The bank's codes for its daily series. Source: its historical exchange rates, www.resbank.co.za.
const SERIES: [(&str, &str); 23] = [
    ("EXCB003D", "DKK"),
    ("EXCB013D", "NOK"),
    ("EXCB015D", "SEK"),
    ("EXCB016D", "CHF"),
    ("EXCB031D", "CAD"),
    ("EXCB036D", "BRL"),
    ("EXCB051D", "BWP"),
    ("EXCB059D", "KES"),
    ("EXCB063D", "MWK"),
    ("EXCB071D", "ZMW"),
    ("EXCB080D", "AUD"),
    ("EXCB081D", "NZD"),
    ("EXCB094D", "ILS"),
    ("EXCB115D", "THB"),
    ("EXCB118D", "KRW"),
    ("EXCB120D", "JPY"),
    ("EXCB121D", "CNY"),
    ("EXCB122D", "HKD"),
    ("EXCB123D", "INR"),
    ("EXCB126D", "TWD"),
    ("EXCX135D", "USD"),
    ("EXCZ001D", "GBP"),
    ("EXCZ002D", "EUR"),
];

/// What is priced in rand.
const IN_RAND: [&str; 3] = ["EUR", "GBP", "USD"];

pub(super) fn source() -> Option<Source> {
    Some(Source {
        published: "of about 10:30 in Pretoria on business days",
        licence: "Free to reuse with the source named: South African Reserve Bank.",
        ..listed(ID, requests, read)?
    })
}

fn requests(ask: &Ask) -> Vec<Request> {
    ask.by_series(SERIES).map(|(series, ask)| request(series, &ask)).collect()
}

fn request(series: &str, ask: &Ask) -> Request {
    Request::get(format!("{SERVICE}/{series}/{}/{}", ask.from, ask.to), Content::Json, ask)
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Observation {
    period: String,
    #[serde(alias = "TimeseriesCode")]
    timeseries: Option<String>,
    value: Scalar,
}

fn read(request: &Request, body: &[u8]) -> Result<Vec<Fixing>, Flaw> {
    let observations: Vec<Box<RawValue>> = json::read(body)?;
    let mut sheet = Sheet::of(ID);
    for observation in json::records::<Observation>(&observations) {
        let (place, Observation { period, timeseries, value }) = observation?;
        let series = timeseries.as_deref().or_else(|| asked_for(request));
        let series = series.ok_or_else(|| Flaw::field(place, "Timeseries"))?;
        let terms = terms_of(series)
            .ok_or_else(|| Flaw::form(place, "a known series like EXCX135D", series))?;
        let day = number::iso_day(place, "Period", &period)?;
        sheet.on(day, terms, value.price(place, "Value", Mark::Point)?);
    }
    Ok(sheet.fixings())
}

fn asked_for(request: &Request) -> Option<&str> {
    request.url.strip_prefix(SERVICE)?.split('/').nth(1)
}

fn terms_of(series: &str) -> Option<Terms> {
    let (_, code) = SERIES.iter().find(|(known, _)| *known == series)?;
    let (money, rand) = (Currency::from_code(code)?, own("ZAR"));
    Some(if IN_RAND.contains(code) { Terms::one(money, rand) } else { Terms::one(rand, money) })
}

#[cfg(test)]
mod tests {
    use super::super::Fault;
    use super::super::find;
    use super::super::fixture::{answer, ask, fault, lines, shown, urls};
    use super::*;

    #[test]
    fn dollars_are_priced_in_rand_and_the_rand_in_other_money() {
        let expected = [
            "2026-03-02 1 USD = 16.0512 ZAR",
            "2026-03-02 1 ZAR = 0.3979 DKK",
            "2026-03-03 1 USD = 16.2001 ZAR",
        ];
        assert_eq!(lines("SARB", "sarb.json"), expected);
    }

    #[test]
    fn where_the_answer_does_not_name_the_series_the_question_does() {
        let bank = find("SARB").unwrap();
        let request = &bank.requests(&ask("JPY", "2026-03-02", "2026-03-02"))[0];
        let fixings =
            bank.read(request, br#"[{"Period":"2026-03-02T00:00:00","Value":9.77}]"#).unwrap();
        assert_eq!(shown(fixings), ["2026-03-02 1 ZAR = 9.77 JPY"]);
    }

    #[test]
    fn an_unknown_series_is_named() {
        let other = String::from_utf8(answer("sarb.json")).unwrap().replace("EXCX135D", "MMRD002A");
        let Fault::Form { found, .. } = fault("SARB", other.as_bytes()) else { panic!() };
        assert_eq!(found, "MMRD002A");
        assert!(SERIES.is_sorted() && SERIES.iter().all(|(series, _)| terms_of(series).is_some()));
    }

    #[test]
    fn each_series_is_a_question() {
        let urls = urls("SARB", "USD DKK", "2026-03-02", "2026-03-02");
        assert_eq!(urls.len(), 2);
        assert!(
            urls[1].ends_with("/GetTimeseriesObservations/EXCX135D/2026-02-25/2026-03-02"),
            "{}",
            urls[1]
        );
    }
}
