//! An article as Python gives it.

use crate::error::{OptionError, raised};
use exchequer::article::{Part, PartKind};
use exchequer::report::{Offsets, Positions};
use exchequer::{Article, Span};
use pyo3::prelude::*;

/// The tuple `(text, id, lang, date, country, sources, parts)`.
#[derive(FromPyObject)]
pub struct Given(
    String,
    Option<String>,
    Option<String>,
    Option<String>,
    Option<String>,
    Vec<Source>,
    Vec<(String, usize, usize)>,
);

/// The tuple `(text, id, lang)`.
#[derive(FromPyObject)]
struct Source(String, Option<String>, Option<String>);

impl Given {
    /// The article, or the exception that says what is wrong with it.
    pub fn article(self) -> PyResult<Article> {
        let Self(text, id, lang, date, country, sources, parts) = self;
        let parts = parts.into_iter().map(|of| part(&text, of)).collect::<PyResult<Vec<_>>>()?;
        let sources: PyResult<Vec<_>> = sources.into_iter().map(Source::article).collect();
        let mut article = Source(text, id, None).article()?.against(sources?).parts(parts);
        if let Some(code) = country {
            article = article.country(code.parse().map_err(raised)?);
        }
        // After the country: a region of the language is taken for it where none is given.
        if let Some(tag) = lang {
            article = article.try_language(&tag).map_err(raised)?;
        }
        match date {
            Some(date) => Ok(article.dated(date.parse().map_err(raised)?)),
            None => Ok(article),
        }
    }
}

/// A part of a text, which Python counts in code points.
fn part(text: &str, (kind, start, end): (String, usize, usize)) -> PyResult<Part> {
    let kind: PartKind = kind.parse().map_err(raised)?;
    let positions = Positions::of(text, Offsets::CodePoints);
    let span = positions.bytes(start, end).map(|span| Part::new(kind, span));
    span.ok_or_else(|| OptionError::new_err(format!("parts: there is no text[{start}:{end}]")))
}

impl Source {
    fn article(self) -> PyResult<Article> {
        let Self(text, id, lang) = self;
        let mut article = Article::new(text);
        if let Some(id) = id {
            article = article.id(id);
        }
        match lang {
            Some(tag) => article.try_language(&tag).map_err(raised),
            None => Ok(article),
        }
    }
}
