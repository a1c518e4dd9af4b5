//! `exchequer check --parquet`: one article a row in, one report a row out, in order.
//!
//! ```text
//! exchequer check --parquet articles.parquet --output reports.parquet
//! ```
//!
//! A row that cannot be read as an article is answered in its place, in the column `error`. The
//! answers stand beside the output as `….part` until they are whole, so a file under the output's
//! own name is always a finished one; a run that was cut off is run again.

mod answers;
mod columns;

use crate::arguments::CheckOptions;
use crate::guard::{Fault, guarded};
use crate::lines::Line;
use crate::project::Setup;
use crate::{Outcome, batch, complain, input};
use ::parquet::arrow::ArrowWriter;
use ::parquet::arrow::ProjectionMask;
use ::parquet::arrow::arrow_reader::{ArrowReaderOptions, ParquetRecordBatchReaderBuilder};
use ::parquet::file::metadata::ParquetMetaData;
use answers::{Answer, Checked};
use arrow_array::RecordBatch;
use arrow_schema::ArrowError;
use exchequer::Article;
use indicatif::{ProgressBar, ProgressStyle};
use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

/// So many bytes of rows are read at a time: no more than this for every core is in memory.
const BATCH_BYTES: i64 = 256 * 1024;

/// Whatever the sizes of the rows, so many at most.
const MOST_ROWS: i64 = 1024;

/// Checks every row of a file, and writes the reports to another.
pub fn check_rows(setup: &Setup, options: &CheckOptions, name: &str) -> io::Result<Outcome> {
    let output = Path::new(options.output.as_deref().unwrap_or_default());
    match rows_checked(setup, options, name, output) {
        Ok(outcome) => Ok(outcome),
        Err(error) => {
            complain(&error);
            Ok(Outcome::BadInput)
        }
    }
}

fn rows_checked(
    setup: &Setup,
    options: &CheckOptions,
    name: &str,
    output: &Path,
) -> Result<Outcome, String> {
    let of_input = |error: &dyn std::fmt::Display| format!("{name}: {error}");
    let of_output = |error: &dyn std::fmt::Display| format!("{}: {error}", output.display());
    let opened = guarded(|| open(name)).unwrap_or_else(|fault| Err(damaged(&fault)));
    let (rows, progress) = opened.map_err(|error| of_input(&error))?;
    let part = new(output).map_err(|error| of_output(&error))?;
    let mut file = File::create(&part).and_then(writer).map_err(|error| of_output(&error))?;
    let mut worst = Outcome::Passes;
    let checked = |rows: Result<RecordBatch, String>| {
        let rows = rows?;
        guarded(|| table(setup, options, &rows)).unwrap_or_else(|fault| Err(damaged(&fault)))
    };
    batch::in_order(
        options.shared.threads.unwrap_or_else(batch::cores),
        unbroken(rows),
        checked,
        |table| {
            let (table, outcome) = table.map_err(|error| io::Error::other(of_input(&error)))?;
            worst = worst.max(outcome);
            progress.inc(table.num_rows() as u64);
            file.write(&table).map_err(|error| io::Error::other(of_output(&error)))
        },
    )
    .map_err(|error| error.to_string())?;
    file.close().map_err(|error| of_output(&error))?;
    progress.finish_and_clear();
    fs::rename(&part, output).map_err(|error| of_output(&error))?;
    Ok(worst)
}

/// The rows until one cannot be read: a reader that panics over a damaged file is not asked again.
fn unbroken(
    mut rows: impl Iterator<Item = Result<RecordBatch, ArrowError>>,
) -> impl Iterator<Item = Result<RecordBatch, String>> {
    let mut is_broken = false;
    std::iter::from_fn(move || {
        if is_broken {
            return None;
        }
        let next = match guarded(|| rows.next()) {
            Ok(next) => next.map(|rows| rows.map_err(|error| error.to_string())),
            Err(fault) => Some(Err(damaged(&fault))),
        };
        is_broken = matches!(next, Some(Err(_)));
        next
    })
}

/// What is said of a file over which its reader panics.
fn damaged(fault: &Fault) -> String {
    format!("the file is damaged, and cannot be read ({}); write it again", fault.message())
}

type Rows = ::parquet::arrow::arrow_reader::ParquetRecordBatchReader;

/// The rows of a file, in batches, and how far they are.
fn open(name: &str) -> Result<(Rows, ProgressBar), String> {
    if name == "-" {
        return Err("Parquet is read from its end, so it needs a file; give a path".to_owned());
    }
    let file = File::open(name).map_err(|error| error.to_string())?;
    // The types that Parquet names are few; those of the writer's memory are many and say no more.
    let plain_types = ArrowReaderOptions::new().with_skip_arrow_metadata(true);
    let builder = ParquetRecordBatchReaderBuilder::try_new_with_options(file, plain_types)
        .map_err(|error| {
            format!("{error}; write it as Parquet with columns id, text, lang, date, country")
        })?;
    let columns = columns::of(builder.schema())?;
    let mask = ProjectionMask::roots(builder.parquet_schema(), columns);
    let progress = progress(builder.metadata().file_metadata().num_rows());
    let together = rows_together(builder.metadata());
    let rows = builder.with_projection(mask).with_batch_size(together).build();
    Ok((rows.map_err(|error| error.to_string())?, progress))
}

/// How many rows are read at a time, by the row group whose rows are the longest.
fn rows_together(about: &ParquetMetaData) -> usize {
    let row_bytes = |group: &::parquet::file::metadata::RowGroupMetaData| {
        group.total_byte_size().checked_div(group.num_rows()).unwrap_or(0).max(1)
    };
    let longest = about.row_groups().iter().map(row_bytes).max().unwrap_or(1);
    usize::try_from((BATCH_BYTES / longest).clamp(1, MOST_ROWS)).unwrap_or(1)
}

/// Where the answers stand until they are whole.
fn new(output: &Path) -> io::Result<PathBuf> {
    if output.exists() {
        let message = "is there already; give another name, or remove it";
        return Err(io::Error::new(io::ErrorKind::AlreadyExists, message));
    }
    let mut part = output.as_os_str().to_owned();
    part.push(".part");
    Ok(part.into())
}

fn writer(file: File) -> io::Result<ArrowWriter<File>> {
    Ok(ArrowWriter::try_new(file, answers::schema(), Some(answers::properties()))?)
}

fn table(
    setup: &Setup,
    options: &CheckOptions,
    rows: &RecordBatch,
) -> Result<(RecordBatch, Outcome), String> {
    let read = |line| {
        guarded(|| article(line, options).map(|article| setup.completed(article)))
            .unwrap_or_else(|fault| Err(fault.to_string()))
    };
    let (ids, articles): (Vec<_>, Vec<_>) =
        columns::rows(rows).map(|(id, line)| (id, read(line))).unzip();
    let made = setup.supply.answers(&setup.checker, articles, |report, interrupt| {
        let report = report.messages_in(options.ui_lang.unwrap_or_default());
        Checked::of(&report, interrupt)
    });
    let answers: Vec<Answer> = ids.into_iter().zip(made).collect();
    let worst = answers.iter().map(|(_, made)| came_to(made)).max();
    let table = answers::table(&answers).map_err(|error| error.to_string())?;
    Ok((table, worst.unwrap_or(Outcome::Passes)))
}

fn article(line: Option<Line>, options: &CheckOptions) -> Result<Article, String> {
    let line = line.ok_or("there is no text in this row; an article needs at least a sentence")?;
    if line.text.len() as u64 > input::LONGEST_BYTES {
        return Err("the text is longer than 16 MB; split it into articles".to_owned());
    }
    line.article(options)
}

fn came_to(made: &Result<Checked, String>) -> Outcome {
    match made {
        Ok(checked) if checked.passes() => Outcome::Passes,
        Ok(_) => Outcome::Fails,
        Err(_) => Outcome::BadInput,
    }
}

fn progress(rows: i64) -> ProgressBar {
    let progress = ProgressBar::new(u64::try_from(rows).unwrap_or(0));
    match ProgressStyle::with_template("{percent}% {wide_bar} {per_sec} {eta} {pos} articles") {
        Ok(style) => progress.with_style(style),
        Err(_) => progress,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::supply::failing::{self, PANICS};
    use ::parquet::arrow::arrow_reader::ParquetRecordBatchReader;
    use arrow_array::cast::AsArray;
    use arrow_array::{ArrayRef, StringArray};
    use exchequer::Checker;
    use std::sync::Arc;

    /// A file of these articles, called `a`, `b`, …
    fn written(path: &Path, texts: &[&str]) {
        let ids = ('a'..).take(texts.len()).map(String::from);
        let column = |cells: Vec<String>| Arc::new(StringArray::from(cells)) as ArrayRef;
        let texts = texts.iter().map(ToString::to_string).collect();
        let columns = [("id", column(ids.collect())), ("text", column(texts))];
        let rows = RecordBatch::try_from_iter(columns).unwrap();
        let mut file =
            ArrowWriter::try_new(File::create(path).unwrap(), rows.schema(), None).unwrap();
        file.write(&rows).unwrap();
        file.close().unwrap();
    }

    fn checked(input: &Path, output: &Path) -> Result<Outcome, String> {
        let [input, written] = [input, output].map(|path| path.to_str().unwrap());
        let options = CheckOptions::of(&["--parquet", input, "--output", written, "--lang", "en"]);
        let setup = Setup::fixed(Checker::new(), failing::supply());
        rows_checked(&setup, &options, input, output)
    }

    #[test]
    fn a_row_over_which_the_checker_panics_is_answered_in_its_place() {
        let folder = tempfile::tempdir().unwrap();
        let (input, output) = (folder.path().join("in.parquet"), folder.path().join("out.parquet"));
        written(&input, &["It cost 5 euros.", PANICS, "It cost 6 euros."]);
        assert_eq!(checked(&input, &output), Ok(Outcome::BadInput));
        let rows = ParquetRecordBatchReader::try_new(File::open(&output).unwrap(), 10).unwrap();
        let rows: Vec<RecordBatch> = rows.map(Result::unwrap).collect();
        let column = |name: &str| rows[0].column_by_name(name).unwrap().as_string::<i32>();
        let errors: Vec<_> =
            column("error").iter().map(|error| error.unwrap_or_default()).collect();
        assert!(
            errors[0].is_empty() && errors[1].contains("no luck") && errors[2].is_empty(),
            "{errors:?}"
        );
        assert_eq!(column("id").iter().flatten().collect::<String>(), "abc");
    }

    #[test]
    fn a_damaged_file_is_named_wherever_the_damage_is() {
        let folder = tempfile::tempdir().unwrap();
        let (input, output) =
            (folder.path().join("damaged.parquet"), folder.path().join("out.parquet"));
        written(&input, &["It cost 5 euros.", "Nothing.", "It cost 6 euros."]);
        let whole = fs::read(&input).unwrap();
        let mut refused = 0;
        for (at, flipped) in (0..whole.len()).zip([0x01, 0x80, 0xff].into_iter().cycle()) {
            let mut damaged = whole.clone();
            damaged[at] ^= flipped;
            fs::write(&input, &damaged).unwrap();
            let _ = fs::remove_file(&output);
            if let Err(error) = checked(&input, &output) {
                assert!(error.contains("damaged.parquet: "), "{error}");
                assert!(!output.exists(), "{error}");
                refused += 1;
            }
        }
        assert!(refused > whole.len() / 3, "{refused} of {}", whole.len());
    }

    #[test]
    fn a_reader_that_panics_is_asked_no_more_and_said_to_have_a_damaged_file() {
        let rows = std::iter::from_fn(|| -> Option<Result<RecordBatch, ArrowError>> {
            panic!("bad page")
        });
        let read: Vec<_> = unbroken(rows).collect();
        let [Err(error)] = read.as_slice() else { panic!("{read:?}") };
        assert!(error.contains("damaged") && error.contains("bad page"), "{error}");
    }
}
