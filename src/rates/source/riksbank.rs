//! Sveriges Riksbank: kronor per unit of a currency.
//!
//! ```text
//! [{"seriesId":"SEKDKKPMI","date":"2026-03-24","value":1.4482}, …]
//! ```
//!
//! A series is named SEK, the currency, PMI. SEKETT is the krona itself; indices have other names.
//! What is under the euro before 1999 is the ECU. It answers without a key at a low rate; one,
//! sent as a header, raises it.

use super::json::{self, Scalar};
use super::number::{self, Mark};
use super::sheet::{Sheet, Terms, currency, own};
use super::{Ask, Content, Flaw, Key, KeyUse, Request, Source, listed};
use crate::currency::Currency;
use crate::rates::Fixing;
use chrono::{Datelike, NaiveDate};
use serde::Deserialize;
use serde_json::value::RawValue;

const ID: &str = "RIKSBANK";
const SERVICE: &str = "https://api.riksbank.se/swea/v1/Observations";

/// A question may not reach over more than a year.
const YEAR: u64 = 365;

pub(super) fn source() -> Option<Source> {
    Some(Source {
        published: "about 16:15 CET on Swedish business days",
        licence: "Free to reuse with the source named: Sveriges Riksbank.",
        key: Some("RIKSBANK_API_KEY"),
        key_use: KeyUse::Optional,
        ..listed(ID, requests, read)?
    })
}

fn requests(ask: &Ask) -> Vec<Request> {
    ask.in_spans_of(YEAR).iter().flat_map(year).collect()
}

/// One currency has an address of its own; for more the whole group is the smaller number of
/// questions.
fn year(ask: &Ask) -> Vec<Request> {
    let Ask { currencies, from, to } = ask;
    let what = match currencies.as_slice() {
        [one] => format!("SEK{one}PMI"),
        _ => "ByGroup/130".to_owned(),
    };
    let request = Request::get(format!("{SERVICE}/{what}/{from}/{to}"), Content::Json, ask);
    vec![request.with_key(Key::Header("Ocp-Apim-Subscription-Key")).nothing_on(204).nothing_on(404)]
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Observation {
    /// Left out where one series was asked for.
    series_id: Option<String>,
    date: String,
    #[serde(default)]
    value: Scalar,
}

fn read(request: &Request, body: &[u8]) -> Result<Vec<Fixing>, Flaw> {
    let observations: Vec<Box<RawValue>> = json::read(body)?;
    let mut sheet = Sheet::of(ID);
    for observation in json::records::<Observation>(&observations) {
        let (place, Observation { series_id, date, value }) = observation?;
        let series = series_id.as_deref().or_else(|| asked_for(request));
        let series = series.ok_or_else(|| Flaw::field(place, "seriesId"))?;
        let day = number::iso_day(place, "date", &date)?;
        let Some(base) = currency_of(series, day) else { continue };
        sheet.on(day, Terms::one(base, own("SEK")), value.price(place, "value", Mark::Point)?);
    }
    Ok(sheet.fixings())
}

fn asked_for(request: &Request) -> Option<&str> {
    request.url.split('/').find(|part| part.starts_with("SEK"))
}

fn currency_of(series: &str, day: NaiveDate) -> Option<Currency> {
    let base = currency(series.strip_prefix("SEK")?.strip_suffix("PMI")?)?;
    if base == Currency::EUR && day.year() < 1999 { Currency::from_code("XEU") } else { Some(base) }
}

#[cfg(test)]
mod tests {
    use super::super::find;
    use super::super::fixture::{ask, lines, shown, urls};

    #[test]
    fn the_krona_itself_and_indices_are_no_currencies_and_the_old_euro_is_the_ecu() {
        let expected = [
            "1998-12-30 1 XEU = 9.4875 SEK",
            "2026-03-24 1 AUD = 6.5 SEK",
            "2026-03-24 1 DKK = 1.4402 SEK",
            "2026-03-24 1 JPY = 0.05863 SEK",
        ];
        assert_eq!(lines("RIKSBANK", "riksbank.json"), expected);
    }

    #[test]
    fn one_series_does_not_repeat_its_name() {
        let bank = find("RIKSBANK").unwrap();
        let request = &bank.requests(&ask("DKK", "2026-03-24", "2026-03-24"))[0];
        let fixings = bank.read(request, br#"[{"date":"2026-03-24","value":1.4402}]"#).unwrap();
        assert_eq!(shown(fixings), ["2026-03-24 1 DKK = 1.4402 SEK"]);
    }

    #[test]
    fn a_question_reaches_over_a_year_at_most() {
        let urls = urls("RIKSBANK", "DKK USD", "2022-01-07", "2023-06-30");
        assert_eq!(urls.len(), 2);
        assert_eq!(
            urls[0],
            "https://api.riksbank.se/swea/v1/Observations/ByGroup/130/2022-01-01/2022-12-31"
        );
    }
}
