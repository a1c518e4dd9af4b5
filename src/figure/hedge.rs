//! The words before and behind a figure that soften or direct it.

use super::draft::{Draft, Drafts};
use super::{Figure, Hedged};
use crate::Span;
use crate::language::{Cue, Meaning, Position};

/// The hedge on a figure: before it, behind it, or carried over from the figure it is joined to.
pub(super) fn around(drafts: &Drafts<'_, '_>, draft: &Draft, previous: Option<&Figure>) -> Option<Hedged> {
    before(drafts, draft).or_else(|| behind(drafts, draft)).or_else(|| carried(drafts, draft, previous?))
}

fn before(drafts: &Drafts<'_, '_>, draft: &Draft) -> Option<Hedged> {
    if !drafts.numbers.together(draft.first) {
        return None;
    }
    hedge_at(drafts, draft.first.checked_sub(1)?, Position::Before)
}

fn behind(drafts: &Drafts<'_, '_>, draft: &Draft) -> Option<Hedged> {
    let gap = drafts.token(draft.next).map(|token| drafts.between(draft.span.end, token.span.start))?;
    super::draft::apart_by_blanks(gap).then(|| hedge_at(drafts, draft.next, Position::After))?
}

/// "cirka 250 kroner eller 34 euro": the hedge covers both.
fn carried(drafts: &Drafts<'_, '_>, draft: &Draft, previous: &Figure) -> Option<Hedged> {
    let joint = drafts.token(draft.first.checked_sub(1)?)?;
    let is_or = joint.means(|meaning| *meaning == Meaning::Cue(Cue::Or));
    let right_behind = drafts.between(previous.span.end, joint.span.start).trim().is_empty();
    let hedged = previous.hedge.filter(|_| is_or && right_behind && drafts.numbers.together(draft.first))?;
    Some(Hedged { carried: true, ..hedged })
}

fn hedge_at(drafts: &Drafts<'_, '_>, at: usize, side: Position) -> Option<Hedged> {
    let token = drafts.token(at)?;
    let hedge = token.find(|meaning| meaning.hedge(side))?;
    Some(Hedged { hedge, span: Span::new(token.span.start, token.span.end), carried: false })
}
