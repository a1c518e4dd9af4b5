//! Paragraphs as they are put together while a document is read.

use crate::article::PartKind;

/// What a paragraph is by its style.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Role {
    #[default]
    Body,
    Title,
    Subtitle,
    Heading,
    Caption,
}

impl Role {
    /// By the English name of a built-in style, which files have in every language of the program.
    pub(super) fn named(style: &str) -> Option<Self> {
        match style.to_ascii_lowercase().as_str() {
            "title" => Some(Self::Title),
            "subtitle" => Some(Self::Subtitle),
            "heading 1" | "heading1" | "heading_20_1" => Some(Self::Heading),
            "caption" | "illustration" | "figure" => Some(Self::Caption),
            _ => None,
        }
    }

    /// The part that it makes. A heading is a headline only where it may be one.
    pub(super) fn part(self, may_be_headline: bool) -> Option<PartKind> {
        match self {
            Self::Title => Some(PartKind::Headline),
            Self::Heading if may_be_headline => Some(PartKind::Headline),
            Self::Subtitle => Some(PartKind::Standfirst),
            Self::Caption => Some(PartKind::Caption),
            Self::Heading | Self::Body => None,
        }
    }
}

/// A paragraph that is done.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Paragraph {
    pub(super) text: String,
    pub(super) role: Role,
}

/// The paragraphs so far, and those that are open: a text box is a paragraph within another.
#[derive(Debug, Default)]
pub(super) struct Writer {
    body: Vec<Paragraph>,
    notes: Vec<Paragraph>,
    open: Vec<Paragraph>,
    /// The cells so far of each table row that is open.
    rows: Vec<Vec<String>>,
    /// In how many notes the reading is.
    in_notes: usize,
}

impl Writer {
    pub(super) fn begin_paragraph(&mut self, role: Role) {
        self.open.push(Paragraph { text: String::new(), role });
    }

    /// Says what the open paragraph is.
    pub(super) fn style(&mut self, role: Role) {
        if let Some(open) = self.open.last_mut() {
            open.role = role;
        }
    }

    /// Adds to the open paragraph; text between paragraphs is none.
    pub(super) fn text(&mut self, text: &str) {
        if let Some(open) = self.open.last_mut() {
            open.text.push_str(text);
        }
    }

    pub(super) fn end_paragraph(&mut self) {
        if let Some(open) = self.open.pop() {
            self.done(&open.text, open.role);
        }
    }

    pub(super) fn begin_row(&mut self) {
        self.rows.push(Vec::new());
    }

    pub(super) fn begin_cell(&mut self) {
        if let Some(row) = self.rows.last_mut() {
            row.push(String::new());
        }
    }

    /// A row within a row is in its cell.
    pub(super) fn end_row(&mut self) {
        if let Some(cells) = self.rows.pop() {
            self.done_row(&cells.join("\t"));
        }
    }

    pub(super) fn begin_note(&mut self) {
        self.in_notes += 1;
    }

    pub(super) fn end_note(&mut self) {
        self.in_notes = self.in_notes.saturating_sub(1);
    }

    /// All paragraphs, the notes last.
    pub(super) fn finished(mut self) -> Vec<Paragraph> {
        self.body.append(&mut self.notes);
        self.body
    }

    fn done(&mut self, text: &str, role: Role) {
        let text = tidied(text);
        if text.is_empty() {
            return;
        }
        if self.in_notes > 0 {
            self.notes.push(Paragraph { text, role: Role::Body });
        } else if let Some(cell) = self.rows.last_mut().and_then(|row| row.last_mut()) {
            let separator = if cell.is_empty() { "" } else { " " };
            cell.push_str(separator);
            cell.push_str(&text.replace('\n', " "));
        } else {
            self.body.push(Paragraph { text, role });
        }
    }

    /// A row's cells have been tidied, and the tabs between them stay.
    fn done_row(&mut self, row: &str) {
        if row.trim().is_empty() {
            return;
        }
        match self.rows.last_mut().and_then(|row| row.last_mut()) {
            Some(cell) => {
                let separator = if cell.is_empty() { "" } else { " " };
                cell.push_str(separator);
                cell.push_str(row);
            }
            None => self.body.push(Paragraph { text: row.to_owned(), role: Role::Body }),
        }
    }
}

/// Lines without blanks at their ends, and one blank for several. No-break spaces stay, since they
/// group digits; characters that are not seen go.
fn tidied(text: &str) -> String {
    let lines = text.lines().map(|line| {
        let seen = |c: &char| {
            !matches!(c, '\u{ad}' | '\u{200b}' | '\u{2060}' | '\u{feff}')
                && (*c == '\t' || !c.is_control())
        };
        let line: String = line.chars().filter(seen).collect();
        let words = line.split([' ', '\t']).filter(|word| !word.is_empty());
        words.collect::<Vec<_>>().join(" ")
    });
    lines.filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
}
