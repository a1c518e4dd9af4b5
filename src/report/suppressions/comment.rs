//! Comments in an article that accept a finding: `<!-- exchequer-ignore: conversion our own rate -->`.
//!
//! After the colon are the rules, separated by commas and without blanks, and after them the
//! reason; without a colon every finding is meant. A comment on a line of its own is about the next
//! line that is not blank, any other one about its own line. Several comments on lines of their own
//! are about the same line. Of a text with very many comments the first are read.

use crate::Span;
use crate::report::rules::{RuleId, RulePattern};
use memchr::memmem;

/// How it begins, after the mark of a comment and blanks.
const WORD: &str = "exchequer-ignore";

/// A comment that accepts findings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Comment<'t> {
    pub(super) span: Span,
    /// From mark to mark.
    pub(super) words: &'t str,
    /// A byte of the line that it is about.
    pub(super) target: usize,
    /// The rules that it names; `None` where it names none, and means all.
    rules: Option<Vec<RulePattern>>,
    /// Why, where it says so.
    pub(super) why: Option<&'t str>,
}

impl Comment<'_> {
    pub(super) fn covers(&self, rule: RuleId) -> bool {
        let names = |rules: &Vec<RulePattern>| rules.iter().any(|pattern| pattern.matches(rule));
        self.rules.as_ref().is_none_or(names)
    }
}

/// So many comments are read: each finding of a line is held against each comment of it.
const MOST: usize = 1000;

/// The comments of a text that accept findings, in order.
pub(super) fn comments(text: &str) -> Vec<Comment<'_>> {
    let mut found: Vec<Comment<'_>> = Vec::new();
    let mut next = 0;
    for word in memmem::find_iter(text.as_bytes(), WORD) {
        // What is within a comment that was read already begins none.
        if word < next {
            continue;
        }
        let Some(comment) = comment(text, word) else { continue };
        next = comment.span.end;
        found.push(comment);
        if found.len() == MOST {
            break;
        }
    }
    let mut after: Option<(Span, usize)> = None;
    for comment in found.iter_mut().rev() {
        if let Some((span, target)) = after
            && comment.target == span.start
        {
            comment.target = target;
        }
        after = Some((comment.span, comment.target));
    }
    found
}

/// The comment whose first word is here.
fn comment(text: &str, word: usize) -> Option<Comment<'_>> {
    const LONGEST: usize = 1000;
    let before = text.get(..word)?.trim_end();
    let start = before.strip_suffix("<!--")?.len();
    let after = text.get(word.checked_add(WORD.len())?..)?;
    let end = memmem::find(after.as_bytes().get(..LONGEST).unwrap_or(after.as_bytes()), b"-->")?;
    let (rules, why) = content(after.get(..end)?)?;
    let span = Span::new(start, text.len().checked_sub(after.len())?.checked_add(end + 3)?);
    Some(Comment { span, words: span.of(text), target: target(text, span), rules, why })
}

/// The rules and the reason. A word that is no rule accepts nothing.
fn content(inner: &str) -> Option<(Option<Vec<RulePattern>>, Option<&str>)> {
    let reason = |why: &'_ str| !why.is_empty();
    let Some(named) = inner.strip_prefix(':') else {
        let why = inner.trim();
        let is_word = inner.is_empty() || inner.starts_with(char::is_whitespace);
        return is_word.then_some((None, Some(why).filter(|why| reason(why))));
    };
    let named = named.trim();
    let (rules, why) = named.split_once(char::is_whitespace).unwrap_or((named, ""));
    let rules = rules.split(',').filter_map(|rule| rule.parse().ok()).collect();
    Some((Some(rules), Some(why.trim()).filter(|why| reason(why))))
}

/// A byte of the line that a comment is about.
fn target(text: &str, span: Span) -> usize {
    const BLANKS: [char; 2] = [' ', '\t'];
    const ENDS: [char; 2] = ['\n', '\r'];
    let before = text.get(..span.start).unwrap_or_default().trim_end_matches(BLANKS);
    let rest = text.get(span.end..).unwrap_or_default();
    let line = rest.trim_start_matches(BLANKS);
    let is_first = before.is_empty() || before == "\u{feff}" || before.ends_with(ENDS);
    let is_last = line.is_empty() || line.starts_with(ENDS);
    if !(is_first && is_last) {
        return span.start;
    }
    span.end.saturating_add(rest.len().saturating_sub(rest.trim_start().len()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Vec<(&str, &str, Option<&str>)> {
        let all = comments(text);
        let line = |target| text[target..].lines().next().unwrap_or_default();
        all.iter().map(|comment| (comment.words, line(comment.target), comment.why)).collect()
    }

    #[test]
    fn a_comment_is_about_its_line_or_the_next_if_it_has_one_of_its_own() {
        let alone = "<!-- exchequer-ignore: conversion our own rate -->";
        assert_eq!(
            read(&format!("One.\n{alone}\n\nTwo.\nThree.")),
            [(alone, "Two.", Some("our own rate"))]
        );
        let beside = "<!--exchequer-ignore-->";
        assert_eq!(read(&format!("One. {beside}\nTwo.")), [(beside, beside, None)]);
        assert_eq!(read(alone), [(alone, "", Some("our own rate"))]);
        let two = read("<!-- exchequer-ignore: sum -->\n<!-- exchequer-ignore: age -->\nOne.");
        assert_eq!([two[0].1, two[1].1], ["One.", "One."]);
    }

    #[test]
    fn a_comment_names_rules_or_means_all() {
        let covers = |text: &str, rule: &str| comments(text)[0].covers(rule.parse().unwrap());
        let some = "<!-- exchequer-ignore: sum,conversion/near_miss -->";
        assert!(covers(some, "sum/contradicted") && covers(some, "conversion/near_miss"));
        assert!(!covers(some, "conversion/contradicted"));
        assert!(covers("<!-- exchequer-ignore known -->", "age/contradicted"));
        assert!(!covers("<!-- exchequer-ignore: everything -->", "age/contradicted"));
    }

    #[test]
    fn what_only_looks_like_one_accepts_nothing() {
        for text in [
            "exchequer-ignore: conversion",
            "<!-- exchequer-ignore: conversion",
            "<!-- exchequer-ignored: conversion -->",
            "<!-- see exchequer-ignore -->",
            "",
        ] {
            assert_eq!(comments(text), [], "{text}");
        }
    }
}
