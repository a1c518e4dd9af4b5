//! Amounts of money as people read them: "€305–315m", "$5.50", "33,326–36,631 DKK".
//!
//! From a million up they are counted in millions, billions or trillions. An amount that was
//! computed shows no more digits than its width makes meaningful; one that was written keeps its
//! own.

use super::shown::Between;
use crate::currency::Currency;
use crate::interval::{Interval, over};
use crate::verdict::finding::{Computed, presented};
use rust_decimal::{Decimal, RoundingStrategy, dec};
use std::fmt::{self, Display, Formatter};

/// From one amount to another.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Amounts {
    pub(crate) low: Decimal,
    /// `None` where there is no upper end.
    pub(crate) high: Option<Decimal>,
    pub(crate) currency: Currency,
}

/// What amounts are counted in, the largest first.
pub(crate) const COUNTED_IN: [(Decimal, &str); 3] =
    [(dec!(1_000_000_000_000), "trn"), (dec!(1_000_000_000), "bn"), (dec!(1_000_000), "m")];

impl Amounts {
    /// Amounts as they are.
    pub(crate) fn exactly(low: Decimal, high: Decimal, currency: Currency) -> Self {
        Self { low, high: Some(high), currency }
    }

    /// What a figure stands for, as it is; where its ends were computed, as those of a stated rate
    /// are, they are rounded for the reader.
    pub(in crate::verdict) fn of(reading: Interval, currency: Currency) -> Self {
        /// Nobody writes an amount with more decimals.
        const WRITTEN: u32 = 8;
        let (low, high) = (reading.low(), reading.high());
        match low.scale().max(high.map_or(0, |high| high.scale())) > WRITTEN {
            true => Self::computed(reading, currency),
            false => Self { low, high, currency },
        }
    }

    /// What was computed, rounded for the reader.
    pub(crate) fn computed(exact: Interval, currency: Currency) -> Self {
        let [low, high] = match exact.high() {
            Some(high) => for_the_reader(exact.low(), high).map(Some),
            None => [Some(presented(exact.low())), None],
        };
        Self { low: low.unwrap_or_default(), high, currency }
    }
}

/// Both ends to a place that is a tenth of their distance or so, and from a million up to at most
/// five digits; below a million as amounts are presented.
fn for_the_reader(low: Decimal, high: Decimal) -> [Decimal; 2] {
    let size = low.abs().max(high.abs());
    let place = (size >= dec!(1_000_000)).then(|| place_for(size, high.checked_sub(low)));
    match place.flatten() {
        Some(place) => [low, high].map(|end| to_place(end, place)),
        None => [presented(low), presented(high)],
    }
}

fn place_for(size: Decimal, width: Option<Decimal>) -> Option<Decimal> {
    let fifth = width?.checked_div(dec!(5))?;
    let finest = over(size, dec!(100_000))?;
    let wanted = fifth.max(finest);
    let mut place = Decimal::ONE;
    while place.checked_mul(Decimal::TEN)? <= wanted {
        place = place.checked_mul(Decimal::TEN)?;
    }
    Some(place)
}

fn to_place(value: Decimal, place: Decimal) -> Decimal {
    let steps = over(value, place)
        .map(|steps| steps.round_dp_with_strategy(0, RoundingStrategy::MidpointAwayFromZero));
    steps.and_then(|steps| steps.checked_mul(place)).unwrap_or(value)
}

impl Display for Amounts {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let largest = self.high.unwrap_or(self.low).abs().max(self.low.abs());
        let counted = COUNTED_IN.iter().find(|(in_units, _)| largest >= *in_units);
        let shown = |value: Decimal| match counted {
            Some((in_units, _)) => over(value, *in_units).unwrap_or(value),
            None => value,
        };
        let unit = counted.map_or("", |(_, unit)| unit);
        let (low, high) = (shown(self.low), self.high.map(shown));
        let sign = sign(self.currency);
        let (minus, low, high) = match (sign, high) {
            // "−€3m", not "€−3m".
            (Some(_), Some(high)) if low.is_sign_negative() && high.is_sign_negative() => {
                ("−", high.abs(), Some(low.abs()))
            }
            _ => ("", low, high),
        };
        write!(f, "{minus}{}", sign.unwrap_or_default())?;
        match high {
            Some(high) => write!(f, "{}{unit}", Between(low, high))?,
            None => write!(f, "{}{unit} or more", Between(low, low))?,
        }
        match sign {
            Some(_) => Ok(()),
            None => write!(f, " {}", self.currency),
        }
    }
}

/// The sign of the few currencies that every reader knows by it.
fn sign(currency: Currency) -> Option<&'static str> {
    match currency.code() {
        "EUR" => Some("€"),
        "USD" => Some("$"),
        "GBP" => Some("£"),
        "JPY" => Some("¥"),
        _ => None,
    }
}

impl Display for Computed {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        Amounts::computed(self.exact, self.currency).fmt(f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::verdict::tests::fixtures::currency;

    fn computed(low: Decimal, high: Decimal, code: &str) -> String {
        Amounts::computed(Interval::new(low, high), currency(code)).to_string()
    }

    fn exactly(low: Decimal, high: Decimal, code: &str) -> String {
        Amounts::exactly(low, high, currency(code)).to_string()
    }

    #[test]
    fn millions_are_counted_as_people_count_them() {
        assert_eq!(exactly(dec!(305_000_000), dec!(315_000_000), "EUR"), "€305–315m");
        assert_eq!(computed(dec!(261_629_000), dec!(270_207_000), "GBP"), "£262–270m");
        assert_eq!(exactly(dec!(72_000_000_000), dec!(72_000_000_000), "DKK"), "72bn DKK");
        assert_eq!(exactly(dec!(950_000), dec!(1_050_000), "EUR"), "€0.95–1.05m");
        assert_eq!(computed(dec!(326_668_123), dec!(326_668_130), "USD"), "$326.668m");
        assert_eq!(
            exactly(dec!(14_400_000_000_000), dec!(14_400_000_000_000), "KRW"),
            "14.4trn KRW"
        );
    }

    #[test]
    fn what_was_computed_of_a_figure_is_rounded_and_what_was_written_is_not() {
        let shown = |low, high| Amounts::of(Interval::new(low, high), currency("GBP")).to_string();
        let end = dec!(1.238805970149253731343283582);
        assert_eq!(shown(end, dec!(1.2613065326633165829145728644)), "£1.24–1.26");
        assert_eq!(shown(dec!(1.2388), dec!(1.26131)), "£1.2388–1.26131");
    }

    #[test]
    fn smaller_amounts_are_written_out() {
        assert_eq!(exactly(dec!(36_000), dec!(36_000), "DKK"), "36,000 DKK");
        assert_eq!(computed(dec!(33_326.1), dec!(36_630.7), "DKK"), "33,326–36,631 DKK");
        assert_eq!(exactly(dec!(4284.74), dec!(4284.74), "EUR"), "€4,284.74");
        assert_eq!(computed(dec!(0.0539), dec!(0.0541), "EUR"), "€0.0539–0.0541");
    }

    #[test]
    fn a_loss_has_its_sign_before_the_currency() {
        assert_eq!(exactly(dec!(-3_000_000), dec!(-3_000_000), "EUR"), "−€3m");
        assert_eq!(exactly(dec!(-3_000), dec!(-2_500), "USD"), "−$2,500–3,000");
        assert_eq!(exactly(dec!(-3_000), dec!(-3_000), "DKK"), "−3,000 DKK");
    }

    #[test]
    fn an_open_end_is_said() {
        let open = Amounts::of(Interval::at_least(dec!(20_000_000)), currency("EUR"));
        assert_eq!(open.to_string(), "€20m or more");
    }
}
