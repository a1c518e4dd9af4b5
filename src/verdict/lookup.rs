//! The rates of a pair on a day, as the book has them.
//!
//! A month of days and a dozen claims ask for the same pairs again and again; the book works each day
//! out once and keeps it, so that nothing is remembered here. It decides nothing.

use crate::article::ArticleDate;
use crate::currency::Currency;
use crate::interval::Interval;
use crate::rates::{DayRate, Pair, Rate, RateBook};
use chrono::NaiveDate;
use std::sync::Arc;

/// What a pair cost on and around one day.
#[derive(Clone, Debug)]
pub(super) struct DayRates {
    /// By the fixing in force on the day itself.
    pub(super) own: Arc<[DayRate]>,
    /// By the hull over the previous business day, the day and the next business day.
    pub(super) around: Arc<[DayRate]>,
}

/// Which fixings count for a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Window {
    /// The one in force on the day.
    OnTheDay,
    /// Those of the neighbouring business days too.
    Around,
}

type Ask<'a> = Box<dyn Fn(Currency, Currency, NaiveDate) -> DayRates + 'a>;
type Average<'a> = Box<dyn Fn(Currency, Currency, ArticleDate) -> Vec<Rate> + 'a>;
type Intervals<'a> = Box<dyn Fn(Currency, Currency, &[NaiveDate], Window) -> Vec<Vec<Interval>> + 'a>;

/// What a verdict asks of rates.
pub(super) struct Lookup<'a> {
    ask: Ask<'a>,
    average: Average<'a>,
    intervals: Intervals<'a>,
}

impl<'a> Lookup<'a> {
    /// Asks this book.
    pub(super) fn new(book: &'a RateBook) -> Self {
        let ask = move |base, quote, day| DayRates {
            own: book.rates_on(base, quote, day),
            around: book.rates_around(base, quote, day),
        };
        let average = move |base, quote, period: ArticleDate| {
            let means = book.average(base, quote, period.from(), period.to());
            means.into_iter().map(|rate| named_average(rate, period)).collect()
        };
        let intervals = move |base, quote, days: &[NaiveDate], window| {
            let pair = book.pair(base, quote);
            days.iter().map(|day| of_day(&pair, *day, window)).collect()
        };
        Self { ask: Box::new(ask), average: Box::new(average), intervals: Box::new(intervals) }
    }

    /// Asks this function for the rates of a day, and knows no averages.
    #[cfg(test)]
    pub(super) fn asking(ask: impl Fn(Currency, Currency, NaiveDate) -> DayRates + Clone + 'a) -> Self {
        let asked = ask.clone();
        let intervals = move |base, quote, days: &[NaiveDate], window| {
            let rates = days.iter().map(|day| match window {
                Window::OnTheDay => asked(base, quote, *day).own,
                Window::Around => asked(base, quote, *day).around,
            });
            rates.map(|rates| rates.iter().map(DayRate::interval).collect()).collect()
        };
        let average = |_, _, _| Vec::new();
        Self { ask: Box::new(ask), average: Box::new(average), intervals: Box::new(intervals) }
    }

    /// The bare intervals of many days, one list for each: quick, for hypotheses that are tried on
    /// years of days.
    pub(super) fn intervals(
        &self,
        base: Currency,
        quote: Currency,
        days: &[NaiveDate],
        window: Window,
    ) -> Vec<Vec<Interval>> {
        (self.intervals)(base, quote, days, window)
    }

    /// By each route the mean over a period, named as such.
    pub(super) fn average(&self, base: Currency, quote: Currency, period: ArticleDate) -> Vec<Rate> {
        (self.average)(base, quote, period)
    }

    /// What one unit of `base` cost in `quote` on and around `day`.
    pub(super) fn rates(&self, base: Currency, quote: Currency, day: NaiveDate) -> DayRates {
        (self.ask)(base, quote, day)
    }
}

/// For tests: rates of no book.
#[cfg(test)]
impl DayRates {
    pub(super) fn of(own: Vec<Rate>, around: Vec<Rate>) -> Self {
        let [own, around] = [own, around].map(|rates| rates.into_iter().map(DayRate::from).collect());
        Self { own, around }
    }
}

fn of_day(pair: &Pair, day: NaiveDate, window: Window) -> Vec<Interval> {
    let rates = match window {
        Window::OnTheDay => pair.on(day),
        Window::Around => pair.around(day),
    };
    rates.iter().map(DayRate::interval).collect()
}

fn named_average(rate: Rate, period: ArticleDate) -> Rate {
    Rate { source: format!("{}, average of {period}", rate.source), ..rate }
}
