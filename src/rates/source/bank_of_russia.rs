//! The Bank of Russia: official rates, roubles per 1, 10, 100 … units of a currency.
//!
//! A rate is set on each business day for the next calendar day; that of Saturday carries Friday's
//! and stays valid until Monday. So the day it was set is the one before, except for the rare rates
//! valid from a Sunday or a Monday, which follow a working weekend and keep it open. The day is that
//! of the answer, never of the question: asked on a Sunday the bank answers with Saturday's.
//!
//! The number of units changes over the years (the Danish krone: 10 in 2012, 1 in 2016, 10 in 2017, 1
//! since 2020). Until the end of 1997 the values are in old roubles, a thousand of which made a new
//! one, and are kept so, under the old code RUR.

use super::number::{self, Mark};
use super::sheet::{Sheet, Terms, currency, own};
use super::xml::{self, Element};
use super::{Ask, Content, Flaw, Place, Request, Source, listed, text};
use crate::currency::Currency;
use crate::rates::Fixing;
use chrono::{Datelike, NaiveDate, Weekday};

const ID: &str = "CBR";
const DAILY: &str = "https://www.cbr.ru/scripts/XML_daily.asp";
const DYNAMIC: &str = "https://www.cbr.ru/scripts/XML_dynamic.asp";

/// The bank's own names for the currencies.
const NAMES: &str = include_str!("bank_of_russia.csv");

pub(super) fn source() -> Option<Source> {
    Some(Source {
        published: "about 17:00 Moscow time on business days, valid from the next calendar day",
        licence: "Free to reuse with a link to the source: Bank of Russia, www.cbr.ru.",
        ..listed(ID, requests, read)?
    })
}

/// One question for each currency, or for each day where those are fewer or a currency has no name.
fn requests(ask: &Ask) -> Vec<Request> {
    let days = (ask.to - ask.from).num_days() + 1;
    let names: Option<Vec<&str>> = ask.currencies.iter().map(|currency| name_of(*currency)).collect();
    match names.filter(|names| !names.is_empty() && names.len() as i64 <= days) {
        Some(names) => {
            names.into_iter().zip(&ask.currencies).map(|(name, &one)| series(name, one, ask)).collect()
        }
        None => ask.by_day().iter().map(day).collect(),
    }
}

fn series(name: &str, currency: Currency, ask: &Ask) -> Request {
    let ask = Ask { currencies: vec![currency], ..ask.clone() };
    let [from, to] = [ask.from, ask.to].map(|day| day.format("%d/%m/%Y"));
    let url = format!("{DYNAMIC}?date_req1={from}&date_req2={to}&VAL_NM_RQ={name}");
    Request::get(url, Content::Xml, &ask)
}

fn day(ask: &Ask) -> Request {
    Request::get(format!("{DAILY}?date_req={}", ask.to.format("%d/%m/%Y")), Content::Xml, ask)
}

fn read(request: &Request, body: &[u8]) -> Result<Vec<Fixing>, Flaw> {
    let root = xml::read(&text::decoded(body), &["ValCurs"])?;
    // "Error in parameters" comes under status 200.
    if !root.has_children() && !root.text().is_empty() {
        return Err(Flaw::refused(root.text()));
    }
    let mut sheet = Sheet::of(ID);
    for record in root.children("Record") {
        let named = record.attribute("Id").or(root.attribute("ID")).and_then(named);
        let base = named.or_else(|| only(&request.covers));
        let base = base.ok_or_else(|| Flaw::form(record.place(), "the Id of a currency", "another"))?;
        add(&mut sheet, record, base, record.required("Date")?)?;
    }
    for record in root.children("Valute") {
        let Some(base) = currency(record.field("CharCode")?) else { continue };
        add(&mut sheet, record, base, root.required("Date")?)?;
    }
    Ok(sheet.fixings())
}

fn add(sheet: &mut Sheet, record: &Element, base: Currency, date: &str) -> Result<(), Flaw> {
    let place = record.place();
    let valid_from = day_of(place, date)?;
    let nominal = number::units(place, "Nominal", record.field("Nominal")?)?;
    let price = number::price(place, "Value", record.field("Value")?, Mark::Comma)?;
    sheet.valid_from(valid_from, set_on(valid_from), Terms::per(nominal, base, rouble(valid_from)), price);
    Ok(())
}

fn day_of(place: Place, date: &str) -> Result<NaiveDate, Flaw> {
    number::day(place, "Date", date, "%d.%m.%Y").or_else(|_| number::day(place, "Date", date, "%d/%m/%Y"))
}

/// The business day before, where the calendar alone shows it.
fn set_on(valid_from: NaiveDate) -> Option<NaiveDate> {
    match valid_from.weekday() {
        Weekday::Tue | Weekday::Wed | Weekday::Thu | Weekday::Fri | Weekday::Sat => valid_from.pred_opt(),
        Weekday::Sun | Weekday::Mon => None,
    }
}

/// The new rouble came on 1998-01-01.
fn rouble(valid_from: NaiveDate) -> Currency {
    if valid_from.year() < 1998 { own("RUR") } else { own("RUB") }
}

fn only(ask: &Ask) -> Option<Currency> {
    match ask.currencies.as_slice() {
        [one] => Some(*one),
        _ => None,
    }
}

fn names() -> impl Iterator<Item = (&'static str, &'static str)> {
    NAMES.lines().filter(|line| !line.starts_with('#')).skip(1).filter_map(|line| line.split_once(','))
}

fn name_of(currency: Currency) -> Option<&'static str> {
    names().find_map(|(code, name)| (code == currency.code()).then_some(name))
}

fn named(name: &str) -> Option<Currency> {
    names().find_map(|(code, known)| (known == name.trim()).then(|| Currency::from_code(code)).flatten())
}
