//! Fetching the rates that an article needs from their publishers, and nothing else.
//!
//! ```no_run
//! use exchequer::rates::{RateBook, fetch::Client};
//! use exchequer::{Article, Checker};
//!
//! # async fn check() -> Result<(), Box<dyn std::error::Error>> {
//! let article = Article::new("Reklamen lover 495.000 rubler, svarende til 36.000 kroner.")
//!     .language("da")
//!     .dated("2023-08".parse()?);
//! let checker = Checker::new();
//! let extraction = checker.extract(&article);
//! let client = Client::new("2026-11-22".parse()?)?;
//! let mut rates = RateBook::embedded();
//! rates.fetch(&client, extraction.rate_needs()).await?;
//! println!("{}", checker.judge(&extraction, &rates).to_text());
//! # Ok(())
//! # }
//! ```
//!
//! What the book or the cache already has is not asked for. The rest is planned in as few questions as
//! the publishers' forms allow, put to several hosts at once and to each with restraint, repeated where
//! that may help, read, and held against what cannot be true before it enters the book. A publisher that
//! fails takes nothing from the others; the [`FetchReport`] says which did and how.
//!
//! Fetching decides nothing: which of the rates a verdict uses is the judge's business.

mod client;
mod http;
mod known;
mod outcome;
mod plan;
mod send;

pub use client::{Client, ClientError, Limits};
pub(crate) use http::Validators;
pub use outcome::{Cause, Failure, FetchError, FetchReport, Progress};
/// Sets up connections: see [`Client::built_by`].
pub use reqwest::ClientBuilder;

use super::source::{Ask, Extent, Request, Source};
use super::{Fixing, RateBook, SourceId, sift};
use crate::claim::RateNeed;
use chrono::Days;
use futures_util::{StreamExt, stream};
use known::Days as Span;
use send::{Final, Run};
use std::collections::BTreeMap;
use std::sync::atomic::{AtomicUsize, Ordering};

/// How many questions are under way at a time, over all hosts.
const AT_ONCE: usize = 16;

/// How many sources are asked, one after another, for a need that the ones before had nothing of.
const ROUNDS: usize = 4;

/// Some publishers name their rates by the day from which they hold, which may lie beyond a holiday.
const AHEAD: Days = Days::new(12);

/// A question and whose it is.
struct Job<'c> {
    source: &'c Source,
    request: Request,
}

/// What a question brought.
struct Answer {
    fixings: Vec<Fixing>,
    validators: Validators,
    is_new: bool,
}

impl RateBook {
    /// Fetches the rates that these needs lack.
    ///
    /// Prices that the book already has stand; an answer that disagrees is reported. A need for which
    /// one source has nothing is put to the next, at most four in all.
    ///
    /// # Errors
    ///
    /// [`FetchError::NothingFetched`] when questions were put and every one failed. The book is as
    /// good as before: whoever can do without fresh rates may go on with it.
    pub async fn fetch(
        &mut self,
        client: &Client,
        needs: impl IntoIterator<Item = RateNeed>,
    ) -> Result<FetchReport, FetchError> {
        let needs: Vec<RateNeed> = needs.into_iter().collect();
        let mut fetch = Fetch::new(client);
        for need in &needs {
            if known::missing(self, need, client.today).is_some() {
                fetch.load(self, &plan::ask(need, (need.from, need.to)));
            }
        }
        let mut tried = vec![Vec::new(); needs.len()];
        for _ in 0..ROUNDS {
            let jobs = fetch.round(self, &needs, &mut tried);
            if jobs.is_empty() || fetch.is_cut_off() {
                break;
            }
            fetch.run(self, jobs).await;
        }
        fetch.report.unmet =
            needs.into_iter().filter(|need| known::unrated(self, need, client.today).is_some()).collect();
        fetch.finished()
    }

    /// Fetches whatever these sources have of what is asked for, whether the book has it or not: to fill
    /// a cache ahead of need. Sources that the client does not have are passed over.
    ///
    /// # Errors
    ///
    /// As [`fetch`](Self::fetch).
    pub async fn fetch_from(
        &mut self,
        client: &Client,
        asks: impl IntoIterator<Item = (SourceId, Ask)>,
    ) -> Result<FetchReport, FetchError> {
        let mut fetch = Fetch::new(client);
        let jobs = asks.into_iter().filter_map(|(id, ask)| Some((client.source_of(&id)?, ask)));
        let jobs = jobs.flat_map(|(source, ask)| jobs_of(source, vec![ask])).collect();
        fetch.run(self, jobs).await;
        fetch.finished()
    }

    /// [`fetch`](Self::fetch) for programs without an async runtime.
    ///
    /// # Errors
    ///
    /// As [`fetch`](Self::fetch); [`FetchError::InsideRuntime`] where it would stall one.
    #[cfg(feature = "blocking")]
    pub fn fetch_blocking(
        &mut self,
        client: &Client,
        needs: impl IntoIterator<Item = RateNeed>,
    ) -> Result<FetchReport, FetchError> {
        blocking(self.fetch(client, needs))
    }

    /// [`fetch_from`](Self::fetch_from) for programs without an async runtime.
    ///
    /// # Errors
    ///
    /// As [`fetch_blocking`](Self::fetch_blocking).
    #[cfg(feature = "blocking")]
    pub fn fetch_from_blocking(
        &mut self,
        client: &Client,
        asks: impl IntoIterator<Item = (SourceId, Ask)>,
    ) -> Result<FetchReport, FetchError> {
        blocking(self.fetch_from(client, asks))
    }
}

#[cfg(feature = "blocking")]
fn blocking<T>(fetch: impl Future<Output = Result<T, FetchError>>) -> Result<T, FetchError> {
    if tokio::runtime::Handle::try_current().is_ok() {
        return Err(FetchError::InsideRuntime);
    }
    match &*RUNTIME {
        Ok(runtime) => runtime.block_on(fetch),
        Err(reason) => Err(FetchError::Runtime(reason.clone())),
    }
}

/// One for all calls: connections that are kept open live on the runtime that opened them.
#[cfg(feature = "blocking")]
static RUNTIME: std::sync::LazyLock<Result<tokio::runtime::Runtime, String>> =
    std::sync::LazyLock::new(|| {
        tokio::runtime::Builder::new_current_thread().enable_all().build().map_err(|error| error.to_string())
    });

/// One call of fetch.
struct Fetch<'c> {
    client: &'c Client,
    run: Run,
    report: FetchReport,
    done: AtomicUsize,
    planned: usize,
}

impl<'c> Fetch<'c> {
    fn new(client: &'c Client) -> Self {
        let (run, report, done) = (Run::default(), FetchReport::default(), AtomicUsize::new(0));
        Self { client, run, report, done, planned: 0 }
    }

    /// Takes from the cache what it has.
    fn load(&mut self, book: &mut RateBook, ask: &Ask) {
        let Some(cache) = &self.client.cache else { return };
        match cache.load(book, ask) {
            Ok(loaded) => self.report.from_cache += loaded,
            Err(error) => self.report.cache_trouble = Some(error.to_string()),
        }
    }

    /// The questions to put next: for each need that lacks something, to the best source not tried yet.
    fn round(&self, book: &RateBook, needs: &[RateNeed], tried: &mut [Vec<usize>]) -> Vec<Job<'c>> {
        let mut asks: BTreeMap<usize, Vec<Ask>> = BTreeMap::new();
        for (need, tried) in needs.iter().zip(tried) {
            if let Some((source, ask)) = self.next(book, need, tried) {
                asks.entry(source).or_default().push(ask);
            }
        }
        let with_source = |(at, asks)| Some((self.client.sources.get(at)?, asks));
        asks.into_iter().filter_map(with_source).flat_map(|(source, asks)| jobs_of(source, asks)).collect()
    }

    /// Whom to ask next for a need, if anybody.
    ///
    /// Once somebody has been asked, a rate that is carried forward will do: whoever had nothing newer
    /// was closed.
    fn next(&self, book: &RateBook, need: &RateNeed, tried: &mut Vec<usize>) -> Option<(usize, Ask)> {
        let today = self.client.today;
        let missing = known::missing(book, need, today)?;
        for at in plan::candidates(&self.client.sources, need, missing) {
            let lacking = if tried.is_empty() { Some(missing) } else { known::unrated(book, need, today) };
            let days = lacking?;
            if tried.contains(&at) {
                continue;
            }
            tried.push(at);
            let source = self.client.sources.get(at)?;
            if !self.is_settled(source, need, days) {
                return Some((at, plan::ask(need, days)));
            }
        }
        None
    }

    /// Whether the cache knows that this source has no more to say.
    fn is_settled(&self, source: &Source, need: &RateNeed, (from, to): Span) -> bool {
        let Some(cache) = &self.client.cache else { return false };
        let others = [need.base, need.quote].into_iter().filter(|one| *one != source.publisher.home);
        let settled = |currency| {
            let mut days = from.iter_days().take_while(|day| *day <= to);
            days.all(|day| cache.is_settled(source, currency, day, self.client.today))
        };
        others.into_iter().all(settled)
    }

    /// Puts questions, and takes what they bring into the book, in the order of the questions.
    async fn run(&mut self, book: &mut RateBook, jobs: Vec<Job<'c>>) {
        self.planned += jobs.len();
        self.report.requests += jobs.len();
        let this = &*self;
        let asked = stream::iter(jobs.iter().enumerate())
            .map(async |(at, job)| (at, this.answer(job).await))
            .buffer_unordered(AT_ONCE);
        let mut answers: Vec<_> = asked.collect().await;
        answers.sort_by_key(|(at, _)| *at);
        for (job, (_, answer)) in jobs.iter().zip(answers) {
            match answer {
                Ok(answer) => self.take(book, job, answer),
                Err(cause) => self.fail(job, cause),
            }
        }
    }

    async fn answer(&self, job: &Job<'_>) -> Result<Answer, Cause> {
        let known = self.validators(job);
        let sent = self.run.send(self.client, job.source.id(), &job.request, known.as_ref()).await;
        let done = self.done.fetch_add(1, Ordering::Relaxed) + 1;
        self.client.report(&Progress { source_id: job.source.id().clone(), done, planned: self.planned });
        let nothing =
            |is_new| Answer { fixings: Vec::new(), validators: known.clone().unwrap_or_default(), is_new };
        Ok(match sent? {
            Final::Answer { body, validators } => {
                let read = job.source.read(&job.request, &body).map_err(|error| error.flaw)?;
                Answer { fixings: read, validators, is_new: true }
            }
            Final::Unchanged => nothing(false),
            Final::Nothing => nothing(true),
        })
    }

    fn validators(&self, job: &Job<'_>) -> Option<Validators> {
        match job.request.extent {
            Extent::WholeFile => {
                self.client.cache.as_ref()?.validators(job.source.id(), &job.request.url).ok()?
            }
            Extent::Days => None,
        }
    }

    fn take(&mut self, book: &mut RateBook, job: &Job<'_>, answer: Answer) {
        let today = self.client.today;
        let id = job.source.id();
        if !answer.is_new {
            let confirmed =
                self.client.cache.as_ref().map(|cache| cache.confirm_file(id, &job.request.url, today));
            self.note(confirmed);
            self.load(book, &job.request.covers);
            return;
        }
        let sifted = sift(answer.fixings, today.checked_add_days(AHEAD).unwrap_or(today));
        self.report.flagged.extend(sifted.flagged);
        self.report.held_back.extend(sifted.refused);
        let kept = self.client.cache.as_ref();
        let kept = kept.map(|cache| cache.keep(id, &job.request, &sifted.kept, &answer.validators, today));
        self.note(kept);
        for fixing in sifted.kept {
            if book.holds(&fixing) {
                continue;
            }
            match book.insert(fixing) {
                Ok(()) => self.report.added += 1,
                Err(refused) => self.report.conflicts.push(refused),
            }
        }
    }

    /// Whether several hosts were asked and none could be reached: there is no network.
    fn is_cut_off(&self) -> bool {
        let unreachable = |failure: &Failure| failure.cause.is_unreachable();
        let failures = &self.report.failures;
        let sources = failures.chunk_by(|one, next| one.source_id == next.source_id).count();
        sources > 1 && failures.len() == self.report.requests && failures.iter().all(unreachable)
    }

    fn note(&mut self, outcome: Option<Result<(), super::cache::CacheError>>) {
        if let Some(Err(error)) = outcome {
            self.report.cache_trouble = Some(error.to_string());
        }
    }

    fn fail(&mut self, job: &Job<'_>, cause: Cause) {
        let (source_id, url) = (job.source.id().clone(), job.request.url.clone());
        self.report.failures.push(Failure { source_id, url, cause });
    }

    fn finished(self) -> Result<FetchReport, FetchError> {
        let report = self.report;
        if report.requests > 0 && report.failures.len() == report.requests {
            return Err(FetchError::NothingFetched(Box::new(report)));
        }
        Ok(report)
    }
}

fn jobs_of(source: &Source, asks: Vec<Ask>) -> Vec<Job<'_>> {
    plan::requests(source, asks).into_iter().map(|request| Job { source, request }).collect()
}
