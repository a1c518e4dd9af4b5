//! The Bank of Japan: yen per dollar and dollars per euro, at 17:00 in Tokyo.
//!
//! ```text
//! {"STATUS":200,"RESULTSET":[{"SERIES_CODE":"FXERD04","UNIT":"Yen per U.S. Dollar",
//!   "VALUES":{"SURVEY_DATES":[20260301,20260302],"VALUES":[null,156.99]}}]}
//! ```
//!
//! Days and values are two lists of the same length, and what has no value is null. The unit of a
//! series says its direction.

use super::json::{self, Scalar};
use super::number::{self, Mark};
use super::sheet::{Sheet, Terms, own};
use super::{Ask, Content, Fault, Flaw, Place, Request, Source, listed};
use crate::currency::Currency;
use crate::rates::Fixing;
use serde::Deserialize;
use serde_json::value::RawValue;

const ID: &str = "BOJ";
const SERVICE: &str = "https://www.stat-search.boj.or.jp/api/v1/getDataCode";

pub(super) fn source() -> Option<Source> {
    Some(Source {
        published: "of 17:00 in Tokyo, on business days",
        licence: "Free to reuse with the source named: Bank of Japan.",
        ..listed(ID, requests, read)?
    })
}

fn requests(ask: &Ask) -> Vec<Request> {
    let [from, to] = [ask.from, ask.to].map(|day| day.format("%Y%m"));
    let url = format!(
        "{SERVICE}?format=json&lang=en&db=FM08&code=FXERD04,FXERD34&startDate={from}&endDate={to}"
    );
    vec![Request::get(url, Content::Json, ask)]
}

#[derive(Deserialize)]
#[serde(rename_all = "UPPERCASE")]
struct Answer {
    message: Option<String>,
    resultset: Option<Vec<Box<RawValue>>>,
}

#[derive(Deserialize)]
#[serde(rename_all = "UPPERCASE")]
struct Series {
    unit: String,
    values: Values,
}

#[derive(Deserialize)]
#[serde(rename_all = "UPPERCASE")]
struct Values {
    survey_dates: Vec<Scalar>,
    values: Vec<Scalar>,
}

fn read(_: &Request, body: &[u8]) -> Result<Vec<Fixing>, Flaw> {
    let Answer { message, resultset } = json::read(body)?;
    let Some(series) = resultset else {
        return Err(message.map_or_else(
            || Flaw::field(Place::Answer, "RESULTSET"),
            |words| Flaw::refused(&words),
        ));
    };
    let mut sheet = Sheet::of(ID);
    for series in json::records::<Series>(&series) {
        let (place, Series { unit, values: Values { survey_dates, values } }) = series?;
        let Some(terms) = terms_of(&unit) else { continue };
        if survey_dates.len() != values.len() {
            return Err(Flaw { place, fault: Fault::Truncated });
        }
        for (day, value) in survey_dates.iter().zip(&values) {
            let day = number::day(place, "SURVEY_DATES", day.text(), "%Y%m%d")?;
            sheet.on(day, terms, value.price(place, "VALUES", Mark::Point)?);
        }
    }
    Ok(sheet.fixings())
}

fn terms_of(unit: &str) -> Option<Terms> {
    match unit {
        "Yen per U.S. Dollar" => Some(Terms::one(Currency::USD, own("JPY"))),
        "U.S. Dollar per Euro" => Some(Terms::one(Currency::EUR, Currency::USD)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::super::Fault;
    use super::super::fixture::{answer, fault, lines, urls};

    #[test]
    fn the_unit_says_the_direction_and_null_is_a_closed_day() {
        let expected = [
            "2026-03-02 1 EUR = 1.1716 USD",
            "2026-03-02 1 USD = 156.99 JPY",
            "2026-03-03 1 USD = 157.42 JPY",
        ];
        assert_eq!(lines("BOJ", "boj.json"), expected);
    }

    #[test]
    fn lists_of_two_lengths_do_not_fit() {
        let answer = String::from_utf8(answer("boj.json"))
            .unwrap()
            .replace("[null,156.99,157.42]", "[null,156.99]");
        assert_eq!(fault("BOJ", answer.as_bytes()), Fault::Truncated);
        let refusal = br#"{"STATUS":400,"MESSAGE":"Invalid code","RESULTSET":null}"#;
        assert_eq!(fault("BOJ", refusal), Fault::Refused("Invalid code".to_owned()));
    }

    #[test]
    fn months_are_asked_for() {
        assert!(
            urls("BOJ", "USD", "2026-03-15", "2026-03-31")[0]
                .ends_with("&startDate=202603&endDate=202603")
        );
    }
}
