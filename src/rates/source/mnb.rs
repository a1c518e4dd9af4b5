//! Magyar Nemzeti Bank: forints per 1, 100 or 1000 units of a currency, by SOAP.
//!
//! ```text
//! <GetExchangeRatesResult>&lt;MNBExchangeRates&gt;&lt;Day date="2025-03-28"&gt;
//!   &lt;Rate unit="100" curr="JPY"&gt;248,17&lt;/Rate&gt;…
//! ```
//!
//! The result is a second document, escaped inside the first, newest day first, with decimal
//! commas. A question without currencies brings empty days, so it always names some.

use super::number::{self, Mark};
use super::sheet::{Sheet, Terms, currency, own};
use super::xml::{self, Element};
use super::{Ask, Flaw, Request, Source, listed, soap};
use crate::rates::Fixing;

const ID: &str = "MNB";
const SERVICE: &str = "http://www.mnb.hu/arfolyamok.asmx";
const ACTION: &str = "http://www.mnb.hu/webservices/MNBArfolyamServiceSoap/GetExchangeRates";

/// What is asked for where all is wanted.
const ALL: &str = "AUD,BRL,CAD,CHF,CNY,CZK,DKK,EUR,GBP,HKD,IDR,ILS,INR,ISK,JPY,KRW,MXN,MYR,NOK,NZD,PHP,PLN,RON,RSD,RUB,SEK,SGD,THB,TRY,UAH,USD,ZAR";

pub(super) fn source() -> Option<Source> {
    Some(Source {
        published: "about 11:00 CET on Hungarian business days",
        licence: "Free to reuse with the source named: Magyar Nemzeti Bank.",
        ..listed(ID, requests, read)?
    })
}

fn requests(ask: &Ask) -> Vec<Request> {
    let Ask { currencies, from, to } = ask;
    let codes = if currencies.is_empty() { ALL.to_owned() } else { ask.codes(",") };
    let body = format!(
        "<web:GetExchangeRates xmlns:web=\"http://www.mnb.hu/webservices/\"><web:startDate>{from}</web:startDate><web:endDate>{to}</web:endDate>\
         <web:currencyNames>{codes}</web:currencyNames></web:GetExchangeRates>"
    );
    vec![soap::request(SERVICE, Some(ACTION), &body, ask)]
}

fn read(_: &Request, body: &[u8]) -> Result<Vec<Fixing>, Flaw> {
    let outer = soap::answer(body, &["Envelope", "MNBExchangeRates", "MNBCurrentExchangeRates"])?;
    let results = RESULTS.iter().flat_map(|name| outer.self_and_descendants(name));
    let found: Vec<&Element> = results.collect();
    match found.as_slice() {
        [] => Err(Flaw::form(outer.place(), "a result with exchange rates", outer.text())),
        [result, ..] if result.has_children() => days(result),
        [result, ..] if result.text().is_empty() => Ok(Vec::new()),
        [result, ..] => days(&xml::read(result.text(), &DOCUMENTS)?),
    }
}

/// What holds the days: the answer about a range and that about the last day, in SOAP or without
/// it.
const RESULTS: [&str; 4] = [
    "GetExchangeRatesResult",
    "GetCurrentExchangeRatesResult",
    "MNBExchangeRates",
    "MNBCurrentExchangeRates",
];
const DOCUMENTS: [&str; 2] = ["MNBExchangeRates", "MNBCurrentExchangeRates"];

fn days(root: &Element) -> Result<Vec<Fixing>, Flaw> {
    let mut sheet = Sheet::of(ID);
    for day in root.descendants("Day") {
        let on = number::iso_day(day.place(), "date", day.required("date")?)?;
        for rate in day.children("Rate") {
            let Some(base) = currency(rate.required("curr")?) else { continue };
            let nominal = number::units(rate.place(), "unit", rate.required("unit")?)?;
            let price = number::price(rate.place(), "Rate", rate.text(), Mark::Comma)?;
            sheet.on(on, Terms::per(nominal, base, own("HUF")), price);
        }
    }
    Ok(sheet.fixings())
}

#[cfg(test)]
mod tests {
    use super::super::fixture::{answer, ask, fault, lines, read, shown};
    use super::super::{Fault, find};

    #[test]
    fn the_document_inside_the_document_is_read() {
        let expected = [
            "2025-03-27 1 DKK = 53.68 HUF",
            "2025-03-28 1 DKK = 53.96 HUF",
            "2025-03-28 100 JPY = 248.17 HUF",
            "2025-03-28 1 RUB = 4.46 HUF",
        ];
        assert_eq!(lines("MNB", "mnb.xml"), expected);
    }

    #[test]
    fn the_last_day_and_the_document_alone_are_read_too() {
        let inner = "<MNBCurrentExchangeRates><Day date=\"2026-03-03\"><Rate unit=\"1\" curr=\"DKK\">51,55</Rate></Day></MNBCurrentExchangeRates>";
        let escaped = inner.replace('<', "&lt;").replace('>', "&gt;");
        let soap = format!(
            "<s:Envelope xmlns:s=\"x\"><s:Body><GetCurrentExchangeRatesResponse><GetCurrentExchangeRatesResult>{escaped}</GetCurrentExchangeRatesResult></GetCurrentExchangeRatesResponse></s:Body></s:Envelope>"
        );
        for answer in [inner, soap.as_str()] {
            assert_eq!(
                shown(read("MNB", answer.as_bytes()).unwrap()),
                ["2026-03-03 1 DKK = 51.55 HUF"]
            );
        }
        assert!(matches!(
            fault("MNB", b"<Envelope><Body><Other/></Body></Envelope>"),
            Fault::Form { .. }
        ));
    }

    #[test]
    fn a_refusal_is_given_in_the_banks_own_words() {
        assert_eq!(
            fault("MNB", &answer("mnb-fault.xml")),
            Fault::Refused("Invalid date format".to_owned())
        );
    }

    #[test]
    fn the_question_always_names_currencies() {
        let body = |codes| {
            find("MNB").unwrap().requests(&ask(codes, "2025-03-30", "2025-03-31"))[0]
                .body
                .clone()
                .unwrap()
        };
        assert!(body("RUB HUF").contains("<web:currencyNames>RUB</web:currencyNames>"));
        assert!(body("RUB").contains(
            "<web:startDate>2025-03-24</web:startDate><web:endDate>2025-03-31</web:endDate>"
        ));
        assert!(body("").contains("USD"));
    }
}
