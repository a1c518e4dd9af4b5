//! The rates of a pair on a day, asked of the book once per run.
//!
//! A month of days and a dozen claims ask for the same pairs again and again; the answers are
//! kept for as long as one article is judged. It decides nothing.

use crate::article::ArticleDate;
use crate::currency::Currency;
use crate::rates::{Rate, RateBook};
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

impl DayRates {
    /// The day's own rates, or those around it where it has none.
    pub(super) fn nearest(&self) -> &[Rate] {
        if self.own.is_empty() { &self.around } else { &self.own }
    }
}

/// Whether the days around are asked for as well.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Window {
    /// The day alone.
    OnTheDay,
    /// The neighbouring business days too.
    Around,
}

type Key = (Currency, Currency, NaiveDate);
type Average<'a> = Box<dyn Fn(Currency, Currency, ArticleDate) -> Vec<Rate> + 'a>;
type Ask<'a> = Box<dyn Fn(Currency, Currency, NaiveDate, Window) -> DayRates + 'a>;

/// Answers that are remembered for one run.
pub(super) struct Lookup<'a> {
    ask: Ask<'a>,
    average: Average<'a>,
    known: RefCell<HashMap<Key, Rc<DayRates>>>,
}

impl<'a> Lookup<'a> {
    /// Asks this book.
    pub(super) fn new(book: &'a RateBook) -> Self {
        let ask = move |base, quote, day, window| DayRates {
            own: book.rates_on(base, quote, day),
            around: match window {
                Window::OnTheDay => Vec::new(),
                Window::Around => book.rates_around(base, quote, day),
            },
        };
        let average = move |base, quote, period: ArticleDate| {
            let means = book.average(base, quote, period.from(), period.to());
            means.into_iter().map(|rate| named_average(rate, period)).collect()
        };
        Self { ask: Box::new(ask), average: Box::new(average), known: RefCell::default() }
    }

    /// Asks this function for the rates of a day, and knows no averages.
    #[cfg(test)]
    pub(super) fn asking(ask: impl Fn(Currency, Currency, NaiveDate, Window) -> DayRates + 'a) -> Self {
        Self { ask: Box::new(ask), average: Box::new(|_, _, _| Vec::new()), known: RefCell::default() }
    }

    /// What one unit of `base` cost in `quote` by the fixing in force on `day`, where the days
    /// around it do not matter.
    pub(super) fn own(&self, base: Currency, quote: Currency, day: NaiveDate) -> Vec<Rate> {
        let known = self.known.borrow().get(&(base, quote, day)).map(|known| known.own.clone());
        known.unwrap_or_else(|| (self.ask)(base, quote, day, Window::OnTheDay).own)
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
        let answer = Rc::new((self.ask)(base, quote, day, Window::Around));
        self.known.borrow_mut().insert(key, Rc::clone(&answer));
        answer
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
        let lookup = Lookup::asking(|_, _, _, _| {
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
