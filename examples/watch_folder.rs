//! Watches a folder of drafts and checks each one anew whenever it is saved.
//!
//! ```text
//! cargo run --example watch_folder -- my_drafts
//! ```
//!
//! Without a folder it makes one, saves a draft in it, and ends when that has been checked.

use exchequer::{Article, Checker};
use notify_debouncer_mini::notify::RecursiveMode;
use notify_debouncer_mini::{DebounceEventResult, new_debouncer};
use std::error::Error;
use std::fs;
use std::path::Path;
use std::sync::mpsc::channel;
use std::time::Duration;

/// Editors write a file in several steps; so long nothing more must come.
const QUIET: Duration = Duration::from_millis(200);

const DRAFT: &str =
    "date 2023-08-15\n\nShe was fined 495,000 roubles, or about 5,500 euros, on Monday.\n";

fn main() -> Result<(), Box<dyn Error>> {
    let given = std::env::args().nth(1);
    let own = tempfile::tempdir()?;
    let folder = given.as_ref().map_or(own.path(), Path::new);

    let checker = Checker::new();
    let (saved, events) = channel::<DebounceEventResult>();
    let mut debouncer = new_debouncer(QUIET, saved)?;
    debouncer.watcher().watch(folder, RecursiveMode::Recursive)?;
    println!("watching {}", given.as_deref().unwrap_or("a draft"));
    if given.is_none() {
        fs::write(folder.join("draft.txt"), DRAFT)?;
    }
    for event in events {
        let paths = event?.into_iter().map(|event| event.path);
        let drafts: Vec<_> =
            paths.filter(|path| path.extension().is_some_and(|end| end == "txt")).collect();
        drafts.iter().filter(|path| path.is_file()).for_each(|path| {
            check(&checker, path).unwrap_or_else(|error| eprintln!("{}: {error}", path.display()));
        });
        if given.is_none() && !drafts.is_empty() {
            break;
        }
    }
    Ok(())
}

/// Prints what needs a second look, and nothing where all is well.
fn check(checker: &Checker, path: &Path) -> Result<(), Box<dyn Error>> {
    let article = Article::from_plain_text(fs::read_to_string(path)?)?;
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    for finding in checker.check(&article).findings().iter().filter(|finding| !finding.passes()) {
        println!("{name}: {finding}");
    }
    Ok(())
}
