//! Fetching from publishers that stand on loopback: honest, slow, broken and hostile ones.

// A test's helpers may fail it.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

#[path = "fetch/common.rs"]
mod common;
#[path = "fetch/faults.rs"]
mod faults;
#[path = "fetch/manners.rs"]
mod manners;
#[path = "fetch/own.rs"]
mod own;
#[path = "fetch/remembering.rs"]
mod remembering;
#[path = "fetch/server.rs"]
mod server;

use common::{TODAY, asking, cbr, currency, fetched, need, nobody, roubles};
use exchequer::rates::{Fixing, RateBook, SourceId};
use server::{Answer, Server, answer, fixture, ok};

#[tokio::test]
async fn the_rates_of_a_claim_are_fetched_read_and_used() {
    let server = Server::always(ok(&fixture("cbr-dynamic.xml")));
    let (book, report) = fetched(&server).await;
    let report = report.unwrap();
    assert_eq!((report.requests, report.added, report.unmet.len()), (1, 3, 0));
    let rates = book.rates_on(currency("DKK"), currency("RUB"), "2017-03-11".parse().unwrap());
    assert_eq!(rates[0].fixings()[0].to_string(), "10 DKK = 84.4612 RUB (CBR, 2017-03-11)");
    let asked = &server.asked()[0];
    assert!(
        asked.line.starts_with("GET /scripts/XML_dynamic.asp?date_req1=")
            && asked.line.ends_with("R01215")
    );
}

#[tokio::test]
async fn what_the_book_has_is_not_asked_for() {
    let server = Server::always(ok(b""));
    let client = asking(cbr(&server), "ECB", &server);
    let mut book = RateBook::embedded();
    let august = need("RUB/DKK", "2023-08-02", "2023-08-30");
    let report =
        book.fetch(&client, [august, need("USD/DKK", "2023-07-31", "2023-09-01")]).await.unwrap();
    assert_eq!((report.requests, server.asked().len()), (0, 0));
}

#[tokio::test]
async fn days_to_come_are_not_asked_for() {
    let server = Server::always(ok(b""));
    let mut book = RateBook::empty();
    let report =
        book.fetch(&cbr(&server), [need("RUB/DKK", "2026-11-23", "2026-11-27")]).await.unwrap();
    assert_eq!(report.requests, 0);
}

#[tokio::test]
async fn a_source_that_cannot_have_it_is_not_asked() {
    let server = Server::always(ok(b""));
    let mut book = RateBook::empty();
    let client = asking(nobody(), "ECB", &server);
    let report = book.fetch(&client, [need("RUB/DKK", "2023-08-14", "2023-08-16")]).await.unwrap();
    assert_eq!((report.requests, report.unmet.len()), (0, 1));
}

#[tokio::test]
async fn needs_of_one_source_are_one_question() {
    let server = Server::always(ok(&fixture("ecb-sdmx.csv")));
    let client = asking(nobody(), "ECB", &server);
    let needs =
        [need("USD/DKK", "2023-08-15", "2023-08-15"), need("EUR/DKK", "2023-08-14", "2023-08-15")];
    let report = RateBook::empty().fetch(&client, needs).await.unwrap();
    assert_eq!(report.requests, 1, "{report:?}");
    assert!(
        server.asked()[0].line.contains("D.DKK+EUR+USD.EUR")
            || server.asked()[0].line.contains("D.DKK+USD.EUR")
    );
}

#[tokio::test]
async fn each_form_of_answer_comes_through() {
    for (source, pair, day, file) in [
        ("BNR", "HUF/RON", "2026-03-03", "bnr.xml"),
        ("CBR", "DZD/RUB", "2026-04-25", "cbr-daily.xml"),
        ("CNB", "DKK/CZK", "2026-01-02", "cnb-year.json"),
        ("DNB", "CHF/DKK", "2025-07-08", "dnb-bulk.csv"),
        ("ECB", "EUR/DKK", "2023-08-15", "ecb-hist.zip"),
        ("NB", "DKK/NOK", "2026-03-16", "nb.csv"),
    ] {
        let server = Server::always(ok(&fixture(file)));
        let mut book = RateBook::empty();
        let report =
            book.fetch(&asking(nobody(), source, &server), [need(pair, day, day)]).await.unwrap();
        assert!(report.added > 0 && report.failures.is_empty(), "{source}: {report:?}");
    }
}

#[tokio::test]
async fn a_question_with_a_body_is_posted() {
    let server = Server::always(ok(&fixture("dnb-bulk.csv")));
    let client = asking(nobody(), "DNB", &server);
    RateBook::empty().fetch(&client, [need("CHF/DKK", "2025-07-08", "2025-07-08")]).await.unwrap();
    let asked = &server.asked()[0];
    assert_eq!(
        (asked.line.as_str(), asked.header("content-type")),
        ("POST /v1/data", Some("application/json"))
    );
    assert!(asked.body.contains("DNVALD") && asked.body.contains("2025M07D08"));
}

#[tokio::test]
async fn one_source_that_fails_takes_nothing_from_the_others() {
    let good = Server::always(ok(&fixture("cbr-dynamic.xml")));
    let bad = Server::always(answer("403 Forbidden", &[], b"no"));
    let client = asking(cbr(&good), "ECB", &bad);
    let mut book = RateBook::empty();
    let report = book
        .fetch(&client, [roubles(), need("USD/SEK", "2023-08-14", "2023-08-15")])
        .await
        .unwrap();
    let failures: Vec<_> = report.failures.iter().map(ToString::to_string).collect();
    assert!(failures.iter().all(|failure| {
        failure.starts_with("ECB: the server answered with status 403 (https://data-api")
    }));
    assert!(!failures.is_empty() && report.added >= 3);
}

#[tokio::test]
async fn the_next_source_is_asked_where_the_first_had_nothing() {
    let ecb = Server::always(answer("404 Not Found", &[], b""));
    let cbr_server = Server::always(ok(&fixture("cbr-dynamic.xml")));
    let client = asking(cbr(&cbr_server), "ECB", &ecb);
    let mut book = RateBook::empty();
    // Neither bank issues dollars, and the ECB comes before a third bank.
    let dollars = need("USD/EUR", "2023-08-14", "2023-08-15");
    let report = book.fetch(&client, [dollars]).await.unwrap();
    assert_eq!((ecb.asked().len(), cbr_server.asked().len()), (1, 2));
    assert_eq!(report.requests, 3);
}

#[tokio::test]
async fn an_answer_that_disagrees_with_the_book_is_reported_and_the_book_stands() {
    let server = Server::always(ok(&fixture("cbr-dynamic.xml")));
    let (mut book, _) = fetched(&server).await;
    let other =
        String::from_utf8(fixture("cbr-dynamic.xml")).unwrap().replace("84,4612", "84,4613");
    let server = Server::always(ok(other.as_bytes()));
    let ask =
        common::source("CBR").ask_all("2017-03-10".parse().unwrap(), "2017-03-10".parse().unwrap());
    let ask = exchequer::rates::source::Ask { currencies: vec![currency("DKK")], ..ask };
    let report = book.fetch_from(&cbr(&server), [(SourceId::CBR, ask)]).await.unwrap();
    assert_eq!((report.added, report.conflicts.len()), (0, 1));
}

#[tokio::test]
async fn rates_that_cannot_be_true_are_held_back() {
    let odd = String::from_utf8(fixture("ecb-sdmx.csv")).unwrap().replace("7.4521", "6.8000");
    let server = Server::always(ok(odd.as_bytes()));
    let client = asking(nobody(), "ECB", &server);
    let mut book = RateBook::empty();
    let report = book.fetch(&client, [need("EUR/DKK", "2023-08-14", "2023-08-15")]).await.unwrap();
    assert_eq!(report.held_back.len(), 1);
    assert!(
        report.held_back[0].to_string().starts_with("ECB EUR/DKK of 2023-08-14, 6.8000: the krone")
    );
}

#[tokio::test]
async fn a_slip_of_one_day_is_found_by_what_the_book_has_of_the_days_beside_it() {
    let odd = String::from_utf8(fixture("ecb-sdmx.csv")).unwrap().replace("1.0926", "1.9926");
    let server = Server::always(ok(odd.as_bytes()));
    let mut book = RateBook::empty();
    let before = common::source("ECB").read_recorded(b"Date,USD\n2023-08-11,1.0992\n").unwrap();
    before.into_iter().for_each(|fixing| book.insert(fixing).unwrap());
    let ask =
        common::source("ECB").ask_all("2023-08-14".parse().unwrap(), "2023-08-15".parse().unwrap());
    let report =
        book.fetch_from(&asking(nobody(), "ECB", &server), [(SourceId::ECB, ask)]).await.unwrap();
    let held_back: Vec<_> = report.held_back.iter().map(ToString::to_string).collect();
    assert_eq!(held_back.len(), 1, "{held_back:?}");
    assert!(
        held_back[0]
            .contains("EUR/USD of 2023-08-15, 1.9926: more than 20 % off the 1.0992 of 2023-08-11")
    );
}

#[tokio::test]
async fn what_other_sources_outvote_is_held_back_and_named() {
    let server = Server::always(ok(&fixture("cbr-dynamic.xml")));
    let mut book = RateBook::empty();
    let (base, quote) = (currency("DKK"), currency("RUB"));
    let day: chrono::NaiveDate = "2017-03-11".parse().unwrap();
    for (source, value) in [("NBK", "7.10"), ("BNM", "7.12")] {
        for valid_from in [day, day.pred_opt().unwrap()] {
            let (source, value) = (SourceId(source.into()), value.parse().unwrap());
            book.insert(Fixing {
                source,
                base,
                quote,
                nominal: 1,
                value,
                set_on: None,
                valid_from,
            })
            .unwrap();
        }
    }
    let report = book.fetch(&cbr(&server), [roubles()]).await.unwrap();
    let held_back: Vec<_> = report.held_back.iter().map(ToString::to_string).collect();
    let wanted = "CBR DKK/RUB of 2017-03-11, 84.4612: 18.5 % off what 2 other sources agree on";
    assert_eq!((held_back.len(), held_back[1].as_str()), (3, wanted));
    let outlier =
        "CBR RUB/DKK on 3 days from 2017-03-10 to 2017-03-14 is up to -15.9 % off BNM, NBK";
    assert_eq!(report.outliers[0].to_string(), outlier);
    let left: Vec<_> =
        book.rates_on(base, quote, day).iter().map(|rate| rate.source().to_owned()).collect();
    assert_eq!(left, ["BNM", "NBK"]);
}

#[cfg(feature = "blocking")]
#[test]
fn a_program_without_a_runtime_gets_the_same() {
    let server = Server::always(ok(&fixture("cbr-dynamic.xml")));
    let report = RateBook::empty().fetch_blocking(&cbr(&server), [roubles()]).unwrap();
    assert_eq!(report.added, 3);
}

#[cfg(feature = "blocking")]
#[test]
fn one_client_serves_many_threads() {
    let server = Server::always(ok(&fixture("cbr-dynamic.xml")));
    let client = cbr(&server);
    std::thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                let mut book = RateBook::empty();
                assert_eq!(book.fetch_blocking(&client, [roubles()]).unwrap().added, 3);
            });
        }
    });
    assert!(server.most_at_once() <= 2);
}

#[cfg(feature = "blocking")]
#[tokio::test]
async fn blocking_inside_a_runtime_is_refused() {
    let server = Server::start(|_, _| Answer::Send(Vec::new()));
    let refused = RateBook::empty().fetch_blocking(&cbr(&server), [roubles()]);
    assert!(refused.unwrap_err().is_runtime());
}

#[test]
fn a_client_is_for_a_day() {
    assert!(format!("{:?}", nobody()).contains(TODAY));
}
