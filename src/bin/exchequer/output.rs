//! Where the answers to many lines go: standard output, or a file that a later run can go on with.
//!
//! How far the work is shows on a terminal only.

use crate::arguments::CheckOptions;
use indicatif::{ProgressBar, ProgressStyle};
use std::fs::{File, OpenOptions};
use std::io::{self, BufRead, BufReader, Seek, SeekFrom, Write};

/// The answers' destination, and how far they are.
pub struct Output {
    to: Box<dyn Write>,
    answered: u64,
    progress: ProgressBar,
}

impl Output {
    /// What the options ask for; `size` is the input's length in bytes, where it is known.
    ///
    /// # Errors
    ///
    /// When the file cannot be written, or is there already and the run is not said to resume it.
    pub fn open(options: &CheckOptions, size: Option<u64>) -> io::Result<Self> {
        let (to, answered): (Box<dyn Write>, u64) = match &options.output {
            None => (Box::new(io::stdout()), 0),
            Some(name) if options.resume => {
                let (file, answered) = resumed(name)?;
                (Box::new(file), answered)
            }
            Some(name) => (Box::new(new(name)?), 0),
        };
        Ok(Self { to, answered, progress: progress(size) })
    }

    /// How many lines an earlier run answered.
    pub fn answered(&self) -> u64 {
        self.answered
    }

    /// Writes the answers to so many lines, for which so many bytes were read.
    pub fn write(&mut self, answers: &str, bytes_read: u64, lines: u64) -> io::Result<()> {
        self.to.write_all(answers.as_bytes())?;
        self.to.flush()?;
        self.answered += lines;
        self.progress.inc(bytes_read);
        self.progress.set_message(format!("{} articles", self.answered));
        Ok(())
    }
}

impl Drop for Output {
    fn drop(&mut self) {
        self.progress.finish_and_clear();
    }
}

fn new(name: &str) -> io::Result<File> {
    let there_already = |error: io::Error| match error.kind() {
        io::ErrorKind::AlreadyExists => io::Error::new(
            error.kind(),
            "is there already; go on with it by --resume, or give another name",
        ),
        _ => error,
    };
    OpenOptions::new().write(true).create_new(true).open(name).map_err(there_already)
}

/// The file, open after its last whole line, and the number of whole lines in it. A line that was
/// cut off is taken away: it will be answered again.
fn resumed(name: &str) -> io::Result<(File, u64)> {
    let mut file =
        OpenOptions::new().read(true).write(true).create(true).truncate(false).open(name)?;
    let mut reader = BufReader::new(&file);
    let (mut lines, mut end) = (0, 0);
    loop {
        let (length, whole) = skip_line(&mut reader)?;
        if !whole {
            break;
        }
        lines += 1;
        end += length;
    }
    file.set_len(end)?;
    file.seek(SeekFrom::Start(end))?;
    Ok((file, lines))
}

/// The length of the next line, and whether it is whole.
fn skip_line(reader: &mut impl BufRead) -> io::Result<(u64, bool)> {
    let mut length = 0;
    loop {
        let buffer = reader.fill_buf()?;
        let end = buffer.iter().position(|byte| *byte == b'\n');
        let taken = end.map_or(buffer.len(), |end| end + 1);
        if taken == 0 {
            return Ok((length, false));
        }
        reader.consume(taken);
        length += taken as u64;
        if end.is_some() {
            return Ok((length, true));
        }
    }
}

fn progress(size: Option<u64>) -> ProgressBar {
    let (progress, template) = match size {
        Some(size) => {
            (ProgressBar::new(size), "{percent}% {wide_bar} {binary_bytes_per_sec} {eta} {msg}")
        }
        None => (ProgressBar::no_length(), "{spinner} {binary_bytes} {binary_bytes_per_sec} {msg}"),
    };
    match ProgressStyle::with_template(template) {
        Ok(style) => progress.with_style(style),
        Err(_) => progress,
    }
}
