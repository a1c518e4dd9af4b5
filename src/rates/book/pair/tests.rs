//! What a pair says of days, months and years.

use super::*;
use crate::interval::Interval;
use crate::rates::{Fixing, Rank, Rate, RateBook, SourceId, Standing};
use rust_decimal::{Decimal, dec};

#[test]
fn sources_agree_on_a_pair_within_two_percent_on_the_days_both_fix() {
    let book = RateBook::embedded();
    let pair = book.pair(Currency::EUR, Currency::USD);
    let days = "2022-03-01".parse::<NaiveDate>().unwrap().iter_days().take(1500);
    let fixed = |day| {
        let every = pair.every_on(day).into_iter();
        every.filter(|rate| rate.carried_days() == 0).collect::<Vec<_>>()
    };
    let compared = days.filter(|day| match fixed(*day).as_slice() {
        [cbr, ecb] => {
            let ratio = cbr.interval().middle() / ecb.interval().middle();
            assert!((ratio - Decimal::ONE).abs() < Decimal::new(2, 2), "{day}: {ratio}");
            true
        }
        _ => false,
    });
    assert!(compared.count() > 50);
}

fn one(base: &str, quote: &str, on: &str) -> Rate {
    let [base, quote] = [base, quote].map(|code| Currency::from_code(code).unwrap());
    let rates = RateBook::embedded().rates_on(base, quote, on.parse().unwrap());
    assert_eq!(rates.len(), 1, "{rates:?}");
    rates[0].rate().clone()
}

/// The rate by the ECB and what the law fixes alone.
fn of_the_ecb(base: &str, quote: &str, on: &str) -> Rate {
    let [base, quote] = [base, quote].map(|code| Currency::from_code(code).unwrap());
    let pack = RateBook::embedded().to_pack(&SourceId::ECB);
    let rates = RateBook::from_packs([pack]).unwrap().rates_on(base, quote, on.parse().unwrap());
    assert_eq!(rates.len(), 1, "{rates:?}");
    rates[0].rate().clone()
}

#[test]
fn an_old_currency_of_the_euro_area_goes_by_its_irrevocable_rate() {
    let kuna = one("HRK", "EUR", "2023-01-02");
    assert_eq!((kuna.source.as_str(), kuna.standing), ("EU", Standing::Irrevocable));
    assert_eq!(kuna.derivation, "1 ÷ 7.53450 HRK per EUR (irrevocable)");
    let back = one("EUR", "HRK", "2023-01-02");
    assert_eq!(back.interval, Interval::point(dec!(7.5345)));
    let mark = one("DEM", "DKK", "2023-08-15");
    assert_eq!(mark.derivation, "DKK per EUR (ECB) ÷ 1.95583 DEM per EUR (irrevocable)");
    assert_eq!((mark.source.as_str(), mark.standing), ("ECB", Standing::Official));
}

#[test]
fn two_old_currencies_go_through_the_euro() {
    let rate = one("DEM", "FRF", "1999-06-01");
    assert_eq!(
        rate.derivation,
        "6.55957 FRF per EUR (irrevocable) ÷ 1.95583 DEM per EUR (irrevocable)"
    );
    assert!(rate.fixings.is_empty() && rate.interval.contains(dec!(6.55957) / dec!(1.95583)));
}

#[test]
fn before_its_rate_was_fixed_an_old_currency_goes_by_its_fixings() {
    let kuna = one("EUR", "HRK", "2022-12-30");
    assert_eq!(kuna.fixings[0].value, dec!(7.5365));
    assert_eq!(one("EUR", "HRK", "2023-01-01").fixings, []);
}

#[test]
fn an_exact_peg_serves_where_no_source_has_the_pair() {
    let dirham = of_the_ecb("AED", "DKK", "2023-07-14");
    let made = "DKK per EUR (ECB) ÷ USD per EUR (ECB) ÷ 3.6725 AED per USD (peg)";
    assert_eq!((dirham.derivation.as_str(), dirham.standing), (made, Standing::Peg));
    let third = one("AED", "DKK", "2023-07-14");
    assert_eq!((third.rank, third.standing), (Some(Rank::ThirdBank), Standing::Official));
    let riyal = one("SAR", "AED", "2023-07-14");
    assert_eq!((riyal.source.as_str(), riyal.standing), ("peg", Standing::Peg));
    assert!(riyal.interval.contains(dec!(3.6725) / dec!(3.75)));
}

#[test]
fn a_fixing_comes_before_a_peg_and_a_band_is_no_rate() {
    assert_eq!(one("EUR", "LTL", "2010-06-01").standing, Standing::Official);
    assert_eq!(one("EUR", "BGN", "2000-01-03").standing, Standing::Peg);
    let (eur, dkk) = (Currency::EUR, Currency::from_code("DKK").unwrap());
    let new_year = RateBook::embedded().rates_on(eur, dkk, "1999-01-02".parse().unwrap());
    assert!(
        new_year.iter().all(|rate| rate.standing() == Standing::Official && rate.source() != "ECB")
    );
}

#[test]
fn a_cross_within_a_source_takes_both_fixings_from_one_day() {
    let (source, quote) = (SourceId::CBR, Currency::from_code("RUB").unwrap());
    let [monday, tuesday] = ["2023-07-10", "2023-07-11"].map(|day| day.parse().unwrap());
    let mut book = RateBook::empty();
    for (base, valid_from, value) in [
        (Currency::EUR, monday, dec!(100.00)),
        (Currency::EUR, tuesday, dec!(110.00)),
        (Currency::USD, monday, dec!(90.00)),
    ] {
        let source = source.clone();
        book.insert(Fixing { source, base, quote, nominal: 1, value, set_on: None, valid_from })
            .unwrap();
    }
    let rate = book.rates_on(Currency::EUR, Currency::USD, tuesday)[0].rate().clone();
    assert!(rate.fixings.iter().all(|fixing| fixing.valid_from == monday));
    assert_eq!(rate.carried_days, 1);
    assert_eq!(book.rates_on(Currency::EUR, quote, tuesday)[0].fixings()[0].valid_from, tuesday);
}
