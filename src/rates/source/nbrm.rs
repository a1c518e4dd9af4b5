//! The National Bank of North Macedonia: denars per 1, 10 or 100 units of a currency.
//!
//! ```text
//! [{"rbr":1,"datum":"2026-03-02T00:00:00","valuta":"392","oznaka":"JPY","nomin":100,"sreden":33.8121, …}]
//! ```
//!
//! The middle rate is kept. The bank's other list, of what state bodies pay, has none and is
//! refused.

use super::json::{self, Scalar};
use super::number::{self, Mark};
use super::sheet::{Sheet, Terms, currency, own};
use super::{Ask, Content, Flaw, Request, Source, listed};
use crate::rates::Fixing;
use serde::Deserialize;
use serde_json::value::RawValue;

const ID: &str = "NBRM";
const SERVICE: &str = "https://www.nbrm.mk/KLServiceNOV/GetExchangeRate";

/// A question over more days may not be answered.
const LONGEST: u64 = 90;

pub(super) fn source() -> Option<Source> {
    Some(Source {
        published: "in the afternoon in Skopje, for every calendar day",
        licence: "Free to reuse with the source named: National Bank of the Republic of North Macedonia.",
        ..listed(ID, requests, read)?
    })
}

fn requests(ask: &Ask) -> Vec<Request> {
    ask.in_spans_of(LONGEST).iter().map(span).collect()
}

fn span(ask: &Ask) -> Request {
    let [from, to] = [ask.from, ask.to].map(|day| day.format("%d.%m.%Y"));
    Request::get(format!("{SERVICE}?StartDate={from}&EndDate={to}&format=json"), Content::Json, ask)
}

#[derive(Deserialize)]
struct Rate {
    datum: String,
    oznaka: String,
    nomin: Scalar,
    sreden: Scalar,
}

fn read(_: &Request, body: &[u8]) -> Result<Vec<Fixing>, Flaw> {
    let rates: Vec<Box<RawValue>> = json::read(body)?;
    let mut sheet = Sheet::of(ID);
    for rate in json::records::<Rate>(&rates) {
        let (place, Rate { datum, oznaka, nomin, sreden }) = rate?;
        let day = number::iso_day(place, "datum", &datum)?;
        let Some(base) = currency(&oznaka) else { continue };
        let nominal = number::units(place, "nomin", nomin.text())?;
        let price = sreden.price(place, "sreden", Mark::Point)?;
        sheet.on(day, Terms::per(nominal, base, own("MKD")), price);
    }
    Ok(sheet.fixings())
}

#[cfg(test)]
mod tests {
    use super::super::Fault;
    use super::super::fixture::{answer, fault, lines, urls};

    #[test]
    fn units_count_and_the_middle_rate_is_read() {
        assert_eq!(
            lines("NBRM", "nbrm.json"),
            ["2026-03-02 1 EUR = 61.6950 MKD", "2026-03-02 100 JPY = 33.8121 MKD"]
        );
    }

    #[test]
    fn the_list_without_a_middle_rate_is_refused() {
        let other = String::from_utf8(answer("nbrm.json")).unwrap().replace("sreden", "prodazen");
        assert!(matches!(fault("NBRM", other.as_bytes()), Fault::Form { .. }));
    }

    #[test]
    fn a_question_reaches_over_90_days_at_most() {
        let urls = urls("NBRM", "EUR MKD", "2026-01-06", "2026-04-30");
        assert_eq!(urls.len(), 2);
        assert!(
            urls[0].ends_with("?StartDate=01.01.2026&EndDate=31.03.2026&format=json"),
            "{}",
            urls[0]
        );
    }
}
