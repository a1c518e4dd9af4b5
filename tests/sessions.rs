//! The command as a program that other programs talk to over its standard input and output: each
//! test starts it and holds a client's side of a conversation.

// A test's helpers may fail it.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

#[path = "sessions/lsp.rs"]
mod lsp;
#[path = "sessions/mcp.rs"]
mod mcp;
#[path = "sessions/program.rs"]
mod program;
