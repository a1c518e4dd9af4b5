//! From one value to another, with the change stated: from 300 to 340 is 13.3 %, not 12.
//!
//! The claim lists from, to, and the change. The change may be a percentage, percentage points
//! between two percentages, a difference in the same unit, or a factor: "three times more" may mean
//! three times or four times.

use super::super::Context;
use super::super::finding::{Finding, Reason};
use super::{Bands, Slip, Sought, conclude_with, given, minus, ratio, same_unit, size, words};
use crate::claim::Claim;
use crate::figure::{Figure, FigureId, Unit};
use crate::interval::Interval;
use crate::verdict::Code;
use crate::verdict::document::repetition::unverifiable;
use crate::verdict::message::{Formula, Supposition};
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
        let slips = slips(context, from, to, stated);
        let bands = match stated.unit {
            Unit::Ratio => ratio::bands(stated)?,
            _ => Bands::of(context, stated)?,
        };
        conclude_with(context, claim, stated, &bands, &ways, &slips)
    });
    found.unwrap_or_else(|| unverifiable(context, claim, Reason::NotComparable))
}

/// Points for percent and the reverse, and the change of the value after it.
fn slips(context: &Context<'_>, from: &Figure, to: &Figure, stated: &Figure) -> Vec<Slip> {
    let (Some(before), Some(after)) = (given(context, from), given(context, to)) else {
        return Vec::new();
    };
    let slip = |code: Code, said: Supposition, sought: Option<Sought>| {
        Some(Slip { code, said, value: sought?.value })
    };
    let levels = from.unit == Unit::Percent;
    let points = || difference(before, after, String::new());
    let slips = match stated.unit {
        Unit::Percent if levels => {
            vec![slip(Code::PercentPoints, Supposition::PointsMeant, points())]
        }
        Unit::Percent => {
            let swapped = relative(after, before, "", "");
            vec![slip(Code::BaseSwapped, Supposition::ShareOfLater, swapped)]
        }
        Unit::PercentagePoint => {
            let change = relative(before, after, "", "");
            vec![slip(Code::PercentPoints, Supposition::PercentMeant, change)]
        }
        _ => Vec::new(),
    };
    slips.into_iter().flatten().collect()
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
    let (first, last) = (words(context, from), words(context, to));
    let subtracted = match before.middle() <= after.middle() {
        true => format!("{last} − {first}"),
        false => format!("{first} − {last}"),
    };
    // "400 million more than the 2.0 billion": the unit is left out.
    let left_out = stated.form.scale && !matches!(from.unit, Unit::Percent);
    let counted = from.unit == Unit::Things || left_out;
    let ways = match stated.unit {
        Unit::PercentagePoint if from.unit == Unit::Percent => {
            vec![difference(before, after, subtracted)]
        }
        Unit::Percent | Unit::Ratio => vec![relative(before, after, first, last)],
        Unit::Things if counted => {
            vec![
                difference(before, after, subtracted),
                factor(before, after, first, last),
                factor_more(before, after, first, last),
            ]
        }
        Unit::Things => {
            vec![factor(before, after, first, last), factor_more(before, after, first, last)]
        }
        Unit::Money(_) | Unit::Measure(_) => vec![difference(before, after, subtracted)],
        Unit::PercentagePoint | Unit::Multiple | Unit::Age | Unit::Year | Unit::Date => Vec::new(),
    };
    ways.into_iter().flatten().collect()
}

fn difference(before: Interval, after: Interval, formula: String) -> Option<Sought> {
    Some(Sought { value: size(minus(after, before)?)?, formula: Formula::Words(formula) })
}

fn relative(before: Interval, after: Interval, first: &str, last: &str) -> Option<Sought> {
    // (after − before) ∕ before, as after ∕ before − 1 so that before is used once.
    let ratio = after.checked_div(before)?;
    let change = minus(ratio, Interval::point(Decimal::ONE))?;
    let value = size(change)?.checked_mul(Interval::point(Decimal::ONE_HUNDRED))?;
    let formula = match before.middle() <= after.middle() {
        true => format!("{last} ÷ {first} − 1"),
        false => format!("1 − {last} ÷ {first}"),
    };
    Some(Sought { value, formula: Formula::Words(formula) })
}

fn factor(before: Interval, after: Interval, first: &str, last: &str) -> Option<Sought> {
    let value = after.checked_div(before)?;
    Some(Sought { value, formula: Formula::Words(format!("{last} ÷ {first}")) })
}

fn factor_more(before: Interval, after: Interval, first: &str, last: &str) -> Option<Sought> {
    let value = size(minus(after.checked_div(before)?, Interval::point(Decimal::ONE))?)?;
    Some(Sought { value, formula: Formula::Words(format!("{last} ÷ {first} − 1")) })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::claim::Relation;
    use crate::verdict::Verdict;
    use crate::verdict::tests::fixtures::{claim, counted, figure, judged};
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
        let message = "340 ÷ 300 − 1 = 12.98–13.69 %; “21” could not be reproduced: it lies 49.75 % above that";
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
