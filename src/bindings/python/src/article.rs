//! An article as Python gives it.

use crate::error::raised;
use exchequer::Article;
use pyo3::prelude::*;

/// The tuple `(text, id, lang, date, country, sources)`.
#[derive(FromPyObject)]
pub struct Given(
    String,
    Option<String>,
    Option<String>,
    Option<String>,
    Option<String>,
    Vec<Source>,
);

/// The tuple `(text, id, lang)`.
#[derive(FromPyObject)]
struct Source(String, Option<String>, Option<String>);

impl Given {
    /// The article, or the exception that says what is wrong with it.
    pub fn article(self) -> PyResult<Article> {
        let Self(text, id, lang, date, country, sources) = self;
        let sources: PyResult<Vec<_>> = sources.into_iter().map(Source::article).collect();
        let mut article = Source(text, id, None).article()?.against(sources?);
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
