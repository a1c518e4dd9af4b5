//! Banco de México: pesos per unit of a currency; for the dollar the FIX.
//!
//! ```text
//! {"bmx":{"series":[{"idSerie":"SF43718","titulo":"Tipo de cambio …","datos":[
//!   {"fecha":"02/03/2026","dato":"17.2913"},{"fecha":"03/03/2026","dato":"N/E"}]}]}}
//! ```
//!
//! A series is known by its number and one that is not in the table is refused. Thousands are
//! grouped by commas, `N/E` is no rate.

use super::json::{self, Scalar};
use super::number::{self, Mark};
use super::sheet::{Sheet, Terms, own};
use super::{Ask, Content, Flaw, Key, Request, Source, listed};
use crate::currency::Currency;
use crate::rates::Fixing;
use serde::Deserialize;
use serde_json::value::RawValue;

const ID: &str = "BANXICO";
const SERVICE: &str = "https://www.banxico.org.mx/SieAPIRest/service/v1/series";

/// The bank's numbers for its daily series of one unit in pesos. Source: its catalogue of series.
const SERIES: [(&str, &str); 5] = [
    ("SF43718", "USD"),
    ("SF46406", "JPY"),
    ("SF46407", "GBP"),
    ("SF46410", "EUR"),
    ("SF60632", "CAD"),
];

pub(super) fn source() -> Option<Source> {
    Some(Source {
        published: "about 12:00 in Mexico City on business days",
        licence: "Free to reuse with the source named: Banco de México.",
        key: Some("BANXICO_TOKEN"),
        ..listed(ID, requests, read)?
    })
}

fn requests(ask: &Ask) -> Vec<Request> {
    let wanted = |code: &str| {
        ask.currencies.is_empty() || ask.currencies.iter().any(|one| one.code() == code)
    };
    let numbers: Vec<&str> =
        SERIES.iter().filter(|(_, code)| wanted(code)).map(|(number, _)| *number).collect();
    let (numbers, Ask { from, to, .. }) = (numbers.join(","), ask);
    let request =
        Request::get(format!("{SERVICE}/{numbers}/datos/{from}/{to}"), Content::Json, ask);
    vec![request.with_header("Accept", "application/json").with_key(Key::Header("Bmx-Token"))]
}

#[derive(Deserialize)]
struct Answer {
    bmx: Bmx,
}

#[derive(Deserialize)]
struct Bmx {
    series: Vec<Box<RawValue>>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Series {
    id_serie: String,
    #[serde(default)]
    datos: Vec<Observation>,
}

#[derive(Deserialize)]
struct Observation {
    fecha: String,
    dato: Scalar,
}

fn read(_: &Request, body: &[u8]) -> Result<Vec<Fixing>, Flaw> {
    let answer: Answer = json::read(body)?;
    let mut sheet = Sheet::of(ID);
    for series in json::records::<Series>(&answer.bmx.series) {
        let (place, Series { id_serie, datos }) = series?;
        let base = currency_of(&id_serie);
        let base =
            base.ok_or_else(|| Flaw::form(place, "a known series like SF43718", &id_serie))?;
        for Observation { fecha, dato } in datos {
            let day = number::day(place, "fecha", &fecha, "%d/%m/%Y")?;
            sheet.on(
                day,
                Terms::one(base, own("MXN")),
                dato.price(place, "dato", Mark::GroupedPoint)?,
            );
        }
    }
    Ok(sheet.fixings())
}

fn currency_of(series: &str) -> Option<Currency> {
    SERIES
        .iter()
        .find(|(number, _)| *number == series)
        .and_then(|(_, code)| Currency::from_code(code))
}

#[cfg(test)]
mod tests {
    use super::super::Fault;
    use super::super::fixture::{answer, fault, lines, urls};

    #[test]
    fn series_are_known_by_number_and_what_is_not_set_is_no_rate() {
        let expected = [
            "2026-03-02 1 EUR = 20.1882 MXN",
            "2026-03-02 1 USD = 17.2913 MXN",
            "2026-03-04 1 USD = 1017.3001 MXN",
        ];
        assert_eq!(lines("BANXICO", "banxico.json"), expected);
    }

    #[test]
    fn an_unknown_series_and_a_wrong_token_are_named() {
        let other =
            String::from_utf8(answer("banxico.json")).unwrap().replace("SF46410", "SF99999");
        let Fault::Form { found, .. } = fault("BANXICO", other.as_bytes()) else { panic!() };
        assert_eq!(found, "SF99999");
        let refusal = r#"{"error":{"mensaje":"Token inválido","detalle":"El token no es válido"}}"#;
        assert_eq!(
            fault("BANXICO", refusal.as_bytes()),
            Fault::Refused("Token inválido".to_owned())
        );
    }

    #[test]
    fn series_are_asked_for_by_number() {
        let url = "https://www.banxico.org.mx/SieAPIRest/service/v1/series/SF43718,SF46410/datos/2026-02-25/2026-03-02";
        assert_eq!(urls("BANXICO", "EUR USD MXN RUB", "2026-03-02", "2026-03-02"), [url]);
    }
}
