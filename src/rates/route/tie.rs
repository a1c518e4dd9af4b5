//! Rates that nobody fixes daily: the irrevocable conversion rates of the euro, the ratios of
//! redenominations, and exact pegs.
//!
//! A tie lets a currency be priced through another. From the day its rate to the euro was fixed an
//! old currency is priced in no other way; old money that was redenominated is priced through the
//! new from that day on, and new money through the old before it; a peg serves where no fixing is
//! at hand.

use crate::currency::{
    Currency, DateRange, EuroConversion, Peg, PegKind, Redenomination, RedenominationKind, pegs_of,
};
use crate::interval::Interval;
use crate::rates::route::turn::Turn;
use crate::rates::{Factor, FactorSource, Standing};
use chrono::NaiveDate;
use rust_decimal::Decimal;

/// A rate that holds without being fixed daily: so many units of a currency for one of its anchor.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::rates) struct Tie {
    currency: Currency,
    anchor: Currency,
    units_per_anchor: Decimal,
    kind: TieKind,
}

/// What makes a tie hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum TieKind {
    Conversion,
    Redenomination,
    Peg,
}

/// A way to price a currency: by its own fixings, or through one it is tied to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::rates) struct Pricing {
    /// The currency whose fixings to use.
    pub(in crate::rates) currency: Currency,
    /// What ties it to the currency that is priced; turned where its anchor is the one priced.
    pub(in crate::rates) tie: Option<(Tie, Turn)>,
    /// The days on which it may be priced so.
    pub(in crate::rates) life: DateRange,
    /// Which ways of those open on a day to try first.
    pub(in crate::rates) order: Order,
}

/// Which way to price a currency comes first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::rates) enum Order {
    /// By the money of the day.
    First,
    /// By old money that circulates beside the new, or new money through the old.
    Beside,
    /// By a peg.
    Peg,
}

/// More exchanges in a row than any money had.
const CHAIN: usize = 8;

/// Every way to price a currency, pegs last.
pub(in crate::rates) fn pricings(currency: Currency) -> Vec<Pricing> {
    let conversion = currency.euro_conversion();
    let renewal = renewal(currency);
    let fixed_from = conversion.map(|conversion| conversion.fixed_from);
    let renewed_on = renewal.map(|change| change.on);
    let ended = [fixed_from, renewed_on].into_iter().flatten().min();
    let until = ended.and_then(|day| day.pred_opt());
    let own =
        Pricing { currency, tie: None, life: DateRange { from: None, until }, order: Order::First };
    let beside = renewal.map(|change| Pricing {
        life: DateRange { from: Some(change.on), until: None },
        order: Order::Beside,
        ..own
    });
    let pegs = pegs_of(currency).filter(|peg| peg.kind == PegKind::Exact).map(Pricing::by_peg);
    let through_others =
        later_units(currency).into_iter().chain(earlier_units(currency)).chain(beside);
    let conversion = conversion.map(Pricing::by_conversion);
    [own].into_iter().chain(conversion).chain(through_others).chain(pegs).collect()
}

/// The exchange in which a currency was given up for other units, if there was one.
fn renewal(currency: Currency) -> Option<&'static Redenomination> {
    currency.successors().find(|change| {
        let is_exact = change.kind != RedenominationKind::Exchange;
        is_exact && !change.code_reused && change.new != currency
    })
}

/// A currency through each of its successors: exact from the day of the first exchange on.
fn later_units(currency: Currency) -> Vec<Pricing> {
    let (mut found, mut last, mut factor) = (Vec::new(), currency, Decimal::ONE);
    while let Some(change) = renewal(last).filter(|_| found.len() < CHAIN) {
        let Some(product) = factor.checked_mul(change.factor) else { break };
        (last, factor) = (change.new, product);
        let tie =
            Tie { currency, anchor: last, units_per_anchor: factor, kind: TieKind::Redenomination };
        let life = DateRange { from: Some(change.on), until: None };
        found.push(Pricing {
            currency: last,
            tie: Some((tie, Turn::AsPublished)),
            life,
            order: Order::First,
        });
    }
    found
}

/// A currency through each of its predecessors, while that was money.
fn earlier_units(currency: Currency) -> Vec<Pricing> {
    let (mut found, mut first, mut factor) = (Vec::new(), currency, Decimal::ONE);
    while let Some(change) = origin(first).filter(|_| found.len() < CHAIN) {
        let Some(product) = factor.checked_mul(change.factor) else { break };
        (first, factor) = (change.old, product);
        let tie = Tie {
            currency: first,
            anchor: currency,
            units_per_anchor: factor,
            kind: TieKind::Redenomination,
        };
        let life = DateRange { from: None, until: first.life().until };
        found.push(Pricing {
            currency: first,
            tie: Some((tie, Turn::Inverted)),
            life,
            order: Order::Beside,
        });
    }
    found
}

/// The redenomination in which a currency was received, if there was one. Money that replaced that
/// of several countries has no earlier units.
fn origin(currency: Currency) -> Option<&'static Redenomination> {
    currency.predecessors().find(|change| {
        let is_same_money = change.kind == RedenominationKind::Redenomination;
        is_same_money && !change.code_reused && change.old != currency
    })
}

/// The earlier units of a publisher's own money, in which it set its older fixings.
pub(in crate::rates) fn earlier_money(currency: Currency) -> impl Iterator<Item = Currency> {
    earlier_units(currency).into_iter().map(|pricing| pricing.currency)
}

/// How many units of one currency make one of the other where a law says so for every day, although
/// both go by one code in what is published: the rouble of 1998, the bolivar of 2021.
pub(in crate::rates) fn ratio_of_units(base: Currency, quote: Currency) -> Option<(Tie, Turn)> {
    let between = |old: Currency, new: Currency| {
        let exact = |change: &&Redenomination| {
            change.new == new
                && change.code_reused
                && change.kind == RedenominationKind::Redenomination
        };
        let change = old.successors().find(exact).filter(|_| old != new)?;
        let kind = TieKind::Redenomination;
        Some(Tie { currency: old, anchor: new, units_per_anchor: change.factor, kind })
    };
    let there = between(base, quote).map(|tie| (tie, Turn::AsPublished));
    there.or_else(|| between(quote, base).map(|tie| (tie, Turn::Inverted)))
}

/// The days that both have; `None` where they have none.
pub(in crate::rates) fn shared_days(one: DateRange, other: DateRange) -> Option<DateRange> {
    let from = one.from.max(other.from);
    let until = match (one.until, other.until) {
        (Some(one), Some(other)) => Some(one.min(other)),
        (one, other) => one.or(other),
    };
    let is_empty = from.is_some_and(|from| until.is_some_and(|until: NaiveDate| until < from));
    (!is_empty).then_some(DateRange { from, until })
}

impl Pricing {
    fn by_conversion(conversion: &EuroConversion) -> Self {
        let EuroConversion { currency, units_per_euro, fixed_from, .. } = *conversion;
        let (anchor, kind) = (Currency::EUR, TieKind::Conversion);
        let tie = Tie { currency, anchor, units_per_anchor: units_per_euro, kind };
        let life = DateRange { from: Some(fixed_from), until: None };
        Self { currency: anchor, tie: Some((tie, Turn::AsPublished)), life, order: Order::First }
    }

    fn by_peg(peg: &Peg) -> Self {
        let Peg { currency, anchor, units_per_anchor, life, .. } = *peg;
        let tie = Tie { currency, anchor, units_per_anchor, kind: TieKind::Peg };
        Self { currency: anchor, tie: Some((tie, Turn::AsPublished)), life, order: Order::Peg }
    }
}

impl Tie {
    /// Units of the currency for one of the anchor, exactly.
    pub(in crate::rates) fn price(&self) -> Interval {
        Interval::point(self.units_per_anchor)
    }

    /// The same in words: so many units of the currency for one of the anchor.
    pub(in crate::rates) fn spelled_out(&self) -> Factor {
        let source = match self.kind {
            TieKind::Conversion => FactorSource::Conversion,
            TieKind::Redenomination => FactorSource::Redenomination,
            TieKind::Peg => FactorSource::Peg,
        };
        let (units, quote, base) = (Some(self.units_per_anchor), self.currency, self.anchor);
        Factor { units, quote, base, source }
    }

    /// What kind of rate it makes.
    pub(in crate::rates) fn standing(&self) -> Standing {
        match self.kind {
            TieKind::Conversion | TieKind::Redenomination => Standing::Irrevocable,
            TieKind::Peg => Standing::Peg,
        }
    }

    /// Who says so, where no publisher is needed.
    pub(in crate::rates) fn source(&self) -> &'static str {
        match self.kind {
            TieKind::Conversion => "EU",
            TieKind::Redenomination => "redenomination",
            TieKind::Peg => "peg",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rates::{Fixing, Rate};
    use crate::rates::{RateBook, SourceId};
    use rust_decimal::dec;

    fn money(code: &str) -> Currency {
        Currency::from_code(code).unwrap()
    }

    fn rates_of(book: &RateBook, base: &str, quote: &str, on: &str) -> Vec<Rate> {
        let rates = book.rates_on(money(base), money(quote), on.parse().unwrap());
        rates.iter().map(|rate| rate.rate().clone()).collect()
    }

    #[test]
    fn a_redenomination_is_known_without_any_source() {
        for (old, new, on, units) in [
            ("BRR", "BRL", "1994-07-01", dec!(2750)),
            ("BYR", "BYN", "2016-07-01", dec!(10000)),
            ("BYR", "BYN", "2015-11-05", dec!(10000)),
            ("BYB", "BYN", "2016-07-01", dec!(10000000)),
            ("TRL", "TRY", "2005-06-01", dec!(1000000)),
            ("ROL", "RON", "2005-07-01", dec!(10000)),
            ("PLZ", "PLN", "1995-01-01", dec!(10000)),
            ("RUR", "RUB", "1998-01-01", dec!(1000)),
            ("VEB", "VES", "2018-08-20", dec!(100000000)),
            ("VES", "VED", "2021-10-01", dec!(1000000)),
            ("GHC", "GHS", "2007-07-01", dec!(10000)),
            ("MXP", "MXN", "1993-01-01", dec!(1000)),
            ("ZWD", "ZWN", "2006-08-01", dec!(1000)),
            ("ZWD", "ZWL", "2009-02-02", dec!(10000000000000000000000000)),
            ("ECS", "USD", "2001-01-01", dec!(25000)),
        ] {
            let rates = rates_of(&RateBook::empty(), new, old, on);
            let [rate] = rates.as_slice() else { panic!("{old} {new}: {rates:?}") };
            assert_eq!(rate.interval, Interval::point(units), "{old} {new}");
            assert_eq!(
                (rate.source.as_str(), rate.standing),
                ("redenomination", Standing::Irrevocable)
            );
            let back = rates_of(&RateBook::empty(), old, new, on).remove(0);
            assert_eq!(
                back.derivation,
                format!("1 ÷ {units} {old} per {new} (redenomination)").as_str()
            );
        }
    }

    #[test]
    fn what_was_exchanged_on_one_day_or_is_one_code_is_no_rate() {
        for (old, new) in
            [("CSK", "CZK"), ("SUR", "EEK"), ("DDM", "DEM"), ("RUR", "KZT"), ("SDG", "SSP")]
        {
            assert_eq!(rates_of(&RateBook::empty(), old, new, "1993-12-01"), [], "{old}");
        }
        assert_eq!(rates_of(&RateBook::empty(), "USD", "ECS", "1999-12-01"), []);
    }

    fn book(fixings: &[(&str, &str, &str, Decimal)]) -> RateBook {
        let mut book = RateBook::empty();
        for (base, quote, on, value) in fixings {
            let (base, quote) = (money(base), money(quote));
            let (source, valid_from, value) = (SourceId("NBP".into()), on.parse().unwrap(), *value);
            book.insert(Fixing {
                source,
                base,
                quote,
                nominal: 1,
                value,
                set_on: None,
                valid_from,
            })
            .unwrap();
        }
        book
    }

    #[test]
    fn new_money_is_priced_by_the_old_before_its_day() {
        let book = book(&[
            ("USD", "PLZ", "1990-06-04", dec!(9500)),
            ("DEM", "PLZ", "1990-06-04", dec!(5600)),
        ]);
        let zloty = rates_of(&book, "USD", "PLN", "1990-06-04").remove(0);
        assert!(zloty.interval.contains(dec!(0.95)));
        assert_eq!(zloty.derivation, "PLZ per USD (NBP) ÷ 10000 PLZ per PLN (redenomination)");
        let mark = rates_of(&book, "USD", "DEM", "1990-06-04").remove(0);
        assert_eq!(mark.derivation, "PLZ per USD (NBP) ÷ PLZ per DEM (NBP)");
    }

    #[test]
    fn old_money_is_priced_by_the_new_from_its_day_on() {
        let book = book(&[("USD", "PLN", "1996-06-04", dec!(2.7))]);
        let old = rates_of(&book, "USD", "PLZ", "1996-06-04").remove(0);
        assert!(old.interval.contains(dec!(27000)));
        assert_eq!(old.derivation, "PLN per USD (NBP) × 10000 PLZ per PLN (redenomination)");
    }
}
