//! What figures count: the currencies and the units of measurement, as tables of facts.

pub mod currency;
mod measure;

pub use measure::{Dimension, Measure};
