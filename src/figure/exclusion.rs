//! Digits that are no figure: telephone numbers, pages, the marks of lists, names of products.
//!
//! "Call 020 7946 0958", "see pp. 3–5", "1. Prices rose", "a Boeing 737". A number with a unit, a
//! scale or grouping marks is none of these.

mod shape;

use shape::names_page;

pub(crate) use shape::Shape;

use super::unresolved::{Counts, FigureReader, Unresolved};
use crate::Span;
use crate::common::text_form::text_form;
use crate::language::last_word;
use serde::{Deserialize, Serialize};

/// What digits are that do not make a figure.
///
/// ```
/// use exchequer::report::ExclusionKind;
///
/// assert_eq!(ExclusionKind::ListMark.to_string(), "list_mark");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum ExclusionKind {
    /// A day or a span of years: "3.8.2023", "2018–19".
    Date,
    /// A time of day: "17:30".
    Time,
    /// A telephone number.
    Phone,
    /// The result of a game: "3-1".
    Score,
    /// The name of a product, a road or a law that has letters and digits: "A380", "F-16".
    Model,
    /// A web or email address.
    Address,
    /// The mark before an item of a list: "1)".
    ListMark,
    /// A number of something in a series, and all else that counts nothing.
    Identifier,
    /// A page, or a number of them: "p. 14".
    Page,
}

text_form!(ExclusionKind, "kind of exclusion", {
    Date => "date",
    Time => "time",
    Phone => "phone",
    Score => "score",
    Model => "model",
    Address => "address",
    ListMark => "list_mark",
    Identifier => "identifier",
    Page => "page",
});

impl FigureReader<'_, '_> {
    /// Where digits that are no figure end, if a bare number begins such digits.
    pub(super) fn excluded(&self, unresolved: &Unresolved<'_>) -> Option<usize> {
        let bare = unresolved.unit.is_none()
            && unresolved.counts == Counts::Things
            && unresolved.number.form.digits
            && !unresolved.number.form.scale;
        if !bare {
            return None;
        }
        let (text, span) = (self.numbers.text, unresolved.span);
        let written = span.of(text);
        let room = Span::new(0, text.len());
        let shape = || Shape::around(text, span.start, room);
        let before = text.get(..span.start)?.chars().next_back();
        let after = text.get(span.end..)?.chars().next();
        let plain = !written.contains(['.', ',']);
        if matches!(before, None | Some('\n' | '\r' | '(')) && matches!(after, Some('.' | ')')) {
            let shape = shape();
            return (plain && shape.is_list_mark()).then_some(shape.span.end.max(span.end));
        }
        // "A380"; "R5,000" may be money.
        if plain && before.is_some_and(|letter| letter.is_ascii_uppercase()) {
            return Some(shape().span.end.max(span.end));
        }
        if matches!(before, Some(' ' | '\u{a0}' | '.')) && plain {
            let before = self.just_before(span.start);
            if names_page(before, self.numbers.language) {
                return Some(span.end);
            }
            if self.numbers.language.is_model(last_word(before.trim_end())) {
                return Some(shape().span.end.max(span.end));
            }
        }
        let grouped = matches!(after, Some(' ' | '-' | '/' | '\u{a0}')) || before == Some('+');
        if !grouped || self.is_apart(span) {
            return None;
        }
        let shape = shape();
        shape.is_phone(self.numbers.language).then_some(shape.span.end)
    }

    /// Whether digits are between blanks, are too few for a telephone number, and no others follow:
    /// those of nearly every number are.
    fn is_apart(&self, span: Span) -> bool {
        const FEWEST_OF_PHONE: usize = 7;
        let text = self.numbers.text;
        let before = text.get(..span.start).unwrap_or_default();
        let after = text.get(span.end..).unwrap_or_default();
        span.end.saturating_sub(span.start) < FEWEST_OF_PHONE
            && before.ends_with(' ')
            && after.strip_prefix(' ').is_some_and(|after| after.starts_with(char::is_alphabetic))
    }

    /// The first token after excluded digits that end at `end` and the figures joined to them: "pages
    /// 3 à 5".
    pub(super) fn past(
        &self,
        end: usize,
        opening: usize,
        joined: Option<&[Unresolved<'_>]>,
    ) -> usize {
        let joined = joined.and_then(|figures| figures.last()).map_or(0, |last| last.span.end);
        let is_after =
            |at: &usize| self.token(*at).is_none_or(|token| token.span.start >= end.max(joined));
        (opening + 1..).find(is_after).unwrap_or(opening + 1)
    }

    /// The last words before a place.
    fn just_before(&self, at: usize) -> &str {
        const REACH: usize = 24;
        let text = self.numbers.text;
        text.get(text.ceil_char_boundary(at.saturating_sub(REACH))..at).unwrap_or_default()
    }
}
