//! From one value to another, with the change stated: "rose 8 per cent to £2.7bn from £2.5bn",
//! "from 50,000 to 40,000, a drop of 20 per cent", "doubled from 3,100 to 6,200".
//!
//! The values are told apart by the words before them ("from", "to", "compared with"), and the
//! change stands beside them without another figure between. A figure that is expected, comparable
//! or a margin is no base of a change, and of two things that move only one has its change stated.

use super::figures::{Gap, NEAR, cue, same_unit, values};
use crate::claim::{Assertion, Claim};
use crate::figure::marked::{Element, ElementKind, MarkedText};
use crate::figure::{Figure, FigureId, Unit};
use crate::language::{Cue, FigureCue, Meaning, MeaningSet, RangeWord};

/// One claim for each change with the values before and after.
pub(super) fn claims(marked: MarkedText<'_>) -> Vec<Claim> {
    let values = values(marked);
    let triples = values.windows(3).take_while(|_| !marked.is_interrupted());
    triples.filter_map(|triple| claim(marked, triple)).collect()
}

/// The word before a value.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Role {
    From,
    To,
}

fn claim(marked: MarkedText<'_>, triple: &[&Figure]) -> Option<Claim> {
    let [one, two, three] = triple else { return None };
    if !triple.iter().any(|figure| may_be_change(figure)) {
        return None;
    }
    let gaps = [Gap::within(marked, one, two, NEAR)?, Gap::within(marked, two, three, NEAR)?];
    if gaps.iter().any(|gap| interrupts(marked, gap)) || is_no_base(marked, one, three) {
        return None;
    }
    let [first, second] = [role(marked, &gaps, 0), role(marked, &gaps, 1)];
    let (from, to, by) = match (first, second) {
        // "8 per cent to £2.7bn from £2.5bn"
        (Some(Role::To), Some(Role::From))
            if is_change(one, three) && three.unit != Unit::Percent =>
        {
            (three, two, one)
        }
        // "15 per cent, from 2,000 to 2,300"
        (role, Some(Role::To))
            if role != Some(Role::To) && is_change(one, two) && follows_at_once(one, &gaps[0]) =>
        {
            (two, three, one)
        }
        // "from 50,000 to 40,000, a drop of 20 per cent"
        (Some(Role::To), _) if is_change(three, one) && !gaps[1].opens_bracket() => {
            (one, two, three)
        }
        // "£2.7bn, up 8 per cent from £2.5bn"
        (None, Some(Role::From))
            if is_change(two, one) && !gaps[0].opens_bracket() && !says_the_same(&gaps[0]) =>
        {
            (three, one, two)
        }
        _ => return None,
    };
    // Before "to" a value is plainly the earlier one.
    if from.id == three.id && !is_earlier(marked, from) {
        return None;
    }
    same_unit(from, to).then(|| Claim {
        assertion: assertion(from.id, to.id, by),
        span: one.span.cover(three.span),
        cue: None,
    })
}

/// Whether a value that is only compared with stands for the time before: "against £2.5bn a year
/// earlier", and not "against $44 for its rival".
fn is_earlier(marked: MarkedText<'_>, from: &Figure) -> bool {
    const REACH: usize = 6;
    let before = marked.elements(marked.before(from.span.start, REACH), from.span.start);
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

/// "480, or 48 percent, against 430": the percentage is a share of the first, and no change.
fn says_the_same(gap: &Gap<'_>) -> bool {
    let cues = [Cue::Equals, Cue::Worth, Cue::ThatIs, Cue::Copula, Cue::Or];
    gap.elements.iter().any(|element| cues.iter().any(|cue| element.is_cue(*cue)))
}

/// Whether no more than a word parts a change from the values after it: ", from"; after a multiple
/// a verb may stand, too: "a doublé, passant de".
fn follows_at_once(by: &Figure, gap: &Gap<'_>) -> bool {
    let most = if by.unit == Unit::Multiple { 2 } else { 1 };
    let words = |element: &&Element<'_>| {
        matches!(element.kind, ElementKind::Word | ElementKind::Phrase(_)) && !element.is_hedge()
    };
    gap.elements.iter().filter(words).count() <= most
}

fn assertion(from: FigureId, to: FigureId, by: &Figure) -> Assertion {
    if by.unit == Unit::Multiple {
        Assertion::Multiple { from, to, times: by.id }
    } else {
        Assertion::Change { from, to, by: by.id }
    }
}

/// Whether a figure can be a change of anything.
fn may_be_change(figure: &Figure) -> bool {
    matches!(figure.unit, Unit::Percent | Unit::PercentagePoint | Unit::Multiple)
}

/// Whether a figure can be the change of values of the other's kind.
fn is_change(by: &Figure, value: &Figure) -> bool {
    let level = matches!(value.unit, Unit::Percent);
    let counted = matches!(value.unit, Unit::Money(_) | Unit::Things | Unit::Measure(_));
    match by.unit {
        Unit::Percent => (level || counted) && by.written().is_some(),
        Unit::PercentagePoint => level && by.written().is_some(),
        Unit::Multiple => level || counted,
        Unit::Money(_)
        | Unit::Measure(_)
        | Unit::Things
        | Unit::Ratio
        | Unit::Age
        | Unit::Year
        | Unit::Date => false,
    }
}

/// What the last words of a gap say of the figure after it.
fn role(marked: MarkedText<'_>, gaps: &[Gap<'_>; 2], at: usize) -> Option<Role> {
    const WORDS: usize = 3;
    let gap = gaps.get(at)?;
    // "до" is "to" as well as "up to".
    let hedge = |element: &&Element<'_>| element.is_hedge() && range_word(element).is_none();
    let words = gap.elements.iter().rev().filter(|element| !hedge(element));
    for element in words.take(WORDS) {
        match element.kind {
            ElementKind::Phrase(_) if range_word(element) == Some(Role::From) => {
                return Some(Role::From);
            }
            ElementKind::Phrase(_) if is_base(marked, element) => return Some(Role::From),
            ElementKind::Phrase(_) if range_word(element) == Some(Role::To) => {
                return Some(Role::To);
            }
            ElementKind::Word if is_base(marked, element) => return Some(Role::From),
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

fn range_word(element: &Element<'_>) -> Option<Role> {
    let ElementKind::Phrase(token) = element.kind else { return None };
    token.find(Meaning::range).and_then(|word| match word {
        RangeWord::From | RangeWord::Out => Some(Role::From),
        RangeWord::To | RangeWord::Into => Some(Role::To),
        RangeWord::Between | RangeWord::BetweenAfter => None,
    })
}

fn is_base(marked: MarkedText<'_>, element: &Element<'_>) -> bool {
    marked.any_phrase(element.span.start, element.span.end, cue(FigureCue::Base))
}

/// Whether the words between say that something else is meant, or another figure stands there.
fn interrupts(marked: MarkedText<'_>, gap: &Gap<'_>) -> bool {
    let other = |element: &Element<'_>| match element.kind {
        ElementKind::Figure(id) => marked.figure(id).is_some_and(|figure| !figure.is_date()),
        ElementKind::Semicolon | ElementKind::Colon => true,
        ElementKind::Open
        | ElementKind::Close
        | ElementKind::Comma
        | ElementKind::Dash
        | ElementKind::Slash
        | ElementKind::EqualsSign
        | ElementKind::Stop
        | ElementKind::Break
        | ElementKind::Word
        | ElementKind::Phrase(_) => element.is_and(),
    };
    gap.elements.iter().any(other)
}

/// Whether the words around say that a figure is no base of the change.
fn is_no_base(marked: MarkedText<'_>, first: &Figure, last: &Figure) -> bool {
    const REACH: usize = 8;
    let from = marked.before(first.span.start, REACH);
    let to = marked.after(last.span.end, REACH);
    const NO_BASE: MeaningSet = cue(FigureCue::NoBase);
    marked.any_phrase(from, to, NO_BASE)
}

#[cfg(test)]
mod tests {
    use crate::claim::Relation;
    use crate::claim::find::fixtures::found;

    fn claims(language: &str, text: &str) -> Vec<String> {
        found(Relation::Change, language, text)
    }

    #[test]
    fn values_are_told_apart_by_the_words_before_them() {
        assert_eq!(
            claims("en", "Turnover rose 12 per cent to £5.6m from £5m."),
            ["£5m | £5.6m | 12 per cent"]
        );
        assert_eq!(
            claims("en", "Staff numbers fell from 400 to 320, a drop of 20 per cent."),
            ["400 | 320 | 20 per cent"]
        );
        assert_eq!(
            claims("da", "Overskuddet steg med 25 procent fra 40 til 50 millioner kroner."),
            ["40 | 50 millioner kroner | 25 procent"]
        );
    }

    #[test]
    fn an_expected_value_is_no_base() {
        assert!(
            claims("en", "Turnover rose 12 per cent to £5.6m, against an expected £5m.").is_empty()
        );
    }
}
