//! The library's errors as Python's exceptions, which `_errors.py` defines.

use pyo3::prelude::*;

pyo3::import_exception!(exchequer._errors, DateError);
pyo3::import_exception!(exchequer._errors, Error);
pyo3::import_exception!(exchequer._errors, LanguageError);
pyo3::import_exception!(exchequer._errors, OptionError);
pyo3::import_exception!(exchequer._errors, RatesError);

/// The exception for an error of the library.
pub fn raised(error: exchequer::Error) -> PyErr {
    let message = error.to_string();
    if error.is_date() {
        DateError::new_err(message)
    } else if error.is_language() {
        LanguageError::new_err(message)
    } else if error.is_unknown_word() {
        OptionError::new_err(message)
    } else {
        Error::new_err(message)
    }
}
