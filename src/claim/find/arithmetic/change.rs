//! From one value to another, with the change stated: "rose 8 per cent to £2.7bn from £2.5bn",
//! "from 50,000 to 40,000, a drop of 20 per cent", "doubled from 3,100 to 6,200".
//!
//! The values are told apart by the words before them ("from", "to", "compared with"), and the
//! change is beside them without another figure between, save one in brackets ("£2.7bn
//! ($3.4bn)"). A figure that is expected, comparable or a margin is no base of a change, and of two
//! things that move only one has its change stated.

mod last;
mod pairs;
mod values;

use super::another::{begins_another, begins_with_verb};
use super::figures::{Gap, Values, cue, same_unit};
use super::role::{Role, is_earlier, is_moved, is_of, role, role_by_ending};
use crate::claim::Claim;
use crate::figure::marked::{Element, ElementKind, MarkedText};
use crate::figure::{Figure, Unit};
use crate::language::{Cue, FigureCue, MeaningSet};
use values::{
    are_comparable, assertion, interrupts, is_change, is_counted, is_no_base, is_part_of_next,
    may_be_change, may_relate,
};

/// No more words are between two values that are told apart by the words before them.
const FAR: usize = 14;

/// No more words are between a change and the value beside it.
const BESIDE: usize = 7;

/// So many bytes before the first value are looked at for what it is.
const REACH: usize = 40;

/// One claim for each change with the values before and after.
pub(super) fn claims<'a>(marked: MarkedText<'a>, values: &Values<'a>) -> Vec<Claim> {
    let values = values.outside_brackets.as_slice();
    let changes = values.iter().enumerate().take_while(|_| !marked.is_interrupted());
    let changes = changes.filter(|(_, figure)| may_be_change(figure));
    changes.filter_map(|(at, _)| around(marked, values, at)).collect()
}

/// The claim about the change at a place among the values: it comes first, between or last.
fn around(marked: MarkedText<'_>, values: &[&Figure], at: usize) -> Option<Claim> {
    let triple = |from: Option<usize>| {
        let from = from?;
        let before = from.checked_sub(1).and_then(|before| values.get(before));
        let after = values.get(from + 3);
        let three = values.get(from..from + 3)?;
        // Quicker than to read what is between.
        (may_relate(three, *values.get(at)?) && may_be_told_apart(marked, three)).then_some(())?;
        Triple::of(marked, three, before.copied(), after.copied())
    };
    let orders = [Some(at), at.checked_sub(1), at.checked_sub(2)];
    orders.into_iter().enumerate().find_map(|(place, from)| triple(from)?.claim(place))
}

/// Whether a word or an ending is near that can say which of three values comes before the other.
fn may_be_told_apart(marked: MarkedText<'_>, three: &[&Figure]) -> bool {
    const SAYS: MeaningSet = MeaningSet::RANGE
        .with(cue(FigureCue::Base).with(cue(FigureCue::ChangeOf)).with(cue(FigureCue::Than)));
    let ([first, ..], [.., last]) = (three, three) else { return false };
    marked.any_phrase(first.span.start.saturating_sub(REACH), last.span.end, SAYS)
        || marked.context.language.has_role_endings()
        || three.iter().any(|figure| figure.unit == Unit::Multiple)
        || three.iter().any(|figure| figure.span.of(marked.text).contains(':'))
}

/// Three neighbouring values with what is between them.
struct Triple<'a> {
    marked: MarkedText<'a>,
    figures: [&'a Figure; 3],
    gaps: [Gap<'a>; 2],
    roles: [Option<Role>; 3],
    /// What the value after them is, where it is in their sentence.
    next: Option<Role>,
    /// Whether that value is in the unit of the last of them.
    next_is_alike: bool,
    /// Whether it is said to be of an earlier time.
    next_is_earlier: bool,
    /// Whether such a value follows at once.
    has_next: bool,
}

impl<'a> Triple<'a> {
    fn of(
        marked: MarkedText<'a>,
        figures: &[&'a Figure],
        before: Option<&Figure>,
        after: Option<&Figure>,
    ) -> Option<Self> {
        let [one, two, three] = figures else { return None };
        let gaps = [
            Gap::within(marked, one, two, FAR)?.without_asides(marked),
            Gap::within(marked, two, three, FAR)?.without_asides(marked),
        ];
        let [first, second] = &gaps;
        let start = one.span.start.saturating_sub(REACH);
        let start = start.max(before.map_or(0, |figure| figure.span.end)).min(one.span.start);
        let lead = marked.elements(start, one.span.start);
        let roles = [
            role(marked, &lead, one),
            role(marked, &first.elements, two),
            role(marked, &second.elements, three),
        ];
        let next = after.and_then(|after| {
            let gap = Gap::within(marked, three, after, BESIDE)?;
            role(marked, &gap.elements, after)
        });
        let next_is_alike = after.is_some_and(|after| same_unit(three, after));
        let next_is_earlier = after.is_some_and(|after| {
            let gap = Gap::within(marked, three, after, BESIDE);
            gap.is_some_and(|gap| gap.elements.iter().any(|one| one.is_cue(Cue::Earlier)))
        });
        let has_next = after.is_some_and(|after| Gap::within(marked, three, after, 3).is_some());
        let figures = [*one, *two, *three];
        let triple =
            Self { marked, figures, gaps, roles, next, next_is_alike, next_is_earlier, has_next };
        let apart = triple.gaps.iter().any(|gap| interrupts(marked, gap));
        // "from 3 to 4 and from 2 to 5, a rise of 50 per cent": the first is the end of a pair.
        let taken = before.is_some_and(|before| {
            let gap = Gap::within(marked, before, one, BESIDE);
            let lead = before.span.start.saturating_sub(REACH);
            let lead = || marked.elements(lead, before.span.start);
            same_unit(before, one)
                && gap.is_some_and(|gap| {
                    let is_end = role(marked, &gap.elements, one) == Some(Role::To);
                    let joined = gap.elements.iter().any(Element::is_and);
                    (is_end && !may_be_change(one))
                        || (joined && role(marked, &lead(), before) == Some(Role::To))
                })
        });
        let taken = taken
            || before.is_some_and(|before| triple.ends_pair(before) || triple.is_base_of(before));
        (!apart && !taken).then_some(triple)
    }

    /// The claim where the change is at this place of the three.
    fn claim(&self, place: usize) -> Option<Claim> {
        let (from, to, by) = match place {
            0 => self.change_first()?,
            1 => self.change_between()?,
            _ => self.change_last()?,
        };
        let [one, _, three] = self.figures;
        let of_another = by.unit == Unit::Ratio && !self.is_changed_by(place, by);
        // "from 12 per cent to 15 per cent, then to 18"
        let is_level = same_unit(by, from) && self.roles.get(place) == Some(&Some(Role::To));
        let is_claim = is_change(by, from)
            && !of_another
            && !is_level
            && !self.has_own_base(place, by)
            && same_unit(from, to)
            && is_counted(self.marked, from) == is_counted(self.marked, to);
        // What is expected may be multiplied: "three times the 20,000 expected".
        let is_base =
            (place == 1 && self.is_times_base()) || !is_no_base(self.marked, by, one, three);
        (is_claim && is_base).then(|| Claim {
            assertion: assertion(from.id, to.id, by),
            span: one.span.cover(three.span),
            cue: None,
        })
    }

    /// Whether a part in words is a change: "fell by a third", "a drop of a third". "A third of the
    /// members" is none, nor is "one in three".
    fn is_changed_by(&self, place: usize, by: &Figure) -> bool {
        const MOVED: MeaningSet = cue(FigureCue::ChangeOf).with(cue(FigureCue::Moved));
        let from = by.span.start.saturating_sub(REACH);
        let others = self.figures.iter().take(place).map(|figure| figure.span.end);
        let from = others.max().unwrap_or_default().max(from);
        // The "of" of many languages is their "from": "um ein Drittel von 60 auf 40".
        let from_next = self.roles.get(place + 1) == Some(&Some(Role::From));
        let of_another = !from_next && is_part_of_next(self.marked, by);
        !of_another && self.marked.any_phrase(from, by.span.start, MOVED)
    }

    /// "8 per cent to £2.7bn from £2.5bn", "15 per cent, from 2,000 to 2,300".
    fn change_first(&self) -> Option<Parts<'a>> {
        let [by, one, other] = self.figures;
        let [_, first, second] = self.roles;
        let beside = self.gaps.first().is_some_and(|gap| {
            let another = begins_another(self.marked, gap) || begins_with_verb(self.marked, gap);
            gap.elements.len() <= BESIDE && !another
        });
        if !beside {
            return None;
        }
        match (first, second) {
            (Some(Role::To), Some(Role::From)) => {
                // "8 per cent to £2.7bn from £2.5bn to …" begins another change.
                let [_, gap] = &self.gaps;
                let apart = (other.unit == Unit::Percent && by.unit == Unit::Percent)
                    || begins_another(self.marked, gap);
                (!apart && self.next != Some(Role::To) && is_earlier(self.marked, other))
                    .then_some((other, one, by))
            }
            // "6 prosenttia 53 miljoonaan euroon 50 miljoonasta"
            (None, Some(Role::From)) if self.by_ending(other) && self.ends_here() => {
                Some((other, one, by))
            }
            (role, Some(Role::To)) if role != Some(Role::To) && self.follows_at_once() => {
                // "3%安の1200円で、安値の1100円に": an ending alone tells no change. "3 per cent, or 120
                // points, to 3,880", "3 per cent (120 points) to 3,880": the first is the change again.
                let again = |gap: &Gap<'_>| {
                    gap.says_the_same() || gap.opens_bracket() || gap.says_change(self.marked)
                };
                let is_again = self.gaps.first().is_some_and(again);
                let told = role == Some(Role::From) || !(self.ends_in_to(other) || is_again);
                told.then_some((one, other, by))
            }
            (Some(Role::From), None)
                if self.by_ending(one) && self.follows_at_once() && !self.is_parted() =>
            {
                Some((one, other, by))
            }
            // "8 per cent at £2.7bn, compared with £2.5bn"
            (None, Some(Role::From)) if self.is_reached() => {
                is_earlier(self.marked, other).then_some((other, one, by))
            }
            _ => None,
        }
    }

    /// Whether a comma parts the first two.
    fn is_parted(&self) -> bool {
        let [gap, _] = &self.gaps;
        gap.elements.iter().any(Element::is_separator)
    }

    /// Whether a word between a change and the first value says that it is the one after it.
    fn is_reached(&self) -> bool {
        let ([by, ..], [gap, _]) = (&self.figures, &self.gaps);
        self.next.is_none()
            && gap.has(self.marked, cue(FigureCue::Reached))
            && (is_moved(self.marked, by) || self.is_changed_by(0, by))
    }

    /// "£2.7bn, up 8 per cent from £2.5bn", "von 2.000 um 15 Prozent auf 2.300".
    fn change_between(&self) -> Option<Parts<'a>> {
        let [one, by, other] = self.figures;
        let [before, after] = &self.gaps;
        let [first, middle, second] = self.roles;
        let near = before.elements.len() <= BESIDE && after.elements.len() <= BESIDE;
        // "50 millions, soit 25 % de plus que les 40"
        let compares = after.opens_comparison(self.marked);
        // "de 11,4%, contra 14,3%": it is what the first was before.
        let is_base = middle == Some(Role::From) && before.has(self.marked, cue(FigureCue::Base));
        if !near || is_base || before.opens_bracket() || (before.says_the_same() && !compares) {
            return None;
        }
        match (first, second) {
            (Some(Role::From), Some(Role::To)) => Some((one, other, by)),
            // "前年の50億円から12%増の56億円"
            (Some(Role::From), None) if self.by_ending(one) && self.ends_here() => {
                Some((one, other, by))
            }
            (_, Some(Role::From))
                if middle.is_none()
                    && !begins_another(self.marked, before)
                    && !begins_another(self.marked, after)
                    && !is_of(self.marked, after)
                    && !self.is_share_of_next(before, by) =>
            {
                is_earlier(self.marked, other).then_some((other, one, by))
            }
            (None, None) if self.is_times_base() && self.ends_here() => Some((other, one, by)),
            // "fue de 50 millones, un 25% más que los 40": the word for "of" is that for "from".
            (None | Some(Role::From), _)
                if compares && self.ends_here() && are_comparable(one, other) =>
            {
                is_earlier(self.marked, other).then_some((other, one, by))
            }
            _ => None,
        }
    }

    /// "16 Prozent von 47.000": whether a percentage is of what follows, and nothing before it says that
    /// something changed by it.
    fn is_share_of_next(&self, before: &Gap<'_>, by: &Figure) -> bool {
        let changes = || {
            before.says_change(self.marked)
                || is_moved(self.marked, by)
                || before.has(self.marked, cue(FigureCue::Moved))
        };
        is_part_of_next(self.marked, by) && !changes()
    }

    /// "60,000, three times the 20,000": nothing is between the words of a multiple and its base.
    fn is_times_base(&self) -> bool {
        let ([_, by, _], [_, gap]) = (&self.figures, &self.gaps);
        let words = by.span.of(self.marked.text);
        by.unit == Unit::Multiple
            && words.contains(' ')
            && gap.elements.iter().all(Element::is_hedge)
    }

    /// Whether a figure's own ending says "to", not the words before it.
    fn ends_in_to(&self, figure: &Figure) -> bool {
        role_by_ending(self.marked, figure) == Some(Role::To)
    }

    /// Whether no word of another clause is before the last value, and no value after it.
    fn ends_here(&self) -> bool {
        let [_, gap] = &self.gaps;
        let parted = gap.elements.iter().any(Element::is_separator);
        !parted && !self.has_next
    }

    /// Whether a figure's own ending says "from", not the words before it.
    fn by_ending(&self, figure: &Figure) -> bool {
        role_by_ending(self.marked, figure) == Some(Role::From)
    }

    /// Whether no more than a word parts a change from the values after it: ", from"; after a
    /// multiple a verb may be there, too: "a doublé, passant de".
    fn follows_at_once(&self) -> bool {
        let ([by, ..], [gap, ..]) = (&self.figures, &self.gaps);
        let most = if by.unit == Unit::Multiple { 3 } else { 1 };
        let words = |element: &&Element<'_>| {
            matches!(element.kind, ElementKind::Word | ElementKind::Phrase(_))
                && !element.is_hedge()
        };
        gap.elements.iter().filter(words).count() <= most
    }
}

/// The value before, the value after and the change.
type Parts<'a> = (&'a Figure, &'a Figure, &'a Figure);

#[cfg(test)]
#[cfg(feature = "lang-all")]
mod tests {
    use crate::claim::Relation;
    use crate::claim::find::fixtures::found;

    fn claims(language: &str, text: &str) -> Vec<String> {
        found(Relation::Change, language, text)
    }

    #[test]
    fn values_are_told_apart_by_the_words_before_them() {
        assert_eq!(
            claims("en", "Turnover rose 12 per cent to £5.6m from £5m."),
            ["£5m | £5.6m | 12 per cent"]
        );
        assert_eq!(
            claims("en", "Staff numbers fell from 400 to 320, a drop of 20 per cent."),
            ["400 | 320 | 20 per cent"]
        );
        assert_eq!(
            claims("da", "Overskuddet steg med 25 procent fra 40 til 50 millioner kroner."),
            ["40 | 50 millioner kroner | 25 procent"]
        );
    }

    #[test]
    fn an_expected_value_is_no_base() {
        assert!(
            claims("en", "Turnover rose 12 per cent to £5.6m, against an expected £5m.").is_empty()
        );
    }
}
