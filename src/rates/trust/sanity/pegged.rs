//! Money with an exact peg beside its anchor, as the same source gives both on one day.

use super::single::price;
use super::{Doubt, Flag, Sifted};
use crate::currency::{Currency, Peg, PegKind, pegs_on};
use crate::rates::{Fixing, SourceId};
use chrono::NaiveDate;
use rust_decimal::{Decimal, dec};
use std::collections::HashMap;

/// How far a rate of pegged money may lie from that of its anchor: publishers print few digits, and
/// some give the middle of a buying and a selling rate.
const TOLERANCE: Decimal = dec!(0.05);

/// What one unit cost, by source, pair and day.
pub(super) struct Prices(HashMap<(SourceId, Currency, Currency, NaiveDate), Decimal>);

impl Prices {
    pub(super) fn of<'f>(fixings: impl Iterator<Item = &'f Fixing>) -> Self {
        let key =
            |fixing: &Fixing| (fixing.source.clone(), fixing.base, fixing.quote, fixing.valid_from);
        Self(fixings.filter_map(|fixing| Some((key(fixing), price(fixing)?))).collect())
    }

    /// By how much a fixing's price is off the peg of one of its currencies, and whose anchor
    /// tells.
    fn off_peg(&self, fixing: &Fixing) -> Option<Doubt> {
        [fixing.base, fixing.quote].into_iter().find_map(|pegged| {
            let exact = |peg: &&Peg| peg.kind == PegKind::Exact;
            let peg = pegs_on(pegged, fixing.valid_from).find(exact)?;
            let ratio = self.against_anchor(fixing, peg)?;
            let off = ratio.checked_sub(Decimal::ONE)?;
            let percent = off.checked_mul(dec!(100))?.round_dp(1);
            (off.abs() > TOLERANCE).then_some(Doubt::OffAnchor { anchor: peg.anchor, percent })
        })
    }

    /// The price over what the anchor's price makes of the peg: 1 for one that keeps to it.
    fn against_anchor(&self, fixing: &Fixing, peg: &Peg) -> Option<Decimal> {
        let swap = |one: Currency| if one == peg.currency { peg.anchor } else { one };
        let [base, quote] = [fixing.base, fixing.quote].map(swap);
        let (own, units) = (price(fixing)?, peg.units_per_anchor);
        if base == quote {
            let direct =
                if fixing.base == peg.anchor { Some(own) } else { Decimal::ONE.checked_div(own) };
            return direct?.checked_div(units);
        }
        let anchor = *self.0.get(&(fixing.source.clone(), base, quote, fixing.valid_from))?;
        if base == fixing.base {
            own.checked_div(anchor.checked_mul(units)?)
        } else {
            own.checked_mul(units)?.checked_div(anchor)
        }
    }
}

/// A series' new fixings without those off their peg between two that keep to it; where more than
/// one is off, the peg may have ended, and all are kept and flagged.
pub(super) fn without_slips(
    sifted: &mut Sifted,
    prices: &Prices,
    fixings: Vec<Fixing>,
) -> Vec<Fixing> {
    let doubts: Vec<_> = fixings.iter().map(|fixing| prices.off_peg(fixing)).collect();
    let is_off = |at: Option<usize>| at.and_then(|at| doubts.get(at)).is_some_and(Option::is_some);
    let mut kept = Vec::new();
    for (at, (fixing, doubt)) in fixings.into_iter().zip(&doubts).enumerate() {
        let is_single =
            !is_off(at.checked_sub(1)) && !is_off(at.checked_add(1)) && doubts.len() > 1;
        match *doubt {
            Some(doubt) if is_single => sifted.refused.push(Flag { fixing, doubt }),
            Some(doubt) => {
                sifted.flagged.push(Flag { fixing: fixing.clone(), doubt });
                kept.push(fixing);
            }
            None => kept.push(fixing),
        }
    }
    kept
}
