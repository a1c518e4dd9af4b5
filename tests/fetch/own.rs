//! A newsroom's own source is used as it is described: how long its rates stay in force, through
//! what they are crossed, and what kind of rates they are.

use crate::common::{currency, need, nobody};
use crate::server::{Server, ok};
use exchequer::currency::Currency;
use exchequer::rates::source::{Content, Request, Source};
use exchequer::rates::{Fixing, Publisher, RateBook, SourceId, Standing};

const URL: &str = "https://desk.example/week";

/// Dollars and kroner per euro, set on 16 November 2026.
fn desk(carry_days: u32, server: &Server) -> (Source, String) {
    let mut publisher = Publisher::unlisted(SourceId("DESK".into()), "Our desk", Currency::EUR);
    publisher.carry_days = carry_days;
    publisher.standing = Standing::Official;
    let source = Source::new(
        publisher,
        |ask| vec![Request::get(URL, Content::Csv, ask)],
        |_, _| {
            let price = |code: &str, value: &str| Fixing {
                source: SourceId("DESK".into()),
                base: Currency::EUR,
                quote: Currency::from_code(code).unwrap(),
                nominal: 1,
                value: value.parse().unwrap(),
                set_on: None,
                valid_from: "2026-11-16".parse().unwrap(),
            };
            Ok(vec![price("USD", "1.1503"), price("DKK", "7.4690")])
        },
    );
    (source, server.url.clone())
}

async fn fetched(carry_days: u32) -> RateBook {
    let server = Server::always(ok(b"rates"));
    let (source, url) = desk(carry_days, &server);
    let client = nobody().source(source).mirror("https://desk.example", url);
    let mut book = RateBook::empty();
    book.fetch(&client, [need("USD/DKK", "2026-11-22", "2026-11-22")]).await.unwrap();
    book
}

#[tokio::test]
async fn its_home_currency_makes_crosses_and_its_carry_days_count() {
    let (usd, dkk) = (currency("USD"), currency("DKK"));
    let rates = fetched(7).await.rates_on(usd, dkk, "2026-11-22".parse().unwrap());
    assert_eq!(rates.len(), 1);
    assert_eq!(rates[0].derivation(), "DKK per EUR (DESK) ÷ USD per EUR (DESK)");
    assert_eq!((rates[0].carried_days(), rates[0].standing()), (6, Standing::Official));
    let later = fetched(7).await.rates_on(usd, dkk, "2026-11-24".parse().unwrap());
    assert!(later.is_empty(), "eight days are more than seven");
}

#[tokio::test]
async fn a_source_that_says_less_is_carried_less() {
    let rates =
        fetched(3).await.rates_on(currency("EUR"), currency("DKK"), "2026-11-20".parse().unwrap());
    assert!(rates.is_empty());
    let rates =
        fetched(3).await.rates_on(currency("EUR"), currency("DKK"), "2026-11-19".parse().unwrap());
    assert_eq!(rates[0].carried_days(), 3);
}

#[tokio::test]
async fn it_is_crossed_with_banks_through_the_euro() {
    let mut book = fetched(7).await;
    let bank = Fixing {
        source: SourceId::CBR,
        base: Currency::EUR,
        quote: currency("RUB"),
        nominal: 1,
        value: "95.12".parse().unwrap(),
        set_on: None,
        valid_from: "2026-11-21".parse().unwrap(),
    };
    book.insert(bank).unwrap();
    let rates = book.rates_on(currency("RUB"), currency("DKK"), "2026-11-22".parse().unwrap());
    assert_eq!((rates[0].source(), rates[0].standing()), ("CBR×DESK", Standing::Official));
}

#[test]
fn what_is_told_of_a_source_later_counts_from_then_on() {
    let mut book = RateBook::empty();
    let server = Server::always(Vec::new());
    let (source, _) = desk(7, &server);
    for fixing in source.read_recorded(b"rates").unwrap() {
        book.insert(fixing).unwrap();
    }
    let sunday = "2026-11-22".parse().unwrap();
    assert!(book.rates_on(currency("USD"), currency("DKK"), sunday).is_empty());
    let before = book.clone();
    book.introduce(&source.publisher);
    assert_eq!(book.rates_on(currency("USD"), currency("DKK"), sunday).len(), 1);
    assert!(before.rates_on(currency("USD"), currency("DKK"), sunday).is_empty());
    assert_eq!(book.coverage(&SourceId("DESK".into())).len(), 2);
}
