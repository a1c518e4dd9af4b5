//! Bank Al-Maghrib: dirhams per 1 or 100 units of a currency, for transfers.
//!
//! ```text
//! [{"date":"2026-03-02T12:30:00","libDevise":"JPY","moyen":5.9312,"uniteDevise":100}]
//! ```
//!
//! It asks for a key. Before 2016 it published no mean, only what the bank bought and sold for;
//! then the mean of the two stands for it. Its prices of banknotes have other fields and are
//! refused.

use super::json::{self, Scalar};
use super::number::{self, Mark};
use super::sheet::{Sheet, Terms, currency, own};
use super::{Ask, Content, Flaw, Key, Place, Request, Source, listed};
use crate::rates::Fixing;
use chrono::{Datelike, Weekday};
use rust_decimal::Decimal;
use serde::Deserialize;
use serde_json::value::RawValue;

const ID: &str = "BAM";
const SERVICE: &str = "https://api.centralbankofmorocco.ma/cours/Version1/api/CoursVirement";

pub(super) fn source() -> Option<Source> {
    Some(Source {
        published: "12:30 in Rabat on business days",
        licence: "Free to reuse with the source named: Bank Al-Maghrib.",
        key: Some("BAM_API_KEY"),
        ..listed(ID, requests, read)?
    })
}

fn requests(ask: &Ask) -> Vec<Request> {
    let weekday = |ask: &&Ask| !matches!(ask.to.weekday(), Weekday::Sat | Weekday::Sun);
    ask.by_day().iter().filter(weekday).map(day).collect()
}

fn day(ask: &Ask) -> Request {
    let url = format!("{SERVICE}?date={}T12:30:00", ask.to);
    Request::get(url, Content::Json, ask).with_key(Key::Header("Ocp-Apim-Subscription-Key"))
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Rate {
    date: String,
    lib_devise: String,
    unite_devise: Scalar,
    moyen: Option<Scalar>,
    achat: Option<Scalar>,
    vente: Option<Scalar>,
}

fn read(_: &Request, body: &[u8]) -> Result<Vec<Fixing>, Flaw> {
    let rates: Vec<Box<RawValue>> = json::read(body)?;
    let mut sheet = Sheet::of(ID);
    for rate in json::records::<Rate>(&rates) {
        let (place, rate) = rate?;
        let day = number::iso_day(place, "date", &rate.date)?;
        let Some(base) = currency(&rate.lib_devise) else { continue };
        let nominal = number::units(place, "uniteDevise", rate.unite_devise.text())?;
        sheet.on(day, Terms::per(nominal, base, own("MAD")), rate.price(place)?);
    }
    Ok(sheet.fixings())
}

impl Rate {
    fn price(&self, place: Place) -> Result<Option<Decimal>, Flaw> {
        let moyen = self.moyen.as_ref().map(|price| price.price(place, "moyen", Mark::Point));
        match (moyen.transpose()?.flatten(), &self.achat, &self.vente) {
            (Some(moyen), ..) => Ok(Some(moyen)),
            (None, Some(buying), Some(selling)) => {
                let buying = buying.price(place, "achat", Mark::Point)?;
                Ok(number::mean(buying, selling.price(place, "vente", Mark::Point)?))
            }
            (None, _, _) => Err(Flaw::field(place, "moyen")),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::Fault;
    use super::super::fixture::{fault, lines, read, shown, urls};

    #[test]
    fn units_count() {
        assert_eq!(
            lines("BAM", "bam.json"),
            ["2026-03-02 1 DKK = 1.4471 MAD", "2026-03-02 100 JPY = 5.9312 MAD"]
        );
    }

    #[test]
    fn older_answers_have_no_mean_and_prices_of_banknotes_are_no_rates() {
        let old = br#"[{"date":"2012-03-02T12:30:00","libDevise":"USD","achat":8.3012,"vente":8.3512,"uniteDevise":1}]"#;
        assert_eq!(shown(read("BAM", old).unwrap()), ["2012-03-02 1 USD = 8.32620 MAD"]);
        let notes = br#"[{"date":"2020-03-25T08:30:00","libDevise":"GIP","achatClientele":10.888,"venteClientele":12.654,"uniteDevise":1}]"#;
        assert_eq!(fault("BAM", notes), Fault::Field("moyen".to_owned()));
        let refusal =
            br#"{ "statusCode": 401, "message": "Access denied due to missing subscription key." }"#;
        assert!(matches!(fault("BAM", refusal), Fault::Refused(_)));
    }

    #[test]
    fn each_business_day_is_a_question() {
        let urls = urls("BAM", "USD", "2026-03-02", "2026-03-02");
        let url = "https://api.centralbankofmorocco.ma/cours/Version1/api/CoursVirement?date=2026-03-02T12:30:00";
        assert_eq!((urls.len(), urls[3].as_str()), (4, url));
    }
}
