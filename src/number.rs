//! Numbers as they are written: in digits, in words, with scale words and as fractions.

mod addend;
pub(crate) mod assembly;
pub(crate) mod compound;
mod digit_groups;
pub(crate) mod fraction;
pub(crate) mod gap;
pub(crate) mod numeral;
mod part;
pub(crate) mod readings;
mod spelled;
mod sum;
pub(crate) mod token;
