//! Each slip made on purpose, with the figures computed by hand.
//!
//! On 3 August 2023 a euro was 7.4517 kroner and 101.9268 roubles, so 495,000 roubles were 36,189
//! kroner.

use super::super::judging::judge_all;
use super::super::side::Exactness;
use super::super::{Case, Context, Finding, Settings, Verdict};
use crate::Span;
use crate::claim::{Claim, Relation};
use crate::currency::Currency;
use crate::figure::{Figure, Per, Unit};
use crate::interrupt::Interrupt;
use crate::interval::{Hedge, Written};
use crate::rates::{Fixing, RateBook, SourceId, Standing};
use crate::verdict::by_rate::conversion::weigh;
use crate::verdict::by_rate::lookup::Lookup;
use crate::verdict::by_rate::period_rates::DayRates;
use crate::verdict::finding::{Code, Diagnosis};
use crate::verdict::tests::fixtures::{
    august, claim, currency, dated, day, figure, hedged, judged, judged_in, judged_with, per_euro,
    rate, scaled, standing,
};
use proptest::prelude::*;
use rust_decimal::{Decimal, dec};

const DAY: Option<&str> = Some("2023-08-03");

fn first(finding: &Finding) -> &Diagnosis {
    finding.diagnoses.first().unwrap_or_else(|| panic!("no diagnosis: {}", finding.message))
}

fn codes(finding: &Finding) -> Vec<Code> {
    finding.diagnoses.iter().map(|diagnosis| diagnosis.code).collect()
}

fn conversion(anchor: (Decimal, &str), derived: (Decimal, &str)) -> Finding {
    let figures = [figure(0, anchor.0, anchor.1), figure(1, derived.0, derived.1)];
    judged(&figures, claim(Relation::Conversion, &[0, 1]), DAY)
}

#[test]
fn a_claim_that_holds_has_no_diagnosis() {
    assert_eq!(conversion((dec!(495_000), "RUB"), (dec!(36_000), "DKK")).diagnoses, vec![]);
}

#[test]
fn a_factor_of_a_thousand_is_a_slip_of_scale() {
    let finding = conversion((dec!(495_000), "RUB"), (dec!(36_000_000), "DKK"));
    assert_eq!(finding.verdict, Verdict::Contradicted);
    let diagnosis = first(&finding);
    assert_eq!(diagnosis.code, Code::Scale);
    assert_eq!(diagnosis.message, "agrees if one of the two amounts is off by a factor of 1,000");
    assert_eq!(diagnosis.suggestion.as_deref(), Some("36,000 DKK"));
    // Ten factors, each as wide as the reading of 36 (2.8 %) and the rates of the three days around
    // (1.8 %), of 13.8 in all.
    assert_eq!(diagnosis.chance, dec!(0.034));
}

#[test]
fn billion_is_read_in_the_other_scale() {
    let text = "5 billion euro (37 billioner kroner)";
    let figures = [
        standing(scaled(0, dec!(5), dec!(1_000_000_000), "EUR"), text, "5 billion euro"),
        standing(scaled(1, dec!(37), dec!(1_000_000_000_000), "DKK"), text, "37 billioner kroner"),
    ];
    let claims = [claim(Relation::Conversion, &[0, 1])];
    let finding = judged_in(text, &figures, &claims, DAY, &Lookup::asking(august)).remove(0);
    assert_eq!(first(&finding).code, Code::LongShortScale);
}

#[test]
fn a_separator_is_read_in_the_other_sense() {
    let finding = conversion((dec!(495_000), "RUB"), (dec!(36.189), "DKK"));
    assert!(codes(&finding).contains(&Code::Separator), "{:?}", finding.diagnoses);
}

#[test]
fn the_rate_is_upside_down() {
    // 100 ÷ 7.4517
    let finding = conversion((dec!(100), "EUR"), (dec!(13.42), "DKK"));
    assert_eq!(first(&finding).code, Code::InvertedRate);
    assert_eq!(first(&finding).suggestion.as_deref(), Some("745.2 DKK"));
}

#[test]
fn the_digits_were_not_converted() {
    let finding = conversion((dec!(512), "EUR"), (dec!(512), "DKK"));
    assert_eq!(first(&finding).code, Code::Unconverted);
}

#[test]
fn a_namesake_was_meant() {
    let lookup = per_euro(|code, _| match code {
        "DKK" => Some(dec!(7.45)),
        "NOK" => Some(dec!(11.20)),
        "SEK" => Some(dec!(11.70)),
        "HUF" => Some(dec!(390)),
        _ => None,
    });
    let figures = [figure(0, dec!(150), "EUR"), figure(1, dec!(1_680), "DKK")];
    let finding =
        judged_with(&figures, &[claim(Relation::Conversion, &[0, 1])], DAY, &lookup).remove(0);
    let diagnosis = finding
        .diagnoses
        .iter()
        .find(|diagnosis| diagnosis.code == Code::SameNameCurrency)
        .unwrap();
    assert_eq!(diagnosis.message, "agrees with Norwegian krone (NOK) in place of DKK");
}

#[test]
fn the_money_of_a_country_in_the_sentence_was_meant() {
    let lookup = per_euro(|code, _| match code {
        "DKK" => Some(dec!(7.45)),
        "TRY" => Some(dec!(29.60)),
        _ => None,
    });
    let text = "Sådan. Lønnen i Tyrkiet er 150 euro, svarende til 4440 kroner. Og i Norge mere.";
    let figures = [
        standing(figure(0, dec!(150), "EUR"), text, "150 euro"),
        standing(figure(1, dec!(4_440), "DKK"), text, "4440 kroner"),
    ];
    let span = figures[0].span.cover(figures[1].span);
    let claims = [Claim { span, ..claim(Relation::Conversion, &[0, 1]) }];
    let finding = judged_in(text, &figures, &claims, DAY, &lookup).remove(0);
    let diagnosis =
        finding.diagnoses.iter().find(|diagnosis| diagnosis.code == Code::ContextCountry).unwrap();
    assert!(
        diagnosis.message.starts_with("agrees with Turkish lira (TRY)"),
        "{}",
        diagnosis.message
    );
}

#[test]
fn an_older_rate_was_used_and_the_latest_run_of_days_is_named() {
    let lookup = per_euro(|code, on| match code {
        "RUB" if on < day("2022-04-01") => Some(dec!(130)),
        "RUB" if on < day("2022-04-11") => Some(dec!(60)),
        "RUB" => Some(dec!(100)),
        _ => None,
    });
    let figures = [figure(0, dec!(100), "EUR"), figure(1, dec!(6_000), "RUB")];
    let finding =
        judged_with(&figures, &[claim(Relation::Conversion, &[0, 1])], DAY, &lookup).remove(0);
    assert_eq!(first(&finding).code, Code::StaleRate);
    assert_eq!(first(&finding).message, "agrees with the rate of 2022-04-01 to 2022-04-10");
}

#[test]
fn an_older_rate_is_not_supposed_where_it_was_the_usual_one() {
    let lookup = per_euro(|_, on| Some(if on < day("2023-06-01") { dec!(60) } else { dec!(100) }));
    let figures = [figure(0, dec!(100), "EUR"), figure(1, dec!(6_000), "RUB")];
    let finding =
        judged_with(&figures, &[claim(Relation::Conversion, &[0, 1])], DAY, &lookup).remove(0);
    assert!(!codes(&finding).contains(&Code::StaleRate));
}

#[test]
fn a_past_amount_was_converted_at_the_articles_rate() {
    let lookup = per_euro(|_, on| Some(if on < day("2020-01-01") { dec!(4) } else { dec!(9) }));
    let then = dated(claim(Relation::Conversion, &[0, 1]), "2015");
    let figures = [figure(0, dec!(100), "EUR"), figure(1, dec!(900), "RUB")];
    let finding = judged_with(&figures, &[then], DAY, &lookup).remove(0);
    assert_eq!((finding.verdict, first(&finding).code), (Verdict::Contradicted, Code::EventDate));
    assert_eq!(first(&finding).message, "agrees with a rate of 2023-08-03");
}

#[test]
fn the_average_of_a_named_year_was_used() {
    // 181 days of 2015 at 4 and 184 at 5: the mean is 4.504.
    let mut book = RateBook::empty();
    let days = day("2015-01-01").iter_days().take(365).chain(day("2023-08-01").iter_days().take(5));
    for valid_from in days {
        let value = match valid_from {
            on if on < day("2015-07-01") => dec!(4.000000),
            on if on < day("2016-01-01") => dec!(5.000000),
            _ => dec!(9.000000),
        };
        let (base, quote) = (Currency::EUR, currency("RUB"));
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
    let year = Figure { unit: Unit::Year, ..figure(2, dec!(2015), "EUR") };
    let figures = [figure(0, dec!(1000), "EUR"), figure(1, dec!(4_504), "RUB"), year];
    let claims = [claim(Relation::Conversion, &[0, 1])];
    let finding = judged_with(&figures, &claims, DAY, &Lookup::new(&book, None)).remove(0);
    assert_eq!(codes(&finding), vec![Code::PeriodAverage], "{:?}", finding.diagnoses);
}

#[test]
fn the_two_amounts_count_per_different_periods() {
    let monthly = Per { unit: "month".to_owned(), span: Span::new(8, 9) };
    let figures = [
        Figure { per: Some(monthly), ..figure(0, dec!(1_000), "EUR") },
        figure(1, dec!(89_400), "DKK"),
    ];
    let finding = judged(&figures, claim(Relation::Conversion, &[0, 1]), DAY);
    assert_eq!(first(&finding).code, Code::Period);
}

#[test]
fn neighbouring_digits_are_swapped() {
    let finding = conversion((dec!(100), "EUR"), (dec!(475), "DKK"));
    let diagnosis =
        finding.diagnoses.iter().find(|diagnosis| diagnosis.code == Code::Transposed).unwrap();
    assert_eq!(diagnosis.message, "agrees if two neighbouring digits are swapped: 745 DKK");
}

#[test]
fn one_digit_is_wrong_only_in_long_numbers() {
    let finding = conversion((dec!(1_000), "EUR"), (dec!(7_152), "DKK"));
    assert!(codes(&finding).contains(&Code::Typo));
    let finding = conversion((dec!(100), "EUR"), (dec!(715), "DKK"));
    assert!(!codes(&finding).contains(&Code::Typo));
}

#[test]
fn old_units_after_a_redenomination() {
    let lookup = per_euro(|code, _| (code == "TRY").then_some(dec!(1.8)));
    let figures = [figure(0, dec!(100), "EUR"), figure(1, dec!(180_000_000), "TRY")];
    let claims = [claim(Relation::Conversion, &[0, 1])];
    let finding = judged_with(&figures, &claims, Some("2005-03-01"), &lookup).remove(0);
    assert_eq!(first(&finding).code, Code::Redenomination);
    let later = judged_with(&figures, &claims, Some("2015-03-02"), &lookup).remove(0);
    assert_eq!(first(&later).code, Code::Scale);
}

#[test]
fn the_amount_belongs_to_another_figure_of_the_sentence() {
    let figures =
        [figure(0, dec!(130), "EUR"), figure(1, dec!(1_490), "DKK"), figure(2, dec!(200), "EUR")];
    let finding = judged(&figures, claim(Relation::Conversion, &[0, 1]), DAY);
    assert_eq!(first(&finding).code, Code::WrongPair);
}

#[test]
fn a_market_rate_is_named_where_only_it_fits() {
    let lookup = Lookup::asking(|_, _, _| {
        let rates = vec![
            rate("ECB", dec!(7.46), Standing::Official),
            rate("Blue", dec!(9), Standing::Market),
        ];
        DayRates::of(rates.clone(), rates)
    });
    let figures = [figure(0, dec!(100), "EUR"), figure(1, dec!(900), "DKK")];
    let finding =
        judged_with(&figures, &[claim(Relation::Conversion, &[0, 1])], DAY, &lookup).remove(0);
    assert_eq!(
        (finding.verdict, codes(&finding)),
        (Verdict::Plausible, vec![Code::ParallelMarket])
    );
    assert!(first(&finding).message.contains("Blue"));
}

#[test]
fn a_hedged_amount_that_went_by_way_of_round_dollars_is_explained() {
    // 190,000 roubles were $2,037; $2,000 at 6.81 are 13,620 kroner.
    let lookup = per_euro(|code, _| match code {
        "RUB" => Some(dec!(101.9268)),
        "DKK" => Some(dec!(7.4517)),
        "USD" => Some(dec!(1.0932)),
        _ => None,
    });
    let figures =
        [figure(0, dec!(190_000), "RUB"), hedged(figure(1, dec!(13_600), "DKK"), Hedge::About)];
    let finding =
        judged_with(&figures, &[claim(Relation::Conversion, &[0, 1])], DAY, &lookup).remove(0);
    assert_eq!((finding.verdict, first(&finding).code), (Verdict::Holds, Code::PivotRounding));
    assert_eq!(first(&finding).message, "agrees if 190,000 RUB was first rounded to 2,000 USD");
}

#[test]
fn at_most_three_are_reported() {
    for derived in [dec!(13.42), dec!(512), dec!(7_451_700), dec!(0.745), dec!(547), dec!(1_490)] {
        assert!(conversion((dec!(100), "EUR"), (derived, "DKK")).diagnoses.len() <= 3);
    }
}

fn verdict(figures: &[Figure], date: &str) -> Verdict {
    judged(figures, claim(Relation::Conversion, &[0, 1]), Some(date)).verdict
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn diagnoses_never_change_a_verdict(anchor in 1i64..1_000_000, derived in 1i64..1_000_000) {
        let [anchor, derived] = [anchor, derived].map(Decimal::from);
        let figures = [figure(0, anchor, "EUR"), figure(1, derived, "DKK")];
        let claims = [claim(Relation::Conversion, &[0, 1])];
        let (lookup, settings) = (Lookup::asking(august), Settings::default());
        let date = "2023-08".parse().ok();
        let case = Case {
            text: "",
            figures: &figures,
            claims: &claims,
            sources: &[],
            parts: &[],
            date,
            language: None,
        };
        let interrupt = Interrupt::never();
        let context = Context::new(&case, &lookup, &settings, &interrupt);
        let ruling = weigh(&context, &claims[0], Exactness::ByForm).ruling;
        let finding = judge_all(context).findings.remove(0);
        prop_assert_eq!((ruling.verdict, ruling.on, ruling.gap), (finding.verdict, finding.on, finding.gap_percent));
    }

    #[test]
    fn a_wider_reading_never_turns_holds_into_contradicted(
        anchor in 1i64..1_000_000,
        percent in 85i64..115,
        widening in 0u32..4,
        about in any::<bool>(),
    ) {
        let derived = (Decimal::from(anchor) * dec!(7.4517) * Decimal::new(percent, 2)).round();
        let narrow = figure(1, derived, "DKK");
        let written = narrow.written().unwrap();
        let wide = Written::new(derived, written.last_place() * Decimal::from(10i64.pow(widening)));
        let wider = Figure { amount: crate::figure::Amount::Single(wide), ..narrow.clone() };
        let wider = if about { hedged(wider, Hedge::About) } else { wider };
        let euros = figure(0, Decimal::from(anchor), "EUR");
        for date in ["2023-08-03", "2023-08"] {
            let before = verdict(&[euros.clone(), narrow.clone()], date);
            let after = verdict(&[euros.clone(), wider.clone()], date);
            prop_assert!(before != Verdict::Holds || after == Verdict::Holds, "{before:?} became {after:?}");
            let fits = matches!(before, Verdict::Holds | Verdict::HoldsApproximately | Verdict::Plausible);
            prop_assert!(!fits || after < Verdict::NearMiss, "{before:?} became {after:?}");
        }
    }
}
