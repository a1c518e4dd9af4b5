//! The service described for programs, as OpenAPI 3.1, whose schemas are JSON Schemas.
//!
//! The schemas come from the types: that of the report from the library, those of question and
//! problem from here. What is said about paths is beside them.

use super::format;
use super::problem::Problem;
use super::question::Question;
use axum::http::header;
use axum::response::IntoResponse;
use exchequer::report::Format;
use exchequer::report::JSON_SCHEMA;
use schemars::{JsonSchema, schema_for};
use serde_json::{Map, Value, json};

/// GET /openapi.json
pub async fn openapi() -> impl IntoResponse {
    ([(header::CONTENT_TYPE, "application/json")], document().to_string())
}

fn document() -> Value {
    json!({
        "openapi": "3.1.0",
        "info": {
            "title": "Exchequer",
            "version": env!("CARGO_PKG_VERSION"),
            "description": "Checks the money figures in news articles.",
            "license": { "name": "MIT OR Apache-2.0", "identifier": "MIT OR Apache-2.0" },
        },
        "servers": [{ "url": "/" }],
        "security": [],
        "paths": {
            "/check": { "post": check() },
            "/health": { "get": plain("health", "Whether the service is up", "text/plain") },
            "/openapi.json": { "get": plain("openapi", "This description", "application/json") },
            "/": { "get": page() },
        },
        "components": { "schemas": schemas() },
    })
}

/// The page is asked for in a language.
fn page() -> Value {
    let about = "A page on which articles are checked as they are typed";
    let content = json!({ "text/html": { "schema": {} } });
    let of_language =
        parameters().into_iter().filter(|one| one.get("name") == Some(&json!("ui_lang")));
    json!({ "operationId": "page", "summary": about, "parameters": of_language.collect::<Vec<_>>(),
        "responses": {
            "200": { "description": about, "content": content },
            "400": problem("There are no reports in that language"),
        } })
}

fn check() -> Value {
    json!({
        "operationId": "check",
        "summary": "Check an article",
        "description": "Whatever the verdicts are, the status is 200; `passes` in the JSON report says what came out.",
        "parameters": parameters(),
        "requestBody": { "required": true, "content": {
            "application/json": { "schema": { "$ref": "#/components/schemas/Question" },
                "example": { "text": "495.000 rubler, svarende til 36.000 kroner", "lang": "da", "date": "2023-08" } },
            "text/plain": { "schema": { "type": "string" } },
            "text/html": { "schema": { "type": "string" } },
        }},
        "responses": {
            "200": { "description": "The report", "content": reports() },
            "400": problem("A field cannot be read; `field` names it"),
            "403": problem("A page of that origin may not send articles (--allow-origin)"),
            "406": problem("None of the forms that are accepted is made"),
            "408": problem("The article did not arrive in time (--timeout)"),
            "413": problem("The article is too long (--max-bytes)"),
            "415": problem("A body of that kind is not read"),
            "421": problem("The service is not called by that name (--allow-host)"),
            "422": problem("The report would be too long (--max-output)"),
            "500": problem("The program failed over the article, which is a fault to report"),
            "503": problem("Too much to do (--threads, --max-connections), or an article that takes \
                too long (--timeout); Retry-After says when to try again"),
        },
    })
}

/// The fields of a question but for the text, which may all stand in the query too.
fn parameters() -> Vec<Value> {
    let schema = schema_for!(Question).to_value();
    let fields = schema.get("properties").and_then(Value::as_object).cloned().unwrap_or_default();
    let described = |(name, field): (String, Value)| {
        let mut schema = json!({ "type": "string" });
        if name == "format" {
            schema = json!({ "type": "string", "enum": format::ALL.map(Format::as_str) });
        }
        json!({ "name": name, "in": "query", "schema": schema, "description": field.get("description") })
    };
    fields.into_iter().filter(|(name, _)| name != "text").map(described).collect()
}

fn reports() -> Map<String, Value> {
    let mut content = Map::new();
    for format in format::ALL {
        let schema = match format {
            Format::Json => json!({ "$ref": "#/components/schemas/Report" }),
            Format::Html | Format::Text | Format::Csv | Format::Github => {
                json!({ "type": "string" })
            }
            _ => json!({}),
        };
        let essence = format.media_type().split(';').next().unwrap_or_default();
        content.entry(essence).or_insert_with(|| json!({ "schema": schema }));
    }
    content
}

fn problem(description: &str) -> Value {
    let content = json!({ "application/problem+json": { "schema": { "$ref": "#/components/schemas/Problem" } } });
    json!({ "description": description, "content": content })
}

fn plain(id: &str, summary: &str, media_type: &str) -> Value {
    let content = json!({ media_type: { "schema": {} } });
    json!({ "operationId": id, "summary": summary,
        "responses": { "200": { "description": summary, "content": content } } })
}

/// The schemas of the report and its parts, and of what goes around it.
fn schemas() -> Map<String, Value> {
    let mut schemas = Map::new();
    let report = JSON_SCHEMA.replace("#/$defs/", "#/components/schemas/");
    adopt(&mut schemas, "Report", serde_json::from_str(&report).unwrap_or_default());
    adopt(&mut schemas, "Question", of::<Question>());
    adopt(&mut schemas, "Problem", of::<Problem>());
    schemas
}

fn of<T: JsonSchema>() -> Value {
    schema_for!(T).to_value()
}

/// Puts a schema in, and those that it defines beside it.
fn adopt(schemas: &mut Map<String, Value>, name: &str, mut schema: Value) {
    if let Some(schema) = schema.as_object_mut() {
        schema.retain(|key, _| key != "$schema" && key != "$id");
        if let Some(Value::Object(parts)) = schema.remove("$defs") {
            schemas.extend(parts);
        }
    }
    schemas.insert(name.to_owned(), schema);
}
