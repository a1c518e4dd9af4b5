//! One line of input: a JSON object, and the article that it holds.
//!
//! ```text
//! {"id": 7, "text": "It cost 5 euros.", "lang": "en", "date": "2023-08"}
//! ```
//!
//! Unknown fields are refused, since a misspelt "langauge" would otherwise be ignored silently.

use crate::arguments::{CheckOptions, country};
use crate::input;
use exchequer::Article;
use exchequer::article::Part;
use serde::Deserialize;
use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserializer, Error, IgnoredAny, MapAccess, Visitor};
use serde_json::Value;
use std::fmt;

/// One line of input, or one row of a table.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, expecting = "a JSON object")]
pub struct Line {
    #[serde(default)]
    pub id: Option<Value>,
    pub text: String,
    pub lang: Option<String>,
    pub date: Option<String>,
    pub country: Option<String>,
    /// Headline, standfirst and captions, where the text has them; offsets in bytes.
    #[serde(default)]
    pub parts: Vec<Part>,
    /// What the article is checked against.
    #[serde(default)]
    pub sources: Vec<SourceLine>,
    /// How `exchequer text` read the article; not needed to check it.
    #[serde(default, rename = "taken")]
    pub _taken: IgnoredAny,
}

/// A source: its text alone, or with its name and language.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct NamedSource {
    text: String,
    #[serde(default)]
    id: Option<Value>,
    lang: Option<String>,
}

/// A source, however it is written.
pub struct SourceLine(NamedSource);

impl<'de> Deserialize<'de> for SourceLine {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Written;
        impl<'de> Visitor<'de> for Written {
            type Value = SourceLine;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("the text of a source, or {\"text\", \"id\"?, \"lang\"?}")
            }

            fn visit_str<E: Error>(self, text: &str) -> Result<SourceLine, E> {
                Ok(SourceLine(NamedSource { text: text.to_owned(), id: None, lang: None }))
            }

            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<SourceLine, A::Error> {
                NamedSource::deserialize(MapAccessDeserializer::new(map)).map(SourceLine)
            }
        }
        deserializer.deserialize_any(Written)
    }
}

impl SourceLine {
    fn article(self) -> Result<Article, String> {
        let NamedSource { text, id, lang } = self.0;
        let mut article = Article::new(text);
        if let Some(id) = id.and_then(identifier) {
            article = article.id(id);
        }
        match lang {
            Some(tag) => article.try_language(&tag).map_err(|error| error.to_string()),
            None => Ok(article),
        }
    }
}

impl Line {
    /// The article; what the line does not say, the options do.
    pub fn article(self, options: &CheckOptions) -> Result<Article, String> {
        let article = Article::new(self.text).try_parts(self.parts);
        let mut article = article.map_err(|error| error.to_string())?;
        if let Some(id) = self.id.and_then(identifier) {
            article = article.id(id);
        }
        let given = self.country.as_deref().map(country).transpose()?;
        if let Some(country) = given.or(options.shared.country) {
            article = article.country(country);
        }
        if let Some(tag) = self.lang.as_ref().or(options.shared.lang.as_ref()) {
            article = article.try_language(tag).map_err(|error| error.to_string())?;
        }
        let sources = self.sources.into_iter().map(SourceLine::article);
        article = article.against(sources.collect::<Result<Vec<_>, _>>()?);
        let given = self.date.map(|date| date.parse()).transpose();
        let date = given.map_err(|error: exchequer::Error| error.to_string())?;
        Ok(match date.or(options.shared.date) {
            Some(date) => article.dated(date),
            None => article,
        })
    }
}

/// The id of a line, if it can be read, and the line or what is wrong with it.
pub fn read(line: &[u8]) -> (Option<String>, Result<Line, String>) {
    let line = without_mark(line);
    match parsed(line) {
        Ok(line) => (line.id.clone().and_then(identifier), Ok(line)),
        Err(error) => (id_of(line), Err(error)),
    }
}

/// The id of a line that cannot be read, if it comes before the first syntax error.
fn id_of(line: &[u8]) -> Option<String> {
    struct Found<'f>(&'f mut Option<Value>);
    impl<'de> Visitor<'de> for Found<'_> {
        type Value = ();

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("an object")
        }

        fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
            while let Some(name) = map.next_key::<String>()? {
                match name.as_str() {
                    "id" => *self.0 = Some(map.next_value()?),
                    _ => drop(map.next_value::<IgnoredAny>()?),
                }
            }
            Ok(())
        }
    }
    let mut id = None;
    // The caller has the error already.
    let _ = serde_json::Deserializer::from_slice(line).deserialize_map(Found(&mut id));
    id.and_then(identifier)
}

fn parsed(line: &[u8]) -> Result<Line, String> {
    if line.len() as u64 > input::LONGEST_BYTES {
        return Err("the line is longer than 16 MB; split it into articles".to_owned());
    }
    if line.starts_with(&[0xff, 0xfe]) || line.starts_with(&[0xfe, 0xff]) {
        return Err("the file is in UTF-16; save it in UTF-8".to_owned());
    }
    const FORM: &str =
        r#"{"id", "text", "lang"?, "date"?, "country"?, "parts"?, "sources"?} on one line"#;
    if line.trim_ascii_start().first() == Some(&b'[') {
        return Err(format!("an array is no article; write {FORM}"));
    }
    serde_json::from_slice(line).map_err(|error| {
        // The parser counts from this line; the answer names its number in the file.
        let error = error.to_string().replace(" at line 1 column ", " at column ");
        format!("{error}; write {FORM}")
    })
}

/// The line without a byte order mark, which some programs write at the start of a file. In files
/// joined from several it can be at the start of any line.
pub fn without_mark(line: &[u8]) -> &[u8] {
    line.strip_prefix("\u{feff}".as_bytes()).unwrap_or(line)
}

fn identifier(id: Value) -> Option<String> {
    match id {
        Value::Null => None,
        Value::String(id) => Some(id),
        other => Some(other.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refusal(line: &str) -> (Option<String>, String) {
        let (id, line) = read(line.as_bytes());
        (id, line.map(|_| ()).unwrap_err())
    }

    #[test]
    fn a_field_of_another_name_is_refused_by_name_and_the_id_is_told() {
        for (line, field) in [
            (r#"{"langauge":"da","text":"5 kr","id":"a"}"#, "`langauge`"),
            (r#"{"id":"a","text":"5 kr","Date":"2023"}"#, "`Date`"),
            (r#"{"id":"a","text":"5 kr","sources":["6 kr",{"text":"7 kr","url":"x"}]}"#, "`url`"),
        ] {
            let (id, error) = refusal(line);
            assert_eq!(id.as_deref(), Some("a"), "{line}");
            assert!(error.contains("unknown field") && error.contains(field), "{error}");
            assert!(!error.contains("line 1"), "{error}");
        }
    }

    #[test]
    fn the_id_of_a_line_that_cannot_be_read_is_told() {
        for line in [
            r#"{"id":7,"text":5}"#,
            r#"{"id":7}"#,
            r#"{"id":7,"text":"a","sources":"b"}"#,
            r#"{"id":7,"text":"a","sources":[["b"]]}"#,
            r#"{"id":7,"text":"a"#,
            r#"{"id":"7","text":"a",,}"#,
        ] {
            assert_eq!(refusal(line).0.as_deref(), Some("7"), "{line}");
        }
        assert_eq!(refusal(r#"{"text":"a"","id":7}"#).0, None, "not read so far");
    }

    #[test]
    fn an_array_is_no_article() {
        for line in [r#"["a","5 kr","da","2023","DK",[],null]"#, " []", r#"[{"text":"5 kr"}]"#] {
            assert!(refusal(line).1.starts_with("an array is no article"), "{line}");
        }
        assert!(refusal("\"5 kr\"").1.contains("expected a JSON object"));
    }

    #[test]
    fn a_byte_order_mark_is_passed_over_and_another_encoding_is_named() {
        let (id, line) = read("\u{feff}{\"id\":\"a\",\"text\":\"5 kr\"}".as_bytes());
        assert_eq!((id.as_deref(), line.unwrap().text.as_str()), (Some("a"), "5 kr"));
        let (_, wide) = read(b"\xff\xfe{\0");
        assert!(wide.map(|_| ()).unwrap_err().contains("save it in UTF-8"));
    }

    #[test]
    fn what_the_command_says_of_a_text_is_read_again() {
        let (_, line) =
            read(br#"{"id":"a","text":"5 kr","taken":{"charset":"UTF-8","warnings":[]}}"#);
        assert!(line.is_ok());
    }
}
