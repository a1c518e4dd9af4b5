//! What is taken from web pages for an article: text, date, language, country; and pages that mean
//! harm.

// A test's helpers may fail it.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

mod inputs {
    #[cfg(feature = "cli")]
    mod command;
    mod harm;
    mod pages;
    #[cfg(feature = "blocking")]
    mod web;
}
