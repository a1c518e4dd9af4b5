//! Where an amount stands: set in commas, closed by a dash, alone in a line, or in a list.

use super::page::{Page, PartKind, is_money};
use crate::figure::Figure;
use crate::language::Cue;

/// Two amounts with the amounts on either side of them.
#[derive(Clone, Copy)]
pub(super) struct Neighbours<'a> {
    pub(super) before: Option<&'a Figure>,
    pub(super) one: &'a Figure,
    pub(super) other: &'a Figure,
    pub(super) behind: Option<&'a Figure>,
}

impl<'a> Neighbours<'a> {
    /// "495.000 rubler, 36.000 kroner, for at": set in commas, and no list.
    pub(super) fn inserted(&self, page: Page<'_>) -> bool {
        const NEAR: usize = 40;
        let listed = self.gaps(page).into_iter().flatten().any(|gap| gap.len() < NEAR);
        let behind = page.clause_behind(self.other.span.end);
        let Some(comma) = behind.first().filter(|part| matches!(part.kind, PartKind::Comma)) else {
            return false;
        };
        let next = page.parts(comma.span.end, comma.span.end + NEAR).into_iter().next();
        !listed && next.is_some_and(|part| !part.is_and() && !part.is_cue(Cue::Or))
    }

    /// Two amounts with nothing between them, as in a line of a table; three would be a list.
    pub(super) fn stand_alone(&self, page: Page<'_>) -> bool {
        let blank = |gap: &str| gap.trim_matches([' ', '\t', '|', '\u{a0}', '\u{202f}']).is_empty();
        let listed = self.gaps(page).into_iter().flatten().any(blank);
        !listed && blank(page.slice(self.one.span.end, self.other.span.start))
    }

    /// "£25/€29/$32": a list of prices, one for each market.
    pub(super) fn slashed(&self, page: Page<'_>) -> bool {
        self.gaps(page).into_iter().flatten().any(|gap| gap.trim() == "/")
    }

    /// The text between the pair and the amounts beside it.
    fn gaps<'t>(&self, page: Page<'t>) -> [Option<&'t str>; 2] {
        [
            self.before.map(|before| page.slice(before.span.end, self.one.span.start)),
            self.behind.map(|behind| page.slice(self.other.span.end, behind.span.start)),
        ]
    }
}

/// What closes an amount's clause right behind it, or behind its coordinated equivalent ("– 5.300
/// dollar of 4.850 euro –"), if anything does.
pub(super) fn closing<'a>(page: Page<'a>, figure: &Figure) -> Option<PartKind<'a>> {
    let behind = page.clause_behind(figure.span.end);
    let mut rest =
        behind.iter().skip_while(|part| part.is_per() || part.is_hedge_after()).peekable();
    if rest.next_if(|part| part.is_cue(Cue::Or)).is_some() {
        while rest.next_if(|part| part.is_hedge()).is_some() {}
        rest.next_if(
            |part| matches!(part.kind, PartKind::Figure(id) if page.figure(id).is_some_and(is_money)),
        )?;
    }
    match rest.next() {
        None => Some(PartKind::Stop),
        Some(part) => part.ends_clause().then_some(part.kind),
    }
}

/// "495.000 rubler, 36.000 kroner omregnet".
pub(super) fn said_behind(page: Page<'_>, figure: &Figure) -> bool {
    page.clause_behind(figure.span.end).first().is_some_and(|part| part.is_cue(Cue::Equals))
}
