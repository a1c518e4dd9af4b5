//! What can be a change, and what can be its values: "12 per cent" of 56 million euros and 50.

use super::super::figures::{Gap, cue, same_unit, value};
use super::super::share::is_part_of;
use crate::claim::Assertion;
use crate::figure::marked::{ElementKind, MarkedText};
use crate::figure::{Figure, FigureId, Kind, Unit};
use crate::language::FigureCue;
use rust_decimal::{Decimal, dec};

/// What is said of two values and the change between them.
pub(super) fn assertion(from: FigureId, to: FigureId, by: &Figure) -> Assertion {
    if by.unit == Unit::Multiple {
        Assertion::Multiple { from, to, times: by.id }
    } else {
        Assertion::Change { from, to, by: by.id }
    }
}

/// Whether a figure can be a change of anything.
pub(super) fn may_be_change(figure: &Figure) -> bool {
    matches!(figure.unit, Unit::Percent | Unit::PercentagePoint | Unit::Multiple | Unit::Ratio)
}

/// Whether a figure can be the change of values of the other's kind.
pub(super) fn is_change(by: &Figure, value: &Figure) -> bool {
    let level = matches!(value.unit, Unit::Percent);
    let counted = matches!(value.unit, Unit::Money(_) | Unit::Things | Unit::Measure(_));
    match by.unit {
        Unit::Percent => (level || counted) && by.written().is_some(),
        Unit::PercentagePoint => level && by.written().is_some(),
        Unit::Multiple => level || counted,
        // "fell by a third to £40m from £60m"
        Unit::Ratio => counted && by.written().is_some(),
        Unit::Money(_) | Unit::Measure(_) | Unit::Things | Unit::Age | Unit::Year | Unit::Date => {
            false
        }
    }
}

/// Whether one of three values can be the change from one of the others to the other.
pub(super) fn may_relate(three: &[&Figure], by: &Figure) -> bool {
    let mut others = three.iter().filter(|figure| figure.id != by.id);
    let (Some(one), Some(other)) = (others.next(), others.next()) else { return false };
    same_unit(one, other) && (is_change(by, one) || is_change(by, other))
}

/// Whether another value is between two figures, or a word or sign after which something else is
/// meant.
pub(super) fn interrupts(marked: MarkedText<'_>, gap: &Gap<'_>) -> bool {
    let is_value = |id| marked.figure(id).is_some_and(|figure: &Figure| !says_when(figure));
    // "вырос втрое: с 120 до 365"
    let is_short = gap.elements.len() <= 3;
    gap.elements.iter().any(|element| {
        element.is_and()
            || matches!(element.kind, ElementKind::Semicolon)
            || (matches!(element.kind, ElementKind::Colon) && !is_short)
            || matches!(element.kind, ElementKind::Figure(id) if is_value(id))
    })
}

/// Whether a Chinese character that counts things is right after a number: 3万人. A number without
/// one may be money beside money.
pub(super) fn is_counted(marked: MarkedText<'_>, figure: &Figure) -> bool {
    let after = marked.text.get(figure.span.end..).unwrap_or_default();
    figure.unit == Unit::Things && after.starts_with(|c| matches!(c, '\u{4e00}'..='\u{9fff}'))
}

/// Whether a word for "of" follows a percentage, or a part in words: "20% of members", "20%的会员".
pub(super) fn is_part_of_next(marked: MarkedText<'_>, by: &Figure) -> bool {
    let after = marked.text.get(by.span.end..).unwrap_or_default();
    let next = marked.clause_after(by.span.end);
    matches!(by.unit, Unit::Percent | Unit::Ratio)
        && (next.first().is_some_and(|next| is_part_of(marked, next))
            || marked.context.language.opens_with_part_of(after))
}

/// Whether neither of two values is more than a few times the other: nobody says by how many per
/// cent 360 shops are fewer than 3,000 planned.
pub(super) fn are_comparable(one: &Figure, other: &Figure) -> bool {
    const MOST: Decimal = dec!(3);
    let (Some(one), Some(other)) = (value(one), value(other)) else { return false };
    let (one, other) = (one.abs(), other.abs());
    let most = one.min(other).checked_mul(MOST);
    most.is_some_and(|most| one.max(other) <= most)
}

/// Whether a figure says when: a date, or a span of time.
pub(super) fn says_when(figure: &Figure) -> bool {
    figure.is_date() || figure.kind() == Kind::Duration
}

/// Whether the words around say that a figure is no base of the change; of one in percentage points,
/// which only levels have, the words between: "the yield fell 15 basis points to 3.1 per cent from".
pub(super) fn is_no_base(
    marked: MarkedText<'_>,
    by: &Figure,
    first: &Figure,
    last: &Figure,
) -> bool {
    const REACH: usize = 8;
    let reach = if by.unit == Unit::PercentagePoint { 0 } else { REACH };
    let from = marked.before(first.span.start, reach);
    let to = marked.after(last.span.end, reach);
    marked.any_phrase(from, to, cue(FigureCue::NoBase))
}
