//! The WebAssembly module of the npm package `exchequer`: texts in, reports out.
//!
//! ```js
//! const checker = new Checker("{}");
//! const report = JSON.parse(checker.check("It cost 5 euros.", '{"date":"2023-08"}'));
//! ```
//!
//! It has no types for what a report says: those of the package are made from the JSON Schema.

mod article;
mod options;

use exchequer::language::Language;
use exchequer::report::{MessageLanguage, Offsets};
use std::collections::BTreeMap;
use wasm_bindgen::prelude::*;

/// The words of a page on which an article is typed and checked, as JSON: by the primary tags that
/// ask for a language.
#[wasm_bindgen(js_name = pageWords)]
#[must_use]
pub fn page_words() -> String {
    let words: BTreeMap<_, _> =
        MessageLanguage::by_tag().map(|(tag, language)| (tag, language.page_words())).collect();
    serde_json::to_string(&words).unwrap_or_default()
}

/// The tags of the languages in which articles can be written.
#[wasm_bindgen]
#[must_use]
pub fn languages() -> Vec<String> {
    Language::tags().map(str::to_owned).collect()
}

/// Checks articles by what a newsroom chooses; see `index.d.ts`.
#[wasm_bindgen]
pub struct Checker {
    checker: exchequer::Checker,
    messages: Option<MessageLanguage>,
}

#[wasm_bindgen]
impl Checker {
    /// Options are `CheckerOptions` as JSON.
    ///
    /// # Errors
    ///
    /// When an option is unknown or cannot be read.
    #[wasm_bindgen(constructor)]
    pub fn new(options: &str) -> Result<Self, JsError> {
        let (checker, messages) =
            options::checker(options).map_err(|message| JsError::new(&message))?;
        Ok(Self { checker, messages })
    }

    /// The report as JSON, whose places count UTF-16 code units. `about` is `ArticleOptions` as
    /// JSON.
    ///
    /// # Errors
    ///
    /// When what is said about the article cannot be read.
    pub fn check(&self, text: &str, about: &str) -> Result<String, JsError> {
        Ok(self.report(text, about)?.to_json_with(Offsets::Utf16))
    }

    /// The report as a page for the browser, in the language that was chosen, else in that of the
    /// article if there are reports in it, else in English.
    ///
    /// # Errors
    ///
    /// When what is said about the article cannot be read.
    pub fn html(&self, text: &str, about: &str) -> Result<String, JsError> {
        let report = self.report(text, about)?;
        let of_article = || MessageLanguage::of_article(&report);
        let language = self.messages.or_else(of_article).unwrap_or_default();
        Ok(report.messages_in(language).to_html())
    }

    fn report(&self, text: &str, about: &str) -> Result<exchequer::Report, JsError> {
        let article = article::article(text, about).map_err(|message| JsError::new(&message))?;
        Ok(self.checker.check(&article).messages_in(self.messages.unwrap_or_default()))
    }
}
