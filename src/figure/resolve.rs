//! Which currency a name or sign of money stands for: "$", "kroner", "pesos".
//!
//! [`Context`] weighs the evidence for each amount as it is read; [`same_name`] then tells two
//! amounts apart that bear one name and yet are in different money. What decided is kept as the
//! amount's [`Basis`](super::Basis).

mod context;
mod countries;
pub(super) mod same_name;
mod surroundings;

pub(crate) use context::Context;
pub(super) use context::{Earlier, Mention};
pub(crate) use countries::{countries_named, phrases};
pub(super) use surroundings::Surroundings;
