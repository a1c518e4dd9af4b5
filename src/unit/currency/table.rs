//! The one reader of the text tables.
//!
//! A table is CSV with comment lines (`#`, the first naming the source), a header and one fact a
//! line, without quotes. A malformed line is left out rather than trusted or panicked over; a test
//! of each table proves that there is none, and that a reader of all CSV reads the same.
//!
//! It does not know what any table means.

use super::{Currency, DateRange};
use chrono::{Days, Months, NaiveDate};
use std::str::FromStr;

/// One line of a table, its cells found by the names in the header.
pub(super) struct Row<'a> {
    header: &'a [&'a str],
    cells: &'a [&'a str],
}

/// The facts of a table, one for each line that `fact` can read.
pub(super) fn read<T>(text: &str, fact: fn(&Row<'_>) -> Option<T>) -> Vec<T> {
    let mut lines = lines(text);
    let header: Vec<&str> = lines.next().unwrap_or_default().split(',').collect();
    let mut facts = Vec::new();
    // One list of cells for all lines: a command waits for these tables when it starts.
    let mut cells: Vec<&str> = Vec::with_capacity(header.len());
    for line in lines {
        cells.clear();
        cells.extend(line.split(','));
        let is_whole = cells.len() == header.len();
        facts.extend(is_whole.then(|| fact(&Row { header: &header, cells: &cells })).flatten());
    }
    facts
}

/// The header and the lines after it, without comments.
fn lines(text: &str) -> impl Iterator<Item = &str> {
    text.lines().filter(|line| !line.is_empty() && !line.starts_with('#'))
}

impl<'a> Row<'a> {
    /// The cell of a column, as written.
    pub(super) fn text(&self, column: &str) -> Option<&'a str> {
        self.cells.get(self.header.iter().position(|name| *name == column)?).copied()
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
    let (month, day) = match text.len() {
        4 => ("1", "1"),
        7 => (text.get(5..)?, "1"),
        10 => (text.get(5..7)?, text.get(8..)?),
        _ => return None,
    };
    let year = text.get(..4)?.parse().ok()?;
    NaiveDate::from_ymd_opt(year, month.parse().ok()?, day.parse().ok()?)
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
    assert_eq!(facts, lines(text).count() - 1, "some line of the table is malformed");
    let mut reader = csv::ReaderBuilder::new().comment(Some(b'#')).from_reader(text.as_bytes());
    let header = reader.headers().unwrap().clone();
    let header: Vec<&str> = header.iter().collect();
    let mut keys = Vec::new();
    for (record, line) in reader.records().zip(lines(text).skip(1)) {
        let record = record.unwrap();
        let cells: Vec<&str> = record.iter().collect();
        assert_eq!(cells, line.split(',').collect::<Vec<_>>());
        keys.push(key(&Row { header: &header, cells: &cells }));
    }
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
