//! A report, and the forms in which it can be written.

use exchequer::report::Offsets;
use pyo3::prelude::*;

/// What was found out about an article.
#[pyclass(frozen, module = "exchequer._native")]
pub struct Report(pub exchequer::Report);

#[pymethods]
impl Report {
    /// Places count code points, as Python's strings do.
    fn json(&self, py: Python<'_>) -> String {
        py.detach(|| self.0.to_json_with(Offsets::CodePoints))
    }

    fn html(&self, py: Python<'_>) -> String {
        py.detach(|| self.0.to_html())
    }

    fn text(&self, py: Python<'_>) -> String {
        py.detach(|| self.0.to_text())
    }

    fn sarif(&self, py: Python<'_>) -> String {
        py.detach(|| self.0.to_sarif())
    }

    fn csv(&self, py: Python<'_>) -> String {
        py.detach(|| self.0.to_csv())
    }

    /// For each finding, whether somebody should look at it.
    fn needs_attention(&self) -> Vec<bool> {
        self.0.findings().iter().map(|finding| finding.needs_attention()).collect()
    }

    /// The text of the article.
    fn article_text(&self) -> &str {
        self.0.article().text()
    }
}
