//! Rates beyond those in the program: from the cache, and from the publishers unless that is
//! unwanted.
//!
//! Here and nowhere else the environment is read: `EXCHEQUER_CACHE`, `EXCHEQUER_ALLOW_PRIVATE`, and
//! the keys of sources under the names that the sources give them.

use crate::complain;
use chrono::{NaiveDate, Utc};
use etcetera::BaseStrategy;
use exchequer::Error;
use exchequer::currency::RateNeed;
use exchequer::fetch::cache::Cache;
use exchequer::fetch::{Client, ClientBuilder, Failure, FetchReport, Limits};
use exchequer::rates::RateBook;
use exchequer::rates::source::{self, Ask};
use std::env;
use std::fmt::Display;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

/// So many things of a kind are named one by one.
const NAMED: usize = 5;

/// Whether publishers may be asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reach {
    /// Only what is on this machine.
    Offline,
    /// Whatever it takes.
    Online,
}

/// Adds to a book what these needs lack. What cannot be had is complained of, and no more.
pub fn complete(book: &mut RateBook, needs: &[RateNeed], reach: Reach) {
    let cache = cache();
    match reach {
        Reach::Offline => load(book, needs, cache.as_ref()),
        Reach::Online => fetch(book, needs, cache),
    }
}

/// Whether a publisher that can be asked may have what the book has not.
pub fn lacks(book: &RateBook, need: &RateNeed, today: NaiveDate) -> bool {
    book.lacks(need, today).is_some()
}

/// The cache in the user's folder for such things, or in the folder that `EXCHEQUER_CACHE` names.
pub fn cache() -> Option<Cache> {
    opened(&folder()?)
}

/// The cache in a folder. A run that asks nobody does not create one.
pub fn cache_in(folder: &Path, reach: Reach) -> Option<Cache> {
    (folder.is_dir() || reach == Reach::Online).then(|| opened(folder)).flatten()
}

fn opened(folder: &Path) -> Option<Cache> {
    let cache = Cache::open(folder).inspect_err(|error| complain(error)).ok()?;
    if let Some(reason) = cache.rebuilt() {
        let path = cache.path().display();
        complain(&format!("the cache could not be read ({reason}) and was begun anew: {path}"));
    }
    Some(cache)
}

/// The time of the last change of the cache's file and its length, by which a change is noticed.
pub type Stamp = (SystemTime, u64);

/// The stamp of the cache in a folder; `None` where there is none.
pub fn cache_stamp(folder: &Path) -> Option<Stamp> {
    let about = fs::metadata(folder.join(Cache::FILE)).ok()?;
    Some((about.modified().ok()?, about.len()))
}

/// Whether a cache could be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Loading {
    /// It could.
    Done,
    /// It could not, and the reason was printed.
    Failed,
}

/// Adds to a book all that the cache has.
pub fn load_all(book: &mut RateBook, cache: &Cache) -> Loading {
    let everything = Ask { currencies: Vec::new(), from: NaiveDate::MIN, to: NaiveDate::MAX };
    load_some(book, cache, &everything)
}

/// A client for today, with the keys in the environment.
pub fn client(cache: Option<Cache>) -> Option<Client> {
    with_keys(Client::new(today()), cache)
}

/// A client that gives up soon: somebody waits for a verdict, and one by the rates that are here is
/// better than none.
pub fn hasty_client(cache: Option<Cache>) -> Option<Client> {
    let builder = ClientBuilder::new().connect_timeout(Duration::from_secs(1));
    let limits = Limits { timeout: Duration::from_secs(10), retries: 0, ..Limits::default() };
    Some(with_keys(Client::built_by(builder, today()), cache)?.limits(limits))
}

fn with_keys(client: Result<Client, Error>, cache: Option<Cache>) -> Option<Client> {
    if let Some(reason) = cache.as_ref().and_then(Cache::read_only) {
        complain(&format!("the cache is only read, and what is fetched is not kept: {reason}"));
    }
    let mut client = client.inspect_err(|error| complain(error)).ok()?.at(Utc::now().naive_utc());
    if env::var_os("EXCHEQUER_ALLOW_PRIVATE").is_some_and(|value| !value.is_empty()) {
        client = client.allow_private_addresses();
    }
    for source in source::all() {
        if let Some(key) =
            source.key.and_then(|name| env::var(name).ok()).filter(|key| !key.is_empty())
        {
            client = client.source(source.clone()).key(&source.id().0, key);
        }
    }
    Some(match cache {
        Some(cache) => client.cache(cache),
        None => client,
    })
}

/// The day on which the program runs.
pub fn today() -> NaiveDate {
    Utc::now().date_naive()
}

/// Says what failed, and gives what came of the rest.
pub fn outcome(result: Result<FetchReport, Error>) -> FetchReport {
    let report = match result {
        Ok(report) => report,
        Err(error) => match error.fetch_report() {
            Some(report) => report.clone(),
            None => {
                complain(&error);
                return FetchReport::default();
            }
        },
    };
    for of_source in report.failures.chunk_by(|one, next| one.source_id == next.source_id) {
        complain_of(of_source);
    }
    complain_of_some("not used", &report.held_back);
    complain_of_some("used, but worth a look", &report.flagged);
    complain_of_some("sources disagree", &report.outliers);
    if let Some(trouble) = &report.cache_trouble {
        complain(trouble);
    }
    report
}

/// The first failure of a source, and how many more like it.
fn complain_of(failures: &[Failure]) {
    match failures {
        [] => {}
        [one] => complain(one),
        [one, more @ ..] => complain(&format!("{one}, and {} more", more.len())),
    }
}

fn fetch(book: &mut RateBook, needs: &[RateNeed], cache: Option<Cache>) {
    let Some(client) = client(cache) else { return };
    outcome(book.fetch_blocking(&client, needs.iter().copied()));
}

fn load(book: &mut RateBook, needs: &[RateNeed], cache: Option<&Cache>) {
    let Some(cache) = cache else { return };
    for RateNeed { base, quote, from, to } in needs {
        load_some(book, cache, &Ask::pair(*base, *quote, *from, *to));
    }
}

fn load_some(book: &mut RateBook, cache: &Cache, ask: &Ask) -> Loading {
    match cache.load(book, ask) {
        // What is only worth a look was said when it was fetched.
        Ok(loaded) => complain_of_some("not used", &loaded.held_back),
        Err(error) => {
            complain(&error);
            return Loading::Failed;
        }
    }
    Loading::Done
}

/// The first few things of a kind, and how many more there are.
fn complain_of_some(kind: &str, things: &[impl Display]) {
    for thing in things.iter().take(NAMED) {
        complain(&format!("{kind}: {thing}"));
    }
    if things.len() > NAMED {
        complain(&format!("{kind}: {} more", things.len() - NAMED));
    }
}

/// The folder of the cache.
pub fn folder() -> Option<PathBuf> {
    if let Some(folder) = env::var_os("EXCHEQUER_CACHE").filter(|folder| !folder.is_empty()) {
        return Some(folder.into());
    }
    Some(etcetera::choose_base_strategy().ok()?.cache_dir().join("exchequer"))
}
