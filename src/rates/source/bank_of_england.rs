//! The Bank of England: units of a currency per pound.
//!
//! ```text
//! DATE,XUDLUSS,XUDLDKS
//! 17 Mar 2026,1.3343,8.651
//! ```
//!
//! A series is known by its code alone. Only series against sterling are asked for and read.

use super::number::{self, Mark};
use super::sheet::{Sheet, Terms, own};
use super::table::Table;
use super::{Ask, Content, Flaw, Place, Request, Source, listed, text};
use crate::currency::Currency;
use crate::rates::Fixing;

const ID: &str = "BOE";
const DATABASE: &str = "https://www.bankofengland.co.uk/boeapps/database/_iadb-fromshowcolumns.asp";

/// The daily spot rates into sterling, by their codes in the Bank's database.
const SERIES: [(&str, &str); 26] = [
    ("XUDLADS", "AUD"),
    ("XUDLBK25", "CZK"),
    ("XUDLBK33", "HUF"),
    ("XUDLBK47", "PLN"),
    ("XUDLBK78", "ILS"),
    ("XUDLBK83", "MYR"),
    ("XUDLBK87", "THB"),
    ("XUDLBK89", "CNY"),
    ("XUDLBK93", "KRW"),
    ("XUDLBK95", "TRY"),
    ("XUDLBK97", "INR"),
    ("XUDLCDS", "CAD"),
    ("XUDLDKS", "DKK"),
    ("XUDLERS", "EUR"),
    ("XUDLHDS", "HKD"),
    ("XUDLJYS", "JPY"),
    ("XUDLNDS", "NZD"),
    ("XUDLNKS", "NOK"),
    ("XUDLSFS", "CHF"),
    ("XUDLSGS", "SGD"),
    ("XUDLSKS", "SEK"),
    ("XUDLSRS", "SAR"),
    ("XUDLTWS", "TWD"),
    ("XUDLUSS", "USD"),
    ("XUDLZOS4", "RON"),
    ("XUDLZRS", "ZAR"),
];

pub(super) fn source() -> Option<Source> {
    Some(Source {
        published: "of about 16:00 London time, on the next business day",
        licence: "Free to reuse with the source named: Bank of England.",
        ..listed(ID, requests, read)?
    })
}

fn requests(ask: &Ask) -> Vec<Request> {
    let wanted = |code: &str| {
        ask.currencies.is_empty() || ask.currencies.iter().any(|currency| currency.code() == code)
    };
    let codes: Vec<&str> =
        SERIES.iter().filter(|(_, code)| wanted(code)).map(|(series, _)| *series).collect();
    let [from, to] = [ask.from, ask.to].map(|day| day.format("%d/%b/%Y"));
    let codes = codes.join(",");
    let url = format!(
        "{DATABASE}?csv.x=yes&Datefrom={from}&Dateto={to}&SeriesCodes={codes}&CSVF=TN&UsingCodes=Y&VPD=Y"
    );
    vec![Request::get(url, Content::Csv, ask)]
}

fn read(_: &Request, body: &[u8]) -> Result<Vec<Fixing>, Flaw> {
    let table = Table::read(&text::decoded(body), &["DATE"])?;
    let currencies: Vec<Option<Currency>> = table.columns().map(currency_of).collect();
    if currencies.iter().all(Option::is_none) {
        let names: Vec<&str> = table.columns().collect();
        return Err(Flaw::form(Place::Line(1), "a series like XUDLUSS", &names.join(",")));
    }
    let mut sheet = Sheet::of(ID);
    for row in table.rows() {
        let day = number::day(row.place(), "DATE", row.text("DATE")?, "%d %b %Y")?;
        for (quote, cell) in currencies.iter().zip(row.cells()) {
            let Some(quote) = *quote else { continue };
            let price = number::price(row.place(), quote.code(), cell, Mark::Point)?;
            sheet.on(day, Terms::one(own("GBP"), quote), price);
        }
    }
    Ok(sheet.fixings())
}

fn currency_of(series: &str) -> Option<Currency> {
    SERIES.iter().find_map(|(known, code)| {
        known.eq_ignore_ascii_case(series).then(|| Currency::from_code(code)).flatten()
    })
}

#[cfg(test)]
mod tests {
    use super::super::fixture::{lines, read, urls};
    use super::*;

    #[test]
    fn series_are_known_by_their_codes_and_others_are_left_out() {
        let expected = [
            "2026-03-17 1 GBP = 8.651 DKK",
            "2026-03-17 1 GBP = 1.3343 USD",
            "2026-03-18 1 GBP = 8.6468 DKK",
            "2026-03-18 1 GBP = 1.3323 USD",
        ];
        assert_eq!(lines("BOE", "boe.csv"), expected);
    }

    #[test]
    fn series_are_asked_for_by_their_codes() {
        let urls = urls("BOE", "DKK EUR RUB", "2026-03-22", "2026-03-23");
        assert_eq!(urls.len(), 1);
        assert!(
            urls[0]
                .contains("Datefrom=17/Mar/2026&Dateto=23/Mar/2026&SeriesCodes=XUDLDKS,XUDLERS&"),
            "{}",
            urls[0]
        );
    }

    #[test]
    fn titles_in_place_of_codes_are_refused() {
        let titled = "DATE,Spot exchange rate into Sterling\n17 Mar 2026,1.3343\n";
        let error = read("BOE", titled.as_bytes()).unwrap_err().to_string();
        assert!(error.starts_with("BOE: line 1: expected a series like XUDLUSS, found"), "{error}");
    }

    #[test]
    fn every_series_is_of_a_currency() {
        assert!(SERIES.is_sorted());
        assert!(SERIES.iter().all(|(series, _)| currency_of(series).is_some()));
    }
}
