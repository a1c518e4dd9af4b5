//! Raises the interrupt of an article that takes too long.
//!
//! One thread watches over all articles of a run. It sleeps until the first of them has run out of
//! time.

use exchequer::Interrupt;
use std::collections::BTreeMap;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

/// A limit on the time that each article takes.
pub struct Deadline {
    limit: Duration,
    shared: Arc<Shared>,
}

#[derive(Default)]
struct Shared {
    watched: Mutex<Watched>,
    /// Told when the thread would sleep too long.
    changed: Condvar,
}

#[derive(Default)]
struct Watched {
    /// By when they run out of time, and the number by which they were taken in.
    running: BTreeMap<(Instant, u64), Interrupt>,
    count: u64,
    /// Until when the thread sleeps, if there is one.
    asleep_until: Option<Instant>,
    is_over: bool,
}

/// An article is being worked on, until this is dropped.
pub struct Running<'d> {
    deadline: &'d Deadline,
    key: (Instant, u64),
}

impl Deadline {
    /// Allows this much time for each article.
    pub fn of(limit: Duration) -> Self {
        Self { limit, shared: Arc::default() }
    }

    /// How much time each article has.
    pub fn limit(&self) -> Duration {
        self.limit
    }

    /// Raises `interrupt` when the limit has passed since `begun`, unless the result is dropped
    /// before.
    pub fn watch(&self, interrupt: &Interrupt, begun: Instant) -> Running<'_> {
        let end = begun.checked_add(self.limit).unwrap_or(begun + FAR);
        let mut watched = self.shared.watched();
        watched.count += 1;
        let key = (end, watched.count);
        watched.running.insert(key, interrupt.clone());
        match watched.asleep_until {
            None => {
                watched.asleep_until = Some(end);
                let shared = Arc::clone(&self.shared);
                // Without a thread to spare, articles take as long as they take.
                let _ = thread::Builder::new().spawn(move || shared.keep());
            }
            Some(until) if end < until => self.shared.changed.notify_one(),
            Some(_) => {}
        }
        Running { deadline: self, key }
    }
}

/// As good as never.
const FAR: Duration = Duration::from_secs(1 << 30);

impl Drop for Deadline {
    fn drop(&mut self) {
        self.shared.watched().is_over = true;
        self.shared.changed.notify_one();
    }
}

impl Drop for Running<'_> {
    fn drop(&mut self) {
        self.deadline.shared.watched().running.remove(&self.key);
    }
}

impl Shared {
    fn watched(&self) -> MutexGuard<'_, Watched> {
        self.watched.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What the thread does.
    fn keep(&self) {
        let mut watched = self.watched();
        while !watched.is_over {
            let now = Instant::now();
            watched.raise_those_before(now);
            let until = watched.running.keys().next().map_or(now + FAR, |(end, _)| *end);
            watched.asleep_until = Some(until);
            let sleep = self.changed.wait_timeout(watched, until.saturating_duration_since(now));
            (watched, _) = sleep.unwrap_or_else(PoisonError::into_inner);
        }
    }
}

impl Watched {
    fn raise_those_before(&mut self, now: Instant) {
        while let Some(first) = self.running.first_entry().filter(|first| first.key().0 <= now) {
            first.remove().raise();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Returns when the interrupt is raised; a test in which it never is does not end.
    fn wait_for(interrupt: &Interrupt) {
        while !interrupt.is_raised() {
            thread::yield_now();
        }
    }

    #[test]
    fn an_article_is_interrupted_when_its_time_has_passed() {
        let deadline = Deadline::of(Duration::from_millis(5));
        let interrupts = [Interrupt::new(), Interrupt::new()];
        let running =
            interrupts.each_ref().map(|interrupt| deadline.watch(interrupt, Instant::now()));
        interrupts.iter().for_each(wait_for);
        drop(running);
        let later = Interrupt::new();
        let _running = deadline.watch(&later, Instant::now());
        wait_for(&later);
    }

    #[test]
    fn one_that_began_earlier_is_interrupted_earlier() {
        let deadline = Deadline::of(Duration::from_secs(3600));
        let (late, early) = (Interrupt::new(), Interrupt::new());
        let _late = deadline.watch(&late, Instant::now());
        let hours_ago = Instant::now().checked_sub(Duration::from_secs(7200));
        let Some(hours_ago) = hours_ago else { return };
        let _early = deadline.watch(&early, hours_ago);
        wait_for(&early);
        assert!(!late.is_raised());
    }

    #[test]
    fn an_article_that_is_done_is_left_alone() {
        let deadline = Deadline::of(Duration::from_millis(5));
        let (done, other) = (Interrupt::new(), Interrupt::new());
        drop(deadline.watch(&done, Instant::now()));
        let _other = deadline.watch(&other, Instant::now());
        wait_for(&other);
        assert!(!done.is_raised());
    }
}
