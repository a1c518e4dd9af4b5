//! What is waited for once: the first use of each language, the opening of the embedded book, and
//! the start of the command.
//!
//! ```text
//! cargo bench --bench start --features cli              a table
//! cargo bench --bench start --features cli -- --brief   the same from fewer runs, before a release
//! ```
//!
//! Each time is taken in a process of its own, since what was read once is kept; the shortest of
//! several counts. It fails where a ratio is less than half of what is stated.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a benchmark that cannot run must stop, as a test must"
)]

mod ratio;

use exchequer::language::Language;
use exchequer::rates::RateBook;
use ratio::{Ratio, held};
use std::hint::black_box;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};
use std::time::{Duration, Instant};
use std::{env, fs};

/// The words of a language are there in at most five times the time that a TOML parser takes for
/// its file.
const AGAINST_PARSER: f64 = 0.2;
/// Opening the book takes a hundredth of the time that reading all of it does.
const AGAINST_WHOLE_BOOK: f64 = 100.0;
/// Checking an article takes the command at most four times as long as telling its version.
const AGAINST_VERSION: f64 = 0.25;

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().collect();
    if let [_, timed, what, tag] = arguments.as_slice()
        && timed == "--timed"
    {
        println!("{}", first(what, tag).as_nanos());
        return ExitCode::SUCCESS;
    }
    let runs = if arguments.iter().any(|argument| argument == "--brief") { 11 } else { 101 };
    let languages: Vec<Ratio> = languages(runs);
    held(languages.into_iter().chain([book(runs), command(runs)]))
}

/// How long something takes that this process has not done before.
fn first(what: &str, tag: &str) -> Duration {
    match what {
        "words" => timed(|| assert!(Language::find(black_box(tag)).is_some())),
        "parser" => {
            let text =
                fs::read_to_string(folder().join(format!("src/language/data/{tag}.toml"))).unwrap();
            timed(|| assert!(!toml::from_str::<toml::Table>(black_box(&text)).unwrap().is_empty()))
        }
        "book" => timed(|| drop(black_box(RateBook::embedded()))),
        "whole book" => timed(|| assert!(!RateBook::embedded().coverage_table().is_empty())),
        other => panic!("nothing called {other}"),
    }
}

fn timed(work: impl FnOnce()) -> Duration {
    let start = Instant::now();
    work();
    start.elapsed()
}

fn languages(runs: usize) -> Vec<Ratio> {
    println!("{:<24}{:>12}{:>12}{:>8}", "first use", "", "TOML parser", "ratio");
    let ratio = |tag: &str| {
        let [words, parser] = ["words", "parser"].map(|what| in_new_process(what, tag, runs));
        compared(&format!("words of {tag}"), words, parser, AGAINST_PARSER)
    };
    Language::tags().map(ratio).collect()
}

fn book(runs: usize) -> Ratio {
    println!("\n{:<24}{:>12}{:>12}{:>8}", "", "", "all of it", "ratio");
    let [open, whole] = ["book", "whole book"].map(|what| in_new_process(what, "", runs));
    compared("embedded book opened", open, whole, AGAINST_WHOLE_BOOK)
}

fn command(runs: usize) -> Ratio {
    println!("\n{:<24}{:>12}{:>12}{:>8}", "", "", "--version", "ratio");
    let article = folder().join("examples/articles/kasakhstan.txt");
    let check = spawned(&["check", "--offline", article.to_str().unwrap()], runs);
    compared("command checks an article", check, spawned(&["--version"], runs), AGAINST_VERSION)
}

/// The time of something beside that of what it is measured by.
fn compared(what: &str, taken: Duration, measure: Duration, stated: f64) -> Ratio {
    let found = measure.as_secs_f64() / taken.as_secs_f64();
    let milliseconds = |time: Duration| format!("{:.2} ms", time.as_secs_f64() * 1e3);
    println!("{what:<24}{:>12}{:>12}{found:>8.2}", milliseconds(taken), milliseconds(measure));
    Ratio::about(what, found, stated)
}

fn in_new_process(what: &str, tag: &str, runs: usize) -> Duration {
    shortest(runs, || {
        let output = Command::new(env::current_exe().unwrap())
            .args(["--timed", what, tag])
            .output()
            .unwrap();
        Duration::from_nanos(String::from_utf8(output.stdout).unwrap().trim().parse().unwrap())
    })
}

/// How long a run of the command takes, its process included.
fn spawned(arguments: &[&str], runs: usize) -> Duration {
    shortest(runs, || {
        let mut command = Command::new(env!("CARGO_BIN_EXE_exchequer"));
        command.args(arguments).stdout(Stdio::null()).stderr(Stdio::null());
        // No cache: what is in it depends on the machine.
        command.env("EXCHEQUER_CACHE", folder().join("no cache"));
        timed(|| assert!(command.status().unwrap().code().is_some_and(|code| code < 2)))
    })
}

/// Whatever else the machine does only makes a time longer.
fn shortest(runs: usize, time: impl FnMut() -> Duration) -> Duration {
    std::iter::repeat_with(time).take(runs).min().unwrap_or_default()
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_owned()
}
