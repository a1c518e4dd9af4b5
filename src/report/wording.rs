//! The sentences and words that people read.

pub(super) mod caveat;
#[cfg(all(feature = "messages", any(feature = "html-report", test)))]
pub(super) mod editor;
pub(super) mod figure;
#[cfg_attr(
    not(all(feature = "messages", feature = "terminal")),
    allow(dead_code, reason = "some words are those of the terminal alone")
)]
pub(super) mod label;
#[cfg(any(feature = "html-report", all(test, feature = "messages")))]
pub(super) mod page;
#[cfg_attr(
    not(feature = "html-report"),
    allow(dead_code, reason = "some words are those of the page alone")
)]
pub(super) mod rate;
pub(super) mod rule;
pub(crate) mod voice;
pub(super) mod words;
