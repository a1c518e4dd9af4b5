//! The native part of the Python package `exchequer`: articles in, reports out.
//!
//! ```python
//! from exchequer import _native
//!
//! report = _native.Checker().check(("It cost 5 euros.", None, "en", "2023-08", None, []))
//! report.json()
//! ```
//!
//! It has no types for what a report says: the Python files beside it make them from the JSON.

mod article;
mod checker;
mod error;
mod report;

use pyo3::prelude::*;

/// The native part of the package; use `exchequer`, which has types and documentation.
#[pymodule]
fn _native(module: &Bound<'_, PyModule>) -> PyResult<()> {
    module.add("__version__", env!("CARGO_PKG_VERSION"))?;
    module.add_class::<checker::Checker>()?;
    module.add_class::<report::Report>()
}
