//! The prices that a route goes through, as one fraction: it is rounded once, outward.

use super::Turn;
use crate::interval::Interval;
use rust_decimal::Decimal;

/// Prices multiplied over prices multiplied; where there are none, 1.
#[derive(Default)]
pub(super) struct Fraction {
    over: Option<Interval>,
    under: Option<Interval>,
}

impl Fraction {
    /// Takes in a price, as published or turned; `None` out of range.
    pub(super) fn take(&mut self, turn: Turn, price: Interval) -> Option<()> {
        let part = match turn {
            Turn::AsPublished => &mut self.over,
            Turn::Inverted => &mut self.under,
        };
        *part = Some(match *part {
            Some(part) => part.checked_mul(price)?,
            None => price,
        });
        Some(())
    }

    /// What they come to; `None` out of range.
    pub(super) fn value(self) -> Option<Interval> {
        let over = self.over.unwrap_or(Interval::point(Decimal::ONE));
        match self.under {
            Some(under) => over.checked_div(under),
            None => Some(over),
        }
    }
}
