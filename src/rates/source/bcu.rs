//! Banco Central del Uruguay: pesos per unit of a currency, by SOAP.
//!
//! ```text
//! <datoscotizaciones.dato><Fecha>2026-03-02</Fecha><Moneda>2225</Moneda><Nombre>DLS. USA BILLETE</Nombre>
//!   <TCC>38.912000</TCC><TCV>38.912000</TCV>…</datoscotizaciones.dato>
//! ```
//!
//! Money is known by the bank's numbers, and one that is not in the table is left out. The bank
//! gives what dealers buy and sell for; the fixing here is the mean of the two. A refusal has a
//! code in its status.

use super::number::{self, Mark};
use super::sheet::{Sheet, Terms, own};
use super::{Ask, Flaw, Request, Source, listed, soap};
use crate::currency::Currency;
use crate::rates::Fixing;

const ID: &str = "BCU";
const SERVICE: &str = "https://cotizaciones.bcu.gub.uy/wscotizaciones/servlet/awsbcucotizaciones";

/// The bank's numbers of the currencies.
const NUMBERS: &str = include_str!("bcu.csv");

/// The status by which the bank says that it has nothing for these days.
const NOTHING: &str = "100";

pub(super) fn source() -> Option<Source> {
    Some(Source {
        published: "about 17:00 in Montevideo on business days",
        licence: "Free to reuse with the source named: Banco Central del Uruguay.",
        ..listed(ID, requests, read)?
    })
}

/// One currency a question.
fn requests(ask: &Ask) -> Vec<Request> {
    ask.by_series(numbers()).map(|(number, ask)| request(number, &ask)).collect()
}

fn request(number: &str, ask: &Ask) -> Request {
    let Ask { from, to, .. } = ask;
    let body = format!(
        "<cot:wsbcucotizaciones.Execute xmlns:cot=\"Cotiza\"><cot:Entrada><cot:Moneda><cot:item>{number}</cot:item></cot:Moneda>\
         <cot:FechaDesde>{from}</cot:FechaDesde><cot:FechaHasta>{to}</cot:FechaHasta><cot:Grupo>0</cot:Grupo>\
         </cot:Entrada></cot:wsbcucotizaciones.Execute>"
    );
    soap::request(SERVICE, None, &body, ask)
}

fn read(_: &Request, body: &[u8]) -> Result<Vec<Fixing>, Flaw> {
    let root = soap::answer(body, &["Envelope"])?;
    let statuses = root.descendants("respuestastatus");
    let status = statuses.first().ok_or_else(|| Flaw::field(root.place(), "respuestastatus"))?;
    let code = status.optional("codigoerror").unwrap_or_default().trim_start_matches('0');
    if !code.is_empty() && code != NOTHING {
        return Err(Flaw::refused(status.optional("mensaje").unwrap_or_default()));
    }
    let mut sheet = Sheet::of(ID);
    for rate in root.descendants("datoscotizaciones.dato") {
        let Some(base) = numbered(rate.field("Moneda")?) else { continue };
        let day = number::iso_day(rate.place(), "Fecha", rate.field("Fecha")?)?;
        let side = |name| number::price(rate.place(), name, rate.field(name)?, Mark::Point);
        sheet.on(day, Terms::one(base, own("UYU")), number::mean(side("TCC")?, side("TCV")?));
    }
    Ok(sheet.fixings())
}

fn numbers() -> impl Iterator<Item = (&'static str, &'static str)> {
    NUMBERS
        .lines()
        .filter(|line| !line.starts_with('#'))
        .skip(1)
        .filter_map(|line| line.split_once(','))
}

/// Numbers come with and without the noughts before them.
fn numbered(number: &str) -> Option<Currency> {
    let plain = |number: &str| number.trim_start_matches('0').to_owned();
    numbers()
        .find(|(known, _)| plain(known) == plain(number))
        .and_then(|(_, code)| Currency::from_code(code))
}

#[cfg(test)]
mod tests {
    use super::super::fixture::{ask, fault, lines, read};
    use super::super::{Fault, find};
    use super::*;

    #[test]
    fn numbers_name_the_money_and_the_mean_of_both_sides_is_read() {
        let expected = ["2026-03-02 1 ARS = 0.02800000 UYU", "2026-03-02 1 USD = 38.9125000 UYU"];
        assert_eq!(lines("BCU", "bcu.xml"), expected);
        assert!(numbers().all(|(number, _)| numbered(number).is_some()));
    }

    #[test]
    fn days_without_rates_are_none_and_another_status_is_a_refusal() {
        let status = |code: u32| {
            format!(
                "<Envelope><Body><respuestastatus><status>0</status><codigoerror>{code}</codigoerror><mensaje>No existe</mensaje></respuestastatus></Body></Envelope>"
            )
        };
        assert_eq!(read("BCU", status(100).as_bytes()).unwrap(), []);
        assert_eq!(fault("BCU", status(102).as_bytes()), Fault::Refused("No existe".to_owned()));
    }

    #[test]
    fn each_currency_is_a_question() {
        let requests =
            find("BCU").unwrap().requests(&ask("USD ARS UYU", "2026-03-02", "2026-03-02"));
        assert_eq!(requests.len(), 2);
        assert!(requests[1].body.as_deref().unwrap().contains("<cot:item>2225</cot:item>"));
    }
}
