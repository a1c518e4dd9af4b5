//! Values that belong to a pair of their own, and to no change beside it: "profit rose to 412
//! million from 367 million, sales by 7 per cent to 5.9 billion".

use super::super::figures::{Gap, cue, is_named_change, same_unit};
use super::super::role::{Role, is_moved, role, role_by_lead};
use super::values::may_be_change;
use super::{BESIDE, Triple};
use crate::figure::marked::Element;
use crate::figure::{Figure, Unit};
use crate::language::FigureCue;

impl Triple<'_> {
    /// "unemployment was 8.2 per cent, against 10.1": whether a percentage is compared with the one
    /// after it, and nothing says that it is a change itself.
    pub(super) fn has_own_base(&self, place: usize, by: &Figure) -> bool {
        let alike = match self.figures.get(place + 1) {
            Some(next) => {
                same_unit(by, next) && self.roles.get(place + 1) == Some(&Some(Role::From))
            }
            None => self.next_is_alike && (self.next == Some(Role::From) || self.next_is_earlier),
        };
        let before = place.checked_sub(1).and_then(|before| self.gaps.get(before));
        let is_said = || {
            before.is_some_and(|gap| {
                gap.says_change(self.marked) || gap.has(self.marked, cue(FigureCue::Moved))
            }) || is_moved(self.marked, by)
                || self.is_changed_by(place, by)
                || is_named_change(self.marked, by, 1)
        };
        by.unit == Unit::Percent && alike && !is_said()
    }

    /// Whether two percentages before the change are a pair with one before them: "from 12 to 11
    /// per cent, while prices rose 3 per cent from".
    pub(super) fn ends_pair(&self, before: &Figure) -> bool {
        let [one, _, _] = self.figures;
        before.unit == Unit::Percent
            && one.unit == Unit::Percent
            && Gap::within(self.marked, before, one, BESIDE)
                .is_some_and(|gap| role(self.marked, &gap.elements, one) == Some(Role::To))
    }

    /// Whether the first of the three is what a value before them was before: "profit rose to 412
    /// million from 367 million a year earlier, sales by 7 per cent to 5.9 billion".
    pub(super) fn is_base_of(&self, before: &Figure) -> bool {
        const BARE: usize = 4;
        let ([one, ..], [role_of_one, ..]) = (&self.figures, &self.roles);
        if *role_of_one != Some(Role::From) {
            return false;
        }
        let Some(gap) = Gap::within(self.marked, before, one, BESIDE) else { return false };
        let is_reached = || role_by_lead(self.marked, before) == Some(Role::To);
        let is_compared = || gap.has(self.marked, cue(FigureCue::Base));
        if may_be_change(before) || may_be_change(one) {
            return same_unit(before, one) && (is_compared() || is_reached());
        }
        let is_bare = !gap.elements.iter().any(Element::is_separator) && gap.elements.len() <= BARE;
        // "auf 412 von 367 Millionen Euro"
        let is_same = same_unit(before, one) || (is_bare && before.unit == Unit::Things);
        is_same && (is_bare || is_compared() || is_reached())
    }
}
