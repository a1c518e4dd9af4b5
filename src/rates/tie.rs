//! Rates that nobody fixes daily: the irrevocable conversion rates of the euro, and exact pegs.
//!
//! A tie lets a currency be priced through its anchor. From the day its rate to the euro was fixed an
//! old currency is priced in no other way; a peg serves where no fixing is at hand.

use super::Standing;
use crate::currency::{Currency, DateRange, EuroConversion, Peg, PegKind, pegs_of};
use crate::interval::Interval;
use chrono::NaiveDate;
use rust_decimal::Decimal;
use std::fmt;

/// A rate that holds without being fixed daily: so many units of a currency for one of its anchor.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Tie {
    currency: Currency,
    anchor: Currency,
    units_per_anchor: Decimal,
    pub(super) standing: Standing,
}

/// A way to price a currency: by its own fixings, or through the anchor it is tied to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Pricing {
    /// The currency whose fixings to use.
    pub(super) currency: Currency,
    /// What ties it to the currency that is priced.
    pub(super) tie: Option<Tie>,
    /// The days on which it may be priced so.
    pub(super) life: DateRange,
}

/// Every way to price a currency, pegs last.
pub(super) fn pricings(currency: Currency) -> Vec<Pricing> {
    let conversion = currency.euro_conversion();
    let until = conversion.and_then(|conversion| conversion.fixed_from.pred_opt());
    let own = Pricing { currency, tie: None, life: DateRange { from: None, until } };
    let pegs = pegs_of(currency).filter(|peg| peg.kind == PegKind::Exact).map(Pricing::by_peg);
    [own].into_iter().chain(conversion.map(Pricing::by_conversion)).chain(pegs).collect()
}

/// The days that both have; `None` where they have none.
pub(super) fn shared_days(one: DateRange, other: DateRange) -> Option<DateRange> {
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
        let (anchor, standing) = (Currency::EUR, Standing::Irrevocable);
        let tie = Tie { currency, anchor, units_per_anchor: units_per_euro, standing };
        Self { currency: anchor, tie: Some(tie), life: DateRange { from: Some(fixed_from), until: None } }
    }

    fn by_peg(peg: &Peg) -> Self {
        let Peg { currency, anchor, units_per_anchor, life, .. } = *peg;
        let tie = Tie { currency, anchor, units_per_anchor, standing: Standing::Peg };
        Self { currency: anchor, tie: Some(tie), life }
    }

    pub(super) fn is_by_peg(&self) -> bool {
        self.tie.is_some_and(|tie| tie.standing == Standing::Peg)
    }
}

impl Tie {
    /// Units of the currency for one of the anchor, exactly.
    pub(super) fn price(&self) -> Interval {
        Interval::point(self.units_per_anchor)
    }
}

impl fmt::Display for Tie {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { currency, anchor, units_per_anchor, standing } = self;
        let kind = match standing {
            Standing::Irrevocable => "irrevocable",
            Standing::Peg => "peg",
            Standing::Official => "official",
            Standing::Market => "market",
            Standing::Monthly => "monthly",
        };
        write!(f, "{units_per_anchor} {currency} per {anchor} ({kind})")
    }
}
