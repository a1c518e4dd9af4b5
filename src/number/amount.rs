//! How much a number amounts to, and how it is spelled.
//!
//! Which currency or unit it counts is not known here; see [`figure`](crate::figure).

use crate::interval::{Written, negative};
use rust_decimal::Decimal;

/// How much a figure says.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Amount {
    /// One number.
    Single(Written),
    /// "5–10 million euros": two bounds in one figure.
    Range {
        /// The lower bound.
        low: Written,
        /// The upper bound.
        high: Written,
    },
    /// "tens of thousands of dollars": an order of magnitude.
    Vague {
        /// The least that the words can mean.
        low: Decimal,
        /// The most that the words can mean.
        high: Decimal,
    },
    /// A number too large for exact arithmetic.
    OutOfRange,
}

impl Amount {
    /// The single written number; `None` for ranges, vague amounts and what is out of range.
    #[must_use]
    pub const fn written(self) -> Option<Written> {
        match self {
            Self::Single(written) => Some(written),
            Self::Range { .. } | Self::Vague { .. } | Self::OutOfRange => None,
        }
    }

    /// The written number, or the two bounds of a range; none for vague amounts and what is out of
    /// range.
    pub(crate) fn numbers(self) -> Vec<Written> {
        match self {
            Self::Single(only) => vec![only],
            Self::Range { low, high } => vec![low, high],
            Self::Vague { .. } | Self::OutOfRange => Vec::new(),
        }
    }

    /// The same amount below zero.
    ///
    /// ```
    /// use exchequer::figure::Amount;
    /// use exchequer::interval::Written;
    /// use rust_decimal::dec;
    ///
    /// let loss = Amount::Single(Written::in_full(dec!(5))).negated();
    /// assert_eq!(loss.written().unwrap().value(), dec!(-5));
    /// ```
    #[must_use]
    pub fn negated(self) -> Self {
        match self {
            Self::Single(written) => Self::Single(written.negated()),
            Self::Range { low, high } => Self::Range { low: high.negated(), high: low.negated() },
            Self::Vague { low, high } => Self::Vague { low: negative(high), high: negative(low) },
            Self::OutOfRange => Self::OutOfRange,
        }
    }

    /// The same amount times a scale: "2.5" and "million".
    pub(crate) fn scaled(self, by: Decimal) -> Self {
        match self {
            Self::Single(written) => written.scaled(by).map_or(Self::OutOfRange, Self::Single),
            Self::Range { low, high } => match (low.scaled(by), high.scaled(by)) {
                (Some(low), Some(high)) => Self::Range { low, high },
                _ => Self::OutOfRange,
            },
            Self::Vague { low, high } => match (low.checked_mul(by), high.checked_mul(by)) {
                (Some(low), Some(high)) => Self::Vague { low, high },
                _ => Self::OutOfRange,
            },
            Self::OutOfRange => Self::OutOfRange,
        }
    }

    /// A single number with a part added: "two" and "and a half".
    pub(crate) fn raised(self, by: Decimal) -> Self {
        match self {
            Self::Single(written) => {
                written.value().checked_add(by).map_or(Self::OutOfRange, |value| {
                    Self::Single(Written::in_full(value.normalize()))
                })
            }
            Self::Range { .. } | Self::Vague { .. } | Self::OutOfRange => self,
        }
    }
}

/// How a number is spelled, which decides how exactly it may be taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Form {
    /// Whether any digit is written.
    pub digits: bool,
    /// Whether a scale word or suffix ("millioner", "bn") is with it.
    pub scale: bool,
}
