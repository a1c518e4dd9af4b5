//! Bank Negara Malaysia: ringgit per 1 or 100 units of a currency.
//!
//! ```text
//! {"data":{"currency_code":"JPY","unit":100,"rate":[{"date":"2026-03-02","buying_rate":2.4801,
//!   "selling_rate":2.4905,"middle_rate":2.4853}]},"meta":{"quote":"rm","session":"0900", …}}
//! ```
//!
//! A month of one currency is a question. The session of 09:00 has a middle rate; where a session
//! has none, the mean of buying and selling stands for it. Asked the other way round (`quote` is
//! not `rm`) the bank turns its prices, and that is refused.

use super::json::{self, Scalar};
use super::number::{self, Mark};
use super::sheet::{Sheet, Terms, currency, own};
use super::{Ask, Content, Flaw, Place, Request, Source, listed};
use crate::currency::Currency;
use crate::rates::Fixing;
use chrono::{Datelike, Months, NaiveDate};
use rust_decimal::Decimal;
use serde::Deserialize;
use serde_json::value::RawValue;

const ID: &str = "BNMY";
const SERVICE: &str = "https://api.bnm.gov.my/public/exchange-rate";
const ACCEPT: &str = "application/vnd.BNM.API.v1+json";

/// What is asked for where all is wanted.
const ALL: &str = "AED,AUD,BND,CAD,CHF,CNY,EGP,EUR,GBP,HKD,IDR,INR,JPY,KHR,KRW,MMK,NPR,NZD,PHP,PKR,SAR,SGD,THB,TWD,USD,VND,XDR";

pub(super) fn source() -> Option<Source> {
    Some(Source {
        published: "of 09:00 in Kuala Lumpur on business days",
        licence: "Free to reuse with the source named: Bank Negara Malaysia.",
        ..listed(ID, requests, read)?
    })
}

fn requests(ask: &Ask) -> Vec<Request> {
    let all = || ALL.split(',').filter_map(currency).collect();
    let wanted: Vec<Currency> =
        if ask.currencies.is_empty() { all() } else { ask.currencies.clone() };
    let months = || {
        std::iter::successors(ask.from.with_day(1), |month| {
            month.checked_add_months(Months::new(1))
        })
    };
    let of = |one: Currency| {
        months().take_while(|month| *month <= ask.to).map(move |month| request(one, month, ask))
    };
    wanted.into_iter().flat_map(of).collect()
}

fn request(one: Currency, month: NaiveDate, ask: &Ask) -> Request {
    let ask = Ask { currencies: vec![one], ..ask.clone() };
    let code = if one.code() == "XDR" { "SDR" } else { one.code() };
    let url = format!(
        "{SERVICE}/{code}/year/{}/month/{}?session=0900&quote=rm",
        month.year(),
        month.month()
    );
    Request::get(url, Content::Json, &ask).with_header("Accept", ACCEPT).nothing_on(404)
}

#[derive(Deserialize)]
struct Answer {
    data: Box<RawValue>,
    #[serde(default)]
    meta: Meta,
}

#[derive(Default, Deserialize)]
struct Meta {
    quote: Option<String>,
}

#[derive(Deserialize)]
struct Series {
    currency_code: String,
    unit: Scalar,
    rate: Box<RawValue>,
}

#[derive(Deserialize)]
struct Rate {
    date: String,
    #[serde(default)]
    buying_rate: Scalar,
    #[serde(default)]
    selling_rate: Scalar,
    #[serde(default)]
    middle_rate: Scalar,
}

fn read(_: &Request, body: &[u8]) -> Result<Vec<Fixing>, Flaw> {
    let Answer { data, meta } = json::read(body)?;
    if let Some(quote) = meta.quote.filter(|quote| quote != "rm") {
        return Err(Flaw::form(Place::Answer, "prices in rm", &quote));
    }
    let mut sheet = Sheet::of(ID);
    for series in json::records::<Series>(&one_or_many(data)?) {
        let (place, Series { currency_code, unit, rate }) = series?;
        let Some(base) = currency(&currency_code) else { continue };
        let terms = Terms::per(number::units(place, "unit", unit.text())?, base, own("MYR"));
        for rate in json::records::<Rate>(&one_or_many(rate)?) {
            let (place, rate) = rate?;
            sheet.on(number::iso_day(place, "date", &rate.date)?, terms, rate.price(place)?);
        }
    }
    Ok(sheet.fixings())
}

/// A day brings one record where a month brings a list.
fn one_or_many(raw: Box<RawValue>) -> Result<Vec<Box<RawValue>>, Flaw> {
    if raw.get().starts_with('[') {
        json::field(Place::Answer, "data", &raw)
    } else {
        Ok(vec![raw])
    }
}

impl Rate {
    fn price(&self, place: Place) -> Result<Option<Decimal>, Flaw> {
        let middle = self.middle_rate.price(place, "middle_rate", Mark::Point)?;
        let buying = self.buying_rate.price(place, "buying_rate", Mark::Point)?;
        let selling = self.selling_rate.price(place, "selling_rate", Mark::Point)?;
        Ok(middle.or_else(|| number::mean(buying, selling)))
    }
}

#[cfg(test)]
mod tests {
    use super::super::Fault;
    use super::super::fixture::{answer, fault, lines, read, shown, urls};

    #[test]
    fn units_count_and_the_middle_rate_is_read() {
        let expected = ["2026-03-02 100 JPY = 2.4853 MYR", "2026-03-03 100 JPY = 2.4790 MYR"];
        assert_eq!(lines("BNMY", "bnmy.json"), expected);
    }

    #[test]
    fn a_day_of_all_currencies_is_a_list_and_may_lack_the_middle_rate() {
        let day =
            br#"{"data":[{"currency_code":"USD","unit":1,"rate":{"date":"2026-03-02","buying_rate":3.885,
            "selling_rate":3.8899999999999997,"middle_rate":null}}],"meta":{"quote":"rm","session":"1130"}}"#;
        assert_eq!(shown(read("BNMY", day).unwrap()), ["2026-03-02 1 USD = 3.8875 MYR"]);
    }

    #[test]
    fn prices_the_other_way_round_are_refused() {
        let turned = String::from_utf8(answer("bnmy.json")).unwrap().replace("\"rm\"", "\"fx\"");
        assert!(matches!(fault("BNMY", turned.as_bytes()), Fault::Form { .. }));
        let refusal = br#"{"message":"No records found","code":404}"#;
        assert_eq!(fault("BNMY", refusal), Fault::Refused("No records found".to_owned()));
    }

    #[test]
    fn a_month_of_a_currency_is_a_question() {
        let urls = urls("BNMY", "JPY MYR", "2026-03-02", "2026-03-02");
        assert_eq!(urls.len(), 2, "the days before reach into February");
        assert_eq!(
            urls[1],
            "https://api.bnm.gov.my/public/exchange-rate/JPY/year/2026/month/3?session=0900&quote=rm"
        );
    }
}
