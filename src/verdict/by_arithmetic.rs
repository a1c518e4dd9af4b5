//! Figures that follow from other figures of the article, without any rate: changes, sums, shares,
//! periods, ages and units of measurement.
//!
//! The inputs are read as written: a number stands for the values that round to it at its last
//! written place, zeros included, and counts in full digits are exact. The stated figure holds
//! within half a unit of its last place, holds approximately within half a unit more (truncation),
//! and is a near miss within one unit more.
//!
//! Measured on 646 claims in real news (see [`verdict::guide`](crate::verdict::guide)): none of the
//! right ones is contradicted by this, where a flat tolerance of 1 % accuses 30 %.

mod age;
mod change;
mod diagnosis;
mod multiple;
mod per_unit;
mod period_total;
mod ratio;
mod share;
mod step;
mod suggestion;
mod sum;
mod unit_conversion;

pub(super) use age::judge_age;
pub(super) use change::judge_change;
pub(super) use multiple::judge_multiple;
pub(super) use per_unit::judge_per_unit;
pub(super) use period_total::judge_period_total;
pub(super) use ratio::judge_ratio;
pub(super) use share::judge_share;
pub(super) use step::judge_step;
pub(super) use sum::judge_sum;
pub(super) use unit_conversion::judge_unit_conversion;

use super::by_rate::present::bare;
use super::compare::gap_percent;
use super::finding::{Computed, Finding, Relaxation, Rule, presented};
use super::message::{Clause, Formula, Quantity, UnitName};
use super::ruling::Ruling;
use super::wording::message::gap;
use super::{Context, Verdict, verdict_band};
use crate::claim::Claim;
use crate::currency::Currency;
use crate::figure::{Amount, Figure, Unit};
use crate::interval::{Band, Hedge, Interval, Written, exact_log10, negative};
use crate::language::digit;
use diagnosis::Slip;
use rust_decimal::{Decimal, dec};

/// What can be computed, and how it reads: "340 − 300".
#[derive(Clone, Debug)]
struct Sought {
    /// The values that the other figures allow.
    value: Interval,
    /// The arithmetic in words.
    formula: Formula,
}

/// What a stated figure stands for, the narrowest first.
#[derive(Clone, Copy, Debug)]
struct Bands {
    holds: Interval,
    approximately: Interval,
    near: Interval,
}

impl Bands {
    /// By the last written place of a figure, or its hedge.
    ///
    /// A stated amount in full digits may be rounded to its last digit that is not zero:
    /// "163,000 a year".
    fn of(context: &Context<'_>, figure: &Figure) -> Option<Self> {
        let [holds, approximately, near] = match figure.amount {
            Amount::Single(written) => {
                [dec!(0.5), dec!(1), dec!(1.5)].map(|units| band(context, figure, written, units))
            }
            Amount::Range { low, high } => [dec!(0.5), dec!(1), dec!(1.5)].map(|units| {
                let [low, high] = [low, high].map(|bound| around(context, figure, bound, units));
                Some(low?.hull(high?))
            }),
            Amount::Vague { .. } | Amount::OutOfRange => return None,
        };
        let bands = Self { holds: holds?, approximately: approximately?, near: near? };
        match (&figure.unit, figure.written()) {
            (Unit::Money(_), Some(written)) if figure.hedge.is_none() => {
                Some(bands.widened(written.as_written()))
            }
            _ => Some(bands),
        }
    }

    fn widened(self, by: Interval) -> Self {
        let Self { holds, approximately, near } = self;
        Self { holds: holds.hull(by), approximately: approximately.hull(by), near: near.hull(by) }
    }

    fn verdict(&self, value: Interval) -> Verdict {
        if self.holds.meets(value) {
            Verdict::Holds
        } else if self.approximately.meets(value) {
            Verdict::HoldsApproximately
        } else if self.near.meets(value) {
            Verdict::NearMiss
        } else {
            Verdict::Contradicted
        }
    }
}

/// The number give or take so many units of its last place; what its hedge allows where that is
/// more.
fn band(
    context: &Context<'_>,
    figure: &Figure,
    written: Written,
    units: Decimal,
) -> Option<Interval> {
    let plain = around(context, figure, written, units)?;
    let Some(hedge) = figure.hedge() else { return Some(plain) };
    let wide = if units > dec!(0.5) { Band::About } else { Band::AsWritten };
    let hedged = written.band(Some(hedge), wide, minor_unit(figure));
    Some(if hedge == Hedge::About { plain.hull(hedged) } else { hedged })
}

fn around(
    context: &Context<'_>,
    figure: &Figure,
    written: Written,
    units: Decimal,
) -> Option<Interval> {
    Interval::point(written.value()).widen(place(context, figure, written).checked_mul(units)?)
}

/// The place value of a number's last written digit, zeros included: a million for "400 million"
/// and for "1,190m".
fn place(context: &Context<'_>, figure: &Figure, written: Written) -> Decimal {
    let words = figure.span.of(context.case.text);
    let scale = if figure.form.scale {
        place_of_digits(words, written.value()).unwrap_or_else(|| scale_of(written.value()))
    } else {
        Decimal::ONE
    };
    // "0.4 million" is written in tenths of a million.
    let below_one = words.trim_start().starts_with('0');
    if below_one { written.last_place() } else { written.last_place().min(scale) }
}

/// The place value of the last digit in the words of a number: its value divided by its digits read
/// as one whole number, which gives the scale for "50億" and "5 crore". `None` where that is no
/// power of ten, since a scale word is among the digits: "1億500万".
fn place_of_digits(words: &str, value: Decimal) -> Option<Decimal> {
    let digits = words.chars().filter_map(digit);
    let number = digits
        .take(MOST_DIGITS)
        .fold(0_u64, |number, digit| number.saturating_mul(10).saturating_add(u64::from(digit)));
    let place = value.abs().checked_div(Decimal::from(number))?.normalize();
    exact_log10(place).map(|_| place)
}

/// The most that always fit into 64 bits; no number with a scale word has more.
const MOST_DIGITS: usize = 18;

/// The largest power of a thousand in a number, which its scale word most likely is.
fn scale_of(value: Decimal) -> Decimal {
    const SCALES: [Decimal; 4] =
        [dec!(1_000_000_000_000), dec!(1_000_000_000), dec!(1_000_000), dec!(1_000)];
    SCALES.into_iter().find(|scale| value.abs() >= *scale).unwrap_or(Decimal::ONE)
}

/// What a figure stands for when others are computed from it; for a range everything between.
fn given(context: &Context<'_>, figure: &Figure) -> Option<Interval> {
    let exact = figure.unit == Unit::Things && !figure.form.scale && figure.hedge.is_none();
    match figure.amount {
        Amount::Single(written) if exact => Some(Interval::point(written.value())),
        Amount::Single(written) => band(context, figure, written, dec!(0.5)),
        Amount::Range { low, high } => {
            let [low, high] = [low, high].map(|bound| around(context, figure, bound, dec!(0.5)));
            Some(low?.hull(high?))
        }
        Amount::Vague { low, high } => Some(Interval::new(low, high)),
        Amount::OutOfRange => None,
    }
}

/// Whether all figures count the same: one currency, or one other unit. A number with a scale word
/// and no unit counts what the others do.
fn same_unit(context: &Context<'_>, figures: &[&Figure]) -> bool {
    let bare = |figure: &&&Figure| figure.unit == Unit::Things && figure.form.scale;
    let first = figures.iter().find(|figure| !bare(figure)).or(figures.first());
    let Some(first) = first else { return false };
    let alike = |figure: &&&Figure| match (&figure.unit, &first.unit) {
        (Unit::Money(_), Unit::Money(_)) => context.currency(figure) == context.currency(first),
        (one, other) => one == other,
    };
    figures.iter().all(|figure| bare(&figure) || alike(&figure))
}

/// The differences of a point of each. `None` when out of range.
fn minus(one: Interval, other: Interval) -> Option<Interval> {
    Some(Interval::new(
        one.low().checked_sub(other.high()?)?,
        one.high()?.checked_sub(other.low())?,
    ))
}

/// The values with the sign taken off: changes are stated without one.
fn size(value: Interval) -> Option<Interval> {
    let high = value.high()?;
    if value.low().is_sign_negative() && high.is_sign_positive() {
        return Some(Interval::new(Decimal::ZERO, high.max(negative(value.low()))));
    }
    Some(Interval::new(value.low().abs(), high.abs()))
}

/// The finding on a stated figure without other computations that may have been meant.
fn conclude(
    context: &Context<'_>,
    claim: &Claim,
    stated: &Figure,
    bands: &Bands,
    ways: &[Sought],
) -> Option<Finding> {
    conclude_with(context, claim, stated, bands, ways, &[])
}

/// The finding on a stated figure; of several ways to compute it the best-fitting one counts.
fn conclude_with(
    context: &Context<'_>,
    claim: &Claim,
    stated: &Figure,
    bands: &Bands,
    ways: &[Sought],
    slips: &[Slip],
) -> Option<Finding> {
    let rated =
        ways.iter().map(|way| (bands.verdict(way.value), gap_percent(bands.holds, way.value), way));
    let best = rated
        .min_by(|one, other| one.0.cmp(&other.0).then_with(|| one.1.abs().cmp(&other.1.abs())));
    let (verdict, gap, way) = best?;
    let mut finding = bare(context, claim, &ruling(verdict, gap));
    finding.band = verdict_band(verdict);
    finding.relaxation =
        finding.band.filter(|band| *band == Band::About).map(|_| Relaxation::RoundFigure);
    finding.computed = context.currency(stated).and_then(|money| computed(way.value, money));
    let result = Quantity { value: shown_rounded(way.value), unit: unit_of(stated) };
    finding.say(Clause::Computes { formula: way.formula.clone(), result });
    finding.say(outcome(context, stated, &finding));
    if matches!(verdict, Verdict::NearMiss | Verdict::Contradicted) {
        finding.suggestion = suggestion::suggestion(context, stated, way);
        let written = stated.written().filter(|_| stated.hedge.is_none());
        let slips = |written| diagnosis::diagnoses(written, bands, ways, slips);
        finding.diagnoses = written.map(slips).unwrap_or_default();
    }
    Some(finding)
}

/// What is after a computed number: " %", " kilometre".
fn unit_of(stated: &Figure) -> UnitName {
    match stated.unit {
        Unit::Percent => UnitName::Percent,
        Unit::PercentagePoint => UnitName::Points,
        Unit::Measure(measure) => UnitName::Measure(measure.shown()),
        Unit::Money(_)
        | Unit::Things
        | Unit::Multiple
        | Unit::Ratio
        | Unit::Age
        | Unit::Year
        | Unit::Date => UnitName::None,
    }
}

/// What follows from a verdict that nothing open touches.
fn ruling(verdict: Verdict, gap: Decimal) -> Ruling {
    let rule = match verdict {
        Verdict::Holds => Rule::AllAsWritten,
        Verdict::HoldsApproximately => Rule::AllAbout,
        Verdict::Plausible | Verdict::NearMiss => Rule::GapWithinThreePercent,
        Verdict::Contradicted | Verdict::Unverifiable => Rule::GapOverThreePercent,
    };
    let gap = if verdict == Verdict::Holds { Decimal::ZERO } else { gap };
    Ruling { verdict, on: Vec::new(), reason: None, rule, gap: Some(gap) }
}

fn computed(exact: Interval, currency: Currency) -> Option<Computed> {
    Some(Computed { exact, low: presented(exact.low()), high: presented(exact.high()?), currency })
}

fn outcome(context: &Context<'_>, stated: &Figure, finding: &Finding) -> Clause {
    let words = stated.span.of(context.case.text).trim().to_owned();
    match finding.verdict {
        Verdict::Holds => Clause::WordsAgree { words },
        Verdict::HoldsApproximately => Clause::WordsAgreeAbout { words },
        Verdict::Plausible | Verdict::NearMiss | Verdict::Contradicted | Verdict::Unverifiable => {
            match gap(finding) {
                (true, gap) => Clause::WordsBelow { words, gap },
                (false, gap) => Clause::WordsAbove { words, gap },
            }
        }
    }
}

/// A figure in the article's own words.
fn words<'a>(context: &Context<'a>, figure: &Figure) -> &'a str {
    figure.span.of(context.case.text).trim()
}

fn shown_rounded(value: Interval) -> Interval {
    match value.high() {
        Some(high) => Interval::new(presented(value.low()), presented(high)),
        None => value,
    }
}

fn minor_unit(figure: &Figure) -> Decimal {
    figure.currency().map_or(Decimal::ONE, Currency::minor_unit)
}
