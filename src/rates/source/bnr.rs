//! The National Bank of Romania: lei per 1 or 100 units of a currency.
//!
//! ```text
//! <Cube date="2026-01-05"><Rate currency="HUF" multiplier="100">1.3247</Rate>…
//! ```
//!
//! One file a year. Its namespace has changed from http to https, so only local names count. Gold,
//! which the bank prices by the gram, is left out.

use super::number::{self, Mark};
use super::sheet::{Sheet, Terms, currency, own};
use super::{Ask, Content, Flaw, Request, Source, listed, text, xml};
use crate::rates::Fixing;
use chrono::Datelike;

const ID: &str = "BNR";
const YEARS: &str = "https://curs.bnr.ro/files/xml/years/nbrfxrates";

pub(super) fn source() -> Option<Source> {
    Some(Source {
        published: "about 13:00 EET on Romanian business days",
        licence: "Free to reuse with the source named: National Bank of Romania.",
        ..listed(ID, requests, read)?
    })
}

fn requests(ask: &Ask) -> Vec<Request> {
    let years = ask.from.year()..=ask.to.year();
    years.map(|year| Request::get(format!("{YEARS}{year}.xml"), Content::Xml, ask)).collect()
}

fn read(_: &Request, body: &[u8]) -> Result<Vec<Fixing>, Flaw> {
    let root = xml::read(&text::decoded(body), &["DataSet"])?;
    let mut sheet = Sheet::of(ID);
    for cube in root.descendants("Cube") {
        let day = number::iso_day(cube.place(), "date", cube.required("date")?)?;
        for rate in cube.children("Rate") {
            let Some(base) = currency(rate.required("currency")?) else { continue };
            let nominal = rate
                .attribute("multiplier")
                .map(|units| number::units(rate.place(), "multiplier", units));
            let price = number::price(rate.place(), "Rate", rate.text(), Mark::Point)?;
            sheet.on(day, Terms::per(nominal.transpose()?.unwrap_or(1), base, own("RON")), price);
        }
    }
    Ok(sheet.fixings())
}

#[cfg(test)]
mod tests {
    use super::super::fixture::{answer, lines, read, shown, urls};

    #[test]
    fn multipliers_count_and_gold_does_not() {
        let expected = [
            "2026-03-03 1 DKK = 0.6824 RON",
            "2026-03-03 100 HUF = 1.3247 RON",
            "2026-03-03 1 RUB = 0.0566 RON",
            "2026-03-03 1 XDR = 6.0128 RON",
            "2026-03-04 1 DKK = 0.6825 RON",
        ];
        assert_eq!(lines("BNR", "bnr.xml"), expected);
    }

    #[test]
    fn the_old_namespace_is_read_as_the_new_one() {
        let old = String::from_utf8(answer("bnr.xml"))
            .unwrap()
            .replace("https://www.bnr.ro", "http://www.bnr.ro");
        assert_eq!(shown(read("BNR", old.as_bytes()).unwrap()), lines("BNR", "bnr.xml"));
    }

    #[test]
    fn years_are_asked_for_whole() {
        let urls = urls("BNR", "RUB", "2026-01-03", "2026-03-03");
        assert_eq!(urls.len(), 2, "the days before reach into December");
        assert_eq!(urls[1], "https://curs.bnr.ro/files/xml/years/nbrfxrates2026.xml");
    }
}
