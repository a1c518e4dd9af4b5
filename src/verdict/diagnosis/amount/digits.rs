//! Slips of the keyboard: two neighbouring digits swapped, or one digit wrong.

use crate::figure::Amount;
use crate::interval::{Interval, Written, aligned};
use crate::verdict::diagnosis::hypothesis::Hypothesis;
use crate::verdict::diagnosis::question::Question;
use crate::verdict::finding::Code;
use crate::verdict::message::{Coded, Instead, Supposition};
use crate::verdict::side::{Reading, sides};
use crate::verdict::wording::shown::Grouped;
use rust_decimal::Decimal;

/// One wrong digit is only supposed in numbers with at least this many: in shorter ones every
/// figure is one digit away from a fitting one.
const LEAST_DIGITS_FOR_TYPO: usize = 4;

/// Either number with two digits swapped, or with one replaced.
pub(in crate::verdict::diagnosis) fn hypotheses(question: &Question<'_>) -> Vec<Hypothesis> {
    let transposed = slip(question, Code::Transposed, transpositions);
    let typo = slip(question, Code::Typo, replacements);
    transposed.or(typo).into_iter().collect()
}

fn slip(
    question: &Question<'_>,
    code: Code,
    spellings: fn(&[u8]) -> Vec<Vec<u8>>,
) -> Option<Hypothesis> {
    let derived = spelled(question.written, spellings);
    let anchors = spelled(question.anchor, spellings);
    let near = Near::of(question);
    let fitting = derived
        .iter()
        .find(|written| may_be(near.derived, **written) && fits_derived(question, **written));
    let (number, currency) = match fitting {
        Some(written) => (*written, question.quote()),
        None => {
            let fits = |written: &&Written| {
                may_be(near.anchor, **written) && fits_anchor(question, **written)
            };
            (*anchors.iter().find(fits)?, question.base())
        }
    };
    let instead = Instead::Amount(Coded { value: number.value(), currency });
    let said = match code {
        Code::Transposed => Supposition::SwappedTo { instead },
        _ => Supposition::OneDigitTo { instead },
    };
    // What was converted is a fact, which nothing is suggested for.
    let suggestion = fitting.map(|number| format!("{} {currency}", Grouped(number.value())));
    let accepted = accepted(question, &derived, &anchors);
    Some(Hypothesis::new(code, said, accepted).suggesting(suggestion))
}

/// Prefilter: what either number has to be near to for the figures to meet; `None` where that is
/// not known.
struct Near {
    derived: Option<Interval>,
    anchor: Option<Interval>,
}

impl Near {
    /// Known for numbers without a hedge, which may reach farther than to the next number. The half
    /// percent by which a stated rate may be off is left out: a slip should explain its digits.
    fn of(question: &Question<'_>) -> Self {
        let (anchor, derived) = (&question.scenario().anchor, &question.scenario().derived);
        let is_plain = |reading: &Reading<'_>| {
            reading.figure.hedge.is_none() && matches!(reading.amount, Amount::Single(_))
        };
        let [side] = question.sides() else { return Self { derived: None, anchor: None } };
        if !is_plain(anchor) || !is_plain(derived) {
            return Self { derived: None, anchor: None };
        }
        let rates = question.survey.period_rates.open_hull();
        let anchor = rates.and_then(|rates| side.as_written.checked_div(rates));
        Self { derived: question.hull(), anchor }
    }
}

/// Whether a number may be read as one of these: its reading reaches less far than its last place.
fn may_be(numbers: Option<Interval>, written: Written) -> bool {
    let widest = Interval::around(written.value(), written.last_place());
    numbers.is_none_or(|numbers| numbers.meets(widest))
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

/// The numbers that other spellings of a number's digits give.
pub(in crate::verdict) fn spelled(
    written: Written,
    spellings: fn(&[u8]) -> Vec<Vec<u8>>,
) -> Vec<Written> {
    let Some(digits) = digits(written) else { return Vec::new() };
    let numbers = spellings(&digits).into_iter().filter(|digits| digits.first() != Some(&0));
    numbers
        .filter_map(|digits| {
            let number = digits.into_iter().try_fold(0_i128, |number, digit| {
                number.checked_mul(10)?.checked_add(i128::from(digit))
            })?;
            let number = Decimal::try_from_i128_with_scale(number, 0).ok()?;
            Some(Written::new(number.checked_mul(written.last_place())?, written.last_place()))
        })
        .collect()
}

/// The digits of a number up to its last place, without its sign; `None` where it is no multiple of
/// that place.
fn digits(written: Written) -> Option<Vec<u8>> {
    let (value, place) = aligned(written.value(), written.last_place())?;
    let mut rest = value.checked_div(place).filter(|_| value.is_multiple_of(place))?;
    let mut digits = Vec::with_capacity(12);
    while rest > 0 || digits.is_empty() {
        digits.push(u8::try_from(rest % 10).ok()?);
        rest /= 10;
    }
    digits.reverse();
    Some(digits)
}

pub(in crate::verdict) fn transpositions(digits: &[u8]) -> Vec<Vec<u8>> {
    let places = 0..digits.len().saturating_sub(1);
    let swapped = places.map(|place| {
        let mut other = digits.to_vec();
        other.swap(place, place + 1);
        other
    });
    swapped.filter(|other| other != digits).collect()
}

pub(in crate::verdict) fn replacements(digits: &[u8]) -> Vec<Vec<u8>> {
    if digits.len() < LEAST_DIGITS_FOR_TYPO {
        return Vec::new();
    }
    let places = digits.iter().enumerate();
    places
        .flat_map(|(place, old)| {
            let others = (0..=9).filter(move |new| new != old);
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
