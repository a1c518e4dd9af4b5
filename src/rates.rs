//! Dated exchange rates with their provenance.
//!
//! A [`Fixing`] is what one publisher said for one day, kept in its published orientation and
//! digits. A [`RateBook`] holds all fixings in memory and answers what one unit of a currency cost
//! in another on a day: one [`Rate`] for each source or cross of sources, with its derivation
//! spelled out. Nothing here reads text, a clock or the network.

use crate::currency::Currency;
use crate::interval::Interval;
use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde::Serialize;
use std::borrow::Cow;

/// The short name of a publisher of rates: "ECB", "CBR".
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(transparent)]
pub struct SourceId(pub Cow<'static, str>);

/// One publisher's official rate for one day: `nominal` units of `base` cost `value` of `quote`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Fixing {
    /// Who published it.
    pub source: SourceId,
    /// The currency that is priced.
    pub base: Currency,
    /// The currency of the price.
    pub quote: Currency,
    /// How many units of the base the price is for: 1, 10, 100 …
    pub nominal: u32,
    /// The price, in its published digits (trailing zeros included).
    pub value: Decimal,
    /// The day on which it was set, where the publisher says so.
    pub set_on: Option<NaiveDate>,
    /// The first day for which it is valid.
    pub valid_from: NaiveDate,
}

/// What one unit of `base` cost in `quote` on a day, by one route.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Rate {
    /// One unit of this currency …
    pub base: Currency,
    /// … in units of this one.
    pub quote: Currency,
    /// Who says so: "ECB", or "CBR×ECB" for a cross of two sources.
    pub source: String,
    /// The rate, widened by the rounding of every fixing it rests on.
    #[serde(flatten)]
    pub interval: Interval,
    /// How it was made, for a person to redo: "DKK per EUR (ECB) ÷ RUB per EUR (CBR)".
    pub derivation: String,
    /// The fixings it rests on, as published.
    pub fixings: Vec<Fixing>,
    /// The longest time, in days, for which a fixing was carried forward to a day without one.
    pub carried_days: u32,
    /// Whether it is an official rate, a market rate, a peg or an irrevocable conversion rate.
    pub standing: Standing,
}

/// What kind of rate it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Standing {
    /// Published by a central bank.
    Official,
    /// Collected from markets.
    Market,
    /// An officially asserted peg, where no fixing is at hand.
    Peg,
    /// An irrevocable conversion rate of the euro: exact.
    Irrevocable,
}

mod book;

pub use book::RateBook;
