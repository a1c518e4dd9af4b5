//! An XML file as the elements and texts in it, one after another, so that no tree is built.
//!
//! Entities that a file makes up stand for nothing, and those of other files are not fetched.

use super::OfficeError;
use quick_xml::events::{BytesRef, BytesStart, Event};
use quick_xml::{Reader, XmlVersion};

/// Word processors nest some dozens of elements.
const DEEPEST: usize = 256;

/// What comes next in a file.
pub(super) enum Node<'a> {
    Open(Element<'a>),
    /// The end of an element of this name, without prefix.
    Close(&'a str),
    Text(&'a str),
}

/// The beginning of an element.
pub(super) struct Element<'a>(&'a BytesStart<'a>);

impl Element<'_> {
    /// Its name without prefix.
    pub(super) fn name(&self) -> &str {
        self.0.local_name().into_inner()
    }

    /// Its name as it is written.
    pub(super) fn full_name(&self) -> &str {
        self.0.name().into_inner()
    }

    /// An attribute by its name without prefix.
    pub(super) fn attribute(&self, name: &str) -> Option<String> {
        // The check for attributes that are there twice takes time by the square of their number.
        let mut all = self.0.attributes();
        let attributes = all.with_checks(false).flatten();
        let mut named = attributes.filter(|one| one.key.local_name().into_inner() == name);
        let value = named.next()?.normalized_value(XmlVersion::Explicit1_0).ok()?.into_owned();
        Some(value)
    }
}

/// Shows every node of a file in turn.
pub(super) fn walk(xml: &str, mut visit: impl FnMut(Node<'_>)) -> Result<(), OfficeError> {
    let mut reader = Reader::from_str(xml);
    let mut depth = 0;
    loop {
        let event = reader.read_event();
        match event.map_err(|error| OfficeError::Damaged(error.to_string()))? {
            Event::Start(start) => {
                depth += 1;
                if depth > DEEPEST {
                    return Err(OfficeError::TooDeep);
                }
                visit(Node::Open(Element(&start)));
            }
            Event::Empty(start) => {
                visit(Node::Open(Element(&start)));
                visit(Node::Close(start.local_name().into_inner()));
            }
            Event::End(end) => {
                depth = depth.saturating_sub(1);
                visit(Node::Close(end.local_name().into_inner()));
            }
            Event::Text(text) => visit(Node::Text(&text.xml10_content())),
            Event::CData(text) => visit(Node::Text(&text.xml10_content())),
            Event::GeneralRef(reference) => visit(Node::Text(&resolved(&reference))),
            Event::Comment(_) | Event::Decl(_) | Event::PI(_) | Event::DocType(_) => {}
            Event::Eof if depth == 0 => return Ok(()),
            Event::Eof => return Err(OfficeError::Damaged("it ends too soon".to_owned())),
        }
    }
}

/// The character that `&lt;` or `&#228;` stands for.
fn resolved(reference: &BytesRef<'_>) -> String {
    if let Ok(Some(character)) = reference.resolve_char_ref() {
        return character.to_string();
    }
    let name = reference.xml10_content();
    quick_xml::escape::resolve_predefined_entity(&name).unwrap_or_default().to_owned()
}
