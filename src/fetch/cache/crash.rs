//! For tests: processes that write to one cache at once and are killed in the middle of it.

use super::{Cache, Moment};
use crate::currency::Currency;
use crate::rates::source::Ask;
use crate::rates::{Fixing, SourceId};
use chrono::{Days, NaiveDate};
use rust_decimal::Decimal;
use std::env;
use std::io::{BufRead, BufReader, Read, Write};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::Duration;

const FOLDER: &str = "EXCHEQUER_TEST_CRASH_FOLDER";
const NAME: &str = "EXCHEQUER_TEST_CRASH_NAME";

/// How many fixings one commit has.
const BATCH: u64 = 20;

fn day(number: u64) -> NaiveDate {
    NaiveDate::from_ymd_opt(1990, 1, 1).unwrap() + Days::new(number)
}

fn batch(source: &SourceId, number: u64) -> Vec<Fixing> {
    let days = number * BATCH..(number + 1) * BATCH;
    days.map(|on| Fixing {
        source: source.clone(),
        base: Currency::EUR,
        quote: Currency::USD,
        nominal: 1,
        value: Decimal::from(on + 1),
        set_on: None,
        valid_from: day(on),
    })
    .collect()
}

/// Run by the other test as a process of its own: writes batch after batch and says after each how
/// many are committed, until it is killed.
#[test]
fn writer_that_is_killed() {
    let (Ok(folder), Ok(name)) = (env::var(FOLDER), env::var(NAME)) else { return };
    let cache = Cache::open(Path::new(&folder)).unwrap();
    assert_eq!(cache.rebuilt(), None);
    let source = SourceId(name.into());
    let done = kept(&cache, &source) / BATCH;
    for number in done.. {
        let fixings = batch(&source, number);
        let (from, to) = (day(number * BATCH), day((number + 1) * BATCH - 1));
        let ask = Ask { currencies: vec![Currency::USD], from, to };
        let moment = Moment { today: day(100_000), now: None, believed: 0 };
        cache.keep_days(&source, &ask, &fixings, moment).unwrap();
        println!("committed {}", number + 1);
        std::io::stdout().flush().unwrap();
    }
}

fn kept(cache: &Cache, source: &SourceId) -> u64 {
    let contents = cache.contents().unwrap();
    contents
        .iter()
        .find(|holding| holding.source == *source)
        .map_or(0, |holding| holding.kept.count)
}

fn writer(folder: &Path, name: &str) -> Child {
    Command::new(env::current_exe().unwrap())
        .args(["--exact", "fetch::cache::crash::writer_that_is_killed", "--nocapture"])
        .env(FOLDER, folder)
        .env(NAME, name)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap()
}

/// Waits for the first commit and a little longer, kills it, and says how many it had committed.
fn killed(mut child: Child, after: Duration) -> u64 {
    let mut said = BufReader::new(child.stdout.take().unwrap());
    let mut line = String::new();
    while !line.contains("committed") {
        line.clear();
        assert!(said.read_line(&mut line).unwrap() > 0, "the writer ended by itself");
    }
    sleep(after);
    child.kill().unwrap();
    child.wait().unwrap();
    said.read_to_string(&mut line).unwrap();
    // A last line torn by the kill tells of no commit.
    let whole = line.rsplit_once('\n').map_or("", |(whole, _)| whole);
    whole.lines().filter_map(|line| line.rsplit(' ').next()?.parse().ok()).max().unwrap()
}

#[test]
fn killed_processes_lose_nothing_that_was_committed_and_damage_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let names = ["ONE", "OTHER"];
    for round in 0..12 {
        let writers = names.map(|name| writer(folder.path(), name));
        let pause = Duration::from_millis(round * 3);
        let committed = writers.map(|child| killed(child, pause));
        let cache = Cache::open(folder.path()).unwrap();
        assert_eq!(cache.rebuilt(), None);
        for (name, committed) in names.into_iter().zip(committed) {
            let source = SourceId(name.into());
            let count = kept(&cache, &source);
            assert!(
                count >= committed * BATCH && count.is_multiple_of(BATCH),
                "{name}: {count}, {committed}"
            );
            assert_eq!(
                whole(&cache, &source),
                (0..count / BATCH).flat_map(|at| batch(&source, at)).collect::<Vec<_>>()
            );
        }
    }
}

fn whole(cache: &Cache, source: &SourceId) -> Vec<Fixing> {
    let all = Ask { currencies: Vec::new(), from: day(0), to: day(100_000) };
    let mut fixings = cache.kept(&all, 0).unwrap();
    fixings.retain(|fixing| fixing.source == *source);
    fixings
}
