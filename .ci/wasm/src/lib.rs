//! The checker as a WebAssembly module: one article in as a line of JSON, its report out.
//!
//! ```js
//! const line = new TextEncoder().encode('{"text": "It cost €100 million ($110 million)."}');
//! new Uint8Array(wasm.memory.buffer, wasm.paper(line.length), line.length).set(line);
//! const length = wasm.check();
//! const report = new Uint8Array(wasm.memory.buffer, wasm.answer(), length);
//! ```
//!
//! The module asks nothing of its surroundings: no clock, no network, no chance, no glue code.

use exchequer::currency::Country;
use exchequer::{Article, Checker};
use serde::Deserialize;
use std::cell::RefCell;

/// An article as the command reads it with `--jsonl`.
#[derive(Deserialize)]
struct Line {
    id: Option<String>,
    text: String,
    lang: Option<String>,
    date: Option<String>,
    country: Option<String>,
}

#[derive(Default)]
struct Desk {
    paper: Vec<u8>,
    answer: Vec<u8>,
    checker: Option<Checker>,
}

thread_local! {
    static DESK: RefCell<Desk> = RefCell::default();
}

/// Where to write an article of this many bytes.
#[unsafe(no_mangle)]
pub extern "C" fn paper(length: usize) -> *mut u8 {
    DESK.with_borrow_mut(|desk| {
        desk.paper.resize(length, 0);
        desk.paper.as_mut_ptr()
    })
}

/// Checks the article on the paper, and gives the answer's length: a report, or the error as a
/// string.
#[unsafe(no_mangle)]
pub extern "C" fn check() -> usize {
    DESK.with_borrow_mut(|desk| {
        let checker = desk.checker.get_or_insert_default();
        desk.answer = match article(&desk.paper) {
            Ok(article) => checker.check(&article).to_json(),
            Err(error) => serde_json::Value::from(error).to_string(),
        }
        .into_bytes();
        desk.answer.len()
    })
}

/// Where the answer stands, until the next article.
#[unsafe(no_mangle)]
pub extern "C" fn answer() -> *const u8 {
    DESK.with_borrow(|desk| desk.answer.as_ptr())
}

fn article(line: &[u8]) -> Result<Article, String> {
    let line: Line = serde_json::from_slice(line).map_err(|error| error.to_string())?;
    let mut article = Article::new(line.text);
    if let Some(id) = line.id {
        article = article.id(id);
    }
    if let Some(language) = line.lang {
        article = article.language(language);
    }
    if let Some(country) = line.country.as_deref().and_then(Country::from_code) {
        article = article.country(country);
    }
    match line.date.map(|date| date.parse()).transpose() {
        Ok(Some(date)) => Ok(article.dated(date)),
        Ok(None) => Ok(article),
        Err(error) => Err(error.to_string()),
    }
}
