//! What a benchmark states of itself: ratios that hold on any machine, or it fails.

use std::process::ExitCode;

/// A ratio that is the better the higher it is.
pub struct Ratio {
    pub what: String,
    pub found: f64,
    pub stated: f64,
}

impl Ratio {
    /// Half of what is stated is a mistake, which no busy machine explains.
    fn is_far_off(&self) -> bool {
        self.found < self.stated / 2.0
    }
}

/// Names the ratios that are far off, and fails if there are any.
pub fn held(ratios: impl IntoIterator<Item = Ratio>) -> ExitCode {
    let failed: Vec<Ratio> = ratios.into_iter().filter(Ratio::is_far_off).collect();
    for ratio in &failed {
        eprintln!("{}: {:.2}, stated {:.2}", ratio.what, ratio.found, ratio.stated);
    }
    if failed.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
