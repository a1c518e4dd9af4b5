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
