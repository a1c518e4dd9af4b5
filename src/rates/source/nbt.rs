//! The National Bank of Tajikistan: somonis per 1, 10, 100 … units of a currency.
//!
//! ```text
//! <ValCurs Date="2026-03-02" name="Official exchange rate"><Valute ID="840"><CharCode>USD</CharCode>
//!   <Nominal>1</Nominal><Name>US Dollar</Name><Value>9.3412</Value></Valute>
//! ```
//!
//! Built like the Bank of Russia's answers, but with decimal points. One question a day; every
//! calendar day has rates, and asked for a day without, the bank answers with those of today, so
//! the day is that of the answer. Its numbers do not tell old money from new, so only the code
//! counts.

use super::number::{self, Mark};
use super::sheet::{Sheet, Terms, currency, own};
use super::{Ask, Content, Flaw, Place, Request, Source, listed, text, xml};
use crate::rates::Fixing;
use chrono::NaiveDate;

const ID: &str = "NBT";
const SERVICE: &str = "https://www.nbt.tj/en/kurs/export_xml.php";

pub(super) fn source() -> Option<Source> {
    Some(Source {
        published: "in the afternoon in Dushanbe on business days, for every calendar day",
        licence: "Free to reuse with a reference to www.nbt.tj: National Bank of Tajikistan.",
        ..listed(ID, requests, read)?
    })
}

fn requests(ask: &Ask) -> Vec<Request> {
    let day = |day: &Ask| {
        Request::get(format!("{SERVICE}?date={}&export=xmlout", day.to), Content::Xml, day)
    };
    ask.by_day().iter().map(day).collect()
}

fn read(_: &Request, body: &[u8]) -> Result<Vec<Fixing>, Flaw> {
    let root = xml::read(&text::decoded(body), &["ValCurs"])?;
    let day = day_of(root.place(), root.required("Date")?)?;
    let mut sheet = Sheet::of(ID);
    for line in root.children("Valute") {
        let Some(base) = currency(line.field("CharCode")?) else { continue };
        let nominal = number::units(line.place(), "Nominal", line.field("Nominal")?)?;
        let price = number::price(line.place(), "Value", line.field("Value")?, Mark::Point)?;
        sheet.valid_from(day, None, Terms::per(nominal, base, own("TJS")), price);
    }
    Ok(sheet.fixings())
}

fn day_of(place: Place, text: &str) -> Result<NaiveDate, Flaw> {
    number::iso_day(place, "Date", text).or_else(|_| number::day(place, "Date", text, "%d.%m.%Y"))
}

#[cfg(test)]
mod tests {
    use super::super::fixture::{lines, urls};

    #[test]
    fn nominals_count_and_the_day_is_that_of_the_answer() {
        let expected =
            ["2026-03-02 10 KZT = 0.1871 TJS set ?", "2026-03-02 1 USD = 9.3412 TJS set ?"];
        assert_eq!(lines("NBT", "nbt.xml"), expected);
    }

    #[test]
    fn each_day_is_a_question() {
        let urls = urls("NBT", "USD", "2026-03-02", "2026-03-02");
        assert_eq!(urls.len(), 6);
        assert_eq!(
            urls[5],
            "https://www.nbt.tj/en/kurs/export_xml.php?date=2026-03-02&export=xmlout"
        );
    }
}
