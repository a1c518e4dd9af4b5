//! The numbers of a JSON text, each in the column of its key.
//!
//! Keys in different objects that are the same are one column; the numbers of a list are in the
//! column of the key before it.

use super::Cells;
use super::numeral::Numeral;
use crate::Span;
use rustc_hash::{FxHashMap, FxHashSet};
use serde::de::IgnoredAny;

/// The numbers of a JSON text, in quotation marks or not; `None` where it is no JSON.
pub(super) fn cells(text: &str) -> Option<Cells> {
    if !text.trim_start().starts_with(['{', '[']) {
        return None;
    }
    serde_json::from_str::<IgnoredAny>(text).ok()?;
    let mut walk = Walk { text, at: 0, keys: vec![None], columns: FxHashMap::default() };
    let mut found =
        Cells { names: Vec::new(), cells: Vec::new(), with_point: FxHashSet::default() };
    while walk.step(&mut found).is_some() {}
    Some(found)
}

/// A walk through a text that is known to be JSON.
struct Walk<'t> {
    text: &'t str,
    at: usize,
    /// The column that is open at each depth.
    keys: Vec<Option<usize>>,
    columns: FxHashMap<&'t str, usize>,
}

impl<'t> Walk<'t> {
    fn step(&mut self, found: &mut Cells) -> Option<()> {
        let rest = self.text.get(self.at..)?;
        let start = self.at;
        let byte = *rest.as_bytes().first()?;
        let length = match byte {
            b'"' => string(rest)?,
            b'-' | b'0'..=b'9' => number(rest),
            _ => 1,
        };
        self.at = self.at.checked_add(length)?;
        match byte {
            b'{' | b'[' => self.keys.push(self.keys.last().copied().flatten()),
            b'}' | b']' => drop(self.keys.pop()),
            b'"' => {
                let inside = Span::new(start.checked_add(1)?, self.at.checked_sub(1)?);
                let after = self.text.get(self.at..)?.trim_start();
                if after.starts_with(':') {
                    self.open(inside, found);
                } else if Numeral::of(inside.of(self.text)).is_some() {
                    self.add(inside, found);
                }
            }
            b'-' | b'0'..=b'9' => {
                let column = self.add(Span::new(start, self.at), found);
                found.with_point.insert(column);
            }
            _ => {}
        }
        Some(())
    }

    /// Opens the column of a key.
    fn open(&mut self, key: Span, found: &mut Cells) {
        let name = key.of(self.text);
        let column = *self.columns.entry(name).or_insert_with(|| {
            found.names.push((name.to_owned(), key));
            found.names.len().saturating_sub(1)
        });
        if let Some(last) = self.keys.last_mut() {
            *last = Some(column);
        }
    }

    /// Adds a number to the column that is open, and returns that column.
    fn add(&mut self, cell: Span, found: &mut Cells) -> usize {
        let column = self.keys.last().copied().flatten().unwrap_or_else(|| {
            // A list without a key has a column without a name.
            found.names.push((String::new(), Span::new(0, 0)));
            let column = found.names.len().saturating_sub(1);
            self.keys.iter_mut().for_each(|key| *key = key.or(Some(column)));
            column
        });
        found.cells.push((column, cell));
        column
    }
}

/// The length of a string with its quotes.
fn string(text: &str) -> Option<usize> {
    let mut escaped = false;
    let ends = |byte: u8| {
        let is_end = byte == b'"' && !escaped;
        escaped = byte == b'\\' && !escaped;
        is_end
    };
    text.bytes().skip(1).position(ends)?.checked_add(2)
}

/// The length of a number.
fn number(text: &str) -> usize {
    text.bytes()
        .take_while(|byte| {
            byte.is_ascii_digit() || matches!(byte, b'-' | b'+' | b'.' | b'e' | b'E')
        })
        .count()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str) -> Option<Vec<(String, &str)>> {
        let Cells { names, cells, .. } = cells(text)?;
        Some(cells.into_iter().map(|(at, span)| (names[at].0.clone(), span.of(text))).collect())
    }

    #[test]
    fn numbers_are_in_the_column_of_their_key() {
        let text = r#"{"rows":[{"city":"A \"3\"","jobs":12},{"jobs": -3.5, "x":{"y":["7","b"]}}]}"#;
        let expected = [("jobs", "12"), ("jobs", "-3.5"), ("y", "7")];
        let expected = expected.map(|(name, cell)| (name.to_owned(), cell));
        assert_eq!(shown(text).unwrap(), expected);
        assert_eq!(shown("[1, 2]").unwrap().len(), 2);
    }

    #[test]
    fn what_is_no_json_is_no_table() {
        for text in ["", "[1, 2", "{5 euros}", "5"] {
            assert!(shown(text).is_none(), "{text}");
        }
    }
}
