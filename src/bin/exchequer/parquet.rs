//! `exchequer check --parquet`: one article a row in, one report a row out, in order.
//!
//! ```text
//! exchequer check --parquet articles.parquet --output reports.parquet
//! ```
//!
//! A row that cannot be read as an article is answered in its place, in the column `error`. The answers
//! stand beside the output as `….part` until they are whole, so a file under the output's own name is
//! always a finished one; a run that was cut off is run again.

mod answers;
mod columns;

use crate::arguments::CheckOptions;
use crate::check::outcome;
use crate::lines::Line;
use crate::supply::Supply;
use crate::{Outcome, batch, complain, input};
use ::parquet::arrow::ArrowWriter;
use ::parquet::arrow::ProjectionMask;
use ::parquet::arrow::arrow_reader::{ArrowReaderOptions, ParquetRecordBatchReaderBuilder};
use ::parquet::file::metadata::ParquetMetaData;
use answers::Answer;
use arrow_array::RecordBatch;
use arrow_schema::ArrowError;
use exchequer::{Article, Checker, Report};
use indicatif::{ProgressBar, ProgressStyle};
use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

/// So many bytes of rows are read at a time: no more than this for every core is in memory.
const BATCH_BYTES: i64 = 256 * 1024;

/// Whatever the sizes of the rows, so many at most.
const MOST_ROWS: i64 = 1024;

/// Checks every row of a file, and writes the reports to another.
pub fn check_rows(
    checker: &Checker,
    supply: &Supply,
    options: &CheckOptions,
    name: &str,
) -> io::Result<Outcome> {
    let output = Path::new(options.output.as_deref().unwrap_or_default());
    match rows_checked(checker, supply, options, name, output) {
        Ok(outcome) => Ok(outcome),
        Err(error) => {
            complain(&error);
            Ok(Outcome::BadInput)
        }
    }
}

fn rows_checked(
    checker: &Checker,
    supply: &Supply,
    options: &CheckOptions,
    name: &str,
    output: &Path,
) -> Result<Outcome, String> {
    let of_input = |error: &dyn std::fmt::Display| format!("{name}: {error}");
    let of_output = |error: &dyn std::fmt::Display| format!("{}: {error}", output.display());
    let (rows, progress) = open(name).map_err(|error| of_input(&error))?;
    let part = new(output).map_err(|error| of_output(&error))?;
    let mut file = File::create(&part).and_then(writer).map_err(|error| of_output(&error))?;
    let mut worst = Outcome::Passes;
    let checked = |rows: Result<RecordBatch, _>| rows.and_then(|rows| table(checker, supply, options, &rows));
    batch::in_order(options.threads.unwrap_or_else(batch::cores), rows, checked, |table| {
        let (table, outcome) = table.map_err(|error| io::Error::other(of_input(&error)))?;
        worst = worst.max(outcome);
        progress.inc(table.num_rows() as u64);
        file.write(&table).map_err(|error| io::Error::other(of_output(&error)))
    })
    .map_err(|error| error.to_string())?;
    file.close().map_err(|error| of_output(&error))?;
    progress.finish_and_clear();
    fs::rename(&part, output).map_err(|error| of_output(&error))?;
    Ok(worst)
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
    let builder =
        ParquetRecordBatchReaderBuilder::try_new_with_options(file, plain_types).map_err(|error| {
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
    checker: &Checker,
    supply: &Supply,
    options: &CheckOptions,
    rows: &RecordBatch,
) -> Result<(RecordBatch, Outcome), ArrowError> {
    let (ids, articles): (Vec<_>, Vec<_>) =
        columns::rows(rows).map(|(id, line)| (id, article(line, options))).unzip();
    let answers: Vec<Answer> = ids.into_iter().zip(supply.reports(checker, articles)).collect();
    let worst = answers.iter().map(|(_, report)| came_to(report)).max();
    Ok((answers::table(&answers)?, worst.unwrap_or(Outcome::Passes)))
}

fn article(line: Option<Line>, options: &CheckOptions) -> Result<Article, String> {
    let line = line.ok_or("there is no text in this row; an article needs at least a sentence")?;
    if line.text.len() as u64 > input::LONGEST_BYTES {
        return Err("the text is longer than 16 MB; split it into articles".to_owned());
    }
    line.article(options)
}

fn came_to(report: &Result<Report, String>) -> Outcome {
    report.as_ref().map_or(Outcome::BadInput, outcome)
}

fn progress(rows: i64) -> ProgressBar {
    let progress = ProgressBar::new(u64::try_from(rows).unwrap_or(0));
    match ProgressStyle::with_template("{percent}% {wide_bar} {per_sec} {eta} {pos} articles") {
        Ok(style) => progress.with_style(style),
        Err(_) => progress,
    }
}
