//! Counts the steps of reading a text, for the tests that say how its work grows.
//!
//! Seconds depend on the machine; the number of tokens, bytes and figures that are looked at does
//! not. Every loop over a text counts what it looks at, and `counted` says how much that was.
//! Outside the crate's own tests nothing is counted.

// Words and steps are the same without rates and on any target, so one search of all languages is
// enough.
#[cfg(test)]
#[cfg(all(feature = "embedded", not(target_family = "wasm")))]
mod growth;

#[cfg(test)]
thread_local! {
    static STEPS: std::cell::Cell<usize> = const { std::cell::Cell::new(0) };
}

/// Adds to the steps that this thread has taken.
#[inline(always)]
pub(crate) fn count(steps: usize) {
    #[cfg(test)]
    STEPS.set(STEPS.get() + steps);
    #[cfg(not(test))]
    let _ = steps;
}

/// How many steps some work takes.
#[cfg(test)]
pub(crate) fn counted(work: impl FnOnce()) -> usize {
    let before = STEPS.get();
    work();
    STEPS.get() - before
}
