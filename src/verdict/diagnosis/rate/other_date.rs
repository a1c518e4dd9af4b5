//! The rate of another date was used: the article's, where the text dates the amount; a year named
//! in the sentence, or its average, where it does not.

use crate::article::ArticleDate;
use crate::figure::Figure;
use crate::verdict::by_rate::days::every;
use crate::verdict::by_rate::named_date::figures_within;
use crate::verdict::by_rate::period_rates::union::Union;
use crate::verdict::diagnosis::hypothesis::Hypothesis;
use crate::verdict::diagnosis::question::Question;
use crate::verdict::finding::Code;
use crate::verdict::message::Supposition;
use rust_decimal::prelude::ToPrimitive;

/// The figures meet at the rate of another date.
pub(in crate::verdict::diagnosis) fn hypotheses(question: &Question<'_>) -> Vec<Hypothesis> {
    let dates = other_dates(question);
    let average = found(question, Code::PeriodAverage, &dates, averages);
    let of_dates = average.or_else(|| found(question, Code::EventDate, &dates, own_rates));
    of_dates.into_iter().collect()
}

fn found(
    question: &Question<'_>,
    code: Code,
    dates: &[ArticleDate],
    rates: fn(&Question<'_>, ArticleDate) -> Union,
) -> Option<Hypothesis> {
    let tried: Vec<(ArticleDate, Union)> =
        dates.iter().map(|date| (*date, rates(question, *date))).collect();
    let (date, _) = tried.iter().find(|(_, rates)| question.meets(question.sides(), rates))?;
    let accepted = tried.iter().flat_map(|(_, rates)| question.accepted_at(rates)).collect();
    let said = match code {
        Code::PeriodAverage => Supposition::AverageOf { date: *date },
        _ => Supposition::RateOfDate { date: *date },
    };
    let found = Hypothesis::new(code, said, accepted);
    Some(found.suggesting(question.amount_in_print()))
}

fn other_dates(question: &Question<'_>) -> Vec<ArticleDate> {
    let judged_on = question.claim.dated().or(question.context.case.date);
    let named = figures_within(question.context, question.sentence());
    let mut dates: Vec<ArticleDate> =
        question.context.case.date.into_iter().chain(named.filter_map(year)).collect();
    dates.retain(|date| Some(*date) != judged_on && !date.is_wide());
    dates.dedup();
    dates
}

fn year(figure: &Figure) -> Option<ArticleDate> {
    if !figure.is_date() {
        return None;
    }
    ArticleDate::year(figure.written()?.value().to_i32()?)
}

fn averages(question: &Question<'_>, date: ArticleDate) -> Union {
    let rates = question.context.lookup.average(question.base(), question.quote(), date);
    Union::of(rates.into_iter().map(|rate| rate.interval))
}

fn own_rates(question: &Question<'_>, date: ArticleDate) -> Union {
    question.period_rates_on(&every(date.from(), date.to(), 1)).own().clone()
}
