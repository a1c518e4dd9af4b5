//! The speeds that the guide states, as ratios to others in the same run; no time is ever
//! asserted.
//!
//! ```text
//! cargo bench --bench ratios              the tables, the first as the guide has it
//! cargo bench --bench ratios -- --brief   the same from fewer runs, before a release
//! ```
//!
//! Every answer is compared with what the generated news is known to say. Times that are compared
//! are taken in turn, and the shortest of each counts. A ratio fails below half of what is stated,
//! which no busy machine explains.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a benchmark whose answers are wrong must stop, as a test must"
)]

mod baseline;
mod hostile;
#[allow(dead_code, reason = "the `corpus` program writes files")]
mod news;
mod ratio;

use chrono::NaiveDate;
use exchequer::currency::Currency;
use exchequer::rates::RateBook;
use exchequer::{Article, Checker, Extraction};
use hostile::{HOSTILE, Hostile};
use news::{
    Corpus, Dating, LANGUAGES, answers, corpus, open_pairs, without_figures, wrong_conversions,
};
use ratio::{Ratio, held};
use std::collections::HashMap;
use std::hint::black_box;
use std::process::ExitCode;
use std::time::{Duration, Instant};

/// A whole check, JSON included, makes about this part of the speed of extraction alone. Wanted is
/// 0.6.
const CHECK_OF_EXTRACTION: f64 = 0.48;
/// However an article is dated, it is checked at about this part of the speed of one dated by the
/// day.
const DATING_OF_DAY: f64 = 0.85;
/// Extraction is about as fast as a search for the same phrases.
const EXTRACTION_OF_SEARCH: f64 = 1.0;
/// No language is read at less than two thirds of the speed of English, in characters.
const LANGUAGE_OF_ENGLISH: f64 = 0.66;
/// Extracting an article takes about this part of the time in which a conversion fails, with all
/// its diagnoses, whatever its date. Wanted is 0.75.
const ARTICLE_OF_WRONG_CONVERSION: f64 = 0.28;
/// Two open amounts in dollars that stand as a pair take about as long as extracting three or four
/// articles.
const ARTICLE_OF_OPEN_PAIR: f64 = 0.28;
/// Twice the text takes about twice as long.
const TWICE: f64 = 2.2;
/// A rate that was asked for before is found in at most four times the time that a map takes.
const MAP_OF_LOOK_UP: f64 = 0.25;

/// Enough for the mix of figures to be that of real news in every language.
const BYTES: usize = 1 << 20;
/// The mean article of real news, in bytes.
const ARTICLE: f64 = 2_300.0;

fn main() -> ExitCode {
    let brief = std::env::args().any(|argument| argument == "--brief");
    let stopwatch = Stopwatch { runs: if brief { 10 } else { 50 } };
    let ratios = [
        by_language(&stopwatch),
        beside_others(&stopwatch),
        single_findings(&stopwatch),
        growth(&stopwatch, brief),
        rates(&stopwatch),
    ];
    held(ratios.into_iter().flatten())
}

/// Megabytes a second of one language.
struct Speeds {
    tag: &'static str,
    extraction: f64,
    /// In the order of [`Dating::ALL`].
    checks: [f64; 5],
    search: f64,
    bytes_per_character: f64,
}

impl Speeds {
    fn of(tag: &'static str, stopwatch: &Stopwatch) -> Self {
        let checker = Checker::new();
        let dated = Dating::ALL.map(|dating| corpus(tag, dating, BYTES));
        for (news, dating) in dated.iter().zip(Dating::ALL) {
            answers::compare_mix(news, &answers::read(&checker, news));
            answers::judge(&checker, news, dating);
        }
        let day = &dated[0];
        let (text, search) = (day.joined(), baseline::phrases(tag));
        let phrases = search.find_iter(&text).count();
        let extract = || {
            black_box(extracted(&checker, day));
        };
        let find = || assert_eq!(search.find_iter(black_box(&text)).count(), phrases);
        let check = dated.each_ref().map(|news| || checked(&checker, news));
        let [c1, c2, c3, c4, c5] = &check;
        let times = stopwatch.in_turn([&extract, &find, c1, c2, c3, c4, c5]);
        let [extraction, search, checks @ ..] = times.map(|time| speed(day.bytes(), time));
        let bytes_per_character = day.bytes() as f64 / day.characters() as f64;
        Self { tag, extraction, checks, search, bytes_per_character }
    }

    /// A row of the guide's table.
    fn print(&self) {
        let checks = self.checks.map(|speed| format!(" {speed:.0} |")).concat();
        let Self { tag, extraction, search, .. } = self;
        let of_extraction = self.checks[0] / extraction;
        println!("| {} | {extraction:.0} |{checks} {of_extraction:.2} | {search:.0} |", name(tag));
    }

    fn ratios(&self, english: f64) -> Vec<Ratio> {
        let Self { tag, extraction, search, .. } = self;
        let day = self.checks[0];
        let mut ratios = vec![
            Ratio::about(format!("{tag}: check/extraction"), day / extraction, CHECK_OF_EXTRACTION),
            Ratio::about(
                format!("{tag}: extraction/search"),
                extraction / search,
                EXTRACTION_OF_SEARCH,
            ),
            Ratio::about(format!("{tag}/en"), self.characters() / english, LANGUAGE_OF_ENGLISH),
        ];
        for (dating, speed) in Dating::ALL.into_iter().zip(self.checks).skip(1) {
            let what = format!("{tag}: {}/day", dating.name());
            ratios.push(Ratio::about(what, speed / day, DATING_OF_DAY));
        }
        ratios
    }

    /// Millions of characters a second that are extracted from.
    fn characters(&self) -> f64 {
        self.extraction / self.bytes_per_character
    }
}

fn name(tag: &str) -> &str {
    let names = ["English", "Danish", "German", "French", "Russian", "Finnish"];
    LANGUAGES.iter().position(|known| *known == tag).map_or(tag, |at| names[at])
}

fn by_language(stopwatch: &Stopwatch) -> Vec<Ratio> {
    println!(
        "| MB/s | extraction | day | month | year | two years | undated | day ÷ extraction | search |"
    );
    println!("|---|---|---|---|---|---|---|---|---|");
    let mut english = None;
    let ratios = LANGUAGES.map(|tag| {
        let speeds = Speeds::of(tag, stopwatch);
        speeds.print();
        speeds.ratios(*english.get_or_insert(speeds.characters()))
    });
    ratios.into_iter().flatten().collect()
}

/// The same bytes in other ways, for the guide's text.
fn beside_others(stopwatch: &Stopwatch) -> Vec<Ratio> {
    let checker = Checker::new();
    let (news, plain) =
        (corpus("en", Dating::Day, BYTES), without_figures("en", Dating::Day, BYTES));
    let whole = Article::new(news.joined()).language("en");
    let (text, amounts) = (news.joined(), baseline::amounts());
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    let matches = amounts.find_iter(&text).count();
    let times = stopwatch.in_turn([
        &|| assert_eq!(checker.extract(black_box(&whole)).figures.len(), news.figures()),
        &|| assert_eq!(extracted(&checker, &plain), 0),
        &|| assert_eq!(baseline::digits(black_box(&text)), digits),
        &|| assert_eq!(amounts.find_iter(black_box(&text)).count(), matches),
    ]);
    let [whole, plain, digits, regex] = times.map(|time| speed(BYTES, time));
    println!(
        "\nEnglish, MB/s: {whole:.0} extracted from one text, {plain:.0} from one without figures; \
         digits found by memchr {digits:.0}, amounts by a regular expression {regex:.0}"
    );
    Vec::new()
}

/// What one finding takes that is more work than most, beside extracting an article.
fn single_findings(stopwatch: &Stopwatch) -> Vec<Ratio> {
    const COUNT: usize = 16;
    println!("\n{:<24}{:>14}{:>14}{:>14}", "µs each", "article", "wrong", "open pair");
    let checker = Checker::new();
    let judged = |read: &[Extraction]| -> usize {
        read.iter().map(|one| checker.judge(black_box(one), checker.rates()).findings().len()).sum()
    };
    let ratios = Dating::ALL.map(|dating| {
        let (news, wrong) = (corpus("en", dating, BYTES), wrong_conversions(dating, COUNT));
        answers::judge(&checker, &wrong, dating);
        let [wrong, open] =
            [wrong, open_pairs(dating, COUNT)].map(|corpus| answers::read(&checker, &corpus));
        let times = stopwatch.in_turn([
            &|| assert!(extracted(&checker, &news) > 0),
            &|| assert_eq!(judged(&wrong), COUNT),
            &|| assert_eq!(judged(&open), COUNT),
        ]);
        let article = times[0].as_secs_f64() * 1e6 * ARTICLE / news.bytes() as f64;
        let [wrong, open] =
            [times[1], times[2]].map(|time| time.as_secs_f64() * 1e6 / COUNT as f64);
        println!("{:<24}{article:>14.1}{wrong:>14.1}{open:>14.1}", dating.name());
        let what = |what: &str| format!("article/{what}, {}", dating.name());
        [
            Ratio::about(what("wrong conversion"), article / wrong, ARTICLE_OF_WRONG_CONVERSION),
            Ratio::about(what("open pair"), article / open, ARTICLE_OF_OPEN_PAIR),
        ]
    });
    ratios.into_iter().flatten().collect()
}

/// Texts that hostile or broken input is made of, at one length and at twice that.
fn growth(stopwatch: &Stopwatch, brief: bool) -> Vec<Ratio> {
    let length = if brief { 1 << 14 } else { 1 << 16 };
    println!("\n| {length} bytes of | MB/s | twice ÷ once | JSON ÷ text |\n|---|---|---|---|");
    let stopwatch = Stopwatch { runs: stopwatch.runs.min(5) };
    HOSTILE.iter().map(|hostile| grown(hostile, length, &stopwatch)).collect()
}

fn grown(hostile: &Hostile, length: usize, stopwatch: &Stopwatch) -> Ratio {
    let checker = Checker::new();
    let [one, two] = [length, 2 * length].map(|length| hostile.article(length));
    let check = |article: &Article| checker.check(black_box(article)).to_json().len();
    let json = check(&one) as f64 / one.text().len() as f64;
    let [once, twice] =
        stopwatch.in_turn([&|| assert!(check(&one) > 0), &|| assert!(check(&two) > 0)]);
    let found = twice.as_secs_f64() / once.as_secs_f64();
    println!("| {} | {:.1} | {found:.2} | {json:.0} |", hostile.name, speed(length, once));
    Ratio::about(format!("{}, once/twice", hostile.name), 1.0 / found, 1.0 / TWICE)
}

/// A look-up of rates beside one of the same key in a map.
fn rates(stopwatch: &Stopwatch) -> Vec<Ratio> {
    const TIMES: u32 = 10_000;
    let (base, quote) = (Currency::USD, Currency::from_code("DKK").unwrap());
    let days: Vec<NaiveDate> =
        "2023-01-02".parse::<NaiveDate>().unwrap().iter_days().take(64).collect();
    let book = RateBook::embedded();
    let map: HashMap<_, _> =
        days.iter().map(|day| ((base, quote, *day), book.rates_on(base, quote, *day))).collect();
    let looked_up = |look_up: &dyn Fn(NaiveDate) -> usize| {
        (0..TIMES).zip(days.iter().cycle()).map(|(_, day)| look_up(*day)).sum::<usize>()
    };
    let by_map = |day| map.get(&black_box((base, quote, day))).unwrap().len();
    let by_book = |day| book.rates_on(black_box(base), quote, day).len();
    let times = stopwatch
        .in_turn([&|| assert!(looked_up(&by_map) > 0), &|| assert!(looked_up(&by_book) > 0)]);
    let [by_map, by_book] = times.map(|time| time / TIMES);
    println!("\na rate looked up in {by_book:?}, in a map {by_map:?}");
    let found = by_map.as_secs_f64() / by_book.as_secs_f64();
    vec![Ratio::about("map/rate look-up", found, MAP_OF_LOOK_UP)]
}

/// Extracts all articles: the number of figures.
fn extracted(checker: &Checker, news: &Corpus) -> usize {
    let figures =
        news.articles.iter().map(|article| checker.extract(black_box(article)).figures.len()).sum();
    assert_eq!(figures, news.figures());
    figures
}

/// Checks all articles and writes their reports as JSON.
fn checked(checker: &Checker, news: &Corpus) {
    let mut findings = 0;
    for article in &news.articles {
        let report = checker.check(black_box(article));
        findings += report.findings().len();
        black_box(report.to_json());
    }
    assert!(findings >= news.conversions());
}

/// Takes the shortest of several times: whatever else the machine does only makes them longer.
struct Stopwatch {
    runs: usize,
}

impl Stopwatch {
    /// What is slow is run less often.
    const LONGEST: Duration = Duration::from_secs(5);

    /// The times of several things that are done in turn, so that a busy machine makes all of them
    /// longer.
    fn in_turn<const N: usize>(&self, works: [&dyn Fn(); N]) -> [Duration; N] {
        let mut best = [Duration::MAX; N];
        let mut spent = [Duration::ZERO; N];
        for _ in 0..self.runs {
            for (at, work) in works.iter().enumerate() {
                if spent[at] > Self::LONGEST {
                    continue;
                }
                let start = Instant::now();
                work();
                let time = start.elapsed();
                spent[at] += time;
                best[at] = best[at].min(time);
            }
        }
        best
    }
}

/// Megabytes a second.
fn speed(bytes: usize, time: Duration) -> f64 {
    bytes as f64 / 1e6 / time.as_secs_f64()
}
