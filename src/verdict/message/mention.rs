//! Arguments that have several forms: how a figure is mentioned, arithmetic, a number with its
//! unit.

use super::{Argument, Coded, Field, Term};
use crate::article::ArticleDate;
use crate::interval::Interval;
use crate::verdict::wording::money::Amounts;
use crate::verdict::wording::shown::{Grouped, Shown};
use rust_decimal::Decimal;
use std::fmt::{self, Display, Formatter};

/// How a figure of the article is mentioned: "36,000 DKK", "1,200 jobs".
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Mention {
    /// As an amount of money.
    Amount(Amounts),
    /// In the article's own words.
    Words(String),
    /// As an amount that the article leaves vague, or that is out of range.
    Term(Term),
}

/// What a slip of the keyboard should have been.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Instead {
    /// An amount of money.
    Amount(Coded),
    /// A number.
    Number(Grouped),
    /// In words of the article or a source.
    Words(String),
}

/// How a value was computed.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Formula {
    /// The article's own words, and signs: "340 − 300".
    Words(String),
    /// The article's own words times a number: "€13,600 × 12".
    Times(String, Decimal),
    /// A sum: "20 + 15 + 5".
    Sum(Vec<Interval>),
    /// A quantity in another unit: "31 miles in km".
    In(String, UnitName),
    /// An age: "2023 − 1957".
    Age(ArticleDate, Decimal),
    /// A percentage, and that of the part of a whole that words name.
    Beside(Interval, Decimal),
}

/// A computed number with its unit.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Quantity {
    /// The number.
    pub(crate) value: Interval,
    /// The unit.
    pub(crate) unit: UnitName,
}

/// What is after a computed number.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum UnitName {
    /// Nothing.
    None,
    /// " %"
    Percent,
    /// " percentage points"
    Points,
    /// " km"
    Measure(String),
}

impl Mention {
    pub(super) fn argued(&self) -> Argument<'_> {
        match self {
            Self::Amount(amount) => amount.argument(),
            Self::Words(words) => words.argument(),
            Self::Term(term) => term.argument(),
        }
    }
}

impl Instead {
    pub(super) fn argued(&self) -> Argument<'_> {
        match self {
            Self::Amount(amount) => amount.argument(),
            Self::Number(number) => number.argument(),
            Self::Words(words) => words.argument(),
        }
    }
}

impl Display for Mention {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::Amount(amount) => amount.fmt(f),
            Self::Words(words) => f.write_str(words),
            Self::Term(term) => term.fmt(f),
        }
    }
}

impl Display for Instead {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::Amount(amount) => amount.fmt(f),
            Self::Number(number) => number.fmt(f),
            Self::Words(words) => f.write_str(words),
        }
    }
}

impl Display for Formula {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::Words(words) => f.write_str(words),
            Self::Times(words, times) => write!(f, "{words} × {}", Grouped(*times)),
            Self::Sum(parts) => {
                for (at, part) in parts.iter().enumerate() {
                    write!(f, "{}{}", if at > 0 { " + " } else { "" }, Shown(*part))?;
                }
                Ok(())
            }
            Self::In(words, unit) => write!(f, "{words} in{unit}"),
            Self::Age(date, born) => write!(f, "{date} − {born}"),
            Self::Beside(value, percent) => write!(f, "{value} % beside {percent} %"),
        }
    }
}

impl Display for Quantity {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}", Shown(self.value), self.unit)
    }
}

impl Display for UnitName {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::None => Ok(()),
            Self::Percent => f.write_str(" %"),
            Self::Points => f.write_str(" percentage points"),
            Self::Measure(name) => write!(f, " {name}"),
        }
    }
}
