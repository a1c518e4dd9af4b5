//! Reading articles from files, folders and standard input.
//!
//! Whatever cannot be an article is named together with the way out.

use exchequer::Article;
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use thiserror::Error;

/// No article is longer: 16 MB is a shelf of novels.
pub const LONGEST_BYTES: u64 = 16 * 1024 * 1024;

/// Something that cannot be read as an article.
#[derive(Debug, Error)]
pub enum InputError {
    /// The system says no.
    #[error("{name}: {error}")]
    Unreadable { name: String, error: io::Error },
    /// An address of the web.
    #[error("{0}: web addresses are not read; save the article as a text file and give its path")]
    Web(String),
    /// Nothing but blanks.
    #[error("{0}: there is no text in it; an article needs at least a sentence")]
    Empty(String),
    /// Too long.
    #[error("{0}: longer than 16 MB; split it into articles")]
    TooLong(String),
    /// Not text.
    #[error("{name}: not UTF-8 text (byte {offset}); save the article as plain text in UTF-8")]
    NotText { name: String, offset: usize },
    /// A folder without articles.
    #[error("{0}: no .txt file in this folder; give the files by name or rename them")]
    NoArticles(String),
    /// A header that gives no date.
    #[error("{name}: {error}")]
    Date { name: String, error: exchequer::article::DateError },
}

/// The files that an argument names: itself, or the .txt files of a folder by name.
pub fn files(argument: &str) -> Result<Vec<String>, InputError> {
    if argument.contains("://") {
        return Err(InputError::Web(argument.to_owned()));
    }
    let path = Path::new(argument);
    if argument == "-" || !path.is_dir() {
        return Ok(vec![argument.to_owned()]);
    }
    let unreadable = |error| InputError::Unreadable { name: argument.to_owned(), error };
    let entries = fs::read_dir(path).and_then(Iterator::collect::<io::Result<Vec<_>>>).map_err(unreadable)?;
    let mut paths: Vec<PathBuf> =
        entries.iter().map(fs::DirEntry::path).filter(|path| is_text(path)).collect();
    paths.sort();
    if paths.is_empty() {
        return Err(InputError::NoArticles(argument.to_owned()));
    }
    Ok(paths.iter().map(|path| path.to_string_lossy().into_owned()).collect())
}

/// The text of a file, or of standard input for "-".
pub fn text(name: &str) -> Result<String, InputError> {
    let unreadable = |error| InputError::Unreadable { name: shown(name), error };
    let mut bytes = Vec::new();
    let mut reader = open(name).map_err(unreadable)?.take(LONGEST_BYTES + 1);
    let length = reader.read_to_end(&mut bytes).map_err(unreadable)?;
    if length as u64 > LONGEST_BYTES {
        return Err(InputError::TooLong(shown(name)));
    }
    let text = String::from_utf8(bytes).map_err(|error| InputError::NotText {
        name: shown(name),
        offset: error.utf8_error().valid_up_to(),
    })?;
    if let Some(offset) = text.find('\0') {
        return Err(InputError::NotText { name: shown(name), offset });
    }
    if text.trim().is_empty() {
        return Err(InputError::Empty(shown(name)));
    }
    Ok(text)
}

/// The article in a file; a header gives its date unless `dated` is given.
pub fn article(name: &str, dated: Option<exchequer::article::ArticleDate>) -> Result<Article, InputError> {
    let text = text(name)?;
    let article = match dated {
        Some(date) => Article::new(text).dated(date),
        None => {
            Article::from_plain_text(text).map_err(|error| InputError::Date { name: shown(name), error })?
        }
    };
    Ok(article.id(name))
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

/// How a message calls a file.
pub fn shown(name: &str) -> String {
    if name == "-" { "standard input".to_owned() } else { name.to_owned() }
}

fn is_text(path: &Path) -> bool {
    path.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("txt"))
}
