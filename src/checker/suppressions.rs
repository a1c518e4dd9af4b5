//! What a newsroom accepts: a baseline, and rules that are switched off.

use super::Checker;
use crate::report::{Baseline, RulePattern};
use std::sync::Arc;

impl Checker {
    /// Accepts the findings of this baseline: they are marked, and fail no article. See
    /// [`Baseline`] for an example.
    #[must_use]
    pub fn baseline(mut self, baseline: Baseline) -> Self {
        self.accepted.baseline = Some(Arc::new(baseline));
        self
    }

    /// Accepts the findings of these rules: they are marked, and fail no article.
    ///
    /// ```
    /// # #[cfg(feature = "embedded")] {
    /// use exchequer::{Article, Checker};
    ///
    /// let article = Article::new("She paid 100 euros ($190).").dated("2023-08-15".parse()?);
    /// let checker = Checker::new().rules_off(["conversion/contradicted".parse()?]);
    /// let report = checker.check(&article);
    /// assert!(report.passes() && !report.findings()[0].passes());
    /// # }
    /// # Ok::<(), exchequer::Error>(())
    /// ```
    #[must_use]
    pub fn rules_off(mut self, rules: impl IntoIterator<Item = RulePattern>) -> Self {
        self.accepted.off.extend(rules);
        self
    }

    /// Accepts the findings with these [fingerprints](crate::Report::fingerprints), in any article:
    /// they are marked, and fail no article.
    ///
    /// ```
    /// # #[cfg(feature = "embedded")] {
    /// use exchequer::{Article, Checker};
    ///
    /// let article = Article::new("She paid 100 euros ($190).").dated("2023-08-15".parse()?);
    /// let fingerprints = Checker::new().check(&article).fingerprints();
    /// assert!(Checker::new().ignoring(fingerprints).check(&article).passes());
    /// # }
    /// # Ok::<(), exchequer::Error>(())
    /// ```
    #[must_use]
    pub fn ignoring(mut self, fingerprints: impl IntoIterator<Item = String>) -> Self {
        self.accepted.fingerprints.extend(fingerprints);
        self
    }
}
