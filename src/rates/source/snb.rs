//! The Swiss National Bank: francs per 1 or 100 units of a currency, at the end of each month.
//!
//! ```text
//! "CubeId";"devkum"
//! "PublishingDate";"2026-10-01 14:30"
//!
//! "Date";"D0";"D1";"Value"
//! "2026-08";"M1";"JPY100";"0.5412"
//! ```
//!
//! The bank keeps no archive of days. `M0` is the mean of the month and left out, `M1` its last
//! day; the units come after the code. Forward rates (`USD1F`), indices and what has no value yet
//! are left out. Without days and currencies the whole table since 1914 would come.

use super::number::{self, Mark};
use super::sheet::{Sheet, Terms, currency, own};
use super::table::Table;
use super::{Ask, Content, Flaw, Place, Request, Source, listed, text};
use crate::rates::Fixing;
use chrono::Months;

const ID: &str = "SNB";
const CUBE: &str = "https://data.snb.ch/api/cube/devkum/data/csv/en";

pub(super) fn source() -> Option<Source> {
    Some(Source {
        published: "on the first business day of the next month, about 14:30 CET",
        licence: "Free to reuse with the source named: Swiss National Bank, data.snb.ch.",
        ..listed(ID, requests, read)?
    })
}

fn requests(ask: &Ask) -> Vec<Request> {
    let [from, to] = [ask.from, ask.to].map(|day| day.format("%Y-%m"));
    let url = format!("{CUBE}?dimSel=D0(M1)&fromDate={from}&toDate={to}");
    vec![Request::get(url, Content::Csv, ask).nothing_on(404)]
}

fn read(_: &Request, body: &[u8]) -> Result<Vec<Fixing>, Flaw> {
    let table = Table::read(&text::decoded(body), &["Date", "D0", "D1", "Value"])?;
    let mut sheet = Sheet::of(ID);
    for row in table.rows() {
        if row.text("D0")? != "M1" {
            continue;
        }
        let Some(terms) = terms(row.place(), row.text("D1")?)? else { continue };
        let first = number::iso_day(row.place(), "Date", &format!("{}-01", row.text("Date")?))?;
        let last = first.checked_add_months(Months::new(1)).and_then(|next| next.pred_opt());
        let day = last
            .ok_or_else(|| Flaw::date(row.place(), "Date", row.text("Date").unwrap_or_default()))?;
        sheet.on(day, terms, number::price(row.place(), "Value", row.text("Value")?, Mark::Point)?);
    }
    Ok(sheet.fixings())
}

/// `JPY100` is 100 yen in francs.
fn terms(place: Place, series: &str) -> Result<Option<Terms>, Flaw> {
    let Some((code, units)) = series.split_at_checked(3) else { return Ok(None) };
    let Some(base) = currency(code).filter(|_| units.bytes().all(|byte| byte.is_ascii_digit()))
    else {
        return Ok(None);
    };
    Ok(Some(Terms::per(number::units(place, "D1", units)?, base, own("CHF"))))
}

#[cfg(test)]
mod tests {
    use super::super::fixture::{answer, fault, lines, urls};
    use super::super::{Fault, find};

    #[test]
    fn the_units_come_after_the_code_and_means_of_months_are_left_out() {
        let expected = [
            "2026-08-31 1 EUR = 0.9301 CHF",
            "2026-08-31 100 JPY = 0.5412 CHF",
            "2026-09-30 1 EUR = 0.9288 CHF",
        ];
        assert_eq!(lines("SNB", "snb.csv"), expected);
    }

    #[test]
    fn a_line_that_was_cut_is_no_line() {
        let table = answer("snb.csv");
        let end = table.trim_ascii_end().len();
        assert_eq!(fault("SNB", &table[..end - 11]), Fault::Truncated);
    }

    #[test]
    fn a_series_without_units_is_named_with_its_line() {
        let table = "\"Date\";\"D0\";\"D1\";\"Value\"\n\"2026-08\";\"M1\";\"EUR\";\"0.93\"\n";
        let error = find("SNB").unwrap().read_recorded(table.as_bytes()).unwrap_err();
        assert_eq!(error.to_string(), "SNB: line 2: D1 should be a number, but is \"\"");
    }

    #[test]
    fn months_are_asked_for_from_the_end_of_the_one_before() {
        let url = "https://data.snb.ch/api/cube/devkum/data/csv/en?dimSel=D0(M1)&fromDate=2023-07&toDate=2023-08";
        assert_eq!(urls("SNB", "EUR", "2023-08-15", "2023-08-15"), [url]);
    }
}
