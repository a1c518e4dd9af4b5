//! The sentences and words that people read.

pub(super) mod caveat;
pub(super) mod meaning;
pub(super) mod words;
