//! What a book says of the embedded history and of fixings put into it.

use super::*;
use crate::interval::Interval;
use crate::rates::{Estimate, Rank, Rate, Refusal};
use chrono::Datelike;
use rust_decimal::{Decimal, dec};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn currency(code: &str) -> Currency {
    Currency::from_code(code).unwrap()
}

fn rates(base: &str, quote: &str, on: &str) -> Vec<Rate> {
    rates_of(&RateBook::embedded(), base, quote, on)
}

fn rates_of(book: &RateBook, base: &str, quote: &str, on: &str) -> Vec<Rate> {
    let rates = book.rates_on(currency(base), currency(quote), day(on));
    rates.iter().map(|rate| rate.rate().clone()).collect()
}

/// The embedded fixings of the Bank of Russia and the ECB alone.
fn of_the_two_banks() -> RateBook {
    let packs = [SourceId::CBR, SourceId::ECB];
    RateBook::from_packs(packs.map(|source| RateBook::embedded().to_pack(&source))).unwrap()
}

fn august() -> impl Iterator<Item = NaiveDate> {
    day("2023-08-01").iter_days().take(31)
}

/// 495,000 roubles in kroner by the Bank of Russia's euro and the ECB's krone.
fn kroner(on: NaiveDate) -> (Decimal, Interval) {
    let rates = RateBook::embedded().rates_on(currency("RUB"), currency("DKK"), on);
    let [rate] = &*rates else { panic!("{on}: {rates:?}") };
    assert_eq!(rate.source(), "CBR×ECB");
    let [dkk_per_eur, rub_per_eur] = [0, 1].map(|at| rate.fixings()[at].value);
    let amount = rate.interval().checked_mul(Interval::point(dec!(495_000))).unwrap();
    (dec!(495_000) * dkk_per_eur / rub_per_eur, amount)
}

#[test]
fn the_rouble_at_the_ecb_ends_in_march_2022() {
    assert_eq!(
        rates("RUB", "DKK", "2022-03-01")[0].derivation,
        "DKK per EUR (ECB) ÷ RUB per EUR (ECB)"
    );
    assert_eq!(rates("RUB", "DKK", "2022-03-06")[0].carried_days, 5);
    assert_eq!(rates_of(&of_the_two_banks(), "RUB", "DKK", "2022-03-07"), []);
    let after = rates("RUB", "DKK", "2022-03-07");
    assert!(after.iter().all(|rate| rate.rank == Some(Rank::ThirdBank) && rate.estimate.is_none()));
    assert!(!after.is_empty() && !after.iter().any(|rate| rate.source == "ECB"));
}

#[test]
fn a_gap_in_the_snapshot_is_bridged_by_an_estimate() {
    // The two banks have EUR/RUB for 4 August and 10 September 2022, and for no day between
    // them.
    for on in ["2022-08-16", "2022-09-09"] {
        assert_eq!(rates("EUR", "RUB", on)[0].source, "IMF-RUB");
        let [rate] = &*rates_of(&of_the_two_banks(), "EUR", "RUB", on) else { panic!("{on}") };
        let Some(Estimate::Bridged { after, before, .. }) = rate.estimate else {
            panic!("{rate:?}")
        };
        assert_eq!((after, before), (day("2022-08-04"), day("2022-09-10")));
        assert!(rate.fixings.iter().all(|fixing| rate.interval.contains(fixing.value)));
    }
}

#[test]
fn after_the_last_fixing_the_rate_is_indicative_and_there_is_none_before_the_first() {
    assert_eq!(rates_of(&of_the_two_banks(), "EUR", "USD", "1999-01-03"), []);
    assert_eq!(rates("EUR", "USD", "1999-01-03")[0].source, "NBP", "it was open on the first");
    assert_eq!(rates("EUR", "USD", "1998-12-31"), []);
    assert_eq!(rates("EUR", "USD", "2026-11-04")[0].estimate, None);
    let [rate] = &*rates_of(&of_the_two_banks(), "EUR", "USD", "2026-11-29") else { panic!() };
    let Some(Estimate::Indicative { last, age_days, .. }) = rate.estimate else {
        panic!("{rate:?}")
    };
    assert_eq!((last, age_days), (day("2026-10-30"), 30));
    assert_eq!(rates("EUR", "USD", "2027-06-01"), []);
}

#[test]
fn a_pair_without_any_source_has_no_rate() {
    assert_eq!(rates("EUR", "KPW", "2023-08-01"), []);
    assert_eq!(rates("EUR", "EUR", "2023-08-01"), []);
}

#[test]
fn a_source_that_has_the_pair_itself_is_not_crossed_with_another() {
    let sources = |base, quote| {
        rates(base, quote, "2023-08-15").into_iter().map(|rate| rate.source).collect::<Vec<_>>()
    };
    assert_eq!(sources("USD", "DKK"), ["ECB"]);
    assert_eq!(sources("NOK", "RUB"), ["CBR"]);
    assert_eq!(sources("EUR", "NOK"), ["ECB"]);
    let third = if cfg!(feature = "archive") { "NBP" } else { "CBR×ECB" };
    assert_eq!(sources("KZT", "DKK")[0], third);
}

#[test]
fn a_currency_priced_by_the_hundred_says_so() {
    let rate = rates_of(&of_the_two_banks(), "KZT", "DKK", "2023-08-15").remove(0);
    let made = "RUB per KZT (CBR, quoted per 100) × DKK per EUR (ECB) ÷ RUB per EUR (CBR)";
    assert_eq!(rate.derivation, made);
    // 21.8 roubles per 100 tenge, 14.9 roubles per krone.
    assert!(Interval::new(dec!(0.014), dec!(0.016)).contains(rate.interval.middle()));
}

#[test]
fn on_a_saturday_the_window_holds_friday_and_monday() {
    let [eur, usd] = ["EUR", "USD"].map(currency);
    let rates = RateBook::embedded().rates_around(eur, usd, day("2023-08-12"));
    let ecb = rates.iter().find(|rate| rate.source() == "ECB").unwrap();
    let days: Vec<_> = ecb.fixings().iter().map(|fixing| fixing.valid_from.to_string()).collect();
    assert_eq!(days, ["2023-08-11", "2023-08-14"]);
    assert!(ecb.interval().contains(dec!(1.0992)) && ecb.interval().contains(dec!(1.0948)));
}

#[test]
fn on_a_working_day_the_window_holds_the_days_beside_it() {
    let [eur, usd] = ["EUR", "USD"].map(currency);
    let rates = RateBook::embedded().rates_around(eur, usd, day("2023-08-16"));
    let ecb = rates.iter().find(|rate| rate.source() == "ECB").unwrap();
    let days: Vec<_> = ecb.fixings().iter().map(|fixing| fixing.valid_from.to_string()).collect();
    assert_eq!(days, ["2023-08-15", "2023-08-16", "2023-08-17"]);
}

#[test]
fn a_rate_is_widened_by_the_rounding_of_its_publisher() {
    // The yen is given to two decimals, so 175.7 would stand for 175.70.
    let yen = rates("EUR", "JPY", "2026-10-30").remove(0);
    assert_eq!(yen.interval, Interval::new(dec!(175.675), dec!(175.685)));
    // The Icelandic króna is given to one decimal; 136 is printed for 136.0.
    let krona = rates("EUR", "ISK", "2026-10-30").remove(0);
    assert_eq!(krona.interval, Interval::new(dec!(135.95), dec!(136.05)));
}

#[test]
fn a_rate_serialises_under_its_published_names() {
    let json = serde_json::to_value(&rates("USD", "EUR", "2016-08-24")[0]).unwrap();
    let names: Vec<_> = json.as_object().unwrap().keys().map(String::as_str).collect();
    let wanted = [
        "base",
        "carried_days",
        "days_carried",
        "days_estimated",
        "derivation",
        "fixed_from",
        "fixed_to",
        "fixings",
        "fixings_in_all",
        "high",
        "low",
        "quote",
        "rank",
        "source",
        "standing",
    ];
    assert_eq!(names, wanted);
    assert_eq!(json["fixings"][0]["value"], "1.1268");
    assert_eq!(json["standing"], "official");
}

#[test]
fn a_clone_written_to_leaves_the_embedded_history_alone() {
    let mut book = RateBook::embedded();
    let valid_from = day("2026-11-02");
    let (source, base, quote) = (SourceId::ECB, Currency::EUR, Currency::USD);
    let fixing =
        Fixing { source, base, quote, nominal: 1, value: dec!(1.11), set_on: None, valid_from };
    book.insert(fixing.clone()).unwrap();
    assert_eq!(book.rates_on(base, quote, valid_from)[0].fixings(), [fixing]);
    assert_eq!(rates("EUR", "USD", "2026-11-02")[0].carried_days, 3);
    assert_eq!(book.rates_on(base, quote, day("2016-08-24")).len(), 1);
}

#[test]
fn a_book_packed_and_unpacked_says_the_same() {
    let book = RateBook::embedded();
    let sources = ["CBR", "ECB", "FED", "HMRC", "IMF-RUB", "IMF-SDR", "NBP"];
    let packs = sources.map(|source| book.to_pack(&SourceId(source.into())));
    assert!(RateBook::from_packs([packs[0][..100].to_vec()]).is_none());
    assert_eq!(RateBook::from_packs(packs).unwrap().coverage_table(), book.coverage_table());
}

#[test]
fn what_cannot_be_a_price_is_refused_with_its_reason() {
    let good = Fixing {
        source: SourceId::ECB,
        base: Currency::EUR,
        quote: Currency::USD,
        nominal: 1,
        value: dec!(1.1268),
        set_on: None,
        valid_from: day("2016-08-24"),
    };
    let reason = |fixing: Fixing| RateBook::embedded().insert(fixing).unwrap_err().reason;
    assert_eq!(reason(Fixing { value: dec!(0), ..good.clone() }), Refusal::NotPositive);
    assert_eq!(reason(Fixing { value: dec!(-1), ..good.clone() }), Refusal::NotPositive);
    assert_eq!(reason(Fixing { nominal: 0, ..good.clone() }), Refusal::NoNominal);
    assert_eq!(reason(Fixing { quote: Currency::EUR, ..good.clone() }), Refusal::SameCurrency);
    let other =
        RateBook::embedded().insert(Fixing { value: dec!(1.1269), ..good.clone() }).unwrap_err();
    let message = "ECB EUR/USD valid from 2016-08-24: the same day is already held at 1.1268; \
                   correct or drop one of the two";
    assert_eq!(other.to_string(), message);
    RateBook::embedded().insert(good).unwrap();
}

#[test]
fn august_2023_runs_from_33326_to_36631_kroner() {
    let plain: Vec<_> = august().map(|on| (kroner(on).0.round_dp(1), on)).collect();
    assert_eq!(plain.iter().min().unwrap(), &(dec!(33326.1), day("2023-08-15")));
    assert_eq!(plain.iter().max().unwrap(), &(dec!(36630.4), day("2023-08-02")));
    let hull = august().map(|on| kroner(on).1).reduce(Interval::hull).unwrap();
    assert_eq!((hull.low().round(), hull.high().unwrap().round()), (dec!(33326), dec!(36631)));
}

#[test]
fn thirty_six_thousand_kroner_fit_on_18_days_of_august_2023() {
    let written = Interval::new(dec!(35_500), dec!(36_500));
    let fits = august().filter(|on| kroner(*on).1.meets(written));
    assert!(fits.map(|on| on.day()).eq((3..=7).chain(18..=30)));
}
