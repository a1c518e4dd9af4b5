//! How likely a random wrong figure would match a hypothesis too.
//!
//! A slip that accepts much of what could have been written explains little: with twenty dollars in
//! the world one of them often fits by accident.

use crate::interval::{Interval, Written};
use crate::verdict::by_rate::period_rates::union::Union;
use rust_decimal::{Decimal, RoundingStrategy, dec};

/// ln 10⁶: a wrong figure is taken to lie anywhere, log-uniformly, within a factor of 1,000 around
/// the written one.
const LOG_RANGE: Decimal = dec!(13.815510558);

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
    let factor = closed_factor(written);
    let above_zero = accepted.iter().copied().filter(|accepted| accepted.low() > Decimal::ZERO);
    let apart = Union::of_joined(Interval::joined(above_zero.collect())).joined_within(factor);
    let mut widths = apart.into_iter().filter_map(|accepted| log_width(accepted, factor));
    let total = widths.try_fold(Decimal::ZERO, Decimal::checked_add);
    total.and_then(|total| total.checked_div(LOG_RANGE)).unwrap_or(Decimal::ONE).min(Decimal::ONE)
}

/// By how much one accepted value may be above another, in proportion, so that no figure passes
/// between.
pub(super) fn closed_factor(written: Written) -> Decimal {
    let share = share(written);
    let (above, below) = (Decimal::ONE.saturating_add(share), Decimal::ONE.saturating_sub(share));
    above.checked_div(below).unwrap_or(Decimal::ONE)
}

/// Half the width of a figure's reading, in proportion.
fn share(written: Written) -> Decimal {
    let value = written.value().abs();
    let half = value.saturating_sub(written.as_written().low().abs().min(value));
    half.checked_div(value).unwrap_or_default().min(dec!(0.5))
}

/// A chance to two significant digits, rounded up: never shown as impossible.
pub(in crate::verdict) fn shown(chance: Decimal) -> Decimal {
    let up = chance.round_sf_with_strategy(2, RoundingStrategy::AwayFromZero).unwrap_or(chance);
    up.max(dec!(0.0001)).min(Decimal::ONE).normalize()
}

/// ln(high ∕ low) of an interval that is widened by a factor, as 2·artanh((high − low) ∕ (high +
/// low)), of which three terms are taken: exact to a thousandth up to a factor of two, a lower
/// bound beyond.
fn log_width(interval: Interval, factor: Decimal) -> Option<Decimal> {
    let (low, high) = (interval.low(), interval.high()?.checked_mul(factor)?);
    let ratio = high.checked_sub(low)?.checked_div(high.checked_add(low)?)?;
    let square = ratio.checked_mul(ratio)?;
    let third = Decimal::ONE.checked_add(square.checked_div(dec!(3))?)?;
    let terms = third.checked_add(square.checked_mul(square)?.checked_div(dec!(5))?)?;
    Decimal::TWO.checked_mul(ratio)?.checked_mul(terms)
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
    fn more_alternatives_never_make_a_match_less_likely() {
        let written = Written::in_full(dec!(36_000));
        let one = [Interval::point(dec!(100))];
        let two = [Interval::point(dec!(100)), Interval::point(dec!(1000))];
        assert!(of_coincidence(written, &two) > of_coincidence(written, &one));
        assert_eq!(of_coincidence(written, &one), of_coincidence(written, &[one[0], one[0]]));
    }

    #[test]
    fn values_between_which_no_figure_passes_may_be_taken_as_one() {
        let written = Written::in_full(dec!(36_000));
        let factor = closed_factor(written);
        let points: Vec<Interval> =
            (0..40i64).map(|at| Interval::point(Decimal::from(30_000 + at * at * 37))).collect();
        let near = Union::of(points.iter().copied()).joined_within(factor);
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
