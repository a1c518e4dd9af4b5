//! An article as serde writes and reads it: an object with the fields of a line of
//! `exchequer check --jsonl`, and with the place where an editor can open the text.

use super::{Article, Part, PartKind};
use crate::Span;
use crate::currency::Country;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use std::borrow::Cow;

/// An article, or a source, which has no sources itself.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Record<'a, S> {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    id: Option<Cow<'a, str>>,
    text: Cow<'a, str>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    lang: Option<Cow<'a, str>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    date: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    country: Option<Country>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    location: Option<Cow<'a, str>>,
    #[serde(default = "Vec::new", skip_serializing_if = "Vec::is_empty")]
    parts: Vec<Part>,
    #[serde(default = "Vec::new", skip_serializing_if = "Vec::is_empty")]
    sources: Vec<S>,
}

/// What sources have as sources. It bounds how deep a record goes.
#[derive(Serialize)]
enum Never {}

impl<'de> Deserialize<'de> for Never {
    fn deserialize<D: Deserializer<'de>>(_: D) -> Result<Self, D::Error> {
        Err(de::Error::custom("sources: a source has no sources itself"))
    }
}

impl<'a, S> Record<'a, S> {
    fn of(article: &'a Article, sources: Vec<S>) -> Self {
        Self {
            id: article.given_id().map(Cow::from),
            text: article.text().into(),
            lang: article.given_language().map(Cow::from),
            date: article.given_date().map(|date| date.to_string()),
            country: article.given_country(),
            location: article.given_location().map(Cow::from),
            parts: article.given_parts().to_vec(),
            sources,
        }
    }

    /// The article, and its sources as they are recorded.
    fn article<E: de::Error>(self) -> Result<(Article, Vec<S>), E> {
        let mut article = Article::new(self.text).try_parts(self.parts).map_err(E::custom)?;
        if let Some(id) = self.id {
            article = article.id(id);
        }
        if let Some(location) = self.location {
            article = article.location(location);
        }
        // Before the language, whose region would be taken for it.
        if let Some(country) = self.country {
            article = article.country(country);
        }
        if let Some(tag) = self.lang {
            article = article.language(tag);
        }
        if let Some(date) = self.date {
            article = article.dated(date.parse().map_err(E::custom)?);
        }
        Ok((article, self.sources))
    }
}

/// An object with `text` and whatever is known of `id`, `lang`, `date`, `country`, `location`,
/// `parts` and `sources`. Not written are where the date was found, the paragraphs of a document,
/// and the sources of sources.
///
/// ```
/// use exchequer::Article;
///
/// let article = Article::new("Prisen er 299 euro.").language("da").dated("2024-03".parse()?);
/// let json = serde_json::to_value(&article).unwrap();
/// assert_eq!((&json["lang"], &json["date"]), (&"da".into(), &"2024-03".into()));
/// assert_eq!(serde_json::from_value::<Article>(json).unwrap(), article);
/// # Ok::<(), exchequer::Error>(())
/// ```
impl Serialize for Article {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let source = |source| Record::<Never>::of(source, Vec::new());
        let sources = self.given_sources().iter().map(source).collect();
        Record::of(self, sources).serialize(serializer)
    }
}

/// As it is written. Fields of other names are errors, and so are a date that cannot be read and
/// parts that the text does not have.
impl<'de> Deserialize<'de> for Article {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let record = Record::<'_, Record<'_, Never>>::deserialize(deserializer)?;
        let (article, sources) = record.article()?;
        let source = |source: Record<'_, Never>| Ok(source.article()?.0);
        Ok(article.against(sources.into_iter().map(source).collect::<Result<Vec<_>, _>>()?))
    }
}

/// A part, as `exchequer text --format json` writes it: `start` and `end` count bytes of the text.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields, expecting = "an object with `part`, `start` and `end`")]
struct PartRecord {
    part: PartKind,
    start: usize,
    end: usize,
}

impl Serialize for Part {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Span { start, end } = self.span;
        PartRecord { part: self.kind, start, end }.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Part {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let PartRecord { part, start, end } = PartRecord::deserialize(deserializer)?;
        if start > end {
            return Err(de::Error::custom("a part ends before it begins"));
        }
        Ok(Self::new(part, Span::new(start, end)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(json: &str) -> Result<Article, String> {
        serde_json::from_str(json).map_err(|error| error.to_string())
    }

    #[test]
    fn an_article_reads_back_with_all_that_is_known_of_it() {
        let text = "Prisen er 299 euro.\nEn bil";
        let source = Article::new("It cost 299 euros.").id("release").language("en");
        let article = Article::new(text)
            .id("a")
            .location("/srv/a.txt")
            .country(Country::from_code("GL").unwrap())
            .language("da-DK")
            .dated("2004-10-01/2005-03-31".parse().unwrap())
            .parts([Part::new(PartKind::Caption, Span::new(20, text.len()))])
            .against([source]);
        let json = serde_json::to_string(&article).unwrap();
        assert_eq!(read(&json), Ok(article));
    }

    #[test]
    fn what_is_wrong_with_a_record_is_told() {
        for (json, words) in [
            (r#"{"text":"5 kr","langauge":"da"}"#, "unknown field `langauge`"),
            (r#"{"text":"5 kr","date":"soon"}"#, "`soon`"),
            (r#"{"text":"5 kr","country":"Denmark"}"#, "Denmark"),
            (
                r#"{"text":"5 kr","sources":[{"text":"","sources":[{}]}]}"#,
                "a source has no sources",
            ),
            (r#"{"text":"æ","parts":[{"part":"caption","start":1,"end":2}]}"#, "bytes 1 and 2"),
            (r#"{"text":"æ","parts":[{"part":"caption","start":2,"end":1}]}"#, "ends before"),
        ] {
            let error = read(json).unwrap_err();
            assert!(error.contains(words), "{json}: {error}");
        }
    }
}
