//! The Central Bank of the Republic of Türkiye: liras per 1 or 100 units of a currency.
//!
//! ```text
//! <Tarih_Date Tarih="15.08.2023" Date="08/15/2023" Bulten_No="2023/151">
//!  <Currency Kod="DKK" CurrencyCode="DKK"><Unit>1</Unit>…
//!   <ForexBuying>3.9477</ForexBuying><ForexSelling>3.9671</ForexSelling>…
//! ```
//!
//! The bank publishes what it buys and sells for and no mid rate. The fixing here is the mean of
//! the two, exact to one more decimal than they have; nothing else is kept of them. `Date` puts the
//! month first, `Tarih` the day, and both must name the same day. No file on closed days. Liras
//! before 2005 are old ones. The bank's data service, which asks for a key, is read too.

use super::json::{self, Scalar};
use super::number::{self, Mark};
use super::sheet::{Sheet, Terms, currency, own};
use super::xml::{self, Element};
use super::{Ask, Content, Flaw, Place, Request, Source, listed, text};
use crate::currency::Currency;
use crate::rates::Fixing;
use chrono::{Datelike, NaiveDate, Weekday};
use rust_decimal::Decimal;
use serde::Deserialize;
use serde_json::value::RawValue;
use std::collections::BTreeMap;

const ID: &str = "TCMB";
const FILES: &str = "https://www.tcmb.gov.tr/kurlar";

pub(super) fn source() -> Option<Source> {
    Some(Source {
        published: "15:30 Turkish time on business days",
        licence: "Free to reuse with the source named: Central Bank of the Republic of Türkiye.",
        ..listed(ID, requests, read)?
    })
}

fn requests(ask: &Ask) -> Vec<Request> {
    let weekday = |ask: &&Ask| !matches!(ask.to.weekday(), Weekday::Sat | Weekday::Sun);
    ask.by_day().iter().filter(weekday).map(day).collect()
}

fn day(ask: &Ask) -> Request {
    let url = format!("{FILES}/{}.xml", ask.to.format("%Y%m/%d%m%Y"));
    Request::get(url, Content::Xml, ask).nothing_on(404)
}

fn read(_: &Request, body: &[u8]) -> Result<Vec<Fixing>, Flaw> {
    let text = text::decoded(body);
    if text.trim_start().starts_with('{') {
        return read_service(body);
    }
    let root = xml::read(&text, &["Tarih_Date"])?;
    let day = day_of(&root)?;
    let mut sheet = Sheet::of(ID);
    for line in root.children("Currency") {
        let code = line.attribute("CurrencyCode").or(line.attribute("Kod"));
        let code = code.ok_or_else(|| Flaw::field(line.place(), "CurrencyCode"))?;
        let Some(base) = currency(code) else { continue };
        let nominal = number::units(line.place(), "Unit", line.field("Unit")?)?;
        let side = |name| number::price(line.place(), name, line.field(name)?, Mark::Point);
        let price = number::mean(side("ForexBuying")?, side("ForexSelling")?);
        sheet.on(day, Terms::per(nominal, base, lira(day)), price);
    }
    Ok(sheet.fixings())
}

fn day_of(root: &Element) -> Result<NaiveDate, Flaw> {
    let (tarih, date) = (root.required("Tarih")?, root.attribute("Date"));
    let day = number::day(root.place(), "Tarih", tarih, "%d.%m.%Y")?;
    match date.map(|date| number::day(root.place(), "Date", date, "%m/%d/%Y")).transpose()? {
        Some(other) if other != day => {
            Err(Flaw::form(root.place(), format!("a Date of {day}"), &other.to_string()))
        }
        Some(_) | None => Ok(day),
    }
}

#[derive(Deserialize)]
struct Answer {
    items: Vec<Box<RawValue>>,
}

/// `{"items":[{"Tarih":"02-03-2026","TP_DK_DKK_A_YTL":"6.90840000","TP_DK_DKK_S_YTL":"6.94240000"}]}`,
/// null on closed days. The service states no units: 100 for the yen, as in the files.
fn read_service(body: &[u8]) -> Result<Vec<Fixing>, Flaw> {
    let answer: Answer = json::read(body)?;
    let mut sheet = Sheet::of(ID);
    for item in json::records::<BTreeMap<String, Box<RawValue>>>(&answer.items) {
        let (place, fields) = item?;
        let day = fields.get("Tarih").ok_or_else(|| Flaw::field(place, "Tarih"))?;
        let day = number::day(place, "Tarih", day.get().trim_matches('"'), "%d-%m-%Y")?;
        for name in fields.keys() {
            let Some(base) = bought(name) else { continue };
            let side = |name: &str| price(place, name, &fields);
            let price = number::mean(side(name)?, side(&name.replace("_A_", "_S_"))?);
            let nominal = if base.code() == "JPY" { 100 } else { 1 };
            sheet.on(day, Terms::per(nominal, base, lira(day)), price);
        }
    }
    Ok(sheet.fixings())
}

fn price(
    place: Place,
    name: &str,
    fields: &BTreeMap<String, Box<RawValue>>,
) -> Result<Option<Decimal>, Flaw> {
    let Some(raw) = fields.get(name) else { return Ok(None) };
    let price: Scalar = json::field(place, name, raw)?;
    Ok(price.price(place, name, Mark::Point)?.map(|price| price.normalize()))
}

fn bought(series: &str) -> Option<Currency> {
    currency(series.strip_prefix("TP_DK_")?.strip_suffix("_A_YTL")?)
}

/// Six zeros were dropped on 2005-01-01.
fn lira(day: NaiveDate) -> Currency {
    if day.year() < 2005 { own("TRL") } else { own("TRY") }
}

#[cfg(test)]
mod tests {
    use super::super::Fault;
    use super::super::fixture::{answer, fault, lines, urls};
    use super::*;

    #[test]
    fn the_fixing_is_the_mean_of_buying_and_selling() {
        let expected = [
            "2013-04-22 1 DKK = 0.314180 TRY",
            "2013-04-22 100 JPY = 1.80025 TRY",
            "2013-04-22 1 USD = 1.79680 TRY",
        ];
        assert_eq!(lines("TCMB", "tcmb.xml"), expected, "the drawing right is only bought");
    }

    #[test]
    fn the_data_service_has_blanks_on_closed_days_and_the_yen_by_the_hundred() {
        let expected = ["2026-03-02 1 DKK = 6.92540 TRY", "2026-03-02 100 JPY = 28.09995 TRY"];
        assert_eq!(lines("TCMB", "tcmb-service.json"), expected);
    }

    #[test]
    fn a_date_that_contradicts_itself_is_refused() {
        let text = text::decoded(&answer("tcmb.xml")).replace("04/22/2013", "04/23/2013");
        assert!(matches!(fault("TCMB", text.as_bytes()), Fault::Form { .. }));
    }

    #[test]
    fn liras_before_2005_are_old_ones() {
        assert_eq!(lira("2004-12-31".parse().unwrap()).code(), "TRL");
        assert_eq!(lira("2005-01-01".parse().unwrap()).code(), "TRY");
    }

    #[test]
    fn weekends_are_not_asked_for() {
        let urls = urls("TCMB", "DKK", "2023-08-15", "2023-08-15");
        assert_eq!(urls.len(), 7, "five to fifteen August less two weekends");
        assert_eq!(urls[6], "https://www.tcmb.gov.tr/kurlar/202308/15082023.xml");
    }
}
