//! A small XML document as a tree of elements, by local name, so that a publisher may change the
//! prefix or the namespace.
//!
//! It reads no external entity and goes no deeper than any publisher does.

use super::{Fault, Flaw, Place};
use quick_xml::errors::{Error, SyntaxError};
use quick_xml::events::{BytesRef, BytesStart, Event};
use quick_xml::{Reader, XmlVersion};

/// An element with what is in it.
#[derive(Debug, Default)]
pub(super) struct Element {
    name: String,
    attributes: Vec<(String, String)>,
    text: String,
    children: Vec<Element>,
    line: usize,
}

/// No publisher nests deeper than a SOAP envelope does.
const DEEPEST: usize = 32;

/// Reads a document, whatever its root is.
pub(super) fn any(text: &str) -> Result<Element, Flaw> {
    Builder::default().read(text)
}

/// Reads a document whose root has one of these names.
pub(super) fn read(text: &str, roots: &[&str]) -> Result<Element, Flaw> {
    let root = any(text)?;
    if roots.iter().any(|name| root.name.eq_ignore_ascii_case(name)) {
        return Ok(root);
    }
    if root.name.eq_ignore_ascii_case("html") {
        return Err(Flaw::whole(Fault::Html));
    }
    Err(Flaw::form(
        root.place(),
        format!("<{}>", roots.join("> or <")),
        &format!("<{}>", root.name),
    ))
}

impl Element {
    /// Where it begins.
    pub(super) fn place(&self) -> Place {
        Place::Line(self.line)
    }

    /// Its text, without that of its children.
    pub(super) fn text(&self) -> &str {
        self.text.trim()
    }

    /// An attribute that may not be there.
    pub(super) fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes
            .iter()
            .find(|(key, _)| key.eq_ignore_ascii_case(name))
            .map(|(_, value)| value.as_str())
    }

    /// An attribute.
    pub(super) fn required(&self, name: &str) -> Result<&str, Flaw> {
        self.attribute(name).ok_or_else(|| Flaw::field(self.place(), name))
    }

    /// The text of a child that may not be there.
    pub(super) fn optional(&self, name: &str) -> Option<&str> {
        self.children.iter().find(|child| child.is(name)).map(Self::text)
    }

    /// The text of a child.
    pub(super) fn field(&self, name: &str) -> Result<&str, Flaw> {
        self.optional(name).ok_or_else(|| Flaw::field(self.place(), name))
    }

    /// Its children of this name.
    pub(super) fn children<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a Self> {
        self.children.iter().filter(move |child| child.is(name))
    }

    pub(super) fn has_children(&self) -> bool {
        !self.children.is_empty()
    }

    /// Every element of this name below it, in the order of the document.
    pub(super) fn descendants<'a>(&'a self, name: &str) -> Vec<&'a Self> {
        let mut found = Vec::new();
        for child in &self.children {
            if child.is(name) {
                found.push(child);
            }
            found.extend(child.descendants(name));
        }
        found
    }

    /// Every element of this name, itself included.
    pub(super) fn self_and_descendants<'a>(&'a self, name: &str) -> Vec<&'a Self> {
        let itself = Some(self).filter(|root| root.is(name));
        itself.into_iter().chain(self.descendants(name)).collect()
    }

    fn is(&self, name: &str) -> bool {
        self.name.eq_ignore_ascii_case(name)
    }
}

/// The elements that are open while a document is read.
#[derive(Default)]
struct Builder {
    open: Vec<Element>,
    root: Option<Element>,
}

impl Builder {
    fn read(mut self, text: &str) -> Result<Element, Flaw> {
        let mut reader = Reader::from_str(text);
        let mut lines = Lines { text, at: 0, line: 1 };
        loop {
            let line = lines.of(reader.buffer_position());
            let event = reader.read_event().map_err(|error| flaw(line, &error))?;
            match event {
                Event::Start(start) => self.begin(&start, line)?,
                Event::Empty(start) => {
                    self.begin(&start, line)?;
                    self.end();
                }
                Event::End(_) => self.end(),
                Event::Text(text) => self.append(&text.xml10_content()),
                Event::CData(text) => self.append(&text.xml10_content()),
                Event::GeneralRef(reference) => self.append(&resolved(&reference)),
                Event::Comment(_) | Event::Decl(_) | Event::PI(_) | Event::DocType(_) => {}
                Event::Eof => break,
            }
        }
        match (self.open.is_empty(), self.root) {
            (true, Some(root)) => Ok(root),
            (true, None) => Err(Flaw::form(Place::Line(1), "XML", super::table::first_line(text))),
            (false, _) => Err(Flaw::whole(Fault::Truncated)),
        }
    }

    fn begin(&mut self, start: &BytesStart<'_>, line: usize) -> Result<(), Flaw> {
        if self.open.len() >= DEEPEST {
            return Err(Flaw::form(Place::Line(line), "rates", "elements in elements without end"));
        }
        let mut element =
            Element { name: start.local_name().as_ref().to_owned(), line, ..Element::default() };
        for attribute in start.attributes() {
            let attribute = attribute
                .map_err(|error| Flaw::form(Place::Line(line), "attributes", &error.to_string()))?;
            let value = attribute
                .normalized_value(XmlVersion::Explicit1_0)
                .map_err(|error| flaw(line, &error))?;
            element
                .attributes
                .push((attribute.key.local_name().as_ref().to_owned(), value.into_owned()));
        }
        self.open.push(element);
        Ok(())
    }

    fn end(&mut self) {
        let Some(element) = self.open.pop() else { return };
        match self.open.last_mut() {
            Some(parent) => parent.children.push(element),
            None => self.root = self.root.take().or(Some(element)),
        }
    }

    fn append(&mut self, text: &str) {
        if let Some(element) = self.open.last_mut() {
            element.text.push_str(text);
        }
    }
}

/// Which line a byte is on, asked in rising order.
struct Lines<'a> {
    text: &'a str,
    at: usize,
    line: usize,
}

impl Lines<'_> {
    fn of(&mut self, position: u64) -> usize {
        let position = usize::try_from(position).unwrap_or(usize::MAX).min(self.text.len());
        let passed = self.text.as_bytes().get(self.at..position).unwrap_or_default();
        self.line += passed.iter().filter(|byte| **byte == b'\n').count();
        self.at = position;
        self.line
    }
}

/// The character that `&lt;` or `&#228;` stands for; nothing for an entity that a document made up.
fn resolved(reference: &BytesRef<'_>) -> String {
    if let Ok(Some(character)) = reference.resolve_char_ref() {
        return character.to_string();
    }
    let name = reference.xml10_content();
    quick_xml::escape::resolve_predefined_entity(&name).unwrap_or_default().to_owned()
}

fn flaw(line: usize, error: &Error) -> Flaw {
    let cut = [
        SyntaxError::UnclosedTag,
        SyntaxError::UnclosedSingleQuotedAttributeValue,
        SyntaxError::UnclosedDoubleQuotedAttributeValue,
        SyntaxError::UnclosedComment,
        SyntaxError::UnclosedCData,
        SyntaxError::UnclosedXmlDecl,
        SyntaxError::UnclosedPI,
    ];
    match error {
        Error::Syntax(fault) if cut.contains(fault) => {
            Flaw { place: Place::Line(line), fault: Fault::Truncated }
        }
        _ => Flaw::form(Place::Line(line), "XML", &error.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_read_without_prefix_and_namespace() {
        let text = "<?xml version='1.0'?>\n<g:Set xmlns:g='urn:x'>\n<Cube time='2023-08-15'><Cube currency=\"A&amp;B\"/></Cube>\n</g:Set>";
        let root = read(text, &["set"]).unwrap();
        let cubes = root.descendants("Cube");
        assert_eq!(cubes.len(), 2);
        assert_eq!(cubes[1].required("currency").unwrap(), "A&B");
        assert_eq!(
            cubes[0].required("currency").unwrap_err(),
            Flaw::field(Place::Line(3), "currency")
        );
    }

    #[test]
    fn escaped_text_and_cdata_are_put_together() {
        let root = read("<a>&lt;b&gt;&#228;<![CDATA[<c>]]> x</a>", &["a"]).unwrap();
        assert_eq!(root.text(), "<b>ä<c> x");
    }

    #[test]
    fn a_document_that_ends_too_soon_was_cut() {
        for text in ["<a><b>1</b>", "<a><b", "<a b=\"1", "<?xml version=\"1.0\""] {
            assert_eq!(read(text, &["a"]).unwrap_err().fault, Fault::Truncated, "{text}");
        }
    }

    #[test]
    fn what_is_no_such_document_is_refused() {
        for text in ["rates", "<c/>", "<a></b></a>", "<a b=1/>", &"<a>".repeat(100_000)] {
            assert!(read(text, &["a"]).is_err(), "{text:.20}");
        }
        assert_eq!(read("<html/>", &["a"]).unwrap_err().fault, Fault::Html);
    }
}
