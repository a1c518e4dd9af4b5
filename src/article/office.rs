//! Articles in Word and OpenDocument files (.docx, .odt).
//!
//! ```no_run
//! use exchequer::article::Clipping;
//!
//! let clipping = Clipping::from_document(&std::fs::read("article.docx").unwrap())?;
//! println!("{}", clipping.article.text());
//! # Ok::<(), exchequer::Error>(())
//! ```
//!
//! The text has an empty line between paragraphs; a table row is a paragraph, with tabs between its
//! cells. What was deleted while changes were tracked is left out, and so are comments, hidden text
//! and tables of contents; what was inserted is in. Footnotes and endnotes are at the end. The
//! styles "Title", "Subtitle" and "Caption" make parts, and so does a first paragraph that is a
//! heading.
//!
//! Files are taken as hostile: no more than [`LARGEST`] bytes are unpacked, no entity is expanded
//! but those of XML itself, and elements may not be nested without end. What it does not read:
//! headers and footers, pictures, charts, and the file's own dates, which are those of the file and
//! not of the article.

mod archive;
mod docx;
mod odt;
mod writer;
mod xml;

use super::clipping::TextError;
use super::{Clipping, Extent, Part, charset, stated_date};
use crate::{Error, Span};
use archive::Archive;
use writer::{Paragraph, Role};

/// No more bytes of a file are unpacked: a small archive can swell without end.
pub const LARGEST: u64 = 64 << 20;

/// Why a file gives no article.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub(crate) enum OfficeError {
    #[error(
        "a damaged Word or OpenDocument file ({0}); open it in a word processor and save it again"
    )]
    Damaged(String),
    #[error("a zip archive without a Word or OpenDocument text; save the article as .docx or .odt")]
    NoDocument,
    #[error("its text has more than 64 MB when it is unpacked; save the article as plain text")]
    TooLarge,
    #[error("its elements are nested too deeply; save the article as plain text")]
    TooDeep,
}

impl Clipping {
    /// The article in a Word file (.docx) or an OpenDocument text (.odt); which of the two it is
    /// shows in its bytes. A first paragraph that begins `date 2023-08` gives the date. The article
    /// knows its paragraphs ([`Article::paragraph`](super::Article::paragraph)).
    ///
    /// # Errors
    ///
    /// [`Error::is_article`] for what is no such file, is damaged, has no text or too much of it;
    /// [`Error::is_date`] for a date in the first paragraph that cannot be read.
    ///
    /// ```
    /// use exchequer::article::Clipping;
    ///
    /// let error = Clipping::from_document(b"PK\x03\x04 and so on").unwrap_err();
    /// assert!(error.is_article() && error.to_string().contains("damaged"));
    /// ```
    pub fn from_document(bytes: &[u8]) -> Result<Self, Error> {
        let mut clipping = Self::from_document_body(bytes)?;
        if let Some(date) = stated_date(clipping.article.text()) {
            clipping.date_by(date?);
        }
        Ok(clipping)
    }

    /// The same for a text of which the date is known: none is read in the first paragraph.
    ///
    /// # Errors
    ///
    /// [`Error::is_article`], as for [`from_document`](Self::from_document).
    pub fn from_document_body(bytes: &[u8]) -> Result<Self, Error> {
        let mut archive = Archive::open(bytes)?;
        let (decoded, paragraphs) = match archive.part(docx::is_document)? {
            Some(document) => {
                let decoded = charset::decode(&document, None);
                let paragraphs = docx::paragraphs(&decoded.text, &mut archive)?;
                (decoded, paragraphs)
            }
            None => {
                let content = archive.part(odt::is_content)?.ok_or(OfficeError::NoDocument)?;
                let decoded = charset::decode(&content, None);
                let paragraphs = odt::paragraphs(&decoded.text)?;
                (decoded, paragraphs)
            }
        };
        let laid_out = LaidOut::of(&paragraphs);
        if laid_out.text.is_empty() {
            return Err(TextError::Empty.into());
        }
        let mut clipping = Self::new(laid_out.text, Extent::Document, &decoded);
        clipping.article.parts = laid_out.parts.into();
        clipping.article.paragraphs = laid_out.starts.into();
        Ok(clipping)
    }
}

/// Paragraphs as one text.
#[derive(Debug, Default)]
struct LaidOut {
    text: String,
    parts: Vec<Part>,
    /// The first byte of each paragraph.
    starts: Vec<usize>,
}

impl LaidOut {
    fn of(paragraphs: &[Paragraph]) -> Self {
        let has_title = paragraphs.iter().any(|paragraph| paragraph.role == Role::Title);
        let mut laid_out = Self::default();
        for (at, paragraph) in paragraphs.iter().enumerate() {
            let separator = if at == 0 { "" } else { "\n\n" };
            laid_out.text.push_str(separator);
            let start = laid_out.text.len();
            laid_out.text.push_str(&paragraph.text);
            laid_out.starts.push(start);
            let is_headline = at == 0 && !has_title;
            let span = Span::new(start, laid_out.text.len());
            let kind = paragraph.role.part(is_headline);
            laid_out.parts.extend(kind.map(|kind| Part::new(kind, span)));
        }
        laid_out
    }
}

#[cfg(test)]
mod tests;
