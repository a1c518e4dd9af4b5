//! The text of a page's article, headline first.
//!
//! The main text is found as Firefox's reader view finds it; the headline and the paragraph below
//! it, which that view shows elsewhere or drops, are put back. Where hardly anything is found, what
//! the page holds for search engines is taken, and else all text of the page.

use super::plain::letters;
use super::stated::Statements;
use super::token::EndlessTag;
use super::{PageError, plain};
use crate::article::Extent;
use dom_query::Document;
use dom_smoothie::{Config, Readability};

/// A main text of fewer letters and digits is hardly an article: a teaser, or a notice about
/// cookies.
const LEAST: usize = 140;

/// So many lines are the top of a text, empty ones counted.
const TOP: usize = 12;

/// The text of the article in a page, and what it was taken from. `tree` is `None` for a page too
/// large for one.
pub(super) fn of(
    html: &str,
    tree: Option<Document>,
    statements: &Statements,
) -> Result<(String, Extent), PageError> {
    let Some(tree) = tree else { return all(html, Extent::WholeHugePage) };
    let summary = statements.summary.as_deref().and_then(|summary| below_headline(&tree, summary));
    let main = main_text(tree).unwrap_or_default();
    let (text, extent) = match &statements.body {
        _ if letters(&main).len() >= LEAST => (main, Extent::MainText),
        Some(body) if letters(body).len() > letters(&main).len() => {
            (plain_body(body)?, Extent::ArticleBody)
        }
        Some(_) | None => {
            let (all, extent) = all(html, Extent::WholePage)?;
            // A short piece of news is its page's main text if little else is there.
            if letters(&all).len() < letters(&main).len() * 2 {
                (main, Extent::MainText)
            } else {
                (all, extent)
            }
        }
    };
    let text = with_first(text, summary.as_deref());
    Ok((
        with_first(text, statements.headline.as_ref().map(|headline| headline.value.as_str())),
        extent,
    ))
}

fn all(html: &str, extent: Extent) -> Result<(String, Extent), PageError> {
    let text = plain::text(html).map_err(|EndlessTag| PageError::EndlessTag)?;
    Ok((text, extent))
}

fn main_text(tree: Document) -> Option<String> {
    // The page's JSON-LD has been read already, and more strictly.
    let config = Config { disable_json_ld: true, ..Config::default() };
    let article = Readability::with_document(tree, None, Some(config)).ok()?.parse().ok()?;
    plain::text(&article.content).ok()
}

/// `articleBody` is plain text by the book, and markup in some shops.
fn plain_body(body: &str) -> Result<String, PageError> {
    if body.contains("</") {
        return plain::text(body).map_err(|EndlessTag| PageError::EndlessTag);
    }
    Ok(format!("{}\n", body.trim()))
}

/// The paragraph that the page's summary repeats, if it has one.
fn below_headline(tree: &Document, summary: &str) -> Option<String> {
    let summary = letters(summary);
    if summary.len() < 20 {
        return None;
    }
    let paragraphs = tree.select("body p, body h2, body h3, body h4");
    paragraphs.nodes().iter().find_map(|paragraph| {
        let text = paragraph.text();
        let is_summary =
            text.len() < 2 * summary.len() + 400 && letters(&text).starts_with(&summary);
        is_summary.then(|| text.split_ascii_whitespace().collect::<Vec<_>>().join(" "))
    })
}

/// The text with this line above it, unless it is near the top already.
fn with_first(text: String, line: Option<&str>) -> String {
    let Some(line) = line else { return text };
    let sought = letters(line);
    // A short headline ("Fined") is a part of many a sentence.
    let says = |top: &str| top == sought || sought.len() > 20 && top.contains(&sought);
    let is_there = text.lines().take(TOP).any(|line| says(&letters(line)));
    if sought.is_empty() || is_there {
        return text;
    }
    format!("{line}\n\n{text}")
}
