//! Fixings that should not be trusted, held back before they enter a book.
//!
//! Archives err: codes live on for years after their money died, a digit is lost for a day, a day
//! comes twice. [`sift`] takes such fixings out and says why; nothing is corrected.
//!
//! ```
//! use exchequer::{currency::Currency, rates::{Doubt, Fixing, SourceId, sift}};
//! use rust_decimal::dec;
//!
//! let day = "2023-08-15".parse().unwrap();
//! let (source, quote) = (SourceId::ECB, Currency::from_code("DKK").unwrap());
//! let fixing = Fixing { source, base: Currency::EUR, quote, nominal: 1, value: dec!(6.8),
//!     set_on: Some(day), valid_from: day };
//! let sifted = sift(vec![fixing], day);
//! assert!(sifted.kept.is_empty());
//! assert_eq!(sifted.refused[0].doubt, Doubt::OffPeg);
//! ```
//!
//! It compares the fixings of one source among themselves; one source is held against the others by
//! [`RateBook::outliers`].

mod leap;
mod monthly;
mod pegged;
mod single;
#[cfg(test)]
mod tests;

use crate::currency::Currency;
use crate::rates::{Fixing, RateBook, SourceId};
use chrono::NaiveDate;
use leap::{Known, without_leaps};
use pegged::Prices;
use rust_decimal::Decimal;
use std::collections::BTreeMap;

/// Fixings by whether they can be trusted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Sifted {
    /// Those to use, by source, pair and day.
    pub kept: Vec<Fixing>,
    /// Those among the kept that someone should look at.
    pub flagged: Vec<Flag>,
    /// Those not to use.
    pub refused: Vec<Flag>,
}

/// A fixing with what is doubtful about it.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{source_id} {base}/{quote} of {day}, {value}: {doubt}", source_id = .fixing.source, base = .fixing.base,
    quote = .fixing.quote, day = .fixing.valid_from, value = .fixing.value)]
#[non_exhaustive]
pub struct Flag {
    /// The fixing as published.
    pub fixing: Fixing,
    /// What is doubtful about it.
    pub doubt: Doubt,
}

/// What is doubtful about a fixing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Doubt {
    /// A price is zero or negative, or for no units.
    #[error("the price must be above zero")]
    NotPositive,
    /// No two currencies stand so far apart.
    #[error("the price is beyond all bounds")]
    Absurd,
    /// It is of a day after the last that can have a rate.
    #[error("no rate of after {0} can be known")]
    Future(NaiveDate),
    /// One of its currencies was no money any more.
    #[error("{currency} ended on {until}")]
    Dead {
        /// The currency.
        currency: Currency,
        /// Its last day.
        until: NaiveDate,
    },
    /// One of its currencies was no money yet.
    #[error("{currency} began on {from}")]
    Unborn {
        /// The currency.
        currency: Currency,
        /// Its first day.
        from: NaiveDate,
    },
    /// The krone is more than 2.25 % off its central rate, which its agreement forbids.
    #[error("the krone cannot stand so far from 7.46038 per euro")]
    OffPeg,
    /// It has an exact peg, and the same source's price of its anchor says otherwise.
    #[error("{percent} % off its peg to {anchor}")]
    OffAnchor {
        /// The currency that it is pegged to.
        anchor: Currency,
        /// By how many percent it is too high (below zero: too low).
        percent: Decimal,
    },
    /// The same source has another price for the day.
    #[error("the day also has the price {0}")]
    TwoValues(Decimal),
    /// More than 20 % off the fixing before it, with no event known that explains it.
    #[error("more than 20 % off the {value} of {day}, and no event is known")]
    Leap {
        /// The day before.
        day: NaiveDate,
        /// Its price.
        value: Decimal,
    },
    /// It stands apart from what several other sources agree on.
    #[error("{percent} % off what {sources} other sources agree on")]
    Apart {
        /// By how many percent it is too high (below zero: too low).
        percent: Decimal,
        /// How many other sources agree.
        sources: usize,
    },
}

/// Parts the fixings that can be trusted from those that cannot. `latest` is the last day that can
/// have a rate: the last day asked for, or today.
///
/// A leap of more than 20 % that the next fixing takes back is refused, as is one that no fixing
/// follows. One that stays is kept and flagged. Likewise with money that has an exact peg and is
/// more than 5 % off what the same source says of its anchor.
///
/// ```
/// use exchequer::rates::sift;
///
/// let sifted = sift(Vec::new(), "2023-08-15".parse()?);
/// assert!(sifted.kept.is_empty() && sifted.refused.is_empty());
/// # Ok::<(), chrono::ParseError>(())
/// ```
#[must_use]
pub fn sift(fixings: Vec<Fixing>, latest: NaiveDate) -> Sifted {
    RateBook::empty().sift(fixings, latest)
}

type Series = (SourceId, Currency, Currency);

impl RateBook {
    /// As [`sift`], with the book's own fixings of the days around standing beside the new ones: an
    /// answer about one day alone is held against the day before.
    #[must_use]
    pub fn sift(&self, fixings: Vec<Fixing>, latest: NaiveDate) -> Sifted {
        let mut sifted = Sifted::default();
        let prices = Prices::of(fixings.iter());
        let mut series: BTreeMap<Series, Vec<Fixing>> = BTreeMap::new();
        for fixing in fixings {
            match single::doubt(&fixing, latest) {
                Some(doubt) => sifted.refused.push(Flag { fixing, doubt }),
                None => series
                    .entry((fixing.source.clone(), fixing.base, fixing.quote))
                    .or_default()
                    .push(fixing),
            }
        }
        for (series, mut fixings) in series {
            fixings.sort_by_key(|fixing| (fixing.valid_from, fixing.value));
            fixings.dedup();
            let known = self.known(&series, &fixings);
            let single = sifted.without_doubles(fixings);
            let pegged = pegged::without_slips(&mut sifted, &prices, single);
            let monthly = monthly::without_slips(&mut sifted, pegged);
            without_leaps(&mut sifted, monthly, known);
        }
        sifted
    }

    /// What the book has of a series on the days around these fixings, and not of their days.
    fn known(&self, (source, base, quote): &Series, fixings: &[Fixing]) -> Vec<Known> {
        let (Some(first), Some(last)) = (fixings.first(), fixings.last()) else {
            return Vec::new();
        };
        let Some(stored) = self.store().stored(source, *base, *quote) else { return Vec::new() };
        let is_new = |day| fixings.binary_search_by_key(&day, |fixing| fixing.valid_from).is_ok();
        let entries = stored.series().entries();
        let start = entries
            .partition_point(|entry| leap::is_long_before(entry.valid_from, first.valid_from));
        let near = entries
            .iter()
            .skip(start)
            .take_while(|entry| !leap::is_long_before(last.valid_from, entry.valid_from));
        let old = near.filter(|entry| !is_new(entry.valid_from));
        old.filter_map(|entry| {
            Some(Known { day: entry.valid_from, value: entry.value, price: entry.price()? })
        })
        .collect()
    }
}

impl Sifted {
    fn without_doubles(&mut self, fixings: Vec<Fixing>) -> Vec<Fixing> {
        let of_one_day = |one: &Fixing, other: &Fixing| one.valid_from == other.valid_from;
        if !fixings.windows(2).any(|pair| matches!(pair, [one, other] if of_one_day(one, other))) {
            return fixings;
        }
        let mut single = Vec::new();
        for same_day in fixings.chunk_by(of_one_day) {
            let other_than = |fixing: &Fixing| same_day.iter().find(|other| *other != fixing);
            for fixing in same_day.iter().cloned() {
                match other_than(&fixing).map(|other| other.value) {
                    Some(other) => {
                        self.refused.push(Flag { fixing, doubt: Doubt::TwoValues(other) })
                    }
                    None => single.push(fixing),
                }
            }
        }
        single
    }
}
