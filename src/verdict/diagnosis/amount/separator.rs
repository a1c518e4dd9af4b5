//! "36.000" read as thirty-six, or as thirty-six thousand.

use crate::figure::{Amount, Figure};
use crate::interval::Written;
use crate::verdict::diagnosis::hypothesis::Hypothesis;
use crate::verdict::diagnosis::question::Question;
use crate::verdict::finding::Code;
use crate::verdict::message::Supposition;
use crate::verdict::side::{Reading, sides};
use rust_decimal::{Decimal, dec};

/// One number is read with its one separator in the other sense.
pub(in crate::verdict::diagnosis) fn hypotheses(question: &Question<'_>) -> Vec<Hypothesis> {
    let scenario = question.scenario();
    let units = [question.base().minor_unit(), question.quote().minor_unit()];
    let anchor = reread(question, scenario.anchor.figure, question.anchor);
    let derived = reread(question, scenario.derived.figure, question.written);
    let readings = [
        anchor.map(|anchor| [anchor, scenario.derived]),
        derived.map(|derived| [scenario.anchor, derived]),
    ];
    let fits = readings.iter().flatten().any(|[anchor, derived]| {
        question.meets_now(&sides(anchor, derived, question.exactness(), units))
    });
    if !fits {
        return Vec::new();
    }
    let accepted =
        [dec!(1_000), dec!(0.001)].into_iter().flat_map(|factor| question.amounts_over(factor));
    let said = Supposition::OtherSeparator;
    let found = Hypothesis::new(Code::Separator, said, accepted.collect());
    vec![found.suggesting(question.amount_in_print())]
}

/// The figure with its only separator read the other way; `None` where the text has none such.
fn reread<'a>(
    question: &Question<'_>,
    figure: &'a Figure,
    written: Written,
) -> Option<Reading<'a>> {
    let text = figure.span.of(question.context.case.text);
    let mut marks = text.match_indices([',', '.']);
    let (at, _) = marks.next()?;
    let three = text.get(at + 1..)?.chars().take_while(char::is_ascii_digit).count() == 3;
    if marks.next().is_some() || !three {
        return None;
    }
    let was_decimal = written.last_place() < Decimal::ONE && !figure.form.scale;
    let factor = if was_decimal { dec!(1_000) } else { dec!(0.001) };
    let place = if was_decimal { Decimal::ONE } else { factor };
    let value = written.value().checked_mul(factor)?;
    Some(Reading { figure, amount: Amount::Single(Written::new(value, place)) })
}
