//! OpenDocument texts (ISO/IEC 26300; OASIS OpenDocument 1.3, part 3).

use super::OfficeError;
use super::writer::{Paragraph, Role, Writer};
use super::xml::{Element, Node, walk};
use rustc_hash::FxHashMap;

/// Left out with all that is in them, by name without prefix: what was deleted, comments, the marks
/// of notes, readings beside characters, and the table of contents.
const LEFT_OUT: &[&str] = &[
    "annotation",
    "forms",
    "hidden-text",
    "note-citation",
    "ruby-text",
    "table-of-content",
    "tracked-changes",
];

/// Whether this is the document itself.
pub(super) fn is_content(name: &str) -> bool {
    name == "content.xml"
}

/// The paragraphs of a document.
pub(super) fn paragraphs(content: &str) -> Result<Vec<Paragraph>, OfficeError> {
    let mut reading = Reading::default();
    walk(content, |node| reading.take(node))?;
    if reading.is_text_document {
        Ok(reading.writer.finished())
    } else {
        Err(OfficeError::NoDocument)
    }
}

/// A document as it is read.
#[derive(Default)]
struct Reading {
    /// What the styles of this document are, which are made from built-in ones.
    styles: FxHashMap<String, Role>,
    writer: Writer,
    /// How deep the reading is in what is left out.
    left_out: usize,
    /// Whether it is a text, and no table or presentation.
    is_text_document: bool,
}

impl Reading {
    fn take(&mut self, node: Node<'_>) {
        match node {
            Node::Open(element) if self.left_out > 0 || is_left_out(&element) => self.left_out += 1,
            Node::Close(_) if self.left_out > 0 => self.left_out -= 1,
            Node::Open(element) => self.open(&element),
            Node::Close(name) => self.close(name),
            Node::Text(text) if self.left_out == 0 => {
                // A line break in the file is a blank in the text.
                self.writer.text(&text.replace(['\n', '\r'], " "));
            }
            Node::Text(_) => {}
        }
    }

    fn open(&mut self, element: &Element<'_>) {
        match element.name() {
            "text" if element.full_name() == "office:text" => self.is_text_document = true,
            "style" => {
                let parent = element.attribute("parent-style-name").unwrap_or_default();
                if let (Some(name), Some(role)) = (element.attribute("name"), Role::named(&parent))
                {
                    self.styles.insert(name, role);
                }
            }
            "p" => self.writer.begin_paragraph(self.role(element)),
            "h" => {
                let is_first = element.attribute("outline-level").is_none_or(|level| level == "1");
                let role = match self.role(element) {
                    Role::Body if is_first => Role::Heading,
                    role => role,
                };
                self.writer.begin_paragraph(role);
            }
            "s" | "tab" => self.writer.text(" "),
            "line-break" => self.writer.text("\n"),
            "note-body" => self.writer.begin_note(),
            "table-row" => self.writer.begin_row(),
            "table-cell" | "covered-table-cell" => self.writer.begin_cell(),
            _ => {}
        }
    }

    fn role(&self, element: &Element<'_>) -> Role {
        let style = element.attribute("style-name").unwrap_or_default();
        let known = self.styles.get(&style).copied();
        known.or_else(|| Role::named(&style)).unwrap_or_default()
    }

    fn close(&mut self, name: &str) {
        match name {
            "p" | "h" => self.writer.end_paragraph(),
            "note-body" => self.writer.end_note(),
            "table-row" => self.writer.end_row(),
            _ => {}
        }
    }
}

/// The title and the description of a picture are words that a reader does not see.
fn is_left_out(element: &Element<'_>) -> bool {
    LEFT_OUT.contains(&element.name()) || matches!(element.full_name(), "svg:title" | "svg:desc")
}
