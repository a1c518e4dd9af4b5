//! Where the sentence ends in which a claim stands.
//!
//! A full stop ends one only before a space and anything but a lower-case letter, so that "ca. 5" and
//! "36.000" do not. It does not know abbreviations.

use crate::Span;

/// The sentence, or the sentences, that a span lies in.
pub(crate) fn around(text: &str, span: Span) -> Span {
    let start = text
        .get(..span.start)
        .map_or(0, |before| ends(before, text).filter(|end| *end <= span.start).last().unwrap_or(0));
    let after = text.get(span.end..).unwrap_or_default();
    let end = ends(after, after).next().map_or(text.len(), |end| span.end + end);
    Span::new(start, end)
}

/// The places in `part` behind the end of a sentence; `whole` starts with `part`.
fn ends<'a>(part: &'a str, whole: &'a str) -> impl Iterator<Item = usize> + 'a {
    part.char_indices().filter_map(move |(at, mark)| {
        let end = at + mark.len_utf8();
        let mut behind = whole.get(end..)?.chars();
        match mark {
            '\n' | '。' | '！' | '？' => Some(end),
            '.' | '!' | '?' if behind.next()?.is_whitespace() => {
                behind
                    .find(|next| !next.is_whitespace())
                    .filter(|next| !next.is_lowercase() && !next.is_numeric())?;
                Some(end)
            }
            _ => None,
        }
    })
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
        assert_eq!(sentence(text, "5 euro").trim(), "Prisen er ca. 5 euro eller 37.000 kr. i Norge.");
        assert_eq!(sentence(text, "Først"), "Først dette.");
        assert_eq!(sentence(text, "mere").trim(), "Så mere.");
    }

    #[test]
    fn a_span_beyond_the_text_is_no_sentence_and_no_panic() {
        assert_eq!(around("æ", Span::new(1, 7)).of("æ"), "æ");
    }
}
