#![cfg_attr(feature = "embedded", doc = include_str!("../README.md"))]
#![cfg_attr(not(feature = "embedded"), doc = "Checks the money figures in a news article.")]
// A decimal that overflows in an operator panics; every operation on a value of a text is a checked
// one.
#![cfg_attr(not(test), deny(clippy::arithmetic_side_effects))]

pub mod article;
mod checker;
pub mod claim;
mod error;
pub mod figure;
pub mod guide;
mod interrupt;
pub mod interval;
pub mod language;
pub mod rates;
pub mod report;
mod span;
mod steps;
mod text_form;
pub mod unit;
pub mod verdict;
#[cfg(all(feature = "html", feature = "http"))]
pub mod web;

pub use article::Article;
pub use checker::{Checker, Extraction, LanguageBasis};
pub use error::Error;
pub use interrupt::Interrupt;
pub use report::Report;
pub use span::Span;
pub use unit::currency;
