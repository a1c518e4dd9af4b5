//! For tests: that every pack says what its publisher said.

use super::*;
use crate::currency::Currency;
use crate::rates::{DayRate, Fixing, SourceId};
use chrono::NaiveDate;
use rust_decimal::Decimal;

/// The packs by the name of their source; in the archive, with all that the publishers told.
const ALL: [(&str, &[u8]); 7] = [
    ("CBR", include_bytes!("cbr.pack")),
    ("ECB", include_bytes!("ecb.pack")),
    ("FED", include_bytes!("fed.pack")),
    ("HMRC", include_bytes!("hmrc.pack")),
    ("IMF-RUB", include_bytes!("imf-rub.pack")),
    ("IMF-SDR", include_bytes!("imf-sdr.pack")),
    ("NBP", include_bytes!("nbp.pack")),
];

const ARCHIVED: [(&str, &[u8]); 7] = [
    ALL[0],
    ALL[1],
    ("FED", include_bytes!("archive/fed.pack")),
    ("HMRC", include_bytes!("archive/hmrc.pack")),
    ALL[4],
    ("IMF-SDR", include_bytes!("archive/imf-sdr.pack")),
    ("NBP", include_bytes!("archive/nbp.pack")),
];

fn book(packs: [(&str, &'static [u8]); 7]) -> RateBook {
    RateBook::from_packs(packs.map(|(_, pack)| pack)).unwrap()
}

fn money(code: &str) -> Currency {
    Currency::from_code(code).unwrap()
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// The fixing that a source has of a pair, as published, for a day.
fn fixing(source: &str, pair: &str, on: &str) -> Option<Fixing> {
    let [base, quote] = [&pair[..3], &pair[4..]].map(money);
    let rates = book(ALL).pair(base, quote).every_on(day(on));
    let rate = rates.iter().find(|rate| rate.source() == source)?;
    rate.fixings().iter().find(|fixing| fixing.valid_from == day(on)).cloned()
}

fn value(source: &str, pair: &str, on: &str) -> String {
    fixing(source, pair, on).map(|fixing| fixing.value.to_string()).unwrap_or_default()
}

#[test]
fn every_series_is_as_the_table_of_coverage_says() {
    let head = include_str!("head.txt");
    let table = |packs| format!("{head}{}", book(packs).coverage_table());
    assert!(table(ALL) == include_str!("coverage.csv"));
    assert!(table(ARCHIVED) == include_str!("archive/coverage.csv"));
}

#[test]
fn packing_the_unpacked_history_gives_the_same_bytes() {
    for packs in [ALL, ARCHIVED] {
        let book = book(packs);
        for (source, pack) in packs {
            assert!(book.to_pack(&SourceId(source.into())) == pack, "{source}");
        }
    }
}

#[test]
fn the_default_history_is_small() {
    assert!(ALL.iter().map(|(_, pack)| pack.len()).sum::<usize>() < 1_200_000);
}

#[test]
fn the_version_is_the_last_day_with_a_fixing() {
    let coverage = RateBook::embedded().coverage(&SourceId::ECB);
    assert_eq!(coverage.iter().map(|series| series.last).max().unwrap().to_string(), VERSION);
}

#[test]
fn known_fixings_come_back_in_their_published_digits() {
    for (source, pair, day, published) in [
        ("ECB", "EUR/USD", "2016-08-24", "1.1268"),
        ("ECB", "EUR/RUB", "2022-03-01", "117.201"),
        ("ECB", "EUR/JPY", "2026-10-30", "175.68"),
        ("ECB", "EUR/ISK", "2026-10-30", "136"),
        ("ECB", "EUR/USD", "1999-01-04", "1.1789"),
        ("ECB", "EUR/TRL", "2004-12-31", "1836200"),
        ("CBR", "EUR/RUB", "2023-08-15", "110.6847"),
        ("CBR", "EUR/RUB", "2023-08-04", "102.5310"),
        ("NBP", "USD/PLZ", "1984-01-02", "98.15"),
        ("NBP", "USD/PLN", "2026-10-26", "3.9293"),
        ("NBP", "KES/PLN", "2026-10-21", "0.029916"),
        ("FED", "GBP/USD", "1971-01-04", "2.3938"),
        ("FED", "USD/DKK", "1971-01-04", "7.485"),
        ("IMF-SDR", "XDR/PKR", "2003-04-01", "79.3582"),
        ("HMRC", "GBP/AED", "2023-08-01", "4.7333"),
    ] {
        assert_eq!(value(source, pair, day), published, "{source} {pair} {day}");
    }
}

#[test]
fn the_bank_of_russia_sets_a_rate_the_day_before_it_is_valid() {
    let fixing = |pair, on| fixing("CBR", pair, on).unwrap();
    assert_eq!(fixing("EUR/RUB", "2023-08-15").set_on, Some(day("2023-08-14")));
    assert_eq!(fixing("EUR/RUB", "2023-09-02").set_on, None);
    assert_eq!(fixing("NOK/RUB", "2023-08-15").nominal, 10);
}

/// Whether the book has any rate of a pair on a day, and not just an estimate.
fn is_answered(book: &RateBook, base: &str, quote: &str, on: &str) -> bool {
    let rates = book.rates_on(money(base), money(quote), day(on));
    rates.iter().any(|rate| rate.estimate().is_none())
}

#[test]
fn money_that_no_publisher_asked_so_far_quotes_has_a_rate() {
    let book = book(ALL);
    for code in
        ["UAH", "ARS", "COP", "CLP", "PEN", "NGN", "EGP", "KES", "PKR", "VND", "TWD", "KWD", "GEL"]
    {
        for anchor in ["USD", "EUR"] {
            assert!(is_answered(&book, code, anchor, "2023-08-16"), "{code}/{anchor}");
        }
    }
}

#[test]
fn the_eighties_and_the_seventies_have_rates() {
    let book = book(ALL);
    let dollar = book.rates_on(money("GBP"), Currency::USD, day("1987-05-12"));
    let known = dollar.iter().find(|rate| rate.source() == "FED").unwrap();
    assert_eq!(known.fixings()[0].value.to_string(), "1.6692");
    assert!(is_answered(&book, "USD", "DEM", "1987-05-12"));
    assert!(is_answered(&book, "USD", "DKK", "1971-01-05"));
    assert!(is_answered(&book, "PLN", "USD", "1990-06-04"), "by the old zloty");
    assert!(!is_answered(&book, "USD", "DEM", "1983-05-12"), "nobody quotes the mark yet");
}

#[test]
fn no_two_sources_of_the_day_contradict_each_other_on_the_great_currencies() {
    let book = book(ARCHIVED);
    for on in ["2004-05-12", "2012-05-16", "2019-05-15", "2023-08-16"] {
        for code in ["GBP", "JPY", "CHF", "SEK", "AUD"] {
            let rates = book.pair(money(code), Currency::USD).every_on(day(on));
            let is_daily = |rate: &&DayRate| rate.standing() == crate::rates::Standing::Official;
            let daily = rates.iter().filter(|rate| is_daily(rate) && !rate.source().contains('×'));
            let prices: Vec<_> = daily.map(|rate| rate.interval().middle()).collect();
            let (least, most) = (prices.iter().min().unwrap(), prices.iter().max().unwrap());
            assert!(
                prices.len() > 3 && most / least < Decimal::new(102, 2),
                "{code} {on}: {prices:?}"
            );
        }
    }
}

#[test]
fn the_old_zloty_ends_with_1994() {
    let series = book(ALL).coverage_of(money("PLZ"));
    assert!(
        series
            .iter()
            .all(|series| series.last <= day("1994-12-31") && series.quote == money("PLZ"))
    );
    let dollar = series.iter().find(|series| series.base == Currency::USD).unwrap();
    assert_eq!((dollar.first, dollar.last), (day("1984-01-02"), day("1994-12-30")));
    assert_eq!(
        [value("NBP", "USD/PLZ", "1994-12-30"), value("NBP", "USD/PLN", "1995-01-01")],
        ["24372", "2.430100"]
    );
}

#[test]
fn the_rouble_of_the_fund_is_the_bank_of_russias_of_the_same_valid_day() {
    let book = book(ALL);
    let (mut compared, pair) = (0, book.pair(Currency::USD, money("RUB")));
    for on in day("2022-03-01").iter_days().take(1000) {
        let rates = pair.every_on(on);
        let of = |source: &str| {
            rates.iter().find(|rate| rate.source() == source && rate.carried_days() == 0)
        };
        let (Some(bank), Some(fund)) = (of("CBR"), of("IMF-RUB")) else { continue };
        let ratio = fund.interval().middle() / bank.interval().middle();
        assert!((ratio - Decimal::ONE).abs() < Decimal::new(1, 4), "{on}: {ratio}");
        compared += 1;
    }
    let days = |source: &str, base: &str| {
        let of_source =
            RateBook::from_packs([ALL.iter().find(|(name, _)| *name == source).unwrap().1])
                .unwrap();
        let stored = of_source.store().stored(
            &SourceId(source.to_owned().into()),
            money(base),
            money("RUB"),
        );
        let days = stored.unwrap().series().entries().iter().map(|entry| entry.valid_from);
        days.filter(|on| *on >= day("2022-03-01")).collect::<Vec<_>>()
    };
    let (bank, fund) = (days("CBR", "USD"), days("IMF-RUB", "XDR"));
    let last = day("2022-03-01") + chrono::Days::new(1000);
    assert_eq!(compared, bank.iter().filter(|on| **on < last && fund.contains(on)).count());
    assert!(compared > 30, "{compared}");
}

#[test]
fn the_ecb_comes_before_the_fed_wherever_both_have_a_rate() {
    for packs in [ALL, ARCHIVED] {
        let book = book(packs);
        for pair in ["EUR/USD", "USD/JPY", "USD/DKK", "GBP/USD", "USD/CAD", "USD/CNY"] {
            let pair = book.pair(money(&pair[..3]), money(&pair[4..]));
            for on in day("2023-01-02").iter_days().take(300) {
                let sources: Vec<_> =
                    pair.on(on).iter().map(|rate| rate.source().to_owned()).collect();
                assert_eq!(sources, ["ECB"], "{on}");
            }
        }
        let dollar = book.rates_on(Currency::USD, money("TWD"), day("2023-08-16"));
        assert_eq!(dollar.iter().map(DayRate::source).collect::<Vec<_>>(), ["FED"]);
    }
}
