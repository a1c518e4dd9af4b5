//! The National Bank of Moldova: lei of its own per 1, 10, 100 … units of a currency.
//!
//! ```text
//! <ValCurs Date="06.04.2026" name="Official exchange rate"><Valute ID="36"><NumCode>643</NumCode>
//!   <CharCode>RUB</CharCode><Nominal>1</Nominal><Name>Russian Ruble</Name><Value>0.2156</Value></Valute>
//! ```
//!
//! Built like the Bank of Russia's answers, but with decimal points, and each day has rates.

use super::number::{self, Mark};
use super::sheet::{Sheet, Terms, currency, own};
use super::{Ask, Content, Flaw, Request, Source, listed, text, xml};
use crate::rates::Fixing;

const ID: &str = "BNM";
const FEED: &str = "https://www.bnm.md/en/official_exchange_rates";

pub(super) fn source() -> Option<Source> {
    Some(Source {
        published: "about 16:00 in Chisinau on business days, for the next calendar day",
        licence: "Free to reuse with the source named: National Bank of Moldova.",
        ..listed(ID, requests, read)?
    })
}

fn requests(ask: &Ask) -> Vec<Request> {
    ask.by_day().iter().map(day).collect()
}

fn day(ask: &Ask) -> Request {
    Request::get(format!("{FEED}?get_xml=1&date={}", ask.to.format("%d.%m.%Y")), Content::Xml, ask)
}

fn read(_: &Request, body: &[u8]) -> Result<Vec<Fixing>, Flaw> {
    let root = xml::read(&text::decoded(body), &["ValCurs"])?;
    let day = number::day(root.place(), "Date", root.required("Date")?, "%d.%m.%Y")?;
    let mut sheet = Sheet::of(ID);
    for line in root.children("Valute") {
        let Some(base) = currency(line.field("CharCode")?) else { continue };
        let nominal = number::units(line.place(), "Nominal", line.field("Nominal")?)?;
        let price = number::price(line.place(), "Value", line.field("Value")?, Mark::Point)?;
        sheet.valid_from(day, None, Terms::per(nominal, base, own("MDL")), price);
    }
    Ok(sheet.fixings())
}

#[cfg(test)]
mod tests {
    use super::super::fixture::{lines, urls};

    #[test]
    fn nominals_count_and_decimals_have_points() {
        let expected =
            ["2026-04-06 100 JPY = 10.9812 MDL set ?", "2026-04-06 1 RUB = 0.2156 MDL set ?"];
        assert_eq!(lines("BNM", "bnm.xml"), expected);
    }

    #[test]
    fn each_day_is_a_question() {
        let urls = urls("BNM", "RUB", "2026-04-06", "2026-04-06");
        assert_eq!(
            urls.last().unwrap(),
            "https://www.bnm.md/en/official_exchange_rates?get_xml=1&date=06.04.2026"
        );
    }
}
