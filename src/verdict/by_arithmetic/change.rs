//! From one value to another, with the change stated: from 300 to 340 is 13.3 %, not 12.
//!
//! The claim lists from, to, and the change. The change may be a percentage, percentage points
//! between two percentages, a difference in the same unit, or a factor: "three times more" may mean
//! three times or four times.

use super::super::Context;
use super::super::finding::{Finding, Reason};
use super::super::repetition::unverifiable;
use super::{Bands, Sought, conclude, given, minus, same_unit, size};
use crate::claim::Claim;
use crate::figure::{Figure, FigureId, Unit};
use crate::interval::Interval;
use rust_decimal::Decimal;

/// Judges whether a stated change follows from its two values.
pub(in crate::verdict) fn judge_change(
    context: &Context<'_>,
    claim: &Claim,
    figures: [FigureId; 3],
) -> Finding {
    let found = context.figures(figures).and_then(|[from, to, stated]| {
        same_unit(context, &[from, to]).then_some(())?;
        let ways = ways(context, from, to, stated);
        conclude(context, claim, stated, &Bands::of(context, stated)?, &ways)
    });
    found.unwrap_or_else(|| unverifiable(context, claim, Reason::NotComparable))
}

fn ways(context: &Context<'_>, from: &Figure, to: &Figure, stated: &Figure) -> Vec<Sought> {
    // Levels in percent are exact: from 4 to 5 percent is a rise of one point.
    let level = |figure: &Figure| match figure.unit {
        Unit::Percent => figure.written().map(|written| Interval::point(written.value())),
        _ => given(context, figure),
    };
    let (Some(before), Some(after)) = (level(from), level(to)) else {
        return Vec::new();
    };
    let counted = from.unit == Unit::Things;
    let ways = match stated.unit {
        Unit::PercentagePoint if from.unit == Unit::Percent => {
            vec![difference(before, after, "percentage points")]
        }
        Unit::Percent => vec![relative(before, after)],
        Unit::Things if counted => {
            vec![difference(before, after, ""), factor(before, after), factor_more(before, after)]
        }
        Unit::Things => vec![factor(before, after), factor_more(before, after)],
        Unit::Money(_) | Unit::Measure(_) => vec![difference(before, after, "")],
        Unit::PercentagePoint
        | Unit::Multiple
        | Unit::Ratio
        | Unit::Age
        | Unit::Year
        | Unit::Date => Vec::new(),
    };
    ways.into_iter().flatten().collect()
}

fn difference(before: Interval, after: Interval, unit: &str) -> Option<Sought> {
    let value = size(minus(after, before)?)?;
    let unit = if unit.is_empty() { String::new() } else { format!(" ({unit})") };
    Some(Sought { value, formula: format!("from {before} to {after}{unit}") })
}

fn relative(before: Interval, after: Interval) -> Option<Sought> {
    // (after − before) ∕ before, as after ∕ before − 1 so that before is used once.
    let ratio = after.checked_div(before)?;
    let change = minus(ratio, Interval::point(Decimal::ONE))?;
    let value = size(change)?.checked_mul(Interval::point(Decimal::ONE_HUNDRED))?;
    Some(Sought { value, formula: format!("from {before} to {after}, in percent") })
}

fn factor(before: Interval, after: Interval) -> Option<Sought> {
    let value = after.checked_div(before)?;
    Some(Sought { value, formula: format!("{after} ÷ {before}") })
}

fn factor_more(before: Interval, after: Interval) -> Option<Sought> {
    let value = size(minus(after.checked_div(before)?, Interval::point(Decimal::ONE))?)?;
    Some(Sought { value, formula: format!("{after} ÷ {before} − 1") })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::claim::Relation;
    use crate::verdict::Verdict;
    use crate::verdict::trial::{claim, counted, figure, judged};
    use rust_decimal::dec;

    fn finding(from: Decimal, to: Decimal, stated: Decimal, unit: Unit) -> Finding {
        let figures = [figure(0, from, "EUR"), figure(1, to, "EUR"), counted(2, stated, unit)];
        judged(&figures, claim(Relation::Change, &[0, 1, 2]), None)
    }

    #[test]
    fn from_300_to_340_is_13_percent_and_not_12() {
        assert_eq!(finding(dec!(300), dec!(340), dec!(13), Unit::Percent).verdict, Verdict::Holds);
        assert_eq!(
            finding(dec!(300), dec!(340), dec!(13.3), Unit::Percent).verdict,
            Verdict::Holds
        );
        let truncated = finding(dec!(300), dec!(340), dec!(12), Unit::Percent);
        assert_eq!(truncated.verdict, Verdict::HoldsApproximately);
        let wrong = finding(dec!(300), dec!(340), dec!(21), Unit::Percent);
        assert_eq!(wrong.verdict, Verdict::Contradicted);
        let message = "from 300 to 340, in percent = 13.33; “12” could not be reproduced: it lies 6.25 % below that";
        assert_eq!(wrong.message, message);
    }

    #[test]
    fn a_fall_is_stated_without_a_sign() {
        assert_eq!(finding(dec!(340), dec!(300), dec!(12), Unit::Percent).verdict, Verdict::Holds);
    }

    #[test]
    fn three_times_more_is_three_times_or_four_times() {
        for to in [dec!(300), dec!(400)] {
            assert_eq!(finding(dec!(100), to, dec!(3), Unit::Things).verdict, Verdict::Holds);
        }
        assert_eq!(
            finding(dec!(100), dec!(600), dec!(3), Unit::Things).verdict,
            Verdict::Contradicted
        );
    }

    #[test]
    fn a_rise_from_4_to_6_percent_is_one_of_two_points_and_of_50_percent() {
        let percents = [
            counted(0, dec!(4), Unit::Percent),
            counted(1, dec!(6), Unit::Percent),
            counted(2, dec!(2), Unit::PercentagePoint),
        ];
        let finding = judged(&percents, claim(Relation::Change, &[0, 1, 2]), None);
        assert_eq!(finding.verdict, Verdict::Holds);
        assert!(finding.message.contains("percentage points"));
        let percents = |by: Decimal| {
            [
                counted(0, dec!(4), Unit::Percent),
                counted(1, dec!(6), Unit::Percent),
                counted(2, by, Unit::Percent),
            ]
        };
        let change = || claim(Relation::Change, &[0, 1, 2]);
        assert_eq!(judged(&percents(dec!(2)), change(), None).verdict, Verdict::Contradicted);
        assert_eq!(judged(&percents(dec!(50)), change(), None).verdict, Verdict::Holds);
    }
}
