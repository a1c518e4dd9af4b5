//! The National Bank of Ukraine: hryvnias per 1, 10, 100 … units of a currency.
//!
//! ```text
//! [{"exchangedate":"01.03.2026","cc":"THB","rate":13.9116,"units":10,"rate_per_unit":1.39116,
//!   "calcdate":"26.02.2026", …}]
//! ```
//!
//! Every calendar day has a rate, set on `calcdate`. The older service, without units, is read too.
//! The archive keeps dead codes for years (TRL, AZM, ROL to 2014), with values that fit neither the
//! old unit nor the new.

use super::json::{self, Scalar};
use super::number::{self, Mark};
use super::sheet::{Sheet, Terms, currency, own};
use super::{Ask, Content, Flaw, Place, Request, Source, listed, text, xml};
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

/// `<exchange><currency><cc>DKK</cc><rate>6.8175</rate><exchangedate>01.03.2026</exchangedate>…`,
/// which comes when JSON was not asked for.
fn read_xml(text: &str) -> Result<Vec<Fixing>, Flaw> {
    let root = xml::read(text, &["exchange"])?;
    let mut sheet = Sheet::of(ID);
    for line in root.children("currency") {
        let place = line.place();
        let day = number::day(place, "exchangedate", line.field("exchangedate")?, "%d.%m.%Y")?;
        let Some(base) = currency(line.field("cc")?) else { continue };
        let calculated = line.optional("calcdate").filter(|text| !text.is_empty());
        let set_on =
            calculated.map(|text| number::day(place, "calcdate", text, "%d.%m.%Y")).transpose()?;
        let of_one = line
            .optional("rate_per_unit")
            .map(|text| number::price(place, "rate_per_unit", text, Mark::Point));
        let price = number::price(place, "rate", line.field("rate")?, Mark::Point)?;
        let units =
            line.optional("units").map_or(Ok(1), |units| number::units(place, "units", units))?;
        let (nominal, price) = agreed(price, of_one.transpose()?.flatten(), units);
        sheet.valid_from(day, set_on, Terms::per(nominal, base, own("UAH")), price);
    }
    Ok(sheet.fixings())
}

fn read(_: &Request, body: &[u8]) -> Result<Vec<Fixing>, Flaw> {
    let text = text::decoded(body);
    if text.trim_start().starts_with('<') {
        return read_xml(&text);
    }
    let rates: Vec<Box<RawValue>> = json::read(body)?;
    let mut sheet = Sheet::of(ID);
    for rate in json::records::<Rate>(&rates) {
        let (place, rate) = rate?;
        let day = number::day(place, "exchangedate", &rate.exchangedate, "%d.%m.%Y")?;
        let calculated = rate.calcdate.as_deref().filter(|text| !text.trim().is_empty());
        let set_on =
            calculated.map(|text| number::day(place, "calcdate", text, "%d.%m.%Y")).transpose()?;
        let Some(base) = currency(&rate.cc) else { continue };
        let (nominal, price) = price(place, &rate)?;
        sheet.valid_from(day, set_on, Terms::per(nominal, base, own("UAH")), price);
    }
    Ok(sheet.fixings())
}

fn price(place: Place, rate: &Rate) -> Result<(u32, Option<Decimal>), Flaw> {
    let price = rate.rate.price(place, "rate", Mark::Point)?;
    let of_one = rate.rate_per_unit.price(place, "rate_per_unit", Mark::Point)?;
    let units = match rate.units.text() {
        "" => 1,
        text => number::units(place, "units", text)?,
    };
    Ok(agreed(price, of_one, units))
}

/// The price for as many units as it is published for, unless the bank's own price of one unit says
/// something else: then that.
fn agreed(price: Option<Decimal>, of_one: Option<Decimal>, units: u32) -> (u32, Option<Decimal>) {
    let (Some(price), Some(of_one)) = (price, of_one) else { return (units, price) };
    let agree = of_one.checked_mul(Decimal::from(units)).is_some_and(|product| product == price);
    if agree { (units, Some(price)) } else { (1, Some(of_one)) }
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
    fn the_answer_in_xml_is_read_too() {
        let answer = "<exchange><currency><r030>208</r030><txt>x</txt><rate>6.8175</rate><cc>DKK</cc><exchangedate>01.03.2026</exchangedate></currency></exchange>";
        assert_eq!(
            shown(read("NBU", answer.as_bytes()).unwrap()),
            ["2026-03-01 1 DKK = 6.8175 UAH set ?"]
        );
    }

    #[test]
    fn currencies_are_asked_for_one_by_one() {
        let url = "https://bank.gov.ua/NBU_Exchange/exchange_site?start=20260226&end=20260316&valcode=dkk&sort=exchangedate&order=asc&json";
        assert_eq!(urls("NBU", "DKK UAH", "2026-03-01", "2026-03-16"), [url]);
    }
}
