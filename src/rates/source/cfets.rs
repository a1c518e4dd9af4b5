//! The China Foreign Exchange Trade System: the central parity of the yuan.
//!
//! ```text
//! {"data":{"head":["USD/CNY","100JPY/CNY","CNY/RUB","CNY/DKK"]},
//!  "records":[{"date":"2026-09-04","values":["6.7787","4.3135","12.9025","0.9536"]}]}
//! ```
//!
//! A label names units, base and quote: the first ten are foreign money in yuan, the rest yuan in
//! foreign money. What is missing is `---`. A question reaches over less than a year and brings 50
//! days at most. The terms forbid keeping copies without written leave.

use super::json::{self, Scalar};
use super::number::{self, Mark};
use super::sheet::{Sheet, Terms, currency};
use super::{Ask, Content, Copies, Fault, Flaw, Place, Request, Source, listed};
use crate::rates::Fixing;
use serde::Deserialize;
use serde_json::value::RawValue;

const ID: &str = "CFETS";
const SERVICE: &str = "https://www.chinamoney.com.cn/ags/ms/cm-u-bk-ccpr/CcprHisNew";

/// One page holds no more days.
const PAGE: u64 = 50;

pub(super) fn source() -> Option<Source> {
    Some(Source {
        published: "09:15 in Beijing on business days",
        licence: "No copies without written leave: China Foreign Exchange Trade System, www.chinamoney.com.cn.",
        copies: Copies::Forbidden,
        ..listed(ID, requests, read)?
    })
}

fn requests(ask: &Ask) -> Vec<Request> {
    ask.in_spans_of(PAGE).iter().map(page).collect()
}

fn page(ask: &Ask) -> Request {
    let Ask { from, to, .. } = ask;
    let url =
        format!("{SERVICE}?startDate={from}&endDate={to}&currency=&pageNum=1&pageSize={PAGE}");
    Request::post(url, "", Content::Json, ask)
}

#[derive(Deserialize)]
struct Answer {
    data: Data,
    records: Vec<Box<RawValue>>,
}

#[derive(Deserialize)]
struct Data {
    head: Vec<String>,
}

#[derive(Deserialize)]
struct Day {
    date: String,
    values: Vec<Scalar>,
}

fn read(_: &Request, body: &[u8]) -> Result<Vec<Fixing>, Flaw> {
    let Answer { data: Data { head }, records } = json::read(body)?;
    let terms: Vec<Option<Terms>> =
        head.iter().map(|label| terms(label)).collect::<Result<_, _>>()?;
    let mut sheet = Sheet::of(ID);
    for day in json::records::<Day>(&records) {
        let (place, Day { date, values }) = day?;
        let day = number::iso_day(place, "date", &date)?;
        if values.len() != terms.len() {
            return Err(Flaw { place, fault: Fault::Truncated });
        }
        for (terms, value) in terms.iter().zip(&values) {
            let Some(terms) = *terms else { continue };
            sheet.on(day, terms, value.price(place, terms.base.code(), Mark::Point)?);
        }
    }
    Ok(sheet.fixings())
}

/// `100JPY/CNY` is 100 yen in yuan.
fn terms(label: &str) -> Result<Option<Terms>, Flaw> {
    let form = || Flaw::form(Place::Answer, "a label like 100JPY/CNY", label);
    let (priced, quote) = label.split_once('/').ok_or_else(form)?;
    let base = priced.trim_start_matches(|c: char| c.is_ascii_digit());
    let units = priced.strip_suffix(base).filter(|units| !units.is_empty());
    let nominal = units.map_or(Ok(1), |units| number::units(Place::Answer, "head", units))?;
    Ok(currency(base).zip(currency(quote)).map(|(base, quote)| Terms::per(nominal, base, quote)))
}

#[cfg(test)]
mod tests {
    use super::super::Fault;
    use super::super::fixture::{answer, fault, lines, urls};

    #[test]
    fn each_label_has_units_and_a_direction_of_its_own() {
        let expected = [
            "2026-09-03 1 CNY = 0.9560 DKK",
            "2026-09-03 100 JPY = 4.2495 CNY",
            "2026-09-04 1 CNY = 0.9536 DKK",
            "2026-09-04 1 CNY = 12.9025 RUB",
            "2026-09-04 100 JPY = 4.3135 CNY",
        ];
        assert_eq!(lines("CFETS", "cfets.json"), expected);
    }

    #[test]
    fn a_day_with_too_few_values_does_not_fit() {
        let answer = String::from_utf8(answer("cfets.json")).unwrap().replace(",\"12.9025\"", "");
        assert_eq!(fault("CFETS", answer.as_bytes()), Fault::Truncated);
    }

    #[test]
    fn pages_follow_on_each_other() {
        let urls = urls("CFETS", "RUB", "2026-07-11", "2026-09-04");
        assert_eq!(urls.len(), 2);
        assert!(
            urls[0].ends_with(
                "?startDate=2026-07-01&endDate=2026-08-19&currency=&pageNum=1&pageSize=50"
            )
        );
    }
}
