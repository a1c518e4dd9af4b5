//! What a check takes from the heap: how often, and how much at a time beside the text's own
//! length.
//!
//! ```text
//! cargo bench --bench memory              a table
//! cargo bench --bench memory -- --brief   the same from less text, before a release
//! ```
//!
//! The counts are the same in every run. It fails where an article takes more than twice of what is
//! stated. What the report says of each figure and finding is part of it; the words of a language
//! and the book of rates, which all articles share, are not.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a benchmark that cannot run must stop, as a test must"
)]

mod hostile;
#[allow(dead_code, reason = "the benchmarks of speed count more")]
mod news;
mod ratio;

use allocation_counter::{AllocationInfo, measure};
use exchequer::{Article, Checker};
use hostile::HOSTILE;
use news::{Dating, LANGUAGES, corpus, without_figures};
use ratio::{Ratio, held};
use std::process::ExitCode;

/// So many bytes at a time for each byte of news without figures, and of news dated by the day; the
/// first takes none where no word such as "one" or "half" could begin a number.
const WITHOUT_FIGURES: f64 = 1.2;
const NEWS: f64 = 7.0;
/// The same for English news however it is dated.
const LONG_DATES: f64 = 10.0;
/// The same for a text of nothing but figures.
const ANYTHING: f64 = 350.0;

fn main() -> ExitCode {
    let brief = std::env::args().any(|argument| argument == "--brief");
    let bytes = if brief { 1 << 17 } else { 1 << 20 };
    println!(
        "{:<32}{:>8}{:>14}{:>12}{:>14}",
        "one article", "bytes", "allocations", "peak bytes", "peak/bytes"
    );
    let plain = LANGUAGES.map(|tag| {
        let news = without_figures(tag, Dating::Day, bytes);
        Taken::by(format!("without figures, {tag}"), &news.articles)
    });
    let news = LANGUAGES
        .map(|tag| Taken::by(format!("news, {tag}"), &corpus(tag, Dating::Day, bytes).articles));
    let dated = Dating::ALL.map(|dating| {
        Taken::by(format!("news, en, {}", dating.name()), &corpus("en", dating, bytes).articles)
    });
    let hostile =
        HOSTILE.map(|hostile| Taken::by(hostile.name.to_owned(), &[hostile.article(bytes / 32)]));
    let bounded =
        [(&plain[..], WITHOUT_FIGURES), (&news, NEWS), (&dated, LONG_DATES), (&hostile, ANYTHING)];
    held(
        bounded
            .into_iter()
            .flat_map(|(taken, most)| taken.iter().map(move |taken| taken.within(most))),
    )
}

/// What articles of a kind take, each.
struct Taken {
    what: String,
    bytes: f64,
    allocations: f64,
    peak: f64,
}

impl Taken {
    /// Checks the articles twice, so that what all articles share is there the second time.
    fn by(what: String, articles: &[Article]) -> Self {
        let checker = Checker::new();
        articles.iter().for_each(|article| drop(checker.check(article)));
        let each: Vec<AllocationInfo> =
            articles.iter().map(|article| measure(|| drop(checker.check(article)))).collect();
        let mean = |sum: u64| sum as f64 / articles.len() as f64;
        let taken = Self {
            what,
            bytes: mean(articles.iter().map(|article| article.text().len() as u64).sum()),
            allocations: mean(each.iter().map(|taken| taken.count_total).sum()),
            peak: mean(each.iter().map(|taken| taken.bytes_max).sum()),
        };
        taken.print();
        taken
    }

    fn print(&self) {
        let Self { what, bytes, allocations, peak } = self;
        println!("{what:<32}{bytes:>8.0}{allocations:>14.1}{peak:>12.0}{:>14.2}", peak / bytes);
    }

    /// Whether it is at most so many bytes for each of the text.
    fn within(&self, most: f64) -> Ratio {
        Ratio::about(
            format!("{}, bytes/peak", self.what),
            self.bytes / self.peak.max(1.0),
            1.0 / most,
        )
    }
}
