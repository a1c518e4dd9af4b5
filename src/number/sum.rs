//! How number words add up: "fem hundrede og treogtyve", "two hundred thousand million".

use crate::interval::{power_of_ten, without_zeros};
use crate::language::{Language, Meaning, Switch};
use rust_decimal::{Decimal, dec};
use std::iter::successors;

/// One word of a number.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Part {
    /// A number that is added.
    Number(Decimal),
    /// A number that multiplies.
    Scale(Decimal),
    /// "and"
    And,
}

impl Part {
    /// What a word with this meaning is in a number; `None` for words that stand in none.
    pub(crate) fn of(meaning: &Meaning) -> Option<Self> {
        match meaning {
            Meaning::Article => Some(Self::Number(Decimal::ONE)),
            Meaning::And => Some(Self::And),
            meaning => {
                meaning.number().map(Self::Number).or_else(|| meaning.scale().map(Self::Scale))
            }
        }
    }
}

/// A number as it grows word by word.
#[derive(Clone, Debug, Default)]
pub(crate) struct Sum {
    /// What scale words have closed, with the scale of each, from large to small: the "two million"
    /// and "three hundred thousand" of 2,300,050.
    closed: Vec<(Decimal, Decimal)>,
    /// What is after the last scale word so far.
    group: Option<Decimal>,
    and: bool,
    overflowed: bool,
    /// Whether tens and hundreds are scales as the larger ones are: 一百二十三.
    small_scales: bool,
    /// Whether a last digit right after a scale word is of the next place: 一千三 is 1,300.
    short_digits: bool,
    /// Whether the zero of an empty place is after the last scale word: 一千零三.
    zero: bool,
}

impl Sum {
    /// An empty sum in a language, which may take tens and hundreds for scales.
    pub(crate) fn of(language: &Language) -> Self {
        Self {
            small_scales: language.has(Switch::MixedNumbers),
            short_digits: language.has(Switch::LastDigitTakesNextPlace),
            ..Self::default()
        }
    }

    /// Takes the next word; `false`, and nothing changes, when it cannot belong to the number.
    pub(crate) fn take(&mut self, part: &Part, units_before_tens: bool) -> bool {
        match part {
            Part::And => {
                let fits = !self.and && self.is_begun();
                self.and |= fits;
                fits
            }
            // 一百零五: the zero of an empty place.
            Part::Number(value) if self.small_scales && value.is_zero() && self.is_begun() => {
                self.zero = true;
                !std::mem::replace(&mut self.and, true)
            }
            Part::Number(value) => self.add(*value, units_before_tens),
            Part::Scale(value) if *value < dec!(1000) && !self.small_scales => {
                self.multiply_group(*value)
            }
            Part::Scale(value) => self.multiply(*value),
        }
    }

    fn is_begun(&self) -> bool {
        self.group.is_some() || !self.closed.is_empty()
    }

    /// Whether the words are a number: not before the first, nor after a dangling "and".
    pub(crate) fn is_complete(&self) -> bool {
        (self.is_begun() || self.overflowed) && !self.and
    }

    /// What the words amount to; `None` where they are no number, or one out of range.
    pub(crate) fn value(&self) -> Option<Decimal> {
        let known = self.is_complete() && !self.overflowed;
        let mut closed = self.closed.iter().map(|(value, _)| *value);
        let group = self.short_digit().or(self.group).unwrap_or_default();
        known.then(|| closed.try_fold(group, Decimal::checked_add))?
    }

    /// Whether what is after the last scale word is too small to be multiplied with it by a larger
    /// one: the 1 of "500 thousand 1 million".
    pub(crate) fn leaves_places(&self, by: Decimal) -> bool {
        let (Some(group), Some((value, scale))) = (self.group, self.closed.last()) else {
            return false;
        };
        let small = group < Decimal::TEN || (group < dec!(100) && *value >= dec!(100_000));
        *scale >= dec!(1000) && by > *scale && small
    }

    /// What a last digit right after a scale word amounts to, where it is of the next place.
    pub(crate) fn short_digit(&self) -> Option<Decimal> {
        let digit = self.group.filter(|digit| *digit < Decimal::TEN && digit.fract().is_zero())?;
        let (_, scale) = self.closed.last().filter(|(_, scale)| *scale >= dec!(100))?;
        let is_short = self.short_digits && !self.zero;
        is_short.then(|| digit.checked_mul(scale.checked_div(Decimal::TEN)?))?
    }

    fn add(&mut self, value: Decimal, units_before_tens: bool) -> bool {
        let sum = match self.group {
            None if self.closed.last().is_none_or(|(_, scale)| value < *scale) => Some(value),
            None => return false,
            // 一百一十九, whose last word the tables have as 十九.
            Some(group) if self.small_scales && group == Decimal::ONE && is_teen(value) => {
                Some(value)
            }
            // A hundred or more in one word is closed as one with its scale word is: "seribu dua
            // ratus".
            Some(group) if self.small_scales && group >= dec!(100) && follows(group, value) => {
                self.closed.push((group, last_place(group)));
                Some(value)
            }
            Some(group)
                if follows(group, value)
                    || (units_before_tens && self.and && is_unit_before_tens(group, value)) =>
            {
                group.checked_add(value)
            }
            Some(_) => return false,
        };
        self.overflowed |= sum.is_none();
        self.group = sum;
        self.and = false;
        true
    }

    /// "hundred" and its like multiply what is right before them.
    fn multiply_group(&mut self, by: Decimal) -> bool {
        let group = self.group.unwrap_or(Decimal::ONE);
        if group >= by && !is_multiple(group, by) && group > dec!(100) {
            return false;
        }
        self.and = false;
        self.group = group.checked_mul(by);
        self.overflowed |= self.group.is_none();
        true
    }

    /// "thousand" and up close the group. A scale word multiplies what is after the last
    /// larger one: "two trillion three hundred thousand million".
    fn multiply(&mut self, by: Decimal) -> bool {
        let same = self.closed.last().is_some_and(|(_, scale)| *scale == by);
        if same && self.group.is_some() {
            return false;
        }
        self.and = false;
        self.zero = false;
        let kept = self.closed.iter().take_while(|(_, scale)| *scale > by).count();
        let smaller = self.closed.split_off(kept);
        let bare = self.group.is_none() && smaller.is_empty();
        let start = self.group.take().unwrap_or(if bare { Decimal::ONE } else { Decimal::ZERO });
        let all = smaller.iter().try_fold(start, |sum, (value, _)| sum.checked_add(*value));
        let product = all.and_then(|all| all.checked_mul(by));
        self.overflowed |= product.is_none();
        self.closed.push((product.unwrap_or_default(), by));
        true
    }
}

/// Whether `value` fills places that `group` leaves empty: "hundred" + "five", "twenty" + "five".
fn follows(group: Decimal, value: Decimal) -> bool {
    let places = successors(Some(dec!(10)), |place| place.checked_mul(dec!(10)));
    let place = places.into_iter().find(|place| *place > value);
    let fills = |place| group >= place && is_multiple(group, place);
    value > Decimal::ZERO && place.is_some_and(fills) && value.fract().is_zero()
}

fn is_teen(value: Decimal) -> bool {
    value > Decimal::TEN && value < Decimal::from(20)
}

/// The largest power of ten that a whole number is a multiple of.
fn last_place(value: Decimal) -> Decimal {
    let (_, zeros) = without_zeros(value.normalize().mantissa().unsigned_abs());
    power_of_ten(zeros)
}

/// Whether a number can be divided by another without a rest.
fn is_multiple(value: Decimal, of: Decimal) -> bool {
    value.checked_rem(of).is_some_and(|rest| rest.is_zero())
}

/// "five and twenty": a unit before a ten; also after hundreds, "hundred five and twenty".
fn is_unit_before_tens(group: Decimal, value: Decimal) -> bool {
    let unit = group.checked_rem(dec!(100)).unwrap_or_default();
    unit > Decimal::ZERO
        && unit < dec!(10)
        && value >= dec!(20)
        && value < dec!(100)
        && is_multiple(value, dec!(10))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sum(parts: &[Part]) -> Option<Decimal> {
        let mut sum = Sum::default();
        parts.iter().all(|part| sum.take(part, true)).then(|| sum.value())?
    }

    fn n(value: i64) -> Part {
        Part::Number(Decimal::from(value))
    }

    fn s(value: i64) -> Part {
        Part::Scale(Decimal::from(value))
    }

    #[test]
    fn adds_from_large_to_small() {
        assert_eq!(sum(&[n(5), s(100), Part::And, n(23)]), Some(dec!(523)));
        assert_eq!(sum(&[n(20), n(5)]), Some(dec!(25)));
        assert_eq!(sum(&[n(2), s(1_000_000), n(3), s(1000), n(4)]), Some(dec!(2_003_004)));
    }

    #[test]
    fn a_larger_scale_multiplies_all_before_it() {
        assert_eq!(sum(&[n(2), s(100), s(1000), s(1_000_000)]), Some(dec!(200_000_000_000)));
        assert_eq!(sum(&[s(1000), s(1_000_000)]), Some(dec!(1_000_000_000)));
    }

    #[test]
    fn a_larger_scale_leaves_what_a_still_larger_one_closed() {
        let trillion = s(1_000_000_000_000);
        let words = [n(3), trillion, n(455), s(1000), n(228), s(1_000_000)];
        assert_eq!(sum(&words), Some(dec!(3_455_228_000_000)));
        assert_eq!(sum(&[n(3), s(1_000_000), s(1000), n(400)]), Some(dec!(3_001_400)));
        assert_eq!(sum(&[s(1_000_000), s(1_000_000)]), Some(dec!(1_000_000_000_000)));
        assert_eq!(sum(&[n(2), s(1_000_000), n(3), s(1_000_000)]), None);
    }

    #[test]
    fn a_unit_stands_before_its_tens_after_and() {
        assert_eq!(sum(&[n(5), Part::And, n(20)]), Some(dec!(25)));
        assert_eq!(sum(&[s(100), n(5), Part::And, n(20)]), Some(dec!(125)));
    }

    #[test]
    fn two_numbers_side_by_side_are_not_one() {
        assert_eq!(sum(&[n(2), n(3)]), None);
        assert_eq!(sum(&[n(5), Part::And]), None);
        assert_eq!(sum(&[n(20), n(30)]), None);
    }

    #[test]
    fn a_sum_out_of_range_has_no_value() {
        assert_eq!(sum(&[n(9), s(1_000_000_000_000_000_000), s(2_000_000_000_000_000_000)]), None);
    }
}
