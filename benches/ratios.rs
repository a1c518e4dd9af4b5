//! The speeds that the README states, as ratios to what stands beside them; no time is ever asserted.
//!
//! ```text
//! cargo bench --bench ratios              a table
//! cargo bench --bench ratios -- --brief   the same from fewer runs, as continuous integration does
//! ```
//!
//! It fails where a ratio is less than half of what is stated, which no busy machine explains.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a benchmark whose answers are wrong must stop, as a test must"
)]

mod baseline;
mod hostile;
mod news;
mod ratio;

use chrono::NaiveDate;
use exchequer::currency::Currency;
use exchequer::figure::Figure;
use exchequer::rates::RateBook;
use exchequer::{Article, Checker};
use hostile::HOSTILE;
use news::{Corpus, Desk, LANGUAGES, corpus};
use ratio::{Ratio, held};
use std::collections::HashMap;
use std::hint::black_box;
use std::process::ExitCode;
use std::time::{Duration, Instant};

/// Reading is quicker than a search for the same phrases.
const AGAINST_SEARCH: f64 = 1.4;
/// Reading takes two thirds of a whole check, or more.
const AGAINST_READING: f64 = 0.66;
/// No language reads at less than two thirds of the speed of English.
const AGAINST_ENGLISH: f64 = 0.66;
/// Twice the text takes about twice as long.
const TWICE: f64 = 2.3;

/// A rate that was asked for before is found in at most four times the time that a map takes.
const AGAINST_MAP: f64 = 0.25;

/// So little that a run fits between two interruptions.
const BYTES: usize = 1 << 18;

fn main() -> ExitCode {
    let brief = std::env::args().any(|argument| argument == "--brief");
    let stopwatch = Stopwatch { runs: if brief { 10 } else { 50 } };
    let ratios = [by_language(&stopwatch), naive(&stopwatch), linear(&stopwatch, brief), rates(&stopwatch)];
    held(ratios.into_iter().flatten())
}

/// Megabytes a second of one language, each by what is done with them.
struct Speeds {
    read: f64,
    check: f64,
    general_read: f64,
    general_check: f64,
    search: f64,
    digits: f64,
    regex: f64,
}

impl Speeds {
    fn of(tag: &str, stopwatch: &Stopwatch) -> Self {
        let checker = Checker::new();
        let [news, general] = [Desk::Business, Desk::General].map(|desk| corpus(tag, desk, BYTES));
        let (text, search, amounts) = (news.joined(), baseline::phrases(tag), baseline::amounts());
        let digits = text.bytes().filter(u8::is_ascii_digit).count();
        let (phrases, matches) = (search.find_iter(&text).count(), amounts.find_iter(&text).count());
        Self {
            read: stopwatch.speed(news.bytes(), || read(&checker, &news)),
            check: stopwatch.speed(news.bytes(), || check(&checker, &news)),
            general_read: stopwatch.speed(general.bytes(), || read(&checker, &general)),
            general_check: stopwatch.speed(general.bytes(), || check(&checker, &general)),
            search: stopwatch
                .speed(text.len(), || assert_eq!(search.find_iter(black_box(&text)).count(), phrases)),
            digits: stopwatch.speed(text.len(), || assert_eq!(baseline::digits(black_box(&text)), digits)),
            regex: stopwatch
                .speed(text.len(), || assert_eq!(amounts.find_iter(black_box(&text)).count(), matches)),
        }
    }

    fn print(&self, tag: &str) {
        let Self { read, check, general_read, general_check, search, digits, regex } = self;
        println!(
            "{tag:<6}{read:>8.0}{check:>8.0}{general_read:>14.0}{general_check:>15.0}{search:>8.0}{regex:>8.0}{digits:>8.0}\
             {:>13.2}{:>12.2}",
            read / search,
            check / read
        );
    }

    fn ratios(&self, tag: &str, english: f64) -> [Ratio; 3] {
        [
            Ratio {
                what: format!("{tag} read/search"),
                found: self.read / self.search,
                stated: AGAINST_SEARCH,
            },
            Ratio {
                what: format!("{tag} check/read"),
                found: self.check / self.read,
                stated: AGAINST_READING,
            },
            Ratio { what: format!("{tag}/en"), found: self.read / english, stated: AGAINST_ENGLISH },
        ]
    }
}

fn by_language(stopwatch: &Stopwatch) -> Vec<Ratio> {
    println!(
        "MB/s      read   check  general: read general: check  search   regex  digits  read/search  check/read"
    );
    let mut english = None;
    let ratios = LANGUAGES.map(|tag| {
        let speeds = Speeds::of(tag, stopwatch);
        speeds.print(tag);
        speeds.ratios(tag, *english.get_or_insert(speeds.read))
    });
    ratios.into_iter().flatten().collect()
}

fn naive(stopwatch: &Stopwatch) -> Vec<Ratio> {
    let (news, wordy) = (corpus("en", Desk::Business, BYTES), corpus("en", Desk::Wordy, BYTES));
    let checker = Checker::new();
    let article = Article::new(news.joined()).language("en").dated("2023-08-03".parse().unwrap());
    let whole = stopwatch.speed(article.text().len(), || {
        assert_eq!(figures(&checker.extract(black_box(&article)).figures), news.amounts);
    });
    let plain = stopwatch.speed(wordy.bytes(), || read(&checker, &wordy));
    println!("\nEnglish, MB/s: {whole:.0} as one text, {plain:.0} without amounts");
    Vec::new()
}

/// Texts that hostile or broken input is made of, at one length and at twice that.
fn linear(stopwatch: &Stopwatch, brief: bool) -> Vec<Ratio> {
    let length = if brief { 1 << 15 } else { 1 << 18 };
    println!("\n{:<24}{:>12}{:>12}", "", "MB/s", "twice/once");
    let ratio = |(name, piece): &(&str, &str)| {
        let [once, twice] = [length, 2 * length].map(|length| {
            let article = Article::new(piece.repeat(length / piece.len())).language("en");
            let checker = Checker::new();
            Stopwatch { runs: stopwatch.runs.min(5) }
                .time(|| checker.extract(black_box(&article)).figures.len())
        });
        let found = twice.as_secs_f64() / once.as_secs_f64();
        println!("{name:<24}{:>12.1}{found:>12.2}", speed(length, once));
        Ratio { what: format!("{name}, once/twice"), found: 1.0 / found, stated: 1.0 / TWICE }
    };
    HOSTILE.iter().map(ratio).collect()
}

/// A look-up of rates beside one of the same key in a map.
fn rates(stopwatch: &Stopwatch) -> Vec<Ratio> {
    const TIMES: u32 = 10_000;
    let (base, quote) = (Currency::USD, Currency::from_code("DKK").unwrap());
    let days: Vec<NaiveDate> = "2023-01-02".parse::<NaiveDate>().unwrap().iter_days().take(64).collect();
    let book = RateBook::embedded();
    let map: HashMap<_, _> =
        days.iter().map(|day| ((base, quote, *day), book.rates_on(base, quote, *day))).collect();
    let times = |look_up: &dyn Fn(NaiveDate) -> usize| {
        let taken = stopwatch
            .time(|| (0..TIMES).zip(days.iter().cycle()).map(|(_, day)| look_up(*day)).sum::<usize>());
        taken / TIMES
    };
    let by_map = times(&|day| map.get(&black_box((base, quote, day))).unwrap().len());
    let by_book = times(&|day| book.rates_on(black_box(base), quote, day).len());
    println!("\na rate looked up in {by_book:?}, in a map {by_map:?}");
    let found = by_map.as_secs_f64() / by_book.as_secs_f64();
    vec![Ratio { what: "map/rate look-up".into(), found, stated: AGAINST_MAP }]
}

fn read(checker: &Checker, news: &Corpus) -> usize {
    let amounts =
        news.articles.iter().map(|article| figures(&checker.extract(black_box(article)).figures)).sum();
    assert_eq!(news.amounts, amounts);
    amounts
}

fn check(checker: &Checker, news: &Corpus) -> usize {
    let found = news.articles.iter().map(|article| checker.check(black_box(article)).findings().len()).sum();
    assert!(news.pairs <= found);
    found
}

fn figures(figures: &[Figure]) -> usize {
    figures.iter().filter(|figure| figure.money.is_some()).count()
}

/// Takes the shortest of several times: whatever else the machine does only makes them longer.
struct Stopwatch {
    runs: usize,
}

impl Stopwatch {
    fn time<T>(&self, mut work: impl FnMut() -> T) -> Duration {
        let run = |work: &mut dyn FnMut() -> T| {
            let start = Instant::now();
            black_box(work());
            start.elapsed()
        };
        (0..self.runs).map(|_| run(&mut work)).min().unwrap_or_default()
    }

    fn speed<T>(&self, bytes: usize, work: impl FnMut() -> T) -> f64 {
        speed(bytes, self.time(work))
    }
}

/// Megabytes a second.
fn speed(bytes: usize, time: Duration) -> f64 {
    bytes as f64 / 1e6 / time.as_secs_f64()
}
