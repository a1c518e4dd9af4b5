//! A number as it was written, and the values it can stand for.

use super::{Interval, larger, negative, order, share, smaller};
use rust_decimal::{Decimal, dec};

/// A written number: its value and the place value of its last significant digit as written.
///
/// "36.000" has value 36000 and last place 1000; "3,60" has value 3.6 and last place 0.01, since
/// written decimals count; "1,1 milliarder" has value 1.1·10⁹ and last place 10⁸.
///
/// ```
/// use exchequer::interval::{Interval, Written};
/// use rust_decimal::dec;
///
/// let figure = Written::new(dec!(36_000), dec!(1000));
/// assert_eq!(figure.as_written(), Interval::new(dec!(35_500), dec!(36_500)));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Written {
    value: Decimal,
    last_place: Decimal,
}

/// How far an "about" reading may reach when the writer did not hedge: 2.5 % of the number.
pub(super) const CAP_UNHEDGED: Decimal = dec!(0.025);
/// How far an "about" reading may reach under a hedge: 5 % of the number.
pub(super) const CAP_HEDGED: Decimal = dec!(0.05);

impl Written {
    /// A number with the place value of its last significant written digit, in the same unit.
    ///
    /// ```
    /// use exchequer::interval::{Interval, Written};
    /// use rust_decimal::dec;
    ///
    /// // "1.1 billion": the last digit stands for a hundred million.
    /// let written = Written::new(dec!(1100000000), dec!(100000000));
    /// assert_eq!(written.as_written(), Interval::new(dec!(1050000000), dec!(1150000000)));
    /// ```
    #[must_use]
    pub const fn new(value: Decimal, last_place: Decimal) -> Self {
        Self { value, last_place }
    }

    /// A number written in full: the last place is that of its last digit that is not zero, or of
    /// its last written decimal.
    ///
    /// ```
    /// use exchequer::interval::Written;
    /// use rust_decimal::dec;
    ///
    /// assert_eq!(Written::in_full(dec!(36000)).last_place(), dec!(1000));
    /// assert_eq!(Written::in_full(dec!(7.46)).last_place(), dec!(0.01));
    /// ```
    #[must_use]
    pub fn in_full(value: Decimal) -> Self {
        if value.scale() > 0 {
            return Self::new(value, Decimal::new(1, value.scale()));
        }
        Self::new(value, power_of_ten(without_zeros(value.mantissa().unsigned_abs()).1))
    }

    /// The value, in main units, scale applied.
    ///
    /// ```
    /// use exchequer::interval::Written;
    /// use rust_decimal::dec;
    ///
    /// assert_eq!(Written::in_full(dec!(36000)).value(), dec!(36000));
    /// ```
    #[must_use]
    pub const fn value(self) -> Decimal {
        self.value
    }

    /// The place value of the last significant digit as written (`u_c` in
    /// [`verdict::guide`](crate::verdict::guide)).
    #[must_use]
    pub const fn last_place(self) -> Decimal {
        self.last_place
    }

    /// This number multiplied, last place and all: a scale word. `None` when out of range.
    ///
    /// ```
    /// use exchequer::interval::Written;
    /// use rust_decimal::dec;
    ///
    /// // "1.1" before "million".
    /// let written = Written::in_full(dec!(1.1)).scaled(dec!(1000000)).unwrap();
    /// assert_eq!((written.value(), written.last_place()), (dec!(1100000), dec!(100000)));
    /// ```
    #[must_use]
    pub fn scaled(self, factor: Decimal) -> Option<Self> {
        Some(Self::new(self.value.checked_mul(factor)?, self.last_place.checked_mul(factor)?))
    }

    /// The same number with the opposite sign.
    ///
    /// ```
    /// use exchequer::interval::Written;
    /// use rust_decimal::dec;
    ///
    /// assert_eq!(Written::in_full(dec!(5)).negated().value(), dec!(-5));
    /// ```
    #[must_use]
    pub fn negated(self) -> Self {
        Self::new(negative(self.value), self.last_place)
    }

    /// *As written*, B0: the values that round to the number at its last or second place,
    /// whichever is finer.
    ///
    /// ```
    /// use exchequer::interval::{Interval, Written};
    /// use rust_decimal::dec;
    ///
    /// let values = Written::in_full(dec!(36000)).as_written();
    /// assert_eq!(values, Interval::new(dec!(35500), dec!(36500)));
    /// ```
    #[must_use]
    pub fn as_written(self) -> Interval {
        self.as_written_in(Decimal::ZERO)
    }

    /// *As written* for something that is counted in units no smaller than `minor_unit`: "7 yen"
    /// stands for 6.5 to 7.5 yen, not for 6.95 to 7.05. Decimals that the writer gives count.
    ///
    /// ```
    /// use exchequer::interval::{Interval, Written};
    /// use rust_decimal::dec;
    ///
    /// let seven = Written::in_full(dec!(7));
    /// assert_eq!(seven.as_written_in(dec!(1)), Interval::new(dec!(6.5), dec!(7.5)));
    /// assert_eq!(seven.as_written_in(dec!(0.01)), Interval::new(dec!(6.95), dec!(7.05)));
    /// ```
    #[must_use]
    pub fn as_written_in(self, minor_unit: Decimal) -> Interval {
        Interval::around(self.value, half(self.finest(minor_unit)))
    }

    /// *About*, B1: what readers take a round number for, capped at a share of the number.
    #[must_use]
    pub fn about(self, cap: Decimal) -> Interval {
        Interval::around(self.value, self.about_width(cap, Decimal::ZERO))
    }

    /// Half the width of [`Self::about`] in units of at least `minor_unit`; never less than that
    /// of [`Self::as_written_in`].
    pub(super) fn about_width(self, cap: Decimal, minor_unit: Decimal) -> Decimal {
        let tens = self.last_place.checked_mul(Decimal::TEN).unwrap_or(self.last_place);
        let second = larger(self.second_place(), minor_unit);
        let finest = smaller(self.last_place, second);
        let wanted = half(larger(self.granularity(), smaller(tens, second)));
        let capped = smaller(larger(wanted, finest), share(self.value.abs(), cap));
        larger(capped, half(finest))
    }

    /// Half the unit named, for a whole amount of one digit without a scale word ("3 dollars");
    /// zero for any other: nobody writes "3.2 dollars" in passing.
    pub(super) fn single_digit_width(self) -> Decimal {
        let is_single = self.last_place == Decimal::ONE && self.value.abs() < Decimal::TEN;
        if is_single { dec!(0.5) } else { Decimal::ZERO }
    }

    /// The coarser of last and second place, at most a tenth of the number: the step that a hedge
    /// such as "knap" spans (G).
    pub(super) fn step(self, minor_unit: Decimal) -> Decimal {
        let coarsest = larger(self.last_place, larger(self.second_place(), minor_unit));
        smaller(coarsest, share(self.value.abs(), dec!(0.1)))
    }

    /// The finer of last and second place, the second being no finer than `minor_unit`.
    pub(super) fn finest(self, minor_unit: Decimal) -> Decimal {
        smaller(self.last_place, larger(self.second_place(), minor_unit))
    }

    /// The place value of the second significant digit (`u_2`).
    fn second_place(self) -> Decimal {
        let Some(after_first) = digits_after_first(self.digits()) else { return self.last_place };
        match after_first.checked_sub(self.value.scale() + 1) {
            Some(zeros) => power_of_ten(zeros),
            None => Decimal::try_new(1, self.value.scale() + 1 - after_first).unwrap_or_default(),
        }
    }

    /// The coarsest step of the form {1, 2.5, 5}·10ᵏ that divides the number (`g`), where 10ᵏ is
    /// not finer than the last place.
    ///
    /// Whatever precedes them, the last two digits before the zeros decide: 25 and 75 go in steps
    /// of 25, another 5 in steps of 5, and any other digit in ones.
    fn granularity(self) -> Decimal {
        let (rest, zeros) = without_zeros(self.digits());
        let (place, multiplier) = match rest % 100 {
            0 => return self.last_place,
            25 | 75 => (zeros + 1, dec!(2.5)),
            digits if digits % 5 == 0 => (zeros, dec!(5)),
            _ => (zeros, Decimal::ONE),
        };
        let mut place = power_of_ten(place);
        let fits =
            place.set_scale(self.value.scale()).is_ok() && order(place, self.last_place).is_ge();
        let step = place.checked_mul(multiplier).filter(|_| fits);
        step.unwrap_or(self.last_place)
    }

    /// All digits as one whole number.
    fn digits(self) -> u128 {
        self.value.mantissa().unsigned_abs()
    }
}

pub(super) fn half(value: Decimal) -> Decimal {
    share(value, dec!(0.5))
}

/// How many digits a number has after its first; `None` for 0. Most numbers are short.
fn digits_after_first(digits: u128) -> Option<u32> {
    match u64::try_from(digits) {
        Ok(short) => short.checked_ilog10(),
        Err(_) => digits.checked_ilog10(),
    }
}

/// A number without the zeros it ends with, and how many those are; none for 0.
pub(crate) fn without_zeros(digits: u128) -> (u128, u32) {
    let (mut long, mut zeros) = (digits, 0);
    while long > u128::from(u64::MAX) && long.is_multiple_of(10) {
        long /= 10;
        zeros += 1;
    }
    let Ok(mut rest) = u64::try_from(long) else { return (long, zeros) };
    while rest != 0 && rest.is_multiple_of(1000) {
        rest /= 1000;
        zeros += 3;
    }
    while rest != 0 && rest.is_multiple_of(10) {
        rest /= 10;
        zeros += 1;
    }
    (u128::from(rest), zeros)
}

/// One with so many zeros, or the largest number where it is more.
pub(crate) fn power_of_ten(zeros: u32) -> Decimal {
    if let Some(power) = 10_u64.checked_pow(zeros) {
        return Decimal::from(power);
    }
    let power = 10_i128.checked_pow(zeros);
    power.and_then(|power| Decimal::try_from_i128_with_scale(power, 0).ok()).unwrap_or(Decimal::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn half_width(value: Decimal, last_place: Decimal) -> Decimal {
        let band = Written::new(value, last_place).as_written();
        value - band.low()
    }

    #[test]
    fn reads_the_examples_of_the_semantics_as_written() {
        assert_eq!(half_width(dec!(36_000), dec!(1000)), dec!(500));
        assert_eq!(half_width(dec!(13_600), dec!(100)), dec!(50));
        assert_eq!(half_width(dec!(400_000), dec!(100_000)), dec!(5000));
        assert_eq!(half_width(dec!(546.62), dec!(0.01)), dec!(0.005));
        assert_eq!(half_width(dec!(1_100_000_000), dec!(100_000_000)), dec!(50_000_000));
    }

    #[test]
    fn finds_the_last_place_of_a_number_written_in_full() {
        assert_eq!(Written::in_full(dec!(36_000)).last_place(), dec!(1000));
        assert_eq!(Written::in_full(dec!(3.60)).last_place(), dec!(0.01));
        assert_eq!(Written::in_full(dec!(0)).last_place(), dec!(1));
    }

    #[test]
    fn about_is_capped_at_a_share_of_the_number() {
        let figure = Written::in_full(dec!(36_000));
        assert_eq!(figure.about(CAP_UNHEDGED), Interval::new(dec!(35_100), dec!(36_900)));
        assert_eq!(figure.about(CAP_HEDGED), Interval::new(dec!(35_000), dec!(37_000)));
    }

    #[test]
    fn about_uses_the_granularity_of_round_numbers() {
        // 250,000 steps in 250,000s; the cap keeps the reading within 5 %.
        let figure = Written::in_full(dec!(250_000));
        assert_eq!(figure.granularity(), dec!(250_000));
        assert_eq!(figure.about_width(CAP_HEDGED, Decimal::ZERO), dec!(12_500));
    }

    /// The definition, step by step.
    fn coarsest_step(figure: Written) -> Decimal {
        let mut place = figure.second_place() * Decimal::TEN;
        while place >= figure.last_place {
            let steps = [dec!(5), dec!(2.5), dec!(1)].map(|multiplier| place * multiplier);
            if let Some(step) = steps.into_iter().find(|step| (figure.value % step).is_zero()) {
                return step;
            }
            place /= Decimal::TEN;
        }
        figure.last_place
    }

    proptest! {
        #[test]
        fn the_last_digits_tell_the_coarsest_step(
            digits in prop_oneof![1i64..2000, 1i64..=i64::MAX],
            zeros in 0u32..9,
            scale in 0u32..12,
            last_place in prop_oneof![(0u32..20).prop_map(power_of_ten), (0u32..12).prop_map(|scale| Decimal::new(1, scale))],
        ) {
            let value = Decimal::new(digits, scale) * power_of_ten(zeros);
            for figure in [Written::in_full(value), Written::new(value, last_place)] {
                prop_assert_eq!(figure.granularity(), coarsest_step(figure), "{:?}", figure);
            }
        }
    }

    #[test]
    fn small_amounts_are_read_in_the_unit_that_they_are_counted_in() {
        let width = |value: Decimal, last_place, unit| {
            value - Written::new(value, last_place).as_written_in(unit).low()
        };
        assert_eq!(width(dec!(7), dec!(1), dec!(1)), dec!(0.5));
        assert_eq!(width(dec!(0.05), dec!(0.01), dec!(0.01)), dec!(0.005));
        assert_eq!(width(dec!(0.4), dec!(0.1), dec!(0.01)), dec!(0.005));
        // A price per litre has decimals of its own.
        assert_eq!(width(dec!(1.459), dec!(0.001), dec!(0.01)), dec!(0.0005));
        assert_eq!(width(dec!(36_000), dec!(1000), dec!(0.01)), dec!(500));
    }

    #[test]
    fn about_is_never_narrower_than_as_written() {
        let one = Written::in_full(dec!(1));
        assert_eq!(one.as_written(), one.about(CAP_UNHEDGED));
    }

    #[test]
    fn the_smallest_and_the_largest_number_are_read_without_a_panic() {
        for value in [Decimal::MAX, Decimal::MIN, Decimal::new(1, 28), Decimal::ZERO] {
            let figure = Written::in_full(value);
            let _ = (figure.granularity(), figure.second_place(), figure.step(Decimal::ONE));
            assert!(
                figure.as_written().contains(value) && figure.about(CAP_HEDGED).contains(value)
            );
        }
    }
}
