//! The search for the phrases of a language in a text.

mod block;
mod builder;
mod followers;
mod hash_filter;
mod phrase;
mod phrase_store;
mod phrase_table;
mod prefilter;
mod prefix;
mod tokenizer;
mod word_key;

pub(super) use builder::MatcherBuilder;
pub(crate) use phrase::{first_word, last_word};
pub use phrase_table::{Found, Lexicon};
pub(crate) use prefilter::{ByteClass, Prefilter};
pub(crate) use tokenizer::{RawToken, Tokenizer};
pub(crate) use word_key::WordKey;
