//! The currency before a number: "€ 5", "A$ 5", "norske kroner 5", "EUR -2.5 million".
//!
//! The currency after a number is [`unit`](super)'s work, what a minus or a bracket between
//! them means that of [`sign`](crate::figure::sign).

use super::{OTHER_UNIT, UnitFound, are_akin, other_unit, shared};
use crate::Span;
use crate::figure::doubt::Doubt;
use crate::figure::sign::is_minus;
use crate::figure::unresolved::{Counts, FigureReader, Unresolved};
use crate::interval::Written;
use crate::language::{MeaningSet, Switch, Unit};
use crate::number::token::{Token, TokenKind};
use rust_decimal::{Decimal, dec};
use std::borrow::Cow;

impl<'a> FigureReader<'a, '_> {
    /// A currency sign or name before the number, with the token of the number: "€ 5", "A$ 5",
    /// "norske kroner 5".
    pub(in crate::figure) fn unit_before(&self, at: usize) -> Option<(UnitFound<'a>, usize)> {
        let found = self.doubled(self.unit(at, at)?);
        let number = found.next;
        let stands =
            self.numbers.together(number) || self.minus_before(&found) || self.is_bracketed(&found);
        let token = self.token(number).filter(|_| stands)?;
        let in_digits =
            matches!(token.kind, TokenKind::Numeral(_)) || self.numbers.opens_with_scale(number);
        let is_character = found.is_one_character_name(self.numbers.text);
        let inverted = self.numbers.language.has(Switch::NameBeforeWords);
        let fits = !found.unit.subunit
            && !found.unit.after_only
            && !is_character
            && (in_digits || ((found.unit.sign || inverted) && self.opens_number(number)));
        fits.then_some((found, number))
    }

    /// Whether a minus is between a sign and the digits after it: "EUR -2.5 million", but not in
    /// "EUR -10 %".
    fn minus_before(&self, found: &UnitFound<'_>) -> bool {
        let Some(number) = self.token(found.next).filter(|_| found.unit.sign) else { return false };
        let gap = self.between(found.span.end, number.span.start);
        let after = self.token(found.next + 1);
        let other_unit =
            after.is_some_and(|after| after.may(OTHER_UNIT) && !after.may(MeaningSet::SUFFIX));
        is_minus(gap)
            && self.numeral_at(found.next)
            && !(other_unit && self.numbers.together(found.next + 1))
    }

    /// Whether the digits after a sign are in brackets, as accountants write a loss: "$(45)
    /// million". After a blank the bracket may hold a footnote, unless a scale follows it.
    fn is_bracketed(&self, found: &UnitFound<'_>) -> bool {
        let Some(number) = self.token(found.next).filter(|_| found.unit.sign) else { return false };
        let gap = self.between(found.span.end, number.span.start);
        let scaled = || self.scale_after_bracket(found.next).is_some();
        let opened = gap == "(" || (gap == " (" && scaled());
        let after = self.between(number.span.end, self.numbers.text.len());
        opened && after.starts_with(')') && self.numeral_at(found.next)
    }

    /// The scale after the bracket that closes after token `number`.
    fn scale_after_bracket(&self, number: usize) -> Option<Decimal> {
        let (digits, scale) = (self.token(number)?, self.token(number + 1)?);
        let gap = self.between(digits.span.end, scale.span.start);
        let by = scale.scale().or_else(|| scale.suffix());
        by.filter(|_| matches!(gap, ")" | ") "))
    }

    fn take_scale_after_bracket(&self, unresolved: &mut Unresolved<'_>) {
        let number = unresolved.next.saturating_sub(1);
        unresolved.span = Span::new(unresolved.span.start, unresolved.span.end + 1);
        if let Some(by) = self.scale_after_bracket(number)
            && let Some(scale) = self.token(number + 1)
        {
            unresolved.number.scale_by(by);
            unresolved.span = unresolved.span.cover(scale.span);
            unresolved.next += 1;
        }
    }

    /// "NZD $100": a code and a sign that say the same, one after the other.
    fn doubled(&self, first: UnitFound<'a>) -> UnitFound<'a> {
        if !first.unit.sign || !self.numbers.together(first.next) {
            return first;
        }
        let second = self.unit(first.next, first.next);
        let second = second.filter(|second| second.unit.sign && self.numeral_at(second.next));
        let Some(second) = second else { return first };
        let shared = shared(&first.unit, &second.unit);
        if shared.is_empty() {
            return first;
        }
        let unit = Cow::Owned(Unit { candidates: shared.into(), ..first.unit.into_owned() });
        UnitFound { unit, span: first.span.cover(second.span), next: second.next, ..first }
    }

    /// Whether the words on either side take an amount: "from R15 to R20", "R35 per kilogram".
    fn stands_as_price(&self, at: usize, unresolved: &Unresolved<'_>) -> bool {
        let takes = |at: usize| {
            let set = MeaningSet::PER.with(MeaningSet::RANGE);
            self.token(at).is_some_and(|token| token.may(set))
        };
        let led = at.checked_sub(1).is_some_and(takes) && self.numbers.together(at);
        led || (takes(unresolved.next) && self.numbers.together(unresolved.next))
    }

    fn opens_number(&self, at: usize) -> bool {
        self.numbers.at(at, true).is_some_and(|number| !number.article)
    }

    pub(in crate::figure) fn with_unit_before(
        &self,
        at: usize,
        (found, number): (UnitFound<'a>, usize),
    ) -> Option<Unresolved<'a>> {
        let mut unresolved = self.plain(at, number, true)?;
        // "Rs 15 L" is fifteen lakh, "$15 L" the price of a size.
        let rupees = || found.unit.candidates.iter().any(|known| RUPEES.contains(&known.code()));
        if INDIAN_SCALES.contains(&unresolved.number.scale) && !rupees() {
            unresolved = self.plain(at, number, false)?;
        }
        if self.is_bracketed(&found) {
            self.take_scale_after_bracket(&mut unresolved);
        }
        // "kroner 2019" is a year beside a word; "$ 2019" is an amount.
        if unresolved.number.year_like && !found.unit.sign {
            return None;
        }
        // "funt 5,05 zł" is what a pound costs in zloty.
        let costs = |other: UnitFound<'_>| !are_akin(&found.unit, &other.unit);
        if !found.unit.sign && self.unit_after(&unresolved).is_some_and(costs) {
            return None;
        }
        let name = found.is_one_byte() || (found.unit.doubtful && self.attached(number));
        // "P5.2 trillion" is pesos, "Mr P 5,000" no money at all.
        let apart = found.is_one_byte() && found.unit.doubtful && !self.attached(number);
        let may_be_name = name && self.is_letter(at) && could_be_a_name(&unresolved);
        let is_price = found.unit.doubtful
            || self.numbers.language.has(Switch::LetterIsMoney)
            || self.stands_as_price(at, &unresolved);
        if (name && self.is_letter(at) && apart) || (may_be_name && !is_price) {
            return None;
        }
        if may_be_name {
            unresolved.doubt = Some(Doubt::Name);
        }
        unresolved.adopt(found);
        Some(unresolved)
    }
}

impl FigureReader<'_, '_> {
    /// "%40", "yüzde 40", "百分之十": percent right before a number that has no unit of its own, in
    /// languages that write it there.
    pub(in crate::figure) fn take_percent_before(&self, unresolved: &mut Unresolved<'_>) {
        let is_bare = unresolved.unit.is_none() && unresolved.counts == Counts::Things;
        let Some(percent) = self.percent_before(unresolved).filter(|_| is_bare) else { return };
        if let Some(counts) = percent.find(other_unit) {
            unresolved.counts = counts;
            unresolved.span = unresolved.span.cover(percent.span);
        }
    }

    /// The word for percent right before a number, where it is not that of the number before it.
    pub(in crate::figure) fn percent_before(
        &self,
        unresolved: &Unresolved<'_>,
    ) -> Option<&Token<'_>> {
        let at = unresolved.first.checked_sub(1)?;
        if self.is_percent_of_next(at) { self.token(at) } else { None }
    }

    /// Whether the word for percent at a token is that of the number after it: "5'ten yüzde 9'a" is
    /// from 5 to 9 per cent. A sign between two numbers is that of the first, unless it is right on
    /// the second alone: "5 % 9", but "5 %9".
    pub(in crate::figure) fn is_percent_of_next(&self, at: usize) -> bool {
        if !self.token(at).is_some_and(|token| token.may(MeaningSet::PERCENT)) {
            return false;
        }
        let is_of_last = || {
            let last = at.checked_sub(1).and_then(|last| self.token(last));
            let is_on_next_alone = self.attached(at + 1) && !self.attached(at);
            last.is_some_and(Token::may_be_number)
                && self.numbers.together(at)
                && !self.is_letter(at)
                && !is_on_next_alone
        };
        self.numbers.language.has(Switch::PercentBefore)
            && self.token(at + 1).is_some_and(Token::may_be_number)
            && self.numbers.together(at + 1)
            && !is_of_last()
    }
}

/// What Indian papers shorten to "L" and "Cr", and the money that they write so.
const INDIAN_SCALES: [Decimal; 2] = [dec!(100_000), dec!(10_000_000)];
const RUPEES: [&str; 1] = ["INR"];

/// "N95" and "R2" are names; "N5bn" and "R 12,500" are amounts.
pub(in crate::figure) fn could_be_a_name(unresolved: &Unresolved<'_>) -> bool {
    let small = |written: Written| {
        // "R24,50" has cents.
        written.value() < dec!(1000) && written.value().scale() != 2
    };
    !unresolved.number.form.scale && unresolved.single().is_none_or(small)
}
