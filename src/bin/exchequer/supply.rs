//! The rates of a run or a service, however many articles it has: those in the program, those in
//! the cache, and what publishers have of the rest.
//!
//! An article that the program can judge by itself is judged by its own rates, so that most runs
//! open no cache. Others share one book, which holds all that is in the cache and grows by what is
//! fetched: with the same cache the same reports, on any number of threads.

pub(crate) mod clock;
#[cfg(feature = "online")]
mod inquiry;
#[cfg(feature = "online")]
pub(crate) mod live;
#[cfg(not(feature = "online"))]
mod offline;
#[cfg(feature = "online")]
mod pauses;
#[cfg(feature = "online")]
pub(crate) mod progress;

#[cfg(not(feature = "online"))]
use offline::inquiry;
#[cfg(not(feature = "online"))]
pub(crate) use offline::{live, progress};

use crate::deadline::Deadline;
use crate::guard::{Fault, guarded};
use chrono::NaiveDate;
use clock::Clock;
use exchequer::currency::RateNeed;
use exchequer::rates::{Fixing, RateBook, Refused};
use exchequer::{Article, Checker, Error, Extraction, Interrupt, Report};
use inquiry::Inquiry;
use live::Reach;
use progress::Watch;
use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, OnceLock, PoisonError};
use std::time::{Duration, Instant};

/// So many needs at most are remembered.
const REMEMBERED: usize = 100_000;

/// Where the articles of a run or a service get their rates from. Threads share it.
pub struct Supply {
    reach: Reach,
    clock: Clock,
    embedded: RateBook,
    inquiry: OnceLock<Inquiry>,
    /// Whether a publisher may have what the program lacks, for each need so far on a day.
    lacking: Mutex<(NaiveDate, HashMap<RateNeed, bool>)>,
    watch: Watch,
    deadline: Option<Deadline>,
    /// How articles are read: by [`Checker::extract_until`], except in tests of what happens when
    /// that fails.
    extract: Extract,
}

type Extract = fn(&Checker, &Article, &Interrupt) -> Result<Extraction, Error>;

/// An article that has been read, and what its judging takes.
struct Read {
    extraction: Extraction,
    lacking: Vec<RateNeed>,
    interrupt: Interrupt,
    took: Duration,
}

/// An article that could be read and was not checked.
#[derive(Debug, thiserror::Error)]
#[error("{cause}")]
pub struct Unchecked {
    /// The name by which it was given.
    pub id: Option<String>,
    /// Why it was not checked.
    pub cause: Cause,
}

/// Why an article was not checked.
#[derive(Debug, thiserror::Error)]
pub enum Cause {
    /// The checker panicked.
    #[error(transparent)]
    Fault(Fault),
    /// It took longer than it may, or nobody waits for it any more.
    #[error("{}", interrupted(.0))]
    Interrupted(Option<Duration>),
}

fn interrupted(limit: &Option<Duration>) -> String {
    match limit {
        Some(limit) => {
            format!("took longer than {limit:?}; split it, or allow more time by --timeout SECONDS")
        }
        None => "interrupted before the article was checked".to_owned(),
    }
}

impl From<Unchecked> for String {
    fn from(unchecked: Unchecked) -> Self {
        unchecked.to_string()
    }
}

impl Supply {
    /// For tests: rates for a run today.
    #[cfg(test)]
    pub fn new(reach: Reach, watch: Watch) -> Self {
        Self::by(Clock::stopped(), reach, watch)
    }

    /// Rates by this clock, which decides the day and when sources that failed are asked again.
    pub fn by(clock: Clock, reach: Reach, watch: Watch) -> Self {
        Self {
            reach,
            clock,
            embedded: RateBook::embedded(),
            inquiry: OnceLock::new(),
            lacking: Mutex::default(),
            watch,
            deadline: None,
            extract: Checker::extract_until,
        }
    }

    /// The same with this much time for each article, in which its rates are not fetched.
    pub fn with_limit(self, limit: Duration) -> Self {
        Self { deadline: Some(Deadline::of(limit)), ..self }
    }

    /// The same with a newsroom's own rates.
    pub fn with_fixings(mut self, own: Vec<Fixing>) -> Result<Self, Refused> {
        own.into_iter().try_for_each(|fixing| self.embedded.insert(fixing))?;
        Ok(self)
    }

    /// Checks articles, asking for what they lack together, and makes something of each report.
    /// What could not be read stays in its place, and so does what could not be checked.
    pub fn answers<T, E: From<Unchecked>>(
        &self,
        checker: &Checker,
        articles: Vec<Result<Article, E>>,
        make: impl Fn(Report, &Interrupt) -> Result<T, Error>,
    ) -> Vec<Result<T, E>> {
        let read =
            |article: Result<Article, E>| Ok(self.read(checker, article?, Interrupt::new())?);
        let read: Vec<Result<Read, E>> = articles.into_iter().map(read).collect();
        let fuller =
            self.fuller(read.iter().flatten().flat_map(|read| &read.lacking).copied().collect());
        read.into_iter()
            .map(|read| Ok(self.judged(checker, read?, fuller.as_ref(), &make)?))
            .collect()
    }

    /// Checks one article until it is interrupted.
    #[cfg(any(feature = "lsp", feature = "mcp", feature = "serve"))]
    pub fn answer<T>(
        &self,
        checker: &Checker,
        article: Article,
        interrupt: Interrupt,
        make: impl Fn(Report, &Interrupt) -> Result<T, Error>,
    ) -> Result<T, Unchecked> {
        let read = self.read(checker, article, interrupt)?;
        let fuller = self.fuller(read.lacking.clone());
        self.judged(checker, read, fuller.as_ref(), &make)
    }

    fn read(
        &self,
        checker: &Checker,
        article: Article,
        interrupt: Interrupt,
    ) -> Result<Read, Unchecked> {
        let begun = Instant::now();
        let running = self.deadline.as_ref().map(|deadline| deadline.watch(&interrupt, begun));
        let read = guarded(|| {
            let extraction = (self.extract)(checker, &article, &interrupt)?;
            let lacking = self.lacking(&extraction);
            Ok((extraction, lacking))
        });
        drop(running);
        let (extraction, lacking) = self.checked(&article, read)?;
        Ok(Read { extraction, lacking, interrupt, took: begun.elapsed() })
    }

    fn judged<T>(
        &self,
        checker: &Checker,
        read: Read,
        fuller: Result<&RateBook, &Fault>,
        make: impl Fn(Report, &Interrupt) -> Result<T, Error>,
    ) -> Result<T, Unchecked> {
        let Read { extraction, lacking, interrupt, took } = read;
        let book = if lacking.is_empty() {
            self.at_hand(&extraction)
        } else {
            fuller.cloned().map_err(Clone::clone)
        };
        let begun = Instant::now().checked_sub(took).unwrap_or_else(Instant::now);
        let _running = self.deadline.as_ref().map(|deadline| deadline.watch(&interrupt, begun));
        let made = match book {
            Ok(book) => {
                guarded(|| make(checker.judge_until(&extraction, &book, &interrupt)?, &interrupt))
            }
            Err(fault) => Err(fault),
        };
        self.checked(&extraction.article, made)
    }

    /// What came of work on an article.
    fn checked<T>(
        &self,
        article: &Article,
        made: Result<Result<T, Error>, Fault>,
    ) -> Result<T, Unchecked> {
        let cause = match made {
            Ok(Ok(made)) => return Ok(made),
            Ok(Err(_)) => Cause::Interrupted(self.deadline.as_ref().map(Deadline::limit)),
            Err(fault) => Cause::Fault(fault),
        };
        Err(Unchecked { id: article.given_id().map(str::to_owned), cause })
    }

    /// The rates in the program, and whatever can be had of these.
    fn fuller(&self, needs: Vec<RateNeed>) -> Result<RateBook, Fault> {
        if needs.is_empty() {
            return Ok(self.embedded.clone());
        }
        guarded(|| self.inquiry().book(needs))
    }

    /// The rates in the program, a newsroom's own, and whatever else can be had of this need.
    #[cfg(feature = "mcp")]
    pub fn book(&self, need: RateNeed) -> RateBook {
        let mut book = self.embedded.clone();
        live::complete(&mut book, &[need], self.reach);
        book
    }

    fn inquiry(&self) -> &Inquiry {
        let begun = || Inquiry::new(&self.embedded, self.reach, self.watch, self.clock.clone());
        self.inquiry.get_or_init(begun)
    }

    /// The sources that were asked in vain, by name.
    pub fn failed(&self) -> Vec<String> {
        self.inquiry.get().map(Inquiry::failed).unwrap_or_default()
    }

    /// The rates for an article that asks for no others: without a network those in the program and
    /// all that is in the cache.
    fn at_hand(&self, extraction: &Extraction) -> Result<RateBook, Fault> {
        if self.reach == Reach::Online || extraction.claims.is_empty() {
            return Ok(self.embedded.clone());
        }
        guarded(|| self.inquiry().book(Vec::new()))
    }

    /// What an article needs and the program lacks; without a network nothing can be asked for.
    fn lacking(&self, extraction: &Extraction) -> Vec<RateNeed> {
        if self.reach == Reach::Offline {
            return Vec::new();
        }
        let mut needs = extraction.rate_needs();
        needs.retain(|need| self.is_lacking(need));
        needs
    }

    fn is_lacking(&self, need: &RateNeed) -> bool {
        let today = self.clock.today();
        if let Some(known) = remembered(&mut locked(&self.lacking), today).get(need) {
            return *known;
        }
        let lacking = live::lacks(&self.embedded, need, today);
        remembered(&mut locked(&self.lacking), today).insert(*need, lacking);
        lacking
    }
}

/// What is known of needs on this day.
fn remembered(
    known: &mut (NaiveDate, HashMap<RateNeed, bool>),
    today: NaiveDate,
) -> &mut HashMap<RateNeed, bool> {
    let (day, needs) = known;
    if *day != today || needs.len() >= REMEMBERED {
        *day = today;
        needs.clear();
    }
    needs
}

/// A thread that panicked while it held the lock leaves nothing half-done.
fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// For tests: a supply that fails over some articles.
#[cfg(test)]
pub mod failing {
    use super::*;
    use std::thread;

    /// The checker panics over an article with this word.
    pub const PANICS: &str = "Kaboom";
    /// An article with this word is not read before it is interrupted.
    pub const NEVER_ENDS: &str = "Forever";

    /// Rates without a network, for a checker that fails over those articles.
    pub fn supply() -> Supply {
        Supply { extract, ..Supply::new(Reach::Offline, Watch::Nothing) }
    }

    fn extract(
        checker: &Checker,
        article: &Article,
        interrupt: &Interrupt,
    ) -> Result<Extraction, Error> {
        assert!(!article.text().contains(PANICS), "no luck");
        while article.text().contains(NEVER_ENDS) && !interrupt.is_raised() {
            thread::yield_now();
        }
        checker.extract_until(article, interrupt)
    }
}

#[cfg(test)]
mod tests {
    use super::failing::{NEVER_ENDS, PANICS, supply};
    use super::*;

    fn answers(
        supply: &Supply,
        texts: &[&str],
        make: impl Fn(Report, &Interrupt) -> Result<usize, Error>,
    ) -> Vec<Result<usize, String>> {
        let article = |text: &&str| Ok(Article::new(*text).language("en").id("a"));
        supply.answers(&Checker::new(), texts.iter().map(article).collect(), make)
    }

    fn figures(report: Report, _: &Interrupt) -> Result<usize, Error> {
        Ok(report.figures().len())
    }

    #[test]
    fn an_article_over_which_the_checker_panics_is_an_error_among_reports() {
        let answers = answers(&supply(), &["5 euros", PANICS, "5 euros and 6 pounds"], figures);
        assert!(matches!(answers.as_slice(), [Ok(1), Err(_), Ok(2)]), "{answers:?}");
        assert!(answers[1].as_ref().unwrap_err().contains("a fault of the program"), "{answers:?}");
        assert!(answers[1].as_ref().unwrap_err().contains("no luck"), "{answers:?}");
    }

    #[test]
    fn so_is_one_whose_report_cannot_be_made() {
        let make = |report: Report, _: &Interrupt| match report.figures().len() {
            1 => panic!("cannot write"),
            count => Ok(count),
        };
        let answers = answers(&supply(), &["5 euros", "5 euros and 6 pounds"], make);
        assert!(matches!(answers.as_slice(), [Err(_), Ok(2)]), "{answers:?}");
    }

    #[test]
    fn an_article_that_takes_too_long_is_an_error_that_names_the_limit() {
        let supply = supply().with_limit(Duration::from_millis(1));
        let answers = answers(&supply, &[NEVER_ENDS, NEVER_ENDS], figures);
        assert_eq!(answers.len(), 2);
        for answer in answers {
            assert!(answer.as_ref().unwrap_err().contains("took longer than 1ms"), "{answer:?}");
        }
    }

    #[test]
    fn what_is_checked_within_the_limit_is_a_report() {
        let supply = supply().with_limit(Duration::from_secs(3600));
        assert_eq!(answers(&supply, &["5 euros", "6 pounds and 5 euros"], figures), [Ok(1), Ok(2)]);
    }

    #[cfg(feature = "serve")]
    #[test]
    fn one_that_is_interrupted_from_elsewhere_names_no_limit() {
        let interrupt = Interrupt::new();
        interrupt.raise();
        let answer = supply().answer(&Checker::new(), Article::new(NEVER_ENDS), interrupt, figures);
        assert!(matches!(answer.unwrap_err().cause, Cause::Interrupted(None)));
    }
}
