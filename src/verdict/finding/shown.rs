//! The numbers of a finding as they are shown and serialised: rounded for the reader, who sees the
//! exact ones in the rates.

use crate::interval::{Interval, Written, negative, plain};
use rust_decimal::{Decimal, RoundingStrategy};
use serde::{Serialize, Serializer};

/// A number as it is shown: whole units from a thousand up, two decimals from one up, else four
/// significant digits.
#[must_use]
pub(in crate::verdict) fn presented(value: Decimal) -> Decimal {
    let size = value.abs();
    let shown = if size >= Decimal::ONE_THOUSAND {
        value.round_dp_with_strategy(0, RoundingStrategy::MidpointAwayFromZero)
    } else if size >= Decimal::ONE {
        value.round_dp(2)
    } else {
        value.round_sf(4).unwrap_or(value)
    };
    shown.normalize()
}

/// A signed percentage to two decimals; a gap that is not zero never shows as zero.
#[must_use]
pub(in crate::verdict) fn shown_percent(gap: Decimal) -> Decimal {
    let rounded = gap.round_dp(2).normalize();
    if !rounded.is_zero() || gap.is_zero() {
        return rounded;
    }
    let least = Decimal::new(1, 2);
    if gap.is_sign_negative() { negative(least) } else { least }
}

pub(super) fn is_zero(count: &usize) -> bool {
    *count == 0
}

pub(super) fn percent_or_null<S: Serializer>(
    gap: &Option<Decimal>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    match gap {
        Some(gap) => plain(&shown_percent(*gap), serializer),
        None => serializer.serialize_none(),
    }
}

pub(super) fn eight_digits<S: Serializer>(
    rate: &Option<Interval>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let short = |value: Decimal| value.round_sf(8).unwrap_or(value);
    let Some(rate) = rate else { return serializer.serialize_none() };
    let shown = match rate.high() {
        Some(high) => Interval::new(short(rate.low()), short(high)),
        None => Interval::at_least(short(rate.low())),
    };
    shown.serialize(serializer)
}

pub(super) fn value_of<S: Serializer>(written: &Written, serializer: S) -> Result<S::Ok, S::Error> {
    plain(&written.value(), serializer)
}

pub(super) fn value_or_null<S: Serializer>(
    written: &Option<Written>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    match written {
        Some(written) => value_of(written, serializer),
        None => serializer.serialize_none(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rust_decimal::dec;

    #[test]
    fn large_amounts_are_shown_in_whole_units_and_small_ones_with_decimals() {
        assert_eq!(presented(dec!(36630.70)), dec!(36631));
        assert_eq!(presented(dec!(546.624)), dec!(546.62));
        assert_eq!(presented(dec!(0.0732812)), dec!(0.07328));
    }

    #[test]
    fn a_tiny_gap_is_not_shown_as_none() {
        assert_eq!(shown_percent(dec!(0.0004)), dec!(0.01));
        assert_eq!(shown_percent(dec!(-0.0004)), dec!(-0.01));
        assert_eq!(shown_percent(dec!(-6.5234)), dec!(-6.52));
        assert_eq!(shown_percent(dec!(0)), dec!(0));
    }
}
