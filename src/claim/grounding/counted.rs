//! What two figures must share to be compared.

use crate::currency::Currency;
use crate::figure::{Figure, Unit};
use crate::unit::Measure;

/// A unit as far as the same fact may be said in it again.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Counted {
    Money(Currency),
    Percent,
    PercentagePoint,
    Measure(Measure),
    Things,
    Age,
    Multiple,
    Ratio,
    Year,
}

impl Counted {
    /// `None` for days and for money in an open currency.
    pub(crate) fn of(figure: &Figure) -> Option<Self> {
        Self::of_unit(&figure.unit)
    }

    /// The same for a unit.
    pub(super) fn of_unit(unit: &Unit) -> Option<Self> {
        match unit {
            Unit::Money(money) => money.currency.map(Self::Money),
            Unit::Percent => Some(Self::Percent),
            Unit::PercentagePoint => Some(Self::PercentagePoint),
            Unit::Measure(measure) => Some(Self::Measure(*measure)),
            Unit::Things => Some(Self::Things),
            Unit::Age => Some(Self::Age),
            Unit::Multiple => Some(Self::Multiple),
            Unit::Ratio => Some(Self::Ratio),
            Unit::Year => Some(Self::Year),
            Unit::Date => None,
        }
    }
}
