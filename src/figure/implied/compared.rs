//! The other end of a comparison, whose currency is left to the reader: "rose to $41m, up from
//! 38m", "8.1bn against 6.3bn kronor", "37.2 billion dollars from December's 36.45 billion".
//!
//! A scaled number is taken for money where a word of comparison joins it to an amount of its
//! sentence and no noun follows it. "up from 38m passengers" stays a count.

use crate::figure::marked::{Element, ElementKind, MarkedText, is_money};
use crate::figure::{Figure, Money};
use crate::language::{Cue, FigureCue, MeaningSet};

/// The money of a figure that is compared with the amount before or after it.
pub(super) fn money(marked: MarkedText<'_>, figure: &Figure) -> Option<Money> {
    let beside = |id: Option<usize>| id.and_then(|id| marked.figures.get(id)).filter(is_amount);
    let before = beside(figure.id.checked_sub(1))
        .filter(|amount| follows_base(marked, amount, figure) && stands(marked, figure));
    let after = || {
        let amount = beside(Some(figure.id + 1)).filter(|amount| amount.form.scale)?;
        is_base_of(marked, figure, amount).then_some(amount)
    };
    before.or_else(after)?.money().cloned()
}

fn is_amount(figure: &&Figure) -> bool {
    is_money(figure) && figure.written().is_some()
}

/// So many bytes part two figures that are compared at most.
const REACH: usize = 120;

/// No more words than these are between the word of comparison and its figure: "from December's".
const WORDS: usize = 2;

/// Whether the figure follows a word of comparison after the amount.
fn follows_base(marked: MarkedText<'_>, amount: &Figure, figure: &Figure) -> bool {
    if figure.span.start.saturating_sub(amount.span.end) > REACH {
        return false;
    }
    let gap = marked.elements(amount.span.end, figure.span.start);
    let near = gap.iter().rev().filter(|element| !element.is_hedge()).take(WORDS + 1);
    let compares = near
        .take_while(|element| !element.ends_clause())
        .any(|element| is_base(marked, element) || element.is_range_word());
    compares && !gap.iter().any(Element::is_stop)
}

/// Whether a word of comparison and nothing else leads from the figure to the amount.
fn is_base_of(marked: MarkedText<'_>, figure: &Figure, amount: &Figure) -> bool {
    if amount.span.start.saturating_sub(figure.span.end) > REACH {
        return false;
    }
    let gap = marked.elements(figure.span.end, amount.span.start);
    let mut said = gap
        .iter()
        .filter(|element| !element.is_hedge() && !matches!(element.kind, ElementKind::Comma));
    said.next().is_some_and(|element| is_base(marked, element)) && said.next().is_none()
}

/// A word of comparison, which is a plain word between amounts of money.
fn is_base(marked: MarkedText<'_>, element: &Element<'_>) -> bool {
    const BASE: MeaningSet = MeaningSet::of_figure_cue(FigureCue::Base);
    marked.any_phrase(element.span.start, element.span.end, BASE)
}

/// Whether no noun follows a figure: its clause ends, or goes on with when that was.
fn stands(marked: MarkedText<'_>, figure: &Figure) -> bool {
    let after = marked.clause_after(figure.span.end);
    let is_year = |element: &Element<'_>| matches!(element.kind, ElementKind::Figure(id) if marked.figure(id).is_some_and(Figure::is_date));
    match after.as_slice() {
        [] => true,
        [first, ..] if first.ends_clause() || first.is_cue(Cue::Earlier) => true,
        [first, ..] if is_year(first) => true,
        [_, second, ..] => is_year(second),
        [_] => false,
    }
}
