//! Banco Central de la República Argentina: official rates, pesos per 1 or 1000 units of a
//! currency.
//!
//! ```text
//! {"status":200,"results":{"fecha":"2026-03-02","detalle":[{"codigoMoneda":"VND",
//!   "descripcion":"DONG VIETNAM (C/1.000 UNIDADES)","tipoPase":0.0,"tipoCotizacion":54.1}]}}
//! ```
//!
//! One question a day; on closed days the date is null. The units stand inside the description.
//! Under `REF` the bank lists a reference rate of its own, and `VEB` and `MXP` are second codes for
//! the bolívar and the Mexican peso of today: they are left out.

use super::json::{self, Scalar};
use super::number::{self, Mark};
use super::sheet::{Sheet, Terms, currency, own};
use super::{Ask, Content, Flaw, Place, Request, Source, listed};
use crate::rates::Fixing;
use chrono::{Datelike, Weekday};
use serde::Deserialize;
use serde_json::value::RawValue;
use std::collections::BTreeMap;

const ID: &str = "BCRA";
const SERVICE: &str = "https://api.bcra.gob.ar/estadisticascambiarias/v1.0/Cotizaciones";

/// Codes that are no money of their own.
const SKIPPED: [&str; 4] = ["ARS", "MXP", "REF", "VEB"];

pub(super) fn source() -> Option<Source> {
    Some(Source {
        published: "about 15:30 in Buenos Aires on business days",
        licence: "Free to reuse with the source named: Banco Central de la República Argentina.",
        ..listed(ID, requests, read)?
    })
}

fn requests(ask: &Ask) -> Vec<Request> {
    let weekday = |ask: &&Ask| !matches!(ask.to.weekday(), Weekday::Sat | Weekday::Sun);
    let day = |day: &Ask| Request::get(format!("{SERVICE}?fecha={}", day.to), Content::Json, day);
    ask.by_day().iter().filter(weekday).map(day).collect()
}

#[derive(Deserialize)]
struct Answer {
    results: Box<RawValue>,
}

#[derive(Deserialize)]
struct Day {
    fecha: Option<String>,
    detalle: Vec<Rate>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Rate {
    codigo_moneda: String,
    descripcion: String,
    tipo_cotizacion: Scalar,
}

fn read(_: &Request, body: &[u8]) -> Result<Vec<Fixing>, Flaw> {
    let Answer { results } = json::read(body)?;
    let days: Vec<Box<RawValue>> = if results.get().starts_with('[') {
        json::field(Place::Answer, "results", &results)?
    } else {
        vec![results]
    };
    let mut sheet = Sheet::of(ID);
    for day in json::records::<Day>(&days) {
        let (place, Day { fecha, detalle }) = day?;
        let Some(fecha) = fecha else { continue };
        let day = number::iso_day(place, "fecha", &fecha)?;
        if let Some(code) = twice(&detalle) {
            return Err(Flaw::form(place, "one price of each currency", code));
        }
        for rate in detalle.iter().filter(|rate| !SKIPPED.contains(&rate.codigo_moneda.trim())) {
            let Some(base) = currency(&rate.codigo_moneda) else { continue };
            let terms = Terms::per(units(place, &rate.descripcion)?, base, own("ARS"));
            sheet.on(day, terms, rate.tipo_cotizacion.price(place, "tipoCotizacion", Mark::Point)?);
        }
    }
    Ok(sheet.fixings())
}

/// A code under which a day has two prices: which of them is meant nobody can tell.
fn twice(rates: &[Rate]) -> Option<&str> {
    let mut known: BTreeMap<&str, &str> = BTreeMap::new();
    for rate in rates {
        let (code, price) = (rate.codigo_moneda.trim(), rate.tipo_cotizacion.text());
        if known.insert(code, price).is_some_and(|before| before != price) {
            return Some(code);
        }
    }
    None
}

/// `DONG VIETNAM (C/1.000 UNIDADES)` is priced by the thousand.
fn units(place: Place, description: &str) -> Result<u32, Flaw> {
    let Some((_, units)) = description.split_once("(C/") else { return Ok(1) };
    let form = || Flaw::form(place, "units like (C/1.000 UNIDADES)", description);
    let (units, _) = units.split_once(" UNIDADES").ok_or_else(form)?;
    number::units(place, "descripcion", &units.replace('.', ""))
}

#[cfg(test)]
mod tests {
    use super::super::Fault;
    use super::super::fixture::{answer, fault, lines, read, shown, urls};

    #[test]
    fn the_units_stand_in_the_description_and_second_codes_are_left_out() {
        let expected = [
            "2026-03-02 100 JPY = 922.1 ARS",
            "2026-03-02 1 USD = 1395.5 ARS",
            "2026-03-02 1000 VND = 54.1 ARS",
            "2026-03-02 1 XDR = 1978.6571 ARS",
        ];
        let body = String::from_utf8(answer("bcra.json")).unwrap();
        assert_eq!(lines("BCRA", "bcra.json"), expected);
        let listed = format!(
            "{{\"status\":200,\"results\":[{}]}}",
            &body[body.find("{\"fecha").unwrap()..body.rfind('}').unwrap()]
        );
        assert_eq!(
            shown(read("BCRA", listed.as_bytes()).unwrap()),
            expected,
            "as the answer about a range has it"
        );
    }

    #[test]
    fn a_closed_day_has_no_date_and_unknown_units_are_refused() {
        assert_eq!(
            read("BCRA", br#"{"status":200,"results":{"fecha":null,"detalle":[]}}"#).unwrap(),
            []
        );
        let odd = String::from_utf8(answer("bcra.json")).unwrap().replace("1.000 UNIDADES", "MIL");
        assert!(matches!(fault("BCRA", odd.as_bytes()), Fault::Form { .. }));
        let twice = String::from_utf8(answer("bcra.json")).unwrap().replace("\"XDR\"", "\"USD\"");
        let Fault::Form { found, .. } = fault("BCRA", twice.as_bytes()) else { panic!() };
        assert_eq!(found, "USD");
        let refusal =
            r#"{"status":400,"errorMessages":["Parámetro erróneo: La fecha no es válida."]}"#;
        assert_eq!(
            fault("BCRA", refusal.as_bytes()),
            Fault::Refused("Parámetro erróneo: La fecha no es válida.".to_owned())
        );
    }

    #[test]
    fn each_business_day_is_a_question() {
        let urls = urls("BCRA", "USD", "2026-03-02", "2026-03-02");
        assert_eq!(urls.len(), 4);
        assert_eq!(
            urls[3],
            "https://api.bcra.gob.ar/estadisticascambiarias/v1.0/Cotizaciones?fecha=2026-03-02"
        );
    }
}
