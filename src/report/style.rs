//! House style: how amounts are best written, whether or not they are right.
//!
//! Every rule is off unless a newsroom turns it on ([`Checker::style`](crate::Checker::style), or
//! `style` in `exchequer.toml`). What a rule says is a remark and no verdict; it fails an article
//! under the strict policy only. The rules look at figures and findings and hold for every
//! language; each is in a file of its own with its source.
//!
//! ```
//! # #[cfg(feature = "embedded")] {
//! use exchequer::report::StyleRule;
//! use exchequer::{Article, Checker};
//!
//! let checker = Checker::new().style([StyleRule::ElidedRange]);
//! let report = checker.check(&Article::new("It may cost £5-6 billion.").language("en"));
//! let [remark] = report.style_remarks() else { panic!("one remark") };
//! assert_eq!(remark.span.of(report.article().text()), "£5-6 billion");
//! assert!(remark.message.contains("lower bound") && report.passes());
//! # }
//! ```

mod ambiguous_currency;
mod elided_range;
mod missing_conversion;
mod scale_style;
mod scales;
mod spurious_precision;
mod uneven_precision;

use super::Report;
use super::entry::{named, push_words};
use super::wording::words;
use crate::Span;
use crate::common::text_form::text_form;
use crate::figure::{Figure, FigureId};
use crate::interrupt::Interrupt;
use crate::verdict::{Policy, Suppression};
use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};

/// So many remarks of one rule are made on an article.
const MOST: usize = 100;

/// A rule of house style.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum StyleRule {
    /// The first amount in a foreign currency has no equivalent in the country's own. Source: the
    /// Wall Street Journal's stylebook, "currencies": a first mention is followed by its
    /// equivalent.
    MissingConversion,
    /// A rounded amount was converted to far more digits than it has. Source: NIST Special
    /// Publication 811 (2008), B.7: a converted value has as many significant digits as the
    /// original justifies.
    SpuriousPrecision,
    /// The lower bound of a range leaves out its scale or digits: "£5-6 billion", "5–600 kronor".
    /// Source: AP Stylebook, "ranges": "$12 million to $14 million", not "$12 to $14 million".
    ElidedRange,
    /// One name or sign may be taken for another currency of the text, or it is open for which it
    /// is. Source: Imperial College London's style guide, "Money and currencies": a bare sign will
    /// do unless there is a mixture of such currencies.
    AmbiguousCurrency,
    /// Amounts side by side have unequal numbers of decimals: "£10.43 rising to £12". Source: the
    /// house style of the Office for National Statistics, "Money".
    UnevenPrecision,
    /// Large amounts of a text are written in several forms: "5 million", "7m", "7,000,000".
    /// Source: the Guardian's style guide, "numbers": one form for sums of money.
    ScaleStyle,
}

text_form!(StyleRule, "rule of house style", {
    MissingConversion => "missing_conversion",
    SpuriousPrecision => "spurious_precision",
    ElidedRange => "elided_range",
    AmbiguousCurrency => "ambiguous_currency",
    UnevenPrecision => "uneven_precision",
    ScaleStyle => "scale_style",
});

impl StyleRule {
    /// Every rule.
    ///
    /// ```
    /// use exchequer::report::StyleRule;
    ///
    /// assert!(StyleRule::all().any(|rule| rule == StyleRule::ElidedRange));
    /// ```
    pub fn all() -> impl Iterator<Item = Self> {
        Self::ALL.iter().copied()
    }

    /// The style guide that the rule is from.
    ///
    /// ```
    /// use exchequer::report::StyleRule;
    ///
    /// assert_eq!(StyleRule::ElidedRange.source(), "AP Stylebook, “ranges”");
    /// ```
    #[must_use]
    pub const fn source(self) -> &'static str {
        match self {
            Self::MissingConversion => "Wall Street Journal stylebook, “currencies”",
            Self::SpuriousPrecision => "NIST Special Publication 811 (2008), B.7",
            Self::ElidedRange => "AP Stylebook, “ranges”",
            Self::AmbiguousCurrency => {
                "Imperial College London style guide, “Money and currencies”"
            }
            Self::UnevenPrecision => "Office for National Statistics house style, “Money”",
            Self::ScaleStyle => "Guardian style guide, “numbers”",
        }
    }

    /// The figures of each remark, the one to change last.
    fn found(self, report: &Report) -> Vec<Vec<FigureId>> {
        match self {
            Self::MissingConversion => missing_conversion::found(report),
            Self::SpuriousPrecision => spurious_precision::found(report),
            Self::ElidedRange => elided_range::found(report),
            Self::AmbiguousCurrency => ambiguous_currency::found(report),
            Self::UnevenPrecision => uneven_precision::found(report),
            Self::ScaleStyle => scale_style::found(report),
        }
    }
}

/// What a rule of house style says of some figures.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct StyleRemark {
    /// The rule.
    pub rule: StyleRule,
    /// The figures, the one to change last.
    pub figures: Vec<FigureId>,
    /// Where the one to change is.
    #[serde(flatten)]
    pub span: Span,
    /// Whether it passes the policy: it does, unless that is strict.
    pub passes: bool,
    /// What the rule says, in the language of the report's messages.
    pub message: String,
    /// A UUID that depends on the rule, on the words of the figures and on how many such remarks are
    /// before it, and on no place in the text.
    pub fingerprint: String,
    /// That it was accepted, and by what; absent otherwise.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub suppression: Option<Suppression>,
}

impl StyleRemark {
    /// Whether it makes its article fail: it does not pass, and nothing accepts it.
    #[must_use]
    pub fn fails(&self) -> bool {
        !self.passes && self.suppression.is_none()
    }
}

/// The rules that are turned on, and whether their remarks pass.
#[derive(Clone, Copy, Debug)]
pub(crate) struct HouseStyle<'c> {
    pub(crate) rules: &'c [StyleRule],
    pub(crate) policy: Policy,
}

impl Report {
    /// What the rules of house style that are turned on
    /// ([`Checker::style`](crate::Checker::style)) say, in the order of the text; of each rule the
    /// first hundred.
    ///
    /// ```
    /// # #[cfg(feature = "embedded")] {
    /// use exchequer::{Article, Checker};
    ///
    /// let report = Checker::new().check(&Article::new("It may cost £5-6 billion."));
    /// assert!(report.style_remarks().is_empty(), "no rule is turned on");
    /// # }
    /// ```
    #[must_use]
    pub fn style_remarks(&self) -> &[StyleRemark] {
        &self.style_remarks
    }

    /// The remarks that nothing accepts.
    pub(in crate::report) fn open_style_remarks(&self) -> impl Iterator<Item = &StyleRemark> {
        self.style_remarks.iter().filter(|remark| remark.suppression.is_none())
    }

    /// "“£5-6 billion”: house style: …", for people.
    pub(in crate::report) fn style_line(&self, remark: &StyleRemark) -> String {
        let words = remark.span.of(self.article().text());
        format!("“{words}”: {} ({})", remark.message, super::RuleId::Style(remark.rule))
    }

    pub(in crate::report) fn look_at_style(&mut self, style: HouseStyle<'_>, stop: &Interrupt) {
        let mut rules = style.rules.to_vec();
        rules.sort();
        rules.dedup();
        let mut remarks = Vec::new();
        for rule in rules.into_iter().take_while(|_| !stop.is_raised()) {
            let found = rule.found(self).into_iter().take(MOST);
            remarks.extend(found.filter_map(|figures| self.remark(rule, figures, style.policy)));
        }
        remarks.sort_by_key(|remark| (remark.span, remark.rule));
        let mut seen: FxHashMap<String, usize> = FxHashMap::default();
        for remark in &mut remarks {
            let earlier = seen.entry(remark.fingerprint.clone()).or_default();
            let name = format!("{}\n{earlier}", remark.fingerprint);
            *earlier = earlier.saturating_add(1);
            remark.fingerprint = named("style", &name).to_string();
        }
        self.style_remarks = remarks;
    }

    /// A remark whose fingerprint is what that is made of.
    fn remark(
        &self,
        rule: StyleRule,
        figures: Vec<FigureId>,
        policy: Policy,
    ) -> Option<StyleRemark> {
        let mut wording = rule.to_string();
        for figure in figures.iter().filter_map(|id| self.figure(*id)) {
            push_words(&mut wording, self.words(figure));
        }
        Some(StyleRemark {
            rule,
            span: self.figure(*figures.last()?)?.span,
            passes: policy != Policy::Strict,
            message: words::house_style(self.voice, rule),
            fingerprint: wording.to_lowercase(),
            figures,
            suppression: None,
        })
    }

    /// The figures of money, each with its place.
    fn money(&self) -> impl Iterator<Item = &Figure> {
        self.figures().iter().filter(|figure| figure.money().is_some())
    }
}

#[cfg(test)]
#[cfg(all(feature = "embedded", feature = "lang-all"))]
mod tests;
