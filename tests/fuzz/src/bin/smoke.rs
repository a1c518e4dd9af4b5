//! Runs every target on damaged seeds, the same ones on every machine, and says how many and how
//! long.
//!
//! ```text
//! smoke [TARGET …] [--count N] [--seconds S] [--first N] [--command EXCHEQUER]
//! ```
//!
//! A target ends after `--count` inputs or `--seconds` seconds, whichever comes first. An input at
//! which it panics, or takes more from the heap than its length allows, is written to
//! `artifacts/`, and the exit status is 1. With `--command`, damaged JSON lines are given to
//! `exchequer check --jsonl` as well, which must answer as many as it got. An input that overflows
//! the stack ends the run at once, and is not written.

use exchequer_fuzz::{TARGETS, Target, mutator, seeds};
use std::io::Write;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::process::{Command, ExitCode, Stdio};
use std::time::{Duration, Instant};

/// What any input may take from the heap: the tables of a language are built on first use.
const HEAP: u64 = 64 << 20;
/// And for each of its bytes.
const HEAP_PER_BYTE: u64 = 4 << 10;
/// The smallest stack that a thread is expected to have.
const STACK: usize = 1 << 20;
/// How many damaged lines one run of the command gets.
const LINES: u64 = 400;

struct Options {
    names: Vec<String>,
    count: u64,
    seconds: u64,
    first: u64,
    command: Option<String>,
}

/// What running a target came to.
#[derive(Default)]
struct Tally {
    inputs: u64,
    bytes: u64,
    most_heap: u64,
    slowest: Duration,
    faults: u64,
}

fn main() -> ExitCode {
    let options = match options() {
        Ok(options) => options,
        Err(fault) => {
            eprintln!("{fault}");
            return ExitCode::from(2);
        }
    };
    let chosen = |name: &str| options.names.is_empty() || options.names.iter().any(|n| n == name);
    println!("| target | inputs | MB | seconds | most heap, MB | slowest, ms | faults |");
    println!("|---|---|---|---|---|---|---|");
    let mut faults = 0;
    for target in TARGETS.iter().filter(|target| chosen(target.name)) {
        faults += reported(target.name, || on_small_stack(target, &options));
    }
    if let Some(command) = options.command.as_deref().filter(|_| chosen("lines")) {
        faults += reported("lines", || lines(command, &options));
    }
    if faults == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn options() -> Result<Options, String> {
    let mut options =
        Options { names: Vec::new(), count: u64::MAX, seconds: u64::MAX, first: 0, command: None };
    let mut arguments = std::env::args().skip(1);
    while let Some(argument) = arguments.next() {
        let mut value = || arguments.next().ok_or(format!("{argument} takes a value"));
        let number = |text: String| text.parse().map_err(|_| format!("{text} is no number"));
        match argument.as_str() {
            "--count" => options.count = number(value()?)?,
            "--seconds" => options.seconds = number(value()?)?,
            "--first" => options.first = number(value()?)?,
            "--command" => options.command = Some(value()?),
            name if name == "lines" || TARGETS.iter().any(|target| target.name == name) => {
                options.names.push(argument);
            }
            _ => return Err(format!("{argument} is neither a target nor an option")),
        }
    }
    if options.count == u64::MAX && options.seconds == u64::MAX {
        return Err("say how long: --count N or --seconds S".to_owned());
    }
    if options.command.is_none() && options.names.iter().any(|name| name == "lines") {
        return Err("lines needs --command EXCHEQUER".to_owned());
    }
    Ok(options)
}

fn reported(name: &str, run: impl FnOnce() -> Tally) -> u64 {
    let start = Instant::now();
    let Tally { inputs, bytes, most_heap, slowest, faults } = run();
    let (seconds, slowest) = (start.elapsed().as_secs(), slowest.as_millis());
    let (bytes, most_heap) = (bytes >> 20, most_heap >> 20);
    println!("| {name} | {inputs} | {bytes} | {seconds} | {most_heap} | {slowest} | {faults} |");
    faults
}

fn on_small_stack(target: &Target, options: &Options) -> Tally {
    std::thread::scope(|scope| {
        let thread = std::thread::Builder::new().stack_size(STACK);
        let run = thread.spawn_scoped(scope, || run(target, options)).expect("a thread");
        run.join().expect("the target's panics are caught")
    })
}

/// The numbers of the inputs that fit into the time.
fn numbers(options: &Options) -> impl Iterator<Item = u64> {
    let (start, seconds) = (Instant::now(), options.seconds);
    let numbers = options.first..options.first.saturating_add(options.count);
    numbers.take_while(move |_| start.elapsed().as_secs() < seconds)
}

fn run(target: &Target, options: &Options) -> Tally {
    let seeds = (target.seeds)();
    assert!(!seeds.is_empty(), "{} has no seeds", target.name);
    let mut tally = Tally::default();
    for number in numbers(options) {
        let input = mutator::input(target.name, number, &seeds);
        let start = Instant::now();
        let mut end = Ok(());
        let heap = allocation_counter::measure(|| {
            end = catch_unwind(AssertUnwindSafe(|| (target.run)(&input)));
        });
        tally.slowest = tally.slowest.max(start.elapsed());
        tally.inputs += 1;
        tally.bytes += input.len() as u64;
        tally.most_heap = tally.most_heap.max(heap.bytes_max);
        let most = HEAP + HEAP_PER_BYTE * input.len() as u64;
        if end.is_err() || heap.bytes_max > most {
            tally.faults += 1;
            keep(target.name, number, &input, heap.bytes_max);
        }
    }
    tally
}

fn keep(name: &str, number: u64, input: &[u8], heap: u64) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("artifacts");
    let path = folder.join(format!("{name}-{number}"));
    std::fs::create_dir_all(&folder).expect("a folder for inputs that fail");
    std::fs::write(&path, input).expect("an input that fails is kept");
    eprintln!("{name}: input {number} ({heap} bytes of heap), kept as {}", path.display());
}

/// Damaged JSON lines: for each that is not blank one line of JSON is answered, and the command
/// ends by itself.
fn lines(command: &str, options: &Options) -> Tally {
    let seeds = seeds::json_lines();
    let mut tally = Tally::default();
    for number in numbers(options) {
        let mut input = Vec::new();
        for line in 0..LINES {
            input.extend(mutator::input("lines", number.wrapping_mul(LINES) + line, &seeds));
        }
        let start = Instant::now();
        let wanted = input.split(|byte| *byte == b'\n').filter(|line| !is_blank(line)).count();
        if answered(command, &input) != Some(wanted) {
            tally.faults += 1;
            keep("lines", number, &input, 0);
        }
        tally.slowest = tally.slowest.max(start.elapsed());
        tally.inputs += u64::try_from(wanted).unwrap_or_default();
        tally.bytes += input.len() as u64;
    }
    tally
}

fn is_blank(line: &[u8]) -> bool {
    line.iter().all(u8::is_ascii_whitespace)
}

/// The number of JSON lines that the command answers, or `None` if it fails or answers something
/// else.
fn answered(command: &str, input: &[u8]) -> Option<usize> {
    let mut child = Command::new(command)
        .args(["check", "--jsonl", "--offline"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("the command starts");
    let mut stdin = child.stdin.take()?;
    let input = input.to_vec();
    let writer = std::thread::spawn(move || stdin.write_all(&input));
    let output = child.wait_with_output().ok()?;
    writer.join().ok()?.ok()?;
    let is_answer = |line: &&[u8]| serde_json::from_slice::<serde_json::Value>(line).is_ok();
    let answers: Vec<&[u8]> =
        output.stdout.split(|byte| *byte == b'\n').filter(|line| !line.is_empty()).collect();
    let ended = matches!(output.status.code(), Some(0..=2));
    (ended && answers.iter().all(is_answer)).then_some(answers.len())
}
