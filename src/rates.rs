//! Dated exchange rates with their provenance.
//!
//! A [`Fixing`] is what one publisher said for one day, kept in its published orientation and
//! digits. A [`RateBook`] holds all fixings in memory and answers what one unit of a currency cost
//! in another on a day: one [`Rate`] for each source or cross of sources, with its derivation
//! spelled out.
//!
//! ```
//! # #[cfg(feature = "embedded")] {
//! use exchequer::{currency::Currency, rates::RateBook};
//!
//! let (rub, dkk) = (Currency::from_code("RUB").unwrap(), Currency::from_code("DKK").unwrap());
//! let rates = RateBook::embedded().rates_on(rub, dkk, "2023-08-15".parse().unwrap());
//! assert_eq!(rates[0].source(), "CBR×ECB");
//! assert_eq!(rates[0].derivation(), "DKK per EUR (ECB) ÷ RUB per EUR (CBR)");
//! assert_eq!(rates[0].fixings()[1].value.to_string(), "110.6847");
//! # }
//! ```
//!
//! | module | what is there |
//! |---|---|
//! | `book` | the fixings in memory, and what they say of a pair on a day or over many |
//! | `route` | how a rate is made: ranks, crosses, exact ratios, estimates |
//! | `series` | the fixings of one publisher for one pair, and how they are packed |
//! | `trust` | which fixings are held back, and where a series has gaps |
//! | [`source`] | what publishers are asked, and how their answers are read |
//! | [`embedded`] | the history in the crate |
//!
//! Nothing here reads text, a clock or the network; asking publishers is [`crate::fetch`].

mod book;
mod derivation;
#[cfg(feature = "ecb")]
pub mod embedded;
mod publisher;
mod route;
mod series;
#[cfg(feature = "sources")]
pub mod source;
mod trust;

pub use book::RateBook;
pub(crate) use book::block::{Block, Extent, Price, Prices, RouteDays};
pub use book::coverage::{Coverage, Gap};
pub use book::day_rate::DayRate;
pub use book::pair::Pair;
pub use derivation::Derivation;
pub(crate) use derivation::{DerivationParts, Factor, FactorSource, Ratio};
pub use publisher::{Publisher, RateKind, WorkingDays, publishers};
pub(crate) use route::bounds::{Bounds, Extremes};
pub use route::estimate::Estimate;
pub(crate) use route::quality::Quality;
pub use route::rank::Rank;
pub use trust::outlier::Outlier;
#[cfg(feature = "sources")]
pub use trust::sanity::{Doubt, Flag, Sifted, sift};

use crate::Error;
use crate::common::iso_day;
use crate::common::text_form::text_form;
use crate::currency::Currency;
use crate::interval::Interval;
use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;

/// The short name of a publisher of rates: "ECB", "CBR".
///
/// ```
/// use exchequer::rates::SourceId;
///
/// let desk = SourceId("DESK".into());
/// assert_eq!((desk.to_string(), SourceId::ECB.to_string()), ("DESK".into(), "ECB".into()));
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct SourceId(pub Cow<'static, str>);

/// One publisher's official rate for one day: `nominal` units of `base` cost `value` of `quote`.
///
/// ```
/// use exchequer::rates::Fixing;
///
/// let json = r#"{"source":"DESK","base":"ARS","quote":"DKK","nominal":1000,"value":"24.58",
///     "set_on":null,"valid_from":"2023-08-03"}"#;
/// let fixing: Fixing = serde_json::from_str(json)?;
/// assert_eq!(fixing.to_string(), "1000 ARS = 24.58 DKK (DESK, 2023-08-03)");
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
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
    #[serde(serialize_with = "iso_day::optional")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<NaiveDate>"))]
    pub set_on: Option<NaiveDate>,
    /// The first day for which it is valid.
    #[serde(serialize_with = "iso_day::day")]
    #[cfg_attr(feature = "schema", schemars(with = "NaiveDate"))]
    pub valid_from: NaiveDate,
}

/// What one unit of `base` cost in `quote` on a day, by one route.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Rate {
    /// One unit of this currency …
    pub base: Currency,
    /// … in units of this one.
    pub quote: Currency,
    /// Who says so: "ECB", or "CBR×ECB" for a cross of two sources; "EU" between old currencies of
    /// the euro area, "peg" where an exact peg needs no publisher.
    pub source: String,
    /// How close its publisher is to the two currencies; null for a market rate.
    pub rank: Option<Rank>,
    /// The rate, widened by the rounding of every fixing it rests on.
    #[serde(flatten)]
    pub interval: Interval,
    /// How it was made, for a person to redo: "DKK per EUR (ECB) ÷ RUB per EUR (CBR)".
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pub derivation: Derivation,
    /// The fixings it rests on, as published. Of a rate over many days those that decide: of the
    /// days on which it was lowest and highest.
    pub fixings: Vec<Fixing>,
    /// How many fixings it rests on in all.
    pub fixings_in_all: usize,
    /// The first day of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(serialize_with = "iso_day::optional")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<NaiveDate>"))]
    pub fixed_from: Option<NaiveDate>,
    /// The last.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(serialize_with = "iso_day::optional")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<NaiveDate>"))]
    pub fixed_to: Option<NaiveDate>,
    /// The longest time, in days, for which a fixing was carried forward to a day without one.
    pub carried_days: u32,
    /// On how many of its days it rests on a fixing that was carried forward.
    pub days_carried: usize,
    /// How it was estimated, where no fixing was in force: bridged or indicative. Such a rate makes
    /// a claim plausible or contradicts it; nothing holds by it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub estimate: Option<Estimate>,
    /// On how many of its days it was estimated.
    pub days_estimated: usize,
    /// Whether it is an official rate, a market rate, a peg or an irrevocable conversion rate.
    pub standing: Standing,
}

/// What kind of rate it is.
///
/// ```
/// use exchequer::rates::Standing;
///
/// assert_eq!("official".parse::<Standing>()?, Standing::Official);
/// # Ok::<(), exchequer::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Standing {
    /// Published by a central bank.
    Official,
    /// Collected from markets.
    Market,
    /// One rate for a whole month, published by an authority: its mean, its last, or the one that a
    /// customs office reckons with. Good for "about" only.
    Monthly,
    /// An officially asserted peg, where no fixing is at hand.
    Peg,
    /// An irrevocable conversion rate of the euro, or the ratio of a redenomination: exact.
    Irrevocable,
}

text_form!(Standing, "standing", {
    Official => "official",
    Market => "market",
    Monthly => "monthly",
    Peg => "peg",
    Irrevocable => "irrevocable",
});

/// Why a fixing was not taken into a book.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{source_id} {base}/{quote} valid from {valid_from}: {reason}", source_id = .fixing.source.0,
    base = .fixing.base, quote = .fixing.quote, valid_from = .fixing.valid_from)]
#[non_exhaustive]
pub struct Refused {
    /// The fixing as it was given.
    pub fixing: Box<Fixing>,
    /// What is wrong with it.
    pub reason: Refusal,
}

/// What is wrong with a fixing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Refusal {
    /// A price is zero or negative.
    #[error("the price must be above zero")]
    NotPositive,
    /// A price for no units at all.
    #[error("the nominal must be 1 or more")]
    NoNominal,
    /// A currency is priced in itself.
    #[error("base and quote are the same currency")]
    SameCurrency,
    /// The book has another price of the same source for the same pair and day.
    #[error("the same day is already held at {0}; correct or drop one of the two")]
    OtherValue(Decimal),
}

impl fmt::Display for Fixing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { source, base, quote, nominal, value, valid_from, .. } = self;
        write!(f, "{nominal} {base} = {value} {quote} ({source}, {valid_from})")
    }
}

/// Takes any short name: a newsroom may have sources of its own.
///
/// ```
/// use exchequer::rates::SourceId;
///
/// assert_eq!("ECB".parse::<SourceId>()?, SourceId::ECB);
/// assert_eq!("DESK".parse::<SourceId>()?.to_string(), "DESK");
/// assert!(" ".parse::<SourceId>().is_err());
/// # Ok::<(), exchequer::Error>(())
/// ```
impl FromStr for SourceId {
    type Err = Error;

    fn from_str(name: &str) -> Result<Self, Error> {
        if name.is_empty() || name.contains(char::is_whitespace) {
            return Err(Error::not_so(
                name,
                "name of a source",
                "write a short name without blanks, such as ECB",
            ));
        }
        Ok(Self(Cow::Owned(name.to_owned())))
    }
}

impl fmt::Display for SourceId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
