//! Figures that share a scale or currency with their neighbour: ranges, changes and lists.
//!
//! "5–10 million euros" is one figure with two bounds; "from 10 to 12 mio. kroner" is a change, two
//! figures; "$4 and 6 million" is a list of two.

mod joint;
mod range;

use super::unresolved::{Counts, FigureReader, Unresolved};
use super::{Figure, Note};
use crate::language::{Cue, FigureCue, MeaningSet, first_word};
use joint::Joint;
use range::{range, with_scale_of};
use rust_decimal::{Decimal, dec};

impl<'a> FigureReader<'a, '_> {
    /// A figure with those that it is joined to; `None` where it stays alone.
    #[inline]
    pub(super) fn joined(
        &self,
        first: &mut Unresolved<'a>,
        before: Option<&Figure>,
    ) -> Option<Vec<Unresolved<'a>>> {
        if self.may_go_on(first) { self.series(first, before) } else { None }
    }

    #[cold]
    fn series(
        &self,
        first: &mut Unresolved<'a>,
        before: Option<&Figure>,
    ) -> Option<Vec<Unresolved<'a>>> {
        self.list(first).or_else(|| self.pair(first, before))
    }

    fn pair(
        &self,
        first: &mut Unresolved<'a>,
        before: Option<&Figure>,
    ) -> Option<Vec<Unresolved<'a>>> {
        let (joint, next) = self.joint(first)?;
        let second = self.partner(first, joint, next)?;
        // "od 1500 do 4500"
        if first.number.year_like && joint == Joint::Change && is_count(&second) {
            first.counts = Counts::Things;
            return Some(vec![first.clone(), second]);
        }
        // "2000 à 3000 euros" begins with no year; "in 2019 and 300 euros" does.
        if first.number.year_like && first.unit.is_none() {
            let falls = || {
                let values = first.single().zip(second.single());
                values.is_none_or(|(one, other)| one.value() > other.value())
            };
            // "from 64p in 2016 to £1.35"
            let year = joint == Joint::List || (joint == Joint::Range && falls());
            if year || second.unit.is_none() {
                return None;
            }
            first.counts = Counts::Things;
        }
        if !first.shares_unit(&second) || (second.number.year_like && second.unit.is_none()) {
            return None;
        }
        let ranges = |before| self.converts_range(before, first, &second);
        let in_range = self.says_between_after(&second) || before.is_some_and(ranges);
        let joint = if joint == Joint::List && in_range { Joint::Range } else { joint };
        // Only the first may lack its unit, "2 and 3 million euros", or a second that is written
        // like the first: "$5m and 6m".
        let shares = first.unit.is_none()
            && first.counts == Counts::Things
            && (second.unit.is_some() || is_close(joint) && second.counts.is_unit())
            || joint == Joint::List && shares_measure(first, &second);
        let alike = second.unit.is_none() && second.counts == Counts::Things;
        match joint {
            Joint::Dash | Joint::Range => Some(vec![range(first, &second, joint)?]),
            Joint::Change | Joint::List | Joint::Tolerance if shares => {
                Some(vec![sharing(first, &second), second])
            }
            Joint::Change | Joint::List if alike && self.is_beside_sign(first, &second, joint) => {
                let second = in_unit_of(second, first);
                Some(vec![first.clone(), second])
            }
            Joint::Change | Joint::List | Joint::Tolerance => None,
        }
    }

    /// The figure that a joint leads to. After a sign and a scale the next number needs neither:
    /// "€5m-6m", "$10-25m"; and a change may lead to a range: "from 24.2 to 33-35 billion euros".
    fn partner(&self, first: &Unresolved<'a>, joint: Joint, next: usize) -> Option<Unresolved<'a>> {
        let beside = || self.beside_sign(next).filter(|second| second.unit.is_none());
        let signed = (sign_before(first) && self.numeral_at(next)).then(beside).flatten();
        let second = match signed {
            Some(second) => second,
            None => self.at(next)?,
        };
        let range = || {
            let (_, end) = self.joint(&second).filter(|(joint, _)| *joint == Joint::Dash)?;
            range(&second, &self.at(end)?, Joint::Dash)
        };
        let bare = joint == Joint::Change && is_bare(&second);
        Some(bare.then(range).flatten().unwrap_or(second))
    }

    /// Whether a number without a unit is in the money of the amount before it, as its scale letter
    /// and the end of its clause show: "$5m and 6m". Of "$5m and 6m people" the second counts
    /// people.
    fn is_beside_sign(
        &self,
        first: &Unresolved<'_>,
        second: &Unresolved<'_>,
        joint: Joint,
    ) -> bool {
        let scaled = first.number.form.scale && second.number.form.scale;
        let after = self.between(second.span.end, self.numbers.text.len());
        let known = self.token(second.next).is_some_and(|next| {
            next.may(AFTER_AMOUNT) && self.between(second.span.end, next.span.start) == " "
        });
        let word = after.strip_prefix(' ').map(first_word).unwrap_or_default();
        let short = word.is_none_or(|word| word.chars().count() <= LONGEST_PREPOSITION);
        let ends = known || short || joint == Joint::Change;
        sign_before(first) && scaled && ends
    }

    /// Whether what is after a figure can join it to another; nearly always it cannot.
    #[inline]
    fn may_go_on(&self, first: &Unresolved<'_>) -> bool {
        let Some(next) = self.token(first.next) else { return false };
        let ending = first.next.checked_sub(1).and_then(|last| self.token(last));
        next.span.start <= first.span.end + WIDEST_JOINT
            && (next.may(JOINS)
                || ending.is_some_and(|ending| ending.may(MeaningSet::RANGE))
                || self.between(first.span.end, next.span.start) != " ")
    }

    /// "2, 3 and 4 million euros": three or more, of which the last names the unit.
    fn list(&self, first: &Unresolved<'a>) -> Option<Vec<Unresolved<'a>>> {
        let second = self.token(first.next)?;
        if self.between(first.span.end, second.span.start) != ", " || !is_bare(first) {
            return None;
        }
        let mut members = vec![first.clone()];
        while members.len() < LONGEST_LIST {
            let last = members.last().filter(|last| is_bare(last))?;
            let next = self.token(last.next)?;
            if self.between(last.span.end, next.span.start) == ", " {
                members.push(self.at(last.next)?);
                continue;
            }
            let (joint, next) = self.joint(last).filter(|_| members.len() > 1)?;
            let closing =
                self.at(next).filter(|closing| joint == Joint::List && closing.unit.is_some())?;
            let shared = members.iter().map(|member| sharing(member, &closing));
            return Some(shared.chain([closing.clone()]).collect());
        }
        None
    }
}

/// What the word between two figures can be.
const JOINS: MeaningSet = MeaningSet::RANGE
    .with(MeaningSet::AND)
    .with(MeaningSet::of_cue(Cue::Or))
    .with(MeaningSet::of_figure_cue(FigureCue::Base))
    .with(MeaningSet::of_figure_cue(FigureCue::Tolerance))
    .with(MeaningSet::LINK);

/// Words that count something are longer than those that go on with the sentence: "6m on wages".
const LONGEST_PREPOSITION: usize = 3;

/// What may follow an amount without a unit of its own.
const AFTER_AMOUNT: MeaningSet = MeaningSet::LINK
    .with(MeaningSet::PER)
    .with(MeaningSet::RANGE)
    .with(MeaningSet::of_cue(Cue::Respectively))
    .with(MeaningSet::of_cue(Cue::Different));

/// A dash and its blanks take no more bytes, and neither does what is between joined tokens.
const WIDEST_JOINT: usize = 8;

/// No list of amounts in a sentence is longer.
const LONGEST_LIST: usize = 12;

/// Whether a figure is a number and nothing else.
fn is_bare(unresolved: &Unresolved<'_>) -> bool {
    unresolved.unit.is_none()
        && unresolved.counts == Counts::Things
        && !unresolved.number.year_like
        && unresolved.single().is_some()
}

/// Whether a figure is a number of things that is no year.
fn is_count(unresolved: &Unresolved<'_>) -> bool {
    unresolved.unit.is_none()
        && unresolved.counts == Counts::Things
        && unresolved.single().is_some()
}

/// "6 and 10 kilometres": the first lacks its unit, and is smaller.
fn shares_measure(first: &Unresolved<'_>, second: &Unresolved<'_>) -> bool {
    let smaller = first.single().zip(second.single());
    let rises = smaller.is_some_and(|(one, other)| one.value() < other.value());
    is_bare(first) && matches!(second.counts, Counts::Measure(_)) && rises
}

/// Whether a joint is only between two figures of one unit.
fn is_close(joint: Joint) -> bool {
    match joint {
        Joint::Change | Joint::Tolerance => true,
        Joint::Dash | Joint::Range | Joint::List => false,
    }
}

/// A number without a unit in that of the amount before it: "$5m and 6m".
fn in_unit_of<'a>(mut second: Unresolved<'a>, first: &Unresolved<'a>) -> Unresolved<'a> {
    second.unit.clone_from(&first.unit);
    second.nationality = first.nationality;
    second.doubt = first.doubt;
    second.notes.push(Note::SharedCurrency);
    second
}

/// Whether the currency is before the number, as a sign.
fn sign_before(unresolved: &Unresolved<'_>) -> bool {
    let sign = unresolved.unit.as_ref().is_some_and(|unit| unit.sign);
    sign && unresolved.span.start < unresolved.number.span.start
}

fn sharing<'a>(first: &Unresolved<'a>, second: &Unresolved<'a>) -> Unresolved<'a> {
    let mut shared = with_scale_of(first, second, FALL);
    shared.unit = second.unit.clone();
    shared.nationality = second.nationality;
    shared.doubt = second.doubt;
    shared.counts = second.counts;
    if shared.unit.is_some() {
        shared.notes.push(Note::SharedCurrency);
    }
    shared
}

/// "From 12 to 10 million" falls within one scale, "from 500 to 1 million" rises from five hundred:
/// a fall to less than this part is no news.
const FALL: Decimal = dec!(100);

#[cfg(test)]
#[cfg(feature = "lang-all")]
mod tests {
    use super::*;
    use crate::interrupt::Interrupt;
    use crate::language::Language;

    #[test]
    fn nothing_is_joined_that_is_taken_to_be_too_far_away() {
        let joints = [
            "–",
            " - ",
            ", ",
            " og ",
            " eller ",
            "\u{202f}–\u{202f}",
            "  \u{a0} – ",
            " \u{2009} og ",
        ];
        let amounts = [
            "10",
            "5 mia. kr.",
            "12 kroner",
            "mellem 3",
            "fra 4 mio.",
            "2019",
            "1 million af de 2",
        ];
        let danish = Language::find("da").unwrap();
        for joint in joints {
            let text = amounts
                .iter()
                .flat_map(|one| amounts.map(|other| format!("{one}{joint}{other} dollars. ")));
            let text: String = text.collect();
            let tokens = crate::text::tokens(&text, &danish, &Interrupt::never());
            let reader = FigureReader::new(&text, &tokens, &danish);
            for first in (0..tokens.len()).filter_map(|at| reader.at(at)) {
                let joined = reader.list(&first).is_some() || reader.joint(&first).is_some();
                assert!(reader.may_go_on(&first) || !joined, "{} in {text}", first.span.of(&text));
            }
        }
    }
}
