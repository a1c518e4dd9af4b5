//! Banco Central de Chile: pesos per unit of a currency; for the dollar the `dólar observado`.
//!
//! ```text
//! {"Codigo":0,"Descripcion":"Success","Series":{"seriesId":"F073.TCO.PRE.Z.D","Obs":[
//!   {"indexDateString":"02-03-2026","value":"871.26","statusCode":"OK"}]}}
//! ```
//!
//! It asks for an account: its name and password, as the bank gives them, stand in the address. A
//! code other than nought is a refusal, and a series that is not in the table is refused.

use super::json::{self, Scalar};
use super::number::{self, Mark};
use super::sheet::{Sheet, Terms, own};
use super::{Ask, Content, Flaw, Key, Place, Request, Source, listed};
use crate::currency::Currency;
use crate::rates::Fixing;
use serde::Deserialize;
use serde_json::value::RawValue;

const ID: &str = "BCCH";
const SERVICE: &str = "https://si3.bcentral.cl/SieteRestWS/SieteRestWS.ashx";

/// The bank's daily series of one unit in pesos. Source: its catalogue of series, si3.bcentral.cl.
const SERIES: [(&str, &str); 8] = [
    ("F072.CLP.AUD.N.O.D", "AUD"),
    ("F072.CLP.BRL.N.O.D", "BRL"),
    ("F072.CLP.CAD.N.O.D", "CAD"),
    ("F072.CLP.CNY.N.O.D", "CNY"),
    ("F072.CLP.EUR.N.O.D", "EUR"),
    ("F072.CLP.GBP.N.O.D", "GBP"),
    ("F072.CLP.JPY.N.O.D", "JPY"),
    ("F073.TCO.PRE.Z.D", "USD"),
];

pub(super) fn source() -> Option<Source> {
    Some(Source {
        published: "about 18:00 in Santiago on business days, for the next",
        licence: "Free to reuse with the source named: Banco Central de Chile.",
        key: Some("BCCH_ACCOUNT"),
        ..listed(ID, requests, read)?
    })
}

fn requests(ask: &Ask) -> Vec<Request> {
    ask.by_series(SERIES).map(|(series, ask)| request(series, &ask)).collect()
}

fn request(series: &str, ask: &Ask) -> Request {
    let Ask { from, to, .. } = ask;
    let url =
        format!("{SERVICE}?function=GetSeries&timeseries={series}&firstdate={from}&lastdate={to}");
    Request::get(url, Content::Json, ask).with_key(Key::Account { name: "user", password: "pass" })
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Answer {
    codigo: i64,
    #[serde(default)]
    descripcion: String,
    series: Option<Series>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Series {
    series_id: Option<String>,
    #[serde(rename = "Obs")]
    observations: Option<Vec<Box<RawValue>>>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Observation {
    index_date_string: String,
    value: Scalar,
    status_code: Option<String>,
}

fn read(request: &Request, body: &[u8]) -> Result<Vec<Fixing>, Flaw> {
    let Answer { codigo, descripcion, series } = json::read(body)?;
    if codigo != 0 {
        return Err(Flaw::refused(&descripcion));
    }
    let series = series.ok_or_else(|| Flaw::field(Place::Answer, "Series"))?;
    let name = series.series_id.as_deref().filter(|name| !name.is_empty());
    let name = name.or_else(|| request.parameter("timeseries")).unwrap_or_default();
    let base = currency_of(name)
        .ok_or_else(|| Flaw::form(Place::Answer, "a known series like F073.TCO.PRE.Z.D", name))?;
    let mut sheet = Sheet::of(ID);
    for observation in json::records::<Observation>(&series.observations.unwrap_or_default()) {
        let (place, Observation { index_date_string, value, status_code }) = observation?;
        let day = number::day(place, "indexDateString", &index_date_string, "%d-%m-%Y")?;
        match status_code.as_deref() {
            Some("OK") | None => {
                let price = value.price(place, "value", Mark::GroupedPoint)?;
                sheet.on(day, Terms::one(base, own("CLP")), price);
            }
            Some("ND") => {}
            Some(other) => return Err(Flaw::form(place, "the statusCode OK or ND", other)),
        }
    }
    Ok(sheet.fixings())
}

fn currency_of(series: &str) -> Option<Currency> {
    SERIES
        .iter()
        .find(|(known, _)| *known == series)
        .and_then(|(_, code)| Currency::from_code(code))
}

#[cfg(test)]
mod tests {
    use super::super::fixture::{answer, ask, fault, lines, read, urls};
    use super::super::{Fault, find};

    #[test]
    fn the_series_names_the_currency_and_days_without_data_have_none() {
        let expected = ["2026-03-02 1 USD = 871.26 CLP", "2026-03-03 1 USD = 878.90 CLP"];
        assert_eq!(lines("BCCH", "bcch.json"), expected);
    }

    #[test]
    fn a_refusal_an_unknown_series_and_an_unknown_status_are_named() {
        let refusal = br#"{"Codigo":-5,"Descripcion":"Invalid username or password","Series":{"seriesId":"","Obs":null}}"#;
        assert_eq!(
            fault("BCCH", refusal),
            Fault::Refused("Invalid username or password".to_owned())
        );
        let table = String::from_utf8(answer("bcch.json")).unwrap();
        for (from, to) in [("F073.TCO.PRE.Z.D", "F073.UFF.PRE.Z.D"), ("\"OK\"", "\"PR\"")] {
            assert!(matches!(
                fault("BCCH", table.replace(from, to).as_bytes()),
                Fault::Form { .. }
            ));
        }
        let none =
            br#"{"Codigo":0,"Descripcion":"Success","Series":{"seriesId":"F073.TCO.PRE.Z.D","Obs":null}}"#;
        assert_eq!(read("BCCH", none).unwrap(), []);
    }

    #[test]
    fn the_account_goes_into_the_address_alone() {
        let url = "https://si3.bcentral.cl/SieteRestWS/SieteRestWS.ashx?function=GetSeries&timeseries=F073.TCO.PRE.Z.D\
            &firstdate=2026-02-25&lastdate=2026-03-02";
        assert_eq!(urls("BCCH", "USD CLP", "2026-03-02", "2026-03-02"), [url]);
        let request = &find("BCCH").unwrap().requests(&ask("USD", "2026-03-02", "2026-03-02"))[0];
        assert_eq!(
            request.address(Some("a@b.example:p:w&")),
            format!("{url}&user=a%40b.example&pass=p%3Aw%26")
        );
    }
}
