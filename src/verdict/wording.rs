//! The sentence of each finding, and the numbers in it.

pub(super) mod message;
pub(crate) mod money;
pub(crate) mod shown;
