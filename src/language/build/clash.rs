//! Which meanings of one phrase exclude each other: it cannot be both "about" and "slightly below",
//! but "second" may be a number and a unit.

use crate::interval::Hedge;
use crate::language::{Cue, FigureCue, Meaning, Position};

/// Meanings of one group exclude each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Group {
    Number,
    Suffix,
    Vague,
    Unit,
    Subunit,
    HedgeBefore,
    HedgeAfter,
    Per,
    Percent,
    Quantity,
    Month,
    Cue,
}

/// Whether a phrase cannot mean both.
pub(in crate::language) fn exclude(one: &Meaning, other: &Meaning) -> bool {
    let group = group(one);
    group.is_some() && group == self::group(other) && !agree(one, other)
}

/// Whether a file written by hand already gives a phrase what CLDR says of it: the same number,
/// in whatever list, the same likeliest currency, or the same currencies in another order.
pub(in crate::language) fn covers(known: &Meaning, cldr: &Meaning) -> bool {
    match (known, cldr) {
        (Meaning::Nothing, _) => true,
        (Meaning::Unit(known), Meaning::Unit(cldr)) => {
            let first = known.candidates.first() == cldr.candidates.first();
            let same = known.candidates.len() == cldr.candidates.len()
                && known.candidates.iter().all(|currency| cldr.candidates.contains(currency));
            (first || same) && !known.subunit && known.times == cldr.times
        }
        _ => {
            let (known, cldr) = (number(known), number(cldr));
            known.is_some() && known == cldr
        }
    }
}

/// Whether what CLDR says of a phrase contradicts a file written by hand.
pub(in crate::language) fn contradicts(known: &Meaning, cldr: &Meaning) -> bool {
    let numbers = number(known).is_some() && number(cldr).is_some();
    (numbers || exclude(known, cldr)) && !covers(known, cldr)
}

fn number(meaning: &Meaning) -> Option<rust_decimal::Decimal> {
    match meaning {
        Meaning::Number(value) => Some(*value),
        other => other.scale().or(other.suffix()),
    }
}

fn agree(one: &Meaning, other: &Meaning) -> bool {
    match (one, other) {
        (Meaning::Unit(one), Meaning::Unit(other)) => {
            one.candidates == other.candidates
                && one.times == other.times
                && one.doubtful == other.doubtful
        }
        (one, other) => one == other,
    }
}

fn group(meaning: &Meaning) -> Option<Group> {
    match meaning {
        Meaning::Number(_)
        | Meaning::Scale(_)
        | Meaning::Fraction(_)
        | Meaning::Plus(_)
        | Meaning::PlusBefore(_) => Some(Group::Number),
        Meaning::Suffix(_) => Some(Group::Suffix),
        Meaning::Vague { .. } => Some(Group::Vague),
        Meaning::Unit(unit) => Some(if unit.subunit { Group::Subunit } else { Group::Unit }),
        Meaning::Hedge(_, Position::Before) => Some(Group::HedgeBefore),
        Meaning::Hedge(_, Position::After) => Some(Group::HedgeAfter),
        Meaning::Per(_) => Some(Group::Per),
        Meaning::Percent(_) => Some(Group::Percent),
        Meaning::Quantity(_) => Some(Group::Quantity),
        Meaning::Month(_) => Some(Group::Month),
        Meaning::Cue(_) => Some(Group::Cue),
        Meaning::Article
        | Meaning::And
        | Meaning::Point
        | Meaning::Minus
        | Meaning::Link
        | Meaning::Nationality(_)
        | Meaning::Place(_)
        | Meaning::Range(_)
        | Meaning::FigureCue(_)
        | Meaning::Multiple(_)
        | Meaning::Ratio(_)
        | Meaning::Nothing => None,
    }
}

/// The list that a meaning comes from, as the files call it.
pub(in crate::language) fn list(meaning: &Meaning) -> String {
    match meaning {
        Meaning::Number(value) => format!("number.words {value}"),
        Meaning::Article => "number.article".to_owned(),
        Meaning::Scale(value) => format!("number.scale {value}"),
        Meaning::Suffix(value) => format!("number.suffix {value}"),
        Meaning::Fraction(value) => format!("number.fraction {value}"),
        Meaning::Plus(value) => format!("number.plus {value}"),
        Meaning::PlusBefore(value) => format!("number.plus_before {value}"),
        Meaning::Vague { low, high } => format!("number.vague {low}-{high}"),
        Meaning::And => "number.and".to_owned(),
        Meaning::Point => "number.point".to_owned(),
        Meaning::Minus => "number.minus".to_owned(),
        Meaning::Unit(unit) => unit
            .candidates
            .iter()
            .map(crate::currency::Currency::code)
            .collect::<Vec<_>>()
            .join(" "),
        Meaning::Link => "currency.link".to_owned(),
        Meaning::Nationality(country) => format!("nationality {}", country.code()),
        Meaning::Place(country) => format!("place {}", country.code()),
        Meaning::Hedge(hedge, _) => hedge_name(*hedge).to_owned(),
        Meaning::Range(_) => "range".to_owned(),
        Meaning::Per(unit) => format!("per {unit}"),
        Meaning::Percent(unit) | Meaning::Quantity(unit) => unit.clone(),
        Meaning::Month(month) => format!("month {month}"),
        Meaning::Cue(cue) => cue_name(*cue).to_owned(),
        Meaning::FigureCue(FigureCue::Base) => "figures.base".to_owned(),
        Meaning::FigureCue(FigureCue::Total) => "figures.total".to_owned(),
        Meaning::FigureCue(FigureCue::Born) => "figures.born".to_owned(),
        Meaning::FigureCue(FigureCue::OfWhich) => "figures.of_which".to_owned(),
        Meaning::FigureCue(FigureCue::Aged) => "figures.aged".to_owned(),
        Meaning::FigureCue(FigureCue::OneIn) => "figures.one_in".to_owned(),
        Meaning::FigureCue(FigureCue::Moved) => "figures.moved".to_owned(),
        Meaning::FigureCue(FigureCue::Weighed) => "figures.weighed".to_owned(),
        Meaning::FigureCue(FigureCue::Tolerance) => "figures.tolerance".to_owned(),
        Meaning::FigureCue(FigureCue::OfYear) => "figures.of_year".to_owned(),
        Meaning::FigureCue(FigureCue::BeforeYear) => "figures.before_year".to_owned(),
        Meaning::FigureCue(FigureCue::OfDate) => "figures.of_date".to_owned(),
        Meaning::FigureCue(FigureCue::Since) => "figures.since".to_owned(),
        Meaning::FigureCue(FigureCue::ChangeOf) => "figures.change_of".to_owned(),
        Meaning::FigureCue(FigureCue::Than) => "figures.than".to_owned(),
        Meaning::FigureCue(FigureCue::Rest) => "figures.rest".to_owned(),
        Meaning::FigureCue(FigureCue::MadeUpOf) => "figures.made_up_of".to_owned(),
        Meaning::FigureCue(FigureCue::Reached) => "figures.reached".to_owned(),
        Meaning::FigureCue(FigureCue::OverTime) => "figures.over_time".to_owned(),
        Meaning::FigureCue(FigureCue::InEvery) => "figures.in_every".to_owned(),
        Meaning::FigureCue(FigureCue::Anniversary) => "figures.anniversary".to_owned(),
        Meaning::FigureCue(FigureCue::Precious) => "figures.precious".to_owned(),
        Meaning::FigureCue(FigureCue::Account) => "figures.account".to_owned(),
        Meaning::FigureCue(FigureCue::Difference) => "figures.difference".to_owned(),
        Meaning::FigureCue(FigureCue::NoBase) => "figures.no_base".to_owned(),
        Meaning::Ratio(part) => format!("figures.ratio {part}"),
        Meaning::Multiple(times) => format!("figures.multiple {times}"),
        Meaning::Nothing => "nothing".to_owned(),
    }
}

fn hedge_name(hedge: Hedge) -> &'static str {
    match hedge {
        Hedge::About => "about",
        Hedge::SlightlyBelow => "slightly_below",
        Hedge::SlightlyAbove => "slightly_above",
        Hedge::AtLeast => "at_least",
        Hedge::MoreThan => "more_than",
        Hedge::AtMost => "at_most",
        Hedge::LessThan => "less_than",
        Hedge::UpTo => "up_to",
        Hedge::Exactly => "exactly",
    }
}

fn cue_name(cue: Cue) -> &'static str {
    match cue {
        Cue::Equals => "cue.equals",
        Cue::Worth => "cue.worth",
        Cue::Or => "cue.or",
        Cue::Editorial => "cue.editorial",
        Cue::Respectively => "cue.respectively",
        Cue::Different => "cue.different",
        Cue::Comparison => "cue.comparison",
        Cue::Earlier => "cue.earlier",
        Cue::Then => "cue.then",
        Cue::Now => "cue.now",
        Cue::Copula => "cue.copula",
        Cue::Average => "cue.average",
        Cue::ThatIs => "cue.that_is",
        Cue::RateOf => "cue.rate_of",
        Cue::ListPrice => "cue.list_price",
    }
}
