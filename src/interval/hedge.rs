//! Words that soften or direct a figure, and the bands they open.

use super::written::{CAP_HEDGED, CAP_UNHEDGED, half};
use super::{Interval, Written, negative, share};
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

/// A directed hedge may span this share of the number: 10 %.
const DIRECTED_SHARE: Decimal = dec!(0.1);

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

    fn band_above_zero(self, hedge: Option<Hedge>, band: Band, minor_unit: Decimal) -> Interval {
        let n = self.value();
        let near = || self.about_width(CAP_HEDGED);
        let step = || self.coarsest().min(share(n, DIRECTED_SHARE));
        let reach = || self.coarsest().max(share(n, DIRECTED_SHARE));
        match (hedge, band) {
            (None, Band::AsWritten) => self.as_written(),
            (None, Band::About) => self.about(CAP_UNHEDGED),
            (Some(Hedge::About), _) => self.about(CAP_HEDGED),
            (Some(Hedge::Exactly), Band::AsWritten) => Interval::around(n, half(minor_unit)),
            (Some(Hedge::Exactly), Band::About) => {
                self.as_written().hull(Interval::around(n, half(minor_unit)))
            }
            (Some(Hedge::SlightlyBelow), Band::AsWritten) => {
                Interval::new(n.saturating_sub(step()), n)
            }
            (Some(Hedge::SlightlyBelow), Band::About) => {
                let near = near();
                Interval::new(n.saturating_sub(step()).saturating_sub(near), n.saturating_add(near))
            }
            (Some(Hedge::SlightlyAbove), Band::AsWritten) => {
                Interval::new(n, n.saturating_add(step()))
            }
            (Some(Hedge::SlightlyAbove), Band::About) => {
                let near = near();
                Interval::new(n.saturating_sub(near), n.saturating_add(step()).saturating_add(near))
            }
            (Some(Hedge::AtLeast | Hedge::MoreThan), Band::AsWritten) => {
                Interval::new(n, n.saturating_add(reach()))
            }
            (Some(Hedge::AtLeast | Hedge::MoreThan), Band::About) => {
                Interval::at_least(n.saturating_sub(near()))
            }
            (Some(Hedge::AtMost | Hedge::LessThan | Hedge::UpTo), Band::AsWritten) => {
                Interval::new(n.saturating_sub(reach()).max(Decimal::ZERO), n)
            }
            (Some(Hedge::AtMost | Hedge::LessThan | Hedge::UpTo), Band::About) => {
                Interval::new(Decimal::ZERO, n.saturating_add(near()))
            }
        }
    }
}

fn mirrored(band: Interval) -> Interval {
    Interval::new(negative(band.high().unwrap_or(Decimal::MAX)), negative(band.low()))
}

#[cfg(test)]
mod tests {
    use super::*;

    const CENT: Decimal = dec!(0.01);

    fn ends(n: Decimal, hedge: Option<Hedge>, band: Band) -> (Decimal, Option<Decimal>) {
        let interval = Written::in_full(n).band(hedge, band, CENT);
        (interval.low(), interval.high())
    }

    #[test]
    fn a_directed_hedge_opens_one_side_only() {
        assert_eq!(
            ends(dec!(2300), Some(Hedge::SlightlyBelow), Band::AsWritten),
            (dec!(2200), Some(dec!(2300)))
        );
        assert_eq!(
            ends(dec!(2300), Some(Hedge::SlightlyAbove), Band::AsWritten),
            (dec!(2300), Some(dec!(2400)))
        );
    }

    #[test]
    fn slightly_spans_at_most_a_tenth_of_the_number() {
        // The second place of 11 million is one million; a tenth is 1.1 million.
        assert_eq!(
            ends(dec!(11_000_000), Some(Hedge::SlightlyAbove), Band::AsWritten),
            (dec!(11_000_000), Some(dec!(12_000_000)))
        );
        assert_eq!(
            ends(dec!(10_000), Some(Hedge::SlightlyBelow), Band::AsWritten),
            (dec!(9000), Some(dec!(10_000)))
        );
    }

    #[test]
    fn at_least_has_no_upper_end_in_the_wide_band() {
        assert_eq!(ends(dec!(2000), Some(Hedge::AtLeast), Band::About), (dec!(1900), None));
        assert_eq!(
            ends(dec!(2000), Some(Hedge::AtLeast), Band::AsWritten),
            (dec!(2000), Some(dec!(3000)))
        );
    }

    #[test]
    fn exactly_means_to_half_a_minor_unit() {
        assert_eq!(
            ends(dec!(500), Some(Hedge::Exactly), Band::AsWritten),
            (dec!(499.995), Some(dec!(500.005)))
        );
    }

    #[test]
    fn the_wide_band_contains_the_narrow_one_for_every_hedge() {
        let hedges = [
            None,
            Some(Hedge::About),
            Some(Hedge::SlightlyBelow),
            Some(Hedge::SlightlyAbove),
            Some(Hedge::AtLeast),
            Some(Hedge::MoreThan),
            Some(Hedge::AtMost),
            Some(Hedge::LessThan),
            Some(Hedge::UpTo),
            Some(Hedge::Exactly),
        ];
        for n in [
            Decimal::MAX,
            dec!(1),
            dec!(7),
            dec!(36_000),
            dec!(2.31),
            dec!(1_100_000_000),
            dec!(0.05),
        ] {
            for hedge in hedges {
                let figure = Written::in_full(n);
                let (narrow, wide) = (
                    figure.band(hedge, Band::AsWritten, CENT),
                    figure.band(hedge, Band::About, CENT),
                );
                assert_eq!(narrow.hull(wide), wide, "{n} {hedge:?}");
            }
        }
    }
}
