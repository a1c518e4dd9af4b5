//! The sentence of each finding, and the numbers in it.

pub(super) mod message;
pub(super) mod money;
pub(super) mod shown;
