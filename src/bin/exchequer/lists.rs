//! `exchequer languages` and `exchequer sources`.

use crate::Outcome;
use exchequer::language::Language;
use exchequer::rates::{RateBook, publishers};
use std::io::{self, Write};

/// One language a line: its tag and its name.
pub fn languages() -> io::Result<Outcome> {
    let mut out = io::stdout().lock();
    for language in Language::tags().filter_map(Language::find) {
        writeln!(out, "{:<4} {}", language.tag(), language.name())?;
    }
    Ok(Outcome::Passes)
}

/// Every publisher, where its rates can be looked up, and what the crate has of them.
pub fn sources() -> io::Result<Outcome> {
    let mut out = io::stdout().lock();
    let book = RateBook::embedded();
    for publisher in publishers() {
        let coverage = book.coverage(&publisher.id);
        let first = coverage.iter().map(|series| series.first).min();
        let last = coverage.iter().map(|series| series.last).max();
        writeln!(out, "{} {}, in {}", publisher.id, publisher.name, publisher.home)?;
        writeln!(out, "    {}", publisher.page)?;
        if let (Some(first), Some(last)) = (first, last) {
            writeln!(out, "    {} currencies, {first} to {last}", coverage.len())?;
        }
    }
    Ok(Outcome::Passes)
}
