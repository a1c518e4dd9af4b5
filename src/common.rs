//! What every stage uses: spans, errors, interrupts, and the words of enums.

pub(crate) mod business_day;
pub(crate) mod credentials;
pub(crate) mod error;
pub(crate) mod interrupt;
pub(crate) mod iso_day;
pub(crate) mod printable;
pub(crate) mod span;
pub(crate) mod steps;
pub(crate) mod text_form;
