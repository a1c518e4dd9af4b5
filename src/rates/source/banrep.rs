//! Banco de la República, Colombia: the TRM, pesos per dollar, from the government's open data.
//!
//! ```text
//! [{"valor":"3755.98","unidad":"COP","vigenciadesde":"2026-02-28T00:00:00.000",
//!   "vigenciahasta":"2026-03-02T00:00:00.000"}]
//! ```
//!
//! A rate is worked out from the trades of one business day and holds from the next calendar day;
//! the answer names the days for which it holds.

use super::json::{self, Scalar};
use super::number::{self, Mark};
use super::sheet::{Sheet, Terms, own};
use super::{Ask, Content, Flaw, Request, Source, listed};
use crate::currency::Currency;
use crate::rates::Fixing;
use serde::Deserialize;
use serde_json::value::RawValue;

const ID: &str = "BANREP";
const SERVICE: &str = "https://www.datos.gov.co/resource/32sa-8pi3.json";

pub(super) fn source() -> Option<Source> {
    Some(Source {
        published: "about 18:00 in Bogotá on business days, for the next calendar day",
        licence: "CC BY-SA 4.0: Superintendencia Financiera de Colombia, datos.gov.co.",
        ..listed(ID, requests, read)?
    })
}

fn requests(ask: &Ask) -> Vec<Request> {
    let Ask { from, to, .. } = ask;
    let url = format!(
        "{SERVICE}?$where=vigenciadesde%3E=%27{from}T00:00:00.000%27%20AND%20vigenciadesde%3C=%27{to}T00:00:00.000%27\
         &$order=vigenciadesde%20ASC&$limit=50000"
    );
    vec![Request::get(url, Content::Json, ask)]
}

#[derive(Deserialize)]
struct Rate {
    valor: Scalar,
    unidad: Option<String>,
    vigenciadesde: String,
    vigenciahasta: Option<String>,
}

fn read(_: &Request, body: &[u8]) -> Result<Vec<Fixing>, Flaw> {
    let rates: Vec<Box<RawValue>> = json::read(body)?;
    let mut sheet = Sheet::of(ID);
    for rate in json::records::<Rate>(&rates) {
        let (place, Rate { valor, unidad, vigenciadesde, vigenciahasta }) = rate?;
        if let Some(unit) = unidad.filter(|unit| unit != "COP") {
            return Err(Flaw::form(place, "the unit COP", &unit));
        }
        let from = number::iso_day(place, "vigenciadesde", &vigenciadesde)?;
        let until =
            vigenciahasta.map(|day| number::iso_day(place, "vigenciahasta", &day)).transpose()?;
        if let Some(until) = until.filter(|until| *until < from) {
            return Err(Flaw::form(
                place,
                format!("a vigenciahasta from {from} on"),
                &until.to_string(),
            ));
        }
        let terms = Terms::one(Currency::USD, own("COP"));
        sheet.valid_from(from, None, terms, valor.price(place, "valor", Mark::Point)?);
    }
    Ok(sheet.fixings())
}

#[cfg(test)]
mod tests {
    use super::super::Fault;
    use super::super::fixture::{answer, fault, lines, urls};

    #[test]
    fn a_rate_is_dated_by_the_first_day_for_which_it_holds() {
        let expected =
            ["2026-02-28 1 USD = 3755.98 COP set ?", "2026-03-03 1 USD = 3767.11 COP set ?"];
        assert_eq!(lines("BANREP", "banrep.json"), expected);
    }

    #[test]
    fn another_unit_and_days_the_wrong_way_round_are_refused() {
        let table = String::from_utf8(answer("banrep.json")).unwrap();
        for (from, to) in [("\"COP\"", "\"USD\""), ("2026-03-02T", "2026-02-02T")] {
            assert!(matches!(
                fault("BANREP", table.replace(from, to).as_bytes()),
                Fault::Form { .. }
            ));
        }
        let refusal =
            br#"{"message":"Query coordinator error: query.soql.no-such-column","errorCode":"x","data":{}}"#;
        assert!(matches!(fault("BANREP", refusal), Fault::Refused(_)));
    }

    #[test]
    fn days_are_asked_for_in_order() {
        let url = "https://www.datos.gov.co/resource/32sa-8pi3.json?$where=vigenciadesde%3E=%272026-02-25T00:00:00.000%27\
            %20AND%20vigenciadesde%3C=%272026-03-02T00:00:00.000%27&$order=vigenciadesde%20ASC&$limit=50000";
        assert_eq!(urls("BANREP", "USD COP", "2026-03-02", "2026-03-02"), [url]);
        assert!(urls("BANREP", "EUR", "2026-03-02", "2026-03-02").is_empty());
    }
}
