//! One amount is off by a power of ten: thousand for million, million for milliard.

use crate::verdict::compare::POWERS_OF_TEN;
use crate::verdict::diagnosis::hypothesis::Hypothesis;
use crate::verdict::diagnosis::question::Question;
use crate::verdict::finding::Code;
use crate::verdict::message::Supposition;
use crate::verdict::wording::shown::Grouped;
use rust_decimal::{Decimal, dec};

/// The derived amount times a power of ten meets the rate.
pub(in crate::verdict::diagnosis) fn hypotheses(question: &Question<'_>) -> Vec<Hypothesis> {
    let fits = |factor: &&Decimal| question.meets_times(**factor);
    let Some(factor) = POWERS_OF_TEN.iter().find(fits) else { return Vec::new() };
    let accepted = POWERS_OF_TEN.iter().flat_map(|factor| question.amounts_over(*factor)).collect();
    let said = Supposition::OffByFactor { factor: Grouped(size(*factor)) };
    let found = Hypothesis::new(Code::Scale, said, accepted).suggesting(question.amount_in_print());
    vec![if by_words(question, *factor) { found.likelier() } else { found }]
}

/// A thousand is one word or one separator away where such stand in the text.
fn by_words(question: &Question<'_>, factor: Decimal) -> bool {
    let figures = [question.scenario().anchor.figure, question.scenario().derived.figure];
    let is_thousand = factor == dec!(1_000) || factor == dec!(0.001);
    let separated = |text: &str| text.contains([',', '.', '\u{a0}', '\u{202f}', '\'']);
    is_thousand
        && figures.iter().any(|figure| {
            figure.form.scale || separated(figure.span.of(question.context.case.text))
        })
}

fn size(factor: Decimal) -> Decimal {
    if factor < Decimal::ONE { Decimal::ONE.checked_div(factor).unwrap_or(factor) } else { factor }
}
