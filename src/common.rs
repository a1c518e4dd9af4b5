//! What every stage uses: spans, errors, interrupts, and the words of enums.

pub(crate) mod error;
pub(crate) mod interrupt;
pub(crate) mod iso_day;
pub(crate) mod span;
pub(crate) mod steps;
mod text_form;
