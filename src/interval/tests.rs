//! Intervals contain every point result, whatever the operands.

use super::*;
use proptest::prelude::*;
use rust_decimal::dec;

fn amount() -> impl Strategy<Value = Decimal> {
    (0i64..=i64::MAX, 0u32..=12).prop_map(|(mantissa, scale)| Decimal::new(mantissa, scale))
}

fn interval() -> impl Strategy<Value = Interval> {
    (amount(), amount()).prop_map(|(a, b)| Interval::new(a, b))
}

proptest! {
    #[test]
    fn a_quotient_with_few_digits_is_not_widened(
        (quotient, divisor) in (0i64..1_000_000_000, 1i64..1_000_000),
        scale in 0u32..=8,
    ) {
        let (quotient, divisor) = (Decimal::new(quotient, scale), Decimal::from(divisor));
        let all = Interval::point(quotient * divisor).checked_div(Interval::point(divisor));
        prop_assert_eq!(all, Some(Interval::point(quotient)));
    }

    #[test]
    fn products_of_points_lie_in_the_product(a in interval(), b in interval()) {
        let Some(product) = a.checked_mul(b) else { return Ok(()) };
        for (x, y) in [(a.low, b.low), (a.high, b.high), (a.middle(), b.middle()), (a.low, b.high)] {
            prop_assert!(product.contains(x * y) || (x * y).scale() < x.scale() + y.scale());
        }
    }

    #[test]
    fn a_quotient_times_its_divisor_contains_the_dividend(a in interval(), b in interval()) {
        let Some(quotient) = a.checked_div(b) else { return Ok(()) };
        let Some(back) = quotient.checked_mul(b) else { return Ok(()) };
        prop_assert!(back.contains(a.low) && back.contains(a.high));
    }

    #[test]
    fn sums_of_points_lie_in_the_sum(a in interval(), b in interval()) {
        let sum = a.checked_add(b).unwrap();
        prop_assert!(sum.contains(a.low + b.low) && sum.contains(a.high + b.high));
    }

    #[test]
    fn a_rate_times_its_inverse_contains_one(a in interval()) {
        prop_assume!(a.low > Decimal::ZERO);
        if let Some(one) = a.inverse().and_then(|inverse| a.checked_mul(inverse)) {
            prop_assert!(one.contains(Decimal::ONE));
        }
    }

    #[test]
    fn two_intervals_meet_exactly_when_no_distance_parts_them(a in interval(), b in interval()) {
        prop_assert_eq!(a.meets(b), a.distance_to(b).is_zero());
        prop_assert_eq!(a.meets(b), a.intersection(b).is_some());
        prop_assert!(a.hull(b).contains(a.low) && a.hull(b).contains(b.high));
    }
}

/// Exact integer arithmetic to check outward rounding against; it uses none of the module's own.
mod exactly {
    use super::*;

    /// Whether `value` is at most (`Low`), or at least (`High`), `numerator` ÷ `divisor`, and no
    /// farther from it than two units of its last place.
    pub(super) fn bounds(value: Decimal, numerator: i128, divisor: i128, toward: Toward) -> bool {
        let power = 10i128.pow(value.scale());
        let (Some(scaled), Some(wanted)) =
            (value.mantissa().checked_mul(divisor), numerator.checked_mul(power))
        else {
            panic!("the oracle takes smaller numbers than {value}");
        };
        let room = divisor.checked_mul(2).unwrap();
        match toward {
            Toward::Low => scaled <= wanted && wanted - scaled <= room,
            Toward::High => scaled >= wanted && scaled - wanted <= room,
        }
    }
}

proptest! {
    #[test]
    fn a_quotient_is_rounded_outward_and_no_farther_than_it_must(
        dividend in 0i64..1_000_000_000,
        divisor in 1i64..1_000_000_000,
    ) {
        let [one, other] = [dividend, divisor].map(|n| Interval::point(Decimal::from(n)));
        let quotient = one.checked_div(other).unwrap();
        let (dividend, divisor) = (i128::from(dividend), i128::from(divisor));
        prop_assert!(exactly::bounds(quotient.low, dividend, divisor, Toward::Low));
        prop_assert!(exactly::bounds(quotient.high, dividend, divisor, Toward::High));
        let is_exact = dividend * 10i128.pow(28) % divisor == 0;
        prop_assert_eq!(quotient.low == quotient.high, is_exact);
    }

    #[test]
    fn a_product_is_rounded_outward_and_no_farther_than_it_must(
        one in prop_oneof![1i64..=i64::MAX, 1i64..1_000_000_000],
        other in prop_oneof![1i64..=i64::MAX, 1i64..1_000_000_000],
        scales in (0u32..=19, 0u32..=19),
    ) {
        let (a, b) = (Decimal::new(one, scales.0), Decimal::new(other, scales.1));
        let product = Interval::point(a).checked_mul(Interval::point(b));
        let Some(product) = product else { return Ok(()) };
        let exact = i128::from(one) * i128::from(other);
        for (end, toward) in [(product.low, Toward::Low), (product.high, Toward::High)] {
            // At most as many decimals as both factors have: the end in units of the exact product.
            let power = 10i128.pow(scales.0 + scales.1 - end.scale());
            let (scaled, room) = (end.mantissa().checked_mul(power), power.checked_mul(2));
            let (Some(scaled), Some(room)) = (scaled, room) else { return Ok(()) };
            let off = if toward == Toward::Low { exact - scaled } else { scaled - exact };
            prop_assert!((0..=room).contains(&off), "{} {} {}", a, b, end);
        }
        // A decimal has 96 bits and 28 decimals.
        if exact < 1 << 96 && scales.0 + scales.1 <= 28 {
            prop_assert_eq!(product.low, product.high);
        }
    }

    #[test]
    fn a_sum_is_rounded_outward_and_no_farther_than_it_must(
        one in 1i128..1_000_000_000_000_000_000_000_000_000,
        other in 1i64..=i64::MAX,
        scale in 0u32..=10,
    ) {
        let (a, b) = (Decimal::from_i128_with_scale(one, 0), Decimal::new(other, scale));
        let sum = Interval::point(a).checked_add(Interval::point(b)).unwrap();
        let exact = one * 10i128.pow(scale) + i128::from(other);
        for (end, toward) in [(sum.low, Toward::Low), (sum.high, Toward::High)] {
            let power = 10i128.pow(scale - end.scale());
            let scaled = end.mantissa() * power;
            let off = if toward == Toward::Low { exact - scaled } else { scaled - exact };
            prop_assert!((0..=2 * power).contains(&off), "{} {} {}", a, b, end);
        }
    }
}

#[test]
fn what_needs_no_rounding_is_not_widened() {
    let of = |low, high| Interval::new(low, high);
    let (a, b) = (of(dec!(1.5), dec!(2.25)), of(dec!(0.2), dec!(4)));
    assert_eq!(a.checked_mul(b), Some(of(dec!(0.3), dec!(9))));
    assert_eq!(a.checked_div(b), Some(of(dec!(0.375), dec!(11.25))));
    assert_eq!(a.checked_add(b), Some(of(dec!(1.7), dec!(6.25))));
    assert_eq!(a.widen(dec!(0.5)), Some(of(dec!(1), dec!(2.75))));
}

#[test]
fn what_must_be_rounded_is_widened_by_one_unit_of_its_last_place() {
    let third = Interval::point(dec!(1)).checked_div(Interval::point(dec!(3))).unwrap();
    assert_eq!(third.low.to_string(), "0.3333333333333333333333333332");
    assert_eq!(third.high.to_string(), "0.3333333333333333333333333334");
    let long = Interval::point(dec!(1.00000000000001));
    let square = long.checked_mul(Interval::point(dec!(1.000000000000001))).unwrap();
    assert!(square.low < square.high && square.low >= dec!(1.0000000000000109999999999999));
    let huge = Interval::point(dec!(79_228_162_514_264_337_593_543_950_000));
    let sum = huge.checked_add(Interval::point(dec!(0.5))).unwrap();
    // The half is not representable, and lies between these two.
    assert!(sum.low <= dec!(79_228_162_514_264_337_593_543_950_000));
    assert!(sum.high >= dec!(79_228_162_514_264_337_593_543_950_001));
    assert!(sum.high <= dec!(79_228_162_514_264_337_593_543_950_002));
}

#[test]
fn a_third_is_bounded_from_both_sides() {
    let third = Interval::point(dec!(1)).checked_div(Interval::point(dec!(3))).unwrap();
    assert!(third.low < third.high);
    assert!(third.checked_mul(Interval::point(dec!(3))).unwrap().contains(dec!(1)));
}

#[test]
fn an_overflow_is_out_of_range_and_never_a_number() {
    let huge = Interval::point(dec!(70_000_000_000_000_000_000_000_000_000));
    assert_eq!(huge.checked_mul(huge), None);
    assert_eq!(huge.checked_add(huge), None);
}

#[test]
fn an_unbounded_interval_serialises_without_an_upper_end() {
    let json = serde_json::to_string(&Interval::at_least(dec!(5.50))).unwrap();
    assert_eq!(json, r#"{"low":"5.5","high":null}"#);
}
