//! How likely a random wrong figure would match a hypothesis too.
//!
//! A slip that accepts much of what could have been written explains little: with twenty dollars in
//! the world one of them often fits by accident.

use crate::interval::{Interval, Written, aligned, smaller};
use rust_decimal::{Decimal, RoundingStrategy, dec};

/// ln 10⁶ in units of 10⁻⁹: a wrong figure is taken to lie anywhere, log-uniformly, within a factor
/// of 1,000 around the written one.
const LOG_RANGE: u128 = 13_815_510_558;
/// How many of these units are 1.
const LOG_UNITS: u128 = 1_000_000_000;

/// The probability that a random figure meets any of the accepted values.
///
/// `accepted` are the values that every alternative tried would give, before rounding. A figure
/// meets one when its reading, as wide in proportion as that of the written one, touches it. So
/// each is widened by that reading; those that overlap count once; and
///
/// chance = min(1, Σ ln(highᵢ ∕ lowᵢ) ∕ ln 10⁶).
///
/// Trying more alternatives adds to the sum: that is the correction for having tried them.
pub(in crate::verdict) fn of_coincidence(written: Written, accepted: &[Interval]) -> Decimal {
    of_accepted(MergeGap::of(written), accepted)
}

/// [`of_coincidence`] for a written figure whose merge gap is known.
pub(super) fn of_accepted(gap: MergeGap, accepted: &[Interval]) -> Decimal {
    let above_zero = accepted.iter().copied().filter(|accepted| accepted.low() > Decimal::ZERO);
    let apart = gap.joined(&Interval::joined(above_zero.collect()));
    let widths = apart.into_iter().filter_map(|accepted| gap.log_width(accepted));
    let total = widths.fold(0_u128, u128::saturating_add);
    let chance = total.saturating_mul(LOG_UNITS) / LOG_RANGE;
    decimal(chance.min(ONE))
}

/// Shares are integers in units of 2⁻⁶², rounded down: a chance is shown to two digits only.
const BITS: u32 = 62;
const ONE: u128 = 1 << BITS;

/// A share as a decimal.
fn decimal(share: u128) -> Decimal {
    const PLACES: u32 = 18;
    let digits = share.saturating_mul(10_u128.pow(PLACES)) >> BITS;
    let digits = i128::try_from(digits).unwrap_or(i128::MAX);
    Decimal::try_from_i128_with_scale(digits, PLACES).unwrap_or(Decimal::ONE)
}

/// How far two accepted values may be apart and still count as one, as a share of the lower one: so
/// far that a figure between them, read as widely as the written one, meets one or the other.
#[derive(Clone, Copy, Debug)]
pub(super) struct MergeGap(u128);

impl MergeGap {
    /// 2h ∕ (1 − h) for a figure that is read as its value ± a share h of it.
    pub(super) fn of(written: Written) -> Self {
        let value = written.value().abs();
        let half = value.saturating_sub(smaller(written.as_written().low().abs(), value));
        let Some((half, value)) = aligned(half, value).filter(|_| !value.is_zero()) else {
            return Self(0);
        };
        let [half, value] = in_62_bits([half, value]);
        let half = half.min(value / 2);
        Self(share(half.saturating_mul(2), value.saturating_sub(half)))
    }

    /// Values in order and apart, those within the gap joined.
    pub(super) fn joined(self, apart: &[Interval]) -> Vec<Interval> {
        let mut joined: Vec<Interval> = Vec::with_capacity(apart.len());
        for stretch in apart {
            match joined.last_mut() {
                Some(last) if self.joins(*last, *stretch) => *last = last.hull(*stretch),
                Some(_) | None => joined.push(*stretch),
            }
        }
        joined
    }

    /// Whether two values count as one, the lower one first.
    fn joins(self, below: Interval, above: Interval) -> bool {
        let Some(high) = below.high() else { return false };
        let Some((high, low)) = aligned(high, above.low()) else { return false };
        let [high, low] = in_62_bits([high, low]);
        share(low.saturating_sub(high), high) <= self.0
    }

    /// ln(high ∕ low) of an interval that is widened by a reading. It is 2·artanh of their
    /// difference over their sum, of which three terms are taken: exact to a thousandth up to a
    /// factor of two, a lower bound beyond.
    fn log_width(self, interval: Interval) -> Option<u128> {
        // Where the ends are too far apart to compare, the lower one is as good as zero.
        let (low, high) = aligned(interval.low(), interval.high()?).unwrap_or((0, 1));
        let [low, high] = in_62_bits([low, high]);
        let high = high.saturating_add(high.saturating_mul(self.0) >> BITS);
        let [low, high] = in_62_bits([low, high]);
        let ratio = share(high.saturating_sub(low), high.saturating_add(low));
        let square = part(ratio, ratio);
        // All are at most 1, so they fit into 64 bits, which are divided more quickly.
        let [third, fifth] =
            [square, part(square, square)].map(|term| u64::try_from(term).unwrap_or(u64::MAX));
        let terms = ONE + u128::from(third / 3) + u128::from(fifth / 5);
        Some(part(ratio, terms).saturating_mul(2))
    }
}

/// Two integers in the same proportion, shifted so that the larger one has 62 bits.
fn in_62_bits([one, other]: [u128; 2]) -> [u128; 2] {
    const SPARE: u32 = u128::BITS - BITS;
    let spare = (one | other).leading_zeros();
    match spare.checked_sub(SPARE) {
        Some(more) => [one << more.min(BITS), other << more.min(BITS)],
        None => [one >> (SPARE - spare), other >> (SPARE - spare)],
    }
}

/// One integer of at most 62 bits as a share of another; very large where that is zero.
fn share(one: u128, other: u128) -> u128 {
    (one << BITS).checked_div(other).unwrap_or(u128::from(u64::MAX))
}

/// A share of a share.
fn part(one: u128, other: u128) -> u128 {
    one.saturating_mul(other) >> BITS
}

/// A chance to two significant digits, rounded up: never shown as impossible.
pub(in crate::verdict) fn shown(chance: Decimal) -> Decimal {
    let up = chance.round_sf_with_strategy(2, RoundingStrategy::AwayFromZero).unwrap_or(chance);
    up.max(dec!(0.0001)).min(Decimal::ONE).normalize()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use rust_decimal::prelude::{FromPrimitive, ToPrimitive};

    /// A linear congruential generator, for draws that never change.
    struct Draws(u64);

    impl Draws {
        /// Between 0 and 1.
        fn next(&mut self) -> f64 {
            self.0 = self
                .0
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1_442_695_040_888_963_407);
            (self.0 >> 11) as f64 / (1u64 << 53) as f64
        }
    }

    /// The share of random figures, rounded in proportion like the written one, that meet an
    /// accepted value.
    fn simulated(written: Written, accepted: &[Interval], seed: u64) -> f64 {
        let value = written.value().to_f64().unwrap();
        let share = (value - written.as_written().low().to_f64().unwrap()) / value;
        let mut draws = Draws(seed);
        let number = 20_000;
        let hits = (0..number).filter(|_| {
            let figure = value * 10f64.powf(draws.next() * 6.0 - 3.0);
            let reading = Interval::new(
                Decimal::from_f64(figure * (1.0 - share)).unwrap(),
                Decimal::from_f64(figure * (1.0 + share)).unwrap(),
            );
            accepted.iter().any(|accepted| accepted.meets(reading))
        });
        hits.count() as f64 / f64::from(number)
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(24))]
        #[test]
        fn the_formula_agrees_with_simulation(
            digits in 10i64..1000,
            alternatives in prop::collection::vec((0.01f64..100.0, 1.0f64..1.3), 1..12),
            seed in any::<u64>(),
        ) {
            let written = Written::in_full(Decimal::from(digits));
            let accepted: Vec<Interval> = alternatives
                .into_iter()
                .map(|(at, width)| {
                    let low = digits as f64 * at;
                    Interval::new(Decimal::from_f64(low).unwrap(), Decimal::from_f64(low * width).unwrap())
                })
                .collect();
            let computed = of_coincidence(written, &accepted).to_f64().unwrap();
            let simulated = simulated(written, &accepted, seed);
            prop_assert!((computed - simulated).abs() < 0.02, "{computed} against {simulated}");
        }
    }

    #[test]
    fn a_short_number_has_the_chance_that_logarithms_give() {
        let chance = of_coincidence(Written::in_full(dec!(7_100)), &[Interval::point(dec!(7_100))]);
        // ln(7150 ∕ 7050) ∕ ln 10⁶.
        assert_eq!(chance.round_dp(9), dec!(0.001019487));
    }

    #[test]
    fn more_alternatives_never_make_a_match_less_likely() {
        let written = Written::in_full(dec!(36_000));
        let one = [Interval::point(dec!(100))];
        let two = [Interval::point(dec!(100)), Interval::point(dec!(1000))];
        assert!(of_coincidence(written, &two) > of_coincidence(written, &one));
        assert_eq!(of_coincidence(written, &one), of_coincidence(written, &[one[0], one[0]]));
    }

    #[test]
    fn values_within_the_merge_gap_may_be_taken_as_one() {
        let written = Written::in_full(dec!(36_000));
        let points: Vec<Interval> =
            (0..40i64).map(|at| Interval::point(Decimal::from(30_000 + at * at * 37))).collect();
        let near = MergeGap::of(written).joined(&Interval::joined(points.clone()));
        assert!(near.len() > 1 && near.len() < points.len());
        assert_eq!(of_coincidence(written, &near), of_coincidence(written, &points));
    }

    #[test]
    fn a_chance_is_shown_to_two_digits_and_never_as_zero() {
        assert_eq!(shown(dec!(0.020134)), dec!(0.021));
        assert_eq!(shown(dec!(0)), dec!(0.0001));
        assert_eq!(shown(dec!(1)), dec!(1));
    }
}
