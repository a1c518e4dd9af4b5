//! A headline's figures in the body: "Firm cuts 1,200 jobs" above "… will cut 1,300 jobs".
//!
//! A figure of the headline is looked for among those of the same unit below it. Where one stands
//! for the same, rounding and hedges counted, the two are a repetition that holds. Where none does
//! and none is derived (a sum or difference of two figures of a sentence, twelve months, a share or
//! a change in percent), but one differs by a slip in the same words, the two are a repetition too,
//! which fails. It does not say which of the two is right, and a figure that merely is not in the
//! body is no claim.

use crate::Span;
use crate::article::end_of_header;
use crate::claim::grounding::{Grounds, Words, may_be_repeated, near, next, support_each_other};
use crate::claim::slip;
use crate::claim::{Assertion, Claim};
use crate::figure::marked::MarkedText;
use crate::figure::{Figure, FigureId};
use std::cell::LazyCell;
use std::ops::Deref;

/// So many figures of a headline are looked for.
const MOST_FIGURES: usize = 12;

/// A longer first line, in bytes, is no headline.
const LONGEST: usize = 400;

/// Figures of the headline with their counterparts in the body.
pub(super) fn claims(marked: MarkedText<'_>) -> Vec<Claim> {
    let Some(headline) = headline(marked.text) else { return Vec::new() };
    let of_headline = marked.figures.partition_point(|figure| figure.span.end <= headline.end);
    let (above, below) = marked.figures.split_at(of_headline);
    let mut wanted = above.iter().filter(|figure| may_be_repeated(figure)).peekable();
    if wanted.peek().is_none() || below.is_empty() {
        return Vec::new();
    }
    let body = Grounds::of(marked.text, below);
    let about = LazyCell::new(|| Words::of(headline.of(marked.text)));
    let wanted = wanted.take(MOST_FIGURES).take_while(|_| !marked.is_interrupted());
    let counterpart = |figure: &Figure| counterpart(&body, &about, above, figure);
    let pairs = wanted.filter_map(|figure| Some([figure.id, counterpart(figure)?]));
    pairs.map(|[first, again]| claim(marked, [first, again])).collect()
}

fn claim(marked: MarkedText<'_>, [first, again]: [FigureId; 2]) -> Claim {
    Claim {
        assertion: Assertion::Repetition { first, again },
        span: marked.covering(&[first, again]),
        cue: None,
    }
}

/// Whether a span lies in the headline of a text.
pub(crate) fn is_in_headline(text: &str, span: Span) -> bool {
    headline(text).is_some_and(|headline| headline.contains(span))
}

/// The first line after the header, where it is a headline: an empty line follows, or a line twice
/// as long.
fn headline(text: &str) -> Option<Span> {
    let article = text.get(end_of_header(text)..)?;
    let start = text.len().checked_sub(article.trim_start().len())?;
    let end = start.checked_add(text.get(start..)?.find('\n')?)?;
    if end.checked_sub(start)? > LONGEST {
        return None;
    }
    let rest = text.get(end..)?.strip_prefix('\n')?;
    let next = rest.lines().next().unwrap_or_default();
    let is_apart = next.trim().is_empty() || next.len() > (end - start).saturating_mul(2);
    (is_apart && !rest.trim().is_empty()).then_some(Span::new(start, end))
}

/// The figure of the body that a figure of the headline repeats or should repeat.
fn counterpart(
    body: &Grounds<'_>,
    about: &impl Deref<Target = Words>,
    above: &[Figure],
    figure: &Figure,
) -> Option<FigureId> {
    if let Some(same) = body.supporting(figure) {
        // A unit that the headline leaves out is nothing to compare.
        if same.kind() != figure.kind() {
            return None;
        }
        let has_digits = figure.written().is_none_or(|written| slip::significant(written) > 1);
        let is_told = has_digits || about.shared_with(&near(body.text(), same.span)) > 0;
        return is_told.then_some(same.id);
    }
    // What another figure of the headline repeats is not what this one should have been.
    let others = || above.iter().filter(|known| known.id != figure.id);
    let is_taken = |other: &Figure| others().any(|known| support_each_other(known, other));
    Some(body.slipped(figure, about, next(body.text(), figure.span), is_taken)?.id)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_first_line_before_an_empty_one_or_a_long_one_is_a_headline() {
        assert_eq!(headline("Pay rises\n\nThe pay."), Some(Span::new(0, 9)));
        assert_eq!(headline("\nPay\nThe pay rises today."), Some(Span::new(1, 4)));
        assert_eq!(headline("date 2023-08\n\nPay\n\nThe pay."), Some(Span::new(14, 17)));
        for text in ["Pay rises", "Pay rises by\n5 per cent", "Pay rises\n", ""] {
            assert_eq!(headline(text), None, "{text:?}");
        }
    }
}
