//! Magyar Nemzeti Bank: forints per 1, 100 or 1000 units of a currency, by SOAP.
//!
//! ```text
//! <GetExchangeRatesResult>&lt;MNBExchangeRates&gt;&lt;Day date="2025-03-28"&gt;
//!   &lt;Rate unit="100" curr="JPY"&gt;248,17&lt;/Rate&gt;…
//! ```
//!
//! The result is a second document, escaped inside the first, newest day first, with decimal commas. A
//! question without currencies brings empty days, so it always names some.

use super::number::{self, Mark};
use super::sheet::{Sheet, Terms, currency, own};
use super::xml::{self, Element};
use super::{Ask, Content, Flaw, Request, Source, listed, text};
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
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\
         <soap:Envelope xmlns:soap=\"http://schemas.xmlsoap.org/soap/envelope/\" xmlns:web=\"http://www.mnb.hu/webservices/\">\
         <soap:Body><web:GetExchangeRates><web:startDate>{from}</web:startDate><web:endDate>{to}</web:endDate>\
         <web:currencyNames>{codes}</web:currencyNames></web:GetExchangeRates></soap:Body></soap:Envelope>"
    );
    let request = Request::post(SERVICE, body, Content::Xml, ask);
    vec![request.with_header("Content-Type", "text/xml; charset=utf-8").with_header("SOAPAction", ACTION)]
}

fn read(_: &Request, body: &[u8]) -> Result<Vec<Fixing>, Flaw> {
    let outer = xml::read(&text::decoded(body), &["Envelope", "MNBExchangeRates"])?;
    if let Some(fault) = outer.descendants("faultstring").first() {
        return Err(Flaw::refused(fault.text()));
    }
    let result = outer.descendants("GetExchangeRatesResult").first().map(|result| result.text());
    match result.filter(|inner| !inner.is_empty()) {
        Some(inner) => days(&xml::read(inner, &["MNBExchangeRates"])?),
        None => days(&outer),
    }
}

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
    use super::super::fixture::{answer, ask, fault, lines};
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
    fn a_refusal_is_given_in_the_banks_own_words() {
        assert_eq!(fault("MNB", &answer("mnb-fault.xml")), Fault::Refused("Invalid date format".to_owned()));
    }

    #[test]
    fn the_question_always_names_currencies() {
        let body = |codes| {
            find("MNB").unwrap().requests(&ask(codes, "2025-03-30", "2025-03-31"))[0].body.clone().unwrap()
        };
        assert!(body("RUB HUF").contains("<web:currencyNames>RUB</web:currencyNames>"));
        assert!(
            body("RUB")
                .contains("<web:startDate>2025-03-24</web:startDate><web:endDate>2025-03-31</web:endDate>")
        );
        assert!(body("").contains("USD"));
    }
}
