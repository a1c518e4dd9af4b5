//! Lietuvos bankas: units per euro since 2015, and litas per 1, 10, 100 … units before.
//!
//! ```text
//! <FxRate><Tp>LT</Tp><Dt>2014-12-30</Dt><CcyAmt><Ccy>LTL</Ccy><Amt>4.6403</Amt></CcyAmt>
//!   <CcyAmt><Ccy>DKK</Ccy><Amt>10</Amt></CcyAmt></FxRate>
//! ```
//!
//! Two amounts are worth the same. One question a day, under one type before the euro and another
//! since.

use super::number::{self, Mark};
use super::sheet::{Sheet, Terms, currency};
use super::xml::{self, Element};
use super::{Ask, Content, Flaw, Request, Source, listed, text};
use crate::rates::Fixing;
use chrono::{Datelike, Weekday};

const ID: &str = "LB";
const SERVICE: &str = "https://www.lb.lt/webservices/FxRates/FxRates.asmx/getFxRates";

pub(super) fn source() -> Option<Source> {
    Some(Source {
        published: "about 16:30 EET on business days",
        licence: "Free to reuse with the source named: Lietuvos bankas.",
        ..listed(ID, requests, read)?
    })
}

fn requests(ask: &Ask) -> Vec<Request> {
    let weekday = |ask: &&Ask| !matches!(ask.to.weekday(), Weekday::Sat | Weekday::Sun);
    ask.by_day().iter().filter(weekday).map(day).collect()
}

fn day(ask: &Ask) -> Request {
    let kind = if ask.to.year() < 2015 { "LT" } else { "EU" };
    Request::get(format!("{SERVICE}?tp={kind}&dt={}", ask.to), Content::Xml, ask)
}

fn read(_: &Request, body: &[u8]) -> Result<Vec<Fixing>, Flaw> {
    let root = xml::read(&text::decoded(body), &["FxRates"])?;
    let mut sheet = Sheet::of(ID);
    for rate in root.descendants("FxRate") {
        let day = number::iso_day(rate.place(), "Dt", rate.field("Dt")?)?;
        let amounts: Vec<&Element> = rate.children("CcyAmt").collect();
        let [first, second] = amounts.as_slice() else {
            return Err(Flaw::form(
                rate.place(),
                "two amounts",
                &format!("{} amounts", amounts.len()),
            ));
        };
        // A euro is worth an amount of foreign money; an amount of foreign money was worth some
        // litas.
        let in_euros = first.field("Ccy")? == "EUR";
        let [priced, price] = if in_euros { [first, second] } else { [second, first] };
        let (Some(base), Some(quote)) =
            (currency(priced.field("Ccy")?), currency(price.field("Ccy")?))
        else {
            continue;
        };
        let nominal = number::units(priced.place(), "Amt", priced.field("Amt")?)?;
        let price = number::price(price.place(), "Amt", price.field("Amt")?, Mark::Point)?;
        sheet.on(day, Terms::per(nominal, base, quote), price);
    }
    Ok(sheet.fixings())
}

#[cfg(test)]
mod tests {
    use super::super::fixture::{lines, urls};

    #[test]
    fn two_amounts_are_worth_the_same() {
        let litas = ["2014-12-30 10 DKK = 4.6403 LTL", "2014-12-30 100 RUB = 4.7781 LTL"];
        assert_eq!(lines("LB", "lb-litas.xml"), litas);
        assert_eq!(
            lines("LB", "lb.xml"),
            ["2026-03-02 1 EUR = 1.6500 AUD", "2026-03-02 1 EUR = 7.4711 DKK"]
        );
    }

    #[test]
    fn the_type_changes_with_the_euro() {
        let before = urls("LB", "DKK", "2014-12-30", "2014-12-30");
        assert!(before.last().unwrap().ends_with("getFxRates?tp=LT&dt=2014-12-30"));
        let since = urls("LB", "DKK", "2015-01-02", "2015-01-02");
        assert!(since.last().unwrap().ends_with("getFxRates?tp=EU&dt=2015-01-02"));
    }
}
