//! The International Monetary Fund: representative rates of the month, as the central banks report.
//!
//! ```text
//! Representative Exchange Rates for Selected Currencies for March 2026
//! Currency        March 02, 2026  March 03, 2026
//! Euro(1)         1.169800        1.160600
//! Korean won      NA              1,435.400000
//! ```
//!
//! Text parted by tabs, named as a spreadsheet, in two blocks a month. The title says what is
//! priced in what: currency units per dollar, drawing rights per currency unit, or the reverse; any
//! other title is refused. Currencies stand by name, and `(1)` after a name turns the direction:
//! dollars per unit. Names that the table does not know and other marks are left out.

use super::number::{self, Mark};
use super::sheet::{Sheet, Terms, own};
use super::table::first_line;
use super::{Ask, Content, Fault, Flaw, Place, Request, Source, listed, text};
use crate::currency::Currency;
use crate::rates::Fixing;
use chrono::{Datelike, Months, NaiveDate};

const ID: &str = "IMF";
const PAGE: &str = "https://www.imf.org/external/np/fin/data/rms_mth.aspx";

/// The Fund's names for the currencies.
const NAMES: &str = include_str!("imf.csv");

pub(super) fn source() -> Option<Source> {
    Some(Source {
        published: "daily, a day or two late, in the table of the month",
        licence: "Free to reuse with the source named: International Monetary Fund.",
        ..listed(ID, requests, read)?
    })
}

fn requests(ask: &Ask) -> Vec<Request> {
    let first = ask.from.with_day(1);
    let months = std::iter::successors(first, |month| month.checked_add_months(Months::new(1)));
    months.take_while(|month| *month <= ask.to).filter_map(|month| request(month, ask)).collect()
}

fn request(month: NaiveDate, ask: &Ask) -> Option<Request> {
    let last = month.checked_add_months(Months::new(1))?.pred_opt()?;
    Some(Request::get(
        format!("{PAGE}?SelectDate={last}&reportType=REP&tsvflag=Y"),
        Content::Csv,
        ask,
    ))
}

fn read(_: &Request, body: &[u8]) -> Result<Vec<Fixing>, Flaw> {
    let text = text::decoded(body);
    let mut days: Vec<NaiveDate> = Vec::new();
    let mut title = None;
    let mut sheet = Sheet::of(ID);
    let mut blocks = 0;
    for (at, line) in text.lines().enumerate() {
        let place = Place::Line(at + 1);
        let mut cells = line.trim_end().split('\t');
        let name = cells.next().unwrap_or_default().trim();
        if let Some(named) = Title::of(name) {
            title = Some(named);
            continue;
        }
        if name == "Currency" {
            if title.is_none() {
                return Err(Flaw::form(Place::Line(1), TITLES, first_line(&text)));
            }
            days = cells
                .map(|cell| number::day(place, "Currency", cell, "%B %d, %Y"))
                .collect::<Result<_, _>>()?;
            blocks += 1;
            continue;
        }
        let Some(terms) = title.and_then(|title| terms_of(title, name)) else { continue };
        add(&mut sheet, place, terms, &days, &cells.collect::<Vec<_>>())?;
    }
    if blocks == 0 {
        return Err(Flaw::form(Place::Line(1), "a line of Currency and days", first_line(&text)));
    }
    Ok(sheet.fixings())
}

/// What a table prices in what, by its title.
#[derive(Clone, Copy)]
enum Title {
    /// Currency units per dollar, or dollars per unit after a mark.
    Dollars,
    /// Drawing rights per currency unit.
    DrawingRights,
    /// Currency units per drawing right.
    PerDrawingRight,
}

const TITLES: &str = "a title like Representative Exchange Rates or SDRs per Currency unit";

impl Title {
    fn of(line: &str) -> Option<Self> {
        let line = line.to_lowercase();
        let is = |words: &str| line.starts_with(words);
        match (
            is("representative exchange rates"),
            is("sdrs per currency unit"),
            is("currency units per sdr"),
        ) {
            (true, ..) => Some(Self::Dollars),
            (_, true, _) => Some(Self::DrawingRights),
            (.., true) => Some(Self::PerDrawingRight),
            (false, false, false) => None,
        }
    }
}

fn add(
    sheet: &mut Sheet,
    place: Place,
    terms: Terms,
    days: &[NaiveDate],
    cells: &[&str],
) -> Result<(), Flaw> {
    if cells.len() < days.len() {
        return Err(Flaw { place, fault: Fault::Truncated });
    }
    for (day, cell) in days.iter().zip(cells) {
        sheet.on(*day, terms, number::price(place, terms.base.code(), cell, Mark::GroupedPoint)?);
    }
    Ok(())
}

fn terms_of(title: Title, name: &str) -> Option<Terms> {
    let (name, per_unit) =
        name.strip_suffix("(1)").map_or((name, false), |name| (name.trim(), true));
    let named =
        |(known, code): (&str, &str)| known.eq_ignore_ascii_case(name).then(|| code.to_owned());
    let rows = NAMES.lines().filter(|line| !line.starts_with('#')).skip(1);
    let code = rows.filter_map(|line| line.split_once(',')).find_map(named)?;
    let currency = Currency::from_code(&code)?;
    match (title, per_unit) {
        (Title::Dollars, true) => Some(Terms::one(currency, Currency::USD)),
        (Title::Dollars, false) => Some(Terms::one(Currency::USD, currency)),
        (Title::DrawingRights, false) => Some(Terms::one(currency, own("XDR"))),
        (Title::PerDrawingRight, false) => Some(Terms::one(own("XDR"), currency)),
        // What the mark means there nobody has said.
        (Title::DrawingRights | Title::PerDrawingRight, true) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::super::fixture::{answer, fault, lines, read, shown, urls};
    use super::*;

    #[test]
    fn a_mark_after_the_name_turns_the_direction_and_both_blocks_are_read() {
        let expected = [
            "2026-03-02 1 EUR = 1.169800 USD",
            "2026-03-02 1 USD = 6.386700 DKK",
            "2026-03-03 1 EUR = 1.160600 USD",
            "2026-03-03 1 USD = 6.436700 DKK",
            "2026-03-03 1 USD = 1435.400000 KRW",
            "2026-03-17 1 EUR = 1.153100 USD",
            "2026-03-17 1 USD = 6.479800 DKK",
        ];
        assert_eq!(lines("IMF", "imf.tsv"), expected);
    }

    #[test]
    fn the_title_says_what_is_priced_in_what_and_an_unknown_one_is_refused() {
        let table = |title: &str| {
            format!(
                "{title} for March 2026\n\nCurrency\tMarch 02, 2026\nEuro\t0.820000\nU.S. dollar\t0.700000\n"
            )
        };
        let per_unit = ["2026-03-02 1 EUR = 0.820000 XDR", "2026-03-02 1 USD = 0.700000 XDR"];
        assert_eq!(
            shown(read("IMF", table("SDRs per Currency unit").as_bytes()).unwrap()),
            per_unit
        );
        let per_right = ["2026-03-02 1 XDR = 0.820000 EUR", "2026-03-02 1 XDR = 0.700000 USD"];
        assert_eq!(
            shown(read("IMF", table("Currency units per SDR").as_bytes()).unwrap()),
            per_right
        );
        let error =
            read("IMF", table("Exchange Rate Archives").as_bytes()).unwrap_err().to_string();
        assert!(error.starts_with("IMF: line 1: expected a title like Representative"), "{error}");
    }

    #[test]
    fn a_line_that_was_cut_and_a_table_without_days_are_refused() {
        let table = String::from_utf8(answer("imf.tsv")).unwrap();
        let cut = &table[..table.find("\t6.436700").unwrap()];
        assert_eq!(fault("IMF", cut.as_bytes()), Fault::Truncated);
        assert!(matches!(fault("IMF", b"Euro(1)\t1.1"), Fault::Form { .. }));
    }

    #[test]
    fn months_are_asked_for_by_their_last_day() {
        let urls = urls("IMF", "DKK", "2026-03-03", "2026-03-31");
        assert_eq!(urls.len(), 2, "the days before reach into February");
        assert!(urls[1].contains("SelectDate=2026-03-31&reportType=REP&tsvflag=Y"));
    }

    #[test]
    fn every_name_is_of_a_currency() {
        let names: Vec<_> = NAMES.lines().filter(|line| !line.starts_with('#')).skip(1).collect();
        assert!(names.is_sorted_by_key(|name| name.to_lowercase()));
        assert!(
            names
                .iter()
                .all(|line| terms_of(Title::Dollars, line.split(',').next().unwrap()).is_some())
        );
    }
}
