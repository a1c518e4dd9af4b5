//! The currency beside a number: before it, behind it, or on both sides.

use super::draft::{Draft, Drafts};
use super::token::{Token, TokenKind};
use super::{Amount, Kind, Note};
use crate::Span;
use crate::currency::{Country, Currency};
use crate::language::{Meaning, Switch, Unit};
use rust_decimal::{Decimal, dec};

/// A currency name or sign in the text.
pub(super) struct UnitFound {
    pub(super) unit: Unit,
    pub(super) nationality: Option<Country>,
    pub(super) span: Span,
    /// The first token behind it.
    pub(super) next: usize,
}

impl Drafts<'_, '_> {
    /// A currency sign or name before the number, with the token of the number: "€ 5", "A$ 5",
    /// "norske kroner 5".
    pub(super) fn unit_before(&self, at: usize) -> Option<(UnitFound, usize)> {
        let found = self.doubled(self.unit(at, at)?);
        let number = found.next;
        let token = self.token(number).filter(|_| self.numbers.together(number))?;
        let in_digits = matches!(token.kind, TokenKind::Numeral(_));
        let inverted = self.numbers.language.has(Switch::NameBeforeWords);
        let fits = !found.unit.subunit
            && !found.unit.behind_only
            && (in_digits || ((found.unit.sign || inverted) && self.opens_number(number)));
        fits.then_some((found, number))
    }

    /// "NZD $100": a code and a sign that say the same, one behind the other.
    fn doubled(&self, first: UnitFound) -> UnitFound {
        let second = self.unit(first.next, first.next).filter(|_| self.numbers.together(first.next));
        let second =
            second.filter(|second| first.unit.sign && second.unit.sign && self.numeral_at(second.next));
        let Some(second) = second else { return first };
        let shared = shared(&first.unit, &second.unit);
        if shared.is_empty() {
            return first;
        }
        let unit = Unit { candidates: shared.into(), ..first.unit };
        UnitFound { unit, span: first.span.cover(second.span), next: second.next, ..first }
    }

    fn opens_number(&self, at: usize) -> bool {
        self.numbers.at(at, true).is_some_and(|number| !number.article)
    }

    pub(super) fn with_unit_before(&self, at: usize, (found, number): (UnitFound, usize)) -> Option<Draft> {
        let mut draft = self.plain(at, number, true)?;
        // "kroner 2019" is a year beside a word; "$ 2019" is an amount.
        if draft.number.year_like && !found.unit.sign {
            return None;
        }
        // "funt 5,05 zł" is what a pound costs in zloty.
        let other =
            self.unit_behind(&draft).is_some_and(|behind| shared(&found.unit, &behind.unit).is_empty());
        if other && !found.unit.sign {
            return None;
        }
        if self.is_letter(at) && found.span.end - found.span.start == 1 && self.could_be_a_name(&draft) {
            return None;
        }
        draft.span = draft.span.cover(found.span);
        draft.adopt(found);
        Some(draft)
    }

    /// "N95" and "R2" are names; "N5bn" and "R 12,500" are amounts.
    fn could_be_a_name(&self, draft: &Draft) -> bool {
        let small = draft.single().is_none_or(|written| written.value() < dec!(1000));
        small && !draft.number.form.scale
    }

    /// "$75 U.S.", "$10 dollars": a name behind that says the same as the sign before.
    pub(super) fn with_name_behind(&self, mut draft: Draft) -> Draft {
        let Some(found) = self.unit_behind(&draft) else { return self.with_nationality_behind(draft) };
        let Some(unit) = draft.unit.as_ref() else { return draft };
        let shared = shared(unit, &found.unit);
        if shared.is_empty() || found.unit.subunit {
            return draft;
        }
        draft.nationality = draft.nationality.or(found.nationality);
        draft.unit = Some(Unit { candidates: shared.into(), ..unit.clone() });
        draft.span = draft.span.cover(found.span);
        draft.next = found.next;
        draft
    }

    fn with_nationality_behind(&self, mut draft: Draft) -> Draft {
        let nationality = self.nationality(draft.next).filter(|_| self.numbers.together(draft.next));
        if let (None, Some(country), Some(token)) = (draft.nationality, nationality, self.token(draft.next)) {
            draft.nationality = Some(country);
            draft.span = draft.span.cover(token.span);
            draft.next += 1;
        }
        draft
    }

    pub(super) fn with_unit_behind(&self, mut draft: Draft) -> Draft {
        if let Some(found) = self.unit_behind(&draft) {
            draft.span = draft.span.cover(found.span);
            draft.next = found.next;
            draft.adopt(found);
            self.take_scale_behind(&mut draft);
            return draft;
        }
        if let Some(found) = self.unit_left_out(&draft) {
            draft.span = draft.span.cover(found.span);
            draft.next = found.next;
            draft.adopt(found);
            return draft;
        }
        let Some(token) = self.token(draft.next).filter(|_| self.numbers.together(draft.next)) else {
            return draft;
        };
        if let Some(currency) = self.nationality_alone(&draft, token) {
            draft.unit = Some(Unit::named(currency));
            draft.notes.push(Note::SharedCurrency);
            draft.span = draft.span.cover(token.span);
            draft.next += 1;
            return draft;
        }
        let kind = token.find(other_kind);
        if let Some(kind) = kind {
            draft.kind = kind;
            draft.span = draft.span.cover(token.span);
            draft.next += 1;
        }
        draft
    }

    /// "35 milliarder norske.": a nationality that stands for its money at the end of a clause.
    fn nationality_alone(&self, draft: &Draft, token: &Token<'_>) -> Option<Currency> {
        let country = token.nationality().filter(|_| draft.number.form.scale)?;
        self.ends_clause(token.span.end).then(|| country.currency())?
    }

    /// "75 USD million", "120 £ millioner".
    fn take_scale_behind(&self, draft: &mut Draft) {
        let Some(by) = self.numbers.scale_at(draft.next).filter(|by| *by >= dec!(1000)) else { return };
        let sign = draft.unit.as_ref().is_some_and(|unit| unit.sign);
        if draft.number.scale > Decimal::ONE || !sign {
            return;
        }
        draft.number = draft.number.clone().scaled(by);
        if let Some(token) = self.token(draft.next) {
            draft.span = draft.span.cover(token.span);
        }
        draft.next += 1;
    }

    /// The currency behind the number: "5 euro", "millions of US dollars", "dollars canadiens".
    fn unit_behind(&self, draft: &Draft) -> Option<UnitFound> {
        let mut at = self.numbers.past_hedge(draft.next);
        let link = self.token(at)?.is(&Meaning::Link);
        let vague = matches!(draft.number.readings.first(), Some(Amount::Vague { .. }));
        // French links from a million up, spelled out or not: "2 000 000 d'euros".
        let large = draft.single().is_some_and(|written| written.value() >= dec!(1_000_000));
        if link && (draft.number.form.scale || vague || large) && self.numbers.together(at) {
            at += 1;
        }
        if !self.numbers.together(at) {
            return None;
        }
        let found = self.unit(at, draft.next)?;
        let lone_letter =
            found.span.end - found.span.start == 1 && !self.attached(at) && !found.unit.behind_only;
        let opens_the_next = found.unit.sign
            && !self.attached(at)
            && (self.number_stands_on(found.next) || (draft.number.article && self.numeral_at(found.next)));
        let stands = !(opens_the_next || (lone_letter && self.is_letter(at)));
        stands.then_some(found)
    }

    /// Whether digits stand right on the sign before token `at`: "500 $500".
    fn number_stands_on(&self, at: usize) -> bool {
        self.attached(at) && self.numeral_at(at)
    }

    pub(super) fn numeral_at(&self, at: usize) -> bool {
        self.token(at).is_some_and(|token| matches!(token.kind, TokenKind::Numeral(_)))
    }

    /// Whether token `at` is one letter, which is a unit only where it stands on the digits: "85p".
    pub(super) fn is_letter(&self, at: usize) -> bool {
        self.token(at).is_some_and(|token| token.span.of(self.numbers.text).chars().all(char::is_alphabetic))
    }

    /// A currency name at token `at`, with a nationality on either side.
    pub(super) fn unit(&self, at: usize, first: usize) -> Option<UnitFound> {
        let before = self.nationality(at);
        let place = if before.is_some() && !self.has_unit(at) { at + 1 } else { at };
        if place > at && !self.numbers.together(place) {
            return None;
        }
        let token = self.token(place)?;
        let unit = token.unit()?.clone();
        let start = self.token(first.max(at)).map_or(token.span.start, |token| token.span.start);
        let mut found = UnitFound {
            unit,
            nationality: before.filter(|_| place > at),
            span: self.shorn(Span::new(start.min(token.span.start), token.span.end)),
            next: place + 1,
        };
        if found.nationality.is_none() && self.numbers.together(found.next) {
            let behind = self.token(found.next).filter(|_| !self.has_unit(found.next));
            if let (Some(country), Some(token)) = (self.nationality(found.next), behind) {
                found.nationality = Some(country);
                found.span = found.span.cover(token.span);
                found.next += 1;
            }
        }
        Some(found)
    }

    /// An abbreviation's span without its stop where the stop also closes the sentence.
    pub(super) fn shorn(&self, span: Span) -> Span {
        let text = self.numbers.text;
        let closes = text.get(span.end..).is_none_or(|rest| {
            let after = rest.trim_start();
            after.is_empty() || (after.len() < rest.len() && after.starts_with(char::is_uppercase))
        });
        if span.of(text).ends_with('.') && closes { Span::new(span.start, span.end - 1) } else { span }
    }

    pub(super) fn has_unit(&self, at: usize) -> bool {
        self.token(at).is_some_and(|token| token.unit().is_some())
    }

    pub(super) fn nationality(&self, at: usize) -> Option<Country> {
        self.token(at)?.nationality()
    }
}

/// The currencies that two units have in common, in the order of the first.
fn shared(one: &Unit, other: &Unit) -> Vec<Currency> {
    one.candidates.iter().copied().filter(|candidate| other.candidates.contains(candidate)).collect()
}

/// The kind of figure that a unit other than money makes.
fn other_kind(meaning: &Meaning) -> Option<Kind> {
    if matches!(meaning, Meaning::Percent(_)) {
        Some(Kind::Percent)
    } else {
        matches!(meaning, Meaning::Quantity(_)).then_some(Kind::Quantity)
    }
}
