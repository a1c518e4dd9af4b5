//! Slips, one file each: a currency taken for another.

pub(super) mod context_country;
pub(super) mod same_name_currency;
pub(super) mod wrong_sign;
