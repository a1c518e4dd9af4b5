//! What a book has worked out so far, so that it is worked out once, by pair.
//!
//! Within a pair answers are kept by day and month, in [`days`](super::days). All of it is dropped
//! at once when it has grown to some sixty megabytes, and whenever the book changes.

use crate::rates::book::memory_use::MemoryUse;
use crate::rates::book::pair::Pair;
use crate::rates::route::path::Asked;
use rustc_hash::FxHashMap;
use std::sync::{Arc, PoisonError, RwLock};

/// The pairs that a book was asked for.
#[derive(Debug, Default)]
pub(in crate::rates) struct AnswerCache {
    known: RwLock<Known>,
}

#[derive(Debug, Default)]
struct Known {
    pairs: FxHashMap<Asked, Pair>,
    memory: Arc<MemoryUse>,
}

impl AnswerCache {
    /// What is made of the pair, which is worked out if it was not asked for before.
    pub(in crate::rates) fn with<T>(
        &self,
        pair: Asked,
        make: impl FnOnce(Arc<MemoryUse>) -> Pair,
        answer: impl Fn(&Pair) -> T,
    ) -> T {
        {
            let known = self.known.read().unwrap_or_else(PoisonError::into_inner);
            if let Some(known) = known.pairs.get(&pair).filter(|_| !known.memory.is_over_limit()) {
                return answer(known);
            }
        }
        let made = make(self.with_room());
        let mut known = self.known.write().unwrap_or_else(PoisonError::into_inner);
        answer(known.pairs.entry(pair).or_insert(made))
    }

    /// Drops everything.
    pub(in crate::rates) fn forget(&mut self) {
        let known = self.known.get_mut().unwrap_or_else(PoisonError::into_inner);
        if !known.pairs.is_empty() {
            *known = Known::default();
        }
    }

    /// The count of what is kept, after all of it was dropped if it was too much.
    fn with_room(&self) -> Arc<MemoryUse> {
        let mut known = self.known.write().unwrap_or_else(PoisonError::into_inner);
        if known.memory.is_over_limit() {
            *known = Known::default();
        }
        Arc::clone(&known.memory)
    }
}

#[cfg(test)]
#[cfg(feature = "embedded")]
mod tests {
    use super::*;
    use crate::currency::Currency;
    use crate::rates::RateBook;
    use crate::rates::book::memory_use::MOST_BYTES;
    use chrono::NaiveDate;

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
        let cache = AnswerCache::default();
        let pair = Asked { base: Currency::EUR, quote: Currency::USD, home: None };
        let made = |memory: Arc<MemoryUse>| RateBook::empty().pair_counted_by(pair, memory);
        cache.with(pair, made, |pair| assert!(pair.on(day("2016-08-24")).is_empty()));
        let first = Arc::clone(&cache.known.read().unwrap().memory);
        assert!(first.bytes() > 0);
        first.add(MOST_BYTES);
        cache.with(pair, made, |pair| assert!(pair.on(day("2016-08-24")).is_empty()));
        let second = Arc::clone(&cache.known.read().unwrap().memory);
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
