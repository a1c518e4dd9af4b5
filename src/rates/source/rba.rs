//! The Reserve Bank of Australia: units of a currency per Australian dollar.
//!
//! ```text
//! F11.1  EXCHANGE RATES
//! Title,A$1=USD,Trade-weighted Index May 1970 = 100,A$1=SDR
//! …
//! Series ID,FXRUSD,FXRTWI,FXRSDR
//! 03-Jan-2023,0.6828,61.40,0.5131
//! ```
//!
//! One file from 2023 on; earlier years come as spreadsheets only, which are not read. The titles
//! say the direction, and a column whose title says another is left out, as the index is.

use super::number::{self, Mark};
use super::sheet::{Sheet, Terms, currency, own};
use super::table::{first_line, records};
use super::{Content, Fault, Flaw, Place, Request, Source, listed_as_file, text};
use crate::currency::Currency;
use crate::rates::Fixing;

const ID: &str = "RBA";
const FILE: &str = "https://www.rba.gov.au/statistics/tables/csv/f11.1-data.csv";

pub(super) fn source() -> Option<Source> {
    Some(Source {
        published: "16:00 in Sydney on business days",
        licence: "CC BY 4.0: Reserve Bank of Australia, table F11.1.",
        ..listed_as_file(ID, FILE, Content::Csv, read)?
    })
}

fn read(_: &Request, body: &[u8]) -> Result<Vec<Fixing>, Flaw> {
    let text = text::decoded(body);
    let lines = records(&text, b',')?;
    let at = |title: &str| lines.iter().position(|(_, cells)| cells.get(0) == Some(title));
    let (Some(titles), Some(header)) = (at("Title"), at("Series ID")) else {
        return Err(Flaw::form(Place::Line(1), "the lines Title and Series ID", first_line(&text)));
    };
    let titles = lines.get(titles).into_iter().flat_map(|(_, cells)| cells);
    let currencies: Vec<Option<Currency>> = titles.map(currency_of).collect();
    let mut sheet = Sheet::of(ID);
    for (line, cells) in lines.get(header + 1..).unwrap_or_default() {
        let place = Place::Line(*line);
        let day = number::day(place, "Series ID", cells.get(0).unwrap_or_default(), "%d-%b-%Y")?;
        if cells.len() < currencies.len() {
            return Err(Flaw { place, fault: Fault::Truncated });
        }
        for (quote, cell) in currencies.iter().zip(cells) {
            let Some(quote) = *quote else { continue };
            sheet.on(
                day,
                Terms::one(own("AUD"), quote),
                number::price(place, quote.code(), cell, Mark::Point)?,
            );
        }
    }
    Ok(sheet.fixings())
}

fn currency_of(title: &str) -> Option<Currency> {
    currency(title.strip_prefix("A$1=")?)
}

#[cfg(test)]
mod tests {
    use super::super::fixture::{answer, fault, lines, urls};
    use super::*;

    #[test]
    fn the_titles_say_the_direction_and_the_index_is_left_out() {
        let expected = [
            "2023-01-03 1 AUD = 88.48 JPY",
            "2023-01-03 1 AUD = 0.6828 USD",
            "2023-01-03 1 AUD = 0.5131 XDR",
            "2023-01-04 1 AUD = 89.08 JPY",
            "2023-01-04 1 AUD = 0.6809 USD",
            "2023-01-04 1 AUD = 0.5120 XDR",
        ];
        assert_eq!(lines("RBA", "rba.csv"), expected);
    }

    #[test]
    fn a_last_line_that_was_cut_is_no_line() {
        let file = answer("rba.csv");
        assert_eq!(fault("RBA", &file[..file.len() - 10]), Fault::Truncated);
    }

    #[test]
    fn there_is_one_file_and_it_begins_in_2023() {
        assert_eq!(urls("RBA", "USD", "2023-08-01", "2023-08-15"), [FILE]);
        assert!(urls("RBA", "USD", "2022-08-01", "2022-08-15").is_empty());
    }
}
