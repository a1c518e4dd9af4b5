//! How publishers are treated: named, few at a time, and with keys that nobody else sees.

use crate::common::{asking, cbr, fetched, nobody, roubles, source};
use crate::server::{Answer, Server, answer, fixture, ok};
use exchequer::currency::Currency;
use exchequer::fetch::{Cause, Client};
use exchequer::rates::source::{Content, Key, Request, Source};
use exchequer::rates::{Publisher, RateBook, SourceId};
use std::sync::{Arc, Mutex};
use std::time::Duration;

const KEY: &str = "s3cret/key";

#[tokio::test]
async fn we_say_who_we_are() {
    let server = Server::always(ok(&fixture("cbr-dynamic.xml")));
    fetched(&server).await.1.unwrap();
    let asked = &server.asked()[0];
    assert!(asked.header("user-agent").unwrap().starts_with("exchequer/"));
    assert_eq!(asked.header("accept-encoding"), Some("gzip"));
    assert_eq!(asked.header("referer"), None);
}

#[tokio::test]
async fn a_host_gets_two_questions_at_a_time() {
    let server =
        Server::start(|_, _| Answer::SendLate(Duration::from_millis(30), ok(&fixture("bnr.xml"))));
    let client = asking(nobody(), "BNR", &server);
    let ask = source("BNR").ask_all("2010-02-04".parse().unwrap(), "2020-12-31".parse().unwrap());
    let report =
        RateBook::empty().fetch_from(&client, [(source("BNR").id().clone(), ask)]).await.unwrap();
    assert_eq!((report.requests, server.asked().len()), (11, 11));
    assert!(server.most_at_once() <= 2);
}

#[tokio::test]
async fn every_question_is_reported_as_it_is_done() {
    let server = Server::always(ok(&fixture("cbr-dynamic.xml")));
    let heard = Arc::new(Mutex::new(Vec::new()));
    let log = heard.clone();
    let client = cbr(&server).on_progress(move |progress| {
        log.lock().unwrap().push((progress.source_id.to_string(), progress.done, progress.planned));
    });
    RateBook::empty().fetch(&client, [roubles()]).await.unwrap();
    assert_eq!(*heard.lock().unwrap(), [("CBR".to_owned(), 1, 1)]);
}

/// A source that takes a key in the address or in a header.
fn locked(key: Key) -> Source {
    let mut source = Source::new(
        Publisher::unlisted(SourceId("LOCKED".into()), "Locked", Currency::EUR),
        move |ask| {
            vec![
                Request::get("https://locked.example/rates.csv?a=1", Content::Csv, ask)
                    .with_key(key),
            ]
        },
        |_, _| Ok(Vec::new()),
    );
    source.key = Some("LOCKED_KEY");
    source
}

fn locked_client(key: Key, server: &Server) -> Client {
    nobody().source(locked(key)).mirror("https://locked.example", server.url.clone())
}

#[tokio::test]
async fn a_key_goes_to_its_source_where_it_belongs() {
    let server = Server::always(ok(b"day,rate\n"));
    let client = locked_client(Key::Query("app_id"), &server).key("LOCKED", KEY);
    RateBook::empty()
        .fetch(&client, [crate::common::need("EUR/USD", "2023-08-14", "2023-08-15")])
        .await
        .unwrap();
    assert_eq!(server.asked()[0].line, "GET /rates.csv?a=1&app_id=s3cret%2Fkey");
    let client = locked_client(Key::Header("X-Key"), &server).key("LOCKED", KEY);
    RateBook::empty()
        .fetch(&client, [crate::common::need("EUR/USD", "2023-08-14", "2023-08-15")])
        .await
        .unwrap();
    assert_eq!(server.asked()[1].header("x-key"), Some(KEY));
}

#[tokio::test]
async fn a_key_is_in_no_error_and_in_no_debug_output() {
    let faults: [Vec<u8>; 5] = [
        answer("500 Oops", &[], b""),
        answer("302 Found", &["Location: https://elsewhere.example/?app_id=s3cret%2Fkey"], b""),
        b"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhalf".to_vec(),
        b"not http at all\r\n\r\n".to_vec(),
        Vec::new(),
    ];
    for fault in faults {
        let server = Server::always(fault);
        let client = locked_client(Key::Query("app_id"), &server).key("LOCKED", KEY);
        let need = crate::common::need("EUR/USD", "2023-08-14", "2023-08-15");
        let error = RateBook::empty().fetch(&client, [need]).await.unwrap_err();
        let all = format!("{error} {error:?} {client:?}");
        assert!(!all.contains("s3cret"), "{all}");
    }
}

#[tokio::test]
async fn a_source_without_its_key_is_not_asked_and_the_key_is_named() {
    let server = Server::always(ok(b""));
    let client = locked_client(Key::Query("app_id"), &server);
    let need = crate::common::need("EUR/USD", "2023-08-14", "2023-08-15");
    let error = RateBook::empty().fetch(&client, [need]).await.unwrap_err();
    let report = error.fetch_report().unwrap();
    assert_eq!(report.failures[0].cause, Cause::NoKey("LOCKED_KEY"));
    assert!(server.asked().is_empty());
}

#[tokio::test]
async fn a_key_that_no_header_can_hold_is_refused() {
    let server = Server::always(ok(b""));
    let client = locked_client(Key::Header("X-Key"), &server).key("LOCKED", "a\nb");
    let need = crate::common::need("EUR/USD", "2023-08-14", "2023-08-15");
    let error = RateBook::empty().fetch(&client, [need]).await.unwrap_err();
    assert!(error.to_string().contains("the key holds characters"), "{error}");
}

#[tokio::test]
async fn a_name_that_leads_to_this_machine_is_asked_only_where_that_is_allowed() {
    let server = Server::always(ok(&fixture("cbr-dynamic.xml")));
    let local = server.url.replace("127.0.0.1", "localhost");
    let client = nobody().source(source("CBR")).mirror("https://www.cbr.ru", local);
    let error = RateBook::empty().fetch(&client, [roubles()]).await.unwrap_err();
    let cause = error.fetch_report().unwrap().failures[0].cause.clone();
    assert!(matches!(cause, Cause::Private(_)) && cause.to_string().contains("localhost leads to"));
    assert!(server.asked().is_empty());
    let client = client.allow_private_addresses();
    assert_eq!(RateBook::empty().fetch(&client, [roubles()]).await.unwrap().added, 3);
}
