//! Shares that come before their counts, and further shares of one whole: "30 per cent of the 1,500
//! staff, or 450 people", "40 per cent (12 of the 30 members)", "Of 200 cases, 80 (40 per cent) were
//! fraud and 70 (35 per cent) theft".

use super::super::figures::{Gap, NEAR, cue, same_unit, value};
use super::{is_after_part_of, is_part_of, is_whole, says_the_same, share_claim};
use crate::claim::{Assertion, Claim};
use crate::figure::marked::{Element, ElementKind, MarkedText};
use crate::figure::{Figure, Unit};
use crate::language::FigureCue;

/// No more words are between the figures of one claim.
const WORDS: usize = 5;

/// No more words and signs are between a share and the next part of the same whole.
const NEXT: usize = 14;

/// "30 per cent of the 1,500 staff, or 450 people": the share and its whole, then the part.
pub(super) fn part_last(marked: MarkedText<'_>, triple: &[&Figure]) -> Option<Claim> {
    let [share, whole, part] = triple else { return None };
    if !(is_share(share) && are_part_and_whole(part, whole)) {
        return None;
    }
    let first = Gap::within(marked, share, whole, WORDS)?;
    let second = Gap::within(marked, whole, part, WORDS)?;
    let of = opens_with_of(marked, &first) || ends_in_of(marked, share);
    let plain = first.elements.iter().skip(1).all(is_plain);
    // Many a bracket counts something else: "half of the 40 members (12 women)".
    let counts_alone = !second.opens_bracket() || closes_at_once(marked, part);
    let of_another = next_is_of(marked, part);
    (of && plain && says_the_same(&second) && counts_alone && !of_another)
        .then(|| share_claim(part, whole, share, share.span.cover(part.span)))
}

/// "40 per cent (12 of the 30 members)": the share, then the part and its whole.
pub(super) fn share_first(marked: MarkedText<'_>, triple: &[&Figure]) -> Option<Claim> {
    let [share, part, whole] = triple else { return None };
    if !(share.unit == Unit::Percent && are_part_and_whole(part, whole)) {
        return None;
    }
    let first = Gap::within(marked, share, part, WORDS)?;
    let second = Gap::within(marked, part, whole, WORDS)?;
    let plain = second.elements.iter().skip(1).all(is_plain);
    // "20 per cent of pupils, or 3 of 15 in a class": the share is of something else.
    let of_another = opens_with_of(marked, &first);
    (opens_with_of(marked, &second) && plain && says_the_same(&first) && !of_another)
        .then(|| share_claim(part, whole, share, share.span.cover(whole.span)))
}

/// "Of the 2,000 people asked, 48 per cent, or 960 people, agreed": the whole comes first, after a word
/// for "of".
pub(super) fn whole_first(marked: MarkedText<'_>, triple: &[&Figure]) -> Option<Claim> {
    let [whole, share, part] = triple else { return None };
    if !(share.unit == Unit::Percent && share.per.is_none() && are_part_and_whole(part, whole)) {
        return None;
    }
    let first = Gap::within(marked, whole, share, NEAR)?;
    let second = Gap::within(marked, share, part, WORDS)?;
    let mut between = first.elements.iter();
    let alone = !between.any(|element| element.is_and() || element.is_range_word());
    let of_another = opens_with_of(marked, &second) || next_is_of(marked, part);
    (is_after_part_of(marked, whole) && alone && says_the_same(&second) && !of_another)
        .then(|| share_claim(part, whole, share, whole.span.cover(part.span)))
}

/// The claims about "70 (35 per cent)" after one about another part of the same whole.
pub(super) fn further<'a>(
    marked: MarkedText<'a>,
    values: &[&'a Figure],
    first: &Claim,
) -> Vec<Claim> {
    let Assertion::Share { part: Some(_), whole, share } = first.assertion else {
        return Vec::new();
    };
    let at = |id| values.iter().position(|figure| figure.id == id);
    let (Some(whole), Some(last)) = (at(whole).and_then(|at| values.get(at)), at(share)) else {
        return Vec::new();
    };
    let rest = values.get(last..).unwrap_or_default();
    let triples = rest.windows(3).step_by(2);
    triples.map_while(|triple| next_part(marked, whole, triple)).collect()
}

/// The next part with its share in brackets, of the same sentence.
fn next_part(marked: MarkedText<'_>, whole: &Figure, triple: &[&Figure]) -> Option<Claim> {
    let [before, part, share] = triple else { return None };
    if !(share.unit == Unit::Percent && are_part_and_whole(part, whole)) {
        return None;
    }
    // "compared with 72 (65 per cent)": of another group.
    let from_last = Gap::within(marked, before, part, NEXT)?;
    let is_compared = from_last.has(marked, cue(FigureCue::Base));
    let gap = Gap::within(marked, part, share, WORDS).filter(|_| !is_compared)?;
    let bracketed = gap.opens_bracket() && says_the_same(&gap) && closes_at_once(marked, share);
    let of_another = gap.elements.iter().any(|element| is_part_of(marked, element));
    (bracketed && !of_another).then(|| share_claim(part, whole, share, part.span.cover(share.span)))
}

fn is_share(figure: &Figure) -> bool {
    matches!(figure.unit, Unit::Percent | Unit::Ratio) && figure.per.is_none()
}

/// Whether two figures count the same, the first of them less.
fn are_part_and_whole(part: &Figure, whole: &Figure) -> bool {
    let is_count = |figure: &Figure| {
        matches!(figure.unit, Unit::Things | Unit::Money(_))
            && figure.written().is_some()
            && figure.per.is_none()
            && is_whole(figure)
    };
    is_count(part) && is_count(whole) && same_unit(part, whole) && value(part) < value(whole)
}

fn opens_with_of(marked: MarkedText<'_>, gap: &Gap<'_>) -> bool {
    gap.elements.first().is_some_and(|element| is_part_of(marked, element))
}

/// "A third of": the words of a ratio may have the "of".
pub(super) fn ends_in_of(marked: MarkedText<'_>, share: &Figure) -> bool {
    let last = share.span.of(marked.text).rsplit(' ').next().unwrap_or_default();
    share.unit == Unit::Ratio && marked.context.language.is_part_of(last)
}

fn is_plain(element: &Element<'_>) -> bool {
    element.is_filler() && !element.is_hedge() && !element.is_range_word() && !element.is_and()
}

/// Whether a bracket closes right after a figure.
fn closes_at_once(marked: MarkedText<'_>, figure: &Figure) -> bool {
    let after = marked.clause_after(figure.span.end);
    after.first().is_some_and(|next| matches!(next.kind, ElementKind::Close))
}

fn next_is_of(marked: MarkedText<'_>, figure: &Figure) -> bool {
    marked.clause_after(figure.span.end).first().is_some_and(|next| is_part_of(marked, next))
}

#[cfg(test)]
mod tests {
    use crate::claim::Relation;
    use crate::claim::find::fixtures::found;

    fn claims(text: &str) -> Vec<String> {
        found(Relation::Share, "en", text)
    }

    #[test]
    fn a_share_may_come_before_its_counts() {
        assert_eq!(
            claims("About 30 per cent of the 1,500 staff, or 450 people, will go."),
            ["450 | 1,500 | 30 per cent"]
        );
        assert_eq!(
            claims("Only 40 per cent (12 of the 30 members) voted."),
            ["12 | 30 | 40 per cent"]
        );
        assert_eq!(
            claims("A quarter of its 1,200 stores, or 300, will close."),
            ["300 | 1,200 | A quarter"]
        );
    }

    #[test]
    fn a_count_of_something_else_is_no_part() {
        assert!(claims("Half of the 40 members (12 women) voted.").is_empty());
        assert!(claims("Some 30 per cent of the 60 pupils (20 girls) passed.").is_empty());
        assert!(claims("Some 30 per cent of pupils, or 3 of the 60, passed.").is_empty());
        assert!(
            claims("It cut 20 per cent of its 1,500 posts, and 450 of its lorries.").is_empty()
        );
    }

    #[test]
    fn further_parts_are_of_the_same_whole() {
        assert_eq!(
            claims("Of the 200 cases, 80 (40 per cent) were fraud and 70 (35 per cent) theft."),
            ["80 | 200 | 40 per cent", "70 | 200 | 35 per cent"]
        );
        assert_eq!(
            claims("Of the 200 cases, 80 (40 per cent) were fraud. Next year 70 (35 per cent)."),
            ["80 | 200 | 40 per cent"]
        );
        assert_eq!(
            claims(
                "Of the 200 cases, 80 (40 per cent) were fraud, against 70 (50 per cent) in Wales."
            ),
            ["80 | 200 | 40 per cent"]
        );
    }
}
