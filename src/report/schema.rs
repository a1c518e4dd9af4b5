//! The JSON Schema of the report, made from the types that are written.
//!
//! The result is in `src/report/schema/report-1.json`, where it is read by tools and by
//! [`JSON_SCHEMA`](super::JSON_SCHEMA), which needs no feature. A test holds it against the types.
//!
//! ```
//! use exchequer::report::{JSON_SCHEMA, json_schema};
//!
//! assert_eq!(json_schema(), JSON_SCHEMA);
//! ```
//!
//! Objects are open, since fields may be added within a version; lists of words are closed.

use super::Report;
use crate::currency::{Country, Currency};
use schemars::generate::SchemaSettings;
use schemars::transform::{Transform, transform_subschemas};
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde_json::Value;
use std::borrow::Cow;

/// The schema's name for those who refer to it.
const ID: &str = "urn:exchequer:report:1";

/// The JSON Schema of [`Report::to_json`], made anew from the types.
#[must_use]
pub fn json_schema() -> String {
    let settings = SchemaSettings::draft2020_12().for_serialize().with_transform(Plain);
    let mut schema = settings.into_generator().into_root_schema_for::<Report>();
    schema.insert("$id".to_owned(), ID.into());
    let mut text = serde_json::to_string_pretty(&schema).unwrap_or_default();
    text.push('\n');
    text
}

impl JsonSchema for Currency {
    fn schema_name() -> Cow<'static, str> {
        "Currency".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "description": "A currency, by its ISO 4217 code or, where ISO has none, by the code in common use.",
            "type": "string",
            "pattern": "^[A-Z]{3}$"
        })
    }
}

impl JsonSchema for Country {
    fn schema_name() -> Cow<'static, str> {
        "Country".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "description": "A country, by its ISO 3166-1 code.",
            "type": "string",
            "pattern": "^[A-Z]{2}$"
        })
    }
}

/// Takes away what only Rust means by its types and comments.
#[derive(Clone)]
struct Plain;

impl Transform for Plain {
    fn transform(&mut self, schema: &mut Schema) {
        if let Some(Value::String(comment)) = schema.get_mut("description") {
            *comment = first_paragraph(comment);
        }
        // Sizes of integers in Rust are no formats that validators know.
        if schema
            .get("format")
            .and_then(Value::as_str)
            .is_some_and(|format| format.starts_with("uint"))
        {
            schema.remove("format");
        }
        drop_nulls_of_optional_fields(schema);
        transform_subschemas(self, schema);
    }
}

/// The first paragraph of a comment on one line, its links to other comments as plain words.
fn first_paragraph(comment: &str) -> String {
    let paragraph = comment.split("\n\n").next().unwrap_or_default();
    let paragraph = paragraph.split("```").next().unwrap_or_default();
    paragraph.replace("[`", "`").replace("`]", "`").split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A field that may be left out is left out where it has no value, so it is never null.
fn drop_nulls_of_optional_fields(schema: &mut Schema) {
    let required = schema.get("required").and_then(Value::as_array).cloned().unwrap_or_default();
    let Some(Value::Object(fields)) = schema.get_mut("properties") else { return };
    for (_, field) in
        fields.iter_mut().filter(|(name, _)| !required.iter().any(|known| known == name.as_str()))
    {
        drop_null(field);
    }
}

fn drop_null(field: &mut Value) {
    let Value::Object(keywords) = field else { return };
    if let Some(Value::Array(types)) = keywords.get_mut("type") {
        types.retain(|kind| kind != "null");
        if let [only] = types.as_slice() {
            let only = only.clone();
            keywords.insert("type".to_owned(), only);
        }
    }
    let Some(Value::Array(choices)) = keywords.get_mut("anyOf") else { return };
    choices.retain(|choice| choice.get("type").is_none_or(|kind| kind != "null"));
    if let [Value::Object(only)] = choices.as_slice() {
        let only = only.clone();
        keywords.remove("anyOf");
        keywords.extend(only);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_schema_in_the_repository_is_what_the_types_make() {
        let kept: Value = serde_json::from_str(super::super::JSON_SCHEMA).unwrap();
        let made: Value = serde_json::from_str(&json_schema()).unwrap();
        assert!(
            kept == made,
            "src/report/schema/report-1.json is stale; make it anew with\n    \
             cargo run --features schema --example json_schema > report-1.json && mv report-1.json src/report/schema/"
        );
    }

    #[test]
    fn comments_become_plain_words() {
        assert_eq!(first_paragraph("In [`Unknown`]'s\norder.\n\nMore."), "In `Unknown`'s order.");
    }
}
