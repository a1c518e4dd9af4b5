//! Where the sentence ends in which a claim stands.
//!
//! A full stop ends one only before a space and anything but a lower-case letter, so that "ca. 5"
//! and "36.000" do not. It does not know abbreviations.

use crate::Span;

/// The sentence, or the sentences, that a span lies in.
pub(crate) fn around(text: &str, span: Span) -> Span {
    let before = text.get(..span.start).unwrap_or_default();
    let start = before.char_indices().rev().find_map(|(at, mark)| end_at(text, at, mark));
    let after = text.get(span.end..).unwrap_or_default();
    let end = after.char_indices().find_map(|(at, mark)| end_at(after, at, mark));
    Span::new(start.unwrap_or(0), end.map_or(text.len(), |end| span.end + end))
}

/// The same, but of a text without stops no more than is near enough to belong to the span.
pub(crate) fn near(text: &str, span: Span) -> Span {
    const REACH: usize = 2_000;
    let boundary = |at: &usize| text.is_char_boundary(*at);
    let from = (span.start.saturating_sub(REACH)..=span.start).find(boundary).unwrap_or(0);
    let to = (span.end..=span.end.saturating_add(REACH).min(text.len()))
        .rev()
        .find(boundary)
        .unwrap_or(text.len());
    let within = Span::new(span.start.saturating_sub(from), span.end.saturating_sub(from));
    let found = around(text.get(from..to).unwrap_or_default(), within);
    Span::new(from + found.start, from + found.end)
}

/// The place behind the mark at a place, where it ends a sentence.
fn end_at(text: &str, at: usize, mark: char) -> Option<usize> {
    let end = at + mark.len_utf8();
    let mut behind = text.get(end..)?.chars();
    match mark {
        '\n' | '。' | '！' | '？' => Some(end),
        '.' | '!' | '?' if behind.next()?.is_whitespace() => {
            let next = behind.find(|next| !next.is_whitespace())?;
            (!next.is_lowercase() && !next.is_numeric()).then_some(end)
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sentence<'a>(text: &'a str, part: &str) -> &'a str {
        let start = text.find(part).unwrap();
        around(text, Span::new(start, start + part.len())).of(text)
    }

    #[test]
    fn a_sentence_runs_from_stop_to_stop() {
        let text = "Først dette. Prisen er ca. 5 euro eller 37.000 kr. i Norge. Så mere.";
        assert_eq!(
            sentence(text, "5 euro").trim(),
            "Prisen er ca. 5 euro eller 37.000 kr. i Norge."
        );
        assert_eq!(sentence(text, "Først"), "Først dette.");
        assert_eq!(sentence(text, "mere").trim(), "Så mere.");
    }

    #[test]
    fn of_a_sentence_without_end_only_what_is_near_counts() {
        let text = format!(
            "Først dette. {}5 euro {}Så mere.",
            "æ og ".repeat(1_000),
            "ø og ".repeat(1_000)
        );
        let at = text.find("5 euro").unwrap();
        let found = near(&text, Span::new(at, at + 6));
        assert!(found.contains(Span::new(at, at + 6)) && found.end - found.start <= 4_006);
        assert_eq!(
            near("Først. 5 euro. Så", Span::new(7, 13)),
            around("Først. 5 euro. Så", Span::new(7, 13))
        );
    }

    #[test]
    fn a_span_beyond_the_text_is_no_sentence_and_no_panic() {
        assert_eq!(around("æ", Span::new(1, 7)).of("æ"), "æ");
    }
}
