//! What a newsroom accepts (a baseline, rules that are switched off), and its rules of style.

use super::Checker;
use crate::report::{Baseline, RulePattern, StyleRule};
use std::sync::Arc;

impl Checker {
    /// Accepts the findings of this baseline: they are marked, and fail no article. See
    /// [`Baseline`] for an example.
    #[must_use]
    pub fn baseline(mut self, baseline: Baseline) -> Self {
        self.accepted.baseline = Some(Arc::new(baseline));
        self
    }

    /// Turns on rules of house style, all of which are off otherwise. What they say is in
    /// [`Report::style_remarks`](crate::Report::style_remarks) and fails an article under the strict
    /// policy only.
    ///
    /// ```
    /// # #[cfg(feature = "embedded")] {
    /// use exchequer::report::StyleRule;
    /// use exchequer::{Article, Checker};
    ///
    /// let checker = Checker::new().style([StyleRule::UnevenPrecision]);
    /// let report = checker.check(&Article::new("It is £10.43, rising to £12.").language("en"));
    /// assert_eq!(report.style_remarks().len(), 1);
    /// # }
    /// ```
    #[must_use]
    pub fn style(mut self, rules: impl IntoIterator<Item = StyleRule>) -> Self {
        self.style.extend(rules);
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
