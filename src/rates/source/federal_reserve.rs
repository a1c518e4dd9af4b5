//! The Federal Reserve's H.10: noon rates in New York, in the direction of each series.
//!
//! ```text
//! observation_date,DEXDNUS,DEXUSEU
//! 2023-08-15,6.8292,1.0909
//! ```
//!
//! Most series are units per dollar; those of the Australian and New Zealand dollar, the euro and
//! the pound are dollars per unit. The graph file of the Federal Reserve Bank of St. Louis needs no
//! key; its answers in JSON, and the Board's own file, are read too. Released once a week, on
//! Mondays.

use super::json::{self, Scalar};
use super::number::{self, Mark};
use super::sheet::{Sheet, Terms};
use super::table::{Table, first_line};
use super::{Ask, Content, Flaw, Place, Request, Source, listed, text};
use crate::currency::Currency;
use crate::rates::Fixing;
use serde::Deserialize;
use serde_json::value::RawValue;

const ID: &str = "FED";
const GRAPH: &str = "https://fred.stlouisfed.org/graph/fredgraph.csv";

/// The currency of a series with its code at the Bank of St. Louis and at the Board.
const SERIES: [(&str, &str, &str); 22] = [
    ("AUD", "DEXUSAL", "RXI$US_N.B.AL"),
    ("BRL", "DEXBZUS", "RXI_N.B.BZ"),
    ("CAD", "DEXCAUS", "RXI_N.B.CA"),
    ("CHF", "DEXSZUS", "RXI_N.B.SZ"),
    ("CNY", "DEXCHUS", "RXI_N.B.CH"),
    ("DKK", "DEXDNUS", "RXI_N.B.DN"),
    ("EUR", "DEXUSEU", "RXI$US_N.B.EU"),
    ("GBP", "DEXUSUK", "RXI$US_N.B.UK"),
    ("HKD", "DEXHKUS", "RXI_N.B.HK"),
    ("INR", "DEXINUS", "RXI_N.B.IN"),
    ("JPY", "DEXJPUS", "RXI_N.B.JA"),
    ("KRW", "DEXKOUS", "RXI_N.B.KO"),
    ("LKR", "DEXSLUS", "RXI_N.B.SL"),
    ("MXN", "DEXMXUS", "RXI_N.B.MX"),
    ("MYR", "DEXMAUS", "RXI_N.B.MA"),
    ("NOK", "DEXNOUS", "RXI_N.B.NO"),
    ("NZD", "DEXUSNZ", "RXI$US_N.B.NZ"),
    ("SEK", "DEXSDUS", "RXI_N.B.SD"),
    ("SGD", "DEXSIUS", "RXI_N.B.SI"),
    ("THB", "DEXTHUS", "RXI_N.B.TH"),
    ("TWD", "DEXTAUS", "RXI_N.B.TA"),
    ("ZAR", "DEXSFUS", "RXI_N.B.SF"),
];

pub(super) fn source() -> Option<Source> {
    Some(Source {
        published: "of noon in New York, on the next Monday",
        licence: "Public domain: Board of Governors of the Federal Reserve System, H.10.",
        ..listed(ID, requests, read)?
    })
}

fn requests(ask: &Ask) -> Vec<Request> {
    let wanted = |code: &str| {
        ask.currencies.is_empty() || ask.currencies.iter().any(|currency| currency.code() == code)
    };
    let codes: Vec<&str> =
        SERIES.iter().filter(|(code, ..)| wanted(code)).map(|(_, series, _)| *series).collect();
    let (codes, Ask { from, to, .. }) = (codes.join(","), ask);
    vec![Request::get(format!("{GRAPH}?id={codes}&cosd={from}&coed={to}"), Content::Csv, ask)]
}

fn read(request: &Request, body: &[u8]) -> Result<Vec<Fixing>, Flaw> {
    let text = text::decoded(body);
    if text.trim_start().starts_with('{') {
        return read_json(request, body);
    }
    let days = ["observation_date", "Time Period", "DATE"];
    let tables = days.map(|day| Table::read(&text, &[day]).map(|table| (day, table)));
    let [graph, board, old] = tables;
    let (day_column, table) = graph.or(board).or(old).map_err(|flaw| match flaw.place {
        Place::Line(1) => Flaw::form(flaw.place, "the column observation_date", first_line(&text)),
        Place::Answer | Place::Line(_) | Place::Record(_) => flaw,
    })?;
    let terms: Vec<Option<Terms>> = table.columns().map(terms_of).collect();
    if terms.iter().all(Option::is_none) {
        let names: Vec<&str> = table.columns().collect();
        return Err(Flaw::form(Place::Answer, "a series like DEXDNUS", &names.join(",")));
    }
    let mut sheet = Sheet::of(ID);
    for row in table.rows() {
        let day = number::iso_day(row.place(), day_column, row.text(day_column)?)?;
        for (terms, cell) in terms.iter().zip(row.cells()) {
            let Some(terms) = *terms else { continue };
            sheet.on(day, terms, number::price(row.place(), terms.base.code(), cell, Mark::Point)?);
        }
    }
    Ok(sheet.fixings())
}

#[derive(Deserialize)]
struct Answer {
    error_message: Option<String>,
    #[serde(default)]
    observations: Vec<Box<RawValue>>,
}

#[derive(Deserialize)]
struct Observation {
    date: String,
    #[serde(default)]
    value: Scalar,
}

/// One series, which only the question names.
fn read_json(request: &Request, body: &[u8]) -> Result<Vec<Fixing>, Flaw> {
    let Answer { error_message, observations } = json::read(body)?;
    if let Some(message) = error_message {
        return Err(Flaw::refused(&message));
    }
    let terms = asked_for(request)
        .ok_or_else(|| Flaw::form(Place::Answer, "a question for one series", &request.url))?;
    let mut sheet = Sheet::of(ID);
    for observation in json::records::<Observation>(&observations) {
        let (place, Observation { date, value }) = observation?;
        let day = number::iso_day(place, "date", &date)?;
        sheet.on(day, terms, value.price(place, "value", Mark::Point)?);
    }
    Ok(sheet.fixings())
}

fn asked_for(request: &Request) -> Option<Terms> {
    let only = match request.covers.currencies.as_slice() {
        [one] => {
            SERIES.iter().find_map(|(code, series, _)| (*code == one.code()).then_some(*series))
        }
        _ => None,
    };
    terms_of(request.parameter("series_id").or(only)?)
}

/// A series whose name begins with the United States gives dollars per unit.
fn terms_of(series: &str) -> Option<Terms> {
    let named = SERIES.iter().find(|(_, louis, board)| [*louis, *board].contains(&series))?;
    let currency = Currency::from_code(named.0)?;
    let dollars = series.starts_with("DEXUS") || series.starts_with("RXI$US");
    Some(if dollars {
        Terms::one(currency, Currency::USD)
    } else {
        Terms::one(Currency::USD, currency)
    })
}

#[cfg(test)]
mod tests {
    use super::super::find;
    use super::super::fixture::{answer, ask, lines, shown, urls};
    use super::*;

    #[test]
    fn each_series_has_a_direction_of_its_own() {
        let expected = [
            "2023-08-14 1 EUR = 1.0914 USD",
            "2023-08-14 1 USD = 6.8288 DKK",
            "2023-08-15 1 EUR = 1.0909 USD",
            "2023-08-15 1 USD = 6.8292 DKK",
        ];
        assert_eq!(lines("FED", "fed-graph.csv"), expected, "holidays are blank");
    }

    #[test]
    fn a_table_without_any_known_series_is_refused() {
        let other = b"observation_date,DEXVZUS\n2023-08-15,31.9\n";
        let error = find("FED").unwrap().read_recorded(other).unwrap_err().to_string();
        let said =
            "FED: the answer: expected a series like DEXDNUS, found \"observation_date,DEXVZUS\"";
        assert_eq!(error, said);
    }

    #[test]
    fn the_boards_own_file_is_read_below_its_preamble() {
        let expected = [
            "1971-01-04 1 USD = 7.4860 DKK",
            "2023-08-15 1 EUR = 1.0909 USD",
            "2023-08-15 1 USD = 6.8292 DKK",
        ];
        assert_eq!(lines("FED", "fed-board.csv"), expected);
    }

    #[test]
    fn in_json_only_the_question_names_the_series() {
        let fed = find("FED").unwrap();
        let ask = ask("DKK", "2023-08-15", "2023-09-04");
        let url =
            "https://api.stlouisfed.org/fred/series/observations?series_id=DEXDNUS&file_type=json";
        let request = Request::get(url, Content::Json, &ask);
        for request in [&request, &fed.requests(&ask)[0]] {
            let fixings = fed.read(request, &answer("fed-fred.json")).unwrap();
            assert_eq!(shown(fixings), ["2023-08-15 1 USD = 6.8292 DKK"]);
        }
    }

    #[test]
    fn series_are_asked_for_by_their_codes() {
        let url = "https://fred.stlouisfed.org/graph/fredgraph.csv?id=DEXDNUS,DEXUSEU&cosd=2023-08-10&coed=2023-08-15";
        assert_eq!(urls("FED", "EUR DKK USD RUB", "2023-08-15", "2023-08-15"), [url]);
    }
}
