//! The converted amount before the native one: "Umgerechnet 4,8 Millionen Franken bot ein Sammler
//! aus Dubai, sein Gebot lag bei 18 Millionen Dirham".
//!
//! A word marks the first amount as converted, and nothing before it can be what it was converted
//! from; so it is the only other amount of the sentence. Three amounts of a sentence are left
//! alone.

use super::anchor::mark_before;
use super::link::{Link, Links, Says};
use super::not_conversion::{comparable, differ, goes_elsewhere};
use crate::Span;
use crate::figure::Figure;
use crate::figure::marked::{Element, MarkedText};
use crate::language::Cue;

/// The equivalents that are before their amount.
pub(in crate::claim::find) fn links(marked: MarkedText<'_>, money: &[&Figure], links: &mut Links) {
    for (at, pair) in money.windows(2).enumerate().take_while(|_| !marked.is_interrupted()) {
        let [one, other] = pair else { continue };
        if links.hold(one.id) || links.hold(other.id) {
            continue;
        }
        let Some(cue) = mark_before(marked, one) else { continue };
        let before = at.checked_sub(1).and_then(|at| money.get(at)).copied();
        let after = money.get(at + 2).copied();
        let beside = [before.map(|before| (before, *one)), after.map(|after| (*other, after))];
        let alone = beside.into_iter().flatten().all(|(one, other)| !is_near(marked, one, other));
        if alone && let Some(link) = link(marked, one, other, cue) {
            links.add(link);
        }
    }
}

fn link(marked: MarkedText<'_>, one: &Figure, other: &Figure, cue: Span) -> Option<Link> {
    let gap = marked.elements(one.span.end, other.span.start);
    let parts = |element: &Element<'_>| {
        element.is_stop()
            || element.is_and()
            || [Cue::Different, Cue::Comparison, Cue::Or].iter().any(|cue| element.is_cue(*cue))
    };
    let fits = is_near(marked, one, other)
        && !gap.iter().any(parts)
        && differ(one, other)
        && comparable(one, other)
        && !goes_elsewhere(marked, one)
        && !goes_elsewhere(marked, other);
    fits.then_some(Link { anchor: other.id, derived: one.id, cue: Some(cue), says: Says::Worth })
}

/// Whether two amounts are in one sentence, not far from each other.
fn is_near(marked: MarkedText<'_>, one: &Figure, other: &Figure) -> bool {
    const REACH: usize = 200;
    other.span.start.saturating_sub(one.span.end) <= REACH
        && !marked.elements(one.span.end, other.span.start).iter().any(Element::is_stop)
}
