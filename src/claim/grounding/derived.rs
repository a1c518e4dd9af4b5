//! Whether two figures of one line come to another: their sum or difference, a share or a change.

use super::counted::Counted;
use crate::figure::Figure;
use crate::interval::Interval;
use crate::steps;
use rust_decimal::{Decimal, dec};

/// Of a year.
const MONTHS: Decimal = dec!(12);

/// So many figures of one line are combined with each other.
const MOST_OF_A_LINE: usize = 12;

/// Whether the text says a figure in others; `comparable` are its numbers of the same unit.
pub(super) fn is_derived(
    text: &str,
    figures: &[Figure],
    mut comparable: impl Iterator<Item = Decimal>,
    figure: &Figure,
) -> bool {
    let Some(written) = figure.written() else { return false };
    let half = written.last_place().checked_div(Decimal::TWO).unwrap_or_default();
    let rounded = Interval::around(written.value(), half);
    let meets = |value: Option<Decimal>| value.is_some_and(|value| rounded.contains(value));
    comparable.any(|other| meets(other.checked_mul(MONTHS)) || meets(other.checked_div(MONTHS)))
        || lines(text, figures).any(|line| comes_to(line, figure, &meets))
}

/// The figures of each line, where it has two or more.
fn lines<'a>(text: &'a str, figures: &'a [Figure]) -> impl Iterator<Item = &'a [Figure]> {
    let in_one_line = move |one: &Figure, next: &Figure| {
        !text.get(one.span.end..next.span.start).unwrap_or_default().contains('\n')
    };
    figures.chunk_by(in_one_line).filter(|line| line.len() > 1)
}

fn comes_to(line: &[Figure], figure: &Figure, meets: &impl Fn(Option<Decimal>) -> bool) -> bool {
    let counted = Counted::of(figure);
    let is_percent = counted == Some(Counted::Percent);
    let of_line = || line.iter().take(MOST_OF_A_LINE);
    let mut pairs = of_line()
        .enumerate()
        .flat_map(|(at, one)| of_line().skip(at.saturating_add(1)).map(move |other| (one, other)));
    pairs.any(|(one, other)| {
        steps::count(1);
        let unit = Counted::of(one);
        let (Some(a), Some(b)) = (one.written(), other.written()) else { return false };
        let (a, b) = (a.value(), b.value());
        let is_same = unit == Counted::of(other);
        // A bare number may leave its unit out.
        let adds = is_same && (unit == counted || counted == Some(Counted::Things));
        adds && (meets(a.checked_add(b)) || meets(distance(a, b)))
            || is_same && is_percent && (meets(percent(a, b)) || meets(percent(b, a)))
            || is_same && is_percent && (meets(change(a, b)) || meets(change(b, a)))
    })
}

fn distance(one: Decimal, other: Decimal) -> Option<Decimal> {
    Some(one.checked_sub(other)?.abs())
}

fn percent(part: Decimal, whole: Decimal) -> Option<Decimal> {
    part.checked_mul(Decimal::ONE_HUNDRED)?.checked_div(whole)
}

fn change(from: Decimal, to: Decimal) -> Option<Decimal> {
    Some(percent(to.checked_sub(from)?, from)?.abs())
}
