//! Messages from standard input, as the protocol frames them.

use crate::guard::guarded;
use lsp_server::Message;
use std::io::{self, ErrorKind};
use std::sync::mpsc::{self, Receiver};
use std::thread;

/// So much of what cannot be read is shown.
const SHOWN: usize = 200;

/// What an editor sent.
pub enum Incoming {
    /// A message.
    Message(Message),
    /// Something that is no message, and why.
    Unreadable(String),
}

/// Whatever comes on standard input, until it ends. The queue has no limit: whoever reads it may
/// see all that has come so far.
pub fn incoming() -> Receiver<Incoming> {
    let (sender, receiver) = mpsc::channel();
    thread::spawn(move || {
        let mut input = io::stdin().lock();
        loop {
            // A length beyond all memory makes the reader panic.
            let incoming = match guarded(|| Message::read(&mut input)) {
                Ok(Ok(Some(message))) => Incoming::Message(message),
                Ok(Err(error)) if error.kind() == ErrorKind::InvalidData => {
                    Incoming::Unreadable(error.to_string().chars().take(SHOWN).collect())
                }
                Err(fault) => Incoming::Unreadable(fault.message().to_owned()),
                Ok(Ok(None) | Err(_)) => break,
            };
            if sender.send(incoming).is_err() {
                break;
            }
        }
    });
    receiver
}
