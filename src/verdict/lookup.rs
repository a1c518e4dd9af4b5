//! The rates of a pair on the days of a claim, as the book has them.
//!
//! The book works each day out once and keeps it. What is made of many days together is kept here, as
//! long as the article is judged. It decides nothing.

use super::course::{Course, Past};
use crate::article::ArticleDate;
use crate::currency::Currency;
use crate::interval::Interval;
use crate::rates::{DayRate, Rate, RateBook};
use chrono::NaiveDate;
use rustc_hash::FxHashMap;
use std::cell::RefCell;
use std::rc::Rc;
use std::sync::Arc;

/// What a pair cost on and around one day.
#[derive(Clone, Debug)]
pub(super) struct DayRates {
    /// By the fixing in force on the day itself.
    pub(super) own: Arc<[DayRate]>,
    /// By the hull over the previous business day, the day and the next business day.
    pub(super) around: Arc<[DayRate]>,
}

impl DayRates {
    /// What a newsroom may have used: where no rate is known around the day, that of the day.
    pub(super) fn open(&self) -> &[DayRate] {
        if self.around.is_empty() { &self.own } else { &self.around }
    }
}

type Ask<'a> = Box<dyn Fn(Currency, Currency, &[NaiveDate]) -> Vec<DayRates> + 'a>;
type Bare<'a> = Box<dyn Fn(Currency, Currency, &[NaiveDate]) -> Vec<(NaiveDate, Interval)> + 'a>;
type Average<'a> = Box<dyn Fn(Currency, Currency, ArticleDate) -> Vec<Rate> + 'a>;

/// A pair and the first, the last and the number of the days that it was asked for: days are those of one
/// date, evenly spaced.
type Asked = (Currency, Currency, Option<(NaiveDate, NaiveDate)>, usize);

/// What a verdict asks of rates.
pub(super) struct Lookup<'a> {
    ask: Ask<'a>,
    bare: Bare<'a>,
    average: Average<'a>,
    courses: RefCell<FxHashMap<Asked, Rc<Course>>>,
    pasts: RefCell<FxHashMap<Asked, Rc<Past>>>,
}

impl<'a> Lookup<'a> {
    /// Asks this book.
    pub(super) fn new(book: &'a RateBook) -> Self {
        let ask = |base, quote, days: &[NaiveDate]| {
            let pair = book.pair(base, quote);
            days.iter().map(|day| pair.kept_on(*day)).map(|[own, around]| DayRates { own, around }).collect()
        };
        let bare = |base, quote, days: &[NaiveDate]| {
            let pair = book.pair(base, quote);
            let of_day = |day: &NaiveDate| {
                let day = *day;
                pair.on(day).iter().map(move |rate| (day, rate.interval())).collect::<Vec<_>>()
            };
            days.iter().flat_map(of_day).collect()
        };
        let average = |base, quote, period: ArticleDate| {
            let means = book.average(base, quote, period.from(), period.to());
            means.into_iter().map(|rate| named_average(rate, period)).collect()
        };
        Self::by(Box::new(ask), Box::new(bare), Box::new(average))
    }

    /// Asks this function for the rates of a day, and knows no averages.
    #[cfg(test)]
    pub(super) fn asking(ask: impl Fn(Currency, Currency, NaiveDate) -> DayRates + Clone + 'a) -> Self {
        let asked = ask.clone();
        let ask = move |base, quote, days: &[NaiveDate]| {
            days.iter().map(|day| ask(base, quote, *day)).collect::<Vec<_>>()
        };
        let bare = move |base, quote, days: &[NaiveDate]| {
            let rates = |day: &NaiveDate| asked(base, quote, *day).own;
            let of_day = |day: &NaiveDate| rates(day).iter().map(|rate| (*day, rate.interval())).collect();
            days.iter().flat_map(|day| -> Vec<_> { of_day(day) }).collect()
        };
        Self::by(Box::new(ask), Box::new(bare), Box::new(|_, _, _| Vec::new()))
    }

    fn by(ask: Ask<'a>, bare: Bare<'a>, average: Average<'a>) -> Self {
        Self { ask, bare, average, courses: RefCell::default(), pasts: RefCell::default() }
    }

    /// What one unit of `base` cost in `quote` on and around each of these days.
    pub(super) fn course(&self, base: Currency, quote: Currency, days: &[NaiveDate]) -> Rc<Course> {
        let mut courses = self.courses.borrow_mut();
        let course = courses.entry(asked(base, quote, days));
        Rc::clone(course.or_insert_with(|| Rc::new(Course::new((self.ask)(base, quote, days)))))
    }

    /// The same by the days' own fixings alone.
    pub(super) fn past(&self, base: Currency, quote: Currency, days: &[NaiveDate]) -> Rc<Past> {
        let mut pasts = self.pasts.borrow_mut();
        let past = pasts.entry(asked(base, quote, days));
        Rc::clone(past.or_insert_with(|| Rc::new(Past::of((self.bare)(base, quote, days)))))
    }

    /// By each route the mean over a period, named as such.
    pub(super) fn average(&self, base: Currency, quote: Currency, period: ArticleDate) -> Vec<Rate> {
        (self.average)(base, quote, period)
    }
}

fn asked(base: Currency, quote: Currency, days: &[NaiveDate]) -> Asked {
    (base, quote, days.first().copied().zip(days.last().copied()), days.len())
}

fn named_average(rate: Rate, period: ArticleDate) -> Rate {
    Rate { source: format!("{}, average of {period}", rate.source), ..rate }
}

/// For tests: rates of no book.
#[cfg(test)]
impl DayRates {
    pub(super) fn of(own: Vec<Rate>, around: Vec<Rate>) -> Self {
        let [own, around] = [own, around].map(|rates| rates.into_iter().map(DayRate::from).collect());
        Self { own, around }
    }
}
