//! Which kinds of meaning a phrase has, as bits: what the grammar asks of nearly every word is
//! whether it is a unit, a scale word or a hedge at all, and nearly always it is not.

use super::{Cue, Meaning, Position};

/// A set of kinds of meaning.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct MeaningSet(u32);

impl MeaningSet {
    pub(crate) const NUMBER: Self = Self(1);
    pub(crate) const ARTICLE: Self = Self(1 << 1);
    pub(crate) const SCALE: Self = Self(1 << 2);
    pub(crate) const SUFFIX: Self = Self(1 << 3);
    pub(crate) const FRACTION: Self = Self(1 << 4);
    pub(crate) const PLUS: Self = Self(1 << 5);
    pub(crate) const VAGUE: Self = Self(1 << 6);
    pub(crate) const AND: Self = Self(1 << 7);
    pub(crate) const POINT: Self = Self(1 << 8);
    pub(crate) const MINUS: Self = Self(1 << 9);
    pub(crate) const UNIT: Self = Self(1 << 10);
    pub(crate) const LINK: Self = Self(1 << 11);
    pub(crate) const NATIONALITY: Self = Self(1 << 12);
    pub(crate) const PLACE: Self = Self(1 << 13);
    pub(crate) const HEDGE_BEFORE: Self = Self(1 << 14);
    pub(crate) const RANGE: Self = Self(1 << 15);
    pub(crate) const PER: Self = Self(1 << 16);
    pub(crate) const PERCENT: Self = Self(1 << 17);
    pub(crate) const QUANTITY: Self = Self(1 << 18);
    pub(crate) const MONTH: Self = Self(1 << 19);
    pub(crate) const HEDGE_AFTER: Self = Self(1 << 20);
    pub(crate) const HEDGE: Self = Self::HEDGE_BEFORE.with(Self::HEDGE_AFTER);
    pub(crate) const CUE: Self = Self(u32::MAX << Self::FIRST_CUE);
    pub(crate) const NOTHING: Self = Self(0);

    /// The place of the first cue; each has a bit of its own.
    const FIRST_CUE: u32 = 21;

    /// The kind of a meaning.
    pub(crate) const fn of(meaning: &Meaning) -> Self {
        match meaning {
            Meaning::Number(_) => Self::NUMBER,
            Meaning::Article => Self::ARTICLE,
            Meaning::Scale(_) => Self::SCALE,
            Meaning::Suffix(_) => Self::SUFFIX,
            Meaning::Fraction(_) => Self::FRACTION,
            Meaning::Plus(_) => Self::PLUS,
            Meaning::Vague { .. } => Self::VAGUE,
            Meaning::And => Self::AND,
            Meaning::Point => Self::POINT,
            Meaning::Minus => Self::MINUS,
            Meaning::Unit(_) => Self::UNIT,
            Meaning::Link => Self::LINK,
            Meaning::Nationality(_) => Self::NATIONALITY,
            Meaning::Place(_) => Self::PLACE,
            Meaning::Hedge(_, side) => Self::of_hedge(*side),
            Meaning::Range(_) => Self::RANGE,
            Meaning::Per(_) => Self::PER,
            Meaning::Percent(_) => Self::PERCENT,
            Meaning::Quantity(_) => Self::QUANTITY,
            Meaning::Month(_) => Self::MONTH,
            Meaning::Cue(cue) => Self::of_cue(*cue),
            Meaning::Nothing => Self::NOTHING,
        }
    }

    /// The kind of a hedge on one side of its figure.
    pub(crate) const fn of_hedge(side: Position) -> Self {
        match side {
            Position::Before => Self::HEDGE_BEFORE,
            Position::After => Self::HEDGE_AFTER,
        }
    }

    /// The kind of a cue.
    pub(crate) const fn of_cue(cue: Cue) -> Self {
        Self(1 << (Self::FIRST_CUE + cue as u32))
    }

    /// The kinds of all these meanings.
    pub(crate) fn of_all(meanings: &[Meaning]) -> Self {
        meanings.iter().map(Self::of).fold(Self::NOTHING, Self::with)
    }

    pub(crate) const fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    pub(crate) const fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    /// Whether the two have a kind in common.
    pub(crate) const fn meets(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_kind_has_a_bit_of_its_own() {
        const CUES: [Cue; 11] = [
            Cue::Equals,
            Cue::Worth,
            Cue::Or,
            Cue::Editorial,
            Cue::Respectively,
            Cue::Different,
            Cue::Comparison,
            Cue::Earlier,
            Cue::Then,
            Cue::RateOf,
            Cue::ListPrice,
        ];
        let mut seen = MeaningSet::MONTH.with(MeaningSet::HEDGE);
        for cue in CUES {
            assert!(
                !seen.meets(MeaningSet::of_cue(cue))
                    && MeaningSet::CUE.meets(MeaningSet::of_cue(cue)),
                "{cue:?}"
            );
            seen = seen.with(MeaningSet::of_cue(cue));
        }
        assert!(
            !MeaningSet::CUE.meets(MeaningSet::MONTH.with(MeaningSet::HEDGE))
                && !MeaningSet::CUE.meets(MeaningSet::QUANTITY)
        );
    }
}
