//! Open Exchange Rates: market rates at the end of each day UTC, units per dollar.
//!
//! ```text
//! {"timestamp":1692143999,"base":"USD","rates":{"DKK":6.83407,"RUB":98.500003, …}}
//! ```
//!
//! It asks for a key and allows neither resale nor copies in bulk, so nothing of it is in the
//! crate. It goes on quoting dead codes at their last rate (ZWL at 322 for ever), and has slips of
//! one day.

use super::json::{self, Scalar};
use super::number::Mark;
use super::sheet::{Sheet, Terms, currency};
use super::{Ask, Content, Flaw, Key, Place, Request, Source, listed};
use crate::rates::Fixing;
use chrono::DateTime;
use serde::Deserialize;
use std::collections::BTreeMap;

const ID: &str = "OXR";
const HISTORY: &str = "https://openexchangerates.org/api/historical";

pub(super) fn source() -> Option<Source> {
    Some(Source {
        published: "at the end of each day UTC",
        licence: "By agreement with Open Exchange Rates; resale prohibited.",
        key: Some("OPEN_EXCHANGE_RATES_APP_ID"),
        ..listed(ID, requests, read)?
    })
}

/// A day a question. Its currencies cannot be chosen on every plan, so all come.
fn requests(ask: &Ask) -> Vec<Request> {
    ask.by_day().iter().map(day).collect()
}

fn day(ask: &Ask) -> Request {
    Request::get(format!("{HISTORY}/{}.json", ask.to), Content::Json, ask)
        .with_key(Key::Query("app_id"))
}

#[derive(Deserialize)]
struct Answer {
    description: Option<String>,
    timestamp: Option<i64>,
    base: Option<String>,
    rates: Option<BTreeMap<String, Scalar>>,
}

fn read(_: &Request, body: &[u8]) -> Result<Vec<Fixing>, Flaw> {
    let answer: Answer = json::read(body)?;
    let (Some(timestamp), Some(base), Some(rates)) = (answer.timestamp, answer.base, answer.rates)
    else {
        return Err(match answer.description {
            Some(words) => Flaw::refused(&words),
            None => Flaw::field(Place::Answer, "timestamp, base and rates"),
        });
    };
    let base =
        currency(&base).ok_or_else(|| Flaw::form(Place::Answer, "a base currency", &base))?;
    let moment = DateTime::from_timestamp(timestamp, 0);
    let day = moment
        .ok_or_else(|| Flaw::date(Place::Answer, "timestamp", &timestamp.to_string()))?
        .date_naive();
    let mut sheet = Sheet::of(ID);
    for (code, rate) in &rates {
        let Some(quote) = currency(code) else { continue };
        sheet.on(day, Terms::one(base, quote), rate.price(Place::Answer, code, Mark::Point)?);
    }
    Ok(sheet.fixings())
}

#[cfg(test)]
mod tests {
    use super::super::fixture::{answer, ask, fault, lines};
    use super::super::{Fault, find};
    use crate::rates::{Standing, sift};

    #[test]
    fn the_day_is_that_of_the_timestamp() {
        let expected = [
            "2023-08-15 1 USD = 0.000034261047 BTC",
            "2023-08-15 1 USD = 6.83407 DKK",
            "2023-08-15 1 USD = 98.500003 RUB",
            "2023-08-15 1 USD = 322 ZWL",
        ];
        assert_eq!(lines("OXR", "oxr.json"), expected);
        assert_eq!(find("OXR").unwrap().publisher.standing, Standing::Market);
    }

    #[test]
    fn a_dead_code_is_read_but_not_trusted() {
        let later =
            String::from_utf8(answer("oxr.json")).unwrap().replace("1692143999", "1772323199");
        let oxr = find("OXR").unwrap();
        let request = &oxr.requests(&ask("", "2026-02-28", "2026-02-28"))[0];
        let sifted =
            sift(oxr.read(request, later.as_bytes()).unwrap(), "2026-02-28".parse().unwrap());
        let refused: Vec<_> = sifted.refused.iter().map(|flag| flag.fixing.quote.code()).collect();
        assert_eq!((refused, sifted.kept.len()), (vec!["ZWL"], 3));
    }

    #[test]
    fn a_refusal_is_given_in_its_own_words() {
        let Fault::Refused(words) = fault("OXR", &answer("oxr-refusal.json")) else { panic!() };
        assert!(words.starts_with("Invalid App ID provided."));
    }

    #[test]
    fn the_key_goes_into_the_address_and_nowhere_else() {
        let requests = find("OXR").unwrap().requests(&ask("DKK", "2023-08-15", "2023-08-15"));
        let last = requests.last().unwrap();
        assert_eq!(
            (requests.len(), last.url.as_str()),
            (3, "https://openexchangerates.org/api/historical/2023-08-15.json")
        );
        assert_eq!(last.address(Some("k")), format!("{}?app_id=k", last.url));
    }
}
