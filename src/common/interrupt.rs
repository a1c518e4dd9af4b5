//! Ending work that nobody waits for any more.
//!
//! The library reads no clock. Whoever has a deadline, or a client that may leave, keeps a clone of
//! an
//! [`Interrupt`], hands the other to [`Checker::check_until`](crate::Checker::check_until) and raises
//! it when the time has come. The checker polls it between sentences, figures, claims and the
//! scenarios of a claim, so that it returns within milliseconds. A thread that does something else
//! cannot be ended that way.

use crate::Error;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// A flag that ends work when it is raised. Clones share it; once raised it stays so.
///
/// ```
/// # #[cfg(feature = "embedded")] {
/// use exchequer::{Article, Checker, Interrupt};
///
/// let interrupt = Interrupt::new();
/// let elsewhere = interrupt.clone();
/// std::thread::spawn(move || elsewhere.raise()).join().unwrap();
/// let article = Article::new("It cost 100 euros ($110).").language("en");
/// let error = Checker::new().check_until(&article, &interrupt).unwrap_err();
/// assert!(error.is_interrupted());
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Interrupt {
    /// `None` where it is never raised.
    flag: Option<Arc<Flag>>,
}

#[derive(Debug, Default)]
struct Flag {
    is_raised: AtomicBool,
    #[cfg(test)]
    polls: tests::Polls,
}

/// The work was interrupted before it was done, and has no result.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, thiserror::Error)]
#[error("interrupted before the article was checked")]
pub(crate) struct Interrupted;

impl Interrupt {
    /// A flag that is not raised yet.
    ///
    /// ```
    /// let interrupt = exchequer::Interrupt::new();
    /// assert!(!interrupt.is_raised());
    /// interrupt.raise();
    /// assert!(interrupt.is_raised());
    /// ```
    #[must_use]
    pub fn new() -> Self {
        Self { flag: Some(Arc::default()) }
    }

    /// One that cannot be raised: the work goes on to its end.
    ///
    /// ```
    /// let never = exchequer::Interrupt::never();
    /// never.raise();
    /// assert!(!never.is_raised());
    /// ```
    #[must_use]
    pub const fn never() -> Self {
        Self { flag: None }
    }

    /// Ends the work that polls this flag. On one that is [`never`](Self::never) raised it does
    /// nothing.
    pub fn raise(&self) {
        if let Some(flag) = &self.flag {
            flag.is_raised.store(true, Ordering::Relaxed);
        }
    }

    /// Whether it has been raised. It costs a load from memory, so that loops may ask often.
    #[must_use]
    pub fn is_raised(&self) -> bool {
        let Some(flag) = &self.flag else { return false };
        #[cfg(test)]
        flag.polls.count(self);
        flag.is_raised.load(Ordering::Relaxed)
    }

    /// The result, unless the flag was raised while it was made: then parts of it are missing.
    pub(crate) fn unless_raised<T>(&self, result: T) -> Result<T, Error> {
        if self.is_raised() { Err(Interrupted.into()) } else { Ok(result) }
    }
}

impl Default for Interrupt {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use std::sync::atomic::AtomicUsize;

    /// How often a flag was polled, and at which poll it raises itself, so that tests count steps
    /// and not seconds.
    #[derive(Debug, Default)]
    pub(crate) struct Polls {
        seen: AtomicUsize,
        /// Counted from 1; 0 for a flag that does not raise itself.
        raises_at: AtomicUsize,
    }

    impl Polls {
        pub(crate) fn count(&self, interrupt: &Interrupt) {
            let seen = self.seen.fetch_add(1, Ordering::Relaxed) + 1;
            if seen == self.raises_at.load(Ordering::Relaxed) {
                interrupt.raise();
            }
        }
    }

    // Whole articles are checked with the rates in the crate.
    #[cfg(feature = "embedded")]
    impl Interrupt {
        /// A flag that raises itself at the `poll`-th poll, counted from 1.
        pub(crate) fn at_poll(poll: usize) -> Self {
            let interrupt = Self::new();
            let flag = interrupt.flag.as_ref().unwrap();
            flag.polls.raises_at.store(poll, Ordering::Relaxed);
            interrupt
        }

        /// How often it was polled.
        pub(crate) fn polls(&self) -> usize {
            self.flag.as_ref().map_or(0, |flag| flag.polls.seen.load(Ordering::Relaxed))
        }
    }

    #[test]
    fn clones_share_the_flag() {
        let one = Interrupt::new();
        let other = one.clone();
        assert!(!other.is_raised());
        one.raise();
        assert!(other.is_raised());
    }

    #[test]
    fn what_is_never_raised_stays_so() {
        let never = Interrupt::never();
        never.raise();
        assert_eq!(never.unless_raised(5).unwrap(), 5);
    }
}
