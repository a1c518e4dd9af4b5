//! Parts of an article that repeat its body: headline, standfirst and captions.
//!
//! Besides those given, the title and the summary of the front matter are parts, and so is a first
//! line that looks like a headline. Without a headline, the first paragraph is the lead.

use super::front_matter::{FrontMatter, end_of_header};
use crate::Span;
use crate::common::text_form::text_form;
use crate::text::is_full_stop;
use memchr::memchr;
use serde::{Deserialize, Serialize};

/// A longer first line, in bytes, is no headline.
const LONGEST_HEADLINE: usize = 400;

/// A longer first paragraph, in bytes, is no lead.
const LONGEST_LEAD: usize = 2_000;

/// A part of an article that should have no figures which the body lacks.
///
/// ```
/// use exchequer::article::{Part, PartKind};
/// use exchequer::{Article, Span};
///
/// let text = "Pay up 5%\n\nPay rose by 5 per cent, as the chart shows.\nPay, 2020–24";
/// let caption = Part::new(PartKind::Caption, Span::new(text.len() - 14, text.len()));
/// let article = Article::new(text).parts([caption]);
/// assert_eq!(article.given_parts()[0].span.of(article.text()), "Pay, 2020–24");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Part {
    /// What it is.
    pub kind: PartKind,
    /// Where it is, in bytes of the text.
    pub span: Span,
}

/// What a part of an article is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum PartKind {
    /// The headline.
    Headline,
    /// The summary below it.
    Standfirst,
    /// The words below a picture.
    Caption,
    /// The first paragraph of a text without a headline.
    Lead,
}

text_form!(PartKind, "part of an article", {
    Headline => "headline",
    Standfirst => "standfirst",
    Caption => "caption",
    Lead => "lead",
});

impl Part {
    /// A part of a text, in bytes.
    #[must_use]
    pub const fn new(kind: PartKind, span: Span) -> Self {
        Self { kind, span }
    }
}

/// The parts of a text: those given, those of its front matter, and its headline or lead.
pub(crate) fn parts(text: &str, given: &[Part]) -> Vec<Part> {
    let front = FrontMatter::of(text).unwrap_or_default();
    let place = |kind: PartKind, words: Option<&str>| {
        let words = words?;
        let start = words.as_ptr().addr().checked_sub(text.as_ptr().addr())?;
        Some(Part::new(kind, Span::new(start, start.checked_add(words.len())?)))
    };
    let mut parts: Vec<Part> = given.to_vec();
    parts.extend(place(PartKind::Headline, front.title));
    parts.extend(place(PartKind::Standfirst, front.summary));
    let known = parts.iter().any(|part| part.kind == PartKind::Headline);
    match first_line(text) {
        Some(span) if !known || !ends_sentence(span.of(text)) => {
            parts.push(Part::new(PartKind::Headline, span));
        }
        None if !known => {
            parts.extend(lead(text).map(|span| Part::new(PartKind::Lead, span)));
        }
        Some(_) | None => {}
    }
    parts
}

/// Whether a line ends as a sentence does, which headlines do not.
pub(crate) fn ends_sentence(line: &str) -> bool {
    line.trim_end().ends_with(is_full_stop)
}

/// The first line after the header, where it is a headline: an empty line follows, or a line twice
/// as long.
fn first_line(text: &str) -> Option<Span> {
    let (start, end, rest) = first(text)?;
    if end.checked_sub(start)? > LONGEST_HEADLINE {
        return None;
    }
    let long = end.checked_sub(start)?.saturating_mul(2);
    let next = rest.bytes().take(long.saturating_add(1)).take_while(|byte| *byte != b'\n');
    let is_apart =
        next.clone().count() > long || next.into_iter().all(|byte| byte.is_ascii_whitespace());
    (is_apart && !rest.trim().is_empty()).then_some(Span::new(start, end))
}

/// The first line after the header, where it is a paragraph before others.
fn lead(text: &str) -> Option<Span> {
    let (start, end, rest) = first(text)?;
    let is_short = end.checked_sub(start)? <= LONGEST_LEAD;
    (is_short && !rest.trim().is_empty()).then_some(Span::new(start, end))
}

/// Start and end of the first line after the header, and what follows it.
fn first(text: &str) -> Option<(usize, usize, &str)> {
    let article = text.get(end_of_header(text)..)?;
    let start = text.len().checked_sub(article.trim_start().len())?;
    // A text of one long line is looked at no further than a lead goes.
    let rest = text.as_bytes().get(start..)?;
    let near = rest.get(..=LONGEST_LEAD).unwrap_or(rest);
    let end = start.checked_add(memchr(b'\n', near)?)?;
    Some((start, end, text.get(end..)?.strip_prefix('\n')?))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn first_part(text: &str) -> Option<(PartKind, &str)> {
        let part = *parts(text, &[]).first()?;
        Some((part.kind, part.span.of(text)))
    }

    #[test]
    fn a_first_line_before_an_empty_one_or_a_long_one_is_a_headline() {
        for text in ["Pay\n\nThe pay.", "\nPay\nThe pay rises.", "date 2023-08\n\nPay\n\nThe pay."]
        {
            assert_eq!(first_part(text), Some((PartKind::Headline, "Pay")), "{text:?}");
        }
        for text in ["Pay rises", "Pay rises\n", ""] {
            assert_eq!(first_part(text), None, "{text:?}");
        }
    }

    #[test]
    fn a_text_without_a_headline_has_a_lead() {
        let text = "Pay rises by\n5 per cent";
        assert_eq!(first_part(text), Some((PartKind::Lead, "Pay rises by")));
    }

    #[test]
    fn front_matter_names_headline_and_standfirst() {
        let text = "---\ntitle: \"Pay up 5%\"\nstandfirst: In all towns\n---\nPay rose by 5 %.\n";
        let found: Vec<_> =
            parts(text, &[]).into_iter().map(|part| (part.kind, part.span.of(text))).collect();
        let expected = [(PartKind::Headline, "Pay up 5%"), (PartKind::Standfirst, "In all towns")];
        assert_eq!(found, expected);
    }
}
