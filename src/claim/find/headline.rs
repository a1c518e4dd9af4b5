//! A headline's figures in the body: "Firm cuts 1,200 jobs" above "… will cut 1,300 jobs".
//!
//! A figure of the headline, the standfirst or a caption is looked for among those of the same unit
//! in the rest of the text. Where one may be the same, by rounding and hedges, the two are a
//! repetition that holds. Where none may and it is not derived (a sum or difference of two figures
//! of a line, twelve months, a share or a change in percent), but one differs by a slip in the same
//! words, the two are a repetition that fails, whichever of them is right. A figure that merely is
//! not in the body is reported with the nearest one, and passes under every policy but the strict
//! one.

use crate::Span;
use crate::article::{Part, PartKind, end_of_header, ends_sentence, parts};
use crate::claim::grounding::{Grounds, Words, may_be_repeated, near, next, support_each_other};
use crate::claim::slip;
use crate::claim::{Assertion, Claim};
use crate::figure::marked::MarkedText;
use crate::figure::{Amount, Figure, Unit};
use rust_decimal::Decimal;
use std::cell::LazyCell;
use std::ops::Deref;

/// So many figures of a part are looked for.
const MOST_FIGURES: usize = 12;

/// So many parts are looked at: pages have dozens of pictures at most.
const MOST_PARTS: usize = 64;

/// Figures of headline, standfirst and captions, with their counterparts in the body.
pub(super) fn claims(marked: MarkedText<'_>, given: &[Part]) -> Vec<Claim> {
    let mut parts = parts(marked.text, given);
    parts.truncate(MOST_PARTS);
    let of_part = |part: &Part| -> Vec<&Figure> {
        let from = marked.figures.partition_point(|figure| figure.span.start < part.span.start);
        let rest = marked.figures.get(from..).unwrap_or_default();
        rest.iter().take_while(|figure| figure.span.end <= part.span.end).collect()
    };
    let wanted: Vec<(&Part, Vec<&Figure>)> = parts
        .iter()
        .map(|part| (part, of_part(part)))
        .filter(|(_, figures)| figures.iter().any(|figure| may_be_wanted(figure)))
        .collect();
    if wanted.is_empty() {
        return Vec::new();
    }
    let rest = LazyCell::new(|| body(marked, &parts, |_| true));
    // A standfirst may be the first paragraph.
    let below = LazyCell::new(|| body(marked, &parts, |kind| kind != PartKind::Standfirst));
    let wanted = wanted.iter().flat_map(|(part, above)| {
        let body = if part.kind == PartKind::Headline { &*below } else { &*rest };
        of_one_part(marked, body, **part, above)
    });
    wanted.take_while(|_| !marked.is_interrupted()).collect()
}

/// What is looked for in the body.
fn may_be_wanted(figure: &Figure) -> bool {
    figure.unit != Unit::Date
}

/// The figures after the header that are in none of the parts of these kinds.
fn body<'a>(
    marked: MarkedText<'a>,
    parts: &[Part],
    is_part: impl Fn(PartKind) -> bool,
) -> Grounds<'a> {
    let start = end_of_header(marked.text);
    let parts: Vec<Span> =
        parts.iter().filter(|part| is_part(part.kind)).map(|part| part.span).collect();
    let is_body = |figure: &&Figure| {
        figure.span.start >= start && !parts.iter().any(|part| part.contains(figure.span))
    };
    Grounds::of(marked.text, marked.figures.iter().filter(is_body))
}

fn of_one_part(
    marked: MarkedText<'_>,
    body: &Grounds<'_>,
    part: Part,
    above: &[&Figure],
) -> Vec<Claim> {
    let about = LazyCell::new(|| Words::of(part.span.of(marked.text)));
    let wanted = above.iter().filter(|figure| may_be_wanted(figure)).take(MOST_FIGURES);
    let wanted = wanted.take_while(|_| !marked.is_interrupted());
    let is_paragraph = ends_sentence(part.span.of(marked.text));
    let kind = (part.kind, is_paragraph);
    let found = wanted.filter_map(|figure| assertion(body, &about, kind, above, figure));
    let claim = |assertion: Assertion| Claim {
        span: marked.covering(&assertion.figures()),
        assertion,
        cue: None,
    };
    found.map(claim).collect()
}

/// The figure of the body that a figure of a part repeats or should repeat, or that there is none.
fn assertion(
    body: &Grounds<'_>,
    about: &impl Deref<Target = Words>,
    (part, is_paragraph): (PartKind, bool),
    above: &[&Figure],
    figure: &Figure,
) -> Option<Assertion> {
    let repeats = |other: &Figure| Assertion::Repetition { first: figure.id, again: other.id };
    if let Some(same) = body.supporting(figure) {
        // A unit that the headline leaves out is nothing to compare, and years are in most texts.
        let is_compared = same.kind() == figure.kind() && may_be_repeated(figure);
        if part == PartKind::Lead || !is_compared {
            return None;
        }
        let has_digits = figure.written().is_none_or(|written| slip::significant(written) > 1);
        let is_told = has_digits || about.shared_with(&near(body.text(), same.span)) > 0;
        return is_told.then(|| repeats(same));
    }
    // What another figure of the headline repeats is not what this one should have been.
    let others = || above.iter().filter(|known| known.id != figure.id);
    let is_taken = |other: &Figure| others().any(|known| support_each_other(known, other));
    if let Some(other) = body.slipped(figure, about, next(body.text(), figure.span), is_taken) {
        return Some(repeats(other));
    }
    // A first paragraph says more than what the others repeat.
    let is_headline = part != PartKind::Lead && !is_paragraph;
    let is_told = is_headline && says_something(figure) && body.derivation(figure).is_none();
    let nearest = || body.nearest(figure).map(|nearest| nearest.id);
    is_told.then(|| Assertion::NotInBody { figure: figure.id, nearest: nearest() })
}

/// Whether a figure that is not in the body is worth a remark: one of a known unit, and not "one".
fn says_something(figure: &Figure) -> bool {
    let is_known = figure.money().is_none() || figure.currency().is_some();
    let is_one = figure.written().is_some_and(|written| written.value() == Decimal::ONE);
    is_known
        && !(is_one && figure.unit == Unit::Things)
        && matches!(figure.amount, Amount::Single(_) | Amount::Range { .. })
}
