//! Frankfurter: rates blended from the central banks' own, in any direction.
//!
//! ```text
//! [{"date":"2023-08-15","base":"EUR","quote":"DKK","rate":7.4523}, …]
//! ```
//!
//! It reads the answers of version 2 and those of version 1, which holds the ECB's rates alone and
//! is frozen. A blend is no bank's rate, so it counts as a market rate: something to look at where
//! no bank can be asked. The day is that of the answer, which for a holiday is one before the day
//! asked for. Under the Bank of Russia's name its rates of Mondays are those of Thursdays, since it
//! drops Saturday's.

use super::json::{self, Scalar};
use super::number::{self, Mark};
use super::sheet::{Sheet, Terms, currency};
use super::{Ask, Content, Flaw, Place, Request, Source, listed};
use crate::currency::Currency;
use crate::rates::Fixing;
use serde::Deserialize;
use serde_json::value::RawValue;
use std::collections::BTreeMap;

const ID: &str = "FRANKFURTER";
const RATES: &str = "https://api.frankfurter.dev/v2/rates";

pub(super) fn source() -> Option<Source> {
    Some(Source {
        published: "as the central banks publish",
        licence: "The terms of each central bank; blended by Frankfurter, frankfurter.dev.",
        ..listed(ID, requests, read)?
    })
}

fn requests(ask: &Ask) -> Vec<Request> {
    let Ask { currencies, from, to } = ask;
    let quotes =
        if currencies.is_empty() { String::new() } else { format!("&quotes={}", ask.codes(",")) };
    let url = format!("{RATES}?base=EUR{quotes}&from={from}&to={to}");
    vec![Request::get(url, Content::Json, ask).nothing_on(404)]
}

#[derive(Deserialize)]
struct Rate {
    date: String,
    base: String,
    quote: String,
    rate: Scalar,
}

fn read(_: &Request, body: &[u8]) -> Result<Vec<Fixing>, Flaw> {
    let list: Box<RawValue> = json::read(body)?;
    if list.get().starts_with('{') {
        return read_first_version(body);
    }
    let rates: Vec<Box<RawValue>> = json::read(body)?;
    let mut sheet = Sheet::of(ID);
    for rate in json::records::<Rate>(&rates) {
        let (place, Rate { date, base, quote, rate }) = rate?;
        let day = number::iso_day(place, "date", &date)?;
        let (Some(base), Some(quote)) = (currency(&base), currency(&quote)) else { continue };
        sheet.on(day, Terms::one(base, quote), rate.price(place, "rate", Mark::Point)?);
    }
    Ok(sheet.fixings())
}

#[derive(Deserialize)]
struct Answer {
    #[serde(alias = "error")]
    message: Option<String>,
    #[serde(default)]
    amount: Scalar,
    base: Option<String>,
    date: Option<String>,
    #[serde(default)]
    rates: BTreeMap<String, Box<RawValue>>,
}

/// `{"amount":1.0,"base":"EUR","date":"2019-12-31","rates":{"DKK":7.4715}}`, or days of such rates.
fn read_first_version(body: &[u8]) -> Result<Vec<Fixing>, Flaw> {
    let answer: Answer = json::read(body)?;
    if let Some(message) = answer.message {
        return Err(Flaw::refused(&message));
    }
    let base = answer.base.as_deref().ok_or_else(|| Flaw::field(Place::Answer, "base"))?;
    let base = currency(base).ok_or_else(|| Flaw::form(Place::Answer, "a base currency", base))?;
    let units = match answer.amount.text() {
        "" => 1,
        text => number::units(Place::Answer, "amount", text)?,
    };
    let mut sheet = Sheet::of(ID);
    match answer.date {
        Some(date) => add(&mut sheet, &date, (units, base), &answer.rates)?,
        None => {
            for (date, rates) in &answer.rates {
                add(&mut sheet, date, (units, base), &json::field(Place::Answer, date, rates)?)?;
            }
        }
    }
    Ok(sheet.fixings())
}

fn add(
    sheet: &mut Sheet,
    date: &str,
    (units, base): (u32, Currency),
    rates: &BTreeMap<String, Box<RawValue>>,
) -> Result<(), Flaw> {
    let day = number::iso_day(Place::Answer, "date", date)?;
    for (code, rate) in rates {
        let Some(quote) = currency(code) else { continue };
        let rate: Scalar = json::field(Place::Answer, code, rate)?;
        sheet.on(
            day,
            Terms::per(units, base, quote),
            rate.price(Place::Answer, code, Mark::Point)?,
        );
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::super::Fault;
    use super::super::fixture::{fault, lines, urls};

    #[test]
    fn both_versions_are_read_by_the_day_of_the_answer() {
        let second = ["2023-08-15 1 EUR = 7.4522 DKK", "2023-08-15 1 RUB = 0.0699 DKK"];
        assert_eq!(lines("FRANKFURTER", "frankfurter.json"), second);
        let first = ["2019-12-31 1 EUR = 7.4715 DKK", "2019-12-31 1 EUR = 1.1234 USD"];
        assert_eq!(lines("FRANKFURTER", "frankfurter-v1.json"), first);
        let range = ["2023-12-29 1 EUR = 7.4529 DKK", "2024-01-02 1 EUR = 7.4551 DKK"];
        assert_eq!(lines("FRANKFURTER", "frankfurter-v1-range.json"), range);
    }

    #[test]
    fn a_refusal_is_given_in_its_own_words() {
        assert_eq!(
            fault("FRANKFURTER", br#"{"message":"not found"}"#),
            Fault::Refused("not found".to_owned())
        );
    }

    #[test]
    fn both_currencies_are_asked_for_in_euros() {
        let url = "https://api.frankfurter.dev/v2/rates?base=EUR&quotes=RUB,DKK&from=2023-08-10&to=2023-08-15";
        assert_eq!(urls("FRANKFURTER", "RUB DKK", "2023-08-15", "2023-08-15"), [url]);
    }
}
