//! The amounts of many days as integers on one scale, so that finding the multiples of a place that
//! meet an amount takes two integer divisions.
//!
//! The rates are cut to sixteen digits. Where the digits cut off could change an answer there is
//! none, and the caller computes with decimals.

use super::Reach;
use crate::interval::{Interval, Magnitude, aligned};
use rust_decimal::Decimal;

/// What each rate makes of an anchor, in units of 10 to the power −`scale`.
pub(super) struct Scaled {
    /// The lower and the upper end of each.
    amounts: Vec<[u128; 2]>,
    /// The largest upper end.
    most: u128,
    scale: i32,
}

/// Amounts compared with the multiples of a place. All numbers lack the lowest `shift` bits.
pub(super) struct Steps<'a> {
    amounts: &'a [[u128; 2]],
    shift: u32,
    place: i64,
    /// How far a number's reading extends to larger and to smaller amounts.
    above: i64,
    below: i64,
    /// By how much an amount or a multiple may be off.
    blur: i64,
}

/// Amounts compared with a band.
pub(super) struct InBand<'a> {
    amounts: &'a [[u128; 2]],
    /// The ends of the band, each moved inward by as much as an amount may be off.
    inner: [u128; 2],
    /// The same outward.
    outer: [u128; 2],
}

impl InBand<'_> {
    /// Whether the amount at a place meets the band; `None` where cut digits could decide.
    pub(super) fn meets(&self, at: usize) -> Option<bool> {
        let [low, high] = *self.amounts.get(at)?;
        if high < self.outer[0] || low > self.outer[1] {
            return Some(false);
        }
        (high >= self.inner[0] && low <= self.inner[1]).then_some(true)
    }
}

/// Rates whose powers of ten differ by more than this are not put on one scale.
const MOST_POWERS: i32 = 2;

/// Amounts are cut to so many bits.
const BITS: u32 = 61;

/// A place keeps more than so many of them, so that far less than a step is cut off.
const PLACE_BITS: u32 = 40;

impl Scaled {
    /// `None` where amounts or rates are below zero, or their sizes do not fit.
    pub(super) fn of(
        anchor: Interval,
        rates: impl Iterator<Item = [Magnitude; 2]> + Clone,
    ) -> Option<Self> {
        if anchor.low().is_sign_negative() {
            return None;
        }
        let (least, most) = aligned(anchor.low(), anchor.high()?)?;
        let scale = i32::try_from(anchor.low().scale().max(anchor.high()?.scale())).ok()?;
        let powers = || rates.clone().flatten().map(|end| end.digits().1);
        let (lowest, highest) = (powers().min()?, powers().max()?);
        if highest.checked_sub(lowest)? > MOST_POWERS {
            return None;
        }
        let [least, most] = [u64::try_from(least).ok()?, u64::try_from(most).ok()?];
        let times = |amount: u64, end: Magnitude| {
            let (digits, power) = end.digits();
            let zeros = usize::try_from(power - lowest).ok()?;
            let rate = digits.checked_mul(*[1, 10, 100].get(zeros)?)?;
            u128::from(amount).checked_mul(u128::from(rate))
        };
        let amounts = rates.map(|[low, high]| Some([times(least, low)?, times(most, high)?]));
        let amounts: Vec<[u128; 2]> = amounts.collect::<Option<_>>()?;
        let most = amounts.iter().map(|[_, high]| *high).max()?;
        Some(Self { amounts, most, scale: scale.checked_sub(lowest)? })
    }

    /// For comparing with the multiples of a place; `None` where the place is too small beside the
    /// amounts.
    pub(super) fn steps(&self, reach: Reach) -> Option<Steps<'_>> {
        let [place, above, below] =
            [reach.place, reach.above, reach.below].map(|value| self.on_scale(value));
        let (place, above, below) = (place?, above?, below?);
        let most = self.most.checked_add(below)?.checked_add(above)?;
        let shift = (u128::BITS - most.leading_zeros()).saturating_sub(BITS);
        let place = i64::try_from(place >> shift).ok()?;
        if place >> PLACE_BITS == 0 {
            return None;
        }
        let [above, below] = [above, below].map(|value| i64::try_from(value >> shift).ok());
        // Cut to sixteen digits, an amount is off by less than 2⁻⁴⁹ of itself. The place is off by
        // less than one unit, and its multiples by less than one for each step.
        let steps = i64::try_from(most >> shift).ok()?.checked_div(place)?;
        let blur = steps.checked_add(1 << (BITS - 49))?;
        Some(Steps { amounts: &self.amounts, shift, place, above: above?, below: below?, blur })
    }

    /// For comparing with a band.
    pub(super) fn in_band(&self, band: Interval) -> Option<InBand<'_>> {
        let [low, high] = [self.on_scale(band.low())?, self.on_scale(band.high()?)?];
        // As for steps, and what is cut off the band.
        let blur = (self.most >> 49).checked_add(2)?;
        let inner = [low.checked_add(blur)?, high.saturating_sub(blur)];
        let outer = [low.saturating_sub(blur), high.checked_add(blur)?];
        Some(InBand { amounts: &self.amounts, inner, outer })
    }

    /// A decimal in these units, rounded down; `None` where it is below zero or does not fit.
    fn on_scale(&self, value: Decimal) -> Option<u128> {
        let digits = u128::try_from(value.mantissa()).ok()?;
        let zeros = self.scale.checked_sub_unsigned(value.scale())?;
        match u32::try_from(zeros) {
            Ok(zeros) => digits.checked_mul(10_u128.checked_pow(zeros)?),
            Err(_) => digits.checked_div(10_u128.checked_pow(zeros.unsigned_abs())?),
        }
    }
}

impl Steps<'_> {
    /// The first and the last multiple that meets the amount at a place, of which the first may be
    /// the larger; `None` where cut digits could decide.
    pub(super) fn around(&self, at: usize) -> Option<(i64, i64)> {
        let [low, high] = *self.amounts.get(at)?;
        let low = i64::try_from(low >> self.shift).ok()?.checked_sub(self.above)?;
        let high = i64::try_from(high >> self.shift).ok()?.checked_add(self.below)?;
        Some((self.whole(low)?.checked_add(1)?, self.whole(high)?))
    }

    /// How many whole steps there are up to a number that is clearly none of them.
    fn whole(&self, number: i64) -> Option<i64> {
        let rest = number.checked_rem_euclid(self.place)?;
        let is_clear = rest > self.blur && rest < self.place.checked_sub(self.blur)?;
        if is_clear { number.checked_div_euclid(self.place) } else { None }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::verdict::compare::product;
    use crate::verdict::suggestion::days::multiples;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn multiples_are_those_of_the_exact_amount(
            (anchor, scale) in (1i64..10_000_000_000, 0u32..4),
            rates in prop::collection::vec((1i64..1_000_000, 0i64..500), 1..5),
            (places, finer) in (0u32..3, 3u32..8),
            (below, above) in (0i64..600, 0i64..600),
            power in 0u32..5,
        ) {
            let anchor = Interval::point(Decimal::new(anchor, scale));
            let rate = |(low, width)| {
                let [low, high] = [low, low + width].map(|rate| Decimal::new(rate, finer));
                Interval::new(low, high).checked_div(Interval::point(Decimal::new(7, places)))
            };
            let rates: Vec<Interval> = rates.into_iter().map(|ends| rate(ends).unwrap()).collect();
            let ends = rates.iter().map(|rate| {
                [Magnitude::at_most(rate.low()), Magnitude::at_least(rate.high().unwrap())]
            });
            let place = Decimal::from(10u64.pow(power));
            let share = |of: i64| Decimal::new(of, 3) * place;
            let reach = Reach { below: share(below), above: share(above), place };
            let scaled = Scaled::of(anchor, ends);
            let steps = scaled.as_ref().and_then(|scaled| scaled.steps(reach));
            for (at, rate) in rates.iter().enumerate() {
                let wanted = multiples(product(anchor, *rate).unwrap(), reach).unwrap();
                let band = Interval::new(place, place.checked_add(reach.above).unwrap());
                let in_band = scaled.as_ref().and_then(|scaled| scaled.in_band(band));
                if let Some(meets) = in_band.and_then(|in_band| in_band.meets(at)) {
                    prop_assert_eq!(meets, product(anchor, *rate).unwrap().meets(band));
                }
                if let Some(found) = steps.as_ref().and_then(|steps| steps.around(at)) {
                    prop_assert_eq!(found, wanted);
                }
            }
        }
    }
}
