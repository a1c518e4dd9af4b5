//! Words that soften or direct a figure, and the bands they open.

use super::written::{CAP_HEDGED, CAP_UNHEDGED, half};
use super::{Interval, Written, larger, negative, share};
use crate::common::text_form::text_form;
use rust_decimal::{Decimal, dec};
use serde::{Deserialize, Serialize};

/// What a word such as "about", "knap" or "at least" does to the figure after it.
///
/// ```
/// use exchequer::interval::Hedge;
///
/// assert_eq!("slightly_below".parse::<Hedge>()?, Hedge::SlightlyBelow);
/// assert_eq!(Hedge::UpTo.to_string(), "up_to");
/// # Ok::<(), exchequer::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Hedge {
    /// about, omkring, etwa, environ
    About,
    /// nearly, knap, fast
    SlightlyBelow,
    /// just over, godt, gut
    SlightlyAbove,
    /// at least, mindst
    AtLeast,
    /// more than, over
    MoreThan,
    /// at most, højst
    AtMost,
    /// less than, under
    LessThan,
    /// up to, op til
    UpTo,
    /// exactly, præcis
    Exactly,
}

text_form!(Hedge, "hedge", {
    About => "about",
    SlightlyBelow => "slightly_below",
    SlightlyAbove => "slightly_above",
    AtLeast => "at_least",
    MoreThan => "more_than",
    AtMost => "at_most",
    LessThan => "less_than",
    UpTo => "up_to",
    Exactly => "exactly",
});

/// Which of the two readings of a figure a comparison uses.
///
/// ```
/// use exchequer::interval::{Band, Written};
/// use rust_decimal::dec;
///
/// let figure = Written::in_full(dec!(36000));
/// let narrow = figure.band(None, Band::AsWritten, dec!(0.01));
/// let wide = figure.band(None, Band::About, dec!(0.01));
/// assert!(wide.low() < narrow.low() && narrow.high() < wide.high());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Band {
    /// B0: the values that round to the figure (*holds*).
    AsWritten,
    /// B1: what readers take a round figure for (*holds approximately*).
    About,
}

text_form!(Band, "band", {
    AsWritten => "as_written",
    About => "about",
});

/// A bound ("at least", "up to") is met as written by amounts up to this share away: 10 %.
const BOUND_SHARE: Decimal = dec!(0.1);
/// And approximately by amounts up to this many times as large, or as small.
const BOUND_FACTOR: Decimal = dec!(1.25);

impl Hedge {
    /// On which side of the number a bound ("at least", "up to") leaves the amount open; `None`
    /// for words that say how near the amount is.
    pub(crate) const fn open_side(self) -> Option<OpenSide> {
        match self {
            Self::AtLeast | Self::MoreThan => Some(OpenSide::Above),
            Self::AtMost | Self::LessThan | Self::UpTo => Some(OpenSide::Below),
            Self::About | Self::SlightlyBelow | Self::SlightlyAbove | Self::Exactly => None,
        }
    }

    /// On which side of the number the amount lies where the word is taken literally.
    pub(crate) const fn side(self) -> Option<OpenSide> {
        match self {
            Self::AtLeast | Self::MoreThan | Self::SlightlyAbove => Some(OpenSide::Above),
            Self::AtMost | Self::LessThan | Self::UpTo | Self::SlightlyBelow => {
                Some(OpenSide::Below)
            }
            Self::About | Self::Exactly => None,
        }
    }
}

/// A side of a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum OpenSide {
    /// Larger amounts.
    Above,
    /// Smaller amounts.
    Below,
}

impl Written {
    /// The values that the number stands for under a hedge, in one of the two bands.
    ///
    /// `minor_unit` is the smallest unit of the currency (0.01 for the euro): "exactly" means to
    /// half of it. The rules stand in [`verdict::guide`](crate::verdict::guide).
    ///
    /// ```
    /// use exchequer::interval::{Band, Hedge, Interval, Written};
    /// use rust_decimal::dec;
    ///
    /// // "knap 2.200 euro": a little less than 2,200.
    /// let figure = Written::in_full(dec!(2200));
    /// let band = figure.band(Some(Hedge::SlightlyBelow), Band::AsWritten, dec!(0.01));
    /// assert_eq!(band, Interval::new(dec!(2100), dec!(2200)));
    /// ```
    #[must_use]
    pub fn band(self, hedge: Option<Hedge>, band: Band, minor_unit: Decimal) -> Interval {
        if self.value().is_sign_negative() {
            return mirrored(self.negated().band_above_zero(hedge, band, minor_unit));
        }
        self.band_above_zero(hedge, band, minor_unit)
    }

    /// What the number may stand for where it is short for another: as written, hedged, rounded to
    /// its last digit however few it has ("$2bn" for 2.2), and with further digits cut off ("1.2"
    /// for 1.29).
    pub(crate) fn in_a_headline(self, hedge: Option<Hedge>, minor_unit: Decimal) -> Vec<Interval> {
        const JUST_BELOW: Decimal = dec!(0.999_999);
        let (value, place) = (self.value(), self.last_place());
        let half = place.checked_div(Decimal::TWO).unwrap_or_default();
        let to = |part: Decimal| {
            let further = place.checked_mul(part)?;
            let end = if value.is_sign_negative() {
                value.checked_sub(further)?
            } else {
                value.checked_add(further)?
            };
            Some(Interval::new(value, end))
        };
        let rounded = Interval::around(value, half);
        let hedged = hedge.map(|hedge| self.band(Some(hedge), Band::About, minor_unit));
        [self.as_written(), rounded].into_iter().chain(hedged).chain(to(JUST_BELOW)).collect()
    }

    fn band_above_zero(self, hedge: Option<Hedge>, band: Band, minor_unit: Decimal) -> Interval {
        let n = self.value();
        let Some(hedge) = hedge else { return self.unhedged(band, minor_unit) };
        match (hedge, band) {
            (Hedge::About, Band::AsWritten) => {
                Interval::around(n, self.about_width(CAP_HEDGED, minor_unit))
            }
            (Hedge::About, Band::About) => Interval::around(n, self.wide(CAP_HEDGED, minor_unit)),
            (Hedge::Exactly, Band::AsWritten) => Interval::around(n, half(minor_unit)),
            (Hedge::Exactly, Band::About) => {
                self.as_written_in(minor_unit).hull(Interval::around(n, half(minor_unit)))
            }
            (Hedge::SlightlyBelow, _) => {
                let (far, near) = self.slightly(band, minor_unit);
                Interval::new(n.saturating_sub(far), n.saturating_add(near))
            }
            (Hedge::SlightlyAbove, _) => {
                let (far, near) = self.slightly(band, minor_unit);
                Interval::new(n.saturating_sub(near), n.saturating_add(far))
            }
            (Hedge::AtLeast | Hedge::MoreThan, Band::AsWritten) => {
                Interval::new(n, n.saturating_add(share(n, BOUND_SHARE)))
            }
            (Hedge::AtLeast | Hedge::MoreThan, Band::About) => {
                let near = half(self.finest(minor_unit));
                Interval::new(n.saturating_sub(near), n.saturating_mul(BOUND_FACTOR))
            }
            (Hedge::AtMost | Hedge::LessThan | Hedge::UpTo, Band::AsWritten) => {
                Interval::new(n.saturating_sub(share(n, BOUND_SHARE)), n)
            }
            (Hedge::AtMost | Hedge::LessThan | Hedge::UpTo, Band::About) => {
                let near = half(self.finest(minor_unit));
                let low = n.checked_div(BOUND_FACTOR).unwrap_or_default();
                Interval::new(low, n.saturating_add(near))
            }
        }
    }

    fn unhedged(self, band: Band, minor_unit: Decimal) -> Interval {
        match band {
            Band::AsWritten => self.as_written_in(minor_unit),
            Band::About => Interval::around(self.value(), self.wide(CAP_UNHEDGED, minor_unit)),
        }
    }

    /// Half the width of B1.
    fn wide(self, cap: Decimal, minor_unit: Decimal) -> Decimal {
        larger(self.about_width(cap, minor_unit), self.single_digit_width())
    }

    /// How far "nearly" and "just over" reach to the side they name, and to the other one.
    fn slightly(self, band: Band, minor_unit: Decimal) -> (Decimal, Decimal) {
        let step = self.step(minor_unit);
        match band {
            Band::AsWritten => (step, Decimal::ZERO),
            Band::About => {
                (step.max(self.wide(CAP_HEDGED, minor_unit)), half(self.finest(minor_unit)))
            }
        }
    }
}

fn mirrored(band: Interval) -> Interval {
    Interval::new(negative(band.high().unwrap_or(Decimal::MAX)), negative(band.low()))
}

#[cfg(test)]
mod tests;
