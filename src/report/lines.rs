//! Lines and columns, for editors and for tools that read code.
//!
//! "1.000 kr.\n2.000 kr." has its second amount in line 1, column 0, both counted from 0. A byte
//! order mark at the start is no part of the text to either kind of tool, and counts nothing.

use super::{Offsets, Positions};

/// A line and a place in it, both counted from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Place {
    /// The line.
    pub(super) line: usize,
    /// How many units of the line lie before the place.
    pub(super) column: usize,
}

/// The lines of one text. A line ends at `\n`, `\r\n` or `\r`.
#[derive(Clone, Debug)]
pub(super) struct Lines<'a> {
    positions: Positions<'a>,
    /// The first byte of each line.
    starts: Vec<usize>,
}

impl<'a> Lines<'a> {
    /// The lines of `text` with columns in UTF-16 code units, in one pass.
    pub(super) fn of(text: &'a str) -> Self {
        Self::counted(text, Offsets::Utf16)
    }

    /// The same with columns in this unit.
    pub(super) fn counted(text: &'a str, unit: Offsets) -> Self {
        let bytes = text.as_bytes();
        let breaks = bytes.iter().enumerate().filter(|(at, byte)| match byte {
            b'\n' => true,
            b'\r' => bytes.get(at + 1) != Some(&b'\n'),
            _ => false,
        });
        let mark = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
        let starts = std::iter::once(mark).chain(breaks.map(|(at, _)| at + 1)).collect();
        Self { positions: Positions::of(text, unit), starts }
    }

    /// How many units lie before a byte.
    pub(super) fn offset(&self, byte: usize) -> usize {
        self.between(self.start(0), byte)
    }

    /// The line and column of a byte.
    pub(super) fn place(&self, byte: usize) -> Place {
        let line = self.starts.partition_point(|start| *start <= byte).saturating_sub(1);
        Place { line, column: self.between(self.start(line), byte) }
    }

    fn start(&self, line: usize) -> usize {
        self.starts.get(line).copied().unwrap_or(0)
    }

    fn between(&self, start: usize, byte: usize) -> usize {
        self.positions.at(byte).saturating_sub(self.positions.at(start))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn place(text: &str, byte: usize) -> (usize, usize) {
        let Place { line, column } = Lines::of(text).place(byte);
        (line, column)
    }

    proptest! {
        #[test]
        fn a_line_and_its_column_lead_back_to_the_place(text in "(a|😀|\r|\n|\r\n){0,60}") {
            let units: Vec<u16> = text.encode_utf16().collect();
            let lines = Lines::of(&text);
            for (at, _) in text.char_indices() {
                let place = lines.place(at);
                let start = lines.offset(lines.start(place.line));
                prop_assert_eq!(&units[..start + place.column], text[..at].encode_utf16().collect::<Vec<_>>());
            }
        }
    }

    #[test]
    fn every_kind_of_line_break_ends_one_line() {
        let text = "a\r\nb\rc\n😀d";
        assert_eq!([place(text, 0), place(text, 3), place(text, 5)], [(0, 0), (1, 0), (2, 0)]);
        assert_eq!([place(text, 7), place(text, 11), place(text, 12)], [(3, 0), (3, 2), (3, 3)]);
    }

    #[test]
    fn a_byte_order_mark_counts_nothing() {
        let text = "\u{feff}ab\nc";
        assert_eq!([place(text, 3), place(text, 4), place(text, 6)], [(0, 0), (0, 1), (1, 0)]);
        assert_eq!([0, 3, 4].map(|byte| Lines::of(text).offset(byte)), [0, 0, 1]);
    }
}
