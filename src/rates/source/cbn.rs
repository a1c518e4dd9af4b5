//! The Central Bank of Nigeria: nairas per unit of a currency, in one answer since 2001.
//!
//! ```text
//! [{"currency":"US DOLLAR","ratedate":"2026-03-02","buyingrate":"1369.5","centralrate":"1370","sellingrate":"1370.5"}]
//! ```
//!
//! Currencies stand by names that vary over the years; a name that the table does not know is left
//! out, as is the West African unit of account, which no currency is. The bank itself was not
//! reached: form, names and the first day are those that public programs read from its answers
//! (Frankfurter's adapter and tests, May 2026) and that newspapers reprinted (September 2014).

use super::json::{self, Scalar};
use super::number::{self, Mark};
use super::sheet::{Sheet, Terms, own};
use super::{Content, Flaw, Place, Request, Source, listed_as_file};
use crate::currency::Currency;
use crate::rates::Fixing;
use chrono::NaiveDate;
use serde::Deserialize;
use serde_json::value::RawValue;

const ID: &str = "CBN";
const FILE: &str = "https://www.cbn.gov.ng/api/GetAllExchangeRates";

/// The bank's names for the currencies, those of which a public program that reads the bank's
/// answers knows. Source: lineofflight/frankfurter, `cbn.rb`. "Naira" and "poeso", a few slips of
/// the bank's, are not among them.
const NAMES: [(&str, &str); 15] = [
    ("CFA", "XOF"),
    ("DANISH KRONA", "DKK"),
    ("DANISH KRONER", "DKK"),
    ("EURO", "EUR"),
    ("JAPANESE YEN", "JPY"),
    ("POUND STERLING", "GBP"),
    ("POUNDS STERLING", "GBP"),
    ("RIYAL", "SAR"),
    ("SDR", "XDR"),
    ("SOUTH AFRICAN RAND", "ZAR"),
    ("SWISS FRANC", "CHF"),
    ("UAE DIRHAM", "AED"),
    ("US DOLLAR", "USD"),
    ("YEN", "JPY"),
    ("YUAN/RENMINBI", "CNY"),
];

pub(super) fn source() -> Option<Source> {
    Some(Source {
        published: "in the afternoon in Abuja on business days",
        licence: "Free to reuse unaltered with the source named: Central Bank of Nigeria.",
        ..listed_as_file(ID, FILE, Content::Json, read)?
    })
}

#[derive(Deserialize)]
struct Rate {
    currency: String,
    ratedate: String,
    centralrate: Scalar,
}

fn read(_: &Request, body: &[u8]) -> Result<Vec<Fixing>, Flaw> {
    let rates: Vec<Box<RawValue>> = json::read(body)?;
    let mut sheet = Sheet::of(ID);
    for rate in json::records::<Rate>(&rates) {
        let (place, Rate { currency, ratedate, centralrate }) = rate?;
        let day = day_of(place, &ratedate)?;
        let Some(base) = named(&currency) else { continue };
        sheet.on(
            day,
            Terms::one(base, own("NGN")),
            centralrate.price(place, "centralrate", Mark::GroupedPoint)?,
        );
    }
    Ok(sheet.fixings())
}

/// With the year first, or the day. Were it the month, the first day after a twelfth would be
/// refused, and with it the answer.
fn day_of(place: Place, text: &str) -> Result<NaiveDate, Flaw> {
    let by = |form| number::day(place, "ratedate", text, form);
    let in_words = ["%d/%m/%Y", "%B %d, %Y", "%d-%b-%Y", "%d %b %Y"];
    number::iso_day(place, "ratedate", text)
        .or_else(|flaw| in_words.iter().find_map(|form| by(form).ok()).ok_or(flaw))
}

fn named(name: &str) -> Option<Currency> {
    let name = name.split_whitespace().collect::<Vec<_>>().join(" ").to_uppercase();
    NAMES.iter().find(|(known, _)| *known == name).and_then(|(_, code)| Currency::from_code(code))
}

#[cfg(test)]
mod tests {
    use super::super::fixture::{lines, read, shown, urls};
    use super::*;

    #[test]
    fn names_vary_and_units_of_account_are_left_out() {
        let expected = [
            "2001-12-10 1 GBP = 160.5241 NGN",
            "2026-03-02 1 DKK = 216.1431 NGN",
            "2026-03-02 1 USD = 1370.5 NGN",
            "2026-03-02 1 XDR = 1944.1 NGN",
        ];
        assert_eq!(lines("CBN", "cbn.json"), expected);
    }

    #[test]
    fn a_day_with_slashes_has_the_day_first_and_the_month_first_is_refused() {
        let of = |day: &str| {
            read(
                "CBN",
                format!(r#"[{{"currency":"EURO","ratedate":"{day}","centralrate":1600}}]"#)
                    .as_bytes(),
            )
        };
        assert_eq!(shown(of("20/05/2026").unwrap()), ["2026-05-20 1 EUR = 1600 NGN"]);
        let error = of("05/20/2026").unwrap_err().to_string();
        assert_eq!(error, "CBN: record 1: ratedate should be a date, but is \"05/20/2026\"");
    }

    #[test]
    fn everything_comes_in_one_answer() {
        assert_eq!(urls("CBN", "USD", "2026-03-02", "2026-03-02"), [FILE]);
        assert!(NAMES.is_sorted() && NAMES.iter().all(|(name, _)| named(name).is_some()));
    }
}
