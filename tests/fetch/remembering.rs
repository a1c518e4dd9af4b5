//! What a cache spares the publishers, and what it never keeps from them.

use crate::common::{asking, cbr, need, nobody, roubles, source};
use crate::server::{Answer, Server, answer, fixture, ok};
use exchequer::fetch::cache::Cache;
use exchequer::rates::{RateBook, SourceId};

#[tokio::test]
async fn what_was_fetched_once_is_not_asked_for_again() {
    let folder = tempfile::tempdir().unwrap();
    let server = Server::always(ok(&fixture("cbr-dynamic.xml")));
    let client = cbr(&server).cache(Cache::open(folder.path()).unwrap());
    RateBook::empty().fetch(&client, [roubles()]).await.unwrap();
    let mut book = RateBook::empty();
    let report = book.fetch(&client, [roubles()]).await.unwrap();
    assert_eq!((report.requests, report.from_cache, report.unmet.len()), (0, 3, 0));
    assert_eq!(server.asked().len(), 1);
    assert_eq!(book.coverage(&SourceId::CBR)[0].count, 3);
}

#[tokio::test]
async fn it_outlives_the_program() {
    let folder = tempfile::tempdir().unwrap();
    let server = Server::always(ok(&fixture("cbr-dynamic.xml")));
    RateBook::empty()
        .fetch(&cbr(&server).cache(Cache::open(folder.path()).unwrap()), [roubles()])
        .await
        .unwrap();
    let again = cbr(&server).cache(Cache::open(folder.path()).unwrap());
    assert_eq!(RateBook::empty().fetch(&again, [roubles()]).await.unwrap().requests, 0);
}

#[tokio::test]
async fn days_without_a_rate_are_asked_for_once_and_today_each_time() {
    let folder = tempfile::tempdir().unwrap();
    let server = Server::always(ok(&fixture("cbr-dynamic.xml")));
    let client =
        cbr(&server).cache(Cache::open(folder.path()).unwrap()).on("2017-03-17".parse().unwrap());
    let week = need("RUB/DKK", "2017-03-13", "2017-03-16");
    assert_eq!(RateBook::empty().fetch(&client, [week]).await.unwrap().requests, 1);
    // The 15th and the 16th have no rate, and that is believed for the rest of the day,
    assert_eq!(RateBook::empty().fetch(&client, [week]).await.unwrap().requests, 0);
    // but not for ever: a rate may come late.
    let next_day = client.clone().on("2017-03-18".parse().unwrap());
    assert_eq!(RateBook::empty().fetch(&next_day, [week]).await.unwrap().requests, 1);
    let today = need("RUB/DKK", "2017-03-17", "2017-03-17");
    for _ in 0..2 {
        assert_eq!(RateBook::empty().fetch(&client, [today]).await.unwrap().requests, 1);
    }
    let years_later = client.on("2026-11-22".parse().unwrap());
    assert_eq!(RateBook::empty().fetch(&years_later, [week]).await.unwrap().requests, 1);
    assert_eq!(
        RateBook::empty()
            .fetch(&years_later.on("2026-11-23".parse().unwrap()), [week])
            .await
            .unwrap()
            .requests,
        0
    );
}

#[tokio::test]
async fn that_today_has_no_rate_yet_is_believed_for_half_an_hour() {
    let folder = tempfile::tempdir().unwrap();
    let server = Server::always(ok(&fixture("cbr-dynamic.xml")));
    let client = cbr(&server).cache(Cache::open(folder.path()).unwrap());
    let today = need("RUB/DKK", "2017-03-17", "2017-03-17");
    let asked = async |time: &str| {
        let client = client.clone().at(format!("2017-03-17T{time}").parse().unwrap());
        RateBook::empty().fetch(&client, [today]).await.unwrap().requests
    };
    assert_eq!(
        [asked("09:00:00").await, asked("09:00:01").await, asked("09:29:59").await],
        [1, 0, 0]
    );
    assert_eq!([asked("09:30:00").await, asked("09:31:00").await], [1, 0]);
    // A clock that was put back is no reason to wait.
    assert_eq!(asked("08:00:00").await, 1);
}

#[tokio::test]
async fn a_whole_file_is_sent_again_only_when_it_has_changed() {
    let folder = tempfile::tempdir().unwrap();
    let server = Server::start(|_, asked| match asked.header("if-none-match") {
        Some("\"v1\"") => {
            Answer::Send(b"HTTP/1.1 304 Not Modified\r\nConnection: close\r\n\r\n".to_vec())
        }
        _ => Answer::Send(answer("200 OK", &["ETag: \"v1\""], &fixture("ecb-hist.zip"))),
    });
    let client = asking(nobody(), "ECB", &server).cache(Cache::open(folder.path()).unwrap());
    let whole = || {
        let ask =
            source("ECB").ask_all("1999-01-04".parse().unwrap(), "2026-11-22".parse().unwrap());
        [(SourceId::ECB, ask)]
    };
    let first = RateBook::empty().fetch_from(&client, whole()).await.unwrap();
    let mut book = RateBook::empty();
    let second = book.fetch_from(&client, whole()).await.unwrap();
    assert!(first.added > 10);
    assert_eq!((second.added, second.from_cache), (0, first.added));
    assert_eq!(server.asked()[1].header("if-none-match"), Some("\"v1\""));
    assert_eq!(
        book.coverage(&SourceId::ECB).iter().map(|series| series.count).sum::<usize>(),
        first.added
    );
}

#[tokio::test]
async fn without_a_network_the_cache_still_answers() {
    let folder = tempfile::tempdir().unwrap();
    let server = Server::always(ok(&fixture("cbr-dynamic.xml")));
    RateBook::empty()
        .fetch(&cbr(&server).cache(Cache::open(folder.path()).unwrap()), [roubles()])
        .await
        .unwrap();
    let mut book = RateBook::empty();
    let cache = Cache::open(folder.path()).unwrap();
    let need = roubles();
    let ask = exchequer::rates::source::Ask::pair(need.base, need.quote, need.from, need.to);
    assert_eq!(cache.load(&mut book, &ask).unwrap().added, 3);
    assert_eq!(cache.contents().unwrap()[0].kept.count, 3);
}

#[tokio::test]
async fn what_may_not_be_copied_is_asked_for_each_time() {
    let folder = tempfile::tempdir().unwrap();
    let server = Server::always(ok(&fixture("cfets.json")));
    let client = asking(nobody(), "CFETS", &server).cache(Cache::open(folder.path()).unwrap());
    let need = need("CNY/DKK", "2026-09-03", "2026-09-04");
    for _ in 0..2 {
        let report = RateBook::empty().fetch(&client, [need]).await.unwrap();
        assert_eq!((report.requests, report.from_cache, report.added > 0), (1, 0, true));
    }
}

/// The Bank of Russia's answer with one price a tenth of what it was.
fn with_a_slip() -> Vec<u8> {
    let text = String::from_utf8_lossy(&fixture("cbr-dynamic.xml")).into_owned();
    let slipped = text.replace("8,44612", "0,844612").replace("84,4612", "8,44612");
    assert_ne!(slipped, text);
    slipped.into_bytes()
}

#[tokio::test]
async fn a_bad_answer_is_asked_for_again_and_the_right_one_comes() {
    let folder = tempfile::tempdir().unwrap();
    let server = Server::start(|at, _| match at {
        0 | 1 => Answer::Send(ok(&with_a_slip())),
        _ => Answer::Send(ok(&fixture("cbr-dynamic.xml"))),
    });
    let client = cbr(&server).cache(Cache::open(folder.path()).unwrap());
    let asked = async |moment: &str| {
        let client = client.clone().at(moment.parse().unwrap());
        let mut book = RateBook::empty();
        let report = book.fetch(&client, [roubles()]).await.unwrap();
        (report.requests, report.held_back.len(), book.coverage(&SourceId::CBR)[0].count)
    };
    // Years later, when an empty day would be believed for good.
    assert_eq!(asked("2026-11-22T09:00:00").await, (1, 1, 2));
    assert_eq!(asked("2026-11-22T09:29:59").await, (0, 0, 2));
    assert_eq!(asked("2026-11-22T09:30:00").await, (1, 1, 2));
    assert_eq!(asked("2026-11-23T09:00:00").await, (1, 0, 3));
    assert_eq!(asked("2026-11-24T09:00:00").await, (0, 0, 3));
}
