//! WordprocessingML (ECMA-376, part 1, chapter 17).

use super::OfficeError;
use super::archive::Archive;
use super::writer::{Paragraph, Role, Writer};
use super::xml::{Element, Node, walk};
use crate::article::charset;
use rustc_hash::FxHashMap;

/// A style is based on another, that on a third …; no more steps are gone.
const MOST_STEPS: usize = 8;

/// Left out with all that is in them: deletions, where text was moved from, formats before a
/// change, the second form of a text box, and the instructions of fields.
const LEFT_OUT: &[&str] =
    &["Fallback", "del", "delText", "instrText", "moveFrom", "pPrChange", "rPrChange"];

/// Whether this is the document itself. Some programs number it: "word/document2.xml".
pub(super) fn is_document(name: &str) -> bool {
    let rest = name.strip_prefix("word/document").and_then(|rest| rest.strip_suffix(".xml"));
    rest.is_some_and(|number| number.bytes().all(|byte| byte.is_ascii_digit()))
}

/// The paragraphs of a document, with its footnotes and endnotes from their own files.
pub(super) fn paragraphs(
    document: &str,
    archive: &mut Archive<'_>,
) -> Result<Vec<Paragraph>, OfficeError> {
    let styles = archive.part(|name| name == "word/styles.xml")?;
    let styles = styles.map(|xml| styles_of(&charset::decode(&xml, None).text)).transpose()?;
    let mut reading = Reading { styles: styles.unwrap_or_default(), ..Reading::default() };
    walk(document, |node| reading.take(node))?;
    for file in ["word/footnotes.xml", "word/endnotes.xml"] {
        if let Some(xml) = archive.part(|name| name == file)? {
            walk(&charset::decode(&xml, None).text, |node| reading.take(node))?;
        }
    }
    Ok(reading.writer.finished())
}

/// What the styles of a document are, by their names within the file.
fn styles_of(xml: &str) -> Result<FxHashMap<String, Role>, OfficeError> {
    /// A style's name for people, and the style that it is based on.
    type Style = (String, Option<String>);
    let mut styles: FxHashMap<String, Style> = FxHashMap::default();
    let mut current = None;
    walk(xml, |node| {
        let Node::Open(element) = node else { return };
        match (element.name(), element.attribute("val"), &current) {
            ("style", _, _) => current = element.attribute("styleId"),
            ("name", Some(name), Some(id)) => styles.entry(id.clone()).or_default().0 = name,
            ("basedOn", base, Some(id)) => styles.entry(id.clone()).or_default().1 = base,
            _ => {}
        }
    })?;
    let role = |id: &String| {
        let mut id = id;
        for _ in 0..MOST_STEPS {
            let (name, base) = styles.get(id)?;
            if let Some(role) = Role::named(name) {
                return Some(role);
            }
            id = base.as_ref()?;
        }
        None
    };
    Ok(styles.keys().filter_map(|id| Some((id.clone(), role(id)?))).collect())
}

/// A document as it is read.
#[derive(Default)]
struct Reading {
    styles: FxHashMap<String, Role>,
    writer: Writer,
    /// How deep the reading is in what is left out.
    left_out: usize,
    /// In how many runs it is: a text box is in a run, and has runs.
    runs: usize,
    is_hidden: bool,
    is_text: bool,
}

impl Reading {
    fn take(&mut self, node: Node<'_>) {
        match node {
            Node::Open(element) if self.left_out > 0 || LEFT_OUT.contains(&element.name()) => {
                self.left_out += 1;
            }
            Node::Close(_) if self.left_out > 0 => self.left_out -= 1,
            Node::Open(element) => self.open(&element),
            Node::Close(name) => self.close(name),
            Node::Text(text) if self.is_text && !self.is_hidden && self.left_out == 0 => {
                self.writer.text(text);
            }
            Node::Text(_) => {}
        }
    }

    fn open(&mut self, element: &Element<'_>) {
        match element.name() {
            "p" => self.writer.begin_paragraph(Role::Body),
            "pStyle" => {
                let style = element.attribute("val").unwrap_or_default();
                let role = self.styles.get(&style).copied().or_else(|| Role::named(&style));
                self.writer.style(role.unwrap_or_default());
            }
            "r" => {
                self.runs += 1;
                self.is_hidden = false;
            }
            "vanish" => {
                let value = element.attribute("val");
                self.is_hidden = !matches!(value.as_deref(), Some("0" | "false" | "off"));
            }
            "t" => self.is_text = true,
            // Elsewhere these are settings: where the tab stops are.
            "tab" | "ptab" if self.runs > 0 => self.writer.text(" "),
            "br" | "cr" if self.runs > 0 => self.writer.text("\n"),
            "noBreakHyphen" => self.writer.text("-"),
            "tr" => self.writer.begin_row(),
            "tc" => self.writer.begin_cell(),
            "footnote" | "endnote" => self.writer.begin_note(),
            _ => {}
        }
    }

    fn close(&mut self, name: &str) {
        match name {
            "p" => self.writer.end_paragraph(),
            "r" => self.runs = self.runs.saturating_sub(1),
            "t" => self.is_text = false,
            "tr" => self.writer.end_row(),
            "footnote" | "endnote" => self.writer.end_note(),
            _ => {}
        }
    }
}
