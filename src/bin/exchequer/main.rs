//! The command line: a thin skin over the library.
//!
//! ```text
//! exchequer check article.txt --date 2023-08
//! exchequer rates RUB DKK 2023-08
//! ```
//!
//! It reads files, prints reports and turns them into an exit status. What it prints is made by the
//! library's views.

#![cfg_attr(not(test), deny(clippy::arithmetic_side_effects))]

mod arguments;
mod batch;
mod command;
mod deadline;
mod guard;
mod input;
mod lines;
mod output;
#[cfg(feature = "parquet")]
mod parquet;
mod printable;
mod printer;
mod project;
mod supply;
mod whole;

#[cfg(test)]
#[cfg(feature = "online")]
#[path = "../../../tests/fetch/common.rs"]
#[allow(dead_code, clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]
mod common;
#[cfg(test)]
#[cfg(feature = "online")]
#[path = "../../../tests/fetch/server.rs"]
#[allow(dead_code, clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]
mod server;

use arguments::{Arguments, Command};
use clap::Parser;
use exchequer::Report;
use exchequer::report::printable;
use std::io::{self, ErrorKind, Write};
use std::process::ExitCode;

/// What a run came to, in the order of how bad it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Outcome {
    /// Every claim passes the policy.
    Passes,
    /// Some claim does not.
    Fails,
    /// Something could not be read.
    BadInput,
}

impl Outcome {
    /// What a report means for the exit status.
    fn of(report: &Report) -> Self {
        if report.passes() { Outcome::Passes } else { Outcome::Fails }
    }
}

impl From<Outcome> for ExitCode {
    fn from(outcome: Outcome) -> Self {
        match outcome {
            Outcome::Passes => Self::SUCCESS,
            Outcome::Fails => Self::from(1),
            Outcome::BadInput => Self::from(2),
        }
    }
}

fn main() -> ExitCode {
    match run(&Arguments::parse()) {
        Ok(outcome) => outcome.into(),
        // Whoever read the output has seen enough ("| head").
        Err(error) if error.kind() == ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            complain(&error);
            Outcome::BadInput.into()
        }
    }
}

fn run(arguments: &Arguments) -> io::Result<Outcome> {
    match &arguments.command {
        Command::Check(options) if options.fix => command::fix::fix(options, arguments.color),
        Command::Check(options) => command::check::check(options, arguments.color),
        Command::Rules(options) => command::lists::rules(options),
        Command::Baseline(options) => command::baseline::baseline(options),
        Command::Config(options) => command::config::config(options),
        Command::Diff(options) => command::compare::diff(options),
        Command::Stats(options) => command::stats::stats(options),
        Command::Rates(options) => command::rates::rates(options),
        Command::Sources => command::lists::sources(),
        #[cfg(feature = "online")]
        Command::Update(options) => command::update::update(options),
        Command::Languages => command::lists::languages(),
        #[cfg(feature = "serve")]
        Command::Serve(options) => command::serve::serve(options),
        #[cfg(feature = "lsp")]
        Command::Lsp(options) => command::lsp::lsp(options),
        #[cfg(feature = "mcp")]
        Command::Mcp(options) => command::mcp::mcp(options),
        Command::Text(options) => command::text::text(options),
        Command::Completions { shell } => command::manual::completions(*shell),
        Command::Man(options) => command::manual::man(options),
    }
}

/// Says on standard error what is wrong. That nobody reads it is no further error.
///
/// File names, addresses and publishers' answers come from outside: nothing in them controls the
/// screen, and no line of them looks like one of ours.
fn complain(error: &dyn std::fmt::Display) {
    let _ = writeln!(io::stderr(), "exchequer: {}", complaint(&error.to_string()));
}

fn complaint(text: &str) -> String {
    printable(text).replace('\n', "\n  ")
}

#[cfg(test)]
mod tests {
    use super::complaint;

    #[test]
    fn no_text_from_outside_acts_on_the_screen_or_makes_a_line_of_ours() {
        let name = "a\u{1b}]0;owned\u{7}\u{202e}.txt\nexchequer: all claims hold";
        assert_eq!(
            complaint(name),
            "a\u{fffd}]0;owned\u{fffd}\u{fffd}.txt\n  exchequer: all claims hold"
        );
    }
}
