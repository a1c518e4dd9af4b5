//! At which rates do two figures meet? Marked off once, so that many days take comparisons and no
//! arithmetic.
//!
//! 495,000 roubles meet 35,500–36,500 kroner at 0.07172–0.07374 kroner each. A rate that lies clearly
//! within the marks fits, one clearly beyond them does not; only what lies so near to a mark that rounding
//! could decide is multiplied out.

use super::compare::{Fit, gap_percent, nearer, product, wider};
use super::side::Side;
use super::union::Union;
use crate::interval::Interval;
use crate::rates::Rate;
use rust_decimal::{Decimal, dec};

/// Sides with the rates at which they meet.
#[derive(Debug)]
pub(super) struct Gauge<'a> {
    sides: &'a [Side],
    /// As written and read as approximate, for each side; empty where everything is multiplied out.
    marks: Vec<[Marks; 2]>,
    /// The best that is possible at any of the rates.
    best: Fit,
}

/// The rates at which an amount meets a band.
#[derive(Clone, Copy, Debug)]
struct Marks {
    low: Mark,
    /// `None` where the band has no upper end.
    high: Option<Mark>,
}

/// A mark is blurred by rounding: it lies between these two.
#[derive(Clone, Copy, Debug)]
struct Mark {
    from: Decimal,
    to: Decimal,
}

impl<'a> Gauge<'a> {
    /// For a few rates: each is multiplied out.
    pub(super) fn exact(sides: &'a [Side]) -> Self {
        Self { sides, marks: Vec::new(), best: Fit::AsWritten }
    }

    /// For many rates, all of which lie within these.
    pub(super) fn of(sides: &'a [Side], rates: Interval) -> Self {
        let marks = |side: &Side| {
            // Where one rate may be out of range, each must be tried.
            product(side.anchor, rates)?;
            Some([Marks::of(side.anchor, side.as_written)?, Marks::of(side.anchor, side.about)?])
        };
        let marks: Vec<_> = sides.iter().map(marks).collect::<Option<_>>().unwrap_or_default();
        let best = marks.iter().map(|marks| best_of(marks, rates)).min().unwrap_or(Fit::AsWritten);
        Self { sides, marks, best }
    }

    /// The worst fit among the sides; `None` when out of range.
    pub(super) fn fit(&self, rate: Interval) -> Option<Fit> {
        if self.best == Fit::Apart {
            return Some(Fit::Apart);
        }
        let mut marks = self.marks.iter();
        let mut worst = Fit::AsWritten;
        for side in self.sides {
            worst = worst.min(fit_of(side, marks.next(), rate)?);
        }
        Some(worst)
    }

    /// Whether all sides meet as written; not where one is out of range.
    pub(super) fn meets(&self, rate: Interval) -> bool {
        let mut marks = self.marks.iter();
        let meets = |side: &Side| {
            let marks = marks.next().map(|[as_written, _]| as_written);
            meet(side.anchor, side.as_written, marks, rate)
        };
        let possible = self.best == Fit::AsWritten && !self.sides.is_empty();
        possible && self.sides.iter().map(meets).all(|meets| meets == Some(true))
    }

    /// The smallest signed gap in percent at any of these rates, if the sides meet as written at none of
    /// them; `None` when all are out of range.
    pub(super) fn gap(&self, rates: &Union, extra: &[Rate]) -> Option<Decimal> {
        // Of rates that overlap those at the ends are the nearest, but the two bounds of a range may be
        // nearest at different ones.
        let known = if self.sides.len() == 1 { rates.joined() } else { rates.each() };
        let gaps = known.iter().copied().chain(extra.iter().map(|rate| rate.interval));
        gaps.filter_map(|rate| self.gap_at(rate)).reduce(nearer)
    }

    /// The widest gap among the sides.
    fn gap_at(&self, rate: Interval) -> Option<Decimal> {
        let gap = |side: &Side| Some(gap_percent(side.as_written, product(side.anchor, rate)?));
        self.sides.iter().map(gap).try_fold(Decimal::ZERO, |widest, gap| Some(wider(widest, gap?)))
    }
}

/// What is beyond a mark with all of the rates is so with each.
fn best_of([as_written, about]: &[Marks; 2], rates: Interval) -> Fit {
    if as_written.decide(rates) != Some(false) {
        Fit::AsWritten
    } else if about.decide(rates) != Some(false) {
        Fit::About
    } else {
        Fit::Apart
    }
}

fn fit_of(side: &Side, marks: Option<&[Marks; 2]>, rate: Interval) -> Option<Fit> {
    let [as_written, about] = match marks {
        Some([as_written, about]) => [Some(as_written), Some(about)],
        None => [None, None],
    };
    if meet(side.anchor, side.as_written, as_written, rate)? {
        return Some(Fit::AsWritten);
    }
    Some(if meet(side.anchor, side.about, about, rate)? { Fit::About } else { Fit::Apart })
}

fn meet(amount: Interval, band: Interval, marks: Option<&Marks>, rate: Interval) -> Option<bool> {
    match marks.and_then(|marks| marks.decide(rate)) {
        Some(decided) => Some(decided),
        None => Some(band.meets(product(amount, rate)?)),
    }
}

impl Marks {
    /// `None` for amounts below zero, and for sizes that nobody writes.
    fn of(amount: Interval, band: Interval) -> Option<Self> {
        const LEAST: Decimal = dec!(0.000_001);
        if amount.low() < LEAST || band.low().is_sign_negative() {
            return None;
        }
        let high = match band.high() {
            Some(high) => Some(Mark::at(high.checked_div(amount.low())?)?),
            None => None,
        };
        Some(Self { low: Mark::at(band.low().checked_div(amount.high()?)?)?, high })
    }

    /// Whether the amount meets the band at this rate; `None` where rounding could decide.
    fn decide(&self, rate: Interval) -> Option<bool> {
        let end = rate.high()?;
        if end < self.low.from || self.high.is_some_and(|high| rate.low() > high.to) {
            return Some(false);
        }
        let clearly = end > self.low.to && self.high.is_none_or(|high| rate.low() < high.from);
        clearly.then_some(true)
    }
}

impl Mark {
    /// No product of the sizes that are marked is rounded by as much as a millionth.
    fn at(rate: Decimal) -> Option<Self> {
        const BLUR: Decimal = dec!(0.000_001);
        const LEAST: Decimal = dec!(0.000_000_000_000_001);
        if !rate.is_zero() && rate < LEAST {
            return None;
        }
        let blur = rate.checked_mul(BLUR)?;
        Some(Self { from: rate.checked_sub(blur)?, to: rate.checked_add(blur)? })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn interval(most: i64) -> impl Strategy<Value = Interval> {
        let width = prop_oneof![Just(0), 0..most / 10];
        (0..most, width, 0u32..4).prop_map(|(low, width, scale)| {
            Interval::new(Decimal::new(low, scale), Decimal::new(low + width, scale))
        })
    }

    fn side() -> impl Strategy<Value = Side> {
        let band = || prop_oneof![4 => interval(100_000), 1 => (1i64..1000).prop_map(|low| Interval::at_least(low.into()))];
        (interval(10_000), band(), band()).prop_map(|(anchor, as_written, about)| Side {
            anchor,
            as_written,
            about: about.hull(as_written),
        })
    }

    /// Rates of which some are exactly on a mark.
    fn rates(sides: &[Side], others: Vec<Interval>) -> Vec<Interval> {
        let on_marks = sides.iter().filter_map(|side| {
            let low = side.as_written.low().checked_div(side.anchor.high()?)?;
            let high = side.as_written.high()?.checked_div(side.anchor.low())?;
            Some([Interval::point(low), Interval::point(high)])
        });
        on_marks.flatten().chain(others).collect()
    }

    proptest! {
        #[test]
        fn marks_decide_as_multiplying_does(
            sides in prop::collection::vec(side(), 1..3),
            others in prop::collection::vec(interval(200), 1..8),
        ) {
            let rates = rates(&sides, others);
            let hull = rates.iter().copied().reduce(Interval::hull).unwrap();
            let (marked, exact) = (Gauge::of(&sides, hull), Gauge::exact(&sides));
            for rate in &rates {
                prop_assert_eq!(marked.fit(*rate), exact.fit(*rate));
                prop_assert_eq!(marked.meets(*rate), exact.meets(*rate));
                prop_assert_eq!(exact.meets(*rate), exact.fit(*rate) == Some(Fit::AsWritten));
            }
            let apart: Vec<Interval> = rates.into_iter().filter(|rate| !exact.meets(*rate)).collect();
            let nearest = apart.iter().filter_map(|rate| exact.gap_at(*rate)).reduce(nearer);
            let found = marked.gap(&Union::of(apart), &[]);
            prop_assert_eq!(found.map(|gap| gap.abs()), nearest.map(|gap| gap.abs()));
        }
    }

    #[test]
    fn an_amount_that_is_out_of_range_at_some_rate_is_multiplied_out() {
        let anchor = Interval::point(dec!(70_000_000_000_000_000_000_000_000_000));
        let band = Interval::new(dec!(1), dec!(2));
        let sides = [Side { anchor, as_written: band, about: band }];
        let gauge = Gauge::of(&sides, Interval::new(dec!(0.1), dec!(7)));
        assert!(gauge.marks.is_empty());
        assert_eq!(
            (gauge.fit(Interval::point(dec!(7))), gauge.fit(Interval::point(dec!(0.1)))),
            (None, Some(Fit::Apart))
        );
    }
}
