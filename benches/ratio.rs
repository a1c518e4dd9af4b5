//! What a benchmark states of itself: ratios that hold on any machine, or it fails.

use std::process::ExitCode;

/// A ratio that is the better the higher it is.
pub struct Ratio {
    pub what: String,
    pub found: f64,
    pub stated: f64,
    /// Below this the benchmark fails.
    pub least: f64,
}

impl Ratio {
    /// One that fails at half of what is stated, which no busy machine explains.
    pub fn about(what: impl Into<String>, found: f64, stated: f64) -> Self {
        Self { what: what.into(), found, stated, least: stated / 2.0 }
    }
}

/// Names the ratios that are too low, and fails if there are any.
pub fn held(ratios: impl IntoIterator<Item = Ratio>) -> ExitCode {
    let failed: Vec<Ratio> = ratios.into_iter().filter(|ratio| ratio.found < ratio.least).collect();
    for ratio in &failed {
        eprintln!("{}: {:.2}, stated {:.2}", ratio.what, ratio.found, ratio.stated);
    }
    if failed.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
