//! What is said of which figures: one variant for each relation, with a name for each role.

use super::Relation;
use crate::article::ArticleDate;
use crate::figure::FigureId;

/// What an article says of some of its figures.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Assertion {
    /// "495.000 rubler, svarende til 36.000 kroner": two amounts of money are equal.
    Conversion {
        /// The amount that was converted.
        native: FigureId,
        /// What it was converted into.
        derived: FigureId,
        /// Whether the text tells which is which.
        direction: Direction,
        /// The date or period that the text gives the amounts, where it is not the article's.
        dated: Option<ArticleDate>,
    },
    /// "$1 = 96.9955 roubles": the price of one unit, or of a round number of units.
    StatedRate {
        /// The unit.
        base: FigureId,
        /// Its price.
        quote: FigureId,
        /// The date or period that the text gives the rate, where it is not the article's.
        dated: Option<ArticleDate>,
    },
    /// "1.280 lira, cirka 250 kroner eller 34 euro": two equivalents of one amount imply a rate.
    Triangle {
        /// The amount that was converted.
        native: FigureId,
        /// Its two equivalents.
        derived: [FigureId; 2],
    },
    /// All conversions of one pair of currencies in an article share a rate.
    SharedRate {
        /// Each conversion's native and derived amount; at least two.
        pairs: Vec<[FigureId; 2]>,
    },
    /// The same figure is in headline, lead or body again.
    Repetition {
        /// Where it comes first.
        first: FigureId,
        /// Where it is again.
        again: FigureId,
    },
    /// A figure of the headline that the body neither has nor derives, and that is no slip of one.
    NotInBody {
        /// The figure.
        figure: FigureId,
        /// The figure of the body in the same unit that is nearest to it.
        nearest: Option<FigureId>,
    },
    /// "from 300 to 340, up 13.3 per cent".
    Change {
        /// The value before.
        from: FigureId,
        /// The value after.
        to: FigureId,
        /// The change, in percent, in points, in the unit of the values or as a multiple.
        by: FigureId,
    },
    /// "$1.9tn was $400bn larger than the $1.5tn".
    Difference {
        /// The value before, or the one compared with.
        from: FigureId,
        /// The value after.
        to: FigureId,
        /// The amount between them.
        by: FigureId,
    },
    /// "12p, or 4.2 per cent, lower at 274p": a change as an amount and in percent, and one of the
    /// two values.
    Step {
        /// The amount.
        amount: FigureId,
        /// The value before, where that is the one given.
        before: Option<FigureId>,
        /// The value after, where that is the one given.
        after: Option<FigureId>,
        /// The change in percent.
        by: FigureId,
    },
    /// "doubled from 3,100 to 6,200".
    Multiple {
        /// The value before.
        from: FigureId,
        /// The value after.
        to: FigureId,
        /// How many times the one the other is said to be.
        times: FigureId,
    },
    /// "3 and 4, 7 in all".
    Sum {
        /// The parts; at least two where the total is left out.
        parts: Vec<FigureId>,
        /// What they add to; `None` for shares of one whole, which add to 100 %.
        total: Option<FigureId>,
    },
    /// "13,600 a month, or 163,200 a year".
    PeriodTotal {
        /// The two amounts, each per a period, in the order of the text.
        amounts: [FigureId; 2],
    },
    /// "2,000 shares at $15 each, or $30,000", "£500m a year, or £2.5bn over five years".
    PerUnit {
        /// How many things or periods.
        count: FigureId,
        /// The price of each.
        each: FigureId,
        /// The total.
        total: FigureId,
    },
    /// "one in five (21 percent)"; "13 of 15 (87 percent)"; "33 percent of 10 people".
    Share {
        /// The part; `None` where only the whole is named.
        part: Option<FigureId>,
        /// The whole.
        whole: FigureId,
        /// The percentage.
        share: FigureId,
    },
    /// "one in five (20 percent)": a part of a whole in words and in percent.
    Ratio {
        /// The part in words.
        ratio: FigureId,
        /// The percentage.
        share: FigureId,
    },
    /// "5 miles (8 km)".
    UnitConversion {
        /// The quantity that was converted.
        native: FigureId,
        /// What it was converted into.
        derived: FigureId,
        /// What of two temperatures is compared.
        compared: Compared,
    },
    /// "born in 1957, aged 66".
    Age {
        /// The year of birth.
        birth: FigureId,
        /// The age in years.
        age: FigureId,
        /// The year in which it was reached, where the text names one.
        year: Option<FigureId>,
    },
    /// A figure that the sources of the article should have.
    Support {
        /// The figure.
        figure: FigureId,
    },
}

/// What of two quantities in different units is compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Compared {
    /// Two amounts, or two points of a scale of temperature.
    Amounts,
    /// Two differences of temperature: "9F (5C) warmer".
    Differences,
    /// Either: the sentence speaks of a rise, but not right beside the temperatures.
    Either,
}

/// Whether the text tells which of two equal amounts was converted into which.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// Cue, bracket, order or home money tells.
    Known,
    /// Nothing tells, and both directions are tried.
    Open,
}

impl Assertion {
    /// How the figures are said to be related.
    #[must_use]
    pub const fn relation(&self) -> Relation {
        match self {
            Self::Conversion { .. } => Relation::Conversion,
            Self::StatedRate { .. } => Relation::StatedRate,
            Self::Triangle { .. } => Relation::Triangle,
            Self::SharedRate { .. } => Relation::RateConflict,
            Self::Repetition { .. } | Self::NotInBody { .. } => Relation::Repetition,
            Self::Change { .. } | Self::Step { .. } => Relation::Change,
            Self::Difference { .. } => Relation::Difference,
            Self::Multiple { .. } => Relation::Multiple,
            Self::Sum { .. } => Relation::Sum,
            Self::PeriodTotal { .. } => Relation::PeriodTotal,
            Self::PerUnit { .. } => Relation::PerUnit,
            Self::Share { .. } | Self::Ratio { .. } => Relation::Share,
            Self::UnitConversion { .. } => Relation::UnitConversion,
            Self::Age { .. } => Relation::Age,
            Self::Support { .. } => Relation::Support,
        }
    }

    /// The figures in the order of their roles.
    #[must_use]
    pub fn figures(&self) -> Vec<FigureId> {
        match self {
            Self::Conversion { native: one, derived: other, .. }
            | Self::StatedRate { base: one, quote: other, .. }
            | Self::Repetition { first: one, again: other }
            | Self::PeriodTotal { amounts: [one, other] }
            | Self::UnitConversion { native: one, derived: other, .. }
            | Self::Ratio { ratio: one, share: other } => vec![*one, *other],
            Self::Age { birth, age, year } => [*birth, *age].into_iter().chain(*year).collect(),
            Self::Support { figure } => vec![*figure],
            Self::NotInBody { figure, nearest } => [*figure].into_iter().chain(*nearest).collect(),
            Self::Step { amount, before, after, by } => {
                [*amount].into_iter().chain(*before).chain(*after).chain([*by]).collect()
            }
            Self::Triangle { native, derived: [one, other] } => vec![*native, *one, *other],
            Self::SharedRate { pairs } => pairs.as_flattened().to_vec(),
            Self::Change { from: one, to: two, by: three }
            | Self::Difference { from: one, to: two, by: three }
            | Self::PerUnit { count: one, each: two, total: three }
            | Self::Multiple { from: one, to: two, times: three } => vec![*one, *two, *three],
            Self::Sum { parts, total } => parts.iter().chain(total).copied().collect(),
            Self::Share { part, whole, share } => {
                part.iter().chain([whole, share]).copied().collect()
            }
        }
    }

    /// The two amounts that a rate compares, the native one or the unit first; `None` for other
    /// relations.
    #[must_use]
    pub const fn by_rate(&self) -> Option<[FigureId; 2]> {
        match self {
            Self::Conversion { native: one, derived: other, .. }
            | Self::StatedRate { base: one, quote: other, .. } => Some([*one, *other]),
            Self::Triangle { .. }
            | Self::SharedRate { .. }
            | Self::Repetition { .. }
            | Self::NotInBody { .. }
            | Self::Change { .. }
            | Self::Difference { .. }
            | Self::Step { .. }
            | Self::PerUnit { .. }
            | Self::Multiple { .. }
            | Self::Sum { .. }
            | Self::PeriodTotal { .. }
            | Self::Share { .. }
            | Self::Ratio { .. }
            | Self::UnitConversion { .. }
            | Self::Age { .. }
            | Self::Support { .. } => None,
        }
    }

    /// The date or period that the text gives the amounts, where it is not the article's.
    #[must_use]
    pub const fn dated(&self) -> Option<ArticleDate> {
        match self {
            Self::Conversion { dated, .. } | Self::StatedRate { dated, .. } => *dated,
            Self::Triangle { .. }
            | Self::SharedRate { .. }
            | Self::Repetition { .. }
            | Self::NotInBody { .. }
            | Self::Change { .. }
            | Self::Difference { .. }
            | Self::Step { .. }
            | Self::PerUnit { .. }
            | Self::Multiple { .. }
            | Self::Sum { .. }
            | Self::PeriodTotal { .. }
            | Self::Share { .. }
            | Self::Ratio { .. }
            | Self::UnitConversion { .. }
            | Self::Age { .. }
            | Self::Support { .. } => None,
        }
    }

    /// The same assertion, of this date.
    pub(crate) fn dated_by(&self, date: ArticleDate) -> Self {
        let mut assertion = self.clone();
        if let Self::Conversion { dated, .. } | Self::StatedRate { dated, .. } = &mut assertion {
            *dated = Some(date);
        }
        assertion
    }

    /// Whether both directions of a conversion are to be tried.
    pub(crate) const fn is_open(&self) -> bool {
        matches!(self, Self::Conversion { direction: Direction::Open, .. })
    }
}
