//! Parts and their total: "40 million on schools, 25 million on care and 10 million on roads, 75
//! million in all", "12 members: seven from industry, three from unions and two others".
//!
//! The total is told by a word such as "in all" beside it, or by a colon after it; the parts are
//! the other figures of the sentence in the same unit, and there are at least two. Parts that need
//! not add up ("including 3 children") are no claim.

use super::figures::{Gap, Values, cue, opens_bracket, same_unit, value};
use crate::claim::{Assertion, Claim};
use crate::figure::marked::{Element, ElementKind, MarkedText};
use crate::figure::{Figure, FigureId, Unit};
use crate::language::{Cue, FigureCue, MeaningSet};

/// A list of more parts than these is no sum where it has fewer than [`BYTES_A_PART`] for each: no
/// sentence has such a list, and a report, which lists each figure of a claim, would be out of
/// proportion to its text.
const FEW: usize = 12;

/// The bytes that a part of a long list takes at least, with the words that name it.
const BYTES_A_PART: usize = 12;

/// No more words are between two parts.
const WORDS: usize = 12;

/// One claim for each total with its parts.
pub(super) fn claims<'a>(marked: MarkedText<'a>, values: &Values<'a>) -> Vec<Claim> {
    let mut claims = Vec::new();
    if !may_have_total(marked, values) {
        return claims;
    }
    let values = without_shares(marked, values);
    let mut rest = values.as_slice();
    while rest.len() > 2 && !marked.is_interrupted() {
        let run = run(marked, rest);
        claims.extend(claim(marked, run).filter(|_| !goes_on(marked, run)));
        rest = rest.get(run.len().max(1)..).unwrap_or_default();
    }
    claims
}

/// Whether a text has a word or a sign that tells a total. Quicker than to read what is between its
/// figures.
fn may_have_total(marked: MarkedText<'_>, values: &Values<'_>) -> bool {
    const TOLD: MeaningSet =
        cue(FigureCue::Total).with(cue(FigureCue::MadeUpOf)).with(cue(FigureCue::Rest));
    let [first, .., last] = values.outside_brackets.as_slice() else { return false };
    let between = || marked.slice(first.span.end, last.span.start).as_bytes();
    values.said.intersects(TOLD) || memchr::memchr(b':', between()).is_some()
}

/// The values, without percentages in brackets, which say of an amount what part it is.
fn without_shares<'a>(marked: MarkedText<'a>, values: &Values<'a>) -> Vec<&'a Figure> {
    let mut values = values.outside_brackets.clone();
    values.retain(|figure| figure.unit != Unit::Percent || !opens_bracket(marked, figure));
    values
}

/// The figures of one unit and one sentence, from the first on.
fn run<'v, 'f>(marked: MarkedText<'_>, values: &'v [&'f Figure]) -> &'v [&'f Figure] {
    let joined = |pair: &[&Figure]| {
        let [one, other] = pair else { return false };
        same_unit(one, other) && Gap::within(marked, one, other, WORDS).is_some()
    };
    let length = 1 + values.windows(2).take_while(|pair| joined(pair)).count();
    values.get(..length).unwrap_or_default()
}

/// Whether a list of money goes on to an amount that counts otherwise: "$4bn over five years:
/// $500m in the first, $700m in the second and $1bn a year after that".
fn goes_on(marked: MarkedText<'_>, run: &[&Figure]) -> bool {
    let Some(last) = run.last() else { return false };
    let next = marked.figures.partition_point(|figure| figure.span.start < last.span.end);
    let Some(next) = marked.figures.get(next) else { return false };
    let gap = Gap::within(marked, last, next, WORDS);
    last.currency().is_some()
        && last.currency() == next.currency()
        && last.per.is_none()
        && next.per.is_some()
        && gap.is_some_and(|gap| gap.elements.iter().any(Element::is_and))
}

fn claim(marked: MarkedText<'_>, run: &[&Figure]) -> Option<Claim> {
    let ([first, .., last], true) = (run, run.len() > 2) else { return None };
    let length = last.span.end.saturating_sub(first.span.start);
    let is_dense = run.len() > FEW && length < run.len().saturating_mul(BYTES_A_PART);
    if is_dense || !parts_are_listed(marked, run) {
        return None;
    }
    if first.unit == Unit::Percent {
        return shares(marked, run);
    }
    let counted = matches!(first.unit, Unit::Money(_) | Unit::Things | Unit::Measure(_));
    let single = run.iter().all(|figure| figure.written().is_some());
    if !(counted && single) || is_open(marked, first, last) {
        return None;
    }
    let (parts, total) = if leads(marked, run) || leads_to_rest(marked, run) {
        (run.get(1..)?, *first)
    } else if closes(marked, run) {
        // "Of the £80m, £30m … and £50m …, a total of £80m" names it twice.
        let twice = usize::from(value(first) == value(last) && run.len() > 3);
        (run.get(twice..run.len() - 1)?, *last)
    } else {
        return None;
    };
    if leaves_some_out(marked, run, parts, total) {
        return None;
    }
    let parts: Vec<FigureId> = parts.iter().map(|figure| figure.id).collect();
    Some(Claim {
        assertion: Assertion::Sum { parts, total: Some(total.id) },
        span: first.span.cover(last.span),
        cue: None,
    })
}

/// Whether the parts are some of the whole: "12 countries, of which 5 from Asia and 4 from Africa".
/// They may be fewer than it, and never more.
fn leaves_some_out(
    marked: MarkedText<'_>,
    run: &[&Figure],
    parts: &[&Figure],
    total: &Figure,
) -> bool {
    let ([first, second, ..], true) = (run, run.first().map(|one| one.id) == Some(total.id)) else {
        return false;
    };
    let of_which = Gap::within(marked, first, second, WORDS)
        .is_some_and(|gap| gap.has(marked, cue(FigureCue::OfWhich)));
    let values = parts.iter().map(|part| value(part));
    let sum = values.reduce(|one, other| one?.checked_add(other?)).flatten();
    of_which && sum < value(total)
}

/// Whether a comma or an "and" parts each two figures: in "5 women with 2 children" the children
/// are no part beside the women.
fn parts_are_listed(marked: MarkedText<'_>, run: &[&Figure]) -> bool {
    const PARTED: MeaningSet =
        cue(FigureCue::OfWhich).with(cue(FigureCue::MadeUpOf)).with(cue(FigureCue::Total));
    let parted = |element: &Element<'_>| {
        element.is_and()
            || matches!(
                element.kind,
                ElementKind::Comma | ElementKind::Semicolon | ElementKind::Colon
            )
    };
    run.windows(2).all(|pair| {
        let [one, other] = pair else { return false };
        let gap = Gap::within(marked, one, other, WORDS);
        gap.is_some_and(|gap| gap.elements.iter().any(parted) || gap.has(marked, PARTED))
    })
}

/// Whether the first figure is said to be the total: "in all 12 members: seven …".
fn leads(marked: MarkedText<'_>, run: &[&Figure]) -> bool {
    const REACH: usize = 3;
    let [first, second, ..] = run else { return false };
    let Some(gap) = Gap::within(marked, first, second, WORDS) else { return false };
    let colon = gap.elements.iter().any(|element| matches!(element.kind, ElementKind::Colon));
    let said = marked.any_phrase(
        marked.before(first.span.start, REACH),
        first.span.start,
        cue(FigureCue::Total),
    );
    colon
        || gap.has(marked, cue(FigureCue::MadeUpOf))
        || (said && gap.has(marked, cue(FigureCue::OfWhich)))
}

/// Whether the last figure is said to be the rest of the first: "Of the £45m, £20m …, £15m … and
/// the remaining £10m".
fn leads_to_rest(marked: MarkedText<'_>, run: &[&Figure]) -> bool {
    let Some((first, parts)) = run.split_first() else { return false };
    let larger = parts.iter().all(|part| value(part) < value(first));
    larger && ends_in_rest(marked, run)
}

fn ends_in_rest(marked: MarkedText<'_>, run: &[&Figure]) -> bool {
    let [.., before, last] = run else { return false };
    Gap::within(marked, before, last, WORDS).is_some_and(|gap| {
        let near: Vec<&Element<'_>> = gap.elements.iter().rev().take(3).collect();
        near.iter().any(|element| {
            marked.any_phrase(element.span.start, element.span.end, cue(FigureCue::Rest))
        })
    })
}

/// Percentages that are said to make up a whole: "45 per cent …, 30 per cent … and the remaining 25
/// per cent".
fn shares(marked: MarkedText<'_>, run: &[&Figure]) -> Option<Claim> {
    let ([first, .., last], true) = (run, ends_in_rest(marked, run)) else { return None };
    let single = run.iter().all(|figure| figure.written().is_some());
    (single && !is_open(marked, first, last)).then(|| Claim {
        assertion: Assertion::Sum { parts: run.iter().map(|part| part.id).collect(), total: None },
        span: first.span.cover(last.span),
        cue: None,
    })
}

/// Whether the last figure is said to be the total: "…, 75 million in all".
fn closes(marked: MarkedText<'_>, run: &[&Figure]) -> bool {
    const REACH: usize = 3;
    let [.., before, last] = run else { return false };
    let said = |from: usize, to: usize| marked.any_phrase(from, to, cue(FigureCue::Total));
    said(before.span.end, last.span.start)
        || said(last.span.end, marked.after(last.span.end, REACH))
}

/// Whether the sentence says that the parts need not add up, or that it compares.
fn is_open(marked: MarkedText<'_>, first: &Figure, last: &Figure) -> bool {
    const OPEN: MeaningSet = cue(FigureCue::NoBase)
        .with(cue(FigureCue::Base))
        .with(MeaningSet::of_cue(Cue::Respectively));
    marked.any_phrase(first.span.start, last.span.end, OPEN)
}

#[cfg(test)]
mod tests {
    use crate::claim::Relation;
    use crate::claim::find::fixtures::found;

    fn claims(language: &str, text: &str) -> Vec<String> {
        found(Relation::Sum, language, text)
    }

    #[test]
    fn parts_and_their_total_are_a_claim() {
        assert_eq!(
            claims(
                "en",
                "They gave £30m to schools, £20m to parks and £10m to roads, £60m in all."
            ),
            ["£30m | £20m | £10m | £60m"]
        );
    }

    #[test]
    fn a_list_is_taken_whole_however_long_it_is() {
        let parts: Vec<String> = (2..40).map(|at| format!("£{at}m to a school")).collect();
        let total: u32 = (2..40).sum();
        let text =
            format!("They gave {} and £1m to the park, £{}m in all.", parts.join(", "), total + 1);
        let found = claims("en", &text);
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].matches(" | ").count(), 39);
    }

    #[test]
    fn parts_that_need_not_add_up_are_none() {
        assert!(
            claims("en", "They gave £60m, including £30m to schools and £20m to parks.").is_empty()
        );
    }
}
