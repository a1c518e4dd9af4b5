//! Divided by the rate, where it should have been multiplied.

use crate::interval::Interval;
use crate::verdict::by_rate::period_rates::union::Union;
use crate::verdict::diagnosis::hypothesis::Hypothesis;
use crate::verdict::diagnosis::question::Question;
use crate::verdict::finding::Code;
use crate::verdict::message::Supposition;
use rust_decimal::dec;

/// The rate upside down. Silent where the rate is near 1, since then little changes.
pub(in crate::verdict::diagnosis) fn hypotheses(question: &Question<'_>) -> Vec<Hypothesis> {
    let near_one = Interval::new(dec!(0.8), dec!(1.25));
    // Quicker, and enough for nearly all.
    if !question.may_meet_upside_down() {
        return Vec::new();
    }
    let far = question.rates().joined().iter().filter(|rate| !near_one.meets(**rate));
    let inverted = Union::of(far.filter_map(|rate| rate.inverse()));
    if !question.meets(question.sides(), &inverted) {
        return Vec::new();
    }
    let said = Supposition::Divided { base: question.base(), quote: question.quote() };
    let found = Hypothesis::new(Code::InvertedRate, said, question.accepted_at(&inverted));
    vec![found.suggesting(question.amount_in_print())]
}
