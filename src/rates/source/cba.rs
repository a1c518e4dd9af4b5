//! The Central Bank of Armenia: drams per 1, 10, 100 … units of a currency, by SOAP.
//!
//! ```text
//! <ExchangeRatesByRange><Rate>50.85</Rate><Amount>10</Amount><ISO>JPY</ISO>…
//!   <RateDate>2000-10-30T00:00:00+04:00</RateDate></ExchangeRatesByRange>
//! ```
//!
//! Answers about the last day, which name it once for all, are read too. Drawing rights stand under
//! SDR in older years. Metals are left out.

use super::number::{self, Mark};
use super::sheet::{Sheet, Terms, currency, own};
use super::xml::Element;
use super::{Ask, Flaw, Request, Source, listed, soap};
use crate::rates::Fixing;

const ID: &str = "CBA";
const SERVICE: &str = "https://api.cba.am/exchangerates.asmx";
const ACTION: &str = "\"http://www.cba.am/ExchangeRatesByDateRangeByISO\"";

/// What is asked for where all is wanted.
const ALL: &str = "USD,GBP,AUD,EUR,XDR,IRR,PLN,CAD,INR,NOK,JPY,SEK,CHF,CZK,CNY,SGD,BRL,AED,KGS,KZT,RUB,UAH,UZS,BYN,TJS,GEL,HKD,NZD,DKK";

pub(super) fn source() -> Option<Source> {
    Some(Source {
        published: "about 16:00 in Yerevan on business days",
        licence: "Free to reuse with the source named: Central Bank of Armenia.",
        ..listed(ID, requests, read)?
    })
}

fn requests(ask: &Ask) -> Vec<Request> {
    let Ask { currencies, from, to } = ask;
    let codes = if currencies.is_empty() { ALL.to_owned() } else { ask.codes(",") };
    let body = format!(
        "<ExchangeRatesByDateRangeByISO xmlns=\"http://www.cba.am/\"><ISOCodes>{codes}</ISOCodes>\
         <DateFrom>{from}</DateFrom><DateTo>{to}</DateTo></ExchangeRatesByDateRangeByISO>"
    );
    vec![soap::request(SERVICE, Some(ACTION), &body, ask)]
}

/// The envelope, and what is in it where somebody has taken it off.
const ROOTS: [&str; 9] = [
    "Envelope",
    "ExchangeRatesByDateRangeByISOResponse",
    "ExchangeRatesByDateRangeByISOResult",
    "ExchangeRatesByDateByISOResult",
    "ExchangeRatesByDateResult",
    "ExchangeRatesLatestResult",
    "ExchangeRates",
    "diffgram",
    "DocumentElement",
];

fn read(_: &Request, body: &[u8]) -> Result<Vec<Fixing>, Flaw> {
    let root = soap::answer(body, &ROOTS)?;
    let mut sheet = Sheet::of(ID);
    for rate in root.descendants("ExchangeRatesByRange") {
        add(&mut sheet, rate, rate.field("RateDate")?)?;
    }
    let last_day = root.descendants("CurrentDate").first().map(|date| date.text());
    for rate in root.descendants("ExchangeRate") {
        add(&mut sheet, rate, last_day.ok_or_else(|| Flaw::field(root.place(), "CurrentDate"))?)?;
    }
    Ok(sheet.fixings())
}

fn add(sheet: &mut Sheet, rate: &Element, date: &str) -> Result<(), Flaw> {
    let Some(base) = currency(rate.field("ISO")?) else { return Ok(()) };
    let day = number::iso_day(rate.place(), "RateDate", date)?;
    let nominal = number::units(rate.place(), "Amount", rate.field("Amount")?)?;
    let price = number::price(rate.place(), "Rate", rate.field("Rate")?, Mark::Point)?;
    sheet.on(day, Terms::per(nominal, base, own("AMD")), price);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::super::find;
    use super::super::fixture::{ask, lines, read, shown};

    #[test]
    fn amounts_count_and_the_schema_in_the_answer_is_no_rate() {
        let expected = [
            "2000-10-30 1 DKK = 61.52 AMD",
            "2000-10-30 10 JPY = 50.85 AMD",
            "2000-10-30 1 XDR = 696.21 AMD",
            "2000-10-31 1 DKK = 61.57 AMD",
        ];
        assert_eq!(lines("CBA", "cba.xml"), expected);
        let last_day = ["2026-10-01 100 IRR = 0.02083 AMD", "2026-10-01 1 RUB = 4.3483 AMD"];
        assert_eq!(lines("CBA", "cba-latest.xml"), last_day);
    }

    #[test]
    fn the_result_is_read_without_its_envelope() {
        let bare = "<ExchangeRates xmlns=\"http://www.cba.am/\"><CurrentDate>2026-10-01T00:00:00</CurrentDate><Rates>\
            <ExchangeRate><ISO>RUB</ISO><Amount>1</Amount><Rate>4.3483</Rate></ExchangeRate>\
            <ExchangeRate><ISO>SDR</ISO><Amount>1</Amount><Rate>520.1</Rate></ExchangeRate></Rates></ExchangeRates>";
        let expected = ["2026-10-01 1 RUB = 4.3483 AMD", "2026-10-01 1 XDR = 520.1 AMD"];
        assert_eq!(shown(read("CBA", bare.as_bytes()).unwrap()), expected);
        let range = "<DocumentElement><ExchangeRatesByRange><Rate>50.85</Rate><Amount>10</Amount><ISO>JPY</ISO>\
            <RateDate>2000-10-30T00:00:00+04:00</RateDate></ExchangeRatesByRange></DocumentElement>";
        assert_eq!(
            shown(read("CBA", range.as_bytes()).unwrap()),
            ["2000-10-30 10 JPY = 50.85 AMD"]
        );
    }

    #[test]
    fn the_question_names_currencies_and_days() {
        let requests = find("CBA").unwrap().requests(&ask("RUB DKK", "2023-08-15", "2023-08-16"));
        let body = requests[0].body.as_deref().unwrap();
        assert!(body.contains(
            "<ISOCodes>RUB,DKK</ISOCodes><DateFrom>2023-08-05</DateFrom><DateTo>2023-08-16</DateTo>"
        ));
    }
}
