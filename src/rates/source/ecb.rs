//! The European Central Bank: euro foreign exchange reference rates, units of a currency per euro.
//!
//! The snapshot is of 14:10 CET (14:15 before 2023-04-03). No rates on weekends and TARGET
//! holidays. The same figures come as a zip of one table, as that table, as XML and through the
//! SDMX service, and whichever comes is read.

use super::number::{self, Mark};
use super::sheet::{Sheet, Terms, currency};
use super::table::{Row, Table};
use super::{Ask, Content, Fault, Flaw, Place, Request, Source, listed, sdmx, text, xml};
use crate::currency::Currency;
use crate::rates::Fixing;
use std::io::{Cursor, Read};

const ID: &str = "ECB";
const HISTORY: &str = "https://www.ecb.europa.eu/stats/eurofxref/eurofxref-hist.zip";
const SERVICE: &str = "https://data-api.ecb.europa.eu/service/data/EXR";

/// Beyond this many days the one file of the whole history is the smaller question.
const LONG: i64 = 730;

pub(super) fn source() -> Option<Source> {
    let ask =
        Ask { currencies: Vec::new(), from: chrono::NaiveDate::MIN, to: chrono::NaiveDate::MAX };
    Some(Source {
        published: "about 16:00 CET on TARGET business days",
        licence: "Free to reuse with the source named: European Central Bank. For information only.",
        whole_file: Some(history(&ask)),
        ..listed(ID, requests, read)?
    })
}

fn history(ask: &Ask) -> Request {
    Request::get(HISTORY, Content::Zip, ask).whole_file()
}

fn requests(ask: &Ask) -> Vec<Request> {
    if (ask.to - ask.from).num_days() > LONG {
        return vec![history(ask)];
    }
    let Ask { from, to, .. } = ask;
    let codes = ask.codes("+");
    let url = format!(
        "{SERVICE}/D.{codes}.EUR.SP00.A?startPeriod={from}&endPeriod={to}&detail=dataonly&format=csvdata"
    );
    vec![Request::get(url, Content::Csv, ask).nothing_on(404)]
}

fn read(_: &Request, body: &[u8]) -> Result<Vec<Fixing>, Flaw> {
    if body.starts_with(b"PK") {
        return read_table(&text::decoded(&unzipped(body)?));
    }
    let text = text::decoded(body);
    match text.trim_start().chars().next() {
        Some('<') => read_xml(&text),
        Some('{') => read_sdmx_json(body),
        _ if super::table::first_line(&text).contains("OBS_VALUE") => read_sdmx_csv(&text),
        _ => read_table(&text),
    }
}

/// The one table in the archive.
fn unzipped(body: &[u8]) -> Result<Vec<u8>, Flaw> {
    let damaged = |error: &dyn std::fmt::Display| {
        Flaw::form(Place::Answer, "a whole zip archive", &error.to_string())
    };
    let mut archive =
        zip::ZipArchive::new(Cursor::new(body)).map_err(|_| Flaw::whole(Fault::Truncated))?;
    let at = archive.file_names().position(|name| name.is_ok_and(|name| name.ends_with(".csv")));
    let at = at.ok_or_else(|| Flaw::form(Place::Answer, "a .csv in the archive", ""))?;
    let file = archive.by_index(at).map_err(|error| damaged(&error))?;
    let mut table = Vec::new();
    // A small archive can swell without end, so no more is taken than an honest answer holds.
    let limit = u64::try_from(text::LARGEST).unwrap_or(u64::MAX);
    file.take(limit + 1).read_to_end(&mut table).map_err(|error| damaged(&error))?;
    if table.len() > text::LARGEST {
        return Err(Flaw::whole(Fault::TooLarge(text::LARGEST)));
    }
    Ok(table)
}

/// `Date,USD,JPY,…,` with a line for each day, newest first, and an empty last column.
fn read_table(text: &str) -> Result<Vec<Fixing>, Flaw> {
    let table = Table::read(text, &["Date", "USD"])?;
    let currencies: Vec<Option<Currency>> = table.columns().map(currency).collect();
    let mut sheet = Sheet::of(ID);
    for row in table.rows() {
        let date = row.text("Date")?;
        // The file of the last day alone writes "15 August 2023".
        let day = number::iso_day(row.place(), "Date", date)
            .or_else(|_| number::day(row.place(), "Date", date, "%d %B %Y"))?;
        for (currency, cell) in currencies.iter().zip(row.cells()) {
            let Some(quote) = *currency else { continue };
            let price = number::price(row.place(), quote.code(), cell, Mark::Point)?;
            sheet.on(day, Terms::one(Currency::EUR, quote), price);
        }
    }
    Ok(sheet.fixings())
}

/// `<Cube time="2023-08-15"><Cube currency="USD" rate="1.0926"/>`.
fn read_xml(text: &str) -> Result<Vec<Fixing>, Flaw> {
    let root = xml::read(text, &["Envelope"])?;
    let mut sheet = Sheet::of(ID);
    for day in root.descendants("Cube").into_iter().filter(|cube| cube.attribute("time").is_some())
    {
        let on = number::iso_day(day.place(), "time", day.required("time")?)?;
        for cube in day.children("Cube") {
            let Some(quote) = currency(cube.required("currency")?) else { continue };
            let price = number::price(cube.place(), "rate", cube.required("rate")?, Mark::Point)?;
            sheet.on(on, Terms::one(Currency::EUR, quote), price);
        }
    }
    Ok(sheet.fixings())
}

/// The service's table: a line for each currency and day.
fn read_sdmx_csv(text: &str) -> Result<Vec<Fixing>, Flaw> {
    let table = Table::read(text, &["CURRENCY", "CURRENCY_DENOM", "TIME_PERIOD", "OBS_VALUE"])?;
    let mut sheet = Sheet::of(ID);
    // Averages of months, and effective rates against many currencies, stand under the same names.
    let is =
        |row: &Row<'_>, column, wanted| row.optional(column).is_none_or(|found| found == wanted);
    for row in table.rows().filter(|row| is(row, "FREQ", "D") && is(row, "EXR_TYPE", "SP00")) {
        let (Some(quote), Some(base)) =
            (currency(row.text("CURRENCY")?), currency(row.text("CURRENCY_DENOM")?))
        else {
            continue;
        };
        let day = number::iso_day(row.place(), "TIME_PERIOD", row.text("TIME_PERIOD")?)?;
        let price = number::price(row.place(), "OBS_VALUE", row.text("OBS_VALUE")?, Mark::Point)?;
        sheet.on(day, Terms::one(base, quote), price);
    }
    Ok(sheet.fixings())
}

/// The service's JSON.
fn read_sdmx_json(body: &[u8]) -> Result<Vec<Fixing>, Flaw> {
    let mut sheet = Sheet::of(ID);
    for observation in sdmx::read(body)? {
        let is = |name, wanted| observation.optional(name).is_none_or(|found| found == wanted);
        if !is("FREQ", "D") || !is("EXR_TYPE", "SP00") {
            continue;
        }
        let base = observation.optional("CURRENCY_DENOM").map_or(Some(Currency::EUR), currency);
        let (Some(quote), Some(base)) = (currency(observation.named("CURRENCY")?), base) else {
            continue;
        };
        sheet.on(observation.day()?, Terms::one(base, quote), observation.price()?);
    }
    Ok(sheet.fixings())
}

#[cfg(test)]
mod tests {
    use super::super::fixture::{answer, fault, lines, read, shown, urls};
    use super::*;

    #[test]
    fn the_history_is_read_off_the_table_and_off_the_zip_alike() {
        let table = lines("ECB", "ecb-hist.csv");
        assert_eq!(table, lines("ECB", "ecb-hist.zip"));
        assert_eq!(table.len(), 5 + 5 + 6 + 7);
        assert_eq!(table[0], "2004-12-31 1 EUR = 1.9559 BGN");
        assert!(table.contains(&"2022-03-01 1 EUR = 117.201 RUB".to_owned()));
        assert!(table.contains(&"2004-12-31 1 EUR = 1836200 TRL".to_owned()));
        assert_eq!(table.iter().filter(|line| line.ends_with("RUB")).count(), 1, "N/A is no rate");
        assert!(table.is_sorted_by_key(|line| line[..10].to_owned()));
    }

    #[test]
    fn namespaces_of_the_xml_do_not_matter() {
        let days = lines("ECB", "ecb-90d.xml");
        assert_eq!(days.len(), 6);
        assert_eq!(days[5], "2016-08-24 1 EUR = 1.1268 USD");
        let other = String::from_utf8(answer("ecb-90d.xml"))
            .unwrap()
            .replace("gesmes:", "x:")
            .replace("ecb.int", "ecb.example");
        assert_eq!(shown(read("ECB", other.as_bytes()).unwrap()), days);
    }

    #[test]
    fn the_service_says_the_same_as_table_and_as_json() {
        let table = lines("ECB", "ecb-sdmx.csv");
        assert_eq!(table, lines("ECB", "ecb-sdmx.json"));
        let [first, .., last] = table.as_slice() else { panic!() };
        assert_eq!(
            [first, last],
            ["2023-08-14 1 EUR = 7.4521 DKK", "2023-08-15 1 EUR = 1.0926 USD"]
        );
    }

    #[test]
    fn averages_of_months_and_effective_rates_are_no_fixings_in_either_form() {
        let json = String::from_utf8(answer("ecb-sdmx.json")).unwrap();
        assert!(json.contains("\"D\"") && json.contains("\"SP00\""));
        for (from, to) in [("\"D\"", "\"M\""), ("\"SP00\"", "\"EN00\"")] {
            assert_eq!(read("ECB", json.replace(from, to).as_bytes()).unwrap(), []);
        }
    }

    #[test]
    fn the_file_of_the_last_day_writes_its_date_in_words() {
        let day = "Date, USD, JPY, DKK, \n15 August 2023, 1.0926, 159.22, 7.4522, \n";
        assert_eq!(shown(read("ECB", day.as_bytes()).unwrap())[0], "2023-08-15 1 EUR = 7.4522 DKK");
    }

    #[test]
    fn a_table_or_archive_that_was_cut_is_refused() {
        let table = answer("ecb-hist.csv");
        assert_eq!(fault("ECB", &table[..table.len() - 30]), Fault::Truncated);
        let archive = answer("ecb-hist.zip");
        assert_eq!(fault("ECB", &archive[..archive.len() / 2]), Fault::Truncated);
    }

    #[test]
    fn a_short_question_goes_to_the_service_and_a_long_one_to_the_file() {
        let url = "https://data-api.ecb.europa.eu/service/data/EXR/D.DKK.EUR.SP00.A?startPeriod=2023-07-27\
            &endPeriod=2023-08-31&detail=dataonly&format=csvdata";
        assert_eq!(
            urls("ECB", "RUB DKK EUR", "2023-08-01", "2023-08-31"),
            [url],
            "no roubles since 2022"
        );
        assert_eq!(urls("ECB", "DKK", "2015-01-01", "2023-08-31"), [HISTORY]);
        assert!(urls("ECB", "DKK", "1998-01-01", "1998-08-31").is_empty(), "before the euro");
        assert!(urls("ECB", "RUB", "2023-08-01", "2023-08-31").is_empty());
    }
}
