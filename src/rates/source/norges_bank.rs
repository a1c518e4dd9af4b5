//! Norges Bank: kroner per 1 or 100 units of a currency.
//!
//! ```text
//! FREQ,BASE_CUR,QUOTE_CUR,TENOR,DECIMALS,CALCULATED,UNIT_MULT,COLLECTION,TIME_PERIOD,OBS_VALUE
//! B,DKK,NOK,SP,2,false,2,C,2026-03-17,148.2
//! ```
//!
//! `UNIT_MULT` is the power of ten of the units. Trailing zeros are dropped on the way, and
//! `DECIMALS` says how many there were. I44 and TWI are indices.

use super::number::{self, Mark};
use super::sheet::{Sheet, Terms, currency};
use super::table::Table;
use super::{Ask, Content, Flaw, Request, Source, listed, sdmx, text};
use crate::rates::Fixing;
use rust_decimal::Decimal;

const ID: &str = "NB";
const SERVICE: &str = "https://data.norges-bank.no/api/data/EXR";

pub(super) fn source() -> Option<Source> {
    Some(Source {
        published: "about 16:00 CET on Norwegian business days",
        licence: "NLOD 2.0: Norges Bank.",
        ..listed(ID, requests, read)?
    })
}

fn requests(ask: &Ask) -> Vec<Request> {
    let Ask { from, to, .. } = ask;
    let codes = ask.codes("+");
    let url =
        format!("{SERVICE}/B.{codes}.NOK.SP?startPeriod={from}&endPeriod={to}&format=csvdata");
    vec![Request::get(url, Content::Csv, ask).nothing_on(404)]
}

fn read(_: &Request, body: &[u8]) -> Result<Vec<Fixing>, Flaw> {
    let text = text::decoded(body);
    if text.trim_start().starts_with('{') {
        return read_json(body);
    }
    let table =
        Table::read(&text, &["BASE_CUR", "QUOTE_CUR", "UNIT_MULT", "TIME_PERIOD", "OBS_VALUE"])?;
    let mark = mark_of(&table)?;
    let mut sheet = Sheet::of(ID);
    // Averages of months and years stand under the same names.
    for row in
        table.rows().filter(|row| row.optional("FREQ").is_none_or(|frequency| frequency == "B"))
    {
        let (Some(base), Some(quote)) =
            (currency(row.text("BASE_CUR")?), currency(row.text("QUOTE_CUR")?))
        else {
            continue;
        };
        let nominal = number::power_of_ten(row.place(), "UNIT_MULT", row.text("UNIT_MULT")?)?;
        let day = number::iso_day(row.place(), "TIME_PERIOD", row.text("TIME_PERIOD")?)?;
        let price = number::price(row.place(), "OBS_VALUE", row.text("OBS_VALUE")?, mark)?;
        let decimals = row.optional("DECIMALS");
        sheet.on(
            day,
            Terms::per(nominal, base, quote),
            price.map(|price| with_zeros(price, decimals)),
        );
    }
    Ok(sheet.fixings())
}

/// Commas before the decimals on Norwegian terms, points on English ones, in the whole table;
/// thousands are never grouped.
fn mark_of(table: &Table) -> Result<Mark, Flaw> {
    let holds = |mark: char| {
        table.rows().find(|row| row.optional("OBS_VALUE").is_some_and(|value| value.contains(mark)))
    };
    match (holds(','), holds('.')) {
        (Some(comma), Some(_)) => Err(Flaw::form(
            comma.place(),
            "decimals after a point as elsewhere",
            comma.text("OBS_VALUE")?,
        )),
        (Some(_), None) => Ok(Mark::Comma),
        (None, _) => Ok(Mark::Point),
    }
}

/// The same service, asked for `format=sdmx-json`.
fn read_json(body: &[u8]) -> Result<Vec<Fixing>, Flaw> {
    let mut sheet = Sheet::of(ID);
    for observation in sdmx::read(body)? {
        if observation.optional("FREQ").is_some_and(|frequency| frequency != "B") {
            continue;
        }
        let (Some(base), Some(quote)) =
            (currency(observation.named("BASE_CUR")?), currency(observation.named("QUOTE_CUR")?))
        else {
            continue;
        };
        let place = observation.place();
        let nominal = number::power_of_ten(place, "UNIT_MULT", observation.named("UNIT_MULT")?)?;
        let price =
            observation.price()?.map(|price| with_zeros(price, observation.optional("DECIMALS")));
        sheet.on(observation.day()?, Terms::per(nominal, base, quote), price);
    }
    Ok(sheet.fixings())
}

/// A price with as many decimals as were published.
fn with_zeros(mut price: Decimal, decimals: Option<&str>) -> Decimal {
    let decimals = decimals.and_then(|text| text.parse::<u32>().ok());
    if let Some(decimals) = decimals.filter(|decimals| (price.scale()..=12).contains(decimals)) {
        price.rescale(decimals);
    }
    price
}

#[cfg(test)]
mod tests {
    use super::super::fixture::{lines, read, shown, urls};

    #[test]
    fn decimals_stand_after_points_or_commas_whatever_parts_the_fields() {
        let head = "FREQ;BASE_CUR;QUOTE_CUR;TENOR;DECIMALS;CALCULATED;UNIT_MULT;COLLECTION;TIME_PERIOD;OBS_VALUE\n";
        let line = |value: &str| format!("B;USD;NOK;SP;4;false;0;C;2026-03-17;{value}\n");
        for value in ["9.581", "9,581"] {
            let table = format!("{head}{}", line(value));
            assert_eq!(
                shown(read("NB", table.as_bytes()).unwrap()),
                ["2026-03-17 1 USD = 9.5810 NOK"]
            );
        }
        let torn = format!("{head}{}{}", line("9.581"), line("9,583"));
        let error = read("NB", torn.as_bytes()).unwrap_err().to_string();
        assert_eq!(
            error,
            "NB: line 3: expected decimals after a point as elsewhere, found \"9,583\""
        );
    }

    #[test]
    fn the_json_of_the_service_says_the_same() {
        let expected = [
            "2026-03-16 100 DKK = 149.21 NOK",
            "2026-03-17 100 DKK = 148.20 NOK",
            "2026-03-17 1 USD = 9.5812 NOK",
        ];
        assert_eq!(lines("NB", "nb.json"), expected);
        let without = String::from_utf8(super::super::fixture::answer("nb.json"))
            .unwrap()
            .replace("UNIT_MULT", "OTHER");
        let error = read("NB", without.as_bytes()).unwrap_err().to_string();
        assert_eq!(error, "NB: record 1: there is no \"UNIT_MULT\"");
    }

    #[test]
    fn units_are_powers_of_ten_and_dropped_zeros_are_put_back() {
        let expected = [
            "2026-03-16 100 DKK = 149.21 NOK",
            "2026-03-17 100 DKK = 148.20 NOK",
            "2026-03-18 1 USD = 9.5830 NOK",
        ];
        assert_eq!(
            lines("NB", "nb.csv"),
            expected,
            "indices and averages of months are no fixings"
        );
    }

    #[test]
    fn the_norwegian_form_has_semicolons_and_commas() {
        let table = "FREQ;BASE_CUR;QUOTE_CUR;UNIT_MULT;TIME_PERIOD;OBS_VALUE\nB;SEK;NOK;2;2026-03-16;103,53\n";
        assert_eq!(
            shown(read("NB", table.as_bytes()).unwrap()),
            ["2026-03-16 100 SEK = 103.53 NOK"]
        );
    }

    #[test]
    fn currencies_are_asked_for_together() {
        let url = "https://data.norges-bank.no/api/data/EXR/B.DKK+USD.NOK.SP?startPeriod=2026-03-10&endPeriod=2026-03-20&format=csvdata";
        assert_eq!(urls("NB", "DKK USD", "2026-03-16", "2026-03-20"), [url]);
    }
}
