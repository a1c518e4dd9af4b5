//! How a figure is joined to the next: "5–10", "from 5 to 10", "5 and 10", "5 ± 1".
//!
//! What it does not do: it does not read the next figure.

use super::{JOINS, WIDEST_JOINT};
use crate::figure::unresolved::{FigureReader, Unresolved};
use crate::language::{Cue, FigureCue, Meaning, Position, RangeWord};
use crate::number::gap::close;

/// What is between two figures.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(in crate::figure) enum Joint {
    /// A dash: one range.
    Dash,
    /// "To" after no "from": one range.
    Range,
    /// "from … to": two figures that may share unit and scale.
    Change,
    /// "and", "or": two figures that may share unit and scale.
    List,
    /// "±": an amount and its tolerance, two figures that may share unit and scale.
    Tolerance,
}

impl FigureReader<'_, '_> {
    /// "280 million of the 1.5 billion shekels": a part of a sum that names the currency for both.
    fn part_of(&self, first: &Unresolved<'_>) -> Option<(Joint, usize)> {
        let link = self.token(first.next)?;
        if !link.is(&Meaning::Link) || first.unit.is_some() || !self.numbers.together(first.next) {
            return None;
        }
        let whole = self.token(first.next + 1)?;
        let gap = self.between(link.span.end, whole.span.start);
        let one_word = gap.len() <= 8 && gap.chars().all(|c| c.is_alphabetic() || c == ' ');
        (first.number.form.scale && one_word).then_some((Joint::List, first.next + 1))
    }

    /// What joins a figure to the next, with the first token of that.
    pub(super) fn joint(&self, first: &Unresolved<'_>) -> Option<(Joint, usize)> {
        if let Some(part) = self.part_of(first) {
            return Some(part);
        }
        let next = first.next;
        let token = self.token(next)?;
        let gap = self.between(first.span.end, token.span.start);
        // "10-დან 15 მლნ ლარამდე", "10'dan 15 milyon liraya"
        let is_out = token.range() == Some(RangeWord::Out) && first.unit.is_none();
        if is_out && ENDING_MARKS.contains(&gap) && self.numbers.together(next + 1) {
            return Some((Joint::Change, next + 1 + usize::from(self.hedged(next + 1))));
        }
        if is_dash(gap) {
            return Some((Joint::Dash, next));
        }
        if self.ends_in_out(first) && self.numbers.together(next) {
            return Some((Joint::Change, next + usize::from(self.hedged(next))));
        }
        if !token.may(JOINS) {
            return None;
        }
        let second = next + 1 + usize::from(self.hedged(next + 1));
        // "50から56億円に"
        if token.range() == Some(RangeWord::Out) && close(gap) && self.numbers.together(next + 1) {
            return Some((Joint::Change, second));
        }
        if !close(gap) || !self.numbers.together(next + 1) || !self.numbers.together(second) {
            return None;
        }
        let opened = self.opened(first);
        let to = token.is(&Meaning::Range(RangeWord::To));
        let into = token.is(&Meaning::Range(RangeWord::Into));
        let and = token.is(&Meaning::And);
        let or = token.says(Cue::Or);
        match opened {
            Some(RangeWord::Between | RangeWord::From) if into => Some((Joint::Change, second)),
            Some(RangeWord::Between) if and || to => Some((Joint::Range, second)),
            Some(RangeWord::From) if to || and => Some((Joint::Change, second)),
            // "steg 2 kroner til 140 kroner" is a change and where it led.
            _ if to && named_after(first) => None,
            _ if to && first.unit.is_some() && self.moved(first) => Some((Joint::Change, second)),
            _ if to => Some((Joint::Range, second)),
            _ if and || or => Some((Joint::List, second)),
            _ if token.says_of_figures(FigureCue::Tolerance) => Some((Joint::Tolerance, second)),
            // "4.2 mln vs 3.9 mln dlrs"
            _ if token.says_of_figures(FigureCue::Base) && first.number.form.scale => {
                Some((Joint::List, second))
            }
            _ => None,
        }
    }

    /// The word that opens a range or change before its first figure: "between", "from about".
    fn opened(&self, first: &Unresolved<'_>) -> Option<RangeWord> {
        let before = first.first.checked_sub(1)?;
        // "от" is "from" as well as "at least".
        let opens = self.token(before).is_some_and(|token| token.range().is_some());
        let is_hedge = !opens && self.hedged(before) && self.numbers.together(before);
        let at = before.checked_sub(usize::from(is_hedge))?;
        let token = self.token(at)?;
        // "up from 4 to 5 per cent"
        let base = token.says_of_figures(FigureCue::Base).then_some(RangeWord::From);
        token.range().or(base)
    }

    /// Whether a word before the figure says that it is the amount of a change: "rose $2".
    fn moved(&self, first: &Unresolved<'_>) -> bool {
        let Some(before) = first.first.checked_sub(1) else { return false };
        let hedged = self.hedged(before) && self.numbers.together(first.first);
        let at = before.checked_sub(usize::from(hedged));
        let word = at.and_then(|at| self.token(at));
        let next = at.map_or(first.first, |at| at + 1);
        word.is_some_and(|word| word.says_of_figures(FigureCue::Moved))
            && self.numbers.together(next)
    }

    /// Whether the figure's last word says "from" by its ending.
    fn ends_in_out(&self, first: &Unresolved<'_>) -> bool {
        let last = first.next.checked_sub(1).and_then(|last| self.token(last));
        last.is_some_and(|last| {
            last.range() == Some(RangeWord::Out)
                || (self.numbers.language.has_role_endings()
                    && self.numbers.language.role_on(last.span.of(self.numbers.text))
                        == Some(RangeWord::From))
        })
    }

    pub(super) fn says_between_after(&self, second: &Unresolved<'_>) -> bool {
        let after = self.token(second.next).filter(|_| self.numbers.together(second.next));
        after.is_some_and(|after| after.range() == Some(RangeWord::BetweenAfter))
    }

    fn hedged(&self, at: usize) -> bool {
        self.token(at).is_some_and(|token| token.hedge(Position::Before).is_some())
    }
}

/// What is between a number and an ending on it.
const ENDING_MARKS: [&str; 4] = ["-", "'", "’", ""];

fn is_dash(gap: &str) -> bool {
    const BLANKS: [char; 4] = [' ', '\u{a0}', '\u{2009}', '\u{202f}'];
    let mut after = gap.trim_start_matches(BLANKS).chars();
    gap.len() <= WIDEST_JOINT
        && matches!(after.next(), Some('-' | '–' | '—' | '‑' | '−'))
        && after.as_str().trim_start_matches(BLANKS).is_empty()
}

/// Whether the currency is after the number.
pub(in crate::figure) fn named_after(unresolved: &Unresolved<'_>) -> bool {
    unresolved.unit.is_some() && unresolved.span.end > unresolved.number.span.end
}
