//! Figures that follow from other figures of the article, without any rate: what the checks on
//! changes, sums, periods, shares and ages have in common.
//!
//! Figures written out in full digits are exact; those with a hedge or a scale word carry their
//! reading; the stated figure has its two bands.

use super::Context;
use super::compare::{Fit, gap_percent};
use super::finding::{Computed, Finding, Relaxation, presented};
use super::message::distance;
use super::present::bare;
use super::ruling::Ruling;
use super::shown::Shown;
use super::side::{Bounds, Exactness, Reading};
use super::verdict_band;
use crate::claim::Claim;
use crate::currency::Currency;
use crate::figure::Figure;
use crate::interval::{Band, Interval, negative};
use rust_decimal::Decimal;

/// What can be computed, and how it reads: "340 − 300".
#[derive(Clone, Debug)]
pub(super) struct Sought {
    /// The values that the other figures allow.
    pub(super) value: Interval,
    /// The arithmetic in words.
    pub(super) formula: String,
}

/// What a figure stands for when others are computed from it; for a range everything between.
pub(super) fn given(figure: &Figure) -> Option<Interval> {
    let bounds = Reading::primary(figure).native(Exactness::ByForm, minor_unit(figure));
    bounds.map(Bounds::folded)
}

/// Whether all figures count the same: one currency, or none at all.
pub(super) fn same_unit(figures: &[&Figure]) -> bool {
    figures
        .iter()
        .all(|figure| Some(figure.currency()) == figures.first().map(|first| first.currency()))
}

/// The differences of a point of each. `None` when out of range.
pub(super) fn minus(one: Interval, other: Interval) -> Option<Interval> {
    Some(Interval::new(
        one.low().checked_sub(other.high()?)?,
        one.high()?.checked_sub(other.low())?,
    ))
}

/// The values with the sign taken off: changes are stated without one.
pub(super) fn size(value: Interval) -> Option<Interval> {
    let high = value.high()?;
    if value.low().is_sign_negative() && high.is_sign_positive() {
        return Some(Interval::new(Decimal::ZERO, high.max(negative(value.low()))));
    }
    Some(Interval::new(value.low().abs(), high.abs()))
}

/// The finding on a stated figure; of several ways to compute it the best-fitting one counts.
pub(super) fn conclude(
    context: &Context<'_>,
    claim: &Claim,
    stated: &Figure,
    ways: &[Sought],
) -> Option<Finding> {
    let stands_for =
        |band| Reading::primary(stated).bounds(stated.hedge(), band, minor_unit(stated));
    let as_written = stands_for(Band::AsWritten)?.folded();
    let about = stands_for(Band::About)?.folded();
    let rated = ways
        .iter()
        .map(|way| (fit(way.value, as_written, about), gap_percent(as_written, way.value), way));
    let (fit, gap, way) = rated
        .min_by(|one, other| other.0.cmp(&one.0).then_with(|| one.1.abs().cmp(&other.1.abs())))?;
    let ruling = Ruling::plain(fit, gap);
    let mut finding = bare(context, claim, &ruling);
    finding.band = verdict_band(ruling.verdict);
    finding.relaxation =
        finding.band.filter(|band| *band == Band::About).map(|_| Relaxation::RoundFigure);
    finding.computed = stated.currency().and_then(|currency| computed(way.value, currency));
    let outcome = outcome(context, stated, fit, &finding);
    finding.message = format!("{} = {}; {outcome}", way.formula, shown_rounded(way.value));
    Some(finding)
}

fn fit(value: Interval, as_written: Interval, about: Interval) -> Fit {
    if as_written.meets(value) {
        Fit::AsWritten
    } else if about.meets(value) {
        Fit::About
    } else {
        Fit::Apart
    }
}

fn computed(exact: Interval, currency: Currency) -> Option<Computed> {
    Some(Computed { exact, low: presented(exact.low()), high: presented(exact.high()?), currency })
}

fn outcome(context: &Context<'_>, stated: &Figure, fit: Fit, finding: &Finding) -> String {
    let text = stated.span.of(context.case.text).trim();
    match fit {
        Fit::AsWritten => format!("\u{201c}{text}\u{201d} agrees"),
        Fit::About => format!("\u{201c}{text}\u{201d} agrees when read as approximate"),
        Fit::Apart => {
            format!("\u{201c}{text}\u{201d} could not be reproduced: {}", distance(finding))
        }
    }
}

fn shown_rounded(value: Interval) -> Shown {
    match value.high() {
        Some(high) => Shown(Interval::new(presented(value.low()), presented(high))),
        None => Shown(value),
    }
}

fn minor_unit(figure: &Figure) -> Decimal {
    figure.currency().map_or(Decimal::ONE, Currency::minor_unit)
}
