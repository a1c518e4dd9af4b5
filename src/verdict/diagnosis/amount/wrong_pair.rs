//! The amount belongs to another figure of the sentence.

use crate::figure::Figure;
use crate::interval::Interval;
use crate::verdict::by_rate::named_date::figures_within;
use crate::verdict::by_rate::period_rates::PeriodRates;
use crate::verdict::by_rate::period_rates::union::Union;
use crate::verdict::diagnosis::hypothesis::Hypothesis;
use crate::verdict::diagnosis::question::Question;
use crate::verdict::finding::Code;
use crate::verdict::message::Supposition;
use crate::verdict::side::{Reading, sides};
use std::rc::Rc;

/// The derived amount fits another amount in the sentence.
pub(in crate::verdict::diagnosis) fn hypotheses(question: &Question<'_>) -> Vec<Hypothesis> {
    let others: Vec<(&Figure, Rc<PeriodRates>)> = others(question).collect();
    let fits = |(other, period_rates): &&(&Figure, Rc<PeriodRates>)| {
        let Some(currency) = other.currency() else { return false };
        let units = [currency.minor_unit(), question.quote().minor_unit()];
        let anchor = Reading::primary(other);
        question.meets(
            &sides(&anchor, &question.scenario().derived, question.exactness(), units),
            period_rates.open(),
        )
    };
    let Some((other, _)) = others.iter().find(fits) else { return Vec::new() };
    let words = other.span.of(question.context.case.text).to_owned();
    let accepted = others
        .iter()
        .flat_map(|(other, period_rates)| amounts(other, period_rates.open()))
        .collect();
    let found = Hypothesis::new(Code::WrongPair, Supposition::AnotherAmount { words }, accepted);
    vec![found.suggesting(question.amount_in_print())]
}

fn others<'a>(
    question: &'a Question<'_>,
) -> impl Iterator<Item = (&'a Figure, Rc<PeriodRates>)> + 'a {
    let figures = figures_within(question.context, question.sentence()).filter(|figure| {
        figure.money().is_some() && !question.claim.figures().contains(&figure.id)
    });
    figures.filter_map(move |figure| {
        let currency = figure.currency().filter(|currency| *currency != question.quote())?;
        Some((figure, question.period_rates(currency, question.quote())))
    })
}

fn amounts(figure: &Figure, rates: &Union) -> Vec<Interval> {
    let Some(written) = figure.written() else { return Vec::new() };
    rates.joined().iter().filter_map(|rate| written.as_written().checked_mul(*rate)).collect()
}
