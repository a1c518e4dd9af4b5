//! The Bank of Canada: Canadian dollars per unit of a currency, averages of the day.
//!
//! ```text
//! {"observations":[{"d":"2026-03-13","FXRUBCAD":{"v":"0.01710"}, …}]}
//! ```
//!
//! A series names both currencies. The rouble has four digits, so ±0.03 %. The same in lines, below
//! a preamble and the word `OBSERVATIONS`, is read too.

use super::json::{self, Scalar};
use super::number::{self, Mark};
use super::sheet::{Sheet, Terms, currency};
use super::table::Table;
use super::{Ask, Content, Flaw, Place, Request, Source, listed, text};
use crate::rates::Fixing;
use serde::Deserialize;
use serde_json::value::RawValue;
use std::collections::BTreeMap;

const ID: &str = "BOC";
const VALET: &str = "https://www.bankofcanada.ca/valet/observations";

pub(super) fn source() -> Option<Source> {
    Some(Source {
        published: "16:30 Eastern time on Canadian business days",
        licence: "Free to reuse with the source named: Bank of Canada.",
        ..listed(ID, requests, read)?
    })
}

fn requests(ask: &Ask) -> Vec<Request> {
    let Ask { currencies, from, to } = ask;
    let series: Vec<String> =
        currencies.iter().map(|currency| format!("FX{currency}CAD")).collect();
    let what = if series.is_empty() { "group/FX_RATES_DAILY".to_owned() } else { series.join(",") };
    vec![Request::get(
        format!("{VALET}/{what}/json?start_date={from}&end_date={to}"),
        Content::Json,
        ask,
    )]
}

#[derive(Deserialize)]
struct Answer {
    message: Option<String>,
    observations: Option<Vec<Box<RawValue>>>,
}

#[derive(Default, Deserialize)]
struct Value {
    #[serde(default)]
    v: Scalar,
}

fn read(_: &Request, body: &[u8]) -> Result<Vec<Fixing>, Flaw> {
    let text = text::decoded(body);
    if text.trim_start().starts_with('{') { read_json(body) } else { read_csv(&text) }
}

/// `"OBSERVATIONS"`, a header `"date","FXRUBCAD"`, and a line for each day.
fn read_csv(text: &str) -> Result<Vec<Fixing>, Flaw> {
    let (terms, observations) = match text.find("OBSERVATIONS") {
        Some(at) => text.split_at(at),
        None => ("", text),
    };
    // Blank lines in place of the preamble, so that errors name the lines of the answer.
    let skipped = terms.matches('\n').count();
    let word = observations.lines().next().filter(|line| line.starts_with("OBSERVATIONS"));
    let below =
        word.map_or(observations, |word| observations.get(word.len()..).unwrap_or_default());
    let table = Table::read(&format!("{}{below}", "\n".repeat(skipped)), &["date"])?;
    let priced: Vec<Option<Terms>> = table.columns().map(terms_of).collect();
    if priced.iter().all(Option::is_none) {
        let names: Vec<&str> = table.columns().collect();
        return Err(Flaw::form(Place::Answer, "a series like FXUSDCAD", &names.join(",")));
    }
    let mut sheet = Sheet::of(ID);
    for row in table.rows() {
        let day = number::iso_day(row.place(), "date", row.text("date")?)?;
        for (terms, cell) in priced.iter().zip(row.cells()) {
            let Some(terms) = *terms else { continue };
            sheet.on(day, terms, number::price(row.place(), terms.base.code(), cell, Mark::Point)?);
        }
    }
    Ok(sheet.fixings())
}

fn read_json(body: &[u8]) -> Result<Vec<Fixing>, Flaw> {
    let Answer { message, observations } = json::read(body)?;
    let observations = match (observations, message) {
        (Some(observations), _) => observations,
        (None, Some(message)) => return Err(Flaw::refused(&message)),
        (None, None) => return Err(Flaw::field(Place::Answer, "observations")),
    };
    let mut sheet = Sheet::of(ID);
    for observation in json::records::<BTreeMap<String, Box<RawValue>>>(&observations) {
        let (place, fields) = observation?;
        let day = fields.get("d").ok_or_else(|| Flaw::field(place, "d"))?;
        let day = number::iso_day(place, "d", day.get().trim_matches('"'))?;
        let series: Vec<&str> =
            fields.keys().map(String::as_str).filter(|name| *name != "d").collect();
        if !series.is_empty() && series.iter().all(|name| terms_of(name).is_none()) {
            return Err(Flaw::form(place, "a series like FXUSDCAD", &series.join(",")));
        }
        for (series, value) in &fields {
            let Some(terms) = terms_of(series) else { continue };
            let value: Value = json::field(place, series, value)?;
            sheet.on(day, terms, value.v.price(place, series, Mark::Point)?);
        }
    }
    Ok(sheet.fixings())
}

/// FXRUBCAD is roubles in Canadian dollars.
fn terms_of(series: &str) -> Option<Terms> {
    let pair = series.strip_prefix("FX").filter(|pair| pair.len() == 6)?;
    Some(Terms::one(currency(pair.get(..3)?)?, currency(pair.get(3..)?)?))
}

#[cfg(test)]
mod tests {
    use super::super::Fault;
    use super::super::fixture::{fault, lines, urls};

    #[test]
    fn a_series_names_both_currencies_and_few_digits_are_kept_as_they_are() {
        let expected = [
            "2019-12-31 1 VND = 0.000056 CAD",
            "2026-03-12 1 RUB = 0.01710 CAD",
            "2026-03-12 1 USD = 1.3630 CAD",
        ];
        assert_eq!(lines("BOC", "boc.json"), expected);
    }

    #[test]
    fn the_same_in_lines_is_read_below_its_preamble() {
        let expected = [
            "2026-03-12 1 RUB = 0.01710 CAD",
            "2026-03-12 1 USD = 1.3630 CAD",
            "2026-03-13 1 USD = 1.3651 CAD",
        ];
        assert_eq!(lines("BOC", "boc.csv"), expected);
        let broken = String::from_utf8(super::super::fixture::answer("boc.csv"))
            .unwrap()
            .replace("1.3651", "1,3651");
        let error = super::super::fixture::read("BOC", broken.as_bytes()).unwrap_err().to_string();
        assert_eq!(error, "BOC: line 15: USD should be a number, but is \"1,3651\"");
    }

    #[test]
    fn series_of_other_names_are_refused_and_a_day_without_any_is_none() {
        let old = br#"{"observations":[{"d":"2016-03-14","IEXE0101":{"v":"1.3251"}}]}"#;
        let Fault::Form { found, .. } = fault("BOC", old) else { panic!() };
        assert_eq!(found, "IEXE0101");
        assert_eq!(lines_of(br#"{"observations":[{"d":"2026-03-14"}]}"#), [""; 0]);
    }

    fn lines_of(body: &[u8]) -> Vec<String> {
        super::super::fixture::shown(super::super::fixture::read("BOC", body).unwrap())
    }

    #[test]
    fn a_refusal_is_given_in_the_banks_own_words() {
        let refusal =
            br#"{"message":"Series FXDKKCAD not found.","docs":"https://www.bankofcanada.ca/valet/docs"}"#;
        assert_eq!(fault("BOC", refusal), Fault::Refused("Series FXDKKCAD not found.".to_owned()));
    }

    #[test]
    fn a_currency_it_does_not_have_is_not_asked_for() {
        let url = "https://www.bankofcanada.ca/valet/observations/FXRUBCAD/json?start_date=2026-03-07&end_date=2026-03-12";
        assert_eq!(urls("BOC", "RUB DKK", "2026-03-12", "2026-03-12"), [url]);
        assert!(urls("BOC", "DKK", "2026-03-12", "2026-03-12").is_empty());
    }
}
