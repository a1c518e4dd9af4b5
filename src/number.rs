//! Numbers as they are written: in digits, in words, with scale words and as fractions.
//!
//! [`numeral`] reads digits, [`compound`] and [`spelled`] number words, and [`assembly`] puts them
//! together with their scale words: "2,5 milliarder" is one number of 2.5 × 10⁹. What a number
//! counts is not known here.

mod addend;
pub(crate) mod amount;
pub(crate) mod assembly;
pub(crate) mod compound;
pub(crate) mod date;
mod digit_groups;
#[cfg(test)]
pub(crate) mod fixtures;
pub(crate) mod fraction;
pub(crate) mod gap;
mod mixed;
pub(crate) mod numeral;
mod order;
mod part;
pub(crate) mod readings;
mod spelled;
mod sum;
pub(crate) mod token;
