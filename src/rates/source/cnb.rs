//! The Czech National Bank: koruny per 1, 100 or 1000 units of a currency.
//!
//! Set at 14:15 and valid that day, and over the weekend that follows. Besides the JSON it reads
//! the bank's text files of a day and of a year, in Czech (with decimal commas) and in English, and
//! its XML. The list of rarer currencies, of which there is one a month, is refused. Before
//! 1993-02-08 the korunas are Czechoslovak.

use super::json::{self, Scalar};
use super::number::{self, Mark};
use super::sheet::{Sheet, Terms, currency, own};
use super::table::{first_line, records};
use super::{Ask, Content, Fault, Flaw, Place, Request, Source, listed, text, xml};
use crate::currency::Currency;
use crate::rates::Fixing;
use chrono::{Datelike, NaiveDate};
use csv::StringRecord;
use serde::Deserialize;
use serde_json::value::RawValue;

const ID: &str = "CNB";
const SERVICE: &str = "https://api.cnb.cz/cnbapi/exrates";

pub(super) fn source() -> Option<Source> {
    Some(Source {
        published: "about 14:30 CET on Czech business days",
        licence: "Free to reuse with the source named: Czech National Bank.",
        ..listed(ID, requests, read)?
    })
}

/// A year of rates is one question, as a day is.
fn requests(ask: &Ask) -> Vec<Request> {
    if ask.from == ask.to {
        return vec![Request::get(
            format!("{SERVICE}/daily?date={}&lang=EN", ask.to),
            Content::Json,
            ask,
        )];
    }
    let years = ask.from.year()..=ask.to.year();
    years
        .map(|year| {
            Request::get(format!("{SERVICE}/daily-year?year={year}&lang=EN"), Content::Json, ask)
        })
        .collect()
}

fn read(_: &Request, body: &[u8]) -> Result<Vec<Fixing>, Flaw> {
    let text = text::decoded(body);
    if text.trim_start().starts_with('{') {
        return read_json(body);
    }
    if text.trim_start().starts_with('<') {
        return read_xml(&text);
    }
    if first_line(&text).contains('|') { read_year(&text) } else { read_day(&text) }
}

#[derive(Deserialize)]
struct Answer {
    rates: Vec<Box<RawValue>>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Rate {
    valid_for: String,
    amount: Scalar,
    currency_code: String,
    rate: Scalar,
}

fn read_json(body: &[u8]) -> Result<Vec<Fixing>, Flaw> {
    let answer: Answer = json::read(body)?;
    let mut sheet = Sheet::of(ID);
    for rate in json::records::<Rate>(&answer.rates) {
        let (place, Rate { valid_for, amount, currency_code, rate }) = rate?;
        let day = number::iso_day(place, "validFor", &valid_for)?;
        let Some(base) = currency(&currency_code) else { continue };
        let nominal = number::units(place, "amount", amount.text())?;
        sheet.on(
            day,
            Terms::per(nominal, base, koruna(day)),
            rate.price(place, "rate", Mark::Point)?,
        );
    }
    Ok(sheet.fixings())
}

/// `<kurzy banka="CNB" datum="25.03.2026"><tabulka typ="XML_TYP_CNB_KURZY_DEVIZOVEHO_TRHU"><radek
/// kod="AUD" mnozstvi="1" kurz="14,563" …/>`.
fn read_xml(text: &str) -> Result<Vec<Fixing>, Flaw> {
    const DAILY: &str = "XML_TYP_CNB_KURZY_DEVIZOVEHO_TRHU";
    let root = xml::read(text, &["kurzy"])?;
    let day = day_of(root.place(), root.required("datum")?)?;
    let mut sheet = Sheet::of(ID);
    for table in root.children("tabulka") {
        let kind = table.required("typ")?;
        if kind != DAILY {
            return Err(Flaw::form(table.place(), DAILY, kind));
        }
        for line in table.children("radek") {
            let Some(base) = currency(line.required("kod")?) else { continue };
            let nominal = number::units(line.place(), "mnozstvi", line.required("mnozstvi")?)?;
            let rate = line.required("kurz")?;
            let price = number::price(line.place(), "kurz", rate, mark_of(rate))?;
            sheet.on(day, Terms::per(nominal, base, koruna(day)), price);
        }
    }
    Ok(sheet.fixings())
}

/// `21.04.2000 #80`, a header, and `Maďarsko|forint|100|HUF|14,054`.
fn read_day(text: &str) -> Result<Vec<Fixing>, Flaw> {
    let title = first_line(text);
    let day = day_of(Place::Line(1), title.split('#').next().unwrap_or_default())?;
    let mut sheet = Sheet::of(ID);
    for (line, cells) in records(text, b'|')?.into_iter().skip(2) {
        let place = Place::Line(line);
        let [_, _, amount, code, rate] =
            five(&cells).ok_or(Flaw { place, fault: Fault::Truncated })?;
        let Some(base) = currency(code) else { continue };
        let terms = Terms::per(number::units(place, "amount", amount)?, base, koruna(day));
        sheet.on(day, terms, number::price(place, "rate", rate, mark_of(rate))?);
    }
    Ok(sheet.fixings())
}

/// `Datum|1 AUD|100 HUF|…` and a line for each day. A new header stands where the list changes.
fn read_year(text: &str) -> Result<Vec<Fixing>, Flaw> {
    let mut columns: Vec<Option<(u32, Currency)>> = Vec::new();
    let mut sheet = Sheet::of(ID);
    for (line, cells) in records(text, b'|')? {
        let place = Place::Line(line);
        let first = cells.get(0).unwrap_or_default();
        if ["Datum", "Date"].contains(&first) {
            columns = cells.iter().map(column).collect();
            continue;
        }
        let day = day_of(place, first)?;
        if cells.len() < columns.len() {
            return Err(Flaw { place, fault: Fault::Truncated });
        }
        for (column, cell) in columns.iter().zip(&cells) {
            let Some((nominal, base)) = *column else { continue };
            let price = number::price(place, base.code(), cell, mark_of(cell))?;
            sheet.on(day, Terms::per(nominal, base, koruna(day)), price);
        }
    }
    Ok(sheet.fixings())
}

fn column(label: &str) -> Option<(u32, Currency)> {
    let (units, code) = label.split_once(' ')?;
    Some((units.parse().ok().filter(|units| *units > 0)?, currency(code)?))
}

fn five(cells: &StringRecord) -> Option<[&str; 5]> {
    cells.iter().collect::<Vec<_>>().try_into().ok()
}

/// `21.04.2000` in Czech, `21 Apr 2000` or `21.Apr 2000` in English.
fn day_of(place: Place, text: &str) -> Result<NaiveDate, Flaw> {
    let forms = ["%d.%m.%Y", "%d %b %Y", "%d.%b %Y"];
    let day = forms.iter().find_map(|form| number::day(place, "date", text, form).ok());
    day.ok_or_else(|| Flaw::date(place, "date", text))
}

fn mark_of(cell: &str) -> Mark {
    if cell.contains(',') { Mark::Comma } else { Mark::Point }
}

/// The federation's money was parted on 1993-02-08.
fn koruna(day: NaiveDate) -> Currency {
    let czech = own("CZK");
    if czech.life().from.is_some_and(|first| day < first) { own("CSK") } else { czech }
}

#[cfg(test)]
mod tests {
    use super::super::fixture::{fault, lines, read, shown, urls};
    use super::*;

    #[test]
    fn the_year_is_read_with_its_amounts() {
        let expected = [
            "2026-01-02 1 DKK = 3.236 CZK",
            "2026-01-02 100 HUF = 6.2880 CZK",
            "2026-01-02 1000 IDR = 1.232 CZK",
        ];
        assert_eq!(lines("CNB", "cnb-year.json"), expected);
        assert_eq!(read("CNB", br#"{"rates":[]}"#).unwrap(), [], "a year without fixings");
    }

    #[test]
    fn the_czech_text_of_a_day_has_decimal_commas() {
        let expected = [
            "2000-04-21 1 DKK = 4.867 CZK",
            "2000-04-21 100 HUF = 14.054 CZK",
            "2000-04-21 1 XDR = 51.713 CZK",
        ];
        assert_eq!(lines("CNB", "cnb-day.txt"), expected);
    }

    #[test]
    fn the_xml_of_a_day_is_read_and_the_list_of_a_month_is_refused() {
        let day = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><kurzy banka=\"CNB\" datum=\"25.03.2026\" poradi=\"59\">\
            <tabulka typ=\"XML_TYP_CNB_KURZY_DEVIZOVEHO_TRHU\"><radek kod=\"HUF\" mena=\"forint\" mnozstvi=\"100\" \
            kurz=\"6,288\" zeme=\"Maďarsko\"/></tabulka></kurzy>";
        assert_eq!(shown(read("CNB", day.as_bytes()).unwrap()), ["2026-03-25 100 HUF = 6.288 CZK"]);
        let month = day.replace("DEVIZOVEHO_TRHU", "OSTATNICH_MEN");
        assert!(matches!(fault("CNB", month.as_bytes()), Fault::Form { .. }));
    }

    #[test]
    fn a_new_header_stands_in_a_year_where_the_list_changes() {
        let year = lines("CNB", "cnb-year.txt");
        assert_eq!(year.len(), 7);
        assert_eq!(year[2], "2021-12-30 1 RUB = 0.293 CZK");
        assert_eq!(year[6], "2022-03-03 100 HUF = 6.751 CZK");
    }

    #[test]
    fn korunas_before_february_1993_are_czechoslovak() {
        let day = "05.01.1993 #2\nzemě|měna|množství|kód|kurz\nDánsko|koruna|1|DKK|4,61\n";
        assert_eq!(read("CNB", day.as_bytes()).unwrap()[0].quote.code(), "CSK");
    }

    #[test]
    fn a_line_that_was_cut_is_no_line() {
        let day = "21.04.2000 #80\nzemě|měna|množství|kód|kurz\nDánsko|koruna|1|DK";
        assert_eq!(fault("CNB", day.as_bytes()), Fault::Truncated);
        assert_eq!(
            fault("CNB", "Date|1 AUD|1 RUB\n30 Dec 2021|15.904".as_bytes()),
            Fault::Truncated
        );
    }

    #[test]
    fn years_are_asked_for_whole() {
        let urls = urls("CNB", "DKK", "2023-01-03", "2023-08-15");
        assert_eq!(urls.len(), 2, "the days before reach into December");
        assert_eq!(urls[1], "https://api.cnb.cz/cnbapi/exrates/daily-year?year=2023&lang=EN");
    }
}
