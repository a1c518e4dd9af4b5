//! Does an amount at some rates meet a figure, and if not, by how much?
//!
//! Any route suffices: a writer may choose among official sources, so rates from different routes
//! are a union and never a hull (official and parallel markets differ). Nothing here knows of dates.

use super::finding::Reason;
use super::gauge::Gauge;
use crate::interval::{Interval, negative};
use crate::rates::{DayRate, Rate, Standing};
use rust_decimal::{Decimal, dec};

/// How well computed and written amounts fit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Fit {
    /// Not in either band.
    Apart,
    /// When the figure is read as approximate (B1).
    About,
    /// As written (B0).
    AsWritten,
}

/// A rate as far as comparing takes it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Price {
    /// What one unit cost.
    pub(super) interval: Interval,
    /// What kind of rate it is.
    pub(super) standing: Standing,
}

/// What the rates of one day say.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Outcome {
    /// The best fit of all routes.
    pub(super) any: Fit,
    /// The best fit of the official routes; that of all where there is none.
    pub(super) official: Fit,
}

/// A gap is not measured beyond this many percent.
const FARTHEST: Decimal = dec!(1_000_000);

/// Fits all sides at these rates.
pub(super) fn compare(
    gauge: &Gauge<'_>,
    rates: impl Iterator<Item = Price> + Clone,
) -> Result<Outcome, Reason> {
    if rates.clone().next().is_none() {
        return Err(Reason::NoRate);
    }
    let mut best: Option<Outcome> = None;
    for rate in rates.clone() {
        let Some(fit) = gauge.fit(rate.interval) else { continue };
        let official = if is_market(rate.standing) { Fit::Apart } else { fit };
        best = Some(best.map_or(Outcome { any: fit, official }, |so_far| Outcome {
            any: so_far.any.max(fit),
            official: so_far.official.max(official),
        }));
    }
    let mut best = best.ok_or(Reason::OutOfRange)?;
    if rates.clone().all(|rate| is_market(rate.standing)) {
        best.official = best.any;
    }
    Ok(best)
}

/// Whether a rate was collected from markets and not set by an authority.
pub(super) fn is_market(standing: Standing) -> bool {
    match standing {
        Standing::Market => true,
        Standing::Official | Standing::Peg | Standing::Irrevocable => false,
    }
}

impl From<&Rate> for Price {
    fn from(rate: &Rate) -> Self {
        Self { interval: rate.interval, standing: rate.standing }
    }
}

impl From<&DayRate> for Price {
    fn from(rate: &DayRate) -> Self {
        Self { interval: rate.interval(), standing: rate.standing() }
    }
}

/// An amount at a rate; amounts below zero (a loss) are mirrored. `None` when out of range.
pub(super) fn product(amount: Interval, rate: Interval) -> Option<Interval> {
    if amount.high().is_some_and(|high| high.is_sign_negative()) {
        let mirrored = Interval::new(negative(amount.high()?), negative(amount.low())).checked_mul(rate)?;
        return Some(Interval::new(negative(mirrored.high()?), negative(mirrored.low())));
    }
    let at_least_nothing = Interval::new(amount.low().max(Decimal::ZERO), amount.high()?);
    at_least_nothing.checked_mul(rate)
}

/// By how many percent of what was computed the written band lies above (+) or below (−) it,
/// between the nearest ends.
pub(super) fn gap_percent(written: Interval, computed: Interval) -> Decimal {
    let distance = negative(written.distance_to(computed));
    if distance.is_zero() {
        return Decimal::ZERO;
    }
    let near_end = if distance.is_sign_positive() { computed.high() } else { Some(computed.low()) };
    near_end
        .and_then(|end| distance.checked_div(end.abs()))
        .and_then(|share| share.checked_mul(Decimal::ONE_HUNDRED))
        .map_or(FARTHEST, |percent| percent.clamp(-FARTHEST, FARTHEST))
}

/// The gap nearer to zero.
pub(super) fn nearer(a: Decimal, b: Decimal) -> Decimal {
    if b.abs() < a.abs() { b } else { a }
}

/// The gap farther from zero.
pub(super) fn wider(a: Decimal, b: Decimal) -> Decimal {
    if b.abs() > a.abs() { b } else { a }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::verdict::side::Side;
    use crate::verdict::trial::rate;
    use crate::verdict::union::Union;

    fn side(anchor: Decimal, low: Decimal, high: Decimal) -> Side {
        let band = Interval::new(low, high);
        Side { anchor: Interval::point(anchor), as_written: band, about: band.widen(dec!(10)).unwrap() }
    }

    fn compared(sides: &[Side], rates: &[Rate]) -> Result<Outcome, Reason> {
        compare(&Gauge::exact(sides), rates.iter().map(Price::from))
    }

    #[test]
    fn any_route_suffices() {
        let sides = [side(dec!(100), dec!(745), dec!(747))];
        let rates = [rate("A", dec!(7.00), Standing::Official), rate("B", dec!(7.46), Standing::Official)];
        assert_eq!(compared(&sides, &rates).unwrap().any, Fit::AsWritten);
        let gap = Gauge::exact(&sides).gap(&Union::default(), &rates);
        assert_eq!(gap, Some(dec!(0)));
    }

    #[test]
    fn routes_are_not_joined_into_one_interval() {
        let sides = [side(dec!(100), dec!(720), dec!(721))];
        let rates = [rate("A", dec!(7.00), Standing::Official), rate("B", dec!(7.46), Standing::Official)];
        assert_eq!(compared(&sides, &rates).unwrap().any, Fit::Apart);
    }

    #[test]
    fn a_market_route_counts_as_official_only_where_there_is_no_other() {
        let sides = [side(dec!(100), dec!(745), dec!(747))];
        let market = rate("M", dec!(7.46), Standing::Market);
        let alone = compared(&sides, std::slice::from_ref(&market)).unwrap();
        assert_eq!(alone.official, Fit::AsWritten);
        let beside = compared(&sides, &[market, rate("A", dec!(3), Standing::Official)]).unwrap();
        assert_eq!((beside.official, beside.any), (Fit::Apart, Fit::AsWritten));
    }

    #[test]
    fn the_gap_is_positive_where_the_figure_is_too_high() {
        let computed = Interval::new(dec!(100), dec!(200));
        assert_eq!(gap_percent(Interval::new(dec!(210), dec!(220)), computed), dec!(5));
        assert_eq!(gap_percent(Interval::new(dec!(90), dec!(95)), computed), dec!(-5));
        assert_eq!(gap_percent(Interval::new(dec!(90), dec!(100)), computed), dec!(0));
    }

    #[test]
    fn a_product_that_does_not_fit_is_out_of_range() {
        let sides = [side(Decimal::MAX, dec!(1), dec!(2))];
        let outcome = compared(&sides, &[rate("A", dec!(7.46), Standing::Official)]);
        assert_eq!(outcome, Err(Reason::OutOfRange));
        assert_eq!(compared(&sides, &[]), Err(Reason::NoRate));
    }

    #[test]
    fn a_loss_is_converted_like_a_gain() {
        let loss = product(Interval::point(dec!(-100)), Interval::point(dec!(7.5)));
        assert_eq!(loss, Some(Interval::point(dec!(-750))));
    }
}
