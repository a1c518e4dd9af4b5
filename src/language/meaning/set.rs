//! Sets of kinds of meaning, one bit for each kind.
//!
//! The grammar asks of nearly every word whether it is a unit, a scale word or a hedge at all, and
//! nearly always it is none. A set answers that with one instruction, without a look at the list of
//! meanings: `token.may(MeaningSet::UNIT.with(MeaningSet::PERCENT))`.
//!
//! A set says which kinds a phrase has, not which value each of them has.

use super::{Cue, FigureCue, Meaning, Position};

/// A set of kinds of meaning.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct MeaningSet(u64);

/// The kinds, in the order of their bits. Each cue is a kind of its own.
#[derive(Clone, Copy)]
enum Kind {
    Number,
    Article,
    Scale,
    Suffix,
    Fraction,
    Plus,
    Vague,
    And,
    Point,
    Minus,
    Unit,
    Link,
    Nationality,
    Place,
    HedgeBefore,
    Range,
    Per,
    Percent,
    Quantity,
    Month,
    HedgeAfter,
    Base,
    Total,
    Born,
    NoBase,
    Difference,
    OfWhich,
    Aged,
    OneIn,
    Moved,
    Weighed,
    OfYear,
    BeforeYear,
    OfDate,
    Since,
    ChangeOf,
    Than,
    Rest,
    MadeUpOf,
    Reached,
    OverTime,
    InEvery,
    Anniversary,
    Precious,
    Account,
    Tolerance,
    Ratio,
    Multiple,
    // The cues stand last, so that all bits from the first of them on are theirs.
    Equals,
    Worth,
    Or,
    Editorial,
    Respectively,
    Different,
    Comparison,
    Earlier,
    Then,
    Now,
    Copula,
    Average,
    ThatIs,
    RateOf,
    ListPrice,
}

impl MeaningSet {
    /// Number words, and numbers in digits.
    pub(crate) const NUMBER: Self = Self::only(Kind::Number);
    /// Articles that may mean one.
    pub(crate) const ARTICLE: Self = Self::only(Kind::Article);
    /// Scale words: "million".
    pub(crate) const SCALE: Self = Self::only(Kind::Scale);
    /// Scale letters: "m".
    pub(crate) const SUFFIX: Self = Self::only(Kind::Suffix);
    /// Fractions: "half a", and what adds to the number after it.
    pub(crate) const FRACTION: Self = Self::only(Kind::Fraction);
    /// What adds to the number before it: "and a half".
    pub(crate) const PLUS: Self = Self::only(Kind::Plus);
    /// Orders of magnitude and handfuls: "thousands".
    pub(crate) const VAGUE: Self = Self::only(Kind::Vague);
    /// What joins the parts of a number.
    pub(crate) const AND: Self = Self::only(Kind::And);
    /// The word for the decimal mark.
    pub(crate) const POINT: Self = Self::only(Kind::Point);
    /// The word that makes a number negative.
    pub(crate) const MINUS: Self = Self::only(Kind::Minus);
    /// Currencies and their subunits.
    pub(crate) const UNIT: Self = Self::only(Kind::Unit);
    /// What joins a number to its unit: "de".
    pub(crate) const LINK: Self = Self::only(Kind::Link);
    /// Nationalities.
    pub(crate) const NATIONALITY: Self = Self::only(Kind::Nationality);
    /// Names of places.
    pub(crate) const PLACE: Self = Self::only(Kind::Place);
    /// Hedges that stand before their figure.
    pub(crate) const HEDGE_BEFORE: Self = Self::only(Kind::HedgeBefore);
    /// Words that make a range of two figures.
    pub(crate) const RANGE: Self = Self::only(Kind::Range);
    /// What amounts are counted per.
    pub(crate) const PER: Self = Self::only(Kind::Per);
    /// Percent and percentage points.
    pub(crate) const PERCENT: Self = Self::only(Kind::Percent);
    /// Units that are not money.
    pub(crate) const QUANTITY: Self = Self::only(Kind::Quantity);
    /// Names of months.
    pub(crate) const MONTH: Self = Self::only(Kind::Month);
    /// Hedges that stand after their figure.
    pub(crate) const HEDGE_AFTER: Self = Self::only(Kind::HedgeAfter);
    /// Words for a change by a multiple: "doubled".
    pub(crate) const MULTIPLE: Self = Self::only(Kind::Multiple);
    /// Words for a part of a whole: "two thirds".
    pub(crate) const RATIO: Self = Self::only(Kind::Ratio);
    /// Cues of figures that are no conversion, multiples and ratios.
    pub(crate) const OF_FIGURES: Self = Self::of_figure_cue(FigureCue::Base)
        .with(Self::of_figure_cue(FigureCue::Total))
        .with(Self::of_figure_cue(FigureCue::Born))
        .with(Self::of_figure_cue(FigureCue::NoBase))
        .with(Self::of_figure_cue(FigureCue::Difference))
        .with(Self::of_figure_cue(FigureCue::OfWhich))
        .with(Self::of_figure_cue(FigureCue::Aged))
        .with(Self::of_figure_cue(FigureCue::OneIn))
        .with(Self::of_figure_cue(FigureCue::Moved))
        .with(Self::of_figure_cue(FigureCue::Weighed))
        .with(Self::of_figure_cue(FigureCue::OfYear))
        .with(Self::of_figure_cue(FigureCue::BeforeYear))
        .with(Self::of_figure_cue(FigureCue::OfDate))
        .with(Self::of_figure_cue(FigureCue::Since))
        .with(Self::of_figure_cue(FigureCue::ChangeOf))
        .with(Self::of_figure_cue(FigureCue::Than))
        .with(Self::of_figure_cue(FigureCue::Rest))
        .with(Self::of_figure_cue(FigureCue::MadeUpOf))
        .with(Self::of_figure_cue(FigureCue::Reached))
        .with(Self::of_figure_cue(FigureCue::OverTime))
        .with(Self::of_figure_cue(FigureCue::InEvery))
        .with(Self::of_figure_cue(FigureCue::Anniversary))
        .with(Self::of_figure_cue(FigureCue::Precious))
        .with(Self::of_figure_cue(FigureCue::Account))
        .with(Self::of_figure_cue(FigureCue::Tolerance))
        .with(Self::RATIO)
        .with(Self::MULTIPLE);
    /// Hedges on either side of their figure.
    pub(crate) const HEDGE: Self = Self::HEDGE_BEFORE.with(Self::HEDGE_AFTER);
    /// Cues of any kind.
    pub(crate) const CUE: Self = Self(u64::MAX << Kind::Equals as u32);
    /// No kind.
    pub(crate) const EMPTY: Self = Self(0);

    /// The set of one kind.
    ///
    /// # Panics
    ///
    /// Where there are more kinds than bits. It is called in constants only, so this is an error of
    /// compilation: a kind too many is never taken for another.
    const fn only(kind: Kind) -> Self {
        let bit = kind as u32;
        assert!(bit < u64::BITS, "more kinds of meaning than a set has bits");
        Self(1 << bit)
    }

    /// The kind of a meaning.
    pub(crate) const fn of(meaning: &Meaning) -> Self {
        match meaning {
            Meaning::Number(_) => Self::NUMBER,
            Meaning::Article => Self::ARTICLE,
            Meaning::Scale(_) => Self::SCALE,
            Meaning::Suffix(_) => Self::SUFFIX,
            Meaning::Fraction(_) | Meaning::PlusBefore(_) => Self::FRACTION,
            Meaning::Plus(_) => Self::PLUS,
            Meaning::Vague { .. } => Self::VAGUE,
            Meaning::And => Self::AND,
            Meaning::Point => Self::POINT,
            Meaning::Minus => Self::MINUS,
            Meaning::Unit(_) => Self::UNIT,
            Meaning::Link => Self::LINK,
            Meaning::Nationality(_) => Self::NATIONALITY,
            Meaning::Place(_) => Self::PLACE,
            Meaning::Range(_) => Self::RANGE,
            Meaning::Per(_) => Self::PER,
            Meaning::Percent(_) => Self::PERCENT,
            Meaning::Quantity(_) => Self::QUANTITY,
            Meaning::Month(_) => Self::MONTH,
            Meaning::Hedge(_, side) => Self::of_hedge(*side),
            Meaning::Cue(cue) => Self::of_cue(*cue),
            Meaning::FigureCue(cue) => Self::of_figure_cue(*cue),
            Meaning::Multiple(_) => Self::MULTIPLE,
            Meaning::Ratio(_) => Self::RATIO,
            Meaning::Nothing => Self::EMPTY,
        }
    }

    /// The kind of a hedge on one side of its figure.
    pub(crate) const fn of_hedge(side: Position) -> Self {
        match side {
            Position::Before => Self::HEDGE_BEFORE,
            Position::After => Self::HEDGE_AFTER,
        }
    }

    /// The kind of a cue of figures that are no conversion.
    pub(crate) const fn of_figure_cue(cue: FigureCue) -> Self {
        match cue {
            FigureCue::Base => const { Self::only(Kind::Base) },
            FigureCue::Total => const { Self::only(Kind::Total) },
            FigureCue::Born => const { Self::only(Kind::Born) },
            FigureCue::NoBase => const { Self::only(Kind::NoBase) },
            FigureCue::OfWhich => const { Self::only(Kind::OfWhich) },
            FigureCue::Aged => const { Self::only(Kind::Aged) },
            FigureCue::OneIn => const { Self::only(Kind::OneIn) },
            FigureCue::Moved => const { Self::only(Kind::Moved) },
            FigureCue::Weighed => const { Self::only(Kind::Weighed) },
            FigureCue::OfYear => const { Self::only(Kind::OfYear) },
            FigureCue::BeforeYear => const { Self::only(Kind::BeforeYear) },
            FigureCue::OfDate => const { Self::only(Kind::OfDate) },
            FigureCue::Since => const { Self::only(Kind::Since) },
            FigureCue::ChangeOf => const { Self::only(Kind::ChangeOf) },
            FigureCue::Than => const { Self::only(Kind::Than) },
            FigureCue::Rest => const { Self::only(Kind::Rest) },
            FigureCue::MadeUpOf => const { Self::only(Kind::MadeUpOf) },
            FigureCue::Reached => const { Self::only(Kind::Reached) },
            FigureCue::OverTime => const { Self::only(Kind::OverTime) },
            FigureCue::InEvery => const { Self::only(Kind::InEvery) },
            FigureCue::Anniversary => const { Self::only(Kind::Anniversary) },
            FigureCue::Precious => const { Self::only(Kind::Precious) },
            FigureCue::Account => const { Self::only(Kind::Account) },
            FigureCue::Tolerance => const { Self::only(Kind::Tolerance) },
            FigureCue::Difference => const { Self::only(Kind::Difference) },
        }
    }

    /// The kind of a cue.
    pub(crate) const fn of_cue(cue: Cue) -> Self {
        match cue {
            Cue::Equals => const { Self::only(Kind::Equals) },
            Cue::Worth => const { Self::only(Kind::Worth) },
            Cue::Or => const { Self::only(Kind::Or) },
            Cue::Editorial => const { Self::only(Kind::Editorial) },
            Cue::Respectively => const { Self::only(Kind::Respectively) },
            Cue::Different => const { Self::only(Kind::Different) },
            Cue::Comparison => const { Self::only(Kind::Comparison) },
            Cue::Earlier => const { Self::only(Kind::Earlier) },
            Cue::Now => const { Self::only(Kind::Now) },
            Cue::Copula => const { Self::only(Kind::Copula) },
            Cue::Average => const { Self::only(Kind::Average) },
            Cue::ThatIs => const { Self::only(Kind::ThatIs) },
            Cue::Then => const { Self::only(Kind::Then) },
            Cue::RateOf => const { Self::only(Kind::RateOf) },
            Cue::ListPrice => const { Self::only(Kind::ListPrice) },
        }
    }

    /// The kinds of all these meanings.
    pub(crate) fn of_all(meanings: &[Meaning]) -> Self {
        meanings.iter().map(Self::of).fold(Self::EMPTY, Self::with)
    }

    /// The union of two sets.
    pub(crate) const fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether every kind of this set is in the other.
    pub(crate) const fn is_within(self, other: Self) -> bool {
        self.0 & !other.0 == 0
    }

    /// The kinds of this set that are not in the other.
    pub(crate) const fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    /// Whether the two sets have a kind in common.
    pub(crate) const fn intersects(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const CUES: [Cue; 15] = [
        Cue::Equals,
        Cue::Worth,
        Cue::Or,
        Cue::Editorial,
        Cue::Respectively,
        Cue::Different,
        Cue::Comparison,
        Cue::Earlier,
        Cue::Then,
        Cue::Now,
        Cue::Copula,
        Cue::Average,
        Cue::ThatIs,
        Cue::RateOf,
        Cue::ListPrice,
    ];

    #[test]
    fn each_kind_has_a_bit_of_its_own() {
        let kinds = [
            MeaningSet::NUMBER,
            MeaningSet::ARTICLE,
            MeaningSet::SCALE,
            MeaningSet::SUFFIX,
            MeaningSet::FRACTION,
            MeaningSet::PLUS,
            MeaningSet::VAGUE,
            MeaningSet::AND,
            MeaningSet::POINT,
            MeaningSet::MINUS,
            MeaningSet::UNIT,
            MeaningSet::LINK,
            MeaningSet::NATIONALITY,
            MeaningSet::PLACE,
            MeaningSet::HEDGE_BEFORE,
            MeaningSet::RANGE,
            MeaningSet::PER,
            MeaningSet::PERCENT,
            MeaningSet::QUANTITY,
            MeaningSet::MONTH,
            MeaningSet::HEDGE_AFTER,
            MeaningSet::of_figure_cue(FigureCue::Base),
            MeaningSet::of_figure_cue(FigureCue::Total),
            MeaningSet::of_figure_cue(FigureCue::Born),
            MeaningSet::of_figure_cue(FigureCue::NoBase),
            MeaningSet::of_figure_cue(FigureCue::Difference),
            MeaningSet::of_figure_cue(FigureCue::OfWhich),
            MeaningSet::of_figure_cue(FigureCue::Aged),
            MeaningSet::of_figure_cue(FigureCue::OneIn),
            MeaningSet::of_figure_cue(FigureCue::Moved),
            MeaningSet::of_figure_cue(FigureCue::Weighed),
            MeaningSet::of_figure_cue(FigureCue::OfYear),
            MeaningSet::of_figure_cue(FigureCue::BeforeYear),
            MeaningSet::of_figure_cue(FigureCue::OfDate),
            MeaningSet::of_figure_cue(FigureCue::Since),
            MeaningSet::of_figure_cue(FigureCue::ChangeOf),
            MeaningSet::of_figure_cue(FigureCue::Than),
            MeaningSet::of_figure_cue(FigureCue::Rest),
            MeaningSet::of_figure_cue(FigureCue::MadeUpOf),
            MeaningSet::of_figure_cue(FigureCue::Reached),
            MeaningSet::of_figure_cue(FigureCue::OverTime),
            MeaningSet::of_figure_cue(FigureCue::InEvery),
            MeaningSet::of_figure_cue(FigureCue::Anniversary),
            MeaningSet::of_figure_cue(FigureCue::Precious),
            MeaningSet::of_figure_cue(FigureCue::Account),
            MeaningSet::of_figure_cue(FigureCue::Tolerance),
            MeaningSet::RATIO,
            MeaningSet::MULTIPLE,
        ];
        let kinds = kinds.into_iter().chain(CUES.map(MeaningSet::of_cue));
        let all = kinds.fold(MeaningSet::EMPTY, |seen, kind| {
            assert!(kind != MeaningSet::EMPTY && !seen.intersects(kind), "{kind:?}");
            seen.with(kind)
        });
        assert_eq!(all.0.count_ones(), Kind::ListPrice as u32 + 1);
    }

    #[test]
    fn cues_are_told_from_everything_else() {
        assert!(CUES.iter().all(|cue| MeaningSet::CUE.intersects(MeaningSet::of_cue(*cue))));
        let others = [MeaningSet::MONTH, MeaningSet::HEDGE, MeaningSet::QUANTITY];
        assert!(!others.iter().any(|other| MeaningSet::CUE.intersects(*other)));
    }

    #[test]
    fn a_set_has_the_kinds_of_all_its_meanings_and_nothing_has_none() {
        let set = MeaningSet::of_all(&[Meaning::And, Meaning::Month(3), Meaning::Nothing]);
        assert_eq!(set, MeaningSet::AND.with(MeaningSet::MONTH));
        assert_eq!(set.without(MeaningSet::AND), MeaningSet::MONTH);
    }
}
