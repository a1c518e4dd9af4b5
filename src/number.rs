//! Numbers as they are written: in digits, in words, with scale words and as fractions.
//!
//! [`numeral`] reads digits, [`compound`] and [`spelled`] number words, and [`assembly`] puts them
//! together with their scale words: "2,5 milliarder" is one number of 2.5 × 10⁹. What a number
//! counts is not known here.

mod addend;
pub(crate) mod amount;
pub(crate) mod assembly;
pub(crate) mod compound;
mod digits;
#[cfg(test)]
pub(crate) mod fixtures;
pub(crate) mod gap;
mod mixed;
mod order;
mod part;
pub(crate) mod readings;
mod spelled;
mod sum;
pub(crate) mod token;

use digits::digit_groups;
pub(crate) use digits::{date, fraction, numeral, plain};
