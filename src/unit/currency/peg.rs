//! Pegs: money whose rate to an anchor was decreed or kept.
//!
//! ```
//! use exchequer::currency::{Currency, PegKind, pegs_on};
//!
//! let riyal = Currency::from_code("SAR").unwrap();
//! let peg = pegs_on(riyal, "2023-08-03".parse().unwrap()).next().unwrap();
//! assert_eq!((peg.units_per_anchor.to_string().as_str(), peg.kind), ("3.75", PegKind::Exact));
//! ```
//!
//! Baskets and managed floats, which have no rate, are not here; nor are the irrevocable rates of
//! the euro.

use super::table::{self, Row};
use super::{Currency, DateRange};
use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde::Serialize;
use std::sync::LazyLock;

/// A rate to an anchor, promised or kept.
///
/// Source: the central banks, and the ECB for the central rates of ERM II.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Peg {
    /// The money that is pegged.
    pub currency: Currency,
    /// The money it is pegged to.
    pub anchor: Currency,
    /// How many units of `currency` one unit of `anchor` costs: the rate, or the middle of the
    /// band.
    pub units_per_anchor: Decimal,
    /// How firm it is.
    pub kind: PegKind,
    /// How far the rate may stray, in per cent to either side; `None` where no margin was declared,
    /// or only a floor.
    pub band_percent: Option<Decimal>,
    /// The days on which it held.
    pub life: DateRange,
    /// Who kept it, and what else there is to know.
    pub authority: String,
}

/// How firm a peg is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum PegKind {
    /// Official and exact: usable as a rate where no fixing is at hand.
    Exact,
    /// An official middle with margins: tells a slip from a rate, and is no rate itself.
    Band,
    /// Kept without being promised.
    DeFacto,
}

/// The pegs of a currency on `day`.
///
/// ```
/// use exchequer::currency::{Currency, pegs_on};
///
/// let dirham: Currency = "AED".parse()?;
/// let peg = pegs_on(dirham, "2023-08-15".parse().unwrap()).next().unwrap();
/// assert_eq!((peg.anchor, peg.units_per_anchor.to_string()), (Currency::USD, "3.6725".to_owned()));
/// # Ok::<(), exchequer::Error>(())
/// ```
pub fn pegs_on(currency: Currency, day: NaiveDate) -> impl Iterator<Item = &'static Peg> {
    TABLE.iter().filter(move |peg| peg.currency == currency && peg.life.contains(day))
}

/// All pegs a currency ever had, the oldest first.
///
/// ```
/// use exchequer::currency::{Currency, pegs_of};
///
/// assert!(pegs_of("AED".parse()?).count() >= 1);
/// assert_eq!(pegs_of(Currency::USD).count(), 0);
/// # Ok::<(), exchequer::Error>(())
/// ```
pub fn pegs_of(currency: Currency) -> impl Iterator<Item = &'static Peg> {
    TABLE.iter().filter(move |peg| peg.currency == currency)
}

const TEXT: &str = include_str!("tables/pegs.csv");

static TABLE: LazyLock<Vec<Peg>> = LazyLock::new(|| table::read(TEXT, peg));

fn peg(row: &Row<'_>) -> Option<Peg> {
    Some(Peg {
        currency: row.currency("currency")?,
        anchor: row.currency("anchor")?,
        units_per_anchor: row.value("units_per_anchor")?,
        kind: kind(row.text("kind")?)?,
        band_percent: row.optional("band_percent")?,
        life: row.life()?,
        authority: row.text("authority")?.to_owned(),
    })
}

fn kind(text: &str) -> Option<PegKind> {
    match text {
        "exact" => Some(PegKind::Exact),
        "band" => Some(PegKind::Band),
        "de_facto" => Some(PegKind::DeFacto),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pegs(code: &str, day: &str) -> Vec<String> {
        let pegs = pegs_on(Currency::from_code(code).unwrap(), day.parse().unwrap());
        pegs.map(|peg| format!("{} {} {:?}", peg.anchor, peg.units_per_anchor, peg.kind)).collect()
    }

    #[test]
    fn every_row_of_the_table_parses_in_order_and_once() {
        table::assert_sound(TEXT, TABLE.len(), |row| {
            ["currency", "from", "anchor"].map(|column| row.text(column).unwrap()).join(" ")
        });
    }

    #[test]
    fn both_currencies_live_while_the_peg_holds() {
        for Peg { currency, anchor, life, .. } in TABLE.iter() {
            for day in [life.from, life.until].into_iter().flatten() {
                assert!(currency.alive_on(day), "{currency} is not alive on {day}");
                assert!(anchor.alive_on(day), "{anchor} is not alive on {day}");
            }
            let open = life.until.is_none();
            assert!(
                !open || (currency.life().until.or(anchor.life().until).is_none()),
                "{currency}"
            );
        }
    }

    #[test]
    fn a_currency_has_one_peg_at_a_time() {
        for peg in TABLE.iter() {
            let from = peg.life.from.unwrap();
            assert_eq!(pegs_on(peg.currency, from).count(), 1, "{} on {from}", peg.currency);
        }
    }

    #[test]
    fn an_exact_peg_has_no_band() {
        for peg in TABLE.iter().filter(|peg| peg.kind == PegKind::Exact) {
            assert_eq!(peg.band_percent, None, "{}", peg.currency);
        }
    }

    #[test]
    fn pegs_are_those_of_the_day() {
        assert_eq!(pegs("DKK", "2023-08-03"), ["EUR 7.46038 Band"]);
        assert_eq!(pegs("XOF", "2023-08-03"), ["EUR 655.957 Exact"]);
        assert_eq!(pegs("XOF", "1994-01-11"), ["FRF 50 Exact"]);
        assert_eq!(pegs("BGN", "2025-12-31"), ["EUR 1.95583 Exact"]);
        assert_eq!(pegs("LTL", "2002-02-01"), ["USD 4 Exact"]);
        assert_eq!(pegs("ARS", "2002-01-07"), Vec::<String>::new());
        assert_eq!(pegs("RUB", "2023-08-03"), Vec::<String>::new());
    }

    #[test]
    fn an_exact_peg_to_the_euro_agrees_with_the_rate_that_followed() {
        for peg in
            TABLE.iter().filter(|peg| peg.anchor == Currency::EUR && peg.kind == PegKind::Exact)
        {
            let Some(conversion) = peg.currency.euro_conversion() else { continue };
            assert_eq!(peg.units_per_anchor, conversion.units_per_euro, "{}", peg.currency);
        }
    }
}
