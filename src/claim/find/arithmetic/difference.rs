//! Amounts that a value rises or falls by: "$1.9tn was $400bn larger than the $1.5tn", "from 36,000
//! to 48,000, a rise of 12,000"; and the same amount in percent beside one of the values: "12p, or
//! 4.2 per cent, lower at 274p", "down 4.2 per cent, or 12p, at 274p".
//!
//! A word says that the amount is a difference ("larger than", "a rise of"). An amount in percent
//! without the other is found with the [changes](super::change).

use super::another::{Mover, begins_another, is_over_another_time};
use super::figures::{Gap, Values, cue, is_named_change, opens_bracket, same_unit, value};
use super::role::{Role, is_moved, role, role_by_lead};
use crate::claim::{Assertion, Claim};
use crate::figure::marked::{Element, ElementKind, MarkedText};
use crate::figure::{Figure, Unit};
use crate::language::{Cue, FigureCue, MeaningSet};
use rust_decimal::Decimal;

/// No more words are between two of the figures.
const WORDS: usize = 9;

/// One claim for each difference with its values.
pub(super) fn claims<'a>(marked: MarkedText<'a>, values: &Values<'a>) -> Vec<Claim> {
    let values = values.outside_brackets.as_slice();
    let places = (0..values.len()).take_while(|_| !marked.is_interrupted());
    let found = places.filter_map(|at| {
        let [one, two, three] = values.get(at..at + 3)? else { return None };
        let next = values.get(at + 3).copied();
        let triple = Triple::of(marked, [one, two, three])?;
        let before = at.checked_sub(1).and_then(|before| values.get(before));
        if before.is_some_and(|before| triple.begins_within_pair(before)) {
            return None;
        }
        let assertion = triple.difference(next).or_else(|| triple.step(next))?;
        Some(Claim { assertion, span: one.span.cover(three.span), cue: None })
    });
    found.collect()
}

struct Triple<'a> {
    marked: MarkedText<'a>,
    figures: [&'a Figure; 3],
    gaps: [Gap<'a>; 2],
    roles: [Option<Role>; 3],
}

impl<'a> Triple<'a> {
    fn of(marked: MarkedText<'a>, figures: [&'a Figure; 3]) -> Option<Self> {
        const REACH: usize = 32;
        const CLOSED: MeaningSet = cue(FigureCue::NoBase).with(cue(FigureCue::OfWhich));
        const SAID: MeaningSet = cue(FigureCue::Than).with(cue(FigureCue::ChangeOf));
        let [one, two, three] = figures;
        let difference = || {
            same_unit(one, two)
                && same_unit(two, three)
                && (marked.any_phrase(one.span.end, three.span.start, SAID)
                    || is_moved(marked, one))
        };
        let step = || {
            (two.unit == Unit::Percent && same_unit(one, three))
                || (one.unit == Unit::Percent && same_unit(two, three) && is_moved(marked, one))
                || (three.unit == Unit::Percent && same_unit(one, two) && is_moved(marked, one))
        };
        if !(difference() || step()) {
            return None;
        }
        let gaps = [
            Gap::within(marked, one, two, WORDS)?.without_asides(marked),
            Gap::within(marked, two, three, WORDS)?.without_asides(marked),
        ];
        let [first, second] = &gaps;
        let lead = marked.elements(one.span.start.saturating_sub(REACH), one.span.start);
        let roles = [
            role(marked, &lead, one),
            role(marked, &first.elements, two),
            role(marked, &second.elements, three),
        ];
        let (from, to) = (one.span.start.saturating_sub(REACH), three.span.end + REACH);
        let plain = gaps.iter().flat_map(|gap| &gap.elements).all(|element| is_plain(element));
        (plain && !marked.any_phrase(from, to, CLOSED)).then_some(Self {
            marked,
            figures,
            gaps,
            roles,
        })
    }

    /// "56 votes to 44, four short of the 60": whether the first is the second of a pair, either of
    /// which may be compared with what follows.
    fn begins_within_pair(&self, before: &Figure) -> bool {
        const WORDS: usize = 3;
        let [one, two, _] = self.figures;
        let [first, ..] = &self.gaps;
        let apart = first.elements.iter().any(Element::is_separator);
        let is_second = self.roles.first() == Some(&Some(Role::To)) && !is_moved(self.marked, one);
        is_second
            && apart
            && same_unit(before, one)
            && same_unit(one, two)
            && role_by_lead(self.marked, before).is_none()
            && Gap::within(self.marked, before, one, WORDS).is_some()
    }

    fn difference(&self, next: Option<&Figure>) -> Option<Assertion> {
        let [one, two, three] = self.figures;
        let [first, second] = &self.gaps;
        let counted = |figure: &Figure| {
            matches!(figure.unit, Unit::Money(_) | Unit::Measure(_) | Unit::Things)
                && figure.written().is_some()
                && figure.per.is_none()
        };
        let alike = same_unit(one, two) && same_unit(two, three) && same_unit(one, three);
        if !(alike && self.figures.iter().all(|figure| counted(figure))) {
            return None;
        }
        // "$1.9tn, was $400bn larger than the $1.5tn"
        let compared = second.has(self.marked, cue(FigureCue::Than)) && three.hedge.is_none();
        if compared && !first.says_the_same() {
            return Some(Assertion::Difference { from: three.id, to: one.id, by: two.id });
        }
        // "rose by $2bn to $12bn from $10bn"
        if is_moved(self.marked, one) && self.is_below(one, [two, three]) {
            match self.roles {
                [None, Some(Role::To), Some(Role::From)]
                    if !begins_another(self.marked, second)
                        && self.role_of(next) != Some(Role::To) =>
                {
                    return Some(Assertion::Difference { from: three.id, to: two.id, by: one.id });
                }
                [None, Some(Role::From), Some(Role::To)] => {
                    return Some(Assertion::Difference { from: two.id, to: three.id, by: one.id });
                }
                _ => {}
            }
        }
        // "from 36,000 to 48,000, a rise of 12,000"
        let of_another = Mover::in_last_clause(self.marked, second) == Some(Mover::Another);
        let stated = second.says_change(self.marked) && self.stands_alone(three) && !of_another;
        let rises = self.roles.first() == Some(&Some(Role::From));
        (rises && stated && matches!(self.roles, [_, Some(Role::To), None]))
            .then_some(Assertion::Difference { from: one.id, to: two.id, by: three.id })
    }

    /// "12p, or 4.2 per cent, lower at 274p", "down 4.2 per cent, or 12p, at 274p".
    fn step(&self, next: Option<&Figure>) -> Option<Assertion> {
        let [one, two, level] = self.figures;
        let [first, second] = &self.gaps;
        let (amount, by) = if one.unit == Unit::Percent { (two, one) } else { (one, two) };
        if level.unit == Unit::Percent {
            return self.percent_last();
        }
        let percent = by.unit == Unit::Percent && by.written().is_some();
        let counted = matches!(amount.unit, Unit::Money(_) | Unit::Measure(_) | Unit::Things);
        // ", es decir, en"
        let words = first.elements.iter().filter(|element| !element.is_separator()).count();
        let said = words <= 3 && (first.says_the_same() || opens_bracket(self.marked, two));
        let near = second.elements.len() <= 6;
        // "rose $1.12, or 1.4%, to $81.07 a barrel"
        let alike = same_unit(amount, level) && amount.per.is_none();
        if !(percent && counted && said && near && alike && self.is_below(amount, [level, level])) {
            return None;
        }
        let leads_on = self.role_of(next) == Some(Role::From);
        let moves_by = is_moved(self.marked, one);
        let moved = second.elements.iter().any(|element| element.is_cue(Cue::Comparison))
            || (moves_by && second.has(self.marked, cue(FigureCue::Reached)));
        // "38 patients (16%) improved, compared with 72", "38 seats (16%), down from 72": the 38 is
        // no change.
        let is_change = moves_by || first.says_change(self.marked) || self.is_after_change();
        let compared = second.has(self.marked, cue(FigureCue::Than));
        match self.roles {
            [_, _, Some(Role::From)] if is_change => Some((Some(level.id), None)),
            // "3 per cent, or 120 points, to 3,880 from 4,000": the values before are not beside it.
            [_, _, Some(Role::To)] if !leads_on || by.id < amount.id => {
                Some((None, Some(level.id)))
            }
            [_, _, None] if moved && !leads_on && !compared => Some((None, Some(level.id))),
            _ => None,
        }
        .map(|(before, after)| Assertion::Step {
            amount: amount.id,
            before,
            after,
            by: by.id,
        })
    }

    /// What a value after the three is, in the same unit and not far.
    fn role_of(&self, next: Option<&Figure>) -> Option<Role> {
        let [_, _, last] = self.figures;
        let next = next.filter(|next| same_unit(last, next))?;
        let gap = Gap::within(self.marked, last, next, WORDS)?;
        role(self.marked, &gap.elements, next)
    }

    /// "a rise of £2, or 20 per cent, from £10": whether a word right before the first figure names
    /// a change.
    fn is_after_change(&self) -> bool {
        const WORDS: usize = 2;
        let [one, ..] = self.figures;
        let from = self.marked.before(one.span.start, WORDS);
        self.marked.any_phrase(from, one.span.start, cue(FigureCue::ChangeOf))
    }

    /// "by £2 to £12, a 20 per cent increase".
    fn percent_last(&self) -> Option<Assertion> {
        let [amount, level, by] = self.figures;
        let [_, second] = &self.gaps;
        let stated = || second.says_change(self.marked) || is_named_change(self.marked, by, 1);
        let whole = amount.per.is_none() && by.written().is_some();
        let reached = matches!(self.roles, [None, Some(Role::To), None]);
        let another = Mover::in_last_clause(self.marked, second) == Some(Mover::Another)
            || is_over_another_time(self.marked, second, level, by);
        let fits = whole && reached && is_moved(self.marked, amount) && stated() && !another;
        (fits && self.is_below(amount, [level, level])).then_some(Assertion::Step {
            amount: amount.id,
            before: None,
            after: Some(level.id),
            by: by.id,
        })
    }

    /// Whether an amount is smaller than the larger of two values.
    fn is_below(&self, amount: &Figure, values: [&Figure; 2]) -> bool {
        let largest = values.into_iter().filter_map(value).max();
        value(amount).is_some_and(|value| largest.is_some_and(|largest| value < largest))
            && value(amount) > Some(Decimal::ZERO)
    }

    /// A number of things is the difference of others only where no other thing is named.
    fn stands_alone(&self, figure: &Figure) -> bool {
        figure.unit != Unit::Things
            || self.marked.clause_after(figure.span.end).first().is_none_or(Element::ends_clause)
    }
}

/// Whether what is between two figures relates no others.
fn is_plain(element: &Element<'_>) -> bool {
    let is_other = matches!(
        element.kind,
        ElementKind::Figure(_) | ElementKind::Semicolon | ElementKind::Colon
    );
    !is_other && !element.is_and()
}
