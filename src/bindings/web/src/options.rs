//! What a newsroom chooses, as JavaScript gives it.

use exchequer::Checker;
use exchequer::claim::Relation;
use exchequer::language::{Language, Words};
use exchequer::rates::{Fixing, RateBook};
use exchequer::report::{MessageLanguage, StyleRule};
use exchequer::verdict::{Policy, Settings};
use rust_decimal::Decimal;
use serde::Deserialize;
use std::collections::BTreeMap;

/// The options of a checker.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
struct Options {
    policy: Option<Policy>,
    tolerance: Option<Decimal>,
    /// The text of a TOML file for each language.
    #[serde(default)]
    words: BTreeMap<String, String>,
    #[serde(default)]
    rates: Vec<Fixing>,
    embedded_rates: Option<bool>,
    relations: Option<Vec<Relation>>,
    max_claims: Option<usize>,
    #[serde(default)]
    style: Vec<StyleRule>,
    ui_lang: Option<String>,
}

/// The checker and the language of messages, or what is wrong with the options.
pub fn checker(options: &str) -> Result<(Checker, Option<MessageLanguage>), String> {
    let options: Options = serde_json::from_str(options).map_err(|error| error.to_string())?;
    let mut rates = match options.embedded_rates {
        Some(false) => RateBook::empty(),
        Some(true) | None => RateBook::embedded(),
    };
    for fixing in options.rates {
        rates.insert(fixing).map_err(|refused| refused.to_string())?;
    }
    let mut settings = Settings::default();
    settings.policy = options.policy.unwrap_or_default();
    settings.tolerance = options.tolerance;
    let mut checker = Checker::with_rates(rates).settings(settings);
    for (tag, text) in &options.words {
        let file = format!("words.{tag}");
        let language = Language::with_words(tag, &Words { file: &file, text });
        checker = checker.language(language.map_err(|error| error.to_string())?);
    }
    if let Some(relations) = options.relations {
        checker = checker.relations(relations);
    }
    if let Some(claims) = options.max_claims {
        checker = checker.max_claims(claims);
    }
    let messages = options.ui_lang.as_deref().map(message_language).transpose()?;
    Ok((checker.style(options.style), messages))
}

fn message_language(tag: &str) -> Result<MessageLanguage, String> {
    MessageLanguage::from_tag(tag).map_err(|error| format!("uiLang: {error}"))
}
