//! How far the asking is, on a terminal and nowhere else.

use exchequer::fetch::Client;
use exchequer::rates::SourceId;
use indicatif::{ProgressBar, ProgressStyle};
use std::collections::BTreeSet;
use std::io::{self, IsTerminal};
use std::sync::{Arc, Mutex, PoisonError};

/// Whether to show how far the asking is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Watch {
    /// A bar, if there is somebody to see it.
    Bar,
    /// Nothing: something else is shown already.
    Nothing,
}

/// The sources that were asked.
#[derive(Clone, Default)]
pub struct Asked(Arc<Mutex<BTreeSet<SourceId>>>);

impl Asked {
    /// All of them so far.
    pub fn all(&self) -> BTreeSet<SourceId> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn add(&self, source: &SourceId) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).insert(source.clone());
    }
}

/// The client with its progress shown on the bar returned, and the sources that it asks noted.
pub fn watched(client: Client, watch: Watch) -> (Client, Asked, ProgressBar) {
    let (bar, asked) = (bar(watch), Asked::default());
    let (moving, noting) = (bar.clone(), asked.clone());
    let client = client.on_progress(move |progress| {
        noting.add(&progress.source_id);
        moving.set_length(progress.planned as u64);
        moving.set_position(progress.done as u64);
        moving.set_message(progress.source_id.to_string());
    });
    (client, asked, bar)
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
