//! Redenominations: old money exchanged for its successor at a fixed number to one.
//!
//! ```
//! use exchequer::currency::Currency;
//!
//! let change = Currency::from_code("TRL").unwrap().successors().next().unwrap();
//! assert_eq!(change.new.code(), "TRY");
//! assert_eq!(change.factor.to_string(), "1000000");
//! ```
//!
//! The changeovers to the euro stand in [`EuroConversion`](super::EuroConversion) instead.

use super::Currency;
use super::table::{self, Row};
use chrono::NaiveDate;
use rust_decimal::Decimal;
use rustc_hash::FxHashMap;
use serde::Serialize;
use std::sync::LazyLock;

/// One exchange of money for its successor.
///
/// Source: the issuing banks, with the withdrawal dates of ISO 4217 list three.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Redenomination {
    /// The money given up.
    pub old: Currency,
    /// The money received; the same code where ISO gave no new one (KPW, SYP, FRF of 1960).
    pub new: Currency,
    /// The first day of the new money, or of the exchange where that came later.
    pub on: NaiveDate,
    /// How many old units make one new one; under one where the new unit is the smaller.
    pub factor: Decimal,
    /// Whether prices in both units stand under one code, in ISO or in what banks and feeds
    /// publish: then only the size of a figure tells them apart.
    pub code_reused: bool,
    /// How far the factor holds.
    pub kind: RedenominationKind,
    /// The bank that did it, and what else there is to know.
    pub issuer: String,
}

/// How far the factor of an exchange of money holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum RedenominationKind {
    /// The same money in other units: exact on every day, before and after.
    Redenomination,
    /// Paid out in money that existed already: exact from the day of the exchange on.
    Replacement,
    /// What a unit was exchanged for on the day, in another country's money or within limits: no
    /// rate on any other day.
    Exchange,
}

impl Currency {
    /// What became of it: the exchanges in which it was given up. The Soviet and the first Russian
    /// ruble had many successors.
    ///
    /// ```
    /// use exchequer::currency::Currency;
    ///
    /// let old: Currency = "TRL".parse()?;
    /// let renamed = old.successors().next().unwrap();
    /// assert_eq!((renamed.new.code(), renamed.factor.to_string()), ("TRY", "1000000".to_owned()));
    /// # Ok::<(), exchequer::Error>(())
    /// ```
    pub fn successors(self) -> impl Iterator<Item = &'static Redenomination> {
        SUCCESSORS.get(&self).into_iter().flatten().copied()
    }

    /// Where it came from: the exchanges in which it was received.
    ///
    /// ```
    /// use exchequer::currency::Currency;
    ///
    /// let lira = Currency::from_code("TRY").unwrap();
    /// assert_eq!(lira.predecessors().next().unwrap().old.code(), "TRL");
    /// ```
    pub fn predecessors(self) -> impl Iterator<Item = &'static Redenomination> {
        PREDECESSORS.get(&self).into_iter().flatten().copied()
    }

    /// The same money in its units before and after: BYR for BYN, and the reverse. Exchanges into
    /// other money are not among them.
    pub(crate) fn other_units(self) -> &'static [Self] {
        OTHER_UNITS.get(&self).map_or(&[], Vec::as_slice)
    }
}

const TEXT: &str = include_str!("tables/redenominations.csv");

static TABLE: LazyLock<Vec<Redenomination>> = LazyLock::new(|| table::read(TEXT, redenomination));

/// By the money that was given up or received: looked up for both currencies of each slip.
type Changes = FxHashMap<Currency, Vec<&'static Redenomination>>;

static SUCCESSORS: LazyLock<Changes> = LazyLock::new(|| by(|change| change.old));

static PREDECESSORS: LazyLock<Changes> = LazyLock::new(|| by(|change| change.new));

fn by(currency: fn(&Redenomination) -> Currency) -> Changes {
    let mut changes = Changes::default();
    for change in TABLE.iter() {
        changes.entry(currency(change)).or_default().push(change);
    }
    changes
}

static OTHER_UNITS: LazyLock<FxHashMap<Currency, Vec<Currency>>> = LazyLock::new(|| {
    let mut units: FxHashMap<Currency, Vec<Currency>> = FxHashMap::default();
    let same_money = |change: &&Redenomination| {
        change.kind == RedenominationKind::Redenomination && change.old != change.new
    };
    for change in TABLE.iter().filter(same_money) {
        units.entry(change.old).or_default().push(change.new);
        units.entry(change.new).or_default().push(change.old);
    }
    units
});

fn redenomination(row: &Row<'_>) -> Option<Redenomination> {
    let code_reused = match row.text("code_reused")? {
        "yes" => true,
        "no" => false,
        _ => return None,
    };
    Some(Redenomination {
        old: row.currency("old")?,
        new: row.currency("new")?,
        on: row.value("on")?,
        factor: row.value("factor")?,
        code_reused,
        kind: kind(row.text("kind")?)?,
        issuer: row.text("issuer")?.to_owned(),
    })
}

fn kind(text: &str) -> Option<RedenominationKind> {
    match text {
        "redenomination" => Some(RedenominationKind::Redenomination),
        "replacement" => Some(RedenominationKind::Replacement),
        "exchange" => Some(RedenominationKind::Exchange),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn change(old: &str, new: &str) -> &'static Redenomination {
        let old = Currency::from_code(old).unwrap();
        old.successors().find(|change| change.new.code() == new).unwrap()
    }

    #[test]
    fn every_row_of_the_table_parses_in_order_and_once() {
        table::assert_sound(TEXT, TABLE.len(), |row| {
            ["old", "new", "on"].map(|column| row.text(column).unwrap()).join(" ")
        });
    }

    #[test]
    fn the_new_money_lives_on_the_day_and_the_old_did_until_the_day_before() {
        for Redenomination { old, new, on, .. } in TABLE.iter() {
            assert!(new.alive_on(*on), "{new} is not alive on {on}");
            assert!(old.alive_on(on.pred_opt().unwrap()), "{old} is not alive before {on}");
        }
    }

    #[test]
    fn every_factor_is_positive_and_one_code_for_both_units_is_flagged() {
        for change in TABLE.iter() {
            assert!(change.factor > Decimal::ZERO, "{} {}", change.old, change.new);
            assert!(change.code_reused || change.old != change.new, "{}", change.old);
        }
    }

    #[test]
    fn factors_are_those_of_the_issuers() {
        let facts = [
            ("TRL", "TRY", "2005-01-01", "1000000"),
            ("ROL", "RON", "2005-07-01", "10000"),
            ("BGL", "BGN", "1999-07-05", "1000"),
            ("RUR", "RUB", "1998-01-01", "1000"),
            ("BYR", "BYN", "2016-07-01", "10000"),
            ("PLZ", "PLN", "1995-01-01", "10000"),
            ("VEF", "VES", "2018-08-20", "100000"),
            ("BRR", "BRL", "1994-07-01", "2750"),
            ("FRF", "FRF", "1960-01-01", "100"),
            ("SYP", "SYP", "2026-01-01", "100"),
            ("ZWL", "ZWG", "2024-04-05", "2498.7242"),
        ];
        for (old, new, on, factor) in facts {
            let change = change(old, new);
            assert_eq!(
                (change.on.to_string(), change.factor.to_string()),
                (on.into(), factor.into()),
                "{old}"
            );
        }
    }

    #[test]
    fn units_under_one_code_are_flagged() {
        for (old, new) in [("RUR", "RUB"), ("VES", "VED"), ("SYP", "SYP"), ("KPW", "KPW")] {
            assert!(change(old, new).code_reused, "{old}");
        }
        assert!(!change("TRL", "TRY").code_reused);
    }

    #[test]
    fn money_of_another_country_or_with_limits_is_an_exchange_of_its_day() {
        for (old, new) in [("CSK", "CZK"), ("SUR", "EEK"), ("DDM", "DEM"), ("SDG", "SSP")] {
            assert_eq!(change(old, new).kind, RedenominationKind::Exchange, "{old}");
        }
        assert_eq!(change("ECS", "USD").kind, RedenominationKind::Replacement);
        assert_eq!(change("BYR", "BYN").kind, RedenominationKind::Redenomination);
    }

    #[test]
    fn old_and_new_units_of_one_money_name_each_other() {
        let units = |code: &str| Currency::from_code(code).unwrap().other_units();
        let codes = |code: &str| units(code).iter().map(|unit| unit.code()).collect::<Vec<_>>();
        assert_eq!(codes("BYN"), ["BYR"]);
        assert_eq!(codes("BYR"), ["BYB", "BYN"]);
        assert!(units("SDG").iter().all(|unit| unit.code() != "SSP") && units("FRF").is_empty());
    }

    #[test]
    fn the_krone_was_never_redenominated() {
        let krone = Currency::from_code("DKK").unwrap();
        assert_eq!(krone.successors().count() + krone.predecessors().count(), 0);
    }
}
