//! One call to fetch: what to ask next, asking it, and taking what comes into the book and the
//! cache.
//!
//! Answers arrive in any order and are taken in the order of the questions, so that the same
//! answers always make the same book.

use super::client::Client;
use super::http::Validators;
use super::missing::{self, Days as Span};
use super::outcome::{Cause, Failure, FetchError, FetchReport, Progress};
use super::plan;
use super::send::{Final, Run};
use crate::common::credentials::without_credentials;
use crate::currency::{Currency, RateNeed};
use crate::fetch::cache::{CacheError, Received};
use crate::rates::source::{Ask, Copies, Extent, Request, Source};
use crate::rates::{Doubt, Fixing, Flag, RateBook};
use chrono::Days;
use futures_util::{StreamExt, stream};
use std::collections::BTreeMap;
use std::sync::atomic::{AtomicUsize, Ordering};

/// How many questions are under way at a time, over all hosts.
const AT_ONCE: usize = 16;

/// Some publishers name their rates by the day from which they hold, which may lie beyond a
/// holiday.
const AHEAD: Days = Days::new(12);

/// A question and whose it is.
pub(super) struct Job<'c> {
    source: &'c Source,
    request: Request,
}

/// What a question brought.
struct Answer {
    fixings: Vec<Fixing>,
    validators: Validators,
    is_new: bool,
}

/// One call to fetch, from the first look at the book to the report.
pub(super) struct Session<'c> {
    client: &'c Client,
    run: Run,
    pub(super) report: FetchReport,
    done: AtomicUsize,
    planned: usize,
}

impl<'c> Session<'c> {
    pub(super) fn new(client: &'c Client) -> Self {
        let (run, report, done) = (Run::default(), FetchReport::default(), AtomicUsize::new(0));
        Self { client, run, report, done, planned: 0 }
    }

    /// Takes from the cache what it has.
    pub(super) fn load(&mut self, book: &mut RateBook, ask: &Ask) {
        let Some(cache) = &self.client.cache else { return };
        match cache.load(book, ask) {
            Ok(loaded) => {
                self.report.from_cache += loaded.added;
                self.report.flagged.extend(loaded.flagged);
                self.report.held_back.extend(loaded.held_back);
            }
            Err(error) => self.report.cache_trouble = Some(error.to_string()),
        }
    }

    /// The questions to put next: for each need that lacks something, to the best source not tried
    /// yet.
    pub(super) fn round(
        &self,
        book: &RateBook,
        needs: &[RateNeed],
        tried: &mut [Vec<usize>],
    ) -> Vec<Job<'c>> {
        let mut asks: BTreeMap<usize, Vec<Ask>> = BTreeMap::new();
        for (need, tried) in needs.iter().zip(tried) {
            if let Some((source, ask)) = self.next(book, need, tried) {
                asks.entry(source).or_default().push(ask);
            }
        }
        let with_source = |(at, asks)| Some((self.client.sources.get(at)?, asks));
        asks.into_iter()
            .filter_map(with_source)
            .flat_map(|(source, asks)| jobs_of(source, asks))
            .collect()
    }

    /// Whom to ask next for a need, if anybody.
    ///
    /// Once somebody has been asked, a rate that is carried forward will do: whoever had nothing
    /// newer was closed.
    fn next(
        &self,
        book: &RateBook,
        need: &RateNeed,
        tried: &mut Vec<usize>,
    ) -> Option<(usize, Ask)> {
        let today = self.client.today;
        let missing = missing::missing(book, need, today)?;
        for plan::Candidate { at, pair } in plan::candidates(&self.client.sources, need, missing) {
            let lacking = if tried.is_empty() {
                Some(missing)
            } else {
                missing::without_daily(book, need, today)
            };
            let days = lacking?;
            if tried.contains(&at) {
                continue;
            }
            tried.push(at);
            let source = self.client.sources.get(at)?;
            if !self.is_settled(source, pair, days) {
                return Some((at, plan::ask(pair, days)));
            }
        }
        None
    }

    /// Whether the cache knows that this source has no more to say.
    fn is_settled(&self, source: &Source, pair: [Currency; 2], (from, to): Span) -> bool {
        let Some(cache) = &self.client.cache else { return false };
        let others = pair.into_iter().filter(|one| *one != source.publisher.home);
        let settled = |currency| {
            let mut days = from.iter_days().take_while(|day| *day <= to);
            days.all(|day| cache.is_settled(source, currency, day, self.client.moment()))
        };
        others.into_iter().all(settled)
    }

    /// Puts questions, and takes what they bring into the book, in the order of the questions.
    pub(super) async fn run(&mut self, book: &mut RateBook, jobs: Vec<Job<'c>>) {
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
        self.client.report(&Progress {
            source_id: job.source.id().clone(),
            done,
            planned: self.planned,
        });
        let nothing = |is_new| Answer {
            fixings: Vec::new(),
            validators: known.clone().unwrap_or_default(),
            is_new,
        };
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
            let confirmed = self
                .client
                .cache
                .as_ref()
                .map(|cache| cache.confirm_file(id, &job.request.url, self.client.moment()));
            self.note(confirmed);
            self.load(book, &job.request.covers);
            return;
        }
        let sifted = book.sift(answer.fixings, today.checked_add_days(AHEAD).unwrap_or(today));
        let received = Received {
            fixings: &sifted.kept,
            validators: &answer.validators,
            is_sound: sifted.refused.is_empty(),
        };
        self.report.flagged.extend(sifted.flagged);
        self.report.held_back.extend(sifted.refused);
        let kept = self.client.cache.as_ref().filter(|_| job.source.copies == Copies::Allowed);
        let kept = kept.map(|cache| cache.keep(id, &job.request, &received, self.client.moment()));
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

    /// Names the sources that stand apart from the others, and takes out of the book what several
    /// others outvote.
    pub(super) fn hold_against_each_other(&mut self, book: &mut RateBook, need: &RateNeed) {
        let RateNeed { base, quote, from, to } = *need;
        let to = to.min(self.client.today);
        self.report.outliers.extend(book.outliers(base, quote, from, to));
        for (fixing, percent, sources) in book.outvoted(base, quote, from, to) {
            book.withdraw(&fixing);
            self.note(self.client.cache.as_ref().map(|cache| cache.withdraw(&fixing)));
            self.report.held_back.push(Flag { fixing, doubt: Doubt::Apart { percent, sources } });
        }
    }

    /// Whether several hosts were asked and none could be reached: there is no network.
    pub(super) fn is_cut_off(&self) -> bool {
        let unreachable = |failure: &Failure| failure.cause.is_unreachable();
        let failures = &self.report.failures;
        let sources = failures.chunk_by(|one, next| one.source_id == next.source_id).count();
        sources > 1 && failures.len() == self.report.requests && failures.iter().all(unreachable)
    }

    fn note(&mut self, outcome: Option<Result<(), CacheError>>) {
        if let Some(Err(error)) = outcome {
            self.report.cache_trouble = Some(error.to_string());
        }
    }

    fn fail(&mut self, job: &Job<'_>, cause: Cause) {
        let url = without_credentials(&job.request.url).into_owned();
        let source_id = job.source.id().clone();
        self.report.failures.push(Failure { source_id, url, cause });
    }

    pub(super) fn finished(self) -> Result<FetchReport, FetchError> {
        let mut report = self.report;
        report.tell_once();
        if report.requests > 0 && report.failures.len() == report.requests {
            return Err(FetchError::NothingFetched(Box::new(report)));
        }
        Ok(report)
    }
}

pub(super) fn jobs_of(source: &Source, asks: Vec<Ask>) -> Vec<Job<'_>> {
    plan::requests(source, asks).into_iter().map(|request| Job { source, request }).collect()
}
