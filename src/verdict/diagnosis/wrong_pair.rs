//! The amount belongs to another figure of the sentence.

use super::super::side::{Reading, sides};
use super::question::Question;
use super::{Code, Hypothesis};
use crate::figure::{Figure, Kind};
use crate::interval::Interval;

/// The derived amount fits another amount in the sentence.
pub(super) fn hypotheses(question: &Question<'_>) -> Vec<Hypothesis> {
    let others: Vec<(&Figure, Vec<Interval>)> = others(question).collect();
    let fits = |(other, rates): &&(&Figure, Vec<Interval>)| {
        let Some(currency) = other.currency() else { return false };
        let units = [currency.minor_unit(), question.quote().minor_unit()];
        let anchor = Reading::primary(other);
        question.meets(&sides(&anchor, &question.scenario().derived, question.exactness(), units), rates)
    };
    let Some((other, _)) = others.iter().find(fits) else { return Vec::new() };
    let text = other.span.of(question.context.case.text);
    let message = format!("agrees with another amount in the sentence: \u{201c}{text}\u{201d}");
    let accepted = others.iter().flat_map(|(other, rates)| amounts(other, rates)).collect();
    let found = Hypothesis::new(Code::WrongPair, message, accepted);
    vec![found.suggesting(question.amount_in_print())]
}

fn others<'a>(question: &'a Question<'_>) -> impl Iterator<Item = (&'a Figure, Vec<Interval>)> + 'a {
    let sentence = question.sentence();
    let figures = question.context.case.figures.iter().filter(move |figure| {
        let own = question.claim.figures.contains(&figure.id);
        figure.kind == Kind::Money && !own && sentence.contains(figure.span)
    });
    figures.filter_map(move |figure| {
        let currency = figure.currency().filter(|currency| *currency != question.quote())?;
        Some((figure, question.rates_between(currency, question.quote())))
    })
}

fn amounts(figure: &Figure, rates: &[Interval]) -> Vec<Interval> {
    let Some(written) = figure.written() else { return Vec::new() };
    rates.iter().filter_map(|rate| written.as_written().checked_mul(*rate)).collect()
}
