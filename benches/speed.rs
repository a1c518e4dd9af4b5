//! How fast everything is, each beside a naive baseline on the same bytes; every answer is checked.
//!
//! ```text
//! cargo bench --bench speed                    all of it
//! cargo bench --bench speed -- read --sample-count 20
//! ```
//!
//! The texts are generated ([`news`]), so figures can be compared between machines by whoever runs
//! both. What is stated in the guide is measured by the `ratios` program.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a benchmark whose answers are wrong must stop, as a test must"
)]

mod baseline;
#[allow(dead_code, reason = "the `ratios` program compares the answers")]
mod news;

use divan::counter::BytesCount;
use divan::{AllocProfiler, Bencher, black_box};
use exchequer::language::Language;
use exchequer::rates::RateBook;
use exchequer::{Article, Checker};
use news::{Dating, LANGUAGES, corpus, without_figures};

#[global_allocator]
static ALLOCATIONS: AllocProfiler = AllocProfiler::system();

/// Some four hundred and fifty articles.
const BYTES: usize = 1 << 20;

fn main() {
    divan::main();
}

/// Extraction: the figures of the articles, and which of them are said to be equal.
#[divan::bench_group]
mod extraction {
    use super::*;

    #[divan::bench(args = LANGUAGES)]
    fn news(bencher: Bencher, tag: &str) {
        let (news, checker) = (corpus(tag, Dating::Day, BYTES), Checker::new());
        bencher.counter(BytesCount::new(news.bytes())).bench_local(|| {
            let read = news.articles.iter().map(|article| checker.extract(black_box(article)));
            assert_eq!(read.map(|one| one.figures.len()).sum::<usize>(), news.figures());
        });
    }

    #[divan::bench]
    fn without_any_figure(bencher: Bencher) {
        let (news, checker) = (without_figures("en", Dating::Day, BYTES), Checker::new());
        bencher.counter(BytesCount::new(news.bytes())).bench_local(|| {
            let mut read = news.articles.iter().map(|article| checker.extract(black_box(article)));
            assert!(read.all(|one| one.figures.is_empty()));
        });
    }

    #[divan::bench]
    fn one_big_text(bencher: Bencher) {
        let news = corpus("en", Dating::Day, BYTES);
        let (article, checker) = (Article::new(news.joined()).language("en"), Checker::new());
        bencher.counter(BytesCount::of_str(article.text())).bench_local(|| {
            assert_eq!(checker.extract(black_box(&article)).figures.len(), news.figures());
        });
    }
}

/// Judging by rates, the whole check, and the report as JSON.
#[divan::bench_group]
mod check {
    use super::*;

    #[divan::bench(args = Dating::ALL)]
    fn judge_only(bencher: Bencher, dating: Dating) {
        let (news, checker, book) =
            (corpus("en", dating, BYTES), Checker::new(), RateBook::embedded());
        let read: Vec<_> = news.articles.iter().map(|article| checker.extract(article)).collect();
        bencher.counter(BytesCount::new(news.bytes())).bench_local(|| {
            let findings: usize =
                read.iter().map(|one| checker.judge(black_box(one), &book).findings().len()).sum();
            assert!(findings >= news.conversions());
        });
    }

    #[divan::bench(args = LANGUAGES)]
    fn news(bencher: Bencher, tag: &str) {
        let (news, checker) = (corpus(tag, Dating::Day, BYTES), Checker::new());
        bencher.counter(BytesCount::new(news.bytes())).bench_local(|| {
            let reports = news.articles.iter().map(|article| checker.check(black_box(article)));
            assert!(
                reports.map(|report| report.findings().len()).sum::<usize>() >= news.conversions()
            );
        });
    }

    #[divan::bench(args = Dating::ALL)]
    fn json_only(bencher: Bencher, dating: Dating) {
        let (news, checker) = (corpus("en", dating, BYTES), Checker::new());
        let reports: Vec<_> = news.articles.iter().map(|article| checker.check(article)).collect();
        bencher.counter(BytesCount::new(news.bytes())).bench_local(|| {
            assert!(
                reports.iter().map(|report| black_box(report).to_json().len()).sum::<usize>()
                    > BYTES
            );
        });
    }
}

/// The same bytes, naively.
#[divan::bench_group]
mod naive {
    use super::*;

    #[divan::bench]
    fn digits_by_memchr(bencher: Bencher) {
        let text = corpus("en", Dating::Day, BYTES).joined();
        let count = text.bytes().filter(u8::is_ascii_digit).count();
        bencher
            .counter(BytesCount::of_str(&text))
            .bench_local(|| assert_eq!(baseline::digits(black_box(&text)), count));
    }

    #[divan::bench(args = LANGUAGES)]
    fn lexicon_by_aho_corasick(bencher: Bencher, tag: &str) {
        let (text, search) = (corpus(tag, Dating::Day, BYTES).joined(), baseline::phrases(tag));
        bencher
            .counter(BytesCount::of_str(&text))
            .bench_local(|| assert!(search.find_iter(black_box(&text)).count() > 1000));
    }

    #[divan::bench]
    fn amounts_by_regex(bencher: Bencher) {
        let (text, search) = (corpus("en", Dating::Day, BYTES).joined(), baseline::amounts());
        bencher
            .counter(BytesCount::of_str(&text))
            .bench_local(|| assert!(search.find_iter(black_box(&text)).count() > 1000));
    }
}

/// The first use of a language's words.
#[divan::bench_group]
mod start {
    use super::*;
    use exchequer::language::Words;

    #[divan::bench(args = LANGUAGES)]
    fn words_of(bencher: Bencher, tag: &str) {
        let none = Words { file: "none.toml", text: "" };
        bencher.bench_local(|| assert_eq!(Language::with_words(tag, &none).unwrap().tag(), tag));
    }
}
