//! The Croatian National Bank: kunas per 1 or 100 units until the end of 2022, units per euro
//! since.
//!
//! ```text
//! [{"datum_primjene":"2022-12-30","valuta":"USD","jedinica":1,"srednji_tecaj":"7,064035", …}]
//! [{"datum_primjene":"2023-01-02","valuta":"USD","srednji_tecaj":"1,066600", …}]
//! ```
//!
//! With the euro the direction turned round. The two are at two addresses, and an answer in which
//! direction and day do not fit is refused. The mid rate is kept, by the day from which it applies.

use super::json::{self, Scalar};
use super::number::{self, Mark};
use super::sheet::{Sheet, Terms, currency, own};
use super::{Ask, Content, Flaw, Place, Request, Source, listed};
use crate::currency::Currency;
use crate::rates::Fixing;
use chrono::{Datelike, NaiveDate};
use serde::Deserialize;
use serde_json::value::RawValue;

const ID: &str = "HNB";
const KUNA: &str = "https://api.hnb.hr/tecajn/v2";
const EURO: &str = "https://api.hnb.hr/tecajn-eur/v3";

/// The year of the euro.
const TURN: i32 = 2023;

pub(super) fn source() -> Option<Source> {
    Some(Source {
        published: "about 14:00 CET on Croatian business days, for the next",
        licence: "Free to reuse with the source named: Croatian National Bank.",
        ..listed(ID, requests, read)?
    })
}

fn requests(ask: &Ask) -> Vec<Request> {
    let Some(turn) = NaiveDate::from_ymd_opt(TURN, 1, 1) else { return Vec::new() };
    let before = turn.pred_opt().and_then(|last| ask.until(last));
    let parts = [(KUNA, before), (EURO, ask.since(turn))];
    parts.into_iter().filter_map(|(service, ask)| Some(request(service, &ask?))).collect()
}

fn request(service: &str, ask: &Ask) -> Request {
    let Ask { currencies, from, to } = ask;
    let valuta: String = currencies.iter().map(|currency| format!("&valuta={currency}")).collect();
    let url = format!("{service}?datum-primjene-od={from}&datum-primjene-do={to}{valuta}");
    Request::get(url, Content::Json, ask)
}

/// The day from which a rate applies is `datum_primjene` in euros and mostly `datum` in kunas; the
/// first service wrote "Datum primjene".
#[derive(Deserialize)]
struct Rate {
    #[serde(alias = "Datum primjene")]
    datum_primjene: Option<String>,
    datum: Option<String>,
    #[serde(alias = "Valuta")]
    valuta: String,
    #[serde(alias = "Jedinica")]
    jedinica: Option<Scalar>,
    #[serde(alias = "Srednji za devize")]
    srednji_tecaj: Scalar,
}

fn read(_: &Request, body: &[u8]) -> Result<Vec<Fixing>, Flaw> {
    let rates: Vec<Box<RawValue>> = json::read(body)?;
    let mut sheet = Sheet::of(ID);
    for rate in json::records::<Rate>(&rates) {
        let (place, Rate { datum_primjene, datum, valuta, jedinica, srednji_tecaj }) = rate?;
        let day = datum_primjene.or(datum).ok_or_else(|| Flaw::field(place, "datum_primjene"))?;
        let day = number::iso_day(place, "datum_primjene", &day)?;
        let Some(foreign) = currency(&valuta) else { continue };
        let terms = terms(place, day, foreign, jedinica.as_ref())?;
        sheet.valid_from(
            day,
            None,
            terms,
            srednji_tecaj.price(place, "srednji_tecaj", Mark::Comma)?,
        );
    }
    Ok(sheet.fixings())
}

fn terms(
    place: Place,
    day: NaiveDate,
    foreign: Currency,
    units: Option<&Scalar>,
) -> Result<Terms, Flaw> {
    match (units, day.year() < TURN) {
        (Some(units), true) => {
            Ok(Terms::per(number::units(place, "jedinica", units.text())?, foreign, own("HRK")))
        }
        (None, false) => Ok(Terms::one(Currency::EUR, foreign)),
        (Some(_), false) => Err(Flaw::form(place, "units per euro since 2023", "a jedinica")),
        (None, true) => Err(Flaw::form(place, "a jedinica until 2022", "none")),
    }
}

#[cfg(test)]
mod tests {
    use super::super::Fault;
    use super::super::fixture::{fault, lines, read, shown, urls};

    #[test]
    fn with_the_euro_the_direction_turned_round() {
        let kunas =
            ["2022-12-30 1 DKK = 1.013379 HRK set ?", "2022-12-30 100 HUF = 1.877935 HRK set ?"];
        let euros =
            ["2023-01-02 1 EUR = 7.436500 DKK set ?", "2023-01-02 1 EUR = 400.870000 HUF set ?"];
        assert_eq!(lines("HNB", "hnb-v2.json"), kunas);
        assert_eq!(lines("HNB", "hnb-v3.json"), euros);
    }

    #[test]
    fn the_day_may_be_called_datum() {
        let kunas = br#"[{"broj_tecajnice":"251","datum":"2022-12-30","valuta":"DKK","jedinica":1,"srednji_tecaj":"1,013379"}]"#;
        assert_eq!(shown(read("HNB", kunas).unwrap()), ["2022-12-30 1 DKK = 1.013379 HRK set ?"]);
        let none = br#"[{"valuta":"DKK","jedinica":1,"srednji_tecaj":"1,013379"}]"#;
        assert_eq!(fault("HNB", none), Fault::Field("datum_primjene".to_owned()));
    }

    #[test]
    fn a_direction_that_does_not_fit_the_day_is_refused() {
        let late = br#"[{"datum_primjene":"2023-01-02","valuta":"DKK","jedinica":1,"srednji_tecaj":"1,01"}]"#;
        let early = br#"[{"datum_primjene":"2022-12-30","valuta":"DKK","srednji_tecaj":"7,43"}]"#;
        assert!(matches!(fault("HNB", late), Fault::Form { .. }));
        assert!(matches!(fault("HNB", early), Fault::Form { .. }));
    }

    #[test]
    fn a_question_over_the_turn_of_the_year_goes_to_both_services() {
        let urls = urls("HNB", "DKK", "2023-01-02", "2023-01-06");
        let before = "https://api.hnb.hr/tecajn/v2?datum-primjene-od=2022-12-28&datum-primjene-do=2022-12-31&valuta=DKK";
        let after = "https://api.hnb.hr/tecajn-eur/v3?datum-primjene-od=2023-01-01&datum-primjene-do=2023-01-06&valuta=DKK";
        assert_eq!(urls, [before, after]);
    }
}
