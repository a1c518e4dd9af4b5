use super::*;
use proptest::prelude::*;

fn interval(most: i64) -> impl Strategy<Value = Interval> {
    let width = prop_oneof![Just(0), 0..most / 10];
    (0..most, width, 0u32..4).prop_map(|(low, width, scale)| {
        Interval::new(Decimal::new(low, scale), Decimal::new(low + width, scale))
    })
}

fn side() -> impl Strategy<Value = Side> {
    let band = || prop_oneof![4 => interval(100_000), 1 => (1i64..1000).prop_map(|low| Interval::at_least(low.into()))];
    let sides = (interval(10_000), band(), band()).prop_map(|(anchor, as_written, about)| Side {
        anchor,
        as_written,
        about: about.hull(as_written),
    });
    // A loss is converted like a gain.
    (sides, prop::bool::weighted(0.1)).prop_map(|(side, is_loss)| {
        let negative = |band: Interval| Some(Interval::new(-band.high()?, -band.low()));
        let loss = || {
            let (anchor, as_written, about) =
                (negative(side.anchor)?, negative(side.as_written)?, negative(side.about)?);
            Some(Side { anchor, as_written, about })
        };
        if is_loss { loss().unwrap_or(side) } else { side }
    })
}

/// Rates of which some are exactly on a mark.
fn rates(sides: &[Side], others: Vec<Interval>) -> Vec<Interval> {
    let on_marks = sides.iter().filter_map(|side| {
        let low = side.as_written.low().checked_div(side.anchor.high()?)?;
        let high = side.as_written.high()?.checked_div(side.anchor.low())?;
        Some([Interval::point(low.abs()), Interval::point(high.abs())])
    });
    on_marks.flatten().chain(others).collect()
}

fn ends(rate: Interval) -> [Magnitude; 2] {
    [Magnitude::at_most(rate.low()), Magnitude::at_least(rate.high().unwrap())]
}

proptest! {
    #[test]
    fn marks_decide_as_multiplying_does(
        sides in prop::collection::vec(side(), 1..3),
        others in prop::collection::vec(interval(200), 1..8),
    ) {
        let rates = rates(&sides, others);
        let hull = rates.iter().copied().reduce(Interval::hull).unwrap();
        let sides = Sides::new(sides);
        let thresholds = sides.thresholds();
        for rate in &rates {
            let [low, high] = ends(*rate);
            let exact = thresholds.exact_fit(*rate);
            prop_assert_eq!(thresholds.fit(low, high, || Some(*rate)), exact);
            prop_assert_eq!(thresholds.meets(*rate), exact == Some(Fit::AsWritten));
            if let Some(all) = thresholds.fit_of_all(ends(hull)) {
                prop_assert_eq!(exact, Some(all));
            }
        }
    }

    #[test]
    fn of_rates_in_order_one_meets_as_some_of_all_do(
        side in side(),
        others in prop::collection::vec(interval(200), 1..24),
    ) {
        let sides = [side];
        let rates = Interval::joined(rates(&sides, others));
        let sides = Sides::new(sides.into());
        let thresholds = sides.thresholds();
        let some = rates.iter().any(|rate| thresholds.meets(*rate));
        prop_assert_eq!(thresholds.meets_some(&rates), some);
        let hull = rates.iter().copied().reduce(Interval::hull).unwrap();
        prop_assert!(!some || !thresholds.is_beyond(&Bounds::of(hull, true).unwrap()));
    }

    #[test]
    fn the_smallest_gap_is_at_one_of_the_nearest_rates(
        side in side(),
        others in prop::collection::vec(interval(200), 1..24),
    ) {
        let sides = [side];
        let rates = Interval::joined(rates(&sides, others));
        let sides = Sides::new(sides.into());
        let thresholds = sides.thresholds();
        let smallest = |rates: &[Interval]| {
            rates.iter().filter_map(|rate| thresholds.gap_at(*rate)).map(|gap| gap.abs()).min()
        };
        prop_assert_eq!(smallest(thresholds.nearest(&rates)), smallest(&rates));
    }
}

#[test]
fn an_amount_that_is_out_of_range_at_some_rate_is_multiplied_out() {
    let anchor = Interval::point(dec!(70_000_000_000_000_000_000_000_000_000));
    let band = Interval::new(dec!(1), dec!(2));
    let sides = Sides::new(vec![Side { anchor, as_written: band, about: band }]);
    let thresholds = sides.thresholds();
    let fit = |rate| {
        let rate = Interval::point(rate);
        let [low, high] = ends(rate);
        thresholds.fit(low, high, || Some(rate))
    };
    assert_eq!((fit(dec!(7)), fit(dec!(0.1))), (None, Some(Fit::Apart)));
    assert_eq!(
        thresholds.fit_of_all([Magnitude::at_most(dec!(0.1)), Magnitude::at_least(dec!(7))]),
        None
    );
}

#[test]
fn nothing_is_worth_nothing_at_any_rate() {
    let zero = Interval::new(dec!(-0.5), dec!(0.5));
    let side = Side { anchor: Interval::point(dec!(0)), as_written: zero, about: zero };
    let hull = [Magnitude::at_most(dec!(0.1)), Magnitude::at_least(dec!(7))];
    assert_eq!(Sides::new(vec![side]).thresholds().fit_of_all(hull), Some(Fit::AsWritten));
}
