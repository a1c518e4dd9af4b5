//! The one reader of the text tables.
//!
//! A table is CSV with comment lines (`#`, the first naming the source), a header and one fact a
//! line. A malformed line is left out rather than trusted or panicked over; a test of each table
//! proves that there is none.
//!
//! It does not know what any table means.

use super::{Currency, DateRange};
use chrono::{Days, Months, NaiveDate};
use csv::StringRecord;
use std::str::FromStr;

/// One line of a table, its cells found by the names in the header.
pub(super) struct Row<'a> {
    header: &'a StringRecord,
    cells: &'a StringRecord,
}

/// The facts of a table, one for each line that `fact` can read.
pub(super) fn read<T>(text: &str, fact: fn(&Row<'_>) -> Option<T>) -> Vec<T> {
    let mut reader = csv::ReaderBuilder::new().comment(Some(b'#')).from_reader(text.as_bytes());
    let Ok(header) = reader.headers().cloned() else {
        return Vec::new();
    };
    let mut facts = Vec::new();
    // One record for all lines: a command waits for these tables when it starts.
    let mut cells = StringRecord::new();
    while !reader.is_done() {
        let read = reader.read_record(&mut cells).unwrap_or_default();
        facts.extend(read.then(|| fact(&Row { header: &header, cells: &cells })).flatten());
    }
    facts
}

impl<'a> Row<'a> {
    /// The cell of a column, as written.
    pub(super) fn text(&self, column: &str) -> Option<&'a str> {
        self.cells.get(self.header.iter().position(|name| name == column)?)
    }

    /// The cell's value: a number, or a decimal in its written digits.
    pub(super) fn value<T: FromStr>(&self, column: &str) -> Option<T> {
        self.text(column)?.parse().ok()
    }

    /// The value of a cell that may be empty; the outer `None` is a malformed one.
    pub(super) fn optional<T: FromStr>(&self, column: &str) -> Option<Option<T>> {
        optional(self.text(column)?, |text| text.parse().ok())
    }

    /// The currency whose code is in the cell.
    pub(super) fn currency(&self, column: &str) -> Option<Currency> {
        Currency::from_code(self.text(column)?)
    }

    /// The columns `from` and `until`.
    pub(super) fn life(&self) -> Option<DateRange> {
        Some(DateRange {
            from: optional(self.text("from")?, first_day)?,
            until: optional(self.text("until")?, last_day)?,
        })
    }
}

fn optional<T>(text: &str, read: impl Fn(&str) -> Option<T>) -> Option<Option<T>> {
    if text.is_empty() { Some(None) } else { read(text).map(Some) }
}

/// The first day of YYYY, YYYY-MM or YYYY-MM-DD.
fn first_day(text: &str) -> Option<NaiveDate> {
    let mut parts = text.splitn(3, '-');
    let year = parts.next()?.parse().ok()?;
    let [month, day] = [(); 2].map(|()| parts.next().map_or(Ok(1), str::parse));
    NaiveDate::from_ymd_opt(year, month.ok()?, day.ok()?)
}

/// The last day of YYYY, YYYY-MM or YYYY-MM-DD.
fn last_day(text: &str) -> Option<NaiveDate> {
    let first = first_day(text)?;
    let months = match text.len() {
        4 => 12,
        7 => 1,
        _ => return Some(first),
    };
    first.checked_add_months(Months::new(months))?.checked_sub_days(Days::new(1))
}

/// Asserts that a table names its source, that all its lines were read, and that their keys rise.
#[cfg(test)]
pub(super) fn assert_sound(text: &str, facts: usize, key: fn(&Row<'_>) -> String) {
    assert!(
        text.lines().next().is_some_and(|line| line.starts_with("# ") && line.contains("Source: "))
    );
    let lines = text.lines().filter(|line| !line.starts_with('#')).count() - 1;
    assert_eq!(facts, lines, "some line of the table is malformed");
    let mut reader = csv::ReaderBuilder::new().comment(Some(b'#')).from_reader(text.as_bytes());
    let header = reader.headers().unwrap().clone();
    let rows: Vec<StringRecord> = reader.records().map(Result::unwrap).collect();
    let keys: Vec<String> = rows.iter().map(|cells| key(&Row { header: &header, cells })).collect();
    for pair in keys.windows(2) {
        assert!(pair[0] < pair[1], "{:?} stands before {:?}", pair[0], pair[1]);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "# Source: us\ncode,number,from,until\nDKK,1,2001,\nDKK,x,2001,\nDKK,2\n\
        QQQ,3,2001,\nSEK,4,2001-13,\nSEK,5,2001-02,2004-02\nNOK,,,2004\n";

    fn fact(row: &Row<'_>) -> Option<(Currency, Option<u8>, DateRange)> {
        Some((row.currency("code")?, row.optional("number")?, row.life()?))
    }

    fn day(text: &str) -> Option<NaiveDate> {
        Some(text.parse().unwrap())
    }

    #[test]
    fn a_malformed_line_is_left_out_and_the_rest_is_read() {
        let facts = read(TEXT, fact);
        let numbers: Vec<Option<u8>> = facts.iter().map(|(_, number, _)| *number).collect();
        assert_eq!(numbers, [Some(1), Some(5), None]);
    }

    #[test]
    fn a_date_by_month_or_year_is_its_first_or_last_day() {
        let lives: Vec<DateRange> = read(TEXT, fact).into_iter().map(|(_, _, life)| life).collect();
        assert_eq!(lives[0], DateRange { from: day("2001-01-01"), until: None });
        assert_eq!(lives[1], DateRange { from: day("2001-02-01"), until: day("2004-02-29") });
        assert_eq!(lives[2], DateRange { from: None, until: day("2004-12-31") });
    }

    #[test]
    fn a_table_without_the_columns_has_no_facts() {
        assert!(read("", fact).is_empty());
        assert!(read("a,b\n1,2\n", fact).is_empty());
    }
}
