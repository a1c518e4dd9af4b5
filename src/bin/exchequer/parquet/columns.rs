//! Articles from the columns of a table.
//!
//! `text` must be there; `id`, `lang`, `date` and `country` may be, and any cell of theirs may be
//! null. Strings are read everywhere, whole numbers in `id`, days and times in `date`: of a time,
//! the day it is at UTC, since that is what Parquet keeps. Columns of other names are passed over
//! unread.

use crate::lines::Line;
use arrow_array::cast::AsArray;
use arrow_array::types::{
    Date32Type, Int32Type, Int64Type, TimestampMicrosecondType, TimestampMillisecondType,
    TimestampNanosecondType,
};
use arrow_array::{Array, ArrayRef, RecordBatch};
use arrow_schema::{DataType, Field, Schema, TimeUnit};
use serde::de::IgnoredAny;

const NAMES: [&str; 5] = ["id", "text", "lang", "date", "country"];

/// The places of the columns to read.
///
/// # Errors
///
/// When there is no `text`, or a column is of a type that is not read.
pub fn of(schema: &Schema) -> Result<Vec<usize>, String> {
    if schema.column_with_name("text").is_none() {
        let there: Vec<&str> = schema.fields().iter().map(|field| field.name().as_str()).collect();
        return Err(format!(
            "there is no column `text`, only {}; name the column with the articles' text so",
            there.join(", ")
        ));
    }
    let named = NAMES.iter().filter_map(|name| schema.column_with_name(name));
    named.map(|(place, field)| check_type(field).map(|()| place)).collect()
}

/// A row with its id, as it is there; without text, it is no article.
pub type Row = (Option<String>, Option<Line>);

/// The rows of a part of the table.
pub fn rows(batch: &RecordBatch) -> impl Iterator<Item = Row> {
    let cell = |name, row| batch.column_by_name(name).and_then(|column| written(column, row));
    (0..batch.num_rows()).map(move |row| {
        let id = cell("id", row);
        let line = cell("text", row).map(|text| Line {
            id: id.clone().map(serde_json::Value::String),
            text,
            lang: cell("lang", row),
            date: cell("date", row),
            country: cell("country", row),
            parts: Vec::new(),
            sources: Vec::new(),
            _taken: IgnoredAny,
        });
        (id, line)
    })
}

fn check_type(field: &Field) -> Result<(), String> {
    let (read, wanted) = match (field.name().as_str(), field.data_type()) {
        (_, DataType::Utf8) => (true, "a string"),
        ("id", kind) => {
            (matches!(kind, DataType::Int32 | DataType::Int64), "a string or a whole number")
        }
        ("date", DataType::Date32) => (true, "a date"),
        ("date", DataType::Timestamp(unit, _)) => (*unit != TimeUnit::Second, "a time"),
        ("date", _) => (false, "a string, a date or a time"),
        (_, _) => (false, "a string"),
    };
    if read {
        return Ok(());
    }
    let (name, kind) = (field.name(), field.data_type());
    Err(format!(
        "the column `{name}` is {kind}, and must be {wanted}; cast it when you write the file"
    ))
}

/// A cell as it would be written; `None` when it is null.
fn written(column: &ArrayRef, row: usize) -> Option<String> {
    if column.is_null(row) {
        return None;
    }
    match column.data_type() {
        DataType::Int32 => Some(column.as_primitive_opt::<Int32Type>()?.value(row).to_string()),
        DataType::Int64 => Some(column.as_primitive_opt::<Int64Type>()?.value(row).to_string()),
        DataType::Date32 | DataType::Timestamp(..) => Some(day(column, row)?.to_string()),
        _ => Some(column.as_string_opt::<i32>()?.value(row).to_owned()),
    }
}

fn day(column: &ArrayRef, row: usize) -> Option<chrono::NaiveDate> {
    match column.data_type() {
        DataType::Timestamp(TimeUnit::Millisecond, _) => {
            column.as_primitive_opt::<TimestampMillisecondType>()?.value_as_date(row)
        }
        DataType::Timestamp(TimeUnit::Microsecond, _) => {
            column.as_primitive_opt::<TimestampMicrosecondType>()?.value_as_date(row)
        }
        DataType::Timestamp(TimeUnit::Nanosecond, _) => {
            column.as_primitive_opt::<TimestampNanosecondType>()?.value_as_date(row)
        }
        _ => column.as_primitive_opt::<Date32Type>()?.value_as_date(row),
    }
}
