//! What a page says of its article in JSON-LD: <https://schema.org/Article>.
//!
//! A page may hold several blocks, each an object, a list, or a list under `@graph`, and an article
//! may be within another thing (`mainEntity`). Of several articles the one that names the page's
//! own address is taken, else the first. A block that is no JSON is passed over, as search engines
//! do.

use dom_query::Document;
use serde_json::{Map, Value};

/// A page's article as its JSON-LD has it.
#[derive(Debug, Default)]
pub(super) struct JsonLd {
    article: Map<String, Value>,
}

/// Properties of a thing in which an article may stand.
const HOLDING: &[&str] = &["@graph", "mainEntity", "mainEntityOfPage", "itemListElement", "item"];

impl JsonLd {
    /// The article in a document; `address` is the page's own.
    pub(super) fn of(document: &Document, address: Option<&str>) -> Self {
        let scripts = document.select("script[type*='ld+json' i]");
        let blocks: Vec<Value> =
            scripts.iter().filter_map(|script| block(&script.text())).collect();
        let mut things = things(&blocks);
        let address = address.map(bare);
        things.sort_by_cached_key(|thing| {
            (rank(thing), !address.is_some_and(|address| is_of(thing, address)))
        });
        let article = things.into_iter().next().filter(|thing| rank(thing) < UNRELATED).cloned();
        Self { article: article.unwrap_or_default() }
    }

    /// A property's text, or the first of several.
    pub(super) fn text(&self, property: &str) -> Option<&str> {
        first_text(self.article.get(property)?)
    }

    /// Whether the article says that it is not free to read.
    pub(super) fn is_behind_paywall(&self) -> bool {
        match self.article.get("isAccessibleForFree") {
            Some(Value::Bool(free)) => !free,
            Some(Value::String(free)) => free.eq_ignore_ascii_case("false"),
            _ => false,
        }
    }
}

fn block(script: &str) -> Option<Value> {
    serde_json::from_str(unwrapped(script)).ok()
}

/// A block without what some content systems wrap it in, for browsers of long ago.
fn unwrapped(block: &str) -> &str {
    let inner = block.trim().trim_start_matches("//").trim_start();
    let inner =
        inner.strip_prefix("<![CDATA[").or_else(|| inner.strip_prefix("<!--")).unwrap_or(inner);
    let inner = inner.trim_end();
    let inner = inner.strip_suffix("]]>").or_else(|| inner.strip_suffix("-->")).unwrap_or(inner);
    inner.trim_end().trim_end_matches("//").trim_end_matches(';').trim()
}

/// All things in some blocks, each before those in it.
fn things(blocks: &[Value]) -> Vec<&Map<String, Value>> {
    let mut things = Vec::new();
    let mut waiting: Vec<&Value> = blocks.iter().rev().collect();
    while let Some(value) = waiting.pop() {
        match value {
            Value::Array(values) => waiting.extend(values.iter().rev()),
            Value::Object(thing) => {
                waiting.extend(HOLDING.iter().rev().filter_map(|property| thing.get(*property)));
                things.push(thing);
            }
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
        }
    }
    things
}

const UNRELATED: u8 = 2;

/// How near to an article a thing is: articles and posts, then the page itself.
fn rank(thing: &Map<String, Value>) -> u8 {
    let kinds = match thing.get("@type") {
        Some(Value::Array(kinds)) => kinds.iter().filter_map(Value::as_str).collect(),
        Some(Value::String(kind)) => vec![kind.as_str()],
        _ => Vec::new(),
    };
    let kinds = kinds.into_iter().map(|kind| kind.rsplit(['/', ':']).next().unwrap_or(kind));
    let of_kind = |kind: &str| match kind {
        "Report" | "Review" | "LiveBlogPosting" | "NewsItem" => 0,
        kind if kind.ends_with("Article") || kind.ends_with("Posting") && kind != "JobPosting" => 0,
        "WebPage" | "ItemPage" => 1,
        _ => UNRELATED,
    };
    kinds.map(of_kind).min().unwrap_or(UNRELATED)
}

/// Whether a thing names an address, given [`bare`], as its own.
fn is_of(thing: &Map<String, Value>, address: &str) -> bool {
    let mut named = ["url", "@id", "mainEntityOfPage"]
        .iter()
        .filter_map(|property| first_text(thing.get(*property)?));
    named.any(|named| bare(named) == address)
}

/// An address without what names a part of a page.
fn bare(address: &str) -> &str {
    address.split(['#', '?']).next().unwrap_or_default().trim_end_matches('/')
}

/// The first text in a value: of a thing, in the first of its properties that name it.
fn first_text(value: &Value) -> Option<&str> {
    let mut waiting = vec![value];
    while let Some(value) = waiting.pop() {
        match value {
            Value::String(text) if !text.trim().is_empty() => return Some(text.trim()),
            Value::Array(values) => waiting.extend(values.iter().rev()),
            Value::Object(thing) => {
                waiting.extend(["@value", "name", "@id"].iter().find_map(|key| thing.get(*key)));
            }
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_text_is_found_however_deep_it_stands() {
        let nested = format!(
            "{}[], {{\"name\": [\" \", \"a\"]}}, \"b\"{}",
            "[".repeat(100),
            "]".repeat(100)
        );
        assert_eq!(first_text(&block(&nested).unwrap()), Some("a"));
    }

    fn json_ld(block: &str) -> JsonLd {
        let html = format!("<script type='application/ld+json'>{block}</script>");
        JsonLd::of(&Document::from(html), Some("https://example.org/news/2?x=1"))
    }

    #[test]
    fn an_article_is_found_wherever_it_stands() {
        for block in [
            r#"{"@type":"NewsArticle","datePublished":"2023-08-03"}"#,
            r#"[{"@type":"Organization"},{"@type":["Thing","ReportageNewsArticle"],"datePublished":["2023-08-03"]}]"#,
            r#"{"@graph":[{"@type":"WebPage","datePublished":"2020-01-01"},{"@type":"Article","datePublished":"2023-08-03"}]}"#,
            r#"{"@type":"WebPage","mainEntity":{"@type":"schema:BlogPosting","datePublished":{"@value":"2023-08-03"}}}"#,
            "//<![CDATA[\n{\"@type\":\"Article\",\"datePublished\":\" 2023-08-03 \"}\n//]]>",
        ] {
            assert_eq!(json_ld(block).text("datePublished"), Some("2023-08-03"), "{block}");
        }
    }

    #[test]
    fn of_several_articles_the_one_at_this_address_is_taken() {
        let block = r#"[{"@type":"Article","headline":"1","url":"https://example.org/news/1"},
                        {"@type":"Article","headline":"2","mainEntityOfPage":{"@id":"https://example.org/news/2/"}}]"#;
        assert_eq!(json_ld(block).text("headline"), Some("2"));
    }

    #[test]
    fn what_is_no_json_or_no_article_says_nothing() {
        for block in [
            "",
            "{",
            "null",
            "[[[[",
            r#"{"@type":"VideoObject","datePublished":"2023-08-03"}"#,
            r#""x""#,
        ] {
            assert_eq!(json_ld(block).text("datePublished"), None, "{block}");
        }
        assert!(json_ld(&"[".repeat(100_000)).text("headline").is_none());
    }

    #[test]
    fn a_paywall_is_known() {
        assert!(
            json_ld(r#"{"@type":"Article","isAccessibleForFree":"False"}"#).is_behind_paywall()
        );
        assert!(!json_ld(r#"{"@type":"Article"}"#).is_behind_paywall());
    }
}
