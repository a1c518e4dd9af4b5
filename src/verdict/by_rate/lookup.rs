//! The rates of a pair on the days of a claim, as the book has them.
//!
//! The book works each month and each day out once and keeps it. What is made of many days together
//! is kept here, as long as the article is judged. It decides nothing.

use super::days::Days;
#[cfg(test)]
use super::period_rates::DayRates;
use super::period_rates::PeriodRates;
use crate::article::ArticleDate;
use crate::currency::Currency;
use crate::rates::{Bounds, Extremes, Pair, Rate, RateBook};
use crate::verdict::message::{LongDay, Term};
use chrono::NaiveDate;
use rustc_hash::FxHashMap;
use std::cell::RefCell;
use std::rc::Rc;
use std::sync::Arc;

/// A pair and the first, the last and the number of the days that it was asked for: days are those
/// of one date, evenly spaced.
type Asked = (Currency, Currency, Option<(NaiveDate, NaiveDate)>, usize);

#[cfg(test)]
type Ask<'a> = Box<dyn Fn(Currency, Currency, NaiveDate) -> DayRates + 'a>;

/// What a verdict asks of rates.
pub(in crate::verdict) struct Lookup<'a> {
    rates: Rates<'a>,
    period_rates: RefCell<FxHashMap<Asked, Rc<PeriodRates>>>,
    days: RefCell<FxHashMap<(ArticleDate, usize), Days>>,
}

enum Rates<'a> {
    /// Of this book, in an article printed where this is the money.
    Book(&'a RateBook, Option<Currency>),
    /// Of this function.
    #[cfg(test)]
    Function(Ask<'a>),
}

impl<'a> Lookup<'a> {
    /// Asks this book, for an article printed where `home` is the money.
    pub(in crate::verdict) fn new(book: &'a RateBook, home: Option<Currency>) -> Self {
        Self::of(Rates::Book(book, home))
    }

    /// Asks this function for the rates of a day, and knows no averages.
    #[cfg(test)]
    pub(in crate::verdict) fn asking(
        ask: impl Fn(Currency, Currency, NaiveDate) -> DayRates + 'a,
    ) -> Self {
        Self::of(Rates::Function(Box::new(ask)))
    }

    fn of(rates: Rates<'a>) -> Self {
        Self { rates, period_rates: RefCell::default(), days: RefCell::default() }
    }

    /// The days on which a claim of this date with so many scenarios is judged.
    pub(in crate::verdict) fn days(&self, date: Option<ArticleDate>, scenarios: usize) -> Days {
        let Some(date) = date else { return Days::of(None, scenarios) };
        let mut known = self.days.borrow_mut();
        known.entry((date, scenarios)).or_insert_with(|| Days::of(Some(date), scenarios)).clone()
    }

    /// What one unit of `base` cost in `quote` on and around each of these days.
    pub(in crate::verdict) fn period_rates(
        &self,
        base: Currency,
        quote: Currency,
        days: &Arc<[NaiveDate]>,
    ) -> Rc<PeriodRates> {
        let mut period_rates = self.period_rates.borrow_mut();
        let period_rates = period_rates.entry((
            base,
            quote,
            days.first().copied().zip(days.last().copied()),
            days.len(),
        ));
        Rc::clone(period_rates.or_insert_with(|| Rc::new(self.made(base, quote, days))))
    }

    /// What contains each rate of a pair on any day; `None` where it has none, or is not known.
    pub(in crate::verdict) fn extremes(&self, base: Currency, quote: Currency) -> Option<Extremes> {
        match &self.rates {
            Rates::Book(book, home) => pair(book, *home, base, quote).extremes(),
            #[cfg(test)]
            Rates::Function(_) => None,
        }
    }

    /// What contains each rate of a pair from `first` to `last`, found without looking at a single
    /// day; `None` where it has none on some of them, or is not known.
    pub(in crate::verdict) fn reach(
        &self,
        [base, quote]: [Currency; 2],
        first: NaiveDate,
        last: NaiveDate,
    ) -> Option<Bounds> {
        match &self.rates {
            Rates::Book(book, home) => pair(book, *home, base, quote).reach(first, last),
            #[cfg(test)]
            Rates::Function(_) => None,
        }
    }

    /// By each route the mean over a period, named as such.
    pub(in crate::verdict) fn average(
        &self,
        base: Currency,
        quote: Currency,
        period: ArticleDate,
    ) -> Vec<Rate> {
        match &self.rates {
            Rates::Book(book, _) => {
                let means = book.average(base, quote, period.from(), period.to());
                means.into_iter().map(|rate| named_average(rate, period)).collect()
            }
            #[cfg(test)]
            Rates::Function(_) => Vec::new(),
        }
    }

    /// What is known of a pair on whatever days; nothing where it has no fixing at all.
    pub(in crate::verdict) fn known(&self, base: Currency, quote: Currency) -> Option<Vec<Term>> {
        match &self.rates {
            Rates::Book(book, home) => {
                let series = pair(book, *home, base, quote).known_series();
                let known = series.into_iter().map(|(source, first, last)| Term::KnownSeries {
                    source,
                    first: LongDay(first),
                    last: LongDay(last),
                });
                Some(known.collect()).filter(|known: &Vec<_>| !known.is_empty())
            }
            #[cfg(test)]
            Rates::Function(_) => None,
        }
    }

    fn made(&self, base: Currency, quote: Currency, days: &Arc<[NaiveDate]>) -> PeriodRates {
        match &self.rates {
            Rates::Book(book, home) => PeriodRates::new(pair(book, *home, base, quote), days),
            #[cfg(test)]
            Rates::Function(ask) => {
                PeriodRates::given(days, days.iter().map(|day| ask(base, quote, *day)).collect())
            }
        }
    }
}

fn pair(book: &RateBook, home: Option<Currency>, base: Currency, quote: Currency) -> Pair {
    home.map_or_else(|| book.pair(base, quote), |home| book.pair_in(home, base, quote))
}

fn named_average(rate: Rate, period: ArticleDate) -> Rate {
    Rate { source: format!("{}, average of {period}", rate.source), ..rate }
}
