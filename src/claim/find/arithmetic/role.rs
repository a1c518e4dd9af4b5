//! Which of two values of a change comes before the other: the words before each figure say so
//! ("from", "to", "compared with"), and in some languages its ending ("20 prosentista").

use super::figures::{Gap, cue};
use crate::figure::marked::{Element, ElementKind, MarkedText};
use crate::figure::{Figure, Unit};
use crate::language::{Cue, FigureCue, Meaning, MeaningSet, Position, RangeWord};

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
    if let Some(role) = role_by_ending(marked, figure) {
        return Some(role);
    }
    if is_dated_aside(marked, before) {
        return Some(Role::From);
    }
    // "до" is "to" as well as "up to".
    let hedge = |element: &&Element<'_>| element.is_hedge() && range_word(element).is_none();
    let mut words = before.iter().rev().filter(|element| !hedge(element)).take(WORDS).peekable();
    while let Some(element) = words.next() {
        // "między 5 a 8" is "between 5 and 8", and ", a 8" is "while 8".
        let is_while = range_word(element) == Some(Role::To)
            && element.is_cue(Cue::Different)
            && words.peek().is_some_and(|before| before.is_separator());
        match element.kind {
            ElementKind::Phrase(_) if is_while => return None,
            // The word for "between" is the one for "from" in some languages: "van 5 miljard".
            ElementKind::Phrase(_)
                if range_word(element) == Some(Role::From) || element.opens_range() =>
            {
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

/// What the ending of a figure, or else the words shortly before it, make of it.
pub(super) fn role_by_lead(marked: MarkedText<'_>, figure: &Figure) -> Option<Role> {
    const REACH: usize = 40;
    let lead = figure.span.start.saturating_sub(REACH);
    role(marked, &marked.elements(lead, figure.span.start), figure)
}

/// "£112m (2022: £100m)", "112 Mio. Euro (Vorjahr: 100 Mio. Euro)": a bracket that opens with the time
/// before and a colon.
pub(super) fn is_dated_aside(marked: MarkedText<'_>, before: &[Element<'_>]) -> bool {
    let [.., open, when, colon] = before else { return false };
    let is_dated = when.is_date(marked) || when.is_cue(Cue::Earlier);
    matches!(open.kind, ElementKind::Open) && is_dated && matches!(colon.kind, ElementKind::Colon)
}

/// What the ending of a figure makes of it, or the word right after it: "20 prosentista", "50億円から".
pub(super) fn role_by_ending(marked: MarkedText<'_>, figure: &Figure) -> Option<Role> {
    if ends_in_from(marked, figure) { Some(Role::From) } else { listed_ending(marked, figure) }
}

fn listed_ending(marked: MarkedText<'_>, figure: &Figure) -> Option<Role> {
    let language = &marked.context.language;
    if !language.has_role_endings() {
        return None;
    }
    let after = marked.text.get(figure.span.end..).unwrap_or_default();
    let counted = || {
        let things = figure.unit == Unit::Things;
        if things { language.role_after_counted(after) } else { None }
    };
    let word = language.role_after(after).or_else(counted);
    let word = word.or_else(|| language.role_on(last_word_of(marked, figure)))?;
    Some(if word == RangeWord::From { Role::From } else { Role::To })
}

/// The last phrase or number of a figure.
fn last_word_of<'a>(marked: MarkedText<'a>, figure: &Figure) -> &'a str {
    let after = marked.tokens.partition_point(|token| token.span.start < figure.span.end);
    let last = after.checked_sub(1).and_then(|last| marked.tokens.get(last));
    let start = last.map_or(figure.span.start, |token| token.span.start.max(figure.span.start));
    marked.slice(start, figure.span.end)
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
        RangeWord::From => Some(Role::From),
        RangeWord::To | RangeWord::Into => Some(Role::To),
        RangeWord::Out | RangeWord::Between | RangeWord::BetweenAfter => None,
    })
}

/// Whether the words right before a figure say that it is the amount of a change: "rose $2".
pub(super) fn is_moved(marked: MarkedText<'_>, figure: &Figure) -> bool {
    const MOVED: MeaningSet = cue(FigureCue::Moved);
    let after = marked.tokens.partition_point(|token| token.span.end <= figure.span.start);
    let mut before = marked.tokens.iter().take(after).rev();
    let mut start = figure.span.start;
    let mut beside = || {
        let token = before.next()?;
        let near = marked.slice(token.span.end, start).trim().is_empty();
        start = token.span.start;
        near.then_some(token)
    };
    let Some(first) = beside() else { return false };
    // "cayó un 9,5 %"
    let passes = first.hedge(Position::Before).is_some() || first.may(MeaningSet::ARTICLE);
    first.may(MOVED) || (passes && beside().is_some_and(|token| token.may(MOVED)))
}

/// "bei einem Umsatz von 930": whether the word for "from" at the end of a gap is that for "of", since a
/// noun is before it. "Nach einem Umsatz von 930" compares all the same.
pub(super) fn is_of(marked: MarkedText<'_>, gap: &Gap<'_>) -> bool {
    let mut words = gap.elements.iter().rev().filter(|element| !element.is_hedge());
    let last = words.next().is_some_and(|last| {
        (range_word(last) == Some(Role::From) || last.opens_range() || is_base(marked, last))
            && marked.context.language.is_part_of(last.span.of(marked.text))
    });
    let noun = words.next().is_some_and(|noun| noun.is_filler() && !noun.is_cue(Cue::Earlier));
    last && noun && !words.any(|element| is_base(marked, element))
}

pub(super) fn is_base(marked: MarkedText<'_>, element: &Element<'_>) -> bool {
    marked.any_phrase(element.span.start, element.span.end, cue(FigureCue::Base))
}

/// "up from": a word for "from" says that the value was before, however it is compared.
fn ends_in_range(marked: MarkedText<'_>, element: &Element<'_>) -> bool {
    let words = element.span.of(marked.text);
    let last = words.rsplit(' ').next().filter(|last| last.len() < words.len());
    let meanings =
        last.and_then(|last| marked.context.language.lexicon().word(&last.to_lowercase()));
    meanings.is_some_and(|all| {
        all.iter()
            .any(|meaning| matches!(meaning.range(), Some(RangeWord::From | RangeWord::Between)))
    })
}

/// Whether a value that is only compared with stands for the time before: "against £2.5bn a year
/// earlier", and not "against $44 for its rival".
pub(super) fn is_earlier(marked: MarkedText<'_>, from: &Figure) -> bool {
    const REACH: usize = 40;
    let before = marked.elements(from.span.start.saturating_sub(REACH), from.span.start);
    let last = before.iter().rev().find(|element| !element.is_hedge());
    let compared = last.is_some_and(|element| {
        range_word(element).is_none() && is_base(marked, element) && !ends_in_range(marked, element)
    });
    let after = marked.clause_after(from.span.end);
    // "contre 4,8 % en mai"
    let dated = |element: &Element<'_>| element.is_date(marked) || element.is_cue(Cue::Earlier);
    !compared
        || after.first().is_none_or(Element::ends_clause)
        || after.iter().any(dated)
        || last.is_some_and(|element| element.is_cue(Cue::Earlier))
        || role_by_ending(marked, from) == Some(Role::From)
}
