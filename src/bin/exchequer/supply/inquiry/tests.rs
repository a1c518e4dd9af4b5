//! Tests of which sources a run and a service ask, and when.

use super::*;
use crate::common::{asking, need, nobody, roubles};
use crate::server::{Answer, Server, answer, fixture, ok};
use std::path::Path;
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, mpsc};
use std::thread;

/// A clock that a test sets, in seconds after nine in the morning.
#[derive(Clone, Default)]
struct Set(Arc<AtomicI64>);

impl Set {
    fn to(&self, seconds: i64) {
        self.0.store(seconds, Ordering::SeqCst);
    }

    fn clock(&self) -> Clock {
        let set = self.0.clone();
        let morning: NaiveDateTime = "2017-03-20T09:00:00".parse().unwrap();
        Clock::of(move || morning + TimeDelta::seconds(set.load(Ordering::SeqCst)))
    }
}

fn inquiry(server: &Server, clock: Clock) -> Inquiry {
    Inquiry::with(RateBook::empty(), Some(asking(nobody(), "CBR", server)), Watch::Nothing, clock)
}

fn count(book: &RateBook) -> usize {
    book.coverage(&SourceId::CBR).iter().map(|series| series.count).sum()
}

fn broken() -> Vec<u8> {
    answer("404 Not Found", &[], b"")
}

#[test]
fn what_was_asked_once_is_known_and_not_asked_again() {
    let server = Server::always(ok(&fixture("cbr-dynamic.xml")));
    let inquiry = inquiry(&server, Clock::stopped());
    for _ in 0..3 {
        assert_eq!(count(&inquiry.book(vec![roubles()])), 3);
    }
    assert_eq!(server.asked().len(), 1);
}

#[test]
fn a_source_that_failed_is_not_asked_again_in_the_run() {
    let server = Server::always(broken());
    let inquiry = inquiry(&server, Clock::stopped());
    inquiry.book(vec![roubles()]);
    let asked = server.asked().len();
    inquiry.book(vec![RateNeed { to: "2017-03-20".parse().unwrap(), ..roubles() }]);
    assert_eq!((asked, server.asked().len()), (1, 1));
    assert_eq!(inquiry.failed(), ["CBR"]);
}

#[test]
fn a_service_asks_a_source_that_failed_again_after_a_growing_pause() {
    let server = Server::start(|at, _| match at {
        0 | 1 => Answer::Send(broken()),
        _ => Answer::Send(ok(&fixture("cbr-dynamic.xml"))),
    });
    let set = Set::default();
    let inquiry = inquiry(&server, set.clock());
    // The first pause has thirty seconds, the second sixty.
    for (seconds, asked, found) in
        [(0, 1, 0), (29, 1, 0), (30, 2, 0), (89, 2, 0), (90, 3, 3), (10_000, 3, 3)]
    {
        set.to(seconds);
        let book = inquiry.book(vec![roubles()]);
        assert_eq!((server.asked().len(), count(&book)), (asked, found), "after {seconds} s");
    }
    assert!(inquiry.failed().is_empty());
}

#[test]
fn what_a_publisher_had_not_yet_is_asked_for_again_after_half_an_hour_and_on_the_next_day() {
    let server = Server::always(ok(&fixture("cbr-dynamic.xml")));
    let set = Set::default();
    let inquiry = inquiry(&server, set.clock());
    let today = need("RUB/DKK", "2017-03-20", "2017-03-20");
    let fifteen_hours = 15 * 3600;
    let moments = [0, 1799, 1800, fifteen_hours - 60, fifteen_hours];
    let asked = moments.map(|seconds| {
        set.to(seconds);
        inquiry.book(vec![today]);
        server.asked().len()
    });
    assert_eq!(asked, [1, 1, 2, 3, 4]);
    // The next day's rates are asked for by the name of the next day.
    let tomorrow = need("RUB/DKK", "2017-03-21", "2017-03-21");
    inquiry.book(vec![tomorrow]);
    assert_eq!(server.asked().len(), 5);
}

/// Fills the cache of a folder as `exchequer update` does.
fn update(folder: &Path) {
    let server = Server::always(ok(&fixture("cbr-dynamic.xml")));
    let client = asking(nobody(), "CBR", &server).cache(Cache::open(folder).unwrap());
    RateBook::empty().fetch_blocking(&client, [roubles()]).unwrap();
}

#[test]
fn a_service_sees_an_update_within_a_minute_and_a_run_does_not() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path().join("cache");
    let set = Set::default();
    let of = |clock| {
        let inquiry = Inquiry::with(RateBook::empty(), None, Watch::Nothing, clock);
        let inquiry = Inquiry { reach: Reach::Offline, folder: Some(folder.clone()), ..inquiry };
        inquiry.begin(live::cache_in(&folder, Reach::Offline));
        inquiry
    };
    let (service, run) = (of(set.clock()), of(Clock::stopped()));
    assert_eq!(count(&service.book(Vec::new())), 0);
    assert!(!folder.exists(), "nobody may fill it");
    update(&folder);
    let found = [59, 60, 61].map(|seconds| {
        set.to(seconds);
        (count(&service.book(Vec::new())), count(&run.book(Vec::new())))
    });
    assert_eq!(found, [(0, 0), (3, 0), (3, 0)]);
    assert_eq!(count(&of(Clock::stopped()).book(Vec::new())), 3);
}

#[test]
fn nobody_waits_while_others_ask_and_a_thing_is_asked_for_once() {
    let (go, wait) = mpsc::channel::<()>();
    let (asked, begun) = mpsc::channel();
    let (wait, asked) = (Mutex::new(wait), Mutex::new(asked));
    let server = Server::start(move |_, _| {
        asked.lock().unwrap().send(()).unwrap();
        wait.lock().unwrap().recv().unwrap();
        Answer::Send(ok(&fixture("cbr-dynamic.xml")))
    });
    let inquiry = inquiry(&server, Clock::stopped());
    thread::scope(|scope| {
        let first = scope.spawn(|| count(&inquiry.book(vec![roubles()])));
        begun.recv().unwrap();
        // Whoever needs nothing more is served at once; whoever needs the same waits for it.
        assert_eq!(count(&inquiry.book(Vec::new())), 0);
        let same = scope.spawn(|| count(&inquiry.book(vec![roubles()])));
        go.send(()).unwrap();
        assert_eq!((first.join().unwrap(), same.join().unwrap()), (3, 3));
    });
    assert_eq!(server.asked().len(), 1);
}
