//! Only a rate that is not official fits.

use super::super::compare::is_market;
use super::question::Question;
use super::{Code, Hypothesis};
use crate::interval::Interval;
use crate::rates::Rate;

/// Names the market rate with which the figures meet. The claim already counts as plausible on the
/// source; this says which.
pub(super) fn hypotheses(question: &Question<'_>) -> Vec<Hypothesis> {
    let markets: Vec<Rate> = market_rates(question);
    let fits = |rate: &&Rate| question.meets(question.sides(), &[rate.interval]);
    let Some(rate) = markets.iter().find(fits) else { return Vec::new() };
    let message = format!("agrees with a rate that is not official ({})", rate.source);
    let intervals: Vec<Interval> = markets.iter().map(|rate| rate.interval).collect();
    let found = Hypothesis::new(Code::ParallelMarket, message, question.amounts(&intervals));
    vec![found.suggesting(question.amount_in_print())]
}

fn market_rates(question: &Question<'_>) -> Vec<Rate> {
    let days = question.days.iter();
    let of_days = days.flat_map(|day| {
        let rates = question.context.lookup.rates(question.base(), question.quote(), *day);
        rates.around.iter().filter(|rate| is_market(rate)).cloned().collect::<Vec<_>>()
    });
    of_days.chain(question.survey.extra.iter().filter(|rate| is_market(rate)).cloned()).collect()
}
