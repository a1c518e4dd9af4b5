//! Claims that compare conversions and amounts across the article, and what follows from another.

pub(super) mod evidence;
pub(super) mod random_support;
pub(super) mod repetition;
pub(super) mod shared_rate;
pub(super) mod support;
pub(super) mod triangle;
