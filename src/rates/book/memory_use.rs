//! Counts the memory that a book's cached answers take.

use std::sync::atomic::{AtomicUsize, Ordering};

/// How many bytes of answers are kept before all are dropped.
pub(in crate::rates) const MOST_BYTES: usize = 64 << 20;

/// What the text of one rate takes, about.
const TEXT_BYTES: usize = 800;

/// How many bytes the answers of the cache take, about.
#[derive(Debug, Default)]
pub(in crate::rates) struct MemoryUse(AtomicUsize);

impl MemoryUse {
    pub(in crate::rates) fn text(&self) {
        self.add(TEXT_BYTES);
    }

    pub(in crate::rates) fn add(&self, bytes: usize) {
        self.0.fetch_add(bytes, Ordering::Relaxed);
    }

    pub(in crate::rates) fn bytes(&self) -> usize {
        self.0.load(Ordering::Relaxed)
    }

    pub(in crate::rates) fn is_over_limit(&self) -> bool {
        self.bytes() > MOST_BYTES
    }
}
