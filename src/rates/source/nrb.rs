//! Nepal Rastra Bank: rupees per 1, 10 or 100 units of a currency.
//!
//! ```text
//! {"status":{"code":200},"errors":{"validation":null},"data":{"payload":[{"date":"2026-03-02","rates":[
//!   {"currency":{"iso3":"JPY","name":"Japanese Yen","unit":10},"buy":"8.93","sell":"8.97"}]}]},"pagination":{…}}
//! ```
//!
//! The bank publishes what it buys and sells for; the fixing here is the mean of the two. Every
//! calendar day has rates, and a page holds a hundred days.

use super::json::{self, Scalar};
use super::number::{self, Mark};
use super::sheet::{Sheet, Terms, currency, own};
use super::{Ask, Content, Flaw, Place, Request, Source, listed};
use crate::rates::Fixing;
use serde::Deserialize;
use serde_json::value::RawValue;

const ID: &str = "NRB";
const SERVICE: &str = "https://www.nrb.org.np/api/forex/v1/rates";

/// One page holds no more days.
const PAGE: u64 = 100;

pub(super) fn source() -> Option<Source> {
    Some(Source {
        published: "in the morning in Kathmandu, daily",
        licence: "Free to reuse with the source named: Nepal Rastra Bank.",
        ..listed(ID, requests, read)?
    })
}

fn requests(ask: &Ask) -> Vec<Request> {
    ask.in_spans_of(PAGE).iter().map(page).collect()
}

fn page(ask: &Ask) -> Request {
    let Ask { from, to, .. } = ask;
    Request::get(
        format!("{SERVICE}?page=1&per_page={PAGE}&from={from}&to={to}"),
        Content::Json,
        ask,
    )
}

#[derive(Deserialize)]
struct Answer {
    data: Data,
}

#[derive(Deserialize)]
struct Data {
    payload: Box<RawValue>,
}

#[derive(Deserialize)]
struct Day {
    date: String,
    rates: Vec<Rate>,
}

#[derive(Deserialize)]
struct Rate {
    currency: Money,
    buy: Scalar,
    sell: Scalar,
}

#[derive(Deserialize)]
struct Money {
    iso3: String,
    unit: Scalar,
}

fn read(_: &Request, body: &[u8]) -> Result<Vec<Fixing>, Flaw> {
    let Answer { data } = json::read(body)?;
    let mut sheet = Sheet::of(ID);
    let payload: Option<Vec<Box<RawValue>>> = json::field(Place::Answer, "payload", &data.payload)?;
    for day in json::records::<Day>(&payload.unwrap_or_default()) {
        let (place, Day { date, rates }) = day?;
        let day = number::iso_day(place, "date", &date)?;
        for rate in rates {
            let Some(base) = currency(&rate.currency.iso3) else { continue };
            let nominal = number::units(place, "unit", rate.currency.unit.text())?;
            let buying = rate.buy.price(place, "buy", Mark::Point)?;
            let selling = rate.sell.price(place, "sell", Mark::Point)?;
            sheet.on(day, Terms::per(nominal, base, own("NPR")), number::mean(buying, selling));
        }
    }
    Ok(sheet.fixings())
}

#[cfg(test)]
mod tests {
    use super::super::Fault;
    use super::super::fixture::{fault, lines, read, urls};

    #[test]
    fn the_fixing_is_the_mean_of_buying_and_selling_for_its_units() {
        let expected = [
            "2026-03-02 100 INR = 160.075 NPR",
            "2026-03-02 10 JPY = 8.950 NPR",
            "2026-03-02 1 USD = 144.305 NPR",
        ];
        assert_eq!(lines("NRB", "nrb.json"), expected);
    }

    #[test]
    fn a_day_without_rates_is_none_and_a_refused_question_is_named() {
        let none = br#"{"status":{"code":200},"errors":{"validation":null},"data":{"payload":[]}}"#;
        assert_eq!(read("NRB", none).unwrap(), []);
        let refusal = br#"{"status":{"code":400},"errors":{"validation":{"from":["The from field is required."]}},"data":{"payload":null}}"#;
        assert_eq!(fault("NRB", refusal), Fault::Refused("The from field is required.".to_owned()));
    }

    #[test]
    fn a_page_holds_a_hundred_days() {
        let urls = urls("NRB", "USD NPR", "2026-01-06", "2026-04-30");
        assert_eq!(urls.len(), 2);
        assert!(
            urls[0].ends_with("?page=1&per_page=100&from=2026-01-01&to=2026-04-10"),
            "{}",
            urls[0]
        );
    }
}
