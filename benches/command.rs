//! How fast the command checks JSON lines, on one thread, with the reports as JSON lines.
//!
//! ```text
//! cargo bench --bench command --features cli              a table
//! cargo bench --bench command --features cli -- --brief   the same from less text and fewer runs
//! ```
//!
//! Megabytes of the articles' text a second, the process's start included. It fails where a way of
//! dating is far slower than dating by the day.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a benchmark whose answers are wrong must stop, as a test must"
)]

#[allow(dead_code, reason = "the `ratios` program compares the answers")]
mod news;
mod ratio;

use news::{Corpus, Dating, LANGUAGES, corpus, without_figures};
use ratio::{Ratio, held};
use std::fs::{self, File};
use std::io::Read;
use std::path::PathBuf;
use std::process::{Command, ExitCode, Stdio};
use std::time::{Duration, Instant};

/// However the articles are dated, they are checked at this part of the speed of those dated by the
/// day.
const DATING_OF_DAY: f64 = 0.6;

fn main() -> ExitCode {
    let brief = std::env::args().any(|argument| argument == "--brief");
    let (bytes, runs) = if brief { (1_000_000, 2) } else { (5_000_000, 5) };
    println!("| JSON lines in and out, one thread | MB/s |\n|---|---|");
    let dated = Dating::ALL.map(|dating| {
        let what = format!("English, {}", dating.name().replace('_', " "));
        measured(&what, &corpus("en", dating, bytes), runs)
    });
    for tag in LANGUAGES.iter().skip(1) {
        measured(&format!("{tag}, day"), &corpus(tag, Dating::Day, bytes), runs);
    }
    measured("English without figures", &without_figures("en", Dating::Day, bytes), runs);
    let ratios = Dating::ALL.into_iter().zip(dated).skip(1);
    held(ratios.map(|(dating, speed)| {
        Ratio::about(format!("{}/day", dating.name()), speed / dated[0], DATING_OF_DAY)
    }))
}

/// Prints a row: megabytes of text a second.
fn measured(what: &str, news: &Corpus, runs: usize) -> f64 {
    let lines = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("news.jsonl");
    fs::write(&lines, news.json_lines()).unwrap();
    let shortest = (0..runs).map(|_| run(&lines, news)).min().unwrap();
    fs::remove_file(lines).unwrap();
    let speed = news.bytes() as f64 / 1e6 / shortest.as_secs_f64();
    println!("| {what} | {speed:.1} |");
    speed
}

fn run(lines: &PathBuf, news: &Corpus) -> Duration {
    let mut command = Command::new(env!("CARGO_BIN_EXE_exchequer"));
    command.args(["check", "--jsonl", "--threads", "1", "--offline"]);
    command.stdin(File::open(lines).unwrap()).stdout(Stdio::piped()).stderr(Stdio::null());
    // No cache: what is in it depends on the machine.
    command.env("EXCHEQUER_CACHE", PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("no cache"));
    let start = Instant::now();
    let mut child = command.spawn().unwrap();
    let mut output = child.stdout.take().unwrap();
    let mut buffer = vec![0; 1 << 16];
    let mut reports = 0;
    loop {
        let read = output.read(&mut buffer).unwrap();
        if read == 0 {
            break;
        }
        reports += memchr::memchr_iter(b'\n', &buffer[..read]).count();
    }
    let code = child.wait().unwrap().code();
    let time = start.elapsed();
    assert!(code.is_some_and(|code| code < 2), "the command failed");
    assert_eq!(reports, news.articles.len());
    time
}
