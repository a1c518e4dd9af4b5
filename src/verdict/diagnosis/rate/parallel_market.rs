//! Only a rate that is not official fits.

use crate::interval::Interval;
use crate::verdict::by_rate::period_rates::Window;
use crate::verdict::by_rate::period_rates::union::Union;
use crate::verdict::by_rate::thresholds::Thresholds;
use crate::verdict::compare::is_market;
use crate::verdict::diagnosis::hypothesis::Hypothesis;
use crate::verdict::diagnosis::question::Question;
use crate::verdict::finding::Code;
use crate::verdict::message::Supposition;

/// Names the market rate with which the figures meet. The claim already counts as plausible on the
/// source; this says which.
pub(in crate::verdict::diagnosis) fn hypotheses(question: &Question<'_>) -> Vec<Hypothesis> {
    let markets = market_rates(question);
    let fits = |(_, rate): &&(String, Interval)| Thresholds::exact(question.sides()).meets(*rate);
    let Some((source, _)) = markets.iter().find(fits) else { return Vec::new() };
    let said = Supposition::NotOfficial { source: source.clone() };
    let rates = Union::of(markets.iter().map(|(_, rate)| *rate));
    let found = Hypothesis::new(Code::ParallelMarket, said, question.accepted_at(&rates));
    vec![found.suggesting(question.amount_in_print())]
}

/// Every rate on the days that is not official, and who says so.
fn market_rates(question: &Question<'_>) -> Vec<(String, Interval)> {
    let mut markets = Vec::new();
    let period_rates = &question.survey.period_rates;
    for day in 0..period_rates.days().len() {
        let of_day = period_rates
            .exactly(day, Window::Open)
            .iter()
            .filter(|rate| is_market(rate.standing()));
        markets.extend(of_day.map(|rate| (rate.source().to_owned(), rate.interval())));
    }
    let extra = question.survey.extra.iter().filter(|rate| is_market(rate.standing));
    markets.extend(extra.map(|rate| (rate.source.clone(), rate.interval)));
    markets
}
