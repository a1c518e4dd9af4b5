//! The rates of a pair on a day, asked of the book once per run.
//!
//! A month of days and a dozen claims ask for the same pairs again and again; the answers are
//! kept for as long as one article is judged. It decides nothing.

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

type Key = (Currency, Currency, NaiveDate);
type Ask<'a> = Box<dyn Fn(Currency, Currency, NaiveDate) -> DayRates + 'a>;

/// Answers that are remembered for one run.
pub(super) struct Lookup<'a> {
    ask: Ask<'a>,
    known: RefCell<HashMap<Key, Rc<DayRates>>>,
}

impl<'a> Lookup<'a> {
    /// Asks this book.
    pub(super) fn new(book: &'a RateBook) -> Self {
        Self::asking(move |base, quote, day| DayRates {
            own: book.rates_on(base, quote, day),
            around: book.rates_around(base, quote, day),
        })
    }

    /// Asks this function.
    pub(super) fn asking(ask: impl Fn(Currency, Currency, NaiveDate) -> DayRates + 'a) -> Self {
        Self { ask: Box::new(ask), known: RefCell::default() }
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
