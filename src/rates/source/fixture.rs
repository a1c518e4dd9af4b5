//! For tests: answers under `tests/sources`, written by hand in the form in which each publisher
//! sends them, and what is read off them as lines.

use super::{Ask, Fault, Request, Source, SourceError, find};
use crate::currency::Currency;
use crate::rates::Fixing;

/// An answer from `tests/sources`.
pub(super) fn answer(name: &str) -> Vec<u8> {
    std::fs::read(format!("{}/tests/sources/{name}", env!("CARGO_MANIFEST_DIR"))).unwrap()
}

/// Its fixings as `2026-04-25 100 DZD = 57.0006 RUB`, with `set 2026-04-24` or `set ?` where that
/// is another day.
pub(super) fn lines(source: &str, name: &str) -> Vec<String> {
    shown(read(source, &answer(name)).unwrap())
}

pub(super) fn shown(fixings: Vec<Fixing>) -> Vec<String> {
    fixings.into_iter().map(line).collect()
}

/// Reads bytes as an answer to a question for anything on any day.
pub(super) fn read(source: &str, body: &[u8]) -> Result<Vec<Fixing>, SourceError> {
    let source = find(source).unwrap();
    source.read(&some_request(source), body)
}

/// What is wrong with bytes.
pub(super) fn fault(source: &str, body: &[u8]) -> Fault {
    read(source, body).unwrap_err().flaw.fault
}

/// A question for all that a source has on a day on which it has something.
pub(super) fn some_request(source: &Source) -> Request {
    let days = ["2024-03-05", "1998-12-01", "2025-03-04"];
    days.iter().find_map(|day| source.requests(&ask("", day, day)).into_iter().next()).unwrap()
}

/// What is asked for codes parted by blanks.
pub(super) fn ask(codes: &str, from: &str, to: &str) -> Ask {
    let currencies =
        codes.split_whitespace().map(|code| Currency::from_code(code).unwrap()).collect();
    Ask { currencies, from: from.parse().unwrap(), to: to.parse().unwrap() }
}

/// The addresses that are asked for codes parted by blanks.
pub(super) fn urls(source: &str, codes: &str, from: &str, to: &str) -> Vec<String> {
    let requests = find(source).unwrap().requests(&ask(codes, from, to));
    requests.into_iter().map(|request| request.url).collect()
}

fn line(fixing: Fixing) -> String {
    let Fixing { base, quote, nominal, value, set_on, valid_from, .. } = fixing;
    let set = match set_on {
        Some(day) if day == valid_from => String::new(),
        Some(day) => format!(" set {day}"),
        None => " set ?".to_owned(),
    };
    format!("{valid_from} {nominal} {base} = {value} {quote}{set}")
}
