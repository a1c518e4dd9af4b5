//! Which of two values of a change comes before the other: the words before each figure say so
//! ("from", "to", "compared with"), and in some languages its ending ("20 prosentista").

use super::figures::cue;
use crate::figure::Figure;
use crate::figure::marked::{Element, ElementKind, MarkedText};
use crate::language::{Cue, FigureCue, Meaning, RangeWord};

/// What the words before a value make it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    /// The value before the change.
    From,
    /// The value after it.
    To,
}

/// What the ending of a figure, or else the last words before it, make of it.
pub(super) fn role(
    marked: MarkedText<'_>,
    before: &[Element<'_>],
    figure: &Figure,
) -> Option<Role> {
    const WORDS: usize = 3;
    if ends_in_from(marked, figure) {
        return Some(Role::From);
    }
    // "до" is "to" as well as "up to".
    let hedge = |element: &&Element<'_>| element.is_hedge() && range_word(element).is_none();
    let words = before.iter().rev().filter(|element| !hedge(element));
    for element in words.take(WORDS) {
        match element.kind {
            ElementKind::Phrase(_) if range_word(element) == Some(Role::From) => {
                return Some(Role::From);
            }
            ElementKind::Phrase(_) | ElementKind::Word if is_base(marked, element) => {
                return Some(Role::From);
            }
            ElementKind::Phrase(_) if range_word(element) == Some(Role::To) => {
                return Some(Role::To);
            }
            ElementKind::Phrase(_) | ElementKind::Word => {}
            ElementKind::Open
            | ElementKind::Close
            | ElementKind::Comma
            | ElementKind::Semicolon
            | ElementKind::Colon
            | ElementKind::Dash
            | ElementKind::Slash
            | ElementKind::EqualsSign
            | ElementKind::Stop
            | ElementKind::Break
            | ElementKind::Figure(_) => return None,
        }
    }
    None
}

/// "20 prosentista", "45:stä": the ending says "from".
pub(super) fn ends_in_from(marked: MarkedText<'_>, figure: &Figure) -> bool {
    let out = |meaning: &Meaning| meaning.range() == Some(RangeWord::Out);
    let first = marked.tokens.partition_point(|token| token.span.end <= figure.span.start);
    let within = marked.tokens.iter().skip(first);
    let mut within = within.take_while(|token| token.span.start < figure.span.end);
    let ending = || {
        let (_, ending) = figure.span.of(marked.text).rsplit_once(':')?;
        Some(marked.context.language.lexicon().word(ending)?.iter().any(out))
    };
    within.any(|token| token.means(out)) || ending() == Some(true)
}

pub(super) fn range_word(element: &Element<'_>) -> Option<Role> {
    let ElementKind::Phrase(token) = element.kind else { return None };
    token.find(Meaning::range).and_then(|word| match word {
        RangeWord::From | RangeWord::Out => Some(Role::From),
        RangeWord::To | RangeWord::Into => Some(Role::To),
        RangeWord::Between | RangeWord::BetweenAfter => None,
    })
}

pub(super) fn is_base(marked: MarkedText<'_>, element: &Element<'_>) -> bool {
    marked.any_phrase(element.span.start, element.span.end, cue(FigureCue::Base))
}

/// Whether a value that is only compared with stands for the time before: "against £2.5bn a year
/// earlier", and not "against $44 for its rival".
pub(super) fn is_earlier(marked: MarkedText<'_>, from: &Figure) -> bool {
    const REACH: usize = 40;
    let before = marked.elements(from.span.start.saturating_sub(REACH), from.span.start);
    let last = before.iter().rev().find(|element| !element.is_hedge());
    let compared =
        last.is_some_and(|element| range_word(element).is_none() && is_base(marked, element));
    let after = marked.clause_after(from.span.end);
    let dated = |element: &Element<'_>| match element.kind {
        ElementKind::Figure(id) => marked.figure(id).is_some_and(Figure::is_date),
        _ => element.is_cue(Cue::Earlier),
    };
    !compared || after.first().is_none_or(Element::ends_clause) || after.iter().any(dated)
}
