//! Checks the figures of news articles: finds every amount, sees which ones are said to be equal
//! ("495.000 rubler, svarende til 36.000 kroner"), and says whether each claim holds by the
//! official rates of the article's date, with the arithmetic and the sources shown.
//!
//! ```
//! # #[cfg(feature = "embedded")] {
//! use exchequer::{Article, Checker};
//!
//! let article = Article::new("Reklamen lover 495.000 rubler, svarende til 36.000 kroner.")
//!     .language("da")
//!     .dated("2023-08".parse()?);
//! let report = Checker::new().check(&article); // embedded rates: no network, no Result
//! for finding in report.findings() {
//!     println!("{finding}"); // what is claimed, what is true, how we know
//! }
//! assert!(report.passes());
//! # }
//! # Ok::<(), exchequer::Error>(())
//! ```
//!
//! An [`Article`] is a text with what is known about it. A [`Checker`] holds what a newsroom
//! chooses and makes a [`Report`]: every [figure](figure::Figure) as it was read, every
//! [claim](claim::Claim) that relates figures, and a [finding](verdict::Finding) for each, whose
//! [verdict](verdict::Verdict) may be "it depends". Everything that can fail gives the one
//! [`Error`]. The same article and the same rates give the same bytes on every machine.
//!
//! # Cookbook
//!
//! ## Dates
//!
//! A date is a day, a month, a year or a range; a claim is judged for every day of it. Without a
//! date, most conversions are unverifiable.
//!
//! ```
//! # #[cfg(feature = "embedded")] {
//! use exchequer::verdict::{Reason, Verdict};
//! use exchequer::{Article, Checker};
//!
//! let article = Article::new("She paid 100 euros ($109).").language("en");
//! let checker = Checker::new();
//! let undated = checker.check(&article);
//! assert_eq!(undated.findings()[0].reason(), Some(Reason::NoDate));
//! for date in ["2023-08-15", "2023-08", "2023", "2023-08-01/2023-08-15"] {
//!     let report = checker.check(&article.clone().dated(date.parse()?));
//!     assert_ne!(report.findings()[0].verdict(), Verdict::Unverifiable);
//! }
//! # }
//! # Ok::<(), exchequer::Error>(())
//! ```
//!
//! ## Choosing a policy
//!
//! A [policy](verdict::Policy) says which verdicts pass, and never changes one: `Strict` takes what
//! holds as written, `Newsroom` also what holds approximately or may hold, `Lenient` also near
//! misses. A tolerance lets small gaps pass under any of them.
//!
//! ```
//! # #[cfg(feature = "embedded")] {
//! use exchequer::verdict::{Policy, Settings};
//! use exchequer::{Article, Checker};
//! use rust_decimal::dec;
//!
//! let text = "Reklamen lover 495.000 rubler, svarende til 36.000 kroner.";
//! let article = Article::new(text).language("da").dated("2023-08".parse()?);
//! assert!(!Checker::new().policy(Policy::Strict).check(&article).passes());
//!
//! let mut settings = Settings::default();
//! settings.policy = Policy::Strict;
//! settings.tolerance = Some(dec!(2));
//! let report = Checker::new().settings(settings).check(&article);
//! assert!(report.passes(), "the gap is within 2 percent");
//! # }
//! # Ok::<(), exchequer::Error>(())
//! ```
//!
//! ## Words of your own
//!
//! A language is a table of words. More of them go beside the crate's own; one that clashes is
//! named with file and line. [`language::guide`] describes the tables.
//!
//! ```
//! # #[cfg(feature = "embedded")] {
//! use exchequer::language::{Language, Words};
//! use exchequer::{Article, Checker};
//!
//! let house = Words { file: "house.toml", text: "[currency.names]\nEUR = [\"eurodaler\"]" };
//! let checker = Checker::new().language(Language::with_words("da", &house)?);
//! let report = checker.check(&Article::new("Billetten koster 40 eurodaler.").language("da"));
//! assert_eq!(report.figures()[0].to_string(), "40 EUR");
//! # }
//! # Ok::<(), exchequer::Error>(())
//! ```
//!
//! ## Rates of your own
//!
//! A [`RateBook`](rates::RateBook) is filled by whoever holds it: from the embedded history, from a
//! desk's own notes, or from publishers.
//!
//! ```
//! use exchequer::rates::{Fixing, RateBook, SourceId};
//! use exchequer::verdict::Verdict;
//! use exchequer::{Article, Checker};
//!
//! let mut rates = RateBook::empty();
//! rates.insert(Fixing {
//!     source: SourceId("DESK".into()),
//!     base: "ARS".parse()?,
//!     quote: "DKK".parse()?,
//!     nominal: 1000,
//!     value: "24.58".parse()?, // in the digits as published
//!     set_on: None,
//!     valid_from: "2023-08-03".parse()?,
//! })?;
//! let text = "Turen kostede 60.000 argentinske pesos, svarende til 1.475 kroner.";
//! let article = Article::new(text).language("da").dated("2023-08-03".parse()?);
//! let report = Checker::with_rates(rates).check(&article);
//! assert_eq!(report.findings()[0].verdict(), Verdict::Holds);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! With the feature `http`, only the rates that an article takes are fetched:
//!
//! ```no_run
//! # #[cfg(all(feature = "embedded", feature = "blocking"))] {
//! use exchequer::fetch::Client;
//! use exchequer::rates::RateBook;
//! use exchequer::{Article, Checker};
//!
//! let checker = Checker::new();
//! let extraction = checker.extract(&Article::new("She paid 100 euros ($109)."));
//! let mut rates = RateBook::embedded();
//! let client = Client::new("2026-11-22".parse()?)?;
//! rates.fetch_blocking(&client, extraction.rate_needs())?; // or `fetch`, and `.await`
//! println!("{}", checker.judge(&extraction, &rates).to_text());
//! # }
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! ## Many articles
//!
//! One checker serves any number of articles and threads; a clone is cheap. The command does it
//! with more care for long inputs (`exchequer check --jsonl`), and [`guide::scale`] goes up to a
//! billion.
//!
//! ```
//! # #[cfg(feature = "embedded")] {
//! use exchequer::{Article, Checker};
//!
//! let texts = ["It cost 5 euros.", "It cost 5 euros ($6)."];
//! let checker = Checker::new();
//! let reports = std::thread::scope(|scope| {
//!     let check = |text: &str| checker.check(&Article::new(text).language("en")).to_json();
//!     let workers = texts.map(|text| scope.spawn(move || check(text)));
//!     workers.map(|worker| worker.join().unwrap())
//! });
//! assert_eq!(reports.len(), texts.len());
//! # }
//! ```
//!
//! ## In a service
//!
//! The crate reads no clock. Whoever has a deadline raises an [`Interrupt`], and the check returns
//! within milliseconds. [`Checker::max_claims`] bounds the work for articles from strangers.
//!
//! ```
//! # #[cfg(feature = "embedded")] {
//! use exchequer::{Article, Checker, Interrupt};
//! use std::{thread, time::Duration};
//!
//! let interrupt = Interrupt::new();
//! let deadline = interrupt.clone();
//! thread::spawn(move || {
//!     thread::sleep(Duration::from_secs(10));
//!     deadline.raise();
//! });
//! let checker = Checker::new().max_claims(1_000);
//! match checker.check_until(&Article::new("It cost 5 euros."), &interrupt) {
//!     Ok(report) => println!("{}", report.to_json()),
//!     Err(error) if error.is_interrupted() => println!("too slow"),
//!     Err(error) => return Err(error),
//! }
//! # }
//! # Ok::<(), exchequer::Error>(())
//! ```
//!
//! ## Reading the JSON
//!
//! [`Report::to_json`] is versioned and described by a JSON Schema ([`report::JSON_SCHEMA`]); its
//! amounts are decimal strings. A [`Document`](report::Document) is such a report read back.
//!
//! ```
//! # #[cfg(feature = "embedded")] {
//! use exchequer::report::Document;
//! use exchequer::{Article, Checker};
//!
//! let json = Checker::new().check(&Article::new("It cost €5.").language("en")).to_json();
//! let document: Document = json.parse()?;
//! assert_eq!(document.figures[0].currency, Some("EUR".parse()?));
//! # }
//! # Ok::<(), exchequer::Error>(())
//! ```
//!
//! # Not supported
//!
//! - Judging what a figure means: whether a budget is large, a statistic is fair, a source is
//!   right.
//! - Rates within a day, of cards, of exchange offices, or of parallel markets other than to
//!   explain a gap. Publishers set one rate a day, and that is what a verdict rests on.
//! - Days before the first fixing of a pair (1971 in the crate's own history), and the future.
//! - Prices corrected for inflation or purchasing power.
//! - Figures in pictures, charts and tables; text is read as it stands, a page's main text with the
//!   feature `html`.
//! - Languages without a table of words ([`language::Language::tags`]): there, codes and signs are
//!   read ("EUR 5", "€5"), and words are not.
//!
//! # Features
//!
//! | feature | adds |
//! |---|---|
//! | `embedded` (default) | rates in the crate, and with them [`Checker::new`](Checker) |
//! | `ecb` | the same with the ECB's rates only, for builds that must be small |
//! | `lang-all` (default) | all languages; without any `lang-` feature there is English alone |
//! | `lang-eu`, `lang-cjk`, … | the languages of a region |
//! | `lang-da`, `lang-ja`, … | one language (`lang-basque` for "eu"); English is in every build |
//! | `archive` | every fixing of the embedded sources, also where another has the day |
//! | `sources` | what publishers are asked and how their answers are read; no network |
//! | `http` | fetching rates, a cache on disk |
//! | `blocking` | the same without an async runtime |
//! | `html` | articles from web pages, and from text in any encoding |
//! | `docx` | articles from Word and OpenDocument files |
//! | `html-report` | the report as a page for the browser |
//! | `messages` | the report's messages in eleven languages beside English |
//! | `terminal` | the report as the command shows it |
//! | `schema` | the JSON Schema made anew from the types |
//! | `cli` | the command `exchequer` |
//! | `parquet` | Parquet files in and out of the command |
//! | `serve` | the command as an HTTP service |
//! | `lsp` | the command as a language server for editors |
//! | `mcp` | the command as tools for language models |
//!
//! A feature adds API and never changes a verdict, except that there are fewer rates and languages
//! where only some are chosen.

// A decimal that overflows in an operator panics; every operation on a value of a text is a checked
// one.
#![cfg_attr(not(test), deny(clippy::arithmetic_side_effects))]

pub mod article;
mod checker;
pub mod claim;
mod common;
#[cfg(feature = "http")]
pub mod fetch;
pub mod figure;
/// Longer texts than a type's documentation holds. These modules have no items.
///
/// - [`quick_start`](guide::quick_start): the command and the library in five minutes.
/// - [`command_line`](guide::command_line): what the command prints and takes.
/// - [`verdicts`](guide::verdicts): what a verdict means.
/// - [`rates`](guide::rates): where they come from, and days without one.
/// - [`languages`](guide::languages): which there are, and words of your own.
/// - [`limits`](guide::limits): what is not checked.
/// - [`measurements`](guide::measurements): how well it does, how fast, and what can be relied on.
/// - [`python`](guide::python): the package for Python.
/// - [`javascript`](guide::javascript): the package for Node and browsers.
/// - [`editors`](guide::editors): checks while you type, in VS Code, Neovim, Helix and Zed.
/// - [`agents`](guide::agents): the checker as a tool of language models.
/// - [`ci`](guide::ci): checks before publication.
/// - [`service`](guide::service): reports by HTTP.
/// - [`scale`](guide::scale): from an archive on one machine to a billion articles on many.
pub mod guide {
    #[doc = include_str!("guide/agents.md")]
    pub mod agents {}
    #[doc = include_str!("guide/ci.md")]
    pub mod ci {}
    #[doc = include_str!("guide/command_line.md")]
    pub mod command_line {}
    #[doc = include_str!("guide/editors.md")]
    pub mod editors {}
    #[doc = include_str!("guide/javascript.md")]
    pub mod javascript {}
    #[doc = include_str!("guide/languages.md")]
    pub mod languages {}
    #[doc = include_str!("guide/limits.md")]
    pub mod limits {}
    #[doc = include_str!("guide/measurements.md")]
    pub mod measurements {}
    #[doc = include_str!("guide/python.md")]
    pub mod python {}
    #[doc = include_str!("guide/quick_start.md")]
    pub mod quick_start {}
    #[doc = include_str!("guide/rates.md")]
    pub mod rates {}
    #[doc = include_str!("guide/scale.md")]
    /// ```python
    #[doc = include_str!("guide/spark.py")]
    /// ```
    pub mod scale {}
    #[doc = include_str!("guide/service.md")]
    pub mod service {}
    #[doc = include_str!("guide/verdicts.md")]
    pub mod verdicts {}
}
pub mod interval;
pub mod language;
mod number;
pub mod rates;
pub mod report;
mod text;
pub mod unit;
pub mod verdict;

pub use article::Article;
pub use checker::Checker;
/// A day, as rates and dates of articles have it: `chrono`'s type.
///
/// ```
/// let day: exchequer::NaiveDate = "2023-08-03".parse()?;
/// assert_eq!(day.to_string(), "2023-08-03");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub use chrono::NaiveDate;
pub use claim::{Extraction, LanguageBasis};
pub use common::error::Error;
pub use common::interrupt::Interrupt;
pub use common::span::Span;
pub use report::Report;
/// An amount or a rate: `rust_decimal`'s type.
///
/// ```
/// let half: exchequer::Decimal = "0.5".parse()?;
/// assert_eq!(half + half, exchequer::Decimal::ONE);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub use rust_decimal::Decimal;
pub use unit::currency;

use common::{interrupt, steps};

/// The README, whose examples are tested here.
#[cfg(all(doctest, feature = "embedded"))]
#[doc = include_str!("../README.md")]
pub struct Readme;
