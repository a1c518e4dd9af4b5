//! Slips, one file each: a slip in the amount.

pub(in crate::verdict) mod digits;
pub(super) mod long_short_scale;
pub(super) mod period;
pub(super) mod redenomination;
pub(super) mod scale;
pub(super) mod separator;
pub(super) mod unconverted;
pub(super) mod wrong_pair;
