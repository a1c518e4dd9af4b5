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
#[cfg_attr(
    not(feature = "messages"),
    allow(dead_code, reason = "the catalogues alone read what English needs not")
)]
pub(crate) mod message;
mod remark;
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
pub use resolution::Resolution;
pub use settings::{Policy, Settings};
pub(crate) use wording::money::Amounts;
#[cfg(feature = "messages")]
pub(crate) use wording::money::COUNTED_IN;
pub(crate) use wording::shown::{Grouped, grouped};

use crate::article::{self, ArticleDate, Part, PartKind};
use crate::claim::{Assertion, Claim, Source};
use crate::common::text_form::text_form;
use crate::currency::Currency;
use crate::figure::{Figure, FigureId};
use crate::interrupt::Interrupt;
use crate::interval::Band;
use crate::language::Language;
use crate::rates::RateBook;
use crate::{Error, Span};
use by_rate::lookup::Lookup;
use by_rate::stated_rate::StatedRates;
use document::support::Supports;
use document::triangle::ImpliedRates;
use serde::{Deserialize, Serialize};
use side::Exactness;
pub use side::Side;
use std::cell::OnceCell;

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

/// What judging an article comes to.
#[derive(Debug, Default)]
pub(crate) struct Judgement {
    /// One for each claim, in order, until the flag was raised; none for what only follows from
    /// another.
    pub(crate) findings: Vec<Finding>,
    /// What the conversions decide of currencies that the text leaves open.
    pub(crate) resolution: Resolution,
    /// How many random figures of each hundred the sources would support as well.
    pub(crate) random_support: Option<u8>,
}

/// Judges every claim, until the flag is raised.
pub(crate) fn judgement(
    case: &Case<'_>,
    rates: &RateBook,
    settings: &Settings,
    interrupt: &Interrupt,
) -> Judgement {
    // Most articles claim nothing, and cost nothing here.
    if case.claims.is_empty() {
        return Judgement::default();
    }
    let lookup = Lookup::new(rates, case.home());
    judge_all(Context::new(case, &lookup, settings, interrupt))
}

/// What judging a claim may look at.
struct Context<'a> {
    case: &'a Case<'a>,
    lookup: &'a Lookup<'a>,
    settings: &'a Settings,
    /// Polled for each claim, scenario and slip; what is found once it is raised is thrown away.
    interrupt: &'a Interrupt,
    /// The rates that the article states, worked out once.
    stated: StatedRates,
    /// What its conversions imply, worked out when a triangle asks for it.
    implied: OnceCell<ImpliedRates>,
    /// What its conversions decide of open currencies; empty while they are judged.
    resolution: Resolution,
    /// The figures of the sources, by unit and size.
    supports: Supports<'a>,
    /// The money of every country that the article names, worked out when a claim fails that may
    /// mean it.
    named: OnceCell<Vec<Currency>>,
    /// The parts of the article, worked out when a claim repeats a figure.
    parts: OnceCell<Vec<Part>>,
}

impl<'a> Context<'a> {
    fn new(
        case: &'a Case<'a>,
        lookup: &'a Lookup<'a>,
        settings: &'a Settings,
        interrupt: &'a Interrupt,
    ) -> Self {
        Self {
            case,
            lookup,
            settings,
            interrupt,
            stated: StatedRates::of(case),
            implied: OnceCell::new(),
            resolution: Resolution::default(),
            supports: Supports::of(case),
            named: OnceCell::new(),
            parts: OnceCell::new(),
        }
    }

    fn figure(&self, id: FigureId) -> Option<&'a Figure> {
        self.case.figures.get(id)
    }

    /// These figures; `None` where one is not there.
    fn figures<const N: usize>(&self, ids: [FigureId; N]) -> Option<[&'a Figure; N]> {
        let figures: Option<Vec<&'a Figure>> = ids.iter().map(|id| self.figure(*id)).collect();
        figures?.try_into().ok()
    }

    /// The part of the article that a span is in.
    fn part(&self, span: Span) -> Option<PartKind> {
        let parts = self.parts.get_or_init(|| article::parts(self.case.text, self.case.parts));
        parts.iter().find(|part| part.span.contains(span)).map(|part| part.kind)
    }

    /// A figure's currency, by the text or by its conversion.
    fn currency(&self, figure: &Figure) -> Option<Currency> {
        self.resolution.currency(figure)
    }
}

impl Case<'_> {
    /// The money of the country in which the article appears, at its time.
    fn home(&self) -> Option<Currency> {
        let country = self.language?.country()?;
        self.date.map_or_else(|| country.currency(), |date| country.currency_on(date.to()))
    }
}

/// Conversions are judged first, since what they decide of open currencies is evidence for the
/// claims that compare amounts across the article.
fn judge_all(mut context: Context<'_>) -> Judgement {
    let claims = context.case.claims;
    let judged = |context: &Context<'_>, by_rate: bool| -> Vec<Finding> {
        let wanted = claims.iter().take_while(|_| !context.interrupt.is_raised());
        let is_of_kind = |claim: &&Claim| claim.relation().is_by_rate() == by_rate;
        // A finding takes some hundred bytes, so that a list grown by doubling would waste many.
        let mut findings = Vec::with_capacity(claims.iter().filter(is_of_kind).count());
        findings.extend(wanted.filter(is_of_kind).map(|claim| finding(context, claim).trimmed()));
        findings
    };
    let by_rate = judged(&context, true);
    context.resolution = Resolution::of(context.case.figures, by_rate.iter());
    let others = judged(&context, false);
    let (mut by_rate, mut others) = (by_rate.into_iter(), others.into_iter());
    let mut in_order = Vec::with_capacity(by_rate.len() + others.len());
    in_order.extend(claims.iter().map_while(|claim| {
        if claim.relation().is_by_rate() { by_rate.next() } else { others.next() }
    }));
    drop((by_rate, others));
    let findings = document::evidence::folded(&context, in_order);
    let random_support = document::random_support::random_support(context.case, &context.supports);
    Judgement { findings, resolution: context.resolution, random_support }
}

fn finding(context: &Context<'_>, claim: &Claim) -> Finding {
    match &claim.assertion {
        Assertion::Conversion { .. } => {
            by_rate::judge_conversion(context, claim, Exactness::ByForm)
        }
        Assertion::StatedRate { .. } => {
            by_rate::judge_conversion(context, claim, Exactness::StatedRate)
        }
        Assertion::Triangle { derived, .. } => {
            document::triangle::judge_triangle(context, claim, *derived)
        }
        Assertion::SharedRate { pairs } => {
            document::shared_rate::judge_shared_rate(context, claim, pairs)
        }
        Assertion::Repetition { first, again } => {
            document::repetition::judge_repetition(context, claim, [*first, *again])
        }
        Assertion::NotInBody { figure, nearest } => {
            document::repetition::judge_not_in_body(context, claim, *figure, *nearest)
        }
        Assertion::Change { from, to, by } => {
            by_arithmetic::judge_change(context, claim, [*from, *to, *by])
        }
        Assertion::Difference { from, to, by } => {
            by_arithmetic::judge_change(context, claim, [*from, *to, *by])
        }
        Assertion::Step { amount, before, after, by } => {
            by_arithmetic::judge_step(context, claim, [*amount, *by], [*before, *after])
        }
        Assertion::PerUnit { count, each, total } => {
            by_arithmetic::judge_per_unit(context, claim, [*count, *each, *total])
        }
        Assertion::Multiple { from, to, times } => {
            by_arithmetic::judge_multiple(context, claim, [*from, *to, *times])
        }
        Assertion::Sum { parts, total } => by_arithmetic::judge_sum(context, claim, parts, *total),
        Assertion::PeriodTotal { amounts } => {
            by_arithmetic::judge_period_total(context, claim, *amounts)
        }
        Assertion::Share { part, whole, share } => {
            by_arithmetic::judge_share(context, claim, *part, [*whole, *share])
        }
        Assertion::Ratio { ratio, share } => {
            by_arithmetic::judge_ratio(context, claim, [*ratio, *share])
        }
        Assertion::Support { figure } => document::support::judge_support(context, claim, *figure),
        Assertion::Age { birth, age, year } => {
            by_arithmetic::judge_age(context, claim, [*birth, *age], *year)
        }
        Assertion::UnitConversion { native, derived, compared } => {
            let figures = [*native, *derived];
            by_arithmetic::judge_unit_conversion(context, claim, figures, *compared)
        }
    }
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
