//! The rates at which two figures meet, worked out once: checking many days then takes comparisons
//! and no arithmetic.
//!
//! 495,000 roubles meet 35,500–36,500 kroner at 0.07172–0.07374 kroner each. A rate that lies
//! clearly between these marks fits, one clearly beyond them does not; only what lies so near to a
//! mark that rounding could decide is multiplied out.

use crate::interval::{Interval, Magnitude};
use crate::rates::Bounds;
use crate::verdict::compare::{Fit, gap_percent, product, wider};
use crate::verdict::side::Side;
use rust_decimal::{Decimal, dec};
use std::cell::OnceCell;
use std::ops::Deref;

/// The sides of a scenario, and the rates at which they meet, worked out once.
#[derive(Clone, Debug)]
pub(in crate::verdict) struct Sides {
    each: Box<[Side]>,
    marked: OnceCell<Marked>,
}

/// Sides with the rates at which they meet.
#[derive(Clone, Copy, Debug)]
pub(in crate::verdict) struct Thresholds<'a> {
    sides: &'a [Side],
    marked: &'a Marked,
}

/// The rates at which some sides meet.
#[derive(Clone, Debug)]
struct Marked {
    /// As written and read as approximate, for each side; empty where each rate is multiplied out.
    marks: Vec<[Marks; 2]>,
    /// The place of the leading digit of the largest anchor.
    place: i64,
}

/// Each rate is multiplied out.
static UNMARKED: Marked = Marked { marks: Vec::new(), place: 0 };

/// The rates at which an amount meets a band: the upper end of a rate must reach `low`, its lower
/// end must not pass `high`.
#[derive(Clone, Copy, Debug)]
struct Marks {
    low: Mark,
    high: Mark,
}

/// A mark is blurred by rounding: it lies between these two.
#[derive(Clone, Copy, Debug)]
struct Mark {
    from: Magnitude,
    to: Magnitude,
}

/// On which side of its marks a rate clearly is: on neither where rounding could decide.
#[derive(Clone, Copy)]
struct Clearly {
    is_beyond: bool,
    meets: bool,
}

/// Which days fit in which way, as bits. A day on which rounding could decide is in none of them.
#[derive(Clone, Copy, Debug, Default)]
pub(in crate::verdict) struct Fits {
    /// As written.
    pub(in crate::verdict) as_written: u64,
    /// Read as approximate.
    pub(in crate::verdict) about: u64,
    /// Not at all.
    pub(in crate::verdict) apart: u64,
}

impl Fits {
    /// Those of these days only.
    pub(in crate::verdict) fn among(self, days: u64) -> Self {
        Self {
            as_written: self.as_written & days,
            about: self.about & days,
            apart: self.apart & days,
        }
    }
}

/// A product below 10²⁸ fits into a decimal.
const MOST_PLACES: i64 = 28;

impl Sides {
    pub(in crate::verdict) fn new(each: Vec<Side>) -> Self {
        Self { each: each.into(), marked: OnceCell::new() }
    }

    /// For the rates of so many days: those of a few are multiplied out, unless the marks are
    /// worked out already, as they are where many scenarios share these sides.
    pub(in crate::verdict) fn thresholds_for(&self, days: usize) -> Thresholds<'_> {
        const FEW: usize = 3;
        let is_worth_it = days > FEW || self.marked.get().is_some();
        if is_worth_it { self.thresholds() } else { Thresholds::exact(&self.each) }
    }

    /// For many rates; for a few [`Thresholds::exact`] is quicker.
    pub(in crate::verdict) fn thresholds(&self) -> Thresholds<'_> {
        Thresholds { sides: &self.each, marked: self.marked.get_or_init(|| Marked::of(&self.each)) }
    }
}

impl Deref for Sides {
    type Target = [Side];

    fn deref(&self) -> &[Side] {
        &self.each
    }
}

impl Marked {
    fn of(sides: &[Side]) -> Self {
        let marks = |side: &Side| {
            let side = side.mirrored_if_negative();
            Some([Marks::of(side.anchor, side.as_written)?, Marks::of(side.anchor, side.about)?])
        };
        let marks: Vec<_> = sides.iter().map(marks).collect::<Option<_>>().unwrap_or_default();
        let largest = |side: &Side| {
            let high = side.anchor.high().unwrap_or(Decimal::MAX);
            Magnitude::at_least(high.abs().max(side.anchor.low().abs())).leading_place()
        };
        Self { marks, place: sides.iter().map(largest).max().unwrap_or_default() }
    }
}

impl<'a> Thresholds<'a> {
    /// For a few rates: each is multiplied out.
    pub(in crate::verdict) fn exact(sides: &'a [Side]) -> Self {
        Self { sides, marked: &UNMARKED }
    }

    /// The fit of every rate within these, if it is the same for all; `None` where it may differ.
    pub(in crate::verdict) fn fit_of_all(&self, [low, high]: [Magnitude; 2]) -> Option<Fit> {
        if self.marked.marks.is_empty() || self.may_overflow(high) {
            return None;
        }
        let mut worst = Fit::AsWritten;
        for [as_written, about] in &self.marked.marks {
            let fit = match (as_written.all_meet(low, high), about.all_meet(low, high)) {
                (Some(true), _) => Fit::AsWritten,
                (Some(false), Some(true)) => Fit::About,
                (_, Some(false)) => Fit::Apart,
                (None, _) | (Some(false), None) => return None,
            };
            worst = worst.min(fit);
        }
        Some(worst)
    }

    /// The worst fit among the sides at a rate between two magnitudes, which `exact` gives where
    /// they do not decide; `None` when out of range.
    pub(in crate::verdict) fn fit(
        &self,
        low: Magnitude,
        high: Magnitude,
        exact: impl FnOnce() -> Option<Interval>,
    ) -> Option<Fit> {
        if self.marked.marks.is_empty() || self.may_overflow(high) {
            return self.exact_fit(exact()?);
        }
        let mut worst = Fit::AsWritten;
        for [as_written, about] in &self.marked.marks {
            let fit = match (as_written.meet(low, high), about.meet(low, high)) {
                (Some(true), _) => Fit::AsWritten,
                (Some(false), Some(true)) => Fit::About,
                (_, Some(false)) => Fit::Apart,
                (None, _) | (Some(false), None) => return self.exact_fit(exact()?),
            };
            worst = worst.min(fit);
        }
        Some(worst)
    }

    /// The fits of up to 64 days, each given by what its rates cover, as the bits of their places;
    /// `None` where each rate has to be looked at.
    pub(in crate::verdict) fn fits(&self, spans: &[[Magnitude; 2]]) -> Option<Fits> {
        let [[as_written, about]] = self.marked.marks.as_slice() else { return None };
        let mut fits = Fits::default();
        for (at, [low, high]) in spans.iter().enumerate() {
            let [narrow, wide] = [as_written, about].map(|marks| marks.clearly(*low, *high));
            fits.as_written |= u64::from(narrow.meets) << at;
            fits.about |= u64::from(narrow.is_beyond & wide.meets) << at;
            fits.apart |= u64::from(!narrow.meets & wide.is_beyond) << at;
        }
        Some(fits)
    }

    /// The worst fit among the sides, by multiplying; `None` when out of range.
    pub(in crate::verdict) fn exact_fit(&self, rate: Interval) -> Option<Fit> {
        let fit = |side: &Side| {
            let amount = product(side.anchor, rate)?;
            Some(if side.as_written.meets(amount) {
                Fit::AsWritten
            } else if side.about.meets(amount) {
                Fit::About
            } else {
                Fit::Apart
            })
        };
        if self.sides.is_empty() {
            return None;
        }
        self.sides.iter().map(fit).try_fold(Fit::AsWritten, |worst, fit| Some(worst.min(fit?)))
    }

    /// Whether all sides meet as written; not where one is out of range, or there is none.
    pub(in crate::verdict) fn meets(&self, rate: Interval) -> bool {
        let meets = |side: &Side| {
            product(side.anchor, rate).is_some_and(|amount| side.as_written.meets(amount))
        };
        !self.sides.is_empty() && self.sides.iter().all(meets)
    }

    /// Whether all sides may meet as written at some rate between these; they do at none otherwise.
    pub(in crate::verdict) fn may_meet(&self, rates: Interval) -> bool {
        let may =
            |side: &Side| product(side.anchor, rates).is_none_or(|all| side.as_written.meets(all));
        self.sides.iter().all(may)
    }

    /// Whether all sides meet as written at no rate within these bounds.
    pub(in crate::verdict) fn is_beyond(&self, bounds: &Bounds) -> bool {
        let [low, high] = bounds.ends;
        let by_marks = !self.may_overflow(high)
            && self
                .marked
                .marks
                .iter()
                .any(|[as_written, _]| as_written.meet(low, high) == Some(false));
        by_marks || !self.may_meet(bounds.hull)
    }

    /// Whether all sides meet as written at one of these rates, which are in order and apart.
    pub(in crate::verdict) fn meets_some(&self, rates: &[Interval]) -> bool {
        match self.sides {
            [side] if rates.len() > 4 && !side.anchor.low().is_sign_negative() => {
                let is_below = |rate: &Interval| {
                    let amount = product(side.anchor, *rate).and_then(Interval::high);
                    amount.is_some_and(|most| most < side.as_written.low())
                };
                rates.get(rates.partition_point(is_below)).is_some_and(|rate| self.meets(*rate))
            }
            _ => rates.iter().any(|rate| self.meets(*rate)),
        }
    }

    /// The widest signed gap among the sides at a rate, in percent; `None` when out of range.
    pub(in crate::verdict) fn gap_at(&self, rate: Interval) -> Option<Decimal> {
        let gap = |side: &Side| Some(gap_percent(side.as_written, product(side.anchor, rate)?));
        self.sides.iter().map(gap).try_fold(Decimal::ZERO, |widest, gap| Some(wider(widest, gap?)))
    }

    /// Of rates in order, each apart from the others, those between or beside which the figures
    /// would meet as written: the gap is smallest at one of them.
    pub(in crate::verdict) fn nearest<'r>(&self, rates: &'r [Interval]) -> &'r [Interval] {
        let ([side], true) = (self.sides, rates.len() > 4) else { return rates };
        let Some(wanted) =
            side.anchor.high().and_then(|anchor| side.as_written.low().checked_div(anchor))
        else {
            return rates;
        };
        let at = rates.partition_point(|rate| rate.low() < wanted);
        rates.get(at.saturating_sub(2)..rates.len().min(at.saturating_add(2))).unwrap_or(rates)
    }

    /// Whether an amount at rates up to this one may be out of range.
    pub(in crate::verdict) fn may_overflow(&self, rate: Magnitude) -> bool {
        self.marked.place.saturating_add(rate.leading_place()) > MOST_PLACES
    }
}

impl Marks {
    /// `None` for bands around zero and for sizes that nobody writes.
    fn of(amount: Interval, band: Interval) -> Option<Self> {
        let (least, most) = (amount.low().max(Decimal::ZERO), amount.high()?);
        if most.is_sign_negative() {
            return None;
        }
        let low = if band.low() <= Decimal::ZERO {
            Mark::exactly(Magnitude::ZERO)
        } else if most.is_zero() {
            Mark::exactly(Magnitude::MAX)
        } else {
            Mark::at(band.low().checked_div(most)?)?
        };
        let high = match band.high() {
            Some(high) if high.is_sign_negative() && !high.is_zero() => return None,
            Some(high) if !least.is_zero() => Mark::at(high.checked_div(least)?)?,
            Some(_) | None => Mark::exactly(Magnitude::MAX),
        };
        Some(Self { low, high })
    }

    /// Whether the amount meets the band at this rate; `None` where rounding could decide.
    fn meet(&self, low: Magnitude, high: Magnitude) -> Option<bool> {
        let Clearly { is_beyond, meets } = self.clearly(low, high);
        if is_beyond { Some(false) } else { meets.then_some(true) }
    }

    /// Without a branch, since it is asked for the days of whole months.
    fn clearly(&self, low: Magnitude, high: Magnitude) -> Clearly {
        Clearly {
            is_beyond: (high < self.low.from) | (low > self.high.to),
            meets: (high >= self.low.to) & (low <= self.high.from),
        }
    }

    /// The same for every rate within these.
    fn all_meet(&self, low: Magnitude, high: Magnitude) -> Option<bool> {
        if high < self.low.from || low > self.high.to {
            return Some(false);
        }
        (low >= self.low.to && high <= self.high.from).then_some(true)
    }
}

impl Mark {
    /// No product of the sizes that are marked is rounded by as much as a millionth.
    fn at(rate: Decimal) -> Option<Self> {
        const BLUR: Decimal = dec!(0.000_001);
        const LEAST: Decimal = dec!(0.000_000_000_000_001);
        if rate.is_zero() {
            return Some(Self::exactly(Magnitude::ZERO));
        }
        if rate < LEAST {
            return None;
        }
        let blur = rate.checked_mul(BLUR)?;
        let from = Magnitude::at_most(rate.checked_sub(blur)?);
        Some(Self { from, to: Magnitude::at_least(rate.checked_add(blur)?) })
    }

    fn exactly(at: Magnitude) -> Self {
        Self { from: at, to: at }
    }
}

#[cfg(test)]
mod tests;
