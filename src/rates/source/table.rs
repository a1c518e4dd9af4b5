//! Lines of fields, found by the names in their header.
//!
//! Columns may be in any order, more of them may come, lines may precede the header, and commas,
//! semicolons or tabs may part them. Lines that begin with `#` are remarks. A line that is too
//! short is an error, the last one a sign that the answer was cut.

use super::{Fault, Flaw, Place};
use csv::{Position, ReaderBuilder, StringRecord, Trim};

/// A table with a header.
#[derive(Debug)]
pub(super) struct Table {
    header: StringRecord,
    rows: Vec<(usize, StringRecord)>,
}

/// One line of a table.
#[derive(Clone, Copy)]
pub(super) struct Row<'a> {
    table: &'a Table,
    cells: &'a StringRecord,
    line: usize,
}

/// How many lines may be before a header.
const PREAMBLE: usize = 20;

impl Table {
    /// Reads a table whose header has all these columns.
    pub(super) fn read(text: &str, columns: &[&str]) -> Result<Self, Flaw> {
        let delimiter = delimiter(text, columns);
        let mut records = records(text, delimiter)?.into_iter();
        let header = records.by_ref().take(PREAMBLE).find(|(_, cells)| has(cells, columns));
        let Some((_, header)) = header else {
            return Err(Flaw::form(
                Place::Line(1),
                format!("the columns {}", columns.join(", ")),
                first_line(text),
            ));
        };
        let rows: Vec<_> = records.collect();
        check_lengths(&header, &rows)?;
        Ok(Self { header, rows })
    }

    /// The names of all columns.
    pub(super) fn columns(&self) -> impl Iterator<Item = &str> {
        self.header.iter()
    }

    pub(super) fn rows(&self) -> impl Iterator<Item = Row<'_>> {
        self.rows.iter().map(|(line, cells)| Row { table: self, cells, line: *line })
    }
}

impl<'a> Row<'a> {
    /// Where it stands.
    pub(super) fn place(self) -> Place {
        Place::Line(self.line)
    }

    /// The cell in a column.
    pub(super) fn text(self, column: &str) -> Result<&'a str, Flaw> {
        self.optional(column).ok_or_else(|| Flaw::field(self.place(), column))
    }

    /// The cell in a column that may not be there.
    pub(super) fn optional(self, column: &str) -> Option<&'a str> {
        self.cells.get(self.table.header.iter().position(|name| name.eq_ignore_ascii_case(column))?)
    }

    /// All cells, by the order of the columns.
    pub(super) fn cells(self) -> impl Iterator<Item = &'a str> {
        self.cells.iter()
    }
}

/// All lines with their numbers, blank ones left out.
pub(super) fn records(text: &str, delimiter: u8) -> Result<Vec<(usize, StringRecord)>, Flaw> {
    let mut reader = ReaderBuilder::new()
        .delimiter(delimiter)
        .has_headers(false)
        .flexible(true)
        .trim(Trim::All)
        .comment(Some(b'#'))
        .from_reader(text.as_bytes());
    let mut records = Vec::new();
    for record in reader.records() {
        let record =
            record.map_err(|error| Flaw::form(Place::Answer, "a table", &error.to_string()))?;
        let line = record.position().map_or(0, |position| line_of(text, position));
        if record.iter().any(|cell| !cell.is_empty()) {
            records.push((line, record));
        }
    }
    Ok(records)
}

/// The line on which a record stands; the reader counts from before the blank lines and the remarks
/// above it.
fn line_of(text: &str, position: &Position) -> usize {
    let [byte, line] =
        [position.byte(), position.line()].map(|at| usize::try_from(at).unwrap_or(usize::MAX));
    let above = text.get(byte..).unwrap_or_default().lines();
    line + above.take_while(|line| line.trim().is_empty() || line.starts_with('#')).count()
}

/// The first line, to show what was found in place of a header.
pub(super) fn first_line(text: &str) -> &str {
    text.lines().find(|line| !line.trim().is_empty()).unwrap_or_default()
}

fn has(cells: &StringRecord, columns: &[&str]) -> bool {
    columns.iter().all(|column| cells.iter().any(|cell| cell.eq_ignore_ascii_case(column)))
}

/// What stands most often in the line that names a wanted column.
fn delimiter(text: &str, columns: &[&str]) -> u8 {
    let named = |line: &&str| {
        columns
            .iter()
            .all(|column| line.to_ascii_lowercase().contains(&column.to_ascii_lowercase()))
    };
    let header = text.lines().take(PREAMBLE).find(named).unwrap_or_default();
    let count = |delimiter: &u8| header.bytes().filter(|byte| byte == delimiter).count();
    [b'\t', b';', b','].into_iter().max_by_key(count).unwrap_or(b',')
}

fn check_lengths(header: &StringRecord, rows: &[(usize, StringRecord)]) -> Result<(), Flaw> {
    let named = header.iter().enumerate().filter(|(_, name)| !name.is_empty());
    let wanted = named.last().map_or(0, |(last, _)| last + 1);
    let Some(at) = rows.iter().position(|(_, cells)| cells.len() < wanted) else { return Ok(()) };
    let line = rows.get(at).map_or(0, |(line, _)| *line);
    if at + 1 == rows.len() {
        return Err(Flaw { place: Place::Line(line), fault: Fault::Truncated });
    }
    let found = rows.get(at).map_or(0, |(_, cells)| cells.len());
    Err(Flaw::form(Place::Line(line), format!("{wanted} fields"), &format!("{found} fields")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_column_is_found_by_name_wherever_it_stands() {
        let text =
            "Some bank\n\nOBS_VALUE,extra, TIME_PERIOD \n1.5,x,2023-08-15\n\n2.5,y,2023-08-16,,\n";
        let table = Table::read(text, &["time_period", "OBS_VALUE"]).unwrap();
        let rows: Vec<_> = table.rows().collect();
        assert_eq!(rows[1].text("Time_Period").unwrap(), "2023-08-16");
        assert_eq!(rows[1].place(), Place::Line(6));
        assert_eq!(rows[0].text("CURRENCY").unwrap_err(), Flaw::field(Place::Line(4), "CURRENCY"));
    }

    #[test]
    fn semicolons_and_tabs_part_fields_too() {
        let table = Table::read("A;B\r\n1,5;2\r\n", &["A", "B"]).unwrap();
        assert_eq!(table.rows().next().unwrap().text("A").unwrap(), "1,5");
        let table = Table::read("A\tB\n1;5\t2,5", &["A", "B"]).unwrap();
        assert_eq!(table.rows().next().unwrap().text("B").unwrap(), "2,5");
    }

    #[test]
    fn lines_that_begin_with_a_hash_are_remarks_wherever_they_stand() {
        let text =
            "# made on 10 February\nA,B\n1,2\n# one, two, three\n3,4\n#N.A. = not available\n# end";
        let table = Table::read(text, &["A", "B"]).unwrap();
        let read: Vec<_> = table.rows().map(|row| (row.text("A").unwrap(), row.place())).collect();
        assert_eq!(read, [("1", Place::Line(3)), ("3", Place::Line(5))]);
    }

    #[test]
    fn a_last_line_that_is_too_short_was_cut_and_another_is_malformed() {
        let cut = Table::read("A,B,C,\n1,2,3,\n1,2", &["A"]).unwrap_err();
        assert_eq!(cut, Flaw { place: Place::Line(3), fault: Fault::Truncated });
        let short = Table::read("A,B,C,\n1,2\n1,2,3,\n", &["A"]).unwrap_err();
        assert_eq!(short.to_string(), "line 2: expected 3 fields, found \"2 fields\"");
        assert!(
            Table::read("A,B,C,\n1,2,3\n", &["A"]).is_ok(),
            "the empty last column may be missing"
        );
    }

    #[test]
    fn a_table_without_its_columns_is_refused() {
        let error = Table::read("{\"a\":1}", &["Date"]).unwrap_err();
        assert_eq!(error.to_string(), "line 1: expected the columns Date, found \"{\\\"a\\\":1}\"");
    }
}
