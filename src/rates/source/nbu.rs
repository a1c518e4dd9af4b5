//! The National Bank of Ukraine: hryvnias per 1, 10, 100 … units of a currency.
//!
//! ```text
//! [{"exchangedate":"01.03.2026","cc":"THB","rate":13.9116,"units":10,"rate_per_unit":1.39116,
//!   "calcdate":"26.02.2026", …}]
//! ```
//!
//! Every calendar day has a rate, set on `calcdate`. The older service, without units, is read too. The
//! archive keeps dead codes for years (TRL, AZM, ROL to 2014), with values that fit neither the old
//! unit nor the new.

use super::json::{self, Scalar};
use super::number::{self, Mark};
use super::sheet::{Sheet, Terms, currency, own};
use super::{Ask, Content, Flaw, Place, Request, Source, listed};
use crate::rates::Fixing;
use rust_decimal::Decimal;
use serde::Deserialize;
use serde_json::value::RawValue;

const ID: &str = "NBU";
const SERVICE: &str = "https://bank.gov.ua/NBU_Exchange/exchange_site";

pub(super) fn source() -> Option<Source> {
    Some(Source {
        published: "about 15:30 EET on Ukrainian business days, for the next",
        licence: "Free to reuse with the source named: National Bank of Ukraine.",
        ..listed(ID, requests, read)?
    })
}

/// One currency at a time, or all at once.
fn requests(ask: &Ask) -> Vec<Request> {
    let [from, to] = [ask.from, ask.to].map(|day| day.format("%Y%m%d"));
    let url = format!("{SERVICE}?start={from}&end={to}&sort=exchangedate&order=asc&json");
    let of = |code: &str| {
        let code = code.to_lowercase();
        url.replace("&sort", &format!("&valcode={code}&sort"))
    };
    match ask.currencies.as_slice() {
        [] => vec![Request::get(url, Content::Json, ask)],
        some => some
            .iter()
            .map(|one| {
                let ask = Ask { currencies: vec![*one], ..ask.clone() };
                Request::get(of(one.code()), Content::Json, &ask)
            })
            .collect(),
    }
}

#[derive(Deserialize)]
struct Rate {
    exchangedate: String,
    cc: String,
    rate: Scalar,
    #[serde(default)]
    units: Scalar,
    #[serde(default)]
    rate_per_unit: Scalar,
    calcdate: Option<String>,
}

fn read(_: &Request, body: &[u8]) -> Result<Vec<Fixing>, Flaw> {
    let rates: Vec<Box<RawValue>> = json::read(body)?;
    let mut sheet = Sheet::of(ID);
    for rate in json::records::<Rate>(&rates) {
        let (place, rate) = rate?;
        let day = number::day(place, "exchangedate", &rate.exchangedate, "%d.%m.%Y")?;
        let calculated = rate.calcdate.as_deref().filter(|text| !text.trim().is_empty());
        let set_on = calculated.map(|text| number::day(place, "calcdate", text, "%d.%m.%Y")).transpose()?;
        let Some(base) = currency(&rate.cc) else { continue };
        let (nominal, price) = price(place, &rate)?;
        sheet.valid_from(day, set_on, Terms::per(nominal, base, own("UAH")), price);
    }
    Ok(sheet.fixings())
}

/// The price for as many units as it is published for, unless the bank's own price of one unit says
/// something else: then that.
fn price(place: Place, rate: &Rate) -> Result<(u32, Option<Decimal>), Flaw> {
    let price = rate.rate.price(place, "rate", Mark::Point)?;
    let of_one = rate.rate_per_unit.price(place, "rate_per_unit", Mark::Point)?;
    let units = match rate.units.text() {
        "" => 1,
        text => number::units(place, "units", text)?,
    };
    let (Some(price), Some(of_one)) = (price, of_one) else { return Ok((units, price)) };
    let agree = of_one.checked_mul(Decimal::from(units)).is_some_and(|product| product == price);
    Ok(if agree { (units, Some(price)) } else { (1, Some(of_one)) })
}

#[cfg(test)]
mod tests {
    use super::super::fixture::{lines, read, shown, urls};

    #[test]
    fn a_rate_is_kept_for_its_units_with_the_day_it_was_set() {
        let expected = [
            "2026-03-01 1 DKK = 6.8175 UAH set 2026-02-26",
            "2026-03-01 10 THB = 13.9116 UAH set 2026-02-26",
        ];
        assert_eq!(lines("NBU", "nbu.json"), expected, "gold is left out");
    }

    #[test]
    fn where_the_two_prices_disagree_that_of_one_unit_counts() {
        let rate = br#"[{"exchangedate":"01.03.2026","cc":"THB","rate":13.9116,"units":100,"rate_per_unit":1.39116}]"#;
        assert_eq!(shown(read("NBU", rate).unwrap()), ["2026-03-01 1 THB = 1.39116 UAH set ?"]);
    }

    #[test]
    fn the_older_service_gives_the_price_of_one_unit() {
        assert_eq!(lines("NBU", "nbu-old.json"), ["2023-08-15 1 AUD = 23.8046 UAH set ?"]);
    }

    #[test]
    fn currencies_are_asked_for_one_by_one() {
        let url = "https://bank.gov.ua/NBU_Exchange/exchange_site?start=20260226&end=20260316&valcode=dkk&sort=exchangedate&order=asc&json";
        assert_eq!(urls("NBU", "DKK UAH", "2026-03-01", "2026-03-16"), [url]);
    }
}
