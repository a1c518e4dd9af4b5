//! The rates of one run, however many articles it has: those in the program, those in the cache, and
//! what publishers have of the rest.
//!
//! An article that the program can judge by itself is judged by its own rates, so that most runs open
//! no cache. Others share one book, which holds all that is in the cache and grows by what is fetched:
//! with the same cache the same reports, on any number of threads.

use crate::inquiry::Inquiry;
use crate::live::{self, Reach};
use crate::progress::Watch;
use chrono::NaiveDate;
use exchequer::currency::RateNeed;
use exchequer::rates::RateBook;
use exchequer::{Article, Checker, Extraction, Report};
use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, OnceLock, PoisonError};

/// Where the articles of a run get their rates from. Threads share it.
pub struct Supply {
    reach: Reach,
    today: NaiveDate,
    embedded: RateBook,
    inquiry: OnceLock<Mutex<Inquiry>>,
    /// Whether a publisher may have what the program has not, for each need met so far.
    lacking: Mutex<HashMap<RateNeed, bool>>,
    watch: Watch,
}

impl Supply {
    /// Rates for a run today.
    pub fn new(reach: Reach, watch: Watch) -> Self {
        Self {
            reach,
            today: live::today(),
            embedded: RateBook::embedded(),
            inquiry: OnceLock::new(),
            lacking: Mutex::default(),
            watch,
        }
    }

    /// Checks articles, asking for what they lack together. What could not be read stays in its place.
    pub fn reports<E>(&self, checker: &Checker, articles: Vec<Result<Article, E>>) -> Vec<Result<Report, E>> {
        let read = |article: Article| {
            let extraction = checker.extract(&article);
            let lacking = self.lacking(&extraction);
            (extraction, lacking)
        };
        let read: Vec<Result<_, E>> = articles.into_iter().map(|article| article.map(read)).collect();
        let lacking = read.iter().flatten().flat_map(|(_, lacking)| lacking).copied().collect();
        let fuller = self.fuller(lacking);
        let judged = |(extraction, lacking): (Extraction, Vec<RateNeed>)| {
            let book = if lacking.is_empty() { &self.embedded } else { &fuller };
            checker.judge(&extraction, book)
        };
        read.into_iter().map(|read| read.map(judged)).collect()
    }

    /// The rates in the program, and whatever can be had of these.
    fn fuller(&self, needs: Vec<RateNeed>) -> RateBook {
        if needs.is_empty() {
            return self.embedded.clone();
        }
        let begun = || Mutex::new(Inquiry::new(&self.embedded, self.reach, self.watch));
        locked(self.inquiry.get_or_init(begun)).book(needs)
    }

    /// The sources that were asked in vain, by name.
    pub fn failed(&self) -> Vec<String> {
        let Some(inquiry) = self.inquiry.get() else { return Vec::new() };
        locked(inquiry).failed().iter().map(ToString::to_string).collect()
    }

    /// What an article needs and the program has not.
    fn lacking(&self, extraction: &Extraction) -> Vec<RateNeed> {
        let mut needs = extraction.rate_needs();
        needs.retain(|need| self.is_lacking(need));
        needs
    }

    fn is_lacking(&self, need: &RateNeed) -> bool {
        if let Some(known) = locked(&self.lacking).get(need) {
            return *known;
        }
        let lacking = self.embedded.lacks(need, self.today).is_some();
        locked(&self.lacking).insert(*need, lacking);
        lacking
    }
}

/// What a thread that panicked left behind is still true.
fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
