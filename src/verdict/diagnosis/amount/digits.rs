//! Slips of the keyboard: two neighbouring digits swapped, or one digit wrong.

use crate::figure::Amount;
use crate::interval::{Interval, Written};
use crate::verdict::diagnosis::hypothesis::Hypothesis;
use crate::verdict::diagnosis::question::Question;
use crate::verdict::finding::Code;
use crate::verdict::side::{Reading, sides};
use crate::verdict::wording::shown::Grouped;
use rust_decimal::Decimal;

/// One wrong digit is only supposed in numbers with at least this many: in shorter ones every
/// figure is one digit away from a fitting one.
const LEAST_DIGITS_FOR_TYPO: usize = 4;

/// Either number with two digits swapped, or with one replaced.
pub(in crate::verdict::diagnosis) fn hypotheses(question: &Question<'_>) -> Vec<Hypothesis> {
    let transposed =
        slip(question, Code::Transposed, "two neighbouring digits are swapped", transpositions);
    let typo = slip(question, Code::Typo, "one digit is wrong", replacements);
    transposed.or(typo).into_iter().collect()
}

fn slip(
    question: &Question<'_>,
    code: Code,
    what: &str,
    spellings: fn(&[char]) -> Vec<Vec<char>>,
) -> Option<Hypothesis> {
    let derived = spelled(question.written, spellings);
    let anchors = spelled(question.anchor, spellings);
    let fitting = derived.iter().find(|written| fits_derived(question, **written));
    let (number, currency) = match fitting {
        Some(written) => (*written, question.quote()),
        None => {
            (*anchors.iter().find(|written| fits_anchor(question, **written))?, question.base())
        }
    };
    let message = format!("agrees if {what}: {} {currency}", Grouped(number.value()));
    // What was converted is a fact, which nothing is suggested for.
    let suggestion = fitting.map(|number| format!("{} {currency}", Grouped(number.value())));
    let accepted = accepted(question, &derived, &anchors);
    Some(Hypothesis::new(code, message, accepted).suggesting(suggestion))
}

fn fits_derived(question: &Question<'_>, written: Written) -> bool {
    let reading =
        Reading { figure: question.scenario().derived.figure, amount: Amount::Single(written) };
    fits(question, &question.scenario().anchor, &reading)
}

fn fits_anchor(question: &Question<'_>, written: Written) -> bool {
    let reading =
        Reading { figure: question.scenario().anchor.figure, amount: Amount::Single(written) };
    fits(question, &reading, &question.scenario().derived)
}

fn fits(question: &Question<'_>, anchor: &Reading<'_>, derived: &Reading<'_>) -> bool {
    let units = [question.base().minor_unit(), question.quote().minor_unit()];
    question.meets_now(&sides(anchor, derived, question.exactness(), units))
}

/// A figure slips into the accepted range from as many places as it has spellings: each stands for
/// an amount that would have been explained.
fn accepted(question: &Question<'_>, derived: &[Written], anchors: &[Written]) -> Vec<Interval> {
    let share = |one: Decimal, other: Decimal| {
        one.checked_div(other).filter(|share| *share > Decimal::ZERO)
    };
    let derived = derived.iter().filter_map(|other| share(other.value(), question.written.value()));
    let anchors = anchors.iter().filter_map(|other| share(question.anchor.value(), other.value()));
    derived.chain(anchors).flat_map(|factor| question.amounts_over(factor)).collect()
}

pub(in crate::verdict) fn spelled(
    written: Written,
    spellings: fn(&[char]) -> Vec<Vec<char>>,
) -> Vec<Written> {
    let Some(mantissa) =
        written.value().checked_div(written.last_place()).filter(Decimal::is_integer)
    else {
        return Vec::new();
    };
    let digits: Vec<char> = mantissa.abs().normalize().to_string().chars().collect();
    let numbers = spellings(&digits).into_iter().filter(|digits| digits.first() != Some(&'0'));
    numbers
        .filter_map(|digits| {
            let number: Decimal = digits.into_iter().collect::<String>().parse().ok()?;
            Some(Written::new(number.checked_mul(written.last_place())?, written.last_place()))
        })
        .collect()
}

pub(in crate::verdict) fn transpositions(digits: &[char]) -> Vec<Vec<char>> {
    let places = 0..digits.len().saturating_sub(1);
    let swapped = places.map(|place| {
        let mut other = digits.to_vec();
        other.swap(place, place + 1);
        other
    });
    swapped.filter(|other| other != digits).collect()
}

pub(in crate::verdict) fn replacements(digits: &[char]) -> Vec<Vec<char>> {
    if digits.len() < LEAST_DIGITS_FOR_TYPO {
        return Vec::new();
    }
    let places = digits.iter().enumerate();
    places
        .flat_map(|(place, old)| {
            let others = ('0'..='9').filter(move |new| new != old);
            others.map(move |new| {
                digits
                    .iter()
                    .enumerate()
                    .map(|(at, digit)| if at == place { new } else { *digit })
                    .collect()
            })
        })
        .collect()
}
