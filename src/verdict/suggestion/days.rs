//! On which number of a rounding do most days agree?
//!
//! Each day's own fixings make some amounts of the anchor, and each amount is met by some multiples
//! of the place to which the article rounds. The multiple that most days share is found in one pass
//! over where those stretches begin and end, so a year costs little more than a day.
//!
//! Amounts are first compared as integers, in [`scaled`]; where that does not decide, the exact
//! amount is worked out from the rate.

mod scaled;

use super::super::compare::product;
use crate::interval::{Interval, Magnitude, over};
use crate::rates::{DayRate, Quality};
use crate::verdict::by_rate::period_rates::{PeriodRates, Window};
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use scaled::{Scaled, Steps};
use std::rc::Rc;

/// What the rates of each day make of an anchor.
pub(super) struct DayAmounts {
    period_rates: Rc<PeriodRates>,
    anchor: Interval,
    window: Window,
    /// In order of days.
    rates: Vec<DayPrice>,
    scaled: Option<Scaled>,
}

/// One rate of a day.
#[derive(Clone, Copy)]
struct DayPrice {
    day: usize,
    /// Its place among those of the day.
    place: usize,
    low: Magnitude,
    high: Magnitude,
}

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
    pub(super) fn of(period_rates: &Rc<PeriodRates>, anchor: Interval) -> Self {
        let ways = [(Window::Own, false), (Window::Open, false), (Window::Open, true)];
        let rates = |window, estimated| {
            if period_rates.is_sample() {
                each(period_rates, window, estimated)
            } else {
                priced(period_rates, window, estimated)
            }
        };
        let found = ways.into_iter().map(|(window, estimated)| (window, rates(window, estimated)));
        let mut found = found.filter(|(_, rates)| !rates.is_empty());
        let (window, rates) = found.next().unwrap_or((Window::Own, Vec::new()));
        let scaled = Scaled::of(anchor, rates.iter().map(|rate| [rate.low, rate.high]));
        Self { period_rates: Rc::clone(period_rates), anchor, window, rates, scaled }
    }

    /// On how many days some amount lies in `band`.
    pub(super) fn meeting(&self, band: Interval) -> usize {
        let in_band = self.scaled.as_ref().and_then(|scaled| scaled.in_band(band));
        let meets = |at, rate: &DayPrice| {
            let quickly = in_band.as_ref().and_then(|in_band| in_band.meets(at));
            quickly.unwrap_or_else(|| self.exactly(rate).is_some_and(|exact| exact.meets(band)))
        };
        let mut last = None;
        let mut count = 0_usize;
        for (at, rate) in self.rates.iter().enumerate() {
            if last != Some(rate.day) && meets(at, rate) {
                last = Some(rate.day);
                count = count.saturating_add(1);
            }
        }
        count
    }

    /// How many steps of the place make the number that most days share; among equals the one
    /// nearest to `target`. `None` where no multiple meets any amount.
    pub(super) fn most_shared(&self, reach: Reach, target: Decimal) -> Option<Decimal> {
        let wanted = Wanted::of(target.checked_div(reach.place)?)?;
        let mut best: Option<(i64, i128, i64)> = None;
        let mut sharing = 0_i64;
        let ends = self.ends(reach);
        for (at, (from, change)) in ends.iter().enumerate() {
            sharing = sharing.saturating_add(*change);
            let Some((next, _)) = ends.get(at.saturating_add(1)) else { break };
            if next <= from || sharing <= 0 {
                continue;
            }
            let (nearest, distance) = wanted.nearest(*from, next.saturating_sub(1));
            let is_better = best.is_none_or(|(most, closest, _)| {
                sharing > most || sharing == most && distance < closest
            });
            if is_better {
                best = Some((sharing, distance, nearest));
            }
        }
        best.map(|(_, _, steps)| Decimal::from(steps))
    }

    /// Where the multiples that meet a day begin (+1), and after which they end (−1), in order.
    fn ends(&self, reach: Reach) -> Vec<(i64, i64)> {
        let steps = self.scaled.as_ref().and_then(|scaled| scaled.steps(reach));
        let mut ends = Vec::with_capacity(self.rates.len().saturating_mul(2));
        let mut of_day = Vec::new();
        for (at, rate) in self.rates.iter().enumerate() {
            of_day.extend(self.multiples(at, rate, reach, steps.as_ref()));
            if self.rates.get(at.saturating_add(1)).is_some_and(|next| next.day == rate.day) {
                continue;
            }
            for (from, to) in joined(&mut of_day) {
                ends.extend([(from, 1), (to.saturating_add(1), -1)]);
            }
            of_day.clear();
        }
        ends.sort_unstable();
        ends
    }

    /// The first and the last multiple of the place that meets the amount of a rate.
    fn multiples(
        &self,
        at: usize,
        rate: &DayPrice,
        reach: Reach,
        steps: Option<&Steps<'_>>,
    ) -> Option<(i64, i64)> {
        let (low, high) = match steps.and_then(|steps| steps.around(at)) {
            Some(ends) => ends,
            None => multiples(self.exactly(rate)?, reach)?,
        };
        (low <= high).then_some((low, high))
    }

    /// What a rate makes of the anchor, exactly.
    fn exactly(&self, rate: &DayPrice) -> Option<Interval> {
        let rates = self.period_rates.exactly(rate.day, self.window);
        product(self.anchor, rates.get(rate.place)?.interval())
    }
}

/// The rates of evenly spaced days, from the prices of the book's months.
fn priced(period_rates: &PeriodRates, window: Window, estimated: bool) -> Vec<DayPrice> {
    let step = period_rates.days().len().div_ceil(MOST_DAYS).max(1);
    let mut rates = Vec::with_capacity(MOST_DAYS);
    for part in period_rates.parts() {
        let prices = part.prices(window);
        for (day, in_block) in part.places_every(step) {
            let wanted = prices
                .of_day(in_block)
                .iter()
                .enumerate()
                .filter(|(_, price)| estimated || price.quality != Quality::Estimated);
            rates.extend(wanted.map(|(place, price)| DayPrice {
                day,
                place,
                low: price.low,
                high: price.high,
            }));
        }
    }
    rates
}

/// The same, from the exact rates of each day.
fn each(period_rates: &PeriodRates, window: Window, estimated: bool) -> Vec<DayPrice> {
    let days = period_rates.days().len();
    let step = days.div_ceil(MOST_DAYS).max(1);
    let of_day = |day| {
        let rates = period_rates.exactly(day, window).iter().enumerate();
        let rates = rates.filter(move |(_, rate)| estimated || rate.estimate().is_none());
        rates.map(move |(place, rate)| DayPrice::of(day, place, rate))
    };
    (0..days).step_by(step).flat_map(of_day).collect()
}

impl DayPrice {
    fn of(day: usize, place: usize, rate: &DayRate) -> Self {
        let [low, high] = rate.interval().magnitudes();
        Self { day, place, low, high }
    }
}

/// The number of steps that a target is away from zero.
struct Wanted {
    rounded: i64,
    /// In units of 10⁻⁹.
    fine: i128,
}

impl Wanted {
    const UNITS: i128 = 1_000_000_000;

    fn of(steps: Decimal) -> Option<Self> {
        let digits = steps.mantissa().checked_mul(Self::UNITS)?;
        let fine = digits.checked_div(10_i128.checked_pow(steps.scale())?)?;
        Some(Self { rounded: steps.round().to_i64()?, fine })
    }

    /// The nearest within these ends, and how far off it is.
    fn nearest(&self, from: i64, to: i64) -> (i64, i128) {
        let nearest = self.rounded.max(from).min(to);
        (nearest, (i128::from(nearest).saturating_mul(Self::UNITS) - self.fine).abs())
    }
}

/// The first and the last multiple of the place that meets an amount.
fn multiples(amount: Interval, reach: Reach) -> Option<(i64, i64)> {
    let low = over(amount.low().checked_sub(reach.above)?, reach.place)?.ceil();
    let high = over(amount.high()?.checked_add(reach.below)?, reach.place)?.floor();
    Some((low.to_i64()?, high.to_i64()?))
}

/// Stretches in order, those that overlap joined: a day counts once.
fn joined(stretches: &mut [(i64, i64)]) -> Vec<(i64, i64)> {
    stretches.sort_unstable();
    let mut joined: Vec<(i64, i64)> = Vec::with_capacity(stretches.len());
    for (from, to) in stretches {
        match joined.last_mut() {
            Some((_, end)) if *from <= *end => *end = (*to).max(*end),
            _ => joined.push((*from, *to)),
        }
    }
    joined
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rates::Standing;
    use crate::verdict::by_rate::period_rates::DayRates;
    use crate::verdict::tests::fixtures::{day, rate};
    use rust_decimal::dec;

    /// What one unit comes to on days of these rates.
    fn days(amounts: &[&[Decimal]]) -> DayAmounts {
        let names = ["A", "B", "C"];
        let of_day = |amounts: &&[Decimal]| {
            let rates = amounts.iter().zip(names);
            let rates = rates.map(|(amount, name)| rate(name, *amount, Standing::Official));
            DayRates::of(rates.collect(), Vec::new())
        };
        let dates = day("2023-08-01").iter_days().take(amounts.len()).collect();
        let period_rates = PeriodRates::given(&dates, amounts.iter().map(of_day).collect());
        DayAmounts::of(&Rc::new(period_rates), Interval::point(Decimal::ONE))
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
    fn without_a_multiple_that_meets_there_is_none() {
        let narrow = Reach { below: dec!(1), above: dec!(1), place: dec!(1000) };
        assert_eq!(days(&[&[dec!(36_100)]]).most_shared(narrow, dec!(36_100)), None);
        assert_eq!(days(&[]).most_shared(HALF, dec!(36_100)), None);
    }
}
