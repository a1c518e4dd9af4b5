//! The worked example and its neighbours, computed by hand.

use crate::claim::{Claim, Relation};
use crate::currency::Currency;
use crate::figure::{Amount, Figure};
use crate::interval::{Band, Hedge, Interval, Written};
use crate::rates::{Fixing, RateBook, SourceId, Standing};
use crate::verdict::by_rate::lookup::Lookup;
use crate::verdict::by_rate::period_rates::DayRates;
use crate::verdict::tests::fixtures::{
    claim, currency, dated, day, figure, hedged, judged, judged_with, open, range, rate, scaled,
    undirected,
};
use crate::verdict::{DayRun, Finding, Reason, Relaxation, Rule, Unknown, Verdict};
use rust_decimal::{Decimal, dec};

fn conversion(figures: &[Figure], date: Option<&str>) -> Finding {
    judged(figures, claim(Relation::Conversion, &[0, 1]), date)
}

fn pay() -> [Figure; 2] {
    [figure(0, dec!(495_000), "RUB"), figure(1, dec!(36_000), "DKK")]
}

/// Judges with one EUR/DKK rate on every day.
fn at_rates(
    figures: &[Figure],
    claim: Claim,
    date: Option<&str>,
    rates: &[(Decimal, Standing)],
) -> Finding {
    let lookup = Lookup::asking(|base, _, _| {
        let forth =
            rates.iter().map(|(value, standing)| rate(&format!("{standing:?}"), *value, *standing));
        let own: Vec<_> = forth
            .filter_map(|rate| match base.code() {
                "EUR" => Some(rate),
                "DKK" => Some(crate::rates::Rate { interval: rate.interval.inverse()?, ..rate }),
                _ => None,
            })
            .collect();
        DayRates::of(own.clone(), own)
    });
    judged_with(figures, &[claim], date, &lookup).remove(0)
}

#[test]
fn the_month_alone_makes_the_claim_plausible_on_the_date() {
    let finding = conversion(&pay(), Some("2023-08"));
    assert_eq!(finding.verdict, Verdict::Plausible);
    assert_eq!(finding.on, vec![Unknown::Date]);
    assert_eq!(finding.rule, Rule::SomeReadings);
    assert_eq!((finding.days_holding, finding.days_total), (18, 31));
    let runs = vec![
        DayRun { from: day("2023-08-03"), to: day("2023-08-07") },
        DayRun { from: day("2023-08-18"), to: day("2023-08-30") },
    ];
    assert_eq!(finding.holds_on, runs);
    let computed = finding.computed.unwrap();
    assert_eq!((computed.low, computed.high), (dec!(33_326), dec!(36_631)));
    assert_eq!(finding.gap_percent, Some(dec!(0)));
    assert!(finding.passes);
}

#[test]
fn the_right_day_makes_the_claim_hold() {
    let finding = conversion(&pay(), Some("2023-08-03"));
    assert_eq!((finding.verdict, finding.band), (Verdict::Holds, Some(Band::AsWritten)));
    assert_eq!((finding.days_holding, finding.days_total), (1, 1));
    assert_eq!(finding.suggestion, None);
}

#[test]
fn the_wrong_day_misses_and_suggests_the_value_of_the_days_own_fixing() {
    let finding = conversion(&pay(), Some("2023-08-15"));
    assert_eq!(finding.verdict, Verdict::NearMiss);
    // 35,500 over 34,612.3, the upper end of the window: the fixing of the 16th. On the day itself
    // the gap is 6.5 %.
    assert!(
        (finding.gap_percent.unwrap() - dec!(2.56)).abs() < dec!(0.01),
        "{:?}",
        finding.gap_percent
    );
    let suggestion = finding.suggestion.unwrap();
    assert_eq!(
        (suggestion.value.value(), suggestion.currency),
        (dec!(33_000), Some(currency("DKK")))
    );
    assert!(finding.message.contains("could not be reproduced"), "{}", finding.message);
    assert!(!finding.message.contains("false"));
    assert!(!finding.passes);
}

#[test]
fn a_day_next_to_a_fitting_one_holds_since_newsrooms_use_yesterdays_rate() {
    // 8 August itself gives 34,779; the fixing of Monday the 7th gives 35,521.
    let finding = conversion(&pay(), Some("2023-08-08"));
    assert_eq!(finding.verdict, Verdict::Holds);
    assert_eq!(finding.days_holding, 0);
}

#[test]
fn the_implied_rate_is_the_derived_reading_over_the_anchor() {
    let implied = conversion(&pay(), Some("2023-08-03")).implied_rate.unwrap();
    let expected =
        Interval::new(dec!(35_500), dec!(36_500)).checked_div(Interval::point(dec!(495_000)));
    assert_eq!(Some(implied), expected);
}

#[test]
fn the_hedged_monthly_pay_fits_its_about_reading() {
    // 190,000 roubles were 13,891 kroner on 3 August and 13,809 on the 4th. "About 13,600" reaches
    // 14,100 (± 500, under the cap of 5 %); without the hedge the cap of 2.5 % leaves 13,940.
    let figures =
        [figure(0, dec!(190_000), "RUB"), hedged(figure(1, dec!(13_600), "DKK"), Hedge::About)];
    assert_eq!(conversion(&figures, Some("2023-08-03")).verdict, Verdict::Holds);
    let unhedged = [figure(0, dec!(190_000), "RUB"), figure(1, dec!(13_600), "DKK")];
    let finding = conversion(&unhedged, Some("2023-08-03"));
    assert_eq!(finding.verdict, Verdict::HoldsApproximately);
    assert_eq!(finding.relaxation, Some(Relaxation::RoundFigure));
}

#[test]
fn a_figure_within_three_percent_is_a_near_miss() {
    // 100 euro at 7.46 are 746 kroner; 731 ± 0.5 lies 1.98 % below.
    let figures = [figure(0, dec!(100), "EUR"), figure(1, dec!(731), "DKK")];
    let official = [(dec!(7.46), Standing::Official)];
    let finding =
        at_rates(&figures, claim(Relation::Conversion, &[0, 1]), Some("2023-08-03"), &official);
    assert_eq!(finding.verdict, Verdict::NearMiss);
    assert_eq!(finding.gap_percent.unwrap().round_dp(2), dec!(-1.94));
    assert!(!finding.passes);
}

#[test]
fn only_a_market_rate_that_fits_makes_the_claim_plausible_on_the_source() {
    let figures = [figure(0, dec!(100), "EUR"), figure(1, dec!(900), "DKK")];
    let rates = [(dec!(7.46), Standing::Official), (dec!(9), Standing::Market)];
    let finding =
        at_rates(&figures, claim(Relation::Conversion, &[0, 1]), Some("2023-08-03"), &rates);
    assert_eq!((finding.verdict, finding.on), (Verdict::Plausible, vec![Unknown::Source]));
}

#[test]
fn an_open_currency_makes_the_claim_plausible_on_the_currency() {
    let kroner = open(figure(1, dec!(746), "DKK"), &["NOK", "DKK", "RUB"]);
    let figures = [figure(0, dec!(100), "EUR"), kroner];
    let finding = conversion(&figures, Some("2023-08-03"));
    assert_eq!((finding.verdict, finding.on), (Verdict::Plausible, vec![Unknown::Currency]));
    assert_eq!(finding.currencies, vec![[currency("EUR"), currency("DKK")]]);
    assert_eq!(finding.computed.unwrap().currency, currency("DKK"));
}

#[test]
fn a_candidate_without_a_rate_keeps_a_claim_from_holding_and_saves_none() {
    let codes = ["DKK", "NOK"];
    let figures = [figure(0, dec!(100), "EUR"), open(figure(1, dec!(745), "DKK"), &codes)];
    let finding = conversion(&figures, Some("2023-08-03"));
    assert_eq!((finding.verdict, finding.on), (Verdict::Plausible, vec![Unknown::Currency]));
    let figures = [figure(0, dec!(100), "EUR"), open(figure(1, dec!(1120), "DKK"), &codes)];
    let finding = conversion(&figures, Some("2023-08-03"));
    assert_eq!((finding.verdict, finding.reason), (Verdict::Contradicted, None));
    assert!(finding.message.contains("for want of a rate: EUR/NOK"), "{}", finding.message);
}

#[test]
fn an_unknown_anchor_is_tried_both_ways() {
    // 100,000 euro are 745,180 kroner, outside 745,499–745,501; 745,500 kroner are 100,043 euro,
    // within 95,000–105,000.
    let figures = [figure(0, dec!(745_999), "DKK"), figure(1, dec!(100_000), "EUR")];
    let both = undirected(claim(Relation::Conversion, &[0, 1]));
    let finding = judged(&figures, both, Some("2023-08-03"));
    assert_eq!((finding.verdict, finding.on), (Verdict::Plausible, vec![Unknown::Anchor]));
    assert_eq!(conversion(&figures, Some("2023-08-03")).verdict, Verdict::Holds);
}

#[test]
fn another_reading_of_the_separators_makes_the_claim_plausible_on_the_number() {
    let thirty_six = figure(1, dec!(36), "DKK");
    let other = Amount::Single(Written::in_full(dec!(36_000)));
    let figures =
        [figure(0, dec!(495_000), "RUB"), Figure { alternatives: vec![other], ..thirty_six }];
    let finding = conversion(&figures, Some("2023-08-03"));
    assert_eq!((finding.verdict, finding.on), (Verdict::Plausible, vec![Unknown::Number]));
    let finding = conversion(&figures, Some("2023-08"));
    assert_eq!(finding.on, vec![Unknown::Date, Unknown::Number]);
}

#[test]
fn an_alternative_reading_is_not_tried_where_the_primary_one_holds() {
    let other = Amount::Single(Written::in_full(dec!(36)));
    let figures = [
        figure(0, dec!(495_000), "RUB"),
        Figure { alternatives: vec![other], ..figure(1, dec!(36_000), "DKK") },
    ];
    assert_eq!(conversion(&figures, Some("2023-08-03")).verdict, Verdict::Holds);
}

#[test]
fn ranges_must_fit_at_both_ends() {
    let euros = range(0, dec!(5_000), dec!(10_000), "EUR");
    let good = range(1, dec!(37_000), dec!(75_000), "DKK");
    let bad = range(1, dec!(37_000), dec!(90_000), "DKK");
    assert_eq!(conversion(&[euros.clone(), good], Some("2023-08-03")).verdict, Verdict::Holds);
    assert_eq!(conversion(&[euros, bad], Some("2023-08-03")).verdict, Verdict::Contradicted);
}

#[test]
fn a_vague_amount_is_judged_by_overlap() {
    let vague = Amount::Vague { low: dec!(20_000), high: dec!(99_000) };
    let figures = [
        figure(0, dec!(495_000), "RUB"),
        Figure { amount: vague, ..figure(1, dec!(20_000), "DKK") },
    ];
    assert_eq!(conversion(&figures, Some("2023-08")).verdict, Verdict::Holds);
}

#[test]
fn a_scale_word_on_the_anchor_makes_room() {
    // 1.1 milliard ± 50 million roubles at 0.0731 are 76.8 to 84.1 million kroner.
    let figures = [
        scaled(0, dec!(1.1), dec!(1_000_000_000), "RUB"),
        scaled(1, dec!(84), dec!(1_000_000), "DKK"),
    ];
    assert_eq!(conversion(&figures, Some("2023-08-03")).verdict, Verdict::Holds);
}

#[test]
fn a_conversion_is_given_no_room_for_the_market() {
    // A rate of 103.01, which would hold as a stated rate.
    let figures = [figure(0, dec!(10_000), "EUR"), figure(1, dec!(1_030_100), "RUB")];
    assert_eq!(conversion(&figures, Some("2023-08-03")).verdict, Verdict::NearMiss);
}

#[test]
fn a_day_without_rates_is_unverifiable_for_want_of_a_rate() {
    let finding = conversion(&pay(), Some("2022-03-03"));
    assert_eq!((finding.verdict, finding.reason), (Verdict::Unverifiable, Some(Reason::NoRate)));
}

#[test]
fn a_claim_without_a_date_is_unverifiable_for_want_of_a_date() {
    let finding = conversion(&pay(), None);
    assert_eq!((finding.verdict, finding.reason), (Verdict::Unverifiable, Some(Reason::NoDate)));
}

#[test]
fn where_nobody_has_a_rate_a_date_makes_the_difference_between_the_two_reasons() {
    let lookup = Lookup::asking(|_, _, _| DayRates::of(Vec::new(), Vec::new()));
    let figures = pay();
    let reason = |date: Option<&str>| {
        let claims = [claim(Relation::Conversion, &[0, 1])];
        judged_with(&figures, &claims, date, &lookup)[0].reason
    };
    assert_eq!(reason(Some("2023-08-03")), Some(Reason::NoRate));
    assert_eq!(reason(Some("2023-08")), Some(Reason::NoRate));
    assert_eq!(reason(None), Some(Reason::NoDate));
}

#[test]
fn a_date_of_many_years_decides_only_what_no_day_changes() {
    let finding = conversion(&pay(), Some("2010/2025"));
    assert_eq!(finding.verdict, Verdict::Unverifiable);
    assert_eq!(finding.reason, Some(Reason::DateTooWide));
    let fixed = [(dec!(7.46038), Standing::Peg)];
    let figures = [figure(0, dec!(100), "EUR"), figure(1, dec!(746), "DKK")];
    let claim = claim(Relation::Conversion, &[0, 1]);
    assert_eq!(at_rates(&figures, claim, Some("2010/2025"), &fixed).verdict, Verdict::Holds);
}

#[test]
fn a_rate_that_never_changes_needs_no_date() {
    let fixed = [(dec!(7.46038), Standing::Peg)];
    let figures = [figure(0, dec!(100), "EUR"), figure(1, dec!(746), "DKK")];
    let finding = at_rates(&figures, claim(Relation::Conversion, &[0, 1]), None, &fixed);
    assert_eq!(finding.verdict, Verdict::Holds);
}

#[test]
fn a_gross_error_needs_no_date() {
    let fixed = [(dec!(7.46038), Standing::Peg)];
    let figures = [figure(0, dec!(100), "EUR"), figure(1, dec!(746_000), "DKK")];
    let finding = at_rates(&figures, claim(Relation::Conversion, &[0, 1]), None, &fixed);
    assert_eq!(finding.verdict, Verdict::Contradicted);
}

#[test]
fn one_currency_on_both_sides_is_unverifiable() {
    let figures = [figure(0, dec!(100), "EUR"), figure(1, dec!(200), "EUR")];
    let finding = conversion(&figures, Some("2023-08-03"));
    assert_eq!(finding.reason, Some(Reason::UnknownCurrency));
}

#[test]
fn two_open_signs_are_tried_in_every_order() {
    let codes = ["EUR", "DKK"];
    let figures =
        [open(figure(0, dec!(100), "EUR"), &codes), open(figure(1, dec!(745), "EUR"), &codes)];
    let finding = conversion(&figures, Some("2023-08-03"));
    assert_eq!((finding.verdict, finding.on), (Verdict::Plausible, vec![Unknown::Currency]));
    assert_eq!(finding.currencies, vec![[currency("EUR"), currency("DKK")]]);
}

#[test]
fn an_amount_that_is_too_large_is_out_of_range() {
    let figures = [figure(0, Decimal::MAX, "EUR"), figure(1, dec!(745), "DKK")];
    let finding = conversion(&figures, Some("2023-08-03"));
    assert_eq!(finding.reason, Some(Reason::OutOfRange));
}

#[test]
fn a_claim_with_a_date_of_its_own_is_judged_on_that() {
    let then = dated(claim(Relation::Conversion, &[0, 1]), "2023-08-03");
    assert_eq!(judged(&pay(), then, Some("2023-08-15")).verdict, Verdict::Holds);
}

#[test]
fn an_amount_of_a_period_may_be_converted_at_its_average() {
    // 7.00 to the 15th of the month and 8.00 from the 16th: no day gives 7.52.
    let mut book = RateBook::empty();
    for valid_from in day("2023-08-01").iter_days().take(31) {
        let value = if valid_from < day("2023-08-16") { dec!(7.00) } else { dec!(8.00) };
        let (base, quote) = (Currency::EUR, currency("DKK"));
        let fixing = Fixing {
            source: SourceId::ECB,
            base,
            quote,
            nominal: 1,
            value,
            set_on: None,
            valid_from,
        };
        book.insert(fixing).unwrap();
    }
    let then = dated(claim(Relation::Conversion, &[0, 1]), "2023-08");
    let figures = [figure(0, dec!(100), "EUR"), figure(1, dec!(752), "DKK")];
    let finding =
        judged_with(&figures, &[then], Some("2024-01-05"), &Lookup::new(&book, None)).remove(0);
    assert_eq!((finding.verdict, finding.days_holding), (Verdict::Holds, 0));
    assert!(finding.rates.iter().any(|rate| rate.source == "ECB, average of 2023-08"));
}

#[cfg(feature = "embedded")]
#[test]
fn the_embedded_history_gives_the_worked_example() {
    let book = RateBook::embedded();
    let claims = [claim(Relation::Conversion, &[0, 1])];
    let month = judged_with(&pay(), &claims, Some("2023-08"), &Lookup::new(&book, None)).remove(0);
    assert_eq!((month.verdict, &month.on), (Verdict::Plausible, &vec![Unknown::Date]));
    assert_eq!((month.days_holding, month.days_total, month.holds_on.len()), (18, 31, 2));
    let computed = month.computed.unwrap();
    assert_eq!((computed.low, computed.high), (dec!(33_326), dec!(36_631)));
    assert!(month.rates.iter().all(|rate| !rate.fixings.is_empty()));
    let verdict = |date| {
        judged_with(&pay(), &claims, Some(date), &Lookup::new(&book, None)).remove(0).verdict
    };
    assert_eq!(verdict("2023-08-03"), Verdict::Holds);
    assert_eq!(verdict("2023-08-15"), Verdict::NearMiss);
    assert_eq!(verdict("2023-08-13"), Verdict::Contradicted);
}

#[test]
fn findings_name_their_figures_span_rates_and_rule() {
    let json = serde_json::to_value(conversion(&pay(), Some("2023-08"))).unwrap();
    assert_eq!(json["relation"], "conversion");
    assert_eq!(json["figures"], serde_json::json!([0, 1]));
    assert_eq!((&json["start"], &json["end"]), (&serde_json::json!(0), &serde_json::json!(32)));
    assert_eq!(json["verdict"], "plausible");
    assert_eq!(json["on"], serde_json::json!(["date"]));
    assert_eq!(
        json["computed"],
        serde_json::json!({"low": "33326", "high": "36631", "currency": "DKK"})
    );
    assert_eq!(json["gap_percent"], "0");
    assert_eq!(json["holds_on"][0], serde_json::json!({"from": "2023-08-03", "to": "2023-08-07"}));
    assert_eq!(json["rates"][0]["source"], "CBR×ECB");
    assert_eq!(json["rule"], "some_readings");
    assert_eq!(json["implied_rate"]["low"], "0.071717172");
}
