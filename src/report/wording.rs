//! The sentences and words that people read.

pub(super) mod caveat;
#[cfg_attr(
    not(all(feature = "messages", feature = "terminal")),
    allow(dead_code, reason = "some words are those of the terminal alone")
)]
pub(super) mod label;
pub(super) mod meaning;
#[cfg(any(feature = "html-report", all(test, feature = "messages")))]
pub(super) mod page;
pub(crate) mod voice;
pub(super) mod words;
