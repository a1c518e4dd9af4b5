//! `exchequer text`: the text that is checked, byte for byte.
//!
//! Offsets in reports count in this text. For a text file it is the file in UTF-8; for a web page
//! its main text. As JSON it is on one line with what was taken for date, language and country,
//! in the form that `exchequer check --jsonl` reads.

use crate::arguments::{TextFormat, TextOptions};
use crate::input::{self, InputError, Pages, Say};
use crate::printable::printable_json;
use crate::{Outcome, complain};
use exchequer::article::{Clipping, Extent, Part};
use exchequer::report::printable;
use serde::Serialize;
use std::borrow::Cow;
use std::fmt::Display;
use std::io::{self, IsTerminal, Write};

/// An article on one line.
#[derive(Serialize)]
struct Line<'c> {
    id: &'c str,
    text: &'c str,
    lang: Option<&'c str>,
    date: Option<String>,
    country: Option<&'c str>,
    #[serde(skip_serializing_if = "<[Part]>::is_empty")]
    parts: &'c [Part],
    taken: Taken,
}

/// What was taken, and what said so.
#[derive(Serialize)]
struct Taken {
    text: Extent,
    charset: String,
    headline: Option<String>,
    date: Option<String>,
    modified: Option<String>,
    lang: Option<String>,
    country: Option<String>,
    warnings: Vec<&'static str>,
}

/// Prints the text of each article.
pub fn text(options: &TextOptions) -> io::Result<Outcome> {
    let mut worst = Outcome::Passes;
    for file in options.articles.iter().flat_map(|argument| input::files(argument)) {
        match file.and_then(|file| printed(&file, options)) {
            Ok(text) => print(&text, options.format)?,
            Err(error) => {
                complain(&error);
                worst = Outcome::BadInput;
            }
        }
    }
    Ok(worst)
}

/// Prints the text byte for byte; on a terminal, without control characters.
fn print(text: &str, format: TextFormat) -> io::Result<()> {
    let mut out = io::stdout();
    let text = match format {
        _ if !out.is_terminal() => Cow::Borrowed(text),
        TextFormat::Text => printable(text),
        TextFormat::Json => printable_json(text),
    };
    out.write_all(text.as_bytes())
}

fn printed(file: &str, options: &TextOptions) -> Result<String, InputError> {
    let pages = if options.allow_private { Pages::Private } else { Pages::Public };
    Ok(match options.format {
        TextFormat::Text => input::article(file, None, pages, Say::InDoubt)?.text().to_owned(),
        TextFormat::Json => line(&input::clipping(file, None, pages)?) + "\n",
    })
}

fn line(clipping: &Clipping) -> String {
    let article = &clipping.article;
    let line = Line {
        id: article.given_id().unwrap_or_default(),
        text: article.text(),
        lang: article.given_language(),
        date: article.given_date().map(|date| date.to_string()),
        country: clipping.country.as_ref().map(|country| country.value.code()),
        parts: article.given_parts(),
        taken: Taken {
            text: clipping.extent,
            charset: clipping.charset.to_string(),
            headline: said(clipping.headline.as_ref()),
            date: said(clipping.date.as_ref()),
            modified: said(clipping.modified.as_ref()),
            lang: said(clipping.language.as_ref()),
            country: said(clipping.country.as_ref()),
            warnings: clipping.warnings(),
        },
    };
    serde_json::to_string(&line).unwrap_or_default()
}

fn said(value: Option<&impl Display>) -> Option<String> {
    value.map(ToString::to_string)
}
