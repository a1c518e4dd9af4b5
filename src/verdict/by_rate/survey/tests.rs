use super::*;
use crate::rates::Standing;
use crate::verdict::by_rate::period_rates::DayRates;
use crate::verdict::tests::fixtures::{day, figure, rate};
use rust_decimal::dec;

#[test]
fn days_in_a_row_are_joined() {
    let days = [day("2023-08-03"), day("2023-08-04"), day("2023-08-18")];
    let joined = runs(days.into_iter());
    assert_eq!(
        joined,
        vec![DayRun { from: days[0], to: days[1] }, DayRun { from: days[2], to: days[2] }]
    );
}

/// 100 euros against so many kroner at these rates of one day.
fn tally(kroner: Decimal, rates: &[Rate]) -> Tally {
    let (euros, kroner) = (figure(0, dec!(100), "EUR"), figure(1, kroner, "DKK"));
    let readings = [Reading::primary(&euros), Reading::primary(&kroner)];
    let pair = ["EUR", "DKK"].map(|code| Currency::from_code(code).unwrap());
    let scenario = Scenario::new(readings[0], readings[1], pair, Exactness::ByForm);
    let lookup = Lookup::asking(|_, _, _| DayRates::of(rates.to_vec(), Vec::new()));
    Survey::of(scenario, &[day("2023-08-03")].into(), Vec::new(), &lookup).tally
}

#[test]
fn any_route_suffices_and_routes_are_not_joined_into_one_interval() {
    let rates = [dec!(7.00), dec!(7.46)].map(|value| rate("A", value, Standing::Official));
    assert_eq!(tally(dec!(746), &rates).as_written, 1);
    assert_eq!(tally(dec!(721), &rates).meeting, 0);
}

#[test]
fn a_market_route_counts_as_sure_only_where_there_is_no_other() {
    let market = rate("M", dec!(7.46), Standing::Market);
    assert_eq!(tally(dec!(746), std::slice::from_ref(&market)).worst, Some(Fit::AsWritten));
    let beside = tally(dec!(746), &[market, rate("A", dec!(3), Standing::Official)]);
    assert_eq!((beside.worst, beside.as_written), (Some(Fit::Apart), 1));
    assert!(beside.hangs_on_source);
}

#[test]
fn a_monthly_average_is_good_for_about_only() {
    let monthly = tally(dec!(746), &[rate("H", dec!(7.46), Standing::Monthly)]);
    assert_eq!((monthly.worst, monthly.as_written), (Some(Fit::About), 0));
}

#[test]
fn nothing_is_sure_by_an_estimate() {
    let last = day("2023-07-04");
    let estimate =
        crate::rates::Estimate::Indicative { last, age_days: 30, widened_percent: dec!(2) };
    let rate = Rate { estimate: Some(estimate), ..rate("A", dec!(7.46), Standing::Official) };
    let tally = tally(dec!(746), &[rate]);
    assert_eq!((tally.worst, tally.meeting), (Some(Fit::Apart), 1));
    assert!(tally.hangs_on_rate && !tally.hangs_on_source);
}

#[test]
fn a_product_that_does_not_fit_is_out_of_range() {
    let tally = tally(dec!(1), &[rate("A", Decimal::MAX, Standing::Official)]);
    assert_eq!((tally.decided, tally.is_out_of_range), (0, true));
}
