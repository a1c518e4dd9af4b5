//! Banco Central de Nicaragua: córdobas per dollar, by SOAP.
//!
//! ```text
//! <RecuperaTC_MesResult><Detalle_TC><Tc><Fecha>2026-03-02</Fecha><Valor>36.6243</Valor><Ano>2026</Ano>…
//! ```
//!
//! One question a month, which may bring days to come: the rate is set ahead, for every calendar
//! day.

use super::number::{self, Mark};
use super::sheet::{Sheet, Terms, own};
use super::{Ask, Flaw, Request, Source, listed, soap};
use crate::currency::Currency;
use crate::rates::Fixing;
use chrono::{Datelike, Months, NaiveDate};

const ID: &str = "BCN";
const SERVICE: &str = "https://servicios.bcn.gob.ni/Tc_Servicio/ServicioTC.asmx";
const ACTION: &str = "\"http://servicios.bcn.gob.ni/RecuperaTC_Mes\"";

pub(super) fn source() -> Option<Source> {
    Some(Source {
        published: "ahead, for every calendar day",
        licence: "Free to reuse with the source named: Banco Central de Nicaragua.",
        ..listed(ID, requests, read)?
    })
}

fn requests(ask: &Ask) -> Vec<Request> {
    let months = std::iter::successors(ask.from.with_day(1), |month| {
        month.checked_add_months(Months::new(1))
    });
    months.take_while(|month| *month <= ask.to).map(|month| request(month, ask)).collect()
}

fn request(month: NaiveDate, ask: &Ask) -> Request {
    let body = format!(
        "<RecuperaTC_Mes xmlns=\"http://servicios.bcn.gob.ni/\"><Ano>{}</Ano><Mes>{}</Mes></RecuperaTC_Mes>",
        month.year(),
        month.month()
    );
    soap::request(SERVICE, Some(ACTION), &body, ask)
}

fn read(_: &Request, body: &[u8]) -> Result<Vec<Fixing>, Flaw> {
    let root = soap::answer_with(body, "Detalle_TC")?;
    let mut sheet = Sheet::of(ID);
    for rate in root.descendants("Tc") {
        let day = number::iso_day(rate.place(), "Fecha", rate.field("Fecha")?)?;
        let price = number::price(rate.place(), "Valor", rate.field("Valor")?, Mark::Point)?;
        sheet.valid_from(day, None, Terms::one(Currency::USD, own("NIO")), price);
    }
    Ok(sheet.fixings())
}

#[cfg(test)]
mod tests {
    use super::super::fixture::{ask, fault, lines};
    use super::super::{Fault, find};

    #[test]
    fn the_days_of_a_month_are_read() {
        let expected =
            ["2026-03-01 1 USD = 36.6243 NIO set ?", "2026-03-02 1 USD = 36.6243 NIO set ?"];
        assert_eq!(lines("BCN", "bcn.xml"), expected);
        let other = b"<Envelope><Body><Other/></Body></Envelope>";
        assert_eq!(fault("BCN", other), Fault::Field("Detalle_TC".to_owned()));
    }

    #[test]
    fn each_month_is_a_question() {
        let requests = find("BCN").unwrap().requests(&ask("USD", "2026-03-02", "2026-03-02"));
        assert_eq!(requests.len(), 2, "the days before reach into February");
        assert!(requests[1].body.as_deref().unwrap().contains("<Ano>2026</Ano><Mes>3</Mes>"));
    }
}
