//! An article as JavaScript gives it.

use exchequer::article::{Part, PartKind};
use exchequer::report::{Offsets, Positions};
use exchequer::{Article, Span};
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
    #[serde(default)]
    parts: Vec<PartGiven>,
}

/// A part of the text, whose places count UTF-16 code units.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PartGiven {
    part: PartKind,
    start: usize,
    end: usize,
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
    let about: About = serde_json::from_str(about).map_err(|error| error.to_string())?;
    let parts: Result<Vec<_>, _> = about.parts.iter().map(|part| part.part(text)).collect();
    let parts = parts?;
    Ok(read(text, about)?.parts(parts))
}

fn read(text: &str, about: About) -> Result<Article, String> {
    let About { id, lang, date, country, sources, parts: _ } = about;
    let sources: Result<Vec<_>, _> = sources.into_iter().map(Source::article).collect();
    let sources = sources.map_err(|error| at_fault("sources", &error))?;
    let mut article = Article::new(text).against(sources);
    if let Some(id) = id {
        article = article.id(id);
    }
    if let Some(code) = country {
        let country = code.parse().map_err(|error| at_fault("country", &error))?;
        article = article.country(country);
    }
    // After the country: a region of the language is taken for it where none is given.
    if let Some(tag) = lang {
        article = article.try_language(&tag).map_err(|error| at_fault("lang", &error))?;
    }
    match date {
        Some(date) => Ok(article.dated(date.parse().map_err(|error| at_fault("date", &error))?)),
        None => Ok(article),
    }
}

/// What is wrong, after the name of the option.
fn at_fault(option: &str, error: &exchequer::Error) -> String {
    format!("{option}: {error}")
}

impl PartGiven {
    fn part(&self, text: &str) -> Result<Part, String> {
        let Self { part, start, end } = *self;
        let positions = Positions::of(text, Offsets::Utf16);
        let span = positions.bytes(start, end).map(|span| Part::new(part, span));
        span.ok_or_else(|| format!("parts: the text cannot be cut at {start} and {end}"))
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
