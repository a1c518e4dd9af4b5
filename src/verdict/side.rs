//! What is laid side by side: the reading of an anchor against the two readings of a derived
//! figure.
//!
//! "495.000 rubler (36.000 kroner)" gives one side: exactly 495,000 against 35,500–36,500 as
//! written and 35,100–36,900 read as approximate. Two ranges give two sides, low with low and high
//! with high. Rates come later, in [`compare`](super::compare).

use crate::figure::{Amount, Figure};
use crate::interval::{Band, Hedge, Interval, Written};
use rust_decimal::{Decimal, dec};
use serde::{Deserialize, Serialize};

/// One bound of the anchor against one bound of the derived figure: what each stands for.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Side {
    /// What the anchor stands for.
    pub anchor: Interval,
    /// What the derived figure stands for as written.
    pub as_written: Interval,
    /// What the derived figure stands for when read as approximate.
    pub about: Interval,
}

impl Side {
    /// A loss is converted like a gain: amounts that are all below zero change their sign.
    pub(super) fn mirrored_if_negative(&self) -> Self {
        let mirrored = |band: Interval| {
            let high = band.high().filter(|high| high.is_sign_negative() && !high.is_zero())?;
            Some(Interval::new(high.abs(), band.low().abs()))
        };
        let all = || {
            let (anchor, as_written) = (mirrored(self.anchor)?, mirrored(self.as_written)?);
            Some(Self { anchor, as_written, about: mirrored(self.about)? })
        };
        all().unwrap_or(*self)
    }
}

/// How exactly the native amount is taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Exactness {
    /// Exact when written out in full digits without hedge or scale word, else as written.
    ByForm,
    /// Exact whatever its form.
    Always,
    /// Exact, as the one unit of a stated rate; the rate beside it is one of the market.
    StatedRate,
    /// As written, since it was itself computed.
    Rounded,
}

/// A figure with the amount that it is read as, which may be one of its alternatives.
#[derive(Clone, Copy, Debug)]
pub(super) struct Reading<'a> {
    /// The figure.
    pub(super) figure: &'a Figure,
    /// The amount taken.
    pub(super) amount: Amount,
}

impl<'a> Reading<'a> {
    /// The reading that the evidence favours.
    pub(super) fn primary(figure: &'a Figure) -> Self {
        Self { figure, amount: figure.amount }
    }

    /// The primary reading first, then the other ones that the separators allow.
    pub(super) fn all(figure: &'a Figure) -> Vec<Self> {
        let others = figure.alternatives.iter().map(|amount| Self { figure, amount: *amount });
        std::iter::once(Self::primary(figure)).chain(others).collect()
    }

    /// The single number, or the lower bound; `None` for vague amounts.
    pub(super) fn written(&self) -> Option<Written> {
        match self.amount {
            Amount::Single(written) => Some(written),
            Amount::Range { low, .. } => Some(low),
            Amount::Vague { .. } | Amount::OutOfRange => None,
        }
    }

    /// What a stated figure stands for in one of its bands; `None` when out of range.
    pub(super) fn bounds(
        &self,
        hedge: Option<Hedge>,
        band: Band,
        minor_unit: Decimal,
    ) -> Option<Bounds> {
        match self.amount {
            Amount::Single(written) => Some(Bounds::one(written.band(hedge, band, minor_unit))),
            Amount::Range { low, high } => {
                let hedge = hedge.filter(|hedge| *hedge == Hedge::About);
                let [low, high] = [low, high].map(|bound| bound.band(hedge, band, minor_unit));
                Some(Bounds { first: low, second: Some(high) })
            }
            Amount::Vague { low, high } => Some(Bounds::one(Interval::new(low, high))),
            Amount::OutOfRange => None,
        }
    }

    /// What the native amount stands for; `None` when out of range.
    pub(super) fn native(&self, exactness: Exactness, minor_unit: Decimal) -> Option<Bounds> {
        let form = self.figure.form;
        let in_full = form.digits && !form.scale && self.figure.hedge.is_none();
        let exact = match exactness {
            Exactness::ByForm => in_full,
            Exactness::Always | Exactness::StatedRate => true,
            Exactness::Rounded => false,
        };
        match self.amount {
            Amount::Single(written) if exact => Some(Bounds::one(Interval::point(written.value()))),
            Amount::Range { low, high } if exact => {
                let [low, high] = [low, high].map(|bound| Interval::point(bound.value()));
                Some(Bounds { first: low, second: Some(high) })
            }
            Amount::Single(_)
            | Amount::Range { .. }
            | Amount::Vague { .. }
            | Amount::OutOfRange => self.bounds(self.figure.hedge(), Band::AsWritten, minor_unit),
        }
    }
}

/// What an amount stands for: one interval, or for a range one for each bound.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Bounds {
    /// The amount, or the lower bound.
    pub(super) first: Interval,
    /// The upper bound of a range.
    pub(super) second: Option<Interval>,
}

impl Bounds {
    fn one(first: Interval) -> Self {
        Self { first, second: None }
    }

    /// The same for a rate of the market: whatever lies within 0.5 % of some rate that fits, fits.
    fn of_the_market(self) -> Self {
        let [less, more] = MARKET;
        let widened = |band: Interval| band.checked_div(Interval::new(less, more)).unwrap_or(band);
        Self { first: widened(self.first), second: self.second.map(widened) }
    }

    /// Two bounds laid against one amount count as everything between them.
    pub(super) fn folded(self) -> Interval {
        self.second.map_or(self.first, |second| self.first.hull(second))
    }
}

/// How far a stated rate may lie from the day's fixings, since it is taken as a market rate: 0.5 %.
const MARKET: [Decimal; 2] = [dec!(0.995), dec!(1.005)];

/// Lays an anchor and a derived figure side by side. `minor_units` are those of their currencies.
pub(super) fn sides(
    anchor: &Reading<'_>,
    derived: &Reading<'_>,
    exactness: Exactness,
    minor_units: [Decimal; 2],
) -> Vec<Side> {
    let [anchor_unit, derived_unit] = minor_units;
    // A hedge covers coordinated equivalents: "cirka 250 kroner eller 34 euro".
    let hedge = derived.figure.hedge().or(anchor.figure.hedge());
    let native = anchor.native(exactness, anchor_unit);
    let [as_written, about] = [Band::AsWritten, Band::About].map(|band| {
        let bounds = derived.bounds(hedge, band, derived_unit)?;
        Some(if exactness == Exactness::StatedRate { bounds.of_the_market() } else { bounds })
    });
    let (Some(native), Some(as_written), Some(about)) = (native, as_written, about) else {
        return Vec::new();
    };
    match (native.second, as_written.second, about.second) {
        (Some(anchor), Some(upper), Some(upper_about)) => vec![
            Side { anchor: native.first, as_written: as_written.first, about: about.first },
            Side { anchor, as_written: upper, about: upper_about },
        ],
        (Some(_) | None, _, _) => {
            let (anchor, as_written, about) =
                (native.folded(), as_written.folded(), about.folded());
            vec![Side { anchor, as_written, about }]
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::verdict::tests::fixtures::{figure, hedged, range, scaled};
    use rust_decimal::dec;

    const CENTS: [Decimal; 2] = [dec!(0.01), dec!(0.01)];

    fn laid(anchor: &Figure, derived: &Figure) -> Vec<Side> {
        sides(&Reading::primary(anchor), &Reading::primary(derived), Exactness::ByForm, CENTS)
    }

    #[test]
    fn an_anchor_written_in_full_digits_is_exact() {
        let sides = laid(&figure(0, dec!(495_000), "RUB"), &figure(1, dec!(36_000), "DKK"));
        assert_eq!(sides[0].anchor, Interval::point(dec!(495_000)));
        assert_eq!(sides[0].as_written, Interval::new(dec!(35_500), dec!(36_500)));
        assert_eq!(sides[0].about, Interval::new(dec!(35_100), dec!(36_900)));
    }

    #[test]
    fn an_anchor_with_a_scale_word_carries_its_rounding() {
        let anchor = scaled(0, dec!(1.1), dec!(1_000_000_000), "RUB");
        let sides = laid(&anchor, &figure(1, dec!(36_000), "DKK"));
        assert_eq!(sides[0].anchor, Interval::new(dec!(1_050_000_000), dec!(1_150_000_000)));
    }

    #[test]
    fn a_hedge_on_the_anchor_carries_over() {
        let anchor = hedged(figure(0, dec!(250), "DKK"), Hedge::About);
        let sides = laid(&anchor, &figure(1, dec!(34), "EUR"));
        assert_eq!(sides[0].anchor, Interval::new(dec!(237.5), dec!(262.5)));
        assert_eq!(sides[0].as_written, Interval::new(dec!(33), dec!(35)));
    }

    #[test]
    fn ranges_are_laid_low_with_low_and_high_with_high() {
        let sides = laid(
            &range(0, dec!(5_000), dec!(10_000), "EUR"),
            &range(1, dec!(37_000), dec!(75_000), "DKK"),
        );
        assert_eq!(sides.len(), 2);
        assert_eq!(sides[0].anchor, Interval::point(dec!(5_000)));
        assert_eq!(sides[1].as_written, Interval::new(dec!(74_500), dec!(75_500)));
    }

    #[test]
    fn a_range_against_one_amount_counts_as_everything_between() {
        let sides =
            laid(&figure(0, dec!(7_000), "EUR"), &range(1, dec!(37_000), dec!(75_000), "DKK"));
        assert_eq!(sides.len(), 1);
        assert_eq!(sides[0].as_written, Interval::new(dec!(36_500), dec!(75_500)));
    }
}
