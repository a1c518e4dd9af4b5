//! Intervals and decimals as they are in JSON.

use super::{Interval, Plain};
use rust_decimal::Decimal;
use serde::{Deserialize, Deserializer, Serialize, de};

impl<'de> Deserialize<'de> for Interval {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[derive(Deserialize)]
        struct Ends {
            low: Decimal,
            high: Option<Decimal>,
        }
        let Ends { low, high } = Ends::deserialize(deserializer)?;
        Self::ends(low, high.unwrap_or(Self::UNBOUNDED)).ok_or_else(|| {
            de::Error::custom(format!("an interval that ends below its start, {low}"))
        })
    }
}

/// A decimal as it is in JSON: a string, without trailing zeros.
pub(crate) fn plain<S: serde::Serializer>(
    value: &Decimal,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    Plain::of(*value).serialize(serializer)
}

/// An upper end as it is in JSON: as [`plain`] writes it, or null for an unbounded interval.
pub(super) fn plain_or_null<S: serde::Serializer>(
    value: &Decimal,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    if Interval::point(*value).is_unbounded() {
        serializer.serialize_none()
    } else {
        plain(value, serializer)
    }
}
