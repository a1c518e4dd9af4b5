//! What would make a claim hold: the slips that writers make, each tried on the figures.
//!
//! "495.000 rubler (36 millioner kroner)" does not hold; it does with one amount off by a factor of
//! 1,000. A hypothesis is reported only if the figures then meet as written, with the probability
//! that a random wrong figure would have met as well. Diagnoses are ranked, at most three are kept,
//! and none ever changes a verdict.

mod amount;
mod chance;
mod currency;
mod hypothesis;
mod question;
mod rate;

use super::by_rate::conversion::Judged;
use super::by_rate::survey::Survey;
use super::finding::{Suggestion, Unknown};
use super::{Context, Verdict};
use crate::claim::Claim;
use crate::interval::plain;
pub(in crate::verdict) use chance::shown;
use hypothesis::Hypothesis;
use question::Question;
use rust_decimal::{Decimal, dec};
use serde::{Deserialize, Serialize};

/// A hypothesis under which a claim holds as written.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Diagnosis {
    /// Which slip it supposes.
    pub code: Code,
    /// What it supposes, in one neutral English line.
    pub message: String,
    /// The probability that a random wrong figure would match as well, after counting the
    /// alternatives tried.
    #[serde(serialize_with = "plain")]
    pub chance: Decimal,
    /// What would stand in the article under it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub suggestion: Option<String>,
}

impl Diagnosis {
    /// Whether it supposes the rate of another date.
    pub(super) fn names_a_date(&self) -> bool {
        matches!(self.code, Code::EventDate | Code::PeriodAverage)
    }
}

/// The slips that are tried.
///
/// ```
/// use exchequer::verdict::Code;
///
/// assert_eq!("long_short_scale".parse::<Code>()?, Code::LongShortScale);
/// # Ok::<(), exchequer::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Code {
    /// One amount is off by a power of ten.
    Scale,
    /// Billion or trillion was read in the other scale.
    LongShortScale,
    /// A thousands separator was read as a decimal one, or the reverse.
    Separator,
    /// The amount was divided by the rate and not multiplied, or the reverse.
    InvertedRate,
    /// The digits of one amount stand beside the unit of the other.
    Unconverted,
    /// Another currency of the same name was meant.
    SameNameCurrency,
    /// One of the signs €, $ and £ was printed for another.
    WrongSign,
    /// The currency of a country named in the sentence was meant.
    ContextCountry,
    /// An older rate was used.
    StaleRate,
    /// The rate of another date was used: one named in the text, or the article's.
    EventDate,
    /// The average rate of a year named in the text was used.
    PeriodAverage,
    /// The amount was converted by way of a rounded amount in a third currency.
    PivotRounding,
    /// The two amounts count per different periods.
    Period,
    /// Two neighbouring digits are swapped.
    Transposed,
    /// One digit is wrong.
    Typo,
    /// One amount counts in the units before or after a redenomination.
    Redenomination,
    /// The amount is that of another figure in the sentence.
    WrongPair,
    /// Only a rate that is not official fits.
    ParallelMarket,
}

impl Code {
    /// How often a slip stands behind a wrong figure, as a weight against the others. A ranking by
    /// experience, not a measurement.
    const fn prior(self) -> u32 {
        match self {
            Self::Scale | Self::LongShortScale => 20,
            Self::ParallelMarket => 15,
            Self::Unconverted | Self::SameNameCurrency | Self::StaleRate | Self::EventDate => 10,
            Self::Separator | Self::Period | Self::PeriodAverage => 8,
            Self::PivotRounding | Self::ContextCountry | Self::WrongPair | Self::WrongSign => 6,
            Self::InvertedRate | Self::Redenomination => 5,
            Self::Transposed => 4,
            Self::Typo => 3,
        }
    }
}

/// At most this many are reported.
const MOST: usize = 3;

/// A hypothesis that a random figure would satisfy this often says nothing.
const UNINFORMATIVE: Decimal = dec!(0.5);

/// The slips that would make a judged claim hold, the likeliest first.
pub(super) fn diagnose(
    context: &Context<'_>,
    claim: &Claim,
    judged: &Judged<'_>,
    best: &Survey<'_>,
    suggestion: Option<Suggestion>,
) -> Vec<Diagnosis> {
    let verdict = judged.ruling.verdict;
    let agrees = matches!(verdict, Verdict::Holds | Verdict::HoldsApproximately);
    if verdict == Verdict::Unverifiable || agrees && best.days() > rate::pivot_rounding::MOST_DAYS {
        return Vec::new();
    }
    let Some(question) = Question::of(context, claim, best, suggestion) else { return Vec::new() };
    let hypotheses = match judged.ruling.verdict {
        Verdict::NearMiss | Verdict::Contradicted => every_slip(&question),
        Verdict::Plausible if judged.ruling.on.contains(&Unknown::Source) => {
            rate::parallel_market::hypotheses(&question)
        }
        Verdict::Holds | Verdict::HoldsApproximately => {
            rate::pivot_rounding::as_information(&question)
        }
        Verdict::Plausible | Verdict::Unverifiable => Vec::new(),
    };
    ranked(&question, hypotheses)
}

fn every_slip(question: &Question<'_>) -> Vec<Hypothesis> {
    let slips = [
        amount::scale::hypotheses,
        amount::long_short_scale::hypotheses,
        amount::separator::hypotheses,
        currency::wrong_sign::hypotheses,
        rate::inverted_rate::hypotheses,
        amount::unconverted::hypotheses,
        currency::same_name_currency::hypotheses,
        currency::context_country::hypotheses,
        rate::stale_rate::hypotheses,
        rate::other_date::hypotheses,
        rate::pivot_rounding::hypotheses,
        amount::period::hypotheses,
        amount::digits::hypotheses,
        amount::redenomination::hypotheses,
        amount::wrong_pair::hypotheses,
    ];
    let wanted = slips.iter().take_while(|_| !question.context.interrupt.is_raised());
    wanted.flat_map(|slip| slip(question)).collect()
}

/// Orders by prior × specificity, the specificity being one over the chance of a coincidence.
fn ranked(question: &Question<'_>, hypotheses: Vec<Hypothesis>) -> Vec<Diagnosis> {
    let mut rated: Vec<(Decimal, Diagnosis)> = hypotheses
        .into_iter()
        .map(|hypothesis| (hypothesis.prior(), diagnosis(question, hypothesis)))
        .filter(|(_, diagnosis)| diagnosis.chance < UNINFORMATIVE)
        .map(|(prior, diagnosis)| {
            (prior.checked_div(diagnosis.chance).unwrap_or(Decimal::MAX), diagnosis)
        })
        .collect();
    rated.sort_by(|(one, a), (other, b)| other.cmp(one).then_with(|| a.code.cmp(&b.code)));
    let mut kept: Vec<Diagnosis> = Vec::new();
    for (_, diagnosis) in rated {
        // A namesake of a country in the sentence is one and the same slip.
        if kept.len() < MOST && !kept.iter().any(|better| better.message == diagnosis.message) {
            kept.push(diagnosis);
        }
    }
    kept
}

fn diagnosis(question: &Question<'_>, hypothesis: Hypothesis) -> Diagnosis {
    let chance = chance::of_coincidence(question.written, &hypothesis.accepted);
    Diagnosis {
        code: hypothesis.code,
        message: hypothesis.message,
        chance: chance::shown(chance),
        suggestion: hypothesis.suggestion,
    }
}

#[cfg(test)]
mod tests;
