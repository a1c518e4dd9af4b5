//! An article as JavaScript gives it.

use exchequer::Article;
use serde::Deserialize;

/// What is known about an article.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct About {
    id: Option<String>,
    lang: Option<String>,
    date: Option<String>,
    country: Option<String>,
    #[serde(default)]
    sources: Vec<Source>,
}

/// A text that an article was written from.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Source {
    text: String,
    id: Option<String>,
    lang: Option<String>,
}

/// The article, or what is wrong with what is said about it.
pub fn article(text: &str, about: &str) -> Result<Article, String> {
    let About { id, lang, date, country, sources } =
        serde_json::from_str(about).map_err(|error| error.to_string())?;
    read(text, id, lang, date, country, sources).map_err(|error| error.to_string())
}

fn read(
    text: &str,
    id: Option<String>,
    lang: Option<String>,
    date: Option<String>,
    country: Option<String>,
    sources: Vec<Source>,
) -> Result<Article, exchequer::Error> {
    let sources: Result<Vec<_>, _> = sources.into_iter().map(Source::article).collect();
    let mut article = Article::new(text).against(sources?);
    if let Some(id) = id {
        article = article.id(id);
    }
    if let Some(code) = country {
        article = article.country(code.parse()?);
    }
    // After the country: a region of the language is taken for it where none is given.
    if let Some(tag) = lang {
        article = article.try_language(&tag)?;
    }
    match date {
        Some(date) => Ok(article.dated(date.parse()?)),
        None => Ok(article),
    }
}

impl Source {
    fn article(self) -> Result<Article, exchequer::Error> {
        let mut article = Article::new(self.text);
        if let Some(id) = self.id {
            article = article.id(id);
        }
        match self.lang {
            Some(tag) => article.try_language(&tag),
            None => Ok(article),
        }
    }
}
