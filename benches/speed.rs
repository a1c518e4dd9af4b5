//! How fast everything is, each beside a naive baseline on the same bytes; every answer is checked.
//!
//! ```text
//! cargo bench --bench speed                    all of it
//! cargo bench --bench speed -- read --sample-count 20
//! ```
//!
//! The texts are generated ([`news`]), so figures can be compared between machines by whoever runs
//! both. What is stated in the README is measured by the `ratios` program.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a benchmark whose answers are wrong must stop, as a test must"
)]

mod baseline;
mod news;

use divan::counter::BytesCount;
use divan::{AllocProfiler, Bencher, black_box};
use exchequer::language::Language;
use exchequer::rates::RateBook;
use exchequer::{Article, Checker};
use news::{Corpus, Desk, LANGUAGES, corpus};

#[global_allocator]
static ALLOCATIONS: AllocProfiler = AllocProfiler::system();

/// Some two hundred articles.
const BYTES: usize = 1 << 20;

fn main() {
    divan::main();
}

/// Reading: what stands in the articles, and which figures they say to be equal.
#[divan::bench_group]
mod read {
    use super::*;

    #[divan::bench(args = LANGUAGES)]
    fn business_news(bencher: Bencher, tag: &str) {
        articles(bencher, &corpus(tag, Desk::Business, BYTES));
    }

    #[divan::bench(args = LANGUAGES)]
    fn general_news(bencher: Bencher, tag: &str) {
        articles(bencher, &corpus(tag, Desk::General, BYTES));
    }

    #[divan::bench]
    fn without_figures(bencher: Bencher) {
        articles(bencher, &corpus("en", Desk::Wordy, BYTES));
    }

    #[divan::bench]
    fn one_big_text(bencher: Bencher) {
        let news = corpus("en", Desk::Business, BYTES);
        let (article, checker) = (Article::new(news.joined()).language("en"), Checker::new());
        bencher.counter(BytesCount::of_str(article.text())).bench_local(|| {
            let extraction = checker.extract(black_box(&article));
            assert_eq!(money(&extraction.figures), news.amounts);
        });
    }

    fn articles(bencher: Bencher, news: &Corpus) {
        let checker = Checker::new();
        bencher.counter(BytesCount::new(news.bytes())).bench_local(|| {
            let read = news.articles.iter().map(|article| checker.extract(black_box(article)));
            let (amounts, pairs) =
                read.fold((0, 0), |(a, p), one| (a + money(&one.figures), p + conversions(&one.claims)));
            assert_eq!((amounts, pairs), (news.amounts, news.pairs));
        });
    }
}

/// Judging by rates, and the whole check.
#[divan::bench_group]
mod check {
    use super::*;

    #[divan::bench]
    fn judge_only(bencher: Bencher) {
        let (news, checker, book) =
            (corpus("en", Desk::Business, BYTES), Checker::new(), RateBook::embedded());
        let read: Vec<_> = news.articles.iter().map(|article| checker.extract(article)).collect();
        bencher.counter(BytesCount::new(news.bytes())).bench_local(|| {
            let findings: usize =
                read.iter().map(|one| checker.judge(black_box(one), &book).findings().len()).sum();
            assert!(findings >= news.pairs);
        });
    }

    #[divan::bench(args = LANGUAGES)]
    fn business_news(bencher: Bencher, tag: &str) {
        whole(bencher, &corpus(tag, Desk::Business, BYTES));
    }

    #[divan::bench(args = LANGUAGES)]
    fn general_news(bencher: Bencher, tag: &str) {
        whole(bencher, &corpus(tag, Desk::General, BYTES));
    }

    fn whole(bencher: Bencher, news: &Corpus) {
        let checker = Checker::new();
        bencher.counter(BytesCount::new(news.bytes())).bench_local(|| {
            let reports = news.articles.iter().map(|article| checker.check(black_box(article)));
            let findings: usize = reports.map(|report| report.findings().len()).sum();
            assert!(findings >= news.pairs);
        });
    }
}

/// The same bytes, naively.
#[divan::bench_group]
mod naive {
    use super::*;

    #[divan::bench]
    fn digits_by_memchr(bencher: Bencher) {
        let text = corpus("en", Desk::Business, BYTES).joined();
        let count = text.bytes().filter(u8::is_ascii_digit).count();
        bencher
            .counter(BytesCount::of_str(&text))
            .bench_local(|| assert_eq!(baseline::digits(black_box(&text)), count));
    }

    #[divan::bench(args = LANGUAGES)]
    fn lexicon_by_aho_corasick(bencher: Bencher, tag: &str) {
        let (text, search) = (corpus(tag, Desk::Business, BYTES).joined(), baseline::phrases(tag));
        bencher
            .counter(BytesCount::of_str(&text))
            .bench_local(|| assert!(search.find_iter(black_box(&text)).count() > 1000));
    }

    #[divan::bench]
    fn amounts_by_regex(bencher: Bencher) {
        let (text, search) = (corpus("en", Desk::Business, BYTES).joined(), baseline::amounts());
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

fn money(figures: &[exchequer::figure::Figure]) -> usize {
    figures.iter().filter(|figure| figure.money.is_some()).count()
}

fn conversions(claims: &[exchequer::claim::Claim]) -> usize {
    claims.iter().filter(|claim| claim.relation == exchequer::claim::Relation::Conversion).count()
}
