//! An article from a web page: its main text, and what the page says of date, language and country.
//!
//! ```
//! use exchequer::Article;
//!
//! let page = r#"<html lang="da"><meta property="article:published_time" content="2023-08-03T06:00:00+02:00">
//!   <nav>Forside | Penge</nav><article><h1>Bøde på 5.000 kroner</h1>
//!   <p>Bøden er på 5.000 kroner, svarende til omkring 670 euro, siger politiet.</p></article></html>"#;
//! let clipping = Article::from_html(page)?;
//! assert!(clipping.article.text().starts_with("Bøde på 5.000 kroner\n\nBøden er på"));
//! assert_eq!(clipping.date.unwrap().to_string(), "2023-08-03 (meta article:published_time)");
//! # Ok::<(), exchequer::Error>(())
//! ```
//!
//! Every offset in a report counts bytes of the article's text, as [`Article::text`] gives it back;
//! there is no way from there to a place in the markup.
//!
//! It runs no scripts and fetches nothing: a page that is put together in the browser is empty
//! here. Pages are taken as hostile. Whatever they hold, reading one takes time and memory in
//! proportion to its length, and no longer one than [`LONGEST_BYTES`] is read.

mod json_ld;
mod main_text;
mod meta;
mod parts;
mod plain;
mod stated;
mod timestamp;
mod token;
mod tree;

use super::{Article, Clipping, Stated, charset};
use crate::Error;
use crate::article::{Origin, PartKind};
use crate::language::{Language, detect};
use parts::Marked;
use stated::Statements;

/// The longest page that is read.
pub const LONGEST_BYTES: usize = 20 * 1024 * 1024;

/// A text of no more words says little of its language.
const FEW_WORDS: usize = 100;

/// Languages that words alone tell apart badly.
const ALIKE: &[&str] = &["da", "nb", "nn"];

/// A web page, and what is known of it beside its bytes.
///
/// ```
/// use exchequer::article::Page;
///
/// let page = Page::new(b"<p>Taxes rose to \xa3500 a year, the council said on Thursday.".to_vec())
///     .content_type("text/html; charset=iso-8859-1")
///     .address("https://www.example.co.uk/2023/08/03/taxes");
/// let clipping = page.clip()?;
/// assert_eq!(clipping.date.unwrap().to_string(), "2023-08-03 (the address)");
/// assert_eq!(clipping.country.unwrap().to_string(), "GB (the address)");
/// # Ok::<(), exchequer::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page {
    bytes: Vec<u8>,
    content_type: Option<String>,
    address: Option<String>,
}

/// Why a page gives no article.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub(crate) enum PageError {
    /// Longer than [`LONGEST_BYTES`].
    #[error("the page has {0} bytes, more than 20 MB; save the article's text and give that")]
    TooLong(usize),
    /// A tag that could keep a parser busy for hours.
    #[error(
        "the page has a tag or comment with tens of thousands of parts; save the article's text and give that"
    )]
    EndlessTag,
    /// A page without text, or one that a script writes.
    #[error(
        "there is no text in the page (does a script write it?); save it from a browser, or copy the text"
    )]
    NoText,
}

impl Page {
    /// A page of which only the bytes are known.
    #[must_use]
    pub fn new(bytes: impl Into<Vec<u8>>) -> Self {
        Self { bytes: bytes.into(), content_type: None, address: None }
    }

    /// The HTTP header of that name, which may name the encoding.
    ///
    /// ```
    /// use exchequer::article::Page;
    ///
    /// let page = Page::new(b"<p>The fine is \xa3500, the council said.".to_vec());
    /// let clipping = page.content_type("text/html; charset=iso-8859-1").clip()?;
    /// assert!(clipping.article.text().contains("£500"));
    /// # Ok::<(), exchequer::Error>(())
    /// ```
    #[must_use]
    pub fn content_type(mut self, header: impl Into<String>) -> Self {
        self.content_type = Some(header.into());
        self
    }

    /// Where the page was found. A date or country in it is used where the page says none.
    ///
    /// ```
    /// use exchequer::article::Page;
    ///
    /// let page = Page::new("<p>The fine is £500, the council said.");
    /// let clipping = page.address("https://www.example.co.uk/2023/08/03/fine").clip()?;
    /// assert_eq!(clipping.article.given_date(), Some("2023-08-03".parse()?));
    /// # Ok::<(), exchequer::Error>(())
    /// ```
    #[must_use]
    pub fn address(mut self, address: impl Into<String>) -> Self {
        self.address = Some(address.into());
        self
    }

    /// The article in the page.
    ///
    /// # Errors
    ///
    /// [`Error::is_article`] where there is no text, or the page is no honest one.
    pub fn clip(&self) -> Result<Clipping, Error> {
        if self.bytes.len() > LONGEST_BYTES {
            return Err(PageError::TooLong(self.bytes.len()).into());
        }
        let decoded = charset::decode(&self.bytes, self.content_type.as_deref());
        let html = decoded.text.as_str();
        let tree = tree::tree(html).map_err(|token::EndlessTag| PageError::EndlessTag)?;
        let statements = tree
            .as_ref()
            .map(|tree| Statements::of(tree, self.address.as_deref()))
            .unwrap_or_default();
        let mut marked = tree.as_ref().map(Marked::of).unwrap_or_default();
        let (text, extent) = main_text::of(html, tree, &statements)?;
        if text.trim().is_empty() {
            return Err(PageError::NoText.into());
        }
        if let Some(headline) = &statements.headline {
            marked.add(&headline.value, PartKind::Headline);
        }
        let mut clipping = Clipping::new(text, extent, &decoded);
        let parts = marked.parts(clipping.article.text());
        clipping.article = clipping.article.parts(parts);
        clipping.article.id = self.address.clone().or(statements.address).map(Into::into);
        clipping.headline = statements.headline;
        clipping.modified = statements.modified;
        clipping.is_behind_paywall = statements.is_behind_paywall;
        if let Some(country) = statements.country {
            clipping.in_country(country);
        }
        if let Some(language) = language(statements.languages, clipping.article.text()) {
            clipping.in_language(language);
        }
        if let Some(date) = statements.published.or_else(|| clipping.modified.clone()) {
            clipping.date_by(date);
        }
        Ok(clipping)
    }
}

/// The language that the page says, if the text does not tell of another: templates say "en"
/// whatever is in them. A short text tells Danish from Norwegian badly, and one in a language
/// that the crate does not know is taken for another that it does; both are left to the page.
fn language(stated: Vec<Stated<String>>, text: &str) -> Option<Stated<String>> {
    let is_known = stated.iter().any(|stated| Language::find(&stated.value).is_some());
    let is_long = text.split_whitespace().nth(FEW_WORDS).is_some();
    let detected = detect(text).filter(|detected| is_long && (is_known || detected.is_reliable()));
    // A page that says nothing leaves it to the checker, as a text file does.
    let first = stated.first().cloned()?;
    let Some(detected) = detected.map(|detected| detected.tag()) else { return Some(first) };
    let is_alike = |tag: &str| tag == detected || ALIKE.contains(&tag) && ALIKE.contains(&detected);
    let agreeing = stated
        .into_iter()
        .find(|stated| Language::find(&stated.value).is_some_and(|known| is_alike(known.tag())));
    Some(agreeing.unwrap_or_else(|| Stated { value: detected.to_owned(), by: Origin::Words }))
}

impl Article {
    /// The article in an HTML page; what was taken for text, date and language is said beside it.
    ///
    /// More of a page is known to whoever fetched it: see [`Page`].
    ///
    /// # Errors
    ///
    /// As [`Page::clip`].
    ///
    /// ```
    /// use exchequer::Article;
    ///
    /// let clipping = Article::from_html("<p>The fine is £500, the council said.")?;
    /// assert_eq!(clipping.article.text().trim(), "The fine is £500, the council said.");
    /// # Ok::<(), exchequer::Error>(())
    /// ```
    pub fn from_html(html: impl Into<Vec<u8>>) -> Result<Clipping, Error> {
        Page::new(html).clip()
    }
}
