//! On which number of a rounding do most days agree?
//!
//! Each day's own fixings make some amounts of the anchor, and each amount is met by some multiples
//! of the place to which the article rounds. The multiple that most days share is found in one pass
//! over where those stretches begin and end, so a year costs little more than a day.

use super::super::compare::product;
use crate::interval::{Interval, without_zeros};
use crate::verdict::by_rate::period_rates::{PeriodRates, Window};
use rust_decimal::Decimal;

/// What the rates of each day make of an anchor.
pub(super) struct DayAmounts(Vec<Vec<Interval>>);

/// Of a longer date about so many days are looked at, evenly spaced: the number that most of them
/// share is the one that most of all days share or its neighbour, and it is judged over all days
/// before it is suggested.
const MOST_DAYS: usize = 80;

/// How far a number's reading extends to either side of it, and the place it is rounded to.
#[derive(Clone, Copy, Debug)]
pub(super) struct Reach {
    /// To smaller amounts.
    pub(super) below: Decimal,
    /// To larger amounts.
    pub(super) above: Decimal,
    /// The place.
    pub(super) place: Decimal,
}

impl DayAmounts {
    /// By the fixings in force on each day, estimates left out. Where no day has one, by those that
    /// a newsroom may have used, and failing these by estimates.
    pub(super) fn of(period_rates: &PeriodRates, anchor: Interval) -> Self {
        let ways = [(Window::Own, false), (Window::Open, false), (Window::Open, true)];
        let amounts = ways.into_iter().map(|(window, estimated)| {
            let days = period_rates.days().len();
            let step = days.div_ceil(MOST_DAYS).max(1);
            let of_day = |day| {
                let rates = period_rates.exactly(day, window).iter();
                let rates = rates.filter(|rate| estimated || rate.estimate().is_none());
                rates.filter_map(|rate| product(anchor, rate.interval())).collect()
            };
            Self((0..days).step_by(step).map(of_day).collect())
        });
        let mut amounts = amounts.filter(|amounts| amounts.0.iter().any(|day| !day.is_empty()));
        amounts.next().unwrap_or(Self(Vec::new()))
    }

    /// On how many days some amount lies in `band`.
    pub(super) fn meeting(&self, band: Interval) -> usize {
        self.0.iter().filter(|day| day.iter().any(|amount| amount.meets(band))).count()
    }

    /// How many steps of the place make the number that most days share; among equals the one
    /// nearest to `target`. `None` where no multiple meets any amount.
    pub(super) fn most_shared(&self, reach: Reach, target: Decimal) -> Option<Decimal> {
        let wanted = target.checked_div(reach.place)?;
        let mut best: Option<(i64, Decimal, Decimal)> = None;
        let mut sharing = 0_i64;
        let ends = self.ends(reach);
        for (at, (from, change)) in ends.iter().enumerate() {
            sharing = sharing.saturating_add(*change);
            let Some((next, _)) = ends.get(at.saturating_add(1)) else { break };
            let Some(last) = next.checked_sub(Decimal::ONE).filter(|last| last >= from) else {
                continue;
            };
            let nearest = wanted.round().clamp(*from, last);
            let distance = nearest.checked_sub(wanted)?.abs();
            let is_better = best.is_none_or(|(most, closest, _)| {
                sharing > most || sharing == most && distance < closest
            });
            if sharing > 0 && is_better {
                best = Some((sharing, distance, nearest));
            }
        }
        best.map(|(_, _, steps)| steps)
    }

    /// Where the multiples that meet a day begin (+1), and after which they end (−1), in order.
    fn ends(&self, reach: Reach) -> Vec<(Decimal, i64)> {
        let mut ends = Vec::new();
        for day in &self.0 {
            for (from, to) in joined(day.iter().filter_map(|amount| multiples(*amount, reach))) {
                ends.push((from, 1));
                ends.extend(to.checked_add(Decimal::ONE).map(|after| (after, -1)));
            }
        }
        ends.sort();
        ends
    }
}

/// The first and the last multiple of the place that meets an amount.
fn multiples(amount: Interval, reach: Reach) -> Option<(Decimal, Decimal)> {
    let low = over(amount.low().checked_sub(reach.above)?, reach.place)?.ceil();
    let high = over(amount.high()?.checked_add(reach.below)?, reach.place)?.floor();
    (low <= high).then_some((low, high))
}

/// A number over a place; over a power of ten only the point moves.
fn over(number: Decimal, place: Decimal) -> Option<Decimal> {
    if let (1, zeros) = without_zeros(place.mantissa().unsigned_abs()) {
        let scale =
            number.scale().checked_add(zeros).and_then(|sum| sum.checked_sub(place.scale()));
        let mut moved = number;
        if place.is_sign_positive() && scale.is_some_and(|scale| moved.set_scale(scale).is_ok()) {
            return Some(moved);
        }
    }
    number.checked_div(place)
}

/// Stretches in order, those that overlap joined: a day counts once.
fn joined(stretches: impl Iterator<Item = (Decimal, Decimal)>) -> Vec<(Decimal, Decimal)> {
    let mut sorted: Vec<_> = stretches.collect();
    sorted.sort();
    let mut joined: Vec<(Decimal, Decimal)> = Vec::new();
    for (from, to) in sorted {
        match joined.last_mut() {
            Some((_, end)) if from <= *end => *end = to.max(*end),
            _ => joined.push((from, to)),
        }
    }
    joined
}

#[cfg(test)]
mod tests {
    use super::*;
    use rust_decimal::dec;

    fn days(amounts: &[&[Decimal]]) -> DayAmounts {
        let day = |amounts: &&[Decimal]| amounts.iter().copied().map(Interval::point).collect();
        DayAmounts(amounts.iter().map(day).collect())
    }

    const HALF: Reach = Reach { below: dec!(500), above: dec!(500), place: dec!(1000) };

    #[test]
    fn the_number_that_most_days_share_wins_over_the_middle() {
        let amounts = days(&[
            &[dec!(36_100)],
            &[dec!(36_200)],
            &[dec!(35_900)],
            &[dec!(33_400)],
            &[dec!(34_700)],
        ]);
        assert_eq!(amounts.most_shared(HALF, dec!(34_900)), Some(dec!(36)));
        assert_eq!(amounts.meeting(Interval::new(dec!(35_500), dec!(36_500))), 3);
    }

    #[test]
    fn among_equals_the_nearest_wins_and_two_routes_of_a_day_count_once() {
        let amounts = days(&[&[dec!(36_100), dec!(36_200)], &[dec!(33_400)], &[dec!(34_700)]]);
        assert_eq!(amounts.most_shared(HALF, dec!(34_900)), Some(dec!(35)));
    }

    #[test]
    fn over_a_power_of_ten_only_the_point_moves() {
        let numbers = [dec!(36_140), dec!(-0.025), dec!(0), dec!(5)];
        for place in [dec!(1000), dec!(1), dec!(0.01), dec!(500), dec!(0.0100)] {
            for number in numbers {
                assert_eq!(over(number, place), number.checked_div(place), "{number} over {place}");
            }
        }
    }

    #[test]
    fn without_a_multiple_that_meets_there_is_none() {
        let narrow = Reach { below: dec!(1), above: dec!(1), place: dec!(1000) };
        assert_eq!(days(&[&[dec!(36_100)]]).most_shared(narrow, dec!(36_100)), None);
        assert_eq!(days(&[]).most_shared(HALF, dec!(36_100)), None);
    }
}
