//! A finding on one line, for logs and `println!`.

use crate::report::wording::words;
use crate::verdict::Finding;
use std::fmt;

/// What was found, the arithmetic, and how each rate was made: "plausible: 495,000 RUB × …
/// [CBR×ECB: DKK per EUR (ECB) ÷ RUB per EUR (CBR)]".
impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", words::verdict_label(self.verdict), self.message)?;
        self.rates.iter().try_for_each(|rate| write!(f, " [{}: {}]", rate.source, rate.derivation))
    }
}
