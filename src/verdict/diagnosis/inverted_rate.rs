//! Divided by the rate, where it should have been multiplied.

use super::question::Question;
use super::{Code, Hypothesis};
use crate::interval::Interval;
use rust_decimal::dec;

/// The rate upside down. Silent where the rate is near 1, since then little changes.
pub(super) fn hypotheses(question: &Question<'_>) -> Vec<Hypothesis> {
    let near_one = Interval::new(dec!(0.8), dec!(1.25));
    let inverted: Vec<Interval> = question
        .rates
        .iter()
        .filter(|rate| !near_one.meets(**rate))
        .filter_map(|rate| rate.inverse())
        .collect();
    if !question.meets(question.sides(), &inverted) {
        return Vec::new();
    }
    let message = format!(
        "agrees if the amount was divided by the rate of {}/{} instead of multiplied",
        question.base(),
        question.quote()
    );
    let found = Hypothesis::new(Code::InvertedRate, message, question.amounts(&inverted));
    vec![found.suggesting(question.amount_in_print())]
}
