//! Slips, one file each: a rate taken for another.

pub(super) mod inverted_rate;
pub(super) mod other_date;
pub(super) mod parallel_market;
pub(super) mod pivot_rounding;
pub(super) mod stale_rate;
