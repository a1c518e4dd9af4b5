//! The Bank of Russia: official rates, roubles per 1, 10, 100 … units of a currency.
//!
//! A rate is set on each business day for the next calendar day; that of Saturday carries Friday's
//! and stays valid until Monday. So the day it was set is the one before, except for the rare rates
//! valid from a Sunday or a Monday, which follow a working weekend and keep it open. The day is
//! that of the answer, never of the question: asked on a Sunday the bank answers with Saturday's.
//!
//! The number of units changes over the years (the Danish krone: 10 in 2012, 1 in 2016, 10 in 2017,
//! 1 since 2020). Until the end of 1997 the values are in old roubles, a thousand of which made a
//! new one, and are kept so, under the old code RUR.

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
    let names: Option<Vec<&str>> =
        ask.currencies.iter().map(|currency| name_of(*currency)).collect();
    match names.filter(|names| !names.is_empty() && names.len() as i64 <= days) {
        Some(names) => names
            .into_iter()
            .zip(&ask.currencies)
            .map(|(name, &one)| series(name, one, ask))
            .collect(),
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
        let base =
            base.ok_or_else(|| Flaw::form(record.place(), "the Id of a currency", "another"))?;
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
    sheet.valid_from(
        valid_from,
        set_on(valid_from),
        Terms::per(nominal, base, rouble(valid_from)),
        price,
    );
    Ok(())
}

fn day_of(place: Place, date: &str) -> Result<NaiveDate, Flaw> {
    number::day(place, "Date", date, "%d.%m.%Y")
        .or_else(|_| number::day(place, "Date", date, "%d/%m/%Y"))
}

/// The business day before, where the calendar alone shows it.
fn set_on(valid_from: NaiveDate) -> Option<NaiveDate> {
    match valid_from.weekday() {
        Weekday::Tue | Weekday::Wed | Weekday::Thu | Weekday::Fri | Weekday::Sat => {
            valid_from.pred_opt()
        }
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
    NAMES
        .lines()
        .filter(|line| !line.starts_with('#'))
        .skip(1)
        .filter_map(|line| line.split_once(','))
}

fn name_of(currency: Currency) -> Option<&'static str> {
    names().find_map(|(code, name)| (code == currency.code()).then_some(name))
}

fn named(name: &str) -> Option<Currency> {
    names().find_map(|(code, known)| {
        (known == name.trim()).then(|| Currency::from_code(code)).flatten()
    })
}

#[cfg(test)]
mod tests {
    use super::super::fixture::{answer, ask, fault, lines, urls};
    use super::super::{Fault, find};
    use super::*;

    #[test]
    fn a_day_is_read_with_its_nominals_by_the_date_of_the_answer() {
        let expected = [
            "2026-04-25 1 DKK = 11.8187 RUB set 2026-04-24",
            "2026-04-25 100 DZD = 57.0006 RUB set 2026-04-24",
            "2026-04-25 1000000 IRR = 53.9256 RUB set 2026-04-24",
            "2026-04-25 10 NOK = 80.9320 RUB set 2026-04-24",
            "2026-04-25 1 USD = 75.5273 RUB set 2026-04-24",
            "2026-04-25 1 XDR = 103.3893 RUB set 2026-04-24",
        ];
        assert_eq!(lines("CBR", "cbr-daily.xml"), expected);
    }

    #[test]
    fn an_older_answer_lacks_the_rate_of_one_unit() {
        let expected = [
            "2016-01-16 10000 BYR = 37.8523 RUB set 2016-01-15",
            "2016-01-16 1 DKK = 11.1823 RUB set 2016-01-15",
        ];
        assert_eq!(lines("CBR", "cbr-daily-2016.xml"), expected);
    }

    #[test]
    fn a_series_names_its_currency_by_the_banks_own_code() {
        let series = lines("CBR", "cbr-dynamic.xml");
        assert_eq!(series[1], "2017-03-11 10 DKK = 84.4612 RUB set 2017-03-10");
        assert_eq!(series[2], "2017-03-14 10 DKK = 84.6935 RUB set 2017-03-13");
    }

    #[test]
    fn roubles_before_1998_are_old_ones() {
        let series = lines("CBR", "cbr-dynamic-1998.xml");
        assert_eq!(series[1], "1997-12-31 1 USD = 5960.0000 RUR set 1997-12-30");
        assert_eq!(series[2], "1998-01-01 1 USD = 5.9600 RUB set 1997-12-31");
    }

    #[test]
    fn what_is_valid_from_a_monday_was_set_on_a_day_that_the_calendar_does_not_show() {
        let answer = String::from_utf8(answer("cbr-dynamic.xml"))
            .unwrap()
            .replace("14.03.2017", "13.03.2017");
        let cbr = find("CBR").unwrap();
        let request = &cbr.requests(&ask("DKK", "2017-03-10", "2017-03-14"))[0];
        assert_eq!(cbr.read(request, answer.as_bytes()).unwrap()[2].set_on, None);
    }

    #[test]
    fn an_error_under_status_200_and_a_page_of_the_firewall_are_refused() {
        let refused = fault("CBR", &answer("cbr-error.xml"));
        assert_eq!(refused, Fault::Refused("Error in parameters".to_owned()));
        assert_eq!(fault("CBR", b"<!DOCTYPE html><title>DDoS-Guard</title>"), Fault::Html);
    }

    #[test]
    fn a_currency_is_asked_for_by_name_and_many_by_day() {
        let url = "https://www.cbr.ru/scripts/XML_dynamic.asp?date_req1=20/07/2023&date_req2=31/08/2023&VAL_NM_RQ=R01215";
        assert_eq!(urls("CBR", "RUB DKK", "2023-08-01", "2023-08-31"), [url]);
        let days = urls("CBR", "", "2023-08-15", "2023-08-15");
        assert_eq!(days.len(), 13);
        assert_eq!(days[12], "https://www.cbr.ru/scripts/XML_daily.asp?date_req=15/08/2023");
    }

    #[test]
    fn every_name_is_of_a_currency() {
        assert_eq!(names().count(), NAMES.lines().count() - 2);
        assert!(
            names()
                .all(|(code, name)| named(name) == Currency::from_code(code)
                    && named(name).is_some())
        );
    }
}
