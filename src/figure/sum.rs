//! How number words add up: "fem hundrede og treogtyve", "two hundred thousand million".

use rust_decimal::{Decimal, dec};

/// One word of a number.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Part {
    /// A number that is added.
    Number(Decimal),
    /// A number that multiplies.
    Scale(Decimal),
    /// "and"
    And,
}

/// A number as it grows word by word.
#[derive(Clone, Debug, Default)]
pub(super) struct Sum {
    /// What scale words have closed: the "two hundred thousand" of 200,050.
    total: Decimal,
    /// What stands behind the last scale word so far.
    group: Option<Decimal>,
    /// The last scale word of a thousand or more.
    scale: Option<Decimal>,
    and: bool,
    overflowed: bool,
}

impl Sum {
    /// Takes the next word; `false`, and nothing changes, when it cannot belong to the number.
    pub(super) fn take(&mut self, part: &Part, units_before_tens: bool) -> bool {
        match part {
            Part::And => {
                let fits = !self.and && (self.group.is_some() || self.scale.is_some());
                self.and |= fits;
                fits
            }
            Part::Number(value) => self.add(*value, units_before_tens),
            Part::Scale(value) if *value < dec!(1000) => self.multiply_group(*value),
            Part::Scale(value) => self.multiply(*value),
        }
    }

    /// What the words amount to; `None` before the first number, after a dangling "and", and where
    /// the sum is out of range.
    pub(super) fn value(&self) -> Option<Decimal> {
        let complete = (self.group.is_some() || self.scale.is_some()) && !self.and && !self.overflowed;
        complete.then(|| self.total.checked_add(self.group.unwrap_or_default()))?
    }

    fn add(&mut self, value: Decimal, units_before_tens: bool) -> bool {
        let group = match self.group {
            None if self.scale.is_none_or(|scale| value < scale) => value,
            None => return false,
            Some(group) if follows(group, value) => group + value,
            Some(group) if units_before_tens && self.and && is_unit_before_tens(group, value) => {
                group + value
            }
            Some(_) => return false,
        };
        self.group = Some(group);
        self.and = false;
        true
    }

    /// "hundred" and its like multiply what stands right before them.
    fn multiply_group(&mut self, by: Decimal) -> bool {
        let group = self.group.unwrap_or(Decimal::ONE);
        if group >= by && !(group % by).is_zero() && group > dec!(100) {
            return false;
        }
        self.and = false;
        self.group = group.checked_mul(by);
        self.overflowed |= self.group.is_none();
        true
    }

    /// "thousand" and up close the group; a larger one after a smaller multiplies all so far.
    fn multiply(&mut self, by: Decimal) -> bool {
        self.and = false;
        let larger = self.scale.is_some_and(|scale| by > scale);
        let group = self.group.take();
        let product = match (larger, group) {
            (true, group) => {
                self.total.checked_add(group.unwrap_or_default()).and_then(|all| all.checked_mul(by))
            }
            (false, None) if self.scale.is_some() => self.total.checked_mul(by),
            (false, group) => {
                group.unwrap_or(Decimal::ONE).checked_mul(by).and_then(|more| self.total.checked_add(more))
            }
        };
        self.scale = Some(by);
        self.overflowed |= product.is_none();
        self.total = product.unwrap_or_default();
        true
    }
}

/// Whether `value` fills places that `group` leaves empty: "hundred" + "five", "twenty" + "five".
fn follows(group: Decimal, value: Decimal) -> bool {
    let mut place = dec!(10);
    while place <= value {
        place *= dec!(10);
    }
    value > Decimal::ZERO && group >= place && (group % place).is_zero() && value.fract().is_zero()
}

/// "five and twenty": a unit before a ten; also behind hundreds, "hundred five and twenty".
fn is_unit_before_tens(group: Decimal, value: Decimal) -> bool {
    let unit = group % dec!(100);
    unit > Decimal::ZERO
        && unit < dec!(10)
        && value >= dec!(20)
        && value < dec!(100)
        && (value % dec!(10)).is_zero()
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
    fn a_unit_stands_before_its_tens_behind_and() {
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
