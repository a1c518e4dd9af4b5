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
    let near = Near::of(question);
    let transposed = slip(question, &near, Code::Transposed, transpositions);
    let found = transposed.or_else(|| slip(question, &near, Code::Typo, replacements));
    found.into_iter().collect()
}

fn slip(
    question: &Question<'_>,
    near: &Near,
    code: Code,
    spellings: Spellings,
) -> Option<Hypothesis> {
    let derived = multiples(question.written, spellings);
    let anchors = multiples(question.anchor, spellings);
    let mut of_derived = near_numbers(question.written, &derived, near.derived);
    let fitting = of_derived.find(|written| fits_derived(question, *written));
    let (number, currency) = match fitting {
        Some(written) => (written, question.quote()),
        None => {
            let mut of_anchor = near_numbers(question.anchor, &anchors, near.anchor);
            (of_anchor.find(|written| fits_anchor(question, *written))?, question.base())
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

/// Of the multiples of a number's last place those that may be read as one of these numbers: a
/// reading reaches less far than the last place.
fn near_numbers(
    written: Written,
    multiples: &[i128],
    numbers: Option<Interval>,
) -> impl Iterator<Item = Written> {
    let place = written.last_place();
    let around = numbers.and_then(|numbers| multiples_around(numbers, place));
    // Most are far off, which integers tell quickly.
    let may_be_near =
        move |multiple: &&i128| around.is_none_or(|[from, to]| (from..=to).contains(*multiple));
    let near = multiples.iter().filter(may_be_near).filter_map(move |at| number(*at, place));
    near.filter(move |written| {
        let widest = Interval::around(written.value(), place);
        numbers.is_none_or(|numbers| numbers.meets(widest))
    })
}

/// Multiples of a place between which all are that are within one place of an interval; `None`
/// where that is not known.
fn multiples_around(interval: Interval, place: Decimal) -> Option<[i128; 2]> {
    let (low, high) = (interval.low(), interval.high()?);
    if low.is_sign_negative() {
        return None;
    }
    let below = |end: Decimal| {
        let (end, place) = aligned(end, place)?;
        i128::try_from(end.checked_div(place)?).ok()
    };
    Some([below(low)?.checked_sub(1)?, below(high)?.checked_add(2)?])
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
fn accepted(question: &Question<'_>, derived: &[i128], anchors: &[i128]) -> Vec<Interval> {
    let share = |one: Decimal, other: Decimal| {
        one.checked_div(other).filter(|share| *share > Decimal::ZERO)
    };
    let derived = numbers(question.written, derived);
    let derived = derived.filter_map(|other| share(other.value(), question.written.value()));
    let anchors = numbers(question.anchor, anchors);
    let anchors = anchors.filter_map(|other| share(question.anchor.value(), other.value()));
    derived.chain(anchors).flat_map(|factor| question.amounts_over(factor)).collect()
}

/// How a number may be spelled otherwise, given its digits.
type Spellings = fn(&[u8]) -> Vec<Change>;

/// What another spelling adds to a number: so many times a power of ten of its last place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::verdict) struct Change {
    times: i16,
    power: usize,
}

/// The numbers that other spellings of a number's digits give.
pub(in crate::verdict) fn spelled(written: Written, spellings: Spellings) -> Vec<Written> {
    numbers(written, &multiples(written, spellings)).collect()
}

/// These multiples of a number's last place.
fn numbers(written: Written, multiples: &[i128]) -> impl Iterator<Item = Written> {
    multiples.iter().filter_map(move |multiple| number(*multiple, written.last_place()))
}

/// A multiple of a place.
fn number(multiple: i128, place: Decimal) -> Option<Written> {
    let multiple = Decimal::try_from_i128_with_scale(multiple, 0).ok()?;
    Some(Written::new(multiple.checked_mul(place)?, place))
}

/// The same as multiples of its last place.
fn multiples(written: Written, spellings: Spellings) -> Vec<i128> {
    let Some(digits) = digits(written) else { return Vec::new() };
    let whole = digits
        .iter()
        .try_fold(0_i128, |number, digit| number.checked_mul(10)?.checked_add(i128::from(*digit)));
    let changed = |Change { times, power }| {
        let power = 10_i128.checked_pow(u32::try_from(power).ok()?)?;
        whole?.checked_add(power.checked_mul(times.into())?)
    };
    spellings(&digits).into_iter().filter_map(changed).collect()
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

/// Two neighbouring digits swapped. No number begins with a zero.
pub(in crate::verdict) fn transpositions(digits: &[u8]) -> Vec<Change> {
    let pairs = digits.windows(2).enumerate().filter_map(|(place, pair)| {
        let [one, other]: [u8; 2] = pair.try_into().ok()?;
        let times = (i16::from(other) - i16::from(one)) * 9;
        let power = digits.len().checked_sub(place + 2)?;
        (one != other && (place > 0 || other > 0)).then_some(Change { times, power })
    });
    pairs.collect()
}

/// One digit replaced by another. No number begins with a zero.
pub(in crate::verdict) fn replacements(digits: &[u8]) -> Vec<Change> {
    if digits.len() < LEAST_DIGITS_FOR_TYPO {
        return Vec::new();
    }
    let places = digits.iter().rev().enumerate().rev();
    places
        .flat_map(|(power, old)| {
            let least = u8::from(power + 1 == digits.len());
            let others = (least..=9).filter(move |new| new != old);
            others.map(move |new| Change { times: i16::from(new) - i16::from(*old), power })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use rust_decimal::dec;

    fn spelled_values(number: Decimal, spellings: Spellings) -> Vec<Decimal> {
        let spelled = spelled(Written::in_full(number), spellings).into_iter();
        spelled.map(|written| written.value()).collect()
    }

    #[test]
    fn neighbouring_digits_are_swapped_unless_they_are_alike_or_the_first_would_be_zero() {
        assert_eq!(
            spelled_values(dec!(12.335), transpositions),
            [dec!(21.335), dec!(13.235), dec!(12.353)]
        );
        assert_eq!(spelled_values(dec!(10_400), transpositions), [dec!(14_000)]);
    }

    #[test]
    fn each_digit_of_a_longer_number_is_replaced_by_each_other_one() {
        let replaced = spelled_values(dec!(1_203), replacements);
        assert_eq!(replaced.len(), 8 + 3 * 9);
        assert_eq!(replaced[..2], [dec!(2_203), dec!(3_203)]);
        assert_eq!(replaced[8..10], [dec!(1_003), dec!(1_103)]);
        assert_eq!(replaced.last(), Some(&dec!(1_209)));
        assert_eq!(spelled_values(dec!(120), replacements), []);
    }

    #[test]
    fn what_is_near_is_among_the_multiples_around() {
        let written = Written::in_full(dec!(1_234));
        let near = |low, high| -> Vec<Decimal> {
            let multiples: Vec<i128> = (1_000..1_300).collect();
            let numbers = near_numbers(written, &multiples, Some(Interval::new(low, high)));
            numbers.map(Written::value).collect()
        };
        assert_eq!(near(dec!(1_200.5), dec!(1_200.5)), [dec!(1_200), dec!(1_201)]);
        assert_eq!(near(dec!(1_200), dec!(1_201)).len(), 4);
        assert_eq!(near(dec!(1_200.000001), dec!(1_200.9)), [dec!(1_200), dec!(1_201)]);
    }
}
