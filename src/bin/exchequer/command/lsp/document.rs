//! A text that is open in an editor, and places in it as the protocol counts them.

use super::checked::Checked;
use exchequer::report::{Offsets, Positions};
use lsp_types::{Position, TextDocumentContentChangeEvent, TextDocumentItem, Uri};

/// An open text.
pub struct Document {
    /// Its address.
    pub uri: Uri,
    /// Its version, which grows with each edit.
    pub version: i32,
    /// Whether it is markup, in which places of the text are not known.
    pub is_markup: bool,
    /// The text as it is in the editor.
    pub text: String,
    /// What came of checking this very text.
    pub checked: Option<Checked>,
    /// Whether the editor has been told.
    pub is_published: bool,
}

impl Document {
    /// A text as it is opened.
    pub fn opened(item: TextDocumentItem) -> Self {
        Self {
            is_markup: matches!(item.language_id.as_str(), "html" | "xml" | "xhtml"),
            uri: item.uri,
            version: item.version,
            text: item.text,
            checked: None,
            is_published: false,
        }
    }

    /// Takes edits in, one after another.
    pub fn change(
        &mut self,
        version: i32,
        changes: Vec<TextDocumentContentChangeEvent>,
        unit: Offsets,
    ) {
        for change in changes {
            match change.range {
                None => self.text = change.text,
                Some(range) => {
                    let start = offset(&self.text, range.start, unit);
                    let end = offset(&self.text, range.end, unit).max(start);
                    self.text.replace_range(start..end, &change.text);
                }
            }
        }
        self.version = version;
        self.forget();
    }

    /// Whatever was found no longer holds.
    pub fn forget(&mut self) {
        self.checked = None;
        self.is_published = false;
    }
}

/// The byte at a position. One after the end of its line is the end of the line, one within a
/// character its beginning, and one after the last line the end of the text.
pub fn offset(text: &str, position: Position, unit: Offsets) -> usize {
    let Some(start) = starts(text).nth(position.line as usize) else { return text.len() };
    let line = text.get(start..).unwrap_or_default();
    let line = line.split(['\n', '\r']).next().unwrap_or_default();
    let mut left = position.character as usize;
    for (at, c) in line.char_indices() {
        let width = match unit {
            Offsets::Bytes => c.len_utf8(),
            Offsets::CodePoints => 1,
            _ => c.len_utf16(),
        };
        if left < width {
            return start + at;
        }
        left -= width;
    }
    start + line.len()
}

/// The position of a byte.
pub fn position(text: &str, byte: usize, unit: Offsets) -> Position {
    let lines = starts(text).take_while(|start| *start <= byte).enumerate();
    let (line, start) = lines.last().unwrap_or_default();
    let line_text = text.get(start..byte).unwrap_or_default();
    let character = Positions::of(line_text, unit).at(line_text.len());
    let number = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    Position::new(number(line), number(character))
}

/// The first byte of each line. A line ends at `\n`, `\r\n` or `\r`.
fn starts(text: &str) -> impl Iterator<Item = usize> + '_ {
    let bytes = text.as_bytes();
    let ends = bytes.iter().enumerate().filter(|(at, byte)| match byte {
        b'\n' => true,
        b'\r' => bytes.get(at + 1) != Some(&b'\n'),
        _ => false,
    });
    std::iter::once(0).chain(ends.map(|(at, _)| at + 1))
}

#[cfg(test)]
mod tests {
    use super::*;
    use lsp_types::Range;
    use proptest::prelude::*;

    const UNITS: [Offsets; 3] = [Offsets::Bytes, Offsets::CodePoints, Offsets::Utf16];

    fn document(text: &str) -> Document {
        let uri = "untitled:a".parse().unwrap();
        Document::opened(TextDocumentItem::new(uri, "plaintext".to_owned(), 1, text.to_owned()))
    }

    fn edit(range: Option<Range>, text: &str) -> TextDocumentContentChangeEvent {
        TextDocumentContentChangeEvent { range, range_length: None, text: text.to_owned() }
    }

    proptest! {
        #[test]
        fn a_byte_leads_to_a_position_and_back(text in "(a|å|😀|\r|\n|\r\n){0,40}") {
            for unit in UNITS {
                for (at, _) in text.char_indices() {
                    // Between the two bytes of one line break there is no position.
                    if !text[..at].ends_with('\r') || !text[at..].starts_with('\n') {
                        prop_assert_eq!(offset(&text, position(&text, at, unit), unit), at);
                    }
                }
            }
        }

        #[test]
        fn any_range_of_any_text_can_be_edited(
            text in "(a|å|😀|\r|\n|\r\n){0,40}",
            [a, b, c, d] in prop::array::uniform4(prop_oneof![0..9u32, Just(u32::MAX)])
        ) {
            for unit in UNITS {
                let mut document = document(&text);
                let range = Range::new(Position::new(a, b), Position::new(c, d));
                document.change(2, vec![edit(Some(range), "ø")], unit);
                prop_assert!(document.text.contains('ø'));
            }
        }
    }

    #[test]
    fn edits_are_made_one_after_another_in_the_unit_of_the_editor() {
        let mut document = document("Først 😀 5 kr.\r\nSlut.");
        let place = |from, to| Some(Range::new(Position::new(0, from), Position::new(0, to)));
        let changes = vec![edit(place(9, 10), "50"), edit(place(9, 11), "500")];
        document.change(7, changes, Offsets::Utf16);
        assert_eq!((document.text.as_str(), document.version), ("Først 😀 500 kr.\r\nSlut.", 7));
        document.change(8, vec![edit(None, "Alt nyt.")], Offsets::Utf16);
        assert_eq!(document.text, "Alt nyt.");
    }
}
