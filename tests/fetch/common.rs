//! Clients that ask a server on loopback in place of a publisher, and are quick to give up.

use crate::server::Server;
use exchequer::currency::Currency;
use exchequer::currency::RateNeed;
use exchequer::fetch::{Client, FetchReport, Limits};
use exchequer::rates::source::{self, Ask, Source};
use exchequer::rates::{RateBook, SourceId};
use std::time::Duration;

pub const TODAY: &str = "2026-11-22";

pub fn source(id: &str) -> Source {
    source::find(id).unwrap().clone()
}

pub fn currency(code: &str) -> Currency {
    Currency::from_code(code).unwrap()
}

pub fn need(pair: &str, from: &str, to: &str) -> RateNeed {
    let (base, quote) = pair.split_once('/').unwrap();
    let (base, quote) = (currency(base), currency(quote));
    RateNeed { base, quote, from: from.parse().unwrap(), to: to.parse().unwrap() }
}

/// Roubles in kroner around 13 March 2017, as `cbr-dynamic.xml` has them.
pub fn roubles() -> RateNeed {
    need("RUB/DKK", "2017-03-10", "2017-03-14")
}

pub fn patient_for(milliseconds: u64) -> Limits {
    Limits {
        timeout: Duration::from_millis(milliseconds),
        pause: Duration::from_millis(5),
        longest_pause: Duration::from_millis(300),
        ..Limits::default()
    }
}

/// A client without any source.
pub fn nobody() -> Client {
    let builder = exchequer::fetch::ClientBuilder::new().no_proxy();
    Client::built_by(builder, TODAY.parse().unwrap()).unwrap().sources([]).limits(patient_for(5000))
}

/// A client that asks this server for what the publisher has.
pub fn asking(client: Client, id: &str, server: &Server) -> Client {
    let source = source(id);
    let long_ago = source.ask_all("2016-01-04".parse().unwrap(), TODAY.parse().unwrap());
    let lately = source.ask_all("2023-08-14".parse().unwrap(), "2023-08-15".parse().unwrap());
    let requests = [long_ago, lately]
        .into_iter()
        .flat_map(|ask: Ask| source.requests(&ask))
        .chain(source.whole_file.clone());
    let mut origins: Vec<String> = requests
        .map(|request| request.url.splitn(4, '/').take(3).collect::<Vec<_>>().join("/"))
        .collect();
    origins.sort();
    origins.dedup();
    let client = client.source(source);
    origins.into_iter().fold(client, |client, origin| client.mirror(origin, server.url.clone()))
}

pub fn cbr(server: &Server) -> Client {
    asking(nobody(), "CBR", server)
}

/// What the Bank of Russia's rates come to when this server stands in for it.
pub async fn fetched(server: &Server) -> (RateBook, Result<FetchReport, exchequer::Error>) {
    let mut book = RateBook::empty();
    let report = book.fetch(&cbr(server), [roubles()]).await;
    (book, report)
}

/// Why the only question failed.
pub async fn failure(server: &Server) -> exchequer::fetch::Cause {
    let (book, report) = fetched(server).await;
    assert!(book.coverage(&SourceId::CBR).is_empty());
    let error = report.unwrap_err();
    assert!(error.is_network(), "{error}");
    error.fetch_report().unwrap().failures[0].cause.clone()
}
