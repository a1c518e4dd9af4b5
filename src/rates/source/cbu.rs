//! The Central Bank of Uzbekistan: soums per 1 or 10 units of a currency.
//!
//! ```text
//! [{"id":69,"Code":"840","Ccy":"USD", …,"Nominal":"1","Rate":"12194.21","Diff":"-16.5","Date":"01.04.2026"}]
//! ```
//!
//! Everything is text. One question a day; the day is that of the answer.

use super::json::{self, Scalar};
use super::number::{self, Mark};
use super::sheet::{Sheet, Terms, currency, own};
use super::{Ask, Content, Flaw, Request, Source, listed};
use crate::rates::Fixing;
use serde::Deserialize;
use serde_json::value::RawValue;

const ID: &str = "CBU";
const ARCHIVE: &str = "https://cbu.uz/en/arkhiv-kursov-valyut/json/all";

pub(super) fn source() -> Option<Source> {
    Some(Source {
        published: "about 16:00 in Tashkent on business days, for the next",
        licence: "Free to reuse with the source named: Central Bank of Uzbekistan.",
        ..listed(ID, requests, read)?
    })
}

fn requests(ask: &Ask) -> Vec<Request> {
    let request = |day: &Ask| Request::get(format!("{ARCHIVE}/{}/", day.to), Content::Json, day);
    ask.by_day().iter().map(request).collect()
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Rate {
    ccy: String,
    nominal: Scalar,
    rate: Scalar,
    date: String,
}

fn read(_: &Request, body: &[u8]) -> Result<Vec<Fixing>, Flaw> {
    let rates: Vec<Box<RawValue>> = json::read(body)?;
    let mut sheet = Sheet::of(ID);
    for rate in json::records::<Rate>(&rates) {
        let (place, Rate { ccy, nominal, rate, date }) = rate?;
        let day = number::day(place, "Date", &date, "%d.%m.%Y")?;
        let Some(base) = currency(&ccy) else { continue };
        let nominal = number::units(place, "Nominal", nominal.text())?;
        let price = rate.price(place, "Rate", Mark::Point)?;
        sheet.valid_from(day, None, Terms::per(nominal, base, own("UZS")), price);
    }
    Ok(sheet.fixings())
}

#[cfg(test)]
mod tests {
    use super::super::fixture::{lines, urls};

    #[test]
    fn nominals_count_and_everything_is_text() {
        let expected =
            ["2026-04-01 10 IDR = 7.18 UZS set ?", "2026-04-01 1 RUB = 149.97 UZS set ?"];
        assert_eq!(lines("CBU", "cbu.json"), expected);
    }

    #[test]
    fn each_day_is_a_question() {
        let urls = urls("CBU", "RUB", "2026-04-01", "2026-04-01");
        assert_eq!(
            urls.last().unwrap(),
            "https://cbu.uz/en/arkhiv-kursov-valyut/json/all/2026-04-01/"
        );
    }
}
