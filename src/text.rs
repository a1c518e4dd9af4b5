//! The text as it is cut: where sentences end, how far apart two places are, and the tokens that
//! may belong to a figure.
//!
//! [`Segmenter`] is the only place that knows where a sentence ends; [`reach`] counts distances in
//! words. What a figure or a claim is, is not known here.

mod lone_letters;
mod marks;
pub(crate) mod reach;
mod scanner;
mod segmenter;
mod sentence;

pub(crate) use marks::{is_full_stop, is_sentence_mark};
pub(crate) use scanner::tokens;
pub(crate) use segmenter::{Ending, Segmenter};
