//! How fast rates are looked up: warm, cold, and beside a plain map; every answer is checked.
//!
//! ```text
//! cargo bench --bench rates
//! ```
//!
//! That a warm look-up keeps up with a map is held by the `ratios` program.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a benchmark whose answers are wrong must stop, as a test must"
)]

use chrono::NaiveDate;
use divan::{AllocProfiler, Bencher, black_box};
use exchequer::currency::Currency;
use exchequer::rates::{RateBook, SourceId};
use rust_decimal::{Decimal, dec};
use std::collections::HashMap;

#[global_allocator]
static ALLOCATIONS: AllocProfiler = AllocProfiler::system();

fn main() {
    divan::main();
}

/// Of a pair and a day that were asked for before.
#[divan::bench_group]
mod warm {
    use super::*;

    #[divan::bench]
    fn direct(bencher: Bencher) {
        one_day(bencher, "EUR", "USD", dec!(1.0932));
    }

    #[divan::bench]
    fn inverted(bencher: Bencher) {
        one_day(bencher, "USD", "EUR", Decimal::ONE / dec!(1.0932));
    }

    #[divan::bench]
    fn cross_of_two_sources(bencher: Bencher) {
        one_day(bencher, "RUB", "DKK", dec!(0.07273));
    }

    #[divan::bench]
    fn one_by_one_through_the_year(bencher: Bencher) {
        let (book, [eur, dkk]) = (RateBook::embedded(), ["EUR", "DKK"].map(code));
        let days: Vec<_> = day("2022-01-01").iter_days().take(365).collect();
        for day in &days {
            assert!(!book.rates_on(eur, dkk, *day).is_empty());
        }
        let mut at = 0;
        bencher.bench_local(|| {
            at = (at + 31) % days.len();
            assert!(!book.rates_on(black_box(eur), dkk, days[at]).is_empty());
        });
    }

    /// 31 days, each with the fixings around it, from a pair that is at hand.
    #[divan::bench]
    fn whole_month(bencher: Bencher) {
        let (pair, days) = (RateBook::embedded().pair(code("RUB"), code("DKK")), august());
        bencher.bench_local(|| {
            let found: usize = days.iter().map(|day| black_box(&pair).around(*day).len()).sum();
            assert_eq!(found, 31);
        });
    }

    /// The same key in a map of the standard library's.
    #[divan::bench]
    fn beside_a_hash_map(bencher: Bencher) {
        let (eur, usd) = (code("EUR"), code("USD"));
        let days = day("2023-01-01").iter_days().take(365);
        let map: HashMap<_, _> = days.map(|day| ((eur, usd, day), dec!(1.0946))).collect();
        bencher.bench_local(|| {
            assert_eq!(
                map.get(&(black_box(eur), usd, black_box(day_of_bench()))),
                Some(&dec!(1.0946))
            )
        });
    }

    fn one_day(bencher: Bencher, base: &str, quote: &str, value: Decimal) {
        let (book, [base, quote], day) =
            (RateBook::embedded(), [base, quote].map(code), day_of_bench());
        bencher.bench_local(|| {
            let rates = book.rates_on(black_box(base), quote, black_box(day));
            let middle = rates.last().unwrap().interval().low();
            assert!((middle - value).abs() < dec!(0.01));
        });
    }
}

/// What is done once.
#[divan::bench_group]
mod first {
    use super::*;

    /// As every program does it: the history in the crate is read once and then shared.
    #[divan::bench]
    fn embedded_book() -> RateBook {
        RateBook::embedded()
    }

    /// The whole history opened anew.
    #[divan::bench]
    fn book_from_its_packs(bencher: Bencher) {
        let packs = packs();
        bencher.bench_local(|| RateBook::from_packs(black_box(packs)).unwrap());
    }

    /// The first look-up of a pair in a new book: its two series are unpacked, its routes are
    /// found.
    #[divan::bench]
    fn look_up_in_a_new_book(bencher: Bencher) {
        let packs = packs();
        let new = || RateBook::from_packs(packs).unwrap();
        bencher.with_inputs(new).bench_local_values(|book| {
            assert_eq!(book.rates_on(code("RUB"), code("DKK"), day_of_bench()).len(), 1);
            book
        });
    }

    /// The first look-up of a day of a pair that is known.
    #[divan::bench]
    fn look_up_of_a_day(bencher: Bencher) {
        let mut days = day("2000-01-03").iter_days().take(9000).cycle();
        let (book, [usd, dkk]) = (RateBook::embedded(), ["USD", "DKK"].map(code));
        let packs = packs();
        let mut left = 0;
        let mut fresh = book;
        bencher.bench_local(|| {
            if left == 0 {
                (fresh, left) = (RateBook::from_packs(packs).unwrap(), 9000);
            }
            left -= 1;
            assert_eq!(fresh.rates_on(usd, dkk, days.next().unwrap()).len(), 1);
        });
    }
}

fn packs() -> [&'static [u8]; 2] {
    [SourceId::CBR, SourceId::ECB].map(|source| &*RateBook::embedded().to_pack(&source).leak())
}

fn code(code: &str) -> Currency {
    Currency::from_code(code).unwrap()
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn day_of_bench() -> NaiveDate {
    NaiveDate::from_ymd_opt(2023, 8, 3).unwrap()
}

fn august() -> Vec<NaiveDate> {
    day("2023-08-01").iter_days().take(31).collect()
}
