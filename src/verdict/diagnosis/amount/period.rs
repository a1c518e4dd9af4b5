//! One amount counts per month and the other per year.

use crate::figure::Figure;
use crate::verdict::diagnosis::hypothesis::Hypothesis;
use crate::verdict::diagnosis::question::Question;
use crate::verdict::finding::Code;
use crate::verdict::message::Supposition;
use crate::verdict::wording::shown::Grouped;
use rust_decimal::{Decimal, dec};

/// Months, weeks and days of a year, days of a week.
const LENGTHS: [Decimal; 4] = [dec!(12), dec!(52), dec!(365), dec!(7)];

/// The derived amount times or over the number of periods; only where a period is named.
pub(in crate::verdict::diagnosis) fn hypotheses(question: &Question<'_>) -> Vec<Hypothesis> {
    let figures = [question.scenario().anchor.figure, question.scenario().derived.figure];
    if !figures.iter().any(|figure| names_period(figure)) {
        return Vec::new();
    }
    let fits = |factor: Decimal| question.meets_times(factor);
    let found = LENGTHS.into_iter().find(|length| fits(*length) || fits(over(*length)));
    let Some(length) = found else { return Vec::new() };
    let factors = LENGTHS.into_iter().flat_map(|length| [length, over(length)]);
    let accepted = factors.flat_map(|factor| question.amounts_over(factor)).collect();
    let said = Supposition::OtherPeriods { factor: Grouped(length) };
    vec![Hypothesis::new(Code::Period, said, accepted).suggesting(question.amount_in_print())]
}

fn names_period(figure: &Figure) -> bool {
    let periods = ["year", "month", "week", "day"];
    figure.per.as_ref().is_some_and(|per| periods.contains(&per.unit.as_str()))
}

fn over(length: Decimal) -> Decimal {
    Decimal::ONE.checked_div(length).unwrap_or(Decimal::ONE)
}
