//! The National Bank of Georgia: laris per 1, 10, 100 … units of a currency.
//!
//! ```text
//! [{"date":"2026-02-28T00:00:00.000Z","currencies":[{"code":"DKK","quantity":10,"rate":4.2265, …,
//!   "date":"2026-02-27T17:01:00.093Z","validFromDate":"2026-02-28T00:00:00.000Z"}]}]
//! ```
//!
//! One question a day. A rate names the day it was set and the day from which it is valid; asked on
//! a Monday the bank answers with the rates valid since Saturday.

use super::json::{self, Scalar};
use super::number::{self, Mark};
use super::sheet::{Sheet, Terms, currency, own};
use super::{Ask, Content, Flaw, Request, Source, listed};
use crate::rates::Fixing;
use serde::Deserialize;
use serde_json::value::RawValue;

const ID: &str = "NBG";
const SERVICE: &str = "https://nbg.gov.ge/gw/api/ct/monetarypolicy/currencies/";

pub(super) fn source() -> Option<Source> {
    Some(Source {
        published: "about 17:00 in Tbilisi on business days, valid from the next calendar day",
        licence: "Free to reuse with the source named: National Bank of Georgia.",
        ..listed(ID, requests, read)?
    })
}

fn requests(ask: &Ask) -> Vec<Request> {
    let request =
        |day: &Ask| Request::get(format!("{SERVICE}?date={}", day.to), Content::Json, day);
    ask.by_day().iter().map(request).collect()
}

#[derive(Deserialize)]
struct Day {
    currencies: Vec<Rate>,
}

#[derive(Deserialize)]
struct Rate {
    code: String,
    quantity: Scalar,
    rate: Scalar,
    date: String,
    #[serde(rename = "validFromDate")]
    valid_from_date: String,
}

fn read(_: &Request, body: &[u8]) -> Result<Vec<Fixing>, Flaw> {
    let days: Vec<Box<RawValue>> = json::read(body)?;
    let mut sheet = Sheet::of(ID);
    for day in json::records::<Day>(&days) {
        let (place, Day { currencies }) = day?;
        for Rate { code, quantity, rate, date, valid_from_date } in currencies {
            let Some(base) = currency(&code) else { continue };
            let nominal = number::units(place, "quantity", quantity.text())?;
            let valid_from = number::iso_day(place, "validFromDate", &valid_from_date)?;
            let set_on = number::iso_day(place, "date", &date)?;
            let price = rate.price(place, "rate", Mark::Point)?;
            sheet.valid_from(
                valid_from,
                Some(set_on),
                Terms::per(nominal, base, own("GEL")),
                price,
            );
        }
    }
    Ok(sheet.fixings())
}

#[cfg(test)]
mod tests {
    use super::super::fixture::{lines, urls};

    #[test]
    fn quantities_count_and_both_days_are_kept() {
        let expected = [
            "2026-02-28 10 DKK = 4.2265 GEL set 2026-02-27",
            "2026-02-28 100 RUB = 3.4619 GEL set 2026-02-27",
        ];
        assert_eq!(lines("NBG", "nbg.json"), expected);
    }

    #[test]
    fn each_day_is_a_question() {
        let urls = urls("NBG", "RUB", "2026-03-02", "2026-03-02");
        assert_eq!(
            urls.last().unwrap(),
            "https://nbg.gov.ge/gw/api/ct/monetarypolicy/currencies/?date=2026-03-02"
        );
    }
}
