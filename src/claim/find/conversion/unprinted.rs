//! Equivalents whose source amount is not printed: "en bot motsvarande 74 000 kronor".
//!
//! There is nothing to check them against, but a reader should know that they were converted.

use super::link::Links;
use crate::Span;
use crate::figure::marked::MarkedText;
use crate::figure::{Figure, FigureId};
use crate::language::Cue;

/// The amounts that are said to be an equivalent of nothing in sight.
pub(in crate::claim::find) fn equivalents(marked: MarkedText<'_>, links: &Links) -> Vec<FigureId> {
    let mut last: Option<&Figure> = None;
    let mut found = Vec::new();
    let mut cues = marked.tokens.iter().filter(|token| token.says(Cue::Equals)).peekable();
    let mut cue = None;
    for figure in marked.money().take_while(|_| !marked.is_interrupted()) {
        while let Some(nearer) = cues.next_if(|cue| cue.span.start < figure.span.start) {
            cue = Some(nearer.span);
        }
        if cue.is_some_and(|cue| said_equal(marked, cue, figure))
            && !links.hold(figure.id)
            && !last.is_some_and(|last| same_sentence(marked, last, figure))
        {
            found.push(figure.id);
        }
        last = Some(figure);
    }
    found
}

/// Whether the last cue before a figure, and nothing but hedges after it, is right before the
/// figure.
fn said_equal(marked: MarkedText<'_>, cue: Span, figure: &Figure) -> bool {
    const REACH: usize = 10;
    let from = marked.before(figure.span.start, REACH);
    if cue.start < from {
        return false;
    }
    let before = marked.elements(from, figure.span.start);
    let said =
        before.iter().rev().find(|element| !element.is_hedge() || element.is_cue(Cue::Equals));
    said.is_some_and(|element| element.is_cue(Cue::Equals))
}

fn same_sentence(marked: MarkedText<'_>, one: &Figure, other: &Figure) -> bool {
    const REACH: usize = 50;
    marked.are_within(one, other, REACH)
        && !marked.elements(one.span.end, other.span.start).iter().any(|element| element.is_stop())
}

#[cfg(test)]
#[cfg(feature = "lang-all")]
mod tests {
    use crate::{Article, Checker};

    fn noted(text: &str) -> usize {
        let figures = Checker::with_rates(crate::rates::RateBook::empty())
            .extract(&Article::new(text).language("da"))
            .without_source;
        figures.len()
    }

    #[test]
    fn an_equivalent_of_nothing_in_sight_is_noted() {
        assert_eq!(noted("Han fik en bøde svarende til omkring 74.000 kroner."), 1);
    }

    #[test]
    fn an_equivalent_of_an_amount_is_not() {
        assert_eq!(noted("Han fik en bøde på 10.000 euro, svarende til 74.600 kroner."), 0);
        assert_eq!(noted("Han fik en bøde på 74.000 kroner."), 0);
    }
}
