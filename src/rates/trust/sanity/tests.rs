//! Which fixings are refused, flagged and kept.

use super::*;
use rust_decimal::dec;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn fixing(base: &str, quote: &str, on: &str, value: Decimal) -> Fixing {
    let [base, quote] = [base, quote].map(|code| Currency::from_code(code).unwrap());
    let valid_from = day(on);
    Fixing {
        source: SourceId("OXR".into()),
        base,
        quote,
        nominal: 1,
        value,
        set_on: None,
        valid_from,
    }
}

fn series(base: &str, quote: &str, prices: &[(&str, Decimal)]) -> Sifted {
    let fixings = prices.iter().map(|(on, value)| fixing(base, quote, on, *value)).collect();
    sift(fixings, day("2026-12-31"))
}

fn refused(base: &str, quote: &str, on: &str, value: Decimal) -> Option<Doubt> {
    series(base, quote, &[(on, value)]).refused.first().map(|flag| flag.doubt)
}

#[test]
fn a_price_of_nothing_or_beyond_all_bounds_is_refused() {
    assert_eq!(refused("USD", "DKK", "2023-08-15", dec!(0)), Some(Doubt::NotPositive));
    assert_eq!(refused("USD", "DKK", "2023-08-15", dec!(-6.8)), Some(Doubt::NotPositive));
    assert_eq!(refused("USD", "DKK", "2023-08-15", Decimal::MAX), Some(Doubt::Absurd));
    assert_eq!(refused("USD", "IRR", "2026-05-15", dec!(1314545)), None);
    let none = Fixing { nominal: 0, ..fixing("USD", "DKK", "2023-08-15", dec!(6.8)) };
    assert_eq!(sift(vec![none], day("2026-12-31")).refused[0].doubt, Doubt::NotPositive);
}

#[test]
fn a_rate_of_tomorrow_is_refused() {
    let tomorrow = fixing("USD", "DKK", "2023-08-16", dec!(6.8));
    let sifted = sift(vec![tomorrow], day("2023-08-15"));
    assert_eq!(sifted.refused[0].doubt, Doubt::Future(day("2023-08-15")));
    let text = "OXR USD/DKK of 2023-08-16, 6.8: no rate of after 2023-08-15 can be known";
    assert_eq!(sifted.refused[0].to_string(), text);
}

#[test]
fn dead_money_and_money_to_come_are_refused() {
    let dead = refused("USD", "TRL", "2014-04-03", dec!(212.29));
    assert!(matches!(dead, Some(Doubt::Dead { .. })), "{dead:?}");
    let unborn = refused("USD", "RUB", "1997-12-30", dec!(5.96));
    assert!(matches!(unborn, Some(Doubt::Unborn { .. })), "{unborn:?}");
    assert_eq!(refused("USD", "RUR", "1997-12-30", dec!(5960)), None);
}

#[test]
fn the_krone_keeps_to_its_band_in_either_direction() {
    assert_eq!(refused("EUR", "DKK", "2023-05-05", dec!(7.45)), None);
    assert_eq!(refused("EUR", "DKK", "2023-05-05", dec!(7.63)), Some(Doubt::OffPeg));
    assert_eq!(refused("DKK", "EUR", "2023-05-05", dec!(0.1342)), None);
    assert_eq!(refused("DKK", "EUR", "2023-05-05", dec!(0.1372)), Some(Doubt::OffPeg));
}

#[test]
fn pegged_money_keeps_to_what_the_source_says_of_its_anchor() {
    let days = ["2002-06-04", "2002-06-18", "2002-07-02"];
    let lev = [dec!(1.9419), dec!(2.2605), dec!(2.0150)];
    let euro = [dec!(3.7846), dec!(3.8323), dec!(3.9255)];
    let on = |base, values: [Decimal; 3]| {
        days.iter()
            .zip(values)
            .map(|(on, value)| fixing(base, "PLN", on, value))
            .collect::<Vec<_>>()
    };
    let sifted = sift([on("BGN", lev), on("EUR", euro)].concat(), day("2026-12-31"));
    let flags: Vec<_> = sifted.refused.iter().map(ToString::to_string).collect();
    assert_eq!(flags, ["OXR BGN/PLN of 2002-06-18, 2.2605: 15.4 % off its peg to EUR"]);
    let without_anchor = sift(on("BGN", lev), day("2026-12-31"));
    assert_eq!(without_anchor.refused, []);
}

#[test]
fn a_peg_that_is_off_for_longer_may_have_ended() {
    let days = ["2026-06-01", "2026-06-02", "2026-06-03", "2026-06-04"];
    let riyal = [dec!(3.75), dec!(4.20), dec!(4.25), dec!(4.24)];
    let sifted = series("USD", "SAR", &days.into_iter().zip(riyal).collect::<Vec<_>>());
    assert_eq!((sifted.kept.len(), sifted.flagged.len(), sifted.refused.len()), (4, 3, 0));
}

#[test]
fn two_prices_for_a_day_refute_each_other() {
    let sifted = series("USD", "DKK", &[("2023-08-15", dec!(6.8)), ("2023-08-15", dec!(6.9))]);
    assert!(sifted.kept.is_empty());
    assert_eq!(sifted.refused[0].doubt, Doubt::TwoValues(dec!(6.9)));
    let twice = series("USD", "DKK", &[("2023-08-15", dec!(6.8)), ("2023-08-15", dec!(6.8))]);
    assert_eq!((twice.kept.len(), twice.refused.len()), (1, 0));
}

#[test]
fn a_leap_for_a_day_is_a_slip() {
    let days = [("2023-12-29", dec!(3.93)), ("2024-01-01", dec!(5.34)), ("2024-01-02", dec!(3.97))];
    let sifted = series("USD", "PLN", &days);
    assert_eq!(sifted.kept.len(), 2);
    assert_eq!(sifted.refused[0].doubt, Doubt::Leap { day: day("2023-12-29"), value: dec!(3.93) });
}

#[test]
fn an_answer_about_one_day_is_held_against_what_the_book_has() {
    let mut book = RateBook::empty();
    for (on, value) in [("2023-12-29", dec!(3.93)), ("2024-01-02", dec!(3.97))] {
        book.insert(fixing("USD", "PLN", on, value)).unwrap();
    }
    let sifted = |on, value| book.sift(vec![fixing("USD", "PLN", on, value)], day("2026-12-31"));
    let slip = sifted("2024-01-01", dec!(5.34));
    assert_eq!(slip.refused[0].doubt, Doubt::Leap { day: day("2023-12-29"), value: dec!(3.93) });
    assert_eq!(sifted("2024-01-01", dec!(3.95)).kept.len(), 1);
    assert_eq!(sifted("2024-01-03", dec!(5.34)).refused.len(), 1);
    assert_eq!(sifted("2024-03-03", dec!(5.34)).kept.len(), 1, "far from what is known");
    // The day's own price may be corrected; whoever has the book decides.
    assert_eq!(sifted("2024-01-02", dec!(3.98)).kept.len(), 1);
}

#[test]
fn a_leap_that_stays_is_kept_and_flagged_and_one_at_the_end_is_held_back() {
    let days = [("2023-12-29", dec!(3.93)), ("2024-01-02", dec!(5.34)), ("2024-01-03", dec!(5.3))];
    let sifted = series("USD", "PLN", &days);
    assert_eq!((sifted.kept.len(), sifted.flagged.len(), sifted.refused.len()), (3, 1, 0));
    let sifted = series("USD", "PLN", &days[..2]);
    assert_eq!((sifted.kept.len(), sifted.flagged.len(), sifted.refused.len()), (1, 0, 1));
}

#[test]
fn known_events_explain_a_leap() {
    let devalued = [("2024-03-05", dec!(30.90)), ("2024-03-06", dec!(49.55))];
    assert_eq!(series("USD", "EGP", &devalued).refused, []);
    let redenominated = [("2021-09-30", dec!(4171561)), ("2021-10-01", dec!(4.18))];
    let sifted = series("USD", "VES", &redenominated);
    assert_eq!((sifted.kept.len(), sifted.flagged.len()), (2, 0));
}

#[test]
fn a_price_for_other_units_is_no_leap() {
    let ten = Fixing { nominal: 10, ..fixing("DKK", "RUB", "2020-06-01", dec!(103.8)) };
    let one = fixing("DKK", "RUB", "2020-06-02", dec!(10.4));
    assert_eq!(sift(vec![ten, one], day("2020-06-02")).kept.len(), 2);
}

#[test]
fn fixings_far_apart_are_not_compared() {
    let years = [("2021-09-01", dec!(8.3)), ("2022-09-01", dec!(18.2))];
    assert_eq!(series("USD", "TRY", &years).kept.len(), 2);
}

#[test]
#[cfg(feature = "embedded")]
fn of_the_embedded_history_only_known_slips_of_third_banks_are_refused() {
    let book = RateBook::embedded();
    let mut fixings = Vec::new();
    for (origin, base, quote, series) in book.store().all() {
        fixings.extend(series.entries().iter().map(|entry| Fixing {
            source: origin.id.clone(),
            base,
            quote,
            nominal: entry.nominal,
            value: entry.value,
            set_on: entry.set_on,
            valid_from: entry.valid_from,
        }));
    }
    let sifted = sift(fixings, day("2026-12-31"));
    let mut refused = BTreeMap::<&str, usize>::new();
    for flag in &sifted.refused {
        *refused.entry(&flag.fixing.source.0).or_default() += 1;
    }
    // Money that is priced on after its death, and single prices off a peg or far from the days
    // beside.
    let slips = BTreeMap::from([("FED", 1), ("HMRC", 4), ("IMF-SDR", 1), ("NBP", 145)]);
    if cfg!(feature = "archive") {
        assert_eq!(refused, slips);
    }
    // The history without the feature is a part of the archive.
    assert!(
        refused.iter().all(|(source, count)| slips.get(source).is_some_and(|slips| count <= slips))
    );
    // All of them happened: the collapse and return of the krona, two of the rouble, a rescue
    // of the lira.
    let is_of_the_ecb = |flag: &&Flag| flag.fixing.source == SourceId::ECB;
    let flagged: Vec<_> = sifted
        .flagged
        .iter()
        .filter(is_of_the_ecb)
        .map(|flag| (flag.fixing.quote.code(), flag.fixing.valid_from))
        .collect();
    let happened = [
        ("ISK", "2008-11-06"),
        ("RUB", "2014-12-16"),
        ("RUB", "2022-02-28"),
        ("TRY", "2021-12-21"),
    ];
    assert_eq!(flagged, happened.map(|(code, on)| (code, day(on))));
    assert!(sifted.flagged.iter().all(|flag| flag.fixing.source != SourceId::CBR));
    assert!(sifted.kept.len() > 400_000);
}
