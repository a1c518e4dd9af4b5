//! The text that is checked, with its language, country and date.

mod date;

pub use date::{ArticleDate, DateError, Precision};
