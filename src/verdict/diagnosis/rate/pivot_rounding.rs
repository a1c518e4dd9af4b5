//! Converted by way of a rounded amount in a world currency: 190,000 roubles are about $2,000, and
//! $2,000 are 13,600 kroner.

use crate::currency::Currency;
use crate::interval::{Interval, Magnitude, Written};
use crate::verdict::by_rate::period_rates::PeriodRates;
use crate::verdict::by_rate::survey::every_rate_fits;
use crate::verdict::by_rate::thresholds::Sides;
use crate::verdict::compare::product;
use crate::verdict::diagnosis::hypothesis::Hypothesis;
use crate::verdict::diagnosis::question::Question;
use crate::verdict::finding::Code;
use crate::verdict::message::{Coded, Supposition};
use crate::verdict::side::Side;
use rust_decimal::{Decimal, dec};
use std::collections::BTreeSet;
use std::rc::Rc;

/// To how many digits the amount in between was rounded.
const DIGITS: std::ops::RangeInclusive<u32> = 1..=3;
/// A direct conversion farther off than this is no matter of rounding.
const FARTHEST_PERCENT: Decimal = dec!(5);

/// Over more days some round amount always fits.
pub(in crate::verdict::diagnosis) const MOST_DAYS: usize = 31;

/// One amount in a third currency, rounded, and the rates by which it was converted on.
struct Detour {
    pivot: Currency,
    rounded: Decimal,
    on: Rc<PeriodRates>,
}

impl Detour {
    /// What the rounded amount comes to.
    fn amounts(&self) -> impl Iterator<Item = Interval> {
        let rounded = Interval::point(self.rounded);
        self.on.open().joined().iter().filter_map(move |rate| product(rounded, *rate))
    }

    fn fits(&self, reading: Interval) -> bool {
        let within = self.on.open_hull().and_then(|rates| reading.checked_div(rates));
        let may = within.is_none_or(|within| within.contains(self.rounded));
        may && self.amounts().any(|amount| amount.meets(reading))
    }
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
    let fits = |detour: &&Detour| detour.fits(reading);
    // The rounder the amount in between, the likelier that someone rounded it.
    let Some(best) = detours.iter().filter(fits).min_by_key(|detour| significant(detour.rounded))
    else {
        return Vec::new();
    };
    let accepted = detours.iter().flat_map(Detour::amounts).collect();
    let said = Supposition::RoundedFirst {
        amount: Coded { value: question.anchor.value(), currency: question.base() },
        rounded: Coded { value: best.rounded, currency: best.pivot },
    };
    let found = Hypothesis::new(Code::PivotRounding, said, accepted);
    vec![found.suggesting(question.amount_in_print())]
}

/// For claims that agree on some day only because the figure is read as approximate.
pub(in crate::verdict::diagnosis) fn as_information(question: &Question<'_>) -> Vec<Hypothesis> {
    let Some(side) = question.sides().first() else { return Vec::new() };
    // Without the hedge, under which more would fit.
    let reading = question.written.as_written();
    let sides = Sides::new(vec![Side { as_written: reading, about: reading, ..*side }]);
    let exact = every_rate_fits(&question.survey.period_rates, &sides.thresholds());
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
    let there = question.period_rates(question.base(), pivot);
    let Some(side) = question.sides().first() else { return Vec::new() };
    let rates = question.rates_of(&there).joined().iter();
    let amounts: Vec<Interval> = rates.filter_map(|rate| product(side.anchor, *rate)).collect();
    let on = question.period_rates(pivot, question.quote());
    let detour = |rounded| Detour { pivot, rounded, on: Rc::clone(&on) };
    rounded(&amounts).into_iter().map(detour).collect()
}

/// Every round number that some value of these amounts rounds to, each once and in order.
fn rounded(amounts: &[Interval]) -> BTreeSet<Decimal> {
    let stretches = amounts.iter().flat_map(|amount| DIGITS.map(move |digits| (amount, digits)));
    stretches.flat_map(|(amount, digits)| round_numbers(*amount, digits)).collect()
}

/// The numbers of so many digits that the values of an interval round to.
fn round_numbers(amount: Interval, digits: u32) -> impl Iterator<Item = Decimal> {
    let first = Some(amount.low()).filter(|low| *low > Decimal::ZERO);
    let first = first.and_then(|low| low.round_sf(digits));
    let last = amount.high().and_then(|high| high.round_sf(digits));
    let next = move |number: &Decimal| {
        let step = half_a_step(*number, digits)?.checked_mul(Decimal::TWO)?;
        number.checked_add(step).filter(|next| last.is_some_and(|last| *next <= last))
    };
    std::iter::successors(first, next)
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
        fn every_value_between_rounds_to_one_of_the_numbers(
            (low, width, scale) in (1i64..2_000_000, 0i64..20_000, 0u32..6),
            shares in prop::collection::vec(0i64..=100, 1..20),
            digits in 1u32..4,
        ) {
            let decimal = |number| Decimal::new(number, scale);
            let numbers: BTreeSet<Decimal> =
                round_numbers(Interval::new(decimal(low), decimal(low + width)), digits).collect();
            let between = |share| decimal(low + width * share / 100).round_sf(digits).unwrap();
            let rounded: BTreeSet<Decimal> = shares.into_iter().map(between).collect();
            prop_assert!(rounded.is_subset(&numbers), "{:?} not all in {:?}", rounded, numbers);
            let ends = [between(0), between(100)];
            prop_assert!(numbers.iter().all(|number| (ends[0]..=ends[1]).contains(number)));
        }
    }
}
