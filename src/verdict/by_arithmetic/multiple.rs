//! "Doubled from 3,100 to 6,200": one value is so many times another.
//!
//! Words for multiples are loose: within 5 % they hold, within 12.5 % approximately, and within
//! 15 % they are a near miss. "Nearly doubled" stays below twice, "more than doubled" goes up to
//! half as much again.

use super::super::Context;
use super::super::finding::{Finding, Reason};
use super::{Bands, Sought, conclude, given, minus, same_unit, words};
use crate::claim::Claim;
use crate::figure::{Figure, FigureId};
use crate::interval::{Hedge, Interval};
use crate::language::Meaning;
use crate::verdict::document::repetition::unverifiable;
use crate::verdict::message::Formula;
use rust_decimal::{Decimal, dec};

/// Judges whether one value is so many times another.
pub(in crate::verdict) fn judge_multiple(
    context: &Context<'_>,
    claim: &Claim,
    figures: [FigureId; 3],
) -> Finding {
    let judged = context.figures(figures).and_then(|[from, to, times]| {
        same_unit(context, &[from, to]).then_some(())?;
        let ratio = ratio(context, from, to)?;
        let more = is_more(context, times).then(|| times_more(&ratio)).flatten();
        let ways: Vec<Sought> = std::iter::once(ratio).chain(more).collect();
        conclude(context, claim, times, &bands(times)?, &ways)
    });
    judged.unwrap_or_else(|| unverifiable(context, claim, Reason::NotComparable))
}

fn ratio(context: &Context<'_>, from: &Figure, to: &Figure) -> Option<Sought> {
    let (before, after) = (given(context, from)?, given(context, to)?);
    let formula = format!("{} ÷ {}", words(context, to), words(context, from));
    Some(Sought { value: after.checked_div(before)?, formula: Formula::Words(formula) })
}

/// What a multiple stands for, as shares of its value.
/// Whether a multiple is said with "more", and so may be meant beside the one before: "three times
/// more" may be four times as many.
fn is_more(context: &Context<'_>, times: &Figure) -> bool {
    let Some(language) = context.case.language else { return false };
    let more =
        |meaning: &Meaning| matches!(meaning, Meaning::Quantity(name) if name == "times_more");
    let text = words(context, times);
    let parts = text.match_indices([' ', '-', '\u{a0}']);
    let mut parts = parts.filter_map(|(at, blank)| text.get(at + blank.len()..));
    parts.any(|part| {
        let found = language.matcher().match_at_start(part);
        found.is_some_and(|found| found.meanings().iter().any(more))
    })
}

/// How many times more than the one before.
fn times_more(ratio: &Sought) -> Option<Sought> {
    let value = minus(ratio.value, Interval::point(Decimal::ONE))?;
    Some(Sought { value, formula: Formula::Words(format!("{} − 1", ratio.formula)) })
}

fn bands(times: &Figure) -> Option<Bands> {
    let value = times.written()?.value();
    let band = |low: Decimal, high: Decimal| {
        Some(Interval::new(value.checked_mul(low)?, value.checked_mul(high)?))
    };
    let holds = match times.hedge() {
        Some(Hedge::SlightlyBelow | Hedge::AtMost | Hedge::LessThan | Hedge::UpTo) => {
            band(dec!(0.85), Decimal::ONE)?
        }
        Some(Hedge::SlightlyAbove | Hedge::AtLeast | Hedge::MoreThan) => {
            band(Decimal::ONE, dec!(1.5))?
        }
        Some(Hedge::About | Hedge::Exactly) | None => band(dec!(0.95), dec!(1.05))?,
    };
    // A directed hedge is taken at its word, give or take a fiftieth.
    let (approximately, near) = match times.hedge() {
        Some(Hedge::About | Hedge::Exactly) | None => {
            (band(dec!(0.875), dec!(1.125))?, band(dec!(0.85), dec!(1.15))?)
        }
        Some(_) => (band(dec!(0.98), dec!(1.02))?, band(dec!(0.95), dec!(1.05))?),
    };
    let approximately = holds.hull(approximately);
    Some(Bands { holds, approximately, near: approximately.hull(near) })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::claim::Relation;
    use crate::figure::Unit;
    use crate::verdict::Verdict;
    use crate::verdict::tests::fixtures::{claim, counted, hedged, judged};

    fn verdict(from: Decimal, to: Decimal, hedge: Option<Hedge>) -> Verdict {
        let times = counted(2, dec!(2), Unit::Multiple);
        let times = hedge.map_or(times.clone(), |hedge| hedged(times, hedge));
        let figures = [counted(0, from, Unit::Things), counted(1, to, Unit::Things), times];
        judged(&figures, claim(Relation::Multiple, &[0, 1, 2]), None).verdict
    }

    #[test]
    fn doubled_is_twice_as_much_within_a_twentieth() {
        assert_eq!(verdict(dec!(3_100), dec!(6_300), None), Verdict::Holds);
        assert_eq!(verdict(dec!(3_100), dec!(6_900), None), Verdict::HoldsApproximately);
        assert_eq!(verdict(dec!(3_100), dec!(4_650), None), Verdict::Contradicted);
    }

    #[test]
    fn more_than_doubled_goes_up_to_three_times() {
        assert_eq!(verdict(dec!(3_100), dec!(6_900), Some(Hedge::MoreThan)), Verdict::Holds);
        let less = verdict(dec!(3_100), dec!(5_000), Some(Hedge::MoreThan));
        assert_eq!(less, Verdict::Contradicted);
    }
}
