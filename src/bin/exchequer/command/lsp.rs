//! `exchequer lsp`: a language server on standard input and output.
//!
//! One thread reads messages into a queue, and this one answers them. Articles are checked when the
//! queue is empty, so that a burst of edits costs one check. Requests are answered by the text as it
//! is when they are read.

mod checked;
mod document;
mod project;
mod server;
mod settings;
mod transport;

use crate::Outcome;
use crate::arguments::SessionOptions;
use crate::project::Projects;
use server::Server;
use std::io;
use std::time::Duration;

/// An article that takes longer than this is not checked, and its first line says so.
const LIMIT: Duration = Duration::from_secs(20);

/// Serves one editor until it asks to exit, or closes the pipe.
///
/// As the protocol wants it, the exit status is 0 after `shutdown` and 1 without.
pub fn lsp(options: &SessionOptions) -> io::Result<Outcome> {
    let projects = Projects::of_session(&options.shared(LIMIT));
    Server::new(projects, io::stdout()).serve(&transport::incoming())
}
