//! An article cut out of a page or file, with what was taken for its text, date and language.
//!
//! ```
//! use exchequer::article::Clipping;
//!
//! let clipping = Clipping::from_text(b"date 2023-08 B\xf8den er p\xe5 500 kroner.")?;
//! assert_eq!(
//!     clipping.to_string(),
//!     "the whole file (36 characters), read as windows-1252 (a guess); date 2023-08 (the first line)"
//! );
//! # Ok::<(), exchequer::Error>(())
//! ```
//!
//! Whoever knows better overrides it: [`Clipping::dated`], or on the article,
//! `clipping.article.language("da")`.

use super::charset::{self, Decoded};
use super::front_matter::FrontMatter;
use super::{Article, ArticleDate, Origin, Stated, stated_date};
use crate::Error;
use crate::currency::Country;
use crate::language::Language;
use serde::{Deserialize, Serialize};
use std::fmt;

/// An article, and what was taken for what. Nothing is taken silently.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Clipping {
    /// The article, with the date, language and country below.
    pub article: Article,
    /// What was taken for its text.
    pub extent: Extent,
    /// The encoding of the bytes.
    pub charset: Stated<&'static str>,
    /// Whether some bytes mean nothing in that encoding; U+FFFD stands for them.
    pub is_damaged: bool,
    /// The headline, which is the first line of the text.
    pub headline: Option<Stated<String>>,
    /// The day it was published, or last changed if nothing else is known.
    pub date: Option<Stated<ArticleDate>>,
    /// The day it was last changed.
    pub modified: Option<Stated<ArticleDate>>,
    /// The language.
    pub language: Option<Stated<String>>,
    /// The country in which it appears.
    pub country: Option<Stated<Country>>,
    /// Whether the page says that it cannot be read for free, so that the text may be a part only.
    pub is_behind_paywall: bool,
}

/// What was taken for the text of an article.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Extent {
    /// A text file from beginning to end.
    WholeFile,
    /// A word processor's document: paragraphs, tables and notes.
    Document,
    /// The page's main text, without menus and the like.
    MainText,
    /// The text that the page holds for search engines (`articleBody`), as hardly any is shown.
    ArticleBody,
    /// All text of the page: no main text stands out.
    WholePage,
    /// All text of the page: it is nested too deeply, or has too many elements, to look for the
    /// main text.
    WholeHugePage,
}

/// Why bytes are no text file.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub(crate) enum TextError {
    /// Nothing but blanks.
    #[error("there is no text in it; an article needs at least a sentence")]
    Empty,
    /// Something else than text: a picture, a word processor's file.
    #[error(
        "not text (character {0} is none that texts have); save the article as plain text in UTF-8"
    )]
    NotText(usize),
}

impl Clipping {
    /// The article in a plain text file, in whatever encoding; see [`charset`] for how it is known
    /// and
    /// [`Article::from_plain_text`] for the header line. Offsets count bytes of the text in UTF-8,
    /// without byte order mark.
    ///
    /// # Errors
    ///
    /// [`Error::is_article`] for what is no text, [`Error::is_date`] for a header whose date cannot
    /// be read.
    ///
    /// ```
    /// use exchequer::article::Clipping;
    ///
    /// let clipping = Clipping::from_text(b"date 2023-08 It cost 5 euros.")?;
    /// assert_eq!(clipping.article.given_date(), Some("2023-08".parse()?));
    /// # Ok::<(), exchequer::Error>(())
    /// ```
    pub fn from_text(bytes: &[u8]) -> Result<Self, Error> {
        let mut clipping = Self::from_body(bytes)?;
        if let Some(date) = stated_date(clipping.article.text()) {
            clipping.date_by(date?);
        }
        Ok(clipping)
    }

    /// The same for a text of which the date is known: none is read in a header line or front
    /// matter. A language in the front matter that the crate has no words for is passed over, and
    /// so is an unknown country.
    ///
    /// # Errors
    ///
    /// [`Error::is_article`] for what is no text.
    ///
    /// ```
    /// use exchequer::article::Clipping;
    ///
    /// let clipping = Clipping::from_body(b"date 2023-08 It cost 5 euros.")?;
    /// assert_eq!(clipping.article.given_date(), None);
    /// # Ok::<(), exchequer::Error>(())
    /// ```
    pub fn from_body(bytes: &[u8]) -> Result<Self, Error> {
        let decoded = charset::decode(bytes, None);
        if let Some(place) = decoded.nonsense() {
            let before = decoded.text.get(..place).unwrap_or_default();
            return Err(TextError::NotText(before.chars().count() + 1).into());
        }
        if decoded.text.trim().is_empty() {
            return Err(TextError::Empty.into());
        }
        let mut clipping = Self::new(decoded.text.clone(), Extent::WholeFile, &decoded);
        let front = FrontMatter::of(&decoded.text).unwrap_or_default();
        let country = front.country.map(str::to_ascii_uppercase);
        if let Some(value) = country.and_then(|code| Country::from_code(&code)) {
            clipping.in_country(Stated { value, by: Origin::FrontMatter });
        }
        if let Some(tag) = front.language.filter(|tag| Language::find(tag).is_some()) {
            clipping.in_language(Stated { value: tag.to_owned(), by: Origin::FrontMatter });
        }
        Ok(clipping)
    }

    /// The same article on another date, whatever the page says.
    ///
    /// ```
    /// use exchequer::article::Clipping;
    ///
    /// let clipping = Clipping::from_text(b"It cost 5 euros.")?.dated("2023-08-03".parse()?);
    /// assert_eq!(clipping.date.unwrap().to_string(), "2023-08-03 (as given)");
    /// # Ok::<(), exchequer::Error>(())
    /// ```
    #[must_use]
    pub fn dated(mut self, value: ArticleDate) -> Self {
        self.date_by(Stated { value, by: Origin::Given });
        self
    }

    pub(super) fn new(text: String, extent: Extent, decoded: &Decoded) -> Self {
        Self {
            article: Article::new(text),
            extent,
            charset: decoded.charset.clone(),
            is_damaged: decoded.is_damaged,
            headline: None,
            date: None,
            modified: None,
            language: None,
            country: None,
            is_behind_paywall: false,
        }
    }

    pub(super) fn date_by(&mut self, date: Stated<ArticleDate>) {
        self.article = self.article.clone().dated_by(date.value, date.by.clone());
        self.date = Some(date);
    }

    pub(super) fn in_language(&mut self, language: Stated<String>) {
        self.article = self.article.clone().language(&language.value);
        self.language = Some(language);
    }

    pub(super) fn in_country(&mut self, country: Stated<Country>) {
        self.article = self.article.clone().country(country.value);
        self.country = Some(country);
    }

    /// What a reader should know before trusting the text, a sentence each.
    #[must_use]
    pub fn warnings(&self) -> Vec<&'static str> {
        let extent = match self.extent {
            Extent::WholeFile | Extent::Document | Extent::MainText => None,
            Extent::ArticleBody => {
                Some("hardly any text is shown; what the page holds for search engines was taken")
            }
            Extent::WholePage => Some("no main text stands out; all text of the page was taken"),
            Extent::WholeHugePage => {
                Some("too deep or too large to find the main text; all text of the page was taken")
            }
        };
        let paywall =
            self.is_behind_paywall.then_some("the page is not free to read; a part may be missing");
        let damaged = self.is_damaged.then_some("some bytes mean nothing in its encoding");
        [extent, paywall, damaged].into_iter().flatten().collect()
    }
}

impl fmt::Display for Clipping {
    /// What was taken, on one line.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let extent = match self.extent {
            Extent::WholeFile => "the whole file",
            Extent::Document => "the whole document",
            Extent::MainText => "the page's main text",
            Extent::ArticleBody => "the page's text for search engines",
            Extent::WholePage | Extent::WholeHugePage => "all text of the page",
        };
        let characters = self.article.text().chars().count();
        write!(f, "{extent} ({characters} characters), read as {}", self.charset)?;
        if let Some(date) = &self.date {
            write!(f, "; date {date}")?;
        }
        let day = self.date.as_ref().map(|date| date.value);
        if let Some(modified) =
            self.modified.as_ref().filter(|modified| day != Some(modified.value))
        {
            write!(f, ", changed {modified}")?;
        }
        if let Some(language) = &self.language {
            write!(f, "; language {language}")?;
        }
        if let Some(country) = &self.country {
            write!(f, "; country {country}")?;
        }
        self.warnings().iter().try_for_each(|warning| write!(f, "; {warning}"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_file_is_taken_whole_in_whatever_encoding() {
        let windows: &[u8] = b"date 2023-08-03\r\nB\xf8den er p\xe5 5.000 kroner.\r\n";
        let clipping = Clipping::from_text(windows).unwrap();
        assert_eq!(clipping.article.text(), "date 2023-08-03\r\nBøden er på 5.000 kroner.\r\n");
        assert_eq!(clipping.article.given_date(), Some("2023-08-03".parse().unwrap()));
        assert_eq!(
            Clipping::from_text("\u{feff}date 2023 5 €".as_bytes()).unwrap().article.text(),
            "date 2023 5 €"
        );
    }

    #[test]
    fn what_is_no_text_is_refused_with_the_way_out() {
        let empty = Clipping::from_text(b" \r\n").unwrap_err();
        assert!(empty.is_article() && empty.to_string().contains("no text in it"), "{empty}");
        let pdf = Clipping::from_text(b"%PDF-1.7\n\x00\x01\x02").unwrap_err();
        assert!(pdf.is_article() && pdf.to_string().contains("character 10"), "{pdf}");
        assert!(pdf.to_string().contains("save the article as plain text"));
        assert!(Clipping::from_text(b"date 2023-8 x").unwrap_err().is_date());
    }
}
