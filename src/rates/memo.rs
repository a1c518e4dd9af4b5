//! What a book has worked out so far, so that it is worked out once: by pair, and within a pair by
//! day.
//!
//! The answer for a day, or for a month, is found by steps down an array, without a lock and
//! without an allocation; only the pair itself is looked up under a lock. All of it is dropped at
//! once when it has grown to some sixty megabytes, and whenever the book changes.

use super::block::Block;
use super::day_rate::DayRate;
use super::pair::Pair;
use super::path::{Asked, Bounds};
use super::route::Window;
use chrono::{Datelike, NaiveDate};
use rustc_hash::FxHashMap;
use std::mem::size_of;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, LazyLock, OnceLock, PoisonError, RwLock};

/// How many bytes of answers are kept before all are dropped.
const MOST_BYTES: usize = 64 << 20;

/// What the text of one rate takes, about.
const TEXT_BYTES: usize = 800;

/// No rates are known outside these years.
const FIRST_YEAR: i32 = 1900;
const YEARS: usize = 300;

/// The pairs that a book was asked for.
#[derive(Debug, Default)]
pub(super) struct Memo {
    known: RwLock<Known>,
}

#[derive(Debug, Default)]
struct Known {
    pairs: FxHashMap<Asked, Pair>,
    spent: Arc<Spent>,
}

/// How many bytes the answers of a memo take, about.
#[derive(Debug, Default)]
pub(super) struct Spent(AtomicUsize);

/// The answers of one pair.
#[derive(Debug)]
pub(super) struct Answers {
    years: Box<[OnceLock<Box<Year>>]>,
}

/// What was worked out of a year.
#[derive(Debug, Default)]
struct Year {
    months: [Month; 12],
    bounds: OnceLock<Option<Bounds>>,
}

#[derive(Debug, Default)]
struct Month {
    days: OnceLock<Box<[Day; 31]>>,
    block: OnceLock<Box<Block>>,
}

#[derive(Debug, Default)]
struct Day {
    on: OnceLock<Arc<[DayRate]>>,
    around: OnceLock<Arc<[DayRate]>>,
}

static NOTHING: LazyLock<Arc<[DayRate]>> = LazyLock::new(|| Arc::from([]));

impl Memo {
    /// What is made of the pair, which is worked out if it was not asked for before.
    pub(super) fn with<T>(
        &self,
        pair: Asked,
        make: impl FnOnce(Arc<Spent>) -> Pair,
        answer: impl Fn(&Pair) -> T,
    ) -> T {
        {
            let known = self.known.read().unwrap_or_else(PoisonError::into_inner);
            if let Some(known) = known.pairs.get(&pair).filter(|_| !known.spent.is_too_much()) {
                return answer(known);
            }
        }
        let made = make(self.with_room());
        let mut known = self.known.write().unwrap_or_else(PoisonError::into_inner);
        answer(known.pairs.entry(pair).or_insert(made))
    }

    /// Drops everything.
    pub(super) fn forget(&mut self) {
        let known = self.known.get_mut().unwrap_or_else(PoisonError::into_inner);
        if !known.pairs.is_empty() {
            *known = Known::default();
        }
    }

    /// The count of what is kept, after all of it was dropped if it was too much.
    fn with_room(&self) -> Arc<Spent> {
        let mut known = self.known.write().unwrap_or_else(PoisonError::into_inner);
        if known.spent.is_too_much() {
            *known = Known::default();
        }
        Arc::clone(&known.spent)
    }
}

impl Spent {
    pub(super) fn text(&self) {
        self.add(TEXT_BYTES);
    }

    pub(super) fn add(&self, bytes: usize) {
        self.0.fetch_add(bytes, Ordering::Relaxed);
    }

    fn is_too_much(&self) -> bool {
        self.0.load(Ordering::Relaxed) > MOST_BYTES
    }
}

impl Answers {
    pub(super) fn none(spent: &Spent) -> Self {
        spent.add(YEARS * size_of::<OnceLock<Box<Year>>>());
        Self { years: std::iter::repeat_with(OnceLock::new).take(YEARS).collect() }
    }

    /// The answer for a day, worked out if it was not asked for before.
    pub(super) fn of(
        &self,
        day: NaiveDate,
        window: Window,
        spent: &Spent,
        work_out: impl FnOnce() -> Vec<DayRate>,
    ) -> &Arc<[DayRate]> {
        let Some(kept) = self.slot(day, window, spent) else { return &NOTHING };
        kept.get_or_init(|| {
            let rates = work_out();
            spent.add(rates.len() * size_of::<DayRate>());
            if rates.is_empty() { Arc::clone(&NOTHING) } else { rates.into() }
        })
    }

    /// The rates of a month, worked out if they were not asked for before; `None` for a month of
    /// which no rates are known.
    pub(super) fn month(
        &self,
        year: i32,
        month0: u32,
        spent: &Spent,
        work_out: impl FnOnce() -> Block,
    ) -> Option<&Block> {
        let block = self.month_slot(year, month0)?.block.get_or_init(|| {
            let block = work_out();
            spent.add(block.size());
            Box::new(block)
        });
        Some(&**block)
    }

    fn month_slot(&self, year: i32, month0: u32) -> Option<&Month> {
        let year = usize::try_from(year.checked_sub(FIRST_YEAR)?).ok()?;
        let year = self.years.get(year)?.get_or_init(Box::default);
        year.months.get(usize::try_from(month0).ok()?)
    }

    /// The bounds of a year's rates, worked out if they were not asked for before.
    pub(super) fn bounds(
        &self,
        year: i32,
        work_out: impl FnOnce() -> Option<Bounds>,
    ) -> Option<Bounds> {
        let year = usize::try_from(year.checked_sub(FIRST_YEAR)?).ok()?;
        *self.years.get(year)?.get_or_init(Box::default).bounds.get_or_init(work_out)
    }

    fn slot(
        &self,
        day: NaiveDate,
        window: Window,
        spent: &Spent,
    ) -> Option<&OnceLock<Arc<[DayRate]>>> {
        let month = self.month_slot(day.year(), day.month0())?;
        let days = month.days.get_or_init(|| {
            spent.add(size_of::<[Day; 31]>());
            Box::default()
        });
        let day = days.get(usize::try_from(day.day0()).ok()?)?;
        Some(match window {
            Window::OnTheDay => &day.on,
            Window::Around => &day.around,
        })
    }
}

#[cfg(test)]
#[cfg(feature = "embedded")]
mod tests {
    use super::*;
    use crate::currency::Currency;
    use crate::rates::RateBook;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn the_same_question_is_worked_out_once() {
        let book = RateBook::embedded();
        let asked = || book.rates_on(Currency::EUR, Currency::USD, day("2016-08-24"));
        assert!(Arc::ptr_eq(&asked(), &asked()));
        let pair = book.pair(Currency::EUR, Currency::USD);
        assert!(std::ptr::eq(pair.on(day("2016-08-24")), &*asked()));
    }

    #[test]
    fn what_is_kept_is_dropped_when_it_has_grown_too_much() {
        let memo = Memo::default();
        let pair = Asked { base: Currency::EUR, quote: Currency::USD, home: None };
        let made = |spent: Arc<Spent>| RateBook::empty().pair_spending(pair, spent);
        memo.with(pair, made, |pair| assert!(pair.on(day("2016-08-24")).is_empty()));
        let first = Arc::clone(&memo.known.read().unwrap().spent);
        assert!(first.0.load(Ordering::Relaxed) > 0);
        first.add(MOST_BYTES);
        memo.with(pair, made, |pair| assert!(pair.on(day("2016-08-24")).is_empty()));
        let second = Arc::clone(&memo.known.read().unwrap().spent);
        assert!(!Arc::ptr_eq(&first, &second));
    }

    #[test]
    fn no_rates_are_known_before_1900_nor_after_2199() {
        let book = RateBook::embedded();
        let dirham = Currency::from_code("AED").unwrap();
        for far in ["1899-12-31", "2200-01-01", "0001-01-01", "-4000-02-29", "9999-12-31"] {
            assert!(book.rates_on(Currency::USD, dirham, day(far)).is_empty(), "{far}");
        }
        assert_eq!(book.rates_on(Currency::USD, dirham, day("2199-12-31")).len(), 1);
    }

    // There are no threads in WebAssembly.
    #[cfg(not(target_family = "wasm"))]
    #[test]
    fn threads_that_ask_at_once_get_the_same_answer() {
        let book = RateBook::embedded().clone();
        let dollar = |day| book.rates_on(Currency::EUR, Currency::USD, day);
        let days: Vec<_> = day("2021-01-01").iter_days().take(400).collect();
        let of_one: Vec<_> = std::thread::scope(|scope| {
            let asked = || days.iter().map(|day| dollar(*day)).collect::<Vec<_>>();
            let threads: Vec<_> = (0..4).map(|_| scope.spawn(asked)).collect();
            threads.into_iter().map(|thread| thread.join().unwrap()).collect()
        });
        assert!(
            of_one.iter().flatten().zip(of_one[0].iter().cycle()).all(|(a, b)| Arc::ptr_eq(a, b))
        );
    }
}
