//! The average rate of a period, for amounts that belong to one ("revenue in 2023").

use super::lookup::Lookup;
use crate::article::ArticleDate;
use crate::currency::Currency;
use crate::interval::Interval;
use crate::rates::Rate;
use rust_decimal::Decimal;
use std::collections::BTreeMap;

/// By each route the mean over the business days of a period that have a fixing of their own.
///
/// Each mean is widened by the mean rounding of its fixings. A route with a single day is left out:
/// it would only repeat that day.
pub(super) fn rates_over(
    lookup: &Lookup<'_>,
    base: Currency,
    quote: Currency,
    period: ArticleDate,
) -> Vec<Rate> {
    let mut routes: BTreeMap<String, Vec<Rate>> = BTreeMap::new();
    for day in period.days() {
        for rate in lookup.rates(base, quote, day).own.iter().filter(|rate| rate.carried_days == 0) {
            routes.entry(rate.source.clone()).or_default().push(rate.clone());
        }
    }
    routes.into_values().filter(|days| days.len() > 1).filter_map(|days| mean(days, period)).collect()
}

fn mean(days: Vec<Rate>, period: ArticleDate) -> Option<Rate> {
    let count = Decimal::from(days.len());
    let low = sum(days.iter().map(|rate| Some(rate.interval.low())))?.checked_div(count)?;
    let high = sum(days.iter().map(|rate| rate.interval.high()))?.checked_div(count)?;
    let first = days.into_iter().next()?;
    Some(Rate {
        interval: Interval::new(low, high),
        source: format!("{}, average of {period}", first.source),
        derivation: format!("mean of {count} daily rates: {}", first.derivation),
        fixings: Vec::new(),
        ..first
    })
}

fn sum(mut values: impl Iterator<Item = Option<Decimal>>) -> Option<Decimal> {
    values.try_fold(Decimal::ZERO, |sum, value| sum.checked_add(value?))
}
