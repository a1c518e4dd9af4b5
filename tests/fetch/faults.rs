//! Publishers that are slow, broken, moved, overloaded or hostile.

use crate::common::{asking, cbr, failure, fetched, need, nobody, patient_for, roubles, source};
use crate::server::{Answer, Server, answer, fixture, ok};
use exchequer::fetch::{Cause, Limits};
use exchequer::rates::RateBook;
use exchequer::rates::source::{Fault, Flaw, Place};
use flate2::{Compression, write::GzEncoder};
use std::io::Write;
use std::time::{Duration, Instant};

fn rates() -> Vec<u8> {
    ok(&fixture("cbr-dynamic.xml"))
}

fn gzipped(bytes: &[u8]) -> Vec<u8> {
    let mut gzip = GzEncoder::new(Vec::new(), Compression::best());
    gzip.write_all(bytes).unwrap();
    gzip.finish().unwrap()
}

#[tokio::test]
async fn an_answer_that_takes_too_long_is_given_up() {
    let server = Server::start(|_, _| Answer::SendLate(Duration::from_secs(3), rates()));
    let client = cbr(&server).limits(Limits { retries: 1, ..patient_for(100) });
    let began = Instant::now();
    let error = RateBook::empty().fetch(&client, [roubles()]).await.unwrap_err();
    assert!(
        error.to_string().starts_with("no source could be reached: CBR: no answer in time"),
        "{error}"
    );
    assert!(began.elapsed() < Duration::from_secs(2));
}

#[tokio::test]
async fn a_slow_answer_is_put_again_and_comes() {
    let server = Server::start(|at, _| match at {
        0 => Answer::SendLate(Duration::from_secs(3), rates()),
        _ => Answer::Send(rates()),
    });
    let client = cbr(&server).limits(patient_for(400));
    assert_eq!(RateBook::empty().fetch(&client, [roubles()]).await.unwrap().added, 3);
}

#[tokio::test]
async fn an_answer_cut_off_is_put_again() {
    let server = Server::start(|at, _| match at {
        0 => Answer::Send(rates()[..300].to_vec()),
        _ => Answer::Send(rates()),
    });
    assert_eq!(fetched(&server).await.1.unwrap().added, 3);
    assert_eq!(server.asked().len(), 2);
}

#[tokio::test]
async fn an_answer_always_cut_off_fails() {
    let server = Server::always(rates()[..300].to_vec());
    assert!(matches!(failure(&server).await, Cause::BrokenOff(_)));
    assert_eq!(server.asked().len(), 3);
}

#[tokio::test]
async fn an_answer_whose_cut_the_headers_hide_is_seen_through() {
    let body = fixture("cbr-dynamic.xml");
    let server = Server::always(ok(&body[..body.len() / 2]));
    let cause = failure(&server).await;
    assert!(matches!(cause, Cause::Unreadable(Flaw { fault: Fault::Truncated, .. })), "{cause}");
}

#[tokio::test]
async fn a_page_for_people_is_no_answer() {
    let server = Server::always(ok(b"<!DOCTYPE html><html><body>Please enable cookies"));
    assert_eq!(
        failure(&server).await,
        Cause::Unreadable(Flaw { place: Place::Answer, fault: Fault::Html })
    );
    assert_eq!(server.asked().len(), 1);
}

#[tokio::test]
async fn a_refusal_under_status_200_is_a_refusal() {
    let server = Server::always(ok(&fixture("cbr-error.xml")));
    let cause = failure(&server).await.to_string();
    assert!(cause.contains("Error in parameters"), "{cause}");
}

#[tokio::test]
async fn an_overloaded_server_is_asked_again_when_it_says() {
    let server = Server::start(|at, _| match at {
        0 => Answer::Send(answer("429 Too Many Requests", &["Retry-After: 0"], b"")),
        1 => Answer::Send(answer("503 Service Unavailable", &[], b"")),
        _ => Answer::Send(rates()),
    });
    assert_eq!(fetched(&server).await.1.unwrap().added, 3);
}

#[tokio::test]
async fn the_pause_a_server_asks_for_is_kept() {
    let server = Server::start(|at, _| match at {
        0 => Answer::Send(answer("429 Too Many Requests", &["Retry-After: 1"], b"")),
        _ => Answer::Send(rates()),
    });
    let client =
        cbr(&server).limits(Limits { longest_pause: Duration::from_secs(2), ..patient_for(5000) });
    let began = Instant::now();
    assert_eq!(RateBook::empty().fetch(&client, [roubles()]).await.unwrap().added, 3);
    assert!(began.elapsed() >= Duration::from_secs(1));
}

#[tokio::test]
async fn a_pause_of_an_hour_is_not_waited_for() {
    let server = Server::always(answer("429 Too Many Requests", &["Retry-After: 3600"], b""));
    assert_eq!(failure(&server).await, Cause::Busy(Duration::from_secs(3600)));
    assert_eq!(server.asked().len(), 1);
}

#[tokio::test]
async fn how_long_a_server_asks_to_wait_is_told_when_the_repetitions_are_used_up() {
    let server = Server::always(answer("429 Too Many Requests", &["Retry-After: 0"], b""));
    assert_eq!(failure(&server).await, Cause::Busy(Duration::ZERO));
    assert_eq!(server.asked().len(), 3);
    let long = Server::always(answer("503 Service Unavailable", &["Retry-After: 86400"], b""));
    let cause = failure(&long).await.to_string();
    assert_eq!(cause, "the server asks to wait 86400 seconds");
}

#[tokio::test]
async fn a_server_in_trouble_is_asked_three_times_in_all() {
    let server = Server::always(answer("500 Internal Server Error", &[], b"oops"));
    assert_eq!(failure(&server).await, Cause::Status(500));
    assert_eq!(server.asked().len(), 3);
}

#[tokio::test]
async fn a_refusal_by_status_is_final() {
    let server = Server::always(answer("403 Forbidden", &[], b""));
    assert_eq!(failure(&server).await, Cause::Status(403));
    assert_eq!(server.asked().len(), 1);
}

#[tokio::test]
async fn nobody_is_followed_to_another_host() {
    let other = Server::always(rates());
    let to = format!("Location: {}/scripts/rates.xml", other.url);
    let server = Server::always(answer("302 Found", &[&to], b""));
    assert_eq!(failure(&server).await, Cause::Redirected(other.url.clone()));
    assert!(other.asked().is_empty());
}

#[tokio::test]
async fn nobody_is_followed_to_another_scheme() {
    let server = Server::start(|_, asked| {
        let host = asked.header("host").unwrap();
        Answer::Send(answer("301 Moved", &[&format!("Location: https://{host}/x")], b""))
    });
    assert!(
        matches!(failure(&server).await, Cause::Redirected(to) if to.starts_with("https://127.0.0.1"))
    );
}

#[tokio::test]
async fn a_move_on_the_same_host_is_followed_a_few_times() {
    let server = Server::start(|at, _| match at {
        0 => Answer::Send(answer("302 Found", &["Location: /new/place.xml"], b"")),
        _ => Answer::Send(rates()),
    });
    assert_eq!(fetched(&server).await.1.unwrap().added, 3);
    assert_eq!(server.asked()[1].line, "GET /new/place.xml");
    let circle = Server::always(answer("302 Found", &["Location: /round"], b""));
    assert!(
        matches!(failure(&circle).await, Cause::Redirected(to) if to.ends_with("again and again"))
    );
}

#[tokio::test]
async fn a_small_answer_that_swells_without_end_is_cut() {
    let bomb = gzipped(&vec![b' '; 30 << 20]);
    assert!(bomb.len() < 100_000);
    let server = Server::always(answer("200 OK", &["Content-Encoding: gzip"], &bomb));
    let client = cbr(&server).limits(Limits { largest: 1 << 20, ..patient_for(20_000) });
    let error = RateBook::empty().fetch(&client, [roubles()]).await.unwrap_err();
    let report = error.fetch_report().unwrap();
    assert_eq!(report.failures[0].cause, Cause::TooLarge(1 << 20));
    assert_eq!(server.asked().len(), 1);
}

#[tokio::test]
async fn an_answer_announced_as_too_large_is_not_read() {
    let server = Server::always(b"HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\n".to_vec());
    assert!(matches!(failure(&server).await, Cause::TooLarge(_)));
}

#[tokio::test]
async fn a_compressed_answer_is_unpacked_and_a_false_one_is_broken() {
    let honest =
        answer("200 OK", &["Content-Encoding: gzip"], &gzipped(&fixture("cbr-dynamic.xml")));
    assert_eq!(fetched(&Server::always(honest)).await.1.unwrap().added, 3);
    let false_one = answer("200 OK", &["Content-Encoding: gzip"], b"no gzip at all");
    assert!(matches!(failure(&Server::always(false_one)).await, Cause::BrokenOff(_)));
}

#[tokio::test]
async fn a_wrongly_named_encoding_does_no_harm() {
    let headers = ["Content-Type: text/xml; charset=utf-16"];
    let server = Server::always(answer("200 OK", &headers, &fixture("cbr-dynamic.xml")));
    assert_eq!(fetched(&server).await.1.unwrap().added, 3);
    let wide: Vec<u8> = "Date,USD\n".encode_utf16().flat_map(u16::to_le_bytes).collect();
    let server = Server::always(ok(&wide));
    let client = asking(nobody(), "ECB", &server);
    let error = RateBook::empty()
        .fetch(&client, [need("EUR/DKK", "2023-08-14", "2023-08-15")])
        .await
        .unwrap_err();
    assert!(error.to_string().contains("no text in UTF-8"), "{error}");
}

#[tokio::test]
async fn a_host_that_nobody_answers_at_is_given_up_after_one_question() {
    let closed = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let limits = Limits { pause: Duration::from_millis(100), ..patient_for(5000) };
    let client = nobody()
        .source(source("BNR"))
        .mirror("https://curs.bnr.ro", format!("http://{closed}"))
        .limits(limits);
    let ask = source("BNR").ask_all("2005-02-04".parse().unwrap(), "2025-12-31".parse().unwrap());
    let began = Instant::now();
    let id = source("BNR").id().clone();
    let error = RateBook::empty().fetch_from(&client, [(id, ask)]).await.unwrap_err();
    let report = error.fetch_report().unwrap();
    assert_eq!(report.failures.len(), 21);
    assert!(report.failures.iter().all(|failure| matches!(failure.cause, Cause::Unreachable(_))));
    // Of 21 questions, two at a time, each repeated twice, the pauses alone would take three
    // seconds.
    assert!(began.elapsed() < Duration::from_millis(1200), "{:?}", began.elapsed());
}
