//! An older rate was used: an archive figure, or a converter that was not up to date.

use crate::interval::Interval;
use crate::verdict::by_rate::days::every;
use crate::verdict::by_rate::period_rates::PeriodRates;
use crate::verdict::by_rate::survey::{fitting_days, runs};
use crate::verdict::diagnosis::hypothesis::Hypothesis;
use crate::verdict::diagnosis::question::Question;
use crate::verdict::finding::Code;
use crate::verdict::message::{DayRange, Supposition};
use chrono::{Days, NaiveDate};
use rust_decimal::{Decimal, dec};
use std::rc::Rc;

/// How far back is looked: 24 months.
const LOOK_BACK_DAYS: u64 = 730;
/// Silent when more of the days fit than this: then nearly any figure would.
const COMMON_PERCENT: usize = 25;
/// A slip smaller than this factor is what rates do by themselves.
const WEAK_BELOW: Decimal = dec!(1.5);

/// The latest run of earlier days on whose own fixing the figures meet.
pub(in crate::verdict::diagnosis) fn hypotheses(question: &Question<'_>) -> Vec<Hypothesis> {
    let Some(first) = question.days.first().filter(|_| is_dated(question)) else {
        return Vec::new();
    };
    let Some(earlier) = earlier(question, *first) else { return Vec::new() };
    let fitting = fitting_days(&earlier, &question.thresholds());
    if fitting.is_empty() || fitting.len() * 100 > earlier.days_fixed() * COMMON_PERCENT {
        return Vec::new();
    }
    let Some(run) = runs(fitting.into_iter()).pop() else { return Vec::new() };
    let days = DayRange { from: run.from, to: run.to };
    let accepted = question.accepted_at(&earlier.months());
    let weak = is_weak(question);
    let said = match weak {
        true => Supposition::RateOfDaysWeak { days },
        false => Supposition::RateOfDays { days },
    };
    let found =
        Hypothesis::new(Code::StaleRate, said, accepted).suggesting(question.amount_in_print());
    vec![if weak { found.weaker() } else { found }]
}

fn is_dated(question: &Question<'_>) -> bool {
    question.claim.dated().or(question.context.case.date).is_some()
}

/// The rates of the days before the date; `None` where their bounds tell that none of them fits.
fn earlier(question: &Question<'_>, first: NaiveDate) -> Option<Rc<PeriodRates>> {
    let (start, last) = (first.checked_sub_days(Days::new(LOOK_BACK_DAYS))?, first.pred_opt()?);
    let pair = [question.base(), question.quote()];
    let bounds = question.context.lookup.reach(pair, start, last);
    if bounds.is_some_and(|bounds| question.is_beyond(&bounds)) {
        return None;
    }
    Some(question.period_rates_on(&every(start, last, 1)))
}

fn is_weak(question: &Question<'_>) -> bool {
    let amounts = question.amounts().iter().copied().reduce(Interval::hull);
    let Some(amount) = amounts.map(Interval::middle) else { return false };
    let written = question.written.value();
    let (small, large) = (amount.min(written), amount.max(written));
    large.checked_div(small).is_some_and(|factor| factor < WEAK_BELOW)
}
