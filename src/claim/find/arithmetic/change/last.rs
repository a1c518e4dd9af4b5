//! A change after its values: "from 50,000 to 40,000, a drop of 20 per cent", "£2.7bn compared with
//! £2.5bn a year ago, up 8 per cent".

use super::super::another::{Mover, is_moved_after, is_over_another_time};
use super::super::figures::{Gap, cue, is_named_change};
use super::super::role::{Role, is_earlier, is_moved};
use super::values::is_part_of_next;
use super::{Parts, Triple};
use crate::figure::marked::Element;
use crate::figure::{Figure, Unit};
use crate::language::{Cue, FigureCue};

/// No more words and signs are before a change that follows its values.
const LAST: usize = 4;

/// The same where a word names it as a change: "a year earlier, a 25 per cent decline".
const FAR_LAST: usize = 8;

impl<'a> Triple<'a> {
    /// "from 50,000 to 40,000, a drop of 20 per cent", "£2.7bn compared with £2.5bn a year ago, an
    /// increase of 8 per cent".
    pub(super) fn change_last(&self) -> Option<Parts<'a>> {
        let [one, other, by] = self.figures;
        let [between, before] = &self.gaps;
        let [first, second, _] = self.roles;
        let mover = Mover::in_last_clause(self.marked, before);
        let stated = || {
            mover == Some(Mover::Same)
                || before.says_change(self.marked)
                || self.is_named_change(by)
        };
        // "von 215 auf 253 Euro, die Nebenkosten um 9 Prozent auf 71 Euro": it leads on to another
        // value.
        // "9,1%, contro il 9,9%", "auf 3,6 von 6,2 Prozent": it is the base of the value before it.
        let is_compared = before.has(self.marked, cue(FigureCue::Base));
        let is_apart = before.elements.iter().any(Element::is_separator);
        let is_base = matches!(self.roles, [_, second, Some(Role::From)]
            if is_compared || (second == Some(Role::To) && !is_apart));
        let of_another = is_base
            || mover == Some(Mover::Another)
            || self.next == Some(Role::To)
            || is_moved_after(self.marked, before, by)
            || is_over_another_time(self.marked, before, other, by);
        if of_another || !self.is_beside(before, by, &stated) {
            return None;
        }
        match (first, second) {
            (first, Some(Role::To)) if first != Some(Role::To) => {
                // "up by £2 to £12": the first is no value before the change. "34'e kıyasla" ends
                // as a value after one does, and is what is compared with.
                let is_other = || is_moved(self.marked, one) || self.ends_in_to(other);
                let told = first.is_some() || !is_other();
                told.then_some((one, other, by))
            }
            (Some(Role::From), None) if self.by_ending(one) => Some((one, other, by)),
            (_, Some(Role::From)) if stated() => {
                is_earlier(self.marked, other).then_some((other, one, by))
            }
            (None, None) if stated() => {
                let was = [self.is_dated_earlier(one), self.is_dated_earlier(other)];
                let separate = between.elements.iter().any(Element::is_separator);
                match was {
                    [true, false] if separate => Some((one, other, by)),
                    [false, true] if separate => Some((other, one, by)),
                    _ => None,
                }
            }
            _ => None,
        }
    }

    /// Whether the clause of a value says that it was earlier: "im Vorjahr waren es 1.850".
    fn is_dated_earlier(&self, figure: &Figure) -> bool {
        const REACH: usize = 32;
        let before = figure.span.start.saturating_sub(REACH);
        let before = self.marked.elements(before, figure.span.start);
        let clause = before.iter().rev().take_while(|element| !element.ends_clause());
        let after = self.marked.clause_after(figure.span.end);
        clause.chain(&after).any(|element| element.is_cue(Cue::Earlier))
    }

    /// "+8 %", "-8 %".
    fn is_signed(&self, figure: &Figure) -> bool {
        figure.span.of(self.marked.text).starts_with(['-', '−', '–'])
            || self.marked.text.get(..figure.span.start).is_some_and(|text| text.ends_with('+'))
    }

    /// Whether a word after a figure names it as a change.
    fn is_named_change(&self, by: &Figure) -> bool {
        let words = 1 + usize::from(self.marked.context.language.has_role_endings());
        is_named_change(self.marked, by, words)
    }

    /// Whether a figure is near enough after the values to be their change. With more words between
    /// it is about another thing ("…, and wages rose by 12 per cent"), and so it is before "of"
    /// ("and 20% of members left").
    fn is_beside(&self, before: &Gap<'_>, by: &Figure, stated: &impl Fn() -> bool) -> bool {
        let words = before.elements.iter().filter(|element| !element.is_hedge()).count();
        let near = words <= LAST || (words <= FAR_LAST && stated());
        near && !(before.opens_bracket() && !stated() && !self.is_signed(by))
            && !is_part_of_next(self.marked, by)
            && self.may_end(before, by, stated())
    }

    /// Whether a figure may be the change of the values before it: where endings tell these apart,
    /// a word must say so.
    fn may_end(&self, before: &Gap<'_>, by: &Figure, stated: bool) -> bool {
        stated
            || by.unit != Unit::Percent
            || !self.marked.context.language.has_role_endings()
            || before.says_the_same()
            || before.opens_bracket()
    }
}
