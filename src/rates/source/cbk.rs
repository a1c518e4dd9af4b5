//! The Central Bank of Kenya: shillings per 1 or 100 units of a currency, mean rates of the banks.
//!
//! ```text
//! {"data":[["02/03/2026","US DOLLAR","129.0500"],["02/03/2026","JPY (100)","82.4012"],
//!   ["02/03/2026","KES / USHS","27.7121"]]}
//! ```
//!
//! Currencies stand by name, with units in brackets. `KES / USHS` turns the direction: Ugandan
//! shillings per Kenyan one. Two tables: one to 2024-01-04, and one since. Names that are not known
//! are left out. The bank itself was not reached: form, tables and names are those that public
//! programs read from its answers of 2003 to 2026.

use super::json::{self, Scalar};
use super::number::{self, Mark};
use super::sheet::{Sheet, Terms, own};
use super::{Ask, Content, Fault, Flaw, Place, Request, Source, listed};
use crate::currency::Currency;
use crate::rates::Fixing;
use chrono::NaiveDate;

const ID: &str = "CBK";
const SERVICE: &str =
    "https://www.centralbank.go.ke/wp-admin/admin-ajax.php?action=get_wdtable&table_id=";
const FORM: &str = "application/x-www-form-urlencoded";

/// The first day of the newer table.
const TURN: Option<NaiveDate> = NaiveDate::from_ymd_opt(2024, 1, 5);

/// The bank's names for the currencies, those of which public programs that read its tables know.
/// Source: lineofflight/frankfurter, `cbk.rb`, and another program's map for "Singapore $".
const NAMES: [(&str, &str); 31] = [
    ("AE DIRHAM", "AED"),
    ("AUSTRALIAN $", "AUD"),
    ("AUSTRALIAN DOLLAR", "AUD"),
    ("BIF", "BIF"),
    ("CAN $", "CAD"),
    ("CAN DOLLAR", "CAD"),
    ("CHINESE YUAN", "CNY"),
    ("DAN KRONER", "DKK"),
    ("EURO", "EUR"),
    ("HONGKONG DOLLAR", "HKD"),
    ("IND RUPEE", "INR"),
    ("INDIAN RUPEE", "INR"),
    ("JAPANESE YEN", "JPY"),
    ("JPY", "JPY"),
    ("NOR KRONER", "NOK"),
    ("NORWEGIAN KRONE", "NOK"),
    ("RWF", "RWF"),
    ("S FRANC", "CHF"),
    ("S. AFRICAN RAND", "ZAR"),
    ("SA RAND", "ZAR"),
    ("SAUDI RIYAL", "SAR"),
    ("SINGAPORE $", "SGD"),
    ("SINGAPORE DOLLAR", "SGD"),
    ("STG POUND", "GBP"),
    ("SW KRONER", "SEK"),
    ("SWEDISH KRONA", "SEK"),
    ("SWISS FRANC", "CHF"),
    ("TSHS", "TZS"),
    ("UAE DIRHAM", "AED"),
    ("US DOLLAR", "USD"),
    ("USHS", "UGX"),
];

pub(super) fn source() -> Option<Source> {
    Some(Source {
        published: "about 09:30 in Nairobi on business days",
        licence: "Free to reuse with the source named: Central Bank of Kenya.",
        ..listed(ID, requests, read)?
    })
}

fn requests(ask: &Ask) -> Vec<Request> {
    let Some(turn) = TURN else { return Vec::new() };
    let before = turn.pred_opt().and_then(|last| ask.until(last));
    let parts = [("32", before), ("193", ask.since(turn))];
    parts.into_iter().filter_map(|(table, ask)| Some(request(table, &ask?))).collect()
}

fn request(table: &str, ask: &Ask) -> Request {
    let body = "draw=1&start=0&length=-1";
    Request::post(format!("{SERVICE}{table}"), body, Content::Json, ask)
        .with_header("Content-Type", FORM)
}

fn read(_: &Request, body: &[u8]) -> Result<Vec<Fixing>, Flaw> {
    let data = json::data(body)?;
    let mut sheet = Sheet::of(ID);
    for row in json::records::<Vec<Scalar>>(&data) {
        let (place, cells) = row?;
        let [day, name, price, ..] = cells.as_slice() else {
            return Err(Flaw { place, fault: Fault::Truncated });
        };
        let day = day.text().replace("\\/", "/");
        let day = number::day(place, "the date", &day, "%d/%m/%Y")?;
        let Some(terms) = terms(place, &name.text().replace("\\/", "/"))? else { continue };
        sheet.on(day, terms, price.price(place, name.text(), Mark::GroupedPoint)?);
    }
    Ok(sheet.fixings())
}

/// `JPY (100)` is a price of a hundred yen; `KES / USHS` one of a Kenyan shilling in Ugandan ones.
fn terms(place: Place, label: &str) -> Result<Option<Terms>, Flaw> {
    let label = label.split_whitespace().collect::<Vec<_>>().join(" ").to_uppercase();
    let (name, units) = match label.split_once('(') {
        Some((name, units)) => {
            (name, number::units(place, "the currency", units.trim_end_matches(')'))?)
        }
        None => (label.as_str(), 1),
    };
    let shilling = own("KES");
    match name.split_once('/') {
        Some((home, name)) if ["KES", "KSH", "KSHS", "KEN SHILLING"].contains(&home.trim()) => {
            Ok(named(name).map(|quote| Terms::per(units, shilling, quote)))
        }
        Some(_) => Err(Flaw::form(place, "a label like KES / USHS", &label)),
        None => Ok(named(name).map(|base| Terms::per(units, base, shilling))),
    }
}

fn named(name: &str) -> Option<Currency> {
    NAMES
        .iter()
        .find(|(known, _)| *known == name.trim())
        .and_then(|(_, code)| Currency::from_code(code))
}

#[cfg(test)]
mod tests {
    use super::super::fixture::{answer, fault, lines, urls};
    use super::*;

    #[test]
    fn brackets_hold_the_units_and_a_slash_turns_the_direction() {
        let expected = [
            "2026-03-02 100 JPY = 82.4012 KES",
            "2026-03-02 1 KES = 27.7121 UGX",
            "2026-03-02 1 USD = 129.0500 KES",
        ];
        assert_eq!(lines("CBK", "cbk.json"), expected);
    }

    #[test]
    fn another_pair_than_with_the_shilling_is_refused() {
        let other =
            String::from_utf8(answer("cbk.json")).unwrap().replace("KES \\/ USHS", "USD \\/ USHS");
        assert!(matches!(fault("CBK", other.as_bytes()), Fault::Form { .. }));
        assert!(NAMES.is_sorted() && NAMES.iter().all(|(name, _)| named(name).is_some()));
    }

    #[test]
    fn the_table_changed_in_january_2024() {
        let urls = urls("CBK", "USD KES", "2024-01-06", "2024-01-08");
        assert_eq!(urls.len(), 2);
        assert!(urls[0].ends_with("table_id=32") && urls[1].ends_with("table_id=193"));
    }
}
