//! Which of two equal amounts was converted into the other.
//!
//! What says so, the strongest first:
//!
//! 1. a word that marks the converted amount wherever it is ("umgerechnet 26 Euro (30 Dollar)"),
//!    then the bracket or cue before it ("495.000 rubler, svarende til 36.000 kroner");
//! 2. order: an apposition converts what is before it ("32 millioner dollar - 218 millioner
//!    kroner");
//! 3. where neither tells ("299 euro/2.230 kr."), the amount in the money of the article's country
//!    is the converted one;
//! 4. else it is not known.

use super::link::{Link, Links};
use crate::Span;
use crate::claim::Direction;
use crate::figure::marked::{Element, ElementKind, MarkedText};
use crate::figure::{Figure, FigureId};
use crate::language::{Cue, MeaningSet};
use crate::text::reach;

/// The two figures of a link, the native amount first, and whether that order is known.
pub(in crate::claim::find) fn ordered(
    marked: MarkedText<'_>,
    links: &Links,
    link: &Link,
) -> ([FigureId; 2], Direction) {
    let (first, second) = (link.anchor, link.derived);
    if first_is_marked(marked, links, link) {
        return ([second, first], Direction::Known);
    }
    if link.cue.is_some() || order_tells(marked, first, second) {
        return ([first, second], Direction::Known);
    }
    let home = |id: FigureId| marked.figure(id).is_some_and(|figure| is_home(marked, figure));
    match (home(first), home(second)) {
        (false, true) => ([first, second], Direction::Known),
        (true, false) => ([second, first], Direction::Known),
        (false, false) | (true, true) => ([first.min(second), first.max(second)], Direction::Open),
    }
}

/// Whether a word marks the first amount as the converted one, and none the second: "umgerechnet
/// kostet es 26 Euro (30 Dollar)". Not where the first is an equivalent of another amount.
fn first_is_marked(marked: MarkedText<'_>, links: &Links, link: &Link) -> bool {
    if links.root(link.anchor).is_some() {
        return false;
    }
    let (Some(first), Some(second)) = (marked.figure(link.anchor), marked.figure(link.derived))
    else {
        return false;
    };
    let marks_first = is_marked_before(marked, first) || is_marked_after(marked, first, link);
    marks_first && !is_marked_before(marked, second)
}

/// Whether a word before an amount marks it as converted.
fn is_marked_before(marked: MarkedText<'_>, figure: &Figure) -> bool {
    mark_before(marked, figure).is_some()
}

/// The word before an amount, in its clause and near, that marks it as converted.
pub(in crate::claim::find) fn mark_before(marked: MarkedText<'_>, figure: &Figure) -> Option<Span> {
    const REACH: usize = 10;
    const WORDS: usize = 4;
    /// So many words take no more bytes than these.
    const FARTHEST: usize = 4 * reach::most_characters(REACH);
    const EQUALS: MeaningSet = MeaningSet::of_cue(Cue::Equals);
    let start = figure.span.start;
    // Quicker than to count words.
    if !marked.any_phrase(start.saturating_sub(FARTHEST), start, EQUALS) {
        return None;
    }
    let from = marked.before(start, REACH);
    if !marked.any_phrase(from, start, EQUALS) {
        return None;
    }
    let before = marked.elements(from, figure.span.start);
    let mut near = before.iter().rev().take_while(|element| {
        let is_figure = matches!(element.kind, ElementKind::Figure(_));
        !is_figure && (!element.ends_clause() || element.is_hedge())
    });
    near.by_ref().take(WORDS).find(|element| marks(marked, element)).map(|element| element.span)
}

/// Whether a word right after an amount, before the bracket with the other, marks it.
fn is_marked_after(marked: MarkedText<'_>, figure: &Figure, link: &Link) -> bool {
    let Some(bracket) = link.cue.filter(|cue| matches!(cue.of(marked.text), "(" | "[" | "（"))
    else {
        return false;
    };
    let after = marked.elements(figure.span.end, bracket.start);
    after.first().is_some_and(|element| marks(marked, element))
}

fn marks(marked: MarkedText<'_>, element: &Element<'_>) -> bool {
    element.is_cue(Cue::Equals)
        && marked.context.language.marks_converted(element.span.of(marked.text))
}

/// Whether two amounts are in an order that says which was converted: not around a slash or an
/// equals sign, nor side by side without a word.
fn order_tells(marked: MarkedText<'_>, first: FigureId, second: FigureId) -> bool {
    let (Some(one), Some(other)) = (marked.figure(first), marked.figure(second)) else {
        return false;
    };
    let gap = marked.elements(one.span.end, other.span.start);
    let after = gap.iter().rposition(|element| element.is_money(marked)).map_or(0, |at| at + 1);
    let between = gap.get(after..).unwrap_or_default();
    let is_equal = |element: &Element<'_>| {
        matches!(element.kind, ElementKind::Slash | ElementKind::EqualsSign)
    };
    let set_apart = between.iter().any(Element::is_separator) && !between.iter().any(is_equal);
    set_apart || between.iter().any(Element::is_hedge)
}

/// Whether a figure is in the money of the article's country, or its language's.
fn is_home(marked: MarkedText<'_>, figure: &Figure) -> bool {
    let home = marked.context.home();
    home.is_some() && figure.currency() == home
}

#[cfg(test)]
#[cfg(feature = "lang-all")]
mod tests {
    use crate::claim::Relation;
    use crate::claim::find::fixtures::found;

    fn claims(language: &str, text: &str) -> Vec<String> {
        found(Relation::Conversion, language, text)
    }

    #[test]
    fn what_a_word_marks_was_converted() {
        assert_eq!(
            claims("de", "Es kostet umgerechnet 46 Euro (50 Dollar)."),
            ["50 Dollar | 46 Euro"]
        );
    }

    #[test]
    fn around_a_slash_home_money_was_converted() {
        assert_eq!(claims("da", "Prisen er 40 euro/298 kroner i dag."), ["40 euro | 298 kroner"]);
    }
}
