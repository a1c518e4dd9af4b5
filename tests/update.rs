//! The command line with a cache, behind a proxy on loopback that lets nothing through and counts.

// A test's helpers may fail it.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

#[path = "fetch/common.rs"]
#[allow(dead_code)]
mod common;
#[path = "fetch/server.rs"]
#[allow(dead_code)]
mod server;

use exchequer::fetch::cache::Cache;
use exchequer::rates::RateBook;
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
    let command =
        command.env("EXCHEQUER_CACHE", cache).env_remove("NO_PROXY").env_remove("no_proxy");
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
    let missing = run(&proxy, folder.path(), &["rates", "--offline", "USD", "DKK", "2027-06-18"]);
    assert_eq!((missing.status.code(), proxy.asked().len()), (Some(1), 0));
    assert!(!complaint(&missing).contains("no connection"));
}

/// An article with one claim, as a file in this folder: 1,000 kroner in roubles.
fn article(folder: &Path, roubles: &str, date: &str) -> String {
    let path = folder.join(format!("{date}.txt"));
    let text = format!("date {date}\nDet koster {roubles} rubler, svarende til 1.000 kroner.");
    std::fs::write(&path, text).unwrap();
    path.to_str().unwrap().to_owned()
}

fn verdicts(output: &Output) -> Vec<String> {
    let reports = out(output);
    let reports =
        reports.lines().map(|line| serde_json::from_str::<serde_json::Value>(line).unwrap());
    reports.map(|report| report["findings"][0]["verdict"].as_str().unwrap().to_owned()).collect()
}

/// A cache with the krone in July 1998, of which the program has nothing.
fn filled_beyond_the_program(folder: &Path) {
    let record = |day| {
        format!(
            "<Record Date=\"{day}.07.1998\" Id=\"R01215\"><Nominal>1</Nominal><Value>0,91</Value></Record>"
        )
    };
    let records = ["14", "15", "16", "17"].map(record).concat();
    let body = format!(
        "<?xml version=\"1.0\" encoding=\"windows-1251\"?><ValCurs ID=\"R01215\" DateRange1=\"14.07.1998\" \
         DateRange2=\"17.07.1998\" name=\"Foreign Currency Market Dynamic\">{records}</ValCurs>"
    );
    let server = Server::always(ok(body.as_bytes()));
    let client = common::cbr(&server).cache(Cache::open(folder).unwrap());
    let need = common::need("RUB/DKK", "1998-07-14", "1998-07-17");
    RateBook::empty().fetch_blocking(&client, [need]).unwrap();
}

#[test]
fn a_check_uses_the_cache_and_offline_asks_nobody() {
    let (folder, proxy) = (tempfile::tempdir().unwrap(), closed());
    let article = article(folder.path(), "910", "1998-07-16");
    let check = ["check", &article, "--lang", "da", "--format", "json", "--offline"];
    let cache = folder.path().join("cache");
    assert_eq!(verdicts(&run(&proxy, &cache, &check)), ["unverifiable"]);
    assert!(!cache.exists());
    filled_beyond_the_program(&cache);
    assert_eq!(verdicts(&run(&proxy, &cache, &check)), ["holds"]);
    assert!(proxy.asked().is_empty());
}

#[test]
fn a_check_that_reaches_nobody_says_so_and_judges_by_what_is_there() {
    let (folder, proxy) = (tempfile::tempdir().unwrap(), closed());
    let [missing, known] = [("910", "1998-07-16"), ("20.000", "2023-08-15")]
        .map(|(roubles, date)| article(folder.path(), roubles, date));
    let cache = folder.path().join("cache");
    let output =
        run(&proxy, &cache, &["check", &missing, &known, "--lang", "da", "--format", "json"]);
    assert_eq!(verdicts(&output), ["unverifiable", "contradicted"]);
    assert!(complaint(&output).contains("CBR: no connection"), "{}", complaint(&output));
    let shown = out(&run(&proxy, &cache, &["check", &missing, "--lang", "da"]));
    assert!(
        shown.contains("1 claim: 1 not checked\nJudged without ") && shown.contains("CBR"),
        "{shown}"
    );
    let offline = run(
        &proxy,
        &cache,
        &["check", &missing, &known, "--lang", "da", "--format", "json", "--offline"],
    );
    assert_eq!((out(&offline), offline.status.code()), (out(&output), output.status.code()));
}

#[test]
fn what_the_program_has_is_asked_of_nobody_and_needs_no_cache() {
    let (folder, proxy) = (tempfile::tempdir().unwrap(), closed());
    let article = article(folder.path(), "14.850", "2023-08-15");
    let cache = folder.path().join("cache");
    let output = run(&proxy, &cache, &["check", &article, "--lang", "da"]);
    assert_eq!((complaint(&output).as_str(), proxy.asked().len(), cache.exists()), ("", 0, false));
}

/// So many articles with a claim of November 2026, long enough to be worked on in several batches.
fn recent(count: usize) -> String {
    let days = ["2026-11-03", "2026-11-04", "2026-11-05", "2026-11-09"].iter().cycle();
    let amounts = ["$110 million", "NOK 1.2 billion", "¥16 billion"].iter().cycle();
    let filler = "The council met again in the old town. ".repeat(100);
    let line = |((day, amount), id)| {
        let text = format!("It cost €100 million ({amount}). {filler}");
        format!("{{\"id\":{id},\"lang\":\"en\",\"date\":\"{day}\",\"text\":\"{text}\"}}\n")
    };
    days.zip(amounts).zip(0..count).map(line).collect()
}

#[test]
fn many_articles_without_network_ask_as_little_as_one_and_any_threads_say_the_same() {
    let (folder, proxy) = (tempfile::tempdir().unwrap(), closed());
    let file = folder.path().join("lines.jsonl");
    std::fs::write(&file, recent(400)).unwrap();
    let arguments = ["check", "--jsonl", file.to_str().unwrap(), "--threads"];
    let cache = folder.path().join("cache");
    let four = run(&proxy, &cache, &[&arguments[..], &["4"]].concat());
    assert_eq!(out(&four).lines().count(), 400);
    let complaint = complaint(&four);
    assert!(
        complaint.contains("without network") && complaint.lines().count() <= 10,
        "{complaint}"
    );
    assert!(proxy.asked().len() <= 10, "{} asked", proxy.asked().len());
    let one = run(&proxy, &cache, &[&arguments[..], &["1", "--offline"]].concat());
    assert!(one.stdout == four.stdout);
}

#[test]
fn what_cannot_be_fetched_is_complained_of_and_what_is_there_is_shown() {
    let (folder, proxy) = (tempfile::tempdir().unwrap(), closed());
    let output = run(&proxy, folder.path(), &["rates", "USD", "DKK", "2026-11-02"]);
    assert!(complaint(&output).contains("FED: no connection"), "{}", complaint(&output));
    assert!(out(&output).contains("1 EUR = 7.4735 DKK (ECB, 2026-10-30)"));
    assert!(!proxy.asked().is_empty());
}

#[test]
fn an_update_that_reaches_nobody_says_so_by_its_status() {
    let (folder, proxy) = (tempfile::tempdir().unwrap(), closed());
    let output = run(&proxy, folder.path(), &["update", "ecb"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(
        complaint(&output).starts_with("exchequer: ECB: no connection"),
        "{}",
        complaint(&output)
    );
    assert!(out(&output).starts_with("0 fixings from 0 answers"));
    let unknown = run(&proxy, folder.path(), &["update", "XXX"]);
    assert!(complaint(&unknown).contains("`XXX`"));
}

#[test]
fn sources_show_what_the_cache_has_and_how_old_it_is() {
    let (folder, proxy) = (tempfile::tempdir().unwrap(), closed());
    filled(folder.path());
    let text = out(&run(&proxy, folder.path(), &["sources"]));
    assert!(
        text.contains("in the cache: 1 pair, 3 fixings, 2017-03-10 to 2017-03-14, asked "),
        "{text}"
    );
    assert!(text.contains("in the program: 41 series, 1999-01-04 to 2026-10-30"), "{text}");
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
