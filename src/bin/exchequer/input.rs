//! Reading articles from files, folders, web addresses and standard input.
//!
//! What is taken for an article's text, date and language is said on standard error where it is not
//! plain to see. Whatever cannot be an article is named together with the way out.

use crate::complain;
use crate::project::ProjectError;
use crate::supply::{Cause, Unchecked};
use exchequer::article::{ArticleDate, Clipping, Extent, page, without_credentials};
use exchequer::{Article, Error};
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Component, Path};
use walkdir::{DirEntry, WalkDir};

/// No article is longer: 16 MB is a shelf of novels. Web pages may have more, most of it markup.
pub const LONGEST_BYTES: u64 = 16 * 1024 * 1024;

/// Something that cannot be read as an article.
#[derive(Debug, thiserror::Error)]
pub enum InputError {
    /// The system says no.
    #[error("{name}: {error}")]
    Unreadable { name: String, error: io::Error },
    /// Nothing there.
    #[error(
        "{0}: no such file or folder; check its name, or give the text on standard input with -"
    )]
    Missing(String),
    /// An address that nobody may ask.
    #[error(
        "{0}: an address of the web, and --offline asks nobody; save the page and give the file"
    )]
    Offline(String),
    /// A web address without an article.
    #[cfg(feature = "online")]
    #[error(transparent)]
    Web(#[from] Error),
    /// Nothing can be fetched: by this machine, or by this build of the command.
    #[error("{name}: {error}")]
    NoWeb { name: String, error: String },
    /// Too long.
    #[error("{0}: longer than 16 MB; split it into articles")]
    TooLong(String),
    /// A document with many pictures.
    #[error("{0}: longer than 20 MB; remove its pictures, or save the article as plain text")]
    LargeDocument(String),
    /// A file of another kind.
    #[error("{name}: {kind}")]
    OtherKind { name: String, kind: &'static str },
    /// Not text, a header that gives no date, or a page without an article.
    #[error("{name}: {error}")]
    NoArticle { name: String, error: Error },
    /// Read, and not checked.
    #[error("{name}: {cause}")]
    Unchecked { name: String, cause: Cause },
    /// Settings that cannot be used.
    #[error(transparent)]
    Project(#[from] ProjectError),
    /// A folder without articles.
    #[error(
        "{0}: no .txt, .md, .html, .htm, .docx or .odt file in this folder; give the files by \
         name or rename them"
    )]
    NoArticles(String),
}

impl From<Unchecked> for InputError {
    fn from(Unchecked { id, cause }: Unchecked) -> Self {
        Self::Unchecked { name: id.as_deref().map(shown).unwrap_or_default(), cause }
    }
}

/// The articles that an argument names: itself, or those in a folder and the folders in it, by
/// name. A folder that cannot be read is named in its place.
pub fn files(argument: &str) -> Vec<Result<String, InputError>> {
    if argument == "-" || is_address(argument) || !Path::new(argument).is_dir() {
        return vec![Ok(argument.to_owned())];
    }
    let entries = WalkDir::new(argument).follow_links(true).sort_by_file_name().into_iter();
    let shown = entries.filter_entry(|entry| entry.depth() == 0 || !is_hidden(entry));
    let found: Vec<_> = shown.filter_map(|entry| listed(entry, argument)).collect();
    if found.is_empty() { vec![Err(InputError::NoArticles(argument.to_owned()))] } else { found }
}

/// When to say what was taken for an article's text, date and language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Say {
    /// Where it is not plain to see.
    InDoubt,
    /// Of every article.
    Always,
}

/// Which pages may be fetched.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pages {
    /// None.
    None,
    /// Those of public hosts.
    Public,
    /// Also those of this machine and of private networks.
    Private,
}

/// The article in a file, at an address, or on standard input for "-"; `dated` goes before any date
/// that is found.
pub fn article(
    name: &str,
    dated: Option<ArticleDate>,
    pages: Pages,
    say: Say,
) -> Result<Article, InputError> {
    let clipping = clipping(name, dated, pages)?;
    let is_plain = clipping.extent == Extent::WholeFile && clipping.charset.value == "UTF-8";
    if !is_plain || clipping.is_damaged || say == Say::Always {
        complain(&format!("{}: {clipping}", shown(name)));
    }
    Ok(clipping.article)
}

/// The same with what was taken for its text, date and language.
pub fn clipping(
    name: &str,
    dated: Option<ArticleDate>,
    pages: Pages,
) -> Result<Clipping, InputError> {
    let clipping = match pages {
        _ if !is_address(name) => read(name, dated.is_some())?,
        Pages::None => return Err(InputError::Offline(shown(name))),
        Pages::Public | Pages::Private => fetched(name, pages)?,
    };
    let mut clipping = match dated {
        Some(date) => clipping.dated(date),
        None => clipping,
    };
    clipping.article = named(clipping.article, name);
    Ok(clipping)
}

/// The article in the bytes of a text file, as [`article`] reads it.
pub fn of_text(
    name: &str,
    bytes: &[u8],
    dated: Option<ArticleDate>,
) -> Result<Article, InputError> {
    let clipping =
        if dated.is_some() { Clipping::from_body(bytes) } else { Clipping::from_text(bytes) };
    let clipping = clipping.map_err(|error| InputError::NoArticle { name: shown(name), error })?;
    let article = named(clipping.article, name);
    Ok(match dated {
        Some(date) => article.dated(date),
        None => article,
    })
}

/// Whether a file of this name and content is a web page, or of another kind that is no text.
pub fn is_page(name: &str, bytes: &[u8]) -> bool {
    OTHER_KINDS.iter().any(|(mark, _)| bytes.starts_with(mark))
        || kind(Path::new(name)).unwrap_or_else(|| kind_of(bytes)) != Kind::Text
}

/// The bytes of a file, or standard input for "-".
pub fn open(name: &str) -> io::Result<Box<dyn Read + Send>> {
    match name {
        "-" => Ok(Box::new(io::stdin())),
        path => Ok(Box::new(File::open(path)?)),
    }
}

/// The length of a file in bytes; `None` for standard input and whatever else has none.
pub fn size(name: &str) -> Option<u64> {
    let about = fs::metadata(name).ok().filter(|about| name != "-" && about.is_file())?;
    Some(about.len())
}

/// How a message calls a file or an address.
pub fn shown(name: &str) -> String {
    if name == "-" { "standard input".to_owned() } else { without_credentials(name).into_owned() }
}

/// How a report names an article. Others may read it, so it does not reveal folders outside the
/// one in which the program runs: a file there is named without its path.
fn shared(name: &str) -> String {
    if is_address(name) {
        return without_credentials(name).into_owned();
    }
    let path = Path::new(name);
    let is_below =
        path.components().all(|one| matches!(one, Component::Normal(_) | Component::CurDir));
    let last = path.file_name().filter(|_| !is_below);
    last.map_or_else(|| name.to_owned(), |last| last.to_string_lossy().into_owned())
}

/// The article with the name that others see, and for editors with the place of its file.
fn named(article: Article, name: &str) -> Article {
    let article = article.id(shared(name));
    let path = std::path::absolute(name).ok().filter(|_| name != "-" && !is_address(name));
    match path.as_ref().and_then(|path| path.to_str()) {
        Some(path) => article.location(path),
        None => article,
    }
}

fn is_address(name: &str) -> bool {
    name.contains("://")
}

fn is_hidden(entry: &DirEntry) -> bool {
    entry.file_name().to_string_lossy().starts_with('.')
}

/// The name of an entry that is an article, or what is wrong with the entry.
fn listed(entry: walkdir::Result<DirEntry>, folder: &str) -> Option<Result<String, InputError>> {
    match entry {
        Ok(entry) if entry.file_type().is_file() && kind(entry.path()).is_some() => {
            Some(Ok(entry.path().to_string_lossy().into_owned()))
        }
        Ok(_) => None,
        Err(error) => {
            let name =
                error.path().map_or(folder.to_owned(), |path| path.to_string_lossy().into_owned());
            Some(Err(InputError::Unreadable { name, error: error.into() }))
        }
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Text,
    Page,
    Document,
}

/// What a file holds by its name; `None` for names that say nothing.
fn kind(path: &Path) -> Option<Kind> {
    match path.extension()?.to_str()?.to_ascii_lowercase().as_str() {
        "txt" | "text" | "md" | "markdown" => Some(Kind::Text),
        "html" | "htm" | "xhtml" => Some(Kind::Page),
        "docx" | "docm" | "odt" => Some(Kind::Document),
        _ => None,
    }
}

/// What bytes hold by their beginning.
fn kind_of(bytes: &[u8]) -> Kind {
    if bytes.starts_with(ZIP) {
        return Kind::Document;
    }
    let beginning: Vec<u8> = bytes.iter().take(2048).filter(|byte| **byte != 0).copied().collect();
    let beginning = String::from_utf8_lossy(&beginning).to_ascii_lowercase();
    let is_page = ["<!doctype html", "<html", "<head", "<body", "<meta "]
        .iter()
        .any(|tag| beginning.contains(tag));
    if is_page { Kind::Page } else { Kind::Text }
}

/// How a word processor's document begins, and any other zip archive.
const ZIP: &[u8] = b"PK\x03\x04";

/// Files that people take for text, by their first bytes, and what to do about them.
const OTHER_KINDS: &[(&[u8], &str)] = &[
    (
        b"%PDF",
        "a PDF file; convert it by `pdftotext FILE.pdf article.txt` (of poppler-utils; with -layout \
         for tables), and give that",
    ),
    (
        b"\xd0\xcf\x11\xe0",
        "a file of an old word processor, or one with a password; save the article as .docx, .odt \
         or plain text",
    ),
    (b"{\\rtf", "an RTF file; save the article as .docx, .odt or plain text"),
    (b"MIME-Version:", "a web archive (MHTML); save the page as HTML only"),
    (b"From: <Saved by", "a web archive (MHTML); save the page as HTML only"),
];

/// The article in a file.
fn read(name: &str, is_dated: bool) -> Result<Clipping, InputError> {
    let unreadable = |error: io::Error| match error.kind() {
        io::ErrorKind::NotFound => InputError::Missing(shown(name)),
        _ => InputError::Unreadable { name: shown(name), error },
    };
    let mut bytes = Vec::new();
    let longest = page::LONGEST_BYTES as u64 + 1;
    open(name).map_err(unreadable)?.take(longest).read_to_end(&mut bytes).map_err(unreadable)?;
    if let Some((_, kind)) = OTHER_KINDS.iter().find(|(mark, _)| bytes.starts_with(mark)) {
        return Err(InputError::OtherKind { name: shown(name), kind });
    }
    // A text that begins so is none, whatever its name.
    let kind = kind(Path::new(name)).filter(|_| !bytes.starts_with(ZIP));
    let no_article = |error| InputError::NoArticle { name: shown(name), error };
    match kind.unwrap_or_else(|| kind_of(&bytes)) {
        Kind::Document if bytes.len() > page::LONGEST_BYTES => {
            Err(InputError::LargeDocument(shown(name)))
        }
        Kind::Document if is_dated => Clipping::from_document_body(&bytes).map_err(no_article),
        Kind::Document => Clipping::from_document(&bytes).map_err(no_article),
        Kind::Page => Article::from_html(bytes).map_err(no_article),
        Kind::Text if bytes.len() as u64 > LONGEST_BYTES => Err(InputError::TooLong(shown(name))),
        Kind::Text => {
            let clipping =
                if is_dated { Clipping::from_body(&bytes) } else { Clipping::from_text(&bytes) };
            clipping.map_err(no_article)
        }
    }
}

#[cfg(feature = "online")]
fn fetched(address: &str, pages: Pages) -> Result<Clipping, InputError> {
    use exchequer::fetch::{Client, web};
    use std::sync::LazyLock;
    /// One for all addresses, so that connections are kept.
    static CLIENT: LazyLock<Result<Client, Error>> =
        LazyLock::new(|| Client::new(crate::supply::live::today()));
    let client = CLIENT
        .as_ref()
        .map_err(|error| InputError::NoWeb { name: shown(address), error: error.to_string() })?;
    let client = match pages {
        Pages::Private => client.clone().allow_private_addresses(),
        Pages::None | Pages::Public => client.clone(),
    };
    Ok(web::clipping_blocking(&client, address)?)
}

#[cfg(not(feature = "online"))]
fn fetched(address: &str, _: Pages) -> Result<Clipping, InputError> {
    const WAY_OUT: &str = "an address of the web, and this command was built without the feature \
        online; save the page and give the file";
    Err(InputError::NoWeb { name: shown(address), error: WAY_OUT.to_owned() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_report_does_not_reveal_folders_of_the_machine() {
        for (name, called) in [
            ("a.txt", "a.txt"),
            ("drafts/a.txt", "drafts/a.txt"),
            ("./a.txt", "./a.txt"),
            ("/home/kari/drafts/a.txt", "a.txt"),
            ("../kari/a.txt", "a.txt"),
            ("drafts/../../kari/a.txt", "a.txt"),
            ("-", "-"),
            ("https://kari:secret@cms.example/a", "https://cms.example/a"),
        ] {
            assert_eq!(shared(name), called);
        }
        assert_eq!(shown("https://kari:secret@cms.example/a"), "https://cms.example/a");
    }
}
