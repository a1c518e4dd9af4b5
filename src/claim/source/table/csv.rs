//! The cells of a text with a line for each record: <https://www.rfc-editor.org/rfc/rfc4180>, with
//! commas, semicolons, tabs or bars between.
//!
//! The `csv` crate does not say where in the text a cell is, which a finding shows.

use super::Cells;
use super::numeral::Numeral;
use crate::Span;
use crate::text::is_sentence_mark;
use rustc_hash::FxHashSet;

/// What may be between cells.
const DIVIDERS: [u8; 4] = [b',', b';', b'\t', b'|'];

/// A longer cell is a paragraph.
const LONGEST_CELL: usize = 200;

/// More words are no name of a column.
const MOST_WORDS: usize = 8;

/// So many lines of each hundred may have more or fewer cells than the first.
const MOST_RAGGED_PERCENT: usize = 10;

/// The cells of a table; `None` where a text is none.
pub(super) fn cells(text: &str) -> Option<Cells> {
    let first = text.trim_start_matches('\u{feff}').trim_start().lines().next()?;
    let mut dividers = DIVIDERS;
    dividers.sort_by_key(|divider| {
        std::cmp::Reverse(first.bytes().filter(|byte| byte == divider).count())
    });
    table(text, &records(text, *dividers.first()?)?)
}

/// The records of a text, each as the places of its cells; `None` where a cell is too long.
fn records(text: &str, divider: u8) -> Option<Vec<Vec<Span>>> {
    let (mut records, mut record) = (Vec::new(), Vec::new());
    let (mut start, mut quoted) = (0, false);
    for (at, byte) in text.bytes().chain([b'\n']).enumerate() {
        quoted ^= byte == b'"';
        let ends_cell = !quoted && (byte == divider || byte == b'\n') || at == text.len();
        if ends_cell {
            if at.checked_sub(start)? > LONGEST_CELL {
                return None;
            }
            record.push(trimmed(text, Span::new(start, at))?);
            start = at.checked_add(1)?;
        }
        if ends_cell && byte == b'\n' {
            let is_empty = record.iter().all(|cell: &Span| cell.start == cell.end);
            let cells = std::mem::take(&mut record);
            records.extend((!is_empty).then_some(cells));
        }
    }
    Some(records)
}

/// A cell without blanks and quotes around it.
fn trimmed(text: &str, cell: Span) -> Option<Span> {
    let words = text.get(cell.start..cell.end)?;
    let is_around = |c: char| c.is_whitespace() || c == '"' || c == '\u{feff}';
    let inside = words.trim_start_matches(is_around);
    let start = cell.end.checked_sub(inside.len())?;
    let end = start.checked_add(inside.trim_end_matches(is_around).len())?;
    Some(Span::new(start, end))
}

/// The cells, if the records are those of a table: names above, numbers below.
fn table(text: &str, records: &[Vec<Span>]) -> Option<Cells> {
    let (names, rows) = records.split_first()?;
    let width = names.len();
    let is_name = |cell: &Span| !cell.of(text).is_empty() && Numeral::of(cell.of(text)).is_none();
    let is_prose = |cell: &Span| {
        let words = cell.of(text);
        words.ends_with(is_sentence_mark) || words.split_whitespace().nth(MOST_WORDS).is_some()
    };
    let mut ends = records.iter().filter_map(|row| row.last());
    if names.iter().any(is_prose) || ends.any(is_prose) {
        return None;
    }
    let named = names.iter().filter(|cell| is_name(cell)).count();
    let ragged = rows.iter().filter(|row| row.len() != width).count();
    let is_regular = ragged.saturating_mul(100) <= rows.len().saturating_mul(MOST_RAGGED_PERCENT);
    if width < 2 || rows.is_empty() || named.saturating_mul(2) <= width || !is_regular {
        return None;
    }
    let of_column = |column: usize| rows.iter().filter_map(move |row| row.get(column));
    let has_numbers = (0..width).any(|column| {
        let mut filled = of_column(column).filter(|cell| cell.start < cell.end).peekable();
        filled.peek().is_some() && filled.all(|cell| Numeral::of(cell.of(text)).is_some())
    });
    let filled = rows.iter().flat_map(|row| row.iter().copied().enumerate().take(width));
    has_numbers.then(|| Cells {
        names: names.iter().map(|cell| (cell.of(text).to_owned(), *cell)).collect(),
        cells: filled.filter(|(_, cell)| cell.start < cell.end).collect(),
        with_point: FxHashSet::default(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str) -> Option<Vec<(usize, &str)>> {
        let cells = cells(text)?.cells;
        Some(cells.into_iter().map(|(column, span)| (column, span.of(text))).collect())
    }

    #[test]
    fn cells_are_divided_and_quoted_in_any_of_four_ways() {
        for text in [
            "city,jobs\n\"Paris, France\",\"1,200\"\n",
            "city;jobs\r\n\"Paris, France\";1,200\r\n",
            "city\tjobs\nParis, France\t1,200",
            "\u{feff}city | jobs\nParis, France | 1,200\n\n",
        ] {
            assert_eq!(shown(text), Some(vec![(0, "Paris, France"), (1, "1,200")]), "{text:?}");
        }
    }

    #[test]
    fn prose_and_lists_are_no_tables() {
        for text in [
            "The firm made €5m, it says.\nIt has 3 shops.",
            "Sales rose by 5 per cent.",
            "The mayor spent $3,846 on wine, says an audit.\nThe bill was $11,200, or 75 a head.",
            "It has 3,400 shops, too\nIt has 5,600 cars, too many to say where all of them are",
            "a,b\nc,d\n",
            "1,2\n3,4\n",
            "",
        ] {
            assert_eq!(shown(text), None, "{text:?}");
        }
    }
}
