//! Does a claim hold on the article's date, and how do we know?
//!
//! The rule behind everything: a written figure is the interval of values that round to it, and a
//! claim is consistent when intervals overlap. A verdict asks *for all* over what is not known (the
//! day within "August 2023", which krone) and *is there one* over what a writer may choose (which
//! official source, which of the neighbouring fixings).
//!
//! ```
//! use exchequer::rates::RateBook;
//! use exchequer::verdict::{Case, Settings, judge};
//!
//! let case = Case {
//!     text: "", figures: &[], claims: &[], sources: &[], parts: &[], date: None, language: None,
//! };
//! assert!(judge(&case, &RateBook::empty(), &Settings::default()).is_empty());
//! ```
//!
//! Judging is pure: it reads no clock and no network, and finds nothing in the text itself. What
//! would make a claim hold is for [`Diagnosis`], which never changes a verdict.

#[doc = include_str!("verdict/guide/README.md")]
pub mod guide {}

mod by_arithmetic;
mod by_rate;
mod compare;
mod diagnosis;
mod document;
mod finding;
mod judging;
#[cfg_attr(
    not(feature = "messages"),
    allow(dead_code, reason = "the catalogues alone read what English needs not")
)]
pub(crate) mod message;
mod resolution;
mod ruling;
mod settings;
mod side;
mod suggestion;
#[cfg(test)]
mod tests;
mod wording;

pub(crate) use finding::needs_attention;
pub use finding::{
    Code, Computed, DayRun, DayValue, Diagnosis, Finding, InSource, Reason, Relaxation, Remark,
    Rule, Suggestion, SuppressedBy, Suppression, Unknown,
};
use judging::Context;
pub(crate) use judging::{Judgement, judgement};
pub use resolution::Resolution;
pub use settings::{Policy, Settings};
pub(crate) use wording::money::Amounts;
#[cfg(feature = "messages")]
pub(crate) use wording::money::COUNTED_IN;
pub(crate) use wording::shown::{Grouped, grouped};

use crate::Error;
use crate::article::{ArticleDate, Part};
use crate::claim::{Claim, Source};
use crate::common::text_form::text_form;
use crate::figure::Figure;
use crate::interrupt::Interrupt;
use crate::interval::Band;
use crate::language::Language;
use crate::rates::RateBook;
use serde::{Deserialize, Serialize};
pub use side::Side;

/// What can be said about a claim.
///
/// ```
/// use exchequer::verdict::Verdict;
///
/// assert_eq!(Verdict::HoldsApproximately.to_string(), "holds_approximately");
/// assert_eq!("near_miss".parse::<Verdict>()?, Verdict::NearMiss);
/// // From the best to the worst.
/// assert!(Verdict::Holds < Verdict::Contradicted);
/// # Ok::<(), exchequer::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Verdict {
    /// The figures agree as written, whatever is left open.
    Holds,
    /// They agree when the figure is read as approximate.
    HoldsApproximately,
    /// They agree for some of what is left open: the day, the currency, the source …
    Plausible,
    /// They agree for nothing that is left open, but the gap is at most 3 %.
    NearMiss,
    /// They agree for nothing that is left open, and the gap is more than 3 %.
    Contradicted,
    /// It cannot be decided.
    Unverifiable,
}

text_form!(Verdict, "verdict", {
    Holds => "holds",
    HoldsApproximately => "holds_approximately",
    Plausible => "plausible",
    NearMiss => "near_miss",
    Contradicted => "contradicted",
    Unverifiable => "unverifiable",
});

/// An article as far as judging it goes.
#[derive(Clone, Copy, Debug)]
pub struct Case<'a> {
    /// The text that the spans refer to.
    pub text: &'a str,
    /// Every figure; each is at the place that its id names.
    pub figures: &'a [Figure],
    /// What is claimed.
    pub claims: &'a [Claim],
    /// What the article is checked against.
    pub sources: &'a [Source],
    /// Its headline, standfirst and captions, where they are known.
    pub parts: &'a [Part],
    /// The days on which the article may have been written.
    pub date: Option<ArticleDate>,
    /// The words of its language, which say where countries are named.
    pub language: Option<&'a Language>,
}

/// Judges every claim, in the order of the claims: one finding each, but for what fails only since
/// a conversion does. That is told in the message of the conversion.
#[must_use]
pub fn judge(case: &Case<'_>, rates: &RateBook, settings: &Settings) -> Vec<Finding> {
    judgement(case, rates, settings, &Interrupt::never()).findings
}

/// The same, until it is interrupted.
///
/// ```
/// use exchequer::rates::RateBook;
/// use exchequer::verdict::{Case, Settings, judge_until};
/// use exchequer::Interrupt;
///
/// let case = Case {
///     text: "", figures: &[], claims: &[], sources: &[], parts: &[], date: None, language: None,
/// };
/// let interrupt = Interrupt::new();
/// interrupt.raise();
/// let findings = judge_until(&case, &RateBook::empty(), &Settings::default(), &interrupt);
/// assert!(findings.unwrap_err().is_interrupted());
/// ```
///
/// # Errors
///
/// [`Error::is_interrupted`] when the flag was raised before the last claim was judged.
pub fn judge_until(
    case: &Case<'_>,
    rates: &RateBook,
    settings: &Settings,
    interrupt: &Interrupt,
) -> Result<Vec<Finding>, Error> {
    interrupt.unless_raised(judgement(case, rates, settings, interrupt).findings)
}

/// The band in which figures agree that nothing open touches.
const fn verdict_band(verdict: Verdict) -> Option<Band> {
    match verdict {
        Verdict::Holds => Some(Band::AsWritten),
        Verdict::HoldsApproximately => Some(Band::About),
        Verdict::Plausible | Verdict::NearMiss | Verdict::Contradicted | Verdict::Unverifiable => {
            None
        }
    }
}
