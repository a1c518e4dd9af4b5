//! `exchequer check --jsonl` and `--urls`: one article or its address a line in, one report a line
//! out, in order.
//!
//! A line that cannot be read or checked is answered in its place by `{"schema":
//! "exchequer/error/1", "error": …, "line": N, "id": …}`, the id where it is known. Blank lines get
//! no answer, but count in `line`. Since every other line has one answer, a run that was cut off
//! can go on where it stopped (`--output FILE --resume`).

mod address;
mod record;

#[cfg(feature = "parquet")]
pub use record::Line;

use crate::arguments::CheckOptions;
use crate::guard::guarded;
use crate::output::Output;
use crate::project::Setup;
use crate::{Outcome, batch, complain, input};
use exchequer::{Article, Interrupt, Report};
use serde::Serialize;
use std::io::{self, BufRead, BufReader, Read};

/// So many bytes of input are handed to a worker at once, if they are there.
const BATCH_BYTES: usize = 256 * 1024;

/// The schema of a line that says why there is no report.
const ERROR_SCHEMA: &str = "exchequer/error/1";

#[derive(Serialize)]
struct BadLine<'f> {
    schema: &'static str,
    error: String,
    line: usize,
    /// The file, where there are several.
    #[serde(skip_serializing_if = "Option::is_none")]
    file: Option<&'f str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<String>,
}

/// Checks every line of some files, one after another, or of standard input for "-". Blank lines are
/// passed over.
pub fn check_lines(setup: &Setup, options: &CheckOptions, names: &[String]) -> io::Result<Outcome> {
    let mut readers = Vec::new();
    for name in names {
        match input::open(name) {
            Ok(reader) => readers.push((name, reader)),
            Err(error) => return Ok(refused(&input::shown(name), &error)),
        }
    }
    let sizes = names.iter().map(|name| input::size(name));
    let size = sizes.sum::<Option<u64>>();
    let mut output = match Output::open(options, size) {
        Ok(output) => output,
        Err(error) => return Ok(refused(options.output.as_deref().unwrap_or("-"), &error)),
    };
    // A page takes long to fetch, and so each is work of its own.
    let together = if options.urls().is_some() { 1 } else { usize::MAX };
    let (mut worst, mut left) = (Outcome::Passes, output.answered());
    for (name, reader) in readers {
        let reader = BufReader::with_capacity(BATCH_BYTES, reader);
        let mut lines = Lines { reader, number: 0, failed: false, together };
        left = lines.pass_over(left)?;
        let file = (names.len() > 1).then(|| input::shown(name));
        let batches = std::iter::from_fn(move || lines.batch());
        let answered = |batch: io::Result<Batch>| {
            batch.map(|batch| answers(setup, options, file.as_deref(), batch))
        };
        let threads = options.shared.threads.unwrap_or_else(batch::cores);
        batch::in_order(threads, batches, answered, |answers| {
            let answers = answers?;
            worst = worst.max(answers.worst);
            output.write(&answers.text, answers.bytes_read, answers.count)
        })?;
    }
    Ok(worst)
}

/// Says why a file cannot be used.
pub fn refused(name: &str, error: &io::Error) -> Outcome {
    complain(&format!("{name}: {error}"));
    Outcome::BadInput
}

/// Lines that are worked on together.
#[derive(Default)]
struct Batch {
    /// Each with its number, from 1; none is blank.
    lines: Vec<(usize, Vec<u8>)>,
    bytes: u64,
}

/// What a batch came to.
struct Answers {
    text: String,
    worst: Outcome,
    count: u64,
    bytes_read: u64,
}

fn answers(setup: &Setup, options: &CheckOptions, file: Option<&str>, batch: Batch) -> Answers {
    let count = batch.lines.len() as u64;
    let mut answers =
        Answers { text: String::new(), worst: Outcome::Passes, count, bytes_read: batch.bytes };
    let read = |(number, line): (usize, Vec<u8>)| {
        let (id, article) = article(&line, options);
        ((number, id), article.map(|article| setup.completed(article)))
    };
    let (lines, articles): (Vec<_>, Vec<_>) = batch.lines.into_iter().map(read).unzip();
    let written = |report: Report, interrupt: &Interrupt| {
        let report = setup.worded(report);
        Ok((report.to_json_until(options.offsets.into(), interrupt)?, Outcome::of(&report)))
    };
    let all = setup.supply.answers(&setup.checker, articles, written);
    for ((line, id), answer) in lines.into_iter().zip(all) {
        let (answer, outcome) = answer.unwrap_or_else(|error| {
            (bad_line(&BadLine { schema: ERROR_SCHEMA, error, line, file, id }), Outcome::BadInput)
        });
        answers.text += &answer;
        answers.text.push('\n');
        answers.worst = answers.worst.max(outcome);
    }
    answers
}

fn bad_line(line: &BadLine<'_>) -> String {
    serde_json::to_string(line).unwrap_or_default()
}

/// The lines of an input, in batches.
struct Lines<R> {
    reader: BufReader<R>,
    /// The number of the line read last.
    number: usize,
    /// Whether reading has failed, after which there is no more.
    failed: bool,
    /// So many lines are handed to a worker at once at most.
    together: usize,
}

impl<R: Read> Lines<R> {
    /// Passes over so many lines, not counting blank ones; returns how many there were too few.
    fn pass_over(&mut self, mut answered: u64) -> io::Result<u64> {
        while answered > 0 {
            let Some(line) = self.next_line()? else { break };
            answered -= u64::from(!is_blank(&line));
        }
        Ok(answered)
    }

    /// At least one line, and what is in the buffer already: whoever writes a line and waits for
    /// its answer gets it.
    fn batch(&mut self) -> Option<io::Result<Batch>> {
        let mut batch = Batch::default();
        while batch.lines.is_empty()
            || batch.lines.len() < self.together && self.reader.buffer().contains(&b'\n')
        {
            match self.next_line() {
                Ok(Some(line)) => batch.take(self.number, line),
                Ok(None) => break,
                Err(error) => return self.fail(error),
            }
        }
        (!batch.lines.is_empty()).then_some(Ok(batch))
    }

    fn fail(&mut self, error: io::Error) -> Option<io::Result<Batch>> {
        self.failed = true;
        Some(Err(error))
    }

    /// The next line, cut where it is too long to be an article.
    fn next_line(&mut self) -> io::Result<Option<Vec<u8>>> {
        if self.failed {
            return Ok(None);
        }
        let mut line = Vec::new();
        self.reader.by_ref().take(input::LONGEST_BYTES + 1).read_until(b'\n', &mut line)?;
        if line.len() as u64 > input::LONGEST_BYTES {
            self.reader.skip_until(b'\n')?;
        }
        self.number += 1;
        Ok((!line.is_empty()).then_some(line))
    }
}

impl Batch {
    fn take(&mut self, number: usize, line: Vec<u8>) {
        self.bytes += line.len() as u64;
        if !is_blank(&line) {
            self.lines.push((number, line));
        }
    }
}

fn is_blank(line: &[u8]) -> bool {
    record::without_mark(line).iter().all(u8::is_ascii_whitespace)
}

/// The id of a line, if it can be read, and its article.
fn article(line: &[u8], options: &CheckOptions) -> (Option<String>, Result<Article, String>) {
    if options.urls().is_some() {
        return address::article(record::without_mark(line), &options.shared);
    }
    let (id, line) =
        guarded(|| record::read(line)).unwrap_or_else(|fault| (None, Err(fault.to_string())));
    let article = guarded(|| line.and_then(|line| line.article(options)));
    (id, article.unwrap_or_else(|fault| Err(fault.to_string())))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::supply::failing::{self, PANICS};
    use exchequer::Checker;
    use std::fs;

    fn line(id: &str, text: &str) -> String {
        serde_json::json!({ "id": id, "text": text, "lang": "en" }).to_string() + "\n"
    }

    #[test]
    fn a_line_over_which_the_checker_panics_is_answered_in_its_place_and_passed_over_by_a_resumed_run()
     {
        let folder = tempfile::tempdir().unwrap();
        let path = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
        let (input, output) = (path("in.jsonl"), path("out.jsonl"));
        let run = |lines: &[String], more: &[&str]| {
            fs::write(&input, lines.concat()).unwrap();
            let options =
                CheckOptions::of(&[&["--jsonl", &input, "--output", &output], more].concat());
            let setup = Setup::fixed(Checker::new(), failing::supply());
            let outcome = check_lines(&setup, &options, &options.articles).unwrap();
            let written = fs::read_to_string(&output).unwrap();
            (outcome, written.lines().map(str::to_owned).collect::<Vec<_>>())
        };
        let mut lines =
            vec![line("a", "It cost 5 euros."), line("b", PANICS), line("c", "It cost 6 euros.")];
        let (outcome, answers) = run(&lines, &[]);
        assert_eq!((outcome, answers.len()), (Outcome::BadInput, 3));
        let bad: serde_json::Value = serde_json::from_str(&answers[1]).unwrap();
        assert_eq!((&bad["line"], &bad["id"]), (&2.into(), &"b".into()));
        assert!(bad["error"].as_str().unwrap().contains("no luck"), "{bad}");
        lines.extend([line("d", "It cost 7 euros."), line("e", PANICS)]);
        let (outcome, more) = run(&lines, &["--resume"]);
        assert_eq!((outcome, more.len(), &more[..3]), (Outcome::BadInput, 5, answers.as_slice()));
        assert!(more[3].contains(r#""id":"d""#) && more[4].contains(r#""id":"e""#), "{more:?}");
    }
}
