//! The table of currencies is whole, and its facts are those of ISO 4217.

use super::entry::TEXT;
use super::*;

fn money(code: &str) -> Currency {
    Currency::from_code(code).unwrap()
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

#[test]
fn every_row_of_the_table_parses_in_order_and_once() {
    table::assert_sound(TEXT, TABLE.entries.len(), |row| row.text("code").unwrap().to_owned());
    assert!(Currency::all().count() > 280);
}

#[test]
fn only_codes_of_the_table_in_capitals_are_currencies() {
    for code in ["THE", "eur", "Eur", "EU", "EURO", "", "€", "ÆØ", "XXX", "XTS", "AAA", "ZZZ"] {
        assert_eq!(Currency::from_code(code), None, "{code}");
    }
    for currency in Currency::all() {
        assert_eq!(Currency::from_code(currency.code()), Some(currency));
    }
}

#[test]
fn every_code_reads_back() {
    for currency in Currency::all() {
        assert_eq!(currency.to_string().parse::<Currency>().unwrap(), currency);
        let json = serde_json::to_string(&currency).unwrap();
        assert_eq!(serde_json::from_str::<Currency>(&json).unwrap(), currency);
    }
    assert!(serde_json::from_str::<Currency>("\"kr\"").is_err());
}

#[test]
fn minor_units_are_those_of_iso_4217() {
    let facts = [
        ("EUR", 2, "0.01"),
        ("JPY", 0, "1"),
        ("KWD", 3, "0.001"),
        ("ISK", 0, "1"),
        ("HUF", 2, "0.01"),
        ("IQD", 3, "0.001"),
        ("CLF", 4, "0.0001"),
        ("ITL", 0, "1"),
        ("UGX", 0, "1"),
        ("BTC", 8, "0.00000001"),
    ];
    for (code, decimals, unit) in facts {
        assert_eq!(money(code).minor_units(), decimals, "{code}");
        assert_eq!(money(code).minor_unit().to_string(), unit, "{code}");
    }
}

#[test]
fn numbers_and_names_are_known_and_bitcoin_is_not_iso() {
    assert_eq!(money("DKK").numeric(), Some(208));
    assert_eq!(money("DKK").name(), "Danish krone");
    assert_eq!(money("BTC").numeric(), None);
    assert_eq!(money("BTC").kind(), Kind::Crypto);
    assert_eq!(money("XDR").kind(), Kind::Accounting);
    assert!(Currency::all().all(|currency| !currency.name().is_empty()));
}

#[test]
fn a_life_begins_and_ends_on_its_days() {
    assert!(money("TRL").alive_on(day("2005-12-31")));
    assert!(!money("TRL").alive_on(day("2006-01-01")));
    assert!(!money("EUR").alive_on(day("1998-12-31")));
    assert!(money("EUR").alive_on(day("1999-01-01")));
    assert!(money("BGN").alive_on(day("2026-01-31")));
    assert!(!money("BGN").alive_on(day("2026-02-01")));
    assert_eq!(money("GHP").life().until, Some(day("2007-06-30")));
}

#[test]
fn no_life_ends_before_it_begins() {
    for currency in Currency::all() {
        let DateRange { from, until } = currency.life();
        assert!(from.zip(until).is_none_or(|(from, until)| from <= until), "{currency}");
    }
}
