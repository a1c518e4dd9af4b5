//! Seðlabanki Íslands: krónur per unit of a currency.
//!
//! ```text
//! <Group ID="9"><TimeSeries ID="4061"><Name>Dönsk króna, skráð miðgengi</Name><TimeSeriesData>
//!   <Entry><Date>3/24/2026 12:00:00 AM</Date><Value>19.27000</Value></Entry>…
//! ```
//!
//! A series is known by its number, and a day is written with the month first. The ten currencies
//! of group 9 go back to 1981; group 7 has rarer ones since 2006. Series that are not in our table,
//! such as buying and selling rates, are left out, as is a value of nought, which stands for none.
//! Krónur before 1981 are old ones.

use super::number::{self, Mark};
use super::sheet::{Sheet, Terms, own};
use super::{Ask, Content, Flaw, Request, Source, listed, text, xml};
use crate::currency::Currency;
use crate::rates::Fixing;

const ID: &str = "SI";
const FEED: &str = "https://www.sedlabanki.is/xmltimeseries/Default.aspx";

/// Mid rates by the bank's number, with the group they come in.
const SERIES: [(&str, u32, &str); 32] = [
    ("29", 7, "CNY"),
    ("31", 7, "PLN"),
    ("35", 7, "NGN"),
    ("36", 7, "TWD"),
    ("37", 7, "KRW"),
    ("38", 7, "SRD"),
    ("39", 7, "AUD"),
    ("40", 7, "NZD"),
    ("41", 7, "HKD"),
    ("42", 7, "HUF"),
    ("43", 7, "ILS"),
    ("44", 7, "ZAR"),
    ("45", 7, "SGD"),
    ("46", 7, "MXN"),
    ("48", 7, "TRY"),
    ("50", 7, "INR"),
    ("52", 7, "CZK"),
    ("53", 7, "BRL"),
    ("74", 7, "THB"),
    ("288", 7, "JMD"),
    ("3503", 7, "SAR"),
    ("19254", 7, "KWD"),
    ("4055", 9, "USD"),
    ("4061", 9, "DKK"),
    ("4064", 9, "EUR"),
    ("4085", 9, "JPY"),
    ("4088", 9, "CAD"),
    ("4091", 9, "NOK"),
    ("4097", 9, "XDR"),
    ("4103", 9, "GBP"),
    ("4106", 9, "CHF"),
    ("4109", 9, "SEK"),
];

pub(super) fn source() -> Option<Source> {
    Some(Source {
        published: "about 11:00 in Reykjavík on business days",
        licence: "Free to reuse with the source named: Seðlabanki Íslands.",
        ..listed(ID, requests, read)?
    })
}

/// A question for each group that has something of what is wanted.
fn requests(ask: &Ask) -> Vec<Request> {
    let wanted = |code: &str| {
        ask.currencies.is_empty() || ask.currencies.iter().any(|one| one.code() == code)
    };
    let has_any = |group: &u32| SERIES.iter().any(|(_, of, code)| of == group && wanted(code));
    [9, 7].into_iter().filter(has_any).map(|group| request(group, ask)).collect()
}

fn request(group: u32, ask: &Ask) -> Request {
    let Ask { from, to, .. } = ask;
    Request::get(
        format!("{FEED}?DagsFra={from}&DagsTil={to}&GroupID={group}&Type=xml"),
        Content::Xml,
        ask,
    )
}

fn read(_: &Request, body: &[u8]) -> Result<Vec<Fixing>, Flaw> {
    let root = xml::read(&text::decoded(body), &["Group", "TimeSeries"])?;
    let mut sheet = Sheet::of(ID);
    for series in root.self_and_descendants("TimeSeries") {
        let Some(base) = currency_of(series.required("ID")?) else { continue };
        for entry in series.descendants("Entry") {
            let date = entry.field("Date")?;
            let first = date.split(' ').next().unwrap_or_default();
            let day = number::day(entry.place(), "Date", first, "%m/%d/%Y")
                .map_err(|_| Flaw::date(entry.place(), "Date", date))?;
            let price = number::price(entry.place(), "Value", entry.field("Value")?, Mark::Point)?;
            sheet.on(day, Terms::one(base, krona(day)), price);
        }
    }
    Ok(sheet.fixings())
}

fn currency_of(series: &str) -> Option<Currency> {
    let known = SERIES.iter().find(|(number, ..)| *number == series.trim());
    known.and_then(|(_, _, code)| Currency::from_code(code))
}

/// Two zeros were dropped on 1981-01-01.
fn krona(day: chrono::NaiveDate) -> Currency {
    let new = own("ISK");
    if new.life().from.is_some_and(|first| day < first) { own("ISJ") } else { new }
}

#[cfg(test)]
mod tests {
    use super::super::find;
    use super::super::fixture::{lines, urls};
    use super::*;

    #[test]
    fn series_are_known_by_their_numbers_and_the_month_comes_first() {
        let expected = [
            "2026-03-04 1 DKK = 19.30000 ISK",
            "2026-03-24 1 DKK = 19.27000 ISK",
            "2026-03-24 1 JPY = 0.78010 ISK",
        ];
        assert_eq!(lines("SI", "si.xml"), expected);
    }

    #[test]
    fn a_day_that_is_none_is_named_with_its_line() {
        let answer = "<TimeSeries ID=\"4055\"><TimeSeriesData>\n<Entry><Date>24/3/2026 12:00:00 AM</Date><Value>1</Value></Entry></TimeSeriesData></TimeSeries>";
        let error = find("SI").unwrap().read_recorded(answer.as_bytes()).unwrap_err();
        assert_eq!(
            error.to_string(),
            "SI: line 2: Date should be a date, but is \"24/3/2026 12:00:00 AM\""
        );
    }

    #[test]
    fn rarer_currencies_come_in_a_group_of_their_own() {
        let of = |codes| urls("SI", codes, "2026-03-24", "2026-03-24");
        let url = "https://www.sedlabanki.is/xmltimeseries/Default.aspx?DagsFra=2026-03-18&DagsTil=2026-03-24&GroupID=9&Type=xml";
        assert_eq!(of("DKK ISK"), [url]);
        assert!(of("PLN").len() == 1 && of("PLN")[0].contains("GroupID=7"));
        assert_eq!(of("PLN DKK").len(), 2);
        assert!(of("RUB").is_empty());
    }

    #[test]
    fn every_series_is_of_a_currency() {
        assert!(SERIES.iter().all(|(number, ..)| currency_of(number).is_some()));
        assert_eq!(krona("1980-12-31".parse().unwrap()).code(), "ISJ");
    }
}
