//! How far the asking is, on a terminal and nowhere else.

use exchequer::fetch::Client;
use indicatif::{ProgressBar, ProgressStyle};
use std::io::{self, IsTerminal};

/// Whether to show how far the asking is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Watch {
    /// A bar, if there is somebody to see it.
    Bar,
    /// Nothing: something else is shown already.
    Nothing,
}

/// A client that moves the bar beside it.
pub fn watched(client: Client, watch: Watch) -> (Client, ProgressBar) {
    let bar = bar(watch);
    let moving = bar.clone();
    let client = client.on_progress(move |progress| {
        moving.set_length(progress.planned as u64);
        moving.set_position(progress.done as u64);
        moving.set_message(progress.source_id.to_string());
    });
    (client, bar)
}

fn bar(watch: Watch) -> ProgressBar {
    if watch == Watch::Nothing || !io::stderr().is_terminal() {
        return ProgressBar::hidden();
    }
    let bar = ProgressBar::new(0);
    match ProgressStyle::with_template("{bar:30} {pos}/{len} {msg}") {
        Ok(style) => bar.with_style(style),
        Err(_) => bar,
    }
}
