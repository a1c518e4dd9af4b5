//! The command, started with pipes.

use std::io::{BufReader, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Command, ExitStatus, Stdio};

/// The running command.
pub struct Program {
    child: Child,
    /// Its standard input, until it is closed.
    pub input: Option<ChildStdin>,
    /// Its standard output.
    pub output: BufReader<ChildStdout>,
}

impl Program {
    /// Starts it, kept from the network and from a cache that somebody has filled.
    pub fn start(arguments: &[&str]) -> Self {
        Self::start_in(Path::new("."), arguments)
    }

    /// The same in this folder.
    pub fn start_in(folder: &Path, arguments: &[&str]) -> Self {
        let mut child = Command::new(env!("CARGO_BIN_EXE_exchequer"))
            .args(arguments)
            .current_dir(folder)
            .env("EXCHEQUER_CACHE", concat!(env!("CARGO_TARGET_TMPDIR"), "/sessions_cache"))
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let output = BufReader::new(child.stdout.take().unwrap());
        Self { input: child.stdin.take(), output, child }
    }

    /// Writes to its standard input.
    pub fn write(&mut self, bytes: &[u8]) {
        let input = self.input.as_mut().unwrap();
        input.write_all(bytes).unwrap();
        input.flush().unwrap();
    }

    /// Closes its standard input and waits until it ends.
    pub fn end(mut self) -> ExitStatus {
        drop(self.input.take());
        self.child.wait().unwrap()
    }
}

impl Drop for Program {
    /// A test that fails leaves nothing running.
    fn drop(&mut self) {
        let _ = self.child.kill();
    }
}
