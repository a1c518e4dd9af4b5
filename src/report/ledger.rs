//! The digits that are no figure, each with what it is instead: no digit of an article is unlisted.
//!
//! ```
//! # #[cfg(feature = "embedded")] {
//! use exchequer::report::ExclusionKind;
//! use exchequer::{Article, Checker};
//!
//! let article = Article::new("The MH370 left at 17:30.").language("en");
//! let report = Checker::new().check(&article);
//! let kinds: Vec<ExclusionKind> = report.exclusions().iter().map(|one| one.kind).collect();
//! assert_eq!(kinds, [ExclusionKind::Model, ExclusionKind::Time]);
//! # }
//! ```
//!
//! What an exclusion is follows from its own characters and the word beside it. Nothing is judged
//! by it; what it does not know it calls an identifier.

use super::Report;
use crate::Span;
use crate::figure::exclusion::{ExclusionKind, Shape};
use crate::language::digit;
use crate::steps;

/// Digits that are no figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Exclusion {
    /// Where they are, with the letters and marks that belong to them.
    pub span: Span,
    /// What they are.
    pub kind: ExclusionKind,
}

impl Report {
    /// The digits of the article that are in no figure, in order, each with what it is.
    #[must_use]
    pub fn exclusions(&self) -> Vec<Exclusion> {
        let text = self.article().text();
        let mut figures = self.figures().iter().map(|figure| figure.span).peekable();
        let mut found: Vec<Exclusion> = Vec::new();
        let mut at = 0;
        while let Some(start) = next_digit(text, at) {
            steps::count(start - at + 1);
            let mut from = at;
            while let Some(figure) = figures.next_if(|figure| figure.end <= start) {
                from = from.max(figure.end);
            }
            match figures.peek().filter(|figure| figure.start <= start) {
                Some(figure) => at = figure.end,
                None => {
                    let to = figures.peek().map_or(text.len(), |figure| figure.start);
                    let shape = Shape::around(text, start, Span::new(from, to));
                    let kind = shape.kind(self.language());
                    found.push(Exclusion { span: shape.span, kind });
                    at = shape.span.end;
                }
            }
        }
        found
    }
}

/// Where the next digit of any script is.
fn next_digit(text: &str, from: usize) -> Option<usize> {
    let mut at = from;
    loop {
        at += plain_bytes(text.as_bytes().get(at..)?);
        let c = text.get(at..)?.chars().next()?;
        if digit(c).is_some() {
            return Some(at);
        }
        at += c.len_utf8();
    }
}

/// How many bytes are before the first that may belong to a digit: one of 0 to 9, or any byte
/// beyond ASCII.
fn plain_bytes(bytes: &[u8]) -> usize {
    let may_be_digit = |byte: u8| byte.is_ascii_digit() | !byte.is_ascii();
    let mut passed = 0;
    // Compiled to the comparison of many bytes at a time.
    for many in bytes.as_chunks::<32>().0 {
        if many.iter().fold(false, |found, byte| found | may_be_digit(*byte)) {
            break;
        }
        passed += many.len();
    }
    let rest = bytes.get(passed..).unwrap_or_default();
    let found = rest.iter().position(|byte| may_be_digit(*byte));
    passed + found.unwrap_or(rest.len())
}

#[cfg(test)]
#[cfg(feature = "lang-all")]
mod tests {
    use crate::rates::RateBook;
    use crate::{Article, Checker};

    /// The exclusions of a text, each with its kind.
    fn excluded(language: &str, text: &str) -> Vec<String> {
        let article = Article::new(text).language(language);
        let report = Checker::with_rates(RateBook::empty()).check(&article);
        let exclusions = report.exclusions();
        exclusions.iter().map(|one| format!("{} {}", one.kind, one.span.of(text))).collect()
    }

    #[test]
    fn digits_that_are_no_figure_have_a_name() {
        for (language, text, wanted) in [
            ("en", "Ring 020 7946 0958 at once.", vec!["phone 020 7946 0958"]),
            ("en", "Call 555-123-4567 before noon.", vec!["phone 555-123-4567"]),
            ("de", "Anruf unter +49 30 901820 genügt.", vec!["phone +49 30 901820"]),
            ("da", "Ring på 33 12 34 56 i dag.", vec!["phone 33 12 34 56"]),
            ("sv", "Ring 08-123 45 67 i dag.", vec!["phone 08-123 45 67"]),
            ("fr", "1) Le prix baisse.", vec!["list_mark 1)"]),
            ("en", "1. Prices.\n(2) Wages.", vec!["list_mark 1", "list_mark 2)"]),
            ("en", "See p. 12, pp. 3–5 and page 7.", vec!["page 12", "page 3–5", "page 7"]),
            ("de", "Siehe S. 14 und Seite 7.", vec!["page 14", "page 7"]),
            ("en", "An A350-900 and a Boeing 737 left.", vec!["model A350-900", "model 737"]),
            ("en", "The last train leaves at 17:30.", vec!["time 17:30"]),
            ("de", "Bayern gewann 3:1 gegen Dortmund.", vec!["score 3:1"]),
            ("da", "Flyet var en A380 af nyere dato.", vec!["model A380"]),
            ("sv", "Han körde E18 till Oslo.", vec!["model E18"]),
            ("fr", "La version 2.4.1 est gratuite.", vec!["identifier 2.4.1"]),
        ] {
            assert_eq!(excluded(language, text), wanted, "{text}");
        }
    }

    #[test]
    fn digits_are_found_at_every_place_and_in_every_script() {
        for found in ["0", "9", "5", "٣", "७", "３"] {
            for before in 0..70 {
                for around in ["/:ax", "дé²\u{7f}"] {
                    let lead: String = around.chars().cycle().take(before).collect();
                    let text = format!("{lead}{found}{lead}");
                    assert_eq!(super::next_digit(&text, 0), Some(lead.len()), "{text}");
                    assert_eq!(super::next_digit(&text, lead.len() + found.len()), None, "{text}");
                }
            }
        }
    }

    #[test]
    fn figures_are_no_exclusions() {
        assert!(excluded("en", "They sold 300 cars for $4.5m, up 12%.").is_empty());
    }
}
