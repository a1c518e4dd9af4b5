//! Which fixing is in force on a day, and across which days none is.

use super::*;
use rust_decimal::dec;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn entry(on: &str, value: Decimal) -> Entry {
    Entry { valid_from: day(on), set_on: None, nominal: 1, value }
}

fn series(values: &[(&str, Decimal)]) -> Series {
    Series::new(values.iter().map(|(on, value)| entry(on, *value)).collect()).unwrap()
}

#[test]
fn a_fixing_stays_in_force_until_the_next_and_no_longer_than_it_may() {
    let series = series(&[("2023-08-01", dec!(1)), ("2023-08-04", dec!(2))]);
    let fixed_by = |on| series.fixed_by(day(on), 5);
    assert_eq!(fixed_by("2023-07-31"), None);
    assert_eq!(fixed_by("2023-08-03"), Some(day("2023-08-01")));
    assert_eq!(fixed_by("2023-08-09"), Some(day("2023-08-04")));
    assert_eq!(fixed_by("2023-08-10"), None);
}

#[test]
fn the_window_does_not_reach_across_a_gap() {
    let series =
        series(&[("2023-08-01", dec!(1)), ("2023-08-14", dec!(2)), ("2023-08-15", dec!(3))]);
    assert_eq!(series.around(0, day("2023-08-02"), 5), 0..=0);
    assert_eq!(series.around(1, day("2023-08-14"), 5), 1..=2);
    assert_eq!(series.around(1, day("2023-08-14"), 13), 0..=2);
    assert_eq!(series.around(0, day("2023-08-10"), 5), 0..=1);
}

#[test]
fn trailing_zeros_that_were_dropped_count_as_published() {
    let series = series(&[
        ("2023-08-01", dec!(7.4501)),
        ("2023-08-02", dec!(7.45)),
        ("2023-08-03", dec!(7.4499)),
    ]);
    assert_eq!(series.price(1..=1), Some(Interval::new(dec!(7.44995), dec!(7.45005))));
}

#[test]
fn a_single_finer_value_does_not_narrow_its_neighbours() {
    let values = [dec!(9.1), dec!(9.12), dec!(9.123), dec!(9.11)];
    let days = ["2023-08-01", "2023-08-02", "2023-08-03", "2023-08-04"];
    let series = series(&days.into_iter().zip(values).collect::<Vec<_>>());
    assert_eq!(series.price(0..=0), Some(Interval::new(dec!(9.095), dec!(9.105))));
    assert_eq!(series.price(2..=2), Some(Interval::new(dec!(9.1225), dec!(9.1235))));
}

#[test]
fn a_price_is_for_one_unit_whatever_the_nominal() {
    let per_ten = Entry { nominal: 10, ..entry("2023-08-02", dec!(93.1)) };
    let series = Series::new(vec![entry("2023-08-01", dec!(9.2)), per_ten]).unwrap();
    assert_eq!(series.price(0..=1), Some(Interval::new(dec!(9.15), dec!(9.315))));
}

#[test]
fn the_same_price_again_is_no_news_but_may_bring_the_set_day() {
    let mut series = series(&[("2023-08-01", dec!(9.20))]);
    let again =
        Entry { nominal: 10, set_on: Some(day("2023-07-31")), ..entry("2023-08-01", dec!(92)) };
    assert_eq!(series.insert(again), Ok(()));
    let kept = Entry { set_on: again.set_on, ..entry("2023-08-01", dec!(9.20)) };
    assert_eq!(series.entries(), [kept]);
    assert_eq!(
        series.insert(entry("2023-08-01", dec!(9.21))),
        Err(Refusal::OtherValue(dec!(9.20)))
    );
}

#[test]
fn a_fixing_that_comes_late_is_put_in_its_place() {
    let mut series = series(&[("2023-08-01", dec!(1)), ("2023-08-04", dec!(4))]);
    // Asked before, so that what was worked out then must be worked out anew.
    assert_eq!(series.fixed_by(day("2023-08-03"), 5), Some(day("2023-08-01")));
    for (on, value) in [("2023-08-03", dec!(3)), ("2023-07-31", dec!(0.5)), ("2023-08-02", dec!(2))]
    {
        assert_eq!(series.insert(entry(on, value)), Ok(()));
    }
    let values: Vec<Decimal> = series.entries().iter().map(|entry| entry.value).collect();
    assert_eq!(values, [dec!(0.5), dec!(1), dec!(2), dec!(3), dec!(4)]);
    for on in ["2023-07-31", "2023-08-01", "2023-08-02", "2023-08-03", "2023-08-04"] {
        assert_eq!(series.fixed_by(day(on), 5), Some(day(on)));
    }
    assert_eq!(series.around(2, day("2023-08-02"), 5), 1..=3);
}

#[test]
fn a_merged_series_has_the_fixings_of_both_and_its_own_where_both_have_one() {
    let mut one = series(&[("2023-08-01", dec!(1)), ("2023-08-04", dec!(4))]);
    // Asked before, so that what was worked out then must be worked out anew.
    assert_eq!(one.fixed_by(day("2023-08-03"), 5), Some(day("2023-08-01")));
    let other = [("2023-07-31", dec!(0.5)), ("2023-08-01", dec!(9)), ("2023-08-03", dec!(3))];
    one.merge(&series(&other));
    let values: Vec<Decimal> = one.entries().iter().map(|entry| entry.value).collect();
    assert_eq!(values, [dec!(0.5), dec!(1), dec!(3), dec!(4)]);
    assert_eq!(one.fixed_by(day("2023-08-03"), 5), Some(day("2023-08-03")));
}

fn days(first: &str, last: &str) -> RangeInclusive<NaiveDate> {
    day(first)..=day(last)
}

#[test]
fn a_gap_holds_its_days_and_no_others() {
    let series = series(&[("2023-08-01", dec!(1)), ("2023-08-10", dec!(2))]);
    let series = series.with_gaps(vec![days("2023-08-02", "2023-08-09")]).unwrap();
    assert_eq!(series.gap_on(day("2023-08-01")), None);
    assert_eq!(series.gap_on(day("2023-08-05")), Some(&days("2023-08-02", "2023-08-09")));
    assert_eq!(series.gap_on(day("2023-08-10")), None);
}

#[test]
fn gaps_with_a_fixing_in_them_or_out_of_order_are_no_gaps_of_the_series() {
    let with = |gaps| series(&[("2023-08-01", dec!(1)), ("2023-08-10", dec!(2))]).with_gaps(gaps);
    assert_eq!(with(vec![days("2023-08-02", "2023-08-10")]), None);
    assert_eq!(
        with(vec![days("2023-08-05", "2023-08-06"), days("2023-08-03", "2023-08-04")]),
        None
    );
    assert_eq!(with(vec![days("2023-08-05", "2023-08-04")]), None);
}

#[test]
fn a_fixing_put_into_a_gap_parts_it_and_a_weekend_is_no_gap() {
    let mut series = series(&[("2023-08-01", dec!(1)), ("2023-08-10", dec!(2))])
        .with_gaps(vec![days("2023-08-02", "2023-08-09")])
        .unwrap();
    series.insert(entry("2023-08-04", dec!(1))).unwrap();
    assert_eq!(series.gaps(), [days("2023-08-02", "2023-08-03"), days("2023-08-05", "2023-08-09")]);
    series.insert(entry("2023-08-07", dec!(1))).unwrap();
    assert_eq!(series.gaps(), [days("2023-08-02", "2023-08-03"), days("2023-08-08", "2023-08-09")]);
}

#[test]
fn entries_out_of_order_or_unsound_are_no_series() {
    assert_eq!(Series::new(vec![entry("2023-08-02", dec!(1)), entry("2023-08-01", dec!(1))]), None);
    assert_eq!(Series::new(vec![entry("2023-08-02", dec!(1)), entry("2023-08-02", dec!(1))]), None);
    assert_eq!(Series::new(vec![entry("2023-08-02", dec!(0))]), None);
}
