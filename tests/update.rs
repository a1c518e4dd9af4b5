//! The command line with a cache, behind a proxy on loopback that lets nothing through and counts.

// A test's helpers may fail it.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

#[path = "fetch/common.rs"]
#[allow(dead_code)]
mod common;
#[path = "fetch/server.rs"]
#[allow(dead_code)]
mod server;

use exchequer::rates::RateBook;
use exchequer::rates::cache::Cache;
use server::{Server, answer, fixture, ok};
use std::path::Path;
use std::process::{Command, Output, Stdio};

/// A proxy that refuses every connection to a publisher.
fn closed() -> Server {
    Server::always(answer("502 Bad Gateway", &[], b""))
}

fn run(proxy: &Server, cache: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_exchequer"));
    for name in ["HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy"] {
        command.env(name, &proxy.url);
    }
    let command = command.env("EXCHEQUER_CACHE", cache).env_remove("NO_PROXY").env_remove("no_proxy");
    command.args(arguments).stdin(Stdio::null()).output().unwrap()
}

fn out(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

fn complaint(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

/// A cache with the krone's fixings of March 2017.
fn filled(folder: &Path) {
    let server = Server::always(ok(&fixture("cbr-dynamic.xml")));
    let client = common::cbr(&server).cache(Cache::open(folder).unwrap());
    RateBook::empty().fetch_blocking(&client, [common::roubles()]).unwrap();
}

#[test]
fn offline_uses_the_cache_and_asks_nobody() {
    let (folder, proxy) = (tempfile::tempdir().unwrap(), closed());
    filled(folder.path());
    let output = run(&proxy, folder.path(), &["rates", "--offline", "RUB", "DKK", "2017-03-11"]);
    assert_eq!(output.status.code(), Some(0), "{}", complaint(&output));
    assert!(out(&output).contains("10 DKK = 84.4612 RUB (CBR, 2017-03-11)"));
    let missing = run(&proxy, folder.path(), &["rates", "--offline", "USD", "DKK", "2026-11-18"]);
    assert_eq!((missing.status.code(), proxy.asked().len()), (Some(1), 0));
    assert!(!complaint(&missing).contains("no connection"));
}

#[test]
fn what_cannot_be_fetched_is_complained_of_and_what_is_there_is_shown() {
    let (folder, proxy) = (tempfile::tempdir().unwrap(), closed());
    let output = run(&proxy, folder.path(), &["rates", "USD", "DKK", "2026-11-02"]);
    assert!(complaint(&output).contains("ECB: no connection"), "{}", complaint(&output));
    assert!(out(&output).contains("1 EUR = 7.4735 DKK (ECB, 2026-10-30)"));
    assert!(!proxy.asked().is_empty());
}

#[test]
fn an_update_that_reaches_nobody_says_so_by_its_status() {
    let (folder, proxy) = (tempfile::tempdir().unwrap(), closed());
    let output = run(&proxy, folder.path(), &["update", "ecb"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(complaint(&output).starts_with("exchequer: ECB: no connection"), "{}", complaint(&output));
    assert!(out(&output).starts_with("0 fixings from 0 answers"));
    let unknown = run(&proxy, folder.path(), &["update", "XXX"]);
    assert!(complaint(&unknown).contains("`XXX`"));
}

#[test]
fn sources_show_what_the_cache_has_and_how_old_it_is() {
    let (folder, proxy) = (tempfile::tempdir().unwrap(), closed());
    filled(folder.path());
    let text = out(&run(&proxy, folder.path(), &["sources"]));
    assert!(text.contains("in the cache: 1 pair, 3 fixings, 2017-03-10 to 2017-03-14, asked "), "{text}");
    assert!(text.contains("in the program: 41 currencies, 1999-01-04 to 2026-10-30"));
    assert!(proxy.asked().is_empty());
}

#[test]
fn an_unreadable_cache_is_begun_anew_and_said_to_be() {
    let (folder, proxy) = (tempfile::tempdir().unwrap(), closed());
    std::fs::write(folder.path().join("rates.redb"), b"garbage").unwrap();
    let said = complaint(&run(&proxy, folder.path(), &["sources"]));
    assert!(said.contains("could not be read") && said.contains("begun anew"), "{said}");
    assert_eq!(complaint(&run(&proxy, folder.path(), &["sources"])), "");
}

#[test]
fn a_cache_that_cannot_be_made_keeps_nobody_from_working() {
    let (folder, proxy) = (tempfile::tempdir().unwrap(), closed());
    let file = folder.path().join("taken");
    std::fs::write(&file, b"").unwrap();
    let output = run(&proxy, &file, &["rates", "--offline", "RUB", "DKK", "2023-08-15"]);
    assert_eq!(output.status.code(), Some(0));
    assert!(complaint(&output).contains("go without a cache"));
    assert_eq!(run(&proxy, &file, &["update"]).status.code(), Some(2));
}
