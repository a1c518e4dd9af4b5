//! Banco de Guatemala: quetzales per dollar, by SOAP.
//!
//! ```text
//! <TipoCambioRangoResult><Vars><Var><moneda>2</moneda><fecha>02/03/2026</fecha><venta>7.66112</venta>
//!   <compra>7.66112</compra></Var>…
//! ```
//!
//! The bank gives what dealers sell and buy for, as a rule the same; the fixing here is the mean of
//! the two. Money is known by the bank's numbers: 2 is the dollar, and another is refused.

use super::number::{self, Mark};
use super::sheet::{Sheet, Terms, own};
use super::{Ask, Flaw, Request, Source, listed, soap};
use crate::currency::Currency;
use crate::rates::Fixing;

const ID: &str = "BANGUAT";
const SERVICE: &str = "https://www.banguat.gob.gt/variables/ws/TipoCambio.asmx";
const ACTION: &str = "\"http://www.banguat.gob.gt/variables/ws/TipoCambioRango\"";

/// The bank's number for the dollar.
const DOLLAR: &str = "2";

pub(super) fn source() -> Option<Source> {
    Some(Source {
        published: "in the evening in Guatemala City, for every calendar day",
        licence: "Free to reuse with the source named: Banco de Guatemala.",
        ..listed(ID, requests, read)?
    })
}

fn requests(ask: &Ask) -> Vec<Request> {
    let [from, to] = [ask.from, ask.to].map(|day| day.format("%d/%m/%Y"));
    let body = format!(
        "<TipoCambioRango xmlns=\"http://www.banguat.gob.gt/variables/ws/\"><fechainit>{from}</fechainit>\
         <fechafin>{to}</fechafin></TipoCambioRango>"
    );
    vec![soap::request(SERVICE, Some(ACTION), &body, ask)]
}

fn read(_: &Request, body: &[u8]) -> Result<Vec<Fixing>, Flaw> {
    let root = soap::answer_with(body, "TipoCambioRangoResult")?;
    let mut sheet = Sheet::of(ID);
    for rate in root.descendants("Var") {
        let money = rate.field("moneda")?;
        if money != DOLLAR {
            return Err(Flaw::form(rate.place(), "the moneda 2", money));
        }
        let day = number::day(rate.place(), "fecha", rate.field("fecha")?, "%d/%m/%Y")?;
        let side = |name| number::price(rate.place(), name, rate.field(name)?, Mark::Point);
        let price = number::mean(side("compra")?, side("venta")?);
        sheet.valid_from(day, None, Terms::one(Currency::USD, own("GTQ")), price);
    }
    Ok(sheet.fixings())
}

#[cfg(test)]
mod tests {
    use super::super::fixture::{answer, ask, fault, lines};
    use super::super::{Fault, find};

    #[test]
    fn the_dollar_is_known_by_its_number_and_other_money_is_refused() {
        let expected =
            ["2026-03-02 1 USD = 7.661120 GTQ set ?", "2026-03-03 1 USD = 7.662510 GTQ set ?"];
        assert_eq!(lines("BANGUAT", "banguat.xml"), expected);
        let other =
            String::from_utf8(answer("banguat.xml")).unwrap().replace("<moneda>2<", "<moneda>24<");
        assert!(matches!(fault("BANGUAT", other.as_bytes()), Fault::Form { .. }));
    }

    #[test]
    fn the_days_are_posted() {
        let requests =
            find("BANGUAT").unwrap().requests(&ask("USD GTQ", "2026-03-02", "2026-03-02"));
        let body = requests[0].body.as_deref().unwrap();
        assert!(
            body.contains("<fechainit>25/02/2026</fechainit><fechafin>02/03/2026</fechafin>"),
            "{body}"
        );
    }
}
