//! The limits on articles and their reports.

use std::time::Duration;

/// What an article, its report and the work on them may take.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// How many articles are checked at a time.
    pub articles: usize,
    /// How long an article may take to arrive, to wait for a place, and to be checked.
    pub patience: Duration,
    /// How many bytes an article may have.
    pub bytes: usize,
    /// How many claims of it are judged.
    pub claims: usize,
    /// How many bytes a report may have.
    pub output: usize,
}
