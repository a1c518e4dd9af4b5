//! The rates of a pair on a day, asked of the book once per run.
//!
//! A month of days and a dozen claims ask for the same pairs again and again; the answers are
//! kept for as long as one article is judged. It decides nothing.

use crate::article::ArticleDate;
use crate::currency::Currency;
use crate::interval::Interval;
use crate::rates::{Pair, Rate, RateBook};
use chrono::NaiveDate;
use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

/// What a pair cost on and around one day.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct DayRates {
    /// By the fixing in force on the day itself.
    pub(super) own: Vec<Rate>,
    /// By the hull over the previous business day, the day and the next business day.
    pub(super) around: Vec<Rate>,
}

/// Which fixings count for a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Window {
    /// The one in force on the day.
    OnTheDay,
    /// Those of the neighbouring business days too.
    Around,
}

type Key = (Currency, Currency, NaiveDate);
type Ask<'a> = Rc<dyn Fn(Currency, Currency, NaiveDate) -> DayRates + 'a>;
type Average<'a> = Box<dyn Fn(Currency, Currency, ArticleDate) -> Vec<Rate> + 'a>;
type Intervals<'a> = Box<dyn Fn(Currency, Currency, &[NaiveDate], Window) -> Vec<Vec<Interval>> + 'a>;

/// Answers that are remembered for one run.
pub(super) struct Lookup<'a> {
    ask: Ask<'a>,
    average: Average<'a>,
    intervals: Intervals<'a>,
    known: RefCell<HashMap<Key, Rc<DayRates>>>,
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
        Self {
            ask: Rc::new(ask),
            average: Box::new(average),
            intervals: Box::new(intervals),
            known: RefCell::default(),
        }
    }

    /// Asks this function for the rates of a day, and knows no averages.
    #[cfg(test)]
    pub(super) fn asking(ask: impl Fn(Currency, Currency, NaiveDate) -> DayRates + 'a) -> Self {
        let ask: Ask<'a> = Rc::new(ask);
        let asked = Rc::clone(&ask);
        let intervals = move |base, quote, days: &[NaiveDate], window| {
            let rates = days.iter().map(|day| match window {
                Window::OnTheDay => asked(base, quote, *day).own,
                Window::Around => asked(base, quote, *day).around,
            });
            rates.map(|rates| rates.into_iter().map(|rate| rate.interval).collect()).collect()
        };
        let average = |_, _, _| Vec::new();
        Self { ask, average: Box::new(average), intervals: Box::new(intervals), known: RefCell::default() }
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
    pub(super) fn rates(&self, base: Currency, quote: Currency, day: NaiveDate) -> Rc<DayRates> {
        let key = (base, quote, day);
        if let Some(known) = self.known.borrow().get(&key) {
            return Rc::clone(known);
        }
        let answer = Rc::new((self.ask)(base, quote, day));
        self.known.borrow_mut().insert(key, Rc::clone(&answer));
        answer
    }
}

fn of_day(pair: &Pair<'_>, day: NaiveDate, window: Window) -> Vec<Interval> {
    match window {
        Window::OnTheDay => pair.on(day).map(|rate| rate.interval()).collect(),
        Window::Around => pair.around(day).map(|rate| rate.interval()).collect(),
    }
}

fn named_average(rate: Rate, period: ArticleDate) -> Rate {
    Rate { source: format!("{}, average of {period}", rate.source), ..rate }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::cell::Cell;

    #[test]
    fn the_same_question_is_asked_once() {
        let asked = Cell::new(0);
        let lookup = Lookup::asking(|_, _, _| {
            asked.set(asked.get() + 1);
            DayRates::default()
        });
        let day = NaiveDate::from_ymd_opt(2023, 8, 3).unwrap();
        for _ in 0..3 {
            let _ = lookup.rates(Currency::EUR, Currency::USD, day);
        }
        let _ = lookup.rates(Currency::USD, Currency::EUR, day);
        assert_eq!(asked.get(), 2);
    }
}
