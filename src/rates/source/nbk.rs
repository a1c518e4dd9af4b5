//! The National Bank of Kazakhstan: tenges per 1, 10, 100 or 1000 units of a currency.
//!
//! ```text
//! <rates><date>01.04.2026</date><item><title>HUF</title><description>14.23</description>
//!   <quant>10</quant>…</item></rates>
//! ```
//!
//! One question a day. The day is that of the answer.

use super::number::{self, Mark};
use super::sheet::{Sheet, Terms, currency, own};
use super::{Ask, Content, Flaw, Request, Source, listed, text, xml};
use crate::rates::Fixing;

const ID: &str = "NBK";
const FEED: &str = "https://nationalbank.kz/rss/get_rates.cfm";

pub(super) fn source() -> Option<Source> {
    Some(Source {
        published: "about 16:00 in Almaty on business days, for the next calendar day",
        licence: "Free to reuse with the source named: National Bank of Kazakhstan.",
        ..listed(ID, requests, read)?
    })
}

fn requests(ask: &Ask) -> Vec<Request> {
    let request = |day: &Ask| {
        Request::get(format!("{FEED}?fdate={}", day.to.format("%d.%m.%Y")), Content::Xml, day)
    };
    ask.by_day().iter().map(request).collect()
}

fn read(_: &Request, body: &[u8]) -> Result<Vec<Fixing>, Flaw> {
    let root = xml::read(&text::decoded(body), &["rates"])?;
    let mut sheet = Sheet::of(ID);
    let day = number::day(root.place(), "date", root.field("date")?, "%d.%m.%Y")?;
    for item in root.children("item") {
        let Some(base) = currency(item.field("title")?) else { continue };
        let nominal = number::units(item.place(), "quant", item.field("quant")?)?;
        let price =
            number::price(item.place(), "description", item.field("description")?, Mark::Point)?;
        sheet.valid_from(day, None, Terms::per(nominal, base, own("KZT")), price);
    }
    Ok(sheet.fixings())
}

#[cfg(test)]
mod tests {
    use super::super::fixture::{lines, urls};

    #[test]
    fn quantities_count_and_the_day_is_that_of_the_answer() {
        let expected = [
            "2026-04-01 1 DKK = 73.44 KZT set ?",
            "2026-04-01 10 HUF = 14.23 KZT set ?",
            "2026-04-01 1000 IRR = 0.4 KZT set ?",
        ];
        assert_eq!(lines("NBK", "nbk.xml"), expected);
    }

    #[test]
    fn each_day_is_a_question() {
        let urls = urls("NBK", "RUB", "2026-04-07", "2026-04-08");
        assert_eq!(urls.len(), 8);
        assert_eq!(urls[0], "https://nationalbank.kz/rss/get_rates.cfm?fdate=01.04.2026");
    }
}
