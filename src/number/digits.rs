//! Numbers written in digits.

pub(crate) mod date;
pub(in crate::number) mod digit_groups;
pub(crate) mod fraction;
pub(crate) mod numeral;
pub(crate) mod plain;
