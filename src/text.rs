//! The text as it is cut: sentences, and the tokens that may belong to a figure.

pub(crate) mod claim_sentence;
pub(crate) mod scanner;
pub(crate) mod sentence;
