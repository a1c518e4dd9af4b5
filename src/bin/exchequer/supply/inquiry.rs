//! Filling a book in one run of `check`: from the cache, and from publishers, each of whom is asked
//! for a thing once, and not again after failing.
//!
//! Where there is no network, that shows after two sources; nothing is asked from then on. A run of
//! ten thousand articles waits for it no longer than a run of one.

use super::live::{self, Reach};
use super::progress::{self, Watch};
use crate::complain;
use exchequer::currency::RateNeed;
use exchequer::fetch::{Client, FetchReport};
use exchequer::rates::{RateBook, SourceId};
use std::collections::{BTreeSet, HashSet};

/// So many sources that nobody could reach mean that there is no network.
const ENOUGH: usize = 2;

/// What has been found so far, and who is left to be asked.
pub struct Inquiry {
    book: RateBook,
    /// `None` when there is nobody to ask, or nobody any more.
    client: Option<Client>,
    watch: Watch,
    asked: HashSet<RateNeed>,
    failed: BTreeSet<SourceId>,
    unreachable: BTreeSet<SourceId>,
    /// Whether anybody has answered.
    answered: bool,
}

impl Inquiry {
    /// Begins with this book and all that is in the cache.
    pub fn new(book: &RateBook, reach: Reach, watch: Watch) -> Self {
        let cache = live::cache_for(reach);
        let mut book = book.clone();
        if let Some(cache) = &cache {
            live::load_all(&mut book, cache);
        }
        let client = match reach {
            Reach::Offline => None,
            Reach::Online => live::hasty_client(cache),
        };
        Self::with(book, client, watch)
    }

    fn with(book: RateBook, client: Option<Client>, watch: Watch) -> Self {
        let (asked, failed, unreachable) = (HashSet::new(), BTreeSet::new(), BTreeSet::new());
        Self { book, client, watch, asked, failed, unreachable, answered: false }
    }

    /// All that has been found, these needs included as far as that is possible.
    pub fn book(&mut self, mut needs: Vec<RateNeed>) -> RateBook {
        needs.retain(|need| self.asked.insert(*need));
        if !needs.is_empty() {
            self.client = self.client.take().and_then(|client| self.asked_of(client, needs));
        }
        self.book.clone()
    }

    /// Who was asked in vain.
    pub fn failed(&self) -> &BTreeSet<SourceId> {
        &self.failed
    }

    /// Asks, and says who is left to be asked the next time.
    fn asked_of(&mut self, client: Client, mut needs: Vec<RateNeed>) -> Option<Client> {
        needs.sort_unstable();
        let (watched, bar) = progress::watched(client.clone(), self.watch);
        let report = live::outcome(self.book.fetch_blocking(&watched, needs));
        bar.finish_and_clear();
        self.left(client, &report)
    }

    /// The client without the sources that failed; none where nobody can be reached.
    fn left(&mut self, client: Client, report: &FetchReport) -> Option<Client> {
        self.answered |= report.failures.len() < report.requests;
        let unreachable = report.failures.iter().filter(|failure| failure.cause.is_unreachable());
        self.unreachable.extend(unreachable.map(|failure| failure.source_id.clone()));
        self.failed.extend(report.failures.iter().map(|failure| failure.source_id.clone()));
        if !self.answered && self.unreachable.len() >= ENOUGH {
            complain(&"going on without network, by the rates in the program and in the cache");
            return None;
        }
        let left: Vec<_> = client
            .known()
            .iter()
            .filter(|source| !self.failed.contains(source.id()))
            .cloned()
            .collect();
        Some(client.sources(left))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::common::{asking, nobody, roubles};
    use crate::server::{Server, answer, fixture, ok};

    fn inquiry(server: &Server) -> Inquiry {
        Inquiry::with(RateBook::empty(), Some(asking(nobody(), "CBR", server)), Watch::Nothing)
    }

    #[test]
    fn what_was_asked_once_is_known_and_not_asked_again() {
        let server = Server::always(ok(&fixture("cbr-dynamic.xml")));
        let mut inquiry = inquiry(&server);
        for _ in 0..3 {
            let book = inquiry.book(vec![roubles()]);
            assert_eq!(book.coverage(&SourceId::CBR)[0].count, 3);
        }
        assert_eq!(server.asked().len(), 1);
    }

    #[test]
    fn a_source_that_failed_is_not_asked_again_in_the_run() {
        let server = Server::always(answer("404 Not Found", &[], b""));
        let mut inquiry = inquiry(&server);
        inquiry.book(vec![roubles()]);
        let asked = server.asked().len();
        inquiry.book(vec![RateNeed { to: "2017-03-20".parse().unwrap(), ..roubles() }]);
        assert_eq!((asked, server.asked().len()), (1, 1));
        assert!(inquiry.failed().contains(&SourceId::CBR));
    }
}
