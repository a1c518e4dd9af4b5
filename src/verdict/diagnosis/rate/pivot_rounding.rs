//! Converted by way of a rounded amount in a world currency: 190,000 roubles are about $2,000, and
//! $2,000 are 13,600 kroner.

use crate::currency::Currency;
use crate::interval::{Interval, Magnitude, Written};
use crate::verdict::compare::product;
use crate::verdict::diagnosis::question::Question;
use crate::verdict::diagnosis::{Code, Hypothesis};
use crate::verdict::wording::shown::Grouped;
use rust_decimal::{Decimal, dec};

/// To how many digits the amount in between was rounded.
const DIGITS: std::ops::RangeInclusive<u32> = 1..=3;
/// A direct conversion farther off than this is no matter of rounding.
const FARTHEST_PERCENT: Decimal = dec!(5);

/// Over more days some round amount always fits.
pub(in crate::verdict::diagnosis) const MOST_DAYS: usize = 31;

/// One amount in a third currency, rounded, and what it comes to.
struct Detour {
    pivot: Currency,
    rounded: Decimal,
    amounts: Vec<Interval>,
}

/// The derived figure, taken as written, is what a rounded amount in dollars, euros or pounds
/// gives.
pub(in crate::verdict::diagnosis) fn hypotheses(question: &Question<'_>) -> Vec<Hypothesis> {
    // Nobody goes from one world currency to the next to arrive at a third.
    if question.days.len() > MOST_DAYS
        || pivots().any(|pivot| pivot == question.base())
        || !is_close(question)
    {
        return Vec::new();
    }
    let reading = question.written.as_written();
    let detours: Vec<Detour> = pivots().flat_map(|pivot| detours(question, pivot)).collect();
    let fits = |detour: &&Detour| detour.amounts.iter().any(|amount| amount.meets(reading));
    // The rounder the amount in between, the likelier that someone rounded it.
    let Some(best) = detours.iter().filter(fits).min_by_key(|detour| significant(detour.rounded))
    else {
        return Vec::new();
    };
    let accepted = detours.iter().flat_map(|detour| detour.amounts.clone()).collect();
    let message = format!(
        "agrees if {} {} was first rounded to {} {}",
        Grouped(question.anchor.value()),
        question.base(),
        Grouped(best.rounded),
        best.pivot
    );
    let found = Hypothesis::new(Code::PivotRounding, message, accepted);
    vec![found.suggesting(question.amount_in_print())]
}

/// For claims that agree on some day only because the figure is read as approximate.
pub(in crate::verdict::diagnosis) fn as_information(question: &Question<'_>) -> Vec<Hypothesis> {
    let reading = question.written.as_written();
    let exact = question
        .each_amount(question.survey.course.open_each())
        .iter()
        .all(|amount| amount.meets(reading));
    if exact { Vec::new() } else { hypotheses(question) }
}

fn is_close(question: &Question<'_>) -> bool {
    let reading = question.written.as_written();
    question.amounts().iter().any(|amount| {
        crate::verdict::compare::gap_percent(reading, *amount).abs() <= FARTHEST_PERCENT
    })
}

fn pivots() -> impl Iterator<Item = Currency> {
    [Some(Currency::USD), Some(Currency::EUR), Currency::from_code("GBP")].into_iter().flatten()
}

fn detours(question: &Question<'_>, pivot: Currency) -> Vec<Detour> {
    if [question.base(), question.quote()].contains(&pivot) {
        return Vec::new();
    }
    let there = question.each_amount(question.course(question.base(), pivot).open_each());
    let on = question.course(pivot, question.quote());
    rounded(&there)
        .into_iter()
        .map(|rounded| {
            let amounts = on
                .open()
                .joined()
                .iter()
                .filter_map(|rate| product(Interval::point(rounded), *rate));
            Detour { pivot, rounded, amounts: amounts.collect() }
        })
        .collect()
}

/// Every round number that one of these amounts rounds to.
fn rounded(amounts: &[Interval]) -> Vec<Decimal> {
    let mut ends: Vec<Decimal> =
        amounts.iter().flat_map(|amount| [Some(amount.low()), amount.high()]).flatten().collect();
    ends.sort();
    let mut rounded: Vec<Decimal> =
        DIGITS.flat_map(|digits| round(&ends, digits)).map(|number| number.normalize()).collect();
    rounded.sort();
    rounded.dedup();
    rounded
}

/// What numbers in order round to: those up to half a step above one that was rounded round to the
/// same.
fn round(ends: &[Decimal], digits: u32) -> Vec<Decimal> {
    let (mut rounded, mut rest) = (Vec::new(), ends);
    while let Some((first, others)) = rest.split_first() {
        let Some(number) = first.round_sf(digits) else { return rounded };
        let end = half_a_step(*first, digits).and_then(|half| number.checked_add(half));
        let is_same = |other: &Decimal| end.is_some_and(|end| *other < end);
        rest = others.get(others.partition_point(is_same)..).unwrap_or_default();
        rounded.push(number);
    }
    rounded
}

/// Half a unit of the last of so many digits.
fn half_a_step(number: Decimal, digits: u32) -> Option<Decimal> {
    let place = Magnitude::at_most(number).leading_place() - i64::from(digits) - 1;
    match u32::try_from(place) {
        Ok(zeros) => {
            let half = 10i128.checked_pow(zeros)?.checked_mul(5)?;
            Decimal::try_from_i128_with_scale(half, 0).ok()
        }
        Err(_) => Decimal::try_new(5, u32::try_from(-place).ok()?).ok(),
    }
}

/// A number without its trailing zeros: 2,000 is 2.
fn significant(rounded: Decimal) -> Decimal {
    rounded.checked_div(Written::in_full(rounded).last_place()).unwrap_or(rounded)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn every_number_is_rounded_as_it_is_alone(
            numbers in prop::collection::vec((1i64..2_000_000, 0u32..6), 1..40),
            digits in 1u32..4,
        ) {
            let mut ends: Vec<Decimal> =
                numbers.into_iter().map(|(number, scale)| Decimal::new(number, scale)).collect();
            ends.sort();
            let mut alone: Vec<Decimal> = ends.iter().filter_map(|end| end.round_sf(digits)).collect();
            alone.sort();
            alone.dedup();
            let mut together = round(&ends, digits);
            together.sort();
            together.dedup();
            prop_assert_eq!(together, alone);
        }
    }
}
