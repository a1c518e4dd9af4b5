//! The central bank of Taiwan: interbank rates of 16:00 in Taipei against the dollar, since 1993.
//!
//! ```text
//! {"data":{"dataSets":[["20260302","31.412","156.99","1.3421", …]],
//!   "structure":{"Table1":[{"data":"新台幣NTD/USD"},{"data":"日圓JPY/USD"},{"data":"英鎊USD/GBP"}, …]}}}
//! ```
//!
//! Everything comes in one file. A label says the direction: `NTD/USD` is Taiwan dollars per
//! dollar, `USD/GBP` dollars per pound. A label that names no two currencies is refused, and `-` is
//! no rate.

use super::json::{self, Scalar};
use super::number::{self, Mark};
use super::sheet::{Sheet, Terms, currency};
use super::{Content, Fault, Flaw, Place, Request, Source, listed_as_file};
use crate::currency::Currency;
use crate::rates::Fixing;
use serde::Deserialize;
use serde_json::value::RawValue;

const ID: &str = "CBC";
const FILE: &str = "https://cpx.cbc.gov.tw/API/DataAPI/Get?FileName=BP01D01";

pub(super) fn source() -> Option<Source> {
    Some(Source {
        published: "of 16:00 in Taipei on business days, with some weeks' delay",
        licence: "Open Government Data Licence of Taiwan 1.0: Central Bank of the Republic of China (Taiwan).",
        ..listed_as_file(ID, FILE, Content::Json, read)?
    })
}

#[derive(Deserialize)]
struct Answer {
    data: Data,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Data {
    data_sets: Vec<Box<RawValue>>,
    structure: Structure,
}

#[derive(Deserialize)]
struct Structure {
    #[serde(rename = "Table1")]
    columns: Vec<Column>,
}

#[derive(Deserialize)]
struct Column {
    data: String,
}

fn read(_: &Request, body: &[u8]) -> Result<Vec<Fixing>, Flaw> {
    let Answer { data } = json::read(body)?;
    let terms = data.structure.columns.iter().map(|column| terms(&column.data));
    let terms: Vec<Terms> = terms.collect::<Result<_, _>>()?;
    let mut sheet = Sheet::of(ID);
    for row in json::records::<Vec<Scalar>>(&data.data_sets) {
        let (place, cells) = row?;
        let [day, prices @ ..] = cells.as_slice() else { continue };
        let day = number::day(place, "the date", day.text(), "%Y%m%d")?;
        if prices.len() != terms.len() {
            return Err(Flaw { place, fault: Fault::Truncated });
        }
        for (terms, price) in terms.iter().zip(prices) {
            sheet.on(day, *terms, price.price(place, terms.base.code(), Mark::Point)?);
        }
    }
    Ok(sheet.fixings())
}

/// `英鎊USD/GBP` is dollars per pound.
fn terms(label: &str) -> Result<Terms, Flaw> {
    let pair = label.trim_end().rsplit_once('/').and_then(|(quote, base)| {
        let quote = quote.get(quote.len().checked_sub(3)?..)?;
        Some(Terms::one(money(base)?, money(quote)?))
    });
    pair.ok_or_else(|| Flaw::form(Place::Answer, "a label like 日圓JPY/USD", label))
}

fn money(code: &str) -> Option<Currency> {
    match code.trim() {
        "NTD" => currency("TWD"),
        "RMB" => currency("CNY"),
        code => currency(code),
    }
}

#[cfg(test)]
mod tests {
    use super::super::fixture::{answer, fault, lines, urls};
    use super::*;

    #[test]
    fn the_label_says_the_direction() {
        let expected = [
            "1993-01-05 1 GBP = 1.5312 USD",
            "1993-01-05 1 USD = 1.6345 DEM",
            "1993-01-05 1 USD = 25.403 TWD",
            "2026-03-02 1 GBP = 1.3421 USD",
            "2026-03-02 1 USD = 31.412 TWD",
        ];
        assert_eq!(lines("CBC", "cbc.json"), expected);
    }

    #[test]
    fn a_label_that_names_no_pair_and_a_row_of_another_length_are_refused() {
        let file = String::from_utf8(answer("cbc.json")).unwrap();
        assert!(matches!(
            fault("CBC", file.replace("英鎊USD/GBP", "英鎊").as_bytes()),
            Fault::Form { .. }
        ));
        assert_eq!(fault("CBC", file.replace(",\"1.5312\"", "").as_bytes()), Fault::Truncated);
    }

    #[test]
    fn everything_comes_in_one_file() {
        assert_eq!(urls("CBC", "USD TWD", "2026-03-02", "2026-03-02"), [FILE]);
    }
}
